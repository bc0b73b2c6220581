// What PhraseReader makes of phrases that mean several or another: "the two sides", "both countries", "his Syrian counterpart".
#include <algorithm>

#include "actors/phrase_reader.h"

namespace dragoman::actors {
namespace {

using core::Actor;
using Kind = Item::Kind;

constexpr std::uint32_t kNobody = 0xffffffffU;
constexpr std::uint32_t kFarSet = 3;  // the states of the whole report count as told so many sentences ago

}  // namespace

void PhraseReader::decide_counterpart(Parts& parts, Phrase& phrase) {
  // Whose counterpart: of "his", else of the subject or the last person told.
  const Actor* model = nullptr;
  const Seen* seen = memory_.pronoun(Sort::kPerson, false, sentence_, parts.head->first, kNobody);
  if (seen == nullptr) seen = memory_.pronoun(Sort::kState, false, sentence_, parts.head->first, kNobody);
  if (seen == nullptr) seen = memory_.last_of(Sort::kPerson, parts.head->first);
  if (seen != nullptr && !seen->actors.empty()) model = &seen->actors.front();
  std::vector<Owner> states;
  for (const Owner& owner : parts.owners)
    if (!state_of(owner.actor).empty() && (model == nullptr || owner.actor.person.empty()) &&
        (model == nullptr || owner.first != owner.last || !directory_.cue("person_pronoun", lower_form(analysis_, owner.first))))
      states.push_back(owner);
  if (states.empty()) {
    // "her counterpart from the junta": one who is no state's stands for himself.
    Parts after;
    after.head = parts.head;
    read_after(phrase.next_after, after, true);
    if (after.owners.size() != 1 || !state_of(after.owners.front().actor).empty()) return;
    phrase.mention.actors = {after.owners.front().actor};
    name_words(phrase.mention.actors.front(), parts.first, parts.head->last);
    phrase.sort = Sort::kPerson;
    phrase.keep = true;
    return;
  }
  const bool several = states.size() > 1;
  for (const Owner& owner : states) {
    Actor actor = model != nullptr ? composer_.counterpart(*model, state_of(owner.actor)) : composer_.state(state_of(owner.actor));
    if (several) name_words(actor, owner.first, &owner == &states.back() && owner.first < parts.head->first ? parts.head->last : owner.last);
    else name_words(actor, parts.first, parts.last);
    phrase.mention.actors.push_back(std::move(actor));
  }
  phrase.sort = Sort::kPerson;
  phrase.plural = several;
  phrase.keep = true;
}

bool PhraseReader::is_leader(const Actor& actor) const {
  return composer_.is_called(actor, "president") || composer_.is_called(actor, "prime minister") || composer_.is_called(actor, "leader");
}

// The two states of which a report speaks far more than of any other; empty where there are not just two.
std::vector<Actor> PhraseReader::main_states() const {
  constexpr double kPart = 0.15, kSecond = 0.35, kThird = 0.6;
  std::vector<std::pair<double, std::string_view>> states;
  for (const auto& [country, weight] : memory_.weights())
    if (const Party* party = directory_.party(country); party != nullptr && party->kind == Party::Kind::kState) states.emplace_back(memory_.home_share(country), country);
  std::stable_sort(states.begin(), states.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (states.size() < 2 || states[1].first < kPart || states[1].first < kSecond * states[0].first || (states.size() > 2 && states[2].first > kThird * states[1].first)) return {};
  return {composer_.state(states[0].second), composer_.state(states[1].second)};
}

// "the two sides", "both countries", "the four ministers", "the parties".
bool PhraseReader::decide_set(const Parts& parts, Phrase& phrase, std::string_view lemma, const Office* office) {
  if (!parts.owners.empty() || parts.indefinite) return false;
  const bool institution = office != nullptr && office->kind == Office::Class::kInstitution && !office->agent && !directory_.cue("set_noun", lemma);  // "the two border services"
  const bool noun = directory_.cue("set_noun", lemma) || directory_.cue("set_person", lemma) || institution ||
                    (office != nullptr && office->kind == Office::Class::kPerson && !office->agent);
  const bool free = parts.definite && parts.count == 0 && directory_.cue("set_noun_free", lemma) && (parts.head->plural || count_of(*parts.head) != 0);
  const std::size_t size = parts.count != 0 ? parts.count : count_of(*parts.head);
  const bool told = parts.definite || lower_form(analysis_, parts.first) == "all";
  if (!(noun && told && parts.count > 1 && parts.head->plural) && !free && !(size > 1 && parts.definite && parts.head->kind == Kind::kNumber)) return false;
  const Seen* subject = memory_.subject_of(sentence_);
  const bool person_noun = directory_.cue("person_noun", lemma) || (office != nullptr && office->kind == Office::Class::kPerson && !office->agent);
  if (person_noun && size > 1) {
    const std::uint32_t doer = doer_over(parts.head->last);
    std::string_view doer_person;
    for (const Seen& seen : memory_.seen())
      if (seen.sentence == sentence_ && seen.head == doer && seen.actors.size() == 1) doer_person = seen.actors.front().person;
    const std::vector<Actor> persons = memory_.persons(size, sentence_, [&](const Seen& seen) {
      return seen.head != doer && (doer_person.empty() || seen.actors.front().person != doer_person) &&
             (directory_.cue("any_person_noun", lemma) || (lemma == "leader" && is_leader(seen.actors.front())) || seen.title == lemma ||
              seen.title.ends_with(' ' + std::string(lemma)) || composer_.is_called(seen.actors.front(), lemma) ||
              (office != nullptr && composer_.is_called(seen.actors.front(), office->phrase)));
    });
    if (!persons.empty()) {
      phrase.mention.actors = persons;
      for (Actor& actor : phrase.mention.actors) name_words(actor, parts.first, parts.last);
      phrase.sort = Sort::kPerson;
      phrase.plural = phrase.keep = true;
      return true;
    }
  }
  const bool states_only = person_noun || institution || directory_.cue("state_like_noun", lemma);
  // A list in this sentence ("Russia, Turkey and Iran ... the three countries") is nearer than anything told before.
  std::vector<PartySet> here = lists(first_mention_);
  for (PartySet& list : here) Memory::unify(list);
  const PartySet* set = nullptr;
  for (const PartySet& list : here)
    if (size != 0 && list.actors.size() == size) set = &list;
  PartySet main;
  if (size == 0 || size == 2) main = {main_states(), sentence_ < kFarSet ? 0 : sentence_ - kFarSet, 2};
  // Who urges both sides is none of them.
  const std::uint32_t doer = doer_over(parts.head->last);
  const bool by_doer = subject != nullptr && subject->head == doer && !subject->actors.empty();
  if (set == nullptr)
    set = memory_.set(size, sentence_, subject == nullptr || subject->actors.empty() || by_doer ? std::string_view() : std::string_view(subject->actors.front().id),
                      states_only && !directory_.cue("any_person_noun", lemma) ? Memory::Members::kStates : Memory::Members::kAny, &main,
                      by_doer ? &subject->actors.front() : nullptr);
  // Sides that nobody named, in a report on one state, are of that state.
  PartySet home;
  if (set == nullptr && !states_only && directory_.cue("side_noun", lemma))
    if (const std::string_view country = domestic(); !country.empty()) {
      home.actors.emplace_back();
      home.actors.back().country = country;
      home.actors.back().name = directory_.state_name(country);
      set = &home;
    }
  if (set == nullptr || set->actors.empty()) return false;
  for (const Actor& member : set->actors) {
    Actor actor = member;
    const std::string_view state = state_of(member);
    const bool composes = office != nullptr && !office->agent && (office->kind == Office::Class::kPerson ? office->suffix.size() > 3 : institution || office->suffix == "GOV");
    if (composes && !state.empty()) {
      const Actor owner = composer_.state(state);
      actor = composer_.office(*office, &owner, false);
      composer_.name_holder(actor, *office);
    }
    name_words(actor, parts.first, parts.last);
    phrase.mention.actors.push_back(std::move(actor));
  }
  phrase.sort = Sort::kState;
  phrase.plural = phrase.keep = true;
  return true;
}

}  // namespace dragoman::actors
