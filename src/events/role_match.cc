// Role frames of the Matcher: nouns that say what one party is to another ("Iran, the main backer of the Houthis").
#include <algorithm>

#include "events/matcher.h"

namespace dragoman::events {

using core::Deprel;
using core::Upos;

namespace {

// "call X a backer", "regard X as an arm of Y".
bool names_so(const Tree& tree, std::uint32_t verb) { return tree.is_verbal(verb) && tree.logical_object(verb) != kNoToken; }

// The noun's phrase begins behind a comma.
bool after_comma(const Tree& tree, std::uint32_t noun) {
  const std::uint32_t first = tree.phrase(noun).first;
  for (std::uint32_t t = first; t > tree.first() && t + 3 > first; --t)  // "once" may stand between
    if (tree.form(t - 1) == ",") return true;
  return false;
}

bool same(const Filler& a, const Filler& b) { return a.known() && b.known() && a.actors.front().same_party(b.actors.front()); }

constexpr double kRoleScore = 10;

}  // namespace

std::vector<Filler> Matcher::owners_of(std::uint32_t noun, const Piece& piece) const {
  std::vector<Filler> found;
  const auto take = [&](std::uint32_t token) {
    for (Filler& filler : fillers_.resolve_all(token)) {
      if (piece.slot == Slot::kP) filler.place = filler.place || fillers_.names_place(filler.token);
      if (piece.slot_class != SlotClass::kAny && !fillers_.fits(filler, piece.slot_class)) continue;
      if (filler.known() || filler.pronoun || (piece.slot == Slot::kP && filler.place)) found.push_back(std::move(filler));
    }
  };
  for (std::uint32_t c : tree_.children(noun)) {
    const Deprel relation = tree_.deprel(c);
    const bool behind = (relation == Deprel::kNmod || relation == Deprel::kObl || relation == Deprel::kAcl) && c > noun &&
                        std::any_of(piece.preps.begin(), piece.preps.end(), [&](const std::string& prep) { return tree_.has_case(c, prep); });
    const bool before = relation == Deprel::kNmodPoss ||
                        ((relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmod) && c < noun && fillers_.mention_at(c));
    if (behind || before) take(c);
  }
  if (!found.empty()) return found;
  // "the group was Chad's closest partner": parsers may hang the owner on a noun to the left, though its "'s" stands before this one.
  for (std::uint32_t t = noun; t > tree_.first() + 1 && t + 4 > noun; --t) {
    const std::string form = lower(tree_.form(t - 1));
    if (form == "'s" || form == "’s" || form == "'" || form == "’") {
      const std::uint32_t owner = tree_.head(t - 1);
      if (tree_.deprel(t - 1) == Deprel::kCase && owner != kNoToken && owner < noun && tree_.deprel(owner) == Deprel::kNmodPoss && tree_.head(owner) < owner) take(owner);
      break;
    }
  }
  return found;
}

std::vector<Filler> Matcher::said_of(std::uint32_t noun, const std::vector<Filler>& owners) const {
  std::vector<std::uint32_t> candidates;
  const std::uint32_t top = tree_.coordination_head(noun);
  const std::uint32_t above = tree_.head(top);
  if (tree_.deprel(top) == Deprel::kAppos && above != kNoToken) candidates.push_back(above);
  // "Cuba and Nicaragua, members of the alliance, ...": an apposition that the parser took for one more of the list, or for a second subject.
  if (after_comma(tree_, noun)) {
    if (tree_.deprel(noun) == Deprel::kConj && !tree_.has_child(noun, Deprel::kCc)) {
      std::vector<Filler> all;
      for (Filler& filler : fillers_.resolve_all(top))
        if (filler.token < noun && filler.known() && std::none_of(owners.begin(), owners.end(), [&](const Filler& owner) { return same(filler, owner); }))
          all.push_back(std::move(filler));
      if (!all.empty()) return all;
    }
    if (tree_.deprel(noun) == Deprel::kNsubj && above != kNoToken)
      for (std::uint32_t c : tree_.children(above))
        if (c < noun && (tree_.deprel(c) == Deprel::kNsubj || tree_.deprel(c) == Deprel::kNsubjPass)) candidates.push_back(c);
  }
  for (std::uint32_t c : tree_.children(noun))
    if (tree_.deprel(c) == Deprel::kAppos) candidates.push_back(c);
  if (tree_.has_child(top, Deprel::kCop)) {
    candidates.push_back(tree_.child(top, Deprel::kNsubj));
    candidates.push_back(tree_.logical_subject(top));
  }
  // "RSF leader Mohamed Hamdan Dagalo", "army commander General Burhan": a word before the name it belongs to.
  if (above != kNoToken && above > noun && (tree_.deprel(noun) == Deprel::kNmodDesc || tree_.deprel(noun) == Deprel::kCompound || tree_.deprel(noun) == Deprel::kFlat) &&
      tree_.token(above).upos == Upos::kPropn)
    candidates.push_back(above);
  for (std::uint32_t c : tree_.children(noun))
    if (tree_.deprel(c) == Deprel::kFlat && tree_.token(c).upos == Upos::kPropn) candidates.push_back(c);
  // "remains a supporter of ...", "became an ally of ..."
  if (above != kNoToken && tree_.is_verbal(above) && tree_.deprel(top) == Deprel::kXcomp && !names_so(tree_, above)) candidates.push_back(tree_.logical_subject(above));
  // "considers the SDF an extension of the PKK", "described it as an arm of Iran"
  if (above != kNoToken && names_so(tree_, above)) {
    const Deprel relation = tree_.deprel(top);
    if (relation == Deprel::kXcomp || (relation == Deprel::kObl && tree_.has_case(top, "as"))) candidates.push_back(tree_.logical_object(above));
  }
  for (std::uint32_t candidate : candidates) {
    if (candidate == kNoToken || candidate == noun) continue;
    // "the commander of the army, and the rebels' envoy": what stands beside a name by "and" is said of nobody but itself.
    std::vector<Filler> fillers = {fillers_.resolve(candidate)};
    std::erase_if(fillers, [&](const Filler& filler) {
      return !(filler.known() || filler.place) || std::any_of(owners.begin(), owners.end(), [&](const Filler& owner) { return same(filler, owner); });
    });
    if (!fillers.empty()) return fillers;
  }
  // The noun's own mention, where the document has told who that is ("its ally" after "Russia and Belarus").
  if (const core::Mention* mention = fillers_.mention_at(noun); mention && mention->head == noun && mention->kind != core::Mention::Kind::kModifier) {
    Filler own = fillers_.resolve(noun);
    const std::string& id = own.actors.front().id;
    // Of one state: two bodies of their own ("Hezbollah's ally Amal"), not a body and its office.
    const auto apart = [&](const core::Actor& owner) {
      if (own.actors.front().country != owner.country) return true;
      return mention->kind == core::Mention::Kind::kName && id.size() > 3 && owner.id.size() > 3 && !id.starts_with(owner.id) && !owner.id.starts_with(id) &&
             own.actors.front().person.empty();
    };
    const bool other = std::none_of(owners.begin(), owners.end(), [&](const Filler& owner) { return !owner.known() || !apart(owner.actors.front()); });
    if (other && !own.actors.front().id.empty()) return {own};
  }
  return {};
}

bool Matcher::match_role(const FrameRef& ref, std::uint32_t head, Match& out, std::string& reason) const {
  const Pattern& pattern = patterns_.patterns()[ref.pattern];
  const Frame& frame = pattern.frames[ref.frame];
  const Piece& owner = frame.pieces.front();
  out = Match{};
  out.pattern = &pattern;
  out.frame = &frame;
  out.head = head;
  out.words = {head};
  out.score = kRoleScore;
  std::vector<Filler> owners = owners_of(head, owner);
  if (owners.empty() && pattern.mutual && tree_.has_child(head, Deprel::kCop) && tree_.has_child(head, Deprel::kNsubj)) {
    // "Belarus and Russia are allies": of each other.
    out.slots[static_cast<size_t>(Slot::kA)] = fillers_.resolve_all(tree_.child(head, Deprel::kNsubj));
    size_t parties = 0;  // "The two camps are allies", too
    for (const Filler& filler : out.slots[static_cast<size_t>(Slot::kA)]) parties += filler.actors.size();
    if (parties > 1) return !excluded(pattern, out, reason);
  }
  if (owners.empty()) {
    reason = "nobody named whose it is";
    return false;
  }
  std::vector<Filler> said = said_of(head, owners);
  if (said.empty()) {
    reason = "nobody named of whom it is said";
    return false;
  }
  for (const Slot slot : {Slot::kA, Slot::kB, Slot::kP})
    if (pattern.used[static_cast<size_t>(slot)] && slot != owner.slot) out.slots[static_cast<size_t>(slot)] = std::move(said);
  out.slots[static_cast<size_t>(owner.slot)] = std::move(owners);
  return !excluded(pattern, out, reason);
}

}  // namespace dragoman::events
