#include "ingest/html_article.h"

#include <gtest/gtest.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "ingest/html_entities.h"

namespace dragoman::ingest {
namespace {

core::Document page(std::string_view html) {
  Item item = read_html(html, "test", {});
  if (const auto* fault = std::get_if<core::Fault>(&item)) ADD_FAILURE() << fault->code << " " << html.substr(0, 200);
  return std::holds_alternative<core::Document>(item) ? std::get<core::Document>(std::move(item)) : core::Document{};
}

std::string dump(const core::Document& d) {
  std::string out;
  for (size_t i = 0; i < d.blocks.size(); ++i) out += (d.block_is_heading[i] ? "#" : "") + d.text.substr(d.blocks[i].begin, d.blocks[i].end - d.blocks[i].begin) + "|";
  return out;
}

const std::string kOne = "The two ministers met in the capital on Tuesday and spoke about the border for three hours.";
const std::string kTwo = "Neither side gave details of the talks, which officials called frank, and no date was set for a second round.";
std::string both() { return "<p>" + kOne + "</p><p>" + kTwo + "</p>"; }

// Clutter around, between and in the paragraphs; what must come out is the two paragraphs.
TEST(HtmlArticle, Clutter) {
  const std::vector<std::string> pages = {
      "<article>" + both() + "</article>",
      "<div>" + both() + "</div>",
      "<nav><ul><li><a href=/>Home</a></ul></nav>" + both() + "<footer><p>All rights reserved by the owners of this page, in every country of the world.</p></footer>",
      "<article><div class=share-bar><a>Share</a></div><p>" + kOne + "</p><div class='read-more'>Read more: <a>The other ministers met elsewhere on Monday, too.</a></div><p>" +
          kTwo + "</p></article>",
      "<article><p>" + kOne + "</p><p>Read more: another story that was told on the day before.</p><p>" + kTwo + "</p></article>",
      "<article><p>" + kOne + "</p><p><a href=x>Farmers threaten to block the road to the market, their leaders say.</a></p><p>" + kTwo + "</p></article>",
      both() +
          "<div id=comments><p>I think that both of them should be sanctioned at once, and I say so loudly.</p><p>Agreed, they attack each other anyway, says everybody here in my street.</p></div>",
      "<body class='page has-sidebar'><div class='story-body'>" + both() +
          "</div><div class=sidebar><p>Our most read story of the week is about a cat that was found on a roof, again.</p></div>",
      "<article><figure><img src=a><figcaption>The ministers shake hands. Photo: handout</figcaption></figure>" + both() + "</article>",
      "<div><h2>Related stories</h2><p>The mayor refused to close the bridge although everyone had asked for it.</p></div><article>" + both() + "</article>",
      both() + "<script>document.write('<p>Army shells nothing at all in this script, which is not the report.</p>')</script>",
      both() + "<noscript><p>Please enable scripts in your browser to read the comments on this page.</p></noscript>",
      "<table><tr><td><a href=1>One</a><td>" + both() + "</table>",
      kOne + "<br><br>" + kTwo + "<br>",
      "<p>" + kOne + "<p>" + kTwo,
      "<article>" + both() + "<p>Reporting by A. Person; editing by B. Person</p></article>",
      "<article>" + both() + "<h3>More stories</h3></article>",
      "<div class=cookie-consent><p>We and our partners use cookies to measure traffic; by continuing you agree.</p></div>" + both(),
      "<p hidden>This sentence is hidden from the reader and it must not be taken for the report.</p>" + both(),
      "<article><header><nav>Home</nav></header>" + both() + "<aside><p>An aside tells something else at great length, with a full sentence in it.</p></aside></article>",
  };
  for (const std::string& html : pages) EXPECT_EQ(dump(page(html)), kOne + "|" + kTwo + "|") << html;
}

TEST(HtmlArticle, InlineMarkupKeepsTheSentence) {
  EXPECT_EQ(
      dump(page(
          "<p>The <b>two</b> <a class=topics href=x>ministers</a> met&nbsp;in the\n <span class=author>capital</span> on Tues&shy;day, <q>as planned</q><span class=sr-only> opens a new page</span>.</p>")),
      "The two ministers met in the capital on Tuesday, \xE2\x80\x9C"
      "as planned\xE2\x80\x9D.|");
}

TEST(HtmlArticle, Facts) {
  const auto d = page(R"(<html lang="en-GB"><head><title>Ministers meet | The Courier</title><link rel=canonical href="https://e.org/a">
    <script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ministers &amp; envoys meet","datePublished":"2023-05-21T06:15:00+02:00",
    "author":[{"@type":"Person","name":"Mara Ellery"},{"name":"John Roe"}],"publisher":{"name":"The Courier"}}]}</script></head><body><h1>Ministers &amp; envoys meet</h1><p>)" +
                      kOne + "</p></body>");
  EXPECT_EQ(d.title, "Ministers & envoys meet");
  EXPECT_EQ(d.source, "The Courier");
  EXPECT_EQ(d.published, "2023-05-21T06:15:00+02:00");
  EXPECT_EQ(d.authors, (std::vector<std::string>{"Mara Ellery", "John Roe"}));
  EXPECT_EQ(d.url, "https://e.org/a");
  EXPECT_EQ(d.language, "en");
  EXPECT_EQ(d.text, d.title + "\n\n" + kOne);
  EXPECT_EQ(d.body_begin, d.title.size() + 2);
}

