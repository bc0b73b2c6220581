#include "events/setting.h"

#include <algorithm>

namespace dragoman::events {

using core::Deprel;

namespace {

// Head token of a run of tokens: the one governed from outside.
std::uint32_t run_head(const Tree& tree, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t t = first; t <= last; ++t) {
    const std::uint32_t governor = tree.head(t);
    if (governor == kNoToken || governor < first || governor > last) {
      if (tree.deprel(t) != Deprel::kCase && tree.deprel(t) != Deprel::kPunct && tree.deprel(t) != Deprel::kDet) return t;
    }
  }
  return last;
}

// An adverbial clause that happens at the time and place of the clause it hangs on: "to ...", "accusing him", "after meeting them", "as / while / before
// soldiers dispersed them". A finite "after", "since" or "if" clause has a time of its own.
bool same_time(const Tree& tree, std::uint32_t clause) {
  if (tree.has_mark(clause, "to")) return true;
  bool subject = false, tensed = false;
  for (std::uint32_t c : tree.children(clause)) {
    const Deprel relation = tree.deprel(c);
    subject |= relation == Deprel::kNsubj || relation == Deprel::kNsubjPass;
    tensed |= relation == Deprel::kAux || relation == Deprel::kAuxPass || relation == Deprel::kCop;
  }
  const std::string_view tag = tree.token(clause).xpos;
  if (!subject && !tensed && (tag == "VBG" || tag == "VBN")) return true;
  return tree.has_mark(clause, "as") || tree.has_mark(clause, "while") || tree.has_mark(clause, "before");
}

// "in the city of Kunming", "in the ruins of Aleppo": the phrase that a name only completes says how it stands.
std::uint32_t outer_phrase(const Tree& tree, std::uint32_t head) {
  for (int steps = 0; steps < 2; ++steps) {
    const std::uint32_t governor = tree.head(head);
    const bool completes = tree.deprel(head) == Deprel::kNmod && tree.has_case(head, "of");
    const bool names = tree.deprel(head) == Deprel::kAppos || tree.deprel(head) == Deprel::kCompound || tree.deprel(head) == Deprel::kFlat;
    if (governor == kNoToken || !(completes || names) || !tree.is_nominal(governor)) break;
    head = governor;
  }
  return head;
}

// "In Bishkek several hundred people rallied", "In Niamey on Sunday demonstrators ...": phrases that open a sentence set the scene for its main
// clause, whatever word the parser hangs them on. Nothing when the phrase stands elsewhere.
std::uint32_t scene(const Tree& tree, std::uint32_t head, core::Span span) {
  const core::Analysis& analysis = tree.analysis();
  std::uint32_t root = head;
  while (tree.head(root) != kNoToken) root = tree.head(root);
  if (root <= head) return kNoToken;
  std::uint32_t words = 0;
  for (std::uint32_t t = tree.first(); t < tree.end() && tree.token(t).begin < span.begin; ++t) {
    if (analysis.document->dateline && analysis.document->dateline->overlaps({tree.token(t).begin, tree.token(t).end})) continue;
    const core::Upos upos = tree.token(t).upos;
    if (upos == core::Upos::kPunct) {
      if (words > 0 || tree.form(t) == ",") return kNoToken;
      continue;
    }
    if (upos == core::Upos::kCconj || upos == core::Upos::kAdp || upos == core::Upos::kDet || upos == core::Upos::kAdv || upos == core::Upos::kAdj) continue;
    // One place or time before the other: "In Niamey on Sunday".
    if (++words > 2 || (upos != core::Upos::kPropn && upos != core::Upos::kNum)) return kNoToken;
  }
  return root;
}

// Steps from an event up to the clause that a modifier hangs on; -1 when the modifier belongs to another clause.
// A modifier of the governing clause counts only along complements and light verbs, never out of a reported clause.
int distance(const Tree& tree, std::uint32_t event, std::uint32_t holder) {
  int steps = 0;
  for (std::uint32_t at = event; at != kNoToken && steps < 12; ++steps) {
    if (at == holder) return steps;
    const Deprel relation = tree.deprel(at);
    // What is said, and what a relative clause adds, has a time and place of its own.
    if (relation == Deprel::kCcomp || relation == Deprel::kAclRelcl || relation == Deprel::kParataxis) return -1;
    if (relation == Deprel::kAdvcl && !same_time(tree, at)) return -1;
    at = tree.head(at);
  }
  return -1;
}

// "at a summit in Abuja on Sunday, the bloc suspended ...": what hangs on an adjunct of the clause holds for the clause, too.
int adjunct_distance(const Tree& tree, std::uint32_t event, std::uint32_t holder) {
  int steps = 0;
  while (holder != kNoToken && tree.is_nominal(holder) && steps < 3) {
    const Deprel relation = tree.deprel(holder);
    const bool adjunct = relation == Deprel::kObl || relation == Deprel::kNmod;
    if (!adjunct || !(tree.has_case(holder, "at") || tree.has_case(holder, "in") || tree.has_case(holder, "during") || tree.has_case(holder, "on") || tree.has_case(holder, "as")))
      return -1;
    holder = tree.head(holder);
    ++steps;
  }
  if (steps == 0 || holder == kNoToken) return -1;
  const int d = distance(tree, event, holder);
  return d < 0 ? -1 : d + steps;
}

// The clause that a time expression such as "two days after" measures from: the verb marked by its last word.
std::uint32_t measured_clause(const Tree& tree, const core::DateExpression& date) {
  const std::string word = lower(tree.form(date.last));
  if (word != "after" && word != "before") return kNoToken;
  for (std::uint32_t t : {date.last, date.last + 1})
    if (t < tree.end() && lower(tree.form(t)) == word && tree.deprel(t) == Deprel::kMark) return tree.head(t);
  return kNoToken;
}

struct Best {
  int cost = 1000;
  size_t index = 0;
};

}  // namespace

