#include "serve/timeline_view.h"

#include <cmath>
#include <map>

#include "forecast/series.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

enum class Bin : std::uint8_t { kDay, kWeek, kMonth, kYear };
constexpr std::array<std::string_view, 4> kBinNames = {"day", "week", "month", "year"};
constexpr std::int32_t kWeek = 7;

std::int32_t bin_start(std::int32_t day, Bin bin) {
  const core::Day value(day);
  switch (bin) {
    case Bin::kDay: return day;
    case Bin::kWeek: return day - value.weekday();
    case Bin::kMonth: return core::Day::from_ymd(value.year(), value.month(), 1)->days();
    case Bin::kYear: return core::Day::from_ymd(value.year(), 1, 1)->days();
  }
  return day;
}

// Days to bins, remembered: the calendar is asked once for each day.
class Bins {
 public:
  explicit Bins(Bin bin) : bin_(bin) {}
  std::int32_t of(std::int32_t day) {
    if (bin_ == Bin::kDay) return day;
    if (day >= from_ && day < to_) return start_;
    start_ = from_ = bin_start(day, bin_);
    switch (bin_) {
      case Bin::kWeek: to_ = from_ + kWeek; break;
      case Bin::kMonth: {
        const core::Day first(from_);
        to_ = from_ + core::days_in_month(first.year(), first.month());
        break;
      }
      default: to_ = core::Day::from_ymd(core::Day(from_).year() + 1, 1, 1)->days();
    }
    return start_;
  }

 private:
  Bin bin_;
  std::int32_t from_ = 0, to_ = 0, start_ = 0;
};

struct Volume {
  std::uint32_t stories = 0, events = 0;
  std::array<std::uint32_t, 4> quads{};
};

struct DayVolume {
  std::int32_t day = 0;
  Volume volume;
};

// Weeks that end with `last`, oldest first, at most 53. `days` in order.
template <typename Days, typename Count>
std::vector<std::uint32_t> weeks_before(const Days& days, std::int32_t first, std::int32_t last, const Count& count) {
  constexpr std::int32_t kMost = 53;
  const std::int32_t weeks = std::min(kMost, std::max(1, (last - first + kWeek) / kWeek));
  std::vector<std::uint32_t> out(static_cast<size_t>(weeks), 0);
  for (const auto& one : days) {
    const auto [day, number] = count(one);
    if (day > last - weeks * kWeek && day <= last) out[static_cast<size_t>(weeks - 1 - (last - day) / kWeek)] += number;
  }
  return out;
}

// News tells of old days now and then. The usual days begin where the news do, not at the oldest day that one of them recalls:
// at most 4 % of the stories lie before, and only where that saves a third of the span. `days` in order, at least one.
std::int32_t usual_begin(const std::vector<DayVolume>& days) {
  constexpr double kShareBefore = 0.04;
  std::uint64_t all = 0, before = 0;
  for (const DayVolume& one : days) all += one.volume.stories;
  size_t at = 0;
  for (; at + 1 < days.size() && static_cast<double>(before + days[at].volume.stories) <= static_cast<double>(all) * kShareBefore; ++at) before += days[at].volume.stories;
  const std::int32_t oldest = days.front().day, newest = days.back().day;
  return days[at].day - oldest > (newest - oldest) / 3 ? days[at].day : oldest;
}

void write_change(base::JsonWriter& json, std::string_view name, const std::vector<std::uint32_t>& weeks) {
  json.key(name).begin_object().field("now", weeks.back());
  for (const size_t span : {size_t{4}, size_t{52}}) {
    const forecast::Change change = forecast::change_against(weeks, span);
    json.key(span == 4 ? "against_4" : "against_52").begin_object().field("weeks", static_cast<std::uint64_t>(change.weeks));
    if (change.weeks > 0) {
      json.field("norm", std::round(change.norm * 100) / 100).field("band", change.band);
      if (change.norm > 0) json.field("change", std::round((change.now / change.norm - 1) * 1000) / 1000);
    }
    json.end_object();
  }
  json.end_object();
}

// Days at most for bins of a day, a week, a month. A part of the days is drawn wider than the whole.
using Limits = std::array<std::int32_t, 3>;
constexpr Limits kWhole = {400, 3000, 15000}, kPart = {120, 1200, 11000};

Bin bin_for(std::string_view asked, std::int32_t days, const Limits& limits) {
  for (size_t i = 0; i < kBinNames.size(); ++i)
    if (asked == kBinNames[i]) return static_cast<Bin>(i);
  return days <= limits[0] ? Bin::kDay : days <= limits[1] ? Bin::kWeek : days <= limits[2] ? Bin::kMonth : Bin::kYear;
}

}  // namespace

