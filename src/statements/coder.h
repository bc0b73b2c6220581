// statements/coder.h - who spoke in a report, by which medium, and which of its sentences and records he vouches for.
//
// In      an Analysis up to its events; relations, positions and figures where they are filled. Runs last: it names the records of the others.
// Out     Analysis::statements: one per speaker and medium, in the order of the text.
// Fails   load only: what Media::load says.
// Owns    its tables; immutable, shared by all threads.
// Threads code() is const and may run concurrently on different Analyses.
// Cost    a tree is built only for sentences with a verb of saying or a medium's noun.
// Method  the subject of the verb of saying or issuing speaks; a medium's noun below the verb, as its subject or object says how. Sayings without such a noun join the
//         statement that the same speaker gives elsewhere in the report. A report whose source line calls it a readout or statement is one of its issuer.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/analysis.h"
#include "core/token_pairs.h"
#include "events/fillers.h"
#include "events/lexicon.h"
#include "events/setting.h"
#include "statements/media.h"

namespace dragoman::statements {

// One telling of somebody speaking.
struct Telling {
  std::vector<core::Actor> speakers;
  core::Medium medium = core::Medium::kStatement;
  std::string rule;
  bool marked = false;         // the medium is told, not only a verb of saying
  bool own = false;            // the report itself is the statement
  bool last_one = false;       // "the statement said": of the statement told before
  std::uint32_t sentence = 0;
  std::uint32_t verb = events::kNoToken;
  core::Span trigger;
  std::optional<core::EventDate> date;
};

class StatementCoder {
 public:
  // `lexicon` is lent and must outlive the coder.
  static base::Result<StatementCoder> load(const std::filesystem::path& data_dir, const events::Lexicon& lexicon);

  // `scores`: a learned scorer of pairs of words, for sayings that the tables of media do not know; without one they alone read.
  void code(core::Analysis& analysis, const core::PairScores& scores = {}) const;
  const Media& media() const { return *media_; }

 private:
  void read_sentence(const core::Analysis& analysis, std::uint32_t sentence, const core::PairScores& scores, std::vector<Telling>& tellings) const;
  void read_phrases(const events::Tree& tree, const events::Fillers& fillers, std::vector<Telling>& tellings) const;
  void read_sayings(const events::Tree& tree, const events::Fillers& fillers, std::vector<Telling>& tellings) const;
  // learned.cc
  void read_learned(const events::Tree& tree, const events::Fillers& fillers, const core::PairScores& scores, std::vector<Telling>& tellings) const;
  std::optional<Telling> own_statement(const core::Analysis& analysis) const;

  std::shared_ptr<const Media> media_;
  const events::Lexicon* lexicon_ = nullptr;
};

// The day that hangs on the verb of saying itself: what was said there may have days of its own.
std::optional<core::EventDate> date_at(const events::Tree& tree, std::uint32_t verb);
// The parties of a phrase that can be held to their words; newspapers and agencies only carry those of others. A person who is only told by whom he serves
// ("an adviser to the panel", "a ministry official") speaks for those.
std::vector<core::Actor> speakers_at(const Media& media, const events::Tree& tree, const events::Fillers& fillers, std::uint32_t token);
// "would say", "has not said": nothing was said.
bool unsaid(const events::Tree& tree, std::uint32_t verb);
// Words in quotation marks tell of nobody speaking: they are what is said.
bool quoted(const core::Analysis& analysis, core::Span span);

// "readout RUS", "joint_statement TUR+SYR"
std::string statement_line(const core::Statement& statement);

}  // namespace dragoman::statements
