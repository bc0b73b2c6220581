#include "claims/position_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"
#include "claims/phrase_span.h"
#include "events/attribution.h"
#include "events/status.h"

namespace dragoman::claims {

using core::Actor;
using core::Deprel;
using core::EventStatus;
using core::Position;
using core::Stance;
using core::Upos;
using events::Filler;
using events::Fillers;
using events::kNoToken;
using events::Tree;

// One reading before it is written down.
struct PositionReader::Want {
  Stance stance = Stance::kDemands;
  std::uint32_t word = kNoToken;       // the word that tells it
  std::uint32_t holder = kNoToken;     // head of the holder's phrase
  std::uint32_t issue = kNoToken;      // head of the issue
  std::uint32_t addressee = kNoToken;
  std::uint32_t waits = kNoToken;      // head of what is made conditional
  std::vector<std::uint32_t> others;   // what is coordinated with the issue and told by itself
  std::uint32_t apart = kNoToken;      // part that is not the issue's or the waiting clause's
  std::string rule;
};

namespace {

// Stands between its words: "will", "would", "won't".
bool will(const Tree& tree, std::uint32_t verb) {
  for (std::uint32_t c : tree.children(verb)) {
    if (tree.deprel(c) != Deprel::kAux && tree.deprel(c) != Deprel::kAuxPass && tree.deprel(c) != Deprel::kCop) continue;
    const std::string form = events::lower(tree.form(c));
    if (form == "will" || form == "would" || form == "wo" || form == "'ll" || form == "’ll" || form == "shall" || form == "could" || form == "can") return true;
  }
  return false;
}

bool negated(const Tree& tree, std::uint32_t verb) {
  for (std::uint32_t c : tree.children(verb)) {
    const std::string form = events::lower(tree.form(c));
    if (form == "not" || form == "n't" || form == "n’t" || form == "never" || form == "nor" || form == "neither") return true;
  }
  return false;
}

// "must", "has to", or the bare form of "that it leave": what ought to be, not what is.
bool obliged(const Tree& tree, std::uint32_t verb) {
  bool auxiliary = false;
  for (std::uint32_t c : tree.children(verb)) {
    if (tree.deprel(c) != Deprel::kAux && tree.deprel(c) != Deprel::kAuxPass) continue;
    const std::string form = events::lower(tree.form(c));
    if (form == "must" || form == "should" || form == "ought") return true;
    auxiliary = auxiliary || form != "be";
  }
  return tree.token(verb).xpos == "VB" && !auxiliary;
}

bool child_form(const Tree& tree, std::uint32_t verb, Deprel relation, std::string_view form) {
  for (std::uint32_t c : tree.children(verb))
    if (tree.deprel(c) == relation && events::lower(tree.form(c)) == form) return true;
  return false;
}

// An actor that can want something; a place or thing cannot.
bool actor_at(const Fillers& fillers, std::uint32_t token) {
  if (token == kNoToken) return false;
  // Headed there: "Bazoum's release" is none, though a name stands in it.
  const core::Mention* mention = fillers.mention_at(token);
  return mention && mention->head == token && mention->kind != core::Mention::Kind::kModifier;
}

std::uint32_t infinitive_of(const Tree& tree, std::uint32_t from) {
  for (std::uint32_t c : tree.children(from)) {
    const Deprel relation = tree.deprel(c);
    const bool complement = relation == Deprel::kXcomp || relation == Deprel::kAdvcl || relation == Deprel::kAcl || relation == Deprel::kCcomp;
    if (complement && (tree.has_mark(c, "to") || tree.has_case(c, "to"))) return c;
  }
  return kNoToken;
}

std::uint32_t clause_of(const Tree& tree, std::uint32_t from) {
  for (std::uint32_t c : tree.children(from))
    if (tree.deprel(c) == Deprel::kCcomp && !tree.has_mark(c, "if") && !tree.has_mark(c, "whether") && !tree.has_mark(c, "to") && !tree.has_mark(c, "as")) return c;
  return kNoToken;
}

std::uint32_t behind(const Tree& tree, std::uint32_t from, std::string_view preposition) {
  for (std::uint32_t c : tree.children(from)) {
    const Deprel relation = tree.deprel(c);
    if ((relation == Deprel::kObl || relation == Deprel::kNmod || relation == Deprel::kAdvcl || relation == Deprel::kAcl || relation == Deprel::kOblAgent) &&
        (tree.has_case(c, preposition) || tree.has_mark(c, preposition)))
      return c;
  }
  return kNoToken;
}

std::string plain(std::string_view text) {
  std::string out;
  for (const char c : events::lower(text))
    if (static_cast<unsigned char>(c) > 127 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  return out;
}

bool same_position(const Position& a, const Position& b) {
  // What is asked for before something else is a condition, told once.
  const bool stance = a.stance == b.stance || (a.stance == Stance::kConditions && b.stance == Stance::kDemands);
  return stance && a.holder.same_party(b.holder) && (plain(a.issue) == plain(b.issue) || (a.sentence == b.sentence && a.issue_span.overlaps(b.issue_span)));
}

}  // namespace

base::Result<PositionReader> PositionReader::load(const std::filesystem::path& data_dir) {
  PositionReader reader;
  const std::filesystem::path dir = data_dir / "patterns" / "en" / "positions";
  DRAGOMAN_TRY(reader.load_stances(dir / "stances.tsv"));
  DRAGOMAN_TRY(reader.load_conditions(dir / "conditions.tsv"));
  DRAGOMAN_TRY(reader.load_exclusions(dir / "no_issues.tsv"));
  auto issues = Issues::load(data_dir / "ontology" / "issues.tsv");
  if (!issues) return base::Error(std::move(issues.error()));
  reader.issues_ = std::move(*issues);
  return reader;
}

base::Status PositionReader::load_stances(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma", "complement", "stance", "party", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const auto stance = core::stance_from(row.cells[2]);
    if (!stance) return base::Error{"DM501", fmt::format("unknown stance '{}'", row.cells[2]), table->where(row), "demands refuses supports opposes conditions offers"};
    StanceRule rule;
    rule.stance = *stance;
    const std::string_view complement = row.cells[1];
    if (complement == "object") rule.complement = Complement::kObject;
    else if (complement == "infinitive") rule.complement = Complement::kInfinitive;
    else if (complement == "clause") rule.complement = Complement::kClause;
    else if (complement == "must") rule.complement = Complement::kMust;
    else if (complement == "not") rule.complement = Complement::kNot;
    else if (complement == "refused") rule.complement = Complement::kRefused;
    else {
      rule.complement = Complement::kPreposition;
      rule.preposition = complement;
    }
    rule.object_is_party = row.cells[3] == "yes";
    rule.infinitive_follows = row.cells[3] == "infinitive";
    for (std::string_view lemma : base::split(row.cells[0], '|')) {
      const size_t plus = lemma.find('+');
      rule.particle = plus == std::string_view::npos ? "" : lemma.substr(plus + 1);
      rule.id = fmt::format("{}.{}-{}", row.cells[2], lemma.substr(0, plus), complement);
      stances_[std::string(lemma.substr(0, plus))].push_back(rule);
    }
    examples_.push_back({true, *stance, std::string(row.cells[4]), "", table->where(row)});
    examples_.push_back({false, *stance, std::string(row.cells[5]), "", table->where(row)});
  }
  return std::monostate{};
}

base::Status PositionReader::load_exclusions(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"lemma"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) excluded_.emplace(row.cells[0]);
  return std::monostate{};
}

