#include "forecast/outlook.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dragoman::forecast {

namespace {

constexpr size_t kQuestionsPerAsk = 160, kCalibrationQuestions = 300, kCandidatesKept = 12, kReasons = 5;

std::string folded(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c == '_' ? ' ' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return out;
}

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
}

std::vector<double> Forecaster::shares(const CandidateMaker& maker) const {
  std::vector<double> out(maker.candidates().size());
  const bool fitted = engine_->ranker().fitted && mode_ != Mode::kRules;
  double most = -1e300, sum = 0;
  for (size_t c = 0; c < out.size(); ++c) {
    out[c] = engine_->ranker().score(mode_, maker.candidates()[c], maker.rows()[c]);
    most = std::max(most, out[c]);
  }
  // Unfitted scores are sums of shares, not log-odds; the constant stands for what is no candidate.
  for (double& s : out) sum += s = fitted ? std::exp(s - most) : s;
  for (double& s : out) s /= fitted ? sum : sum + 0.2;
  return out;
}

double Forecaster::rate(const Question& question) const {
  const Decayed* asked = engine_->activity().subject_relation(question.subject, question.relation);
  if (asked == nullptr) return 0;
  // A decayed counter over its half-life is events a day; the quick and the slow one together.
  double sum = 0;
  for (const int k : {1, 2, 4}) sum += asked->at(k, question.step) * std::log(2.0) / kHalfLife[static_cast<size_t>(k)];
  return sum / 3;
}

