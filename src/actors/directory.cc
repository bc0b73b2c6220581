#include "actors/directory.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/tsv.h"

namespace dragoman::actors {
namespace {

using base::Error;
using base::TsvRow;
using base::TsvTable;
using Kind = NameEntry::Kind;

std::vector<std::string> strings(std::string_view cell, char separator) {
  std::vector<std::string> out;
  for (const std::string_view part : base::split(cell, separator)) out.emplace_back(part);
  return out;
}

// "2013", "2013-02", "2013-02-11": the first or the last day of what is known.
std::optional<core::Day> bound(std::string_view cell, bool end) {
  int part[3] = {0, end ? 12 : 1, 0};
  int known = 0;
  for (const std::string_view piece : base::split(cell, '-')) {
    if (known == 3 || std::from_chars(piece.data(), piece.data() + piece.size(), part[known]).ptr != piece.data() + piece.size()) return std::nullopt;
    ++known;
  }
  if (known == 0 || part[1] < 1 || part[1] > 12) return std::nullopt;
  if (known < 3) part[2] = end ? core::days_in_month(part[0], part[1]) : 1;
  return core::Day::from_ymd(part[0], part[1], part[2]);
}

bool is_article(std::string_view atom) {
  static constexpr auto kArticles = std::to_array<std::string_view>({"al", "el", "ad", "as", "ash"});
  return std::find(kArticles.begin(), kArticles.end(), atom) != kArticles.end();
}

// "Bashar al-Assad" is printed "Bashar Assad" too. Empty: there is no article in the name.
std::string bare_person(std::string_view name) {
  std::string out;
  bool changed = false;
  for (std::string_view word : base::split(name, ' ')) {
    for (const std::string_view article : {"al-", "el-", "Al-", "El-"})
      if (word.starts_with(article) && word.size() > 4) {
        word.remove_prefix(3);
        changed = true;
      }
    if (!out.empty()) out.push_back(' ');
    out += word;
  }
  return changed ? out : std::string();
}

// Of several roles held at once the one a report most likely means.
int rank_of(std::string_view role) {
  static constexpr auto kRank = std::to_array<std::string_view>({"supreme_leader", "head_of_state", "head_of_government", "secretary_general", "commission_president", "president",
                                                                 "prime_minister", "foreign_minister", "defence_minister", "interior_minister", "finance_minister",
                                                                 "justice_minister", "vice_president", "deputy_prime_minister", "national_security_adviser", "parliament_speaker",
                                                                 "army_chief", "leader", "opposition_leader"});
  return static_cast<int>(std::find(kRank.begin(), kRank.end(), role) - kRank.begin());
}

}  // namespace

bool is_state_id(std::string_view id) {
  return id.size() == 3 && std::all_of(id.begin(), id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string surname_key(std::string_view name) {
  const std::vector<std::string_view> words = base::split(name, ' ');
  if (words.size() < 2) return {};
  std::size_t from = words.size() - 1;
  static constexpr auto kBefore = std::to_array<std::string_view>(
      {"bin", "ben", "ibn", "van", "von", "de", "der", "da", "dos", "al", "Al", "el", "El", "Bin", "Ben", "Ould", "ould", "Abu", "Van", "De", "del", "di", "Le", "La"});
  while (from > 1 && std::find(kBefore.begin(), kBefore.end(), words[from - 1]) != kBefore.end()) --from;
  std::string key;
  for (std::size_t k = from; k < words.size(); ++k)
    for (const places::Atom& atom : places::atoms_of(words[k])) {
      if (key.empty() && is_article(atom.key)) continue;
      if (!key.empty()) key.push_back(' ');
      key += atom.key;
    }
  return key;
}

std::string role_actor_id(const RoleSpan& role) {
  const bool government = role.actor.size() == 7 && role.actor.ends_with(".GOV");
  if (government && (role.role == "head_of_state" || role.role == "supreme_leader")) return role.actor + ".HOS";
  if (government && role.role == "head_of_government") return role.actor + ".HOG";
  return role.actor;
}

const RoleSpan* role_on(const Person& person, std::optional<core::Day> day, std::string_view suffix_hint) {
  const RoleSpan* best = nullptr;
  int best_rank = 0;
  for (const RoleSpan& role : person.roles) {
    if (!role.holds(day)) continue;
    int rank = rank_of(role.role) * 2;
    if (!suffix_hint.empty() && role_actor_id(role).ends_with(suffix_hint)) rank -= 1000;
    // Without a day the latest role of a kind wins.
    const bool later = best != nullptr && !day && rank == best_rank && role.when.start && (!best->when.start || *role.when.start > *best->when.start);
    if (best == nullptr || rank < best_rank || later) {
      best = &role;
      best_rank = rank;
    }
  }
  return best;
}

std::uint32_t Directory::add_party(Party party) {
  const auto index = static_cast<std::uint32_t>(parties_.size());
  party_by_id_.emplace(party.id, index);
  parties_.push_back(std::move(party));
  return index;
}

// Names of a state; an entity that no state claims to be ("GEO.ABK") becomes a party under its claimant.
base::Status Directory::load_states(const std::filesystem::path& dir) {
  auto states = TsvTable::load(dir / "states.tsv", {"id", "part_of"});
  if (!states) return Error(std::move(states.error()));
  for (const TsvRow& row : states->rows()) {
    const std::string id(row.cells[0]);
    if (party(id) != nullptr) return Error{"DM202", fmt::format("duplicate id {}", id), states->where(row), "remove one of the two rows"};
    add_party({Party::Kind::kState, id, {}, id, {"GOV"}});
  }
  auto names = TsvTable::load(dir / "state_names.tsv", {"name", "id", "kind", "source"});
  if (!names) return Error(std::move(names.error()));
  for (const TsvRow& row : names->rows()) {
    const std::string_view name = row.cells[0], id = row.cells[1], kind = row.cells[2];
    auto it = party_by_id_.find(id);
    if (it == party_by_id_.end() && kind == "seat") continue;  // of an organisation: load_seats_of_groups
    if (it == party_by_id_.end()) {
      if (kind != "entity" || party(id.substr(0, 3)) == nullptr) return Error{"DM203", fmt::format("no state has the id {}", id), names->where(row), "add it to states.tsv"};
      add_party({Party::Kind::kEntity, std::string(id), std::string(name), std::string(id.substr(0, 3)), {"GOV", "PRE"}});
      it = party_by_id_.find(id);
    }
    Party& party = parties_[it->second];
    if (kind == "name" && (party.name.empty() || (row.cells[3] == "ISO 3166-1" && party.kind == Party::Kind::kState && !iso_named_.contains(party.id)))) {
      party.name = name;
      if (row.cells[3] == "ISO 3166-1") iso_named_.insert(party.id);
    }
    const Kind entry = kind == "adjective" ? Kind::kAdjective : kind == "people" ? Kind::kPeople : kind == "capital" || kind == "seat" ? Kind::kCapital : Kind::kState;
    if (kind == "entity" && row.cells[3].starts_with("short name")) party.name = name;
    if (kind == "capital") capitals_.emplace(name);
    if (kind == "name")
      for (const places::Atom& atom : places::atoms_of(name)) state_words_.insert(std::string(id) + ' ' + atom.key);
    names_.add(name, kind == "entity" ? Kind::kParty : entry, it->second, true);
  }
  return {};
}

// "Brussels" speaks for the European Union as a capital does for its state.
base::Status Directory::load_seats_of_groups(const std::filesystem::path& dir) {
  auto names = TsvTable::load(dir / "state_names.tsv", {"name", "id", "kind"});
  if (!names) return Error(std::move(names.error()));
  for (const TsvRow& row : names->rows()) {
    const auto it = party_by_id_.find(row.cells[1]);
    if (it == party_by_id_.end()) return Error{"DM203", fmt::format("no state and no group has the id {}", row.cells[1]), names->where(row), "add it to states.tsv or groups.tsv"};
    if (row.cells[2] == "seat" && parties_[it->second].kind == Party::Kind::kGroup) names_.add(row.cells[0], Kind::kParty, it->second, true);
  }
  return {};
}

base::Status Directory::load_parties(const std::filesystem::path& file, Party::Kind kind) {
  auto table = TsvTable::load(file, {"id", "name", "aliases", "country", "sectors"});
  if (!table) return Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const std::string id(row.cells[0]);
    auto it = party_by_id_.find(id);
    if (it == party_by_id_.end()) {
      add_party({kind, id, std::string(row.cells[1]), std::string(row.cells[3]), strings(row.cells[4], ';')});
      it = party_by_id_.find(id);
    } else if (parties_[it->second].kind == Party::Kind::kEntity) {
      parties_[it->second].sectors = strings(row.cells[4], ';');
    }
    names_.add(row.cells[1], Kind::kParty, it->second, true);
    for (const std::string_view alias : base::split(row.cells[2], '|')) names_.add(alias, Kind::kParty, it->second, true);
  }
  return {};
}

base::Status Directory::load_persons(const std::filesystem::path& dir) {
  auto table = TsvTable::load(dir / "persons.tsv", {"id", "name", "aliases", "country"});
  if (!table) return Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const auto index = static_cast<std::uint32_t>(persons_.size());
    if (!person_by_id_.emplace(row.cells[0], index).second) return Error{"DM202", fmt::format("duplicate id {}", row.cells[0]), table->where(row), "remove one of the two rows"};
    persons_.push_back({std::string(row.cells[0]), std::string(row.cells[1]), std::string(row.cells[3]), {}});
    std::vector<std::string_view> forms = base::split(row.cells[2], '|');
    forms.push_back(row.cells[1]);
    for (const std::string_view form : forms) {
      names_.add(form, Kind::kPerson, index, true);
      if (const std::string without = bare_person(form); !without.empty()) names_.add(without, Kind::kPerson, index, true);
      const std::string key = surname_key(form);
      if (key.empty()) continue;
      std::vector<std::uint32_t>& list = by_surname_[key];
      if (list.empty() || list.back() != index) list.push_back(index);
    }
  }
  return load_roles(dir / "roles.tsv");
}

base::Status Directory::load_roles(const std::filesystem::path& file) {
  auto table = TsvTable::load(file, {"person", "role", "actor", "since", "until"});
  if (!table) return Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    const auto it = person_by_id_.find(row.cells[0]);
    if (it == person_by_id_.end()) return Error{"DM203", fmt::format("no person has the id {}", row.cells[0]), table->where(row), "add it to persons.tsv"};
    RoleSpan role{std::string(row.cells[1]), std::string(row.cells[2]), {}};
    for (std::size_t side = 0; side < 2; ++side) {
      const std::string_view cell = row.cells[3 + side];
      const std::optional<core::Day> day = bound(cell, side == 1);
      if (!cell.empty() && !day) return Error{"DM204", fmt::format("'{}' is no date", cell), table->where(row), "write YYYY, YYYY-MM or YYYY-MM-DD"};
      (side == 0 ? role.when.start : role.when.end) = day;
    }
    by_office_[role.role + '|' + role.actor].push_back(it->second);
    persons_[it->second].roles.push_back(std::move(role));
  }
  return {};
}

