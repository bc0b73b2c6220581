#include "syntax/kernels.h"

#if defined(__AVX2__)
#include <immintrin.h>

namespace dragoman::syntax {

namespace {

#include "syntax/kernels.inc"

DM_INLINE __m256i sum_products(__m256i sum, __m256i x, __m256i w) {
  // 127 * 127 * 2 < 32,767: the 16-bit pair sums cannot saturate.
  return _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), _mm256_set1_epi16(1)));
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
  for (int g = 0; g < groups; ++g, w += 64) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(w + 32));
    // The weights of a whole model do not fit the near caches: those of the next block are asked for now.
    _mm_prefetch(reinterpret_cast<const char*>(w + 64L * groups), _MM_HINT_T0);
    for (int r = 0; r < kRows; ++r) {
      int four = 0;
      __builtin_memcpy(&four, x + static_cast<long>(r) * stride + 4 * g, 4);
      const __m256i v = _mm256_set1_epi32(four);
      low[r] = sum_products(low[r], v, a);
      high[r] = sum_products(high[r], v, b);
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
