#include "core/event.h"

#include <algorithm>
#include <array>

namespace dragoman::core {

namespace {

constexpr std::array<std::string_view, kEventTypeCount> kTypes = {"AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
                                                                  "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT"};
constexpr std::array<std::string_view, 6> kStatuses = {"occurred", "ongoing", "planned", "possible", "called_for", "denied"};
constexpr std::array<std::string_view, 5> kRoles = {"actor", "recipient", "host", "mediator", "participant"};

}  // namespace

std::string_view to_string(EventType type) { return kTypes[static_cast<size_t>(type)]; }

std::optional<EventType> event_type_from(std::string_view name) {
  const auto it = std::find(kTypes.begin(), kTypes.end(), name);
  if (it == kTypes.end()) return std::nullopt;
  return static_cast<EventType>(it - kTypes.begin());
}

std::string_view to_string(EventStatus status) { return kStatuses[static_cast<size_t>(status)]; }

std::optional<EventStatus> event_status_from(std::string_view name) {
  const auto it = std::find(kStatuses.begin(), kStatuses.end(), name);
  if (it == kStatuses.end()) return std::nullopt;
  return static_cast<EventStatus>(it - kStatuses.begin());
}

std::string_view to_string(ActorRole role) { return kRoles[static_cast<size_t>(role)]; }

}  // namespace dragoman::core
