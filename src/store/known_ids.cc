#include "store/known_ids.h"

#include <algorithm>

#include "base/hash.h"

namespace dragoman::store {

KnownIds::KnownIds() : slots_(1024) {}

std::optional<std::uint32_t> KnownIds::find_coder(std::string_view coder) const {
  const auto it = std::find(coders_.begin(), coders_.end(), coder);
  if (it == coders_.end()) return std::nullopt;
  return static_cast<std::uint32_t>(it - coders_.begin());
}

std::uint32_t KnownIds::coder_number(std::string_view coder) {
  if (const auto found = find_coder(coder)) return *found;
  coders_.emplace_back(coder);
  return static_cast<std::uint32_t>(coders_.size() - 1);
}

KnownIds::Slot KnownIds::hashed(std::string_view id) {
  base::Sha256 sha;
  sha.update(id);
  const auto digest = sha.digest();
  Slot slot;
  for (size_t i = 0; i < 8; ++i) {
    slot.high = slot.high << 8 | digest[i];
    slot.low = slot.low << 8 | digest[8 + i];
  }
  return slot;
}

// The slot with this hash, or the free one where it belongs.
size_t KnownIds::place_of(const Slot& slot) const {
  size_t at = slot.low & (slots_.size() - 1);
  while (slots_[at].used && (slots_[at].high != slot.high || slots_[at].low != slot.low)) at = (at + 1) & (slots_.size() - 1);
  return at;
}

std::optional<std::uint32_t> KnownIds::find(std::string_view id) const {
  const Slot& slot = slots_[place_of(hashed(id))];
  return slot.used ? std::optional(slot.coder) : std::nullopt;
}

void KnownIds::put(std::string_view id, std::uint32_t coder) {
  if (4 * (size_ + 1) > 3 * slots_.size()) grow();
  Slot slot = hashed(id);
  Slot& place = slots_[place_of(slot)];
  if (!place.used) ++size_;
  slot.coder = coder;
  slot.used = true;
  place = slot;
}

void KnownIds::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.used) slots_[place_of(slot)] = slot;
}

}  // namespace dragoman::store
