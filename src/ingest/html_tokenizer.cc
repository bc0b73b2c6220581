#include "ingest/html_tokenizer.h"

#include <array>
#include <cstring>

#include "ingest/ascii.h"
#include "ingest/html_entities.h"

namespace dragoman::ingest {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr size_t kNone = std::string_view::npos;

// HTML's white space: no vertical tab (and no carriage return, which is gone by now).
bool html_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\f'; }
bool ends_tag_name(char c) { return html_space(c) || c == '/' || c == '>'; }

enum Class : unsigned char { kNameEnd = 1, kChange = 2, kValueEnd = 4 };
constexpr std::array<unsigned char, 256> kClass = [] {
  std::array<unsigned char, 256> out{};
  for (const char c : {' ', '\n', '\t', '\f', '/', '>', '='}) out[static_cast<unsigned char>(c)] |= kNameEnd;
  for (const char c : {' ', '\n', '\t', '\f', '>'}) out[static_cast<unsigned char>(c)] |= kValueEnd;
  for (char c = 'A'; c <= 'Z'; ++c) out[static_cast<unsigned char>(c)] |= kChange;
  out[0] |= kChange;
  return out;
}();
bool is(char c, Class kind) { return (kClass[static_cast<unsigned char>(c)] & kind) != 0; }

bool has(std::string_view text, char c) { return !text.empty() && std::memchr(text.data(), c, text.size()) != nullptr; }

}  // namespace

std::string_view HtmlToken::attribute(std::string_view wanted) const {
  for (const HtmlAttribute& a : attributes)
    if (a.name == wanted) return a.value;
  return {};
}

HtmlTokenizer::HtmlTokenizer(std::string_view text, bool recover) : text_(text), recover_(recover), has_nul_(has(text, 0)) {
  if (!has(text, '\r')) return;
  folded_.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') folded_ += text[i];
    else if (i + 1 >= text.size() || text[i + 1] != '\n') folded_ += '\n';
  }
  text_ = folded_;
}

void HtmlTokenizer::set_content(HtmlContent content, std::string_view last_start_tag) {
  content_ = content;
  last_start_tag_ = last_start_tag;
}

bool HtmlTokenizer::next(HtmlToken& token) {
  token.attributes.clear();
  token.self_closing = false;
  while (at_ < text_.size()) {
    bool made = false;
    switch (content_) {
      case HtmlContent::kData: made = next_data(token); break;
      case HtmlContent::kRcdata:
      case HtmlContent::kRawtext:
      case HtmlContent::kScript: made = next_raw(token); break;
      case HtmlContent::kPlaintext: made = emit_text(token, text_.size(), false, false); break;
      case HtmlContent::kCdata: {
        const size_t end = text_.find("]]>", at_);
        made = emit_text(token, std::min(end, text_.size()), false, true);
        if (end != kNone) at_ = end + 3;
        content_ = HtmlContent::kData;
        break;
      }
    }
    if (made) return true;
  }
  return false;
}

// One piece of markup, or the text up to the next.
bool HtmlTokenizer::next_data(HtmlToken& token) {
  size_t lt = at_;
  while (true) {
    const void* found = std::memchr(text_.data() + lt, '<', text_.size() - lt);
    lt = found ? static_cast<size_t>(static_cast<const char*>(found) - text_.data()) : text_.size();
    if (lt + 1 >= text_.size()) {
      lt = text_.size();
      break;
    }
    const char c = text_[lt + 1];
    if (is_alpha(c) || c == '!' || c == '?') break;
    if (c == '/' && lt + 2 < text_.size()) break;
    ++lt;
  }
  if (lt > at_) return emit_text(token, lt, true, true);
  const char c = text_[lt + 1];
  if (is_alpha(c)) return read_tag(token, false);
  if (c == '!') return read_declaration(token);
  if (c == '?') return bogus_comment(token, lt + 1);
  if (is_alpha(text_[lt + 2])) return read_tag(token, true);
  if (text_[lt + 2] == '>') {
    at_ = lt + 3;
    return false;
  }
  return bogus_comment(token, lt + 2);
}

