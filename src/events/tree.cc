#include "events/tree.h"

#include <algorithm>

namespace dragoman::events {

using core::Deprel;
using core::Upos;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

namespace {

bool equals_lower(std::string_view form, std::string_view word) {
  if (form.size() != word.size()) return false;
  for (size_t i = 0; i < form.size(); ++i) {
    const char c = form[i] >= 'A' && form[i] <= 'Z' ? static_cast<char>(form[i] - 'A' + 'a') : form[i];
    if (c != word[i]) return false;
  }
  return true;
}

// A relative clause or participle: where a phrase as a name for a party ends.
bool is_clause(Deprel relation) {
  return relation == Deprel::kAclRelcl || relation == Deprel::kAcl || relation == Deprel::kParataxis || relation == Deprel::kAdvcl || relation == Deprel::kAdvclRelcl ||
         relation == Deprel::kCcomp;
}

constexpr int kMaxDepth = 6;  // chains of control longer than this are parser noise

}  // namespace

Tree::Tree(const core::Analysis& analysis, std::uint32_t sentence, const ObjectControl& object_control)
    : analysis_(analysis), object_control_(object_control), sentence_(sentence) {
  const core::Sentence& s = analysis.sentences[sentence];
  first_ = s.first_token;
  end_ = s.first_token + s.token_count;
  child_begin_.assign(s.token_count + 1, 0);
  for (std::uint32_t i = first_; i < end_; ++i)
    if (analysis.tokens[i].head >= 0) ++child_begin_[static_cast<size_t>(analysis.tokens[i].head) + 1];
  for (size_t i = 1; i < child_begin_.size(); ++i) child_begin_[i] += child_begin_[i - 1];
  child_list_.resize(child_begin_.back());
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end() - 1);
  for (std::uint32_t i = first_; i < end_; ++i)
    if (analysis.tokens[i].head >= 0) child_list_[next[static_cast<size_t>(analysis.tokens[i].head)]++] = i;
}

std::span<const std::uint32_t> Tree::children(std::uint32_t index) const {
  const size_t local = index - first_;
  return {child_list_.data() + child_begin_[local], child_begin_[local + 1] - child_begin_[local]};
}

std::uint32_t Tree::head(std::uint32_t index) const {
  const std::int32_t local = token(index).head;
  return local < 0 ? kNoToken : first_ + static_cast<std::uint32_t>(local);
}

std::uint32_t Tree::child(std::uint32_t index, Deprel relation) const {
  for (std::uint32_t c : children(index))
    if (deprel(c) == relation) return c;
  return kNoToken;
}

bool Tree::has_case(std::uint32_t index, std::string_view preposition) const {
  for (std::uint32_t c : children(index)) {
    if (deprel(c) != Deprel::kCase && deprel(c) != Deprel::kMark) continue;
    if (equals_lower(form(c), preposition)) return true;
    for (std::uint32_t fixed : children(c))
      if (deprel(fixed) == Deprel::kFixed && equals_lower(form(fixed), preposition)) return true;
  }
  return false;
}

bool Tree::has_any_case(std::uint32_t index) const {
  for (std::uint32_t c : children(index))
    if (deprel(c) == Deprel::kCase && !equals_lower(form(c), "'s") && form(c) != "’s" && form(c) != "'" && form(c) != "’") return true;
  return false;
}

bool Tree::has_mark(std::uint32_t index, std::string_view mark) const {
  for (std::uint32_t c : children(index))
    if (deprel(c) == Deprel::kMark && equals_lower(form(c), mark)) return true;
  return false;
}

bool Tree::is_verbal(std::uint32_t index) const { return token(index).upos == Upos::kVerb || token(index).upos == Upos::kAux; }

bool Tree::is_nominal(std::uint32_t index) const {
  const Upos upos = token(index).upos;
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron || upos == Upos::kNum;
}

bool Tree::passive(std::uint32_t index) const {
  bool subject = false;
  for (std::uint32_t c : children(index)) {
    if (deprel(c) == Deprel::kAuxPass || deprel(c) == Deprel::kOblAgent) return true;
    subject = subject || deprel(c) == Deprel::kNsubjPass || deprel(c) == Deprel::kCsubjPass;
  }
  const Deprel own = deprel(index);
  if (subject) {
    // "Thousands gathered", "The US called for": in running text a passive clause has its auxiliary; headlines and second conjuncts leave it out.
    const bool finite = own == Deprel::kRoot || own == Deprel::kCcomp || own == Deprel::kParataxis;
    const bool bare = finite && !has_child(index, Deprel::kAux) && !has_child(index, Deprel::kCop) && !analysis_.sentences[sentence_].heading;
    return !bare;
  }
  const std::string_view xpos = token(index).xpos;
  if (own == Deprel::kConj) {  // "was arrested and jailed"
    const std::uint32_t first = coordination_head(index);
    return first != index && xpos == "VBN" && !has_child(index, Deprel::kAux) && !has_child(index, Deprel::kNsubj) && passive(first);
  }
  if (own == Deprel::kAcl || own == Deprel::kAmod || own == Deprel::kAdvcl || own == Deprel::kXcomp) {
    // A past participle ("forces backed by X", "captured soldiers", "backed by X, the group ..."); "having attacked" is active.
    return xpos == "VBN" && !has_child(index, Deprel::kAux) && !has_child(index, Deprel::kObj);
  }
  return false;
}

