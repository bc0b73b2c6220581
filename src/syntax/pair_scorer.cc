#include "syntax/pair_scorer.h"

#include <fmt/format.h>

#include <algorithm>

#include "syntax/linear.h"

namespace dragoman::syntax {

base::Result<PairScorer> PairScorer::load(const std::filesystem::path& file, const Parser& parser, std::span<const core::PairTask> tasks) {
  auto opened = ModelFile::load(file);
  if (!opened) return opened.error();
  PairScorer scorer;
  scorer.file_ = std::move(*opened);
  const ModelFile& model = *scorer.file_;
  scorer.kernels_ = &parser.kernels();
  auto made_for = model.strings("parser");
  if (!made_for || made_for->size() != 1) return model.missing("parser");
  if (made_for->front() != parser.version())
    return base::Error{"DM405", fmt::format("these weights were made for the parser {}, not {}", made_for->front(), parser.version()), file.string(),
                       "take the file that came with the parser's, or make it again with train/readers.sh"};
  auto width = model.number("width");
  auto hidden = model.number("hidden");
  auto second = model.number("second");
  auto rows = model.number("rows");
  auto vectors = model.strings("vectors");
  if (!vectors || vectors->size() != 1 || vectors->front() != parser.wide_layout()) return model.missing("vectors");
  if (!width || !hidden || !second || !rows || *width != parser.wide_width() || *hidden <= 0 || *hidden % 16 != 0 || *hidden > 1024 || *second <= 0 || *second % 16 != 0 ||
      *second > 1024 || *rows != static_cast<int>(core::kPairFeatureRows))
    return model.missing("layout");
  scorer.width_ = *width;
  scorer.hidden_ = *hidden;
  scorer.second_ = *second;
  for (const core::PairTask asked : tasks) {
    const std::string task(core::to_string(asked));
    const auto classes = core::pair_classes(asked);
    Head& head = scorer.heads_[static_cast<std::size_t>(asked)];
    head.loaded = true;
    auto names = model.strings(task);
    if (!names || !std::equal(names->begin(), names->end(), classes.begin(), classes.end())) return model.missing(task);
    struct Wanted {
      Linear* into;
      const char* name;
      int inputs, outputs;
    };
    const Wanted wanted[] = {{&head.a, ".a", *width, *hidden},
                             {&head.b, ".b", *width, *hidden},
                             {&head.top, ".top", *width, *hidden},
                             {&head.way, ".way", *width, *hidden},
                             {&head.middle, ".middle", *hidden, *second},
                             {&head.out, ".out", *second, padded_outputs(classes.size() + 1)}};
    for (const Wanted& w : wanted) {
      auto loaded = load_linear(model, task + w.name, w.inputs, w.outputs);
      if (!loaded) return loaded.error();
      *w.into = *loaded;
    }
    auto table = model.array<std::int8_t>(task + ".table", "i8", static_cast<std::size_t>(*rows) * static_cast<std::size_t>(*hidden));
    auto scale = model.array<float>(task + ".table_scale", "f32", static_cast<std::size_t>(*rows));
    if (!table || !scale) return model.missing(task + ".table");
    head.table = *table;
    head.table_scale = *scale;
  }
  scorer.version_ = fmt::format("{} {:08x}", model.name(), model.checksum());
  return scorer;
}

int PairScorer::score(core::PairTask task, std::uint32_t first, std::span<const std::uint8_t> vectors, const core::TokenPairs& pairs, std::vector<float>& scores,
                      Scratch& s) const {
  const Head& head = heads_[static_cast<std::size_t>(task)];
  if (!head.loaded) return 0;
  const Kernels& k = *kernels_;
  const auto hidden = static_cast<std::size_t>(hidden_);
  const auto words = vectors.size() / static_cast<std::size_t>(width_);
  const auto classes = core::pair_classes(task).size() + 1;
  const std::size_t rows = pairs.pairs.size();
  scores.assign(rows * classes, 0.0F);
  if (words == 0) return 0;  // no vectors: nothing to say
  if (rows == 0) return static_cast<int>(classes);
  const int n = static_cast<int>(words);
  const auto project = [&](const Linear& layer, std::vector<float>& out) {
    out.resize(words * hidden);
    k.product(layer, vectors.data(), n, width_, out.data());
  };
  project(head.a, s.a);
  project(head.b, s.b);
  project(head.top, s.top);
  project(head.way, s.way);
  s.sum.resize(hidden);
  s.q.resize(rows * hidden);
  std::vector<float>& way = s.middle;
  for (std::size_t r = 0; r < rows; ++r) {
    const core::TokenPair& pair = pairs.pairs[r];
    const float* a = s.a.data() + (pair.a - first) * hidden;
    const float* b = s.b.data() + (pair.b - first) * hidden;
    const float* top = s.top.data() + (pair.top - first) * hidden;
    for (std::size_t h = 0; h < hidden; ++h) s.sum[h] = a[h] + b[h] + top[h];
    if (const auto path = pairs.path_of(pair); !path.empty()) {
      way.assign(hidden, 0.0F);
      for (const std::uint32_t word : path) {
        const float* w = s.way.data() + (word - first) * hidden;
        for (std::size_t h = 0; h < hidden; ++h) way[h] += w[h];
      }
      const auto count = static_cast<float>(path.size());
      for (std::size_t h = 0; h < hidden; ++h) s.sum[h] += way[h] / count;
    }
    for (const std::uint16_t feature : pairs.features_of(pair)) {
      const std::int8_t* row = head.table.data() + feature * hidden;
      const float scale = head.table_scale[feature];
      for (std::size_t h = 0; h < hidden; ++h) s.sum[h] += static_cast<float>(row[h]) * scale;
    }
    k.quantise_positive(s.sum.data(), nullptr, hidden_, s.q.data() + r * hidden);
  }
  const auto second = static_cast<std::size_t>(second_);
  s.middle.resize(rows * second);
  k.product(head.middle, s.q.data(), static_cast<int>(rows), hidden_, s.middle.data());
  s.q.resize(std::max(s.q.size(), rows * second));
  k.quantise_positive(s.middle.data(), nullptr, static_cast<int>(rows * second), s.q.data());
  const auto outputs = static_cast<std::size_t>(head.out.outputs);
  s.a.resize(rows * outputs);
  k.product(head.out, s.q.data(), static_cast<int>(rows), second_, s.a.data());
  for (std::size_t r = 0; r < rows; ++r) std::copy_n(s.a.data() + r * outputs, classes, scores.data() + r * classes);
  return static_cast<int>(classes);
}

}  // namespace dragoman::syntax
