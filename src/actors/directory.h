// actors/directory.h - the tables of data/actors: states, bodies, groups, persons and their dated roles, offices, agents.
//
// In      a data folder with actors/states.tsv state_names.tsv bodies.tsv groups.tsv persons.tsv roles.tsv offices.tsv agents.tsv cues.tsv.
// Out     rows by index; two indexes of names: proper names (case matters) and common nouns (by lemma).
// Fails   load only: DM001, DM2xx with file and line of the offending row.
// Owns    all rows; immutable after load, so it may be shared between threads.
// Cost    load: one pass over about 10,000 rows.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "actors/name_index.h"
#include "base/result.h"
#include "core/actor.h"
#include "core/day.h"

namespace dragoman::actors {

// A state, a body of one, an armed group, a party, an organisation of states ...
struct Party {
  enum class Kind : std::uint8_t { kState, kEntity, kBody, kGroup };
  Kind kind = Kind::kState;
  std::string id;
  std::string name;
  std::string country;
  std::vector<std::string> sectors;
};

struct RoleSpan {
  std::string role;   // "defence_minister"
  std::string actor;  // "RUS.GOV.MOD"
  core::Interval when;
  bool holds(std::optional<core::Day> day) const { return !day || when.contains(*day); }
};

struct Person {
  std::string id;
  std::string name;
  std::string country;
  std::vector<RoleSpan> roles;
};

// A noun that makes an actor together with a state or a group ("defense minister"), or a generic agent ("rebel").
struct Office {
  enum class Class : std::uint8_t { kPerson, kInstitution, kGroup };
  std::string phrase;
  std::string suffix;  // "GOV.MOD"; of agents: the first sector
  std::vector<std::string> sectors;
  Class kind = Class::kPerson;
  bool agent = false;  // from agents.tsv
  std::string role;    // "defence_minister" where the phrase names exactly this office
};

class Directory {
 public:
  static base::Result<Directory> load(const std::filesystem::path& data_dir);

  const NameIndex& names() const { return names_; }
  const NameIndex& nouns() const { return nouns_; }
  const std::vector<Party>& parties() const { return parties_; }
  const std::vector<Person>& persons() const { return persons_; }
  const std::vector<Office>& offices() const { return offices_; }

  const Party* party(std::string_view id) const;      // nullptr: no such id
  const Person* person(std::string_view id) const;
  // Persons with this last name ("akar"; key as of surname_key), by index.
  const std::vector<std::uint32_t>* by_surname(std::string_view key) const;
  // The one person who holds `role` of `actor` on the day; nullptr when none or several do.
  const Person* holder(std::string_view role, std::string_view actor, std::optional<core::Day> day) const;
  // Whether `word` (lower case) is listed under `set` in cues.tsv.
  bool cue(std::string_view set, std::string_view word) const;
  // Sectors usual for an id: its own row's, else those of its office suffix.
  std::vector<std::string> sectors_of(std::string_view id) const;
  bool names_capital(std::string_view name) const { return capitals_.contains(name); }
  // Whether a name of the state holds the word: "kingdom" for SAU ("Kingdom of Saudi Arabia").
  bool state_called(std::string_view country, std::string_view word) const;
  // "Russia (defence ministry)" for RUS.GOV.MOD; own label where a row has the id.
  std::string label_of(std::string_view id) const;
  // "Russia" for RUS.GOV.MOD; falls back to the id.
  std::string_view state_name(std::string_view country) const;

 private:
  base::Status load_states(const std::filesystem::path& dir);
  base::Status load_seats_of_groups(const std::filesystem::path& dir);
  base::Status load_parties(const std::filesystem::path& file, Party::Kind kind);
  base::Status load_persons(const std::filesystem::path& dir);
  base::Status load_roles(const std::filesystem::path& file);
  base::Status load_offices(const std::filesystem::path& file, bool agent);
  base::Status load_cues(const std::filesystem::path& file);
  std::uint32_t add_party(Party party);

  NameIndex names_;
  NameIndex nouns_;
  std::vector<Party> parties_;
  std::vector<Person> persons_;
  std::vector<Office> offices_;
  std::map<std::string, std::uint32_t, std::less<>> party_by_id_;
  std::map<std::string, std::uint32_t, std::less<>> person_by_id_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_surname_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_office_;  // "role|actor" -> persons
  std::map<std::string, std::uint32_t, std::less<>> office_by_suffix_;        // first institution with the suffix
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> cues_;
  std::set<std::string, std::less<>> capitals_;
  std::set<std::string, std::less<>> state_words_;  // "SAU kingdom"
  std::set<std::string, std::less<>> iso_named_;  // states whose label is the ISO short name
};

// The role that counts most of those held on the day; nullptr when none is held. `suffix_hint` ("GOV.MOD"): the title in the text.
const RoleSpan* role_on(const Person& person, std::optional<core::Day> day, std::string_view suffix_hint = {});
// Id of the party that a person in this role stands for: heads of state and government get their own suffix.
std::string role_actor_id(const RoleSpan& role);
// Key of a person's last name: "amir abdollahian", "bin salman"; articles such as "al-" left out.
std::string surname_key(std::string_view name);
bool is_state_id(std::string_view id);

}  // namespace dragoman::actors