std::uint32_t Tree::coordination_head(std::uint32_t index) const {
  while (deprel(index) == Deprel::kConj && head(index) != kNoToken) index = head(index);
  return index;
}

std::vector<std::uint32_t> Tree::coordinated(std::uint32_t index) const {
  std::vector<std::uint32_t> all = {index};
  for (size_t i = 0; i < all.size() && all.size() < 256; ++i)
    for (std::uint32_t c : children(all[i]))
      if (deprel(c) == Deprel::kConj && (is_nominal(index) == is_nominal(c) || token(c).upos == Upos::kAdj)) all.push_back(c);
  std::sort(all.begin(), all.end());
  return all;
}

bool Tree::dominates(std::uint32_t ancestor, std::uint32_t index) const {
  for (int steps = 0; index != kNoToken && steps < 1000; ++steps, index = head(index))
    if (index == ancestor) return true;
  return false;
}

std::uint32_t Tree::by_phrase(std::uint32_t verb) const {
  for (std::uint32_t c : children(verb))
    if (deprel(c) == Deprel::kOblAgent || (deprel(c) == Deprel::kObl && has_case(c, "by"))) return c;
  // "US-backed rebels": the word before the hyphen does it.
  if (deprel(verb) == Deprel::kAmod && verb >= first_ + 2 && form(verb - 1) == "-")
    for (std::uint32_t c : children(verb))
      if (c == verb - 2 && is_nominal_or_adjective(c)) return c;
  return kNoToken;
}

// The noun that a relative clause or participle modifies, when it fills the asked place in the clause.
// "whose troops fought", "where they met", "by which they agreed": the relative word stands for an owner, a place or an adjunct, not for the object.
bool Tree::filled_gap(std::uint32_t noun, std::uint32_t verb) const {
  for (std::uint32_t t = noun + 1; t < verb && t < end_; ++t) {
    const std::string_view word = form(t);
    if (equals_lower(word, "whose") || equals_lower(word, "where") || equals_lower(word, "when") || equals_lower(word, "why")) return true;
    if ((equals_lower(word, "which") || equals_lower(word, "whom")) && t > noun + 1 && token(t - 1).upos == Upos::kAdp) return true;
  }
  return false;
}

std::uint32_t Tree::antecedent_gap(std::uint32_t verb, bool as_object) const {
  const Deprel own = deprel(verb);
  if (own != Deprel::kAclRelcl && own != Deprel::kAcl && own != Deprel::kAmod) return kNoToken;
  const std::uint32_t noun = head(verb);
  if (noun == kNoToken || !is_nominal(noun)) return kNoToken;
  if (own == Deprel::kAclRelcl) {
    const std::uint32_t subject = child(verb, Deprel::kNsubj);
    const bool own_subject = subject != kNoToken && !(token(subject).xpos.starts_with("W") || equals_lower(form(subject), "that"));
    // "told reporters that the army would press on": a conjunction and a subject of its own leave no gap for the noun, whatever the parser calls the clause.
    if (own_subject && has_mark(verb, "that")) return kNoToken;
    if (as_object) return own_subject && !has_child(verb, Deprel::kObj) && !filled_gap(noun, verb) ? noun : kNoToken;
    return own_subject ? kNoToken : noun;
  }
  if (has_mark(verb, "to")) return kNoToken;  // "efforts to help": the doer is the owner of the effort
  const bool past = passive(verb);
  return past == as_object ? noun : kNoToken;
}

