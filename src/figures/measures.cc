#include "figures/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/tsv.h"

namespace dragoman::figures {

using core::Deprel;
using core::Upos;
using events::kNoToken;
using events::lower;
using events::Tree;

namespace {

constexpr const char* kOfPeople = " of people";  // a measure is known by its name, and once more so where it counts people

bool has(const std::vector<std::string>& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// "two of the 15": a part of a set named with "among" or "including" is no count of its own.
bool part_of_another(const Tree& tree, std::uint32_t noun) {
  for (const std::string_view word : {"among", "including", "amongst", "excluding"})
    if (tree.has_case(noun, word)) return true;
  const std::uint32_t first = tree.phrase(noun).first;
  for (std::uint32_t t = first > tree.first() + 4 ? first - 4 : tree.first(); t < noun; ++t) {
    const std::string word = lower(tree.form(t));
    if (word == "among" || word == "including" || word == "amongst") return true;
  }
  return false;
}

}  // namespace

base::Result<Measures> Measures::load(const std::filesystem::path& data_dir) {
  Measures measures;
  auto names = base::TsvTable::load(data_dir / "ontology" / "measures.tsv", {"measure", "vague", "of"});
  if (!names) return base::Error(std::move(names.error()));
  for (const base::TsvRow& row : names->rows()) {
    measures.known_.insert(std::string(row.cells[0]));
    if (row.cells[1] == "yes") measures.vague_.insert(std::string(row.cells[0]));
    if (row.cells[2] == "share") measures.shares_.insert(std::string(row.cells[0]));
    if (row.cells[2] == "people") measures.known_.insert(std::string(row.cells[0]) + kOfPeople);
  }
  auto table = base::TsvTable::load(data_dir / "patterns" / "en" / "figures.tsv", {"id", "form", "words", "beside", "measure", "takes", "least", "ok", "gives", "no"});
  if (!table) return base::Error(std::move(table.error()));
  static constexpr auto kForms = std::to_array<std::string_view>({"object", "subject", "noun", "state", "of", "toll", "poll", "same", "against", "again", "sum"});
  static constexpr auto kTakes = std::to_array<std::string_view>({"count", "share", "any"});
  for (const base::TsvRow& row : table->rows()) {
    Rule rule;
    rule.id = row.cells[0];
    const auto form = std::find(kForms.begin(), kForms.end(), row.cells[1]);
    if (form == kForms.end())
      return base::Error{"DM201", fmt::format("unknown form '{}'", row.cells[1]), table->where(row), "object subject noun state of toll poll same against again sum"};
    rule.form = static_cast<Form>(form - kForms.begin());
    for (const std::string_view word : base::split(row.cells[3], '|')) rule.beside.emplace_back(word);
    rule.people = has(rule.beside, "@people"), rule.there = has(rule.beside, "@there"), rule.anywhere = has(rule.beside, "@sentence");
    if (row.cells[4] != "same") rule.measure = row.cells[4];
    if (!rule.measure.empty() && !measures.known_.contains(rule.measure))
      return base::Error{"DM201", fmt::format("unknown measure '{}'", rule.measure), table->where(row), "a row of data/ontology/measures.tsv"};
    const auto takes = std::find(kTakes.begin(), kTakes.end(), row.cells[5]);
    if (takes == kTakes.end()) return base::Error{"DM201", fmt::format("unknown word '{}'", row.cells[5]), table->where(row), "count share any"};
    rule.takes = static_cast<Takes>(takes - kTakes.begin());
    std::from_chars(row.cells[6].data(), row.cells[6].data() + row.cells[6].size(), rule.least);
    measures.examples_.push_back({rule.id, std::string(row.cells[7]), std::string(row.cells[8]), table->where(row)});
    measures.examples_.push_back({rule.id, std::string(row.cells[9]), "", table->where(row)});
    const auto number = static_cast<std::uint32_t>(measures.rules_.size());
    for (const std::string_view word : base::split(row.cells[2], '|')) measures.index_[std::string(word)].push_back(number);
    measures.rules_.push_back(std::move(rule));
  }
  return measures;
}

// Where a quantity stands: the word that heads its phrase and the noun that is counted.
struct Measures::Place {
  std::uint32_t holder = kNoToken;  // stands for the counted in the clause: "dozens" of "dozens of civilians", "people" of "20 people"
  std::uint32_t noun = kNoToken;    // what is counted; the number itself where no noun is told
  bool bare = false;                // no noun told
};

class Measures::Search {
 public:
  Search(const Measures& measures, const Tree& tree, const std::vector<Quantity>& quantities, const std::string& before)
      : measures_(measures), tree_(tree), quantities_(quantities), last_(before) {}