base::Status PositionReader::load_conditions(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"word", "kind", "needs", "ok", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    const std::string_view kind = row.cells[1];
    if (kind == "clause") {
      ConditionRule rule;
      for (std::string_view word : base::split(row.cells[0], ' ')) rule.words.emplace_back(word);
      rule.needs_not = row.cells[2] == "not";
      rule.needs_will = row.cells[2] == "will" || rule.needs_not;
      rule.id = fmt::format("conditions.{}", fmt::join(rule.words, "-"));
      openers_[rule.words.back()].push_back(rule);
    } else if (kind == "noun" || kind == "adjective") {
      for (std::string_view word : base::split(row.cells[0], '|')) (kind == "noun" ? nouns_ : adjectives_)[std::string(word)] = fmt::format("conditions.{}", word);
    } else {
      return base::Error{"DM501", fmt::format("unknown kind '{}'", kind), table->where(row), "clause, noun or adjective"};
    }
    examples_.push_back({true, Stance::kConditions, std::string(row.cells[3]), "", table->where(row)});
    examples_.push_back({false, Stance::kConditions, std::string(row.cells[4]), "", table->where(row)});
  }
  return std::monostate{};
}

bool PositionReader::wanted(const Tree& tree, const Fillers& fillers, const StanceRule& rule, std::uint32_t word, Want& want) const {
  want.word = word;
  want.stance = rule.stance;
  want.rule = rule.id;
  if (!rule.particle.empty() && !child_form(tree, word, Deprel::kCompoundPrt, rule.particle) && !child_form(tree, word, Deprel::kAdvmod, rule.particle)) return false;
  const std::uint32_t object = tree.logical_object(word);
  switch (rule.complement) {
    case Complement::kObject:
      want.issue = object;
      if (object != kNoToken && rule.stance == Stance::kRefuses && excluded_.contains(tree.lemma(object))) return false;
      if (object == kNoToken || (tree.deprel(object) == Deprel::kNsubj && !tree.passive(word))) return false;
      // "supports Niger", "demanded him": parties are no issues. A possessor or an "of" may name the addressee.
      // An office or body that is only described may be refused ("an interim administration"); a name may not.
      if ((actor_at(fillers, object) && !(rule.stance == Stance::kRefuses && fillers.mention_at(object)->kind == core::Mention::Kind::kNominal)) || tree.token(object).upos == Upos::kPron) return false;
      break;
    case Complement::kInfinitive:
      want.issue = infinitive_of(tree, word);
      if (want.issue == kNoToken && object != kNoToken) want.issue = infinitive_of(tree, object);
      if (want.issue == kNoToken) return false;
      if (rule.object_is_party) {
        want.addressee = object;
        if (object == kNoToken && !tree.passive(word)) return false;
      } else if (object != kNoToken && object < want.issue && tree.is_verbal(word)) {
        return false;  // "wants X to ...": another row's
      }
      break;
    case Complement::kClause: want.issue = clause_of(tree, word); break;
    case Complement::kMust:
      want.issue = clause_of(tree, word);
      if (want.issue == kNoToken || !obliged(tree, want.issue)) return false;
      break;
    case Complement::kRefused:
      if (!will(tree, word) || !negated(tree, word)) return false;
      want.issue = word;
      break;
    case Complement::kNot:
      if (!negated(tree, word) || !child_form(tree, word, Deprel::kAux, tree.token(word).xpos == "VB" && child_form(tree, word, Deprel::kAux, "does") ? "does" : "do")) return false;
      want.issue = word;
      break;
    case Complement::kPreposition: {
      const std::uint32_t phrase = behind(tree, word, rule.preposition);
      if (phrase == kNoToken) return false;
      if (rule.infinitive_follows) {
        want.addressee = phrase;
        want.issue = infinitive_of(tree, word);
        if (want.issue == kNoToken) want.issue = infinitive_of(tree, phrase);
      } else {
        want.issue = phrase;
        if (tree.is_nominal(phrase) && actor_at(fillers, phrase) && infinitive_of(tree, phrase) == kNoToken) return false;
      }
      break;
    }
  }
  if (want.issue == kNoToken || (rule.stance == Stance::kRefuses && excluded_.contains(tree.lemma(want.issue)))) return false;
  want.holder = tree.is_verbal(word) || tree.has_child(word, Deprel::kCop) ? tree.logical_subject(word) : kNoToken;
  if (want.holder == kNoToken && tree.deprel(word) == Deprel::kXcomp && tree.head(word) != kNoToken) want.holder = tree.logical_subject(tree.head(word));  // "remains ready"
  if (want.holder == kNoToken && !tree.is_verbal(word)) want.holder = tree.child(word, Deprel::kNsubj);
  return want.holder != kNoToken;
}

