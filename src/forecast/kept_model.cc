#include "forecast/kept_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "base/hash.h"
#include "forecast/byte_stream.h"
#include "forecast/feature_list.h"

namespace dragoman::forecast {

namespace {

constexpr std::string_view kMagic = "DRGMFCST";
constexpr std::uint32_t kVersion = 2;
constexpr size_t kDigest = 32;
// A node on disk: feature, threshold, left, value, bin.
constexpr size_t kNodeBytes = 2 + 4 + 4 + 4 + 1;

// Changes with whatever gives the learned numbers another meaning.
std::string features_digest() {
  std::string all = fmt::format("{} {} {} {}", kFeatureCount, LatentModel::kDimensions, DyadModel::kDimensions, DyadModel::kViews);
  for (const double h : kHalfLife) all += fmt::format(" {}", h);
  for (const std::string_view name : kFeatureNames) all += fmt::format(" {}", name);
  return base::sha256_hex(all);
}

std::string digest_of(std::string_view bytes) {
  base::Sha256 hash;
  hash.update(bytes);
  const auto digest = hash.digest();
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

bool all_finite(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}
// Weights that learning may go on from without leaving the numbers; squares only grow from 1e-4.
bool are_weights(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return std::fabs(v) < 1e4F; });
}
bool are_squares(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return v >= 9e-5F && v < 1e12F; });
}

bool are_counts(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return v >= 0 && v < 1e12F; });
}

void put_trees(ByteWriter& out, const BoostedTrees& boosted) {
  out.put(static_cast<std::uint64_t>(boosted.trees().size()));
  for (const auto& tree : boosted.trees()) {
    out.put(static_cast<std::uint64_t>(tree.size()));
    for (const TreeNode& node : tree) {
      out.put(node.feature);
      out.put(node.threshold);
      out.put(node.left);
      out.put(node.value);
      out.put(node.bin);
    }
  }
}

// False where a walk down a tree could leave it, or never end: children lie behind their parent.
bool read_trees(ByteReader& in, BoostedTrees& boosted) {
  boosted.trees().resize(in.count(sizeof(std::uint64_t) + kNodeBytes));
  for (auto& tree : boosted.trees()) {
    tree.resize(in.count(kNodeBytes));
    for (TreeNode& node : tree) {
      node.feature = in.number<std::int16_t>();
      node.threshold = in.number<float>();
      node.left = in.number<std::int32_t>();
      node.value = in.number<float>();
      node.bin = in.number<std::uint8_t>();
    }
    for (size_t i = 0; i < tree.size(); ++i) {
      const TreeNode& node = tree[i];
      if (!std::isfinite(node.threshold) || !std::isfinite(node.value)) return false;
      if (node.feature < 0) continue;
      if (node.feature >= static_cast<int>(kFeatureCount) || node.left <= static_cast<std::int64_t>(i) || static_cast<size_t>(node.left) + 1 >= tree.size()) return false;
    }
    if (tree.empty()) return false;
  }
  return in.ok();
}

// Curves and edges belong to the features, one each; a bin has a value.
bool read_curves(ByteReader& in, Ranker& ranker) {
  for (auto* lists : {&ranker.binning.all(), &ranker.additive.curves()}) {
    lists->resize(in.count(sizeof(std::uint64_t)));
    for (auto& values : *lists) {
      values = in.numbers<float>();
      if (!all_finite(values)) return false;
    }
    if (!lists->empty() && lists->size() != kFeatureCount) return false;
  }
  const auto& edges = ranker.binning.all();
  for (size_t f = 0; f < edges.size(); ++f) {
    if (!std::is_sorted(edges[f].begin(), edges[f].end()) || edges[f].size() >= Binning::kBins) return false;
    if (!ranker.additive.curves().empty() && ranker.additive.curves()[f].size() != edges[f].size() + 1) return false;
  }
  if (edges.empty() && !ranker.additive.curves().empty()) return false;
  return in.ok();
}

void put_calibration(ByteWriter& out, const Calibration& calibration) {
  out.put(static_cast<std::uint64_t>(calibration.knots().size()));
  for (const auto& [said, chance] : calibration.knots()) {
    out.put(said);
    out.put(chance);
  }
}

bool read_calibration(ByteReader& in, Calibration& calibration) {
  calibration.knots().resize(in.count(2 * sizeof(double)));
  std::pair<double, double> last{-1e300, 0};
  for (auto& knot : calibration.knots()) {
    knot.first = in.number<double>();
    knot.second = in.number<double>();
    if (!std::isfinite(knot.first) || !(knot.first > last.first) || !(knot.second >= last.second && knot.second <= 1)) return false;
    last = knot;
  }
  return in.ok();
}

