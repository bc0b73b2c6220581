#include "statements/contents.h"

#include <algorithm>
#include <set>

namespace dragoman::statements {

using core::Analysis;
using core::Span;
using core::Statement;

namespace {

constexpr std::uint32_t kNobody = 0xffffffffU;

// Who vouches for a sentence that tells of nobody speaking: whoever's quotation runs on into it.
std::vector<std::uint32_t> owners(const Analysis& analysis, const std::vector<Telling>& tellings, const std::vector<std::uint32_t>& became) {
  std::vector<std::uint32_t> owner(analysis.sentences.size(), kNobody);
  for (size_t i = 0; i < tellings.size(); ++i)
    if (owner[tellings[i].sentence] == kNobody) owner[tellings[i].sentence] = became[i];
  const auto block = [&](const core::Sentence& sentence) {
    for (size_t b = 0; b < analysis.document->blocks.size(); ++b)
      if (analysis.document->blocks[b].contains({sentence.begin, sentence.end})) return b;
    return analysis.document->blocks.size();
  };
  for (size_t s = 1; s < owner.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    if (owner[s] != kNobody || owner[s - 1] == kNobody || sentence.heading) continue;
    const bool said = std::any_of(analysis.quotations.begin(), analysis.quotations.end(),
                                  [&](const core::Quotation& q) { return !q.scare && q.outer.begin <= sentence.begin && q.outer.end + 1 >= sentence.end; });
    const bool runs_on = std::any_of(analysis.quotations.begin(), analysis.quotations.end(),
                                     [&](const core::Quotation& q) { return !q.scare && q.outer.begin < sentence.begin && q.outer.end > sentence.begin; });
    if (runs_on || (said && block(sentence) == block(analysis.sentences[s - 1]))) owner[s] = owner[s - 1];
  }
  return owner;
}

std::uint32_t sentence_of(const Analysis& analysis, Span span) {
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s)
    if (span.begin >= analysis.sentences[s].begin && span.begin < analysis.sentences[s].end) return s;
  return kNobody;
}

// Whose words a quotation holds: the statement told nearest to it in its sentence, else the sentence's owner.
std::uint32_t speaker_of(const Analysis& analysis, const core::Quotation& quotation, const std::vector<Telling>& tellings, const std::vector<std::uint32_t>& became,
                         const std::vector<std::uint32_t>& owner) {
  std::uint32_t best = kNobody;
  core::ByteOffset nearest = 0xffffffffU;
  for (size_t i = 0; i < tellings.size(); ++i) {
    const core::Sentence& sentence = analysis.sentences[tellings[i].sentence];
    if (quotation.span.begin >= sentence.end || quotation.span.end <= sentence.begin) continue;
    const Span at = tellings[i].trigger;
    const core::ByteOffset distance = at.end <= quotation.span.begin ? quotation.span.begin - at.end : at.begin >= quotation.span.end ? at.begin - quotation.span.end : 0;
    if (distance < nearest) nearest = distance, best = became[i];
  }
  if (best != kNobody) return best;
  const std::uint32_t s = sentence_of(analysis, quotation.span);
  return s == kNobody ? kNobody : owner[s];
}

void add_quotes(const Analysis& analysis, const std::vector<Telling>& tellings, const std::vector<std::uint32_t>& became, const std::vector<std::uint32_t>& owner,
                std::vector<Statement>& statements) {
  for (const core::Quotation& quotation : analysis.quotations) {
    if (quotation.scare || quotation.span.end <= quotation.span.begin) continue;
    const std::uint32_t index = speaker_of(analysis, quotation, tellings, became, owner);
    if (index == kNobody) continue;
    auto& quotes = statements[index].quotes;
    if (quotes.empty() || !quotes.back().contains(quotation.span)) quotes.push_back(quotation.span);
  }
}

// The speaker's own records of the sentences that this statement vouches for; of the report's own statement also what nobody else is made to say.
template <typename Records>
void add_clauses(const Records& records, bool own, Statement& statement) {
  for (const auto& record : records) {
    const bool here = std::find(statement.sentences.begin(), statement.sentences.end(), record.sentence) != statement.sentences.end();
    if (!here) continue;
    const bool said = record.attribution && std::any_of(statement.speakers.begin(), statement.speakers.end(),
                                                        [&](const core::Actor& speaker) { return same_speaker(speaker, record.attribution->speaker); });
    if (said || (own && !record.attribution)) statement.clauses.push_back(record.id);
  }
}

bool overlap(const core::Interval& a, const core::Interval& b) { return (!a.start || !b.end || *a.start <= *b.end) && (!b.start || !a.end || *b.start <= *a.end); }

// The meeting that the statement tells of: one of its own sentences tells it, or they speak of talks and the speaker's side met once, or on that day.
void add_about(const Analysis& analysis, const Media& media, Statement& statement) {
  std::set<std::string> countries;
  for (const core::Actor& speaker : statement.speakers) countries.insert(speaker.country);
  bool of_meeting = false;
  for (const std::uint32_t s : statement.sentences)
    for (const core::Token& token : analysis.tokens_of(analysis.sentences[s])) of_meeting |= media.meeting(token.lemma);
  if (!of_meeting) return;
  const core::Event *told = nullptr, *dated = nullptr, *first = nullptr;
  for (const core::Event& event : analysis.events) {
    if (event.type != core::EventType::kConsult || event.status == core::EventStatus::kDenied || event.status == core::EventStatus::kPlanned) continue;
    if (std::none_of(event.actors.begin(), event.actors.end(), [&](const core::Actor& actor) { return countries.contains(actor.country); })) continue;
    if (!first) first = &event;
    if (!dated && statement.date && event.date && overlap(statement.date->when, event.date->when)) dated = &event;
    for (const core::Evidence& evidence : event.evidence)
      if (evidence.role == "trigger" || evidence.role == "mention")
        for (const std::uint32_t s : statement.sentences)
          if (!told && evidence.span.begin >= analysis.sentences[s].begin && evidence.span.begin < analysis.sentences[s].end) told = &event;
  }
  const core::Event* meeting = told ? told : dated ? dated : first;
  if (meeting) statement.about = {meeting->id};
}

}  // namespace

