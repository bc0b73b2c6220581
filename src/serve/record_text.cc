#include "serve/record_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/tsv.h"
#include "formats/records.h"
#include "serve/rule_text.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

// A span of a document's text and what it is for a record.
struct Mark {
  std::string record, kind, role, actor, label;
  core::Span span;
};

void mark(std::vector<Mark>& out, std::string_view role, const core::Span& span, std::string_view actor = {}) {
  if (span.end > span.begin) out.push_back({"", "", std::string(role), std::string(actor), "", span});
}

std::string id_of(const core::Actor& actor) { return !actor.id.empty() ? actor.id : !actor.person.empty() ? actor.person : actor.country; }

void mark_says(std::vector<Mark>& out, const std::optional<core::Attribution>& attribution) {
  if (!attribution) return;
  mark(out, "cue", attribution->span);
  mark(out, "speaker", attribution->speaker.span, id_of(attribution->speaker));
}

void mark_evidence(std::vector<Mark>& out, const std::vector<core::Evidence>& evidence) {
  for (const core::Evidence& one : evidence) mark(out, one.role, one.span);
}

void mark_date(std::vector<Mark>& out, const std::optional<core::EventDate>& date) {
  if (date && date->span) mark(out, "date", *date->span);
}

void mark_place(std::vector<Mark>& out, const std::optional<core::EventLocation>& place) {
  if (place && place->span) mark(out, "place", *place->span);
}

std::string names_of(const core::Event& event) {
  std::string from, to;
  for (const core::Actor& actor : event.actors) {
    std::string& list = actor.role == core::ActorRole::kRecipient ? to : from;
    list += (list.empty() ? "" : ", ") + (actor.name.empty() ? actor.text : actor.name);
  }
  return from + (to.empty() ? "" : " -> " + to);
}

struct Marked {
  std::vector<Mark> marks;
  std::string label;
};

Marked marks_of(const core::Event& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  for (const core::Actor& actor : r.actors) mark(out.marks, core::to_string(actor.role), actor.span, id_of(actor));
  mark_date(out.marks, r.date);
  mark_place(out.marks, r.location);
  mark_says(out.marks, r.attribution);
  for (const core::Figure& figure : r.magnitude) mark(out.marks, "figure", figure.span);
  out.label = fmt::format("{} {}", core::to_string(r.type), names_of(r));
  return out;
}

Marked marks_of(const core::Relation& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  mark(out.marks, "subject", r.subject.span, id_of(r.subject));
  if (r.object) mark(out.marks, "object", r.object->span, id_of(*r.object));
  mark_place(out.marks, r.place);
  if (r.goal_span) mark(out.marks, "object", *r.goal_span);
  mark_date(out.marks, r.since);
  mark_date(out.marks, r.until);
  mark_says(out.marks, r.attribution);
  out.label = fmt::format("{} {} {}", r.subject.name, core::to_string(r.type), r.object ? r.object->name : r.place ? r.place->text : r.goal);
  return out;
}

Marked marks_of(const core::Position& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  mark(out.marks, "holder", r.holder.span, id_of(r.holder));
  mark(out.marks, "issue", r.issue_span);
  if (r.addressee) mark(out.marks, "addressee", r.addressee->span, id_of(*r.addressee));
  if (r.condition_span) mark(out.marks, "condition", *r.condition_span);
  mark_date(out.marks, r.since);
  mark_says(out.marks, r.attribution);
  out.label = fmt::format("{} {}: {}", r.holder.name, core::to_string(r.stance), r.issue);
  return out;
}

Marked marks_of(const core::Statement& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  for (const core::Actor& actor : r.speakers) mark(out.marks, "speaker", actor.span, id_of(actor));
  for (const core::Span& quote : r.quotes) mark(out.marks, "quote", quote);
  mark_date(out.marks, r.date);
  out.label = fmt::format("{} of {}", core::to_string(r.medium), r.speakers.empty() ? "" : r.speakers.front().name);
  return out;
}

