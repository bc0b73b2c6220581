#include "forecast/boosting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "forecast/parallel.h"

namespace dragoman::forecast {

namespace {

struct Sums {
  double gradient = 0, curvature = 0;
};

// Gradient and curvature of a row, or sums of both, in one word: whole numbers, the gradient (signed) in the upper half, the curvature (never negative) in
// the lower. One addition serves both, and the order of additions does not matter.
using Packed = std::int64_t;

// Scales that let the sums over all rows just fit their halves.
class Packing {
 public:
  Packing(double all_gradients, double all_curvatures, size_t rows) {
    const double room = static_cast<double>(rows) + 16;  // every row may be rounded up
    gradient_ = all_gradients > 0 ? std::max(1.0, 2147483000.0 - room) / all_gradients : 1;
    curvature_ = all_curvatures > 0 ? std::max(1.0, 4294967000.0 - room) / all_curvatures : 1;
  }
  Packed pack(double gradient, double curvature) const {
    return static_cast<Packed>(static_cast<std::uint64_t>(std::llrint(gradient * gradient_)) << 32U) + static_cast<Packed>(std::llrint(curvature * curvature_));
  }
  Sums unpack(Packed sums) const { return {static_cast<double>(sums >> 32U) / gradient_, static_cast<double>(static_cast<std::uint32_t>(sums)) / curvature_}; }

 private:
  double gradient_, curvature_;
};

std::uint64_t next_random(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

}  // namespace

Binning::Binning(std::span<const float> rows, size_t width) : edges_(width) {
  const size_t count = rows.size() / width;
  std::vector<float> values(count);
  for (size_t f = 0; f < width; ++f) {
    for (size_t i = 0; i < count; ++i) values[i] = rows[i * width + f];
    std::sort(values.begin(), values.end());
    std::vector<float>& edges = edges_[f];
    // Few values: a bin each. Many: equal shares, and no bin twice.
    std::vector<float> different;
    for (const float v : values) {
      if (different.empty() || v != different.back()) different.push_back(v);
      if (different.size() > kBins) break;
    }
    if (different.size() <= kBins) {
      for (size_t i = 0; i + 1 < different.size(); ++i) edges.push_back((different[i] + different[i + 1]) / 2);
      continue;
    }
    // Half of the bins by rank over all values; zeros are most of many features, so the other half by rank over values above the smallest one.
    std::vector<float> cuts;
    const auto above = static_cast<size_t>(std::upper_bound(values.begin(), values.end(), values.front()) - values.begin());
    for (size_t b = 1; b < kBins / 2; ++b) {
      cuts.push_back(values[b * count / (kBins / 2)]);
      cuts.push_back(values[above + b * (count - above) / (kBins / 2)]);
    }
    cuts.push_back(values.front());
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    if (!cuts.empty() && cuts.back() >= values.back()) cuts.pop_back();
    edges = cuts;
  }
}

std::uint8_t Binning::bin(size_t feature, float value) const {
  const auto& edges = edges_[feature];
  return static_cast<std::uint8_t>(std::lower_bound(edges.begin(), edges.end(), value) - edges.begin());
}

void BinnedRows::add(std::span<const float> row, float label, float weight) {
  for (size_t b = 0; b < blocks_.size(); ++b) {
    std::uint64_t word = 0;
    for (size_t i = 0; i < 8 && b * 8 + i < row.size(); ++i) word |= static_cast<std::uint64_t>(binning_->bin(b * 8 + i, row[b * 8 + i])) << (8 * i);
    blocks_[b].push_back(word);
  }
  labels_.push_back(label);
  weights_.push_back(weight);
}

void softmax_gradient(const BinnedRows& rows, const std::vector<float>& scores, std::vector<float>& gradient, std::vector<float>& curvature, int threads) {
  constexpr size_t kChunk = 256;
  parallel_for((rows.groups() + kChunk - 1) / kChunk, threads, [&](size_t chunk, size_t) {
    std::vector<float> e;
    for (size_t group = chunk * kChunk; group < std::min(rows.groups(), (chunk + 1) * kChunk); ++group) {
      const size_t begin = rows.group_begin(group), end = rows.group_end(group);
      float most = -1e30F;
      for (size_t i = begin; i < end; ++i) most = std::max(most, scores[i]);
      e.resize(end - begin);
      float others = 0;
      for (size_t i = begin; i < end; ++i) {
        e[i - begin] = std::exp(scores[i] - most);
        if (rows.label(i) == 0) others += rows.weight(i) * e[i - begin];
      }
      // Each answer stands alone against all candidates that are none: sums over the answers of 1 / (its e + others).
      float sum = 0, sum_squares = 0;
      for (size_t i = begin; i < end; ++i) {
        const float label = rows.label(i);
        if (label == 0) continue;
        const float p = e[i - begin] / (e[i - begin] + others);
        gradient[i] = label * (p - 1);
        curvature[i] = label * p * (1 - p);
        const float inverse = 1 / (e[i - begin] + others);
        sum += label * inverse;
        sum_squares += label * inverse * inverse;
      }
      for (size_t i = begin; i < end; ++i) {
        if (rows.label(i) != 0) continue;
        const float we = rows.weight(i) * e[i - begin];
        gradient[i] = we * sum;
        curvature[i] = std::max(0.0F, we * sum - we * e[i - begin] * sum_squares);
      }
    }
  });
}

// Grows one tree, level by level.
class TreeGrower {
 public:
  TreeGrower(const BinnedRows& rows, const BoostingOptions& options) : rows_(rows), options_(options), random_(options.seed) {}