  std::vector<Counted> run() {
    std::vector<Counted> out(quantities_.size());
    for (size_t i = 0; i < quantities_.size(); ++i) {
      const Quantity& quantity = quantities_[i];
      if (i > 0 && whole_of(quantities_[i - 1], quantity)) continue;
      const Place place = place_of(quantity);
      Counted& counted = out[i];
      counted.noun = place.noun;
      if (quantity.money) {
        sum_of(quantity, place, counted);
        continue;
      }
      if (!known_before(quantity) && !part_of_another(tree_, place.holder)) {
        if (!by_deed(quantity, place, counted) && !given_for(quantity, place, counted) && !by_noun(quantity, place, counted) && !by_toll(quantity, place, counted))
          inherited(quantity, place, counted);
        counted.open = counted.measure.empty() && !(i + 1 < quantities_.size() && parts_follow(quantity));
      }
      if (!place.bare && tree_.token(place.noun).upos != Upos::kPron) earlier_ = place.noun;
      if (counted.measure.empty()) continue;
      const bool whole = i + 1 < quantities_.size() && parts_follow(quantity);
      if (quantity.vague && !measures_.vague(counted.measure)) counted.measure.clear();
      else last_ = counted.measure, last_noun_rule_ = counted.by_deed ? std::string() : counted.rule, here_ = true;
      if (whole) counted.measure.clear();
    }
    return out;
  }

 private:
  // "93 of the 264 seats": the second number is what the first is taken from.
  bool whole_of(const Quantity& part, const Quantity& whole) const {
    const std::uint32_t of = part.last + 1;
    if (part.share || part.money || of >= whole.first || lower(tree_.form(of)) != "of" || whole.first > of + 5) return false;
    const bool counts = part.value && whole.value && *part.value <= *whole.value;
    for (std::uint32_t t = of + 1; t < whole.first; ++t)
      if (tree_.is_verbal(t) || tree_.token(t).upos == Upos::kPunct) return false;
    return counts;
  }

  // "Of 440 passengers 354 were freed": the number that a sentence sets out from.
  bool parts_follow(const Quantity& quantity) const { return quantity.first <= tree_.first() + 2 && lower(tree_.form(tree_.first())) == "of"; }

  // A sum that nobody counted ("billions of dollars") is a manner of speaking; "ten dollars a head", "apiece" is a price.
  void sum_of(const Quantity& quantity, const Place& place, Counted& counted) const {
    if (quantity.vague || quantity.share) return;
    const std::uint32_t next = quantity.last + 1;
    if (next < tree_.end()) {
      const std::string word = lower(tree_.form(next));
      if (word == "each" || word == "apiece") return;
      if ((word == "a" || word == "an" || word == "per") && next + 1 < tree_.end() && tree_.is_nominal(next + 1) && tree_.token(next + 1).kind != core::EntityKind::kTime) return;
    }
    for (const Rule& rule : measures_.rules_)
      if (rule.form == Form::kSum && takes(rule, quantity)) {
        counted.measure = rule.measure, counted.rule = rule.id, counted.governor = place.holder;
        return;
      }
  }

