#include "syntax/coreference.h"

#include <algorithm>

#include "syntax/linear.h"

namespace dragoman::syntax {

namespace {

constexpr int kOutputs = 16;  // a block of the kernels; only the first is the score

}  // namespace

base::Result<std::optional<Coreference>> Coreference::load(const ModelFile& file, int vector, const Kernels& kernels) {
  auto hidden = file.number("coref_hidden");
  if (!hidden) return std::optional<Coreference>{};
  if (*hidden <= 0 || *hidden % 16 != 0 || *hidden > 1024) return file.missing("coref layout");
  Coreference c;
  c.kernels_ = &kernels;
  c.vector_ = vector;
  c.hidden_ = *hidden;
  auto mention = load_linear(file, "coref_mention", vector, *hidden);
  auto antecedent = load_linear(file, "coref_antecedent", vector, *hidden);
  auto out = load_linear(file, "coref_out", *hidden, kOutputs);
  auto table = file.array<float>("coref_table", "f32", static_cast<std::size_t>(PairFeatures::rows()) * static_cast<std::size_t>(*hidden));
  auto none = file.array<float>("coref_none", "f32", static_cast<std::size_t>(*hidden));
  if (!mention || !antecedent || !out || !table || !none) return file.missing("coref arrays");
  c.mention_ = *mention;
  c.antecedent_ = *antecedent;
  c.out_ = *out;
  c.table_ = *table;
  c.none_ = *none;
  return std::optional<Coreference>(c);
}

std::vector<std::int32_t> Coreference::link(std::span<const core::Token> tokens, std::span<const Mention> mentions, std::span<const std::uint8_t> vectors,
                                            std::uint32_t* checksum) const {
  const Kernels& k = *kernels_;
  const auto vector = static_cast<std::size_t>(vector_);
  const auto hidden = static_cast<std::size_t>(hidden_);
  const std::size_t n = mentions.size();
  if (n == 0) return {};
  std::vector<std::uint8_t> heads(n * vector);
  for (std::size_t i = 0; i < n; ++i) std::copy_n(vectors.data() + mentions[i].row * vector, vector, heads.data() + i * vector);
  std::vector<float> as_mention(n * hidden);
  std::vector<float> as_antecedent(n * hidden);
  k.product(mention_, heads.data(), static_cast<int>(n), vector_, as_mention.data());
  k.product(antecedent_, heads.data(), static_cast<int>(n), vector_, as_antecedent.data());
  std::vector<std::int32_t> links(n, -1);
  std::vector<std::uint32_t> candidates;
  std::vector<float> sum(hidden);
  std::vector<float> scores;
  std::vector<std::uint8_t> q;
  for (std::size_t i = 0; i < n; ++i) {
    Candidates::of(mentions, i, candidates);
    const std::size_t rows = candidates.size() + 1;
    q.resize(rows * hidden);
    scores.resize(rows * kOutputs);
    bool head_seen = false;
    for (const std::uint32_t j : candidates) head_seen = head_seen || mentions[j].key == mentions[i].key;
    for (std::size_t r = 0; r < rows; ++r) {  // row 0: no antecedent
      std::uint16_t features[PairFeatures::kMost];
      const int count = r == 0 ? PairFeatures::of_none(mentions[i], head_seen, features)
                               : PairFeatures::of_pair(tokens, mentions[i], mentions[candidates[r - 1]], static_cast<int>(i - candidates[r - 1]), features);
      const float* other = r == 0 ? none_.data() : as_antecedent.data() + candidates[r - 1] * hidden;
      for (std::size_t h = 0; h < hidden; ++h) sum[h] = as_mention[i * hidden + h] + other[h];
      for (int f = 0; f < count; ++f) {
        const float* row = table_.data() + features[f] * hidden;
        for (std::size_t h = 0; h < hidden; ++h) sum[h] += row[h];
      }
      k.quantise_positive(sum.data(), nullptr, hidden_, q.data() + r * hidden);
    }
    k.product(out_, q.data(), static_cast<int>(rows), hidden_, scores.data());
    if (checksum != nullptr) *checksum = crc32(std::as_bytes(std::span(scores)), *checksum);
    std::size_t best = 0;
    for (std::size_t r = 1; r < rows; ++r)
      if (scores[r * kOutputs] > scores[best * kOutputs]) best = r;
    if (best > 0) links[i] = static_cast<std::int32_t>(candidates[best - 1]);
  }
  return links;
}

namespace {

bool may_mean(const Mention& pronoun, const Mention& a) {
  using core::EntityKind;
  const bool person = a.name == 1 || (a.name == 0 && a.kind == EntityKind::kPerson);
  const bool plural = a.number == Mention::Number::kPlural;
  if (a.type == Mention::Type::kPronoun) return a.pronoun == pronoun.pronoun;
  switch (pronoun.pronoun) {
    // In the order of the model's list (train/export.py).
    case 1:
    case 2: return person && !plural;                   // he, she
    case 3: return !person && !plural;                  // it
    case 4: return plural || (!person && a.name == 2);  // they
    default: return false;                              // I, we, you: only their own kind
  }
}

bool means_by_rule(std::span<const core::Token> tokens, const Mention& m, const Mention& a) {
  if (m.governor == static_cast<std::int32_t>(a.head) && tokens[m.head].deprel == core::Deprel::kAppos) return true;
  if (m.type == Mention::Type::kPronoun) return m.sentence - a.sentence <= 2 && m.governor != static_cast<std::int32_t>(a.head) && may_mean(m, a);
  if (m.key != a.key || m.type != a.type) return false;
  constexpr int kDefinite = 1;
  constexpr int kDemonstrative = 3;
  if (m.type == Mention::Type::kName) return true;
  return (m.determiner == kDefinite || m.determiner == kDemonstrative) && m.number == a.number;
}

}  // namespace

std::vector<std::int32_t> link_by_rules(std::span<const core::Token> tokens, std::span<const Mention> mentions) {
  std::vector<std::int32_t> links(mentions.size(), -1);
  std::vector<std::uint32_t> candidates;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Candidates::of(mentions, i, candidates);
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](std::uint32_t j) { return means_by_rule(tokens, mentions[i], mentions[j]); });
    if (found != candidates.end()) links[i] = static_cast<std::int32_t>(*found);
  }
  return links;
}

}  // namespace dragoman::syntax
