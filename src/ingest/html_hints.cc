#include "ingest/html_hints.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/tables.h"

namespace dragoman::ingest {

namespace {

using Words = std::map<std::string, Hint, std::less<>>;

const Words& hint_words() {
  static const Words kWords = [] {
    Words out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("page_hints")), "page_hints", {"word", "kind"});
    if (!table) return out;
    for (const auto& row : table->rows()) {
      const std::string_view kind = row.cells[1];
      out.emplace(std::string(row.cells[0]), kind == "drop"       ? Hint::kDrop
                                             : kind == "hidden"   ? Hint::kHidden
                                             : kind == "comments" ? Hint::kComments
                                             : kind == "byline"   ? Hint::kByline
                                                                  : Hint::kBody);
    }
    return out;
  }();
  return kWords;
}

constexpr TagInfo block(std::string_view name) { return {name, HtmlContent::kData, true, false, false, false, 0}; }
constexpr TagInfo container(std::string_view name) { return {name, HtmlContent::kData, true, false, false, true, 0}; }
constexpr TagInfo dropped(std::string_view name) { return {name, HtmlContent::kData, true, false, true, true, 0}; }
constexpr TagInfo raw(std::string_view name, HtmlContent content) { return {name, content, false, false, true, false, 0}; }
constexpr TagInfo empty(std::string_view name) { return {name, HtmlContent::kData, false, true, false, false, 0}; }
constexpr TagInfo empty_block(std::string_view name) { return {name, HtmlContent::kData, true, true, false, false, 0}; }
constexpr TagInfo inside(std::string_view name) { return {name, HtmlContent::kData, false, false, false, false, 0}; }
constexpr TagInfo heading(std::string_view name, std::uint8_t level) { return {name, HtmlContent::kData, true, false, false, false, level}; }

// Sorted by name.
constexpr auto kTags = std::to_array<TagInfo>({
    inside("a"),
    inside("abbr"),
    block("address"),
    empty("area"),
    container("article"),
    dropped("aside"),
    dropped("audio"),
    inside("b"),
    empty("base"),
    inside("bdi"),
    inside("bdo"),
    inside("big"),
    block("blockquote"),
    container("body"),
    empty("br"),
    dropped("button"),
    dropped("canvas"),
    block("caption"),
    container("center"),
    inside("cite"),
    inside("code"),
    empty("col"),
    container("colgroup"),
    inside("data"),
    dropped("datalist"),
    block("dd"),
    inside("del"),
    block("details"),
    inside("dfn"),
    dropped("dialog"),
    container("div"),
    container("dl"),
    block("dt"),
    inside("em"),
    empty("embed"),
    container("fieldset"),
    dropped("figcaption"),
    dropped("figure"),
    inside("font"),
    dropped("footer"),
    container("form"),
    empty("frame"),
    block("frameset"),
    heading("h1", 1),
    heading("h2", 2),
    heading("h3", 3),
    heading("h4", 4),
    heading("h5", 5),
    heading("h6", 6),
    block("head"),
    container("header"),
    container("hgroup"),
    empty_block("hr"),
    container("html"),
    inside("i"),
    raw("iframe", HtmlContent::kRawtext),
    empty("img"),
    empty("input"),
    inside("ins"),
    inside("kbd"),
    dropped("label"),
    block("legend"),
    block("li"),
    empty("link"),
    container("main"),
    dropped("map"),
    inside("mark"),
    dropped("math"),
    dropped("menu"),
    empty("meta"),
    dropped("nav"),
    raw("noembed", HtmlContent::kRawtext),
    raw("noframes", HtmlContent::kRawtext),
    dropped("noscript"),
    dropped("object"),
    container("ol"),
    dropped("optgroup"),
    dropped("option"),
    dropped("output"),
    block("p"),
    empty("param"),
    inside("picture"),
    block("pre"),
    dropped("progress"),
    inside("q"),
    inside("s"),
    inside("samp"),
    raw("script", HtmlContent::kScript),
    dropped("search"),
    container("section"),
    dropped("select"),
    inside("small"),
    empty("source"),
    inside("span"),
    inside("strike"),
    inside("strong"),
    raw("style", HtmlContent::kRawtext),
    inside("sub"),
    block("summary"),
    inside("sup"),
    dropped("svg"),
    container("table"),
    container("tbody"),
    block("td"),
    dropped("template"),
    raw("textarea", HtmlContent::kRcdata),
    container("tfoot"),
    block("th"),
    container("thead"),
    inside("time"),
    raw("title", HtmlContent::kRcdata),
    container("tr"),
    empty("track"),
    inside("tt"),
    inside("u"),
    container("ul"),
    inside("var"),
    dropped("video"),
    empty("wbr"),
    raw("xmp", HtmlContent::kRawtext),
});
static_assert(std::is_sorted(kTags.begin(), kTags.end(), [](const TagInfo& a, const TagInfo& b) { return a.name < b.name; }));

