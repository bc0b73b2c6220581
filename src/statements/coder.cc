#include "statements/coder.h"

#include <fmt/format.h>

#include <algorithm>

#include "statements/contents.h"
#include "statements/gather.h"

namespace dragoman::statements {

using core::Actor;
using core::Analysis;
using core::Deprel;
using core::Medium;
using core::Span;
using core::Statement;
using events::Filler;
using events::Fillers;
using events::kNoToken;
using events::Tree;

namespace {

// A party that can be held to its words; newspapers and agencies only carry those of others.
bool can_speak(const Media& media, const Actor& actor) {
  if (actor.country.empty() && actor.id.empty() && actor.person.empty()) return false;
  const auto outlet = media.listener(actor);
  return !outlet || outlet->medium != Medium::kInterview;
}

Span words_of(const Tree& tree, std::uint32_t first, std::uint32_t last) { return {tree.token(first).begin, tree.token(last).end}; }

std::vector<Actor> subject_speakers(const Media& media, const Tree& tree, const Fillers& fillers, std::uint32_t verb) {
  if (const std::uint32_t subject = tree.logical_subject(verb); subject != kNoToken) return speakers_at(media, tree, fillers, subject);
  // "In a post the minister, Prince Faisal, wrote that": the party right before the verb, where the parser finds no subject.
  const std::uint32_t before = verb > tree.first() && tree.form(verb - 1) == "," ? verb - 1 : verb;
  for (const core::Mention& mention : tree.analysis().mentions)
    if (mention.sentence == tree.sentence() && mention.last + 1 == before && mention.kind != core::Mention::Kind::kModifier && can_speak(media, mention.actors.front()))
      return {mention.actors.front()};
  return {};
}

// "the ministry's statement", "a statement by the ministry".
std::vector<Actor> owner_speakers(const Media& media, const Tree& tree, const Fillers& fillers, std::uint32_t noun) {
  for (const std::uint32_t c : tree.children(noun)) {
    const bool by = tree.deprel(c) == Deprel::kNmod && (tree.has_case(c, "by") || tree.has_case(c, "from") || tree.has_case(c, "of"));
    if (!by && tree.deprel(c) != Deprel::kNmodPoss && tree.deprel(c) != Deprel::kCompound && tree.deprel(c) != Deprel::kAmod) continue;
    std::vector<Actor> speakers;
    for (const Filler& filler : fillers.resolve_all(c))
      for (const Actor& actor : filler.actors)
        if (can_speak(media, actor)) speakers.push_back(actor);
    if (!speakers.empty()) return speakers;
  }
  return {};
}

std::uint32_t phrase_head(const Tree& tree, const Media::Phrase& phrase) {
  for (std::uint32_t t = phrase.last + 1; t-- > phrase.first;) {
    const std::uint32_t governor = tree.head(t);
    if ((governor == kNoToken || governor < phrase.first || governor > phrase.last) && tree.is_nominal(t)) return t;
  }
  return phrase.last;
}

// A quotation touches the sentence, or a clause hangs on the verb: something is said there.
bool says_something(const Tree& tree, std::uint32_t verb) {
  if (tree.has_child(verb, Deprel::kCcomp) || tree.has_child(verb, Deprel::kParataxis) || tree.deprel(verb) == Deprel::kParataxis) return true;
  // "called the vote a farce", "described the talks as useful"
  if (tree.has_child(verb, Deprel::kObj))
    for (const std::uint32_t c : tree.children(verb)) {
      if (tree.deprel(c) == Deprel::kXcomp && !tree.is_verbal(c)) return true;
      if ((tree.deprel(c) == Deprel::kObl || tree.deprel(c) == Deprel::kAdvcl) && tree.has_case(c, "as")) return true;
    }
  // ", the council announced on Friday."
  if (tree.deprel(verb) == Deprel::kAdvcl && tree.has_child(verb, Deprel::kNsubj) && !tree.has_child(verb, Deprel::kMark)) return true;
  for (std::uint32_t t = verb + 1; t < tree.end(); ++t)  // "told the agency that he would": the parser may hang the clause on the listener
    if (tree.is_verbal(t) && tree.has_mark(t, "that") && tree.dominates(verb, t)) return true;
  const core::Sentence& sentence = tree.analysis().sentences[tree.sentence()];
  return std::any_of(tree.analysis().quotations.begin(), tree.analysis().quotations.end(),
                     [&](const core::Quotation& quotation) { return !quotation.scare && quotation.outer.begin < sentence.end && quotation.outer.end > sentence.begin; });
}

// The issuer of a report that is itself a readout: the first party of its title, else one of the state where it is dated, else whoever it names first.
std::optional<Actor> issuer_of(const Analysis& analysis, std::uint32_t first_sentence) {
  const auto find = [&](auto&& fits) -> std::optional<Actor> {
    for (const core::Mention& mention : analysis.mentions)
      if (mention.sentence <= first_sentence && mention.kind != core::Mention::Kind::kModifier && mention.kind != core::Mention::Kind::kPronoun && fits(mention))
        return mention.actors.front();
    return std::nullopt;
  };
  const auto state = [](const core::Mention& mention) -> const std::string& { return mention.actors.front().country; };
  if (auto actor = find([&](const core::Mention& m) { return analysis.sentences[m.sentence].heading && !state(m).empty(); })) return actor;
  if (auto actor = find([&](const core::Mention& m) { return std::find(analysis.written_in.begin(), analysis.written_in.end(), state(m)) != analysis.written_in.end(); }))
    return actor;
  return find([&](const core::Mention& m) { return m.sentence == first_sentence; });
}

// Plain sayings of a report of speeches are speeches; those of whoever speaks most in an interview belong to it.
void apply_setting(const Media& media, const core::Document& document, std::vector<Telling>& tellings) {
  const auto setting = media.setting(document);
  if (!setting) return;
  size_t most = 0;
  const Actor* guest = nullptr;
  for (const Telling& telling : tellings) {
    const auto count = static_cast<size_t>(std::count_if(tellings.begin(), tellings.end(), [&](const Telling& t) {
      return !t.speakers.empty() && !telling.speakers.empty() && same_speaker(t.speakers.front(), telling.speakers.front());
    }));
    if (count > most) most = count, guest = telling.speakers.empty() ? guest : &telling.speakers.front();
  }
  if (!guest) return;
  const Actor speaker = *guest;
  for (Telling& telling : tellings) {
    if (telling.marked || telling.last_one || telling.speakers.empty()) continue;
    if (setting->medium == Medium::kInterview && !same_speaker(telling.speakers.front(), speaker)) continue;
    telling.medium = setting->medium;
    telling.rule = setting->rule;
    telling.marked = true;
  }
}

}  // namespace

std::optional<core::EventDate> date_at(const Tree& tree, std::uint32_t verb) {
  const Analysis& analysis = tree.analysis();
  for (const core::DateExpression& date : analysis.dates) {
    if (date.sentence != tree.sentence() || date.kind != core::DateExpression::Kind::kPoint || !date.when.start) continue;
    for (std::uint32_t t = date.first; t <= date.last; ++t)
      if (tree.head(t) == verb) return core::EventDate{date.when, std::string(analysis.text().substr(date.span.begin, date.span.end - date.span.begin)), date.span};
  }
  return std::nullopt;
}

std::vector<Actor> speakers_at(const Media& media, const Tree& tree, const Fillers& fillers, std::uint32_t token) {
  std::vector<Actor> speakers;
  for (const Filler& filler : fillers.resolve_all(token)) {
    if (!filler.direct && (filler.token == kNoToken || tree.token(filler.token).kind != core::EntityKind::kPerson)) continue;
    for (const Actor& actor : filler.actors)
      if (can_speak(media, actor) && std::none_of(speakers.begin(), speakers.end(), [&](const Actor& other) { return same_speaker(other, actor); })) speakers.push_back(actor);
  }
  return speakers;
}

bool unsaid(const Tree& tree, std::uint32_t verb) {
  for (const std::uint32_t c : tree.children(verb)) {
    const std::string word = events::lower(tree.form(c));
    if (tree.deprel(c) == Deprel::kAux && (word == "would" || word == "will" || word == "could" || word == "may" || word == "might" || word == "should")) return true;
    if (word == "not" || word == "n't" || word == "never") return true;
  }
  return tree.has_child(verb, Deprel::kMark) && tree.deprel(verb) != Deprel::kCcomp && (tree.has_mark(verb, "to") || tree.has_mark(verb, "if"));
}

bool quoted(const Analysis& analysis, Span span) {
  return std::any_of(analysis.quotations.begin(), analysis.quotations.end(), [&](const core::Quotation& q) { return !q.scare && q.span.contains(span); });
}

base::Result<StatementCoder> StatementCoder::load(const std::filesystem::path& data_dir, const events::Lexicon& lexicon) {
  auto media = Media::load(data_dir);
  if (!media) return base::Error(std::move(media.error()));
  StatementCoder coder;
  coder.media_ = std::make_shared<const Media>(std::move(*media));
  coder.lexicon_ = &lexicon;
  return coder;
}

std::string statement_line(const Statement& statement) {
  std::string line(core::to_string(statement.medium));
  for (size_t i = 0; i < statement.speakers.size(); ++i)
    line += (i ? "+" : " ") + (statement.speakers[i].country.empty() ? statement.speakers[i].text : statement.speakers[i].country);
  return line;
}

void StatementCoder::read_phrases(const Tree& tree, const Fillers& fillers, std::vector<Telling>& tellings) const {
  const Analysis& analysis = tree.analysis();
  for (const Media::Phrase& phrase : media_->phrases(analysis, analysis.sentences[tree.sentence()])) {
    const std::uint32_t noun = phrase_head(tree, phrase);
    std::uint32_t verb = tree.head(noun);
    while (verb != kNoToken && !tree.is_verbal(verb)) verb = tree.head(verb);
    Telling telling;
    telling.medium = phrase.medium;
    telling.rule = phrase.rule;
    telling.marked = true;
    telling.sentence = tree.sentence();
    telling.verb = verb;
    telling.trigger = words_of(tree, phrase.first, phrase.last);
    const Deprel relation = tree.deprel(noun);
    const bool subject = relation == Deprel::kNsubj || relation == Deprel::kNsubjPass;
    const bool object = relation == Deprel::kObj;
    const bool below = verb != kNoToken && verb == tree.head(noun);
    if (subject && below && !media_->saying(tree.lemma(verb)) && !media_->issues(tree.lemma(verb)) && !lexicon_->speech_verb(tree.lemma(verb))) continue;
    if (object && below && !media_->issues(tree.lemma(verb))) continue;
    if (verb != kNoToken && unsaid(tree, verb)) continue;
    const bool own_preposition = tree.token(phrase.first).upos == core::Upos::kAdp;  // "on Truth Social": the parser may hang it on another word
    if (relation == Deprel::kObl && below && !own_preposition && !tree.has_any_case(noun)) continue;
    telling.speakers = owner_speakers(*media_, tree, fillers, noun);
    if (telling.speakers.empty() && verb != kNoToken && !subject) telling.speakers = subject_speakers(*media_, tree, fillers, verb);
    if (telling.speakers.empty() && subject) telling.last_one = true;
    if (telling.speakers.empty() && !telling.last_one) continue;
    if (telling.speakers.size() > 1 && telling.medium == Medium::kStatement) telling.medium = Medium::kJointStatement;
    if (verb != kNoToken) telling.date = date_at(tree, verb);
    tellings.push_back(std::move(telling));
  }
}

void StatementCoder::read_sayings(const Tree& tree, const Fillers& fillers, std::vector<Telling>& tellings) const {
  const Analysis& analysis = tree.analysis();
  for (std::uint32_t verb = tree.first(); verb < tree.end(); ++verb) {
    const auto saying = tree.is_verbal(verb) ? media_->saying(tree.lemma(verb)) : std::nullopt;
    if (!saying || unsaid(tree, verb) || !says_something(tree, verb) || quoted(analysis, words_of(tree, verb, verb))) continue;
    // "The statement said the parties stressed ...": what it tells, no statement of theirs.
    const auto told = [&](const Telling& t) {
      return t.sentence == tree.sentence() && t.verb != kNoToken && (t.verb == verb || (t.marked && tree.dominates(t.verb, verb) && tree.deprel(verb) != Deprel::kParataxis));
    };
    if (std::any_of(tellings.begin(), tellings.end(), told)) continue;
    Telling telling;
    telling.speakers = subject_speakers(*media_, tree, fillers, verb);
    if (telling.speakers.empty()) continue;
    telling.medium = saying->medium;
    telling.rule = saying->rule;
    telling.marked = saying->medium != Medium::kStatement;
    telling.sentence = tree.sentence();
    telling.verb = verb;
    telling.trigger = words_of(tree, verb, verb);
    std::uint32_t listener = tree.indirect_object(verb);
    if (listener == kNoToken) listener = tree.child(verb, Deprel::kObj);
    if (listener != kNoToken) {
      const auto mark = [&](const std::optional<Media::Saying>& how) {
        if (how) telling.medium = how->medium, telling.rule = how->rule, telling.marked = how->medium != Medium::kStatement;
        return how.has_value();
      };
      if (!mark(media_->crowd(tree.lemma(listener))))
        for (const Actor& hearer : fillers.resolve(listener).actors) mark(media_->listener(hearer));
    }
    telling.date = date_at(tree, verb);
    // "Both governments said": each for itself, unless the medium is a joint one.
    for (const Actor& speaker : telling.speakers) {
      tellings.push_back(telling);
      tellings.back().speakers = {speaker};
    }
  }
}

void StatementCoder::read_sentence(const Analysis& analysis, std::uint32_t sentence, const core::PairScores& scores, std::vector<Telling>& tellings) const {
  const events::ObjectControl control = [this](std::string_view lemma) { return lexicon_->object_control(lemma); };
  const Tree tree(analysis, sentence, control);
  const Fillers fillers(analysis, tree);
  if (media_->any(analysis, analysis.sentences[sentence])) {
    read_phrases(tree, fillers, tellings);
    read_sayings(tree, fillers, tellings);
  }
  if (scores) read_learned(tree, fillers, scores, tellings);
}

// The report's own statement; it stands at the first sentence of the body that says something.
std::optional<Telling> StatementCoder::own_statement(const Analysis& analysis) const {
  const auto kind = media_->own_kind(*analysis.document);
  if (!kind) return std::nullopt;
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    if (sentence.heading) continue;
    for (std::uint32_t t = sentence.first_token; t < sentence.first_token + sentence.token_count; ++t) {
      if (analysis.tokens[t].upos != core::Upos::kVerb) continue;
      const auto issuer = issuer_of(analysis, s);
      if (!issuer) return std::nullopt;
      Telling telling;
      telling.speakers = {*issuer};
      telling.medium = kind->medium;
      telling.rule = kind->rule;
      telling.marked = telling.own = true;
      telling.sentence = s;
      telling.verb = t;
      telling.trigger = {analysis.tokens[t].begin, analysis.tokens[t].end};
      return telling;
    }
  }
  return std::nullopt;
}

void StatementCoder::code(Analysis& analysis, const core::PairScores& scores) const {
  std::vector<Telling> tellings;
  int own = -1;
  if (auto telling = own_statement(analysis)) {
    own = 0;
    tellings.push_back(std::move(*telling));
  }
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    if (sentence.token_count > 0 && !sentence.heading && (scores || media_->any(analysis, sentence))) read_sentence(analysis, s, scores, tellings);
  }
  apply_setting(*media_, *analysis.document, tellings);
  std::vector<std::uint32_t> became;
  std::vector<Statement> statements = gather(analysis, tellings, became);
  fill_contents(analysis, *media_, tellings, became, own, statements);
  std::stable_sort(statements.begin(), statements.end(), [](const Statement& a, const Statement& b) { return a.evidence.front().span.begin < b.evidence.front().span.begin; });
  for (Statement& statement : statements) statement.id = core::record_id("statement", statement, statement_line(statement));
  analysis.statements = std::move(statements);
}

}  // namespace dragoman::statements