  void grow(const std::vector<float>& gradient, const std::vector<float>& curvature, BoostedTrees& out) {
    sample(gradient, curvature);
    tree_.assign(1, {});
    std::vector<Open> level{{0, 0, order_.size(), {}, {}}};
    level[0].histogram = build_all(level, {0});
    level[0].sum = total(level[0]);
    for (int depth = 0; depth < options_.depth && !level.empty(); ++depth) level = split_level(level, depth + 1 == options_.depth, out);
    for (const Open& node : level) leaf(node);
    out.trees_.push_back(tree_);
  }

 private:
  using Histogram = std::vector<Packed>;  // [feature][bin]
  struct Open {
    std::int32_t node = 0;
    size_t begin = 0, end = 0;
    Histogram histogram;
    Sums sum;
  };
  struct Split {
    double gain = 0;
    size_t feature = 0;
    std::uint8_t bin = 0;
    Sums left;
  };

  void sample(const std::vector<float>& gradient, const std::vector<float>& curvature) {
    order_.clear();
    for (size_t group = 0; group < rows_.groups(); ++group) {
      if (static_cast<double>(next_random(random_) >> 11U) / 9007199254740992.0 >= options_.row_share) continue;
      for (size_t i = rows_.group_begin(group); i < rows_.group_end(group); ++i) order_.push_back(static_cast<std::uint32_t>(i));
    }
    double gradients = 0, curvatures = 0;
    for (const std::uint32_t row : order_) {
      gradients += std::fabs(static_cast<double>(gradient[row]));
      curvatures += static_cast<double>(curvature[row]);
    }
    packing_ = Packing(gradients, curvatures, order_.size());
    values_.resize(order_.size());
    for (size_t i = 0; i < order_.size(); ++i) values_[i] = packing_.pack(static_cast<double>(gradient[order_[i]]), static_cast<double>(curvature[order_[i]]));
    blocks_.resize(rows_.block_count());
    std::iota(blocks_.begin(), blocks_.end(), size_t{0});
    for (size_t i = blocks_.size() - 1; i > 0; --i) std::swap(blocks_[i], blocks_[next_random(random_) % (i + 1)]);
    blocks_.resize(std::max<size_t>(1, static_cast<size_t>(std::ceil(options_.block_share * static_cast<double>(blocks_.size())))));
    std::sort(blocks_.begin(), blocks_.end());
  }

  void build(const Open& node, size_t block, Histogram& histogram) const {
    const auto& words = rows_.block(block);
    Packed* base = &histogram[block * 8 * Binning::kBins];
    for (size_t i = node.begin; i < node.end; ++i) {
      std::uint64_t word = words[order_[i]];
      const Packed value = values_[i];
      for (size_t f = 0; f < 8; ++f, word >>= 8U) base[f * Binning::kBins + (word & 0xFFU)] += value;
    }
  }

