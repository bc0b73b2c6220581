#include "ingest/html_page.h"

#include <algorithm>

#include "ingest/ascii.h"

namespace dragoman::ingest {

namespace {

constexpr size_t kMaxMeta = 200;
constexpr size_t kMaxBack = 64;  // how far an end tag looks for its start: keeps hostile nesting linear

// 1: white space; 2: first byte of characters that may vanish (soft hyphen, no-break and zero-width space, byte-order mark).
constexpr std::array<unsigned char, 256> kTextClass = [] {
  std::array<unsigned char, 256> out{};
  for (const char c : {' ', '\t', '\n', '\v', '\f', '\r'}) out[static_cast<unsigned char>(c)] = 1;
  for (const size_t c : {0xC2U, 0xE2U, 0xEFU}) out[c] = 2;
  return out;
}();
unsigned char text_class(char c) { return kTextClass[static_cast<unsigned char>(c)]; }

// Bytes of an invisible or space-like character at the beginning of `text`; 0 where there is none.
size_t odd_space(std::string_view text, bool& space) {
  space = text.starts_with("\xC2\xA0");
  if (space || text.starts_with("\xC2\xAD")) return 2;
  return text.starts_with("\xE2\x80\x8B") || text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

// White space collapsed to one space, invisible layout marks left out.
void append_collapsed(std::string& out, std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    size_t end = i;
    while (end < text.size() && text_class(text[end]) == 0) ++end;
    out.append(text.substr(i, end - i));
    i = end;
    if (i >= text.size()) return;
    bool space = true;
    size_t n = 1;
    if (text_class(text[i]) == 2 && (n = odd_space(text.substr(i, 3), space)) == 0) {
      out += text[i++];
      continue;
    }
    if (space && !out.empty() && out.back() != ' ') out += ' ';
    i += n;
  }
}

bool ends_sentence(std::string_view text) { return !text.empty() && std::string_view(".!?").find(text.back()) != std::string_view::npos; }

class PageReader {
 public:
  explicit PageReader(std::string_view html) : tokenizer_(html, true) {
    page_.nodes.push_back({});
    stack_.push_back({find_tag("html"), 0, find_tag("div")});
  }

  Page read() {
    HtmlToken token;
    while (tokenizer_.next(token)) {
      if (token.kind == HtmlKind::kText) on_text(token.text);
      else if (token.kind == HtmlKind::kStart) on_start(token);
      else if (token.kind == HtmlKind::kEnd) on_end(token.name);
    }
    flush();
    return std::move(page_);
  }

 private:
  struct Open {
    const TagInfo* tag;
    std::uint32_t node;
    const TagInfo* block;  // nearest block tag
    bool hides = false;
  };
  enum class Raw { kNone, kTitle, kJsonLd, kSkip };

  void on_text(std::string_view text) {
    if (raw_ == Raw::kSkip || hidden_ > 0) return;
    if (text_.empty() && raw_ == Raw::kNone && std::all_of(text.begin(), text.end(), is_space)) return;  // between two tags
    if (raw_ == Raw::kTitle) {
      if (page_.meta.title.size() < 2000) append_collapsed(page_.meta.title, text);
      return;
    }
    if (raw_ == Raw::kJsonLd) {
      if (page_.meta.json_ld.size() < 20) page_.meta.json_ld.emplace_back(text);
      return;
    }
    const size_t before = text_.size();
    if (before == 0) {
      node_ = stack_.back().node;
      block_tag_ = stack_.back().block;
    }
    append_collapsed(text_, text);
    if (links_ > 0) link_bytes_ += text_.size() - before;
    if (text_.size() > before && text_.back() != ' ') breaks_ = 0;
  }

  void flush() {
    while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    if (!text_.empty()) page_.blocks.push_back({std::move(text_), node_, static_cast<std::uint32_t>(std::min<size_t>(link_bytes_, 0xFFFFFFFF)), block_tag_});
    text_.clear();
    link_bytes_ = 0;
    breaks_ = 0;
  }

  // Two line breaks, or one after a sentence, part paragraphs; one inside a sentence is a space.
  void on_break() {
    if (++breaks_ >= 2 || ends_sentence(trim(text_))) flush();
    else append_collapsed(text_, " ");
  }

  void pop_to(size_t depth) {
    while (stack_.size() > depth) {
      if (stack_.back().tag == kLink) --links_;
      if (stack_.back().hides) --hidden_;
      if (stack_.back().tag == kSvg || stack_.back().tag == kMath) tokenizer_.allow_cdata(--foreign_ > 0);
      stack_.pop_back();
    }
  }

  // Index of the nearest open `tag`, not looking past `barrier`; 0 where there is none.
  size_t find_open(const TagInfo* tag, bool stop_at_containers) const {
    for (size_t i = stack_.size() - 1, n = 0; i > 0 && n < kMaxBack; --i, ++n) {
      if (stack_[i].tag == tag) return i;
      if (stop_at_containers && stack_[i].tag->container) return 0;
    }
    return 0;
  }

  // A paragraph ends where a block begins; an item where the next begins.
  void close_implied(const TagInfo* tag) {
    if (tag->block)
      if (const size_t p = find_open(kP, true)) pop_to(p);
    if (tag == kLi || tag == kTd || tag == kTh || tag == kDd || tag == kDt)
      for (const TagInfo* other : {kLi, kTd, kTh, kDd, kDt})
        if (const size_t open = find_open(other, true)) pop_to(open);
  }

