// ingest/html_tokenizer.h - HTML text -> tags, text, comments: the tokenization stage of the WHATWG standard (13.2.5).
//
// In      UTF-8; carriage returns are folded to line feeds first, as the standard says.
// Out     tokens one at a time. Views in a token live until the next call. Character references are resolved.
// Recover (option, not in the standard) a comment, tag or raw text that never ends swallows the rest of the page; with recovery it
//         ends at the first '>' instead, so that no text after it is lost. The budget keeps hostile input linear.
// Threads one tokenizer, one thread. Cost linear whatever the input; state is O(1) beyond the token itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::ingest {

enum class HtmlKind { kText, kStart, kEnd, kComment, kDoctype };
// What the text after a start tag is: markup, references only (title), neither (style), script, everything to the end.
enum class HtmlContent { kData, kRcdata, kRawtext, kScript, kPlaintext, kCdata };

struct HtmlAttribute {
  std::string_view name;   // lower case
  std::string_view value;
};

struct HtmlDoctype {
  std::optional<std::string> name, public_id, system_id;
  bool force_quirks = false;
};

struct HtmlToken {
  HtmlKind kind = HtmlKind::kText;
  std::string_view name;  // of tags, lower case
  std::string_view text;  // of text and comments
  std::vector<HtmlAttribute> attributes;  // of start tags; at most kMaxAttributes, the first of each name
  bool self_closing = false;
  HtmlDoctype doctype;

  std::string_view attribute(std::string_view wanted) const;  // empty where absent
};

class HtmlTokenizer {
 public:
  static constexpr size_t kMaxAttributes = 256;

  explicit HtmlTokenizer(std::string_view text, bool recover = false);
  // False at the end of the input.
  bool next(HtmlToken& token);
  // The consumer switches after a start tag; `last_start_tag` is what ends raw text.
  void set_content(HtmlContent content, std::string_view last_start_tag);
  void allow_cdata(bool allowed) { cdata_allowed_ = allowed; }

 private:
  struct Piece {
    size_t begin, length;
    bool scratch;
  };
  struct PieceAttribute {
    Piece name, value;
  };

  bool next_data(HtmlToken& token);
  bool next_raw(HtmlToken& token);
  bool next_script(HtmlToken& token);
  size_t raw_end() const;
  size_t script_end() const;
  bool closes_raw_text(size_t at) const;
  bool emit_text(HtmlToken& token, size_t end, bool references, bool keep_nul);
  bool read_tag(HtmlToken& token, bool end_tag);
  bool read_attribute();
  bool read_value(Piece& value);
  Piece take(size_t begin, size_t end, bool references, bool fold_case);
  void keep_attribute(Piece name, Piece value);
  std::string_view view(const Piece& piece) const;
  bool read_declaration(HtmlToken& token);
  bool read_comment(HtmlToken& token);
  bool bogus_comment(HtmlToken& token, size_t from);
  bool read_doctype(HtmlToken& token);
  void doctype_id(HtmlDoctype& doctype, bool is_public);
  std::optional<std::string> quoted_id(bool& closed);
  void finish_doctype(HtmlDoctype& doctype);
  void skip_space();

  std::string folded_;  // the input without carriage returns, where it had some
  std::string_view text_;
  size_t at_ = 0;
  HtmlContent content_ = HtmlContent::kData;
  std::string last_start_tag_;
  std::string name_, scratch_;
  std::vector<PieceAttribute> pieces_;
  bool cdata_allowed_ = false;
  bool recover_ = false;
  bool has_nul_ = false;
  bool no_comment_end_ = false;  // none from here to the end: found out once
  int recoveries_ = 8;
};

}  // namespace dragoman::ingest
