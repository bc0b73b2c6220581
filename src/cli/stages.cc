#include "cli/stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/json.h"
#include "cli/common.h"
#include "coder/example_check.h"
#include "figures/coder.h"
#include "formats/records.h"
#include "statements/coder.h"

namespace dragoman::cli {

using coder::Stage;

namespace {

std::string words(const core::Document& document, core::Span span) {
  std::string text = document.text.substr(span.begin, span.end - span.begin);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string interval(const core::Interval& when) {
  if (!when.start && !when.end) return "not resolved";
  const std::string start = when.start ? when.start->to_string() : "", end = when.end ? when.end->to_string() : "";
  return start == end ? start : start + ".." + end;
}

std::string_view kind_of(core::DateExpression::Kind kind) {
  using Kind = core::DateExpression::Kind;
  switch (kind) {
    case Kind::kPoint: return "point";
    case Kind::kSince: return "since";
    case Kind::kUntil: return "until";
    case Kind::kDuration: return "duration";
    case Kind::kFrequency: return "frequency";
  }
  return "";
}

std::string label(const core::Actor& actor) {
  std::string out = !actor.person.empty() ? actor.person + " " : "";
  out += !actor.id.empty() ? actor.id : "unknown";
  if (actor.id.empty() && !actor.country.empty()) out += " of " + actor.country;
  if (!actor.sectors.empty()) out += fmt::format(" ({})", fmt::join(actor.sectors, " "));
  return out;
}

std::string text_head(const core::Document& document, bool color) {
  std::string out = paint(color, "1", document.title.empty() ? document.origin : document.title) + "\n";
  const auto line = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) out += fmt::format("  {:<10} {}\n", name, value);
  };
  line("from", document.origin);
  line("id", document.id);
  line("source", document.source);
  line("authors", fmt::format("{}", fmt::join(document.authors, ", ")));
  line("url", document.url);
  line("published", document.published);
  if (document.dateline) line("dateline", words(document, *document.dateline));
  line("text", fmt::format("{} bytes, {} blocks, body from byte {}", document.text.size(), document.blocks.size(), document.body_begin));
  return out;
}

class SentenceText {
 public:
  SentenceText(const core::Document& document, const core::Analysis& analysis, Stage until, bool color) : document_(document), analysis_(analysis), until_(until), color_(color) {}

  std::string of(std::uint32_t index) {
    const core::Sentence& sentence = analysis_.sentences[index];
    out_ = fmt::format("\n{} {}\n", paint(color_, "36", fmt::format("{} [{}..{}]{}", index + 1, sentence.begin, sentence.end, sentence.heading ? " heading" : "")),
                       words(document_, {sentence.begin, sentence.end}));
    for (const core::Quotation& quotation : analysis_.quotations)
      if (quotation.span.begin >= sentence.begin && quotation.span.begin < sentence.end)
        line("quotation", fmt::format("\"{}\"{}", words(document_, {quotation.span.begin, std::min(quotation.span.end, sentence.end)}), quotation.scare ? " (no speech)" : ""));
    if (until_ >= Stage::kDates) dates(index);
    if (until_ >= Stage::kSyntax) out_ += tree_table(document_, analysis_, sentence);
    if (until_ >= Stage::kSyntax) references(index);
    if (until_ >= Stage::kPlaces) places(index);
    if (until_ >= Stage::kActors) mentions(index);
    if (until_ >= Stage::kEvents) events(index);
    if (until_ >= Stage::kRecords) records(index);
    return std::move(out_);
  }

 private:
  void line(std::string_view name, std::string_view value) { out_ += fmt::format("  {:<10} {}\n", name, value); }

