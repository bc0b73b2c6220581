#include "serve/correcting.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

#include "base/tsv.h"
#include "serve/jobs.h"
#include "serve/json_body.h"
#include "serve/record_text.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr size_t kLongestNote = 2000, kLongestName = 80;

// The codes of a table of the ontology.
std::set<std::string, std::less<>> codes_of(const Call& call, std::string_view file, std::string_view column) {
  std::set<std::string, std::less<>> out;
  const auto table = base::TsvTable::load(call.library.data_dir() / "ontology" / file, {column});
  if (table)
    for (const base::TsvRow& row : table->rows()) out.emplace(row.cells[0]);
  return out;
}

// Someone the data, the store or the record itself knows.
bool is_actor(const Call& call, const std::string& id) {
  if (id.empty()) return false;
  if (call.library.directory().party(id) != nullptr || call.library.directory().person(id) != nullptr || call.index().keys.find(id) != 0) return true;
  // "TUR.GOV.MOD": an organ of a state that no row names by itself.
  const std::string whole = id.substr(0, id.find('.'));
  const std::string label = call.library.directory().label_of(id);
  return whole != id && call.library.directory().party(whole) != nullptr && !label.empty() && label != id;
}

bool is_day(const std::string& words) { return words.empty() || (words.size() == 10 && core::Day::parse(words)); }

Error not_known(std::string_view field) { return {"DM907", fmt::format("{}: not a value that there is", field), "", "/vocabulary and /suggest list them"}; }

base::Status check_actors(const Call& call, const JsonValue& value) {
  if (value.kind != JsonValue::Kind::kList) return not_known("actors");
  for (const JsonValue& one : value.items) {
    const std::string role = one.text_of("role");
    using enum core::ActorRole;
    bool known = false;
    for (const auto r : {kActor, kRecipient, kHost, kMediator, kParticipant}) known = known || core::to_string(r) == role;
    if (!known) return not_known("role");
    if (!is_actor(call, one.text_of("id"))) return not_known("actors");
  }
  return {};
}

base::Status check_field(const Call& call, Kind kind, const std::string& name, const JsonValue& value) {
  const std::string& text = value.text;
  const bool is_text = value.kind == JsonValue::Kind::kText;
  const bool event = kind == Kind::kEvent;
  if (name == "actors" && event) return check_actors(call, value);
  if (name == "date") {
    const std::string precision = value.text_of("precision");
    const bool whole = value.kind == JsonValue::Kind::kObject && is_day(value.text_of("start")) && is_day(value.text_of("end"));
    const bool known = precision.empty() || precision == "day" || precision == "week" || precision == "month" || precision == "year" || precision == "unknown";
    return whole && known && (value.text_of("end").empty() || value.text_of("start") <= value.text_of("end")) ? base::Status() : base::Status(not_known("date"));
  }
  if (name == "location") {
    const std::string country = value.text_of("country");
    const bool known = value.kind == JsonValue::Kind::kNull || (value.kind == JsonValue::Kind::kObject && (country.empty() || call.library.directory().party(country) != nullptr));
    return known ? base::Status() : base::Status(not_known("location"));
  }
  if (!is_text) return not_known(name);
  bool known = false;
  if (name == "type" && event) known = core::event_type_from(text).has_value();
  else if (name == "type" && kind == Kind::kRelation) known = core::relation_type_from(text).has_value();
  else if (name == "mode" && event) known = text.empty() || codes_of(call, "modes.tsv", "mode").contains(text);
  else if (name == "status" && (event || kind == Kind::kRelation)) known = core::event_status_from(text).has_value();
  else if (name == "stance" && kind == Kind::kPosition) known = core::stance_from(text).has_value();
  else if (name == "issue_code" && kind == Kind::kPosition) known = text.empty() || codes_of(call, "issues.tsv", "code").contains(text);
  else if (name == "medium" && kind == Kind::kStatement) known = core::medium_from(text).has_value();
  else if (name == "measure" && kind == Kind::kFigure) known = codes_of(call, "measures.tsv", "measure").contains(text);
  else if (name == "circumstance" && kind == Kind::kCircumstance) known = codes_of(call, "circumstances.tsv", "circumstance").contains(text);
  else if (name == "subject" || name == "object" || name == "holder" || name == "addressee" || name == "speaker" || name == "actor") known = is_actor(call, text);
  return known ? base::Status() : base::Status(not_known(name));
}

