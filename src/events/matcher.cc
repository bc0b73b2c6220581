#include "events/matcher.h"

#include <fmt/format.h>

#include <algorithm>

namespace dragoman::events {

using core::Deprel;
using core::Upos;

namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

bool oblique(Deprel relation) {
  return relation == Deprel::kObl || relation == Deprel::kNmod || relation == Deprel::kOblAgent || relation == Deprel::kAdvmod || relation == Deprel::kAdvcl ||
         relation == Deprel::kXcomp || relation == Deprel::kAcl || relation == Deprel::kNmodDesc;
}

// "urged Syria to withdraw": the asking and the thing asked for are two events, although the words of the second tell what kind of asking it is.
bool asked_for(const Match& outer, const Match& inner) { return outer.pattern->type == core::EventType::kRequest && inner.pattern->type != core::EventType::kRequest; }

// Acts whose noun names the one who suffers behind "of" ("the arrest of two men"); elsewhere it is the doer's own ("the withdrawal of forces").
bool suffered(core::EventType type) { return type == core::EventType::kAssault || type == core::EventType::kCoerce || type == core::EventType::kAccuse; }

constexpr double kWordScore = 10, kSlotScore = 3, kClassScore = 2, kIndirectPenalty = 1.5, kMissingPenalty = 4;

}  // namespace

struct Matcher::Attempt {
  const Frame* frame = nullptr;
  Match* match = nullptr;
  std::vector<std::uint32_t> anchors;  // token of each piece, kNoToken while open
  std::string reason;
};

Matcher::Matcher(const PatternSet& patterns, const Tree& tree, const Fillers& fillers) : patterns_(patterns), tree_(tree), fillers_(fillers) {}

bool Matcher::in_set(std::string_view set, std::string_view lemma) const { return contains(patterns_.set(set), lemma); }

std::uint32_t Matcher::through_partitive(std::uint32_t token) const {
  for (int i = 0; i < 3 && token != kNoToken && in_set("partitive", tree_.lemma(token)); ++i) {
    std::uint32_t inner = kNoToken;
    for (std::uint32_t c : tree_.children(token))
      if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, "of")) inner = c;
    if (inner == kNoToken) return token;
    token = inner;
  }
  return token;
}

bool Matcher::head_fits(const Frame& frame, std::uint32_t head) const {
  const core::Token& token = tree_.token(head);
  if (frame.noun) return token.upos == Upos::kNoun || token.upos == Upos::kPropn;
  if (frame.copula) {
    // "are opposed to": an adjective with a copula, or, to some parsers, a passive.
    const bool passive = token.upos == Upos::kAdj && tree_.has_child(head, Deprel::kAuxPass);
    if (!tree_.has_child(head, Deprel::kCop) && !passive && token.deprel != Deprel::kXcomp && token.deprel != Deprel::kConj) return false;
    if (frame.head_preps.empty()) return true;
    return std::any_of(frame.head_preps.begin(), frame.head_preps.end(), [&](const std::string& prep) { return tree_.has_case(head, prep); });
  }
  if (token.upos != Upos::kVerb && !(token.upos == Upos::kAdj && token.deprel == Deprel::kAmod && token.xpos.starts_with("VB"))) return false;
  if (frame.particle.empty()) return true;
  for (std::uint32_t c : tree_.children(head))
    if ((tree_.deprel(c) == Deprel::kCompoundPrt || tree_.deprel(c) == Deprel::kAdvmod || tree_.deprel(c) == Deprel::kObl) && lower(tree_.form(c)) == frame.particle) return true;
  // "handed over 41,000 suspects" is often parsed with "over" as a word of the number.
  if (head + 2 < tree_.end() && lower(tree_.form(head + 1)) == frame.particle && tree_.deprel(head + 1) == Deprel::kAdvmod && tree_.head(head + 1) == head + 2 &&
      tree_.token(head + 2).upos == Upos::kNum)
    return true;
  // "pulled out of Syria" is often parsed with "out" as a preposition of the place.
  // One that also opens times and places ("in", "on", "over") must stand right behind the verb: "took place in May" takes nobody in.
  const bool telling = frame.particle == "out" || frame.particle == "off" || frame.particle == "back" || frame.particle == "down" || frame.particle == "up" ||
                       frame.particle == "away";
  if (!telling && (head + 1 >= tree_.end() || lower(tree_.form(head + 1)) != frame.particle)) return false;
  for (std::uint32_t c : tree_.children(head))
    if (tree_.has_case(c, frame.particle)) return true;
  return false;
}

