#include <algorithm>

#include "events/pair_features.h"
#include "statements/coder.h"
#include "statements/contents.h"

namespace dragoman::statements {

using core::Medium;
using core::TokenPair;
using events::Fillers;
using events::Tree;

namespace {

constexpr float kMargin = 1.0F;  // over "none", in the scorer's units

}  // namespace

void StatementCoder::read_learned(const Tree& tree, const Fillers& fillers, const core::PairScores& scores, std::vector<Telling>& tellings) const {
  const events::PairFeatures features(tree, fillers);
  core::TokenPairs pairs;
  features.position_pairs(pairs);
  std::vector<float> values;
  for (const core::PairChoice& choice : choose_pairs(scores, core::PairTask::kStatement, pairs, kMargin, values)) {
    const TokenPair& pair = pairs.pairs[choice.pair];
    Telling telling;
    telling.speakers = speakers_at(*media_, tree, fillers, pair.a);
    telling.trigger = {tree.token(pair.b).begin, tree.token(pair.b).end};
    if (telling.speakers.empty() || unsaid(tree, pair.b) || quoted(tree.analysis(), telling.trigger)) continue;
    // Told by the tables, or by a likelier pair of this sentence.
    const auto told = [&](const Telling& other) {
      return other.sentence == tree.sentence() &&
             (other.verb == pair.b || other.last_one || std::any_of(other.speakers.begin(), other.speakers.end(), [&](const core::Actor& speaker) {
                return std::any_of(telling.speakers.begin(), telling.speakers.end(), [&](const core::Actor& own) { return same_speaker(own, speaker); });
              }));
    };
    if (std::any_of(tellings.begin(), tellings.end(), told)) continue;
    telling.medium = *core::medium_from(core::pair_classes(core::PairTask::kStatement)[choice.type]);
    if (telling.speakers.size() > 1 && telling.medium == Medium::kStatement) telling.medium = Medium::kJointStatement;
    telling.rule = "learned.statement";
    telling.marked = telling.medium != Medium::kStatement;
    telling.sentence = tree.sentence();
    telling.verb = pair.b;
    telling.date = date_at(tree, pair.b);
    tellings.push_back(std::move(telling));
  }
}

}  // namespace dragoman::statements
