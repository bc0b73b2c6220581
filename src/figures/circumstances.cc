#include "figures/circumstances.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/tsv.h"

namespace dragoman::figures {

using core::Actor;
using core::Deprel;
using events::Filler;
using events::Fillers;
using events::kNoToken;
using events::lower;
using events::Tree;

namespace {

constexpr std::uint32_t kGap = 3;  // words that may stand between two words of a phrase

struct Words {
  std::string form, lemma;
};

// "=vote" stands for that form alone.
bool among(const std::vector<std::string>& piece, const Words& words) {
  return std::any_of(piece.begin(), piece.end(),
                     [&](const std::string& p) { return p.front() == '=' ? std::string_view(p).substr(1) == words.form : p == words.form || p == words.lemma; });
}

// Head of the phrase: its token that hangs on a word outside.
std::uint32_t head_of(const Tree& tree, std::uint32_t first, std::uint32_t last) {
  std::uint32_t head = last;
  for (std::uint32_t t = first; t <= last; ++t) {
    const std::uint32_t governor = tree.head(t);
    const bool outside = governor == kNoToken || governor < first || governor > last;
    if (outside && (tree.is_nominal(t) || tree.is_verbal(t) || tree.token(t).upos == core::Upos::kAdj)) return t;
  }
  return head;
}

std::optional<Actor> only(const Filler& filler) {
  if (filler.actors.empty() || filler.actors.front().country.empty()) return std::nullopt;
  return filler.actors.front();
}

// "come as Erdogan is under pressure": the parser may hang the subject elsewhere; it still stands right before its copula.
std::optional<Actor> subject_of(const Tree& tree, const Fillers& fillers, std::uint32_t at, const Circumstances::Cue& cue) {
  std::uint32_t copula = tree.child(at, Deprel::kCop);
  if (copula != kNoToken && !tree.has_child(at, Deprel::kNsubj)) {
    for (const std::uint32_t c : tree.children(at))
      if (tree.deprel(c) == Deprel::kAux) copula = std::min(copula, c);
    for (const core::Mention& mention : tree.analysis().mentions)
      if (mention.sentence == tree.sentence() && mention.last + 1 == copula && mention.kind != core::Mention::Kind::kModifier && !mention.actors.front().country.empty())
        return mention.actors.front();
  }
  const std::uint32_t subject = tree.logical_subject(at);
  if (subject == kNoToken || (subject >= cue.first && subject <= cue.last)) return std::nullopt;
  return only(fillers.resolve(subject));
}

// A day in the sentence that comes after the report, or not long before it: "on 15 March", "in October", "next year", "last Sunday".
bool day_near(const core::Analysis& analysis, std::uint32_t sentence, std::uint32_t first, std::uint32_t last) {
  constexpr int kMonths = 92;        // days: what was voted three months ago is history
  constexpr std::uint32_t kWords = 9;  // farther away it is the day of something else
  const auto published = analysis.document->published_day();
  return std::any_of(analysis.dates.begin(), analysis.dates.end(), [&](const core::DateExpression& date) {
    if (date.sentence != sentence || date.kind == core::DateExpression::Kind::kSince || date.kind == core::DateExpression::Kind::kFrequency) return false;
    if (date.last + kWords < first || date.first > last + kWords) return false;
    return date.turns || (published && date.when.end && date.when.end->days() + kMonths >= published->days());
  });
}

// The state that every party and place of the sentence belongs to; nothing when there are two.
std::optional<Actor> only_state(const core::Analysis& analysis, std::uint32_t sentence, const std::string& but) {
  std::string country;
  std::optional<Actor> found;
  const auto add = [&](const std::string& code, Actor actor) {
    if (code.empty() || code == but) return true;
    if (!country.empty() && country != code) return false;
    country = code;
    if (!found) found = std::move(actor);
    return true;
  };
  for (const core::Mention& mention : analysis.mentions)
    if (mention.sentence == sentence && mention.kind != core::Mention::Kind::kModifier)  // "American sanctions" are not America's
      for (const Actor& actor : mention.actors)
        if (!add(actor.country, actor)) return std::nullopt;
  for (const core::PlaceMention& place : analysis.places)
    if (place.sentence == sentence) {
      Actor actor;
      actor.id = actor.country = place.place.country;
      actor.span = place.span;
      actor.text = analysis.text().substr(place.span.begin, place.span.end - place.span.begin);
      actor.name = actor.text;
      if (!add(place.place.country, std::move(actor))) return std::nullopt;
    }
  return found;
}

}  // namespace

base::Result<Circumstances> Circumstances::load(const std::filesystem::path& data_dir) {
  Circumstances out;
  std::unordered_map<std::string, bool> known;  // borne by the owner of the words
  auto names = base::TsvTable::load(data_dir / "ontology" / "circumstances.tsv", {"circumstance", "borne"});
  if (!names) return base::Error(std::move(names.error()));
  for (const base::TsvRow& row : names->rows()) known.emplace(row.cells[0], row.cells[1] == "yes");
  auto table = base::TsvTable::load(data_dir / "patterns" / "en" / "circumstances.tsv", {"id", "circumstance", "words", "when", "ok", "gives", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    Rule rule;
    rule.id = row.cells[0];
    rule.circumstance = row.cells[1];
    if (!known.contains(rule.circumstance))
      return base::Error{"DM201", fmt::format("unknown circumstance '{}'", rule.circumstance), table->where(row), "a row of data/ontology/circumstances.tsv"};
    rule.borne = known[rule.circumstance];
    for (const std::string_view piece : base::split(row.cells[2], ' ')) {
      rule.pieces.emplace_back();
      for (const std::string_view word : base::split(piece, '|')) rule.pieces.back().emplace_back(word);
    }
    if (rule.pieces.empty()) return base::Error{"DM201", "a circumstance without words", table->where(row), ""};
    if (!row.cells[3].empty() && row.cells[3] != "near") return base::Error{"DM201", fmt::format("unknown word '{}'", row.cells[3]), table->where(row), "near, or nothing"};
    rule.dated = row.cells[3] == "near";
    out.examples_.push_back({rule.id, std::string(row.cells[4]), std::string(row.cells[5]), table->where(row)});
    out.examples_.push_back({rule.id, std::string(row.cells[6]), "", table->where(row)});
    for (const std::string& word : rule.pieces.front()) out.index_[word.front() == '=' ? word.substr(1) : word].push_back(static_cast<std::uint32_t>(out.rules_.size()));
    out.rules_.push_back(std::move(rule));
  }
  return out;
}

std::vector<Circumstances::Cue> Circumstances::find(const core::Analysis& analysis, std::uint32_t sentence) const {
  std::vector<Cue> found;
  const core::Sentence& span = analysis.sentences[sentence];
  const std::uint32_t first = span.first_token, end = first + span.token_count;
  const auto words = [&](std::uint32_t t) { return Words{lower(analysis.form(t)), lower(analysis.tokens[t].lemma)}; };
  const auto follow = [&](const Rule& rule, std::uint32_t at) {
    std::uint32_t last = at;
    for (size_t p = 1; p < rule.pieces.size(); ++p) {
      std::uint32_t next = last + 1;
      while (next < end && next <= last + 1 + kGap && !among(rule.pieces[p], words(next))) ++next;
      if (next >= end || next > last + 1 + kGap) return kNoToken;
      last = next;
    }
    return last;
  };
  for (std::uint32_t t = first; t < end; ++t) {
    const Words here = words(t);
    for (const std::string* word : {&here.form, &here.lemma}) {
      if (word == &here.lemma && here.lemma == here.form) break;
      const auto rules = index_.find(*word);
      if (rules == index_.end()) continue;
      for (const std::uint32_t number : rules->second) {
        if (!among(rules_[number].pieces.front(), here)) continue;  // "=vote" under the lemma of "voted"
        const std::uint32_t last = follow(rules_[number], t);
        if (last == kNoToken || (rules_[number].dated && !day_near(analysis, sentence, t, last))) continue;
        const auto same = [&](const Cue& cue) { return rules_[cue.rule].circumstance == rules_[number].circumstance && cue.first <= last && t <= cue.last; };
        if (std::none_of(found.begin(), found.end(), same)) found.push_back({number, t, last});
      }
    }
  }
  return found;
}

std::optional<Actor> Circumstances::pressed(const Tree& tree, const Fillers& fillers, const Cue& cue) const {
  const std::uint32_t head = head_of(tree, cue.first, cue.last);
  // "no economic crisis": told not to be.
  for (const std::uint32_t c : tree.children(head)) {
    if (c >= cue.first && c <= cue.last) continue;  // "no-confidence vote": its own word
    const std::string word = lower(tree.form(c));
    const bool verb_denied = (word == "not" || word == "n't") && tree.is_nominal(head);
    if (word == "no" || word == "without" || verb_denied) return std::nullopt;
  }
  // "an election commission" is no election.
  if (rules_[cue.rule].dated && tree.deprel(cue.last) == Deprel::kCompound && tree.head(cue.last) > cue.last) return std::nullopt;
  // Owner, modifier, "whose approval ratings".
  std::string imposed;  // "under American sanctions": by whom
  for (std::uint32_t t = cue.first; t <= cue.last; ++t)
    for (const std::uint32_t c : tree.children(t)) {
      const Deprel relation = tree.deprel(c);
      if (lower(tree.form(c)) == "whose") {
        std::uint32_t clause = t;
        while (clause != kNoToken && tree.deprel(clause) != Deprel::kAclRelcl) clause = tree.head(clause);
        if (clause != kNoToken && tree.head(clause) != kNoToken)
          if (auto actor = only(fillers.resolve(tree.head(clause)))) return actor;
      }
      const bool owner = relation == Deprel::kNmodPoss || relation == Deprel::kAmod || relation == Deprel::kCompound ||
                         (relation == Deprel::kNmod &&
                          (tree.has_case(c, "of") || tree.has_case(c, "in") || tree.has_case(c, "on") || tree.has_case(c, "for") || tree.has_case(c, "against")));
      if (owner && !rules_[cue.rule].borne && relation != Deprel::kNmod) {
        const Filler maker = fillers.resolve(c);
        if (maker.known() && imposed.empty()) imposed = maker.actors.front().country;
        continue;
      }
      if (owner && (c < cue.first || c > cue.last))
        if (auto actor = only(fillers.resolve(c))) return actor;
    }
  // The subject of the verbs above: "Erdogan is under intense pressure", "He faces elections".
  std::uint32_t at = head;
  for (int steps = 0; steps < 10 && at != kNoToken; ++steps) {
    if (auto actor = subject_of(tree, fillers, at, cue)) return actor;
    if (tree.is_verbal(at))
      for (const std::uint32_t c : tree.children(at))  // "whose government is deep in debt": the subject is owned
        if (tree.deprel(c) == Deprel::kNsubj)
          for (const std::uint32_t owner : tree.children(c))
            if (lower(tree.form(owner)) == "whose" && tree.deprel(at) == Deprel::kAclRelcl && tree.head(at) != kNoToken)
              if (auto actor = only(fillers.resolve(tree.head(at)))) return actor;
    // "amid a sharp downturn", told of a clause, presses on the clause's subject; what somebody says presses on others.
    if (tree.deprel(at) == Deprel::kCcomp || tree.deprel(at) == Deprel::kParataxis) break;
    at = tree.head(at);
    if (at != kNoToken && at != head && tree.is_nominal(at) && !tree.is_verbal(at) && tree.deprel(at) != Deprel::kRoot)
      if (const core::Mention* mention = fillers.mention_at(at); mention && mention->head == at)
        if (auto actor = only(fillers.resolve(at))) return actor;
  }
  const core::Analysis& analysis = tree.analysis();
  if (auto actor = only_state(analysis, tree.sentence(), imposed)) return actor;
  // "Patience may be short: inflation has climbed ...": goes on from the sentences before, where nobody is named here.
  constexpr std::uint32_t kBack = 3;
  for (std::uint32_t back = 0, at_sentence = tree.sentence();; ++back, --at_sentence) {
    for (const core::Mention& mention : analysis.mentions)
      if (mention.sentence == at_sentence && mention.kind != core::Mention::Kind::kModifier)
        for (const Actor& actor : mention.actors)
          if (!actor.country.empty() && actor.country != imposed) return std::nullopt;
    if (back == kBack || at_sentence == 0) return std::nullopt;
    if (auto actor = only_state(analysis, at_sentence - 1, imposed)) return actor;
  }
}

}  // namespace dragoman::figures