bool Matcher::fill(const Piece& piece, std::uint32_t token, Attempt& attempt) const {
  if (token == kNoToken) return false;
  if (piece.slot == Slot::kNone) {
    const std::uint32_t inner = through_partitive(token);
    for (std::uint32_t t : {token, inner})
      if (contains(piece.lemmas, tree_.lemma(t)) || contains(piece.lemmas, lower(tree_.form(t))) || contains(piece.lemmas, lower(tree_.lemma(t)))) {
        attempt.match->words.push_back(t);
        attempt.match->score += 0;
        return true;
      }
    // "held talks and meetings": any conjunct will do.
    for (std::uint32_t t : tree_.coordinated(token))
      if (contains(piece.lemmas, tree_.lemma(t))) {
        attempt.match->words.push_back(t);
        return true;
      }
    return false;
  }
  auto& slot = attempt.match->slots[static_cast<size_t>(piece.slot)];
  std::vector<Filler> fillers = fillers_.resolve_all(token);
  if (piece.slot == Slot::kP && attempt.match->pattern->relation)  // "control most of the north", "large swaths of Syria": a part of a place is a place
    for (Filler& filler : fillers) filler.place = filler.place || fillers_.names_place(filler.token);
  std::erase_if(fillers, [&](const Filler& filler) { return !fillers_.fits(filler, piece.slot_class) && piece.slot_class != SlotClass::kAny; });
  if (fillers.empty()) {
    attempt.reason = fmt::format("{} is no {}", piece.slot == Slot::kA ? "A" : "B", to_string(piece.slot_class));
    return false;
  }
  if (piece.slot == Slot::kP) {
    slot = std::move(fillers);
    return true;
  }
  const bool nobody = std::none_of(fillers.begin(), fillers.end(), [](const Filler& f) { return f.known() || f.pronoun; });
  if (nobody && piece.slot == Slot::kA) {
    // A thing that acts for somebody unnamed ("a car bomb killed"): the event stands, its doer is not known.
    if (!in_set("instrument", tree_.lemma(token))) {
      attempt.reason = "A is no actor";
      return false;
    }
    attempt.match->score -= kMissingPenalty;
    return true;
  }
  if (nobody && piece.kind == Piece::Kind::kPrep && piece.slot == Slot::kB && !piece.optional &&
      std::none_of(fillers.begin(), fillers.end(), [](const Filler& f) { return f.place; })) {
    attempt.reason = "B is no actor";  // "called on Friday" calls on nobody
    return false;
  }
  if (nobody) attempt.match->score -= kMissingPenalty;
  attempt.match->score += kSlotScore + (piece.slot_class == SlotClass::kAny ? 0 : kClassScore);
  slot = std::move(fillers);
  return true;
}

bool Matcher::match_subject(const Piece& piece, Attempt& attempt) const {
  std::uint32_t subject = kNoToken;
  if (attempt.frame->copula) {
    subject = tree_.child(attempt.match->head, Deprel::kNsubj);
    if (subject == kNoToken) subject = tree_.child(attempt.match->head, Deprel::kNsubjPass);
    if (subject == kNoToken || tree_.token(subject).xpos.starts_with("W")) subject = tree_.logical_subject(attempt.match->head);  // "who are masters of the town"
  } else {
    subject = tree_.logical_subject(attempt.match->head);
  }
  if (subject == kNoToken) {
    if (piece.slot == Slot::kNone) return false;
    // Without a subject nothing proves that "blockaded the ports" was done by civilians.
    if (piece.slot_class != SlotClass::kAny && !attempt.frame->copula && !tree_.passive(attempt.match->head)) {
      attempt.reason = fmt::format("A is not told to be {}", to_string(piece.slot_class));
      return false;
    }
    // Agentless passive, infinitive without a doer: the event stands without its actor; anything stricter than "an actor" is then unproved.
    attempt.match->score -= kMissingPenalty;
    return true;
  }
  return fill(piece, subject, attempt);
}

