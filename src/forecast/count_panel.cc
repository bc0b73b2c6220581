#include "forecast/count_panel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace dragoman::forecast {

namespace {

constexpr std::array<double, 4> kMassHalfLife = {3, 10, 30, 100};
constexpr double kEwma = 0.75, kEwmaShare = 0.9;
constexpr std::int32_t kWeek = 7;

std::uint64_t key_of(const Pair& pair) { return std::uint64_t{pair.from} << 32U | pair.to; }

// Parties of a quad that belong to nobody known are left out of counts by group.
std::optional<Pair> pair_of(const History& history, const Quad& quad, bool by_group) {
  if (!by_group) return Pair{quad.subject, quad.object};
  const Pair pair{history.group_of[quad.subject], history.group_of[quad.object]};
  if (pair.from == 0 || pair.to == 0 || pair.from == pair.to) return std::nullopt;
  return pair;
}

}  // namespace

CountPanel::Marks CountPanel::marks_of(const Series& series) {
  Marks marks;
  marks.sum.assign(series.size() + 1, 0);
  for (auto& mass : marks.mass) mass.assign(series.size() + 1, 0.0F);
  for (size_t day = 0; day < series.size(); ++day) {
    marks.sum[day + 1] = marks.sum[day] + series[day];
    for (size_t k = 0; k < 4; ++k) marks.mass[k][day + 1] = static_cast<float>((marks.mass[k][day] + series[day]) * std::exp2(-1 / kMassHalfLife[k]));
  }
  return marks;
}

// Events a week, as far as the past that there is allows: a young history is not a quiet one.
float CountPanel::rate(const Marks& marks, size_t half_life, std::int32_t day) {
  const double keep = std::exp2(-1 / kMassHalfLife[half_life]);
  const double weight = keep * (1 - std::pow(keep, day)) / (1 - keep);
  return weight <= 0 ? 0.0F : static_cast<float>(kWeek * marks.mass[half_life][static_cast<size_t>(day)] / weight);
}

CountPanel::CountPanel(const History& history, const std::vector<std::uint8_t>& class_of, std::int32_t end, const PanelOptions& options) {
  days_ = history.quads.empty() ? 0 : history.quads.back().step + 1;
  std::unordered_map<std::uint64_t, std::uint64_t> busy;
  const auto class_at = [&](const Quad& quad) { return quad.relation < class_of.size() ? class_of[quad.relation] : kClasses; };
  for (const Quad& quad : history.quads) {
    if (quad.step >= end || class_at(quad) >= kClasses) continue;
    if (const auto pair = pair_of(history, quad, options.by_group)) ++busy[key_of(*pair)];
  }
  std::vector<std::pair<std::uint64_t, std::uint64_t>> order;  // minus the count, key
  for (const auto& [key, count] : busy) order.emplace_back(~count, key);
  std::sort(order.begin(), order.end());
  order.resize(std::min(order.size(), options.pairs));
  std::map<std::uint32_t, std::uint32_t> parties;
  if (options.also) {
    for (const std::uint32_t party : {options.also->from, options.also->to}) {
      if (party != Pair::kAnybody) parties.try_emplace(party, 0);
    }
    const bool pair = options.also->from != Pair::kAnybody && options.also->to != Pair::kAnybody;
    if (pair && std::none_of(order.begin(), order.end(), [&](const auto& o) { return o.second == key_of(*options.also); })) order.emplace_back(0, key_of(*options.also));
  }
  for (const auto& [count, key] : order) {
    pairs_.push_back({static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key)});
    for (const std::uint32_t party : {pairs_.back().from, pairs_.back().to}) parties.try_emplace(party, 0);
  }
  std::uint32_t next = 0;
  for (auto& [party, number] : parties) number = next++;
  if (options.single_parties) {
    for (const auto& [party, number] : parties) {
      pairs_.push_back({party, Pair::kAnybody});
      pairs_.push_back({Pair::kAnybody, party});
    }
  }
  std::unordered_map<std::uint64_t, size_t> index;
  for (size_t i = 0; i < pairs_.size(); ++i) index[key_of(pairs_[i])] = i;
  const auto place = [&](std::uint32_t party) { return party == Pair::kAnybody ? 0U : parties.at(party); };
  for (const Pair& pair : pairs_) {
    const auto other = index.find(key_of({pair.to, pair.from}));
    reverse_.push_back(other == index.end() ? -1 : static_cast<std::int64_t>(other->second));
    from_party_.push_back(place(pair.from));
    to_party_.push_back(place(pair.to));
  }
  const auto days = static_cast<size_t>(days_);
  const auto empty = [&] {
    std::array<Series, kClasses> out;
    for (Series& s : out) s.assign(days, 0);
    return out;
  };
  counts_.assign(pairs_.size(), empty());
  std::vector<std::array<Series, kClasses>> acted(parties.size(), empty()), received(parties.size(), empty());
  std::array<Series, kClasses> all = empty();
  const auto add = [](std::uint16_t& to) { to = static_cast<std::uint16_t>(std::min(65535, to + 1)); };
  for (const Quad& quad : history.quads) {
    const size_t event_class = class_at(quad);
    if (event_class >= kClasses) continue;
    const auto pair = pair_of(history, quad, options.by_group);
    if (!pair) continue;
    const auto day = static_cast<size_t>(quad.step);
    add(all[event_class][day]);
    if (const auto at = parties.find(pair->from); at != parties.end()) add(acted[at->second][event_class][day]);
    if (const auto at = parties.find(pair->to); at != parties.end()) add(received[at->second][event_class][day]);
    for (const Pair& unit : {*pair, Pair{pair->from, Pair::kAnybody}, Pair{Pair::kAnybody, pair->to}}) {
      if (const auto at = index.find(key_of(unit)); at != index.end()) add(counts_[at->second][event_class][day]);
    }
  }
  const auto mark = [](const std::array<Series, kClasses>& series) {
    std::array<Marks, kClasses> out;
    for (size_t c = 0; c < kClasses; ++c) out[c] = marks_of(series[c]);
    return out;
  };
  for (const auto& series : counts_) marks_.push_back(mark(series));
  for (const auto& series : acted) from_.push_back(mark(series));
  for (const auto& series : received) to_.push_back(mark(series));
  all_ = mark(all);
}

