// coder/record_check.h - the `ok` and `no` examples of figures.tsv, circumstances.tsv and media.tsv.
//
// In      a pipeline; each example is coded as a report of its own.
// Out     how many there are, and those that do not come out as written. Used by `dragoman data check` and by tests.
// Cost    one run of the pipeline an example.
#pragma once

#include "coder/example_check.h"
#include "coder/pipeline.h"

namespace dragoman::coder {

struct RecordReport {
  size_t rules = 0, ok = 0, no = 0;
  std::vector<ExampleFault> faults;
};

RecordReport check_record_examples(const Pipeline& pipeline);

}  // namespace dragoman::coder
