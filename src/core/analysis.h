// core/analysis.h - everything the stages have made of one document. One form of the data per stage.
//
// Owns    all of it; the Document is borrowed and must outlive the Analysis.
// Stages  text fills sentences, tokens (offsets only), quotations, dates; syntax fills the tokens' tags, lemmas and trees;
//         and, where asked, references; places fills places; actors fills mentions; events fills events and refusals; claims fills relations and positions;
//         figures fills figures and circumstances; statements fills statements, which name the records that they vouch for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.h"
#include "core/document.h"
#include "core/event.h"
#include "core/record.h"
#include "core/token.h"

namespace dragoman::core {

// What stands between quotation marks. An unclosed quotation runs to the end of its block.
struct Quotation {
  Span span;      // without the marks
  Span outer;     // with the marks
  bool closed = true;
  bool scare = false;  // three words or fewer inside a sentence of the report: "secured area", not speech
};

// A time expression, resolved against the publication date.
struct DateExpression {
  Span span;
  std::uint32_t sentence = 0;
  std::uint32_t first = 0;  // absolute token indices, inclusive
  std::uint32_t last = 0;
  enum class Kind : std::uint8_t { kPoint, kSince, kUntil, kDuration, kFrequency } kind = Kind::kPoint;
  Interval when;            // empty both sides: not resolvable
  bool relative = false;    // needed the publication date ("Tuesday", "last week")
  bool turns = false;       // read backward here, could be meant forward: "Tuesday", "in May" (text/dates.h: future_reading)
};

// Why a sentence gave no event although it holds a pattern's word.
struct Refusal {
  std::uint32_t sentence = 0;
  std::uint32_t token = 0;
  std::string reason;   // stable words: "topic of talks", "belief", "question", "class of A", ...
  std::string pattern;  // id of the pattern that nearly fired, may be empty
};

struct Analysis {
  const Document* document = nullptr;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Quotation> quotations;
  std::vector<DateExpression> dates;
  std::vector<PlaceMention> places;
  std::vector<Reference> references;    // who is meant by whom; only where the caller asked for it
  std::vector<std::string> written_in;  // states of the dateline's towns, ISO 3166-1 alpha-3
  std::vector<Mention> mentions;
  std::vector<Event> events;
  std::vector<Refusal> refusals;
  std::vector<Relation> relations;
  std::vector<Position> positions;
  std::vector<Statement> statements;
  std::vector<FigureRecord> figures;
  std::vector<Circumstance> circumstances;

  std::string_view text() const { return document->text; }
  std::span<Token> tokens_of(const Sentence& sentence) { return {tokens.data() + sentence.first_token, sentence.token_count}; }
  std::span<const Token> tokens_of(const Sentence& sentence) const { return {tokens.data() + sentence.first_token, sentence.token_count}; }
  std::string_view form(std::uint32_t token) const { return tokens[token].form(document->text); }
  void clear() { *this = Analysis{}; }
};

}  // namespace dragoman::core
