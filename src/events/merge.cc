#include "events/merge.h"

#include <algorithm>
#include <set>
#include <string>

#include "events/learned_events.h"

namespace dragoman::events {

using core::ActorRole;
using core::Event;
using core::EventStatus;
using core::EventType;

namespace {

std::string party_key(const core::Actor& actor) {
  if (!actor.country.empty()) return actor.country;
  if (!actor.id.empty()) return actor.id;
  return {};
}

std::set<std::string> parties(const Event& event, bool recipients) {
  std::set<std::string> keys;
  for (const core::Actor& actor : event.actors) {
    const bool recipient = actor.role == ActorRole::kRecipient;
    if (recipient != recipients || actor.role == ActorRole::kHost || actor.role == ActorRole::kMediator) continue;
    if (const std::string key = party_key(actor); !key.empty()) keys.insert(key);
  }
  return keys;
}

std::set<std::string> all_parties(const Event& event) {
  std::set<std::string> keys = parties(event, false);
  keys.merge(parties(event, true));
  return keys;
}

bool within(const std::set<std::string>& small, const std::set<std::string>& large) { return std::includes(large.begin(), large.end(), small.begin(), small.end()); }

// One id says the same as the other or less: TUR.GOV and TUR.GOV.MOD, not TUR.GOV.MFA and TUR.GOV.MOD.
bool one_office(const core::Actor& a, const core::Actor& b) {
  if (!a.person.empty() && a.person == b.person) return true;
  const std::string& small = a.id.size() < b.id.size() ? a.id : b.id;
  const std::string& large = a.id.size() < b.id.size() ? b.id : a.id;
  return small.empty() || small == large || (large.starts_with(small) && large[small.size()] == '.');
}

// Every party of `a` on that side has its like in `b`: the same country and an office that fits.
bool offices_within(const Event& a, const Event& b, bool recipients) {
  const auto counts = [&](const core::Actor& actor) {
    return (actor.role == ActorRole::kRecipient) == recipients && actor.role != ActorRole::kHost && actor.role != ActorRole::kMediator && !party_key(actor).empty();
  };
  return std::all_of(a.actors.begin(), a.actors.end(), [&](const core::Actor& x) {
    return !counts(x) || std::any_of(b.actors.begin(), b.actors.end(), [&](const core::Actor& y) { return counts(y) && party_key(x) == party_key(y) && one_office(x, y); });
  });
}

bool speech_act(EventType type) {
  return type == EventType::kRequest || type == EventType::kAccuse || type == EventType::kReject || type == EventType::kThreaten || type == EventType::kSupport ||
         type == EventType::kAgree || type == EventType::kConcede;
}

bool dates_agree(const Event& a, const Event& b) {
  if (!a.date || !b.date) return true;
  const core::Interval& x = a.date->when;
  const core::Interval& y = b.date->when;
  if (x.start && y.end && *x.start > *y.end) return false;
  if (y.start && x.end && *y.start > *x.end) return false;
  return true;
}

// Deputy foreign ministers met, and defence ministers met: the same countries, another meeting.
bool other_offices(const Event& a, const Event& b) {
  for (const core::Actor& x : a.actors) {
    bool shared = false, fits = false;
    for (const core::Actor& y : b.actors)
      if (!x.country.empty() && x.country == y.country) {
        shared = true;
        for (const core::Actor& z : a.actors) fits = fits || (z.country == y.country && one_office(z, y));
      }
    if (shared && !fits) return true;
  }
  return false;
}

bool same_place(const Event& a, const Event& b) {
  if (!a.location || !b.location) return true;
  return a.location->place.country == b.location->place.country;
}

// "separate talks", "a second strike", "also met": beside the later trigger.
bool says_another(const core::Analysis& analysis, const Event& event, const std::vector<std::string>& another) {
  const core::Sentence& sentence = analysis.sentences[event.sentence];
  const auto local = [&](std::uint32_t token) { return static_cast<std::int32_t>(token - sentence.first_token); };
  for (std::uint32_t t = sentence.first_token; t < sentence.first_token + sentence.token_count; ++t) {
    const core::Token& token = analysis.tokens[t];
    if (std::find(another.begin(), another.end(), token.lemma) == another.end() || token.head < 0) continue;
    std::int32_t at = token.head;
    for (int steps = 0; steps < 3 && at >= 0; ++steps) {
      if (at == local(event.trigger)) return true;
      at = analysis.tokens[sentence.first_token + static_cast<std::uint32_t>(at)].head;
    }
  }
  return false;
}

bool same_happening(const core::Analysis& analysis, const Event& a, const Event& b, const std::vector<std::string>& another) {
  if (a.type != b.type || a.status != b.status || !dates_agree(a, b) || !same_place(a, b)) return false;
  if (!analysis.sentences[b.sentence].heading && says_another(analysis, b, another)) return false;
  const auto pa = all_parties(a), pb = all_parties(b);
  if (pa.empty() || pb.empty()) return false;
  const bool headline = analysis.sentences[a.sentence].heading || analysis.sentences[b.sentence].heading;
  const std::string& la = analysis.tokens[a.trigger].lemma;
  const std::string& lb = analysis.tokens[b.trigger].lemma;
  if (a.type == EventType::kConsult) {
    if (!within(pa, pb) && !within(pb, pa)) return false;
    if (other_offices(a, b)) return false;
    // A meeting told twice: the same parties, or a definite "the talks"; two meetings in one sentence are two.
    return headline || (a.sentence != b.sentence && pa.size() >= 2 && pb.size() >= 2 && (pa == pb || la == lb));
  }
  const auto actors_a = parties(a, false), actors_b = parties(b, false), to_a = parties(a, true), to_b = parties(b, true);
  const bool nested = (offices_within(a, b, false) || offices_within(b, a, false)) && (offices_within(a, b, true) || offices_within(b, a, true));
  if (!nested) return false;
  if (a.sentence == b.sentence) return actors_a == actors_b && to_a == to_b && (la == lb || a.type == EventType::kAgree);
  if (headline) return true;
  if (speech_act(a.type)) return la == lb && actors_a == actors_b && to_a == to_b;
  const bool other_way = !a.mode.empty() && !b.mode.empty() && a.mode != b.mode;
  return (la == lb || (actors_a == actors_b && to_a == to_b && !to_a.empty() && !other_way && a.because == b.because && !learned(a))) && !actors_a.empty() && !actors_b.empty();
}

// Parties, date, place and magnitude that only the later telling has.
void absorb(Event& into, const Event& from) {
  for (const core::Actor& actor : from.actors) {
    const std::string key = party_key(actor);
    if (key.empty()) continue;
    bool known = false;
    for (const core::Actor& other : into.actors) known |= party_key(other) == key;
    if (!known) into.actors.push_back(actor);
  }
  if (learned(into) && !learned(from)) {
    // The pattern's reading stands, wherever it was told first.
    into.because = from.because;
    into.confidence = from.confidence;
    into.cameo = from.cameo;
    into.mode = from.mode;
    into.intensity = from.intensity;
  }
  if (!into.date) into.date = from.date;
  if (!into.location) into.location = from.location;
  for (const core::Evidence& evidence : from.evidence) {
    if (evidence.role == "trigger") into.evidence.push_back({"mention", evidence.span});
    else if (evidence.role == "sentence") into.evidence.push_back({"mention_sentence", evidence.span});
    else into.evidence.push_back(evidence);
  }
}

}  // namespace

void merge_tellings(core::Analysis& analysis, const std::vector<std::string>& another) {
  std::vector<Event> kept;
  std::vector<Event> headline;
  for (Event& event : analysis.events) {
    if (analysis.sentences[event.sentence].heading) {
      headline.push_back(std::move(event));
      continue;
    }
    bool merged = false;
    for (Event& earlier : kept)
      if (same_happening(analysis, earlier, event, another)) {
        absorb(earlier, event);
        merged = true;
        break;
      }
    if (!merged) kept.push_back(std::move(event));
  }
  // The headline tells the body's news again: its event is a mention, unless the body has no such event.
  std::vector<Event> only_headline;
  for (Event& event : headline) {
    bool merged = false;
    for (Event& body : kept)
      if (same_happening(analysis, body, event, another)) {
        absorb(body, event);
        merged = true;
        break;
      }
    if (!merged) only_headline.push_back(std::move(event));
  }
  only_headline.insert(only_headline.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
  analysis.events = std::move(only_headline);
}

}  // namespace dragoman::events
