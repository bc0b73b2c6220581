// coder/pair_evaluation.h - the PLOVER root of a sentence for a given source and target.
//
// In      a TSV with columns sentence, source, target.
// Out     the same table with 'root' and 'because' added.
// Fails   DM001, DM205, DM201 with the line.
// Method  The sentence is coded as any other; of its events the one whose actors stand where source and target stand is taken,
//         then events of one side only, then any event of the sentence. Nothing is fitted on such sets.
#pragma once

#include <filesystem>
#include <string>

#include "coder/pipeline.h"

namespace dragoman::coder {

struct PairTable {
  std::string table;
  size_t rows = 0;
  size_t coded = 0;
};

base::Result<PairTable> evaluate_pairs(const Pipeline& pipeline, const std::filesystem::path& file);

}  // namespace dragoman::coder
