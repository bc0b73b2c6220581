#include "events/implied.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dragoman::events {
namespace {

using core::Actor;
using core::ActorRole;
using core::Event;

// Sectors that have power over the people of their own state.
bool authority(const Actor& actor) {
  static constexpr auto kSectors = std::to_array<std::string_view>({"GOV", "COP", "JUD", "MIL", "LEG"});
  return std::any_of(actor.sectors.begin(), actor.sectors.end(), [](const std::string& s) { return std::find(kSectors.begin(), kSectors.end(), s) != kSectors.end(); });
}

// "The government blocked the sites", "police arrested 61": no other state is named, so those hit are its own.
void at_home(Event& event) {
  if (event.type != core::EventType::kCoerce || event.actors.size() != 1) return;
  const Actor who = event.actors.front();
  if (who.role != ActorRole::kActor || who.country.empty() || !authority(who)) return;
  if (event.location && event.location->place.country != who.country) return;
  Actor people;
  people.role = ActorRole::kRecipient;
  people.id = people.country = who.country;
  people.text = who.text;
  people.span = who.span;
  event.actors.push_back(std::move(people));
}

}  // namespace

void add_implied_parties(core::Analysis& analysis) {
  for (Event& event : analysis.events) at_home(event);
}

}  // namespace dragoman::events
