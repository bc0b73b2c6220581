// forecast/outlook_report.h - an outlook as JSON, as text, and its counts as a fan in SVG.
#pragma once

#include <map>
#include <string>

#include "forecast/count_panel.h"
#include "forecast/outlook.h"

namespace dragoman::forecast {

// What an event rests on, where the history comes from reports.
struct Sentence {
  std::string document, text;
};
using Sentences = std::map<std::string, Sentence>;  // by event id

std::string outlook_json(const Outlook& outlook, const History& history, std::int32_t step, const Sentences& sentences = {});
std::string outlook_text(const Outlook& outlook, const History& history, std::int32_t step, const Sentences& sentences = {});

// A day of the history as people write it: a date where days are known, else "step 304".
std::string day_text(const History& history, std::int32_t step);

// Weekly counts of one class in the last weeks, and the fan of the next 12 (median, 50 % and 90 % of the cumulated counts per week ahead).
struct FanPlot {
  std::string title;
  std::vector<double> past;                                          // per week, oldest first
  std::vector<std::pair<std::int32_t, std::vector<double>>> ahead;   // weeks ahead, quantiles 5 25 50 75 95 of the mean per week
};
std::string fan_svg(const FanPlot& plot);

}  // namespace dragoman::forecast
