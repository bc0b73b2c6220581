// A track as JSON (docs/formats.md, "Over a store").
#include "base/json.h"
#include "process/tracks.h"

namespace dragoman::process {

namespace {

void json_strings(base::JsonWriter& json, std::string_view key, const std::vector<std::string>& items) {
  json.key(key).begin_array();
  for (const std::string& item : items) json.value(item);
  json.end_array();
}

}  // namespace

void write_round_fields(base::JsonWriter& json, const Round& round) {
  json.field("story", round.story);
  json_strings(json, "events", round.events);
  if (round.when && (round.when->start || round.when->end)) {
    json.key("date").begin_object();
    json.field_if("start", round.when->start ? round.when->start->to_string() : "").field_if("end", round.when->end ? round.when->end->to_string() : "");
    json.field("precision", core::to_string(round.when->precision)).end_object();
  }
  if (round.level) json.field("level", to_string(*round.level));
  json.field("format", round.format);
  json_strings(json, "parties", round.parties);
  json_strings(json, "hosts", round.hosts);
  json_strings(json, "mediators", round.mediators);
  json.field_if("location", round.place).field_if("country", round.place_country).field_if("sequence", round.sequence).field_if("sequence_words", round.sequence_words);
  json.field("reports", static_cast<std::uint64_t>(round.reports));
  if (round.planned != Planned::kNo) {
    json.field("planned", to_string(round.planned)).field_if("held_as", round.held_as);
    json.field_if("announced", round.announced ? round.announced->to_string() : "");
  }
  json.field_if("sentence", round.sentence);
}

namespace {

void write_round(base::JsonWriter& json, const Round& round) {
  json.begin_object();
  write_round_fields(json, round);
  json.end_object();
}

}  // namespace

std::string track_json(const Track& track) {
  base::JsonWriter json;
  json.begin_object().field("kind", "track").field("id", track.id);
  json_strings(json, "core", track.core);
  json_strings(json, "parties", track.parties);
  json_strings(json, "mediators", track.mediators);
  json_strings(json, "topics", track.topics);
  json.key("rounds").begin_array();
  for (const auto& round : track.rounds) write_round(json, round);
  json.end_array().key("plans").begin_array();
  for (const auto& plan : track.plans) write_round(json, plan);
  json.end_array().key("conditions").begin_array();
  for (const auto& position : track.conditions) {
    json.begin_object().field("id", position.id).field("holder", position.holder).field("stance", core::to_string(position.stance)).field("issue", position.issue);
    json.field_if("code", position.issue_code).field_if("addressee", position.addressee).field_if("condition_for", position.condition_for);
    json.field_if("said", position.published ? position.published->to_string() : "").end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace dragoman::process