  Place place_of(const Quantity& quantity) const {
    Place place;
    std::uint32_t head = quantity.last;
    for (std::uint32_t t = quantity.number; t <= quantity.last; ++t) {
      const std::uint32_t governor = tree_.head(t);
      const bool outside = governor == kNoToken || governor < quantity.first || governor > quantity.last;
      if (outside && tree_.deprel(t) != Deprel::kPunct && tree_.deprel(t) != Deprel::kCase && (tree_.is_nominal(t) || t == quantity.number_last)) {
        head = t;
        break;
      }
    }
    place.holder = place.noun = head;
    if (quantity.last + 1 < tree_.end() && lower(tree_.form(quantity.last + 1)) == "of") {
      for (std::uint32_t t = quantity.last + 2; t < tree_.end() && t < quantity.last + 12; ++t)
        if (tree_.is_nominal(t) && tree_.deprel(t) == Deprel::kNmod && tree_.head(t) != kNoToken && tree_.head(t) <= quantity.last && tree_.head(t) >= quantity.first) {
          place.noun = t;
          return place;
        }
      place.bare = true;
      return place;
    }
    std::uint32_t governor = tree_.head(head);
    const Deprel relation = tree_.deprel(head);
    // "600 Nigerian, Senegalese and Ivorian soldiers": the number hangs on the first of the adjectives.
    while (governor != kNoToken && governor > quantity.last && tree_.token(governor).upos == Upos::kAdj && tree_.deprel(governor) == Deprel::kAmod) governor = tree_.head(governor);
    const bool modifies = relation == Deprel::kNummod || relation == Deprel::kCompound || relation == Deprel::kAmod || relation == Deprel::kDet || relation == Deprel::kNmod;
    if (modifies && governor != kNoToken && governor > quantity.last && governor <= quantity.last + 10 && !tree_.is_verbal(governor)) {
      place.holder = place.noun = governor;
      return place;
    }
    // The parser lost the number: the noun or participle right behind it is counted.
    const std::uint32_t next = quantity.last + 1;
    if (!quantity.share && next < tree_.end() && (tree_.token(next).upos == Upos::kNoun || tree_.token(next).upos == Upos::kPropn) && relation != Deprel::kObl) {
      std::uint32_t noun = next;
      while (noun + 1 < tree_.end() && tree_.deprel(noun) == Deprel::kCompound && tree_.head(noun) == noun + 1) ++noun;
      place.holder = place.noun = noun;
      return place;
    }
    // "some 600 Nigerian, Senegalese and Ivorian soldiers", whatever the parser hangs the number on.
    if (!quantity.share)
      for (std::uint32_t t = next; t < tree_.end() && t < next + 9; ++t) {
        const Upos upos = tree_.token(t).upos;
        if (upos == Upos::kNoun && t > next && tree_.token(t).xpos == "NNS") {
          place.holder = place.noun = t;
          return place;
        }
        const bool joins = t > next && (upos == Upos::kCconj || lower(tree_.form(t)) == ",");
        if (!joins && upos != Upos::kAdj && upos != Upos::kPropn) break;
      }
    place.bare = true;
    return place;
  }

  // "the four journalists", "one of the two sides": persons whom the report knows, no count of them.
  bool known_before(const Quantity& quantity) const {
    if (!quantity.value || *quantity.value > 10 || quantity.low || quantity.high) return false;
    if (*quantity.value == 1 && quantity.last + 1 < tree_.end() && lower(tree_.form(quantity.last + 1)) == "of") return true;
    if (quantity.first == tree_.first()) return false;
    const std::string before = lower(tree_.form(quantity.first - 1));
    return before == "the" || before == "these" || before == "those" || before == "all" || before == "both" || before == "other";
  }

  bool takes(const Rule& rule, const Quantity& quantity) const {
    if (rule.takes == Takes::kCount && quantity.share) return false;
    if (rule.takes == Takes::kShare && !quantity.share) return false;
    const double least = quantity.value.value_or(quantity.low.value_or(quantity.high.value_or(0)));
    return quantity.share || least >= rule.least;
  }

  // "protester": a rule of nouns counts people by it.
  bool counted_as_people(const std::string& lemma) const {
    const auto found = measures_.index_.find(lemma);
    return found != measures_.index_.end() && std::any_of(found->second.begin(), found->second.end(), [&](std::uint32_t number) {
             const Rule& rule = measures_.rules_[number];
             return rule.form == Form::kNoun && measures_.known_.contains(rule.measure + kOfPeople);
           });
  }