void put_table(ByteWriter& out, const LatentWeights::Table& table) {
  out.put(table.weights);
  out.put(table.squares);
}

bool read_table(ByteReader& in, LatentWeights::Table& table, size_t rows, size_t width) {
  table.weights = in.numbers<float>();
  table.squares = in.numbers<float>();
  return table.squares.size() == rows && table.weights.size() == rows * width && are_weights(table.weights) && are_squares(table.squares);
}

void put_latent(ByteWriter& out, const LatentWeights& latent) {
  for (const auto& table : latent.tables) put_table(out, table);
  out.put(latent.bias);
  out.put(latent.bias_squares);
  out.put(latent.seen);
  out.put(latent.random);
}

bool read_latent(ByteReader& in, LatentWeights& latent, const KeptModel& model) {
  const size_t named[3] = {model.entities.size(), model.groups.size(), model.roles.size()};
  for (size_t t = 0; t < latent.tables.size(); ++t) {
    if (!read_table(in, latent.tables[t], t < 6 ? named[t % 3] : 2 * model.relations.size(), LatentModel::kDimensions)) return false;
  }
  latent.bias = in.numbers<float>();
  latent.bias_squares = in.numbers<float>();
  latent.seen = in.numbers<float>();
  latent.random = in.number<std::uint64_t>();
  return in.ok() && latent.bias.size() == named[0] && latent.bias_squares.size() == named[0] && latent.seen.size() == named[0] && are_weights(latent.bias) &&
         are_squares(latent.bias_squares) && are_counts(latent.seen);
}

void put_dyads(ByteWriter& out, const DyadWeights& dyads) {
  put_table(out, dyads.acts);
  put_table(out, dyads.asked);
  out.put(dyads.random);
}

bool read_dyads(ByteReader& in, DyadWeights& dyads, const KeptModel& model) {
  const size_t relations = 2 * model.relations.size();
  if (!read_table(in, dyads.acts, relations * DyadModel::kViews, DyadModel::kDimensions) || !read_table(in, dyads.asked, relations, DyadModel::kDimensions)) return false;
  dyads.random = in.number<std::uint64_t>();
  return in.ok();
}

bool read_payload(ByteReader& in, KeptModel& model) {
  model.entities = in.list();
  model.relations = in.list();
  model.groups = in.list();
  model.roles = in.list();
  if (model.entities.size() > kMaxEntities || model.relations.size() > kMaxRelations || model.groups.empty() || model.roles.empty()) return false;
  model.has_days = in.number<std::uint8_t>() != 0;
  model.first_day = in.number<std::int32_t>();
  model.learned_to = in.number<std::int32_t>();
  model.events = in.number<std::uint64_t>();
  model.calibrated_to = in.number<std::int32_t>();
  model.calibrated_events = in.number<std::uint64_t>();
  if (!in.ok() || model.learned_to < 0 || model.learned_to > (1 << 30) || model.calibrated_to < 0 || std::abs(std::int64_t{model.first_day}) > (1 << 24)) return false;
  model.ranker.fitted = in.number<std::uint8_t>() != 0;
  return read_curves(in, model.ranker) && read_trees(in, model.ranker.boosted) && read_latent(in, model.latent, model) && read_latent(in, model.latent_short, model) &&
         read_dyads(in, model.dyads, model) && read_calibration(in, model.conditional) && read_calibration(in, model.unconditional) && in.finished();
}

// old number -> new one: the names of `first` in their order, then the others in theirs; the n-th bearer of a name stays the n-th. Nothing where `names`
// lacks one of `first`.
std::optional<std::vector<std::uint32_t>> order_like(const std::vector<std::string>& first, std::vector<std::string>& names) {
  constexpr std::uint32_t kNone = ~std::uint32_t{0};
  std::unordered_map<std::string_view, std::uint32_t> bearer;
  std::vector<std::uint32_t> next_bearer(names.size(), kNone), to(names.size(), kNone);
  for (auto i = static_cast<std::uint32_t>(names.size()); i-- > 0;) {
    const auto [at, added] = bearer.try_emplace(names[i], i);
    if (added) continue;
    next_bearer[i] = at->second;
    at->second = i;
  }
  for (std::uint32_t i = 0; i < first.size(); ++i) {
    const auto at = bearer.find(first[i]);
    if (at == bearer.end() || at->second == kNone) return std::nullopt;
    to[at->second] = i;
    at->second = next_bearer[at->second];
  }
  auto next = static_cast<std::uint32_t>(first.size());
  for (std::uint32_t& t : to) {
    if (t == kNone) t = next++;
  }
  std::vector<std::string> ordered(names.size());
  for (size_t i = 0; i < names.size(); ++i) ordered[to[i]] = std::move(names[i]);
  names = std::move(ordered);
  return to;
}

