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
// What the hints to whose "the police" are weigh, and how loud the loudest must be.
constexpr double kScene = 1.5, kHome = 1.0, kToldOffice = 1.2, kHereStays = 1.2, kHere = 0.4, kLocal = 0.35, kHostCap = 2.0;
constexpr double kToldReach = 13;
constexpr double kEnough = 0.5, kClear = 0.2;

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
    case Kind::kCapital: {
      // "Brussels": the organisation, unless its host is what the report speaks of.
      const auto seat = std::find_if(item.entries.begin(), item.entries.end(), [](const NameEntry& e) { return e.kind == EntryKind::kParty; });
      const NameEntry& capital = best_entry(item, EntryKind::kCapital);
      if (seat != item.entries.end() && memory_.weight_of(directory_.parties()[capital.index].country) <= memory_.weight_of(directory_.parties()[seat->index].country))
        return composer_.party(seat->index);
      return composer_.government(capital.index);
    }
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
std::string_view PhraseReader::sentence_place(std::uint32_t sentence) const {
  std::string_view found;
  const auto begin = std::lower_bound(analysis_.places.begin(), analysis_.places.end(), sentence, [](const core::PlaceMention& a, std::uint32_t b) { return a.sentence < b; });
  for (auto it = begin; it != analysis_.places.end() && it->sentence == sentence; ++it) {
    const core::PlaceMention& place = *it;
    if (place.place.country.empty() || place.kind == core::PlaceMention::Kind::kCountry) continue;
    if (analysis_.document->dateline && analysis_.document->dateline->contains(place.span)) continue;
    if (!found.empty() && found != place.place.country) return {};
    found = place.place.country;
  }
  return found;
}

// Every hint speaks for a state; the loudest is taken where it is clear of the others.
std::string_view PhraseReader::loudest_state(const Hints& hints) const {
  std::string_view best;
  double best_score = 0, second = 0;
  for (const auto& [country, weight] : memory_.weights()) {
    const Party* state = directory_.party(country);
    if (state == nullptr || state->kind != Party::Kind::kState || std::find(hints.not_these.begin(), hints.not_these.end(), country) != hints.not_these.end()) continue;
    // The town of a summit is named often, its state hardly: it is not what the report is about.
    const double home = memory_.home_share(country);
    double score = kScene * std::min(memory_.scene_share(country), kHostCap * home) + kHome * home;
    if (country == hints.told) score += hints.told_weight;
    if (country == hints.here) score += hints.stays ? kHereStays : kHere;
    if (country == hints.local) score += kLocal;
    if (score > best_score) {
      second = best_score;
      best_score = score;
      best = country;
    } else {
      second = std::max(second, score);
    }
  }
  return best_score >= kEnough && best_score - second >= kClear ? best : std::string_view();
}

// The state that an office without one belongs to ("the police"), from what was said before.
std::string_view PhraseReader::context_country(const Parts& parts, const Office& office) const {
  if (parts.place != nullptr)
    if (const std::string_view country = place_country(*parts.place); !country.empty()) return country;
  const std::string_view sector = office.sectors.empty() ? std::string_view() : std::string_view(office.sectors.front());
  const bool stays = directory_.cue("local_sector", sector);  // crowds, police and gunmen are of the place they are told in
  const std::string_view here = sentence_place(sentence_);
  if (parts.foreign || directory_.cue("no_context", office.phrase)) {
    if (stays && !parts.foreign && !here.empty()) return here;
    const Actor* last = parts.foreign ? nullptr : memory_.last_office(office.phrase);
    return last == nullptr ? std::string_view() : std::string_view(last->country);
  }
  std::string_view told;
  double told_weight = 0;
  if (!parts.indefinite) {
    if (office.agent) {
      if (const Actor* last = memory_.last_office(office.phrase)) told = last->country, told_weight = kToldOffice;
    } else if (const Seen* last = memory_.last_suffix(office.suffix, office.phrase, office.kind == Office::Class::kPerson)) {
      told = last->actors.front().country;
      told_weight = kToldOffice * (1.0 - static_cast<double>(sentence_ - last->sentence) / kToldReach);
    }
  }
  if (told.empty() && !parts.indefinite && parts.head != nullptr && parts.head->kind == Kind::kOffice)
    if (const Seen* last = memory_.last_worded(lower_form(analysis_, parts.head->last), office.kind == Office::Class::kPerson)) {
      told = last->actors.front().country;
      told_weight = kToldOffice * (1.0 - static_cast<double>(sentence_ - last->sentence) / kToldReach);
    }
  if (sector == "JRN") return told;  // "reporters" are from anywhere
  // "Hundreds marched through Ouagadougou against the French ambassador. The junta ...": two states are told of, not one.
  std::string_view local = memory_.local_state(sentence_, parts.last);
  for (std::uint32_t back = 0; back <= 1 && back <= sentence_; ++back)
    if (const std::string_view place = sentence_place(sentence_ - back); !place.empty() && place != local) local = {};
  // "Crowds gathered in Yerevan. Opposition parties demanded ...": the sentence before and its town speak of one state.
  const bool there = !local.empty() && here.empty() && sentence_ > 0 && sentence_place(sentence_ - 1) == local;
  return loudest_state({parts.backers, told, told_weight, there ? local : here, there || stays, local});
}

std::string_view PhraseReader::domestic() const {
  constexpr double kMost = 0.5, kPlays = 0.6;
  const std::string_view home = memory_.home(kMost);
  const Party* state = home.empty() ? nullptr : directory_.party(home);
  return state != nullptr && state->kind == Party::Kind::kState && memory_.scene_share(home) >= kPlays ? home : std::string_view();
}

bool PhraseReader::is_foreign(const Item& item) const {
  if (item.kind != Kind::kName && item.first != item.last) return false;
  for (std::uint32_t t = item.first; t <= item.last; ++t)
    if (directory_.cue("foreign", lower_form(analysis_, t))) return true;
  return false;
}

bool PhraseReader::party_adjective(std::uint32_t token) const {
  if (directory_.cue("party_adjective", lower_lemma(analysis_, token))) return true;
  const auto& sentence = analysis_.sentences[sentence_];
  for (std::uint32_t t = sentence.first_token; t < sentence.first_token + sentence.token_count; ++t)
    if (analysis_.tokens[t].deprel == Deprel::kXcomp && governor(t) == token && directory_.cue("party_adjective", lower_lemma(analysis_, t))) return true;
  return false;
}

void PhraseReader::decide_pronoun(const Item& item, Phrase& phrase) {
  const std::string word = lower_form(analysis_, item.first);
  const core::Token& token = analysis_.tokens[item.first];
  if (token.deprel == Deprel::kExpl && !party_adjective(governor(item.first))) return;
  const bool person = directory_.cue("person_pronoun", word);
  const bool thing = directory_.cue("thing_pronoun", word);
  const bool plural = directory_.cue("plural_pronoun", word);
  if (!person && !thing && !plural) return;
  const Sort wanted = person ? Sort::kPerson : Sort::kState;
  const Seen* seen = nullptr;
  // "Kurti refused it, he said": the one who says so afterwards is somebody told before.
  if (told_after(item.first) && sentence_ > 0) seen = memory_.pronoun(wanted, plural, sentence_ - 1, kNobody, kNobody);
  if (seen == nullptr) seen = memory_.pronoun(wanted, plural, sentence_, item.first, subject_over(item.first));
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
