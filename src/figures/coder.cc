#include "figures/coder.h"

#include <fmt/format.h>

#include <algorithm>

#include "events/attribution.h"
#include "events/fillers.h"
#include "events/pair_features.h"

namespace dragoman::figures {

using core::Analysis;
using core::Circumstance;
using core::Deprel;
using core::FigureRecord;
using core::Span;
using events::Filler;
using events::kNoToken;

namespace {

constexpr const char* kLearned = "learned.figure";

// Setting and speaker are asked of events::find_*, which look from a matched pattern: one without words of its own.
const events::Pattern& no_pattern() {
  static const events::Pattern kNone;
  return kNone;
}

events::Match match_at(std::uint32_t head, std::uint32_t other) {
  events::Match match;
  match.pattern = &no_pattern();
  match.head = head;
  match.words = {head};
  if (other != kNoToken && other != head) match.words.push_back(other);
  return match;
}

std::string text_of(const Analysis& analysis, Span span) { return std::string(analysis.text().substr(span.begin, span.end - span.begin)); }

bool same_number(const FigureRecord& a, const FigureRecord& b) {
  return a.measure == b.measure && a.unit == b.unit && a.value == b.value && a.share == b.share && (a.value || a.share || (a.low == b.low && a.high == b.high));
}

// The same count may be told of others only when both say of whom.
bool same_people(const FigureRecord& a, const FigureRecord& b) {
  return !a.whom_actor || !b.whom_actor || a.whom_actor->country.empty() || b.whom_actor->country.empty() || a.whom_actor->country == b.whom_actor->country;
}

void add_mention(core::Record& kept, const core::Record& again) {
  for (const core::Evidence& evidence : again.evidence)
    if (evidence.role == "trigger" || evidence.role == "sentence") kept.evidence.push_back({evidence.role == "trigger" ? "mention" : "mention_sentence", evidence.span});
}

// A headline rounds and shortens what the body tells: it is a mention of the body's figure; kept alone only where the body counts nothing of the kind.
void settle_headlines(Analysis& analysis) {
  std::vector<FigureRecord> kept;
  for (FigureRecord& figure : analysis.figures) {
    if (!analysis.sentences[figure.sentence].heading) {
      kept.push_back(std::move(figure));
      continue;
    }
    bool told = false;
    for (FigureRecord& other : analysis.figures)
      if (&other != &figure && other.measure == figure.measure && !other.evidence.empty() && !analysis.sentences[other.sentence].heading &&
          (other.because != kLearned || figure.because == kLearned)) {
        told = true;
        if (same_number(figure, other)) add_mention(other, figure);
        break;
      }
    if (!told) kept.push_back(std::move(figure));
  }
  analysis.figures = std::move(kept);
}

}  // namespace

// One sentence with what is asked of it.
struct FigureCoder::Sentence {
  const events::Tree& tree;
  const events::Fillers& fillers;
  std::uint32_t index;
};

std::string figure_line(const FigureRecord& figure) {
  std::string line = figure.measure;
  if (figure.share) line += fmt::format(" {:g}", *figure.share);
  else if (figure.value) line += fmt::format(" {}", *figure.value);
  if (!figure.unit.empty()) line += " " + figure.unit;
  if (figure.low) line += fmt::format(" low={}", *figure.low);
  if (figure.high) line += fmt::format(" high={}", *figure.high);
  if (figure.increment) line += " more";
  return line;
}

std::string circumstance_line(const Circumstance& circumstance) {
  return circumstance.circumstance + " " + (circumstance.actor.country.empty() ? circumstance.actor.text : circumstance.actor.country);
}

base::Result<FigureCoder> FigureCoder::load(const std::filesystem::path& data_dir, const events::Lexicon& lexicon, events::FutureReading future_reading) {
  auto quantities = QuantityReader::load(data_dir);
  if (!quantities) return base::Error(std::move(quantities.error()));
  auto measures = Measures::load(data_dir);
  if (!measures) return base::Error(std::move(measures.error()));
  auto circumstances = Circumstances::load(data_dir);
  if (!circumstances) return base::Error(std::move(circumstances.error()));
  FigureCoder coder;
  coder.quantities_ = std::make_shared<const QuantityReader>(std::move(*quantities));
  coder.measures_ = std::make_shared<const Measures>(std::move(*measures));
  coder.circumstances_ = std::make_shared<const Circumstances>(std::move(*circumstances));
  coder.lexicon_ = &lexicon;
  coder.future_reading_ = future_reading;
  return coder;
}

void FigureCoder::code(Analysis& analysis, const core::PairScores& scores) const {
  const events::ObjectControl control = [this](std::string_view lemma) { return lexicon_->object_control(lemma); };
  std::string before;
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    if (sentence.token_count == 0) continue;
    const bool numbers = quantities_->any(analysis, sentence);
    const auto cues = sentence.heading ? std::vector<Circumstances::Cue>{} : circumstances_->find(analysis, s);
    if (!numbers && cues.empty()) {
      before.clear();
      continue;
    }
    const events::Tree tree(analysis, s, control);
    const events::Fillers fillers(analysis, tree);
    const Sentence here{tree, fillers, s};
    if (numbers) read_figures(analysis, here, scores, before);
    else before.clear();
    if (!cues.empty()) read_circumstances(analysis, here, cues);
  }
  settle_headlines(analysis);
  for (FigureRecord& figure : analysis.figures) figure.id = core::record_id("figure", figure, figure.measure);
  for (Circumstance& circumstance : analysis.circumstances) circumstance.id = core::record_id("circumstance", circumstance, circumstance.circumstance);
}