bool Matcher::match_object(const Piece& piece, size_t index, Attempt& attempt) const {
  const std::uint32_t anchor = piece.parent < 0 ? attempt.match->head : attempt.anchors[static_cast<size_t>(piece.parent)];
  if (anchor == kNoToken) return false;
  std::vector<std::uint32_t> candidates;
  if (attempt.frame->noun && anchor == attempt.match->head) return false;
  if (tree_.is_nominal(anchor) && piece.parent >= 0) {
    // "declare {B} terrorist": the object noun is already taken; look at the verb's other complements.
    candidates.push_back(tree_.child(attempt.match->head, Deprel::kXcomp));
    candidates.push_back(tree_.child(attempt.match->head, Deprel::kObj));
  } else {
    if (const std::uint32_t iobj = tree_.indirect_object(anchor); iobj != kNoToken && piece.slot != Slot::kNone) candidates.push_back(iobj);
    candidates.push_back(tree_.logical_object(anchor));
    if (piece.slot == Slot::kNone) {
      for (std::uint32_t c : tree_.children(anchor))  // "granted her cabinet a vote": two objects
        if (tree_.deprel(c) == Deprel::kObj) candidates.push_back(c);
      candidates.push_back(tree_.child(anchor, Deprel::kXcomp));
      candidates.push_back(tree_.child(anchor, Deprel::kNsubjPass));
    }
  }
  // "called off the strike": parsers often take the particle for a preposition of the object.
  if (!attempt.frame->particle.empty() && anchor == attempt.match->head && tree_.child(anchor, Deprel::kObj) == kNoToken)
    for (std::uint32_t c : tree_.children(anchor))
      if (tree_.deprel(c) == Deprel::kObl && (tree_.has_case(c, attempt.frame->particle) || !tree_.has_any_case(c))) candidates.push_back(c);
  for (std::uint32_t candidate : candidates)
    if (candidate != kNoToken && fill(piece, candidate, attempt)) {
      attempt.anchors[index] = piece.slot == Slot::kNone ? attempt.match->words.back() : candidate;
      return true;
    }
  return false;
}

bool Matcher::match_prep(const Piece& piece, size_t index, Attempt& attempt) const {
  const std::uint32_t head = attempt.match->head;
  std::vector<std::uint32_t> anchors;
  // "threatened to cut ties with Iran": on the noun, else on the verb that it is the object of.
  for (int p = piece.parent; p >= 0; p = attempt.frame->pieces[static_cast<size_t>(p)].parent) anchors.push_back(attempt.anchors[static_cast<size_t>(p)]);
  anchors.push_back(head);
  const size_t direct = anchors.size();
  // Attachment of a prepositional phrase is where parsers err most: look on the object and its "of" phrases, and above a noun head, too.
  if (!attempt.frame->noun) {
    if (const std::uint32_t object = tree_.logical_object(head); object != kNoToken) anchors.push_back(object);
  } else if (const std::uint32_t above = tree_.head(head); above != kNoToken) {
    anchors.push_back(above);
  }
  const size_t chained = anchors.size();
  for (size_t i = 0; i < chained; ++i)
    if (anchors[i] != kNoToken)
      for (std::uint32_t c : tree_.children(anchors[i]))
        if ((tree_.deprel(c) == Deprel::kNmod || tree_.deprel(c) == Deprel::kObl) && c > head && c < head + 12) anchors.push_back(c);
  for (size_t i = 0; i < anchors.size(); ++i) {
    const std::uint32_t anchor = anchors[i];
    if (anchor == kNoToken) continue;
    for (std::uint32_t c : tree_.children(anchor)) {
      if (!oblique(tree_.deprel(c)) || c == head) continue;
      if (attempt.frame->noun && i >= direct && c < head) continue;
      if (std::none_of(piece.preps.begin(), piece.preps.end(), [&](const std::string& prep) { return tree_.has_case(c, prep); })) continue;
      std::uint32_t target = c;
      if (!fill(piece, target, attempt)) continue;
      if (i >= direct) attempt.match->score -= kIndirectPenalty;
      attempt.anchors[index] = piece.slot == Slot::kNone ? attempt.match->words.back() : c;
      return true;
    }
  }
  // "in the hands of the rebels", "in the rebels' hands", "in rebel hands": whose it is.
  const std::uint32_t noun = piece.parent < 0 ? kNoToken : attempt.anchors[static_cast<size_t>(piece.parent)];
  if (attempt.match->pattern->relation && piece.slot != Slot::kNone && noun != kNoToken && tree_.is_nominal(noun) && contains(piece.preps, "of"))
    for (std::uint32_t c : tree_.children(noun)) {
      const Deprel relation = tree_.deprel(c);
      const bool owner = relation == Deprel::kNmodPoss || ((relation == Deprel::kAmod || relation == Deprel::kCompound) && fillers_.mention_at(c));
      if (c < noun && owner && fill(piece, c, attempt)) {
        attempt.anchors[index] = c;
        return true;
      }
    }
  return false;
}

