#include "actors/links.h"

#include <algorithm>
#include <unordered_map>

#include "actors/items.h"

namespace dragoman::actors {
namespace {

using core::Actor;
using core::Analysis;
using core::Deprel;
using core::Mention;
using core::Reference;
using core::Upos;

constexpr int kLongestChain = 6;        // links followed back to a party
constexpr std::uint32_t kReach = 3;     // sentences between a phrase and the party it is linked to

bool known(const Mention& mention) {
  return std::all_of(mention.actors.begin(), mention.actors.end(), [](const Actor& actor) { return !actor.country.empty() || !actor.id.empty(); });
}

class Links {
 public:
  Links(const Directory& directory, Analysis& analysis) : directory_(directory), analysis_(analysis) {
    for (std::size_t k = 0; k < analysis.mentions.size(); ++k) at_.emplace(analysis.mentions[k].head, k);
  }

  void follow() {
    std::vector<Mention> added;
    for (const Reference& reference : analysis_.references) {
      if (reference.antecedent < 0) continue;
      const auto own = at_.find(reference.head);
      if (own == at_.end() && !may_stand(reference)) continue;
      if (own != at_.end() && (analysis_.mentions[own->second].kind != Mention::Kind::kNominal || known(analysis_.mentions[own->second]))) continue;
      const Mention* party = party_of(reference);
      if (party == nullptr) continue;
      if (own != at_.end()) settle(analysis_.mentions[own->second], *party);
      else if (!covered(reference)) added.push_back(like(reference, *party));
    }
    if (added.empty()) return;
    analysis_.mentions.insert(analysis_.mentions.end(), added.begin(), added.end());
    std::stable_sort(analysis_.mentions.begin(), analysis_.mentions.end(), [](const Mention& a, const Mention& b) { return a.first < b.first; });
  }

 private:
  bool pronoun(const Reference& reference) const { return reference.first == reference.last && analysis_.tokens[reference.head].upos == Upos::kPron; }

  // A pronoun that can be a party, or a noun told with "the": what is not told as known stands for itself.
  bool may_stand(const Reference& reference) const {
    const core::Token& token = analysis_.tokens[reference.head];
    const std::string first = lower_form(analysis_, reference.first);
    if (pronoun(reference)) {
      if (token.deprel == Deprel::kExpl || token.deprel == Deprel::kNmodPoss) return false;
      const bool thing = directory_.cue("thing_pronoun", first);
      if (thing && token.deprel != Deprel::kNsubj) return false;
      return thing || directory_.cue("person_pronoun", first) || directory_.cue("plural_pronoun", first);
    }
    if (token.kind == core::EntityKind::kPlace || token.kind == core::EntityKind::kNone || token.upos != Upos::kNoun) return false;
    return first == "the" || first == "this" || first == "these" || first == "those";
  }

  bool covered(const Reference& reference) const {
    return std::any_of(analysis_.mentions.begin(), analysis_.mentions.end(), [&](const Mention& m) {
      return m.first <= reference.last && reference.first <= m.last && (m.kind != Mention::Kind::kModifier || (m.first <= reference.head && reference.head <= m.last));
    });
  }

  const Mention* party_of(const Reference& reference) const {
    const Reference* at = &reference;
    for (int steps = 0; steps < kLongestChain && at->antecedent >= 0; ++steps) {
      at = &analysis_.references[static_cast<std::size_t>(at->antecedent)];
      const auto found = at_.find(at->head);
      if (found == at_.end()) continue;
      const Mention& mention = analysis_.mentions[found->second];
      if (mention.kind == Mention::Kind::kModifier || !known(mention)) continue;
      return reference.sentence - at->sentence <= kReach ? &mention : nullptr;
    }
    return nullptr;
  }

  Mention like(const Reference& reference, const Mention& party) const {
    Mention mention;
    mention.sentence = reference.sentence;
    mention.head = reference.head;
    mention.first = reference.first;
    mention.last = reference.last;
    mention.kind = pronoun(reference) ? Mention::Kind::kPronoun : Mention::Kind::kNominal;
    mention.actors = party.actors;
    const core::Span span{analysis_.tokens[reference.first].begin, analysis_.tokens[reference.last].end};
    for (Actor& actor : mention.actors) {
      actor.span = span;
      actor.text = std::string(analysis_.text().substr(span.begin, span.end - span.begin));
    }
    return mention;
  }

  // "the insurgents", of nobody's state so far: those linked to them say whose they are where they are of one sort.
  static void settle(Mention& mention, const Mention& party) {
    if (mention.actors.size() != 1 || party.actors.size() != 1) return;
    Actor& open = mention.actors.front();
    const Actor& told = party.actors.front();
    if (!open.sectors.empty() && (told.sectors.empty() || open.sectors.front() != told.sectors.front())) return;
    open.id = told.id;
    open.country = told.country;
    open.name = told.name;
    if (open.sectors.empty()) open.sectors = told.sectors;
  }

  const Directory& directory_;
  Analysis& analysis_;
  std::unordered_map<std::uint32_t, std::size_t> at_;  // head -> mention, of the room's own rules
};

}  // namespace

void follow_links(const Directory& directory, Analysis& analysis) {
  if (!analysis.references.empty()) Links(directory, analysis).follow();
}

}  // namespace dragoman::actors
