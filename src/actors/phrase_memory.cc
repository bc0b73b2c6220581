// The third part of PhraseReader: what two phrases say of each other (appositions), and which parties were named together.
#include <algorithm>

#include "actors/phrase_reader.h"

namespace dragoman::actors {
namespace {

using core::Actor;
using core::Deprel;
using core::Mention;

bool carries(const Mention& mention) { return mention.kind == Mention::Kind::kName || mention.kind == Mention::Kind::kNominal; }

}  // namespace

// Last token of a mention with an "of" that the reader could not use: "the leader of the revolution".
std::uint32_t PhraseReader::end_with_of(const Mention& mention) const {
  constexpr std::uint32_t kLongest = 7;
  if (mention.last + 1 >= end_token_ || analysis_.form(mention.last + 1) != "of") return mention.last;
  for (std::uint32_t t = mention.last + 2; t < end_token_ && t <= mention.last + kLongest; ++t) {
    if (analysis_.form(t) == ",") return t - 1;
    if (analysis_.tokens[t].upos == core::Upos::kVerb || analysis_.tokens[t].upos == core::Upos::kPunct) break;
  }
  return mention.last;
}

// "Sergei Lavrov, the Russian foreign minister," and "its infrastructure minister, Oleksandr Kubrakov,": one person.
void PhraseReader::join_apposition(std::size_t first_mention, const Phrase& phrase) {
  const bool named = phrase.named;
  std::vector<Mention>& mentions = analysis_.mentions;
  if (mentions.size() < first_mention + 2) return;
  Mention& second = mentions.back();
  // The widest phrase that ends at the comma: "the commander of the guerrillas, X", not "the guerrillas".
  const Note* note = nullptr;
  for (const Note& candidate : notes_) {
    const Mention& mention = mentions[candidate.mention];
    if (end_with_of(mention) + 2 == second.first && (note == nullptr || mention.first < mentions[note->mention].first)) note = &candidate;
  }
  if (note == nullptr || !carries(mentions[note->mention])) return;
  Mention& first = mentions[note->mention];
  if (first.actors.size() != 1 || second.actors.size() != 1 || analysis_.form(second.first - 1) != ",") return;
  const bool tree = analysis_.tokens[second.head].deprel == Deprel::kAppos;
  const std::uint32_t after = second.last + 1;
  const std::string_view mark = after < end_token_ ? analysis_.form(after) : std::string_view(".");
  if (!tree && mark != "," && mark != "." && mark != ";" && mark != ")") return;
  Actor& a = first.actors.front();
  Actor& b = second.actors.front();
  const bool first_named = note->named;
  if (first_named == named) return;
  Actor& name = first_named ? a : b;
  Actor& role = first_named ? b : a;
  const Office* title = named ? note->office : phrase.office;
  const bool role_guessed = named ? note->guessed : phrase.guessed;
  const bool name_guessed = named ? phrase.guessed : note->guessed;
  if (title == nullptr || title->kind != Office::Class::kPerson) return;
  if (!name.country.empty() && !role.country.empty() && name.country != role.country) {
    // What was told counts more than what was inferred ("Jeanine Áñez, an opposition senator").
    if (role_guessed) role.country.clear();
    else if (name_guessed) name.id.clear(), name.country.clear();
    else if (!name.person.empty()) return;
  }
  if (name.id.empty() && !role.id.empty()) {
    name.id = role.id;
    name.country = role.country;
    name.sectors = role.sectors;
  } else if (name.sectors.empty()) {
    name.sectors = role.sectors;
  }
  if (name.country.empty()) name.country = role.country;
  const auto text = role.text;
  const auto span = role.span;
  role = name;
  role.text = text;
  role.span = span;
  memory_.learn_name(name.text, name);
  memory_.replace_last(name, first.head, second.head);
}

// "Saudi-Iranian talks", "Portuguese and American instructors": of a thing that several own, the adjectives are one mention of them all.
void PhraseReader::join_modifiers(std::size_t first_mention, const Parts& parts) {
  std::vector<Mention>& mentions = analysis_.mentions;
  const auto shares = [&](const Mention& mention) {
    return mention.kind == Mention::Kind::kModifier &&
           std::any_of(parts.owners.begin(), parts.owners.end(), [&](const Owner& o) { return o.first == mention.first && o.last == mention.last; });
  };
  const auto begin = mentions.begin() + static_cast<std::ptrdiff_t>(first_mention);
  const auto first = std::find_if(begin, mentions.end(), shares);
  if (first == mentions.end()) return;
  for (auto it = first + 1; it != mentions.end();) {
    if (!shares(*it)) {
      ++it;
      continue;
    }
    first->actors.insert(first->actors.end(), it->actors.begin(), it->actors.end());
    first->last = it->last;
    it = mentions.erase(it);
  }
  first->head = head_of(first->first, first->last, first->last);
}

// Parties named in one breath, for "the two sides" later: members of one mention, and lists.
std::vector<PartySet> PhraseReader::lists(std::size_t first_mention) const {
  const std::vector<Mention>& mentions = analysis_.mentions;
  std::vector<PartySet> found;
  PartySet list;
  std::uint32_t list_end = 0;
  const auto flush = [&] {
    if (list.actors.size() > 1) found.push_back(list);
    list.actors.clear();
  };
  for (std::size_t k = first_mention; k < mentions.size(); ++k) {
    const Mention& mention = mentions[k];
    if (mention.actors.size() > 1) found.push_back({mention.actors, sentence_, 2});
    const bool town = mention.actors.size() == 1 && mention.actors.front().id.empty() && place_at_[mention.head] >= 0;
    if (!carries(mention) || town) continue;
    bool joined = !list.actors.empty() && mention.first > list_end;
    for (std::uint32_t t = list_end + 1; joined && t < mention.first; ++t) {
      const std::string_view form = analysis_.form(t);
      joined = form == "," || form == "and" || form == "the";
    }
    if (!joined) flush();
    list.sentence = sentence_;
    list.weight = 3;
    for (const Actor& actor : mention.actors)
      if (!actor.country.empty() || !actor.id.empty()) list.actors.push_back(actor);
    list_end = mention.last;
  }
  flush();
  return found;
}

void PhraseReader::remember_sets(std::size_t first_mention) {
  for (PartySet& set : lists(first_mention)) memory_.see_set(std::move(set));
  remember_verb_sets(first_mention);
}

// "with X", "between X and Y": one who takes part; "at", "by", "for" are not.
bool PhraseReader::accompanies(std::uint32_t token) const {
  const core::Deprel relation = analysis_.tokens[token].deprel;
  if (relation != Deprel::kObl && relation != Deprel::kNmod) return false;
  for (std::uint32_t t = first_token_; t < token; ++t) {
    if (governor(t) != token || analysis_.tokens[t].deprel != Deprel::kCase) continue;
    const std::string_view form = analysis_.form(t);
    if (form == "with" || form == "between") return true;
  }
  return false;
}

// Subject, object and "with" of one verb ("X received Y", "X held talks with Y"), weightier when the verb is one of meeting.
void PhraseReader::remember_verb_sets(std::size_t first_mention) {
  const std::vector<Mention>& mentions = analysis_.mentions;
  std::vector<std::pair<std::uint32_t, std::size_t>> by_verb;  // verb token, mention
  std::vector<std::string> countries;
  PartySet all;
  all.sentence = sentence_;
  for (std::size_t k = first_mention; k < mentions.size(); ++k) {
    const Mention& mention = mentions[k];
    for (const Actor& actor : mention.actors)
      if (!actor.country.empty() && std::find(countries.begin(), countries.end(), actor.country) == countries.end()) {
        countries.push_back(actor.country);
        all.actors.push_back(is_state_id(actor.country) && directory_.party(actor.country) != nullptr && state_of(actor).empty() == false ? composer_.state(actor.country) : actor);
      }
    if (mention.kind == Mention::Kind::kModifier && analysis_.tokens[mention.head].deprel != Deprel::kNmodPoss) continue;
    // A list hangs on its first member; a noun on the verb of its sentence.
    std::uint32_t top = mention.head;
    bool takes_part = false;
    for (int steps = 0; steps < 6; ++steps) {
      const Deprel relation = analysis_.tokens[top].deprel;
      const std::uint32_t up = governor(top);
      if (up == top) break;
      const bool climbs = relation == Deprel::kConj || relation == Deprel::kNmod || relation == Deprel::kAppos || relation == Deprel::kNmodPoss || relation == Deprel::kFlat ||
                          relation == Deprel::kCompound;
      if (!climbs) takes_part = relation == Deprel::kNsubj || relation == Deprel::kNsubjPass || relation == Deprel::kObj || relation == Deprel::kIobj || accompanies(top);
      top = up;
      if (!climbs) break;
    }
    if (top != mention.head && takes_part) by_verb.emplace_back(top, k);
  }
  if (all.actors.size() > 1) memory_.see_set(all);
  std::stable_sort(by_verb.begin(), by_verb.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t begin = 0; begin < by_verb.size();) {
    std::size_t end = begin;
    PartySet set;
    set.sentence = sentence_;
    set.weight = directory_.cue("meeting_verb", lower_lemma(analysis_, by_verb[begin].first)) ? 3 : 1;
    for (; end < by_verb.size() && by_verb[end].first == by_verb[begin].first; ++end)
      for (const Actor& actor : mentions[by_verb[end].second].actors)
        if (!actor.country.empty() || !actor.id.empty()) set.actors.push_back(actor);
    if (set.actors.size() > 1) memory_.see_set(std::move(set));
    begin = end;
  }
}

}  // namespace dragoman::actors