void PositionReader::read_word(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t word) const {
  const auto found = stances_.find(events::lower(tree.lemma(word)));
  if (found == stances_.end()) return;
  if (!tree.is_verbal(word) && !tree.has_child(word, Deprel::kCop) && tree.deprel(word) != Deprel::kXcomp) return;
  for (const StanceRule& rule : found->second) {
    Want want;
    if (!wanted(tree, fillers, rule, word, want)) continue;
    // "will not sign unless ...": told as the condition.
    if (rule.complement == Complement::kRefused && std::any_of(analysis.positions.begin(), analysis.positions.end(), [&](const Position& other) {
          return other.sentence == tree.sentence() && other.condition_span && other.condition_span->contains({tree.token(word).begin, tree.token(word).end});
        }))
      return;
    // "to dissolve the structures, to apologise and to stop ...": each is wanted.
    const std::vector<std::uint32_t> issues = rule.complement == Complement::kRefused || rule.complement == Complement::kNot ? std::vector{want.issue} : tree.coordinated(want.issue);
    for (size_t i = 0; i < issues.size(); ++i) {
      want.issue = issues[i];
      want.others.clear();
      for (std::uint32_t other : issues)
        if (other != issues[i]) want.others.push_back(other);
      add(analysis, tree, fillers, lexicon, want);
    }
    return;
  }
}

