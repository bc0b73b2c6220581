// Role frames of the Matcher: nouns that say what one party is to another ("Iran, the main backer of the Houthis").
#include <algorithm>

#include "events/matcher.h"

namespace dragoman::events {

using core::Deprel;
using core::Upos;

namespace {

// "call X a backer", "regard X as an arm of Y".
bool names_so(const Tree& tree, std::uint32_t verb) { return tree.is_verbal(verb) && tree.logical_object(verb) != kNoToken; }

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
    const bool before = relation == Deprel::kNmodPoss || ((relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmod) && c < noun && fillers_.mention_at(c));
    if (behind || before) take(c);
  }
  return found;
}

std::vector<Filler> Matcher::said_of(std::uint32_t noun, const std::vector<Filler>& owners) const {
  std::vector<std::uint32_t> candidates;
  const std::uint32_t top = tree_.coordination_head(noun);
  const std::uint32_t above = tree_.head(top);
  if (tree_.deprel(top) == Deprel::kAppos && above != kNoToken) candidates.push_back(above);
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
  if (const core::Mention* mention = fillers_.mention_at(noun); mention && mention->head == noun && mention->kind == core::Mention::Kind::kNominal) {
    Filler own = fillers_.resolve(noun);
    const bool other = std::none_of(owners.begin(), owners.end(), [&](const Filler& owner) { return !owner.known() || own.actors.front().country == owner.actors.front().country; });
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
  if (owners.empty() && pattern.mutual && tree_.has_child(head, Deprel::kCop)) {
    // "Belarus and Russia are allies": of each other.
    out.slots[static_cast<size_t>(Slot::kA)] = fillers_.resolve_all(tree_.child(head, Deprel::kNsubj));
    if (out.slots[static_cast<size_t>(Slot::kA)].size() > 1) return !excluded(pattern, out, reason);
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
