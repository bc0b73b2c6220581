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

// Weeks that end with `last`, oldest first, at most 53.
std::vector<std::uint32_t> weeks_before(const std::map<std::int32_t, std::uint32_t>& by_day, std::int32_t first, std::int32_t last) {
  constexpr std::int32_t kMost = 53;
  const std::int32_t weeks = std::min(kMost, std::max(1, (last - first + kWeek) / kWeek));
  std::vector<std::uint32_t> out(static_cast<size_t>(weeks), 0);
  for (auto at = by_day.lower_bound(last - weeks * kWeek + 1); at != by_day.end() && at->first <= last; ++at)
    out[static_cast<size_t>(weeks - 1 - (last - at->first) / kWeek)] += at->second;
  return out;
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

Bin bin_for(std::string_view asked, std::int32_t first, std::int32_t last) {
  for (size_t i = 0; i < kBinNames.size(); ++i)
    if (asked == kBinNames[i]) return static_cast<Bin>(i);
  constexpr std::int32_t kDaysShown = 400, kWeeksShown = 3000, kMonthsShown = 15000;
  const std::int32_t days = last - first;
  return days <= kDaysShown ? Bin::kDay : days <= kWeeksShown ? Bin::kWeek : days <= kMonthsShown ? Bin::kMonth : Bin::kYear;
}

}  // namespace

Reply timeline_reply(const Call& call) {
  const std::string_view asked = call.get("bin");
  if (!asked.empty() && asked != "auto" && std::find(kBinNames.begin(), kBinNames.end(), asked) == kBinNames.end())
    return Error{"DM902", "bin: auto, day, week, month or year", "", ""};
  const auto kind = call.get("kind").empty() ? std::optional(Kind::kEvent) : kind_from(call.get("kind"));
  if (!kind) return Error{"DM902", "kind: event, relation, position, statement, figure or circumstance", "", ""};
  auto selected = call.selection(*kind);
  if (!selected) return selected.error();
  const Index& index = call.index();
  const RecordTable& table = index.table(*kind);
  const bool events = *kind == Kind::kEvent;
  const std::vector<std::uint32_t>& selection = **selected;
  std::vector<std::uint8_t> story_seen(events ? index.stories.size() : 0, 0), document_seen(index.documents.size(), 0);
  std::int32_t first = kNoDay, last = kNoDay;
  for (const std::uint32_t at : selection) {
    if (table.day[at] == kNoDay) continue;
    if (first == kNoDay) first = table.day[at];
    last = table.day[at];
  }
  const Bin bin = bin_for(asked, first == kNoDay ? 0 : first, last == kNoDay ? 0 : last);
  Bins bins(bin), report_bins(bin);
  std::map<std::int32_t, Volume> volumes;
  std::map<std::int32_t, std::uint32_t> reports, story_days, report_days;
  std::uint64_t undated = 0;
  std::int32_t first_report = kNoDay, last_report = kNoDay;
  Volume* open = nullptr;
  std::int32_t open_bin = kNoDay;
  for (const std::uint32_t at : selection) {
    if (const std::uint32_t document = table.document[at]; document_seen[document] == 0) {
      document_seen[document] = 1;
      if (const std::int32_t day = index.documents[document].day; day != kNoDay) {
        ++reports[report_bins.of(day)];
        ++report_days[day];
        first_report = first_report == kNoDay ? day : std::min(first_report, day);
        last_report = std::max(last_report, day);
      }
    }
    // What tells no day stands on the day of its report, as in `dragoman timeline`; how many do is told.
    undated += table.dated[at] == 0 ? 1 : 0;
    if (table.day[at] == kNoDay) continue;
    if (const std::int32_t start = bins.of(table.day[at]); start != open_bin) {
      open = &volumes[start];
      open_bin = start;
    }
    ++open->events;
    // A happening counts once, on the first day that is told of it.
    if (events) {
      if (story_seen[table.story[at]] != 0) continue;
      story_seen[table.story[at]] = 1;
      ++open->quads[static_cast<size_t>(table.quad[at] - 1)];
    }
    ++open->stories;
    ++story_days[table.day[at]];
  }
  base::JsonWriter json;
  json.begin_object().field("kind", "timeline").field("of", kKindNames[static_cast<size_t>(*kind)]).field("bin", kBinNames[static_cast<size_t>(bin)]);
  day_field(json, "first", first);
  day_field(json, "last", last);
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
  if (last != kNoDay || last_report != kNoDay) {
    // Both are measured over the same weeks: those that end with the filter's last day, or with the last report.
    const std::int32_t end = call.filter.to ? call.filter.to->days() : last_report != kNoDay ? last_report : last;
    const std::int32_t begin = call.filter.from ? call.filter.from->days() : std::min(first == kNoDay ? end : first, first_report == kNoDay ? end : first_report);
    json.key("change").begin_object().field("week", core::Day(end - kWeek + 1).to_string()).field("until", core::Day(end).to_string());
    write_change(json, "stories", weeks_before(story_days, std::min(begin, end), end));
    write_change(json, "reports", weeks_before(report_days, std::min(begin, end), end));
    json.end_object();
  }
  json.end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
