#include "process/intervals.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

#include "process/happening.h"

namespace dragoman::process {

namespace {

using core::EventStatus;

bool holds_now(EventStatus status) { return status == EventStatus::kOngoing; }
bool has_ended(const ToldRelation& told) { return told.status == EventStatus::kOccurred || (told.until && (told.until->start || told.until->end)); }

void narrow(std::optional<core::Interval>& known, const std::optional<core::Interval>& told, std::string_view about, const ToldRelation& report, RelationInterval& interval) {
  if (!told || (!told->start && !told->end)) return;
  if (!known) {
    known = told;
  } else if (const auto both = intersection(*known, *told)) {
    known = both;
  } else {
    interval.disagreements.push_back({std::string(about), report.id, spoken_interval(*told)});
  }
}

class Merger {
 public:
  std::vector<RelationInterval> run(std::span<const ToldRelation* const> reports) {
    for (const ToldRelation* report : reports) take(*report);
    return std::move(out_);
  }

 private:
  void take(const ToldRelation& report) {
    const bool denied = report.status == EventStatus::kDenied;
    const bool closed = !out_.empty() && out_.back().until.has_value();
    // A report of what had ended before is about the interval that ended, also when a new one holds.
    if (out_.empty() || (closed && !denied && holds_now(report.status) && !has_ended(report) && !began_before_end(report))) open(report);
    RelationInterval& interval = out_.back();
    interval.relations.push_back(report.id);
    documents_.insert(report.document);
    interval.reports = documents_.size();
    if (report.published) {
      if (!interval.first_told) interval.first_told = report.published;
      interval.last_told = report.published;
    }
    if (denied != (interval.status == EventStatus::kDenied)) interval.disagreements.push_back({"status", report.id, std::string(core::to_string(report.status))});
    else interval.status = report.status;
    if (denied) return;
    narrow(interval.since, report.since, "since", report, interval);
    if (has_ended(report)) close(interval, report);
  }

  void open(const ToldRelation& report) {
    documents_.clear();
    RelationInterval interval;
    interval.type = report.type;
    interval.subject = report.subject;
    interval.object = report.object;
    interval.subject_name = report.subject_name;
    interval.object_name = report.object_name;
    interval.says = report.says;
    interval.says_name = report.says_name;
    interval.status = report.status;
    out_.push_back(interval);
  }

  // "since 2015" told after an end of 2019 is about the interval that ended, or contradicts the end.
  bool began_before_end(const ToldRelation& report) const {
    const auto& until = out_.back().until;
    const auto end = until->end ? until->end : until->start;
    const auto began = report.since ? (report.since->start ? report.since->start : report.since->end) : std::nullopt;
    return began && end && *began <= *end;
  }

  static void close(RelationInterval& interval, const ToldRelation& report) {
    // Without a day all that is known is that it had ended when the report came out.
    std::optional<core::Interval> until = report.until;
    if (!until || (!until->start && !until->end)) until = core::Interval{std::nullopt, report.published, core::Precision::kUnknown};
    if (!interval.until) interval.until = until;
    else narrow(interval.until, until, "until", report, interval);
  }

  std::vector<RelationInterval> out_;
  std::set<std::string> documents_;
};

}  // namespace

std::optional<core::Interval> intersection(const core::Interval& a, const core::Interval& b) {
  core::Interval out;
  out.start = !a.start ? b.start : !b.start ? a.start : std::optional(std::max(*a.start, *b.start));
  out.end = !a.end ? b.end : !b.end ? a.end : std::optional(std::min(*a.end, *b.end));
  if (out.start && out.end && *out.end < *out.start) return std::nullopt;
  // The finer of the two precisions: kDay is the least value.
  out.precision = std::min(a.precision, b.precision);
  return out;
}

bool RelationInterval::holds_on(core::Day day) const {
  if (status == EventStatus::kDenied || status == EventStatus::kPossible || status == EventStatus::kPlanned || status == EventStatus::kCalledFor) return false;
  if (since && since->start && day < *since->start) return false;
  if (!until) return true;
  const auto end = until->end ? until->end : until->start;
  return end && day <= *end;
}

bool merged_before(const ToldRelation& a, const ToldRelation& b) {
  return std::tie(a.type, a.subject, a.object, a.says, a.published, a.id) < std::tie(b.type, b.subject, b.object, b.says, b.published, b.id);
}

std::vector<RelationInterval> merge_ordered(const std::vector<const ToldRelation*>& told) {
  std::vector<RelationInterval> out;
  for (auto at = told.begin(); at != told.end();) {
    const auto end = std::find_if(at, told.end(), [&](const ToldRelation* one) {
      return std::tie(one->type, one->subject, one->object, one->says) != std::tie((*at)->type, (*at)->subject, (*at)->object, (*at)->says);
    });
    for (RelationInterval& interval : Merger().run({at, end})) out.push_back(std::move(interval));
    at = end;
  }
  return out;
}

std::vector<RelationInterval> merge_relations(const std::vector<ToldRelation>& told) {
  std::vector<const ToldRelation*> order;
  for (const ToldRelation& one : told) order.push_back(&one);
  std::sort(order.begin(), order.end(), [](const ToldRelation* a, const ToldRelation* b) { return merged_before(*a, *b); });
  return merge_ordered(order);
}

}  // namespace dragoman::process
