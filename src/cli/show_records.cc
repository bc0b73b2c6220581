#include "cli/show_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/json.h"
#include "cli/common.h"
#include "formats/records.h"
#include "process/timeline.h"

namespace dragoman::cli {

namespace {

// A field a line, in two columns; nothing where there is no value.
class Fields {
 public:
  explicit Fields(std::string head) : out_(std::move(head) + "\n") {}
  void add(std::string_view name, const std::string& value) {
    if (!value.empty()) out_ += fmt::format("  {:<14} {}\n", name, value);
  }
  void add(std::string_view name, const std::optional<core::Actor>& actor) {
    if (actor) add(name, words(*actor));
  }
  void add(std::string_view name, const std::optional<core::EventDate>& date) {
    if (date) add(name, process::spoken_interval(date->when) + (date->text.empty() ? "" : "  \"" + date->text + "\""));
  }
  void add(std::string_view name, const std::optional<core::EventLocation>& place) {
    if (place) add(name, (place->place.name.empty() ? place->text : place->place.name) + (place->place.country.empty() ? "" : ", " + place->place.country));
  }
  void says(const std::optional<core::Attribution>& attribution) {
    if (attribution) add("says", words(attribution->speaker) + "  \"" + attribution->cue + "\"" + (attribution->quoted ? ", in quotation marks" : ""));
  }
  void number(std::string_view name, const std::optional<double>& value) {
    if (value) add(name, fmt::format("{}", *value));
  }
  std::string take() { return std::move(out_); }

  static std::string words(const core::Actor& actor) {
    return (actor.name.empty() ? actor.text : actor.name) + (actor.id.empty() ? "" : "  [" + actor.id + "]") + (actor.text.empty() ? "" : "  \"" + actor.text + "\"");
  }

