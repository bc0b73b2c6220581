// What PhraseReader asks of the context: readings of a name, whose "the army" is, where a capital is a place, whom a pronoun means.
#include <algorithm>

#include "actors/phrase_reader.h"

namespace dragoman::actors {
namespace {

using core::Actor;
using core::Deprel;
using Kind = Item::Kind;
using EntryKind = NameEntry::Kind;

constexpr std::uint32_t kNobody = 0xffffffffU;
constexpr double kSurelyHome = 0.6;
constexpr double kPerhapsHome = 0.4;
constexpr double kTheatre = 0.25;

}  // namespace

// Of several readings of a name the one whose state the report speaks of; of persons the one in office on the day.
const NameEntry& PhraseReader::best_entry(const Item& item, EntryKind kind) const {
  const NameEntry* best = nullptr;
  double best_weight = -1;
  for (const NameEntry& entry : item.entries) {
    if (entry.kind != kind) continue;
    double weight = 0;
    if (kind == EntryKind::kPerson) {
      const Person& person = directory_.persons()[entry.index];
      weight = memory_.weight_of(person.country) + (role_on(person, composer_.day()) != nullptr ? 100 : 0);
    } else if (kind != EntryKind::kOffice) {
      weight = memory_.weight_of(directory_.parties()[entry.index].country);
    }
    if (weight > best_weight) {
      best = &entry;
      best_weight = weight;
    }
  }
  return best == nullptr ? item.entries.front() : *best;
}

const Office* PhraseReader::office_of(const Item& item) const {
  // Where two tables know the words, the row that says more counts.
  const Office* best = nullptr;
  for (const NameEntry& entry : item.entries) {
    if (entry.kind != EntryKind::kOffice) continue;
    const Office& office = directory_.offices()[entry.index];
    if (best == nullptr || office.sectors.size() > best->sectors.size()) best = &office;
  }
  return best;
}

Actor PhraseReader::actor_of(const Item& item) const {
  switch (item.kind) {
    case Kind::kCapital: return composer_.government(best_entry(item, EntryKind::kCapital).index);
    case Kind::kPeople: return composer_.people(best_entry(item, EntryKind::kPeople).index);
    case Kind::kDemonym: return composer_.state(best_entry(item, EntryKind::kAdjective).index);
    case Kind::kParty: return composer_.party(best_entry(item, EntryKind::kParty).index);
    default: return composer_.state(best_entry(item, EntryKind::kState).index);
  }
}

std::string_view PhraseReader::place_country(const Item& item) const {
  for (std::uint32_t t = item.first; t <= item.last; ++t)
    if (place_at_[t] >= 0) {
      const std::string& country = analysis_.places[static_cast<std::size_t>(place_at_[t])].place.country;
      if (!country.empty()) return country;
    }
  if (item.kind == Kind::kState || item.kind == Kind::kCapital) {
    const EntryKind kind = item.kind == Kind::kState ? EntryKind::kState : EntryKind::kCapital;
    return directory_.parties()[best_entry(item, kind).index].country;
  }
  return {};
}

// "in Moscow" is where; "to Moscow" after a word of motion too. Anything else of a capital is its government.
bool PhraseReader::is_place_only(const Item& item, std::size_t at) const {
  const std::vector<Item>& items = *items_;
  if (at == 0) return false;
  std::size_t before = at - 1;
  while (before > 0 && (items[before].kind == Kind::kDeterminer || items[before].kind == Kind::kAdjective)) --before;
  if (items[before].kind != Kind::kPreposition) return false;
  const std::string preposition = lower_form(analysis_, items[before].first);
  if (directory_.cue("locative", preposition)) return true;
  if (preposition == "of" && before > 0 && lower_form(analysis_, items[before - 1].last) == "out") return true;
  if (!directory_.cue("motion_preposition", preposition)) return false;
  if (directory_.cue("motion_verb", lower_lemma(analysis_, governor(head_of(item.first, item.last, item.last))))) return true;
  return before > 0 && directory_.cue("motion_verb", lower_lemma(analysis_, items[before - 1].last));
}

std::vector<PhraseReader::Owner> PhraseReader::pronoun_owner(const Item& item) const {
  const std::string word = lower_form(analysis_, item.first);
  const bool person = directory_.cue("person_pronoun", word);
  const bool plural = directory_.cue("plural_pronoun", word);
  std::vector<Owner> owners;
  const Seen* seen = nullptr;
  if (word == "whose") {
    if (!memory_.seen().empty() && memory_.seen().back().sentence == sentence_ && !memory_.seen().back().modifier) seen = &memory_.seen().back();
  } else {
    seen = memory_.pronoun(person ? Sort::kPerson : Sort::kState, plural, sentence_, item.first, kNobody);
  }
  if (seen == nullptr) return owners;
  for (const Actor& actor : seen->actors) owners.push_back({actor, item.first, item.last});
  return owners;
}

// The state of the places of this sentence, where they are all of one.
std::string_view PhraseReader::sentence_place() const {
  std::string_view found;
  const auto begin = std::lower_bound(analysis_.places.begin(), analysis_.places.end(), sentence_, [](const core::PlaceMention& a, std::uint32_t b) { return a.sentence < b; });
  for (auto it = begin; it != analysis_.places.end() && it->sentence == sentence_; ++it) {
    const core::PlaceMention& place = *it;
    if (place.place.country.empty() || place.kind == core::PlaceMention::Kind::kCountry) continue;
    if (analysis_.document->dateline && analysis_.document->dateline->contains(place.span)) continue;
    if (!found.empty() && found != place.place.country) return {};
    found = place.place.country;
  }
  return found;
}

// The state that an office without one belongs to ("the police"), from what was said before.
std::string_view PhraseReader::context_country(const Parts& parts, const Office& office) const {
  if (parts.place != nullptr)
    if (const std::string_view country = place_country(*parts.place); !country.empty()) return country;
  // Crowds and police are of the place they are told in.
  if (!office.sectors.empty() && (office.sectors.front() == "CVL" || office.sectors.front() == "COP" || office.sectors.front() == "REF"))
    if (const std::string_view country = sentence_place(); !country.empty()) return country;
  if (parts.foreign || directory_.cue("no_context", office.phrase)) {
    const Actor* last = parts.foreign ? nullptr : memory_.last_office(office.phrase);
    return last == nullptr ? std::string_view() : std::string_view(last->country);
  }
  if (const Actor* last = office.agent ? memory_.last_office(office.phrase) : memory_.last_suffix(office.suffix); last != nullptr && !parts.indefinite) return last->country;
  if (!office.sectors.empty() && office.sectors.front() == "JRN") return {};  // "reporters" are from anywhere
  const auto passing = [&](std::string_view country) { return std::find(parts.backers.begin(), parts.backers.end(), country) != parts.backers.end(); };
  if (const std::string_view home = memory_.home(kSurelyHome); !home.empty() && !passing(home)) return home;
  if (const std::string_view theatre = memory_.theatre(kTheatre); !theatre.empty() && !passing(theatre)) return theatre;
  if (const std::string_view local = memory_.local_state(sentence_, parts.last); local.size() == 3 && directory_.party(local) != nullptr && is_state_id(local) && !passing(local)) return local;
  const std::string_view home = memory_.home(kPerhapsHome);
  return passing(home) ? std::string_view() : home;
}

// Head of the subject of the verb whose object this word is.
std::uint32_t PhraseReader::subject_over(std::uint32_t token) const {
  if (is_subject(token)) return kNobody;
  for (auto it = memory_.seen().rbegin(); it != memory_.seen().rend() && it->sentence == sentence_; ++it)
    if (it->subject && governor(it->head) == governor(token)) return it->head;
  return kNobody;
}

void PhraseReader::decide_pronoun(const Item& item, Phrase& phrase) {
  const std::string word = lower_form(analysis_, item.first);
  const core::Token& token = analysis_.tokens[item.first];
  if (token.deprel == Deprel::kExpl) return;
  const bool person = directory_.cue("person_pronoun", word);
  const bool thing = directory_.cue("thing_pronoun", word);
  const bool plural = directory_.cue("plural_pronoun", word);
  if (!person && !thing && !plural) return;
  const Seen* seen = memory_.pronoun(person ? Sort::kPerson : Sort::kState, plural, sentence_, item.first, subject_over(item.first));
  if (seen == nullptr) return;
  // "refused to discuss it": an object is more often a thing than a party, unless the verb is one that is done to parties.
  if (thing && token.deprel == Deprel::kObj && !directory_.cue("object_verb", lower_lemma(analysis_, governor(item.first)))) return;
  phrase.mention.actors = seen->actors;
  for (Actor& actor : phrase.mention.actors) name_words(actor, item.first, item.last);
  phrase.mention.first = phrase.mention.last = phrase.mention.head = item.first;
  phrase.mention.kind = core::Mention::Kind::kPronoun;
  phrase.sort = seen->sort;
  phrase.plural = seen->plural;
  phrase.keep = true;
}

}  // namespace dragoman::actors
