#include "actors/name_index.h"

#include <algorithm>
#include <array>

namespace dragoman::actors {
namespace {

constexpr std::size_t kMostWords = 16;  // two bits each in NameEntry::shapes

// "IS", "US", "WHO" are words too: such a name counts only in capitals.
std::uint32_t shapes_of(const std::vector<places::Atom>& atoms) {
  std::uint32_t bits = 0;
  for (std::size_t k = 0; k < atoms.size(); ++k) {
    const places::Shape shape = atoms[k].shape;
    std::uint32_t need = shape == places::Shape::kCapital || shape == places::Shape::kUpper ? 1 : 0;
    if (shape == places::Shape::kUpper && atoms.size() == 1 && atoms[k].key.size() <= 5) need = 2;
    bits |= need << (2 * k);
  }
  return bits;
}

bool shapes_fit(std::uint32_t bits, std::span<const IndexWord> words) {
  for (const IndexWord& word : words) {
    const std::uint32_t need = bits & 3;
    bits >>= 2;
    const bool upper = word.shape == places::Shape::kUpper;
    if (need == 2 && !upper) return false;
    if (need == 1 && !upper && word.shape != places::Shape::kCapital) return false;
  }
  return true;
}

}  // namespace

std::uint32_t NameIndex::intern(const std::string& key) { return words_.try_emplace(key, static_cast<std::uint32_t>(words_.size() + 1)).first->second; }

std::uint32_t NameIndex::word(std::string_view key) const {
  const auto it = words_.find(key);
  return it == words_.end() ? 0 : it->second;
}

std::uint32_t NameIndex::step(std::uint32_t node, std::uint32_t word) const {
  if (word == 0) return 0;
  const auto it = edges_.find((static_cast<std::uint64_t>(node) << 32) | word);
  return it == edges_.end() ? 0 : it->second;
}

void NameIndex::add(std::string_view name, NameEntry::Kind kind, std::uint32_t index, bool strict_case) {
  std::vector<places::Atom> atoms = places::atoms_of(name);
  if (atoms.size() > 1 && atoms.front().key == "the") atoms.erase(atoms.begin());
  if (atoms.empty() || atoms.size() > kMostWords) return;
  std::uint32_t node = 0;
  for (const places::Atom& atom : atoms) {
    const std::uint64_t edge = (static_cast<std::uint64_t>(node) << 32) | intern(atom.key);
    const auto [it, fresh] = edges_.try_emplace(edge, static_cast<std::uint32_t>(entries_.size()));
    if (fresh) entries_.emplace_back();
    node = it->second;
  }
  const NameEntry entry{kind, index, strict_case ? shapes_of(atoms) : 0};
  std::vector<NameEntry>& list = entries_[node];
  const bool known = std::any_of(list.begin(), list.end(), [&](const NameEntry& other) { return other.kind == kind && other.index == index && other.shapes == entry.shapes; });
  if (!known) list.push_back(entry);
}

NameIndex::Match NameIndex::longest(std::span<const IndexWord> words, std::size_t at) const {
  Match best;
  std::array<std::uint32_t, 8> nodes{};
  std::size_t count = 1;
  for (std::size_t k = at; k < words.size() && count > 0; ++k) {
    std::array<std::uint32_t, 8> next{};
    std::size_t next_count = 0;
    for (std::size_t n = 0; n < count; ++n) {
      for (const std::uint32_t word : {words[k].form, words[k].lemma, words[k].singular}) {
        const std::uint32_t node = step(nodes[n], word);
        const bool seen = std::find(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(next_count), node) != next.begin() + static_cast<std::ptrdiff_t>(next_count);
        if (node != 0 && !seen && next_count < next.size()) next[next_count++] = node;
      }
    }
    nodes = next;
    count = next_count;
    std::vector<NameEntry> here;
    for (std::size_t n = 0; n < count; ++n)
      for (const NameEntry& entry : entries_[nodes[n]])
        if (shapes_fit(entry.shapes, words.subspan(at, k - at + 1))) here.push_back(entry);
    if (!here.empty()) best = {static_cast<std::uint32_t>(k - at + 1), std::move(here)};
  }
  return best;
}

}  // namespace dragoman::actors
