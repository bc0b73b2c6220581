#include "events/fillers.h"

#include <algorithm>

namespace dragoman::events {

using core::Deprel;
using core::Mention;
using core::Upos;

namespace {

bool has_sector(const core::Actor& actor, std::initializer_list<std::string_view> wanted) {
  for (const std::string& sector : actor.sectors)
    if (std::find(wanted.begin(), wanted.end(), sector) != wanted.end()) return true;
  return false;
}

bool is_state(const core::Actor& actor) { return actor.id.size() == 3 && actor.id == actor.country; }

// Pronouns that stand for things (closed class).
bool impersonal(std::string_view pronoun) { return pronoun == "it" || pronoun == "this" || pronoun == "that" || pronoun == "which" || pronoun == "what" || pronoun == "itself"; }

bool actor_fits(const core::Actor& actor, SlotClass wanted) {
  switch (wanted) {
    case SlotClass::kAny: return true;
    case SlotClass::kState: return is_state(actor) || (actor.id.size() > 4 && actor.id.substr(3) == ".GOV");
    case SlotClass::kGov:
      return is_state(actor) || has_sector(actor, {"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "ELI"}) || actor.country == "IGO" || actor.country == "UNO" || actor.country == "EUU";
    case SlotClass::kMil: return is_state(actor) || has_sector(actor, {"MIL"});
    case SlotClass::kArmed: return is_state(actor) || has_sector(actor, {"MIL", "REB", "PRM", "UAF", "COP", "CRM", "SPY"});
    case SlotClass::kRebel: return has_sector(actor, {"REB", "PRM", "UAF", "OPP"});
    case SlotClass::kCop: return has_sector(actor, {"COP", "SPY", "GOV", "MIL"});
    case SlotClass::kCiv: return has_sector(actor, {"CVL", "LAB", "EDU", "OPP", "REL", "MED", "JRN", "AGR", "REF", "SOC", "BUS", "PTY"}) && !has_sector(actor, {"MIL", "GOV"});
    case SlotClass::kPerson: return !actor.person.empty();
    case SlotClass::kPlace: return is_state(actor);
    case SlotClass::kGroup: return true;
    case SlotClass::kCourt: return has_sector(actor, {"JUD"});
    case SlotClass::kBody: return !is_state(actor) && actor.person.empty();
  }
  return false;
}

}  // namespace

Fillers::Fillers(const core::Analysis& analysis, const Tree& tree) : analysis_(analysis), tree_(tree) {
  const size_t count = tree.end() - tree.first();
  by_head_.assign(count, -1);
  covering_.assign(count, -1);
  for (size_t i = 0; i < analysis.mentions.size(); ++i) {
    const Mention& mention = analysis.mentions[i];
    if (mention.sentence != tree.sentence()) continue;
    auto& at_head = by_head_[mention.head - tree.first()];
    if (at_head < 0 || analysis.mentions[static_cast<size_t>(at_head)].kind == Mention::Kind::kModifier) at_head = static_cast<std::int32_t>(i);
    for (std::uint32_t t = mention.first; t <= mention.last && t < tree.end(); ++t) {
      auto& cover = covering_[t - tree.first()];
      if (cover >= 0) {
        const Mention& other = analysis.mentions[static_cast<size_t>(cover)];
        if (other.last - other.first <= mention.last - mention.first) continue;
      }
      cover = static_cast<std::int32_t>(i);
    }
  }
}

const Mention* Fillers::mention_at(std::uint32_t token) const {
  if (token == kNoToken || token < tree_.first() || token >= tree_.end()) return nullptr;
  const std::int32_t headed = by_head_[token - tree_.first()];
  if (headed >= 0) return &analysis_.mentions[static_cast<size_t>(headed)];
  const std::int32_t cover = covering_[token - tree_.first()];
  if (cover < 0) return nullptr;
  const Mention& mention = analysis_.mentions[static_cast<size_t>(cover)];
  // The parser and the name finder may disagree about the head of a name; a mention inside this phrase that hangs directly on it is it.
  return tree_.dominates(token, mention.head) && mention.kind != Mention::Kind::kModifier ? &mention : nullptr;
}

const core::PlaceMention* Fillers::place_at(std::uint32_t token) const {
  for (const core::PlaceMention& place : analysis_.places)
    if (place.sentence == tree_.sentence() && place.first <= token && token <= place.last) return &place;
  return nullptr;
}

const core::PlaceMention* Fillers::place_within(std::uint32_t token) const {
  for (int depth = 0; depth < 4 && token != kNoToken; ++depth) {
    if (const core::PlaceMention* place = place_at(token)) return place;
    std::uint32_t part = kNoToken;
    for (std::uint32_t c : tree_.children(token)) {
      const Deprel relation = tree_.deprel(c);
      if (relation == Deprel::kNmodPoss || (relation == Deprel::kNmod && (tree_.has_case(c, "of") || tree_.has_case(c, "in"))) || relation == Deprel::kCompound)
        if (place_at(c) || relation == Deprel::kNmod) part = c;
    }
    token = part;
  }
  return nullptr;
}

std::string Fillers::land_of(std::uint32_t token) const {
  for (int depth = 0; depth < 4 && token != kNoToken; ++depth) {
    if (const Mention* mention = mention_at(token); mention && mention->head == token) {
      const core::Actor& actor = mention->actors.front();
      // A capital that stands for its state ("Paris hosts a base of ...").
      const bool capital = mention->kind == Mention::Kind::kName && tree_.token(token).upos == Upos::kPropn && !actor.country.empty() && actor.id == actor.country + ".GOV";
      if (is_state(actor) || capital) return actor.country;
    }
    std::uint32_t part = kNoToken;
    for (std::uint32_t c : tree_.children(token))
      if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, "of")) part = c;
    token = part;
  }
  return {};
}

bool Fillers::names_place(std::uint32_t token) const {
  if (token == kNoToken) return false;
  const core::NameTag name = tree_.token(token).name;
  return place_within(token) != nullptr || !land_of(token).empty() || name == core::NameTag::kBLoc || name == core::NameTag::kILoc;
}

// The party that a phrase belongs to: possessor, adjective of nation, compound, then "of" phrase.
const Mention* Fillers::owner(std::uint32_t token, int depth) const {
  if (depth > 2) return nullptr;
  const auto kids = tree_.children(token);
  for (const Deprel relation : {Deprel::kNmodPoss, Deprel::kAmod, Deprel::kCompound, Deprel::kNmodDesc})
    for (std::uint32_t c : kids)
      if (tree_.deprel(c) == relation) {
        if (const Mention* mention = mention_at(c)) return mention;
      }
  for (std::uint32_t c : kids)
    if (tree_.deprel(c) == Deprel::kNmod && (tree_.has_case(c, "of") || tree_.has_case(c, "from"))) {
      if (const Mention* mention = mention_at(c)) return mention;
      if (const Mention* mention = owner(c, depth + 1)) return mention;
    }
  for (std::uint32_t c : kids)  // "backed" in "Iran-backed militia": compound under the participle
    if (tree_.deprel(c) == Deprel::kAmod && tree_.is_verbal(c))
      for (std::uint32_t d : tree_.children(c))
        if (const Mention* mention = mention_at(d)) return mention;
  return nullptr;
}

Filler Fillers::resolve(std::uint32_t token) const {
  Filler filler;
  filler.token = token;
  if (token == kNoToken) return filler;
  filler.place = place_at(token) != nullptr;
  const Upos upos = tree_.token(token).upos;
  if (const Mention* mention = mention_at(token)) {
    filler.actors = mention->actors;
    filler.direct = mention->kind != Mention::Kind::kModifier;
    for (const core::Actor& actor : filler.actors) filler.person |= !actor.person.empty();
    filler.person |= tree_.token(token).name == core::NameTag::kBPer || tree_.token(token).name == core::NameTag::kIPer;
    return filler;
  }
  if (upos == Upos::kPron) {
    filler.pronoun = true;
    return filler;
  }
  if (const Mention* mention = owner(token, 0)) {
    filler.actors = mention->actors;
    return filler;
  }
  // A partitive ("dozens of soldiers", "a group of rebels") stands for what it counts.
  for (std::uint32_t c : tree_.children(token))
    if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, "of"))
      if (const Mention* mention = mention_at(c)) {
        filler.actors = mention->actors;
        filler.direct = true;
      }
  return filler;
}

std::vector<Filler> Fillers::resolve_all(std::uint32_t token) const {
  std::vector<Filler> all;
  for (std::uint32_t t : tree_.coordinated(token)) all.push_back(resolve(t));
  return all;
}

bool Fillers::fits(const Filler& filler, SlotClass wanted) const {
  if (wanted == SlotClass::kPlace) return filler.place || (filler.known() && actor_fits(filler.actors.front(), wanted));
  if (wanted == SlotClass::kPerson && (filler.person || (filler.pronoun && !impersonal(tree_.lemma(filler.token))))) return true;
  if (wanted == SlotClass::kPerson) {
    // A described person ("a lawmaker", "two soldiers"): a direct mention that is no organisation name.
    if (!filler.direct || !filler.known()) return false;
    const core::Token& head = tree_.token(filler.token);
    if (head.upos == Upos::kPron) return !impersonal(head.lemma);
    return head.upos == Upos::kNoun || head.name == core::NameTag::kO;
  }
  if (filler.pronoun) return wanted == SlotClass::kAny || wanted == SlotClass::kGov || wanted == SlotClass::kArmed;
  for (const core::Actor& actor : filler.actors)
    if (actor_fits(actor, wanted)) return true;
  return false;
}

}  // namespace dragoman::events
