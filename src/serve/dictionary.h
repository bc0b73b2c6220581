// serve/dictionary.h - words as dense numbers, each kept once.
//
// Number 0 is the empty word: not told. Threads: const members may run concurrently. Cost: one hash a look-up.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dragoman::serve {

class Dictionary {
 public:
  Dictionary() { add(""); }
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;
  Dictionary(Dictionary&&) = default;
  Dictionary& operator=(Dictionary&&) = default;

  std::uint32_t add(std::string_view words) {
    if (const auto at = numbers_.find(words); at != numbers_.end()) return at->second;
    const auto number = static_cast<std::uint32_t>(words_.size());
    words_.emplace_back(words);
    numbers_.emplace(words_.back(), number);  // views into a deque stay valid
    return number;
  }
  // 0 where it is not there.
  std::uint32_t find(std::string_view words) const {
    const auto at = numbers_.find(words);
    return at == numbers_.end() ? 0 : at->second;
  }
  const std::string& operator[](std::uint32_t number) const { return words_[number]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  // For each number its place in the order of the words.
  std::vector<std::uint32_t> ranks() const {
    std::vector<std::uint32_t> order(words_.size()), out(words_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return words_[a] < words_[b]; });
    for (std::uint32_t i = 0; i < order.size(); ++i) out[order[i]] = i;
    return out;
  }

 private:
  std::deque<std::string> words_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

}  // namespace dragoman::serve
