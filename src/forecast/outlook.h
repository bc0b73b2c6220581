// forecast/outlook.h - what is likely next: ranked events with chances and reasons, counts with intervals, the next meeting.
//
// In      a history by days; the day asked about; who and to whom, each possibly open.
// Out     events of that day, likeliest first; counts for 1, 2, 4, 12 weeks from that day; the next meeting's window.
// Fails   DM805 a name that nobody in the history bears.
// Method  chance of (a, r, b) on the day: rate of (a, r) from its decayed counters times b's share among the candidates by the ranker, then isotonic
//         calibration on the last days before, which the ranker has not seen.
// Cost    one Engine::fit, then some milliseconds a question.
#pragma once

#include <memory>
#include <optional>

#include "forecast/calibration.h"
#include "forecast/count_model.h"
#include "forecast/dyad_events.h"
#include "forecast/engine.h"
#include "forecast/event_table.h"
#include "forecast/rhythm.h"

namespace dragoman::forecast {

struct Reason {
  std::uint32_t relation = 0;      // seen on the dyad, below 2R
  std::int32_t days_ago = 0;
  std::uint32_t times = 0;
  double confidence = 0;
  Support support;                 // of the rule, for this age
  double effect = 0;               // by how much the ranker's score falls when these events are taken away beside those of the reasons before
  std::vector<std::string> events;  // ids of the past events, latest first, at most kCited
};
inline constexpr size_t kReasons = 5, kCited = 12;

struct NextEvent {
  std::uint32_t actor = 0, relation = 0, recipient = 0;
  double probability = 0;          // that it happens on the day
  double share = 0;                // if the actor does this on the day: that it is to this recipient
  int rank = 0;                    // among the question's candidates
  std::vector<Reason> reasons;
};

struct CountForecast {
  std::int32_t horizon = 7;
  size_t event_class = 0;
  double mean = 0, any = 0, above_usual = 0;  // chance of one or more; of more than the 90th percentile of its own past
  std::int64_t low50 = 0, high50 = 0, low90 = 0, high90 = 0, usual90 = 0;
  std::vector<double> quantiles;              // 0.05 0.25 0.5 0.75 0.95
};

struct OutlookRequest {
  std::int32_t step = 0;
  std::string who, to;
  size_t top = 20;
};

struct Outlook {
  std::vector<NextEvent> events;
  std::vector<CountForecast> counts;
  Pair pair;
  bool by_group = false;
  NextMeeting meeting;
  std::string who_name, to_name;
};

// Entities that a name means: the one of that name, with all of the country that bears it (its number in `group`, else 0); else those whose name
// begins with it. Empty: nobody.
std::vector<std::uint32_t> find_parties(const History& history, const std::string& name, std::uint32_t& group);

enum class ModelUse : std::uint8_t { kLearned, kExtended, kAsItIs };
// For so many steps a ranker is kept while vectors, counters and rules go on.
inline constexpr std::int32_t kModelSteps = 28;

class Forecaster {
 public:
  // `classes`: per relation, 0..3 or more; `meetings`: true where the relation is a meeting.
  Forecaster(const History& history, std::vector<std::uint8_t> classes, std::vector<bool> meetings, FitOptions options, Mode mode);
  // Learns from everything before `end`; the last `calibration_steps` of it serve to calibrate.
  void fit(std::int32_t end, std::int32_t calibration_steps = 14);
  // The same from a model that fits the history (fit_to): as it is where nothing has come since; else extended by what has; learned anew where it is older
  // than kModelSteps or without a ranker. Fails: DM808 where it was learned from days that it must not know, or lacks the mode.
  base::Result<ModelUse> resume(const KeptModel& model, std::int32_t end, std::int32_t calibration_steps = 14);
  KeptModel keep() const;
  base::Result<Outlook> ask(const OutlookRequest& request);
  // The same ranker and calibration over a history from which events are missing. With `same_rules` the rules' counts stay as they are (quicker: a few
  // events among all move them little), else they are counted anew.
  std::unique_ptr<Forecaster> without(const History& changed, bool same_rules = false) const;

  Engine& engine() { return *engine_; }
  Mode mode() const { return mode_; }
  const Calibration& conditional() const { return conditional_; }
  const Calibration& unconditional() const { return unconditional_; }
  // How good the chances of the last days were, none of which was calibrated by itself: half of the days by the other half.
  const Reliability& reliability() const { return reliability_; }
  // Chances of a question's candidates to be an answer, given that it is asked.
  std::vector<double> shares(const CandidateMaker& maker) const;
  double rate(const Question& question) const;
  // Chances of the day, not calibrated, for questions drawn from all that may be asked and for those asked most; `asked` are those of the step.
  std::vector<Chance> day_chances(const std::vector<Question>& asked, std::int32_t step);
  // The acts between the two without which the score falls most, one after the other; `quads` gets the cited events' numbers.
  std::vector<Reason> reasons(const Question& question, std::uint32_t object, std::vector<std::uint32_t>* quads = nullptr) const;
  NextMeeting next_meeting(const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to, std::int32_t step) const;

 private:
  void calibrate_from(std::int32_t start);
  std::uint64_t events_before(std::int32_t step) const;
  void calibrate(const std::vector<Question>& asked, std::int32_t step, std::vector<Chance>& conditional, std::vector<Chance>& unconditional);
  std::vector<Question> live_questions(std::int32_t step, size_t most) const;
  void add_events(const std::vector<Question>& questions, const std::vector<std::uint32_t>& only, const OutlookRequest& request, Outlook& out);
  void add_counts(Outlook& out, std::int32_t step) const;
  std::vector<Question> active_questions(std::int32_t step) const;

  const History& history_;
  std::vector<std::uint8_t> classes_;
  std::vector<bool> meetings_;
  Mode mode_;
  FitOptions options_;
  std::unique_ptr<Engine> engine_;
  std::unique_ptr<DyadEvents> dyads_;
  Calibration conditional_, unconditional_;
  Reliability reliability_;
  std::int32_t end_ = 0;
};

}  // namespace dragoman::forecast