// What the coder wrote in these fields, from the record's own JSON.
std::string before_of(const JsonValue& record, const JsonValue& changes) {
  base::JsonWriter json;
  json.begin_object();
  for (const auto& [name, value] : changes.fields) {
    const JsonValue* old = record.find(name == "issue_code" ? "issue" : name);
    json.key(name);
    if (old == nullptr) json.null();
    else if (name == "issue_code") json.value(old->text_of("code"));
    else if (name == "actors") {
      json.begin_array();
      for (const JsonValue& one : old->items)
        json.begin_object().field("role", one.text_of("role")).field("id", one.text_of("id")).field_if("person", one.text_of("person")).end_object();
      json.end_array();
    } else if (old->kind == JsonValue::Kind::kText) json.value(old->text);
    else if (name != "date" && name != "location" && old->kind == JsonValue::Kind::kObject) json.value(old->text_of("id"));
    else json.raw(old->text);
  }
  json.end_object();
  return json.take();
}

Result<std::pair<std::string, std::shared_ptr<const store::StoredDocument>>> record_of(const Call& call, const Meant& meant) {
  const auto id = Id::parse(meant.document);
  const std::uint32_t at = id ? call.index().find_document(*id) : kNone;
  if (at == kNone || !meant.kind) return Error{"DM903", "no such record", "", ""};
  auto document = call.library.document(*call.snapshot, at);
  if (!document) return document.error();
  std::string line = record_line(call, **document, *meant.kind, meant.id);
  if (line.empty()) return Error{"DM903", "no such record", "", ""};
  return std::pair(std::move(line), std::move(*document));
}

// -- as stories ---------------------------------------------------------------------------------------------------------------

std::string in_quotes(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '"' || c == '\n' ? ' ' : c;
  return "\"" + out + "\"";
}

std::string date_words(const JsonValue* date) {
  if (date == nullptr) return "";
  const std::string start = date->text_of("start"), end = date->text_of("end");
  if (start.empty() && end.empty()) return "";
  return start == end || end.empty() ? start : start.empty() ? end : start + ".." + end;
}

// "TYPE A + B -> C  status=.. date=.. place=.. speaker=.. evidence=.." with the person's changes over what the coder wrote.
std::string event_line(const JsonValue& record, const JsonValue& changes, bool wanted) {
  const auto field = [&](std::string_view name) { return changes.find(name) != nullptr ? changes.find(name) : record.find(name); };
  std::string trigger;
  if (const JsonValue* evidence = record.find("evidence"); evidence != nullptr && !evidence->items.empty()) trigger = evidence->items.front().text_of("text");
  if (!wanted) return fmt::format("no      {} evidence={}\n", record.text_of("type"), in_quotes(trigger));
  std::string from, to;
  if (const JsonValue* actors = field("actors"))
    for (const JsonValue& one : actors->items) {
      const std::string id = one.text_of("id"), role = one.text_of("role");
      if (id.empty() || (role != "actor" && role != "recipient" && role != "participant")) continue;
      std::string& side = role == "recipient" ? to : from;
      side += (side.empty() ? "" : " + ") + id;
    }
  std::string line = fmt::format("event   {} {}{}", field("type")->text, from.empty() ? "?" : from, to.empty() ? "" : " -> " + to);
  if (const JsonValue* status = field("status"); status != nullptr && status->kind == JsonValue::Kind::kText) line += " status=" + status->text;
  if (const std::string date = date_words(field("date")); !date.empty()) line += " date=" + date;
  if (const JsonValue* place = field("location"); place != nullptr && !place->text_of("name").empty() && place->text_of("name").find(' ') == std::string::npos)
    line += " place=" + place->text_of("name");
  return line + fmt::format(" evidence={}\n", in_quotes(trigger));
}

