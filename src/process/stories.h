// process/stories.h - which tellings, in any report, are of one happening.
//
// In      happenings, in any order.
// Out     for each the id of its story; the same for the same set of happenings, whatever the order they came in and in however many portions.
// How     Two tellings are linked when type, days, parties, place and words agree well enough (similarity() >= kLink): a property of the two alone.
//         The connected components of this graph are found as tellings arrive (union-find). Inside a component, pairs are joined from the most similar
//         down, ties by id (Kruskal, 1956); two groups join only where they are linked on the whole and no report would tell the happening twice.
//         A story's id is made from the least id of its events.
// Owns    what it needs of each happening.
// Threads one at a time.
// Cost    add: O(log n) and the tellings of the same type and a shared party within the days it allows. stories(): O(l log l) for each component of l links
//         that changed since the last call.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "process/happening.h"

namespace dragoman::process {

// What similarity looks at.
struct Fingerprint {
  std::string event, document;
  core::EventType type = core::EventType::kConsult;
  core::EventStatus status = core::EventStatus::kOccurred;
  std::optional<Window> window;
  std::vector<std::string> parties;            // all, sorted
  std::vector<std::string> actors, recipients; // sorted
  std::string place, place_country;
  std::vector<std::string> words;              // of the sentence
  std::vector<std::string> act;                // of the trigger
};
Fingerprint fingerprint_of(const Happening& happening);

// 0 (not the same happening) .. 1. Symmetric.
double similarity(const Fingerprint& a, const Fingerprint& b);
inline constexpr double kLink = 0.6;

class StoryIndex {
 public:
  void add(const Happening& happening);
  // Story of each event, in order of event id; recomputed where something changed.
  const std::map<std::string, std::string>& stories();
  // Least event id of an event's component. A component's stories depend on its own events alone.
  const std::string& component(const std::string& event);
  size_t size() const { return items_.size(); }

 private:
  struct Shelf {
    std::multimap<std::int32_t, std::uint32_t> by_first_day;
    std::int32_t longest = 0;  // days of the longest window on it
  };
  std::uint32_t root(std::uint32_t item);
  void link(std::uint32_t a, std::uint32_t b, double similarity);
  void settle(const std::vector<std::uint32_t>& members);

  struct Link {
    std::uint32_t other = 0;
    double similarity = 0;
  };
  std::vector<Fingerprint> items_;
  std::vector<std::uint32_t> parent_;
  std::vector<std::vector<std::uint32_t>> members_;  // of a root
  std::vector<std::vector<Link>> links_;
  std::vector<std::uint32_t> dirty_;                 // items whose component changed
  std::map<std::string, Shelf, std::less<>> shelves_;  // "CONSULT|TUR"
  std::map<std::string, std::string> stories_, components_;
};

std::string story_id(const std::string& least_event);  // "s:" + 32 hex digits

}  // namespace dragoman::process
