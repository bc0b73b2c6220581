// syntax/kernels.h - the arithmetic of the network, in four builds that give the same bits.
//
// In      activations are 7-bit (0..127), weights int8 packed [N/16][K/4][16][4] (train/export.py), K a multiple of 4.
//         The weights of an output that meet in one 16-bit sum (inputs 8j, 8j+1, 8j+4, 8j+5; 8j+2, 8j+3, 8j+6, 8j+7) have magnitudes that add up to
//         258 at most: 127 * 258 < 32,767. A file that breaks this gives wrong numbers on AVX2, nothing worse.
// Out     exact int32 sums, then fp32 in one written order: no libm, no contraction, sums over 16 lanes that are added pairwise.
// Fails   never.
// Threads pure functions.
// Cost    docs/language.md; AVX-512 VNNI is chosen where the processor has it, then AVX2; on Arm the dot products of ARMv8.2; else portable code.
#pragma once

#include <cstdint>

namespace dragoman::syntax {

// One matrix of the model: y = (x . w - zero) * scale + bias for each of `outputs`.
struct Linear {
  const std::int8_t* weights = nullptr;
  const float* scale = nullptr;
  const float* bias = nullptr;
  const std::int32_t* zero = nullptr;
  int inputs = 0;
  int outputs = 0;  // a multiple of 16; the model pads
};

struct Kernels {
  const char* name;
  // y[rows][outputs] from x[rows][stride], reading `inputs` bytes of each row.
  void (*product)(const Linear& layer, const std::uint8_t* x, int rows, int stride, float* y);
  // x <- layer norm of x, in place, over `width` (a multiple of 16); q <- its symmetric 7-bit grid.
  void (*norm_rows)(float* x, int rows, int width, std::uint8_t* q);
  // x += a * sigmoid(g) where row r of ag holds a then g.
  void (*gated_add)(float* x, const float* ag, int rows, int width);
  // x += recurrent pooling of zfo (rows of z, f, o, each `width`): the first half of the columns forwards, the second backwards.
  void (*pool_add)(float* x, float* zfo, int rows, int width);
  // q <- rectified 7-bit grid of x (+ y when not null).
  void (*quantise_positive)(const float* x, const float* y, int count, std::uint8_t* q);
  // out[j] = sum_k a[k] * b[j][k]; b holds 0..127; width a multiple of 16.
  void (*dots)(const float* a, const std::uint8_t* b, int rows, int width, float* out);
  // The encoder. x <- layer norm of x * gain + shift, in place; width a multiple of 16.
  void (*norm_affine)(float* x, int rows, int width, const float* gain, const float* shift);
  // q <- 7-bit grid of x (of gelu(x) when asked), a step and a zero point for every column.
  void (*quantise_columns)(const float* x, int rows, int width, const float* inverse_step, const float* zero, bool gelu, std::uint8_t* q);
  // x <- row * scale + position.
  void (*embed_row)(const std::int8_t* row, float scale, const float* position, int width, float* x);
  // out[rows][width] <- every head's mix of values; qkv[rows][3 * width]; scratch holds attention_scratch(rows) floats.
  void (*attention)(const float* qkv, int rows, int width, float* scratch, float* out);
};

constexpr int kHeadWidth = 32;                    // columns of one attention head
constexpr float kHeadScale = 0.17677669529663687F;  // 1 / sqrt(kHeadWidth)
constexpr int attention_scratch(int rows) { return (kHeadWidth + 1) * ((rows + 15) / 16 * 16); }

const Kernels& portable_kernels();
const Kernels* avx2_kernels();       // null where the build or the processor has none
const Kernels* avx512_kernels();
const Kernels* neon_kernels();
const Kernels& best_kernels();       // chosen once from the processor

}  // namespace dragoman::syntax