namespace {

using events::Fillers;
using events::Lexicon;
using events::Tree;

// "put the number at six"
bool puts(const Tree& tree, const Counted& counted, std::uint32_t verb) {
  return counted.total && tree.head(counted.governor) == verb && tree.deprel(counted.governor) == Deprel::kObj;
}

// "The ministry reported 24 dead", "the commissioner put the number at six": the verb has no clause below it that find_attribution could start from.
std::optional<core::Attribution> teller(const Tree& tree, const Fillers& fillers, const Lexicon& lexicon, const Counted& counted) {
  for (std::uint32_t at = counted.noun, steps = 0; at != kNoToken && steps < 4; at = tree.head(at), ++steps) {
    if (!tree.is_verbal(at)) continue;
    const bool put = puts(tree, counted, at);
    if (!lexicon.speech_verb(tree.lemma(at)) && !put) return std::nullopt;
    const std::uint32_t subject = tree.logical_subject(at);
    if (subject == kNoToken) return std::nullopt;
    const Filler filler = fillers.resolve(subject);
    if (!filler.known() || !filler.direct) return std::nullopt;
    core::Attribution found;
    found.speaker = filler.actors.front();
    found.cue = tree.form(at);
    found.span = {tree.token(at).begin, tree.token(at).end};
    return found;
  }
  return std::nullopt;
}

bool named(const Tree& tree, std::uint32_t token) {
  const std::string_view form = tree.form(token);
  const bool capital = form.front() >= 'A' && form.front() <= 'Z' && token != tree.first();
  return capital || tree.token(token).upos == core::Upos::kPropn || tree.token(token).upos == core::Upos::kPron;
}

// The party of the counted where their own words say whose they are ("French soldiers", "their own men"); "people" alone are nobody's, whatever the report is about.
std::optional<core::Actor> counted_party(const Tree& tree, const Fillers& fillers, std::uint32_t noun) {
  bool told = named(tree, noun);
  for (const std::uint32_t c : tree.children(noun)) {
    const Deprel relation = tree.deprel(c);
    told |= (relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmodPoss || (relation == Deprel::kNmod && tree.has_case(c, "of"))) &&
            named(tree, c);
  }
  const Filler filler = fillers.resolve(noun);
  if (!told || filler.actors.size() != 1) return std::nullopt;
  return filler.actors.front();
}

// From behind the number to the end of the noun, with what is coordinated with it and an "of" phrase: "South Sudanese", "soldiers and policemen".
// `limit`: the next number of the sentence counts others.
Span whom_span(const Tree& tree, const Quantity& quantity, std::uint32_t noun, std::uint32_t limit) {
  if (noun >= quantity.first && noun <= quantity.last) return {};
  std::uint32_t last = noun;
  for (const std::uint32_t c : tree.children(noun)) {
    if (c < last || c >= limit) continue;
    if (tree.deprel(c) == Deprel::kConj && (tree.token(c).upos == core::Upos::kNoun || tree.token(c).upos == core::Upos::kPropn) && !tree.has_child(c, Deprel::kNummod) &&
        c <= last + 4)
      last = c;
    else if (tree.deprel(c) == Deprel::kNmod && tree.has_case(c, "of") && c <= last + 6) last = c;
  }
  std::uint32_t first = noun > quantity.last ? quantity.last + 1 : tree.phrase(noun).first;
  if (first > last) return {};
  if (first < noun && events::lower(tree.form(first)) == "of") ++first;
  return {tree.token(first).begin, tree.token(last).end};
}

void set_dates(const Tree& tree, const events::Match& match, events::FutureReading future_reading, FigureRecord& figure) {
  const auto date = events::find_date(tree, match, false, future_reading);
  if (!date) return;
  for (const core::DateExpression& expression : tree.analysis().dates)
    if (date->span && expression.span == *date->span) {
      using Kind = core::DateExpression::Kind;
      if (expression.kind == Kind::kSince) figure.since = date;
      else if (expression.kind == Kind::kUntil) figure.until = date;
      else if (expression.kind == Kind::kPoint) figure.since = figure.until = date;
      return;
    }
}

constexpr float kFigureMargin = 0.0F;  // over "none", in the scorer's units

// What a number counts where the rules were asked and none answered. What they leave out on purpose (a part's whole, prices, crowds in vague words) stays out.
void read_open(const Tree& tree, const Fillers& fillers, const std::vector<Quantity>& quantities, const core::PairScores& scores, const Measures& measures,
               std::vector<Counted>& counted) {
  if (std::none_of(counted.begin(), counted.end(), [](const Counted& c) { return c.open; })) return;
  core::TokenPairs pairs;
  const events::PairFeatures features(tree, fillers);
  for (size_t i = 0; i < quantities.size(); ++i)
    if (counted[i].open) features.number_pair(quantities[i].number, pairs);
  std::vector<float> values;
  for (const core::PairChoice& choice : choose_pairs(scores, core::PairTask::kFigure, pairs, kFigureMargin, values)) {
    const core::TokenPair& pair = pairs.pairs[choice.pair];
    const std::string measure(core::pair_classes(core::PairTask::kFigure)[choice.type]);
    for (size_t i = 0; i < quantities.size(); ++i) {
      const Quantity& quantity = quantities[i];
      if (!counted[i].open || quantity.number != pair.a || (quantity.vague && !measures.vague(measure)) || measure == "money") continue;
      if (measures.share(measure) && !quantity.share) continue;
      const std::uint32_t above = tree.head(pair.a);
      counted[i].open = false;
      counted[i].measure = measure;
      counted[i].rule = kLearned;
      counted[i].noun = above != kNoToken && tree.deprel(pair.a) == Deprel::kNummod ? above : pair.a;
      counted[i].governor = pair.b;
    }
  }
}

}  // namespace