bool Matcher::match_modifier(const Piece& piece, Attempt& attempt) const {
  const std::uint32_t noun = piece.parent < 0 ? attempt.match->head : attempt.anchors[static_cast<size_t>(piece.parent)];
  if (noun == kNoToken) return false;
  // "Turkish talks": adjectives and compounds count when they name a party; a possessor always does.
  for (std::uint32_t c : tree_.children(noun)) {
    const Deprel relation = tree_.deprel(c);
    if (relation == Deprel::kNmodPoss && fill(piece, c, attempt)) return true;
    if ((relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmodDesc || relation == Deprel::kNmod) && c < noun &&
        (piece.slot == Slot::kNone || fillers_.mention_at(c)) && fill(piece, c, attempt))
      return true;
  }
  if (piece.parent >= 0) {  // "gave Syria aid", "the resignation of the minister"
    // "found Syria guilty": the noun or adjective is said of the object.
    if (tree_.deprel(noun) == Deprel::kXcomp) {
      const std::uint32_t object = tree_.logical_object(attempt.match->head);
      if (object != kNoToken && object != noun && fill(piece, object, attempt)) return true;
    }
    const std::uint32_t iobj = tree_.indirect_object(attempt.match->head);
    if (iobj != kNoToken && fill(piece, iobj, attempt)) return true;
    for (std::uint32_t c : tree_.children(noun))
      if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, "of") && fill(piece, c, attempt)) return true;
    return false;
  }
  if (piece.slot != Slot::kA) return false;
  // "Turkey held talks", "an attack launched by rebels": the light verb's doer is the noun's.
  std::uint32_t verb = kNoToken;
  const std::uint32_t subject = light_subject(noun, &verb);
  if (subject != kNoToken && fill(piece, subject, attempt)) {
    attempt.match->light_verb = verb;
    return true;
  }
  for (std::uint32_t c : tree_.children(noun))
    if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, "by") && fill(piece, c, attempt)) return true;
  return false;
}

std::uint32_t Matcher::light_subject(std::uint32_t noun, std::uint32_t* verb) const {
  std::uint32_t top = noun;
  if (tree_.deprel(top) == Deprel::kNmod && tree_.head(top) != kNoToken && in_set("partitive", tree_.lemma(tree_.head(top)))) top = tree_.head(top);
  const std::uint32_t governor = tree_.head(tree_.coordination_head(top));
  if (governor != kNoToken && tree_.is_verbal(governor) && in_set("light", tree_.lemma(governor))) {
    const Deprel relation = tree_.deprel(tree_.coordination_head(top));
    if (relation == Deprel::kObj || relation == Deprel::kNsubjPass || relation == Deprel::kObl) {
      *verb = governor;
      return tree_.logical_subject(governor);
    }
  }
  for (std::uint32_t c : tree_.children(noun))
    if ((tree_.deprel(c) == Deprel::kAcl || tree_.deprel(c) == Deprel::kAclRelcl) && in_set("light", tree_.lemma(c)) && tree_.logical_object(c) == noun) {
      *verb = c;
      return tree_.logical_subject(c);
    }
  return kNoToken;
}