std::optional<core::EventDate> find_date(const Tree& tree, const Match& match, bool future, FutureReading future_reading) {
  const core::Analysis& analysis = tree.analysis();
  Best best;
  for (size_t i = 0; i < analysis.dates.size(); ++i) {
    const core::DateExpression& date = analysis.dates[i];
    if (date.sentence != tree.sentence()) continue;
    if (date.kind == core::DateExpression::Kind::kFrequency) continue;
    const std::uint32_t head = run_head(tree, date.first, date.last);
    if (const std::uint32_t clause = measured_clause(tree, date); clause != kNoToken) {
      for (std::uint32_t word : match.words)
        if (const int d = distance(tree, word, clause); d >= 0 && d < best.cost) best = {d, i};
      continue;
    }
    std::uint32_t holder = tree.head(head);
    // "on Tuesday for talks", "the December meeting": climb over phrases that hold only the date.
    if (holder == kNoToken) continue;
    int cost = 1000;
    for (std::uint32_t word : match.words) {
      if (tree.head(word) == kNoToken && holder == word) cost = 0;
      const int d = distance(tree, word, holder);
      if (d >= 0) cost = std::min(cost, d * 2);
      if (const int a = adjunct_distance(tree, word, holder); a >= 0) cost = std::min(cost, a * 2 + 1);
    }
    if (match.light_verb != kNoToken && holder == match.light_verb) cost = 0;
    if (cost > 4)
      if (const std::uint32_t top = scene(tree, head, date.span); top != kNoToken)
        for (std::uint32_t word : match.words)
          if (const int d = distance(tree, word, top); d >= 0) cost = std::min(cost, d * 2 + 2);
    // Dates inside the event's own phrases ("the two-day talks on Tuesday with ...").
    if (cost == 1000 && tree.dominates(match.head, holder) && !tree.is_verbal(holder)) cost = 5;
    if (cost < best.cost) best = {cost, i};
  }
  if (best.cost > 8) {
    // "in November 2020, when the army launched ...": the clause tells what happened on the day it hangs on.
    for (std::uint32_t at = match.head; at != kNoToken; at = tree.head(at)) {
      const Deprel relation = tree.deprel(at);
      if (relation == Deprel::kAclRelcl || relation == Deprel::kAdvclRelcl || relation == Deprel::kAdvcl || relation == Deprel::kAcl) {
        bool when = false;
        for (std::uint32_t c : tree.children(at)) when |= lower(tree.form(c)) == "when";
        const std::uint32_t holder = tree.head(at);
        for (size_t i = 0; when && holder != kNoToken && i < analysis.dates.size(); ++i)
          if (analysis.dates[i].sentence == tree.sentence() && (analysis.dates[i].first <= holder && holder <= analysis.dates[i].last)) best = {0, i};
        if (when && best.cost > 8)
          for (size_t i = 0; i < analysis.dates.size(); ++i)  // the parser hangs the clause on the verb: the date right before it counts
            if (analysis.dates[i].sentence == tree.sentence() && analysis.dates[i].last < tree.phrase(at).first &&
                tree.head(run_head(tree, analysis.dates[i].first, analysis.dates[i].last)) == holder)
              best = {1, i};
        break;
      }
      if (relation != Deprel::kConj && relation != Deprel::kXcomp) break;
    }
  }
  if (best.cost > 8) return std::nullopt;
  const core::DateExpression& date = analysis.dates[best.index];
  core::EventDate out;
  out.when = date.when;
  if (future && date.relative && analysis.document->published_day()) out.when = future_reading(date, *analysis.document->published_day());
  if (!out.when.start && !out.when.end) return std::nullopt;
  out.span = date.span;
  out.text = analysis.text().substr(date.span.begin, date.span.end - date.span.begin);
  return out;
}

