// forecast/feature_list.h - the ranker's features: name and family, once. The order here is the order in memory.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dragoman::forecast {

// name, family. "mass_k" is a counter decayed with half-life kHalfLife[k]; "since" is steps since the last one.
// clang-format off: it lays the list out anew at each run.
#define DRAGOMAN_FORECAST_FEATURES(F) \
  F(triple_mass_0, kTriple) F(triple_mass_1, kTriple) F(triple_mass_2, kTriple) F(triple_mass_3, kTriple) F(triple_mass_4, kTriple) \
  F(triple_total, kTriple) F(triple_since, kTriple) F(triple_gap, kTriple) F(triple_steps, kTriple) F(triple_share_0, kTriple) \
  F(triple_share_1, kTriple) F(triple_share_2, kTriple) F(triple_share_3, kTriple) F(triple_share_4, kTriple) F(triple_share_total, kTriple) \
  F(triple_due, kTriple) F(triple_of_role_1, kTriple) F(triple_of_role_3, kTriple) F(mirror_mass_1, kTriple) F(mirror_mass_3, kTriple) F(mirror_since, kTriple) \
  F(dyad_mass_0, kDyad) F(dyad_mass_1, kDyad) F(dyad_mass_2, kDyad) F(dyad_mass_3, kDyad) F(dyad_mass_4, kDyad) F(dyad_total, kDyad) \
  F(dyad_since, kDyad) F(dyad_back_mass_1, kDyad) F(dyad_back_mass_3, kDyad) F(dyad_back_since, kDyad) F(dyad_share_1, kDyad) F(dyad_share_2, kDyad) \
  F(dyad_share_4, kDyad) F(dyad_share_of_object, kDyad) F(dyad_relations, kDyad) \
  F(rule_best, kRules) F(rule_second, kRules) F(rule_noisy_or, kRules) F(rule_sum, kRules) F(rule_recent, kRules) F(rule_day, kRules) \
  F(rule_month, kRules) F(rule_old, kRules) F(acts_score, kRules) F(acts_rank, kRules) \
  F(role_mass_0, kRelationObject) F(role_mass_1, kRelationObject) F(role_mass_2, kRelationObject) F(role_mass_3, kRelationObject) \
  F(role_mass_4, kRelationObject) F(role_total, kRelationObject) F(role_since, kRelationObject) F(role_share_2, kRelationObject) \
  F(role_share_4, kRelationObject) F(role_share_of_object, kRelationObject) \
  F(object_mass_0, kPopularity) F(object_mass_1, kPopularity) F(object_mass_3, kPopularity) F(object_total, kPopularity) F(object_since, kPopularity) \
  F(object_back_mass_2, kPopularity) F(object_partners, kPopularity) \
  F(group_kind, kGroup) F(group_group_mass_2, kGroup) F(group_group_share_2, kGroup) F(group_group_share_4, kGroup) F(group_object_mass_1, kGroup) \
  F(group_object_mass_2, kGroup) F(group_object_mass_4, kGroup) F(group_object_share_2, kGroup) F(group_object_since, kGroup) \
  F(subject_group_mass_2, kGroup) F(subject_group_mass_4, kGroup) F(subject_group_share_3, kGroup) F(role_role_share_4, kGroup) \
  F(group_any_mass_2, kGroup) F(group_any_since, kGroup) F(any_group_mass_2, kGroup) F(any_group_share_3, kGroup) F(groups_any_mass_1, kGroup) F(groups_any_mass_3, kGroup) F(object_named_role, kGroup) \
  F(two_hop, kPaths) F(two_hop_same, kPaths) F(three_hop_same, kPaths) \
  F(asked_mass_1, kQuestion) F(asked_mass_3, kQuestion) F(asked_since, kQuestion) F(subject_mass_1, kQuestion) F(subject_mass_3, kQuestion) \
  F(subject_partners, kQuestion) F(asked_objects, kQuestion) F(relation_mass_2, kQuestion) F(relation_objects, kQuestion) F(relation_number, kQuestion) \
  F(weekday, kQuestion) \
  F(rank_triple_share_2, kStanding) F(rank_triple_since, kStanding) F(rank_noisy_or, kStanding) F(rank_dyad_mass_2, kStanding) \
  F(rank_role_mass_2, kStanding) F(rank_group_object_mass_2, kStanding) F(rank_two_hop, kStanding) F(rank_dyad_since, kStanding) \
  F(part_noisy_or, kStanding) F(part_dyad_mass_2, kStanding) F(part_role_mass_2, kStanding) F(part_prescore, kStanding) \
  F(latent_score, kLatent) F(latent_share, kLatent) F(latent_rank, kLatent) F(latent_short_score, kLatent) F(latent_short_rank, kLatent) \
  F(latent_mean, kLatent) F(latent_mean_rank, kLatent)
// clang-format on

enum class Family : std::uint8_t { kTriple, kDyad, kRules, kRelationObject, kPopularity, kGroup, kPaths, kQuestion, kStanding, kLatent };
inline constexpr std::array<std::string_view, 10> kFamilyNames = {"this act on this dyad",
                                                                  "the dyad",
                                                                  "rules",
                                                                  "the object in this part",
                                                                  "the object's activity",
                                                                  "country and kind",
                                                                  "paths",
                                                                  "the actor's own habit",
                                                                  "standing among candidates",
                                                                  "likeness to other actors"};

enum Feature : std::uint8_t {
#define DRAGOMAN_NAME(name, family) name,
  DRAGOMAN_FORECAST_FEATURES(DRAGOMAN_NAME)
#undef DRAGOMAN_NAME
      kFeatureCount
};
#define DRAGOMAN_TEXT(name, family) #name,
inline constexpr std::array<std::string_view, kFeatureCount> kFeatureNames = {DRAGOMAN_FORECAST_FEATURES(DRAGOMAN_TEXT)};
#undef DRAGOMAN_TEXT
#define DRAGOMAN_FAMILY(name, family) Family::family,
inline constexpr std::array<Family, kFeatureCount> kFeatureFamilies = {DRAGOMAN_FORECAST_FEATURES(DRAGOMAN_FAMILY)};
#undef DRAGOMAN_FAMILY

using FeatureRow = std::array<float, kFeatureCount>;

}  // namespace dragoman::forecast