const PositionReader::ConditionRule* PositionReader::opener(const Tree& tree, std::uint32_t clause) const {
  // The opener stands at the clause's left edge; "only" before it may hang on another word.
  std::uint32_t left = clause;
  for (std::uint32_t c : tree.children(clause)) left = std::min(left, c);
  const ConditionRule* best = nullptr;
  for (std::uint32_t end = left; end <= clause && end < left + 3; ++end) {
    const auto found = openers_.find(events::lower(tree.form(end)));
    if (found == openers_.end()) continue;
    for (const ConditionRule& rule : found->second) {
      bool all = end + 1 >= tree.first() + rule.words.size();
      for (size_t i = 0; i < rule.words.size() && all; ++i) all = events::lower(tree.form(end + 1 - static_cast<std::uint32_t>(rule.words.size() - i))) == rule.words[i];
      if (all && (!best || rule.words.size() > best->words.size())) best = &rule;
    }
  }
  return best;
}

// "will not sign unless Niger withdraws", "wants recognition before it signs"
void PositionReader::read_condition(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t clause) const {
  if (tree.deprel(clause) != Deprel::kAdvcl) return;
  const ConditionRule* rule = opener(tree, clause);
  // "if possible": without a subject nothing is told that could be waited for.
  if (!rule || (!tree.has_child(clause, Deprel::kNsubj) && !tree.has_child(clause, Deprel::kNsubjPass))) return;
  std::uint32_t main = tree.head(clause);
  if (main == kNoToken) return;
  // "is ready to extend both if ...", "threatened to leave unless ...": the readiness makes the clause below it wait.
  std::uint32_t top = main;
  if (!rule->needs_will && tree.deprel(main) == Deprel::kXcomp && tree.head(main) != kNoToken) top = tree.head(main);
  std::uint32_t inner = main;
  if (top == main)
    if (const std::uint32_t below = infinitive_of(tree, main); below != kNoToken && below < clause) inner = below;
  const auto stands = [&](std::uint32_t word) {
    const auto found = stances_.find(events::lower(tree.lemma(word)));
    return found != stances_.end() && std::any_of(found->second.begin(), found->second.end(), [](const StanceRule& r) { return r.complement != Complement::kRefused; });
  };
  const auto refuses = [&](std::uint32_t word) {
    const auto found = stances_.find(events::lower(tree.lemma(word)));
    return found != stances_.end() && std::any_of(found->second.begin(), found->second.end(), [](const StanceRule& r) { return r.stance == Stance::kRefuses && r.complement == Complement::kInfinitive; });
  };
  if (rule->needs_will) {
    // The parser hangs the condition on the nearest verb ("the soldiers who fight on its soil unless ..."): on the verb that can wait.
    for (std::uint32_t above = main; above != kNoToken; above = tree.head(above))
      if (tree.is_verbal(above) && (will(tree, above) || refuses(above) || lexicon.effect(tree.lemma(above), "to") != events::Effect::kNone)) {
        main = above;
        break;
      }
    top = main;
    if (tree.deprel(main) == Deprel::kXcomp && tree.head(main) != kNoToken) top = tree.head(main);
  }
  if (rule->needs_not && !negated(tree, main) && !refuses(main) && !refuses(top)) return;
  if (rule->needs_will && !will(tree, main) && !will(tree, top) && !stands(top) && lexicon.effect(tree.lemma(top), "to") == events::Effect::kNone) return;
  Want want;
  want.stance = Stance::kConditions;
  want.rule = rule->id;
  want.word = clause;
  want.holder = tree.logical_subject(top);
  want.issue = clause;
  want.waits = inner;
  want.apart = clause;
  const bool before = rule->words.back() == "before";
  if (before) {
    // What is wanted first stands in the main clause.
    const auto found = stances_.find(events::lower(tree.lemma(main)));
    if (found == stances_.end()) return;
    Want first;
    for (const StanceRule& stance : found->second)
      if (stance.stance == Stance::kDemands && wanted(tree, fillers, stance, main, first)) break;
    if (first.issue == kNoToken) return;
    want.issue = first.issue;
    want.addressee = first.addressee;
    want.waits = clause;
    want.word = main;
  }
  if (want.holder == kNoToken) return;
  if (!before) want.addressee = tree.passive(clause) ? tree.child(clause, Deprel::kOblAgent) : tree.logical_subject(clause);
  add(analysis, tree, fillers, lexicon, want);
}

