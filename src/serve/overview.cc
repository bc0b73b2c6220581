#include "serve/overview.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "base/tsv.h"
#include "core/record.h"
#include "process/network.h"
#include "process/track_words.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

// Counts of a facet's values: each story once for each value that one of its events has.
struct Counts {
  std::vector<std::uint32_t> stories, events;
  explicit Counts(size_t values) : stories(values, 0), events(values, 0) {}
};

struct FacetField {
  std::string_view name;
  Field field;
};
constexpr std::array kFacetFields = {FacetField{"actors", Field::kActors},   FacetField{"type", Field::kType},       FacetField{"quad", Field::kQuad},
                                     FacetField{"status", Field::kStatus},   FacetField{"speaker", Field::kSpeaker}, FacetField{"source", Field::kSource},
                                     FacetField{"country", Field::kCountry}, FacetField{"admin1", Field::kAdmin1},   FacetField{"place", Field::kPlace},
                                     FacetField{"mode", Field::kNothing}};

const std::vector<std::string>& chosen_of(const Filter& filter, std::string_view field) {
  static const std::vector<std::string> kNobody;
  if (field == "actors") return filter.actors;
  if (field == "type") return filter.types;
  if (field == "quad") return filter.quads;
  if (field == "status") return filter.statuses;
  if (field == "speaker") return filter.speakers;
  if (field == "source") return filter.sources;
  if (field == "country") return filter.countries;
  if (field == "admin1") return filter.admins;
  if (field == "place") return filter.places;
  return kNobody;
}

// How the values of a field are numbered, and what they are called.
class Values {
 public:
  Values(const Index& index, Kind kind, std::string_view field) : index_(index), table_(index.table(kind)), kind_(static_cast<size_t>(kind)), field_(field) {}

  size_t size() const {
    if (field_ == "actors" || field_ == "speaker") return index_.keys.size();
    if (field_ == "type") return index_.types[kind_].size();
    if (field_ == "quad") return 5;
    if (field_ == "status") return index_.statuses.size();
    if (field_ == "source") return index_.sources.size();
    if (field_ == "country") return index_.countries.size();
    if (field_ == "admin1") return index_.admins.size();
    if (field_ == "place") return index_.places.size();
    return index_.modes.size();
  }
  // Calls use(record, value) for each value of each record; 0 is "not told".
  template <typename Use>
  void each(const std::vector<std::uint32_t>& records, const Use& use) const {
    if (field_ == "actors") {
      for (const std::uint32_t at : records) {
        const auto parties = table_.parties_of(at);
        for (size_t i = 0; i < parties.size(); ++i) {
          // A party that plays two roles is told once.
          const auto key = [&](size_t which) { return index_.parties[parties[which].party].key; };
          size_t same = 0;
          while (same < i && key(same) != key(i)) ++same;
          if (same == i) use(at, key(i));
        }
      }
      return;
    }
    const auto every = [&](const auto& value) {
      for (const std::uint32_t at : records) use(at, static_cast<std::uint32_t>(value(at)));
    };
    if (field_ == "speaker") every([&](std::uint32_t at) { return index_.parties[table_.speaker[at]].key; });
    else if (field_ == "type") every([&](std::uint32_t at) { return table_.type[at]; });
    else if (field_ == "quad") every([&](std::uint32_t at) { return table_.quad[at]; });
    else if (field_ == "status") every([&](std::uint32_t at) { return table_.status[at]; });
    else if (field_ == "source") every([&](std::uint32_t at) { return index_.documents[table_.document[at]].source; });
    else if (field_ == "country") every([&](std::uint32_t at) { return index_.place_names[table_.place[at]].country_number; });
    else if (field_ == "admin1") every([&](std::uint32_t at) { return index_.place_names[table_.place[at]].admin1_number; });
    else if (field_ == "place") every([&](std::uint32_t at) { return index_.place_names[table_.place[at]].place_number; });
    else every([&](std::uint32_t at) { return table_.mode[at]; });
  }
  std::string id(std::uint32_t value) const {
    if (field_ == "actors" || field_ == "speaker") return value == 0 && field_ == "speaker" ? "none" : index_.keys[value];
    if (field_ == "type") return index_.types[kind_][value];
    if (field_ == "quad") return fmt::format("{}", value);
    if (field_ == "status") return index_.statuses[value];
    if (field_ == "source") return index_.sources[value];
    if (field_ == "country") return index_.countries[value];
    if (field_ == "admin1") return index_.admins[value];
    if (field_ == "place") return index_.places[value];
    return index_.modes[value];
  }
  std::string name(std::uint32_t value, const actors::Directory& directory) const {
    if (field_ == "actors" || field_ == "speaker") return value == 0 ? "the report itself" : index_.key_names[value];
    if (field_ == "quad") return std::string(quad_name(static_cast<int>(value)));
    if (field_ == "country") return std::string(directory.state_name(index_.countries[value]));
    std::string out = id(value);
    if (field_ == "admin1" || field_ == "place") out = out.substr(out.find(':') + 1);
    return out;
  }

