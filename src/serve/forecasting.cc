#include "serve/forecasting.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <set>

#include "forecast/outlook_report.h"
#include "reading/store_history.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using forecast::History;

namespace {

double rounded(double value, double scale) { return std::round(value * scale) / scale; }

History without_events(const History& history, const std::set<std::string>& ids, size_t& found) {
  History out = history;
  out.quads.clear();
  out.ids.clear();
  found = 0;
  for (size_t i = 0; i < history.quads.size(); ++i) {
    if (ids.contains(history.ids[i])) {
      ++found;
      continue;
    }
    out.quads.push_back(history.quads[i]);
    out.ids.push_back(history.ids[i]);
  }
  return out;
}

// The latest part of a long history: what lies decades back says little and costs much.
void keep_latest(History& history, size_t most) {
  if (history.quads.size() <= most) return;
  const std::int32_t first = history.quads[history.quads.size() - most].step;
  const auto begin = std::lower_bound(history.quads.begin(), history.quads.end(), first, [](const forecast::Quad& q, std::int32_t step) { return q.step < step; }) -
                     history.quads.begin();
  history.quads.erase(history.quads.begin(), history.quads.begin() + begin);
  history.ids.erase(history.ids.begin(), history.ids.begin() + begin);
  for (forecast::Quad& quad : history.quads) quad.step -= first;
  history.first_day = history.first_day.plus(first);
}

std::string name_of(const Call& call, const std::string& entity) {
  const std::uint32_t key = call.index().keys.find(entity);
  return key != 0 ? call.index().key_names[key] : call.library.directory().label_of(entity);
}

class Writer {
 public:
  Writer(const Call& call, const History& history) : call_(call), history_(history) {}

  void events(base::JsonWriter& json, const forecast::Outlook& outlook, const forecast::Outlook* before) {
    json.key("events").begin_array();
    for (const forecast::NextEvent& event : outlook.events) {
      const std::string &actor = history_.entities[event.actor], &recipient = history_.entities[event.recipient];
      json.begin_object().field("actor", actor).field("actor_name", name_of(call_, actor)).field("relation", history_.relations[event.relation]);
      json.field("recipient", recipient).field("recipient_name", name_of(call_, recipient)).field("probability", rounded(event.probability, 1e5));
      json.field("share_if_asked", rounded(event.share, 1e5)).field("rank", event.rank);
      if (before != nullptr)
        for (const forecast::NextEvent& old : before->events)
          if (old.actor == event.actor && old.relation == event.relation && old.recipient == event.recipient) json.field("before", rounded(old.probability, 1e5));
      json.key("reasons").begin_array();
      for (const forecast::Reason& reason : event.reasons) write(json, reason);
      json.end_array().end_object();
    }
    json.end_array();
  }

 private:
  void write(base::JsonWriter& json, const forecast::Reason& reason) const {
    const bool inverse = reason.relation >= history_.relation_count();
    json.begin_object().field("relation", history_.relations[inverse ? reason.relation - history_.relation_count() : reason.relation]).field("by_other_side", inverse);
    json.field("days_ago", static_cast<int>(reason.days_ago)).field("times", reason.times).field("confidence", rounded(reason.confidence, 1e5));
    json.field("hits", reason.support.hits).field("of", reason.support.total).key("events").begin_array();
    for (const std::string& id : reason.events) {
      const auto parsed = Id::parse(id);
      const std::uint32_t at = parsed ? call_.index().find(Kind::kEvent, *parsed) : kNone;
      if (at == kNone) continue;
      const RecordTable& table = call_.index().table(Kind::kEvent);
      json.begin_object().field("id", id);
      day_field(json, "date", table.day[at]);
      json.field("headline", headline(call_.index(), at)).field("document", call_.index().document_id(table.document[at]));
      json.field("sentence", call_.index().sentence(Kind::kEvent, at)).end_object();
    }
    json.end_array().end_object();
  }

