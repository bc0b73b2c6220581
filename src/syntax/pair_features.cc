#include <algorithm>
#include <array>

#include "syntax/coreference.h"

namespace dragoman::syntax {

namespace {

constexpr int kKinds = core::kEntityKindCount;
constexpr int kPronouns = MentionFinder::kPronouns;
constexpr int kDeterminers = MentionFinder::kDeterminers;
constexpr int kBuckets = 7;
constexpr int kTextRelations = 5;
constexpr int kTreeRelations = 7;

// Each group of features owns a run of rows; a pair has exactly one row of every group.
enum Group {
  kSentences,
  kMentionsBetween,
  kPronounPair,
  kPronounKind,
  kPronounName,
  kKindPair,
  kNamePair,
  kHeadMatch,
  kText,
  kDeterminerMatch,
  kRolePair,
  kTree,
  kNumberPair,
  kOwner,
  kAntecedentDeterminer,
  kNonePronoun,
  kNoneDeterminer,
  kNoneRole,
  kNoneHead,
  kNoneKind,
  kNoneName,
  kGroups
};

constexpr std::array<int, kGroups> kSizes = {kBuckets * kMentionTypes,
                                             kBuckets* kMentionTypes* kMentionTypes,
                                             kPronouns* kPronouns,
                                             kPronouns* kKinds,
                                             kPronouns* kNameKinds* kNumbers,
                                             kKinds* kKinds,
                                             kNameKinds* kNameKinds,
                                             2 * kMentionTypes* kMentionTypes,
                                             kTextRelations* kMentionTypes* kMentionTypes,
                                             kDeterminers * 2 * kMentionTypes,
                                             kRoles* kRoles,
                                             kTreeRelations* kMentionTypes,
                                             kNumbers* kNumbers,
                                             2 * 2 * 2,
                                             kDeterminers* kMentionTypes,
                                             kPronouns,
                                             kDeterminers* kMentionTypes,
                                             kRoles,
                                             2 * kMentionTypes,
                                             kKinds,
                                             kNameKinds};

constexpr std::array<int, kGroups + 1> begins() {
  std::array<int, kGroups + 1> out = {};
  for (int i = 0; i < kGroups; ++i) out[i + 1] = out[i] + kSizes[i];
  return out;
}
constexpr auto kBegins = begins();

class Row {
 public:
  explicit Row(std::uint16_t* out) : out_(out) {}
  void add(Group group, int value) { out_[count_++] = static_cast<std::uint16_t>(kBegins[group] + value); }
  int count() const { return count_; }

 private:
  std::uint16_t* out_;
  int count_ = 0;
};

int bucket(int distance) {
  constexpr std::array<int, kBuckets - 1> kFrom = {1, 2, 3, 5, 9, 17};
  return static_cast<int>(std::upper_bound(kFrom.begin(), kFrom.end(), distance) - kFrom.begin());
}

bool contains(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& w) { return std::find(all.begin(), all.end(), w) != all.end(); });
}

// "EU" of "European Union".
bool is_acronym(const Mention& shorter, const Mention& longer) {
  if (shorter.words.size() != 1 || longer.words.size() < 2 || shorter.key.size() != longer.words.size()) return false;
  for (std::size_t i = 0; i < longer.words.size(); ++i)
    if (longer.words[i].front() != shorter.key[i]) return false;
  return true;
}

int text_relation(const Mention& m, const Mention& a) {
  if (m.words == a.words) return 1;
  if (contains(a.words, m.words)) return 2;
  if (contains(m.words, a.words)) return 3;
  return is_acronym(m, a) || is_acronym(a, m) ? 4 : 0;
}

int tree_relation(std::span<const core::Token> tokens, const Mention& m, const Mention& a) {
  const auto mention = static_cast<std::int32_t>(m.head);
  const auto antecedent = static_cast<std::int32_t>(a.head);
  if (m.governor == antecedent) return tokens[m.head].deprel == core::Deprel::kAppos ? 1 : 2;
  if (a.governor == mention) return a.role == Mention::Role::kSubject ? 3 : 4;  // subject of a predicate noun
  if (m.governor >= 0 && m.governor == a.governor) return 5;
  return m.first <= a.head && a.head <= m.last ? 6 : 0;
}

}  // namespace

int PairFeatures::rows() { return kBegins[kGroups]; }

int PairFeatures::of_pair(std::span<const core::Token> tokens, const Mention& m, const Mention& a, int nearest, std::uint16_t* out) {
  const int mt = static_cast<int>(m.type);
  const int at = static_cast<int>(a.type);
  const int types = mt * kMentionTypes + at;
  const int heads = m.key == a.key ? 1 : 0;
  Row row(out);
  row.add(kSentences, bucket(static_cast<int>(m.sentence - a.sentence)) * kMentionTypes + mt);
  row.add(kMentionsBetween, bucket(nearest) * kMentionTypes * kMentionTypes + types);
  row.add(kPronounPair, m.pronoun * kPronouns + a.pronoun);
  row.add(kPronounKind, m.pronoun * kKinds + static_cast<int>(a.kind));
  row.add(kPronounName, (m.pronoun * kNameKinds + a.name) * kNumbers + static_cast<int>(a.number));
  row.add(kKindPair, static_cast<int>(m.kind) * kKinds + static_cast<int>(a.kind));
  row.add(kNamePair, m.name * kNameKinds + a.name);
  row.add(kHeadMatch, heads * kMentionTypes * kMentionTypes + types);
  row.add(kText, text_relation(m, a) * kMentionTypes * kMentionTypes + types);
  row.add(kDeterminerMatch, (m.determiner * 2 + heads) * kMentionTypes + at);
  row.add(kRolePair, static_cast<int>(m.role) * kRoles + static_cast<int>(a.role));
  row.add(kTree, tree_relation(tokens, m, a) * kMentionTypes + mt);
  row.add(kNumberPair, static_cast<int>(m.number) * kNumbers + static_cast<int>(a.number));
  const int owner = m.role == Mention::Role::kPossessive ? 1 : 0;
  row.add(kOwner, (owner * 2 + (a.role == Mention::Role::kSubject ? 1 : 0)) * 2 + (m.sentence == a.sentence ? 1 : 0));
  row.add(kAntecedentDeterminer, a.determiner * kMentionTypes + mt);
  return row.count();
}

int PairFeatures::of_none(const Mention& m, bool head_seen, std::uint16_t* out) {
  const int mt = static_cast<int>(m.type);
  Row row(out);
  row.add(kNonePronoun, m.pronoun);
  row.add(kNoneDeterminer, m.determiner * kMentionTypes + mt);
  row.add(kNoneRole, static_cast<int>(m.role));
  row.add(kNoneHead, (head_seen ? 1 : 0) * kMentionTypes + mt);
  row.add(kNoneKind, static_cast<int>(m.kind));
  row.add(kNoneName, m.name);
  return row.count();
}

void Candidates::of(std::span<const Mention> mentions, std::size_t i, std::vector<std::uint32_t>& out) {
  out.clear();
  const std::size_t far = i > kNear ? i - kNear : 0;
  for (std::size_t j = i; j-- > far;) out.push_back(static_cast<std::uint32_t>(j));
  if (mentions[i].type == Mention::Type::kPronoun) return;
  std::size_t alike = 0;
  for (std::size_t j = far; j-- > 0 && alike < kAlike;) {
    if (mentions[j].key != mentions[i].key) continue;
    out.push_back(static_cast<std::uint32_t>(j));
    ++alike;
  }
}

}  // namespace dragoman::syntax
