#include "events/implied.h"

#include <gtest/gtest.h>

namespace dragoman::events {
namespace {

core::Actor party(const char* country, const char* sector, core::ActorRole role) {
  core::Actor actor;
  actor.role = role;
  actor.id = actor.country = country;
  if (*sector) actor.sectors = {sector};
  return actor;
}

// Countries of the recipients after the pass.
std::string recipients(core::EventType type, std::vector<core::Actor> actors, const char* place) {
  core::Event event;
  event.type = type;
  event.actors = std::move(actors);
  if (*place) {
    event.location.emplace();
    event.location->place.country = place;
  }
  core::Analysis analysis;
  analysis.events.push_back(event);
  add_implied_parties(analysis);
  std::string out;
  for (const core::Actor& actor : analysis.events.front().actors)
    if (actor.role == core::ActorRole::kRecipient) out += actor.country;
  return out;
}

TEST(Implied, AnAuthorityAtHomeHitsItsOwnPeople) {
  using core::ActorRole;
  using core::EventType;
  const core::Actor police = party("TCD", "COP", ActorRole::kActor);
  EXPECT_EQ(recipients(EventType::kCoerce, {police}, ""), "TCD");
  EXPECT_EQ(recipients(EventType::kCoerce, {police}, "TCD"), "TCD");
  EXPECT_EQ(recipients(EventType::kCoerce, {police}, "NER"), "");
  EXPECT_EQ(recipients(EventType::kAssault, {police}, ""), "");
  EXPECT_EQ(recipients(EventType::kCoerce, {party("TCD", "REB", ActorRole::kActor)}, ""), "");
  EXPECT_EQ(recipients(EventType::kCoerce, {police, party("NER", "", ActorRole::kRecipient)}, ""), "NER");
}

}  // namespace
}  // namespace dragoman::events