  // Histograms of the chosen nodes of a level; returns the first one's (the root), the others are written in place.
  Histogram build_all(std::vector<Open>& level, const std::vector<size_t>& chosen) {
    for (const size_t n : chosen) level[n].histogram.assign(rows_.block_count() * 8 * Binning::kBins, {});
    parallel_for(chosen.size() * blocks_.size(), options_.threads, [&](size_t i, size_t) {
      Open& node = level[chosen[i / blocks_.size()]];
      build(node, blocks_[i % blocks_.size()], node.histogram);
    });
    return std::move(level[chosen[0]].histogram);
  }

  Sums total(const Open& node) const {
    Packed sum = 0;
    for (size_t b = 0; b < Binning::kBins; ++b) sum += node.histogram[blocks_[0] * 8 * Binning::kBins + b];
    return packing_.unpack(sum);
  }

  double value_of(const Sums& s) const { return s.gradient * s.gradient / (s.curvature + options_.l2); }

  Split best_split(const Open& node) const {
    Split best;
    const double whole = value_of(node.sum);
    for (const size_t block : blocks_) {
      for (size_t f = block * 8; f < std::min(block * 8 + 8, rows_.binning().width()); ++f) {
        Packed sum = 0;
        for (size_t b = 0; b < rows_.binning().edges(f).size(); ++b) {
          sum += node.histogram[f * Binning::kBins + b];
          const Sums left = packing_.unpack(sum);
          const Sums right{node.sum.gradient - left.gradient, node.sum.curvature - left.curvature};
          if (left.curvature < options_.min_weight) continue;
          if (right.curvature < options_.min_weight) break;
          const double gain = value_of(left) + value_of(right) - whole;
          if (gain > best.gain + 1e-9) best = {gain, f, static_cast<std::uint8_t>(b), left};
        }
      }
    }
    return best;
  }

  std::vector<Open> split_level(std::vector<Open>& level, bool last, BoostedTrees& out) {
    std::vector<Split> splits(level.size());
    parallel_for(level.size(), options_.threads, [&](size_t i, size_t) { splits[i] = best_split(level[i]); });
    std::vector<Open> next;
    std::vector<size_t> small, large, parents;
    for (size_t i = 0; i < level.size(); ++i) {
      Open& node = level[i];
      const Split& split = splits[i];
      if (split.gain <= 1e-6) {
        leaf(node);
        continue;
      }
      out.gains_.resize(rows_.binning().width());
      out.gains_[split.feature] += split.gain;
      const size_t middle = partition(node, split);
      TreeNode& parent = tree_[static_cast<size_t>(node.node)];
      parent.feature = static_cast<std::int16_t>(split.feature);
      parent.threshold = rows_.binning().edges(split.feature)[split.bin];
      parent.bin = split.bin;
      parent.left = static_cast<std::int32_t>(tree_.size());
      const std::int32_t left = parent.left;
      tree_.emplace_back();
      tree_.emplace_back();
      const bool left_small = middle - node.begin <= node.end - middle;
      small.push_back(next.size() + (left_small ? 0 : 1));
      large.push_back(next.size() + (left_small ? 1 : 0));
      parents.push_back(i);
      next.push_back({left, node.begin, middle, {}, split.left});
      next.push_back({left + 1, middle, node.end, {}, {node.sum.gradient - split.left.gradient, node.sum.curvature - split.left.curvature}});
    }
    if (last || next.empty()) return next;
    next[small[0]].histogram = build_all(next, small);
    parallel_for(small.size(), options_.threads, [&](size_t i, size_t) {
      Histogram& from = level[parents[i]].histogram;
      const Histogram& minus = next[small[i]].histogram;
      for (size_t b = 0; b < from.size(); ++b) from[b] -= minus[b];
      next[large[i]].histogram = std::move(from);
    });
    return next;
  }

