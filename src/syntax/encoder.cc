#include "syntax/encoder.h"

#include <algorithm>
#include <cstring>

#include "syntax/linear.h"
#include "syntax/word_features.h"

namespace dragoman::syntax {

namespace {

void add(const std::vector<float>& y, std::size_t count, std::vector<float>& x) {
  for (std::size_t i = 0; i < count; ++i) x[i] += y[i];
}

}  // namespace

base::Status Encoder::load_step(const ModelFile& file, const std::string& name, int inputs, int outputs, Step& into) const {
  const auto columns = static_cast<std::size_t>(inputs);
  auto linear = load_linear(file, name, inputs, outputs);
  if (!linear) return linear.error();
  auto inverse_step = file.array<float>(name + ".inverse_step", "f32", columns);
  auto columns_zero = file.array<float>(name + ".column_zero", "f32", columns);
  if (!inverse_step || !columns_zero) return file.missing(name);
  into.linear = *linear;
  into.grid = {inverse_step->data(), columns_zero->data()};
  return std::monostate{};
}

base::Status Encoder::load_norm(const ModelFile& file, const std::string& name, Norm& into) const {
  auto gain = file.array<float>(name + ".gain", "f32", static_cast<std::size_t>(width_));
  auto shift = file.array<float>(name + ".shift", "f32", static_cast<std::size_t>(width_));
  if (!gain || !shift) return file.missing(name);
  into = {gain->data(), shift->data()};
  return std::monostate{};
}

base::Result<Encoder> Encoder::load(const ModelFile& file, std::size_t piece_count, const Kernels& kernels) {
  Encoder e;
  e.kernels_ = &kernels;
  auto layers = file.number("encoder_layers");
  auto width = file.number("piece_dims");
  auto inner = file.number("encoder_inner");
  if (!layers || !width || !inner) return file.missing("encoder layout");
  if (*layers < 1 || *layers > 48 || *width <= 0 || *width > 4096 || *width % kHeadWidth != 0 || *inner <= 0 || *inner > 16384 || *inner % 16 != 0) {
    return file.missing("encoder layout");
  }
  e.width_ = *width;
  e.inner_ = *inner;
  const auto columns = static_cast<std::size_t>(e.width_);
  auto table = file.array<std::int8_t>("encoder.table", "i8", piece_count * columns);
  auto scale = file.array<float>("encoder.table_scale", "f32", piece_count);
  auto position = file.array<float>("encoder.position", "f32", (kPieces + 2) * columns);
  auto cases = file.array<float>("encoder.case", "f32", WordFeatures::kCases * columns);
  if (!table || !scale || !position || !cases) return file.missing("encoder tables");
  e.case_ = *cases;
  e.table_ = *table;
  e.table_scale_ = *scale;
  e.position_ = *position;
  if (auto done = e.load_norm(file, "encoder.norm", e.norm_); !done) return done.error();
  e.blocks_.resize(static_cast<std::size_t>(*layers));
  for (std::size_t i = 0; i < e.blocks_.size(); ++i) {
    Block& b = e.blocks_[i];
    const std::string name = "block" + std::to_string(i) + ".";
    const bool last = i + 1 == e.blocks_.size();
    for (const auto& done : {e.load_step(file, name + "qkv", e.width_, 3 * e.width_, b.qkv), e.load_step(file, name + "out", e.width_, e.width_, b.out),
                             e.load_step(file, name + "up", e.width_, e.inner_, b.up), e.load_step(file, name + "down", e.inner_, e.width_, b.down),
                             e.load_norm(file, name + "norm1", b.middle), last ? base::Status(std::monostate{}) : e.load_norm(file, name + "norm2", b.last)}) {
      if (!done) return done.error();
    }
  }
  return e;
}

void Encoder::apply(const Step& step, const float* x, int rows, bool gelu, EncoderScratch& s, std::vector<float>& y) const {
  const int inputs = step.linear.inputs;
  s.q.resize(static_cast<std::size_t>(rows) * inputs);
  y.resize(static_cast<std::size_t>(rows) * step.linear.outputs);
  kernels_->quantise_columns(x, rows, inputs, step.grid.inverse_step, step.grid.zero, gelu, s.q.data());
  kernels_->product(step.linear, s.q.data(), rows, inputs, y.data());
}

// The pieces are lower-cased: how each word is written joins here. Start and end count as words without letters.
void Encoder::add_cases(std::size_t from, std::size_t to, int rows, EncoderScratch& s) const {
  const auto columns = static_cast<std::size_t>(width_);
  const std::uint32_t begin = s.firsts[from];
  const auto add_case = [&](int row, std::size_t which) {
    float* x = s.x.data() + static_cast<std::size_t>(row) * columns;
    const float* y = case_.data() + which * columns;
    for (std::size_t k = 0; k < columns; ++k) x[k] += y[k];
  };
  add_case(0, 0);
  add_case(rows - 1, 0);
  for (std::size_t word = from; word < to; ++word) {
    for (std::uint32_t piece = s.firsts[word]; piece < s.firsts[word + 1]; ++piece) {
      const int row = static_cast<int>(piece - begin) + 1;
      if (row + 1 < rows) add_case(row, s.cases[word]);
    }
  }
}

int Encoder::middle_width() const {
  return width_ * static_cast<int>(std::count_if(std::begin(kMiddle), std::end(kMiddle), [&](std::size_t block) { return block < blocks_.size(); }));
}

// s.q holds the inputs of this block: those of each word's first piece are kept.
void Encoder::keep_middle(std::size_t block, std::size_t from, std::size_t to, EncoderScratch& s) const {
  const auto found = std::find(std::begin(kMiddle), std::end(kMiddle), block);
  if (found == std::end(kMiddle)) return;
  const auto columns = static_cast<std::size_t>(width_);
  const auto stride = static_cast<std::size_t>(middle_width());
  const std::size_t at = static_cast<std::size_t>(found - std::begin(kMiddle)) * columns;
  s.window_middle.resize((to - from) * stride);
  for (std::size_t word = from; word < to; ++word)
    std::copy_n(s.q.data() + (s.firsts[word] - s.firsts[from] + 1) * columns, columns, s.window_middle.data() + (word - from) * stride + at);
}

// Leaves in s.q one row for each of the words `from` to `to`. In the last block only their first pieces go on after the attention.
void Encoder::encode(std::size_t from, std::size_t to, std::uint32_t start_piece, EncoderScratch& s) const {
  const Kernels& k = *kernels_;
  const std::uint32_t begin = s.firsts[from];
  int rows = static_cast<int>(std::min<std::size_t>(s.firsts[to] - begin, kPieces)) + 2;
  const auto columns = static_cast<std::size_t>(width_);
  s.x.resize(rows * columns);
  s.attention.resize(attention_scratch(rows));
  for (int i = 0; i < rows; ++i) {
    const std::size_t piece = i == 0 ? start_piece : i + 1 == rows ? start_piece + 1 : s.pieces[begin + i - 1];
    k.embed_row(table_.data() + piece * columns, table_scale_[piece], position_.data() + i * columns, width_, s.x.data() + i * columns);
  }
  k.norm_affine(s.x.data(), rows, width_, norm_.gain, norm_.shift);
  for (const Block& b : blocks_) {
    const bool last = &b == &blocks_.back();
    apply(b.qkv, s.x.data(), rows, false, s, s.wide);
    keep_middle(static_cast<std::size_t>(&b - blocks_.data()), from, to, s);
    s.mixed.resize(rows * columns);
    k.attention(s.wide.data(), rows, width_, s.attention.data(), s.mixed.data());
    if (last) {
      for (std::size_t word = from; word < to; ++word) {  // a word's first piece never stands left of its place among the words
        const std::size_t row = s.firsts[word] - begin + 1;
        std::copy_n(s.x.data() + row * columns, columns, s.x.data() + (word - from) * columns);
        std::copy_n(s.mixed.data() + row * columns, columns, s.mixed.data() + (word - from) * columns);
      }
      rows = static_cast<int>(to - from);
    }
    apply(b.out, s.mixed.data(), rows, false, s, s.wide);
    add(s.wide, rows * columns, s.x);
    k.norm_affine(s.x.data(), rows, width_, b.middle.gain, b.middle.shift);
    apply(b.up, s.x.data(), rows, false, s, s.wide);
    apply(b.down, s.wide.data(), rows, true, s, s.mixed);
    add(s.mixed, rows * columns, s.x);
    if (last) continue;
    k.norm_affine(s.x.data(), rows, width_, b.last.gain, b.last.shift);
    if (&b == &blocks_.front()) add_cases(from, to, rows, s);
  }
  s.q.resize(rows * columns);
  k.norm_rows(s.x.data(), rows, width_, s.q.data());
}

void Encoder::run(std::uint32_t start_piece, EncoderScratch& s, std::uint8_t* out, int stride) const {
  const std::size_t words = s.firsts.size() - 1;
  std::size_t done = 0;  // words that have their vector
  const auto middle = static_cast<std::size_t>(middle_width());
  s.middle.resize(words * middle);
  for (std::size_t from = 0; done < words;) {
    std::size_t to = from + 1;
    while (to < words && s.firsts[to + 1] - s.firsts[from] <= kPieces) ++to;
    encode(from, to, start_piece, s);
    // Words near the right edge wait for the next window, which begins further left.
    std::size_t keep = to;
    while (to < words && keep > done + 1 && s.firsts[to] - s.firsts[keep] < kOverlap / 2) --keep;
    for (; done < keep; ++done) {
      std::memcpy(out + done * static_cast<std::size_t>(stride), s.q.data() + (done - from) * width_, static_cast<std::size_t>(width_));
      std::copy_n(s.window_middle.data() + (done - from) * middle, middle, s.middle.data() + done * middle);
    }
    from = keep;
    while (from > 0 && s.firsts[keep] - s.firsts[from - 1] <= kOverlap / 2) --from;
  }
}

}  // namespace dragoman::syntax
