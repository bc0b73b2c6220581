// text/segmenter.h - sentences and tokens of a document, by the rules of the English UD treebanks.
//
// In      analysis.document with its text and blocks; without blocks, paragraphs set apart by blank lines are the blocks.
// Out     analysis.sentences and analysis.tokens: offsets, space_after, multiword, heading; nothing else is filled.
//         A sentence never crosses a block; tokens are ordered, never overlap, and lie inside their sentence.
// Fails   load only: DM001, DM2xx. segment takes any bytes.
// Owns    the word lists. Threads: const members may run concurrently.
// Cost    one pass over the text.
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "core/analysis.h"

namespace dragoman::text {

struct Lexicon;

class Segmenter {
 public:
  // data_dir: the data/ folder.
  static base::Result<Segmenter> load(const std::filesystem::path& data_dir);
  void segment(core::Analysis& analysis) const;

 private:
  std::shared_ptr<const Lexicon> lexicon_;
};

}  // namespace dragoman::text