bool HtmlTokenizer::emit_text(HtmlToken& token, size_t end, bool references, bool keep_nul) {
  const std::string_view raw = text_.substr(at_, end - at_);
  at_ = end;
  if (raw.empty()) return false;
  token.kind = HtmlKind::kText;
  if (!(references && has(raw, '&')) && (keep_nul || !has_nul_ || !has(raw, 0))) {
    token.text = raw;
    return true;
  }
  scratch_.clear();
  for (size_t i = 0; i < raw.size();) {
    const char c = raw[i];
    if (c == '&' && references) {
      const size_t n = read_reference(raw, i, false, scratch_);
      if (n == 0) scratch_ += '&';
      i += std::max<size_t>(n, 1);
    } else if (c == 0 && !keep_nul) {
      scratch_ += kReplacement;
      ++i;
    } else {
      size_t run = i + 1;
      while (run < raw.size() && raw[run] != '&' && raw[run] != 0) ++run;
      scratch_.append(raw.substr(i, run - i));
      i = run;
    }
  }
  token.text = scratch_;
  return true;
}

bool HtmlTokenizer::closes_raw_text(size_t at) const {
  const size_t end = at + 2 + last_start_tag_.size();
  return !last_start_tag_.empty() && end < text_.size() && text_[at + 1] == '/' && same_letters(text_.substr(at + 2, last_start_tag_.size()), last_start_tag_) &&
         ends_tag_name(text_[end]);
}

size_t HtmlTokenizer::raw_end() const {
  for (size_t lt = text_.find('<', at_); lt != kNone; lt = text_.find('<', lt + 1))
    if (closes_raw_text(lt)) return lt;
  return kNone;
}

// Script text may hold "<!-- <script> </script> -->" and go on: the escaped and double escaped states of the standard.
size_t HtmlTokenizer::script_end() const {
  enum { kPlain, kEscaped, kDouble } state = kPlain;
  size_t dashes = 0;
  const auto names_script = [this](size_t from) { return same_letters(text_.substr(from, 6), "script") && from + 6 < text_.size() && ends_tag_name(text_[from + 6]); };
  for (size_t i = at_; i < text_.size(); ++i) {
    const char c = text_[i];
    if (c == '<') {
      dashes = 0;
      if (state != kDouble && closes_raw_text(i)) return i;
      if (state == kPlain && text_.substr(i, 4) == "<!--") {
        state = kEscaped;
        dashes = 2;
        i += 3;
      } else if (state == kEscaped && names_script(i + 1)) {
        state = kDouble;
        i += 6;
      } else if (state == kDouble && i + 1 < text_.size() && text_[i + 1] == '/' && names_script(i + 2)) {
        state = kEscaped;
        i += 7;
      }
    } else if (state == kPlain) {
      const void* found = std::memchr(text_.data() + i, '<', text_.size() - i);
      if (!found) return kNone;
      i = static_cast<size_t>(static_cast<const char*>(found) - text_.data()) - 1;
    } else if (c == '-') {
      ++dashes;
    } else {
      if (c == '>' && dashes >= 2) state = kPlain;
      dashes = 0;
    }
  }
  return kNone;
}

bool HtmlTokenizer::next_raw(HtmlToken& token) {
  const HtmlContent content = content_;
  size_t end = content == HtmlContent::kScript ? script_end() : raw_end();
  content_ = HtmlContent::kData;
  if (end == kNone && recover_ && recoveries_ > 0) {
    // Never closed: it ends where the next tag could begin, so that the page behind it is still read.
    --recoveries_;
    for (end = text_.find('<', at_); end != kNone && !(end + 1 < text_.size() && (is_alpha(text_[end + 1]) || text_[end + 1] == '/')); end = text_.find('<', end + 1)) {
    }
  }
  if (end == at_) return read_tag(token, text_[at_ + 1] == '/');
  return emit_text(token, std::min(end, text_.size()), content == HtmlContent::kRcdata, false);
}

std::string_view HtmlTokenizer::view(const Piece& piece) const { return (piece.scratch ? std::string_view(scratch_) : text_).substr(piece.begin, piece.length); }

