#include "syntax/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <vector>

namespace dragoman::syntax {
namespace {

struct Random {
  std::uint32_t state = 11;
  std::uint32_t bits() { return state = state * 1664525U + 1013904223U; }
  float real(float width) { return (static_cast<float>(bits() >> 8) / 8388608.0F - 1.0F) * width; }
};

std::vector<const Kernels*> paths() {
  std::vector<const Kernels*> out = {&portable_kernels()};
  if (avx2_kernels() != nullptr) out.push_back(avx2_kernels());
  if (avx512_kernels() != nullptr) out.push_back(avx512_kernels());
  if (neon_kernels() != nullptr) out.push_back(neon_kernels());
  return out;
}

// Every path must give these bytes; the first is the reference.
template <typename Run>
void expect_same_bits(const Run& run) {
  const auto all = paths();
  const auto wanted = run(*all[0]);
  for (const Kernels* k : all) {
    const auto got = run(*k);
    ASSERT_EQ(got.size(), wanted.size());
    EXPECT_EQ(std::memcmp(got.data(), wanted.data(), got.size() * sizeof(got[0])), 0) << k->name;
  }
}

struct Layer {
  std::vector<std::int8_t> w;
  std::vector<float> scale, bias;
  std::vector<std::int32_t> zero;
  Linear linear;
  Layer(int inputs, int outputs, Random& r, bool extreme) : w(static_cast<std::size_t>(inputs) * outputs), scale(outputs), bias(outputs), zero(outputs) {
    // As far as a model file may go (kernels.h): four weights of one sum reach 258 together. Packed, an output's inputs stand in fours, 64 bytes apart.
    for (std::size_t i = 0; i < w.size(); ++i) {
      const int most = extreme ? ((i / 64) % 2 == 0 ? 127 : 2) : 64;
      w[i] = static_cast<std::int8_t>(extreme ? ((r.bits() >> 30) % 2 != 0 ? most : -most) : static_cast<int>(r.bits() >> 24) % (2 * most + 1) - most);
    }
    for (auto& v : scale) v = r.real(0.01F);
    for (auto& v : bias) v = r.real(1.0F);
    for (auto& v : zero) v = static_cast<std::int32_t>(r.bits() >> 20);
    linear = {w.data(), scale.data(), bias.data(), zero.data(), inputs, outputs};
  }
};

TEST(Kernels, ProductsAgreeAndDoNotSaturate) {
  Random r;
  for (const int rows : {1, 3, 4, 7, 12, 13, 25, 30}) {
    for (const int inputs : {256, 252}) {
      for (const bool extreme : {false, true}) {
        const Layer layer(inputs, 48, r, extreme);
        std::vector<std::uint8_t> x(static_cast<std::size_t>(rows) * 256);
        for (auto& v : x) v = extreme ? 127 : static_cast<std::uint8_t>(r.bits() >> 25);
        expect_same_bits([&](const Kernels& k) {
          std::vector<float> y(static_cast<std::size_t>(rows) * 48);
          k.product(layer.linear, x.data(), rows, 256, y.data());
          return y;
        });
      }
    }
  }
}

TEST(Kernels, ProductIsTheMatrixProduct) {
  Random r;
  const Layer layer(8, 16, r, false);
  const std::uint8_t x[8] = {0, 1, 2, 3, 64, 100, 126, 127};
  float y[16];
  portable_kernels().product(layer.linear, x, 1, 8, y);
  for (int n = 0; n < 16; ++n) {
    int sum = 0;
    for (int k = 0; k < 8; ++k) sum += x[k] * layer.w[(k / 4) * 64 + n * 4 + k % 4];
    EXPECT_FLOAT_EQ(y[n], static_cast<float>(sum - layer.zero[n]) * layer.scale[n] + layer.bias[n]);
  }
}

TEST(Kernels, FloatPartsAgree) {
  Random r;
  constexpr int kRows = 9;
  constexpr int kWidth = 64;
  std::vector<float> x(kRows * kWidth), wide(kRows * kWidth * 3);
  for (auto& v : x) v = r.real(3.0F);
  for (auto& v : wide) v = r.real(20.0F);
  wide[5] = 1e30F;
  wide[70] = -1e30F;
  expect_same_bits([&](const Kernels& k) {
    auto y = x;
    k.gated_add(y.data(), wide.data(), kRows, kWidth);
    return y;
  });
  expect_same_bits([&](const Kernels& k) {
    auto y = x;
    auto copy = wide;
    k.pool_add(y.data(), copy.data(), kRows, kWidth);
    return y;
  });
  expect_same_bits([&](const Kernels& k) {
    auto y = x;
    std::vector<std::uint8_t> q(x.size());
    k.norm_rows(y.data(), kRows, kWidth, q.data());
    for (std::size_t i = 0; i < q.size(); ++i) y.push_back(static_cast<float>(q[i]));
    return y;
  });
  expect_same_bits([&](const Kernels& k) {
    std::vector<std::uint8_t> q(x.size());
    k.quantise_positive(x.data(), wide.data(), static_cast<int>(x.size()), q.data());
    return q;
  });
  expect_same_bits([&](const Kernels& k) {
    std::vector<std::uint8_t> b(kRows * kWidth);
    for (std::size_t i = 0; i < b.size(); ++i) b[i] = static_cast<std::uint8_t>(i % 128);
    std::vector<float> out(kRows);
    k.dots(x.data(), b.data(), kRows, kWidth, out.data());
    return out;
  });
}

TEST(Kernels, EncoderPartsAgree) {
  Random r;
  constexpr int kWidth = 64;
  std::vector<float> gain(kWidth), shift(kWidth), step(kWidth), zero(kWidth);
  for (int i = 0; i < kWidth; ++i) {
    gain[i] = r.real(2.0F);
    shift[i] = r.real(1.0F);
    step[i] = 5.0F + r.real(4.0F);
    zero[i] = static_cast<float>(i * 2 % 128);
  }
  for (const int rows : {1, 2, 15, 16, 17, 40}) {
    std::vector<float> qkv(static_cast<std::size_t>(rows) * kWidth * 3);
    for (auto& v : qkv) v = r.real(4.0F);
    const std::vector<float> x(qkv.begin(), qkv.begin() + static_cast<std::ptrdiff_t>(rows) * kWidth);
    expect_same_bits([&](const Kernels& k) {
      std::vector<float> y(x.size());
      std::vector<float> scratch(attention_scratch(rows));
      k.attention(qkv.data(), rows, kWidth, scratch.data(), y.data());
      return y;
    });
    expect_same_bits([&](const Kernels& k) {
      auto y = x;
      k.norm_affine(y.data(), rows, kWidth, gain.data(), shift.data());
      return y;
    });
    for (const bool gelu : {false, true}) {
      expect_same_bits([&](const Kernels& k) {
        std::vector<std::uint8_t> q(x.size());
        k.quantise_columns(x.data(), rows, kWidth, step.data(), zero.data(), gelu, q.data());
        return q;
      });
    }
  }
  std::vector<std::int8_t> row(kWidth);
  for (auto& v : row) v = static_cast<std::int8_t>(r.bits() >> 24);
  expect_same_bits([&](const Kernels& k) {
    std::vector<float> y(kWidth);
    k.embed_row(row.data(), 0.013F, shift.data(), kWidth, y.data());
    return y;
  });
}

// Plain loops in double precision.
TEST(Kernels, AttentionIsTheSoftmaxMix) {
  Random r;
  constexpr int kRows = 19;
  constexpr int kWidth = 2 * kHeadWidth;
  std::vector<float> qkv(kRows * kWidth * 3);
  for (auto& v : qkv) v = r.real(3.0F);
  std::vector<float> y(kRows * kWidth);
  std::vector<float> scratch(attention_scratch(kRows));
  portable_kernels().attention(qkv.data(), kRows, kWidth, scratch.data(), y.data());
  const auto at = [&](int row, int part, int k) { return static_cast<double>(qkv[(row * 3 + part) * kWidth + k]); };
  for (int head = 0; head < kWidth; head += kHeadWidth) {
    for (int i = 0; i < kRows; ++i) {
      double sum = 0;
      std::vector<double> p(kRows);
      for (int j = 0; j < kRows; ++j) {
        double score = 0;
        for (int d = 0; d < kHeadWidth; ++d) score += at(i, 0, head + d) * at(j, 1, head + d);
        sum += p[j] = std::exp(score / std::sqrt(static_cast<double>(kHeadWidth)));
      }
      for (int d = 0; d < kHeadWidth; ++d) {
        double mix = 0;
        for (int j = 0; j < kRows; ++j) mix += p[j] / sum * at(j, 2, head + d);
        ASSERT_NEAR(y[i * kWidth + head + d], mix, 2e-5) << i << " " << d;
      }
    }
  }
}

TEST(Kernels, GeluIsClose) {
  std::vector<float> x, step(8, 16.0F), zero(8, 8.0F);
  for (int i = 0; i < 8; ++i) x.push_back(static_cast<float>(i) * 1.3F - 4.2F);
  std::vector<std::uint8_t> q(8);
  portable_kernels().quantise_columns(x.data(), 1, 8, step.data(), zero.data(), true, q.data());
  for (int i = 0; i < 8; ++i) {
    const double v = x[i];
    EXPECT_NEAR(q[i], v * 0.5 * (1 + std::erf(v / std::sqrt(2.0))) * 16 + 8, 0.51) << v;
  }
}

TEST(Kernels, SigmoidIsClose) {
  std::vector<float> x(16, 0.0F);
  std::vector<float> ag(32, 1.0F);
  for (int i = 0; i < 16; ++i) ag[16 + i] = static_cast<float>(i) * 1.7F - 13.0F;
  portable_kernels().gated_add(x.data(), ag.data(), 1, 16);
  for (int i = 0; i < 16; ++i) EXPECT_NEAR(x[i], 1.0 / (1.0 + std::exp(-static_cast<double>(ag[16 + i]))), 1e-6) << i;
}

}  // namespace
}  // namespace dragoman::syntax