  // Persons: read as such by the language engine, told by whom they belong to ("Yemenis"), or left out ("61 were hit").
  bool persons(const Place& place) const {
    const core::Token& noun = tree_.token(place.noun);
    return place.bare || counted_as_people(noun.lemma) || noun.kind == core::EntityKind::kPerson || noun.kind == core::EntityKind::kNationality || noun.upos == Upos::kPron ||
           noun.xpos == "NNPS";
  }

  bool place_at(std::uint32_t token) const {
    const auto& places = tree_.analysis().places;
    return std::any_of(places.begin(), places.end(), [&](const core::PlaceMention& m) { return m.sentence == tree_.sentence() && m.first <= token && token <= m.last; });
  }

  bool word_of(const Rule& rule, std::uint32_t token) const { return has(rule.beside, tree_.lemma(token)) || has(rule.beside, lower(tree_.form(token))); }

  // What the rule asks for beside the word it found: how many words away that stands, nothing where it is not there. 0: it asks for nothing.
  std::optional<std::uint32_t> beside(const Rule& rule, std::uint32_t top, const Place& place) const {
    if (rule.beside.empty()) return 0;
    const auto distance = [&](std::uint32_t t) { return t < top ? top - t : t - top; };
    if (rule.people && !persons(place)) return std::nullopt;
    if (has(rule.beside, "!" + std::string(tree_.lemma(place.noun))) || has(rule.beside, "!" + lower(tree_.form(place.noun)))) return std::nullopt;
    if (std::all_of(rule.beside.begin(), rule.beside.end(), [](const std::string& word) { return word == "@people" || word.front() == '!'; })) return 0;
    if (has(rule.beside, "@place") && (place_at(place.noun) || tree_.token(place.noun).upos == Upos::kPropn)) return distance(place.noun);
    std::optional<std::uint32_t> nearest;
    for (std::uint32_t t = tree_.first(); t < tree_.end(); ++t) {
      if (t == top || (nearest && distance(t) >= *nearest)) continue;
      const bool told = word_of(rule, t) || (rule.there && t != place.noun && tree_.deprel(t) != Deprel::kAmod && place_at(t));
      if (told && (rule.anywhere || t == place.noun || close_below(top, t))) nearest = distance(t);
    }
    // "Of the 212 houses 61 were hit": the noun stands with the number before.
    if (!nearest && place.bare && earlier_ != kNoToken && word_of(rule, earlier_)) return distance(earlier_);
    return nearest;
  }
  // Below the verb, in its own clause.
  bool close_below(std::uint32_t top, std::uint32_t t) const {
    for (int steps = 0; steps < 4 && t != kNoToken; ++steps) {
      if (t == top) return true;
      const Deprel relation = tree_.deprel(t);
      if (relation == Deprel::kCcomp || relation == Deprel::kAclRelcl || (relation == Deprel::kConj && tree_.is_verbal(t)) || relation == Deprel::kParataxis) return false;
      t = tree_.head(t);
    }
    return false;
  }

  // The rules that answer for a word; where several do, the one whose companion stands nearest ("lost their lives and 60,000 their homes").
  template <typename Fits>
  bool try_rules(std::uint32_t word, const Quantity& quantity, const Place& place, Counted& counted, Fits&& fits) const {
    std::vector<std::string> forms = {std::string(tree_.lemma(word)), lower(tree_.form(word))};
    if (forms.back().ends_with("men")) forms.push_back(forms.back().substr(0, forms.back().size() - 2) + "an");  // "servicemen", whatever its lemma is read as
    for (const std::string& form : forms) {
      const auto found = measures_.index_.find(form);
      if (found == measures_.index_.end()) continue;
      const Rule* best = nullptr;
      std::uint32_t nearest = 0;
      for (const std::uint32_t number : found->second) {
        const Rule& rule = measures_.rules_[number];
        if (!takes(rule, quantity) || !fits(rule) || (rule.measure.empty() && last_.empty())) continue;
        const auto away = beside(rule, word, place);
        if (!away || (best && (*away == 0 || nearest == 0 || *away >= nearest))) continue;
        best = &rule, nearest = *away;
      }
      if (!best) continue;
      counted.measure = best->measure.empty() ? last_ : best->measure;
      counted.rule = best->id;
      counted.governor = word;
      counted.by_deed = best->form != Form::kNoun;
      counted.total = best->form == Form::kToll || best->form == Form::kSame;
      return true;
    }
    return false;
  }