// Who does an infinitive, participle or gerund that has no subject of its own.
std::uint32_t Tree::controller(std::uint32_t verb, int depth) const {
  const Deprel own = deprel(verb);
  const std::uint32_t governor = head(verb);
  if (governor == kNoToken) return kNoToken;
  if (own == Deprel::kXcomp || own == Deprel::kAdvcl || own == Deprel::kCcomp) {
    if (is_nominal(governor) && !has_child(governor, Deprel::kCop)) return kNoToken;
    const bool gerund_of = has_mark(verb, "of") || has_mark(verb, "for") || has_mark(verb, "from") || has_case(verb, "of") || has_case(verb, "for") || has_case(verb, "from") ||
                           has_case(verb, "into") || has_mark(verb, "into");
    if (own == Deprel::kCcomp && !has_mark(verb, "to") && !gerund_of) return kNoToken;
    if ((own == Deprel::kXcomp || gerund_of || has_mark(verb, "to")) && object_control_(lemma(governor))) {
      const std::uint32_t object = logical_object(governor, depth + 1);
      if (object != kNoToken) return object;
      for (std::uint32_t c : children(governor))  // "called on Syria to leave"
        if (deprel(c) == Deprel::kObl && c < verb &&
            (has_case(c, "on") || has_case(c, "upon") || has_case(c, "to") || has_case(c, "for") || has_case(c, "with") || has_case(c, "against")))
          return c;
      return kNoToken;
    }
    if (own == Deprel::kXcomp && has_child(governor, Deprel::kObj) && !passive(governor) && token(verb).xpos == "VBG")
      return child(governor, Deprel::kObj);  // "saw troops entering"
    // "is expected to meet", "was seen leaving": the one it is expected of.
    if (own == Deprel::kXcomp && passive(governor))
      if (const std::uint32_t surface = logical_object(governor, depth + 1); surface != kNoToken) return surface;
    return logical_subject(governor, depth + 1);
  }
  if (own == Deprel::kAcl && is_nominal(governor)) {  // "its decision to withdraw troops"
    for (std::uint32_t c : children(governor))
      if (deprel(c) == Deprel::kNmodPoss || (deprel(c) == Deprel::kAmod && token(c).upos == Upos::kPropn) ||
          (deprel(c) == Deprel::kNmod && c < verb && (has_case(c, "by") || has_case(c, "of"))))
        return c;
    for (std::uint32_t c : children(governor))
      if ((deprel(c) == Deprel::kAmod || deprel(c) == Deprel::kCompound) && token(c).lemma != lower(token(c).lemma)) return c;
    const std::uint32_t above = head(governor);
    if (above != kNoToken && is_verbal(above) && (deprel(governor) == Deprel::kObj || deprel(governor) == Deprel::kObl)) return logical_subject(above, depth + 1);
  }
  return kNoToken;
}

std::uint32_t Tree::logical_subject(std::uint32_t verb, int depth) const {
  if (depth > kMaxDepth) return kNoToken;
  if (passive(verb)) return by_phrase(verb);
  std::uint32_t subject = child(verb, Deprel::kNsubj);
  if (subject == kNoToken) subject = child(verb, Deprel::kNsubjOuter);
  if (subject == kNoToken) subject = child(verb, Deprel::kNsubjPass);
  if (subject != kNoToken) {
    const bool relative = token(subject).upos == Upos::kPron &&
                          (token(subject).xpos.starts_with("W") || (equals_lower(form(subject), "that") && deprel(verb) == Deprel::kAclRelcl));
    if (!relative) return subject;
    const std::uint32_t clause = coordination_head(verb);
    if (deprel(clause) == Deprel::kAclRelcl) {
      const std::uint32_t noun = head(clause);
      if (noun != kNoToken && is_nominal(noun)) return noun;
    }
    return subject;
  }
  for (std::uint32_t c : children(verb))  // "The party has for years waged ...": the parser may hang the subject on the auxiliary
    if (deprel(c) == Deprel::kAux && child(c, Deprel::kNsubj) != kNoToken) return child(c, Deprel::kNsubj);
  if (const std::uint32_t gap = antecedent_gap(verb, false); gap != kNoToken) return gap;
  if (deprel(verb) == Deprel::kConj) {
    const std::uint32_t first = coordination_head(verb);
    // "was arrested and jailed" is caught by passive(); an active conjunct of a passive keeps the surface subject.
    if (first != verb && passive(first)) {
      const std::uint32_t surface = child(first, Deprel::kNsubjPass);
      if (surface != kNoToken) return surface;
    }
    if (first != verb) return logical_subject(first, depth + 1);
  }
  return controller(verb, depth);
}