Reply timeline_reply(const Call& call) {
  const std::string_view asked = call.get("bin");
  if (!asked.empty() && asked != "auto" && asked != "usual" && std::find(kBinNames.begin(), kBinNames.end(), asked) == kBinNames.end())
    return Error{"DM902", "bin: auto, usual, day, week, month or year", "", ""};
  const auto kind = call.get("kind").empty() ? std::optional(Kind::kEvent) : kind_from(call.get("kind"));
  if (!kind) return Error{"DM902", "kind: event, relation, position, statement, figure or circumstance", "", ""};
  auto selected = call.selection(*kind);
  if (!selected) return selected.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(*kind);
  const bool events = *kind == Kind::kEvent;
  std::vector<std::uint8_t> story_seen(events ? index.stories.size() : 0, 0), document_seen(index.documents.size(), 0);
  std::vector<DayVolume> days;  // in order, as the table is
  std::map<std::int32_t, std::uint32_t> report_days;
  std::uint64_t undated = 0;
  for (const std::uint32_t at : **selected) {
    if (const std::uint32_t document = table.document[at]; document_seen[document] == 0) {
      document_seen[document] = 1;
      if (const std::int32_t day = index.documents[document].day; day != kNoDay) ++report_days[day];
    }
    // What tells no day stands on the day of its report, as in `dragoman timeline`; how many do is told.
    undated += table.dated[at] == 0 ? 1 : 0;
    if (table.day[at] == kNoDay) continue;
    if (days.empty() || days.back().day != table.day[at]) days.push_back({table.day[at], {}});
    Volume& volume = days.back().volume;
    ++volume.events;
    // A happening counts once, on the first day that is told of it.
    if (events) {
      if (story_seen[table.story[at]] != 0) continue;
      story_seen[table.story[at]] = 1;
      ++volume.quads[static_cast<size_t>(table.quad[at] - 1)];
    }
    ++volume.stories;
  }
  const std::int32_t first = days.empty() ? kNoDay : days.front().day, last = days.empty() ? kNoDay : days.back().day;
  const std::int32_t usual = days.empty() ? kNoDay : usual_begin(days);
  const bool part = asked == "usual" && usual != first;
  const Bin bin = bin_for(asked, part ? last - usual : days.empty() ? 0 : last - first, part ? kPart : kWhole);
  Bins bins(bin), report_bins(bin);
  std::vector<DayVolume> volumes;
  std::uint64_t before = 0;
  for (const DayVolume& one : days) {
    const std::int32_t start = bins.of(one.day);
    if (volumes.empty() || volumes.back().day != start) volumes.push_back({start, {}});
    Volume& sum = volumes.back().volume;
    sum.stories += one.volume.stories;
    sum.events += one.volume.events;
    for (size_t quad = 0; quad < sum.quads.size(); ++quad) sum.quads[quad] += one.volume.quads[quad];
    if (start < bin_start(usual, bin)) before += one.volume.stories;
  }
  std::map<std::int32_t, std::uint32_t> reports;
  for (const auto& [day, count] : report_days) reports[report_bins.of(day)] += count;
  base::JsonWriter json;
  json.begin_object().field("kind", "timeline").field("of", kKindNames[static_cast<size_t>(*kind)]).field("bin", kBinNames[static_cast<size_t>(bin)]);
  day_field(json, "first", first);
  day_field(json, "last", last);
  if (!days.empty()) {
    json.key("usual").begin_object();
    day_field(json, "first", usual == first ? first : bin_start(usual, bin));
    json.field("before", before).end_object();
  }
  json.field("undated", undated).key("days").begin_array();
  for (const auto& [day, volume] : volumes) json.value(core::Day(day).to_string());
  json.end_array().key("stories").begin_array();
  for (const auto& [day, volume] : volumes) json.value(volume.stories);
  json.end_array().key("events").begin_array();
  for (const auto& [day, volume] : volumes) json.value(volume.events);
  json.end_array().key("quads").begin_array();
  for (size_t quad = 0; quad < 4; ++quad) {
    json.begin_array();
    for (const auto& [day, volume] : volumes) json.value(volume.quads[quad]);
    json.end_array();
  }
  json.end_array().key("report_days").begin_array();
  for (const auto& [day, count] : reports) json.value(core::Day(day).to_string());
  json.end_array().key("reports").begin_array();
  for (const auto& [day, count] : reports) json.value(count);
  json.end_array();
  if (!days.empty() || !report_days.empty()) {
    // Both are measured over the same weeks: those that end with the filter's last day, or with the last report.
    const std::int32_t end = call.filter.to ? call.filter.to->days() : report_days.empty() ? last : report_days.rbegin()->first;
    const std::int32_t begin = call.filter.from ? call.filter.from->days() : std::min(days.empty() ? end : first, report_days.empty() ? end : report_days.begin()->first);
    const std::int32_t from = std::min(begin, end);
    json.key("change").begin_object().field("week", core::Day(end - kWeek + 1).to_string()).field("until", core::Day(end).to_string());
    write_change(json, "stories", weeks_before(days, from, end, [](const DayVolume& one) { return std::pair(one.day, one.volume.stories); }));
    write_change(json, "reports", weeks_before(report_days, from, end, [](const auto& one) { return std::pair(one.first, one.second); }));
    json.end_object();
  }
  json.end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
