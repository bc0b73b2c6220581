#include "text/dates.h"

#include <gtest/gtest.h>

#include <string>

#include "text/segmenter.h"

namespace dragoman::text {
namespace {

const Segmenter& segmenter() {
  static const Segmenter loaded = Segmenter::load(DRAGOMAN_SOURCE_DIR "/data").value();
  return loaded;
}

const DateFinder& finder() {
  static const DateFinder loaded = DateFinder::load(DRAGOMAN_SOURCE_DIR "/data").value();
  return loaded;
}

struct Read {
  core::Document document;
  core::Analysis analysis;
  Read(const std::string& published, const std::string& text) {
    document.published = published;
    document.text = text;
    analysis.document = &document;
    segmenter().segment(analysis);
    finder().find(analysis);
  }
};

std::string dump(const core::Interval& when) {
  if (!when.start && !when.end) return "?";
  std::string out = when.start ? when.start->to_string() : "";
  if (when.start != when.end) out += ".." + (when.end ? when.end->to_string() : "");
  return out + " " + std::string(core::to_string(when.precision));
}

// words = [kind] interval precision; ~ needed the day of publication or another date; > can also be read forward.
std::string dump(const std::string& published, const std::string& text) {
  const Read read(published, text);
  const char* const kinds[] = {"", "since ", "until ", "duration ", "frequency "};
  std::string out;
  for (const auto& date : read.analysis.dates) {
    if (!out.empty()) out += " | ";
    out += text.substr(date.span.begin, date.span.end - date.span.begin) + " = " + kinds[static_cast<int>(date.kind)] + dump(date.when);
    if (date.relative) out += "~";
    if (date.turns) out += ">";
  }
  return out;
}

struct Case {
  const char* published;
  const char* text;
  const char* expected;
};

// 2023-04-25 is a Tuesday.
TEST(Dates, Table) {
  const Case cases[] = {
      {"2023-04-25", "He left on Tuesday.", "on Tuesday = 2023-04-25 day~>"},
      {"2023-04-25", "He left Monday.", "Monday = 2023-04-24 day~>"},
      {"2023-04-25", "Wednesday's vote failed.", "Wednesday = 2023-04-19 day~>"},
      {"2023-04-25", "Next Tuesday he leaves.", "Next Tuesday = 2023-05-02 day~"},
      {"2023-04-25", "Last Tuesday he came.", "Last Tuesday = 2023-04-18 day~"},
      {"2023-04-25", "This Tuesday they vote.", "This Tuesday = 2023-04-25 day~"},
      {"2023-04-25", "this past Sunday", "this past Sunday = 2023-04-23 day~"},
      {"2023-04-25", "this coming Friday", "this coming Friday = 2023-04-28 day~"},
      {"2023-04-25", "Tuesday last week", "Tuesday last week = 2023-04-18 day~"},
      {"2023-04-25", "on Monday of next week", "on Monday of next week = 2023-05-01 day~"},
      {"2023-04-25", "early on Tuesday", "early on Tuesday = 2023-04-25 day~>"},
      {"2023-04-25", "late Monday", "late Monday = 2023-04-24 day~>"},
      {"2023-04-25", "Sunday night", "Sunday night = 2023-04-23 day~>"},
      {"2023-04-25", "early Tuesday morning", "early Tuesday morning = 2023-04-25 day~>"},
      {"2023-04-25", "On Tuesday, 25 April 2023, they met.", "On Tuesday, 25 April 2023 = 2023-04-25 day"},
      {"2023-04-25", "Thursday, March 10, 2022", "Thursday, March 10, 2022 = 2022-03-10 day"},
      {"2023-04-25", "(Tuesday, April 25)", "Tuesday, April 25 = 2023-04-25 day~"},
      {"2023-04-25", "on Saturday, March 25", "on Saturday, March 25 = 2023-03-25 day~"},
      {"2023-04-25", "last week", "last week = 2023-04-17..2023-04-23 week~"},
      {"2023-04-25", "this week", "this week = 2023-04-24..2023-04-30 week~"},
      {"2023-04-25", "next week", "next week = 2023-05-01..2023-05-07 week~"},
      {"2023-04-25", "last month", "last month = 2023-03-01..2023-03-31 month~"},
      {"2023-04-25", "this month", "this month = 2023-04-01..2023-04-30 month~"},
      {"2023-04-25", "next month", "next month = 2023-05-01..2023-05-31 month~"},
      {"2023-04-25", "last year", "last year = 2022-01-01..2022-12-31 year~"},
      {"2023-04-25", "this year", "this year = 2023-01-01..2023-12-31 year~"},
      {"2023-04-25", "next year", "next year = 2024-01-01..2024-12-31 year~"},
      {"2023-04-25", "last weekend", "last weekend = 2023-04-22..2023-04-23 day~"},
      {"2023-04-25", "over the weekend", "over the weekend = 2023-04-22..2023-04-23 day~>"},
      {"2023-04-23", "at the weekend", "at the weekend = 2023-04-22..2023-04-23 day~>"},
      {"2023-04-25", "this weekend", "this weekend = 2023-04-22..2023-04-23 day~>"},
      {"2023-04-25", "last night", "last night = 2023-04-24 day~"},
      {"2023-04-25", "this morning", "this morning = 2023-04-25 day~"},
      {"2023-04-25", "last summer", "last summer = 2022-06-01..2022-08-31 month~"},
      {"2023-04-25", "this spring", "this spring = 2023-03-01..2023-05-31 month~"},
      {"2023-04-25", "next winter", "next winter = 2023-12-01..2024-02-29 month~"},
      {"2023-01-15", "this winter", "this winter = 2022-12-01..2023-02-28 month~"},
      {"2023-04-25", "last quarter", "last quarter = 2023-01-01..2023-03-31 month~"},
      {"2023-04-25", "last decade", "last decade = 2010-01-01..2019-12-31 year~"},
      {"2023-04-25", "earlier this month", "earlier this month = 2023-04-01..2023-04-25 day~"},
      {"2023-04-25", "earlier this year", "earlier this year = 2023-01-01..2023-04-25 day~"},
      {"2023-04-25", "earlier this week", "earlier this week = 2023-04-24..2023-04-25 day~"},
      {"2023-04-25", "later this week", "later this week = 2023-04-25..2023-04-30 day~"},
      {"2023-04-25", "later this year", "later this year = 2023-04-25..2023-12-31 day~"},
      {"2023-04-25", "earlier in the week", "earlier in the week = 2023-04-24..2023-04-25 day~"},
      {"2023-04-25", "earlier on Tuesday", "earlier on Tuesday = 2023-04-25 day~"},
      {"2023-04-25", "earlier today", "earlier today = 2023-04-25 day~"},
      {"2023-04-25", "late last year", "late last year = 2022-09-01..2022-12-31 month~"},
      {"2023-04-25", "early last month", "early last month = 2023-03-01..2023-03-10 day~"},
      {"2023-04-25", "late last month", "late last month = 2023-03-21..2023-03-31 day~"},
      {"2023-04-25", "early next year", "early next year = 2024-01-01..2024-04-30 month~"},
      {"2023-04-25", "early this week", "early this week = 2023-04-24..2023-04-25 day~"},
      {"2024-12-12", "In April Somalia expelled him.", "In April = 2024-04-01..2024-04-30 month~>"},
      {"2023-04-25", "in May last year", "in May last year = 2022-05-01..2022-05-31 month~"},
      {"2023-04-25", "They saw March Smith.", ""},
      {"2023-04-25", "In December they met.", "In December = 2022-12-01..2022-12-31 month~>"},
      {"2023-04-25", "in April", "in April = 2023-04-01..2023-04-30 month~>"},
      {"2023-04-25", "They will meet in May.", "in May = 2022-05-01..2022-05-31 month~>"},
      {"2023-04-25", "last December", "last December = 2022-12-01..2022-12-31 month~"},
      {"2023-04-25", "next May", "next May = 2023-05-01..2023-05-31 month~"},
      {"2023-04-25", "early in March", "early in March = 2023-03-01..2023-03-10 day~>"},
      {"2023-04-25", "in mid-March", "in mid-March = 2023-03-11..2023-03-20 day~>"},
      {"2023-04-25", "in late March 2022", "in late March 2022 = 2022-03-21..2022-03-31 day"},
      {"2023-04-25", "mid-2019", "mid-2019 = 2019-05-01..2019-08-31 month"},
      {"2023-04-25", "early 2023", "early 2023 = 2023-01-01..2023-04-30 month"},
      {"2023-04-25", "late 2022", "late 2022 = 2022-09-01..2022-12-31 month"},
      {"2023-04-25", "in the middle of 2021", "in the middle of 2021 = 2021-05-01..2021-08-31 month"},
      {"2023-04-25", "at the beginning of March", "at the beginning of March = 2023-03-01..2023-03-10 day~>"},
      {"2023-04-25", "at the end of the year", "at the end of the year = 2023-12-01..2023-12-31 month~"},
      {"2023-04-25", "by the end of the month", "by the end of the month = until ..2023-04-30 day~"},
      {"2023-04-25", "the start of 2022", "the start of 2022 = 2022-01-01..2022-01-31 month"},
      {"2023-04-25", "in the first half of 2022", "in the first half of 2022 = 2022-01-01..2022-06-30 month"},
      {"2023-04-25", "the second half of last year", "the second half of last year = 2022-07-01..2022-12-31 month~"},
      {"2023-04-25", "Q1 2023", "Q1 2023 = 2023-01-01..2023-03-31 month"},
      {"2023-04-25", "H2 2021", "H2 2021 = 2021-07-01..2021-12-31 month"},
      {"2023-04-25", "the first quarter of 2023", "the first quarter of 2023 = 2023-01-01..2023-03-31 month"},
      {"2023-04-25", "in the fourth quarter", "in the fourth quarter = 2022-10-01..2022-12-31 month~>"},
      {"2023-04-25", "12 years ago", "12 years ago = 2011-01-01..2011-12-31 year~"},
      {"2023-04-25", "two days ago", "two days ago = 2023-04-23 day~"},
      {"2023-04-25", "three weeks ago", "three weeks ago = 2023-04-03..2023-04-09 week~"},
      {"2023-04-25", "six months ago", "six months ago = 2022-10-01..2022-10-31 month~"},
      {"2023-04-25", "twenty-one days ago", "twenty-one days ago = 2023-04-04 day~"},
      {"2023-04-25", "a year ago", "a year ago = 2022-01-01..2022-12-31 year~"},
      {"2023-04-25", "a decade ago", "a decade ago = 2013-01-01..2013-12-31 year~"},
      {"2023-04-25", "two decades ago", "two decades ago = 2003-01-01..2003-12-31 year~"},
      {"2023-04-25", "48 hours ago", "48 hours ago = 2023-04-23 day~"},
      {"2023-04-25", "three hours ago", "three hours ago = 2023-04-25 day~"},
      {"2023-04-25", "a few weeks ago", "a few weeks ago = ?~"},
      {"2023-04-25", "years ago", "years ago = ?~"},
      {"2023-04-25", "two weeks from now", "two weeks from now = 2023-05-08..2023-05-14 week~"},
      {"2023-04-25", "since September 2015", "since September 2015 = since 2015-09-01.. month"},
      {"2023-04-25", "since 2011", "since 2011 = since 2011-01-01.. year"},
      {"2023-04-25", "since Monday", "since Monday = since 2023-04-24.. day~>"},
      {"2023-04-25", "since last week", "since last week = since 2023-04-17.. week~"},
      {"2023-04-25", "since early 2022", "since early 2022 = since 2022-01-01.. month"},
      {"2023-04-25", "since March 3", "since March 3 = since 2023-03-03.. day~>"},
      {"2023-04-25", "since the 2011 uprising", "since the 2011 = since 2011-01-01.. year"},
      {"2023-04-25", "since then", ""},
      {"2023-04-25", "until Friday", "until Friday = until ..2023-04-21 day~>"},
      {"2023-04-25", "until 2024", "until 2024 = until ..2024-12-31 year"},
      {"2023-04-25", "by 5 May", "by 5 May = until ..2023-05-05 day~"},
      {"2023-04-25", "through March 2022", "through March 2022 = until ..2022-03-31 month"},
      {"2023-04-25", "For the past 12 years", "For the past 12 years = duration 2011-01-01..2023-04-25 year~"},
      {"2023-04-25", "over the past two months", "over the past two months = duration 2023-02-01..2023-04-25 month~"},
      {"2023-04-25", "in the last 30 days", "in the last 30 days = duration 2023-03-26..2023-04-25 day~"},
      {"2023-04-25", "in the last 24 hours", "in the last 24 hours = duration 2023-04-24..2023-04-25 day~"},
      {"2023-04-25", "It began in the 1980s. Three years later it ended.", "in the 1980s = 1980-01-01..1989-12-31 year | Three years later = ?~"},
      {"2023-04-25", "the past week", "the past week = duration 2023-04-18..2023-04-25 week~"},
      {"2023-04-25", "the next two weeks", "the next two weeks = duration 2023-04-25..2023-05-09 week~"},
      {"2023-04-25", "for three days", "for three days = duration ?"},
      {"2023-04-25", "for decades", "for decades = duration ?"},
      {"2023-04-25", "in recent weeks", "in recent weeks = duration ?~"},
      {"2023-04-25", "in the coming days", "in the coming days = duration ?~"},
      {"2023-04-25", "The truces last 120 days.", "120 days = duration ?"},
      {"2023-04-25", "a three-day visit", "three-day = duration ?"},
      {"2023-04-25", "five days of talks", "five days = duration ?"},
      {"2023-04-25", "from 3 to 5 March", "from 3 to 5 March = 2023-03-03..2023-03-05 day~>"},
      {"2023-04-25", "between 3 and 5 March 2022", "between 3 and 5 March 2022 = 2022-03-03..2022-03-05 day"},
      {"2023-04-25", "between 2014 and 2016", "between 2014 and 2016 = 2014-01-01..2016-12-31 year"},
      {"2023-04-25", "from 2014 to 2016", "from 2014 to 2016 = 2014-01-01..2016-12-31 year"},
      {"2023-04-25", "from November to March 2022", "from November to March 2022 = 2021-11-01..2022-03-31 month"},
      {"2023-04-25", "from November 2021 to March 2022", "from November 2021 to March 2022 = 2021-11-01..2022-03-31 month"},
      {"2023-04-25", "between March and May 2022", "between March and May 2022 = 2022-03-01..2022-05-31 month"},
      {"2023-04-25", "March-May 2022", "March-May 2022 = 2022-03-01..2022-05-31 month"},
      {"2023-04-25", "from Monday to Wednesday", "from Monday to Wednesday = 2023-04-17..2023-04-19 day~>"},
      {"2023-04-25", "from Feb. 24 to March 10, 2022", "from Feb. 24 to March 10, 2022 = 2022-02-24..2022-03-10 day"},
      {"2023-04-25", "Feb. 24 to March 10", "Feb. 24 to March 10 = 2023-02-24..2023-03-10 day~>"},
      {"2023-04-25", "2014-2016", "2014-2016 = 2014-01-01..2016-12-31 year"},
      {"2023-04-25", "in 2014-15", "in 2014-15 = 2014-01-01..2015-12-31 year"},
      {"2023-04-25", "in 2021 and 2022", "in 2021 and 2022 = 2021-01-01..2022-12-31 year"},
      {"2023-04-25", "March 3-5, 2022", "March 3-5, 2022 = 2022-03-03..2022-03-05 day"},
      {"2023-04-25", "March 3 and 4", "March 3 and 4 = 2023-03-03..2023-03-04 day~>"},
      {"2023-04-25", "3-5 March 2022", "3-5 March 2022 = 2022-03-03..2022-03-05 day"},
      {"2023-04-25", "on March 8–9", "on March 8–9 = 2023-03-08..2023-03-09 day~>"},
      {"2023-04-25", "3 March 2022", "3 March 2022 = 2022-03-03 day"},
      {"2023-04-25", "March 3, 2022", "March 3, 2022 = 2022-03-03 day"},
      {"2023-04-25", "March 3rd", "March 3rd = 2023-03-03 day~>"},
      {"2023-04-25", "the 3rd of March", "the 3rd of March = 2023-03-03 day~>"},
      {"2023-04-25", "5th of May 2021", "5th of May 2021 = 2021-05-05 day"},
      {"2023-04-25", "on Feb. 24", "on Feb. 24 = 2023-02-24 day~>"},
      {"2023-04-25", "July 24", "July 24 = 2022-07-24 day~>"},
      {"2023-04-25", "on Dec. 7", "on Dec. 7 = 2022-12-07 day~>"},
      {"2023-12-30", "on Jan. 4", "on Jan. 4 = 2024-01-04 day~"},
      {"2023-04-25", "on May 9", "on May 9 = 2023-05-09 day~"},
      {"2023-04-25", "2022-03-03", "2022-03-03 = 2022-03-03 day"},
      {"2023-04-25", "24/12/2021", "24/12/2021 = 2021-12-24 day"},
      {"2023-04-25", "12/24/2021", "12/24/2021 = 2021-12-24 day"},
      {"2023-04-25", "03/04/2022", "03/04/2022 = ?"},
      {"2023-04-25", "03/03/2022", "03/03/2022 = 2022-03-03 day"},
      {"2023-04-25", "24.2.2022", "24.2.2022 = 2022-02-24 day"},
      {"2023-04-25", "March 2022", "March 2022 = 2022-03-01..2022-03-31 month"},
      {"2023-04-25", "March, 2022", "March, 2022 = 2022-03-01..2022-03-31 month"},
      {"2023-04-25", "in March of 2022", "in March of 2022 = 2022-03-01..2022-03-31 month"},
      {"2023-04-25", "in 2011", "in 2011 = 2011-01-01..2011-12-31 year"},
      {"2023-04-25", "the 2014 elections", "2014 = 2014-01-01..2014-12-31 year"},
      {"2023-04-25", "the war (2011)", "2011 = 2011-01-01..2011-12-31 year"},
      {"2023-04-25", "the 1990s", "the 1990s = 1990-01-01..1999-12-31 year"},
      {"2023-04-25", "the late 1980s", "the late 1980s = 1987-01-01..1989-12-31 year"},
      {"2023-04-25", "the ’90s", "the ’90s = 1990-01-01..1999-12-31 year"},
      {"2023-04-25", "the nineties", "the nineties = 1990-01-01..1999-12-31 year"},
      {"2023-04-25", "the 20th century", "the 20th century = 1901-01-01..2000-12-31 year"},
      {"2023-04-25", "the spring of 2011", "the spring of 2011 = 2011-03-01..2011-05-31 month"},
      {"2023-04-25", "summer 2014", "summer 2014 = 2014-06-01..2014-08-31 month"},
      {"2023-04-25", "in the autumn", "in the autumn = 2022-09-01..2022-11-30 month~>"},
      {"2023-04-25", "fall of 2011", "fall of 2011 = 2011-09-01..2011-11-30 month"},
      {"2023-04-25", "New Year's Day", "New Year's Day = 2023-01-01 day~>"},
      {"2023-04-25", "Christmas Eve 2022", "Christmas Eve 2022 = 2022-12-24 day"},
      {"2023-04-25", "yesterday", "yesterday = 2023-04-24 day~"},
      {"2023-04-25", "today", "today = 2023-04-25 day~"},
      {"2023-04-25", "tomorrow morning", "tomorrow morning = 2023-04-26 day~"},
      {"2023-04-25", "tonight", "tonight = 2023-04-25 day~"},
      {"2023-04-25", "overnight", "overnight = 2023-04-24..2023-04-25 day~"},
      {"2023-04-25", "the day before yesterday", "the day before yesterday = 2023-04-23 day~"},
      {"2023-04-25", "the day after tomorrow", "the day after tomorrow = 2023-04-27 day~"},
      {"2023-04-25", "every Friday", "every Friday = frequency ?"},
      {"2023-04-25", "each year", "each year = frequency ?"},
      {"2023-04-25", "daily", "daily = frequency ?"},
      {"2023-04-25", "every two weeks", "every two weeks = frequency ?"},
      {"2023-04-25", "recently", "recently = ?~"},
      {"2023-04-25", "On the eve of the talks", "On the eve of = ?~"},
      {"2023-04-25", "On the eve of Saturday's vote", "On the eve of Saturday = 2023-04-21 day~"},
      {"2023-04-25", "He came on Friday. A day earlier they met.", "on Friday = 2023-04-21 day~> | A day earlier = 2023-04-20 day~"},
      {"2023-04-25", "He came on Friday. The next day they met.", "on Friday = 2023-04-21 day~> | The next day = 2023-04-22 day~"},
      {"2023-04-25", "He came on Friday. They met the previous day.", "on Friday = 2023-04-21 day~> | the previous day = 2023-04-20 day~"},
      {"2018-12-13", "It is planned for late January. The vote came hours later.", "late January = 2018-01-21..2018-01-31 day~> | hours later = ?~"},
      {"2023-04-25", "He came on Friday. They met the same day.", "on Friday = 2023-04-21 day~> | the same day = 2023-04-21 day~"},
      {"2023-04-25", "He came on Dec. 7. A week later they met.", "on Dec. 7 = 2022-12-07 day~> | A week later = 2022-12-14 day~"},
      {"2023-04-25", "He came on Dec. 7. Two months later they met.", "on Dec. 7 = 2022-12-07 day~> | Two months later = 2023-02-01..2023-02-28 month~"},
      {"2023-04-25", "He came on Friday. Hours later they met.", "on Friday = 2023-04-21 day~> | Hours later = 2023-04-21 day~"},
      {"2023-04-25", "He came in 2014. The year before, they met.", "in 2014 = 2014-01-01..2014-12-31 year | The year before = 2013-01-01..2013-12-31 year~"},
      {"2023-04-25", "He came in March 2014. They met the following month.", "in March 2014 = 2014-03-01..2014-03-31 month | the following month = 2014-04-01..2014-04-30 month~"},
      {"2023-04-25", "He came in 2014. Two days later they met.", "in 2014 = 2014-01-01..2014-12-31 year | Two days later = ?~"},
      {"2023-04-25", "It woke on Saturday, two days after 17 people died.", "on Saturday = 2023-04-22 day~> | two days after = 2023-04-20 day~"},
      {"2023-04-25", "It came a day after they signed.", "a day after = ?~"},
      {"2023-04-25", "Two days after Monday's attack", "Two days after Monday = 2023-04-26 day~"},
      {"2023-04-25", "The next day they met.", "The next day = ?~"},
      {"2023-04-25", "31 April", ""},
      {"2023-04-25", "February 30, 2022", ""},
      {"2023-04-25", "Feb. 29", "Feb. 29 = 2020-02-29 day~>"},
      {"2023-04-25", "at 10:30 GMT", ""},
      {"2023-04-25", "at 1900 GMT", ""},
      {"2023-04-25", "at 10 a.m.", ""},
      {"2023-04-25", "Ramadan begins", ""},
      {"2023-04-25", "2000 soldiers came", ""},
      {"2023-04-25", "more than 2000 died", ""},
      {"2023-04-25", "a 12-year-old boy", ""},
      {"2023-04-25", "he is 20 years old", ""},
      {"2023-04-25", "He may march in august halls.", ""},
      {"2023-04-25", "They march on the capital.", ""},
      {"2023-04-25", "the fall of Aleppo", ""},
      {"2023-04-25", "In May 24 people died.", "In May = 2022-05-01..2022-05-31 month~>"},
      {"2023-04-25", "twice a day", ""},
      {"2023-04-25", "Resolution 2254", ""},
      {"", "on Tuesday", "on Tuesday = ?~>"},
      {"", "last week", "last week = ?~"},
      {"", "two days ago", "two days ago = ?~"},
      {"", "in March 2022", "in March 2022 = 2022-03-01..2022-03-31 month"},
      {"", "on March 3", "on March 3 = ?~"},
      {"", "since 2015", "since 2015 = since 2015-01-01.. year"},
      {"", "He came on 3 March 2022. The next day they met.", "on 3 March 2022 = 2022-03-03 day | The next day = 2022-03-04 day~"},
  };
  for (const Case& c : cases) EXPECT_EQ(dump(c.published, c.text), c.expected) << c.published << ": " << c.text;
}

TEST(Dates, FutureReading) {
  const Case cases[] = {
      {"2023-04-25", "They will meet on Tuesday.", "2023-04-25 day"},
      {"2023-04-25", "They will meet on Friday.", "2023-04-28 day"},
      {"2023-04-25", "They will meet on Monday.", "2023-05-01 day"},
      {"2023-04-25", "They will meet in May.", "2023-05-01..2023-05-31 month"},
      {"2023-04-25", "They will meet in April.", "2023-04-01..2023-04-30 month"},
      {"2023-04-25", "They will meet in February.", "2024-02-01..2024-02-29 month"},
      {"2023-04-25", "They will meet on July 24.", "2023-07-24 day"},
      {"2023-04-25", "They will meet on May 9.", "2023-05-09 day"},
      {"2023-04-25", "They will meet at the weekend.", "2023-04-29..2023-04-30 day"},
      {"2023-04-25", "They will meet in the autumn.", "2023-09-01..2023-11-30 month"},
      {"2023-04-25", "It holds until Friday.", "..2023-04-28 day"},
      {"2023-04-25", "They met yesterday.", "2023-04-24 day"},
      {"2023-04-25", "They met last Friday.", "2023-04-21 day"},
      {"2023-04-25", "They met in March 2022.", "2022-03-01..2022-03-31 month"},
  };
  for (const Case& c : cases) {
    const Read read(c.published, c.text);
    ASSERT_EQ(read.analysis.dates.size(), 1U) << c.text;
    EXPECT_EQ(dump(future_reading(read.analysis.dates[0], *read.document.published_day())), c.expected) << c.text;
  }
}

TEST(Dates, TokensOfTheExpression) {
  const Read read("2023-04-25", "They met on Tuesday in Oslo. It began in mid-March.");
  ASSERT_EQ(read.analysis.dates.size(), 2U);
  EXPECT_EQ(read.analysis.form(read.analysis.dates[0].first), "on");
  EXPECT_EQ(read.analysis.form(read.analysis.dates[0].last), "Tuesday");
  EXPECT_EQ(read.analysis.dates[1].sentence, 1U);
  EXPECT_EQ(read.analysis.form(read.analysis.dates[1].last), "mid-March");
}

// Words of the vocabulary in any order keep every promise about order and bounds.
TEST(Dates, AnyOrderOfWords) {
  const char* const words[] = {"on",    "Tuesday", "March",   "3",    "-",     "2022",    "last", "week",    "ago",   "the", "of", "two", "days",
                               "after", "before",  "early",   "from", "to",    "between", "and",  "since",   "until", "for", ",",  ".",   "mid-March",
                               "1990s", "next",    "weekend", "31",   "April", "a",       "year", "earlier", "half",  "Q1",  "0"};
  std::uint32_t seed = 7;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      seed = seed * 1664525 + 1013904223;
      text += words[(seed >> 8) % std::size(words)];
      text += ' ';
    }
    const Read read(round % 3 == 0 ? "" : "2024-02-29", text);
    std::uint32_t after = 0;
    for (const auto& date : read.analysis.dates) {
      ASSERT_LE(after, date.first) << text;
      ASSERT_LE(date.first, date.last) << text;
      ASSERT_LT(date.last, read.analysis.tokens.size()) << text;
      ASSERT_FALSE(date.when.start && date.when.end && *date.when.start > *date.when.end) << text;
      after = date.last + 1;
    }
  }
}

}  // namespace
}  // namespace dragoman::text