Marked marks_of(const core::FigureRecord& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  mark(out.marks, "figure", r.span);
  if (r.whom_actor) mark(out.marks, "actor", r.whom_actor->span, id_of(*r.whom_actor));
  mark_place(out.marks, r.place);
  mark_date(out.marks, r.since);
  mark_says(out.marks, r.attribution);
  out.label = fmt::format("{}: {} {}", r.measure, r.text, r.whom);
  return out;
}

Marked marks_of(const core::Circumstance& r) {
  Marked out;
  mark_evidence(out.marks, r.evidence);
  mark(out.marks, "actor", r.actor.span, id_of(r.actor));
  mark_date(out.marks, r.date);
  mark_says(out.marks, r.attribution);
  out.label = fmt::format("{} presses on {}", r.circumstance, r.actor.name);
  return out;
}

// Calls use(kind, record) for each record of a document.
template <typename Use>
void each_record(const store::StoredDocument& document, const Use& use) {
  for (const auto& r : document.events) use(Kind::kEvent, r);
  for (const auto& r : document.relations) use(Kind::kRelation, r);
  for (const auto& r : document.positions) use(Kind::kPosition, r);
  for (const auto& r : document.statements) use(Kind::kStatement, r);
  for (const auto& r : document.figures) use(Kind::kFigure, r);
  for (const auto& r : document.circumstances) use(Kind::kCircumstance, r);
}

std::string json_of(const core::Event& r, const store::StoredDocument& d) { return formats::event_json(r, d.document, d.coder); }
std::string json_of(const core::Relation& r, const store::StoredDocument& d) { return formats::relation_json(r, d.document, d.coder); }
std::string json_of(const core::Position& r, const store::StoredDocument& d) { return formats::position_json(r, d.document, d.coder); }
std::string json_of(const core::Statement& r, const store::StoredDocument& d) { return formats::statement_json(r, d.document, d.coder); }
std::string json_of(const core::FigureRecord& r, const store::StoredDocument& d) { return formats::figure_json(r, d.document, d.coder); }
std::string json_of(const core::Circumstance& r, const store::StoredDocument& d) { return formats::circumstance_json(r, d.document, d.coder); }

// The event's line with its story, which the document alone does not know.
std::string with_story(const Call& call, std::string line, const std::string& id) {
  const auto parsed = Id::parse(id);
  const std::uint32_t at = parsed ? call.index().find(Kind::kEvent, *parsed) : kNone;
  if (at == kNone) return line;
  const StoryEntry& story = call.index().stories[call.index().table(Kind::kEvent).story[at]];
  if (!story.real || line.empty()) return line;
  line.pop_back();
  return line + fmt::format(",\"story\":\"{}\"}}", story.id.to_string("s:"));
}

void write_marks(base::JsonWriter& json, const std::vector<Mark>& marks) {
  for (const Mark& one : marks) {
    json.begin_object().field_if("record", one.record).field_if("kind", one.kind).field("role", one.role);
    json.field("begin", std::uint64_t{one.span.begin}).field("end", std::uint64_t{one.span.end}).field_if("actor", one.actor).field_if("label", one.label).end_object();
  }
}

// A window's borders on borders of characters.
size_t character_border(std::string_view text, size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return std::min(at, text.size());
}

void write_window(base::JsonWriter& json, const std::string& text, const std::vector<Mark>& marks, size_t around) {
  size_t begin = text.size(), end = 0;
  for (const Mark& one : marks) {
    begin = std::min(begin, size_t{one.span.begin});
    end = std::max(end, size_t{one.span.end});
  }
  if (marks.empty()) begin = end = 0;
  begin = character_border(text, begin > around ? begin - around : 0);
  end = character_border(text, std::min(text.size(), end + around));
  json.key("window").begin_object().field("begin", static_cast<std::uint64_t>(begin)).field("end", static_cast<std::uint64_t>(end));
  json.field("text", std::string_view(text).substr(begin, end - begin)).field("cut_before", begin > 0).field("cut_after", end < text.size()).end_object();
}