std::uint32_t Tree::logical_object(std::uint32_t verb, int depth) const {
  if (depth > kMaxDepth) return kNoToken;
  if (passive(verb)) {
    std::uint32_t subject = child(verb, Deprel::kNsubjPass);
    if (subject != kNoToken && token(subject).upos == Upos::kPron && token(subject).xpos.starts_with("W") && deprel(verb) == Deprel::kAclRelcl) subject = head(verb);
    if (subject != kNoToken) return subject;
    if (const std::uint32_t gap = antecedent_gap(verb, true); gap != kNoToken) return gap;
    if (deprel(verb) == Deprel::kConj) {
      const std::uint32_t first = coordination_head(verb);
      return first == verb ? kNoToken : logical_object(first, depth + 1);
    }
    if (deprel(verb) == Deprel::kXcomp || deprel(verb) == Deprel::kAdvcl) {
      const std::uint32_t governor = head(verb);
      return governor == kNoToken ? kNoToken : logical_subject(governor, depth + 1);
    }
    return kNoToken;
  }
  const std::uint32_t object = child(verb, Deprel::kObj);
  if (object != kNoToken) {
    // "whom Iran arms", "who hold the town and whom Iran arms"
    const std::uint32_t clause = coordination_head(verb);
    if (token(object).upos == Upos::kPron && token(object).xpos.starts_with("W") && deprel(clause) == Deprel::kAclRelcl && head(clause) != kNoToken) return head(clause);
    return object;
  }
  if (const std::uint32_t gap = antecedent_gap(verb, true); gap != kNoToken) return gap;
  // "attacked and killed soldiers": the object of the last conjunct is shared when the first has none.
  for (std::uint32_t c : children(verb))
    if (deprel(c) == Deprel::kConj && is_verbal(c) && !has_child(c, Deprel::kNsubj) && has_child(c, Deprel::kObj) && c < verb + 4) return child(c, Deprel::kObj);
  if (const std::uint32_t only = child(verb, Deprel::kIobj); only != kNoToken) return only;  // "accused Russia of ...": the only object, whatever the parser calls it
  return bare_phrase(verb);
}

// "at least three people", "up to 40 soldiers": the preposition belongs to the number.
bool Tree::only_measured(std::uint32_t noun) const {
  for (std::uint32_t c : children(noun))
    if (deprel(c) == Deprel::kCase) {
      if (c + 1 >= end_) return false;
      const std::string next = lower(form(c + 1));
      if (!(equals_lower(form(c), "at") && (next == "least" || next == "most")) && !(equals_lower(form(c), "up") && next == "to") && !equals_lower(form(c), "over")) {
        if (!(equals_lower(form(c), "to") && c > first_ && equals_lower(form(c - 1), "up"))) return false;
      }
    }
  return has_child(noun, Deprel::kNummod);
}

// "signed with Turkey a memorandum", "rejected that timetable": a phrase behind the verb without preposition that is no time is its object,
// though the parser took it for an adverbial.
std::uint32_t Tree::bare_phrase(std::uint32_t verb) const {
  if (!is_verbal(verb)) return kNoToken;
  for (std::uint32_t c : children(verb)) {
    const Upos upos = token(c).upos;
    const Deprel relation = deprel(c);
    if ((relation != Deprel::kObl && relation != Deprel::kOblUnmarked && relation != Deprel::kOblNpmod) || c < verb || (upos != Upos::kNoun && upos != Upos::kPropn)) continue;
    if ((has_any_case(c) && !only_measured(c)) || has_child(c, Deprel::kMark)) continue;
    const core::Span span{token(c).begin, token(c).end};
    const bool time = std::any_of(analysis_.dates.begin(), analysis_.dates.end(),
                                  [&](const core::DateExpression& date) { return date.span.begin < span.end && span.begin < date.span.end; });
    if (!time) return c;
  }
  return kNoToken;
}

std::uint32_t Tree::indirect_object(std::uint32_t verb) const { return child(verb, Deprel::kIobj); }

std::pair<std::uint32_t, std::uint32_t> Tree::phrase(std::uint32_t index) const {
  std::uint32_t first = index, last = index;
  std::vector<std::uint32_t> open = {index};
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (std::uint32_t c : children(at)) {
      const Deprel relation = deprel(c);
      if (relation == Deprel::kPunct || relation == Deprel::kCase || relation == Deprel::kCc || is_clause(relation)) {
        if (!(relation == Deprel::kCase && at != index)) continue;
      }
      if (at == index && (relation == Deprel::kConj || relation == Deprel::kAppos)) continue;
      // A finite clause's subject and the like do not belong to a predicate noun's phrase.
      if (relation == Deprel::kNsubj || relation == Deprel::kCop || relation == Deprel::kAux || relation == Deprel::kMark || relation == Deprel::kAdvmod ||
          relation == Deprel::kObl)
        continue;
      first = std::min(first, c);
      last = std::max(last, c);
      open.push_back(c);
    }
  }
  return {first, last};
}

}  // namespace dragoman::events
