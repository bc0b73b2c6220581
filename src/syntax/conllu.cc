#include "syntax/conllu.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace dragoman::syntax {

namespace {

using Columns = std::array<std::string_view, 10>;

bool cut(std::string_view line, Columns& columns) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t end = i + 1 == columns.size() ? line.size() : line.find('\t', at);
    if (end == std::string_view::npos) return false;
    columns[i] = line.substr(at, end - at);
    at = end + 1;
  }
  return columns[9].find('\t') == std::string_view::npos;
}

bool number(std::string_view s, int& value) {
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  return error == std::errc{} && end == s.data() + s.size() && value >= 0;
}

// The value of `key` in a MISC or FEATS column; empty when it is not there.
std::string_view value_of(std::string_view column, std::string_view key) {
  for (std::size_t at = 0; at <= column.size();) {
    const std::size_t end = std::min(column.find('|', at), column.size());
    const std::string_view item = column.substr(at, end - at);
    if (item.size() > key.size() && item.substr(0, key.size()) == key && item[key.size()] == '=') return item.substr(key.size() + 1);
    at = end + 1;
  }
  return {};
}

class Reader {
 public:
  explicit Reader(std::string_view name) : name_(name) {}

  base::Status line(std::string_view text) {
    ++line_;
    if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
    if (text.empty()) return finish();
    if (text.front() == '#') {
      now_.comments.emplace_back(text);
      return std::monostate{};
    }
    Columns c;
    if (!cut(text, c)) return wrong("a row needs ten columns");
    if (c[0].find('.') != std::string_view::npos) return std::monostate{};
    if (c[0].find('-') != std::string_view::npos) return range(c);
    return word(c);
  }

  base::Status finish() {
    if (now_.tokens.empty()) {
      now_ = {};
      return std::monostate{};
    }
    for (const core::Token& t : now_.tokens) {
      if (t.head >= static_cast<std::int32_t>(now_.tokens.size())) return wrong("a head is outside the sentence");
    }
    done.push_back(std::move(now_));
    now_ = {};
    range_last_ = 0;
    range_spaced_ = true;
    return std::monostate{};
  }

  std::vector<ConlluSentence> done;

 private:
  base::Error wrong(std::string message) const { return {"DM404", std::move(message), fmt::format("{}:{}", name_, line_), "see universaldependencies.org/format"}; }

  base::Status range(const Columns& c) {
    int first = 0;
    const auto dash = c[0].find('-');
    if (!number(c[0].substr(0, dash), first) || !number(c[0].substr(dash + 1), range_last_) || range_last_ < first || range_last_ - first > 200 ||
        first != static_cast<int>(now_.tokens.size()) + 1) {
      return wrong("not a range of the next words");
    }
    range_size_ = range_last_ - first + 1;
    range_spaced_ = value_of(c[9], "SpaceAfter") != "No";
    now_.surface.emplace_back(c[1]);
    return std::monostate{};
  }

  base::Status word(const Columns& c) {
    int id = 0;
    int head = 0;
    if (!number(c[0], id) || id != static_cast<int>(now_.tokens.size()) + 1) return wrong("word ids must count 1, 2, 3");
    if (c[1].empty()) return wrong("a word has no form");
    if (c[6] != "_" && !number(c[6], head)) return wrong("a head is not a number");
    core::Token t;
    if (range_size_ > 0) t.multiword = static_cast<std::uint8_t>(range_size_);
    range_size_ = 0;
    t.begin = static_cast<core::ByteOffset>(now_.text.size());
    now_.text += c[1];
    t.end = static_cast<core::ByteOffset>(now_.text.size());
    if (id < range_last_) {
      t.space_after = false;
    } else if (id == range_last_) {
      t.space_after = range_spaced_;
    } else {
      t.space_after = value_of(c[9], "SpaceAfter") != "No";
    }
    if (t.space_after) now_.text += ' ';
    if (c[2] != "_" || c[1] == "_") t.lemma = c[2];
    if (c[4] != "_") t.xpos = c[4];
    t.upos = core::upos_from(c[3]);
    t.head = head - 1;
    t.deprel = core::deprel_from(c[7]);
    t.name = core::name_tag_from(value_of(c[9], "NE"));
    now_.tokens.push_back(std::move(t));
    now_.feats.emplace_back(c[5] == "_" ? std::string_view{} : c[5]);
    return std::monostate{};
  }

  std::string_view name_;
  int line_ = 0;
  ConlluSentence now_;
  int range_size_ = 0;
  int range_last_ = 0;
  bool range_spaced_ = true;
};

std::string_view or_blank(std::string_view s) { return s.empty() ? std::string_view("_") : s; }

}  // namespace

base::Result<std::vector<ConlluSentence>> read_conllu(std::string_view content, std::string_view name) {
  Reader reader(name);
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t end = std::min(content.find('\n', at), content.size());
    if (auto status = reader.line(content.substr(at, end - at)); !status) return status.error();
    at = end + 1;
  }
  if (auto status = reader.finish(); !status) return status.error();
  return std::move(reader.done);
}

void write_conllu(std::string_view text, std::span<const core::Token> tokens, const std::vector<std::string>& comments, std::string& out, std::span<const std::string> more) {
  const auto put = std::back_inserter(out);
  for (const auto& comment : comments) fmt::format_to(put, "{}\n", comment);
  std::size_t range_end = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const core::Token& t = tokens[i];
    if (t.multiword > 1 && i + t.multiword <= tokens.size()) {
      range_end = i + t.multiword;
      const core::Token& last = tokens[range_end - 1];
      fmt::format_to(put, "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", i + 1, range_end, text.substr(t.begin, last.end - t.begin), last.space_after ? "_" : "SpaceAfter=No");
    }
    std::string misc;
    const auto add = [&misc](std::string_view item) { misc += fmt::format("{}{}", misc.empty() ? "" : "|", item); };
    if (i < more.size() && !more[i].empty()) add(more[i]);
    if (t.kind != core::EntityKind::kNone) add(fmt::format("Kind={}", core::to_string(t.kind)));
    if (t.name != core::NameTag::kO) add(fmt::format("NE={}", core::to_string(t.name)));
    if (!t.space_after && i >= range_end) add("SpaceAfter=No");
    fmt::format_to(put, "{}\t{}\t{}\t{}\t{}\t_\t{}\t{}\t_\t{}\n", i + 1, t.form(text), or_blank(t.lemma), core::to_string(t.upos), or_blank(t.xpos), t.head + 1,
                   core::to_string(t.deprel), or_blank(misc));
  }
  out += '\n';
}

}  // namespace dragoman::syntax
