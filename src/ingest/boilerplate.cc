#include "ingest/boilerplate.h"

#include <string>
#include <vector>

#include "base/tsv.h"
#include "ingest/ascii.h"
#include "ingest/tables.h"

namespace dragoman::ingest {

namespace {

enum class Match { kWhole, kStart, kEnd, kInside };

struct Phrase {
  std::string text;
  Match match = Match::kWhole;
  bool tail_only = false;
};

Match match_from(std::string_view name) {
  if (name == "start") return Match::kStart;
  if (name == "end") return Match::kEnd;
  return name == "inside" ? Match::kInside : Match::kWhole;
}

const std::vector<Phrase>& phrases() {
  static const std::vector<Phrase> kPhrases = [] {
    std::vector<Phrase> out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("boilerplate")), "boilerplate", {"phrase", "match", "scope"});
    if (!table) return out;
    for (const auto& row : table->rows())
      out.push_back({std::string(row.cells[0]), match_from(row.cells[1]), row.cells[2] == "tail"});
    return out;
  }();
  return kPhrases;
}

constexpr size_t kLook = 160;  // a longer block is prose whatever its middle says

bool matches(std::string_view block, const Phrase& phrase) {
  switch (phrase.match) {
    case Match::kWhole: return block == phrase.text;
    case Match::kStart: return block.starts_with(phrase.text);
    case Match::kEnd: return block.ends_with(phrase.text);
    case Match::kInside: return block.find(phrase.text) != std::string_view::npos;
  }
  return false;
}

}  // namespace

bool is_rule_line(std::string_view line) {
  bool mark = false;
  for (const char c : line) {
    if (is_space(c)) continue;
    if (std::string_view("_*=-#~.").find(c) == std::string_view::npos) return false;
    mark = true;
  }
  return mark;
}

bool is_boilerplate(std::string_view block, bool tail) {
  if (is_rule_line(block)) return true;
  if (block.size() > 2 * kLook) return false;
  std::string folded = lower(block);
  while (!folded.empty() && std::string_view(".:!> ").find(folded.back()) != std::string_view::npos && folded.size() > 2) folded.pop_back();
  const std::string with_marks = lower(block);
  for (const Phrase& phrase : phrases()) {
    if (phrase.tail_only && !tail) continue;
    // A whole sentence that only begins with "Copyright" or "Subscribe" may be prose; a short line is not.
    if (phrase.match == Match::kStart && block.size() > kLook) continue;
    if (matches(phrase.match == Match::kWhole ? std::string_view(folded) : std::string_view(with_marks), phrase)) return true;
  }
  return false;
}

}  // namespace dragoman::ingest
