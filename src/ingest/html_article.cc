#include "ingest/html_article.h"

#include <algorithm>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/document.h"
#include "ingest/published.h"

namespace dragoman::ingest {

namespace {

// Letters and digits, to see that a block only repeats the title.
bool same_words(std::string_view a, std::string_view b) {
  const auto next = [](std::string_view text, size_t& at) -> int {
    for (; at < text.size(); ++at) {
      const char c = text[at];
      // Quotation marks and dashes differ between a title and its meta tag.
      if (is_alpha(c) || is_digit(c)) return lower(text[at++]);
      if (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) != 0xE2) return static_cast<unsigned char>(text[at++]);
    }
    return -1;
  };
  size_t i = 0, j = 0;
  while (true) {
    const int x = next(a, i), y = next(b, j);
    if (x != y) return false;
    if (x < 0) return true;
  }
}

bool is_heading(const PageBlock& block) { return block.tag && block.tag->heading != 0; }

// Above the first paragraph: byline, date, the title again.
bool is_head_matter(const PageBlock& block, std::string_view title) {
  if (same_words(block.text, title)) return true;
  if (is_heading(block) || block.text.size() > 120) return false;
  if (is_date_line(block.text)) return true;
  return starts_with_letters(block.text, "by ") && !block.text.ends_with('.');
}

class Composer {
 public:
  void title(std::string_view words) {
    if (words.empty()) return;
    document.title = words;
    add(words, true);
    document.body_begin = static_cast<core::ByteOffset>(document.text.size());
  }
  void paragraph(std::string_view words, bool heading) {
    if (!document.text.empty()) document.text += "\n\n";
    if (!body_) document.body_begin = static_cast<core::ByteOffset>(document.text.size());
    body_ = true;
    add(words, heading);
  }
  core::Document document;

 private:
  void add(std::string_view words, bool heading) {
    const auto begin = static_cast<core::ByteOffset>(document.text.size());
    document.text += words;
    document.blocks.push_back({begin, static_cast<core::ByteOffset>(document.text.size())});
    document.block_is_heading.push_back(heading);
  }
  bool body_ = false;
};

}  // namespace

bool looks_like_html(std::string_view text) {
  text = trim(text);
  if (!text.starts_with('<') || text.size() < 8) return false;
  const std::string head = lower(text.substr(0, 512));
  if (head.starts_with("<!doctype") || head.starts_with("<html") || head.starts_with("<?xml")) return true;
  size_t end = 1;
  while (end < head.size() && (is_alpha(head[end]) || is_digit(head[end]))) ++end;
  return find_tag(std::string_view(head).substr(1, end - 1)) != nullptr && text.find("</") != std::string_view::npos;
}

std::string declared_encoding(std::string_view bytes) {
  const std::string head = lower(bytes.substr(0, 4096));
  const auto value_at = [&head](size_t at) {
    while (at < head.size() && (is_space(head[at]) || head[at] == '=' || head[at] == '"' || head[at] == '\'')) ++at;
    size_t end = at;
    while (end < head.size() && !is_space(head[end]) && std::string_view("\"'>;/?").find(head[end]) == std::string_view::npos) ++end;
    return head.substr(at, end - at);
  };
  if (head.starts_with("<?xml"))
    if (const size_t at = head.find("encoding"); at < head.find("?>")) return value_at(at + 8);
  for (size_t meta = head.find("<meta"); meta != std::string::npos; meta = head.find("<meta", meta + 5)) {
    const size_t at = head.find("charset", meta);
    if (at < head.find('>', meta)) return value_at(at + 7);
  }
  return {};
}

Item read_html(std::string_view html, std::string origin, const Options& options) {
  const Page page = read_page(html);
  const PageFacts facts = page_facts(page);
  Composer composer;
  composer.title(facts.title);
  bool body = false;
  for (const PageBlock* block : main_blocks(page)) {
    if (!body && is_head_matter(*block, facts.title)) continue;
    if (same_words(block->text, facts.title)) continue;
    body = body || !is_heading(*block);
    composer.paragraph(block->text, is_heading(*block));
  }
  if (!body)
    for (const std::string_view line : base::split(facts.article_body, '\n'))
      if (!trim(line).empty()) {
        composer.paragraph(trim(line), false);
        body = true;
      }
  core::Document& document = composer.document;
  if (!body) return make_fault("DM112", "no text of a report in the page", std::move(origin), "the page may be built by a script; save it from a browser");
  document.source = facts.source;
  document.url = facts.url;
  document.authors = facts.authors;
  if (!facts.language.empty()) document.language = facts.language;
  set_published(document, facts.published);
  return finish_document(std::move(document), std::move(origin), options);
}

}  // namespace dragoman::ingest