// Questions that may be asked on the step, drawn from all (actor, relation) that were seen, the same for any thread count.
std::vector<Question> Forecaster::live_questions(std::int32_t step, size_t most) const {
  std::vector<std::pair<std::uint64_t, Question>> drawn;
  const Activity& activity = engine_->activity();
  std::uint64_t state = static_cast<std::uint64_t>(step) * 0x9E3779B97F4A7C15ULL + options_.seed;
  for (std::uint32_t s = 0; s < activity.entity_count(); ++s) {
    const auto& items = activity.entity(s).recent.items;
    if (items.empty() || step - items.back().step > 400) continue;
    const Recent::Item& item = items[(state >> 33U) % items.size()];
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    drawn.emplace_back(state >> 11U, Question{s, item.relation, step, {}});
  }
  std::sort(drawn.begin(), drawn.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Question> out;
  for (size_t i = 0; i < std::min(most, drawn.size()); ++i) out.push_back(std::move(drawn[i].second));
  return out;
}

void Forecaster::calibrate(const std::vector<Question>& asked, std::int32_t step, std::vector<Chance>& conditional, std::vector<Chance>& unconditional) {
  const auto answered = [](const Question& q, std::uint32_t object) { return std::find(q.answers.begin(), q.answers.end(), object) != q.answers.end(); };
  const auto collect = [&](const std::vector<Question>& questions, bool given, std::vector<Chance>& to) {
    std::vector<std::vector<Chance>> parts(questions.size());
    engine_->for_each(questions, [&](size_t q, const CandidateMaker& maker) {
      const auto share = shares(maker);
      const double expected = given ? 1 : rate(questions[q]);
      for (size_t c = 0; c < share.size(); ++c) {
        const double said = given ? share[c] : 1 - std::exp(-expected * share[c]);
        parts[q].push_back({said, 1, answered(questions[q], maker.candidates()[c].object)});
      }
    });
    for (const auto& part : parts) to.insert(to.end(), part.begin(), part.end());
  };
  std::vector<Question> some(asked);
  if (some.size() > kCalibrationQuestions) {
    // Every n-th, so that all relations and both directions are there.
    const size_t every = some.size() / kCalibrationQuestions + 1;
    std::vector<Question> fewer;
    for (size_t i = 0; i < some.size(); i += every) fewer.push_back(some[i]);
    some = std::move(fewer);
  }
  collect(some, true, conditional);
  std::vector<Question> live = live_questions(step, kCalibrationQuestions);
  for (Question& question : live) {
    for (const Question& other : asked) {
      if (other.subject == question.subject && other.relation == question.relation) question.answers = other.answers;
    }
  }
  collect(live, false, unconditional);
}

void Forecaster::fit(std::int32_t end, std::int32_t calibration_steps) {
  end_ = end;
  engine_ = std::make_unique<Engine>(history_, options_);
  const std::int32_t start = std::max(end / 2, end - calibration_steps);
  engine_->fit(start);
  std::vector<Chance> conditional, unconditional;
  std::array<std::vector<Chance>, 2> halves;  // days in turn
  size_t turn = 0;
  for (const StepSpan& step : steps_of(history_)) {
    if (step.step < start || step.step >= end) continue;
    const size_t before = unconditional.size();
    calibrate(questions_of(step.quads, history_.relation_count()), step.step, conditional, unconditional);
    std::vector<Chance>& half = halves[turn++ % 2];
    half.insert(half.end(), unconditional.begin() + static_cast<std::ptrdiff_t>(before), unconditional.end());
    engine_->advance(step);
  }
  reliability_ = Reliability();
  for (size_t i = 0; i < 2; ++i) {
    const Calibration other = Calibration::fit(halves[1 - i]);
    for (const Chance& chance : halves[i]) reliability_.add({other(chance.said), chance.weight, chance.came});
  }
  conditional_ = Calibration::fit(std::move(conditional));
  unconditional_ = Calibration::fit(std::move(unconditional));
}

std::unique_ptr<Forecaster> Forecaster::without(const History& changed) const {
  auto other = std::make_unique<Forecaster>(changed, classes_, meetings_, options_, mode_);
  other->engine_ = std::make_unique<Engine>(changed, options_);
  other->engine_->take_over(*engine_);
  for (const StepSpan& step : steps_of(changed)) {
    if (step.step < end_) other->engine_->advance(step);
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

std::vector<std::string> Forecaster::events_of(std::uint32_t subject, std::uint32_t relation, std::uint32_t object, std::int32_t before) const {
  std::vector<std::string> out;
  const bool forward = relation < history_.relation_count();
  const Quad wanted = forward ? Quad{subject, relation, object, 0} : Quad{object, history_.inverse(relation), subject, 0};
  for (size_t i = history_.quads.size(); i-- > 0 && out.size() < 3;) {
    const Quad& q = history_.quads[i];
    if (q.step < before && q.subject == wanted.subject && q.relation == wanted.relation && q.object == wanted.object) out.push_back(history_.ids[i]);
  }
  return out;
}

std::vector<Reason> Forecaster::reasons(const Question& question, std::uint32_t object) const {
  std::vector<Reason> out;
  const Partner* partner = engine_->activity().partner(question.subject, object);
  if (partner == nullptr) return out;
  for (const DyadRelation& body : partner->relations) {
    const std::int32_t ago = question.step - body.seen.last;
    const double confidence = static_cast<double>(engine_->bank().confidence(body.relation, ago, body.seen.total, question.relation));
    const Support support = engine_->bank().support(body.relation, RuleBank::age_bin(ago), question.relation);
    // A rule that never held is no reason; the act itself on the same dyad always is one.
    if (support.hits > 0 || body.relation == question.relation) out.push_back({body.relation, ago, body.seen.total, confidence, support, {}});
  }
  std::sort(out.begin(), out.end(), [](const Reason& a, const Reason& b) { return a.confidence != b.confidence ? a.confidence > b.confidence : a.relation < b.relation; });
  out.resize(std::min(out.size(), kReasons));
  for (Reason& reason : out) reason.events = events_of(question.subject, reason.relation, object, question.step);
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

// Days between meetings as a mixture of the dyad's own gaps, each as likely, given that the last meeting lies so far back; smoothed by an
// exponential of the same mean that weighs as much as three gaps.
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
  return next_meeting_after(days, step);
}

NextMeeting next_meeting_after(const std::vector<std::int32_t>& days, std::int32_t step) {
  NextMeeting out;
  out.meetings = static_cast<std::uint32_t>(days.size());
  if (days.size() < 3) return out;
  out.known = true;
  out.last_days_ago = step - days.back();
  std::vector<double> gaps;
  for (size_t i = 1; i < days.size(); ++i) gaps.push_back(days[i] - days[i - 1]);
  double mean = 0;
  for (const double g : gaps) mean += g / static_cast<double>(gaps.size());
  const double elapsed = out.last_days_ago, kPrior = 3;
  const auto survival = [&](double t) {
    double sum = kPrior * std::exp(-t / mean);
    for (const double g : gaps) sum += g > t ? 1 : 0;
    return sum / (kPrior + static_cast<double>(gaps.size()));
  };
  // The last meeting was `elapsed` days ago and none has been since: the next one is on no earlier day than today.
  const double alive = survival(elapsed - 1);
  const auto within = [&](double d) { return 1 - survival(elapsed - 1 + d) / alive; };
  for (size_t i = 0; i < kHorizons.size(); ++i) out.within[i] = within(kHorizons[i]);
  double expected = 0;
  for (int d = 0; d < 3000; ++d) {
    const double left = 1 - within(d);
    expected += left;
    if (left > 0.9) out.low = d + 1;
    if (left > 0.1) out.high = d + 1;
  }
  out.expected_days = expected;
  return out;
}

}  // namespace dragoman::forecast