  // The counted themselves, or those they are coordinated with ("20 soldiers and five civilians").
  bool stands_as(std::uint32_t role, std::uint32_t holder) const { return role != kNoToken && (role == holder || tree_.coordination_head(holder) == role); }

  // "killed 9,000 people and uprooted half of the rest": the parser may take the verb for an adjective, or hang its object on the one before.
  bool verb_before(const Quantity& quantity, const Place& place) const {
    if (quantity.first == tree_.first()) return false;
    const std::uint32_t before = quantity.first - 1;
    if (tree_.deprel(before) == Deprel::kAmod) return tree_.head(before) == place.holder;
    return tree_.is_verbal(before) && !tree_.has_child(before, Deprel::kObj) && tree_.deprel(place.holder) == Deprel::kConj;
  }

  bool by_deed(const Quantity& quantity, const Place& place, Counted& counted) const {
    if (verb_before(quantity, place) && try_rules(quantity.first - 1, quantity, place, counted, [](const Rule& r) { return r.form == Form::kObject; })) return true;
    // The nearest verb first: "wounded" of "after a mine had wounded five, it recalled ...".
    std::vector<std::uint32_t> verbs;
    for (std::uint32_t t = tree_.first(); t < tree_.end(); ++t)
      if (tree_.is_verbal(t) || tree_.has_child(t, Deprel::kNsubjPass) || tree_.has_child(t, Deprel::kCop)) verbs.push_back(t);  // "were hurt", tagged as an adjective
    const auto distance = [&](std::uint32_t t) { return t < place.holder ? place.holder - t : t - place.holder; };
    std::stable_sort(verbs.begin(), verbs.end(), [&](std::uint32_t a, std::uint32_t b) { return distance(a) < distance(b); });
    for (const std::uint32_t verb : verbs) {
      const std::uint32_t object = tree_.logical_object(verb), subject = tree_.logical_subject(verb);
      bool done_to = stands_as(object, place.holder), does = stands_as(subject, place.holder) && !tree_.passive(verb);
      // "Some 60,000 Ethiopians sheltered in camps", read as "Ethiopians who were sheltered".
      does = does || (verb == place.holder + 1 && tree_.deprel(verb) == Deprel::kAcl && tree_.head(verb) == place.holder);
      // "displaced or confined 62,000": the object of the second verb is the first one's, too.
      done_to = done_to || (verb != tree_.head(place.holder) && tree_.deprel(place.holder) == Deprel::kObj && tree_.deprel(tree_.head(place.holder)) == Deprel::kConj &&
                            tree_.head(tree_.head(place.holder)) == verb && tree_.head(place.holder) <= verb + 3 && !tree_.has_child(verb, Deprel::kObj));
      // "30 soldiers were hurt" with a copula: what is said of the subject was done to it.
      if (const std::uint32_t predicate = predicate_of(verb); predicate != kNoToken && does) {
        const bool participle = tree_.token(predicate).upos == Upos::kAdj || tree_.token(predicate).xpos == "VBN";
        for (const Form form : {Form::kObject, Form::kState})
          if ((form == Form::kState || participle) && try_rules(predicate, quantity, place, counted, [&](const Rule& r) { return r.form == form; })) return true;
      }
      done_to = done_to || number_hid_object(quantity, place, verb);
      if (number_hid_subject(quantity, place, verb)) (tree_.passive(verb) ? done_to : does) = true;
      if (!done_to && !does) continue;
      if (try_rules(verb, quantity, place, counted, [&](const Rule& r) { return (r.form == Form::kObject && done_to) || (r.form == Form::kSubject && does); })) return true;
    }
    if (said_of(quantity, place, counted)) return true;
    // "the killing of some 500 people", "the remains of 14 soldiers"
    for (std::uint32_t at = place.holder, steps = 0; steps < 2 && at != kNoToken; ++steps) {
      const std::uint32_t above = tree_.head(at);
      if (above == kNoToken || tree_.deprel(at) != Deprel::kNmod || !tree_.is_nominal(above)) break;
      if (tree_.has_case(at, "of") && try_rules(above, quantity, place, counted, [](const Rule& r) { return r.form == Form::kOf; })) return true;
      at = above;
    }
    return false;
  }

