#include "syntax/network.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "syntax/linear.h"

namespace dragoman::syntax {

namespace {

constexpr int kDistances = 16;
constexpr std::uint8_t kZero = 64;
constexpr std::uint8_t kOne = 127;  // of a flag on the symmetric grid

}  // namespace

base::Result<Network> Network::load(const ModelFile& file, const Kernels& kernels) {
  Network net;
  net.kernels_ = &kernels;
  auto features = WordFeatures::load(file);
  if (!features) return features.error();
  net.features_ = std::move(*features);
  if (!net.features_.has_piece_vectors()) {
    auto encoder = Encoder::load(file, net.features_.unknown_piece() + std::size_t{1}, kernels);
    if (!encoder) return encoder.error();
    net.encoder_ = std::move(*encoder);
  }
  auto dims = file.number("dims");
  auto layers = file.number("layers");
  auto arc = file.number("arc");
  auto label = file.number("label");
  auto names_width = file.number("names_width");
  auto names_hidden = file.number("names_hidden");
  if (!dims || !layers || !arc || !label || !names_width || !names_hidden) return file.missing("layout");
  if (*names_width <= 0 || *names_width % 16 != 0 || *names_width > 4096 || *names_hidden <= 0 || *names_hidden % 16 != 0 || *names_hidden > 4096) return file.missing("layout");
  if (*dims <= 0 || *dims % 32 != 0 || *arc <= 0 || *arc % 16 != 0 || *label <= 0 || *label % 16 != 0 || *layers < 0 || *layers > 16 || *dims > 4096 || *arc > 4096 ||
      *label > 4096) {
    return file.missing("layout");
  }
  net.dims_ = *dims;
  net.arc_ = *arc;
  net.label_ = *label;
  net.names_width_ = *names_width;
  net.names_hidden_width_ = *names_hidden;
  auto lists = NameLists::load(file);
  if (!lists) return lists.error();
  net.lists_ = std::move(*lists);
  std::size_t counts[6] = {};
  const char* labels[6] = {"upos", "xpos", "lemma", "deprel", "names", "kinds"};
  for (int i = 0; i < 6; ++i) {
    auto list = file.strings(labels[i]);
    if (!list || list->empty() || list->size() > 4096) return file.missing(labels[i]);
    counts[i] = list->size();
  }
  const int d = net.dims_;
  const int tag_count = static_cast<int>(counts[0] + counts[1] + counts[2]);
  net.pools_.resize(*layers);
  struct Wanted {
    Linear* into;
    std::string name;
    int inputs, outputs;
  };
  std::vector<Wanted> wanted = {{&net.enter_, "enter", net.features_.width(), d},
                                {&net.conv_, "conv", 3 * d, 2 * d},
                                {&net.tags_, "tags", d, tag_count},
                                {&net.arc_dep_, "arc_dep", d, net.arc_},
                                {&net.arc_head_, "arc_head", d, net.arc_},
                                {&net.arc_mix_, "arc_mix", net.arc_, net.arc_},
                                {&net.label_dep_, "label_dep", d, net.label_},
                                {&net.label_head_, "label_head", d, net.label_},
                                {&net.label_out_, "label_out", net.label_, static_cast<int>(counts[3])},
                                {&net.kinds_, "kinds", d, static_cast<int>(counts[5])},
                                {&net.names_enter_, "names_enter", d + net.features_.width() + net.lists_.columns(), net.names_width_},
                                {&net.names_pool_, "names_pool", net.names_width_, 3 * net.names_width_},
                                {&net.names_hidden_, "names_hidden", net.names_width_, net.names_hidden_width_},
                                {&net.names_, "names", net.names_hidden_width_, static_cast<int>(counts[4])}};
  for (int i = 0; i < *layers; ++i) wanted.push_back({&net.pools_[i], "pool" + std::to_string(i), d, 3 * d});
  for (const auto& w : wanted) {
    auto loaded = load_linear(file, w.name, w.inputs, padded_outputs(static_cast<std::size_t>(w.outputs)));
    if (!loaded) return loaded.error();
    *w.into = *loaded;
  }
  auto root_arc = file.array<std::uint8_t>("root_arc", "u8", static_cast<std::size_t>(net.arc_));
  auto root_label = file.array<float>("root_label", "f32", static_cast<std::size_t>(net.label_));
  auto distance = file.array<float>("distance", "f32", 2 * kDistances + 1);
  auto steps = file.array<float>("steps", "f32", counts[4] * counts[4]);
  if (!root_arc || !root_label || !distance || !steps) return file.missing("root, distance or steps");
  net.root_arc_ = *root_arc;
  net.root_label_ = *root_label;
  net.distance_ = *distance;
  net.steps_ = *steps;
  return net;
}

void Network::read_words(const std::vector<std::string_view>& words, NetworkScratch& s) const {
  const int width = features_.width();
  s.input.resize(words.size() * static_cast<std::size_t>(width));
  s.encoder.pieces.clear();
  s.encoder.firsts.clear();
  s.encoder.cases.clear();
  if (s.list_words.size() < words.size()) s.list_words.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    features_.write(words[i], s.words, s.input.data() + i * static_cast<std::size_t>(width));
    features_.list_word(s.words, s.list_words[i]);
    if (!encoder_) continue;
    s.encoder.cases.push_back(features_.case_of(s.words));
    s.encoder.firsts.push_back(static_cast<std::uint32_t>(s.encoder.pieces.size()));
    s.encoder.pieces.insert(s.encoder.pieces.end(), s.words.rows.begin(), s.words.rows.end());
    if (s.words.rows.empty()) s.encoder.pieces.push_back(features_.unknown_piece());
  }
  if (!encoder_) return;
  s.encoder.firsts.push_back(static_cast<std::uint32_t>(s.encoder.pieces.size()));
  encoder_->run(features_.start_piece(), s.encoder, s.input.data() + features_.table_width(), width);
}

