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
#include "forecast/engine.h"
#include "forecast/event_table.h"

namespace dragoman::forecast {

struct Reason {
  std::uint32_t relation = 0;      // seen on the dyad, below 2R
  std::int32_t days_ago = 0;
  std::uint32_t times = 0;
  double confidence = 0;
  Support support;                 // of the rule, for this age
  std::vector<std::string> events;  // ids of the past events, latest first, at most 3
};

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

struct NextMeeting {
  bool known = false;
  std::uint32_t meetings = 0;
  std::int32_t last_days_ago = 0;
  std::array<double, 4> within{};             // chance within kHorizons
  double expected_days = 0, low = 0, high = 0;  // mean, and the window of 80 %
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

// When the next meeting is likely, from the days of those before `step` (ascending, each once). Not known with fewer than three.
NextMeeting next_meeting_after(const std::vector<std::int32_t>& days, std::int32_t step);

class Forecaster {
 public:
  // `classes`: per relation, 0..3 or more; `meetings`: true where the relation is a meeting.
  Forecaster(const History& history, std::vector<std::uint8_t> classes, std::vector<bool> meetings, FitOptions options, Mode mode);
  // Learns from everything before `end`; the last `calibration_steps` of it serve to calibrate.
  void fit(std::int32_t end, std::int32_t calibration_steps = 14);
  base::Result<Outlook> ask(const OutlookRequest& request);
  // The same ranker and calibration over a history from which events are missing.
  std::unique_ptr<Forecaster> without(const History& changed) const;

  Engine& engine() { return *engine_; }
  Mode mode() const { return mode_; }
  const Calibration& conditional() const { return conditional_; }
  const Calibration& unconditional() const { return unconditional_; }
  // How good the chances of the last days were, none of which was calibrated by itself: half of the days by the other half.
  const Reliability& reliability() const { return reliability_; }
  // Chances of a question's candidates to be an answer, given that it is asked.
  std::vector<double> shares(const CandidateMaker& maker) const;
  double rate(const Question& question) const;
  std::vector<Reason> reasons(const Question& question, std::uint32_t object) const;
  NextMeeting next_meeting(const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to, std::int32_t step) const;

 private:
  void calibrate(const std::vector<Question>& asked, std::int32_t step, std::vector<Chance>& conditional, std::vector<Chance>& unconditional);
  std::vector<Question> live_questions(std::int32_t step, size_t most) const;
  void add_events(const std::vector<Question>& questions, const std::vector<std::uint32_t>& only, const OutlookRequest& request, Outlook& out);
  void add_counts(Outlook& out, std::int32_t step) const;
  std::vector<std::string> events_of(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t before) const;

  const History& history_;
  std::vector<std::uint8_t> classes_;
  std::vector<bool> meetings_;
  Mode mode_;
  FitOptions options_;
  std::unique_ptr<Engine> engine_;
  Calibration conditional_, unconditional_;
  Reliability reliability_;
  std::int32_t end_ = 0;
};

}  // namespace dragoman::forecast