  const Call& call_;
  const History& history_;
};

void write_counts(base::JsonWriter& json, const forecast::Outlook& outlook) {
  json.key("counts").begin_array();
  for (const forecast::CountForecast& c : outlook.counts) {
    json.begin_object().field("days", static_cast<int>(c.horizon)).field("class", forecast::kClassNames[c.event_class]).field("mean", rounded(c.mean, 1e3));
    json.field("at_least_one", rounded(c.any, 1e4)).field("above_usual", rounded(c.above_usual, 1e4)).field("usual_90th", c.usual90);
    json.key("interval_50").begin_array().value(c.low50).value(c.high50).end_array().key("interval_90").begin_array().value(c.low90).value(c.high90).end_array();
    json.key("quantiles").begin_array();
    for (const double q : c.quantiles) json.value(q);
    json.end_array().end_object();
  }
  json.end_array();
}

// Weekly counts of each class before the day, for the fan.
void write_past(base::JsonWriter& json, const forecast::Outlook& outlook, const History& history, const std::vector<std::uint8_t>& classes, std::int32_t step) {
  if (outlook.counts.empty()) return;
  constexpr std::int32_t kWeek = 7, kWeeks = 26;
  forecast::PanelOptions options;
  options.by_group = outlook.by_group;
  options.pairs = 1;
  options.single_parties = outlook.pair.from == forecast::Pair::kAnybody || outlook.pair.to == forecast::Pair::kAnybody;
  options.also = outlook.pair;
  const forecast::CountPanel panel(history, classes, step, options);
  const auto pair = panel.find(outlook.pair);
  if (!pair) return;
  const std::int32_t weeks = std::min(kWeeks, step / kWeek);
  json.key("past").begin_object().key("week_days").begin_array();
  for (std::int32_t week = weeks; week > 0; --week) json.value(forecast::day_text(history, step - week * kWeek));
  json.end_array().key("classes").begin_object();
  for (size_t c = 0; c < forecast::kClasses; ++c) {
    json.key(forecast::kClassNames[c]).begin_array();
    for (std::int32_t week = weeks; week > 0; --week) json.value(panel.count(*pair, c, step - week * kWeek, step - (week - 1) * kWeek));
    json.end_array();
  }
  json.end_object().end_object();
}

void write_meeting(base::JsonWriter& json, const forecast::NextMeeting& meeting) {
  if (!meeting.known) return;
  json.key("next_meeting").begin_object().field("meetings", meeting.meetings).field("last_days_ago", static_cast<int>(meeting.last_days_ago));
  json.field("expected_days", rounded(meeting.expected_days, 10)).field("window_from_days", meeting.low).field("window_to_days", meeting.high).key("within").begin_array();
  for (size_t i = 0; i < forecast::kHorizons.size(); ++i)
    json.begin_object().field("days", static_cast<int>(forecast::kHorizons[i])).field("probability", rounded(meeting.within[i], 1e4)).end_object();
  json.end_array().end_object();
}

void write_calibration(base::JsonWriter& json, const forecast::Reliability& reliability) {
  json.key("calibration").begin_object().field("n", reliability.n).field("came", reliability.came).field("brier", rounded(reliability.brier(), 1e5));
  json.field("base_brier", rounded(reliability.base_brier(), 1e5)).field("base_rate", rounded(reliability.base_rate(), 1e5)).field("days", 14).key("bins").begin_array();
  for (size_t i = 0; i < forecast::Reliability::kBins; ++i) {
    const auto& bin = reliability.bins[i];
    if (bin.n <= 0) continue;
    json.begin_object().field("from", forecast::reliability_border(i)).field("to", i + 1 < forecast::Reliability::kBins ? forecast::reliability_border(i + 1) : 1.0);
    json.field("mean", rounded(bin.said / bin.n, 1e4)).field("share", rounded(bin.came / bin.n, 1e4)).field("n", bin.n).end_object();
  }
  json.end_array().end_object();
  constexpr double kEnough = 100;
  const bool enough = reliability.n >= kEnough && reliability.came >= 10, better = enough && reliability.skill() > 0;
  json.key("skill").begin_object().field("better_than_base", better).field("skill", rounded(reliability.skill(), 1e4));
  json.field("words", !enough  ? "too few chances of the last days came true to tell how good these are: take them as a guess"
                      : better ? fmt::format("on the last days these chances were {:.0f} % better than always saying how often such things happen", 100 * reliability.skill())
                               : "on the last days these chances were no better than always saying how often such things happen: no forecast can be given");
  json.end_object();
}

}  // namespace

Result<std::shared_ptr<Forecasting::Model>> Forecasting::fit(std::shared_ptr<const Snapshot> snapshot) {
  auto codes = forecast::EventCodes::load(library_.data_dir());
  if (!codes) return codes.error();
  auto model = std::make_shared<Model>();
  model->snapshot = std::move(snapshot);
  forecast::HistoryBuilder builder;
  DRAGOMAN_TRY(library_.read([&](store::Store& store) { return reading::read_dyads(store, builder); }));
  if (builder.size() < kFewQuads) return model;
  auto history = builder.build("");
  if (!history) return history.error();
  model->history = std::move(*history);
  keep_latest(model->history, kMostQuads);
  for (const std::string& relation : model->history.relations) {
    model->classes.push_back(codes->class_of(relation));
    model->meetings.push_back(codes->is_meeting(relation));
  }
  model->end = model->history.quads.back().step + 1;
  forecast::FitOptions options;
  options.threads = 2;
  model->forecaster = std::make_unique<forecast::Forecaster>(model->history, model->classes, model->meetings, options, forecast::Mode::kBoosted);
  model->forecaster->fit(model->end);
  return model;
}

std::string Forecasting::too_little_json(const Model* model) const {
  base::JsonWriter json;
  json.begin_object().field("kind", "forecast").field("too_little", true).field("quads", static_cast<std::uint64_t>(model != nullptr ? model->history.quads.size() : 0));
  json.key("events").begin_array().end_array().key("counts").begin_array().end_array().key("skill").begin_object().field("better_than_base", false);
  json.field("words", "too few dated events between two parties to learn from").end_object().end_object();
  return json.take();
}