 private:
  const Index& index_;
  const RecordTable& table_;
  size_t kind_;
  std::string_view field_;
};

void count_values(const Index& index, Kind kind, const Values& values, const std::vector<std::uint32_t>& selection, Counts& counts) {
  const RecordTable& table = index.table(kind);
  if (kind != Kind::kEvent) {
    values.each(selection, [&](std::uint32_t, std::uint32_t value) { ++counts.events[value]; });
    counts.stories = counts.events;
    return;
  }
  // Most happenings are told once; only the others can count twice.
  std::vector<std::uint64_t> pairs;
  values.each(selection, [&](std::uint32_t at, std::uint32_t value) {
    ++counts.events[value];
    if (index.stories[table.story[at]].events == 1) ++counts.stories[value];
    else pairs.push_back((std::uint64_t{value} << 32U) | table.story[at]);
  });
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  for (const std::uint64_t pair : pairs) ++counts.stories[pair >> 32U];
}

void write_facet(base::JsonWriter& json, const Call& call, Kind kind, std::string_view name, const std::vector<std::uint32_t>& selection, size_t limit) {
  const Values values(call.index(), kind, name);
  Counts counts(values.size());
  count_values(call.index(), kind, values, selection, counts);
  std::vector<std::uint32_t> order;
  for (std::uint32_t value = name == "speaker" ? 0 : 1; value < values.size(); ++value)
    if (counts.events[value] > 0) order.push_back(value);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return counts.stories[a] > counts.stories[b]; });
  const auto& chosen = chosen_of(call.filter, name);
  json.key(name).begin_array();
  size_t shown = 0;
  std::set<std::string> listed;
  const auto write = [&](const std::string& id, const std::string& label, std::uint32_t stories, std::uint32_t events, bool is_chosen) {
    json.begin_object().field("id", id).field("name", label).field("stories", stories).field("events", events);
    if (is_chosen) json.field("chosen", true);
    json.end_object();
    listed.insert(id);
  };
  for (const std::uint32_t value : order) {
    const std::string id = values.id(value);
    const bool is_chosen = std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    if (shown >= limit && !is_chosen) continue;
    ++shown;
    write(id, values.name(value, call.library.directory()), counts.stories[value], counts.events[value], is_chosen);
  }
  for (const std::string& id : chosen)
    if (!listed.contains(id)) write(id, name == "actors" || name == "speaker" ? call.library.directory().label_of(id) : id, 0, 0, true);
  json.end_array();
}

Result<Kind> kind_of(const Call& call) {
  if (call.get("kind").empty()) return Kind::kEvent;
  const auto kind = kind_from(call.get("kind"));
  if (!kind) return Error{"DM902", "kind: event, relation, position, statement, figure or circumstance", "", ""};
  return *kind;
}

// id and a second column of a table of the ontology, for menus.
void write_terms(base::JsonWriter& json, const Call& call, std::string_view key, std::string_view file, std::string_view id, std::string_view name) {
  json.key(key).begin_array();
  const auto table = base::TsvTable::load(call.library.data_dir() / "ontology" / file, {id, name});
  std::set<std::string> told;
  if (table)
    for (const base::TsvRow& row : table->rows())
      if (told.insert(std::string(row.cells[0])).second) json.begin_object().field("id", row.cells[0]).field("name", row.cells[1]).end_object();
  json.end_array();
}

}  // namespace

Reply status_reply(const Call& call, const Abilities& abilities) {
  const Index& index = call.index();
  const store::StoreSummary summary = call.library.summary();
  base::JsonWriter json;
  json.begin_object().field("kind", "status").field("store", call.library.path().filename().string()).field("program", abilities.program);
  json.field("coder", summary.coders.empty() ? std::string() : summary.coders.front());
  json.field("documents", static_cast<std::uint64_t>(index.documents.size())).field("stories", static_cast<std::uint64_t>(index.stories.size()));
  for (size_t kind = 0; kind < kKinds; ++kind) json.field(std::string(kKindNames[kind]) + "s", static_cast<std::uint64_t>(index.tables[kind].size()));
  json.field("faults", index.faults);
  const RecordTable& events = index.table(Kind::kEvent);
  std::int32_t first = kNoDay, last = kNoDay;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    if (events.dated[i] == 0) continue;
    if (first == kNoDay) first = events.day[i];
    last = events.day[i];
  }
  day_field(json, "first_day", first);
  day_field(json, "last_day", last);
  json.field_if("first_report", summary.first_day).field_if("last_report", summary.last_day);
  json.field("generation", call.library.generation()).field("writable", call.library.writable()).field("can_code", abilities.can_code && call.library.writable());
  json.field("can_forecast", events.size() > 0).field("who", abilities.who);
  json.key("limits").begin_object().field("rows", 500).field("sql_rows", 10000).field("sql_bytes", 16000000).field("sql_ms", 1000).field("upload_bytes", 33554432).end_object();
  json.end_object();
  return json_response(json.take());
}