 private:
  std::string out_;
};

std::string label(const core::Actor& actor) { return actor.name.empty() ? actor.text : actor.name; }

std::string text_of(const core::Relation& r, const core::Document&) {
  std::string object = r.object ? label(*r.object) : r.place ? r.place->text : r.goal;
  Fields fields(fmt::format("relation  {} {} {}", label(r.subject), core::to_string(r.type), object));
  fields.add("id", r.id);
  fields.add("subject", std::optional(r.subject));
  fields.add("object", r.object);
  fields.add("place", r.place);
  fields.add("goal", r.goal);
  fields.add("status", std::string(core::to_string(r.status)));
  fields.add("since", r.since);
  fields.add("until", r.until);
  fields.says(r.attribution);
  return fields.take();
}

std::string text_of(const core::Position& p, const core::Document&) {
  Fields fields(fmt::format("position  {} {}: {}", label(p.holder), core::to_string(p.stance), p.issue));
  fields.add("id", p.id);
  fields.add("holder", std::optional(p.holder));
  fields.add("issue", p.issue_code);
  fields.add("addressee", p.addressee);
  fields.add("condition for", p.condition_for);
  fields.add("since", p.since);
  fields.says(p.attribution);
  return fields.take();
}

std::string text_of(const core::Statement& s, const core::Document& document) {
  std::string speakers;
  for (const core::Actor& speaker : s.speakers) speakers += (speakers.empty() ? "" : ", ") + label(speaker);
  Fields fields(fmt::format("statement  {}: {}", speakers, core::to_string(s.medium)));
  fields.add("id", s.id);
  for (const core::Actor& speaker : s.speakers) fields.add("speaker", std::optional(speaker));
  fields.add("date", s.date);
  for (const std::string& id : s.about) fields.add("about", id);
  for (const std::string& id : s.clauses) fields.add("vouches for", id);
  for (const core::Span& quote : s.quotes) fields.add("quote", document.text.substr(quote.begin, quote.end - quote.begin));
  return fields.take();
}

std::string text_of(const core::FigureRecord& f, const core::Document&) {
  Fields fields(fmt::format("figure  {} {}{}", f.measure, f.text, f.whom.empty() ? "" : ": " + f.whom));
  fields.add("id", f.id);
  fields.number("value", f.value);
  fields.number("low", f.low);
  fields.number("high", f.high);
  fields.number("share", f.share);
  fields.add("unit", f.unit);
  if (f.increment) fields.add("increment", std::string("adds to what was counted before"));
  fields.add("whom", f.whom_actor);
  fields.add("place", f.place);
  fields.add("since", f.since);
  fields.add("until", f.until);
  fields.says(f.attribution);
  return fields.take();
}

std::string text_of(const core::Circumstance& c, const core::Document&) {
  Fields fields(fmt::format("circumstance  {}: {}", label(c.actor), c.circumstance));
  fields.add("id", c.id);
  fields.add("actor", std::optional(c.actor));
  fields.add("date", c.date);
  fields.says(c.attribution);
  return fields.take();
}

std::string json_of(const core::Relation& r, const store::StoredDocument& d) { return formats::relation_json(r, d.document, d.coder); }
std::string json_of(const core::Position& r, const store::StoredDocument& d) { return formats::position_json(r, d.document, d.coder); }
std::string json_of(const core::Statement& r, const store::StoredDocument& d) { return formats::statement_json(r, d.document, d.coder); }
std::string json_of(const core::FigureRecord& r, const store::StoredDocument& d) { return formats::figure_json(r, d.document, d.coder); }
std::string json_of(const core::Circumstance& r, const store::StoredDocument& d) { return formats::circumstance_json(r, d.document, d.coder); }

template <typename Record>
bool find(const std::vector<Record>& all, const std::string& id, const store::StoredDocument& document, std::optional<ShownRecord>& out) {
  for (const Record& record : all)
    if (record.id == id) {
      out = ShownRecord{text_of(record, document.document), json_of(record, document), record.evidence, record.because, record.confidence};
      return true;
    }
  return false;
}

// What the tellings say under one heading, each value with the sources that say it.
std::string differing(const std::vector<process::Happening>& tellings, std::string_view name, const std::function<std::string(const process::Happening&)>& value) {
  std::map<std::string, std::set<std::string>> sources;
  for (const auto& telling : tellings)
    if (std::string words = value(telling); !words.empty()) sources[words].insert(telling.source.empty() ? telling.document.substr(0, 10) : telling.source);
  if (sources.size() < 2) return "";
  std::string out = fmt::format("  {}:\n", name);
  for (const auto& [words, who] : sources) out += fmt::format("    {}  ({})\n", words, fmt::join(who, ", "));
  return out;
}

std::string day_words(const process::Happening& telling) { return telling.when ? process::spoken_interval(*telling.when) : ""; }
std::string type_words(const process::Happening& telling) { return std::string(core::to_string(telling.type)) + (telling.mode.empty() ? "" : " " + telling.mode); }
std::string party_words(const process::Happening& telling) { return fmt::format("{}", fmt::join(process::party_keys(telling), ", ")); }

std::string disagreements(const std::vector<process::Happening>& tellings) {
  return differing(tellings, "type", type_words) + differing(tellings, "day", day_words) + differing(tellings, "place", [](const auto& t) { return t.place; }) +
         differing(tellings, "parties", party_words) + differing(tellings, "status", [](const auto& t) { return std::string(core::to_string(t.status)); });
}

size_t reports_of(const std::vector<process::Happening>& tellings) {
  std::set<std::string> documents;
  for (const auto& telling : tellings) documents.insert(telling.document);
  return documents.size();
}

}  // namespace

std::optional<ShownRecord> shown_record(const store::StoredDocument& document, const std::string& id) {
  std::optional<ShownRecord> out;
  if (find(document.relations, id, document, out) || find(document.positions, id, document, out) || find(document.statements, id, document, out) ||
      find(document.figures, id, document, out) || find(document.circumstances, id, document, out))
    return out;
  return std::nullopt;
}

std::string document_text(const store::StoredDocument& stored, bool color) {
  const core::Document& document = stored.document;
  Fields fields(paint(color, "1", document.title.empty() ? document.origin : document.title));
  fields.add("id", document.id);
  fields.add("source", document.source);
  fields.add("published", document.published);
  fields.add("url", document.url);
  fields.add("origin", document.origin);
  fields.add("sentences", fmt::format("{}", stored.sentences));
  fields.add("records", fmt::format("{}, {}, {}, {}, {}, {}", counted(stored.events.size(), "event"), counted(stored.relations.size(), "relation"),
                                    counted(stored.positions.size(), "position"), counted(stored.statements.size(), "statement"), counted(stored.figures.size(), "figure"),
                                    counted(stored.circumstances.size(), "circumstance")));
  fields.add("coded by", stored.coder);
  return fields.take();
}

std::string story_text(const std::string& id, const std::vector<process::Happening>& tellings, bool color) {
  std::string out = tellings.empty() ? "" : paint(color, "1;33", process::headline(tellings.front())) + "\n";
  out += fmt::format("  {}  told {} in {}\n\n", id, tellings.size() == 1 ? "once" : fmt::format("{} times", tellings.size()), counted(reports_of(tellings), "report"));
  for (const auto& telling : tellings) {
    std::string sentence = telling.sentence;
    std::replace(sentence.begin(), sentence.end(), '\n', ' ');
    out += fmt::format("  {}{}  {}\n    {}\n    {}{}\n", telling.source.empty() ? telling.title : telling.source, telling.published ? ", " + telling.published->to_string() : "",
                       paint(color, "2", telling.event.substr(0, 14)), process::headline(telling), sentence, telling.says.empty() ? "" : "\n    says: " + telling.says);
  }
  const std::string differ = disagreements(tellings);
  return out + (differ.empty() ? (tellings.size() > 1 ? "\nThe reports agree on type, day, place, parties and status.\n" : "") : "\nThe reports disagree\n" + differ);
}

std::string story_json(const std::string& id, const std::vector<process::Happening>& tellings) {
  base::JsonWriter json;
  json.begin_object().field("kind", "story").field("id", id).field("reports", static_cast<std::uint64_t>(reports_of(tellings))).key("events").begin_array();
  for (const auto& telling : tellings) {
    json.begin_object().field("id", telling.event).field("document", telling.document).field_if("source", telling.source);
    json.field_if("published", telling.published ? telling.published->to_string() : "").field("type", core::to_string(telling.type)).field_if("mode", telling.mode);
    json.field("status", core::to_string(telling.status)).field_if("date", day_words(telling)).field_if("location", telling.place);
    json.key("parties").begin_array();
    for (const std::string& key : process::party_keys(telling)) json.value(key);
    json.end_array().field_if("says", telling.says).field_if("sentence", telling.sentence).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace dragoman::cli
