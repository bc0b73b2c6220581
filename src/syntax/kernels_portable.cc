#include "syntax/kernels.h"

namespace dragoman::syntax {

namespace {

#include "syntax/kernels.inc"

// The reference: plain loops over the packed layout.
void product(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  const int groups = layer.inputs / 4;
  for (int r = 0; r < rows; ++r, x += stride, y += layer.outputs) {
    const std::int8_t* w = layer.weights;
    for (int n = 0; n < layer.outputs; n += 16) {
      std::int32_t sum[16] = {};
      for (int g = 0; g < groups; ++g, w += 64) {
        for (int j = 0; j < 16; ++j) {
          for (int k = 0; k < 4; ++k) sum[j] += static_cast<std::int32_t>(x[4 * g + k]) * w[4 * j + k];
        }
      }
      for (int j = 0; j < 16; ++j) y[n + j] = static_cast<float>(sum[j] - layer.zero[n + j]) * layer.scale[n + j] + layer.bias[n + j];
    }
  }
}

constexpr Kernels kPortable = {"portable", product, norm_rows, gated_add, pool_add, quantise_positive, dots, norm_affine, quantise_columns, embed_row, attention};

}  // namespace

const Kernels& portable_kernels() { return kPortable; }

const Kernels& best_kernels() {
  if (const Kernels* best = avx512_kernels()) return *best;
  if (const Kernels* good = avx2_kernels()) return *good;
  if (const Kernels* arm = neon_kernels()) return *arm;
  return kPortable;
}

}  // namespace dragoman::syntax
