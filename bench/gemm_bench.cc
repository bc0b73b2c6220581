// bench/gemm_bench.cc - the int8 products of the language engine against what this processor's multiply-add instruction can do.
// Both are measured in turns, in CPU time, and the best round of each counts: neighbours on the machine slow both.
// Usage: gemm_bench [ROWS]   (rows: pieces of a sentence, 31 by default)
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "syntax/kernels.h"

namespace {

using dragoman::syntax::Kernels;
using dragoman::syntax::Linear;

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

#if defined(__x86_64__)
// Chains that do not wait for each other and touch no memory; each returns multiply-adds.
double peak_vnni(long turns) {
  const auto work = static_cast<double>(turns) * 12 * 64;
  asm volatile(
      "1:\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm0\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm1\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm2\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm3\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm4\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm5\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm6\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm7\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm8\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm9\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm10\n"
      "vpdpbusd %%zmm31, %%zmm31, %%zmm11\n"
      "dec %0\n"
      "jnz 1b\n"
      : "+r"(turns)
      :
      : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "cc");
  return work;
}

double peak_avx2(long turns) {
  const auto work = static_cast<double>(turns) * 6 * 32;
  asm volatile(
      "1:\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm6\n"
      "vpmaddwd %%ymm15, %%ymm6, %%ymm6\n"
      "vpaddd %%ymm6, %%ymm0, %%ymm0\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm7\n"
      "vpmaddwd %%ymm15, %%ymm7, %%ymm7\n"
      "vpaddd %%ymm7, %%ymm1, %%ymm1\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm8\n"
      "vpmaddwd %%ymm15, %%ymm8, %%ymm8\n"
      "vpaddd %%ymm8, %%ymm2, %%ymm2\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm9\n"
      "vpmaddwd %%ymm15, %%ymm9, %%ymm9\n"
      "vpaddd %%ymm9, %%ymm3, %%ymm3\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm10\n"
      "vpmaddwd %%ymm15, %%ymm10, %%ymm10\n"
      "vpaddd %%ymm10, %%ymm4, %%ymm4\n"
      "vpmaddubsw %%ymm15, %%ymm15, %%ymm11\n"
      "vpmaddwd %%ymm15, %%ymm11, %%ymm11\n"
      "vpaddd %%ymm11, %%ymm5, %%ymm5\n"
      "dec %0\n"
      "jnz 1b\n"
      : "+r"(turns)
      :
      : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "cc");
  return work;
}
#endif

struct Layer {
  std::vector<std::int8_t> w;
  std::vector<float> scale, bias;
  std::vector<std::int32_t> zero;
  Linear linear;
  Layer(int inputs, int outputs) : w(static_cast<std::size_t>(inputs) * outputs, 3), scale(outputs, 0.1F), bias(outputs), zero(outputs) {
    linear = {w.data(), scale.data(), bias.data(), zero.data(), inputs, outputs};
  }
};

template <typename Run>
double best_rate(const Run& run, double best) {
  const double begin = seconds();
  const double work = run();
  const double rate = 2e-9 * work / (seconds() - begin);
  return rate > best ? rate : best;
}

void measure(const Kernels& k, double (*peak)(long), int rows) {
  // The four products of an encoder block, and two of `fast`.
  const int shapes[][2] = {{384, 1152}, {384, 384}, {384, 1536}, {1536, 384}, {256, 768}, {768, 512}};
  double top = 0;
  double encoder_work = 0;
  double encoder_time = 0;
  for (const auto& shape : shapes) {
    const Layer layer(shape[0], shape[1]);
    std::vector<std::uint8_t> x(static_cast<std::size_t>(rows) * shape[0], 77);
    std::vector<float> y(static_cast<std::size_t>(rows) * shape[1]);
    const double work = static_cast<double>(rows) * shape[0] * shape[1];
    const int turns = static_cast<int>(3e9 / work) + 1;
    double rate = 0;
    for (int round = 0; round < 12; ++round) {
      top = best_rate([&] { return peak(2'000'000); }, top);
      rate = best_rate(
          [&] {
            for (int i = 0; i < turns; ++i) k.product(layer.linear, x.data(), rows, shape[0], y.data());
            return work * turns;
          },
          rate);
    }
    std::printf("%-12s %5d x %-5d %7.1f GOP/s of %7.1f: %5.1f %%\n", k.name, shape[0], shape[1], rate, top, 100 * rate / top);
    if (shape[0] % 384 == 0 && shape[1] != 512) {
      encoder_work += work;
      encoder_time += work / rate;
    }
  }
  std::printf("%-12s encoder block  %7.1f GOP/s of %7.1f: %5.1f %%\n", k.name, encoder_work / encoder_time, top, 100 * encoder_work / encoder_time / top);
}

}  // namespace

int main(int argc, char** argv) {
  const int rows = argc > 1 ? std::atoi(argv[1]) : 31;
#if defined(__x86_64__)
  if (const Kernels* k = dragoman::syntax::avx512_kernels()) measure(*k, peak_vnni, rows);
  if (const Kernels* k = dragoman::syntax::avx2_kernels()) measure(*k, peak_avx2, rows);
#else
  std::printf("no int8 instruction of this processor is measured here (%d rows)\n", rows);
#endif
  return 0;
}