bool Matcher::match_infinitive(const Piece& piece, size_t index, Attempt& attempt) const {
  const std::uint32_t anchor = piece.parent < 0 ? attempt.match->head : attempt.anchors[static_cast<size_t>(piece.parent)];
  for (std::uint32_t from : {anchor, attempt.match->head}) {
    if (from == kNoToken) continue;
    for (std::uint32_t c : tree_.children(from)) {
      const Deprel relation = tree_.deprel(c);
      if (relation != Deprel::kXcomp && relation != Deprel::kAdvcl && relation != Deprel::kAcl && relation != Deprel::kCcomp) continue;
      if (relation == Deprel::kCcomp && tree_.has_child(c, Deprel::kNsubj) && !tree_.has_case(c, "to")) continue;  // "told them that it would go" tells nobody to go
      for (std::uint32_t t : tree_.coordinated(c))
        if (contains(piece.lemmas, tree_.lemma(t))) {
          attempt.match->words.push_back(t);
          attempt.anchors[index] = t;
          return true;
        }
    }
  }
  return false;
}

// "warned that it would retaliate", "said Israel must stop": a finite complement headed by one of these words, or with one of them as its modal.
bool Matcher::match_clause(const Piece& piece, size_t index, Attempt& attempt) const {
  std::vector<std::uint32_t> clauses;
  const std::uint32_t head = attempt.match->head;
  const auto add = [&](std::uint32_t from) {
    for (std::uint32_t c : tree_.children(from)) {
      const Deprel relation = tree_.deprel(c);
      const bool complement = relation == Deprel::kCcomp || (from != head && tree_.has_mark(c, "that") && (relation == Deprel::kAclRelcl || relation == Deprel::kAcl));
      if (complement && !tree_.has_mark(c, "if") && !tree_.has_mark(c, "whether") && !tree_.has_mark(c, "to")) clauses.push_back(c);
    }
  };
  add(head);
  for (const Deprel object : {Deprel::kObj, Deprel::kIobj})
    if (const std::uint32_t hearer = tree_.child(head, object); hearer != kNoToken) add(hearer);
  // "The troops must leave, the minister said."
  if (tree_.deprel(head) == Deprel::kParataxis && tree_.head(head) != kNoToken && tree_.head(head) < head) clauses.push_back(tree_.head(head));
  for (std::uint32_t clause : clauses)
    for (std::uint32_t t : tree_.coordinated(clause)) {
      bool told = contains(piece.lemmas, tree_.lemma(t));
      for (std::uint32_t c : tree_.children(t))
        if (tree_.deprel(c) == Deprel::kAux && contains(piece.lemmas, lower(tree_.form(c)))) told = true;
      if (!told || !clause_subject_fits(piece, t, attempt)) continue;
      attempt.match->words.push_back(t);
      attempt.anchors[index] = t;
      return true;
    }
  return false;
}

// `that {A} VERB`: the clause's subject belongs to the speaker's own side; `that {B} VERB`: it is the other party, where it is one.
bool Matcher::clause_subject_fits(const Piece& piece, std::uint32_t clause, Attempt& attempt) const {
  if (piece.slot == Slot::kNone) return true;
  std::uint32_t subject = tree_.passive(clause) ? tree_.logical_object(clause) : tree_.logical_subject(clause);
  if (subject == kNoToken) return false;
  const std::vector<Filler> fillers = fillers_.resolve_all(subject);
  if (piece.slot != Slot::kA) {
    if (std::any_of(fillers.begin(), fillers.end(), [&](const Filler& f) { return f.known() && fillers_.fits(f, piece.slot_class); }))
      attempt.match->slots[static_cast<size_t>(piece.slot)] = fillers;
    else if (piece.slot_class != SlotClass::kAny) return false;
    return true;
  }
  const auto& own = attempt.match->slots[static_cast<size_t>(Slot::kA)];
  for (const Filler& filler : fillers) {
    if (filler.pronoun && !filler.known()) return true;
    for (const Filler& speaker : own)
      if (filler.known() && speaker.known() && !filler.actors.front().country.empty() && filler.actors.front().country == speaker.actors.front().country) return true;
  }
  return false;
}

