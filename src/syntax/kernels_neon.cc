#include "syntax/kernels.h"

#if defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#include <sys/auxv.h>

namespace dragoman::syntax {

namespace {

#include "syntax/kernels.inc"

DM_INLINE void finish(const Linear& layer, int n, int32x4_t sum, float* y) {
  const int32x4_t centred = vsubq_s32(sum, vld1q_s32(layer.zero + n));
  vst1q_f32(y + n, vaddq_f32(vmulq_f32(vcvtq_f32_s32(centred), vld1q_f32(layer.scale + n)), vld1q_f32(layer.bias + n)));
}

// 16 outputs for kRows rows. Activations are 0..127, so the signed product of four pairs serves for them too.
template <int kRows>
DM_INLINE void tile(const Linear& layer, int n, const std::uint8_t* x, int stride, float* y) {
  const int groups = layer.inputs / 4;
  const std::int8_t* w = layer.weights + 4L * n * groups;
  int32x4_t sum[kRows][4];
  for (int r = 0; r < kRows; ++r) {
    for (int b = 0; b < 4; ++b) sum[r][b] = vdupq_n_s32(0);
  }
  for (int g = 0; g < groups; ++g, w += 64) {
    int8x16_t v[4];
    for (int b = 0; b < 4; ++b) v[b] = vld1q_s8(w + 16 * b);
    // The weights of a whole model do not fit the near caches: those of the next block are asked for now.
    __builtin_prefetch(w + 64L * groups);
    for (int r = 0; r < kRows; ++r) {
      int four = 0;
      __builtin_memcpy(&four, x + static_cast<long>(r) * stride + 4 * g, 4);
      const int8x16_t a = vreinterpretq_s8_s32(vdupq_n_s32(four));
      for (int b = 0; b < 4; ++b) sum[r][b] = vdotq_s32(sum[r][b], v[b], a);
    }
  }
  for (int r = 0; r < kRows; ++r) {
    for (int b = 0; b < 4; ++b) finish(layer, n + 4 * b, sum[r][b], y + static_cast<long>(r) * layer.outputs);
  }
}

template <int kRows>
void rows_of(const Linear& layer, int n, const std::uint8_t* x, int rows, int stride, float* y) {
  if constexpr (kRows > 1) {
    if (rows < kRows) return rows_of<kRows - 1>(layer, n, x, rows, stride, y);
  }
  tile<kRows>(layer, n, x, stride, y);
}

// One block of weights stays in the first cache while all rows pass, in even shares of at most 6: 24 sums and four weights in 32 registers.
void product(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  constexpr int kRowsOfTile = 6;
  const int shares = (rows + kRowsOfTile - 1) / kRowsOfTile;
  for (int n = 0; n < layer.outputs; n += 16) {
    for (int i = 0, r = 0; i < shares; ++i) {
      const int take = (rows - r) / (shares - i);
      rows_of<kRowsOfTile>(layer, n, x + static_cast<long>(r) * stride, take, stride, y + static_cast<long>(r) * layer.outputs);
      r += take;
    }
  }
}

constexpr Kernels kNeon = {"neon", product, norm_rows, gated_add, pool_add, quantise_positive, dots, norm_affine, quantise_columns, embed_row, attention};

}  // namespace

const Kernels* neon_kernels() { return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0 ? &kNeon : nullptr; }

}  // namespace dragoman::syntax
#else
namespace dragoman::syntax {
const Kernels* neon_kernels() { return nullptr; }
}  // namespace dragoman::syntax
#endif
