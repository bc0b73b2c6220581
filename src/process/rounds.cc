// Meetings as rounds: one for each story, with level, format, host and mediators.
#include "process/rounds.h"

#include <algorithm>
#include <map>
#include <set>

namespace dragoman::process {

namespace {

using core::ActorRole;
using core::EventStatus;
using core::EventType;

bool is_held(EventStatus status) { return status == EventStatus::kOccurred || status == EventStatus::kOngoing; }
bool is_planned(EventStatus status) { return status == EventStatus::kPlanned || status == EventStatus::kCalledFor; }

// A call is no round; a promise is one where it names a meeting.
bool is_meeting(const Happening& happening, const TrackWords& words) {
  if (happening.type == EventType::kConsult) return (is_held(happening.status) || is_planned(happening.status)) && happening.mode != "phone";
  const bool promise = happening.type == EventType::kAgree || happening.type == EventType::kConcede;
  return promise && happening.status == EventStatus::kPlanned && words.names_meeting(happening.trigger);
}

// The level that most parties have, of equals the lower: by the words that name the party, else the office its person holds, else the one its id names.
// Where no party tells any, the highest the sentence names.
std::optional<Level> level_of(const Happening& happening, const TrackWords& words, const TrackOptions& options) {
  const std::optional<core::Day> day = happening.when && happening.when->start ? happening.when->start : happening.published;
  std::map<Level, size_t> counts;
  for (const Party& party : happening.parties) {
    if (party.role == ActorRole::kHost || party.role == ActorRole::kMediator) continue;
    const auto levels = words.levels_in(party.text);
    std::optional<Level> level;
    if (!levels.empty()) level = *std::min_element(levels.begin(), levels.end());
    else if (!party.person.empty() && options.role_of) level = words.level_of_role(options.role_of(party.person, day));
    if (!level) level = words.level_of_id(party.id);
    if (level) ++counts[*level];
  }
  std::optional<Level> most;
  for (const auto& [level, count] : counts)
    if (!most || count >= counts.at(*most)) most = level;
  if (most) return most;
  const auto levels = words.levels_in(happening.sentence);
  return levels.empty() ? std::nullopt : std::optional(*std::min_element(levels.begin(), levels.end()));
}

std::string format_of(const Round& round, bool proximity) {
  if (proximity) return "proximity";
  if (!round.mediators.empty()) return "mediated";
  switch (round.parties.size()) {
    case 2: return "bilateral";
    case 3: return "trilateral";
    case 4: return "quadripartite";
    default: return "multilateral";
  }
}

int days_of(const std::optional<core::Interval>& when) { return when && when->start && when->end ? when->end->days() - when->start->days() : 1 << 20; }

template <typename Items>
std::vector<std::string> listed(const Items& items) {
  return {items.begin(), items.end()};
}

// A round from its tellings, in order of event id.
Round round_of(const std::string& story, const std::vector<const Happening*>& tellings, const TrackWords& words, const TrackOptions& options) {
  Round round;
  round.story = story;
  std::set<std::string> principals, hosts, mediators, documents;
  const Happening* best = nullptr;
  bool proximity = false, held = false;
  for (const Happening* telling : tellings) {
    round.events.push_back(telling->event);
    documents.insert(telling->document);
    held |= is_held(telling->status);
    proximity |= words.names_proximity(telling->sentence);
    if (best == nullptr || days_of(telling->when) < days_of(best->when)) best = telling;
    if (round.place.empty() && !telling->place.empty()) {
      round.place = telling->place;
      round.place_country = telling->place_country;
    }
    if (const auto level = level_of(*telling, words, options); level && (!round.level || *level < *round.level)) round.level = level;
    for (const auto& sequence : words.sequence_in(telling->sentence))
      if (round.sequence.empty() || round.sequence == "again") {
        round.sequence = sequence.value;
        round.sequence_words = sequence.words;
      }
    if (telling->published && (!round.announced || *telling->published < *round.announced)) round.announced = telling->published;
    for (const Party& party : telling->parties) {
      const std::string key = party_key(party);
      if (key.empty()) continue;
      if (party.role == ActorRole::kHost) hosts.insert(key);
      if (party.role == ActorRole::kMediator || (party.role == ActorRole::kHost && telling->mode == "third-party")) mediators.insert(key);
      if (party.role != ActorRole::kHost && party.role != ActorRole::kMediator) principals.insert(key);
    }
  }
  for (const std::string& party : principals) mediators.erase(party);
  round.parties = listed(principals);
  round.hosts = listed(hosts);
  round.mediators = listed(mediators);
  round.reports = documents.size();
  round.when = best->when;
  round.sentence = best->sentence;
  round.source = best->source;
  round.planned = held ? Planned::kNo : Planned::kPending;
  round.format = format_of(round, proximity);
  return round;
}

bool same_days(const Round& a, const Round& b) { return a.when && b.when && a.when->start == b.when->start && a.when->end == b.when->end; }

// Sittings of the same parties on the same days are one round.
void join_sittings(std::vector<Round>& rounds) {
  std::vector<Round> out;
  for (Round& round : rounds) {
    // They come by day: what began earlier is no sitting of this round.
    const auto earlier = std::find_if(out.rbegin(), out.rend(), [&](const Round& other) { return day_of_round(other) < day_of_round(round); });
    const auto same = std::find_if(out.rbegin(), earlier,
                                   [&](const Round& other) { return same_days(round, other) && round.parties == other.parties && round.planned == other.planned; });
    if (same == earlier) {
      out.push_back(std::move(round));
      continue;
    }
    same->events.insert(same->events.end(), round.events.begin(), round.events.end());
    std::sort(same->events.begin(), same->events.end());
    same->reports = std::max(same->reports, round.reports);
    if (same->place.empty()) {
      same->place = round.place;
      same->place_country = round.place_country;
    }
    if (!same->level || (round.level && *round.level < *same->level)) same->level = round.level ? round.level : same->level;
    if (same->sequence.empty()) {
      same->sequence = round.sequence;
      same->sequence_words = round.sequence_words;
    }
  }
  rounds = std::move(out);
}

}  // namespace

std::vector<Round> rounds_of(const std::vector<Happening>& happenings, const TrackWords& words, const TrackOptions& options) {
  std::map<std::string, std::vector<const Happening*>> stories;
  for (const Happening& happening : happenings)
    if (is_meeting(happening, words)) stories[happening.story.empty() ? happening.event : happening.story].push_back(&happening);
  std::vector<Round> rounds;
  for (auto& [story, tellings] : stories) {
    std::sort(tellings.begin(), tellings.end(), [](const Happening* a, const Happening* b) { return a->event < b->event; });
    Round round = round_of(story, tellings, words, options);
    const bool dated = round.when && (round.when->start || round.when->end);
    // What took place on no known day has no place in an order of rounds.
    if (round.parties.size() < 2 || (round.planned == Planned::kNo && !dated)) continue;
    const auto wanted = [&](const std::string& party) { return std::binary_search(round.parties.begin(), round.parties.end(), party); };
    if (std::all_of(options.parties.begin(), options.parties.end(), wanted)) rounds.push_back(std::move(round));
  }
  std::stable_sort(rounds.begin(), rounds.end(), [](const Round& a, const Round& b) { return day_of_round(a) < day_of_round(b); });
  join_sittings(rounds);
  return rounds;
}

core::Day day_of_round(const Round& round) {
  if (round.when && round.when->start) return *round.when->start;
  if (round.when && round.when->end) return *round.when->end;
  // A plan without a day comes after what its report tells.
  return round.announced ? round.announced->plus(1) : core::Day(0);
}

}  // namespace dragoman::process
