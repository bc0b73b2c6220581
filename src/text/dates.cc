#include "text/dates.h"

#include "text/date_reader.h"
#include "text/date_words.h"

namespace dragoman::text {

namespace {

// Leap days forward and back land on 28 February.
core::Day next_year(core::Day day) { return moved(day, Unit::kYear, 1); }

}  // namespace

base::Result<DateFinder> DateFinder::load(const std::filesystem::path& data_dir) {
  auto words = DateWords::load(data_dir);
  if (!words) return base::Error(std::move(words.error()));
  DateFinder finder;
  finder.words_ = std::make_shared<const DateWords>(std::move(*words));
  return finder;
}

void DateFinder::find(core::Analysis& analysis) const {
  analysis.dates.clear();
  DateReader reader(*words_, analysis);
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) reader.read_sentence(i);
}

core::Interval future_reading(const core::DateExpression& date, core::Day published) {
  core::Interval when = date.when;
  if (!date.turns || (!when.start && !when.end)) return when;
  const core::Day last = when.end ? *when.end : *when.start;
  if (last >= published) return when;
  const core::Day first = when.start ? *when.start : *when.end;
  // Weekdays and weekends come back in a week, months and days of a month in a year.
  const bool weekly = when.precision == core::Precision::kDay && published.days() - first.days() <= 8;
  const bool whole_months = when.precision == core::Precision::kMonth;
  const auto forward = [&](core::Day day) { return weekly ? day.plus(7) : next_year(day); };
  if (when.start) when.start = forward(*when.start);
  if (when.end) {
    // A February that ends in a leap year ends a day later.
    const bool month_end = whole_months && when.end->plus(1).month_day() == 1;
    when.end = forward(*when.end);
    if (month_end) when.end = when.end->plus(core::days_in_month(when.end->year(), when.end->month()) - when.end->month_day());
  }
  return when;
}

}  // namespace dragoman::text
