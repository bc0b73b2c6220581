// forecast/index_map.h - 64-bit key -> dense index 0, 1, 2 ... in the order of first sight. Open addressing; nothing is ever removed.
//
// In      any key but ~0. Out the index; kNone where the key is unknown. Threads find() may run concurrently.
// Cost    O(1); 12 bytes a slot, at most 60 % full.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dragoman::forecast {

class IndexMap {
 public:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  IndexMap() { grow(64); }
  std::uint32_t find(std::uint64_t key) const {
    for (std::size_t at = mix(key) & mask_;; at = (at + 1) & mask_) {
      if (keys_[at] == key) return values_[at];
      if (keys_[at] == kEmpty) return kNone;
    }
  }
  // The key's index, given now where it had none; `added` tells which.
  std::uint32_t find_or_add(std::uint64_t key, bool& added) {
    if ((size_ + 1) * 5 > keys_.size() * 3) grow(keys_.size() * 2);
    std::size_t at = mix(key) & mask_;
    while (keys_[at] != key && keys_[at] != kEmpty) at = (at + 1) & mask_;
    added = keys_[at] == kEmpty;
    if (added) {
      keys_[at] = key;
      values_[at] = static_cast<std::uint32_t>(size_++);
    }
    return values_[at];
  }
  std::size_t size() const { return size_; }

 private:
  static constexpr std::uint64_t kEmpty = ~std::uint64_t{0};
  // Finaliser of SplitMix64 (Steele, Lea, Flood 2014).
  static std::size_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>(x ^ (x >> 31));
  }
  void grow(std::size_t slots) {
    std::vector<std::uint64_t> keys(slots, kEmpty);
    std::vector<std::uint32_t> values(slots, 0);
    keys.swap(keys_);
    values.swap(values_);
    mask_ = slots - 1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (keys[i] == kEmpty) continue;
      std::size_t at = mix(keys[i]) & mask_;
      while (keys_[at] != kEmpty) at = (at + 1) & mask_;
      keys_[at] = keys[i];
      values_[at] = values[i];
    }
  }

  std::vector<std::uint64_t> keys_;
  std::vector<std::uint32_t> values_;
  std::size_t mask_ = 0, size_ = 0;
};

}  // namespace dragoman::forecast
