#include "claims/stance_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"

namespace dragoman::claims {

using core::Stance;

namespace {

// "object", "infinitive" ... or a preposition.
void set_complement(std::string_view name, StanceRule& rule) {
  static const std::unordered_map<std::string_view, Complement> kNames = {{"object", Complement::kObject}, {"infinitive", Complement::kInfinitive},
                                                                          {"clause", Complement::kClause}, {"must", Complement::kMust},
                                                                          {"not", Complement::kNot},       {"refused", Complement::kRefused}};
  const auto found = kNames.find(name);
  rule.complement = found == kNames.end() ? Complement::kPreposition : found->second;
  if (found == kNames.end()) rule.preposition = name;
}

}  // namespace

base::Result<StanceWords> StanceWords::load(const std::filesystem::path& dir) {
  StanceWords words;
  DRAGOMAN_TRY(words.load_stances(dir / "stances.tsv"));
  DRAGOMAN_TRY(words.load_conditions(dir / "conditions.tsv"));
  DRAGOMAN_TRY(words.load_no_issues(dir / "no_issues.tsv"));
  return words;
}

base::Status StanceWords::load_stances(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "complement", "stance", "party", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const auto stance = core::stance_from(row.cells[2]);
    if (!stance) return base::Error{"DM501", fmt::format("unknown stance '{}'", row.cells[2]), table->where(row), "demands refuses supports opposes conditions offers"};
    StanceRule rule;
    rule.stance = *stance;
    set_complement(row.cells[1], rule);
    rule.object_is_party = row.cells[3] == "yes";
    rule.infinitive_follows = row.cells[3] == "infinitive";
    for (std::string_view lemma : base::split(row.cells[0], '|')) {
      const size_t plus = lemma.find('+');
      rule.particle = plus == std::string_view::npos ? "" : lemma.substr(plus + 1);
      rule.id = fmt::format("{}.{}-{}", row.cells[2], lemma.substr(0, plus), row.cells[1]);
      stances_[std::string(lemma.substr(0, plus))].push_back(rule);
    }
    examples_.push_back({true, *stance, std::string(row.cells[4]), table->where(row)});
    examples_.push_back({false, *stance, std::string(row.cells[5]), table->where(row)});
  }
  return std::monostate{};
}

base::Status StanceWords::load_no_issues(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) no_issues_.emplace(row.cells[0]);
  return std::monostate{};
}

base::Status StanceWords::load_conditions(const std::filesystem::path& file) {
  static const std::unordered_map<std::string_view, Needs> kNeeds = {{"any", Needs::kAny}, {"will", Needs::kWill}, {"not", Needs::kNot}, {"first", Needs::kFirst}};
  auto table = base::TsvTable::load(file, {"word", "kind", "needs", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const std::string_view kind = row.cells[1];
    const auto needs = kNeeds.find(row.cells[2]);
    if (needs == kNeeds.end()) return base::Error{"DM501", fmt::format("unknown need '{}'", row.cells[2]), table->where(row), "any, will, not or first"};
    if (kind == "clause") {
      ConditionRule rule;
      for (std::string_view word : base::split(row.cells[0], ' ')) rule.words.emplace_back(word);
      rule.needs = needs->second;
      rule.id = fmt::format("conditions.{}", fmt::join(rule.words, "-"));
      openers_[rule.words.back()].push_back(rule);
    } else if (kind == "noun" || kind == "adjective") {
      for (std::string_view word : base::split(row.cells[0], '|')) (kind == "noun" ? nouns_ : adjectives_)[std::string(word)] = fmt::format("conditions.{}", word);
    } else {
      return base::Error{"DM501", fmt::format("unknown kind '{}'", kind), table->where(row), "clause, noun or adjective"};
    }
    examples_.push_back({true, Stance::kConditions, std::string(row.cells[3]), table->where(row)});
    examples_.push_back({false, Stance::kConditions, std::string(row.cells[4]), table->where(row)});
  }
  return std::monostate{};
}

const std::vector<StanceRule>& StanceWords::stances(std::string_view lemma) const {
  static const std::vector<StanceRule> kNone;
  const auto found = stances_.find(lemma);
  return found == stances_.end() ? kNone : found->second;
}

const ConditionRule* StanceWords::opener(const events::Tree& tree, std::uint32_t clause) const {
  // The opener stands at the clause's left edge; "only" before it may hang on another word.
  std::uint32_t left = clause;
  for (std::uint32_t c : tree.children(clause)) left = std::min(left, c);
  const ConditionRule* best = nullptr;
  for (std::uint32_t end = left; end <= clause && end < left + 3; ++end) {
    const auto found = openers_.find(events::lower(tree.form(end)));
    if (found == openers_.end()) continue;
    for (const ConditionRule& rule : found->second) {
      const auto count = static_cast<std::uint32_t>(rule.words.size());
      bool all = end + 1 >= tree.first() + count;
      for (std::uint32_t i = 0; i < count && all; ++i) all = events::lower(tree.form(end + 1 - count + i)) == rule.words[i];
      if (all && (!best || count > best->words.size())) best = &rule;
    }
  }
  return best;
}

const std::string* StanceWords::noun(std::string_view lemma) const {
  const auto found = nouns_.find(lemma);
  return found == nouns_.end() ? nullptr : &found->second;
}

const std::string* StanceWords::adjective(std::string_view lemma) const {
  const auto found = adjectives_.find(lemma);
  return found == adjectives_.end() ? nullptr : &found->second;
}

bool StanceWords::knows(std::string_view word) const { return stances_.contains(word) || openers_.contains(word) || nouns_.contains(word) || adjectives_.contains(word); }

}  // namespace dragoman::claims