std::string spoken(std::string role) {
  std::replace(role.begin(), role.end(), '_', ' ');
  return role;
}

void write_roles(base::JsonWriter& json, const Call& call, const core::Event& event, std::optional<core::Day> day) {
  std::set<std::string> told;
  for (const core::Actor& actor : event.actors) {
    const actors::Person* person = actor.person.empty() || !told.insert(actor.person).second ? nullptr : call.library.directory().person(actor.person);
    if (person == nullptr) continue;
    for (const actors::RoleSpan& role : person->roles) {
      if (!role.holds(day)) continue;
      json.begin_object().field("person", person->id).field("name", person->name).field("role", role.role).field("label", spoken(role.role)).field("of", role.actor);
      json.field("of_name", call.library.directory().label_of(role.actor));
      json.field_if("since", role.when.start ? role.when.start->to_string() : "").field_if("until", role.when.end ? role.when.end->to_string() : "").end_object();
    }
  }
}

void write_corrections(base::JsonWriter& json, const Call& call, std::string_view record) {
  json.key("corrections").begin_array();
  auto all = call.library.corrections().of(record);
  std::reverse(all.begin(), all.end());
  for (const store::Correction& one : all) write_correction(json, one);
  json.end_array();
}

// The tellings of a story, each with its sentence.
base::Status write_story(base::JsonWriter& json, const Call& call, std::uint32_t story) {
  const Index& index = call.index();
  const auto tellings = index.events_of_story(story);
  const StoryEntry& entry = index.stories[story];
  json.begin_object().field("kind", "story").field("id", entry.id.to_string(entry.real ? "s:" : "e:")).field("reports", entry.reports);
  day_field(json, "date", entry.day);
  json.field("headline", headline(index, entry.first)).key("events").begin_array();
  for (const std::uint32_t event : tellings) {
    const std::string id = index.id_of(Kind::kEvent, event);
    const RecordTable& table = index.table(Kind::kEvent);
    const DocumentEntry& document = index.documents[table.document[event]];
    json.begin_object().field("id", id).field("document", index.document_id(table.document[event])).field("source", index.sources[document.source]).field("title", document.title);
    day_field(json, "published", document.day);
    day_field(json, "date", table.dated[event] != 0 ? table.day[event] : kNoDay);
    json.field("headline", headline(index, event))
        .field("says", index.parties[table.speaker[event]].name)
        .field("confidence", std::round(static_cast<double>(table.confidence[event]) * 100) / 100);
    json.field("sentence", index.sentence(Kind::kEvent, event)).end_object();
  }
  json.end_array();
  return {};
}

}  // namespace

void correction_fields(base::JsonWriter& json, const store::Correction& one) {
  json.field("kind", "correction").field("id", one.id).field("record", one.record).field("of", one.kind).field_if("document", one.document).field("action", one.action);
  json.key("changes").raw(one.changes).key("before").raw(one.before).field("note", one.note).field("who", one.who).field("when", one.when);
}

void write_correction(base::JsonWriter& json, const store::Correction& one) {
  json.begin_object();
  correction_fields(json, one);
  json.field("withdrawn", !one.withdrawn.empty()).end_object();
}

std::string record_line(const Call& call, const store::StoredDocument& document, Kind kind, const std::string& id) {
  std::string out;
  each_record(document, [&](Kind one, const auto& record) {
    if (one == kind && record.id == id) out = json_of(record, document);
  });
  return kind == Kind::kEvent ? with_story(call, std::move(out), id) : out;
}

