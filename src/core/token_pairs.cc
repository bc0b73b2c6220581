#include "core/token_pairs.h"

#include <algorithm>
#include <array>

#include "core/event.h"

namespace dragoman::core {

namespace {

using std::string_view;
constexpr std::array<string_view, kPairTaskCount> kTasks = {"relation", "position", "issue", "statement", "figure", "event", "mode", "party"};
// `seeks` is not among them: its object is words for a goal.
constexpr std::array<string_view, 8> kRelations = {"backs", "opposes", "fights", "controls", "part_of", "leads", "allied_with", "present_in"};
constexpr std::array<string_view, 6> kStances = {"demands", "refuses", "supports", "opposes", "conditions", "offers"};
constexpr std::array<string_view, 2> kIssues = {"issue", "condition"};
constexpr std::array<string_view, 7> kMedia = {"statement", "joint_statement", "readout", "interview", "post", "speech", "press_conference"};
// Measures that the reports count often enough to be learned.
constexpr std::array<string_view, 30> kMeasures = {"killed",   "wounded",  "arrested",  "displaced", "refugees", "troops",   "money",    "seats",    "people",    "votes",
                                                   "released", "police",   "prisoners", "tonnes",    "ships",    "strikers", "aircraft", "abducted", "inflation", "workers",
                                                   "vehicles", "missiles", "missing",   "migrants",  "expelled", "homes",    "weapons",  "returned", "monitors",  "protesters"};
constexpr std::array<string_view, 67> kModes = {
    "ACCUSE allege",         "ACCUSE disapprove", "ACCUSE investigate",     "ASSAULT abduct",     "ASSAULT aerial",       "ASSAULT beat",
    "ASSAULT crowd-control", "ASSAULT destroy",   "ASSAULT drone",          "ASSAULT explosives", "ASSAULT firearms",     "ASSAULT heavy-weapons",
    "ASSAULT primitive",     "ASSAULT sexual",    "ASSAULT suicide-attack", "ASSAULT targeted",   "ASSAULT torture",      "ASSAULT unconventional",
    "COERCE arrest",         "COERCE censor",     "COERCE curfew",          "COERCE cyber",       "COERCE deport",        "COERCE martial-law",
    "COERCE misinformation", "COERCE restrict",   "COERCE seize",           "COERCE withhold",    "CONSULT multilateral", "CONSULT phone",
    "CONSULT third-party",   "CONSULT visit",     "MOBILIZE militia",       "MOBILIZE police",    "MOBILIZE troops",      "MOBILIZE weapons",
    "PROTEST boycott",       "PROTEST demo",      "PROTEST hunger",         "PROTEST obstruct",   "PROTEST riot",         "PROTEST strike",
    "PROTEST vandalize",     "REJECT assist",     "REJECT change",          "REJECT meet",        "REJECT yield",         "REQUEST assist",
    "REQUEST change",        "REQUEST meet",      "REQUEST yield",          "RETREAT access",     "RETREAT ceasefire",    "RETREAT disarm",
    "RETREAT release",       "RETREAT resign",    "RETREAT withdraw",       "SANCTION convict",   "SANCTION discontinue", "SANCTION expel",
    "SANCTION withdraw",     "THREATEN arrest",   "THREATEN expel",         "THREATEN relations", "THREATEN restrict",    "THREATEN territory",
    "THREATEN violence"};
constexpr std::array<string_view, 5> kParts = {"actor", "recipient", "host", "mediator", "place"};

std::span<const string_view> event_types() {
  static const auto kTypes = [] {
    std::array<string_view, kEventTypeCount> types;
    for (std::size_t t = 0; t < types.size(); ++t) types[t] = to_string(static_cast<EventType>(t));
    return types;
  }();
  return kTypes;
}

}  // namespace

string_view to_string(PairTask task) { return kTasks[static_cast<std::size_t>(task)]; }

std::span<const string_view> pair_classes(PairTask task) {
  switch (task) {
    case PairTask::kRelation: return kRelations;
    case PairTask::kPosition: return kStances;
    case PairTask::kIssue: return kIssues;
    case PairTask::kStatement: return kMedia;
    case PairTask::kFigure: return kMeasures;
    case PairTask::kEvent: return event_types();
    case PairTask::kMode: return kModes;
    case PairTask::kParty: return kParts;
  }
  return {};
}

std::vector<PairChoice> choose_pairs(const PairScores& scorer, PairTask task, const TokenPairs& pairs, float margin, std::vector<float>& scores) {
  std::vector<PairChoice> chosen;
  if (pairs.pairs.empty()) return chosen;
  const auto classes = static_cast<std::size_t>(scorer(task, pairs, scores));
  for (std::uint32_t p = 0; classes > 1 && p < pairs.pairs.size(); ++p) {
    const float* row = scores.data() + p * classes;
    const auto best = static_cast<std::uint32_t>(std::max_element(row + 1, row + classes) - row);
    if (row[best] - row[0] >= margin) chosen.push_back({p, best - 1, row[best] - row[0]});
  }
  std::stable_sort(chosen.begin(), chosen.end(), [](const PairChoice& x, const PairChoice& y) { return x.margin > y.margin; });
  return chosen;
}

}  // namespace dragoman::core
