#include "syntax/name_lists.h"

#include <algorithm>
#include <array>

namespace dragoman::syntax {

base::Result<NameLists> NameLists::load(const ModelFile& file) {
  NameLists lists;
  auto kinds = file.number("list_kinds");
  auto count = file.size_of("lists.keys");
  if (!kinds || !count || *kinds < 0 || *kinds > kMostKinds || *kinds % 2 != 0) return file.missing("lists of names");
  auto keys = file.array<std::uint32_t>("lists.keys", "u32", *count);
  auto masks = file.array<std::uint8_t>("lists.kinds", "u8", *count);
  if (!keys || !masks) return file.missing("lists of names");
  lists.keys_ = *keys;
  lists.masks_ = *masks;
  lists.kinds_ = *kinds;
  return lists;
}

unsigned NameLists::kinds_of(std::uint32_t key) const {
  const auto found = std::lower_bound(keys_.begin(), keys_.end(), key);
  return found != keys_.end() && *found == key ? masks_[static_cast<std::size_t>(found - keys_.begin())] : 0;
}

void NameLists::mark(std::span<const Word> words, std::uint8_t on, int stride, std::uint8_t* out) const {
  const auto cell = [&](std::size_t word, int column) -> std::uint8_t& { return out[word * static_cast<std::size_t>(stride) + static_cast<std::size_t>(column)]; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].begins || words[i].letters.empty()) continue;
    std::array<std::size_t, kMostKinds> ends = {};
    std::uint32_t key = 0;
    for (std::size_t j = i; j < std::min(words.size(), i + kLongest); ++j) {
      if (words[j].letters.empty()) continue;
      key = crc32(words[j].letters, key);
      unsigned kinds = kinds_of(key);
      if (j == i && words[i].letters.size() == 2 && !words[i].shouted) kinds = 0;
      for (int k = 0; k < kinds_; ++k) {
        if ((kinds >> k & 1U) != 0) ends[static_cast<std::size_t>(k)] = j + 1;
      }
    }
    for (int k = 0; k < kinds_; ++k) {
      const std::size_t end = ends[static_cast<std::size_t>(k)];
      if (end == 0) continue;
      cell(i, 2 * k) = on;
      for (std::size_t j = i + 1; j < end; ++j) cell(j, 2 * k + 1) = on;
    }
  }
}

}  // namespace dragoman::syntax
