#include "ingest/boilerplate.h"

#include <algorithm>
#include <array>
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

// Phrases by the first byte they need; those that may stand anywhere apart. Most blocks are asked about three or four phrases.
struct Phrases {
  std::array<std::vector<Phrase>, 256> by_start;
  std::vector<Phrase> anywhere;
};

const Phrases& phrases() {
  static const Phrases kPhrases = [] {
    Phrases out;
    const auto table = base::TsvTable::parse(std::string(table_bytes("boilerplate")), "boilerplate", {"phrase", "match", "scope"});
    if (!table) return out;
    for (const auto& row : table->rows()) {
      Phrase phrase{std::string(row.cells[0]), match_from(row.cells[1]), row.cells[2] == "tail"};
      const bool anchored = phrase.match == Match::kWhole || phrase.match == Match::kStart;
      (anchored ? out.by_start[static_cast<unsigned char>(phrase.text[0])] : out.anywhere).push_back(std::move(phrase));
    }
    return out;
  }();
  return kPhrases;
}

constexpr size_t kLook = 160;  // a longer block is prose whatever its middle says

bool matches(std::string_view block, std::string_view bare, const Phrase& phrase) {
  switch (phrase.match) {
    case Match::kWhole: return bare == phrase.text;
    case Match::kStart: return block.size() <= kLook && block.starts_with(phrase.text);
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
  if (block.empty() || block.size() > 2 * kLook) return false;
  if (is_rule_line(block)) return true;
  const auto& anchored = phrases().by_start[static_cast<unsigned char>(lower(block.front()))];
  if (anchored.empty() && !tail) return false;
  const std::string folded = lower(block);
  std::string_view bare = folded;  // without closing marks
  while (bare.size() > 2 && std::string_view(".:!> ").find(bare.back()) != std::string_view::npos) bare.remove_suffix(1);
  const auto fits = [&](const Phrase& phrase) { return (tail || !phrase.tail_only) && matches(folded, bare, phrase); };
  if (std::any_of(anchored.begin(), anchored.end(), fits)) return true;
  return tail && std::any_of(phrases().anywhere.begin(), phrases().anywhere.end(), fits);
}

}  // namespace dragoman::ingest
