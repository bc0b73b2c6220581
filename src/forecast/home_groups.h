// forecast/home_groups.h - to which country those belong of whom it is not told: persons, parties, armies known by name alone.
//
// In      events in the order of their steps; the countries that are told.
// Out     a guess for entities without a country: the one whose members have the same countries for partners. None where there is little to go by.
// Method  multinomial likelihood of the entity's partners' countries under each country's own partners (itself among them), smoothed by those of all; at least
//         kFewest partners and kMargin nats before the second.
// Threads one at a time. Cost: guess: countries times the entity's different partner countries, for entities with new events only.
#pragma once

#include <span>

#include "forecast/history.h"
#include "forecast/index_map.h"

namespace dragoman::forecast {

class HomeGroups {
 public:
  static constexpr std::uint32_t kFewest = 3;
  static constexpr double kMargin = 1;

  explicit HomeGroups(const History& history);
  void add(const Quad& quad);
  // Entities whose guess has changed since the last call, with it.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> guess();

 private:
  void count(std::uint32_t entity, std::uint32_t other);

  std::vector<std::uint32_t> told_, guessed_;
  std::uint32_t groups_;
  std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> partners_;  // of entities without a country: (country, how often)
  std::vector<std::uint32_t> met_;                                              // sum of the former
  std::vector<double> pairs_;                                                   // [country][partner's country]
  std::vector<double> of_country_, of_partner_;
  std::vector<std::uint32_t> touched_;
  std::vector<bool> is_touched_;
};

}  // namespace dragoman::forecast