  void dates(std::uint32_t index) {
    for (const core::DateExpression& date : analysis_.dates)
      if (date.sentence == index)
        line("date", fmt::format("\"{}\" = {} {}, {}", words(document_, date.span), kind_of(date.kind), interval(date.when), core::to_string(date.when.precision)));
  }
  void references(std::uint32_t index) {
    for (const core::Reference& reference : analysis_.references) {
      if (reference.sentence != index || reference.antecedent < 0) continue;
      const core::Reference& earlier = analysis_.references[static_cast<size_t>(reference.antecedent)];
      line("means", fmt::format("\"{}\" = \"{}\" of sentence {}", phrase(reference), phrase(earlier), earlier.sentence + 1));
    }
  }
  std::string phrase(const core::Reference& reference) const { return words(document_, {analysis_.tokens[reference.first].begin, analysis_.tokens[reference.last].end}); }
  void places(std::uint32_t index) {
    for (const core::PlaceMention& place : analysis_.places)
      if (place.sentence == index)
        line("place",
             fmt::format("\"{}\" = {}{}{}{}", words(document_, place.span), place.place.name, place.place.admin1.empty() ? "" : ", " + place.place.admin1,
                         place.place.country.empty() ? "" : ", " + place.place.country, place.place.geonameid ? fmt::format(" (GeoNames {})", place.place.geonameid) : ""));
  }
  void mentions(std::uint32_t index) {
    for (const core::Mention& mention : analysis_.mentions) {
      if (mention.sentence != index) continue;
      std::vector<std::string> labels;
      for (const core::Actor& actor : mention.actors) labels.push_back(label(actor));
      line("actor", fmt::format("\"{}\" = {}", words(document_, {analysis_.tokens[mention.first].begin, analysis_.tokens[mention.last].end}), fmt::join(labels, " + ")));
    }
  }
  void events(std::uint32_t index) {
    const core::Sentence& sentence = analysis_.sentences[index];
    bool any = false;
    for (const core::Event& event : analysis_.events)
      for (const core::Evidence& evidence : event.evidence) {
        if (evidence.role != "trigger" && evidence.role != "mention") continue;
        if (evidence.span.begin < sentence.begin || evidence.span.begin >= sentence.end) continue;
        any = true;
        std::string text = paint(color_, "1;33", coder::event_line(event)) + fmt::format("  \"{}\"", words(document_, evidence.span));
        if (evidence.role == "mention") text += "  (told again)";
        else if (event.date) text += "  " + interval(event.date->when);
        if (event.location && evidence.role == "trigger") text += " @ " + event.location->place.name;
        line("event", fmt::format("{}  by {}", text, event.because));
      }
    refusals(index, any);
  }
  // A record stands at the sentence that told it first, and at each that tells it again.
  template <typename Records, typename Line>
  void records_of(std::string_view name, const Records& records, std::uint32_t index, Line&& told) {
    const core::Sentence& sentence = analysis_.sentences[index];
    for (const auto& record : records)
      for (const core::Evidence& evidence : record.evidence) {
        if ((evidence.role != "trigger" && evidence.role != "mention") || evidence.span.begin < sentence.begin || evidence.span.begin >= sentence.end) continue;
        const std::string again = evidence.role == "mention" ? "  (told again)" : "";
        line(name, fmt::format("{}  \"{}\"{}  by {}", paint(color_, "1;33", told(record)), words(document_, evidence.span), again, record.because));
      }
  }
  void records(std::uint32_t index) {
    records_of("statement", analysis_.statements, index, [](const core::Statement& s) {
      return fmt::format("{} ({} sentences, {} clauses, {} quotes)", statements::statement_line(s), s.sentences.size(), s.clauses.size(), s.quotes.size());
    });
    records_of("figure", analysis_.figures, index, [](const core::FigureRecord& f) {
      return figures::figure_line(f) + (f.whom.empty() ? "" : " of " + f.whom) + (f.attribution ? ", says " + label(f.attribution->speaker) : "");
    });
    records_of("circumst.", analysis_.circumstances, index, [](const core::Circumstance& c) { return figures::circumstance_line(c); });
  }
  // Patterns that merely share a word with the sentence are left out unless there is nothing else to say.
  void refusals(std::uint32_t index, bool any) {
    std::set<std::string> near, far;
    for (const core::Refusal& refusal : analysis_.refusals) {
      if (refusal.sentence != index) continue;
      const std::string_view word = analysis_.form(refusal.token);
      if (refusal.reason == "other words") far.insert(std::string(word));
      else near.insert(fmt::format("\"{}\": {}{}", word, refusal.reason, refusal.pattern.empty() ? "" : " (" + refusal.pattern + ")"));
    }
    for (const std::string& reason : near) line("not coded", reason);
    if (any || !near.empty()) return;
    if (far.empty()) line("no event", "no pattern has a word of this sentence at its head");
    else line("no event", fmt::format("the patterns of \"{}\" ask for other words beside it", fmt::join(far, "\", \"")));
  }

