// syntax/pair_scorer.h - what two words of a sentence are to each other, by learned weights over the parser's vectors: relations, positions, issues.
//
// In      pairs of words with the rows of features that hold (core/token_pairs.h), the vectors of their sentence (Parser::Memory::wide).
// Out     for each pair a score for each class, "none" first; the same bytes on every machine, as the parser's.
// Fails   load only: DM001, DM401-DM403; DM405 when the weights were made for another parser.
// Owns    the mapped model file, shared by all copies.
// Threads copies are cheap; score() may run concurrently with one Scratch per thread.
// Cost    four products of width x hidden a word, then about 40 rows of `hidden` additions and hidden x second multiply-adds a pair.
//
// Method: one row each for both words, for the word where their ways up the tree meet, for the mean of the words between, and for each feature; their
// sum through two rectified layers. Trained by train/readers.py on what events/pair_features.h writes.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/token_pairs.h"
#include "syntax/kernels.h"
#include "syntax/model_file.h"
#include "syntax/parser.h"

namespace dragoman::syntax {

// The weights that may lie beside a parser's, by their names' extension.
struct ReaderFile {
  const char* extension;
  std::span<const core::PairTask> tasks;
  const char* what;
};
inline constexpr ReaderFile kReaderFiles[] = {{".claims", core::kClaimTasks, "relations, positions, statements and figures"}, {".events", core::kEventTasks, "events and their parties"}};

class PairScorer {
 public:
  struct Scratch {
    std::vector<float> a, b, top, way, sum, middle;
    std::vector<std::uint8_t> q;
  };

  // The file must have each of `tasks`; of others nothing is read.
  static base::Result<PairScorer> load(const std::filesystem::path& file, const Parser& parser, std::span<const core::PairTask> tasks = core::kClaimTasks);

  // first: the absolute index of the word that `vectors` begin with. Overwrites `scores` with as many floats a pair as are returned.
  int score(core::PairTask task, std::uint32_t first, std::span<const std::uint8_t> vectors, const core::TokenPairs& pairs, std::vector<float>& scores, Scratch& scratch) const;
  std::string_view version() const { return version_; }

 private:
  struct Head {
    bool loaded = false;
    Linear a, b, top, way, middle, out;
    std::span<const std::int8_t> table;
    std::span<const float> table_scale;
  };
  std::shared_ptr<const ModelFile> file_;
  const Kernels* kernels_ = nullptr;
  int width_ = 0, hidden_ = 0, second_ = 0;
  std::array<Head, core::kPairTaskCount> heads_;
  std::string version_;
};

}  // namespace dragoman::syntax
