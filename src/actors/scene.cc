#include "actors/scene.h"

#include <algorithm>

namespace dragoman::actors {
namespace {

using Kind = Item::Kind;

// What a mention says of whom the report is about. A title says most; the town where it was written says it a little, for talks are reported from their host.
constexpr double kState = 1.0;
constexpr double kDemonym = 0.7;
constexpr double kMember = 0.5;  // a body, a group, an official of the state
constexpr double kTitle = 2.0;
constexpr double kDateline = 0.5;
constexpr double kTown = 0.5;
// What a mention says of where it plays. Towns and "in Mali" tell; an adjective ("French troops") is just what a writer adds to those who are
// not of the place.
constexpr double kSceneTown = 1.0;
constexpr double kSceneState = 0.75;
constexpr double kSceneOwner = 0.5;  // "Syria's ceasefire"
constexpr double kSceneDemonym = 0.1;
constexpr double kSceneDateline = 0.5;

double weight_of(const Item& item) {
  if (item.kind == Kind::kDemonym) return kDemonym;
  if (item.kind == Kind::kState || item.kind == Kind::kPeople || item.kind == Kind::kCapital) return kState;
  if (item.kind == Kind::kParty || item.kind == Kind::kPerson) return kMember;
  return 0;
}

// "in northern Mali", "through Ouagadougou".
bool is_where(const Directory& directory, const core::Analysis& analysis, const std::vector<Item>& items, std::size_t k) {
  while (k > 0 && (items[k - 1].kind == Kind::kDeterminer || items[k - 1].kind == Kind::kAdjective || items[k - 1].kind == Kind::kNoun)) --k;
  if (k == 0 || items[k - 1].kind != Kind::kPreposition) return false;
  const std::string preposition = lower_form(analysis, items[k - 1].first);
  return directory.cue("locative", preposition) || preposition == "through" || preposition == "into";
}

std::string_view country_of(const Directory& directory, const NameEntry& entry) {
  if (entry.kind == NameEntry::Kind::kOffice) return {};
  if (entry.kind == NameEntry::Kind::kPerson) return directory.persons()[entry.index].country;
  const std::string_view country = directory.parties()[entry.index].country;
  return is_state_id(country) ? country : std::string_view();
}

// A town that is the seat of a state and of an organisation too ("Brussels") speaks for neither.
bool two_seats(const Item& item) {
  const auto has = [&](NameEntry::Kind kind) { return std::any_of(item.entries.begin(), item.entries.end(), [&](const NameEntry& e) { return e.kind == kind; }); };
  return has(NameEntry::Kind::kCapital) && has(NameEntry::Kind::kParty);
}

// "Morales", of somebody named in full elsewhere: his state is spoken of again.
std::string_view surname_country(const core::Analysis& analysis, const Item& item, const Memory& memory) {
  if (item.kind != Kind::kName || item.name == Item::Name::kPlace || item.name == Item::Name::kOrganisation || item.first != item.last) return {};
  const std::vector<places::Atom> atoms = places::atoms_of(analysis.form(item.first));
  const core::Actor* known = atoms.size() == 1 ? memory.surname(atoms.front().key) : nullptr;
  return known == nullptr || !is_state_id(known->country) ? std::string_view() : std::string_view(known->country);
}

}  // namespace

void weigh_scene(const Directory& directory, const core::Analysis& analysis, const std::vector<std::vector<Item>>& sentences, Memory& memory) {
  const core::Document& document = *analysis.document;
  std::vector<core::ByteOffset> shared_seats;
  for (const std::vector<Item>& items : sentences)
    for (std::size_t k = 0; k < items.size(); ++k) {
      const Item& item = items[k];
      if (const std::string_view country = surname_country(analysis, item, memory); !country.empty()) memory.weigh(country, kMember);
      double weight = weight_of(item);
      if (two_seats(item)) shared_seats.push_back(analysis.tokens[item.first].begin);
      if (weight == 0 || item.entries.empty() || two_seats(item)) continue;
      const std::string_view country = country_of(directory, item.entries.front());
      const core::ByteOffset at = analysis.tokens[item.first].begin;
      const bool dateline = document.dateline && document.dateline->begin <= at && at < document.dateline->end;
      if (at < document.body_begin) weight *= kTitle;
      if (dateline) weight *= kDateline;
      memory.weigh(country, weight);
      if (dateline) memory.weigh_theatre(country, kSceneDateline);
      else if (item.kind == Kind::kDemonym) memory.weigh_theatre(country, kSceneDemonym);
      else if (item.kind == Kind::kState && k + 1 < items.size() && items[k + 1].kind == Kind::kGenitive) memory.weigh_theatre(country, kSceneOwner);
      else if ((item.kind == Kind::kState || item.kind == Kind::kCapital) && is_where(directory, analysis, items, k))
        memory.weigh_theatre(country, item.kind == Kind::kState ? kSceneState : kSceneTown);
    }
  for (const std::string& country : analysis.written_in) {
    memory.weigh(country, kDateline / static_cast<double>(analysis.written_in.size()));
    memory.weigh_theatre(country, kSceneDateline / static_cast<double>(analysis.written_in.size()));
  }
  for (const core::PlaceMention& place : analysis.places) {
    if (place.kind == core::PlaceMention::Kind::kCountry || std::binary_search(shared_seats.begin(), shared_seats.end(), place.span.begin)) continue;
    if (directory.cue("capital_noun", lower_form(analysis, place.last))) continue;  // "the Nigerian capital": told like an adjective
    const bool dateline = document.dateline && document.dateline->contains(place.span);
    const bool capital = directory.names_capital(analysis.text().substr(place.span.begin, place.span.end - place.span.begin));
    if (!dateline && !capital) memory.weigh_theatre(place.place.country, kSceneTown);
    memory.weigh(place.place.country, dateline ? kDateline : kTown);
  }
}

}  // namespace dragoman::actors