// "calls the withdrawal a prerequisite for talks", "made its presence conditional on the withdrawal"
void PositionReader::read_named_condition(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t word) const {
  const std::string lemma = events::lower(tree.lemma(word));
  const bool noun = nouns_.contains(lemma);
  if (!noun && !adjectives_.contains(lemma)) return;
  std::uint32_t verb = tree.head(word);
  for (int steps = 0; steps < 3 && verb != kNoToken && !tree.is_verbal(verb) && !tree.has_child(word, Deprel::kCop); ++steps) verb = tree.head(verb);
  const std::uint32_t subject = tree.has_child(word, Deprel::kCop) ? tree.child(word, Deprel::kNsubj) : kNoToken;
  Want want;
  want.stance = Stance::kConditions;
  want.word = word;
  const std::uint32_t complement = behind(tree, word, noun ? "for" : "on");
  std::uint32_t complement2 = complement != kNoToken ? complement : noun ? behind(tree, word, "of") : behind(tree, word, "upon");
  if (complement2 == kNoToken && tree.head(word) != kNoToken && tree.is_verbal(tree.head(word))) complement2 = behind(tree, tree.head(word), noun ? "for" : "on");
  if (complement2 == kNoToken) return;
  if (subject != kNoToken) {
    // "The withdrawal is a condition for talks", said by somebody.
    (noun ? want.issue : want.waits) = subject;
    (noun ? want.waits : want.issue) = complement2;
    const auto attribution = find_attribution(tree, fillers, lexicon, word, kNoToken);
    if (!attribution) return;
    want.rule = noun ? nouns_.find(lemma)->second : adjectives_.find(lemma)->second;
    for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
      if (tree.token(t).begin == attribution->span.begin) want.holder = tree.logical_subject(t);
  } else {
    if (verb == kNoToken || !tree.is_verbal(verb)) return;
    const std::uint32_t object = tree.logical_object(verb);
    if (object == kNoToken || object == word) return;
    (noun ? want.issue : want.waits) = object;
    (noun ? want.waits : want.issue) = complement2;
    want.holder = tree.logical_subject(verb);
    want.word = verb;
    want.rule = noun ? nouns_.find(lemma)->second : adjectives_.find(lemma)->second;
  }
  if (want.holder == kNoToken || want.issue == kNoToken) return;
  want.apart = word;
  add(analysis, tree, fillers, lexicon, want);
}