bool same_speaker(const core::Actor& a, const core::Actor& b) {
  if (!a.person.empty() || !b.person.empty()) return a.person == b.person;
  if (!a.id.empty() || !b.id.empty()) return a.id == b.id;
  return a.country == b.country && a.text == b.text;
}

void fill_contents(Analysis& analysis, const Media& media, const std::vector<Telling>& tellings, const std::vector<std::uint32_t>& became, int own,
                   std::vector<Statement>& statements) {
  const auto owner = owners(analysis, tellings, became);
  for (size_t i = 0; i < tellings.size(); ++i) statements[became[i]].sentences.push_back(tellings[i].sentence);
  for (std::uint32_t s = 0; s < owner.size(); ++s)
    if (owner[s] != kNobody) statements[owner[s]].sentences.push_back(s);
    else if (own >= 0 && !analysis.sentences[s].heading) statements[static_cast<size_t>(own)].sentences.push_back(s);
  add_quotes(analysis, tellings, became, owner, statements);
  for (size_t i = 0; i < statements.size(); ++i) {
    Statement& statement = statements[i];
    std::sort(statement.sentences.begin(), statement.sentences.end());
    statement.sentences.erase(std::unique(statement.sentences.begin(), statement.sentences.end()), statement.sentences.end());
    const bool whole_report = own == static_cast<int>(i);
    add_clauses(analysis.events, whole_report, statement);
    add_clauses(analysis.relations, whole_report, statement);
    add_clauses(analysis.positions, whole_report, statement);
    add_clauses(analysis.figures, whole_report, statement);
    add_about(analysis, media, statement);
  }
}

}  // namespace dragoman::statements