Reply vocabulary_reply(const Call& call) {
  base::JsonWriter json;
  json.begin_object().field("kind", "vocabulary").key("types").begin_array();
  const auto types = base::TsvTable::load(call.library.data_dir() / "ontology" / "types.tsv", {"type", "quad", "score", "definition"});
  if (types)
    for (const base::TsvRow& row : types->rows()) {
      std::string name(row.cells[0]);
      for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      json.begin_object().field("id", row.cells[0]).field("quad", row.cells[1].empty() ? 0 : row.cells[1][0] - '0').field("name", name).field("meaning", row.cells[3]).end_object();
    }
  json.end_array().key("quads").begin_array();
  for (int quad = 1; quad <= 4; ++quad) json.begin_object().field("id", quad).field("name", quad_name(quad)).end_object();
  json.end_array().key("statuses").begin_array();
  using enum core::EventStatus;
  for (const auto status : {kOccurred, kOngoing, kPlanned, kPossible, kCalledFor, kDenied}) json.value(core::to_string(status));
  json.end_array().key("stances").begin_array();
  for (int i = 0; i < core::kStanceCount; ++i) json.value(core::to_string(static_cast<core::Stance>(i)));
  json.end_array().key("relation_types").begin_array();
  for (int i = 0; i < core::kRelationTypeCount; ++i) {
    const auto type = static_cast<core::RelationType>(i);
    json.begin_object().field("id", core::to_string(type)).field("sign", process::sign_of(type)).end_object();
  }
  json.end_array().key("mediums").begin_array();
  for (int i = 0; i < core::kMediumCount; ++i) json.value(core::to_string(static_cast<core::Medium>(i)));
  json.end_array().key("roles").begin_array();
  using enum core::ActorRole;
  for (const auto role : {kActor, kRecipient, kHost, kMediator, kParticipant}) json.value(core::to_string(role));
  json.end_array().key("levels").begin_array();
  using enum process::Level;
  for (const auto level : {kHeadOfState, kMinister, kDeputyMinister, kSeniorOfficial, kTechnical}) json.value(process::to_string(level));
  json.end_array();
  write_terms(json, call, "issues", "issues.tsv", "code", "means");
  write_terms(json, call, "measures", "measures.tsv", "measure", "meaning");
  write_terms(json, call, "circumstances", "circumstances.tsv", "circumstance", "meaning");
  json.key("modes").begin_array();
  const auto modes = base::TsvTable::load(call.library.data_dir() / "ontology" / "modes.tsv", {"type", "mode", "definition"});
  if (modes)
    for (const base::TsvRow& row : modes->rows()) json.begin_object().field("type", row.cells[0]).field("id", row.cells[1]).field("name", row.cells[2]).end_object();
  json.end_array().key("countries").begin_array();
  for (const auto& party : call.library.directory().parties())
    if (party.kind == actors::Party::Kind::kState) json.begin_object().field("id", party.id).field("name", party.name).end_object();
  json.end_array().end_object();
  return json_response(json.take());
}

Reply summary_reply(const Call& call) {
  const Index& index = call.index();
  base::JsonWriter json;
  json.begin_object().field("kind", "summary");
  std::vector<std::uint8_t> documents(index.documents.size(), 0), stories(index.stories.size(), 0), sources(index.sources.size(), 0);
  std::int32_t first = kNoDay, last = kNoDay;
  std::uint64_t undated = 0;
  for (size_t k = 0; k < kKinds; ++k) {
    const auto kind = static_cast<Kind>(k);
    auto selection = call.selection(kind);
    if (!selection) return selection.error();
    const RecordTable& table = index.table(kind);
    for (const std::uint32_t at : **selection) {
      documents[table.document[at]] = 1;
      if (kind != Kind::kEvent) continue;
      stories[table.story[at]] = 1;
      if (table.dated[at] == 0) {
        ++undated;
        continue;
      }
      if (first == kNoDay) first = table.day[at];
      last = table.day[at];
    }
    json.field(std::string(kKindNames[k]) + "s", static_cast<std::uint64_t>((*selection)->size()));
  }
  const auto sum = [](const std::vector<std::uint8_t>& marks) { return static_cast<std::uint64_t>(std::accumulate(marks.begin(), marks.end(), std::uint64_t{0})); };
  for (size_t i = 0; i < documents.size(); ++i)
    if (documents[i] != 0) sources[index.documents[i].source] = 1;
  sources[0] = 0;
  json.field("documents", sum(documents)).field("stories", sum(stories)).field("sources", sum(sources)).field("faults", index.faults).field("undated", undated);
  day_field(json, "first_day", first);
  day_field(json, "last_day", last);
  json.end_object();
  return json_response(json.take());
}