// The words of the record's paragraph, each line indented.
std::string paragraph_of(const core::Document& document, const JsonValue& record) {
  size_t begin = 0, end = 0;
  if (const JsonValue* evidence = record.find("evidence"))
    for (const JsonValue& one : evidence->items)
      if (one.text_of("role") == "sentence" && end == 0) {
        begin = static_cast<size_t>(one.find("begin")->number);
        end = static_cast<size_t>(one.find("end")->number);
      }
  if (end == 0 || end > document.text.size()) return "";
  const size_t before = document.text.rfind('\n', begin);
  begin = before == std::string::npos ? 0 : before + 1;
  end = std::min(document.text.find('\n', end), document.text.size());
  return document.text.substr(begin, end - begin);
}

// -- agreement ----------------------------------------------------------------------------------------------------------------

struct Kappa {
  std::vector<std::string> labels;
  std::vector<std::vector<std::uint64_t>> counts;
  std::uint64_t n = 0, agreed = 0;
  double expected = 0, kappa = 0, error = 0;
  bool defined = false;
};

Kappa kappa_of(const std::vector<std::pair<std::string, std::string>>& pairs) {
  Kappa out;
  std::set<std::string> all;
  for (const auto& [a, b] : pairs) all.insert({a, b});
  out.labels.assign(all.begin(), all.end());
  const auto number = [&](const std::string& label) { return static_cast<size_t>(std::lower_bound(out.labels.begin(), out.labels.end(), label) - out.labels.begin()); };
  out.counts.assign(out.labels.size(), std::vector<std::uint64_t>(out.labels.size(), 0));
  for (const auto& [a, b] : pairs) ++out.counts[number(a)][number(b)];
  out.n = pairs.size();
  if (out.n == 0) return out;
  const auto n = static_cast<double>(out.n);
  for (size_t i = 0; i < out.labels.size(); ++i) {
    double row = 0, column = 0;
    for (size_t j = 0; j < out.labels.size(); ++j) {
      row += static_cast<double>(out.counts[i][j]);
      column += static_cast<double>(out.counts[j][i]);
    }
    out.agreed += out.counts[i][i];
    out.expected += row * column / (n * n);
  }
  const double observed = static_cast<double>(out.agreed) / n;
  // Not defined where both say one and the same of everything: chance alone would agree, too.
  out.defined = out.expected < 1;
  if (!out.defined) return out;
  out.kappa = (observed - out.expected) / (1 - out.expected);
  out.error = std::sqrt(observed * (1 - observed) / (n * (1 - out.expected) * (1 - out.expected)));
  return out;
}

double rounded(double value) { return std::round(value * 1e4) / 1e4; }

void write_kappa(base::JsonWriter& json, std::string_view field, const Kappa& k) {
  json.begin_object().field("field", field).field("n", k.n).field("agreed", k.agreed);
  if (k.n > 0) json.field("observed", rounded(static_cast<double>(k.agreed) / static_cast<double>(k.n))).field("expected", rounded(k.expected));
  json.key("kappa");
  if (k.defined) {
    constexpr double k95 = 1.96;
    json.value(rounded(k.kappa)).field("low", rounded(std::max(-1.0, k.kappa - k95 * k.error))).field("high", rounded(std::min(1.0, k.kappa + k95 * k.error)));
  } else {
    json.null();
  }
  json.key("table").begin_object();
  strings_field(json, "labels", k.labels);
  json.key("counts").begin_array();
  for (const auto& row : k.counts) {
    json.begin_array();
    for (const std::uint64_t count : row) json.value(count);
    json.end_array();
  }
  json.end_array().end_object().end_object();
}

// What a person says that a field should hold: the change, else what the coder wrote; of a rejected record nothing.
std::string said(const store::Correction& one, const JsonValue& record, std::string_view field) {
  if (one.action == "reject") return "(rejected)";
  const JsonValue changes = parse_json(one.changes);
  const JsonValue* value = changes.find(field) != nullptr ? changes.find(field) : record.find(field);
  if (value == nullptr) return "";
  if (value->kind == JsonValue::Kind::kText) return value->text;
  if (field == "date") return date_words(value);
  std::set<std::string> parties;
  for (const JsonValue& party : value->items) parties.insert(party.text_of("role") + " " + party.text_of("id"));
  return fmt::format("{}", fmt::join(parties, ", "));
}

}  // namespace