core::TokenPairs FigureCoder::numbers(const Analysis& analysis, std::uint32_t sentence) const {
  core::TokenPairs pairs;
  if (!quantities_->any(analysis, analysis.sentences[sentence])) return pairs;
  const events::ObjectControl control = [this](std::string_view lemma) { return lexicon_->object_control(lemma); };
  const Tree tree(analysis, sentence, control);
  const Fillers fillers(analysis, tree);
  const events::PairFeatures features(tree, fillers);
  for (const Quantity& quantity : quantities_->read(analysis, sentence)) features.number_pair(quantity.number, pairs);
  return pairs;
}

void FigureCoder::read_figures(Analysis& analysis, const Sentence& sentence, const core::PairScores& scores, std::string& before) const {
  const Tree& tree = sentence.tree;
  const auto quantities = quantities_->read(analysis, sentence.index);
  auto counted = measures_->read(tree, quantities, before);
  if (scores) read_open(tree, sentence.fillers, quantities, scores, *measures_, counted);
  before.clear();
  for (size_t i = 0; i < quantities.size(); ++i) {
    const Quantity& quantity = quantities[i];
    if (counted[i].measure.empty()) continue;
    if (counted[i].rule != kLearned) before = counted[i].measure;  // rules that take over the measure told before rest on rules alone
    FigureRecord figure;
    figure.document = analysis.document->id;
    figure.sentence = sentence.index;
    figure.trigger = quantity.number;
    figure.measure = counted[i].measure;
    figure.because = counted[i].rule;
    figure.value = quantity.value, figure.low = quantity.low, figure.high = quantity.high, figure.share = quantity.share;
    figure.unit = quantity.unit;
    figure.increment = quantity.increment;
    figure.span = {tree.token(quantity.first).begin, tree.token(quantity.last).end};
    figure.text = text_of(analysis, figure.span);
    Span trigger = figure.span;
    if (!quantity.money) {
      const Span whom = whom_span(tree, quantity, counted[i].noun, i + 1 < quantities.size() ? quantities[i + 1].first : tree.end());
      figure.whom = text_of(analysis, whom);
      if (whom.end > whom.begin && tree.token(counted[i].noun).begin > trigger.begin) trigger.end = tree.token(counted[i].noun).end;
      figure.whom_actor = counted_party(tree, sentence.fillers, counted[i].noun);
    }
    const std::uint32_t governor = counted[i].governor == kNoToken ? counted[i].noun : counted[i].governor;
    const events::Match match = match_at(governor, counted[i].noun);
    figure.place = events::find_location(tree, sentence.fillers, match);
    set_dates(tree, match, future_reading_, figure);
    figure.attribution = events::find_attribution(tree, sentence.fillers, *lexicon_, governor, kNoToken);
    if (auto told = teller(tree, sentence.fillers, *lexicon_, counted[i]); told && (!figure.attribution || counted[i].total || figure.attribution->span == told->span)) {
      if (figure.attribution) told->quoted = figure.attribution->quoted;
      figure.attribution = std::move(told);
    }
    const core::Sentence& words = analysis.sentences[sentence.index];
    figure.evidence = {{"trigger", trigger}, {"sentence", {words.begin, words.end}}};
    // A deed that is told leaves less to doubt than the counted noun alone.
    figure.confidence = counted[i].rule == kLearned ? 0.55 : counted[i].by_deed ? 0.85 : 0.75;
    const auto told = std::find_if(analysis.figures.begin(), analysis.figures.end(), [&](const FigureRecord& other) {
      return other.sentence != figure.sentence && !analysis.sentences[other.sentence].heading && same_number(figure, other) && same_people(figure, other);
    });
    if (told != analysis.figures.end()) {
      if (told->because == kLearned) told->because = figure.because, told->confidence = figure.confidence;
      add_mention(*told, figure);
    } else analysis.figures.push_back(std::move(figure));
  }
}

