// PlaceFinder's reading of capitals that are told by their state and not by their name.
#include <algorithm>

#include "places/found.h"
#include "places/name_key.h"

namespace dragoman::places {
namespace {

using core::Analysis;
using core::Upos;
using Kind = core::PlaceMention::Kind;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

template <class FoundType>
const FoundType* at_token(const std::vector<FoundType>& all, std::uint32_t token) {
  const auto it = std::lower_bound(all.begin(), all.end(), token, [](const FoundType& f, std::uint32_t t) { return f.last < t; });
  return it != all.end() && it->first <= token ? &*it : nullptr;
}

template <class FoundType>
std::string_view state_of(const FoundType* found) {
  if (found == nullptr || found->candidates.empty() || found->candidates[found->best].kind != Kind::kCountry) return {};
  return found->candidates[found->best].country;
}

// The state in which most of the places of the document lie; empty where none has the half of them.
template <class FoundType>
std::string_view main_state(const std::vector<FoundType>& all) {
  constexpr double kHalf = 0.5, kState = 0.5;
  std::map<std::string_view, double> weights;
  double total = 0;
  for (const FoundType& found : all) {
    if (found.candidates.empty()) continue;
    const GazetteerEntry& entry = found.candidates[found.best];
    const double weight = entry.kind == Kind::kCountry ? kState : 1.0;
    weights[entry.country] += weight;
    total += weight;
  }
  for (const auto& [country, weight] : weights)
    if (weight > kHalf * total) return country;
  return {};
}

}  // namespace

std::optional<GazetteerEntry> PlaceFinder::capital_of(std::string_view country) const {
  const auto names = capitals_.find(country);
  if (names == capitals_.end()) return std::nullopt;
  std::optional<GazetteerEntry> best;
  for (const std::string& name : names->second)
    for (const GazetteerEntry& entry : gazetteer_.candidates(name)) {
      if (entry.country != country || entry.kind != Kind::kCity) continue;
      const bool better = !best || entry.rank > best->rank || (entry.rank == best->rank && entry.alternate < best->alternate);
      if (better) best = entry;
    }
  return best;
}

// The state whose capital the word at `token` means; `first`: where the phrase begins. Empty: not told.
std::string_view PlaceFinder::capital_owner(const Analysis& analysis, const std::vector<Found>& all, const core::Sentence& sentence, std::uint32_t token,
                                            std::uint32_t& first) const {
  const std::uint32_t end = sentence.first_token + sentence.token_count;
  first = token;
  std::uint32_t after = token + 1;
  if (after < end && lower(analysis.form(after)) == "city") ++after;
  if (after + 1 < end && lower(analysis.form(after)) == "of") {
    if (lower(analysis.form(++after)) == "the" && after + 1 < end) ++after;
    return state_of(at_token(all, after));
  }
  // "the Nigerian capital, Abuja": the name itself stands there.
  if (after + 1 < end && analysis.form(after) == ",") ++after;
  if (const Found* named = after < end ? at_token(all, after) : nullptr; named != nullptr && state_of(named).empty()) return {};
  if (token == sentence.first_token) return {};
  const std::uint32_t before = token - 1;
  if (const auto it = demonyms_.find(name_key(analysis.form(before))); it != demonyms_.end()) {
    first = before;
    return it->second;
  }
  const std::string word_before = lower(analysis.form(before));
  if (word_before == "'s" || word_before == "\u2019s" || word_before == "'" || word_before == "\u2019") {
    const Found* owner = before > sentence.first_token ? at_token(all, before - 1) : nullptr;
    if (owner != nullptr) first = owner->first;
    return state_of(owner);
  }
  return word_before == "the" ? main_state(all) : std::string_view();
}

std::vector<PlaceFinder::Found> PlaceFinder::capitals(const Analysis& analysis, const std::vector<Found>& all) const {
  std::vector<Found> more;
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s)
    for (std::uint32_t k = 0; k < analysis.sentences[s].token_count; ++k) {
      const std::uint32_t token = analysis.sentences[s].first_token + k;
      const core::Token& t = analysis.tokens[token];
      if (t.upos != Upos::kNoun || t.deprel == core::Deprel::kCompound || t.deprel == core::Deprel::kAmod || !word("capital_word", lower(analysis.form(token)))) continue;
      Found found;
      std::uint32_t first = token;
      const std::string_view owner = capital_owner(analysis, all, analysis.sentences[s], token, first);
      if (owner.empty() || at_token(all, token) != nullptr) continue;
      const std::optional<GazetteerEntry> capital = capital_of(owner);
      if (!capital) continue;
      found.sentence = s;
      // The owner keeps its own mention where it has one ("Niger's capital").
      found.first = found.name_first = at_token(all, first) == nullptr ? first : token;
      found.last = found.name_last = token;
      found.candidates = {*capital};
      found.candidates.front().alternate = false;
      found.scores = {0.0};
      more.push_back(std::move(found));
    }
  return more;
}

}  // namespace dragoman::places