bool Matcher::match_piece(const Piece& piece, size_t index, Attempt& attempt) const {
  switch (piece.kind) {
    case Piece::Kind::kSubject: return match_subject(piece, attempt);
    case Piece::Kind::kObject: return match_object(piece, index, attempt);
    case Piece::Kind::kPrep: return match_prep(piece, index, attempt);
    case Piece::Kind::kInfinitive: return match_infinitive(piece, index, attempt);
    case Piece::Kind::kModifier: return match_modifier(piece, attempt);
    case Piece::Kind::kClause: return match_clause(piece, index, attempt);
  }
  return false;
}

bool Matcher::excluded(const Pattern& pattern, const Match& match, std::string& reason) const {
  const auto any_of = [&](const Exclusion& e, std::uint32_t token) {
    if (token == kNoToken) return false;
    return contains(e.lemmas, "*") || contains(e.lemmas, tree_.lemma(token)) || contains(e.lemmas, lower(tree_.form(token)));
  };
  const auto subject_of = [&](const Exclusion& e) {
    const std::uint32_t subject = tree_.logical_subject(match.head);
    if (any_of(e, subject)) return true;
    if (subject == kNoToken) return false;
    for (const std::string& word : e.lemmas)
      if (const auto slot_class = slot_class_from(word); slot_class && fillers_.fits(fillers_.resolve(subject), *slot_class)) return true;
    return false;
  };
  if (pattern.exclusions.empty()) return false;
  // What hangs on the head or on another word of the frame ("launched a space probe").
  std::vector<std::uint32_t> below;
  for (std::uint32_t word : match.words) below.insert(below.end(), tree_.children(word).begin(), tree_.children(word).end());
  for (const Exclusion& e : pattern.exclusions) {
    bool hit = false;
    if (e.kind == Exclusion::Kind::kObject) hit = any_of(e, tree_.logical_object(match.head));
    else if (e.kind == Exclusion::Kind::kSubject) hit = subject_of(e);
    else
      for (std::uint32_t c : below) {
        const Deprel relation = tree_.deprel(c);
        switch (e.kind) {
          case Exclusion::Kind::kPrep: hit = oblique(relation) && tree_.has_case(c, e.prep) && any_of(e, c); break;
          case Exclusion::Kind::kParticle: hit = (relation == Deprel::kCompoundPrt || relation == Deprel::kAdvmod) && any_of(e, c); break;
          case Exclusion::Kind::kModifier:
            hit = (relation == Deprel::kAmod || relation == Deprel::kCompound || relation == Deprel::kNmod || relation == Deprel::kNmodDesc) && any_of(e, c);
            break;
          case Exclusion::Kind::kAdverb: hit = relation == Deprel::kAdvmod && any_of(e, c); break;
          case Exclusion::Kind::kPossessor: hit = relation == Deprel::kNmodPoss && any_of(e, c); break;
          default: break;
        }
        if (hit) break;
      }
    if (hit) {
      reason = fmt::format("excluded: {}", e.prep.empty() ? e.lemmas.front() : e.prep);
      return true;
    }
  }
  return false;
}