Result<std::vector<std::string>> record_lines(const Call& call, TableKind kind, std::span<const std::uint32_t> range) {
  const Index& index = call.index();
  std::vector<std::string> out;
  for (const std::uint32_t at : range) {
    if (kind == TableKind::kStories) {
      const StoryEntry& story = index.stories[at];
      base::JsonWriter json;
      json.begin_object().field("kind", "story").field("id", row_id(index, kind, at)).field("reports", story.reports);
      day_field(json, "date", story.day);
      day_field(json, "date_end", story.last_day);
      json.field("headline", headline(index, story.first)).key("events").begin_array();
      for (const std::uint32_t event : index.events_of_story(at)) json.value(index.id_of(Kind::kEvent, event));
      json.end_array().end_object();
      out.push_back(json.take());
      continue;
    }
    const bool whole = kind == TableKind::kDocuments;
    auto document = call.library.document(*call.snapshot, whole ? at : index.table(static_cast<Kind>(kind)).document[at]);
    if (!document) return document.error();
    out.push_back(whole ? formats::document_json((*document)->document, (*document)->sentences, (*document)->coder)
                        : record_line(call, **document, static_cast<Kind>(kind), index.id_of(static_cast<Kind>(kind), at)));
  }
  return out;
}

Result<Meant> meant_by(const Call& call, std::string_view id) {
  const Index& index = call.index();
  // A whole id is found without the store.
  if (const auto whole = Id::parse(id))
    for (size_t k = 0; k < kKinds; ++k) {
      if (!id.starts_with(kKindPrefixes[k])) continue;
      const std::uint32_t at = index.find(static_cast<Kind>(k), *whole);
      if (at != kNone) return Meant{static_cast<Kind>(k), std::string(id), index.document_id(index.tables[k].document[at])};
    }
  auto found = call.library.read([&](store::Store& store) { return store.find_id(id); });
  if (!found) {
    Error error = found.error();
    error.where.clear();
    if (error.code == "DM609") error.message = "the store holds no record of this name";
    return error;
  }
  Meant out{std::nullopt, found->id, found->document};
  for (size_t k = 0; k < kKinds; ++k)
    if (found->id.starts_with(kKindPrefixes[k])) out.kind = static_cast<Kind>(k);
  return out;
}

Reply record_reply(const Call& call) {
  const auto around = call.number("window", 600, 0, 100000);
  if (!around) return around.error();
  auto meant = meant_by(call, call.path[1]);
  if (!meant) return meant.error();
  if (!meant->kind) return Error{"DM903", "that is a document or a story", "", "ask /documents or /stories"};
  const auto document_id = Id::parse(meant->document);
  const std::uint32_t at = document_id ? call.index().find_document(*document_id) : kNone;
  if (at == kNone) return Error{"DM903", "its document is not there", "", ""};
  auto document = call.library.document(*call.snapshot, at);
  if (!document) return document.error();
  const store::StoredDocument& stored = **document;
  std::string line = record_line(call, stored, *meant->kind, meant->id), because;
  if (line.empty()) return Error{"DM903", "no such record", "", ""};
  Marked marked;
  const core::Event* event = nullptr;
  each_record(stored, [&](Kind, const auto& record) {
    if (record.id != meant->id) return;
    marked = marks_of(record);
    because = record.because;
    if constexpr (std::is_same_v<std::decay_t<decltype(record)>, core::Event>) event = &record;
  });
  base::JsonWriter json;
  json.begin_object().field("kind", "record_view").key("record").raw(line).field("label", marked.label);
  json.key("document").raw(formats::document_json(stored.document, stored.sentences, stored.coder));
  write_window(json, stored.document.text, marked.marks, static_cast<size_t>(*around));
  json.key("spans").begin_array();
  write_marks(json, marked.marks);
  json.end_array();
  const RuleText rule = rule_text(call.library.data_dir(), because);
  json.key("because").begin_object().field("id", because).field_if("file", rule.file);
  if (rule.line > 0) json.field("line", rule.line);
  json.field_if("text", rule.text).end_object();
  if (event != nullptr) {
    json.key("roles").begin_array();
    write_roles(json, call, *event, event->date && event->date->when.start ? event->date->when.start : stored.document.published_day());
    json.end_array();
    const auto id = Id::parse(meant->id);
    const std::uint32_t number = id ? call.index().find(Kind::kEvent, *id) : kNone;
    if (number != kNone) {
      json.key("story");
      DRAGOMAN_TRY(write_story(json, call, call.index().table(Kind::kEvent).story[number]));
      json.end_object();
    }
  }
  json.key("statements").begin_array();
  for (const core::Statement& statement : stored.statements)
    if (std::find(statement.clauses.begin(), statement.clauses.end(), meant->id) != statement.clauses.end() ||
        std::find(statement.about.begin(), statement.about.end(), meant->id) != statement.about.end())
      json.value(statement.id);
  json.end_array();
  write_corrections(json, call, meant->id);
  json.end_object();
  return json_response(json.take());
}