constexpr size_t tag_slot(std::string_view name) {
  const auto byte = [name](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(name[i])); };
  return (byte(0) * 67 + byte(name.size() - 1) * 31 + byte(name.size() / 2) * 7 + name.size()) % 512;
}
// Index + 1 into kTags by open addressing; 0 is free.
constexpr auto kTagSlots = [] {
  std::array<unsigned char, 512> slots{};
  for (size_t i = 0; i < kTags.size(); ++i) {
    size_t slot = tag_slot(kTags[i].name);
    while (slots[slot] != 0) slot = (slot + 1) % slots.size();
    slots[slot] = static_cast<unsigned char>(i + 1);
  }
  return slots;
}();
static_assert(kTags.size() < 255);

// "ArticleBody", "share-bar", "comment_list" -> words in lower case.
std::vector<std::string> cut_words(std::string_view token) {
  std::vector<std::string> words(1);
  for (size_t i = 0; i < token.size(); ++i) {
    const char c = token[i];
    if (!is_alpha(c) && !is_digit(c)) {
      if (!words.back().empty()) words.emplace_back();
      continue;
    }
    if (is_upper(c) && i > 0 && is_lower(token[i - 1]) && !words.back().empty()) words.emplace_back();
    words.back() += lower(c);
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// One class: the longest run of its words that the table knows; a later run of the same length counts less than an earlier.
Hint of_class(std::string_view token) {
  const std::vector<std::string> words = cut_words(token);
  if (words.empty() || words.size() > 8) return Hint::kNone;
  // "has-sidebar", "no-comments", "is-subscribed" speak of the page, not of this element.
  if (words[0] == "has" || words[0] == "no" || words[0] == "with" || words[0] == "without" || words[0] == "js" || words[0] == "is") return Hint::kNone;
  for (size_t length = std::min<size_t>(3, words.size()); length > 0; --length)
    for (size_t i = 0; i + length <= words.size(); ++i) {
      std::string key = words[i];
      for (size_t k = 1; k < length; ++k) key += "-" + words[i + k];
      if (const auto found = hint_words().find(key); found != hint_words().end()) return found->second;
    }
  return Hint::kNone;
}

constexpr size_t kMaxSeen = 20000;

}  // namespace

const TagInfo* find_tag(std::string_view name) {
  if (name.size() < 1 || name.size() > 10) return nullptr;
  for (size_t slot = tag_slot(name);; slot = (slot + 1) % kTagSlots.size()) {
    if (kTagSlots[slot] == 0) return nullptr;
    const TagInfo& tag = kTags[kTagSlots[slot] - 1U];
    if (tag.name == name) return &tag;
  }
}

Hint HintReader::of_value(std::string_view value) {
  if (value.size() > 400) return Hint::kNone;
  if (const auto known = seen_.find(value); known != seen_.end()) return known->second;
  Hint best = Hint::kNone;
  for (size_t at = 0; at < value.size();) {
    while (at < value.size() && is_space(value[at])) ++at;
    size_t end = at;
    while (end < value.size() && !is_space(value[end])) ++end;
    // A body among the classes wins: "story-body social-embed-ready" is the story.
    if (end > at) best = std::max(best, of_class(value.substr(at, end - at)));
    at = end;
  }
  if (seen_.size() < kMaxSeen) seen_.emplace(std::string(value), best);
  return best;
}

Hint HintReader::read(const HtmlToken& tag) {
  Hint best = Hint::kNone;
  for (const HtmlAttribute& a : tag.attributes) {
    if (a.name.size() < 2 || a.name == "href" || a.name == "src") continue;
    if (a.name == "class" || a.name == "id" || a.name == "role" || a.name == "itemprop" || a.name == "data-testid" || a.name == "data-component")
      best = std::max(best, of_value(a.value));
    else if (a.name == "hidden" || (a.name == "aria-hidden" && a.value == "true")) best = std::max(best, Hint::kHidden);
    else if (a.name == "style" && a.value.size() < 400 && (a.value.find("display:none") != std::string_view::npos || a.value.find("display: none") != std::string_view::npos))
      best = std::max(best, Hint::kHidden);
  }
  return best;
}

}  // namespace dragoman::ingest
