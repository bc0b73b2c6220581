// forecast/live_list.h - a list of the liveliest of a set that grows without end, so that walking it costs the same in the tenth year as in the first.
//
// In      items that are not on the list; what each is worth now. Out     the list: all, up to twice kKept; then the kKept worth most, and what has come since.
// An item that was taken off comes back with its next event: the owner marks what is on the list.
// Cost    O(1) an item added, on average.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dragoman::forecast {

inline constexpr std::size_t kKept = 1024;

// `worth(item)`: more is livelier; equals stay in the order of their coming. `leave(item)` is called for each that is taken off.
template <typename Item, typename Worth, typename Leave>
void add_live(std::vector<Item>& list, const Item& item, const Worth& worth, const Leave& leave) {
  list.push_back(item);
  if (list.size() < 2 * kKept) return;
  std::vector<std::pair<float, std::uint32_t>> order(list.size());
  for (std::uint32_t i = 0; i < list.size(); ++i) order[i] = {-worth(list[i]), i};
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>(kKept);
  std::nth_element(order.begin(), middle, order.end());
  for (auto at = middle; at != order.end(); ++at) leave(list[at->second]);
  std::sort(order.begin(), middle, [](const auto& a, const auto& b) { return a.second < b.second; });
  std::size_t to = 0;
  for (auto at = order.begin(); at != middle; ++at) list[to++] = list[at->second];
  list.resize(kKept);
}

}  // namespace dragoman::forecast
