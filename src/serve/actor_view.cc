#include "serve/actor_view.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <set>

#include "base/tsv.h"
#include "process/happening.h"
#include "serve/process_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr size_t kDyadsShown = 100, kNamesShown = 50;

struct Dyad {
  std::uint32_t events = 0, stories = 0, given = 0, received = 0;
  std::array<std::uint32_t, 4> quads{};
  double intensity = 0;
  std::int32_t last = kNoDay;
  std::uint32_t last_story = kNone;
};

std::string spoken(std::string role) {
  std::replace(role.begin(), role.end(), '_', ' ');
  return role;
}

// Other names of the data, "a|b" in the third column.
std::vector<std::string> aliases_of(const std::filesystem::path& data_dir, const std::string& id) {
  std::vector<std::string> out;
  for (const char* file : {"groups.tsv", "bodies.tsv", "persons.tsv"}) {
    const auto table = base::TsvTable::load(data_dir / "actors" / file, {"id", "aliases"});
    if (!table) continue;
    for (const base::TsvRow& row : table->rows())
      if (row.cells[0] == id)
        for (const std::string_view alias : base::split(row.cells[1], '|')) out.emplace_back(alias);
  }
  return out;
}

class ActorView {
 public:
  ActorView(const Call& call, std::string id, size_t limit)
      : call_(call), index_(call.index()), id_(std::move(id)), limit_(limit), person_(call.library.directory().person(id_)), party_(call.library.directory().party(id_)) {
    own_.assign(index_.parties.size(), 0);
    for (size_t i = 1; i < index_.parties.size(); ++i) own_[i] = means(id_, index_.parties[i], index_.keys[index_.parties[i].key]) ? 1 : 0;
    own_key_ = index_.keys.find(id_);
  }

  bool known() const { return person_ != nullptr || party_ != nullptr || own_key_ != 0 || std::find(own_.begin(), own_.end(), 1) != own_.end(); }

  Result<std::string> json() {
    auto chooser = call_.snapshot->selector(call_.filter);
    if (!chooser) return chooser.error();
    chooser_ = &*chooser;
    json_.begin_object().field("kind", "actor").field("id", id_).field("name", name());
    head();
    events();
    roles();
    DRAGOMAN_TRY(names());
    DRAGOMAN_TRY(relations());
    DRAGOMAN_TRY(records("statements", Kind::kStatement));
    DRAGOMAN_TRY(records("circumstances", Kind::kCircumstance));
    DRAGOMAN_TRY(records("positions", Kind::kPosition));
    json_.end_object();
    return json_.take();
  }

 private:
  std::string name() const {
    if (person_ != nullptr) return person_->name;
    if (party_ != nullptr) return party_->name;
    return own_key_ != 0 ? index_.key_names[own_key_] : call_.library.directory().label_of(id_);
  }

  void head() {
    const std::string country = person_ != nullptr ? person_->country : party_ != nullptr ? party_->country : std::string();
    json_.field_if("country", country);
    strings_field(json_, "aliases", aliases_of(call_.library.data_dir(), id_));
    strings_field(json_, "sectors", call_.library.directory().sectors_of(id_));
    std::vector<std::string> wholes;
    for (size_t dot = id_.rfind('.'); dot != std::string::npos && dot > 0; dot = id_.rfind('.', dot - 1)) wholes.push_back(id_.substr(0, dot));
    strings_field(json_, "part_of", wholes);
  }

