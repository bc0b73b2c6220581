#include "events/pair_features.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace dragoman::events {

using core::Deprel;
using core::EntityKind;
using core::Upos;

namespace {

// Collects hashed rows; the parts of one feature are kept apart by a byte that no word holds.
class Rows {
 public:
  explicit Rows(std::vector<std::uint16_t>& out) : out_(out) {}
  template <typename... Parts>
  void add(const Parts&... parts) {
    std::uint32_t hash = 2166136261U;
    (mix(hash, std::string_view(parts)), ...);
    out_.push_back(static_cast<std::uint16_t>(hash % core::kPairFeatureRows));
  }

 private:
  static void mix(std::uint32_t& hash, std::string_view part) {
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    hash = (hash ^ 0x1fU) * 16777619U;
  }
  std::vector<std::uint16_t>& out_;
};

const char* bucket(std::uint32_t distance) {
  constexpr const char* kNames[] = {"0", "1", "2", "3-4", "5-8", "9-16", "17+"};
  int at = 0;
  for (std::uint32_t limit = 0; at < 6 && distance > limit; ++at) limit = limit == 0 ? 1 : limit == 1 ? 2 : limit * 2;
  return kNames[at];
}

bool may_be_wanted(const Tree& tree, std::uint32_t token) {
  return PairFeatures::may_tell(tree, token) || tree.token(token).upos == Upos::kPropn || tree.token(token).upos == Upos::kPron;
}

// A word by its lemma; a name or nationality only as one, so that no state and no person weighs anything.
std::string word_of(const Tree& tree, std::uint32_t token) {
  const core::Token& word = tree.token(token);
  if (word.upos == Upos::kPropn || word.name != core::NameTag::kO || word.kind == EntityKind::kNationality) return "@";
  return lower(word.lemma);
}

std::string case_of(const Tree& tree, std::uint32_t token) {
  for (std::uint32_t c : tree.children(token))
    if (tree.deprel(c) == Deprel::kCase || tree.deprel(c) == Deprel::kMark) return lower(tree.form(c));
  return "-";
}

// The types of events that the frames of this word tell, each once.
std::vector<std::string_view> types_of(const PatternSet& patterns, const Tree& tree, std::uint32_t word) {
  std::vector<std::string_view> types;
  const std::string_view lemma = tree.lemma(word);
  for (const auto* frames : {patterns.verb_frames(lemma), patterns.noun_frames(lemma), patterns.copula_frames(lemma)}) {
    if (!frames || (frames == patterns.verb_frames(lemma)) != tree.is_verbal(word)) continue;
    for (const FrameRef& frame : *frames) {
      const Pattern& pattern = patterns.patterns()[frame.pattern];
      const std::string_view type = core::to_string(pattern.type);
      if (!pattern.relation && std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
    }
  }
  return types;
}

}  // namespace

bool PairFeatures::may_tell(const Tree& tree, std::uint32_t token) {
  const Upos upos = tree.token(token).upos;
  return upos == Upos::kVerb || upos == Upos::kNoun || upos == Upos::kAdj;
}

PairFeatures::PairFeatures(const Tree& tree, const Fillers& fillers) : tree_(tree), fillers_(fillers) {
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t) {
    ways_.push_back(way_up(t));
    if (phrases_.size() >= kMostPhrases || tree.token(t).lemma.empty()) continue;
    const core::Mention* mention = fillers.mention_at(t);
    const core::PlaceMention* place = fillers.place_at(t);
    const EntityKind kind = tree.token(t).kind;
    const bool inside_name = tree.deprel(t) == Deprel::kFlat || tree.deprel(t) == Deprel::kCompound;
    const bool kind_says = tree.is_nominal(t) && !inside_name && (kind == EntityKind::kPerson || kind == EntityKind::kOrganization || kind == EntityKind::kPlace);
    if ((mention && mention->head == t) || (place && place->head == t) || kind_says) phrases_.push_back(t);
  }
}

std::vector<std::uint32_t> PairFeatures::way_up(std::uint32_t token) const {
  std::vector<std::uint32_t> way;
  for (std::uint32_t t = token; t != kNoToken && way.size() < 64; t = tree_.head(t)) way.push_back(t);
  return way;
}

