#include "actors/composer.h"

#include <algorithm>

namespace dragoman::actors {
namespace {

using core::Actor;

bool contains(const std::vector<std::string>& list, std::string_view word) { return std::find(list.begin(), list.end(), word) != list.end(); }

std::string_view suffix_of(std::string_view id) {
  const std::size_t dot = id.find('.');
  return dot == std::string_view::npos ? std::string_view() : id.substr(dot + 1);
}

}  // namespace

std::string_view state_of(const Actor& owner) {
  const std::string_view id = owner.id;
  if (id.empty()) return owner.country.size() == 3 ? std::string_view(owner.country) : std::string_view();
  if (id != owner.country && id.substr(0, 3) != owner.country) return {};
  const std::string_view suffix = suffix_of(id);
  if (id.size() == 3 && !owner.sectors.empty()) return contains(owner.sectors, "GOV") ? std::string_view(owner.country) : std::string_view();
  if (suffix == "GOV" || suffix == "GOV.HOS" || suffix == "GOV.HOG" || suffix == "CVL") return owner.country;
  return {};
}

void add_sectors(std::vector<std::string>& to, const std::vector<std::string>& more) {
  for (const std::string& sector : more)
    if (!contains(to, sector)) to.push_back(sector);
}

Actor Composer::party(std::uint32_t index) const {
  const Party& row = directory_.parties()[index];
  Actor actor;
  actor.id = row.id;
  actor.name = row.name;
  actor.country = row.country;
  actor.sectors = row.sectors;
  return actor;
}

Actor Composer::state(std::uint32_t index) const { return party(index); }

Actor Composer::state(std::string_view country) const {
  Actor actor;
  actor.id = actor.country = country;
  actor.name = directory_.state_name(country);
  actor.sectors = {"GOV"};
  return actor;
}

Actor Composer::government(std::uint32_t index) const {
  Actor actor = party(index);
  if (is_state_id(actor.id)) {
    actor.id += ".GOV";
    actor.name = directory_.label_of(actor.id);
  }
  return actor;
}

Actor Composer::people(std::uint32_t index) const {
  Actor actor = party(index);
  if (is_state_id(actor.id)) actor.id += ".CVL";
  actor.sectors = {"CVL"};
  return actor;
}

Actor Composer::person(std::uint32_t index, const Office* title, bool former) const {
  const Person& row = directory_.persons()[index];
  Actor actor;
  actor.person = row.id;
  actor.name = row.name;
  actor.country = row.country;
  const RoleSpan* role = former ? nullptr : role_on(row, day_, title == nullptr ? std::string_view() : std::string_view(title->suffix));
  if (role != nullptr) {
    actor.id = role_actor_id(*role);
    if (const Party* party = directory_.party(role->actor); party != nullptr && !party->country.empty()) actor.country = party->country;
    else if (role->actor.size() >= 3 && is_state_id(std::string_view(role->actor).substr(0, 3)) && directory_.party(role->actor.substr(0, 3)) != nullptr)
      actor.country = directory_.party(role->actor.substr(0, 3))->country;
    actor.sectors = directory_.sectors_of(actor.id);
    if (actor.sectors.empty() && title != nullptr) actor.sectors = title->sectors;
    if (actor.sectors.empty()) actor.sectors = {"GOV"};  // officials of organisations of states
    return actor;
  }
  const bool past = std::any_of(row.roles.begin(), row.roles.end(), [&](const RoleSpan& span) { return day_ && span.when.end && *span.when.end < *day_; });
  if (former || (past && title == nullptr)) {
    actor.sectors = {"ELI"};
    if (is_state_id(row.country)) actor.id = row.country + ".ELI";
  } else if (title != nullptr) actor.sectors = title->sectors;
  else if (!row.roles.empty()) actor.sectors = directory_.sectors_of(role_actor_id(row.roles.front()));
  if (title != nullptr && !former && !title->agent && is_state_id(row.country)) actor.id = row.country + '.' + title->suffix;
  return actor;
}

Actor Composer::office(const Office& office, const Actor* owner, bool former) const {
  Actor actor;
  actor.sectors = office.sectors;
  if (former && office.kind == Office::Class::kPerson) actor.sectors = {"ELI"};
  if (owner == nullptr) return actor;
  actor.country = owner->country;
  const std::string_view state = state_of(*owner);
  if (!state.empty()) {
    if (former && office.kind == Office::Class::kPerson) {
      actor.id = std::string(state) + ".ELI";
      actor.name = directory_.label_of(actor.id);
      return actor;
    }
    actor.id = std::string(state) + '.' + office.suffix;
    actor.name = directory_.label_of(actor.id);
    return actor;
  }
  // Of a group, a body or an institution: the one who speaks is the group.
  actor.id = owner->id;
  actor.name = owner->name;
  if (former) {
    actor.id.clear();
    return actor;
  }
  if (!owner->sectors.empty()) actor.sectors = owner->sectors;
  return actor;
}

Actor Composer::whole(const Actor& part) const {
  const Party* row = directory_.party(std::string_view(part.id).substr(0, part.id.find('.')));
  return row == nullptr ? part : party(static_cast<std::uint32_t>(row - directory_.parties().data()));
}

bool Composer::is_called(const Actor& person, std::string_view word) const {
  const Person* row = person.person.empty() ? nullptr : directory_.person(person.person);
  if (row == nullptr) return false;
  const RoleSpan* role = role_on(*row, day_);
  if (role == nullptr) return false;
  return directory_.cue("role:" + role->role, word) || role->role == word ||
         (role->role.ends_with(word) && role->role.size() > word.size() && role->role[role->role.size() - word.size() - 1] == '_');
}

Actor Composer::counterpart(const Actor& of, std::string_view country) const {
  Actor actor;
  actor.country = country;
  actor.sectors = of.sectors;
  const std::string_view suffix = suffix_of(of.id);
  if (!suffix.empty() && of.id.substr(0, 3) == of.country) {
    actor.id = std::string(country) + '.' + std::string(suffix);
  } else {
    actor.id = std::string(country);
  }
  actor.name = directory_.label_of(actor.id);
  if (suffix.empty()) return actor;
  for (const Office& row : directory_.offices())
    if (!row.role.empty() && row.suffix == suffix) {
      name_holder(actor, row);
      break;
    }
  return actor;
}

void Composer::name_holder(Actor& actor, const Office& office) const {
  if (office.role.empty() || actor.id.empty() || !actor.person.empty()) return;
  std::string holder_of = actor.id;
  for (const std::string_view tail : {".HOS", ".HOG"})
    if (holder_of.ends_with(tail)) holder_of.resize(holder_of.size() - 4);
  const Person* person = directory_.holder(office.role, holder_of, day_);
  if (person == nullptr) return;
  actor.person = person->id;
  actor.name = person->name;
}

}  // namespace dragoman::actors