// "attacked a Somali base", "a Saudi airstrike on Aden killed ten": the words of the frame take object and subject; whom they belong to,
// and what stands behind them, are still the parties.
void Matcher::fill_from_words(Attempt& attempt) const {
  const Pattern& pattern = *attempt.match->pattern;
  auto& doers = attempt.match->slots[static_cast<size_t>(Slot::kA)];
  auto& targets = attempt.match->slots[static_cast<size_t>(Slot::kB)];
  const auto wants = [&](Slot slot, const std::vector<Filler>& fillers) {
    return pattern.used[static_cast<size_t>(slot)] && std::none_of(fillers.begin(), fillers.end(), [](const Filler& f) { return f.known() || f.pronoun; });
  };
  const auto behind = [&](std::uint32_t noun, std::initializer_list<std::string_view> prepositions, std::vector<Filler>& into) {
    for (std::uint32_t c : tree_.children(noun))
      for (std::string_view preposition : prepositions)
        if (tree_.deprel(c) == Deprel::kNmod && tree_.has_case(c, preposition))
          if (Filler filler = fillers_.resolve(c); filler.known()) into.assign(1, std::move(filler));
  };
  if (pattern.mutual) return;
  for (size_t i = 0; i < attempt.frame->pieces.size(); ++i) {
    const Piece& piece = attempt.frame->pieces[i];
    if (piece.slot != Slot::kNone) continue;
    if (piece.kind == Piece::Kind::kSubject) {
      const std::uint32_t subject = attempt.match->words.size() > 1 ? attempt.match->words[1] : kNoToken;
      if (subject == kNoToken) continue;
      if (wants(Slot::kA, doers)) {
        if (Filler filler = fillers_.resolve(subject); filler.known()) doers.assign(1, std::move(filler));
        else behind(subject, {"by"}, doers);
      }
      if (wants(Slot::kB, targets)) behind(subject, {"on", "against", "at"}, targets);
    } else if (wants(Slot::kB, targets) && attempt.anchors[i] != kNoToken &&
               (piece.kind == Piece::Kind::kObject || (attempt.frame->noun && piece.kind == Piece::Kind::kPrep && piece.preps.front() == "of" && suffered(pattern.type)))) {
      Filler filler = fillers_.resolve(attempt.anchors[i]);
      if (!filler.known() || filler.place) continue;
      const std::string& owner = filler.actors.front().country;
      // "recalled its ambassador": one's own is nobody else.
      if (std::any_of(doers.begin(), doers.end(), [&](const Filler& doer) { return doer.known() && doer.actors.front().country == owner; })) continue;
      targets.assign(1, std::move(filler));
    }
  }
}

// The doer that the frame of a noun did not catch: the light verb's subject ("launched an offensive"), the owner of the act or of
// what moves ("the withdrawal of Turkish forces").
void Matcher::fill_missing_actor(Attempt& attempt) const {
  constexpr auto kA = static_cast<size_t>(Slot::kA);
  Match& match = *attempt.match;
  if (!attempt.frame->noun || !match.pattern->used[kA] || !match.slots[kA].empty()) return;
  std::vector<std::uint32_t> candidates;
  for (size_t i = 0; i < attempt.frame->pieces.size(); ++i) {
    const Piece& piece = attempt.frame->pieces[i];
    // ("the seizure of a Greek ship" tells who is hit, not who does it.)
    if (piece.kind == Piece::Kind::kPrep && piece.slot == Slot::kNone && contains(piece.preps, "of") && !suffered(match.pattern->type)) candidates.push_back(attempt.anchors[i]);
  }
  std::uint32_t verb = kNoToken;
  if (const std::uint32_t subject = light_subject(match.head, &verb); subject != kNoToken) {
    candidates.push_back(subject);
    match.light_verb = verb;
  }
  for (std::uint32_t c : tree_.children(match.head)) {
    const Deprel relation = tree_.deprel(c);
    if (relation == Deprel::kNmodPoss || (relation == Deprel::kNmod && tree_.has_case(c, "by"))) candidates.push_back(c);
    if ((relation == Deprel::kAmod || relation == Deprel::kCompound) && fillers_.mention_at(c)) candidates.push_back(c);
  }
  for (std::uint32_t candidate : candidates) {
    if (candidate == kNoToken) continue;
    std::vector<Filler> fillers = fillers_.resolve_all(candidate);
    // People who are moved do not move others: the owner counts only where it can act as a power.
    std::erase_if(fillers, [&](const Filler& filler) { return !filler.known() || !(fillers_.fits(filler, SlotClass::kArmed) || fillers_.fits(filler, SlotClass::kGov)); });
    if (fillers.empty()) continue;
    match.slots[kA] = std::move(fillers);
    return;
  }
}

// A state needs both its ends; a place may stand outside the frame.
bool Matcher::names_both(const Match& match) {
  const auto known = [&](Slot slot) {
    const auto& fillers = match.slots[static_cast<size_t>(slot)];
    return std::any_of(fillers.begin(), fillers.end(), [](const Filler& filler) { return filler.known(); });
  };
  return known(Slot::kA) && (!match.pattern->used[static_cast<size_t>(Slot::kB)] || match.pattern->mutual || known(Slot::kB));
}

