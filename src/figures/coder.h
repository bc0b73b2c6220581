// figures/coder.h - the numbers and the circumstances of a report.
//
// In      an Analysis up to its events (they are not read here; the trees, parties, places, dates and quotations are).
// Out     Analysis::figures, Analysis::circumstances: in the order of the text, one record per count, later tellings of it as mentions.
// Fails   load only: what the parts' loads say.
// Owns    rules and tables; immutable, shared by all threads.
// Threads code() is const and may run concurrently on different Analyses.
// Cost    a tree is built only for sentences with a number or a cue phrase.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/analysis.h"
#include "core/token_pairs.h"
#include "events/lexicon.h"
#include "events/setting.h"
#include "figures/circumstances.h"
#include "figures/measures.h"
#include "figures/quantity.h"

namespace dragoman::figures {

class FigureCoder {
 public:
  // `lexicon` (cues of speech) and `future_reading` are lent and must outlive the coder.
  static base::Result<FigureCoder> load(const std::filesystem::path& data_dir, const events::Lexicon& lexicon, events::FutureReading future_reading);

  // `scores`: of PairTask::kFigure, or none: what a number counts where no rule answers for it (`because` is "learned.figure").
  void code(core::Analysis& analysis, const core::PairScores& scores = {}) const;
  // One pair a quantity of the sentence, in their order: what weights learn from. They are asked only of those that no rule answers for.
  core::TokenPairs numbers(const core::Analysis& analysis, std::uint32_t sentence) const;

  const Measures& measures() const { return *measures_; }
  const Circumstances& circumstances() const { return *circumstances_; }

 private:
  struct Sentence;
  void read_figures(core::Analysis& analysis, const Sentence& sentence, const core::PairScores& scores, std::string& before) const;
  void read_circumstances(core::Analysis& analysis, const Sentence& sentence, const std::vector<Circumstances::Cue>& cues) const;

  std::shared_ptr<const QuantityReader> quantities_;
  std::shared_ptr<const Measures> measures_;
  std::shared_ptr<const Circumstances> circumstances_;
  const events::Lexicon* lexicon_ = nullptr;
  events::FutureReading future_reading_ = nullptr;
};

// "killed 20", "displaced 0.5", "money 20000000000 USD low=..": one line for tests and `explain`.
std::string figure_line(const core::FigureRecord& figure);
// "election TUR"
std::string circumstance_line(const core::Circumstance& circumstance);

}  // namespace dragoman::figures