Reply corrections_reply(const Call& call) {
  const auto offset = call.number("offset", 0, 0, 1000000000), limit = call.number("limit", 100, 1, 500);
  if (!offset) return offset.error();
  if (!limit) return limit.error();
  std::vector<store::Correction> all;
  for (store::Correction& one : call.library.corrections().all())
    if ((call.get("record").empty() || one.record == call.get("record")) && (call.get("who").empty() || one.who == call.get("who"))) all.push_back(std::move(one));
  std::reverse(all.begin(), all.end());
  base::JsonWriter json;
  json.begin_object().field("kind", "corrections").field("total", static_cast<std::uint64_t>(all.size())).field("offset", *offset).key("items").begin_array();
  for (size_t i = static_cast<size_t>(*offset); i < all.size() && i < static_cast<size_t>(*offset + *limit); ++i) write_correction(json, all[i]);
  json.end_array().end_object();
  return json_response(json.take());
}

Reply correct_reply(const Call& call, const std::string& user) {
  auto body = parse_body(call.request.body);
  if (!body) return body.error();
  store::Correction one;
  one.action = body->text_of("action");
  one.note = body->text_of("note");
  one.who = body->text_of("who").empty() ? user : body->text_of("who");
  if (one.action != "accept" && one.action != "fix" && one.action != "reject") return Error{"DM902", "action: accept, fix or reject", "", ""};
  if (one.note.size() > kLongestNote || one.who.size() > kLongestName) return Error{"DM902", "note: at most 2000 bytes; who: at most 80", "", ""};
  auto meant = meant_by(call, body->text_of("record"));
  if (!meant) return meant.error();
  auto record = record_of(call, *meant);
  if (!record) return record.error();
  const JsonValue* changes = body->find("changes");
  one.changes = one.before = "{}";
  if (one.action == "fix") {
    if (changes == nullptr || changes->kind != JsonValue::Kind::kObject || changes->fields.empty()) return Error{"DM902", "changes: what a fix changes is missing", "", ""};
    for (const auto& [name, value] : changes->fields) DRAGOMAN_TRY(check_field(call, *meant->kind, name, value));
    one.changes = changes->text;
    one.before = before_of(parse_json(record->first), *changes);
  }
  one.record = meant->id;
  one.document = meant->document;
  one.kind = kKindNames[static_cast<size_t>(*meant->kind)];
  one.when = now_text();
  DRAGOMAN_TRY(call.library.write(false, [&](store::Store& store) -> base::Status {
    auto id = store::add_correction(store, one);
    if (!id) return id.error();
    one.id = *id;
    return {};
  }));
  base::JsonWriter json;
  write_correction(json, one);
  return json_response(json.take(), 201);
}

Reply withdraw_reply(const Call& call) {
  const std::string when = now_text();
  DRAGOMAN_TRY(call.library.write(false, [&](store::Store& store) { return store::withdraw_correction(store, call.path[1], when); }));
  for (const store::Correction& one : call.library.corrections().all())
    if (one.id == call.path[1]) {
      base::JsonWriter json;
      write_correction(json, one);
      return json_response(json.take());
    }
  return Error{"DM903", "no such correction", "", ""};
}

Reply corrections_jsonl_reply(const Call& call) {
  http::Response response(200, "application/x-ndjson", "");
  for (const store::Correction& one : call.library.corrections().all()) {
    if (!one.withdrawn.empty()) continue;
    base::JsonWriter json;
    json.begin_object();
    correction_fields(json, one);
    // A record that a newer coder no longer makes is told without its words.
    auto record = record_of(call, Meant{kind_from(one.kind), one.record, one.document});
    if (record) json.key("wrote").raw(record->first);
    json.end_object();
    response.body += json.take() + "\n";
  }
  as_file(response, "corrections.jsonl");
  return response;
}

