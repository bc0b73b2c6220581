#include "forecast/outlook_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/json.h"

namespace dragoman::forecast {

namespace {

double rounded(double value, double scale) { return std::round(value * scale) / scale; }

std::string relation_text(const History& history, std::uint32_t relation) {
  return relation < history.relation_count() ? history.relations[relation] : history.relations[relation - history.relation_count()] + " (by the other side)";
}

constexpr size_t kIdsShown = 3;

std::string ids_text(const std::vector<std::string>& ids) {
  std::string out;
  for (size_t i = 0; i < std::min(kIdsShown, ids.size()); ++i) out += (out.empty() ? "" : " ") + ids[i];
  if (ids.size() > kIdsShown) out += fmt::format(" and {} more", ids.size() - kIdsShown);
  return out;
}

void write_event(base::JsonWriter& json, const NextEvent& event, const History& history) {
  json.begin_object().field("actor", history.entities[event.actor]).field("relation", history.relations[event.relation]).field("recipient", history.entities[event.recipient]);
  json.field("probability", rounded(event.probability, 1e5)).field("share_if_asked", rounded(event.share, 1e5)).field("rank", event.rank);
  json.key("reasons").begin_array();
  for (const Reason& r : event.reasons) {
    json.begin_object().field("relation", relation_text(history, r.relation)).field("days_ago", static_cast<int>(r.days_ago)).field("times", r.times);
    json.field("confidence", rounded(r.confidence, 1e5)).field("hits", r.support.hits).field("of", r.support.total).field("effect", rounded(r.effect, 1e4));
    json.key("events").begin_array();
    for (const std::string& id : r.events) json.value(id);
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '&') out += "&amp;";
    else if (c == '"') out += "&quot;";
    else out += c;
  }
  return out;
}

}  // namespace

std::string day_text(const History& history, std::int32_t step) { return history.has_days ? history.first_day.plus(step).to_string() : fmt::format("step {}", step); }

std::string outlook_json(const Outlook& outlook, const History& history, std::int32_t step, const Sentences& sentences) {
  base::JsonWriter json;
  json.begin_object().field("kind", "forecast").field("on", day_text(history, step));
  json.key("events").begin_array();
  for (const NextEvent& event : outlook.events) write_event(json, event, history);
  json.end_array();
  if (!sentences.empty()) {
    json.key("evidence").begin_array();
    for (const auto& [id, sentence] : sentences) json.begin_object().field("event", id).field("document", sentence.document).field("sentence", sentence.text).end_object();
    json.end_array();
  }
  if (!outlook.who_name.empty()) json.field("who", outlook.who_name).field("to", outlook.to_name);
  json.key("counts").begin_array();
  for (const CountForecast& c : outlook.counts) {
    json.begin_object().field("days", static_cast<int>(c.horizon)).field("class", kClassNames[c.event_class]).field("mean", rounded(c.mean, 1e3));
    json.field("at_least_one", rounded(c.any, 1e4)).field("above_usual", rounded(c.above_usual, 1e4)).field("usual_90th", c.usual90);
    json.key("interval_50").begin_array().value(c.low50).value(c.high50).end_array();
    json.key("interval_90").begin_array().value(c.low90).value(c.high90).end_array().end_object();
  }
  json.end_array();
  if (outlook.meeting.known) {
    const NextMeeting& m = outlook.meeting;
    json.key("next_meeting").begin_object().field("meetings", m.meetings).field("last_days_ago", static_cast<int>(m.last_days_ago));
    json.field("expected_days", rounded(m.expected_days, 10)).field("window_from_days", m.low).field("window_to_days", m.high);
    json.key("within").begin_array();
    for (size_t i = 0; i < kHorizons.size(); ++i) json.begin_object().field("days", static_cast<int>(kHorizons[i])).field("probability", rounded(m.within[i], 1e4)).end_object();
    json.end_array().end_object();
  }
  json.end_object();
  return json.take();
}

