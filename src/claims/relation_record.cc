#include "claims/relation_record.h"

#include <algorithm>

#include "claims/phrase_span.h"
#include "events/setting.h"

namespace dragoman::claims {

using core::Deprel;
using core::EventStatus;
using core::Relation;
using core::RelationType;
using events::Fillers;
using events::kNoToken;
using events::Match;
using events::Tree;

bool former(std::string_view form) { return form == "former" || form == "ex" || form == "erstwhile" || form == "formerly" || form == "once" || form == "one-time"; }

bool past_verb(const Tree& tree, std::uint32_t verb) {
  if (tree.token(verb).xpos == "VBD") return true;
  for (std::uint32_t c : tree.children(verb)) {
    const std::string form = events::lower(tree.form(c));
    if ((tree.deprel(c) == Deprel::kAux || tree.deprel(c) == Deprel::kAuxPass) && (form == "had" || form == "was" || form == "were")) return true;
  }
  return false;
}

void add_interval(const Tree& tree, const Match& match, Relation& relation) {
  const auto date = events::find_date(tree, match, false, nullptr);
  if (!date || !date->span) return;
  for (const core::DateExpression& expression : tree.analysis().dates) {
    if (!(expression.span == *date->span)) continue;
    using Kind = core::DateExpression::Kind;
    core::EventDate found = *date;
    if (expression.kind == Kind::kUntil) {
      relation.until = found;
    } else if (expression.kind == Kind::kSince || expression.kind == Kind::kDuration) {
      // "since September 2015": it began in that month, and the interval of the words runs on to today.
      if (found.when.start && found.when.precision == core::Precision::kMonth)
        found.when.end = core::Day::from_ymd(found.when.start->year(), found.when.start->month(), core::days_in_month(found.when.start->year(), found.when.start->month()));
      else if (found.when.start && found.when.precision == core::Precision::kYear) found.when.end = core::Day::from_ymd(found.when.start->year(), 12, 31);
      else found.when.end = found.when.start;
      relation.since = found;
    } else if (relation.status == EventStatus::kOccurred) {
      relation.since = found;
      relation.until = found;
    }
  }
}

std::vector<std::uint32_t> places_in(const Tree& tree, const Fillers& fillers, std::uint32_t token) {
  if (!fillers.place_at(token))
    for (std::uint32_t c : tree.children(token))
      if (tree.deprel(c) == Deprel::kNmod && tree.has_case(c, "of") && fillers.place_at(c)) {
        const std::vector<std::uint32_t> all = tree.coordinated(c);
        if (all.size() > 1) return all;
      }
  return {token};
}

core::EventLocation place_of(const Tree& tree, const Fillers& fillers, std::uint32_t token) {
  core::EventLocation location;
  const auto [first, last] = tree.phrase(token);
  location.span = core::Span{tree.token(first).begin, tree.token(last).end};
  location.text = words_of(tree, *location.span);
  if (const core::PlaceMention* place = fillers.place_within(token)) location.place = place->place;
  else location.place.country = fillers.land_of(token);
  return location;
}

bool mutual(RelationType type) { return type == RelationType::kFights || type == RelationType::kAlliedWith || type == RelationType::kOpposes; }

namespace {

bool same_object(const Relation& a, const Relation& b) {
  if (a.object.has_value() != b.object.has_value() || a.place.has_value() != b.place.has_value()) return false;
  if (a.object) return a.object->same_party(*b.object);
  if (a.place)
    return a.place->place.name == b.place->place.name && a.place->place.country == b.place->place.country && (!a.place->place.name.empty() || a.place->text == b.place->text);
  return a.goal == b.goal;
}

bool same_speaker(const Relation& a, const Relation& b) {
  if (a.attribution.has_value() != b.attribution.has_value()) return false;
  return !a.attribution || a.attribution->speaker.same_party(b.attribution->speaker);
}

bool same_relation(const Relation& a, const Relation& b) {
  if (a.type != b.type || !same_speaker(a, b) || (a.status == EventStatus::kDenied) != (b.status == EventStatus::kDenied)) return false;
  if (a.subject.same_party(b.subject) && same_object(a, b)) return true;
  return mutual(a.type) && a.object && b.object && a.subject.same_party(*b.object) && a.object->same_party(b.subject);
}

// "The Greek troops stationed at the port": told of the state and of its troops.
bool same_presence(const Relation& a, const Relation& b) {
  return a.type == RelationType::kPresentIn && b.type == a.type && !a.subject.country.empty() && a.subject.country == b.subject.country && same_object(a, b);
}

}  // namespace

void settle_parties(Relation& relation, bool by_name_only) {
  if ((relation.type != RelationType::kLeads && relation.type != RelationType::kPartOf) || !relation.object) return;
  core::Actor& subject = relation.subject;
  core::Actor& body = *relation.object;
  const bool told = !subject.country.empty() || !subject.id.empty();
  if (!body.country.empty() && subject.person.empty() && (!told || (by_name_only && relation.type == RelationType::kLeads && subject.country != body.country))) {
    subject.country = body.country;
    subject.id.clear();
    if (told) subject.sectors = body.sectors;
  }
  if (body.country.empty() && body.id.empty()) body.country = subject.country;
}

bool only_office(const Relation& relation) {
  if (relation.type != RelationType::kLeads || !relation.object) return false;
  const core::Actor& body = *relation.object;
  if (!body.person.empty() && body.person == relation.subject.person) return true;
  if (body.id.empty()) return false;
  const core::Actor& leader = relation.subject;
  // The offices of known persons are in data/actors; of others only the text tells.
  if (body.id == body.country) return !leader.person.empty() || leader.country != body.country || leader.id.starts_with(body.country + ".GOV");
  return body.id == leader.id && body.id.starts_with(body.country + ".GOV.");
}

bool is_place(const Tree& tree, const Fillers& fillers, std::uint32_t token) {
  if (fillers.place_at(token) || fillers.names_place(token) || tree.token(token).kind == core::EntityKind::kPlace) return true;
  for (std::uint32_t c : tree.children(token))
    if (tree.deprel(c) == Deprel::kNmod && tree.has_case(c, "of") && fillers.place_at(c)) return true;
  return false;
}

// Once a sentence; what another sentence tells again is evidence of its own, joined to an interval over a store.
void add_relation(core::Analysis& analysis, Relation relation) {
  for (const Relation& other : analysis.relations)
    if (other.sentence == relation.sentence && (same_relation(other, relation) || same_presence(other, relation))) return;
  std::string codes(core::to_string(relation.type));
  codes += "|" + relation.subject.id + "|" + relation.subject.text + "|" +
           (relation.object  ? relation.object->id + "|" + relation.object->text
            : relation.place ? relation.place->text
                             : relation.goal);
  relation.id = core::record_id("relation", relation, codes);
  analysis.relations.push_back(std::move(relation));
}

}  // namespace dragoman::claims
