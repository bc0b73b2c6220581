#include "syntax/kernels.h"

#if defined(__AVX512VNNI__)
#include <immintrin.h>

namespace dragoman::syntax {

namespace {

#include "syntax/kernels.inc"

DM_INLINE void finish(const Linear& layer, int n, __m512i sum, float* y) {
  const __m512i centred = _mm512_sub_epi32(sum, _mm512_loadu_si512(layer.zero + n));
  const __m512 scaled = _mm512_mul_ps(_mm512_cvtepi32_ps(centred), _mm512_loadu_ps(layer.scale + n));
  _mm512_storeu_ps(y + n, _mm512_add_ps(scaled, _mm512_loadu_ps(layer.bias + n)));
}

template <int kRows>
DM_INLINE void tile(const Linear& layer, const std::uint8_t* x, int stride, float* y) {
  const int groups = layer.inputs / 4;
  const std::int8_t* w = layer.weights;
  for (int n = 0; n < layer.outputs; n += 16) {
    __m512i sum[kRows];
    for (int r = 0; r < kRows; ++r) sum[r] = _mm512_setzero_si512();
    for (int g = 0; g < groups; ++g, w += 64) {
      const __m512i a = _mm512_loadu_si512(w);
      for (int r = 0; r < kRows; ++r) {
        int four = 0;
        __builtin_memcpy(&four, x + static_cast<long>(r) * stride + 4 * g, 4);
        sum[r] = _mm512_dpbusd_epi32(sum[r], _mm512_set1_epi32(four), a);
      }
    }
    for (int r = 0; r < kRows; ++r) finish(layer, n, sum[r], y + static_cast<long>(r) * layer.outputs);
  }
}

template <int kRows>
void rows_of(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  if constexpr (kRows > 1) {
    if (rows < kRows) return rows_of<kRows - 1>(layer, x, rows, stride, y);
  }
  tile<kRows>(layer, x, stride, y);
}

// Even shares of at most 12 rows: every share reads all weights once, a last share of one row would cost as much as one of twelve.
void product(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  const int shares = (rows + 11) / 12;
  for (int i = 0, r = 0; i < shares; ++i) {
    const int take = (rows - r) / (shares - i);
    rows_of<12>(layer, x + static_cast<long>(r) * stride, take, stride, y + static_cast<long>(r) * layer.outputs);
    r += take;
  }
}

constexpr Kernels kAvx512 = {"avx512vnni", product, norm_rows, gated_add, pool_add, quantise_positive, dots};

}  // namespace

const Kernels* avx512_kernels() {
  return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? &kAvx512 : nullptr;
}

}  // namespace dragoman::syntax
#else
namespace dragoman::syntax {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace dragoman::syntax
#endif