bool day_of_planning(const Tree& tree, const Match& match, const core::EventDate& date) {
  const std::optional<core::Day> published = tree.analysis().document->published_day();
  if (!published || !date.when.start || !date.when.end || *date.when.start >= *published || *date.when.end > *published) return false;
  return std::none_of(match.words.begin(), match.words.end(), [&](std::uint32_t word) {
    for (std::uint32_t t = tree.first(); t < tree.end(); ++t)
      if (date.span && date.span->contains({tree.token(t).begin, tree.token(t).end}) && tree.dominates(word, t)) return true;
    return false;
  });
}

std::optional<core::EventLocation> find_location(const Tree& tree, const Fillers& fillers, const Match& match) {
  const core::Analysis& analysis = tree.analysis();
  const auto make = [&](const core::PlaceMention& mention) {
    core::EventLocation location;
    location.place = mention.place;
    location.span = mention.span;
    location.text = analysis.text().substr(mention.span.begin, mention.span.end - mention.span.begin);
    return location;
  };
  for (const Filler& filler : match.slots[static_cast<size_t>(Slot::kP)])
    if (const core::PlaceMention* place = fillers.place_at(filler.token)) return make(*place);
  Best best;
  for (size_t i = 0; i < analysis.places.size(); ++i) {
    const core::PlaceMention& mention = analysis.places[i];
    if (mention.sentence != tree.sentence()) continue;
    if (analysis.document->dateline && analysis.document->dateline->overlaps(mention.span)) continue;
    const std::uint32_t named = run_head(tree, mention.first, mention.last);
    const std::uint32_t head = outer_phrase(tree, named);
    const bool located = tree.has_case(head, "in") || tree.has_case(head, "at") || tree.has_case(head, "near") || tree.has_case(head, "inside") || tree.has_case(head, "outside") ||
                         tree.has_case(head, "around") || tree.has_case(head, "across") || tree.has_case(head, "throughout") || tree.has_case(head, "on") ||
                         tree.has_case(head, "into") || tree.has_case(head, "through") || tree.has_case(head, "off");
    // "pulled its forces out of Mali", "came to Jakarta and met": where the deed is left or the way there told with it.
    const bool left = match.pattern->type == core::EventType::kRetreat && (tree.has_case(head, "from") || tree.has_case(head, "out"));
    const bool reached = match.pattern->type == core::EventType::kConsult && tree.has_case(head, "to") && tree.head(head) != match.head && tree.deprel(match.head) == Deprel::kConj;
    if (!located && !left && !reached) continue;
    std::uint32_t holder = tree.head(head);
    if (holder == kNoToken) continue;
    int cost = 1000;
    for (std::uint32_t word : match.words)
      if (const int d = distance(tree, word, holder); d >= 0) cost = std::min(cost, d * 2);
      else if (const int a = adjunct_distance(tree, word, holder); a >= 0) cost = std::min(cost, a * 2 + 1);
    if (match.light_verb != kNoToken && holder == match.light_verb) cost = 0;
    if (cost > 4)
      if (const std::uint32_t top = scene(tree, head, mention.span); top != kNoToken)
        for (std::uint32_t word : match.words)
          if (const int d = distance(tree, word, top); d >= 0) cost = std::min(cost, d * 2 + 2);
    if (cost == 1000 && tree.dominates(match.head, holder)) cost = tree.is_verbal(holder) ? 1000 : 6;
    // A city says more than the country it lies in.
    if (cost < 1000 && mention.kind == core::PlaceMention::Kind::kCountry) ++cost;
    if (cost < best.cost) best = {cost, i};
  }
  if (best.cost <= 9) return make(analysis.places[best.index]);
  // "Cusco, where a protester was killed"
  for (std::uint32_t at = match.head; at != kNoToken; at = tree.head(at)) {
    if (tree.deprel(at) == Deprel::kAclRelcl || tree.deprel(at) == Deprel::kAdvclRelcl) {
      for (std::uint32_t c : tree.children(at))
        if (lower(tree.form(c)) == "where" && c > tree.first() + 1) {
          // The place stands right before "where", whatever noun the parser hangs the clause on.
          const std::uint32_t before = tree.deprel(c - 1) == Deprel::kPunct ? c - 2 : c - 1;
          if (const core::PlaceMention* place = fillers.place_at(before)) return make(*place);
          if (const core::PlaceMention* place = tree.head(at) == kNoToken ? nullptr : fillers.place_at(tree.head(at))) return make(*place);
        }
      break;
    }
    if (tree.deprel(at) != Deprel::kConj && tree.deprel(at) != Deprel::kXcomp) break;
  }
  // What is attacked, blocked, searched or visited lies where the deed is done.
  const core::EventType type = match.pattern->type;
  const bool at_target = type == core::EventType::kAssault || type == core::EventType::kProtest || type == core::EventType::kCoerce || type == core::EventType::kMobilize ||
                         (type == core::EventType::kConsult && !match.pattern->modes.empty() && match.pattern->modes.front() == "visit");
  for (const Slot slot : {Slot::kA, Slot::kB})
    for (const Filler& filler : match.slots[static_cast<size_t>(slot)]) {
      if (!at_target || match.pattern->role[static_cast<size_t>(slot)] != core::ActorRole::kRecipient) break;
      if (const core::PlaceMention* place = fillers.place_at(filler.token)) return make(*place);
      for (std::uint32_t c : tree.children(filler.token))  // "the port of Odesa"
        if (tree.deprel(c) == Deprel::kNmod)
          if (const core::PlaceMention* place = fillers.place_at(c)) return make(*place);
    }
  // A visited or host city that stands as a party names the place, too.
  for (const Slot slot : {Slot::kH, Slot::kB})
    for (const Filler& filler : match.slots[static_cast<size_t>(slot)])
      if (const core::PlaceMention* place = fillers.place_at(filler.token); place && slot == Slot::kH && place->kind != core::PlaceMention::Kind::kCountry) return make(*place);
  return std::nullopt;
}

}  // namespace dragoman::events
