// forecast/boosting.h - rankers learned from binned rows: boosted trees, and an additive model with one curve per feature.
//
// In      groups of rows (one group a question); each row has a label (how often it is the answer) and a weight.
// Out     a function from a row of features to a score in log-odds against the other candidates of the same question.
// Method  gradient boosting (Friedman 2001) on histograms, second order (Chen & Guestrin 2016); loss: softmax over the candidates of a question, each
//         answer against all that are none. The additive model is boosted in turn, feature by feature, one curve each (Lou et al. 2012).
// Threads fit starts its own; the same bytes for any number of them (histograms are sums of whole numbers).
// Cost    fit: rows * features / 8 cache lines a tree and level; memory one byte a row and feature.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace dragoman::forecast {

// Cuts a feature's values into at most kBins bins; bin b holds values <= edges[b].
class Binning {
 public:
  static constexpr size_t kBins = 128;
  Binning() = default;
  // Quantiles of a sample; `rows` is row-major, `width` features a row.
  Binning(std::span<const float> rows, size_t width);
  size_t width() const { return edges_.size(); }
  std::uint8_t bin(size_t feature, float value) const;
  const std::vector<float>& edges(size_t feature) const { return edges_[feature]; }
  std::vector<std::vector<float>>& all() { return edges_; }
  const std::vector<std::vector<float>>& all() const { return edges_; }

 private:
  std::vector<std::vector<float>> edges_;  // ascending; a feature with none is constant
};

// Binned rows, eight features a 64-bit word, block after block.
class BinnedRows {
 public:
  explicit BinnedRows(const Binning& binning) : binning_(&binning), blocks_((binning.width() + 7) / 8) {}
  void add(std::span<const float> row, float label, float weight);
  void end_group() { group_ends_.push_back(static_cast<std::uint32_t>(labels_.size())); }
  size_t size() const { return labels_.size(); }
  size_t groups() const { return group_ends_.size(); }
  size_t group_begin(size_t group) const { return group == 0 ? 0 : group_ends_[group - 1]; }
  size_t group_end(size_t group) const { return group_ends_[group]; }
  float label(size_t row) const { return labels_[row]; }
  float weight(size_t row) const { return weights_[row]; }
  std::uint8_t bin(size_t row, size_t feature) const { return static_cast<std::uint8_t>(blocks_[feature / 8][row] >> (8 * (feature % 8))); }
  const std::vector<std::uint64_t>& block(size_t b) const { return blocks_[b]; }
  size_t block_count() const { return blocks_.size(); }
  const Binning& binning() const { return *binning_; }

 private:
  const Binning* binning_;
  std::vector<std::vector<std::uint64_t>> blocks_;
  std::vector<float> labels_, weights_;
  std::vector<std::uint32_t> group_ends_;
};

struct BoostingOptions {
  int trees = 120, depth = 6;
  double rate = 0.1, l2 = 2, min_weight = 4;
  double row_share = 0.4, block_share = 0.7;
  int forests = 1;  // each of `trees` on other rows; their mean is one. Only for the softmax
  std::uint64_t seed = 7;
  int threads = 1;
  std::function<void(int done, int of)> progress = {};  // may be empty
};

struct TreeNode {
  std::int16_t feature = -1;  // -1: a leaf
  float threshold = 0;        // value <= threshold goes left
  std::int32_t left = 0;      // the right child is left + 1
  float value = 0;            // of a leaf
  std::uint8_t bin = 0;
};

// Fills gradient and curvature of the loss, row by row, at these scores.
using Loss = std::function<void(const std::vector<float>& scores, std::vector<float>& gradient, std::vector<float>& curvature)>;

class BoostedTrees {
 public:
  // Softmax over the candidates of each group. Of several forests the trees stand one after the other, their leaves divided by the number of forests.
  void fit(const BinnedRows& rows, const BoostingOptions& options);
  // Any loss; `start` holds a score per row to begin from (empty: zeros), which score() does not add.
  void fit(const BinnedRows& rows, const BoostingOptions& options, const Loss& loss, const std::vector<float>& start);
  double score(std::span<const float> row) const;
  const std::vector<std::vector<TreeNode>>& trees() const { return trees_; }
  std::vector<std::vector<TreeNode>>& trees() { return trees_; }
  // Gain summed per feature.
  std::vector<double> gains(size_t width) const;

 private:
  std::vector<std::vector<TreeNode>> trees_;
  std::vector<double> gains_;
  friend class TreeGrower;
};

struct AdditiveOptions {
  int rounds = 24;
  double rate = 0.1, l2 = 5;
  int threads = 1;
};

class AdditiveModel {
 public:
  void fit(const BinnedRows& rows, const AdditiveOptions& options);
  double score(const Binning& binning, std::span<const float> row) const;
  // What one feature adds.
  double part(const Binning& binning, size_t feature, float value) const;
  const std::vector<std::vector<float>>& curves() const { return curves_; }
  std::vector<std::vector<float>>& curves() { return curves_; }

 private:
  std::vector<std::vector<float>> curves_;  // [feature][bin]
};

// Gradient and curvature of the softmax loss of all groups at `scores`.
void softmax_gradient(const BinnedRows& rows, const std::vector<float>& scores, std::vector<float>& gradient, std::vector<float>& curvature, int threads);

}  // namespace dragoman::forecast
