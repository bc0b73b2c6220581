// syntax/names.h - the best legal BIO sequence for a sentence.
//
// In      scores of n words over `tags` tags (O, then B and I per type), rows `stride` apart; steps[a * tags + b]: from a to b.
// Out     out[i]: tag index. I-x follows only B-x or I-x; ties go to the lowest index.
// Fails   never.
#pragma once

#include <span>
#include <vector>

namespace dragoman::syntax {

struct NameScratch {
  std::vector<float> now, next;
  std::vector<int> back;
};

void best_names(const float* scores, int n, int stride, int tags, const float* steps, NameScratch& scratch, std::span<int> out);

}  // namespace dragoman::syntax
