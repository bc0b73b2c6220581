#include "ingest/published.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace dragoman::ingest {
namespace {

TEST(Published, Table) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"2023-04-25", "2023-04-25"},
      {"2022-07-24T15:55:00Z", "2022-07-24T15:55:00Z"},
      {"2022-07-24T15:55Z", "2022-07-24T15:55:00Z"},
      {"2022-07-24 15:55:30", "2022-07-24T15:55:30"},
      {"2022-07-24T15:55:30.123456+02:00", "2022-07-24T15:55:30+02:00"},
      {"2022-07-24T23:30:00-0500", "2022-07-24T23:30:00-05:00"},
      {"2022-07-24T23:30:00+00:00", "2022-07-24T23:30:00Z"},
      {"2022-07-24T23:30:00+14:00", "2022-07-24T23:30:00+14:00"},
      {"2022-07-24 23:30:00 UTC", "2022-07-24T23:30:00Z"},
      {"2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"},
      {"2022/7/4", "2022-07-04"},
      {"2022.07.04", "2022-07-04"},
      {"20220724", "2022-07-24"},
      {"20220724T155500Z", "2022-07-24T15:55:00Z"},
      {"2022-07", "2022-07"},
      {"2022", "2022"},
      {"1658678100", "2022-07-24T15:55:00Z"},
      {"1658678100000", "2022-07-24T15:55:00Z"},
      {"Sun, 24 Jul 2022 15:55:00 GMT", "2022-07-24T15:55:00Z"},
      {"Sun, 24 Jul 2022 15:55:00 +0300", "2022-07-24T15:55:00+03:00"},
      {"Sun, 24 Jul 2022 15:55:00 EDT", "2022-07-24T15:55:00-04:00"},
      {"Mon Jul 25 2022 10:00:00 GMT+0200 ", "2022-07-25T10:00:00+02:00"},
      {"April 25, 2023", "2023-04-25"},
      {"Apr. 25, 2023 10:15 a.m. EDT", "2023-04-25T10:15:00-04:00"},
      {"Apr. 25, 2023, 12:05 AM ET", "2023-04-25T00:05:00"},
      {"Published: Tuesday, 25 April 2023 at 3 p.m.", "2023-04-25T15:00:00"},
      {"25th April 2023", "2023-04-25"},
      {"the 1st of May 2023", "2023-05-01"},
      {"April 2023", "2023-04"},
      {"25.04.2023", "2023-04-25"},
      {"25/04/2023", "2023-04-25"},
      {"04/25/2023", "2023-04-25"},
      {"05/05/2023", "2023-05-05"},
      {"04/05/2023", ""},  // two readings
      {"0000-00-00", ""},
      {"2023-02-29", ""},
      {"2024-02-29", "2024-02-29"},
      {"2023-13-45", ""},
      {"31 April 2023", ""},
      {"next Tuesday", ""},
      {"Turkey and Syria", ""},
      {"12345", ""},
      {"9999999999", ""},
      {"", ""},
      {"may", ""},
  };
  for (const auto& [text, iso] : cases) {
    const auto got = read_published(text);
    EXPECT_EQ(got ? got->iso : "", iso) << text;
  }
}

TEST(Published, Precision) {
  EXPECT_EQ(read_published("2023-04-25")->precision, core::Precision::kDay);
  EXPECT_EQ(read_published("2023-04")->precision, core::Precision::kMonth);
  EXPECT_EQ(read_published("2023")->precision, core::Precision::kYear);
}

TEST(Published, LinesOfText) {
  EXPECT_TRUE(is_date_line("Tuesday 25 April 2023 10:00 GMT"));
  EXPECT_FALSE(is_date_line("April 2023"));
  EXPECT_FALSE(is_date_line("On 25 April 2023 the ministers met."));
}

}  // namespace
}  // namespace dragoman::ingest
