// store/known_ids.h - which documents and faults a store holds, and by which coder: the check that adds nothing twice.
//
// A set of 128-bit hashes in memory instead of an index in the file: random keys in a B-tree are what makes stores slow
// (docs/decisions). The store has one writer, so the set it loads at opening stays true.
// Cost    24 bytes a slot, at most 3 of 4 slots filled: 32 to 64 bytes an id.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::store {

class KnownIds {
 public:
  KnownIds();
  // Number of the coder; the same words give the same number.
  std::uint32_t coder_number(std::string_view coder);
  std::optional<std::uint32_t> find_coder(std::string_view coder) const;
  // The coder the id was put with; empty when it was not.
  std::optional<std::uint32_t> find(std::string_view id) const;
  void put(std::string_view id, std::uint32_t coder);
  size_t size() const { return size_; }

 private:
  struct Slot {
    std::uint64_t high = 0, low = 0;
    std::uint32_t coder = 0;
    bool used = false;
  };
  static Slot hashed(std::string_view id);
  size_t place_of(const Slot& slot) const;
  void grow();

  std::vector<Slot> slots_;
  size_t size_ = 0;
  std::vector<std::string> coders_;
};

}  // namespace dragoman::store