void PositionReader::add(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, const Want& want) const {
  const auto refuse = [&](const char* reason) { analysis.refusals.push_back({tree.sentence(), want.word, reason, want.rule}); };
  const std::vector<Filler> holders = fillers.resolve_all(want.holder);
  events::StatusReading reading = read_status(tree, lexicon, want.word, kNoToken, false);
  if (want.stance != Stance::kConditions && !want.rule.ends_with("-refused") && !want.rule.ends_with("-not")) {
    if (!reading.refusal.empty()) return refuse("topic of talks");
    if (reading.status == EventStatus::kDenied || reading.status == EventStatus::kPossible || reading.status == EventStatus::kCalledFor || reading.purpose) return refuse("not told as what it wants");
  }
  Position position;
  position.document = analysis.document->id;
  position.stance = want.stance;
  position.sentence = tree.sentence();
  position.trigger = want.word;
  position.because = want.rule;
  std::uint32_t apart = want.issue == want.apart ? kNoToken : want.apart;
  for (std::uint32_t c : tree.children(want.issue))  // "ready to extend both if ...": the condition is told apart
    if (apart == kNoToken && tree.deprel(c) == Deprel::kAdvcl && opener(tree, c)) apart = c;
  std::vector<std::uint32_t> without = want.others;
  without.push_back(apart);
  position.issue_span = phrase_span(tree, want.issue, without);
  position.issue = words_of(tree, position.issue_span);
  std::vector<std::string> lemmas;
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
    if (position.issue_span.contains({tree.token(t).begin, tree.token(t).end})) lemmas.push_back(events::lower(tree.lemma(t)));
  position.issue_code = issues_.code_of(lemmas);
  if (want.waits != kNoToken) {
    position.condition_span = phrase_span(tree, want.waits, {want.apart});
    position.condition_for = words_of(tree, *position.condition_span);
  }
  if (want.addressee != kNoToken)
    if (const Filler filler = fillers.resolve(want.addressee); filler.known()) position.addressee = filler.actors.front();
  if (!position.addressee)  // "the withdrawal of Turkish forces": whose the thing is
    if (const Filler owner = fillers.resolve(want.issue); owner.known()) position.addressee = owner.actors.front();
  position.attribution = find_attribution(tree, fillers, lexicon, want.word, reading.claimant);
  const core::Sentence& sentence = analysis.sentences[tree.sentence()];
  position.evidence = {{"trigger", position.issue_span}, {"sentence", {sentence.begin, sentence.end}}, {"cue", {tree.token(want.word).begin, tree.token(want.word).end}}};
  position.confidence = 0.6;
  bool any = false;
  for (const Filler& filler : holders)
    for (const Actor& holder : filler.actors) {
      any = true;
      Position own = position;
      own.holder = holder;
      if (own.addressee && own.addressee->same_party(holder)) own.addressee.reset();
      bool known = false;
      for (Position& other : analysis.positions)
        if (same_position(other, own)) {
          if (other.sentence != own.sentence) {
            other.evidence.push_back({"mention", own.issue_span});
            other.evidence.push_back({"mention_sentence", own.evidence[1].span});
          }
          known = true;
        }
      if (known) continue;
      own.id = core::record_id("position", own, fmt::format("{}|{}|{}", core::to_string(own.stance), own.holder.id, own.holder.text));
      analysis.positions.push_back(std::move(own));
    }
  if (!any) refuse("nobody named who wants it");
}

// "will step aside only after a national vote"
void PositionReader::read_condition_phrase(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, std::uint32_t phrase) const {
  if (tree.deprel(phrase) != Deprel::kObl || !tree.is_nominal(phrase)) return;
  const ConditionRule* rule = opener(tree, phrase);
  const std::uint32_t main = tree.head(phrase);
  if (!rule || rule->words.size() < 2 || main == kNoToken || !will(tree, main)) return;
  Want want;
  want.stance = Stance::kConditions;
  want.rule = rule->id;
  want.word = main;
  want.holder = tree.logical_subject(main);
  want.issue = phrase;
  want.waits = main;
  want.apart = phrase;
  if (want.holder != kNoToken) add(analysis, tree, fillers, lexicon, want);
}

void PositionReader::read_sentence(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon) const {
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t) {
    if (tree.token(t).lemma.empty()) continue;
    read_condition(analysis, tree, fillers, lexicon, t);
    read_condition_phrase(analysis, tree, fillers, lexicon, t);
    read_named_condition(analysis, tree, fillers, lexicon, t);
  }
  // After the conditions: what waits for one is not told again as a refusal.
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t) {
    if (tree.token(t).lemma.empty()) continue;
    read_word(analysis, tree, fillers, lexicon, t);
  }
}

}  // namespace dragoman::claims
