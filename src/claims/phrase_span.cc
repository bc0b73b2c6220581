#include "claims/phrase_span.h"

#include <algorithm>
#include <vector>

namespace dragoman::claims {

using core::Deprel;
using core::Upos;
using events::kNoToken;
using events::Tree;

namespace {

bool opens(const Tree& tree, std::uint32_t token) {
  const Deprel relation = tree.deprel(token);
  return relation == Deprel::kMark || relation == Deprel::kCase || relation == Deprel::kPunct || relation == Deprel::kCc;
}

// ", the minister said": told beside the clause, no part of it.
bool beside(const Tree& tree, std::uint32_t token) { return tree.deprel(token) == Deprel::kParataxis || tree.deprel(token) == Deprel::kDiscourse; }

void collect(const Tree& tree, std::uint32_t token, const std::vector<std::uint32_t>& without, std::vector<std::uint32_t>& words) {
  words.push_back(token);
  for (std::uint32_t c : tree.children(token))
    if (std::find(without.begin(), without.end(), c) == without.end() && !beside(tree, c)) collect(tree, c, without, words);
}

}  // namespace

core::Span phrase_span(const Tree& tree, std::uint32_t token, const std::vector<std::uint32_t>& without) {
  std::vector<std::uint32_t> words;
  collect(tree, token, without, words);
  std::sort(words.begin(), words.end());
  // The run around the head: what stands apart belongs to the clause by attachment alone.
  size_t at = static_cast<size_t>(std::find(words.begin(), words.end(), token) - words.begin());
  size_t first = at, last = at;
  const auto near = [&](std::uint32_t a, std::uint32_t b) {
    for (std::uint32_t t = a + 1; t < b; ++t)
      if (tree.token(t).upos != Upos::kPunct) return false;
    return true;
  };
  while (first > 0 && near(words[first - 1], words[first])) --first;
  while (last + 1 < words.size() && near(words[last], words[last + 1])) ++last;
  while (first < at && opens(tree, words[first])) ++first;
  while (last > at && (tree.token(words[last]).upos == Upos::kPunct || tree.deprel(words[last]) == Deprel::kCc)) --last;
  return {tree.token(words[first]).begin, tree.token(words[last]).end};
}

std::string words_of(const Tree& tree, core::Span span) { return std::string(tree.analysis().text().substr(span.begin, span.end - span.begin)); }

}  // namespace dragoman::claims