  // "killed between 20 and 30 people", "promised up to 40 soldiers": the number's own "between" made an object look like a place.
  bool number_hid_object(const Quantity& quantity, const Place& place, std::uint32_t verb) const {
    return tree_.deprel(place.holder) == Deprel::kObl && tree_.head(place.holder) == verb && place.holder > verb && !tree_.passive(verb) && !tree_.has_child(verb, Deprel::kObj) &&
           no_preposition(quantity, place);
  }
  // "At least nineteen people, three of them soldiers, have died": the same before the verb.
  bool number_hid_subject(const Quantity& quantity, const Place& place, std::uint32_t verb) const {
    return tree_.deprel(place.holder) == Deprel::kObl && tree_.head(place.holder) == verb && place.holder < verb && !tree_.has_child(verb, Deprel::kNsubj) &&
           !tree_.has_child(verb, Deprel::kNsubjPass) && quantity.first < quantity.number && no_preposition(quantity, place);
  }
  // None but those of the number itself.
  bool no_preposition(const Quantity& quantity, const Place& place) const {
    const auto children = tree_.children(place.holder);
    return std::none_of(children.begin(), children.end(), [&](std::uint32_t c) { return tree_.deprel(c) == Deprel::kCase && (c < quantity.first || c > quantity.last); });
  }

  // "are dead", "were hurt", "remain unaccounted for": what the copula, or a verb that is little more, says of its subject.
  std::uint32_t predicate_of(std::uint32_t head) const {
    if (tree_.has_child(head, Deprel::kCop)) return head;
    const std::uint32_t said = tree_.child(head, Deprel::kXcomp);
    return said != kNoToken && !tree_.has_mark(said, "to") && tree_.token(said).upos == Upos::kAdj && !tree_.has_child(head, Deprel::kObj) ? said : kNoToken;
  }

  // "24 dead", "20 wounded soldiers", "left nine people dead", "120 missing".
  bool said_of(const Quantity& quantity, const Place& place, Counted& counted) const {
    const auto state = [&](std::uint32_t word) { return try_rules(word, quantity, place, counted, [](const Rule& r) { return r.form == Form::kState; }); };
    if (state(place.noun)) return true;
    // "a mission 258 strong", "a 3,000-strong force"
    for (std::uint32_t t = quantity.last + 1; t < tree_.end() && t <= quantity.last + 2; ++t)
      if (lower(tree_.form(t)) == "strong" && (t == quantity.last + 1 || tree_.token(t - 1).upos == Upos::kPunct) && state(t)) return true;
    for (const std::uint32_t c : tree_.children(place.noun))
      if ((tree_.deprel(c) == Deprel::kAmod || tree_.deprel(c) == Deprel::kAcl) && state(c)) return true;
    // Right behind the counted, whatever the parser made of it: "nine dead", "20 people dead or missing".
    const std::uint32_t next = std::max(quantity.last, place.noun) + 1;
    if (next >= tree_.end() || next > quantity.last + 4) return false;
    const bool participle = tree_.token(next).xpos == "VBN" || (next == quantity.last + 1 && tree_.is_verbal(next) && !tree_.has_child(next, Deprel::kObj));
    // "left 5,000 people homeless", whatever the word is tagged as.
    const bool predicate = next == place.noun + 1 && (tree_.token(next).upos == Upos::kNoun || tree_.deprel(next) == Deprel::kXcomp);
    return (tree_.token(next).upos == Upos::kAdj || participle || predicate) && state(next);
  }

