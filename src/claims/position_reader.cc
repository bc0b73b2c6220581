#include "claims/position_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "claims/phrase_span.h"
#include "events/attribution.h"
#include "events/clause_words.h"
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

namespace {

bool child_form(const Tree& tree, std::uint32_t verb, Deprel relation, std::string_view form) {
  for (std::uint32_t c : tree.children(verb))
    if (tree.deprel(c) == relation && events::lower(tree.form(c)) == form) return true;
  return false;
}

std::string plain(std::string_view text) {
  std::string out;
  for (const char c : events::lower(text))
    if (static_cast<unsigned char>(c) > 127 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  return out;
}

// Of "Chad will not sign the deal" the thing refused is "sign the deal".
std::vector<std::uint32_t> told_before(const Tree& tree, std::uint32_t verb) {
  std::vector<std::uint32_t> before;
  if (tree.passive(verb) || !tree.is_verbal(verb) || tree.has_child(verb, Deprel::kExpl)) return before;  // the subject is what it is about
  for (std::uint32_t c : tree.children(verb)) {
    const Deprel relation = tree.deprel(c);
    if (c < verb && (relation == Deprel::kAux || relation == Deprel::kAdvmod || relation == Deprel::kNsubj || relation == Deprel::kAdvcl)) before.push_back(c);
  }
  return before;
}

// The country of the body that the report says this person leads; empty when it says none.
std::string country_led_in(const core::Analysis& analysis, const Actor& holder) {
  for (const core::Relation& relation : analysis.relations)
    if (relation.type == core::RelationType::kLeads && !relation.subject.country.empty() &&
        ((!holder.name.empty() && relation.subject.name == holder.name) || relation.subject.text == holder.text))
      return relation.subject.country;
  return {};
}

// "is opposed to", "is prepared to": an adjective of the tables that the parser takes for a passive.
bool adjective_by_form(const StanceWords& words, const Tree& tree, std::uint32_t word) {
  const std::string form = events::lower(tree.form(word));
  const bool said = tree.has_child(word, Deprel::kAuxPass) || tree.has_child(word, Deprel::kCop) ||
                    (tree.deprel(word) == Deprel::kXcomp && (tree.token(word).xpos == "VBN" || tree.token(word).xpos == "JJ"));
  return said && form != events::lower(tree.lemma(word)) && !words.stances(form).empty();
}

// "first" by the demand or by what is demanded.
bool comes_first(const Tree& tree, const Want& want) {
  for (std::uint32_t word : {want.word, want.issue})
    for (std::uint32_t c : tree.children(word))
      if (tree.deprel(c) == Deprel::kAdvmod && events::lower(tree.form(c)) == "first") return true;
  return false;
}

bool same_position(const Position& a, const Position& b) {
  // What is asked for before something else is a condition, told once.
  const bool stance = a.stance == b.stance || (a.stance == Stance::kConditions && b.stance == Stance::kDemands);
  return stance && a.holder.same_party(b.holder) && (plain(a.issue) == plain(b.issue) || (a.sentence == b.sentence && a.issue_span.overlaps(b.issue_span)));
}

}  // namespace

base::Result<PositionReader> PositionReader::load(const std::filesystem::path& data_dir) {
  PositionReader reader;
  auto words = StanceWords::load(data_dir / "patterns" / "en" / "positions");
  if (!words) return base::Error(std::move(words.error()));
  auto issues = Issues::load(data_dir / "ontology" / "issues.tsv");
  if (!issues) return base::Error(std::move(issues.error()));
  reader.words_ = std::move(*words);
  reader.issues_ = std::move(*issues);
  return reader;
}

bool PositionReader::wanted(const Sentence& s, const StanceRule& rule, std::uint32_t word, Want& want) const {
  const Tree& tree = s.tree;
  want = Want{};
  want.word = word;
  want.stance = rule.stance;
  want.rule = rule.id;
  if (!rule.particle.empty() && !child_form(tree, word, Deprel::kCompoundPrt, rule.particle) && !child_form(tree, word, Deprel::kAdvmod, rule.particle) &&
      !child_form(tree, word, Deprel::kAux, rule.particle) && !child_form(tree, word, Deprel::kNsubj, rule.particle))
    return false;
  const std::uint32_t object = tree.logical_object(word);
  const auto no_issue = [&](std::uint32_t token) { return rule.stance == Stance::kRefuses && words_.no_issue(tree.lemma(token)); };
  switch (rule.complement) {
    case Complement::kObject: {
      want.issue = object;
      if (object == kNoToken || no_issue(object) || (tree.deprel(object) == Deprel::kNsubj && !tree.passive(word))) return false;
      // "wants the bill withdrawn", "wants them out": what is said of the object is what is wanted.
      if (const std::uint32_t said = tree.child(word, Deprel::kXcomp); said != kNoToken && said > object && !tree.has_mark(said, "to") && rule.stance == Stance::kDemands) {
        want.along = said;
        break;
      }
      // "supports Niger", "demanded him": parties are no issues. A possessor or an "of" may name the addressee.
      // An office or body that is only described may be refused ("an interim administration"); a name may not.
      const bool described = actor_at(s.fillers, object) && rule.stance == Stance::kRefuses && s.fillers.mention_at(object)->kind == core::Mention::Kind::kNominal;
      if ((actor_at(s.fillers, object) && !described) || tree.token(object).upos == Upos::kPron) return false;
      break;
    }
    case Complement::kInfinitive:
      want.issue = infinitive_of(tree, word);
      if (want.issue == kNoToken && object != kNoToken) want.issue = infinitive_of(tree, object);
      if (want.issue == kNoToken) return false;
      if (!rule.object_is_party && rule.stance == Stance::kDemands && first_person(tree, tree.logical_subject(word)))
        return false;  // "we want to win": nothing is asked of anybody
      if (rule.object_is_party) {
        want.addressee = object;
        if (object == kNoToken && !tree.passive(word)) return false;
      } else if (object != kNoToken && object < want.issue && tree.is_verbal(word)) {
        return false;  // "wants X to ...": another row's
      }
      break;
    case Complement::kClause:
      want.issue = clause_of(tree, word);
      want.addressee = want.issue == kNoToken || tree.passive(want.issue) ? kNoToken : tree.logical_subject(want.issue);
      break;
    case Complement::kMust:
      want.issue = clause_of(tree, word);
      if (want.issue == kNoToken || !obliged(tree, want.issue)) return false;
      want.addressee = tree.passive(want.issue) ? kNoToken : tree.logical_subject(want.issue);
      break;
    case Complement::kObliged: return ought(s, word, want);
    case Complement::kOwn: return own_refusal(s, word, want);
    case Complement::kRefused:
      if (!will(tree, word) || !events::read_clause_words(tree, word).negated) return false;
      want.issue = word;
      want.refusal = true;
      break;
    case Complement::kNot:
      if (!events::read_clause_words(tree, word).negated || (!child_form(tree, word, Deprel::kAux, "do") && !child_form(tree, word, Deprel::kAux, "does"))) return false;
      want.issue = word;
      want.refusal = true;
      break;
    case Complement::kPreposition: {
      const std::uint32_t phrase = behind(tree, word, rule.preposition);
      if (phrase == kNoToken) return false;
      want.issue = phrase;
      if (rule.infinitive_follows) {
        want.addressee = phrase;
        want.issue = infinitive_of(tree, word);
        if (want.issue == kNoToken) want.issue = infinitive_of(tree, phrase);
      } else if (tree.is_nominal(phrase) && actor_at(s.fillers, phrase) && infinitive_of(tree, phrase) == kNoToken) {
        return false;
      }
      break;
    }
  }
  if (want.issue == kNoToken || no_issue(want.issue)) return false;
  if (want.addressee == kNoToken && (want.refusal || rule.stance == Stance::kRefuses)) want.addressee = behind(tree, want.issue, "with");  // "negotiate with the group"
  want.holder = tree.is_verbal(word) || tree.has_child(word, Deprel::kCop) ? tree.logical_subject(word) : kNoToken;
  if (want.holder == kNoToken && tree.deprel(word) == Deprel::kXcomp && tree.head(word) != kNoToken) want.holder = tree.logical_subject(tree.head(word));  // "remains ready"
  if (want.holder == kNoToken && !tree.is_verbal(word)) want.holder = tree.child(word, Deprel::kNsubj);
  // "is opposed to", "is prepared to": to the parser a passive.
  if (want.holder == kNoToken && adjective_by_form(words_, tree, word)) want.holder = tree.child(word, Deprel::kNsubjPass);
  return want.holder != kNoToken;
}

void PositionReader::read_word(const Sentence& s, std::uint32_t word) const {
  const Tree& tree = s.tree;
  const std::vector<StanceRule>& rules = words_.stances(events::lower(adjective_by_form(words_, tree, word) ? tree.form(word) : tree.lemma(word)));
  if (rules.empty() || (!tree.is_verbal(word) && !tree.has_child(word, Deprel::kCop) && !tree.has_child(word, Deprel::kAuxPass) && tree.deprel(word) != Deprel::kXcomp)) return;
  Want want;
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const StanceRule& r) { return wanted(s, r, word, want); });
  if (rule == rules.end()) return;
  // "will not sign unless ...": told as the condition.
  const core::Span cue{tree.token(word).begin, tree.token(word).end};
  const auto waits = [&](const Position& other) { return other.sentence == tree.sentence() && other.condition_span && other.condition_span->contains(cue); };
  if ((rule->complement == Complement::kRefused || rule->complement == Complement::kOwn || rule->complement == Complement::kObliged) &&
      std::any_of(s.analysis.positions.begin(), s.analysis.positions.end(), waits))
    return;
  // "to dissolve the structures, to apologise and to stop ...": each is wanted.
  const std::vector<std::uint32_t> issues = want.refusal || want.along != kNoToken ? std::vector{want.issue} : tree.coordinated(want.issue);
  const bool clause = rule->complement == Complement::kMust || rule->complement == Complement::kClause || rule->complement == Complement::kObliged;
  for (const std::uint32_t issue : issues) {
    // "told them that it must end and left": what happened is not wanted.
    if (clause && issue != issues.front() && tree.token(issue).xpos == "VBD") continue;
    want.issue = issue;
    want.others.clear();
    if (want.refusal) want.others = told_before(tree, issue);
    for (const std::uint32_t other : issues)
      if (other != issue) want.others.push_back(other);
    add(s, want);
  }
}

