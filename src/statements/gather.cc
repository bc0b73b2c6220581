#include "statements/gather.h"

#include <algorithm>

#include "statements/contents.h"

namespace dragoman::statements {

using core::Analysis;
using core::Statement;

namespace {

constexpr std::uint32_t kNone = 0xffffffffU;

Statement first_of(const Analysis& analysis, const Telling& telling) {
  Statement statement;
  statement.document = analysis.document->id;
  statement.sentence = telling.sentence;
  statement.trigger = telling.verb == events::kNoToken ? analysis.sentences[telling.sentence].first_token : telling.verb;
  statement.speakers = telling.speakers;
  statement.medium = telling.medium;
  statement.because = telling.rule;
  statement.date = telling.date;
  // A medium that is told leaves less to doubt than a verb of saying.
  statement.confidence = telling.marked ? 0.85 : 0.7;
  const core::Sentence& sentence = analysis.sentences[telling.sentence];
  statement.evidence = {{"trigger", telling.trigger}, {"sentence", {sentence.begin, sentence.end}}};
  return statement;
}

void join(const Analysis& analysis, const Telling& telling, Statement& statement) {
  if (statement.evidence.front().span == telling.trigger) return;
  const core::Sentence& sentence = analysis.sentences[telling.sentence];
  statement.evidence.push_back({"mention", telling.trigger});
  statement.evidence.push_back({"mention_sentence", {sentence.begin, sentence.end}});
  if (!statement.date) statement.date = telling.date;
}

bool spoken_by(const Statement& statement, const Telling& telling) {
  return statement.speakers.size() == telling.speakers.size() && same_speaker(statement.speakers.front(), telling.speakers.front());
}

// The statement that a telling goes on with; kNone: it begins one.
// `own`: index of the report's own statement; what its issuer says in person is a statement of its own.
std::uint32_t goes_on(const std::vector<Statement>& statements, std::uint32_t own, const Telling& telling) {
  std::uint32_t found = kNone;
  for (std::uint32_t k = 0; k < statements.size(); ++k) {
    if (k == own && !telling.marked) continue;
    const bool same_medium = statements[k].medium == telling.medium;
    if (telling.last_one) {
      if (same_medium && statements[k].sentence < telling.sentence && (found == kNone || statements[k].sentence >= statements[found].sentence)) found = k;
    } else if (found == kNone && spoken_by(statements[k], telling) && (same_medium || !telling.marked)) {
      found = k;
    }
  }
  return found;
}

}  // namespace

std::vector<Statement> gather(const Analysis& analysis, std::vector<Telling>& tellings, std::vector<std::uint32_t>& became) {
  std::vector<Statement> statements;
  became.assign(tellings.size(), kNone);
  std::uint32_t own = kNone;
  for (const bool marked : {true, false})
    for (size_t i = 0; i < tellings.size(); ++i) {
      if (tellings[i].marked != marked) continue;
      became[i] = goes_on(statements, own, tellings[i]);
      if (became[i] != kNone) {
        join(analysis, tellings[i], statements[became[i]]);
      } else if (!tellings[i].last_one) {
        became[i] = static_cast<std::uint32_t>(statements.size());
        if (tellings[i].own) own = became[i];
        statements.push_back(first_of(analysis, tellings[i]));
      }
    }
  for (size_t i = tellings.size(); i-- > 0;)
    if (became[i] == kNone) {
      tellings.erase(tellings.begin() + static_cast<std::ptrdiff_t>(i));
      became.erase(became.begin() + static_cast<std::ptrdiff_t>(i));
    }
  return statements;
}

}  // namespace dragoman::statements