base::Status Directory::load_offices(const std::filesystem::path& file, bool agent) {
  auto table = agent ? TsvTable::load(file, {"word", "sectors", "sectors", "class"}) : TsvTable::load(file, {"phrase", "suffix", "sectors", "class"});
  if (!table) return Error(std::move(table.error()));
  for (const TsvRow& row : table->rows()) {
    Office office;
    office.phrase = row.cells[0];
    office.suffix = row.cells[1].substr(0, agent ? row.cells[1].find(';') : std::string_view::npos);
    office.sectors = strings(row.cells[2], ';');
    office.kind = row.cells[3] == "person" ? Office::Class::kPerson : row.cells[3] == "institution" ? Office::Class::kInstitution : Office::Class::kGroup;
    office.agent = agent;
    for (const auto& [set, words] : cues_)
      if (set.starts_with("role:") && words.contains(office.phrase)) office.role = set.substr(5);
    const auto index = static_cast<std::uint32_t>(offices_.size());
    // The row that names the whole office; where cues.tsv lists none, the first institution.
    if (cue("label", office.phrase)) office_by_suffix_[office.suffix] = index;
    else if (office.kind == Office::Class::kInstitution) office_by_suffix_.emplace(office.suffix, index);
    nouns_.add(row.cells[0], Kind::kOffice, index, false);
    offices_.push_back(std::move(office));
  }
  return {};
}