void PositionReader::add(const Sentence& s, const Want& want, double confidence) const {
  core::Analysis& analysis = s.analysis;
  const Tree& tree = s.tree;
  const auto refuse = [&](const char* reason) { analysis.refusals.push_back({tree.sentence(), want.word, reason, want.rule}); };
  events::StatusReading reading = read_status(tree, s.lexicon, want.word, kNoToken, want.noun);
  if (want.stance != Stance::kConditions && !want.refusal && !want.spoken) {
    if (!reading.refusal.empty()) return refuse("topic of talks");
    if (reading.status == EventStatus::kDenied || reading.status == EventStatus::kPossible || reading.status == EventStatus::kCalledFor || reading.purpose)
      return refuse("not told as what it wants");
  }
  Position position;
  position.document = analysis.document->id;
  // "wants Niger to leave first": the rest waits for it.
  position.stance = want.stance == Stance::kDemands && comes_first(tree, want) ? Stance::kConditions : want.stance;
  position.sentence = tree.sentence();
  position.trigger = want.word;
  position.because = want.rule;
  std::uint32_t apart = want.issue == want.apart ? kNoToken : want.apart;
  for (std::uint32_t c : tree.children(want.issue))  // "ready to extend both if ...": the condition is told apart
    if (apart == kNoToken && tree.deprel(c) == Deprel::kAdvcl && words_.opener(tree, c)) apart = c;
  std::vector<std::uint32_t> without = want.others;
  without.push_back(apart);
  position.issue_span = phrase_span(tree, want.issue, without);
  if (want.along != kNoToken) {
    const core::Span said = phrase_span(tree, want.along, without);
    position.issue_span = {std::min(position.issue_span.begin, said.begin), std::max(position.issue_span.end, said.end)};
  }
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
    if (const Filler filler = s.fillers.resolve(want.addressee); filler.known()) position.addressee = filler.actors.front();
  if (!position.addressee)  // "the withdrawal of Turkish forces": whose the thing is
    if (const Filler owner = s.fillers.resolve(want.issue); owner.known()) position.addressee = owner.actors.front();
  position.attribution = find_attribution(tree, s.fillers, s.lexicon, want.word, reading.claimant);
  const std::vector<Filler> holders = holders_of(s, want, position.attribution);
  const core::Sentence& sentence = analysis.sentences[tree.sentence()];
  position.evidence = {{"trigger", position.issue_span}, {"sentence", {sentence.begin, sentence.end}}, {"cue", {tree.token(want.word).begin, tree.token(want.word).end}}};
  position.confidence = confidence;
  bool any = false;
  for (const Filler& filler : holders)
    for (const Actor& holder : filler.actors) {
      any = true;
      Position own = position;
      own.holder = holder;
      if (own.holder.country.empty() && own.holder.id.empty()) own.holder.country = country_led_in(analysis, holder);
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

void PositionReader::propose(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon, const Want& want, double confidence) const {
  // What no rule takes for an issue is none here: a party, a pronoun, "nothing".
  const bool party = actor_at(fillers, want.issue) && fillers.mention_at(want.issue)->kind != core::Mention::Kind::kNominal;
  if (want.issue == kNoToken || party || tree.token(want.issue).upos == Upos::kPron || words_.no_issue(tree.lemma(want.issue))) return;
  add(Sentence{analysis, tree, fillers, lexicon}, want, confidence);
}

// The holder's phrase; "we", and a pronoun that nobody is known for, stand for whoever speaks.
std::vector<Filler> PositionReader::holders_of(const Sentence& s, const Want& want, const std::optional<core::Attribution>& attribution) const {
  std::vector<Filler> holders;
  if (!want.spoken && want.holder != kNoToken) holders = s.fillers.resolve_all(want.holder);
  const bool known = std::any_of(holders.begin(), holders.end(), [](const Filler& filler) { return filler.known(); });
  const bool unknown_pronoun = !known && want.holder != kNoToken && s.tree.token(want.holder).upos == Upos::kPron;
  if ((want.spoken || first_person(s.tree, want.holder) || unknown_pronoun) && attribution && (!attribution->speaker.country.empty() || !attribution->speaker.id.empty())) {
    Filler speaker;
    speaker.actors = {attribution->speaker};
    return {speaker};
  }
  return holders;
}

void PositionReader::read_sentence(core::Analysis& analysis, const Tree& tree, const Fillers& fillers, const events::Lexicon& lexicon) const {
  const Sentence sentence{analysis, tree, fillers, lexicon};
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t) {
    if (tree.token(t).lemma.empty()) continue;
    read_condition(sentence, t);
    read_condition_phrase(sentence, t);
    read_named_condition(sentence, t);
    read_verdict(sentence, t);
  }
  // After the conditions: what waits for one is not told again as a refusal.
  for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
    if (!tree.token(t).lemma.empty()) {
      read_word(sentence, t);
      read_noun(sentence, t);
    }
}

}  // namespace dragoman::claims