std::string outlook_text(const Outlook& outlook, const History& history, std::int32_t step, const Sentences& sentences) {
  std::set<std::string> told;  // each sentence once
  std::string out = fmt::format("Likely on {} (chance that it happens that day; share: if the actor does this at all, that it is to this recipient)\n", day_text(history, step));
  if (outlook.events.empty()) out += "  no forecast: nothing of the kind is in the history\n";
  for (const NextEvent& e : outlook.events) {
    out += fmt::format("\n{:6.1f} %  {} -> {}: {}   (share {:.0f} %)\n", 100 * e.probability, history.entities[e.actor], history.entities[e.recipient],
                       history.relations[e.relation], 100 * e.share);
    for (const Reason& r : e.reasons) {
      out += fmt::format("          {} {} ago, {} times: followed in {} of {}   {}\n", relation_text(history, r.relation),
                         r.days_ago == 1 ? "1 day" : fmt::format("{} days", r.days_ago), r.times, r.support.hits, r.support.total, ids_text(r.events));
      for (size_t i = 0; i < std::min(kIdsShown, r.events.size()); ++i) {
        const std::string& id = r.events[i];
        if (const auto at = sentences.find(id); at != sentences.end() && told.insert(id).second) out += fmt::format("              {}: \"{}\"\n", id, at->second.text);
      }
    }
    if (e.reasons.empty()) out += "          no past event between the two: a guess from others like them\n";
  }
  if (!outlook.counts.empty()) {
    out += fmt::format("\n{} -> {}: how many events\n{:<24}{:>6}{:>9}{:>10}{:>10}{:>15}{:>16}\n", outlook.who_name, outlook.to_name, "class", "days", "mean", "50 %", "90 %",
                       "at least one", "above its usual");
    for (const CountForecast& c : outlook.counts)
      out += fmt::format("{:<24}{:>6}{:>9.2f}{:>10}{:>10}{:>13.1f} %{:>14.1f} %\n", kClassNames[c.event_class], c.horizon, c.mean, fmt::format("{}-{}", c.low50, c.high50),
                         fmt::format("{}-{}", c.low90, c.high90), 100 * c.any, 100 * c.above_usual);
  }
  if (outlook.meeting.known) {
    const NextMeeting& m = outlook.meeting;
    out += fmt::format(
        "\nNext meeting: {} meetings, the last {} days ago; within 7 days {:.0f} %, 14 days {:.0f} %, 28 days {:.0f} %, 84 days {:.0f} %; with 80 % between day {:.0f} and {:.0f}\n",
        m.meetings, m.last_days_ago, 100 * m.within[0], 100 * m.within[1], 100 * m.within[2], 100 * m.within[3], m.low, m.high);
  }
  return out;
}

std::string fan_svg(const FanPlot& plot) {
  constexpr double kWidth = 720, kHeight = 300, kLeft = 48, kTop = 34, kBottom = 34, kRight = 16;
  double most = 1;
  std::int32_t weeks_ahead = 1;
  for (const double v : plot.past) most = std::max(most, v);
  for (const auto& [weeks, q] : plot.ahead) {
    weeks_ahead = std::max(weeks_ahead, weeks);
    for (const double v : q) most = std::max(most, v);
  }
  const double all = static_cast<double>(plot.past.size()) + weeks_ahead;
  const auto x = [&](double week) { return kLeft + (kWidth - kLeft - kRight) * (week + static_cast<double>(plot.past.size())) / std::max(1.0, all); };
  const auto y = [&](double value) { return kHeight - kBottom - (kHeight - kTop - kBottom) * value / most; };
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n"
      "<title>{2}</title>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n<text x=\"{3}\" y=\"20\" font-size=\"14\">{2}</text>\n",
      kWidth, kHeight, escaped(plot.title), kLeft);
  for (int i = 0; i <= 4; ++i) {
    const double value = most * i / 4;
    out += fmt::format(
        "<line x1=\"{:.1f}\" x2=\"{:.1f}\" y1=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"#dddddd\"/><text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"end\" fill=\"#555555\">{:.1f}</text>\n",
        kLeft, kWidth - kRight, y(value), y(value), kLeft - 6, y(value) + 4, value);
  }
  const auto band = [&](size_t low, size_t high, const char* color) {
    std::string up, down;
    for (const auto& [weeks, q] : plot.ahead) up += fmt::format("{:.1f},{:.1f} ", x(weeks), y(q[high]));
    for (auto at = plot.ahead.rbegin(); at != plot.ahead.rend(); ++at) down += fmt::format("{:.1f},{:.1f} ", x(at->first), y(at->second[low]));
    return fmt::format("<polygon points=\"{}{}\" fill=\"{}\"/>\n", up, down, color);
  };
  if (!plot.ahead.empty()) {
    out += band(0, 4, "#cfe2f3") + band(1, 3, "#8fbbe0");
    std::string median;
    for (const auto& [weeks, q] : plot.ahead) median += fmt::format("{:.1f},{:.1f} ", x(weeks), y(q[2]));
    out += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"#1f5a91\" stroke-width=\"2\"/>\n", median);
  }
  std::string line;
  for (size_t i = 0; i < plot.past.size(); ++i) line += fmt::format("{:.1f},{:.1f} ", x(static_cast<double>(i) - static_cast<double>(plot.past.size())), y(plot.past[i]));
  out += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"#333333\" stroke-width=\"1.5\"/>\n", line);
  out += fmt::format("<line x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1}\" y2=\"{2}\" stroke=\"#999999\" stroke-dasharray=\"4 3\"/>\n", x(0), kTop, kHeight - kBottom);
  out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" fill=\"#555555\">events a week; dark: 50 %, light: 90 %; weeks from the forecast: -{} to {}</text>\n</svg>\n", kLeft,
                     kHeight - 10, plot.past.size(), weeks_ahead);
  return out;
}

}  // namespace dragoman::forecast