// A piece of the input, copied only where it has to change.
HtmlTokenizer::Piece HtmlTokenizer::take(size_t begin, size_t end, bool references, bool fold_case) {
  const std::string_view raw = text_.substr(begin, end - begin);
  bool change = (has_nul_ && has(raw, 0)) || (references && has(raw, '&'));
  if (fold_case && !change)
    for (const char c : raw) change |= is(c, kChange);
  if (!change) return {begin, end - begin, false};
  const size_t start = scratch_.size();
  for (size_t i = 0; i < raw.size();) {
    size_t n = 0;
    if (raw[i] == '&' && references) n = read_reference(raw, i, true, scratch_);
    if (n == 0) {
      if (raw[i] == 0) scratch_ += kReplacement;
      else scratch_ += fold_case ? lower(raw[i]) : raw[i];
      n = 1;
    }
    i += n;
  }
  return {start, scratch_.size() - start, true};
}

void HtmlTokenizer::keep_attribute(Piece name, Piece value) {
  // Beyond the limit attributes are read over: comparing each with all others would cost the square of their number.
  if (pieces_.size() >= kMaxAttributes) return;
  const std::string_view wanted = view(name);
  for (const PieceAttribute& known : pieces_)
    if (known.name.length == wanted.size() && view(known.name) == wanted) return;
  pieces_.push_back({name, value});
}

void HtmlTokenizer::skip_space() {
  while (at_ < text_.size() && html_space(text_[at_])) ++at_;
}

// Value after '='. False at the end of the input.
bool HtmlTokenizer::read_value(Piece& value) {
  skip_space();
  if (at_ >= text_.size()) return false;
  const char quote = text_[at_];
  if (quote == '>') return true;
  if (quote == '"' || quote == '\'') {
    const size_t begin = at_ + 1;
    const size_t end = text_.find(quote, begin);
    if (end == kNone) {
      at_ = text_.size();
      return false;
    }
    value = take(begin, end, true, false);
    at_ = end + 1;
    return true;
  }
  const size_t begin = at_;
  while (at_ < text_.size() && !is(text_[at_], kValueEnd)) ++at_;
  value = take(begin, at_, true, false);
  return at_ < text_.size();
}

bool HtmlTokenizer::read_attribute() {
  const size_t begin = at_++;  // the first character belongs to the name, even '='
  while (at_ < text_.size() && !is(text_[at_], kNameEnd)) ++at_;
  const Piece name = take(begin, at_, false, true);
  skip_space();
  if (at_ >= text_.size()) return false;
  Piece value{0, 0, false};
  if (text_[at_] == '=') {
    ++at_;
    if (!read_value(value)) return false;
  }
  keep_attribute(name, value);
  return at_ < text_.size();
}

bool HtmlTokenizer::read_tag(HtmlToken& token, bool end_tag) {
  const size_t begin = at_;
  scratch_.clear();
  pieces_.clear();
  at_ += end_tag ? 2 : 1;
  const size_t name_begin = at_;
  while (at_ < text_.size() && !ends_tag_name(text_[at_])) ++at_;
  const Piece name = take(name_begin, at_, false, true);
  name_ = view(name);
  bool complete = at_ < text_.size();
  bool self_closing = false;
  while (complete) {
    skip_space();
    if (at_ >= text_.size()) {
      complete = false;
      break;
    }
    const char c = text_[at_];
    if (c == '>') {
      ++at_;
      break;
    }
    if (c == '/') {
      ++at_;
      self_closing = at_ < text_.size() && text_[at_] == '>';
      continue;
    }
    complete = read_attribute();
  }
  if (!complete) {
    const size_t close = recover_ && recoveries_ > 0 ? text_.find('>', begin) : kNone;
    if (close == kNone) {
      at_ = text_.size();
      return false;
    }
    --recoveries_;
    pieces_.clear();
    at_ = close + 1;
  }
  token.kind = end_tag ? HtmlKind::kEnd : HtmlKind::kStart;
  token.name = name_;
  token.self_closing = self_closing && !end_tag;
  if (!end_tag)
    for (const PieceAttribute& piece : pieces_) token.attributes.push_back({view(piece.name), view(piece.value)});
  return true;
}

bool HtmlTokenizer::read_declaration(HtmlToken& token) {
  const std::string_view rest = text_.substr(at_ + 2);
  if (rest.starts_with("--")) return read_comment(token);
  if (starts_with_letters(rest, "doctype")) return read_doctype(token);
  if (cdata_allowed_ && rest.starts_with("[CDATA[")) {
    at_ += 9;
    content_ = HtmlContent::kCdata;
    return false;
  }
  return bogus_comment(token, at_ + 2);
}

