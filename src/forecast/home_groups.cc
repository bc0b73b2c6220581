#include "forecast/home_groups.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dragoman::forecast {

namespace {
constexpr double kSmoothing = 20;  // events that the usual partners of all weigh
}

HomeGroups::HomeGroups(const History& history)
    : told_(history.group_of), guessed_(history.entities.size(), 0), groups_(static_cast<std::uint32_t>(history.groups.size())), partners_(history.entities.size()) {
  told_.resize(history.entities.size(), 0);
  met_.assign(told_.size(), 0);
  is_touched_.assign(told_.size(), false);
  pairs_.assign(static_cast<size_t>(groups_) * groups_, 0);
  of_country_.assign(groups_, 0);
  of_partner_.assign(groups_, 0);
}

void HomeGroups::count(std::uint32_t entity, std::uint32_t other) {
  const std::uint32_t group = told_[entity], partner = told_[other];
  if (partner == 0 || entity == other) return;
  if (group != 0) {
    pairs_[static_cast<size_t>(group) * groups_ + partner] += 1;
    of_country_[group] += 1;
    of_partner_[partner] += 1;
    return;
  }
  auto& partners = partners_[entity];
  const auto at = std::find_if(partners.begin(), partners.end(), [&](const auto& p) { return p.first == partner; });
  if (at == partners.end()) partners.emplace_back(partner, 1);
  else ++at->second;
  ++met_[entity];
  if (!is_touched_[entity]) touched_.push_back(entity);
  is_touched_[entity] = true;
}

void HomeGroups::add(const Quad& quad) {
  count(quad.subject, quad.object);
  count(quad.object, quad.subject);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> HomeGroups::guess() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  if (touched_.empty() || groups_ < 3) return out;
  double all = 0;
  for (const double n : of_partner_) all += n;
  std::vector<double> logarithm(pairs_.size(), 0);
  for (std::uint32_t g = 1; g < groups_; ++g) {
    for (std::uint32_t p = 1; p < groups_; ++p) {
      const double usual = (of_partner_[p] + 0.5) / (all + 0.5 * groups_);
      logarithm[static_cast<size_t>(g) * groups_ + p] = std::log((pairs_[static_cast<size_t>(g) * groups_ + p] + kSmoothing * usual) / (of_country_[g] + kSmoothing));
    }
  }
  for (const std::uint32_t entity : touched_) {
    is_touched_[entity] = false;
    if (met_[entity] < kFewest) continue;
    double best = -1e300, second = -1e300;
    std::uint32_t home = 0;
    for (std::uint32_t g = 1; g < groups_; ++g) {
      if (of_country_[g] == 0) continue;
      double sum = 0;
      for (const auto& [partner, times] : partners_[entity]) sum += times * logarithm[static_cast<size_t>(g) * groups_ + partner];
      if (sum > best) {
        second = std::exchange(best, sum);
        home = g;
      } else {
        second = std::max(second, sum);
      }
    }
    if (best - second < kMargin || home == guessed_[entity]) continue;
    guessed_[entity] = home;
    out.emplace_back(entity, home);
  }
  touched_.clear();
  return out;
}

}  // namespace dragoman::forecast
