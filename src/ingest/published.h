// ingest/published.h - the many ways a page writes when it was published -> ISO 8601.
//
// In      one attribute, field or line: ISO 8601, RFC 822, "April 25, 2023 10:15 a.m. EDT", "25 April 2023", seconds since 1970.
// Out     "2023-04-25T10:15:00-04:00": the writer's own clock is kept with its offset, because "Tuesday" in the text means the writer's Tuesday.
//         "2023-04" and "2023" carry month and year precision. Nothing where the day could be read two ways ("04/05/2023") or does not exist.
// Threads any. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/day.h"

namespace dragoman::ingest {

struct Published {
  std::string iso;
  core::Precision precision = core::Precision::kUnknown;
};

std::optional<Published> read_published(std::string_view text);
// True where the whole line is a date (perhaps with weekday, time, "Published" or "Updated"): a head line of a plain text.
bool is_date_line(std::string_view line);

}  // namespace dragoman::ingest