void Network::encode(const std::vector<std::string_view>& words, NetworkScratch& s) const {
  const Kernels& k = *kernels_;
  const int n = static_cast<int>(words.size());
  const int d = dims_;
  const auto cells = static_cast<std::size_t>(n) * d;
  read_words(words, s);
  s.x.resize(cells);
  // One empty row before and after: the convolution reads three rows as one.
  s.q.assign(cells + 2 * static_cast<std::size_t>(d), kZero);
  s.wide.resize(cells * 3);
  std::uint8_t* q = s.q.data() + d;
  k.product(enter_, s.input.data(), n, features_.width(), s.x.data());
  k.norm_rows(s.x.data(), n, d, q);
  k.product(conv_, s.q.data(), n, d, s.wide.data());
  k.gated_add(s.x.data(), s.wide.data(), n, d);
  k.norm_rows(s.x.data(), n, d, q);
  for (const Linear& pool : pools_) {
    k.product(pool, q, n, d, s.wide.data());
    k.pool_add(s.x.data(), s.wide.data(), n, d);
    k.norm_rows(s.x.data(), n, d, q);
  }
}

void Network::score_arcs(int n, NetworkScratch& s) const {
  const Kernels& k = *kernels_;
  const std::uint8_t* q = s.q.data() + dims_;
  const auto cells = static_cast<std::size_t>(n) * arc_;
  s.mixed.resize(cells);
  s.positive.resize(cells);
  s.heads.resize(cells + arc_);
  // Row 0 is the root, as in tree.h.
  std::memcpy(s.heads.data(), root_arc_.data(), arc_);
  k.product(arc_head_, q, n, dims_, s.mixed.data());
  k.quantise_positive(s.mixed.data(), nullptr, static_cast<int>(cells), s.heads.data() + arc_);
  k.product(arc_dep_, q, n, dims_, s.mixed.data());
  k.quantise_positive(s.mixed.data(), nullptr, static_cast<int>(cells), s.positive.data());
  k.product(arc_mix_, s.positive.data(), n, arc_, s.mixed.data());
  s.arcs.resize(static_cast<std::size_t>(n) * (n + 1));
  for (int i = 0; i < n; ++i) {
    float* row = s.arcs.data() + static_cast<std::size_t>(i) * (n + 1);
    k.dots(s.mixed.data() + static_cast<std::size_t>(i) * arc_, s.heads.data(), n + 1, arc_, row);
    for (int h = 0; h < n; ++h) row[h + 1] += distance_[std::clamp(h - i, -kDistances, kDistances) + kDistances];
  }
}