  void on_start(const HtmlToken& token) {
    raw_ = Raw::kNone;
    const TagInfo* tag = find_tag(token.name);
    if (!tag) {
      if (token.name.find('-') != std::string_view::npos) flush();  // custom elements are boxes
      return;
    }
    if (tag->block) flush();
    if (tag->content != HtmlContent::kData) {
      on_raw(token, tag);
      return;
    }
    if (tag->empty) {
      on_empty(token, tag);
      return;
    }
    if (tag == kHtml || tag == kBody) {
      if (tag == kHtml && page_.meta.language.empty()) page_.meta.language = token.attribute("lang");
      return;
    }
    if (tag == kTime) on_time(token);
    if (tag == kQ) on_text("\xE2\x80\x9C");
    close_implied(tag);
    open(token, tag);
  }

  void open(const HtmlToken& token, const TagInfo* tag) {
    std::uint32_t node = stack_.back().node;
    const Hint hint = token.attributes.empty() || !(tag->block || tag == kSpan) ? Hint::kNone : hints_.read(token);
    // Inside a line a class is about looks ("<a class=topic>"): only what no reader sees is left out. A span that begins a line of
    // its own ("<span class=caption>") is a block.
    const bool hides = !tag->block && hint == Hint::kHidden && !trim(text_).empty();
    const bool alone = tag == kSpan && trim(text_).empty() && hint != Hint::kNone && hint < Hint::kByline;
    if (tag->block ? tag->container || tag->drop || hint != Hint::kNone : alone) {
      page_.nodes.push_back({node, tag, hint});
      node = static_cast<std::uint32_t>(page_.nodes.size() - 1);
    }
    stack_.push_back({tag, node, tag->block ? tag : stack_.back().block, hides});
    if (hides) ++hidden_;
    if (tag == kLink) ++links_;
    if (tag == kSvg || tag == kMath) {
      ++foreign_;
      tokenizer_.allow_cdata(true);
    }
    if (token.self_closing && foreign_ > 0) pop_to(stack_.size() - 1);
  }

  void on_raw(const HtmlToken& token, const TagInfo* tag) {
    const bool json = tag == kScript && same_letters(trim(token.attribute("type")), "application/ld+json");
    raw_ = tag == kTitle && foreign_ == 0 && page_.meta.title.empty() ? Raw::kTitle : json ? Raw::kJsonLd : Raw::kSkip;
    tokenizer_.set_content(tag->content, tag->name);
  }

  void on_empty(const HtmlToken& token, const TagInfo* tag) {
    if (tag == kBr) {
      on_break();
      return;
    }
    if (tag == kWbr) return;
    if (tag == kMeta) on_meta(token);
    else if (tag == kLinkTag && same_letters(token.attribute("rel"), "canonical") && page_.meta.canonical.empty()) page_.meta.canonical = token.attribute("href");
  }

  void on_meta(const HtmlToken& token) {
    if (page_.meta.named.size() >= kMaxMeta) return;
    const std::string_view content = token.attribute("content");
    if (content.empty() || content.size() > 4000) return;
    for (const std::string_view key : {"property", "name", "itemprop"})
      if (const std::string_view name = token.attribute(key); !name.empty() && name.size() < 80) page_.meta.named.emplace_back(lower(trim(name)), std::string(content));
  }

  void on_time(const HtmlToken& token) {
    if (const std::string_view when = token.attribute("datetime"); !when.empty() && page_.meta.times.size() < 50 && when.size() < 80) page_.meta.times.emplace_back(when);
  }

  void on_end(std::string_view name) {
    const TagInfo* tag = find_tag(name);
    raw_ = Raw::kNone;
    if (!tag || tag == kHtml || tag == kBody) {
      if (tag) flush();
      return;
    }
    if (tag == kBr) {
      on_break();
      return;
    }
    if (tag == kQ) on_text("\xE2\x80\x9D");
    if (tag->block) flush();
    const size_t open = find_open(tag, !tag->container);
    if (open == 0) return;
    // A drop that began inside a line ends its words with it.
    if (tag == kSpan && stack_[open].node != stack_[open - 1].node) flush();
    pop_to(open);
  }

  inline static const TagInfo* const kP = find_tag("p");
  inline static const TagInfo* const kLi = find_tag("li");
  inline static const TagInfo* const kTd = find_tag("td");
  inline static const TagInfo* const kTh = find_tag("th");
  inline static const TagInfo* const kDd = find_tag("dd");
  inline static const TagInfo* const kDt = find_tag("dt");
  inline static const TagInfo* const kQ = find_tag("q");
  inline static const TagInfo* const kBr = find_tag("br");
  inline static const TagInfo* const kWbr = find_tag("wbr");
  inline static const TagInfo* const kHtml = find_tag("html");
  inline static const TagInfo* const kBody = find_tag("body");
  inline static const TagInfo* const kTime = find_tag("time");
  inline static const TagInfo* const kMeta = find_tag("meta");
  inline static const TagInfo* const kLinkTag = find_tag("link");
  inline static const TagInfo* const kLink = find_tag("a");
  inline static const TagInfo* const kSpan = find_tag("span");
  inline static const TagInfo* const kTitle = find_tag("title");
  inline static const TagInfo* const kScript = find_tag("script");
  inline static const TagInfo* const kSvg = find_tag("svg");
  inline static const TagInfo* const kMath = find_tag("math");

  HtmlTokenizer tokenizer_;
  HintReader hints_;
  Page page_;
  std::vector<Open> stack_;
  Raw raw_ = Raw::kNone;
  std::string text_;
  std::uint32_t node_ = 0;
  const TagInfo* block_tag_ = nullptr;
  size_t link_bytes_ = 0;
  int links_ = 0, foreign_ = 0, hidden_ = 0, breaks_ = 0;
};

}  // namespace

Page read_page(std::string_view html) { return PageReader(html).read(); }

}  // namespace dragoman::ingest