std::string_view PairFeatures::kind_of(std::uint32_t token) const {
  const core::Token& word = tree_.token(token);
  const core::Mention* mention = fillers_.mention_at(token);
  const bool own = mention && mention->head == token;
  if (word.upos == Upos::kPron || (word.upos == Upos::kDet && own)) {
    const std::string form = lower(tree_.form(token));
    if (form == "we" || form == "i" || form == "our" || form == "us" || form == "my") return "speaker";
    return own ? "pronoun" : "nobody";
  }
  if (own && mention->actors.size() == 1) {
    const core::Actor& actor = mention->actors.front();
    if (!actor.person.empty() || word.name == core::NameTag::kBPer || word.name == core::NameTag::kIPer) return "person";
    if (!actor.sectors.empty()) {
      const std::string& sector = actor.sectors.front();
      if (sector == "REB" || sector == "PRM" || sector == "UAF") return "armed";
      if (sector == "MIL" || sector == "COP" || sector == "SPY") return "forces";
      if (sector == "GOV") return actor.id == actor.country ? "state" : "government";
      if (sector == "OPP" || sector == "PTY" || sector == "LEG") return "party";
      if (sector == "IGO" || sector == "NGO") return "body";
    }
    if (!actor.id.empty() && actor.id == actor.country) return fillers_.place_at(token) ? "state" : "people";
    if (word.kind == EntityKind::kPerson) return "person";
    return "actor";
  }
  if (own) return "group";
  if (fillers_.place_at(token)) return "place";
  if (word.kind == EntityKind::kPerson) return "someone";
  if (word.kind == EntityKind::kOrganization) return "organisation";
  if (word.kind == EntityKind::kPlace) return "land";
  if (tree_.is_verbal(token)) return "verb";
  return "thing";
}

void PairFeatures::add(std::uint32_t a, std::uint32_t b, core::TokenPairs& out) const {
  core::TokenPair pair;
  pair.a = a;
  pair.b = b;
  const auto& up = ways_[a - tree_.first()];
  const auto& down = ways_[b - tree_.first()];
  std::size_t i = up.size(), j = down.size();
  while (i > 0 && j > 0 && up[i - 1] == down[j - 1]) --i, --j;
  pair.top = i < up.size() ? up[i] : up.back();
  pair.path_begin = static_cast<std::uint32_t>(out.path.size());
  for (std::size_t k = 1; k < i; ++k) out.path.push_back(up[k]);
  if (i > 0 && j > 0) out.path.push_back(pair.top);
  for (std::size_t k = j; k-- > 1;) out.path.push_back(down[k]);
  pair.path_end = static_cast<std::uint32_t>(out.path.size());
  pair.feature_begin = static_cast<std::uint32_t>(out.features.size());

  Rows rows(out.features);
  const char* order = a < b ? "<" : a > b ? ">" : "=";
  const std::string_view ka = kind_of(a), kb = kind_of(b);
  std::string way;
  if (i + j <= 6) {
    for (std::size_t k = 0; k < i; ++k) way += std::string("^") += core::to_string(tree_.deprel(up[k]));
    for (std::size_t k = j; k-- > 0;) way += std::string("v") += core::to_string(tree_.deprel(down[k]));
  } else {
    way = "far";
  }
  const std::string case_a = case_of(tree_, a), case_b = case_of(tree_, b);
  rows.add("kinds", ka, kb);
  rows.add("kind a", ka);
  rows.add("kind b", kb);
  rows.add("way", way);
  rows.add("way kinds", way, ka, kb);
  rows.add("way case", way, case_b);
  rows.add("order", order, bucket(a < b ? b - a : a - b));
  rows.add("length", bucket(static_cast<std::uint32_t>(i + j)));
  rows.add("case a", case_a, core::to_string(tree_.deprel(a)));
  rows.add("case b", case_b, core::to_string(tree_.deprel(b)));
  rows.add("tags", core::to_string(tree_.token(a).upos), core::to_string(tree_.token(b).upos));
  for (std::uint32_t p = pair.path_begin; p < pair.path_end; ++p) {
    const std::string lemma = word_of(tree_, out.path[p]);
    rows.add("on the way", lemma);
    rows.add("on the way to", lemma, kb);
  }
  rows.add("top", word_of(tree_, pair.top), order);
  rows.add("word a", word_of(tree_, a));
  rows.add("word b", word_of(tree_, b));
  for (std::uint32_t end : {a, b})
    for (std::uint32_t c : tree_.children(end)) {
      const Deprel relation = tree_.deprel(c);
      if (relation == Deprel::kCompound || relation == Deprel::kAmod || relation == Deprel::kAppos || relation == Deprel::kNmodPoss)
        rows.add(end == a ? "at a" : "at b", core::to_string(relation), word_of(tree_, c));
      if (relation == Deprel::kAux || relation == Deprel::kAuxPass || relation == Deprel::kAdvmod || relation == Deprel::kDet)
        rows.add(end == a ? "by a" : "by b", lower(tree_.form(c)));
    }
  pair.feature_end = static_cast<std::uint32_t>(out.features.size());
  out.pairs.push_back(pair);
}

