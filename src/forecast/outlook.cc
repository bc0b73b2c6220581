#include "forecast/outlook.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {

constexpr size_t kQuestionsPerAsk = 160, kCandidatesKept = 12;

std::string folded(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c == '_' ? ' ' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return out;
}

std::int32_t calibration_start(std::int32_t end, std::int32_t calibration_steps) { return std::max(end / 2, end - calibration_steps); }

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

}  // namespace

Forecaster::Forecaster(const History& history, std::vector<std::uint8_t> classes, std::vector<bool> meetings, FitOptions options, Mode mode)
    : history_(history), classes_(std::move(classes)), meetings_(std::move(meetings)), mode_(mode), options_(std::move(options)) {
  options_.fit_boosted = mode == Mode::kBoosted;
  options_.fit_additive = mode == Mode::kAdditive;
  dyads_ = std::make_unique<DyadEvents>(history_);
}

void Forecaster::fit(std::int32_t end, std::int32_t calibration_steps) {
  end_ = end;
  engine_ = std::make_unique<Engine>(history_, options_);
  const std::int32_t start = calibration_start(end, calibration_steps);
  engine_->fit(start);
  calibrate_from(start);
}

base::Result<ModelUse> Forecaster::resume(const KeptModel& model, std::int32_t end, std::int32_t calibration_steps) {
  const std::int32_t start = calibration_start(end, calibration_steps);
  if (!model.ranker.can(mode_)) return base::Error{"DM808", "the model file holds no ranker for this mode", "", "name the mode it was learned with, or another file"};
  if (model.learned_to > start)
    return base::Error{"DM808", "the model was learned from days that this forecast must not know", "",
                       fmt::format("it knows days up to step {}; without --model-file the forecast learns anew", model.learned_to)};
  if (!model.ranker.fitted || start - model.learned_to > kModelSteps) {
    fit(end, calibration_steps);
    return ModelUse::kLearned;
  }
  end_ = end;
  engine_ = std::make_unique<Engine>(history_, options_);
  engine_->resume(model, start);
  const bool same = model.calibrated_to == end && model.calibrated_events == events_before(end) && model.events == events_before(start) && model.learned_to == start;
  if (!same) {
    calibrate_from(start);
    return ModelUse::kExtended;
  }
  for (const StepSpan& step : steps_of(history_)) {
    if (step.step >= start && step.step < end) engine_->advance(step);
  }
  conditional_ = model.conditional;
  unconditional_ = model.unconditional;
  return ModelUse::kAsItIs;
}

KeptModel Forecaster::keep() const {
  KeptModel out = engine_->keep();
  out.conditional = conditional_;
  out.unconditional = unconditional_;
  out.calibrated_to = end_;
  out.calibrated_events = events_before(end_);
  return out;
}

std::uint64_t Forecaster::events_before(std::int32_t step) const {
  const auto& quads = history_.quads;
  return static_cast<std::uint64_t>(std::partition_point(quads.begin(), quads.end(), [&](const Quad& quad) { return quad.step < step; }) - quads.begin());
}

std::unique_ptr<Forecaster> Forecaster::without(const History& changed, bool same_rules) const {
  auto other = std::make_unique<Forecaster>(changed, classes_, meetings_, options_, mode_);
  other->engine_ = std::make_unique<Engine>(changed, options_);
  other->engine_->take_over(*engine_, same_rules);
  for (const StepSpan& step : steps_of(changed)) {
    if (step.step < end_) other->engine_->advance(step, !same_rules && step.step >= end_ - kLearnedSteps);
  }
  other->conditional_ = conditional_;
  other->unconditional_ = unconditional_;
  other->reliability_ = reliability_;
  other->end_ = end_;
  return other;
}

std::vector<std::uint32_t> find_parties(const History& history, const std::string& name, std::uint32_t& group) {
  const std::string wanted = folded(name);
  std::vector<std::uint32_t> out;
  group = 0;
  for (std::uint32_t g = 1; g < history.groups.size(); ++g) {
    if (folded(history.groups[g]) == wanted) group = g;
  }
  for (std::uint32_t e = 0; e < history.entities.size(); ++e) {
    if ((group != 0 && history.group_of[e] == group) || folded(history.entities[e]) == wanted) out.push_back(e);
  }
  if (!out.empty()) return out;
  for (std::uint32_t e = 0; e < history.entities.size(); ++e) {
    if (folded(history.entities[e]).starts_with(wanted)) out.push_back(e);
  }
  return out;
}

void Forecaster::add_events(const std::vector<Question>& questions, const std::vector<std::uint32_t>& only, const OutlookRequest& request, Outlook& out) {
  struct Found {
    NextEvent event;
    size_t question;
    std::uint32_t object;
  };
  std::vector<std::vector<Found>> found(questions.size());
  engine_->for_each(questions, [&](size_t q, const CandidateMaker& maker) {
    const Question& question = questions[q];
    const auto share = shares(maker);
    std::vector<size_t> order(share.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return share[a] > share[b]; });
    const double expected = rate(question);
    size_t kept = 0;
    for (size_t i = 0; i < order.size() && kept < kCandidatesKept; ++i) {
      const std::uint32_t object = maker.candidates()[order[i]].object;
      if (!only.empty() && !std::binary_search(only.begin(), only.end(), object)) continue;
      ++kept;
      const bool forward = question.relation < history_.relation_count();
      NextEvent event;
      event.actor = forward ? question.subject : object;
      event.recipient = forward ? object : question.subject;
      event.relation = forward ? question.relation : history_.inverse(question.relation);
      event.share = conditional_(share[order[i]]);
      event.probability = unconditional_(1 - std::exp(-expected * share[order[i]]));
      event.rank = static_cast<int>(i) + 1;
      found[q].push_back({event, q, object});
    }
  });
  std::vector<Found> all;
  for (auto& part : found) all.insert(all.end(), part.begin(), part.end());
  std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.event.probability > b.event.probability; });
  for (Found& f : all) {
    if (out.events.size() >= request.top) break;
    f.event.reasons = reasons(questions[f.question], f.object);
    out.events.push_back(std::move(f.event));
  }
}