Reply document_reply(const Call& call) {
  const auto id = Id::parse(call.path[1]);
  std::uint32_t at = id ? call.index().find_document(*id) : kNone;
  if (at == kNone) {
    auto meant = meant_by(call, call.path[1]);
    if (!meant) return meant.error();
    const auto whole = Id::parse(meant->id.starts_with("d:") ? meant->id : meant->document);
    at = whole ? call.index().find_document(*whole) : kNone;
    if (at == kNone) return Error{"DM903", "no such document", "", ""};
  }
  auto document = call.library.document(*call.snapshot, at);
  if (!document) return document.error();
  const store::StoredDocument& stored = **document;
  base::JsonWriter json;
  json.begin_object().field("kind", "document_view").key("document").raw(formats::document_json(stored.document, stored.sentences, stored.coder));
  json.field("text", stored.document.text).key("spans").begin_array();
  std::vector<Mark> marks;
  each_record(stored, [&](Kind kind, const auto& record) {
    Marked marked = marks_of(record);
    for (Mark& one : marked.marks) {
      one.record = record.id;
      one.kind = kKindNames[static_cast<size_t>(kind)];
      one.label = marked.label;
      marks.push_back(std::move(one));
    }
  });
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return std::pair(a.span.begin, b.span.end) < std::pair(b.span.begin, a.span.end); });
  write_marks(json, marks);
  json.end_array().key("records").begin_array();
  std::vector<store::Correction> corrections;
  each_record(stored, [&](Kind kind, const auto& record) {
    std::string line = json_of(record, stored);
    json.raw(kind == Kind::kEvent ? with_story(call, std::move(line), record.id) : line);
    for (store::Correction& one : call.library.corrections().of(record.id)) corrections.push_back(std::move(one));
  });
  json.end_array().key("faults").begin_array();
  DRAGOMAN_TRY(call.library.each("SELECT id, code, message, \"where\", hint FROM fault WHERE document = $1 ORDER BY id", {text_value(stored.document.id)}, [&](store::Row& row) {
    json.begin_object()
        .field("kind", "fault")
        .field("id", row[0].text)
        .field("code", row[1].text)
        .field("message", row[2].text)
        .field_if("where", row[3].text)
        .field_if("hint", row[4].text)
        .end_object();
  }));
  json.end_array().key("corrections").begin_array();
  for (const store::Correction& one : corrections) write_correction(json, one);
  json.end_array().end_object();
  return json_response(json.take());
}

Reply story_reply(const Call& call) {
  const Index& index = call.index();
  std::string id = call.path[1];
  auto parsed = Id::parse(id);
  std::uint32_t story = parsed && id.starts_with("s:") ? index.find_story(*parsed) : kNone;
  if (story == kNone) {
    auto meant = meant_by(call, id);
    if (!meant) return meant.error();
    parsed = Id::parse(meant->id);
    const std::uint32_t event = parsed && meant->kind == Kind::kEvent ? index.find(Kind::kEvent, *parsed) : kNone;
    story = event != kNone ? index.table(Kind::kEvent).story[event] : parsed ? index.find_story(*parsed) : kNone;
    if (story == kNone) return Error{"DM903", "no such story", "", ""};
  }
  base::JsonWriter json;
  DRAGOMAN_TRY(write_story(json, call, story));
  const auto tellings = index.events_of_story(story);
  auto lines = record_lines(call, TableKind::kEvents, tellings.subspan(0, std::min<size_t>(tellings.size(), 200)));
  if (!lines) return lines.error();
  json.key("records").begin_array();
  for (const std::string& line : *lines) json.raw(line);
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
