#include "claims/stance_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"

namespace dragoman::claims {

using core::Stance;

namespace {

// "object", "infinitive" ... or a preposition.
void set_complement(std::string_view name, StanceRule& rule) {
  static const std::unordered_map<std::string_view, Complement> kNames = {
      {"object", Complement::kObject}, {"infinitive", Complement::kInfinitive}, {"clause", Complement::kClause},   {"must", Complement::kMust},
      {"not", Complement::kNot},       {"refused", Complement::kRefused},       {"obliged", Complement::kObliged}, {"own", Complement::kOwn}};
  const auto found = kNames.find(name);
  rule.complement = found == kNames.end() ? Complement::kPreposition : found->second;
  if (found == kNames.end()) rule.preposition = name;
}

// One word a row, without examples.
template <typename Set>
base::Status load_words(const std::filesystem::path& file, Set& words) {
  auto table = base::TsvTable::load(file, {"lemma"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) words.emplace(row.cells[0]);
  return std::monostate{};
}

base::Error unknown_stance(std::string_view name, const std::string& where) {
  return {"DM501", fmt::format("unknown stance '{}'", name), where, "demands refuses supports opposes conditions offers"};
}

// The longest row whose words end at one of the tokens from the phrase's left edge to its head.
template <typename Table>
const ConditionRule* longest(const Table& openers, const events::Tree& tree, std::uint32_t clause) {
  std::uint32_t left = clause;
  for (std::uint32_t c : tree.children(clause)) left = std::min(left, c);
  const ConditionRule* best = nullptr;
  for (std::uint32_t end = left; end <= clause && end < left + 3; ++end) {
    const auto found = openers.find(events::lower(tree.form(end)));
    if (found == openers.end()) continue;
    for (const ConditionRule& rule : found->second) {
      const auto count = static_cast<std::uint32_t>(rule.words.size());
      bool all = end + 1 >= tree.first() + count;
      for (std::uint32_t i = 0; i < count && all; ++i) all = events::lower(tree.form(end + 1 - count + i)) == rule.words[i];
      if (all && (!best || count > best->words.size())) best = &rule;
    }
  }
  return best;
}

template <typename Value, typename Table>
const Value& or_none(const Table& table, std::string_view key) {
  static const Value kNone;
  const auto found = table.find(key);
  return found == table.end() ? kNone : found->second;
}

}  // namespace

base::Result<StanceWords> StanceWords::load(const std::filesystem::path& dir) {
  StanceWords words;
  DRAGOMAN_TRY(words.load_stances(dir / "stances.tsv"));
  DRAGOMAN_TRY(words.load_stance_nouns(dir / "stance_nouns.tsv"));
  DRAGOMAN_TRY(words.load_verdicts(dir / "verdicts.tsv"));
  DRAGOMAN_TRY(words.load_conditions(dir / "conditions.tsv"));
  DRAGOMAN_TRY(load_words(dir / "carriers.tsv", words.carriers_));
  DRAGOMAN_TRY(load_words(dir / "no_issues.tsv", words.no_issues_));
  return words;
}

base::Status StanceWords::load_stances(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "complement", "stance", "party", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const auto stance = core::stance_from(row.cells[2]);
    if (!stance) return unknown_stance(row.cells[2], table->where(row));
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
    add_examples(*stance, row.cells[4], row.cells[5], table->where(row));
  }
  return std::monostate{};
}

void StanceWords::add_examples(Stance stance, std::string_view ok, std::string_view no, const std::string& where) {
  examples_.push_back({true, stance, std::string(ok), where});
  examples_.push_back({false, stance, std::string(no), where});
}

base::Status StanceWords::load_stance_nouns(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "complement", "stance", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const auto stance = core::stance_from(row.cells[2]);
    if (!stance) return unknown_stance(row.cells[2], table->where(row));
    StanceNoun noun;
    noun.stance = *stance;
    for (std::string_view complement : base::split(row.cells[1], '|')) {
      if (complement == "infinitive") noun.infinitive = true;
      else if (complement == "clause") noun.clause = true;
      else noun.prepositions.emplace_back(complement);
    }
    for (std::string_view lemma : base::split(row.cells[0], '|')) {
      noun.id = fmt::format("{}.{}-noun", row.cells[2], lemma);
      stance_nouns_[std::string(lemma)].push_back(noun);
    }
    add_examples(*stance, row.cells[3], row.cells[4], table->where(row));
  }
  return std::monostate{};
}

