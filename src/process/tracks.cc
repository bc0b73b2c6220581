#include "process/tracks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/hash.h"
#include "process/rounds.h"

namespace dragoman::process {

namespace {

constexpr int kPlanSlack = 14;    // days by which a round may miss what was planned
constexpr int kPlanReach = 200;   // days in which a plan without a day may come true

using Pair = std::pair<std::string, std::string>;

// The rounds of a pair, cut where too much time passes and nothing ties what follows to what was.
std::vector<std::vector<size_t>> segments(const std::vector<size_t>& rounds, const std::vector<Round>& all) {
  std::vector<std::vector<size_t>> out;
  for (const size_t at : rounds) {
    const bool tied = !all[at].sequence.empty() && all[at].sequence != "1";
    if (out.empty() || (!tied && day_of_round(all[at]).days() - day_of_round(all[out.back().back()]).days() > kLongestGap)) out.emplace_back();
    out.back().push_back(at);
  }
  return out;
}

struct Candidate {
  Pair pair;
  std::vector<size_t> rounds;
};

// Pairs of the parties asked for come first, then those with most rounds.
std::vector<Candidate> candidates_of(const std::vector<Round>& rounds, const std::vector<std::string>& wanted, size_t least) {
  std::map<Pair, std::vector<size_t>> pairs;
  for (size_t i = 0; i < rounds.size(); ++i) {
    const auto& parties = rounds[i].parties;
    if (parties.size() > kMostParties) continue;
    for (size_t a = 0; a < parties.size(); ++a)
      for (size_t b = a + 1; b < parties.size(); ++b) pairs[{parties[a], parties[b]}].push_back(i);
  }
  std::vector<Candidate> out;
  for (const auto& [pair, list] : pairs)
    for (auto& segment : segments(list, rounds))
      if (segment.size() >= least) out.push_back({pair, std::move(segment)});
  const auto asked = [&](const Candidate& c) { return std::count(wanted.begin(), wanted.end(), c.pair.first) + std::count(wanted.begin(), wanted.end(), c.pair.second); };
  std::stable_sort(out.begin(), out.end(), [&](const Candidate& a, const Candidate& b) { return std::pair(asked(a), a.rounds.size()) > std::pair(asked(b), b.rounds.size()); });
  return out;
}

// Whether `round`, held, is what `plan` spoke of.
bool fulfils(const Round& plan, const Round& round) {
  const int day = day_of_round(round).days();
  if (plan.announced && day < plan.announced->days()) return false;
  if (plan.level && round.level && *plan.level != *round.level) return false;
  if (plan.when && (plan.when->start || plan.when->end)) {
    const int first = (plan.when->start ? *plan.when->start : *plan.when->end).days(), last = (plan.when->end ? *plan.when->end : *plan.when->start).days();
    return day >= first - kPlanSlack && day <= last + kPlanSlack;
  }
  return !plan.announced || (day > plan.announced->days() && day <= plan.announced->days() + kPlanReach);
}

void settle_plan(Round& plan, const std::vector<Round>& held, std::optional<core::Day> until) {
  for (const Round& round : held)
    if (fulfils(plan, round)) {
      plan.planned = Planned::kHeld;
      plan.held_as = round.story;
      return;
    }
  const auto last = plan.when ? (plan.when->end ? plan.when->end : plan.when->start) : std::nullopt;
  plan.planned = last && until && last->days() + kPlanSlack < until->days() ? Planned::kOverdue : Planned::kPending;
}

// Two reports that plan the same thing - same level, neither with another day than the other - are one plan.
void join_plans(std::vector<Round>& plans) {
  std::vector<Round> out;
  for (Round& plan : plans) {
    const auto dated = [](const Round& r) { return r.when && (r.when->start || r.when->end); };
    const auto same = std::find_if(out.begin(), out.end(), [&](const Round& other) {
      return other.level == plan.level && other.planned == plan.planned && other.held_as == plan.held_as && (!dated(plan) || !dated(other) || plan.when == other.when);
    });
    if (same == out.end()) {
      out.push_back(std::move(plan));
      continue;
    }
    if (!dated(*same) && dated(plan)) same->when = plan.when;
    same->reports += plan.reports;
    same->events.insert(same->events.end(), plan.events.begin(), plan.events.end());
  }
  plans = std::move(out);
}

std::vector<std::string> most_common(const std::map<std::string, size_t>& counts, size_t at_least, size_t most) {
  std::vector<std::pair<std::string, size_t>> list(counts.begin(), counts.end());
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> out;
  for (const auto& [word, count] : list)
    if (count >= at_least && out.size() < most) out.push_back(word);
  return out;
}

bool holds(const std::vector<std::string>& list, const std::string& word) { return std::find(list.begin(), list.end(), word) != list.end(); }

bool concerns(const StatedPosition& position, const Track& track) {
  return holds(track.parties, position.holder) && (position.addressee.empty() ? holds(track.core, position.holder) : holds(track.parties, position.addressee));
}

void describe(Track& track, const std::map<std::string, const Happening*>& by_event, const std::vector<StatedPosition>& open) {
  std::map<std::string, size_t> parties, topics;
  std::set<std::string> mediators;
  const auto count = [&](const std::vector<Round>& rounds) {
    for (const Round& round : rounds) {
      for (const std::string& party : round.parties) ++parties[party];
      mediators.insert(round.mediators.begin(), round.mediators.end());
      std::set<std::string> contexts;
      for (const std::string& event : round.events)
        for (const std::string& context : by_event.at(event)->contexts) contexts.insert(context);
      for (const std::string& context : contexts) ++topics[context];
    }
  };
  count(track.rounds);
  count(track.plans);
  const size_t rounds = track.rounds.size() + track.plans.size();
  for (const auto& [party, times] : parties)
    if (times * 2 >= rounds) track.parties.push_back(party);
  track.mediators = {mediators.begin(), mediators.end()};
  track.topics = most_common(topics, (rounds + 1) / 2, 3);
  for (const StatedPosition& position : open)
    if (concerns(position, track)) {
      track.conditions.push_back(position);
      if (!position.issue_code.empty() && !holds(track.topics, position.issue_code)) track.topics.push_back(position.issue_code);
    }
}

}  // namespace

std::string_view to_string(Planned planned) {
  constexpr std::array<std::string_view, 4> kNames = {"no", "pending", "held", "overdue"};
  return kNames[static_cast<size_t>(planned)];
}

std::string issue_key(const StatedPosition& position) {
  if (!position.issue_code.empty()) return position.issue_code;
  std::string key;
  for (const std::string& stem : content_stems(position.issue)) key += stem + " ";
  return key;
}

std::vector<StatedPosition> open_positions(const std::vector<StatedPosition>& all) {
  std::map<std::pair<std::string, std::string>, const StatedPosition*> last;
  for (const StatedPosition& position : all) {
    const StatedPosition*& slot = last[{position.holder, issue_key(position)}];
    // Of one day the greater id, so that the order of the input says nothing.
    if (slot == nullptr || std::pair(slot->published, slot->id) < std::pair(position.published, position.id)) slot = &position;
  }
  std::vector<StatedPosition> out;
  for (const auto& [key, position] : last) {
    using enum core::Stance;
    if (position->stance == kDemands || position->stance == kConditions || position->stance == kRefuses) out.push_back(*position);
  }
  return out;
}

std::vector<Track> tracks_of(const std::vector<Happening>& happenings, const std::vector<StatedPosition>& positions, const TrackWords& words, const TrackOptions& options) {
  const std::vector<Round> rounds = rounds_of(happenings, words, options);
  std::optional<core::Day> until = options.until;
  std::map<std::string, const Happening*> by_event;
  for (const Happening& happening : happenings) {
    by_event[happening.event] = &happening;
    if (!options.until && happening.published && (!until || *until < *happening.published)) until = happening.published;
  }
  const auto open = open_positions(positions);
  std::vector<Track> tracks;
  std::vector<bool> taken(rounds.size());
  for (const Candidate& candidate : candidates_of(rounds, options.parties, options.least_rounds)) {
    Track track;
    track.core = {candidate.pair.first, candidate.pair.second};
    for (const size_t at : candidate.rounds)
      if (!taken[at]) (rounds[at].planned == Planned::kNo ? track.rounds : track.plans).push_back(rounds[at]);
    if (track.rounds.size() + track.plans.size() < options.least_rounds) continue;
    for (const size_t at : candidate.rounds) taken[at] = true;
    track.id = base::short_id("t:", track.core[0] + "|" + track.core[1] + "|" + (track.rounds.empty() ? track.plans : track.rounds).front().story);
    for (Round& plan : track.plans) settle_plan(plan, track.rounds, until);
    join_plans(track.plans);
    describe(track, by_event, open);
    tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace dragoman::process