TEST(HtmlArticle, FactsFromMetaAndByline) {
  const auto meta = page(
      R"(<title>Ministers meet - Courier</title><meta property="og:site_name" content="Courier"><meta name="parsely-pub-date" content="2023-05-21T06:15:00Z"><meta name=author content="By A. Writer and B. Writer"><p>)" +
      kOne);
  EXPECT_EQ(meta.title, "Ministers meet");
  EXPECT_EQ(meta.source, "Courier");
  EXPECT_EQ(meta.published, "2023-05-21T06:15:00Z");
  EXPECT_EQ(meta.authors, (std::vector<std::string>{"A. Writer", "B. Writer"}));
  const auto byline = page("<article><h1>Ministers meet</h1><p class=byline>By Mara Ellery &middot; 21 May 2023</p><p>" + kOne + "</p></article>");
  EXPECT_EQ(byline.authors, std::vector<std::string>{"Mara Ellery"});
  EXPECT_EQ(byline.published, "2023-05-21");
  EXPECT_EQ(dump(byline), "#Ministers meet|" + kOne + "|");
  const auto time = page("<article><time datetime='2023-05-21T08:00'>today</time><p>" + kOne + "</p></article>");
  EXPECT_EQ(time.published, "2023-05-21T08:00:00");
}

TEST(HtmlArticle, BodyOnlyInLinkedData) {
  const auto d = page(R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"Line one.\nLine two."}</script><div id=root></div>)");
  EXPECT_EQ(dump(d), "#H|Line one.|Line two.|");
}

TEST(HtmlArticle, NothingToRead) {
  for (const std::string_view html : {"", "<html></html>", "<script>x</script>", "<div id=root></div>"}) {
    const Item item = read_html(html, "x", {});
    ASSERT_TRUE(std::holds_alternative<core::Fault>(item)) << html;
    EXPECT_EQ(std::get<core::Fault>(item).code, "DM112");
  }
}

// A sentence behind every broken construct is still found.
TEST(HtmlArticle, NoTextIsLost) {
  for (const std::string_view broken : {"<!-- never closed ",
                                        "<script>if (a < b) { x",
                                        "<style>p { ",
                                        "<title>never closed",
                                        "<textarea>open",
                                        "<a href=\"never closed>link</a>",
                                        "<div class='x",
                                        "<plaintext>",
                                        "<select><option>",
                                        "<table><tr>",
                                        "<svg><title>",
                                        "<![CDATA[ open",
                                        "<!DOCTYPE \"",
                                        "<? open",
                                        "</p </div",
                                        "<iframe>",
                                        "<noscript>",
                                        "<template>",
                                        "<b><i><u>",
                                        "<button>",
                                        "<nav>",
                                        "<footer class=comments>",
                                        "<form><label>",
                                        "&#x;&#99999999;&nosuch",
                                        "<p hidden>",
                                        "<math><mi>"}) {
    const std::string html = std::string(broken) + ">\n<p>" + kOne + "</p>";
    const Item item = read_html(html, "x", {});
    ASSERT_TRUE(std::holds_alternative<core::Document>(item)) << broken;
    EXPECT_NE(std::get<core::Document>(item).text.find(kOne), std::string::npos) << broken;
  }
}