base::Status StanceWords::load_verdicts(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "stance", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const auto stance = core::stance_from(row.cells[1]);
    if (!stance) return unknown_stance(row.cells[1], table->where(row));
    for (std::string_view lemma : base::split(row.cells[0], '|')) {
      const size_t plus = lemma.find('+');
      Verdict verdict{plus == std::string_view::npos ? "" : std::string(lemma.substr(0, plus)), *stance, ""};
      const std::string head(plus == std::string_view::npos ? lemma : lemma.substr(plus + 1));
      verdict.id = fmt::format("{}.{}-verdict", row.cells[1], head);
      verdicts_[head].push_back(std::move(verdict));
    }
    add_examples(*stance, row.cells[2], row.cells[3], table->where(row));
  }
  return std::monostate{};
}

base::Status StanceWords::load_conditions(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"word", "kind", "needs", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    DRAGOMAN_TRY(load_condition(row, table->where(row)));
    add_examples(Stance::kConditions, row.cells[3], row.cells[4], table->where(row));
  }
  return std::monostate{};
}

base::Status StanceWords::load_condition(const base::TsvRow& row, const std::string& where) {
  static const std::unordered_map<std::string_view, Needs> kNeeds = {{"any", Needs::kAny}, {"will", Needs::kWill}, {"not", Needs::kNot}, {"first", Needs::kFirst}};
  const std::string_view kind = row.cells[1];
  const auto needs = kNeeds.find(row.cells[2]);
  if (needs == kNeeds.end()) return base::Error{"DM501", fmt::format("unknown need '{}'", row.cells[2]), where, "any, will, not or first"};
  if (kind == "noun" || kind == "adjective") {
    for (std::string_view word : base::split(row.cells[0], '|')) (kind == "noun" ? nouns_ : adjectives_)[std::string(word)] = fmt::format("conditions.{}", word);
    return std::monostate{};
  }
  if (kind != "clause" && kind != "phrase" && kind != "participle")
    return base::Error{"DM501", fmt::format("unknown kind '{}'", kind), where, "clause, phrase, participle, noun or adjective"};
  for (std::string_view words : base::split(row.cells[0], '|')) {
    ConditionRule rule;
    for (std::string_view word : base::split(words, ' ')) rule.words.emplace_back(word);
    rule.needs = needs->second;
    rule.id = fmt::format("conditions.{}", fmt::join(rule.words, "-"));
    const std::string last = rule.words.back();
    if (kind == "participle") participles_[last] = std::move(rule);
    else (kind == "clause" ? openers_ : phrase_openers_)[last].push_back(std::move(rule));
  }
  return std::monostate{};
}

const std::vector<StanceRule>& StanceWords::stances(std::string_view lemma) const { return or_none<std::vector<StanceRule>>(stances_, lemma); }

const std::vector<StanceNoun>& StanceWords::stance_nouns(std::string_view lemma) const { return or_none<std::vector<StanceNoun>>(stance_nouns_, lemma); }

const std::vector<Verdict>& StanceWords::verdicts(std::string_view lemma) const { return or_none<std::vector<Verdict>>(verdicts_, lemma); }

// The opener stands at the clause's left edge; "only" before it may hang on another word.
const ConditionRule* StanceWords::opener(const events::Tree& tree, std::uint32_t clause) const { return longest(openers_, tree, clause); }

const ConditionRule* StanceWords::phrase_opener(const events::Tree& tree, std::uint32_t phrase) const { return longest(phrase_openers_, tree, phrase); }

const ConditionRule* StanceWords::participle(std::string_view form) const {
  const auto found = participles_.find(form);
  return found == participles_.end() ? nullptr : &found->second;
}

const std::string* StanceWords::noun(std::string_view lemma) const {
  const auto found = nouns_.find(lemma);
  return found == nouns_.end() ? nullptr : &found->second;
}

const std::string* StanceWords::adjective(std::string_view lemma) const {
  const auto found = adjectives_.find(lemma);
  return found == adjectives_.end() ? nullptr : &found->second;
}

bool StanceWords::knows(std::string_view word) const {
  return stances_.contains(word) || stance_nouns_.contains(word) || verdicts_.contains(word) || openers_.contains(word) || phrase_openers_.contains(word) ||
         participles_.contains(word) || nouns_.contains(word) || adjectives_.contains(word);
}

}  // namespace dragoman::claims
