// forecast/counter_reading.h - counters that may not be there, as numbers for features.
#pragma once

#include "forecast/activity.h"

namespace dragoman::forecast {

inline constexpr std::int32_t kLongAgo = 2000;  // stands for never

inline float mass(const Decayed* seen, int half_life, std::int32_t step) { return seen == nullptr ? 0.0F : seen->at(half_life, step); }
inline float total(const Decayed* seen) { return seen == nullptr ? 0.0F : static_cast<float>(seen->total); }
inline float since(const Decayed* seen, std::int32_t step) { return seen == nullptr || seen->total == 0 ? static_cast<float>(kLongAgo) : static_cast<float>(step - seen->last); }
inline float share(float part, float whole) { return whole > 0 ? part / whole : 0.0F; }

}  // namespace dragoman::forecast
