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

// Written out: with the intrinsic g++ 12 copies every sum twice a step, which halves the speed.
DM_INLINE void add_products(__m512i& sum, __m512i x, __m512i w) { asm("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(x), "v"(w)); }

constexpr int kRowsOfTile = 12;   // 24 sums leave room for the weights in 32 registers
constexpr int kRowsOfPack = 36;   // rows laid out for one pass over the weights
constexpr int kMostInputs = 2048;

// Four inputs of each row side by side: one pointer then walks through all rows of a tile.
DM_INLINE void pack_rows(const std::uint8_t* x, int rows, int groups, int stride, std::uint8_t* packed) {
  for (int r = 0; r < rows; ++r, x += stride) {
    for (int g = 0; g < groups; ++g) __builtin_memcpy(packed + 4L * (static_cast<long>(g) * rows + r), x + 4L * g, 4);
  }
}

// kBlocks blocks of 16 outputs for kRows packed rows.
template <int kRows, int kBlocks>
DM_INLINE void tile(const Linear& layer, int n, const std::uint8_t* packed, float* y) {
  const int groups = layer.inputs / 4;
  const long block = 64L * groups;
  const std::int8_t* w = layer.weights + n / 16 * block;
  __m512i sum[kRows][kBlocks];
#pragma GCC unroll 12
  for (int r = 0; r < kRows; ++r) {
    for (int b = 0; b < kBlocks; ++b) sum[r][b] = _mm512_setzero_si512();
  }
  for (int g = 0; g < groups; ++g, w += 64, packed += 4L * kRows) {
    __m512i v[kBlocks];
    for (int b = 0; b < kBlocks; ++b) {
      v[b] = _mm512_loadu_si512(w + b * block);
      // The weights of a whole model do not fit the near caches: those of the next blocks are asked for now.
      _mm_prefetch(reinterpret_cast<const char*>(w + (b + kBlocks) * block), _MM_HINT_T0);
    }
#pragma GCC unroll 12
    for (int r = 0; r < kRows; ++r) {
      int four = 0;
      __builtin_memcpy(&four, packed + 4L * r, 4);
      const __m512i a = _mm512_set1_epi32(four);
      for (int b = 0; b < kBlocks; ++b) add_products(sum[r][b], a, v[b]);
    }
  }
#pragma GCC unroll 12
  for (int r = 0; r < kRows; ++r) {
    for (int b = 0; b < kBlocks; ++b) finish(layer, n + 16 * b, sum[r][b], y + static_cast<long>(r) * layer.outputs);
  }
}

template <int kRows>
void rows_of(const Linear& layer, int n, int blocks, const std::uint8_t* packed, int rows, float* y) {
  if constexpr (kRows > 1) {
    if (rows < kRows) return rows_of<kRows - 1>(layer, n, blocks, packed, rows, y);
  }
  if (blocks == 2) return tile<kRows, 2>(layer, n, packed, y);
  tile<kRows, 1>(layer, n, packed, y);
}

// At most kRowsOfPack rows, in even shares: a last share of one row would cost as much as one of twelve.
// Two blocks of weights stay in the first cache while all shares pass.
void product_of_pack(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  std::uint8_t packed[kRowsOfPack * kMostInputs];
  const int shares = (rows + kRowsOfTile - 1) / kRowsOfTile;
  const int groups = layer.inputs / 4;
  int begins[kRowsOfPack / kRowsOfTile + 1] = {};
  for (int i = 0; i < shares; ++i) {
    begins[i + 1] = begins[i] + (rows - begins[i]) / (shares - i);
    pack_rows(x + static_cast<long>(begins[i]) * stride, begins[i + 1] - begins[i], groups, stride, packed + static_cast<long>(begins[i]) * layer.inputs);
  }
  for (int n = 0; n < layer.outputs; n += 32) {
    const int blocks = layer.outputs - n >= 32 ? 2 : 1;
    for (int i = 0; i < shares; ++i) {
      rows_of<kRowsOfTile>(layer, n, blocks, packed + static_cast<long>(begins[i]) * layer.inputs, begins[i + 1] - begins[i], y + static_cast<long>(begins[i]) * layer.outputs);
    }
  }
}

void product(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y) {
  if (layer.inputs > kMostInputs) return portable_kernels().product(layer, x, rows, stride, y);
  const int packs = (rows + kRowsOfPack - 1) / kRowsOfPack;
  for (int i = 0, r = 0; i < packs; ++i) {
    const int take = (rows - r) / (packs - i);
    product_of_pack(layer, x + static_cast<long>(r) * stride, take, stride, y + static_cast<long>(r) * layer.outputs);
    r += take;
  }
}

constexpr Kernels kAvx512 = {"avx512vnni", product, norm_rows, gated_add, pool_add, quantise_positive, dots, norm_affine, quantise_columns, embed_row, attention};

}  // namespace

const Kernels* avx512_kernels() { return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? &kAvx512 : nullptr; }

}  // namespace dragoman::syntax
#else
namespace dragoman::syntax {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace dragoman::syntax
#endif
