// The second half of PhraseReader: from the parts of a phrase to who it is.
#include <algorithm>

#include "actors/phrase_reader.h"

namespace dragoman::actors {
namespace {

using core::Actor;
using Kind = Item::Kind;
using EntryKind = NameEntry::Kind;

constexpr std::uint32_t kNobody = 0xffffffffU;
constexpr double kSurelyHome = 0.6;
constexpr double kPerhapsHome = 0.4;

bool has_entry(const Item& item, EntryKind kind) {
  return std::any_of(item.entries.begin(), item.entries.end(), [&](const NameEntry& e) { return e.kind == kind; });
}

}  // namespace

void PhraseReader::decide(Parts& parts, Phrase& phrase) {
  switch (parts.head->kind) {
    case Kind::kName: decide_unknown_name(parts, phrase); break;
    case Kind::kOffice: decide_office(parts, phrase); break;
    case Kind::kNoun:
    case Kind::kAdjective:
    case Kind::kNumber: decide_noun(parts, phrase); break;
    case Kind::kState:
    case Kind::kCapital:
    case Kind::kParty:
    case Kind::kPeople:
    case Kind::kPerson:
    case Kind::kDemonym: decide_name(parts, phrase); break;
    default: break;
  }
}

void PhraseReader::decide_name(Parts& parts, Phrase& phrase) {
  const Item& head = *parts.head;
  Actor actor;
  phrase.keep = true;
  switch (head.kind) {
    case Kind::kPerson: {
      const NameEntry& entry = best_entry(head, EntryKind::kPerson);
      actor = composer_.person(entry.index, parts.office, parts.former);
      read_after(phrase.next_after, parts, parts.office != nullptr);
      if (actor.id.empty() && parts.office != nullptr && !parts.former && !parts.owners.empty()) {
        const Actor composed = composer_.office(*parts.office, &parts.owners.back().actor, false);
        actor.id = composed.id;
        actor.country = composed.country;
        actor.sectors = composed.sectors;
      }
      phrase.sort = Sort::kPerson;
      phrase.named = true;
      name_words(actor, head.first, head.last);
      memory_.learn_name(directory_.persons()[entry.index].name, actor);
      memory_.learn_name(actor.text, actor);
      phrase.mention.actors = {actor};
      return;
    }
    case Kind::kDemonym:
      // A demonym alone is its people ("the French"), never a state.
      if (!has_entry(head, EntryKind::kPeople) && !parts.definite) {
        phrase.keep = false;
        return;
      }
      actor = composer_.people(best_entry(head, EntryKind::kAdjective).index);
      phrase.sort = Sort::kPeople;
      phrase.plural = parts.definite;
      break;
    case Kind::kPeople:
      actor = actor_of(head);
      phrase.sort = Sort::kPeople;
      phrase.plural = head.plural;
      break;
    case Kind::kParty: {
      const Party& party = directory_.parties()[best_entry(head, EntryKind::kParty).index];
      const Office* office = office_of(head);
      // "Congress", "the National Assembly": the body of one state and an office of many.
      // An organisation of no one state ("the Red Cross") is a national one only where its state is told.
      const bool national = directory_.party(party.country) != nullptr && directory_.party(party.country)->kind == Party::Kind::kState;
      const std::string_view home = national ? memory_.home(kPerhapsHome) : std::string_view();
      const std::string_view owner = parts.owners.empty() ? home : state_of(parts.owners.back().actor);
      if (office != nullptr && !owner.empty() && owner != party.country) {
        decide_office(parts, phrase);
        return;
      }
      actor = actor_of(head);
      phrase.sort = party.kind == Party::Kind::kBody ? Sort::kInstitution : Sort::kGroup;
      if (party.kind == Party::Kind::kEntity) phrase.sort = Sort::kState;
      break;
    }
    default:
      if (head.kind == Kind::kState)
        if (const std::string_view country = place_country(head); !country.empty() && country != directory_.parties()[best_entry(head, EntryKind::kState).index].country) {
          phrase.keep = false;  // the place finder saw another place of this name ("Georgia" of the United States)
          return;
        }
      actor = actor_of(head);
      phrase.sort = Sort::kState;
  }
  name_words(actor, parts.first, parts.last);
  phrase.mention.actors = {std::move(actor)};
}

// A last name: of somebody named in full before, or of the only one in office with it.
bool PhraseReader::by_surname(const Item& item, Phrase& phrase, const Office* title) {
  std::string key;
  for (const places::Atom& atom :
       places::atoms_of(analysis_.text().substr(analysis_.tokens[item.first].begin, analysis_.tokens[item.last].end - analysis_.tokens[item.first].begin))) {
    if (!key.empty()) key.push_back(' ');
    key += atom.key;
  }
  for (const std::string_view article : {"al ", "el "})
    if (key.starts_with(article)) key.erase(0, 3);
  if (directory_.cue("honorific", key)) return false;  // "Sen.", "Gen."
  for (const core::DateExpression& date : analysis_.dates)  // "on 2 May": nobody's name
    if (date.first < date.last && date.first <= item.first && item.last <= date.last) return false;
  Actor actor;
  if (const Actor* known = memory_.surname(key)) {
    actor = *known;
  } else {
    if (item.name == Item::Name::kOrganisation || item.name == Item::Name::kPlace) return false;
    if (item.first == item.last && analysis_.tokens[item.first].upos != core::Upos::kPropn && item.name != Item::Name::kPerson) return false;
    const std::vector<std::uint32_t>* candidates = directory_.by_surname(key);
    if (candidates == nullptr || (!composer_.day() && candidates->size() > 1)) return false;
    std::optional<std::uint32_t> only;
    for (const std::uint32_t index : *candidates) {
      const RoleSpan* role = role_on(directory_.persons()[index], composer_.day(), title == nullptr ? std::string_view() : std::string_view(title->suffix));
      if (role == nullptr || !role->when.start) continue;
      if (title != nullptr && !title->role.empty() && title->role != role->role) continue;
      if (only) return false;
      only = index;
    }
    if (!only) return false;
    actor = composer_.person(*only, title, false);
    memory_.learn_name(directory_.persons()[*only].name, actor);
  }
  name_words(actor, item.first, item.last);
  phrase.mention.actors = {std::move(actor)};
  phrase.sort = Sort::kPerson;
  phrase.named = phrase.keep = true;
  return true;
}

void PhraseReader::decide_unknown_name(Parts& parts, Phrase& phrase) {
  const Item& head = *parts.head;
  if (head.first == head.last)
    if (const Actor* known = memory_.acronym(analysis_.form(head.first))) {
      phrase.mention.actors = {*known};
      name_words(phrase.mention.actors.front(), parts.first, parts.last);
      phrase.sort = Sort::kGroup;
      phrase.keep = true;
      return;
    }
  if (!parts.former && by_surname(head, phrase, parts.office)) return;
  const bool person = head.name == Item::Name::kPerson || parts.office != nullptr;
  Actor actor;
  const Actor* owner = parts.owners.empty() ? nullptr : &parts.owners.back().actor;
  if (person) {
    phrase.sort = Sort::kPerson;
    phrase.named = true;
    read_after(phrase.next_after, parts, parts.office != nullptr);
    if (owner == nullptr && !parts.owners.empty()) owner = &parts.owners.back().actor;
    if (parts.office != nullptr) {
      Actor context;
      if (owner == nullptr && !parts.office->agent)
        if (const std::string_view country = context_country(parts, *parts.office); !country.empty()) {
          context = composer_.state(country);
          phrase.guessed = parts.place == nullptr;
        }
      actor = composer_.office(*parts.office, owner != nullptr ? owner : context.id.empty() ? nullptr : &context, parts.former);
      actor.name.clear();
    } else if (owner != nullptr) {
      actor.country = owner->country;
      if (state_of(*owner).empty() && !parts.former) actor = *owner;
      actor.name.clear();
      if (parts.former) actor.sectors = {"ELI"};
    }
    if (actor.country.empty() && parts.place != nullptr) actor.country = place_country(*parts.place);
    if (actor.country.empty() && !parts.former && !parts.foreign && (parts.office == nullptr || !directory_.cue("no_context", parts.office->phrase))) {
      actor.country = domestic();
      phrase.guessed = phrase.guessed || !actor.country.empty();
    }
    for (const Office* agent : parts.agents) add_sectors(actor.sectors, agent->sectors);
    name_words(actor, head.first, head.last);
    memory_.learn_name(actor.text, actor);
  } else if (owner != nullptr && head.name == Item::Name::kNone && head.last > head.first && state_of(*owner).empty() && parts.owners.back().last + 1 == head.first) {
    // "UN chief Antonio Guterres", where "UN chief" is a party by itself.
    actor = *owner;
    actor.name.clear();
    name_words(actor, head.first, head.last);
    memory_.learn_name(actor.text, actor);
    phrase.sort = Sort::kPerson;
    phrase.named = true;
  } else if (head.name == Item::Name::kOrganisation) {
    phrase.sort = Sort::kInstitution;
    for (const Item& inner : head.inside) {
      if (is_state_of(inner)) actor.country = actor_of(inner).country;
      if (const Office* office = office_of(inner); office != nullptr && inner.last == head.last) actor.sectors = office->sectors;
    }
    if (actor.country.empty() && owner != nullptr) actor.country = owner->country;
    name_words(actor, head.first, head.last);
  } else if (head.name == Item::Name::kPlace) {
    actor.country = place_country(head);
    if (actor.country.empty() || is_place_only(head, static_cast<std::size_t>(&head - items_->data()))) return;
    name_words(actor, parts.first, parts.last);
  } else {
    return;
  }
  // "de", "al": a misread small word is no name.
  const std::string_view words = analysis_.form(head.first);
  if (words.empty() || (words[0] >= 'a' && words[0] <= 'z' && head.first == head.last)) return;
  phrase.mention.actors = {std::move(actor)};
  phrase.keep = true;
}

void PhraseReader::decide_office(Parts& parts, Phrase& phrase) {
  const Item& head = *parts.head;
  const Office* office = office_of(head);
  const std::string lemma = lower_lemma(analysis_, head.last);
  if (directory_.cue("counterpart", lower_form(analysis_, head.last))) {
    read_after(phrase.next_after, parts, true);
    decide_counterpart(parts, phrase);
    return;
  }
  if (directory_.cue("state_noun", lemma) || (parts.definite && parts.owners.empty() && !head.plural && that_group(lemma, parts) != nullptr)) {
    decide_noun(parts, phrase);
    return;
  }
  phrase.office = office;
  if (parts.count > 1 || parts.definite || head.kind == Kind::kNumber)
    if (decide_set(parts, phrase, lemma, office)) return;
  // "the parties", "sides" that nobody can name are left open: a political party is another thing.
  const std::size_t after = phrase.next_after;
  const bool party_to = lemma == "party" && after < items_->size() && lower_form(analysis_, (*items_)[after].first) == "to";
  if (party_to) return;
  if (head.plural && parts.owners.empty() && parts.agents.empty() && directory_.cue("set_noun_free", lemma) && office->phrase.find(' ') == std::string::npos) return;
  read_after(phrase.next_after, parts, true);
  const bool person = office->kind == Office::Class::kPerson;
  const bool one = person && !head.plural;
  std::vector<Owner> owners = parts.owners;
  if (!parts.several_owners && owners.size() > 1) {
    // "Russia's Wagner fighters": the group, not the state, is who they are.
    const auto group = std::find_if(owners.begin(), owners.end(), [](const Owner& o) { return state_of(o.actor).empty(); });
    owners.assign(1, group == owners.end() ? owners.back() : *group);
  }
  // "rebel delegation", "government officials": the delegation of the rebels, officials of the government.
  const bool generic = directory_.cue("generic_person", lemma) && office->role.empty();
  if (generic && !parts.agents.empty() && !parts.agents.front()->sectors.empty()) office = parts.agents.front();
  Actor context;
  if (owners.empty() && parts.definite && office->agent && parts.agents.empty() && !parts.foreign && parts.count == 0 && !office->sectors.empty() &&
      office->sectors.front() == "REB")
    if (const Actor* group = memory_.rebels(sentence_)) {
      phrase.mention.actors = {*group};
      name_words(phrase.mention.actors.front(), parts.first, parts.last);
      phrase.sort = Sort::kGroup;
      phrase.plural = head.plural;
      phrase.keep = true;
      return;
    }
  if (owners.empty()) {
    // "the minister": who was told last in such an office.
    if (one && parts.definite && !parts.former && !office->agent) {
      const Seen* seen = memory_.last_of(Sort::kPerson, head.first);
      if (seen != nullptr && !seen->actors.front().id.empty()) {
        const Actor& last = seen->actors.front();
        const bool titled = seen->title == lemma || seen->title.ends_with(' ' + lemma) || seen->title == office->phrase;
        if (titled || composer_.is_called(last, lemma) || composer_.is_called(last, office->phrase)) {
          phrase.mention.actors = seen->actors;
          name_words(phrase.mention.actors.front(), parts.first, parts.last);
          phrase.sort = Sort::kPerson;
          phrase.keep = true;
          return;
        }
      }
    }
    if (one && parts.definite && !parts.former && (office->phrase.find(' ') != std::string::npos || directory_.cue("no_context", office->phrase)))
      if (const Seen* seen = memory_.last_titled(office->phrase, head.first)) {
        phrase.mention.actors = seen->actors;
        name_words(phrase.mention.actors.front(), parts.first, parts.last);
        phrase.sort = Sort::kPerson;
        phrase.keep = true;
        return;
      }
    if (office->kind == Office::Class::kInstitution && parts.definite && office->suffix == "GOV" && lemma == "ministry")
      if (const Seen* seen = memory_.last_ministry(head.first)) {
        phrase.mention.actors = seen->actors;
        name_words(phrase.mention.actors.front(), parts.first, parts.last);
        phrase.sort = Sort::kInstitution;
        phrase.keep = true;
        return;
      }
    if (directory_.cue("organisation_office", office->phrase)) {
      // "the secretary-general": of the organisation named last.
      if (const Seen* seen = memory_.last_group(Memory::GroupSort::kOrganisation, head.first)) context = composer_.whole(seen->actors.front());
    } else if (const std::string_view country = context_country(parts, *office); !country.empty()) {
      context = composer_.state(country);
      phrase.guessed = parts.place == nullptr;
    }
  }
  const auto finish = [&](const Actor* owner) {
    const bool institution = owner != nullptr && owner->person.empty() && owner->id.find('.') != std::string::npos;
    if (generic && institution && !parts.former) {
      Actor actor = *owner;
      if (actor.sectors.empty()) actor.sectors = office->sectors;
      return actor;
    }
    // "his opponents", "critics of the general": of his state, not of his office.
    Actor against;
    if (owner != nullptr && owner->id.size() > 3 && std::string_view(owner->id).substr(0, 3) == owner->country && directory_.cue("against_noun", lemma)) {
      against = composer_.state(owner->country);
      owner = &against;
    }
    Actor actor = composer_.office(*office, owner, parts.former);
    if (owner == nullptr || !state_of(*owner).empty())
      for (const Office* agent : parts.agents) add_sectors(actor.sectors, agent->sectors);
    if (one && !parts.indefinite && !parts.former) composer_.name_holder(actor, *office);
    return actor;
  };
  if (owners.size() > 1) {
    for (std::size_t k = 0; k < owners.size(); ++k) {
      Actor actor = finish(&owners[k].actor);
      const bool reaches_head = k + 1 == owners.size() && owners[k].first < head.first;
      const bool same_words = owners.front().first == owners.back().first;
      if (same_words) name_words(actor, parts.first, head.last);
      else name_words(actor, owners[k].first, reaches_head ? head.last : owners[k].last);
      phrase.mention.actors.push_back(std::move(actor));
    }
    phrase.plural = true;
  } else {
    const Actor* owner = !owners.empty() ? &owners.front().actor : context.id.empty() ? nullptr : &context;
    Actor actor = finish(owner);
    name_words(actor, parts.first, parts.last);
    phrase.mention.actors.push_back(std::move(actor));
    phrase.plural = head.plural || office->kind == Office::Class::kGroup;
  }
  if (!owners.empty() && (office->agent || directory_.cue("no_context", office->phrase))) memory_.learn_office(office->phrase, phrase.mention.actors.front());
  const std::vector<std::string>& sectors = phrase.mention.actors.front().sectors;
  if (office->agent && !(person && !phrase.plural) && !sectors.empty() && (sectors.front() == "CVL" || sectors.front() == "REF")) {
    phrase.sort = Sort::kPeople;
    phrase.keep = true;
    return;
  }
  phrase.sort = person && !phrase.plural ? Sort::kPerson : office->kind == Office::Class::kInstitution ? Sort::kInstitution : Sort::kGroup;
  phrase.keep = true;
}

// "The statement said": who issued it.
void PhraseReader::decide_statement(Phrase& phrase) {
  const Seen* issuer = memory_.subject_of(sentence_);
  if (issuer == nullptr)
    for (std::uint32_t back = 1; back <= 2 && back <= sentence_ && issuer == nullptr; ++back) issuer = memory_.subject_of(sentence_ - back);
  if (issuer == nullptr || issuer->actors.size() != 1) return;
  phrase.mention.actors = issuer->actors;
  phrase.sort = Sort::kOther;
  phrase.keep = true;
}

const Seen* PhraseReader::that_group(std::string_view lemma, const Parts& parts) const {
  const Item& head = *parts.head;
  if (parts.foreign) return nullptr;
  if (const Seen* named = memory_.last_named(lemma, head.first)) {
    // "The army" is not the Arakan Army, which fights it.
    const Office* office = head.kind == Kind::kOffice ? office_of(head) : nullptr;
    const std::vector<std::string>& sectors = named->actors.front().sectors;
    if (office == nullptr || office->agent || office->sectors.empty() || (!sectors.empty() && sectors.front() == office->sectors.front())) return named;
  }
  if (directory_.cue("organisation_noun", lemma)) return memory_.last_group(Memory::GroupSort::kOrganisation, head.first);
  if (directory_.cue("force_noun", lemma)) return memory_.last_group(Memory::GroupSort::kForce, head.first);
  if (directory_.cue("group_noun", lemma)) return memory_.last_group(Memory::GroupSort::kGroup, head.first);
  return nullptr;
}

// "the country": the state of whoever was named last before it.
void PhraseReader::decide_that_state(Phrase& phrase, const Item& head) {
  // "country", "nation", "state" fit all; "kingdom" only those that are called so.
  const std::string lemma = lower_lemma(analysis_, head.last);
  const bool any = directory_.cue("any_state_noun", lemma);
  // "France stopped its aid to the country": not France.
  const std::uint32_t doer = doer_over(head.last);
  std::vector<std::string_view> doers;
  for (const Seen& seen : memory_.seen())
    if (seen.sentence == sentence_ && doer != kNobody && (seen.head == doer || governor(seen.head) == doer) && !seen.modifier)
      for (const Actor& actor : seen.actors) doers.push_back(actor.country);
  const auto does = [&](std::string_view country) { return std::find(doers.begin(), doers.end(), country) != doers.end(); };
  const std::string_view scene = any ? loudest_state({}) : memory_.home(kSurelyHome);
  if (!scene.empty() && !does(scene) && (any || directory_.state_called(scene, lemma))) {
    phrase.mention.actors = {composer_.state(scene)};
    phrase.sort = Sort::kState;
    phrase.keep = true;
    return;
  }
  const std::vector<Seen>& seen = memory_.seen();
  for (auto it = seen.rbegin(); it != seen.rend() && it->sentence + (any ? 2 : 6) >= sentence_; ++it) {
    if (it->head >= head.first || it->actors.size() != 1) continue;
    const std::string& country = it->actors.front().country;
    const Party* state = directory_.party(country);
    if (state == nullptr || state->kind != Party::Kind::kState || does(country) || !(any || directory_.state_called(country, lemma))) continue;
    phrase.mention.actors = {composer_.state(country)};
    phrase.sort = Sort::kState;
    phrase.keep = true;
    return;
  }
}

void PhraseReader::decide_noun(Parts& parts, Phrase& phrase) {
  const Item& head = *parts.head;
  const std::string lemma = lower_lemma(analysis_, head.last);
  if (directory_.cue("counterpart", lower_form(analysis_, head.last))) {
    read_after(phrase.next_after, parts, true);
    decide_counterpart(parts, phrase);
    return;
  }
  if (decide_set(parts, phrase, lemma, nullptr)) return;
  // "FARC members", "a United Nations mission", "its delegation": those of the group.
  if (directory_.cue("member_noun", lemma)) {
    if (parts.owners.empty()) read_after(phrase.next_after, parts, true);
    if (parts.owners.empty()) return;
    phrase.mention.actors = {parts.owners.back().actor};
    phrase.sort = Sort::kGroup;
    phrase.plural = head.plural;
    phrase.keep = true;
    name_words(phrase.mention.actors.front(), parts.first, parts.last);
    return;
  }
  const std::uint32_t up = governor(head.last);
  if (directory_.cue("statement", lemma) && parts.definite && is_subject(head.last) && directory_.cue("say", lower_lemma(analysis_, up))) {
    if (!parts.owners.empty()) {
      phrase.mention.actors = {parts.owners.back().actor};
      phrase.keep = true;
    } else {
      decide_statement(phrase);
    }
  } else if (parts.definite && parts.owners.empty() && !head.plural && parts.count == 0) {
    if (directory_.cue("state_noun", lemma)) decide_that_state(phrase, head);
    const Seen* seen = nullptr;
    if (!phrase.keep) seen = that_group(lemma, parts);
    phrase.keep = phrase.keep && !phrase.mention.actors.empty();
    if (phrase.keep) name_words(phrase.mention.actors.front(), parts.first, parts.last);
    if (seen == nullptr) return;
    phrase.mention.actors = seen->actors;
    phrase.sort = seen->sort;
    phrase.keep = true;
  }
  phrase.keep = phrase.keep && !phrase.mention.actors.empty();
  if (phrase.keep) name_words(phrase.mention.actors.front(), parts.first, parts.last);
}

}  // namespace dragoman::actors