  void events() {
    const RecordTable& table = index_.table(Kind::kEvent);
    std::unordered_map<std::uint32_t, Dyad> dyads;
    std::vector<std::uint32_t> types(index_.types[0].size(), 0);
    std::map<std::int32_t, std::uint32_t> months;
    std::vector<std::uint8_t> stories(index_.stories.size(), 0), documents(index_.documents.size(), 0);
    std::uint64_t count = 0, story_count = 0, report_count = 0;
    std::int32_t first = kNoDay, last = kNoDay;
    std::vector<std::pair<std::uint32_t, bool>> others;
    for (std::uint32_t event = 0; event < table.size(); ++event) {
      bool mine = false, acts = false;
      others.clear();
      for (const PartyMark& mark : table.parties_of(event)) {
        const bool recipient = static_cast<core::ActorRole>(mark.role) == core::ActorRole::kRecipient;
        if (own_[mark.party] != 0) {
          mine = true;
          acts = acts || !recipient;
        } else if (const std::uint32_t key = index_.parties[mark.party].key; key != 0) {
          others.emplace_back(key, recipient);
        }
      }
      if (!mine || !chooser_->fits(Kind::kEvent, event)) continue;
      ++count;
      const std::uint32_t story = table.story[event];
      const bool fresh = stories[story] == 0;
      if (documents[table.document[event]] == 0) ++report_count;
      documents[table.document[event]] = stories[story] = 1;
      if (table.dated[event] != 0) {
        if (first == kNoDay) first = table.day[event];
        last = table.day[event];
      }
      if (fresh) {
        ++story_count;
        ++types[table.type[event]];
        if (table.dated[event] != 0) {
          const core::Day day(table.day[event]);
          ++months[core::Day::from_ymd(day.year(), day.month(), 1)->days()];
        }
      }
      for (const auto& [key, recipient] : others) {
        Dyad& dyad = dyads[key];
        ++dyad.events;
        (acts ? dyad.given : dyad.received) += 1;
        dyad.intensity += static_cast<double>(table.intensity[event]);
        dyad.last = std::max(dyad.last, table.dated[event] != 0 ? table.day[event] : kNoDay);
        if (dyad.last_story == story) continue;
        dyad.last_story = story;
        ++dyad.stories;
        ++dyad.quads[static_cast<size_t>(table.quad[event] - 1)];
      }
    }
    json_.field("events", count).field("stories", story_count).field("reports", report_count);
    day_field(json_, "first_day", first);
    day_field(json_, "last_day", last);
    write_dyads(dyads);
    json_.key("types").begin_array();
    std::vector<std::uint32_t> order;
    for (std::uint32_t type = 1; type < types.size(); ++type)
      if (types[type] > 0) order.push_back(type);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return types[a] > types[b]; });
    for (const std::uint32_t type : order) json_.begin_object().field("type", index_.types[0][type]).field("stories", types[type]).end_object();
    json_.end_array().key("months").begin_object().key("days").begin_array();
    for (const auto& [day, stories_of] : months) json_.value(core::Day(day).to_string());
    json_.end_array().key("stories").begin_array();
    for (const auto& [day, stories_of] : months) json_.value(stories_of);
    json_.end_array().end_object();
  }

  void write_dyads(const std::unordered_map<std::uint32_t, Dyad>& dyads) {
    std::vector<std::pair<std::uint32_t, const Dyad*>> order;
    for (const auto& [key, dyad] : dyads) order.emplace_back(key, &dyad);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return std::tuple(b.second->stories, a.first) < std::tuple(a.second->stories, b.first); });
    if (order.size() > kDyadsShown) order.resize(kDyadsShown);
    json_.key("dyads").begin_array();
    for (const auto& [key, dyad] : order) {
      json_.begin_object()
          .field("actor", index_.keys[key])
          .field("name", index_.key_names[key])
          .field("stories", dyad->stories)
          .field("events", dyad->events)
          .field("given", dyad->given);
      json_.field("received", dyad->received).field("intensity", std::round(dyad->intensity / dyad->events * 100) / 100).key("quads").begin_array();
      for (const std::uint32_t quad : dyad->quads) json_.value(quad);
      json_.end_array();
      day_field(json_, "last", dyad->last);
      json_.end_object();
    }
    json_.end_array();
  }

  // Offices that the person held; or who held the offices of a body or state.
  void roles() {
    json_.key("roles").begin_array();
    struct Held {
      const actors::Person* person;
      const actors::RoleSpan* role;
    };
    std::vector<Held> all;
    for (const actors::Person& person : call_.library.directory().persons())
      for (const actors::RoleSpan& role : person.roles) {
        const bool of_it = role.actor == id_ || (role.actor.size() > id_.size() && role.actor.starts_with(id_) && role.actor[id_.size()] == '.');
        if (&person == person_ || (person_ == nullptr && of_it)) all.push_back({&person, &role});
      }
    std::stable_sort(all.begin(), all.end(), [](const Held& a, const Held& b) { return b.role->when.start < a.role->when.start; });
    for (const Held& held : all) {
      json_.begin_object()
          .field("person", held.person->id)
          .field("name", held.person->name)
          .field("role", held.role->role)
          .field("label", spoken(held.role->role))
          .field("of", held.role->actor);
      json_.field("of_name", call_.library.directory().label_of(held.role->actor)).field_if("since", held.role->when.start ? held.role->when.start->to_string() : "");
      json_.field_if("until", held.role->when.end ? held.role->when.end->to_string() : "").end_object();
    }
    json_.end_array();
  }

  base::Status names() {
    json_.key("names").begin_array();
    const std::string column = person_ != nullptr ? "person" : "id";
    DRAGOMAN_TRY(
        call_.library.each(fmt::format("SELECT text, count(*) AS times FROM event_actor WHERE {} = $1 GROUP BY text ORDER BY times DESC, text LIMIT {}", column, kNamesShown),
                           {text_value(id_)}, [&](store::Row& row) { json_.begin_object().field("text", row[0].text).field("times", row[1].integer).end_object(); }));
    json_.end_array();
    return {};
  }

  base::Status relations() {
    auto all = call_.snapshot->relations();
    if (!all) return all.error();
    std::string key = id_;
    if (const auto keys = reading::keys_from(id_); !keys.empty()) key = keys.front();
    std::vector<process::ToldRelation> told;
    for (const process::ToldRelation& one : (*all)->told) {
      if (one.subject != key && one.object != key) continue;
      const auto id = Id::parse(one.id);
      const std::uint32_t at = id ? index_.find(Kind::kRelation, *id) : kNone;
      if (at != kNone && chooser_->fits(Kind::kRelation, at, Field::kActors)) told.push_back(one);
    }
    json_.key("relations").begin_array();
    for (const process::RelationInterval& one : process::merge_relations(told)) {
      json_.begin_object().field("type", core::to_string(one.type)).field("subject", one.subject).field("subject_name", one.subject_name).field("object", one.object);
      json_.field("object_name", one.object_name).field("status", core::to_string(one.status)).field_if("since", one.since ? process::spoken_interval(*one.since) : "");
      json_.field_if("until", one.until ? process::spoken_interval(*one.until) : "")
          .field("alleged", one.alleged())
          .field_if("says", one.says)
          .field_if("says_name", one.says_name);
      json_.field_if("first_told", one.first_told ? one.first_told->to_string() : "").field_if("last_told", one.last_told ? one.last_told->to_string() : "");
      json_.field("reports", static_cast<std::uint64_t>(one.reports));
      strings_field(json_, "ids", one.relations);
      json_.key("disagreements").begin_array();
      for (const auto& other : one.disagreements) json_.begin_object().field("about", other.about).field("relation", other.relation).field("told", other.told).end_object();
      json_.end_array().end_object();
    }
    json_.end_array();
    return {};
  }

  // Newest first, with their sentences.
  base::Status records(std::string_view name, Kind kind) {
    const RecordTable& table = index_.table(kind);
    std::vector<std::uint32_t> found;
    for (auto at = static_cast<std::uint32_t>(table.size()); at-- > 0 && found.size() < limit_;) {
      const auto parties = table.parties_of(at);
      const bool mine = std::any_of(parties.begin(), parties.end(), [&](const PartyMark& mark) { return mark.role == 0 && own_[mark.party] != 0; });
      if (mine && chooser_->fits(kind, at, Field::kActors)) found.push_back(at);
    }
    json_.key(name).begin_array();
    for (const std::uint32_t at : found) {
      const std::string id = index_.id_of(kind, at);
      const DocumentEntry& document = index_.documents[table.document[at]];
      json_.begin_object().field("id", id).field(kind == Kind::kStatement  ? "medium"
                                                 : kind == Kind::kPosition ? "stance"
                                                                           : "circumstance",
                                                 index_.types[static_cast<size_t>(kind)][table.type[at]]);
      day_field(json_, "date", table.day[at]);
      if (kind == Kind::kPosition) {
        json_.field_if("issue_code", index_.modes[table.mode[at]]);
        for (const PartyMark& mark : table.parties_of(at))
          if (mark.role == 1) json_.field("addressee", index_.keys[index_.parties[mark.party].key]).field("addressee_name", index_.parties[mark.party].name);
      }
      json_.field_if("says", kind == Kind::kStatement ? "" : index_.parties[table.speaker[at]].name).field("source", index_.sources[document.source]);
      json_.field("document", index_.document_id(table.document[at])).field("sentence", index_.sentence(kind, at)).end_object();
    }
    json_.end_array();
    return {};
  }

  const Call& call_;
  const Index& index_;
  std::string id_;
  size_t limit_;
  const actors::Person* person_;
  const actors::Party* party_;
  std::vector<std::uint8_t> own_;
  std::uint32_t own_key_ = 0;
  const Selector* chooser_ = nullptr;
  base::JsonWriter json_;
};

}  // namespace

Reply actor_reply(const Call& call) {
  const auto limit = call.number("limit", 50, 1, 500);
  if (!limit) return limit.error();
  ActorView view(call, call.path[1], static_cast<size_t>(*limit));
  if (!view.known()) return Error{"DM903", "nobody of that name is in the store or the data", "", "/suggest completes names"};
  auto body = view.json();
  if (!body) return body.error();
  return json_response(std::move(*body));
}

}  // namespace dragoman::serve