base::Error misfit(std::string what, std::string_view where) {
  return {"DM808", std::move(what), std::string(where), "the file was learned from another history or for a later day; name another file, or remove this one to learn anew"};
}

}  // namespace

bool Ranker::can(Mode mode) const {
  if (!fitted || mode == Mode::kRules) return true;
  return mode == Mode::kBoosted ? !boosted.trees().empty() : !additive.curves().empty();
}

std::string model_bytes(const KeptModel& model) {
  ByteWriter out;
  for (const auto* names : {&model.entities, &model.relations, &model.groups, &model.roles}) out.put(*names);
  out.put(static_cast<std::uint8_t>(model.has_days ? 1 : 0));
  out.put(model.first_day);
  out.put(model.learned_to);
  out.put(model.events);
  out.put(model.calibrated_to);
  out.put(model.calibrated_events);
  out.put(static_cast<std::uint8_t>(model.ranker.fitted ? 1 : 0));
  for (const auto* lists : {&model.ranker.binning.all(), &model.ranker.additive.curves()}) {
    out.put(static_cast<std::uint64_t>(lists->size()));
    for (const auto& values : *lists) out.put(values);
  }
  put_trees(out, model.ranker.boosted);
  put_latent(out, model.latent);
  put_latent(out, model.latent_short);
  put_dyads(out, model.dyads);
  put_calibration(out, model.conditional);
  put_calibration(out, model.unconditional);
  return sealed_model(out.take());
}

std::string sealed_model(std::string_view payload) {
  ByteWriter head;
  head.put(kVersion);
  head.put(std::string_view(features_digest()));
  return std::string(kMagic) + head.take() + digest_of(payload) + std::string(payload);
}

base::Result<KeptModel> read_model(std::string_view bytes, std::string_view where) {
  const auto other = [&](std::string what) { return base::Error{"DM806", std::move(what), std::string(where), "remove the file to learn anew, or name another one"}; };
  if (!bytes.starts_with(kMagic)) return other("not a model file of dragoman forecast");
  bytes.remove_prefix(kMagic.size());
  ByteReader head(bytes);
  const auto version = head.number<std::uint32_t>();
  if (!head.ok() || version != kVersion) return other(fmt::format("a model file of version {}; this dragoman reads version {}", version, kVersion));
  const std::string features = head.words();
  if (!head.ok() || features != features_digest()) return other("a model file made by another version of dragoman, with other features");
  bytes.remove_prefix(sizeof version + sizeof(std::uint32_t) + features.size());
  const base::Error damaged{"DM807", "the model file is damaged", std::string(where), "remove the file to learn anew"};
  if (bytes.size() < kDigest || digest_of(bytes.substr(kDigest)) != bytes.substr(0, kDigest)) return damaged;
  KeptModel model;
  ByteReader in(bytes.substr(kDigest));
  if (!read_payload(in, model)) return damaged;
  return model;
}

base::Status fit_to(KeptModel& model, History& history, std::string_view where) {
  if (model.has_days != history.has_days) return misfit("the model knows days and the history does not, or the reverse", where);
  History ordered = history;
  const auto entities = order_like(model.entities, ordered.entities), relations = order_like(model.relations, ordered.relations);
  const auto groups = order_like(model.groups, ordered.groups), roles = order_like(model.roles, ordered.roles);
  if (!entities || !relations || !groups || !roles) return misfit("the model knows names that the history lacks", where);
  for (Quad& quad : ordered.quads) {
    quad.subject = (*entities)[quad.subject];
    quad.relation = (*relations)[quad.relation];
    quad.object = (*entities)[quad.object];
  }
  for (size_t e = 0; e < history.group_of.size(); ++e) ordered.group_of[(*entities)[e]] = (*groups)[history.group_of[e]];
  for (size_t e = 0; e < history.role_of.size(); ++e) ordered.role_of[(*entities)[e]] = (*roles)[history.role_of[e]];
  if (history.has_days) {
    const std::int32_t shift = model.first_day - history.first_day.days();
    if (shift < 0) return misfit("the history begins after the model's", where);
    model.first_day -= shift;
    model.learned_to += shift;
    if (model.calibrated_to > 0) model.calibrated_to += shift;
  }
  const auto before = static_cast<std::uint64_t>(std::partition_point(ordered.quads.begin(), ordered.quads.end(), [&](const Quad& quad) { return quad.step < model.learned_to; }) -
                                                 ordered.quads.begin());
  if (before < model.events) return misfit(fmt::format("the model was learned from {} events of days for which the history has {}", model.events, before), where);
  history = std::move(ordered);
  return std::monostate{};
}

}  // namespace dragoman::forecast