bool HtmlTokenizer::bogus_comment(HtmlToken& token, size_t from) {
  const size_t end = std::min(text_.find('>', from), text_.size());
  scratch_.clear();
  token.kind = HtmlKind::kComment;
  token.text = view(take(from, end, false, false));
  at_ = std::min(end + 1, text_.size());
  return true;
}

bool HtmlTokenizer::read_comment(HtmlToken& token) {
  const size_t from = at_ + 4;
  const std::string_view rest = text_.substr(from);
  scratch_.clear();
  token.kind = HtmlKind::kComment;
  token.text = {};
  if (rest.starts_with(">")) {
    at_ = from + 1;
    return true;
  }
  if (rest.starts_with("->")) {
    at_ = from + 2;
    return true;
  }
  size_t end = no_comment_end_ ? kNone : text_.find("--", from);
  size_t length = 3;
  for (; end != kNone; end = text_.find("--", end + 1)) {
    if (end + 2 < text_.size() && text_[end + 2] == '>') break;
    if (end + 3 < text_.size() && text_[end + 2] == '!' && text_[end + 3] == '>') {
      length = 4;
      break;
    }
  }
  if (end == kNone) {
    no_comment_end_ = true;
    if (recover_) return bogus_comment(token, from);
    end = text_.size();
    length = 0;
    for (const std::string_view tail : {"--!", "--", "-"})
      if (text_.ends_with(tail) && end - from >= tail.size()) {
        end -= tail.size();
        length = tail.size();
        break;
      }
  }
  token.text = view(take(from, end, false, false));
  at_ = std::min(end + length, text_.size());
  return true;
}

// A quoted identifier at the current place. closed: the quote was found before '>' and the end.
std::optional<std::string> HtmlTokenizer::quoted_id(bool& closed) {
  const char quote = text_[at_++];
  const size_t end = std::min(text_.find_first_of(quote == '"' ? "\">" : "'>", at_), text_.size());
  scratch_.clear();
  std::string id(view(take(at_, end, false, false)));
  closed = end < text_.size() && text_[end] == quote;
  at_ = closed ? end + 1 : end;
  return id;
}

void HtmlTokenizer::finish_doctype(HtmlDoctype& doctype) {
  const size_t end = text_.find('>', at_);
  if (end == kNone && at_ >= text_.size()) doctype.force_quirks = true;
  at_ = std::min(end, text_.size() - 1) + 1;
}

void HtmlTokenizer::doctype_id(HtmlDoctype& doctype, bool is_public) {
  at_ += 6;
  skip_space();
  const auto at_quote = [this] { return at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\''); };
  if (!at_quote()) {
    doctype.force_quirks = true;
    return;
  }
  bool closed = false;
  (is_public ? doctype.public_id : doctype.system_id) = quoted_id(closed);
  if (!closed) {
    doctype.force_quirks = true;
    return;
  }
  skip_space();
  if (is_public && at_quote()) {
    doctype.system_id = quoted_id(closed);
    if (!closed) {
      doctype.force_quirks = true;
      return;
    }
    skip_space();
  } else if (is_public && at_ < text_.size() && text_[at_] != '>') {
    doctype.force_quirks = true;
  }
  if (at_ >= text_.size()) doctype.force_quirks = true;
}

bool HtmlTokenizer::read_doctype(HtmlToken& token) {
  HtmlDoctype doctype;
  at_ += 9;
  skip_space();
  token.kind = HtmlKind::kDoctype;
  if (at_ >= text_.size() || text_[at_] == '>') {
    doctype.force_quirks = true;
  } else {
    const size_t begin = at_;
    while (at_ < text_.size() && !html_space(text_[at_]) && text_[at_] != '>') ++at_;
    scratch_.clear();
    doctype.name = std::string(view(take(begin, at_, false, true)));
    skip_space();
    if (at_ >= text_.size()) doctype.force_quirks = true;
    else if (text_[at_] == '>') {
    } else if (starts_with_letters(text_.substr(at_), "public")) doctype_id(doctype, true);
    else if (starts_with_letters(text_.substr(at_), "system")) doctype_id(doctype, false);
    else doctype.force_quirks = true;
  }
  finish_doctype(doctype);
  token.doctype = std::move(doctype);
  return true;
}

}  // namespace dragoman::ingest