base::Result<Outlook> Forecaster::ask(const OutlookRequest& request) {
  Outlook out;
  std::uint32_t who_group = 0, to_group = 0;
  std::vector<std::uint32_t> who, to;
  for (const auto& [name, entities, group] : {std::tuple{&request.who, &who, &who_group}, std::tuple{&request.to, &to, &to_group}}) {
    if (name->empty()) continue;
    *entities = find_parties(history_, *name, *group);
    if (entities->empty())
      return base::Error{"DM805", fmt::format("nobody in this history is called '{}'", *name), "", "names are as in the events; a country's name stands for all of it"};
  }
  // Asked from the side that is told; from the actor's where both are, or none.
  const bool backward = who.empty() && !to.empty();
  const Activity& activity = engine_->activity();
  std::vector<std::uint32_t> sources = backward ? to : who;
  if (sources.empty()) {
    for (std::uint32_t e = 0; e < activity.entity_count(); ++e) sources.push_back(e);
  }
  std::vector<std::pair<double, Question>> questions;
  const std::uint32_t relations = history_.relation_count();
  for (const std::uint32_t s : sources) {
    for (std::uint32_t r = backward ? relations : 0; r < (backward ? 2 * relations : relations); ++r) {
      const Question question{s, r, request.step, {}};
      if (const double expected = rate(question); expected > 1e-4) questions.emplace_back(-expected, question);
    }
  }
  std::stable_sort(questions.begin(), questions.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Question> asked;
  for (size_t i = 0; i < std::min(kQuestionsPerAsk, questions.size()); ++i) asked.push_back(questions[i].second);
  add_events(asked, backward || who.empty() ? std::vector<std::uint32_t>{} : to, request, out);
  if (who.empty() && to.empty()) return out;
  out.by_group = (who.empty() || who_group != 0) && (to.empty() || to_group != 0) && who_group != to_group;
  out.pair = out.by_group ? Pair{who.empty() ? Pair::kAnybody : who_group, to.empty() ? Pair::kAnybody : to_group}
                          : Pair{who.empty() ? Pair::kAnybody : who.front(), to.empty() ? Pair::kAnybody : to.front()};
  out.who_name = who.empty() ? "anybody" : out.by_group ? history_.groups[who_group] : history_.entities[who.front()];
  out.to_name = to.empty() ? "anybody" : out.by_group ? history_.groups[to_group] : history_.entities[to.front()];
  add_counts(out, request.step);
  if (!who.empty() && !to.empty()) out.meeting = next_meeting(out.by_group ? who : std::vector{who.front()}, out.by_group ? to : std::vector{to.front()}, request.step);
  return out;
}

void Forecaster::add_counts(Outlook& out, std::int32_t step) const {
  PanelOptions panel_options;
  panel_options.by_group = out.by_group;
  panel_options.pairs = 400;
  panel_options.single_parties = out.pair.from == Pair::kAnybody || out.pair.to == Pair::kAnybody;
  panel_options.also = out.pair;
  const CountPanel panel(history_, classes_, end_, panel_options);
  const auto pair = panel.find(out.pair);
  if (!pair) return;
  CountOptions options;
  options.threads = options_.threads;
  const std::int32_t day = std::min(step, panel.days());
  for (const std::int32_t horizon : kHorizons) {
    CountModel model;
    model.fit(panel, std::min(end_, day), horizon, options);
    for (size_t c = 0; c < kClasses; ++c) {
      const NegativeBinomial forecast = model.forecast(panel, *pair, c, day);
      std::vector<double> past;
      for (std::int32_t begin = 0; begin + horizon <= day; begin += std::max(1, horizon / 4)) past.push_back(panel.count(*pair, c, begin, begin + horizon));
      CountForecast count;
      count.horizon = horizon;
      count.event_class = c;
      count.mean = forecast.mean();
      count.any = 1 - forecast.at_most(0);
      count.usual90 = static_cast<std::int64_t>(percentile(past, 0.9));
      count.above_usual = 1 - forecast.at_most(count.usual90);
      count.low50 = forecast.quantile(0.25);
      count.high50 = forecast.quantile(0.75);
      count.low90 = forecast.quantile(0.05);
      count.high90 = forecast.quantile(0.95);
      for (const double p : {0.05, 0.25, 0.5, 0.75, 0.95}) count.quantiles.push_back(static_cast<double>(forecast.quantile(p)));
      out.counts.push_back(count);
    }
  }
}

NextMeeting Forecaster::next_meeting(const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to, std::int32_t step) const {
  std::vector<bool> side_a(history_.entities.size()), side_b(side_a);
  for (const std::uint32_t e : from) side_a[e] = true;
  for (const std::uint32_t e : to) side_b[e] = true;
  std::vector<std::int32_t> days;
  for (const Quad& q : history_.quads) {
    if (q.step >= step || q.step >= end_ || q.relation >= meetings_.size() || !meetings_[q.relation]) continue;
    if (!((side_a[q.subject] && side_b[q.object]) || (side_b[q.subject] && side_a[q.object]))) continue;
    if (days.empty() || days.back() != q.step) days.push_back(q.step);
  }
  return next_in_rhythm(days, step);
}

}  // namespace dragoman::forecast
