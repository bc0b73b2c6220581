#include "events/lexicon.h"

#include <fmt/format.h>

#include <array>
#include <optional>

#include "base/tsv.h"

namespace dragoman::events {

namespace {

std::optional<Effect> effect_from(std::string_view name) {
  struct Row {
    std::string_view name;
    Effect effect;
  };
  static constexpr auto kRows = std::to_array<Row>({{"", Effect::kNone},
                                                    {"ongoing", Effect::kOngoing},
                                                    {"planned", Effect::kPlanned},
                                                    {"possible", Effect::kPossible},
                                                    {"called_for", Effect::kCalledFor},
                                                    {"denied", Effect::kDenied},
                                                    {"claimed", Effect::kClaimed},
                                                    {"topic", Effect::kTopic}});
  for (const Row& row : kRows)
    if (row.name == name) return row.effect;
  return std::nullopt;
}

}  // namespace

base::Result<Lexicon> Lexicon::load(const std::filesystem::path& dir) {
  Lexicon lexicon;
  auto operators = base::TsvTable::load(dir / "operators.tsv", {"lemma", "applies", "effect", "control"});
  if (!operators) return base::Error(std::move(operators.error()));
  for (const base::TsvRow& row : operators->rows()) {
    const auto effect = effect_from(row.cells[2]);
    if (!effect) return base::Error{"DM201", fmt::format("unknown effect '{}'", row.cells[2]), operators->where(row), "planned possible called_for denied claimed topic ongoing"};
    if (*effect != Effect::kNone) lexicon.effects_.emplace(fmt::format("{} {}", row.cells[0], row.cells[1]), *effect);
    if (row.cells[3] == "object") lexicon.object_control_.emplace(row.cells[0]);
  }
  auto cues = base::TsvTable::load(dir / "cues.tsv", {"lemma", "kind"});
  if (!cues) return base::Error(std::move(cues.error()));
  for (const base::TsvRow& row : cues->rows()) {
    if (row.cells[1] == "verb") lexicon.speech_verbs_.emplace(row.cells[0]);
    if (row.cells[1] == "noun") lexicon.speech_nouns_.emplace(row.cells[0]);
  }
  return lexicon;
}

Effect Lexicon::effect(std::string_view lemma, std::string_view applies) const {
  std::string key;
  key.reserve(lemma.size() + applies.size() + 1);
  key.append(lemma).append(" ").append(applies);
  const auto it = effects_.find(key);
  return it == effects_.end() ? Effect::kNone : it->second;
}

}  // namespace dragoman::events