base::Status Directory::load_cues(const std::filesystem::path& file) {
  auto table = TsvTable::load(file, {"set", "words"});
  if (!table) return Error(std::move(table.error()));
  for (const TsvRow& row : table->rows())
    for (const std::string_view word : base::split(row.cells[1], '|')) cues_[std::string(row.cells[0])].emplace(word);
  return {};
}

base::Result<Directory> Directory::load(const std::filesystem::path& data_dir) {
  const std::filesystem::path dir = data_dir / "actors";
  Directory directory;
  DRAGOMAN_TRY(directory.load_cues(dir / "cues.tsv"));
  DRAGOMAN_TRY(directory.load_states(dir));
  DRAGOMAN_TRY(directory.load_parties(dir / "groups.tsv", Party::Kind::kGroup));
  DRAGOMAN_TRY(directory.load_seats_of_groups(dir));
  if (std::filesystem::exists(dir / "bodies.tsv")) DRAGOMAN_TRY(directory.load_parties(dir / "bodies.tsv", Party::Kind::kBody));
  DRAGOMAN_TRY(directory.load_persons(dir));
  DRAGOMAN_TRY(directory.load_offices(dir / "offices.tsv", false));
  DRAGOMAN_TRY(directory.load_offices(dir / "agents.tsv", true));
  return directory;
}