Reply corrections_story_reply(const Call& call) {
  http::Response response(200, "text/plain; charset=utf-8", "# Made from corrections: what should be read, in the words of CONTRIBUTING.md.\n");
  std::map<std::string, store::Correction> last;  // of each record
  for (store::Correction& one : call.library.corrections().all())
    if (one.withdrawn.empty() && one.kind == "event") last[one.record] = std::move(one);
  for (const auto& [id, one] : last) {
    auto record = record_of(call, Meant{Kind::kEvent, id, one.document});
    if (!record) continue;
    const JsonValue value = parse_json(record->first);
    const core::Document& document = record->second->document;
    const std::string paragraph = paragraph_of(document, value);
    const auto day = document.published_day();
    if (paragraph.empty() || !day) continue;
    response.body += fmt::format("\nstory   {} {} of {} by {}\n",
                                 one.action == "accept" ? "accepted"
                                 : one.action == "fix"  ? "fixed"
                                                        : "rejected",
                                 one.id, id.substr(0, 10), one.who);
    response.body += fmt::format("on      {}\ntext    {}\n", day->to_string(), paragraph);
    response.body += event_line(value, parse_json(one.changes), one.action != "reject");
    const JsonValue changes = parse_json(one.changes);
    // A fixed type: the old one must no longer be read there.
    if (const JsonValue* type = changes.find("type"); one.action == "fix" && type != nullptr && type->text != value.text_of("type"))
      response.body += event_line(value, changes, false);
  }
  as_file(response, "corrections.story");
  return response;
}

Reply coders_reply(const Call& call) {
  std::set<std::string> names;
  for (const store::Correction& one : call.library.corrections().all()) names.insert(one.who);
  base::JsonWriter json;
  json.begin_object().field("kind", "coders").key("items").begin_array();
  for (const std::string& who : names) {
    std::map<std::string, std::uint64_t> by_action;
    const auto standing = call.library.corrections().standing(who);
    for (const auto& [record, one] : standing) ++by_action[one.action];
    json.begin_object().field("who", who).field("records", static_cast<std::uint64_t>(standing.size()));
    for (const char* action : {"accept", "fix", "reject"}) json.field(action, by_action[action]);
    json.end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

Reply agreement_reply(const Call& call) {
  const std::string a(call.get("a")), b(call.get("b"));
  if (a.empty() || b.empty() || a == b) return Error{"DM902", "a and b: two names of /coders", "", ""};
  const auto of_a = call.library.corrections().standing(a), of_b = call.library.corrections().standing(b);
  constexpr std::array<std::string_view, 5> kFields = {"decision", "type", "status", "actors", "date"};
  std::array<std::vector<std::pair<std::string, std::string>>, kFields.size()> pairs;
  struct Difference {
    std::string record, a, b;
    std::vector<std::string> fields;
  };
  std::vector<Difference> differ;
  std::uint64_t both = 0;
  for (const auto& [id, one] : of_a) {
    const auto other = of_b.find(id);
    if (other == of_b.end()) continue;
    ++both;
    Difference difference{id, one.id, other->second.id, {}};
    const auto record = record_of(call, Meant{kind_from(one.kind), id, one.document});
    const JsonValue value = record ? parse_json(record->first) : JsonValue();
    for (size_t i = 0; i < kFields.size(); ++i) {
      if (i > 0 && (!record || one.kind != "event")) continue;
      std::pair<std::string, std::string> pair = i == 0 ? std::pair(one.action, other->second.action)
                                                        : std::pair(said(one, value, kFields[i]), said(other->second, value, kFields[i]));
      if (pair.first != pair.second) difference.fields.emplace_back(kFields[i]);
      pairs[i].push_back(std::move(pair));
    }
    if (!difference.fields.empty()) differ.push_back(std::move(difference));
  }
  base::JsonWriter json;
  json.begin_object().field("kind", "agreement").field("a", a).field("b", b).field("records", both).key("fields").begin_array();
  for (size_t i = 0; i < kFields.size(); ++i) write_kappa(json, kFields[i], kappa_of(pairs[i]));
  json.end_array().key("differ").begin_array();
  for (const Difference& one : differ) {
    json.begin_object().field("record", one.record).field("a", one.a).field("b", one.b);
    strings_field(json, "fields", one.fields);
    json.end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
