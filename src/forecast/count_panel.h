// forecast/count_panel.h - daily counts of events per class for directed pairs of parties (or one party and anybody), and what they say at a day's end.
//
// In      a history with a class (0..3: verbal and material cooperation, verbal and material conflict) for each relation; the days before which pairs
//         are chosen. Out dense daily counts of the busiest pairs; per pair, class and day one row of features from earlier days only.
// Threads const members may run concurrently. Cost: 8 bytes a pair and day; a row 1 microsecond.
#pragma once

#include <array>
#include <optional>

#include "forecast/history.h"

namespace dragoman::forecast {

inline constexpr size_t kClasses = 4;
inline constexpr std::array<std::string_view, kClasses> kClassNames = {"verbal cooperation", "material cooperation", "verbal conflict", "material conflict"};
inline constexpr std::array<std::int32_t, 4> kHorizons = {7, 14, 28, 84};

// What a count is of: who to whom. `to` may be kAnybody, and `from` too, but not both.
struct Pair {
  static constexpr std::uint32_t kAnybody = ~std::uint32_t{0};
  std::uint32_t from = 0, to = 0;
  bool operator==(const Pair&) const = default;
};

// How parties are numbered: by group (country) where `by_group`, else each entity alone.
struct PanelOptions {
  bool by_group = true;
  size_t pairs = 1000;          // the busiest ones
  bool single_parties = false;  // also (party, anybody) and (anybody, party), for every party of a pair
  std::optional<Pair> also;     // one more pair, however quiet
};

class CountPanel {
 public:
  // `class_of`: class per relation; kClasses or more: counted in none. Pairs are chosen by their events before `end`.
  CountPanel(const History& history, const std::vector<std::uint8_t>& class_of, std::int32_t end, const PanelOptions& options);

  static constexpr size_t kFeatures = 40;
  using Row = std::array<float, kFeatures>;

  const std::vector<Pair>& pairs() const { return pairs_; }
  std::optional<size_t> find(const Pair& pair) const;
  std::int32_t days() const { return days_; }
  // Events of one class in [begin, end).
  std::uint32_t count(size_t pair, size_t event_class, std::int32_t begin, std::int32_t end) const;
  // Features at the beginning of `day`; needs only earlier days.
  Row row(size_t pair, size_t event_class, std::int32_t day) const;
  // The spec's baseline for a week: weekly EWMA of weight 0.75, mixed 0.9 to 0.1 with the long mean.
  double ewma_week(size_t pair, size_t event_class, std::int32_t day) const;
  // Variance over mean, less one, per mean, of the weekly counts before `day` (method of moments, at least 0).
  double weekly_dispersion(size_t pair, size_t event_class, std::int32_t day) const;
  double mean_week(size_t pair, size_t event_class, std::int32_t day) const;

 private:
  using Series = std::vector<std::uint16_t>;           // per day
  struct Marks {                                       // running sums: [day] holds what lies before
    std::vector<std::uint32_t> sum;
    std::array<std::vector<float>, 4> mass;            // decayed, half-lives kMassHalfLife
  };
  static Marks marks_of(const Series& series);
  static float rate(const Marks& marks, size_t half_life, std::int32_t day);

  std::vector<Pair> pairs_;
  std::vector<std::int64_t> reverse_;                  // index of the opposite pair, or -1
  std::vector<std::array<Series, kClasses>> counts_;
  std::vector<std::array<Marks, kClasses>> marks_;
  std::vector<std::array<Marks, kClasses>> from_, to_;  // of the party as actor and as recipient, by party_of
  std::vector<std::uint32_t> from_party_, to_party_;
  std::array<Marks, kClasses> all_;
  std::int32_t days_ = 0;
};

}  // namespace dragoman::forecast
