// store/test_records.h - made-up documents and events for tests and benchmarks of this room: the same for the same number.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/hash.h"
#include "core/document.h"
#include "core/event.h"
#include "store/record_set.h"

namespace dragoman::store::test {

struct TestDocument {
  core::Document document;
  std::vector<core::Event> events;
  size_t sentences = 0;
};

inline core::Actor make_actor(core::ActorRole role, std::string id, std::string name, std::string country, core::Span span, const std::string& text) {
  core::Actor actor;
  actor.role = role;
  actor.id = std::move(id);
  actor.name = std::move(name);
  actor.country = std::move(country);
  actor.sectors = {"GOV"};
  actor.span = span;
  actor.text = text.substr(span.begin, span.end - span.begin);
  return actor;
}

// One event a sentence; every third one has a speaker, every fourth a place, every fifth figures.
inline core::Event make_event(const core::Document& document, std::uint32_t number, core::Span sentence) {
  using core::ActorRole;
  core::Event event;
  event.document = document.id;
  event.id = base::short_id("e:", fmt::format("{}|{}", document.id, number));
  event.type = static_cast<core::EventType>(number % core::kEventTypeCount);
  event.mode = number % 2 == 0 ? "visit" : "";
  event.contexts = {"diplomatic", "military"};
  event.cameo = "036";
  event.intensity = 2.5;
  event.status = static_cast<core::EventStatus>(number % 6);
  event.actors = {make_actor(ActorRole::kActor, "AAA", "Astoria", "AAA", {sentence.begin, sentence.begin + 7}, document.text),
                  make_actor(ActorRole::kRecipient, "BBB.GOV", "Borduria \xC3\xA9", "BBB", {sentence.begin + 12, sentence.begin + 20}, document.text)};
  core::EventDate date;
  date.when = {core::Day(19000 + static_cast<std::int32_t>(number)), core::Day(19000 + static_cast<std::int32_t>(number)), core::Precision::kDay};
  date.text = "Tuesday";
  if (number % 7 != 0) event.date = date;
  if (number % 3 == 0) {
    core::Attribution attribution;
    attribution.speaker = make_actor(ActorRole::kActor, "AAA.GOV", "Government of Astoria", "AAA", {sentence.begin, sentence.begin + 7}, document.text);
    attribution.cue = "said";
    attribution.quoted = number % 2 == 0;
    attribution.span = {sentence.begin + 8, sentence.begin + 11};
    attribution.chain.push_back(attribution.speaker);
    event.attribution = attribution;
  }
  if (number % 4 == 0) {
    core::EventLocation location;
    location.text = "Port Ara";
    location.place = {"Port Ara", "AAA", "Coast", 1234567, 12.5, -3.25, true};
    event.location = location;
  }
  if (number % 5 == 0) event.magnitude = {{"killed", 12, std::nullopt, 15, "12 to 15 people", {sentence.begin, sentence.begin + 7}}};
  event.evidence = {{"trigger", {sentence.begin + 8, sentence.begin + 11}}, {"sentence", sentence}};
  event.sentence = number;
  event.confidence = 0.75;
  event.because = "consult.talks";
  return event;
}

inline TestDocument make_document(std::uint64_t number, std::uint32_t events = 5) {
  TestDocument out;
  core::Document& document = out.document;
  std::vector<core::Span> sentences;
  for (std::uint32_t i = 0; i < events; ++i) {
    const auto begin = static_cast<core::ByteOffset>(document.text.size());
    document.text += fmt::format("Astoria met Borduri\xC3\xA9 for round {} of the talks numbered {}.", i, number);
    sentences.push_back({begin, static_cast<core::ByteOffset>(document.text.size())});
    document.text += "\n";
  }
  document.sha256 = base::sha256_hex(document.text);
  document.id = base::short_id("d:", fmt::format("{}|{}", number, document.sha256));
  document.source = "Astoria Courier";
  document.title = fmt::format("Round {}", number);
  document.authors = {"A. Writer", "B. Writer"};
  document.published = "2023-04-25";
  document.published_precision = core::Precision::kDay;
  document.origin = fmt::format("articles.jsonl:{}", number);
  for (std::uint32_t i = 0; i < events; ++i) out.events.push_back(make_event(document, i + 1, sentences[i]));
  out.sentences = events;
  return out;
}

// A record of each other kind for each event's sentence: with all their fields where `full`, with the fewest otherwise.
inline RecordSet make_records(const TestDocument& item, bool full) {
  RecordSet out;
  out.events = item.events;
  const std::string& text = item.document.text;
  for (const core::Event& event : item.events) {
    const core::Span sentence = event.evidence[1].span, first{sentence.begin, sentence.begin + 7}, second{sentence.begin + 12, sentence.begin + 21};
    const auto actor = [&](core::Span span) { return make_actor(core::ActorRole::kActor, "AAA.GOV", "Government of Astoria", "AAA", span, text); };
    const core::EventDate since{{core::Day(19000), std::nullopt, core::Precision::kMonth}, "since January", first};
    const core::EventLocation place{"the north", {"Port Ara", "AAA", "Coast", 1234567, 12.5, -3.25, true}, second};
    core::Attribution says{actor(second), "said", true, first, {actor(first)}};
    const auto begin = [&](std::string_view kind, core::Record& record) {
      record.document = item.document.id;
      record.evidence = event.evidence;
      record.sentence = event.sentence;
      record.confidence = 0.5;
      record.because = "test." + std::string(kind);
      record.id = core::record_id(kind, record, std::to_string(event.sentence));
    };
    core::Relation relation;
    begin("relation", relation);
    relation.type = core::RelationType::kControls;
    relation.status = full ? core::EventStatus::kOccurred : core::EventStatus::kOngoing;
    relation.subject = actor(first);
    core::Position position;
    begin("position", position);
    position.stance = core::Stance::kConditions;
    position.holder = actor(first);
    position.issue = "round";
    position.issue_span = second;
    core::Statement statement;
    begin("statement", statement);
    statement.speakers = {actor(first)};
    core::FigureRecord figure;
    begin("figure", figure);
    figure.measure = "killed";
    figure.text = "12";
    core::Circumstance circumstance;
    begin("circumstance", circumstance);
    circumstance.circumstance = "election";
    circumstance.actor = actor(second);
    if (full) {
      if (event.sentence % 2 == 0) relation.object = actor(second);
      else relation.place = place;
      relation.goal = "peace";
      relation.goal_span = second;
      relation.since = relation.until = position.since = statement.date = figure.since = figure.until = circumstance.date = since;
      relation.attribution = position.attribution = figure.attribution = circumstance.attribution = says;
      position.issue_code = "withdrawal";
      position.addressee = figure.whom_actor = actor(second);
      position.condition_for = "ties";
      position.condition_span = first;
      statement.speakers.push_back(actor(second));
      statement.medium = core::Medium::kJointStatement;
      statement.about = {event.id};
      statement.clauses = {event.id, relation.id};
      statement.quotes = {first, second};
      statement.sentences = {1, 4000000000U};
      figure.value = 12;
      figure.low = 10.5;
      figure.high = 1e18;
      figure.share = 0.5;
      figure.unit = "USD";
      figure.increment = true;
      figure.span = first;
      figure.whom = "people";
      figure.place = place;
    }
    out.relations.push_back(relation);
    out.positions.push_back(position);
    out.statements.push_back(statement);
    out.figures.push_back(figure);
    out.circumstances.push_back(circumstance);
  }
  return out;
}

}  // namespace dragoman::store::test