void Network::run(const std::vector<std::string_view>& words, NetworkScratch& s) const {
  const Kernels& k = *kernels_;
  const int n = static_cast<int>(words.size());
  encode(words, s);
  const std::uint8_t* q = s.q.data() + dims_;
  const auto rows = static_cast<std::size_t>(n);
  s.tags.resize(rows * tags_.outputs);
  k.product(tags_, q, n, dims_, s.tags.data());
  score_arcs(n, s);
  s.label_dep.resize(rows * label_);
  s.label_head.resize(rows * label_);
  k.product(label_dep_, q, n, dims_, s.label_dep.data());
  k.product(label_head_, q, n, dims_, s.label_head.data());
  s.kinds.resize(rows * kinds_.outputs);
  k.product(kinds_, q, n, dims_, s.kinds.data());
  score_names(n, s);
}

std::string Network::wide_layout() const {
  std::string out = std::to_string(dims_);
  if (encoder_ && encoder_->middle_width() > 0) {
    out += "+" + std::to_string(encoder_->middle_width()) + "@";
    for (const std::size_t block : Encoder::kMiddle) out += (out.back() == '@' ? "" : ",") + std::to_string(block);
  }
  return out;
}

void Network::append_wide(const NetworkScratch& s, std::vector<std::uint8_t>& out) const {
  const auto trunk = vectors(s);
  const auto dims = static_cast<std::size_t>(dims_);
  for (std::size_t i = 0; i * dims < trunk.size(); ++i) {
    out.insert(out.end(), trunk.begin() + static_cast<std::ptrdiff_t>(i * dims), trunk.begin() + static_cast<std::ptrdiff_t>((i + 1) * dims));
    if (!encoder_) continue;
    const auto middle = s.encoder.middle.begin() + static_cast<std::ptrdiff_t>(i) * encoder_->middle_width();
    out.insert(out.end(), middle, middle + encoder_->middle_width());
  }
}

// Reads the shared layers' result, the word's own inputs and the lists of names.
void Network::score_names(int n, NetworkScratch& s) const {
  const Kernels& k = *kernels_;
  const auto rows = static_cast<std::size_t>(n);
  const auto dims = static_cast<std::size_t>(dims_);
  const auto inputs = static_cast<std::size_t>(features_.width());
  const auto stride = static_cast<std::size_t>(names_enter_.inputs);
  s.named.assign(rows * stride, kZero);
  for (std::size_t i = 0; i < rows; ++i) {
    std::memcpy(s.named.data() + i * stride, s.q.data() + (i + 1) * dims, dims);
    std::memcpy(s.named.data() + i * stride + dims, s.input.data() + i * inputs, inputs);
  }
  lists_.mark(std::span(s.list_words).first(rows), kOne, names_enter_.inputs, s.named.data() + dims + inputs);
  s.mixed.resize(rows * names_width_);
  s.positive.resize(rows * std::max(names_width_, names_hidden_width_));
  k.product(names_enter_, s.named.data(), n, names_enter_.inputs, s.mixed.data());
  k.norm_rows(s.mixed.data(), n, names_width_, s.positive.data());
  s.wide.resize(rows * names_pool_.outputs);
  k.product(names_pool_, s.positive.data(), n, names_width_, s.wide.data());
  k.pool_add(s.mixed.data(), s.wide.data(), n, names_width_);
  k.norm_rows(s.mixed.data(), n, names_width_, s.positive.data());
  s.wide.resize(rows * names_hidden_.outputs);
  k.product(names_hidden_, s.positive.data(), n, names_width_, s.wide.data());
  k.quantise_positive(s.wide.data(), nullptr, n * names_hidden_width_, s.positive.data());
  s.names.resize(rows * names_.outputs);
  k.product(names_, s.positive.data(), n, names_hidden_width_, s.names.data());
}

void Network::labels(const std::vector<std::int32_t>& heads, NetworkScratch& s) const {
  const int n = static_cast<int>(heads.size());
  s.positive.resize(static_cast<std::size_t>(n) * label_);
  for (int i = 0; i < n; ++i) {
    const auto row = static_cast<std::size_t>(i) * label_;
    const float* head = heads[i] < 0 ? root_label_.data() : s.label_head.data() + static_cast<std::size_t>(heads[i]) * label_;
    kernels_->quantise_positive(s.label_dep.data() + row, head, label_, s.positive.data() + row);
  }
  s.labels.resize(static_cast<std::size_t>(n) * label_out_.outputs);
  kernels_->product(label_out_, s.positive.data(), n, label_, s.labels.data());
}

}  // namespace dragoman::syntax