  const core::Document& document_;
  const core::Analysis& analysis_;
  Stage until_;
  bool color_;
  std::string out_;
};

}  // namespace

std::string tree_table(const core::Document& document, const core::Analysis& analysis, const core::Sentence& sentence) {
  std::string out;
  const auto tokens = analysis.tokens_of(sentence);
  for (size_t i = 0; i < tokens.size(); ++i) {
    const core::Token& token = tokens[i];
    const std::string governor = token.head < 0 ? "-" : fmt::format("{}:{}", token.head + 1, tokens[static_cast<size_t>(token.head)].form(document.text));
    out += fmt::format("  {:>3}  {:<18} {:<16} {:<6} {:<14} {:<18} {}\n", i + 1, token.form(document.text), token.lemma, core::to_string(token.upos), core::to_string(token.deprel),
                       governor, token.name == core::NameTag::kO ? "" : core::to_string(token.name));
  }
  return out;
}

std::string stages_text(const core::Document& document, const core::Analysis& analysis, Stage until, bool color) {
  std::string out = text_head(document, color);
  if (until == Stage::kText) return out + "\n" + document.text + "\n\n";
  SentenceText text(document, analysis, until, color);
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) out += text.of(i);
  return out + "\n";
}

namespace {

using base::JsonWriter;

void span_fields(JsonWriter& json, const core::Document& document, core::Span span) {
  json.field("begin", span.begin).field("end", span.end).field("text", std::string_view(document.text).substr(span.begin, span.end - span.begin));
}

void tokens_json(JsonWriter& json, const core::Document& document, const core::Analysis& analysis, const core::Sentence& sentence, Stage until) {
  json.key("tokens").begin_array();
  for (const core::Token& token : analysis.tokens_of(sentence)) {
    json.begin_object();
    span_fields(json, document, {token.begin, token.end});
    if (until >= Stage::kSyntax) {
      json.field("lemma", token.lemma)
          .field("upos", core::to_string(token.upos))
          .field("head", static_cast<std::int64_t>(token.head + 1))
          .field("deprel", core::to_string(token.deprel));
      if (token.name != core::NameTag::kO) json.field("name", core::to_string(token.name));
      if (token.kind != core::EntityKind::kNone) json.field("kind", core::to_string(token.kind));
    }
    json.end_object();
  }
  json.end_array();
}

void dates_json(JsonWriter& json, const core::Document& document, const core::Analysis& analysis, std::uint32_t index) {
  json.key("dates").begin_array();
  for (const core::DateExpression& date : analysis.dates) {
    if (date.sentence != index) continue;
    json.begin_object();
    span_fields(json, document, date.span);
    // In an object of its own: `end` is the span's already.
    json.field("kind", kind_of(date.kind)).key("when").begin_object();
    json.field_if("start", date.when.start ? date.when.start->to_string() : "").field_if("end", date.when.end ? date.when.end->to_string() : "");
    json.field("precision", core::to_string(date.when.precision)).end_object().end_object();
  }
  json.end_array();
}

void references_json(JsonWriter& json, const core::Document& document, const core::Analysis& analysis, std::uint32_t index) {
  json.key("references").begin_array();
  for (const core::Reference& reference : analysis.references) {
    if (reference.sentence != index || reference.antecedent < 0) continue;
    const core::Reference& earlier = analysis.references[static_cast<size_t>(reference.antecedent)];
    json.begin_object();
    span_fields(json, document, {analysis.tokens[reference.first].begin, analysis.tokens[reference.last].end});
    json.key("means").begin_object().field("sentence", earlier.sentence);
    span_fields(json, document, {analysis.tokens[earlier.first].begin, analysis.tokens[earlier.last].end});
    json.end_object().end_object();
  }
  json.end_array();
}

void places_json(JsonWriter& json, const core::Document& document, const core::Analysis& analysis, std::uint32_t index) {
  json.key("places").begin_array();
  for (const core::PlaceMention& place : analysis.places) {
    if (place.sentence != index) continue;
    json.begin_object();
    span_fields(json, document, place.span);
    json.field("name", place.place.name).field_if("admin1", place.place.admin1).field_if("country", place.place.country);
    if (place.place.geonameid) json.field("geonameid", place.place.geonameid);
    if (place.place.has_point) json.field("lat", place.place.lat).field("lon", place.place.lon);
    json.end_object();
  }
  json.end_array();
}

void mentions_json(JsonWriter& json, const core::Document& document, const core::Analysis& analysis, std::uint32_t index) {
  json.key("actors").begin_array();
  for (const core::Mention& mention : analysis.mentions) {
    if (mention.sentence != index) continue;
    json.begin_object();
    span_fields(json, document, {analysis.tokens[mention.first].begin, analysis.tokens[mention.last].end});
    json.key("means").begin_array();
    for (const core::Actor& actor : mention.actors) {
      json.begin_object().field_if("id", actor.id).field_if("name", actor.name).field_if("country", actor.country).field_if("person", actor.person);
      json.key("sectors").begin_array();
      for (const std::string& sector : actor.sectors) json.value(sector);
      json.end_array().end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

void events_json(JsonWriter& json, const core::Analysis& analysis, std::uint32_t index) {
  json.key("events").begin_array();
  for (const core::Event& event : analysis.events)
    if (event.sentence == index) json.value(event.id);
  json.end_array();
  json.key("refusals").begin_array();
  for (const core::Refusal& refusal : analysis.refusals)
    if (refusal.sentence == index)
      json.begin_object().field("word", analysis.form(refusal.token)).field("reason", refusal.reason).field_if("pattern", refusal.pattern).end_object();
  json.end_array();
}

}  // namespace

std::string stages_json(const core::Document& document, const core::Analysis& analysis, Stage until) {
  std::string out = formats::document_json(document, analysis.sentences.size(), "") + "\n";
  if (until == Stage::kText) {
    JsonWriter json;
    json.begin_object().field("kind", "text").field("document", document.id).field("text", document.text).end_object();
    return out + json.take() + "\n";
  }
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    const core::Sentence& sentence = analysis.sentences[i];
    JsonWriter json;
    json.begin_object().field("kind", "sentence").field("document", document.id).field("sentence", i);
    span_fields(json, document, {sentence.begin, sentence.end});
    json.field("heading", sentence.heading);
    tokens_json(json, document, analysis, sentence, until);
    if (until >= Stage::kDates) dates_json(json, document, analysis, i);
    if (until >= Stage::kSyntax) references_json(json, document, analysis, i);
    if (until >= Stage::kPlaces) places_json(json, document, analysis, i);
    if (until >= Stage::kActors) mentions_json(json, document, analysis, i);
    if (until >= Stage::kEvents) events_json(json, analysis, i);
    out += json.end_object().take() + "\n";
  }
  return out;
}

Flag until_flag(Stage& until) {
  std::vector<std::string> names;
  for (int i = 0; i <= static_cast<int>(Stage::kRecords); ++i) names.emplace_back(coder::to_string(static_cast<Stage>(i)));
  return {"--until",
          "STAGE",
          "stop after this stage and print what was made",
          "Coding",
          [&until](const std::string& value) {
            const auto stage = coder::stage_from(value);
            if (stage) until = *stage;
            return stage.has_value();
          },
          std::move(names)};
}

}  // namespace dragoman::cli