bool Matcher::match(const FrameRef& ref, std::uint32_t head, Match& out, std::string& reason) const {
  const Pattern& pattern = patterns_.patterns()[ref.pattern];
  const Frame& frame = pattern.frames[ref.frame];
  if (!head_fits(frame, head)) return false;
  if (frame.role) return match_role(ref, head, out, reason);
  // "Congress was dissolved" is not "the group dissolved": a frame without an object does not read a passive.
  if (!frame.noun && !frame.copula && tree_.passive(head) &&
      std::none_of(frame.pieces.begin(), frame.pieces.end(), [](const Piece& p) { return p.kind == Piece::Kind::kObject; })) {
    reason = "passive";
    return false;
  }
  out = Match{};
  out.pattern = &pattern;
  out.frame = &frame;
  out.head = head;
  out.words = {head};
  out.score = kWordScore * frame.words;
  Attempt attempt{&frame, &out, std::vector<std::uint32_t>(frame.pieces.size(), kNoToken), {}};
  for (size_t i = 0; i < frame.pieces.size(); ++i) {
    const Piece& piece = frame.pieces[i];
    if (match_piece(piece, i, attempt)) continue;
    if (piece.optional) continue;
    // The doer of a nominalisation need not be told ("the arrest of 40 people").
    if (frame.noun && piece.kind == Piece::Kind::kModifier && piece.parent < 0 && piece.slot == Slot::kA && frame.pieces.size() > 1) {
      out.score -= kMissingPenalty;
      continue;
    }
    reason = attempt.reason.empty() ? (piece.slot == Slot::kNone ? "other words" : "no phrase for a slot") : attempt.reason;
    return false;
  }
  fill_from_words(attempt);
  fill_missing_actor(attempt);
  if (pattern.relation && !names_both(out)) {
    reason = "a party is not named";
    return false;
  }
  return !excluded(pattern, out, reason);
}

bool Matcher::best_at(std::uint32_t head, Match& best, std::vector<NearMiss>& misses) const {
  bool found = false;
  const std::string lemma = lower(tree_.lemma(head));  // "Riots broke out": a capital at the sentence's beginning may stay in the lemma
  for (const auto* refs : {patterns_.verb_frames(lemma), patterns_.noun_frames(lemma), patterns_.copula_frames(lemma), patterns_.role_frames(lemma)}) {
    if (!refs) continue;
    for (const FrameRef& ref : *refs) {
      Match candidate;
      std::string reason;
      if (match(ref, head, candidate, reason)) {
        if (!found || candidate.score > best.score) best = std::move(candidate);
        found = true;
      } else if (!reason.empty()) {
        misses.push_back({&patterns_.patterns()[ref.pattern], head, std::move(reason)});
      }
    }
  }
  return found;
}

std::vector<Match> Matcher::run(std::vector<NearMiss>& misses) const {
  std::vector<Match> matches;
  for (std::uint32_t t = tree_.first(); t < tree_.end(); ++t) {
    if (tree_.token(t).lemma.empty()) continue;
    Match best;
    std::vector<NearMiss> own;
    if (best_at(t, best, own)) matches.push_back(std::move(best));
    else misses.insert(misses.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  }
  // The noun inside a matched verb frame ("held talks") and the verb inside another's infinitive are part of that event.
  std::vector<bool> drop(matches.size(), false);
  for (size_t i = 0; i < matches.size(); ++i)
    for (size_t j = 0; j < matches.size(); ++j)
      if (i != j && !drop[j] && !asked_for(matches[j], matches[i]) && std::find(matches[j].words.begin() + 1, matches[j].words.end(), matches[i].head) != matches[j].words.end())
        drop[i] = true;
  std::vector<Match> kept;
  for (size_t i = 0; i < matches.size(); ++i)
    if (!drop[i]) kept.push_back(std::move(matches[i]));
  return kept;
}

}  // namespace dragoman::events
