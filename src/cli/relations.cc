// dragoman relations: the relations of a store, merged into intervals, with what their reports disagree on.
#include <fmt/format.h>

#include <memory>

#include "base/json.h"
#include "cli/common.h"
#include "process/intervals.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, actors;
  std::optional<core::Day> on;
  bool json = false;
};

void json_interval(base::JsonWriter& json, std::string_view key, const std::optional<core::Interval>& when) {
  if (!when) return;
  json.key(key).begin_object().field_if("start", when->start ? when->start->to_string() : "").field_if("end", when->end ? when->end->to_string() : "");
  json.field("precision", core::to_string(when->precision)).end_object();
}

std::string interval_json(const process::RelationInterval& interval) {
  base::JsonWriter json;
  json.begin_object().field("kind", "relation_interval").field("type", core::to_string(interval.type)).field("status", core::to_string(interval.status));
  json.field("subject", interval.subject).field_if("subject_name", interval.subject_name).field("object", interval.object).field_if("object_name", interval.object_name);
  json.field_if("says", interval.says);
  json_interval(json, "since", interval.since);
  json_interval(json, "until", interval.until);
  json.field_if("first_told", interval.first_told ? interval.first_told->to_string() : "").field_if("last_told", interval.last_told ? interval.last_told->to_string() : "");
  json.field("reports", static_cast<std::uint64_t>(interval.reports)).key("relations").begin_array();
  for (const std::string& id : interval.relations) json.value(id);
  json.end_array().key("disagreements").begin_array();
  for (const auto& d : interval.disagreements) json.begin_object().field("about", d.about).field("relation", d.relation).field("told", d.told).end_object();
  json.end_array().end_object();
  return json.take();
}

std::string interval_text(const process::RelationInterval& interval) {
  std::string out = fmt::format("{} {} {}", interval.subject_name, core::to_string(interval.type), interval.object_name);
  if (interval.since) out += fmt::format("  from {}", process::spoken_interval(*interval.since));
  if (interval.until) out += fmt::format("  to {}", process::spoken_interval(*interval.until));
  if (!interval.until && interval.status != core::EventStatus::kOngoing) out += fmt::format("  ({})", core::to_string(interval.status));
  if (interval.alleged()) out += fmt::format("  says {}", interval.says_name);
  out += fmt::format("  [{}{}]\n", counted(interval.reports, "report"), interval.last_told ? ", last " + interval.last_told->to_string() : "");
  for (const auto& d : interval.disagreements) out += fmt::format("    but {} {}: {}\n", d.about, d.told, d.relation.substr(0, 14));
  return out;
}

int run_relations(const Options& options) {
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const auto relations = read_relations(*store);
  if (!relations) return report(relations.error()), kCouldNot;
  const auto actors = keys_from(options.actors);
  bool some = false;
  for (const auto& interval : process::merge_relations(relations->told)) {
    if (options.on && !interval.holds_on(*options.on)) continue;
    bool wanted = true;
    for (const std::string& actor : actors) wanted &= interval.subject == actor || interval.object == actor;
    if (!wanted) continue;
    some = true;
    if (!(options.json ? put_line(interval_json(interval)) : put(interval_text(interval)))) break;
  }
  if (!some) std::fprintf(stderr, "no relation in the store fits\n");
  return some ? kDone : kIncomplete;
}

}  // namespace

Command relations_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "relations";
  command.summary = "who backs, opposes, fights, controls what, over which time";
  command.details =
      "The relations of all reports, merged into intervals: those of the same type between the same two, as long as they are told to hold. What reports disagree on is kept; what somebody alleges stands "
      "apart from what reports say themselves.";
  command.examples = {"dragoman relations moscow.duckdb --actors TUR", "dragoman relations moscow.duckdb --on 2023-04-25 --json"};
  command.flags = {{"--actors,-a",
                    "IDS",
                    "only relations in which all of these stand, as in TUR,SYR",
                    "Input",
                    [options](const std::string& v) {
                      options->actors = v;
                      return !keys_from(v).empty();
                    },
                    {}},
                   {"--on",
                    "DAY",
                    "only what holds on the day, YYYY-MM-DD",
                    "Input",
                    [options](const std::string& v) {
                      options->on = core::Day::parse(v);
                      return options->on.has_value() && v.size() == 10;
                    },
                    {}},
                   json_flag(options->json, "one JSON object an interval")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_relations(*options); };
  return command;
}

}  // namespace dragoman::cli
