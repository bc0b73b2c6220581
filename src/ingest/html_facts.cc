// What a page says about itself.
#include <algorithm>
#include <array>
#include <map>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/document.h"
#include "ingest/html_article.h"
#include "ingest/html_entities.h"
#include "ingest/json.h"
#include "ingest/published.h"
#include "ingest/tables.h"

namespace dragoman::ingest {

namespace {

struct MetaName {
  std::string field;
  int rank = 9;
};

const std::map<std::string, MetaName, std::less<>>& meta_names() {
  static const std::map<std::string, MetaName, std::less<>> kNames = [] {
    std::map<std::string, MetaName, std::less<>> out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("page_meta")), "page_meta", {"name", "field", "rank"});
    if (!table) return out;
    for (const auto& row : table->rows()) out.emplace(std::string(row.cells[0]), MetaName{std::string(row.cells[1]), row.cells[2].empty() ? 9 : row.cells[2][0] - '0'});
    return out;
  }();
  return kNames;
}

// References that were written twice ("&amp;#8217;") and white space.
std::string clean(std::string_view text) {
  const std::string once = resolve_references(text);
  std::string out;
  for (const char c : std::string_view(once)) {
    if (!is_space(c)) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// Letters and digits only: two spellings of one title compare equal.
std::string letters(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (is_alpha(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80) out += lower(c);
  return out;
}

// "Headline | The Site" -> "Headline": a last part that is the site, or that a bar parts off and that is short.
std::string without_site(const std::string& title, const std::string& site) {
  for (const std::string_view mark : {" | ", " \xC2\xBB ", " :: ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
    const size_t at = title.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    const std::string tail = title.substr(at + mark.size());
    const bool bar = mark == " | " || mark == " :: " || mark == " \xC2\xBB ";
    const bool is_site = !site.empty() && letters(tail) == letters(site);
    if (is_site || (bar && tail.size() <= 40 && at >= 20)) return without_site(title.substr(0, at), site);
  }
  return title;
}

struct Best {
  std::string value;
  int rank = 10;
  void offer(std::string_view candidate, int candidate_rank) {
    if (candidate_rank >= rank || trim(candidate).empty()) return;
    value = candidate;
    rank = candidate_rank;
  }
};

struct Bests {
  Best title, source, url, published, language;
};

void read_named(const Page& page, Bests& bests, std::vector<std::string>& authors) {
  int author_rank = 10;
  for (const auto& [name, content] : page.meta.named) {
    const auto found = meta_names().find(name);
    if (found == meta_names().end()) continue;
    const auto& [field, rank] = found->second;
    if (field == "title") bests.title.offer(clean(content), rank);
    else if (field == "source") bests.source.offer(clean(content), rank);
    else if (field == "url") bests.url.offer(content, rank);
    else if (field == "language") bests.language.offer(content, rank);
    else if (field == "published" && read_published(content)) bests.published.offer(content, rank);
    else if (field == "author" && rank <= author_rank) {
      if (rank < author_rank) authors.clear();
      author_rank = rank;
      add_authors(clean(content), authors);
    }
  }
}

// "By Mara Ellery · 21 May 2023": the parts of a byline block.
void read_byline(std::string_view text, PageFacts& facts) {
  if (text.size() > 200) return;
  std::string rest(text);
  for (const std::string_view mark : {"\xC2\xB7", "|", "\xE2\x80\xA2", "\xE2\x80\x94", "\xE2\x80\x93"})
    for (size_t at = rest.find(mark); at != std::string::npos; at = rest.find(mark)) rest.replace(at, mark.size(), "\n");
  for (const std::string_view part : base::split(rest, '\n')) {
    const std::string_view words = trim(part);
    if (starts_with_letters(words, "by ") && facts.authors.empty()) add_authors(words, facts.authors);
    else if (facts.published.empty() && is_date_line(words)) facts.published = words;
  }
}

std::string primary_language(std::string_view tag) {
  std::string out = lower(trim(tag));
  return out.substr(0, out.find_first_of("-_"));
}

}  // namespace

PageFacts page_facts(const Page& page) {
  PageFacts facts;
  Bests bests;
  std::vector<std::string> named_authors;
  read_named(page, bests, named_authors);
  LinkedData linked;
  if (!page.meta.json_ld.empty()) {
    JsonReader json;
    for (const std::string& text : page.meta.json_ld)
      if (json.linked_data(text, linked)) break;
  }
  facts.source = linked.publisher.empty() ? bests.source.value : clean(linked.publisher);
  facts.title = without_site(clean(!linked.headline.empty() ? linked.headline : bests.title.value), facts.source);
  if (facts.title.empty())
    for (const PageBlock& block : page.blocks)
      if (block.tag && block.tag->heading == 1) {
        facts.title = block.text;
        break;
      }
  if (facts.title.empty()) facts.title = without_site(clean(page.meta.title), facts.source);
  for (const std::string& author : linked.authors) add_authors(clean(author), facts.authors);
  if (facts.authors.empty()) facts.authors = named_authors;
  facts.published = read_published(linked.published) ? linked.published : bests.published.value;
  facts.url = !page.meta.canonical.empty() && page.meta.canonical.starts_with("http") ? page.meta.canonical : !linked.url.empty() ? linked.url : bests.url.value;
  facts.language = primary_language(!page.meta.language.empty() ? page.meta.language : !linked.language.empty() ? linked.language : bests.language.value);
  facts.article_body = linked.body;
  for (const PageBlock& block : page.blocks) {
    bool byline = starts_with_letters(block.text, "by ") && block.text.size() < 80;
    for (std::uint32_t node = block.node, depth = 0; !byline && depth < 4; node = page.nodes[node].parent, ++depth) byline = page.nodes[node].hint == Hint::kByline;
    if (byline && (facts.authors.empty() || facts.published.empty())) read_byline(block.text, facts);
  }
  for (const std::string& time : page.meta.times)
    if (facts.published.empty() && read_published(time)) facts.published = time;
  return facts;
}

}  // namespace dragoman::ingest