TEST(HtmlArticle, FoundAtAnyDepth) {
  for (const std::string_view tag : {"div", "b", "a", "li", "span", "table"})
    for (const int depth : {1, 1000, 50000}) {
      std::string html;
      for (int i = 0; i < depth; ++i) html += "<" + std::string(tag) + ">";
      const Item item = read_html(html + "<p>" + kOne, "x", {});
      ASSERT_TRUE(std::holds_alternative<core::Document>(item)) << tag << depth;
      EXPECT_NE(std::get<core::Document>(item).text.find(kOne), std::string::npos) << tag << depth;
    }
}

double seconds_for(const std::string& html) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const std::clock_t begin = std::clock();
    (void)read_html(html, "x", {});
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

// Four times the input takes at most about four times the time; a quadratic reader would take sixteen.
TEST(HtmlArticle, LinearOnHostileInput) {
  for (const std::string_view unit : {"<div>", "<b><p>", "<!--", "<a href=\"", "<a b='><a b=\">", "<script>", "<div a=1 ", "<td>x", "&amp", "</div>", "<li><ul>",
                                      "<p>text.</p><h2>", "<![CDATA[", "<span class=x>y", "<table><tr><td>", "<!-", "--!>", "<title>"}) {
    std::string small, large;
    while (small.size() < 150000) small += unit;
    for (int i = 0; i < 4; ++i) large += small;
    const double one = seconds_for(small), four = seconds_for(large);
    EXPECT_LT(four, one * 9 + 0.1) << unit;
  }
}

TEST(HtmlArticle, HugeAttributes) {
  std::string many = "<p ";
  for (int i = 0; i < 300000; ++i) many += "a" + std::to_string(i) + "=1 ";
  EXPECT_EQ(dump(page(many + ">" + kOne)), kOne + "|");
  EXPECT_EQ(dump(page("<p title=\"" + std::string(10u << 20, 'x') + "\">" + kOne)), kOne + "|");
}

TEST(HtmlArticle, DeclaredEncoding) {
  EXPECT_EQ(declared_encoding("<html><meta charset=\"windows-1251\">"), "windows-1251");
  EXPECT_EQ(declared_encoding("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>"), "iso-8859-2");
  EXPECT_EQ(declared_encoding("<?xml version='1.0' encoding='KOI8-R'?><html>"), "koi8-r");
  EXPECT_EQ(declared_encoding("<p>charset=x</p>"), "");
}

TEST(HtmlEntities, Table) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {{"a &amp; b", "a & b"},
                                                                            {"&ampx", "&x"},
                                                                            {"&notit;", "\xC2\xACit;"},
                                                                            {"&notin;", "\xE2\x88\x89"},
                                                                            {"&#8217;", "\xE2\x80\x99"},
                                                                            {"&#x2019", "\xE2\x80\x99"},
                                                                            {"&#146;", "\xE2\x80\x99"},
                                                                            {"&#0;", "\xEF\xBF\xBD"},
                                                                            {"&#xD800;", "\xEF\xBF\xBD"},
                                                                            {"&#x110000;", "\xEF\xBF\xBD"},
                                                                            {"&;", "&;"},
                                                                            {"&#;", "&#;"},
                                                                            {"&", "&"},
                                                                            {"&nosuch;", "&nosuch;"}};
  for (const auto& [in, out] : cases) EXPECT_EQ(resolve_references(in), out) << in;
}

// The six pages of samples/: no clutter gets in, and the report does.
TEST(HtmlArticle, Samples) {
  const std::filesystem::path folder = std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "samples";
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".html") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string html(std::istreambuf_iterator<char>(in), {});
    const auto d = page(html);
    EXPECT_FALSE(d.title.empty()) << entry.path();
    EXPECT_FALSE(d.published.empty()) << entry.path();
    EXPECT_FALSE(d.source.empty()) << entry.path();
    EXPECT_FALSE(d.authors.empty()) << entry.path();
    EXPECT_GE(d.blocks.size(), 6U) << entry.path();
    for (const std::string_view clutter : {"cookie", "Cookie", "newsletter", "Read more", "Sign up", "Share", "Donate", "Related", "comment", "Photo"})
      EXPECT_EQ(d.text.find(clutter), std::string::npos) << entry.path() << " " << clutter;
  }
}

}  // namespace
}  // namespace dragoman::ingest
