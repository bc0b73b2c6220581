// text/dates.h - the time expressions of a document and the days they mean.
//
// In      analysis with document, sentences and tokens (Segmenter); the day of publication where it is known.
// Out     analysis.dates in order of the text, with token indices, never overlapping. `when` is the interval that the words allow,
//         read backward from the publication ("Tuesday": the last one up to and including that day); both sides empty where the
//         words allow none ("recently", "decades", or a weekday when the day of publication is unknown). Days that no calendar
//         has ("31 April"), times of day and feasts of a moving calendar give no expression.
// Fails   load only: DM001, DM2xx.
// Owns    the vocabulary. Threads: const members may run concurrently.
// Cost    one pass over the tokens.
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "core/analysis.h"

namespace dragoman::text {

class DateWords;

class DateFinder {
 public:
  // data_dir: the data/ folder.
  static base::Result<DateFinder> load(const std::filesystem::path& data_dir);
  void find(core::Analysis& analysis) const;

 private:
  std::shared_ptr<const DateWords> words_;
};

// The same words meant of the time ahead: "will meet on Tuesday" is the first Tuesday not before the publication.
// Expressions with one reading only (turns is false) come back as they are.
core::Interval future_reading(const core::DateExpression& date, core::Day published);

}  // namespace dragoman::text