std::optional<size_t> CountPanel::find(const Pair& pair) const {
  const auto at = std::find(pairs_.begin(), pairs_.end(), pair);
  if (at == pairs_.end()) return std::nullopt;
  return static_cast<size_t>(at - pairs_.begin());
}

std::uint32_t CountPanel::count(size_t pair, size_t event_class, std::int32_t begin, std::int32_t end) const {
  const auto& sum = marks_[pair][event_class].sum;
  const auto at = [&](std::int32_t day) { return sum[static_cast<size_t>(std::clamp(day, 0, days_))]; };
  return begin >= end ? 0 : at(end) - at(begin);
}

double CountPanel::ewma_week(size_t pair, size_t event_class, std::int32_t day) const {
  double value = mean_week(pair, event_class, day);
  for (std::int32_t week = day / kWeek; week > 0; --week) {
    const std::int32_t begin = day - week * kWeek;
    value = kEwma * value + (1 - kEwma) * count(pair, event_class, begin, begin + kWeek);
  }
  return kEwmaShare * value + (1 - kEwmaShare) * mean_week(pair, event_class, day);
}

double CountPanel::mean_week(size_t pair, size_t event_class, std::int32_t day) const { return day <= 0 ? 0 : static_cast<double>(kWeek) * count(pair, event_class, 0, day) / day; }

double CountPanel::weekly_dispersion(size_t pair, size_t event_class, std::int32_t day) const {
  const std::int32_t weeks = day / kWeek;
  if (weeks < 3) return 0;
  double sum = 0, squares = 0;
  for (std::int32_t week = 1; week <= weeks; ++week) {
    const double y = count(pair, event_class, day - week * kWeek, day - (week - 1) * kWeek);
    sum += y;
    squares += y * y;
  }
  const double mean = sum / weeks, variance = (squares - sum * mean) / (weeks - 1);
  return mean <= 0 ? 0 : std::max(0.0, (variance - mean) / (mean * mean));
}

CountPanel::Row CountPanel::row(size_t pair, size_t event_class, std::int32_t day) const {
  Row row{};
  size_t at = 0;
  const auto put = [&](double value) { row[at++] = static_cast<float>(value); };
  const auto& own = marks_[pair];
  for (size_t k = 0; k < 4; ++k) put(rate(own[event_class], k, day));
  for (const std::int32_t back : {1, 3, 7, 14, 28}) put(count(pair, event_class, day - back, day));
  put(mean_week(pair, event_class, day));
  put(ewma_week(pair, event_class, day));
  put(weekly_dispersion(pair, event_class, day));
  std::int32_t since = 1;
  while (since < 200 && since <= day && count(pair, event_class, day - since, day) == 0) ++since;
  put(since);
  for (size_t c = 0; c < kClasses; ++c) {
    put(rate(own[c], 0, day));
    put(rate(own[c], 2, day));
  }
  if (reverse_[pair] >= 0) {
    const auto& other = marks_[static_cast<size_t>(reverse_[pair])];
    for (size_t k = 0; k < 4; ++k) put(rate(other[event_class], k, day));
    put(rate(other[2], 1, day));
    put(rate(other[3], 1, day));
  } else {
    at += 6;
  }
  const auto &actor = from_[from_party_[pair]][event_class], &recipient = to_[to_party_[pair]][event_class];
  for (const size_t k : {size_t{0}, size_t{1}, size_t{3}}) {
    put(rate(actor, k, day));
    put(rate(recipient, k, day));
  }
  const double usual = rate(all_[event_class], 3, day);
  put(usual > 0 ? rate(all_[event_class], 0, day) / usual : 1);
  put(usual > 0 ? rate(all_[event_class], 1, day) / usual : 1);
  const double own_usual = rate(own[event_class], 3, day);
  put(own_usual > 0 ? rate(own[event_class], 1, day) / own_usual : 1);
  put(static_cast<double>(event_class));
  return row;
}

}  // namespace dragoman::forecast