Reply Forecasting::answer(const Call& call, Model& model) {
  if (!model.forecaster) return json_response(too_little_json(&model));
  const std::lock_guard one(model.asking);
  const auto top = call.number("top", 20, 1, 200);
  if (!top) return top.error();
  auto on = call.day("on");
  if (!on) return on.error();
  forecast::OutlookRequest request{model.end, std::string(call.get("who")), std::string(call.get("to")), static_cast<size_t>(*top)};
  if (*on) {
    request.step = (*on)->days() - model.history.first_day.days();
    // The model has seen everything up to its end: an earlier day would be told what came after it.
    if (request.step < model.end || request.step > model.end + 365)
      return Error{"DM902", "on: a day after the last event, at most a year", "", "'dragoman forecast --on' goes back in time"};
  }
  auto outlook = model.forecaster->ask(request);
  if (!outlook) {
    Error error = outlook.error();
    error.where.clear();
    return error;
  }
  std::optional<forecast::Outlook> before;
  std::unique_ptr<forecast::Forecaster> other;
  History changed;
  const std::vector<std::string> ids = call.parameters.all("without");
  if (!ids.empty()) {
    size_t found = 0;
    changed = without_events(model.history, {ids.begin(), ids.end()}, found);
    if (found == 0) return Error{"DM805", "none of these events is in what the forecast was learned from", "", "ids stand beside the reasons of a forecast"};
    before = std::move(*outlook);
    other = model.forecaster->without(changed);
    outlook = other->ask(request);
    if (!outlook) return Error{"DM805", "without these events nobody of that name is left", "", ""};
  }
  const History& history = ids.empty() ? model.history : changed;
  base::JsonWriter json;
  json.begin_object().field("kind", "forecast").field("on", forecast::day_text(history, request.step)).field("too_little", false);
  json.field("learned_from", forecast::day_text(model.history, 0))
      .field("learned_until", forecast::day_text(model.history, model.end - 1))
      .field("quads", static_cast<std::uint64_t>(history.quads.size()));
  json.field_if("who", request.who)
      .field_if("to", request.to)
      .field_if("who_name", request.who.empty() ? "" : name_of(call, request.who))
      .field_if("to_name", request.to.empty() ? "" : name_of(call, request.to));
  strings_field(json, "without", ids);
  Writer(call, history).events(json, *outlook, before ? &*before : nullptr);
  if (before) {
    json.key("changes").begin_array();
    for (const auto& old : before->events) {
      const auto now = std::find_if(outlook->events.begin(), outlook->events.end(),
                                    [&](const auto& e) { return e.actor == old.actor && e.relation == old.relation && e.recipient == old.recipient; });
      json.begin_object()
          .field("actor", model.history.entities[old.actor])
          .field("relation", model.history.relations[old.relation])
          .field("recipient", model.history.entities[old.recipient]);
      json.field("before", rounded(old.probability, 1e5));
      if (now != outlook->events.end()) json.field("after", rounded(now->probability, 1e5));
      json.end_object();
    }
    json.end_array();
  }
  write_counts(json, *outlook);
  write_past(json, *outlook, history, model.classes, std::min(request.step, model.end));
  write_meeting(json, outlook->meeting);
  write_calibration(json, model.forecaster->reliability());
  json.end_object();
  return json_response(json.take());
}

Reply Forecasting::ask(const Call& call) {
  std::shared_ptr<Model> model;
  std::string job;
  {
    const std::lock_guard lock(mutex_);
    if (model_ && model_->snapshot == call.snapshot) {
      model = model_;
    } else {
      // Of a job that ended with an error another is begun.
      if (job_.empty() || fitting_ != call.snapshot.get() || jobs_.wait(job_, std::chrono::milliseconds(0))) {
        auto added = jobs_.add("forecast", "learning from the store", [this, snapshot = call.snapshot](Jobs::Progress& progress) -> base::Status {
          progress.tell([](JobState& state) { state.stage = "learning"; });
          auto fitted = fit(snapshot);
          if (!fitted) return fitted.error();
          const std::lock_guard kept(mutex_);
          model_ = std::move(*fitted);
          return {};
        });
        if (!added) return added.error();
        job_ = *added;
        fitting_ = call.snapshot.get();
      }
      job = job_;
    }
  }
  if (!model) {
    constexpr auto kShort = std::chrono::milliseconds(2500);
    if (jobs_.wait(job, kShort)) {
      const std::lock_guard lock(mutex_);
      if (model_ && model_->snapshot == call.snapshot) model = model_;
    }
  }
  if (model) return answer(call, *model);
  base::JsonWriter json;
  json.begin_object().field("kind", "job").field("job", job).end_object();
  return json_response(json.take(), 202);
}

}  // namespace dragoman::serve