  bool by_noun(const Quantity& quantity, const Place& place, Counted& counted) const {
    const auto noun = [](const Rule& r) { return r.form == Form::kNoun; };
    if (try_rules(place.noun, quantity, place, counted, noun)) return true;
    // "its peacekeepers, 1,960 men"
    if (tree_.deprel(place.noun) == Deprel::kAppos && try_rules(tree_.head(place.noun), quantity, place, counted, noun)) return true;
    // "3,000 members of the militia's youth" names no soldiers; "1,000 policemen and soldiers" does.
    for (const std::uint32_t c : tree_.children(place.noun))
      if (tree_.deprel(c) == Deprel::kConj && tree_.is_nominal(c) && try_rules(c, quantity, place, counted, noun)) {
        counted.noun = place.noun;
        return true;
      }
    return false;
  }

  // "the death toll rose to 40", "a toll of 40", "put the number at six".
  bool by_toll(const Quantity& quantity, const Place& place, Counted& counted) const {
    if (!place.bare) return false;
    const auto toll = [&](std::uint32_t word) {
      if (word == kNoToken) return false;
      const bool of_others = tree_.has_child(word, Deprel::kNmodPoss) || tree_.has_child(word, Deprel::kNmod);  // "whose number", "the number of states"
      if (try_rules(word, quantity, place, counted, [&](const Rule& r) { return r.form == Form::kToll || (r.form == Form::kSame && !of_others); })) return true;
      return number_of(word, quantity, counted);
    };
    // "puts the dead at fifty and the missing at fifty-nine": of the second only the words themselves are sure.
    if (quantity.first >= tree_.first() + 2) {
      const std::string link = lower(tree_.form(quantity.first - 1));
      if ((link == "at" || link == "to" || link == "of") && toll(quantity.first - 2)) return true;
    }
    const std::uint32_t above = tree_.head(place.holder);
    if (above == kNoToken) return false;
    if (tree_.is_nominal(above) && toll(above)) return true;
    if (!tree_.is_verbal(above)) return false;
    if (try_rules(above, quantity, place, counted, [](const Rule& r) { return r.form == Form::kPoll; })) return true;
    // Last the noun right before the verb, whatever the parser hangs it on.
    return toll(tree_.logical_object(above)) || toll(tree_.logical_subject(above)) || (above > tree_.first() && tree_.is_nominal(above - 1) && toll(above - 1));
  }

  // "the number of refugees has reached three million": the number is counted by that noun's own rule.
  bool number_of(std::uint32_t word, const Quantity& quantity, Counted& counted) const {
    const auto total = measures_.index_.find(std::string(tree_.lemma(word)));
    if (quantity.share || total == measures_.index_.end() ||
        std::none_of(total->second.begin(), total->second.end(), [&](std::uint32_t number) { return measures_.rules_[number].form == Form::kSame; }))
      return false;
    for (const std::uint32_t child : tree_.children(word)) {
      std::uint32_t of = child;
      if (lower(tree_.form(child)) == "whose") {  // "the people driven out, whose number he put at 700,000"
        while (of != kNoToken && tree_.deprel(of) != Deprel::kAclRelcl) of = tree_.head(of);
        if (of != kNoToken) of = tree_.head(of);
        if (of == kNoToken) continue;
      } else if (tree_.deprel(of) != Deprel::kNmod || !tree_.has_case(of, "of")) {
        continue;
      }
      const Place place{of, of, false};
      if (!by_deed(quantity, place, counted) && !try_rules(of, quantity, place, counted, [](const Rule& r) { return r.form == Form::kNoun || r.form == Form::kState; })) continue;
      counted.noun = of;
      counted.governor = word;
      counted.total = counted.by_deed = true;
      return true;
    }
    return false;
  }

  // "in return for 706 of their own men"
  bool given_for(const Quantity& quantity, const Place& place, Counted& counted) const {
    const std::uint32_t t = quantity.first;
    if (last_.empty() || quantity.share || t < tree_.first() + 2 || lower(tree_.form(t - 1)) != "for") return false;
    return try_rules(t - 2, quantity, place, counted, [](const Rule& r) { return r.form == Form::kAgainst; });
  }