void FigureCoder::read_circumstances(Analysis& analysis, const Sentence& sentence, const std::vector<Circumstances::Cue>& cues) const {
  const Tree& tree = sentence.tree;
  for (const Circumstances::Cue& cue : cues) {
    auto actor = circumstances_->pressed(tree, sentence.fillers, cue);
    if (!actor) continue;
    Circumstance found;
    found.document = analysis.document->id;
    found.sentence = sentence.index;
    found.trigger = cue.first;
    found.circumstance = circumstances_->name(cue);
    found.because = circumstances_->rule_id(cue);
    found.actor = std::move(*actor);
    found.date = events::find_date(tree, match_at(cue.last, cue.first), found.circumstance == "election", future_reading_);
    found.attribution = events::find_attribution(tree, sentence.fillers, *lexicon_, cue.last, kNoToken);
    const core::Sentence& words = analysis.sentences[sentence.index];
    found.evidence = {{"trigger", {tree.token(cue.first).begin, tree.token(cue.last).end}}, {"sentence", {words.begin, words.end}}};
    found.confidence = 0.7;
    const auto told = std::find_if(analysis.circumstances.begin(), analysis.circumstances.end(),
                                   [&](const Circumstance& other) { return other.circumstance == found.circumstance && other.actor.country == found.actor.country; });
    if (told != analysis.circumstances.end()) add_mention(*told, found);
    else analysis.circumstances.push_back(std::move(found));
  }
}

}  // namespace dragoman::figures
