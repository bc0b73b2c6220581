#include "syntax/kernels.h"

#if defined(__AVX2__)
#include <immintrin.h>

namespace dragoman::syntax {

namespace {

#include "syntax/kernels.inc"

// 16-bit sums of two products. 127 * 127 * 2 < 32,767: they cannot saturate, and by the model's promise (kernels.h) nor can the sum of two of them.
DM_INLINE __m256i pairs(__m256i x, __m256i w) { return _mm256_maddubs_epi16(x, w); }
DM_INLINE __m256i add_pairs(__m256i sum, __m256i both) { return _mm256_add_epi32(sum, _mm256_madd_epi16(both, _mm256_set1_epi16(1))); }

DM_INLINE __m256i load(const std::int8_t* w) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w)); }
DM_INLINE __m256i four_inputs(const std::uint8_t* x) {
  int four = 0;
  __builtin_memcpy(&four, x, 4);
  return _mm256_set1_epi32(four);
}

DM_INLINE void finish(const Linear& layer, int n, __m256i sum, float* y) {
  const __m256i centred = _mm256_sub_epi32(sum, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(layer.zero + n)));
  const __m256 scaled = _mm256_mul_ps(_mm256_cvtepi32_ps(centred), _mm256_loadu_ps(layer.scale + n));
  _mm256_storeu_ps(y + n, _mm256_add_ps(scaled, _mm256_loadu_ps(layer.bias + n)));
}

// 16 outputs for kRows rows.
template <int kRows>
DM_INLINE void tile(const Linear& layer, int n, const std::uint8_t* x, int stride, float* y) {
  const int groups = layer.inputs / 4;
  const std::int8_t* w = layer.weights + 4L * n * groups;
  __m256i low[kRows];
  __m256i high[kRows];
  for (int r = 0; r < kRows; ++r) low[r] = high[r] = _mm256_setzero_si256();
  int g = 0;
  for (; g + 1 < groups; g += 2, w += 128) {
    const __m256i a = load(w);
    const __m256i b = load(w + 32);
    const __m256i c = load(w + 64);
    const __m256i d = load(w + 96);
    // The weights of a whole model do not fit the near caches: those of the next block are asked for now.
    _mm_prefetch(reinterpret_cast<const char*>(w + 64L * groups), _MM_HINT_T0);
    _mm_prefetch(reinterpret_cast<const char*>(w + 64L * groups + 64), _MM_HINT_T0);
    for (int r = 0; r < kRows; ++r) {
      const __m256i v = four_inputs(x + static_cast<long>(r) * stride + 4 * g);
      const __m256i u = four_inputs(x + static_cast<long>(r) * stride + 4 * g + 4);
      low[r] = add_pairs(low[r], _mm256_add_epi16(pairs(v, a), pairs(u, c)));
      high[r] = add_pairs(high[r], _mm256_add_epi16(pairs(v, b), pairs(u, d)));
    }
  }
  for (; g < groups; ++g, w += 64) {
    for (int r = 0; r < kRows; ++r) {
      const __m256i v = four_inputs(x + static_cast<long>(r) * stride + 4 * g);
      low[r] = add_pairs(low[r], pairs(v, load(w)));
      high[r] = add_pairs(high[r], pairs(v, load(w + 32)));
    }
  }
  for (int r = 0; r < kRows; ++r) {
    finish(layer, n, low[r], y + static_cast<long>(r) * layer.outputs);
    finish(layer, n + 8, high[r], y + static_cast<long>(r) * layer.outputs);
  }
}

template <int kRows>
void rows_of(const Linear& layer, int n, const std::uint8_t* x, int rows, int stride, float* y) {
  if constexpr (kRows > 1) {
    if (rows < kRows) return rows_of<kRows - 1>(layer, n, x, rows, stride, y);
  }
  tile<kRows>(layer, n, x, stride, y);
}

// One block of weights stays in the first cache while all rows pass, in even shares of at most 4 (8 sums; 5 and 6 measured slower).
void product(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  const int shares = (rows + 3) / 4;
  for (int n = 0; n < layer.outputs; n += 16) {
    for (int i = 0, r = 0; i < shares; ++i) {
      const int take = (rows - r) / (shares - i);
      rows_of<4>(layer, n, x + static_cast<long>(r) * stride, take, stride, y + static_cast<long>(r) * layer.outputs);
      r += take;
    }
  }
}

constexpr Kernels kAvx2 = {"avx2", product, norm_rows, gated_add, pool_add, quantise_positive, dots, norm_affine, quantise_columns, embed_row, attention};

}  // namespace

const Kernels* avx2_kernels() { return __builtin_cpu_supports("avx2") ? &kAvx2 : nullptr; }

}  // namespace dragoman::syntax
#else
namespace dragoman::syntax {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace dragoman::syntax
#endif