// What stands around a word that may tell an event: whom it is said of, what is done to whom, with which words.
void PairFeatures::add_word(const PatternSet& patterns, std::uint32_t word, core::TokenPairs& out) const {
  core::TokenPair pair;
  pair.a = pair.b = pair.top = word;
  pair.path_begin = pair.path_end = static_cast<std::uint32_t>(out.path.size());
  pair.feature_begin = static_cast<std::uint32_t>(out.features.size());
  Rows rows(out.features);
  const std::string own = word_of(tree_, word);
  const std::string_view relation = core::to_string(tree_.deprel(word));
  rows.add("word", own);
  rows.add("word relation", own, relation);
  rows.add("relation", relation, core::to_string(tree_.token(word).upos));
  rows.add("form", tree_.token(word).xpos);
  if (const std::uint32_t head = tree_.head(word); head != kNoToken) {
    rows.add("head", word_of(tree_, head), relation);
    rows.add("head and word", word_of(tree_, head), own);
  }
  std::string_view subject = "-", object = "-";
  for (const std::uint32_t c : tree_.children(word)) {
    const Deprel r = tree_.deprel(c);
    const std::string_view name = core::to_string(r);
    switch (r) {
      case Deprel::kPunct: break;
      case Deprel::kAux:
      case Deprel::kAuxPass:
      case Deprel::kMark:
      case Deprel::kCase:
      case Deprel::kDet:
      case Deprel::kAdvmod:
      case Deprel::kCompoundPrt:
        rows.add("by", name, lower(tree_.form(c)));
        if (r == Deprel::kCompoundPrt) rows.add("particle", own, lower(tree_.form(c)));
        break;
      default: {
        const std::string_view kind = kind_of(c);
        const std::string preposition = case_of(tree_, c), at = word_of(tree_, c);
        if (r == Deprel::kNsubj || r == Deprel::kNsubjPass) subject = kind;
        if (r == Deprel::kObj) object = kind;
        rows.add("has", name, kind, preposition);
        rows.add("has word", name, at);
        rows.add("word has word", own, name, at);
        rows.add("word has", own, name, preposition, kind);
      }
    }
  }
  for (const std::string_view type : types_of(patterns, tree_, word)) {
    rows.add("frames", type);
    rows.add("frames at", type, relation);
    rows.add("frames ends", type, subject, object);
  }
  rows.add("ends", subject, object);
  rows.add("word ends", own, subject, object);
  if (subject == "-" && tree_.is_verbal(word))
    if (const std::uint32_t s = tree_.logical_subject(word); s != kNoToken) rows.add("subject", kind_of(s), relation);
  for (const std::uint32_t beside : {word - 1, word + 1})
    if (beside >= tree_.first() && beside < tree_.end()) rows.add(beside < word ? "before" : "after", word_of(tree_, beside));
  pair.feature_end = static_cast<std::uint32_t>(out.features.size());
  out.pairs.push_back(pair);
}

void PairFeatures::event_words(const PatternSet& patterns, core::TokenPairs& out) const {
  out.clear();
  for (std::uint32_t word = tree_.first(); word < tree_.end(); ++word)
    if (may_tell(tree_, word)) add_word(patterns, word, out);
}

void PairFeatures::party_pairs(std::uint32_t word, core::TokenPairs& out) const {
  for (const std::uint32_t a : phrases_)
    if (a != word) add(a, word, out);
}

void PairFeatures::number_pair(std::uint32_t number, core::TokenPairs& out) const {
  std::uint32_t above = number;
  for (std::uint32_t t = tree_.head(number); t != kNoToken; t = tree_.head(t)) {
    above = t;
    if (tree_.is_verbal(t)) break;
  }
  add(number, above, out);
}

void PairFeatures::relation_pairs(core::TokenPairs& out) const {
  out.clear();
  for (const std::uint32_t a : phrases_)
    for (const std::uint32_t b : phrases_)
      if (a != b) add(a, b, out);
}

void PairFeatures::position_pairs(core::TokenPairs& out) const {
  out.clear();
  for (const std::uint32_t a : phrases_) {
    std::size_t words = 0;
    for (std::uint32_t b = tree_.first(); b < tree_.end() && words < kMostWords; ++b)
      if (a != b && may_tell(tree_, b)) add(a, b, out), ++words;
  }
}

void PairFeatures::issue_pairs(std::uint32_t word, core::TokenPairs& out) const {
  out.clear();
  for (std::uint32_t b = tree_.first(); b < tree_.end(); ++b)
    if (may_be_wanted(tree_, b)) add(word, b, out);
}

}  // namespace dragoman::events