const Party* Directory::party(std::string_view id) const {
  const auto it = party_by_id_.find(id);
  return it == party_by_id_.end() ? nullptr : &parties_[it->second];
}

const Person* Directory::person(std::string_view id) const {
  const auto it = person_by_id_.find(id);
  return it == person_by_id_.end() ? nullptr : &persons_[it->second];
}

const std::vector<std::uint32_t>* Directory::by_surname(std::string_view key) const {
  const auto it = by_surname_.find(key);
  return it == by_surname_.end() ? nullptr : &it->second;
}

const Person* Directory::holder(std::string_view role, std::string_view actor, std::optional<core::Day> day) const {
  if (!day) return nullptr;
  const auto it = by_office_.find(std::string(role) + '|' + std::string(actor));
  if (it == by_office_.end()) return nullptr;
  const Person* found = nullptr;
  for (const std::uint32_t index : it->second) {
    const Person& candidate = persons_[index];
    const bool holds = std::any_of(candidate.roles.begin(), candidate.roles.end(),
                                   [&](const RoleSpan& span) { return span.role == role && span.actor == actor && span.when.start && span.holds(day); });
    if (!holds || found == &candidate) continue;
    if (found != nullptr) return nullptr;
    found = &candidate;
  }
  return found;
}

bool Directory::cue(std::string_view set, std::string_view word) const {
  const auto it = cues_.find(set);
  return it != cues_.end() && it->second.contains(word);
}

bool Directory::state_called(std::string_view country, std::string_view word) const { return state_words_.contains(std::string(country) + ' ' + std::string(word)); }

std::vector<std::string> Directory::sectors_of(std::string_view id) const {
  if (const Party* known = party(id)) return known->sectors;
  for (std::size_t dot = id.find('.'); dot != std::string_view::npos; dot = id.find('.', dot + 1)) {
    const auto it = office_by_suffix_.find(id.substr(dot + 1));
    if (it != office_by_suffix_.end()) return offices_[it->second].sectors;
  }
  const std::size_t last = id.rfind('.');
  if (last != std::string_view::npos && last > 3) return sectors_of(id.substr(0, last));
  return {};
}

std::string Directory::label_of(std::string_view id) const {
  if (const Party* known = party(id)) return known->name;
  const std::size_t dot = id.find('.');
  if (dot == std::string_view::npos) return std::string(id);
  const auto it = office_by_suffix_.find(id.substr(dot + 1));
  const std::string state(state_name(id.substr(0, dot)));
  return it == office_by_suffix_.end() ? fmt::format("{} ({})", state, id.substr(dot + 1)) : fmt::format("{} ({})", state, offices_[it->second].phrase);
}

std::string_view Directory::state_name(std::string_view country) const {
  const Party* known = party(country);
  return known == nullptr ? country : std::string_view(known->name);
}

}  // namespace dragoman::actors
