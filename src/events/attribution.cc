#include "events/attribution.h"

#include <algorithm>

namespace dragoman::events {

using core::Attribution;
using core::Deprel;

namespace {

// The party that speaks through a cue verb; false when nobody is named.
bool speaker_of(const Tree& tree, const Fillers& fillers, std::uint32_t cue, core::Actor& speaker) {
  std::uint32_t subject = tree.logical_subject(cue);
  if (subject == kNoToken && tree.passive(cue)) subject = tree.logical_object(cue);  // "Akar was quoted as saying"
  if (subject == kNoToken) return false;
  const Filler filler = fillers.resolve(subject);
  if (filler.known()) {
    speaker = filler.actors.front();
    return true;
  }
  // Words that speak without a party we know ("witnesses"): the speaker keeps its words.
  const auto [first, last] = tree.phrase(subject);
  speaker = core::Actor{};
  speaker.span = {tree.token(first).begin, tree.token(last).end};
  speaker.text = tree.analysis().text().substr(speaker.span.begin, speaker.span.end - speaker.span.begin);
  speaker.name = speaker.text;
  return tree.is_nominal(subject);
}

bool is_cue(const Tree& tree, const Lexicon& lexicon, std::uint32_t token) { return tree.is_verbal(token) && lexicon.speech_verb(tree.lemma(token)); }

// "according to X" below a clause head.
std::uint32_t according(const Tree& tree, std::uint32_t clause) {
  for (std::uint32_t c : tree.children(clause)) {
    if ((tree.deprel(c) == Deprel::kObl || tree.deprel(c) == Deprel::kNmod) && tree.has_case(c, "according")) return c;
    if (lower(tree.form(c)) == "according")  // parsed as a participle of its own
      for (std::uint32_t d : tree.children(c))
        if (tree.is_nominal(d)) return d;
  }
  return kNoToken;
}

bool parenthetic(const Tree& tree, const Lexicon& lexicon, std::uint32_t token) {
  return tree.deprel(token) == Deprel::kParataxis && is_cue(tree, lexicon, token) && tree.has_child(token, Deprel::kNsubj);
}

void add(Attribution& found, bool& any, const core::Actor& speaker, const Tree& tree, std::uint32_t cue) {
  if (any) {
    found.chain.push_back(speaker);
    return;
  }
  any = true;
  found.speaker = speaker;
  found.cue = tree.form(cue);
  found.span = {tree.token(cue).begin, tree.token(cue).end};
}

}  // namespace

std::uint32_t sentence_cue(const Tree& tree, const Lexicon& lexicon) {
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
    if (is_cue(tree, lexicon, t) && (tree.has_child(t, Deprel::kNsubj) || tree.deprel(t) == Deprel::kParataxis)) return t;
  return kNoToken;
}

std::optional<Attribution> find_attribution(const Tree& tree, const Fillers& fillers, const Lexicon& lexicon, std::uint32_t event, std::uint32_t claimant) {
  Attribution found;
  bool any = false;
  core::Actor speaker;
  const core::Analysis& analysis = tree.analysis();
  if (claimant != kNoToken && claimant != event) {
    std::uint32_t verb = claimant;
    if (!tree.is_verbal(verb)) {
      // "accusations by Kyiv that ...": the owner of the claim.
      const Filler owner = fillers.resolve(claimant);
      if (owner.known()) {
        add(found, any, owner.actors.front(), tree, claimant);
        verb = kNoToken;
      }
    }
    if (verb != kNoToken && tree.is_verbal(verb) && speaker_of(tree, fillers, verb, speaker)) add(found, any, speaker, tree, verb);
  }
  std::uint32_t at = event;
  for (int steps = 0; steps < 60 && at != kNoToken; ++steps) {
    if (tree.is_verbal(at) || tree.has_child(at, Deprel::kNsubj) || at == event) {
      if (const std::uint32_t source = according(tree, at); source != kNoToken && !tree.dominates(source, event)) {
        const Filler filler = fillers.resolve(source);
        if (filler.known()) add(found, any, filler.actors.front(), tree, source);
        else {
          const auto [first, last] = tree.phrase(source);
          speaker = core::Actor{};
          speaker.span = {tree.token(first).begin, tree.token(last).end};
          speaker.text = analysis.text().substr(speaker.span.begin, speaker.span.end - speaker.span.begin);
          speaker.name = speaker.text;
          add(found, any, speaker, tree, source);
        }
      }
    }
    for (std::uint32_t c : tree.children(at))
      if (c != event && parenthetic(tree, lexicon, c) && !tree.dominates(c, event) && speaker_of(tree, fillers, c, speaker)) add(found, any, speaker, tree, c);
    const std::uint32_t governor = tree.head(at);
    if (governor == kNoToken) break;
    const Deprel relation = tree.deprel(at);
    const bool content = relation == Deprel::kCcomp || relation == Deprel::kParataxis || relation == Deprel::kObj || relation == Deprel::kXcomp || relation == Deprel::kAdvcl;
    if (content && governor != claimant && is_cue(tree, lexicon, governor)) {
      const bool clause = relation == Deprel::kCcomp || relation == Deprel::kParataxis;
      // "quoted as saying": the participle is the cue's complement and is itself the cue.
      if (clause && speaker_of(tree, fillers, governor, speaker)) add(found, any, speaker, tree, governor);
    }
    if ((relation == Deprel::kAcl || relation == Deprel::kCcomp) && lexicon.speech_noun(tree.lemma(governor)) && tree.is_nominal(governor)) {
      const Filler owner = fillers.resolve(governor);
      if (owner.known()) add(found, any, owner.actors.front(), tree, governor);
    }
    at = governor;
  }
  const core::Span trigger{tree.token(event).begin, tree.token(event).end};
  for (const core::Quotation& quotation : analysis.quotations) {
    if (quotation.scare || !quotation.span.contains(trigger)) continue;
    found.quoted = true;
    if (any) break;
    // Words in quotation marks are somebody's: the cue of this sentence, else of the one before.
    const std::uint32_t cue = sentence_cue(tree, lexicon);
    if (cue != kNoToken && cue != event && !quotation.span.contains({tree.token(cue).begin, tree.token(cue).end}) && speaker_of(tree, fillers, cue, speaker))
      add(found, any, speaker, tree, cue);
    break;
  }
  if (!any) return std::nullopt;
  return found;
}

}  // namespace dragoman::events