Reply facets_reply(const Call& call) {
  const auto limit = call.number("limit", 20, 1, 500);
  if (!limit) return limit.error();
  auto kind = kind_of(call);
  if (!kind) return kind.error();
  std::vector<std::string> fields = call.parameters.all("fields");
  if (fields.empty()) fields = {"actors", "type", "status", "source", "country", "speaker"};
  auto all = call.selection(*kind);
  if (!all) return all.error();
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  base::JsonWriter json;
  json.begin_object().field("kind", "facets").field("of", kKindNames[static_cast<size_t>(*kind)]).key("facets").begin_object();
  for (const std::string& name : fields) {
    const auto known = std::find_if(kFacetFields.begin(), kFacetFields.end(), [&](const FacetField& field) { return field.name == name; });
    if (known == kFacetFields.end()) return Error{"DM902", "fields: one of them is not there", "", "actors, type, quad, status, speaker, source, country, admin1, place, mode"};
    if (chosen_of(call.filter, name).empty()) write_facet(json, call, *kind, name, **all, static_cast<size_t>(*limit));
    else write_facet(json, call, *kind, name, chooser->select(*kind, known->field), static_cast<size_t>(*limit));
  }
  json.end_object().end_object();
  return json_response(json.take());
}

Reply suggest_reply(const Call& call) {
  const auto limit = call.number("limit", 10, 1, 100);
  if (!limit) return limit.error();
  const std::string_view field = call.get("field");
  if (field != "actors" && field != "speaker" && field != "source" && field != "country" && field != "admin1" && field != "place")
    return Error{"DM902", "field: actors, speaker, source, country, admin1 or place", "", ""};
  const auto lower = [](std::string_view words) {
    std::string out(words);
    for (char& c : out)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
  };
  const std::string wanted = lower(call.get("text"));
  const Index& index = call.index();
  const Values values(index, Kind::kEvent, field);
  auto counted = call.snapshot->kept(fmt::format("counts of {}", field), [&]() -> Result<std::vector<std::uint32_t>> {
    Counts counts(values.size());
    std::vector<std::uint32_t> everything(index.table(Kind::kEvent).size());
    std::iota(everything.begin(), everything.end(), 0U);
    count_values(index, Kind::kEvent, values, everything, counts);
    return counts.stories;
  });
  if (!counted) return counted.error();
  struct Hit {
    std::uint32_t value, stories;
    int how;  // 0 the id itself, 1 begins so, 2 a word of it begins so, 3 holds it
  };
  std::vector<Hit> hits;
  for (std::uint32_t value = 1; value < values.size(); ++value) {
    const std::string id = lower(values.id(value)), name = lower(values.name(value, call.library.directory()));
    int how = 4;
    if (id == wanted) how = 0;
    else if (id.starts_with(wanted) || name.starts_with(wanted)) how = 1;
    else if (name.find(" " + wanted) != std::string::npos) how = 2;
    else if (name.find(wanted) != std::string::npos) how = 3;
    if (how < 4 && (**counted)[value] > 0) hits.push_back({value, (**counted)[value], how});
  }
  // A person is named by their own id; an event has them under their office.
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return std::tuple(a.how > 2, b.stories) < std::tuple(b.how > 2, a.stories); });
  base::JsonWriter json;
  json.begin_object().field("kind", "suggestions").field("field", field).key("items").begin_array();
  size_t shown = 0;
  for (const Hit& hit : hits) {
    if (shown++ == static_cast<size_t>(*limit)) break;
    json.begin_object().field("id", values.id(hit.value)).field("name", values.name(hit.value, call.library.directory())).field("stories", hit.stories).end_object();
  }
  if (field == "actors" || field == "speaker")
    for (const actors::Person& person : call.library.directory().persons()) {
      if (shown >= static_cast<size_t>(*limit)) break;
      if (wanted.empty() || lower(person.name).find(wanted) == std::string::npos) continue;
      ++shown;
      json.begin_object().field("id", person.id).field("name", person.name).field("stories", 0).end_object();
    }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
