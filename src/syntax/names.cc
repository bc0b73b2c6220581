#include "syntax/names.h"

#include <algorithm>

namespace dragoman::syntax {

namespace {

constexpr float kNever = -1e30F;

bool inside(int tag) { return tag > 0 && tag % 2 == 0; }
bool legal(int from, int to) { return !inside(to) || from == to || from == to - 1; }

}  // namespace

void best_names(const float* scores, int n, int stride, int tags, const float* steps, NameScratch& s, std::span<int> out) {
  if (n == 0) return;
  s.now.assign(tags, kNever);
  s.next.assign(tags, kNever);
  s.back.assign(static_cast<std::size_t>(n) * tags, 0);
  for (int t = 0; t < tags; ++t) s.now[t] = inside(t) ? kNever : scores[t];
  for (int i = 1; i < n; ++i) {
    const float* row = scores + static_cast<std::size_t>(i) * stride;
    for (int to = 0; to < tags; ++to) {
      float best = kNever;
      int from_best = 0;
      for (int from = 0; from < tags; ++from) {
        const float v = legal(from, to) ? s.now[from] + steps[from * tags + to] : kNever;
        if (v > best) {
          best = v;
          from_best = from;
        }
      }
      s.next[to] = best + row[to];
      s.back[static_cast<std::size_t>(i) * tags + to] = from_best;
    }
    std::swap(s.now, s.next);
  }
  int tag = static_cast<int>(std::max_element(s.now.begin(), s.now.end()) - s.now.begin());
  for (int i = n - 1; i >= 0; --i) {
    out[i] = tag;
    tag = s.back[static_cast<std::size_t>(i) * tags + tag];
  }
}

}  // namespace dragoman::syntax