  // The noun that "them" stands for: the nearest one before, here or in the sentence before, that a rule of nouns answers for.
  bool antecedent(const Quantity& quantity, const Place& place, Counted& counted) const {
    const auto& sentences = tree_.analysis().sentences;
    const std::uint32_t from = tree_.sentence() > 0 ? sentences[tree_.sentence() - 1].first_token : tree_.first();
    for (std::uint32_t t = quantity.first; t-- > from;) {
      const core::Token& token = tree_.token(t);
      if (token.upos != Upos::kNoun || token.xpos != "NNS") continue;
      if (!try_rules(t, quantity, {t, t, false}, counted, [](const Rule& r) { return r.form == Form::kNoun && r.beside.empty(); })) continue;
      counted.noun = place.noun;
      counted.governor = place.holder;
      return true;
    }
    return false;
  }

  // "... up to 1,495 soldiers and Botswana has flown in 296"
  void inherited(const Quantity& quantity, const Place& place, Counted& counted) const {
    if (quantity.share) return;
    const std::uint32_t verb = tree_.head(place.holder);
    // "shelters more than one million of them", "12 of whom": the counted of the number before.
    if (place.noun != place.holder && tree_.token(place.noun).upos == Upos::kPron) {
      if (!here_ && antecedent(quantity, place, counted)) return;
      if (last_.empty()) return;
      counted.measure = last_;
      counted.rule = last_noun_rule_.empty() ? "told.before" : last_noun_rule_;
      counted.governor = place.holder;
      return;
    }
    if (last_.empty() || !place.bare || verb == kNoToken) return;
    const std::uint32_t next = quantity.last + 1;
    const bool ends = next >= tree_.end() || tree_.token(next).upos == Upos::kPunct || tree_.token(next).upos == Upos::kCconj;
    const bool goes_on = next < tree_.end() && (tree_.token(next).upos == Upos::kAdp || tree_.token(next).upos == Upos::kAdv);
    const Deprel relation = tree_.deprel(place.holder);
    // "has flown in 296": the particle is read as a preposition, or the object as a place.
    const bool particle = relation == Deprel::kObl && verb + 2 == place.holder && lower(tree_.form(verb + 1)) == "in";
    const bool object = (relation == Deprel::kObj || particle) && !last_noun_rule_.empty() && ends;
    // "officials admit to 61", "is to grow to 10,000", "took 75": verbs after which a bare number counts what was counted before.
    const bool told = (ends || goes_on) && (relation == Deprel::kObj || relation == Deprel::kObl || relation == Deprel::kXcomp || relation == Deprel::kConj) &&
                      try_rules(verb, quantity, place, counted, [](const Rule& r) { return r.form == Form::kAgain; });
    // "... 2,500 American soldiers in Iraq and 900 in Syria"
    // "Of the 19,000 fighters only 3,100 still wish to"
    const bool part = here_ && parts_follow(quantities_.front()) && (relation == Deprel::kNsubj || relation == Deprel::kNsubjPass);
    const bool row = here_ && goes_on && relation == Deprel::kConj && quantity.first > tree_.first() && tree_.token(quantity.first - 1).upos == Upos::kCconj;
    if (!object && !told && !row && !part) return;
    counted.measure = last_;
    if (!told) counted.rule = last_noun_rule_.empty() ? "told.before" : last_noun_rule_;
    counted.governor = verb;
  }

  const Measures& measures_;
  const Tree& tree_;
  const std::vector<Quantity>& quantities_;
  std::string last_;            // measure told before in this sentence, else `before`
  std::string last_noun_rule_;  // and the rule, where the noun alone told it
  std::uint32_t earlier_ = kNoToken;  // noun of the number before in this sentence, counted or not
  bool here_ = false;                 // `last_` was told in this sentence
};

std::vector<Counted> Measures::read(const Tree& tree, const std::vector<Quantity>& quantities, const std::string& before) const {
  return Search(*this, tree, quantities, before).run();
}

}  // namespace dragoman::figures