  // Stable, so that rows stay in their order.
  size_t partition(const Open& node, const Split& split) {
    side_order_.clear();
    side_values_.clear();
    size_t to = node.begin;
    const auto& words = rows_.block(split.feature / 8);
    const size_t shift = 8 * (split.feature % 8);
    for (size_t i = node.begin; i < node.end; ++i) {
      if ((words[order_[i]] >> shift & 0xFFU) <= split.bin) {
        order_[to] = order_[i];
        values_[to++] = values_[i];
      } else {
        side_order_.push_back(order_[i]);
        side_values_.push_back(values_[i]);
      }
    }
    std::copy(side_order_.begin(), side_order_.end(), order_.begin() + static_cast<std::ptrdiff_t>(to));
    std::copy(side_values_.begin(), side_values_.end(), values_.begin() + static_cast<std::ptrdiff_t>(to));
    return to;
  }

  void leaf(const Open& node) { tree_[static_cast<size_t>(node.node)].value = static_cast<float>(-options_.rate * node.sum.gradient / (node.sum.curvature + options_.l2)); }

  const BinnedRows& rows_;
  const BoostingOptions& options_;
  std::uint64_t random_;
  std::vector<std::uint32_t> order_, side_order_;
  std::vector<Packed> values_, side_values_;
  Packing packing_{0, 0, 0};
  std::vector<size_t> blocks_;
  std::vector<TreeNode> tree_;
};

void BoostedTrees::fit(const BinnedRows& rows, const BoostingOptions& options) {
  const Loss loss = [&](const std::vector<float>& scores, std::vector<float>& gradient, std::vector<float>& curvature) {
    softmax_gradient(rows, scores, gradient, curvature, options.threads);
  };
  BoostedTrees all;
  all.gains_.assign(rows.binning().width(), 0);
  const int forests = std::max(1, options.forests);
  for (int forest = 0; forest < forests; ++forest) {
    BoostingOptions one = options;
    one.seed += static_cast<std::uint64_t>(forest);
    if (options.progress) one.progress = [&](int done, int of) { options.progress(forest * of + done, forests * of); };
    fit(rows, one, loss, {});
    for (auto& tree : trees_) {
      for (TreeNode& node : tree) node.value /= static_cast<float>(forests);
      all.trees_.push_back(std::move(tree));
    }
    for (size_t f = 0; f < gains_.size(); ++f) all.gains_[f] += gains_[f];
  }
  *this = std::move(all);
}

void BoostedTrees::fit(const BinnedRows& rows, const BoostingOptions& options, const Loss& loss, const std::vector<float>& start) {
  trees_.clear();
  gains_.assign(rows.binning().width(), 0);
  std::vector<float> scores(start), gradient(rows.size()), curvature(rows.size());
  scores.resize(rows.size(), 0.0F);
  TreeGrower grower(rows, options);
  constexpr size_t kChunk = 4096;
  for (int t = 0; t < options.trees && rows.size() > 0; ++t) {
    loss(scores, gradient, curvature);
    grower.grow(gradient, curvature, *this);
    const auto& tree = trees_.back();
    parallel_for((rows.size() + kChunk - 1) / kChunk, options.threads, [&](size_t chunk, size_t) {
      for (size_t i = chunk * kChunk; i < std::min(rows.size(), (chunk + 1) * kChunk); ++i) {
        const TreeNode* node = &tree[0];
        while (node->feature >= 0) node = &tree[static_cast<size_t>(node->left + (rows.bin(i, static_cast<size_t>(node->feature)) <= node->bin ? 0 : 1))];
        scores[i] += node->value;
      }
    });
    if (options.progress) options.progress(t + 1, options.trees);
  }
}

double BoostedTrees::score(std::span<const float> row) const {
  double sum = 0;
  for (const auto& tree : trees_) {
    const TreeNode* node = &tree[0];
    while (node->feature >= 0) node = &tree[static_cast<size_t>(node->left + (row[static_cast<size_t>(node->feature)] <= node->threshold ? 0 : 1))];
    sum += node->value;
  }
  return sum;
}

std::vector<double> BoostedTrees::gains(size_t width) const {
  std::vector<double> out = gains_;
  out.resize(width);
  return out;
}

}  // namespace dragoman::forecast
