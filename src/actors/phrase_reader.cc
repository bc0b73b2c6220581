#include "actors/phrase_reader.h"

#include <algorithm>

namespace dragoman::actors {
namespace {

using core::Actor;
using core::Deprel;
using Kind = Item::Kind;

bool is_nominal(Kind kind) { return kind == Kind::kAdjective || kind == Kind::kNoun || kind == Kind::kName || kind >= Kind::kState; }
bool is_modifier_state(const Item& item) {
  if (item.kind == Kind::kDemonym) return true;
  return item.kind == Kind::kState && std::any_of(item.entries.begin(), item.entries.end(), [](const NameEntry& e) { return e.kind == NameEntry::Kind::kAdjective; });
}
bool is_state_like(Kind kind) { return kind == Kind::kState || kind == Kind::kDemonym || kind == Kind::kCapital; }
bool is_list_mark(Kind kind) { return kind == Kind::kComma || kind == Kind::kAnd; }

// Relations by which a word hangs on the noun of its own phrase.
bool inside_phrase(Deprel relation) {
  switch (relation) {
    case Deprel::kDet:
    case Deprel::kAmod:
    case Deprel::kCompound:
    case Deprel::kNmodPoss:
    case Deprel::kNummod:
    case Deprel::kFlat:
    case Deprel::kNmodDesc:
    case Deprel::kNmod:
    case Deprel::kCase:
    case Deprel::kCc:
    case Deprel::kPunct:
    case Deprel::kAppos:
    case Deprel::kGoeswith:
    case Deprel::kNmodUnmarked:
    case Deprel::kConj:
    case Deprel::kDep:
    case Deprel::kFlatName:
    case Deprel::kFixed:
    case Deprel::kDetPredet: return true;
    default: return false;
  }
}

}  // namespace

PhraseReader::PhraseReader(const Composer& composer, Memory& memory, core::Analysis& analysis)
    : composer_(composer), directory_(composer.directory()), memory_(memory), analysis_(analysis), place_at_(analysis.tokens.size(), -1) {
  for (std::size_t k = 0; k < analysis.places.size(); ++k) {
    const core::PlaceMention& place = analysis.places[k];
    for (std::uint32_t t = place.first; t <= place.last && t < place_at_.size(); ++t) place_at_[t] = static_cast<std::int32_t>(k);
  }
}

// Two phrases may touch ("gave Turkey troops"): the tree says so when a word hangs on a verb and the next does not hang on it.
bool PhraseReader::breaks_after(std::size_t at) const {
  const std::vector<Item>& items = *items_;
  const Item& item = items[at];
  if (at + 1 >= items.size() || item.kind == Kind::kDemonym || item.kind == Kind::kAdjective) return false;
  const Item& next = items[at + 1];
  const bool title = item.kind == Kind::kOffice && (next.kind == Kind::kPerson || next.kind == Kind::kName);
  if (title || next.kind == Kind::kGenitive || next.kind == Kind::kHyphen) return false;
  // "under the deal Hamas ..." against "the rebel group M23".
  const bool name_next = next.kind == Kind::kParty || next.kind == Kind::kState || next.kind == Kind::kCapital || next.kind == Kind::kPeople;
  if (item.kind == Kind::kNoun && name_next) {
    const std::string lemma = lower_lemma(analysis_, item.last);
    if (!directory_.cue("group_noun", lemma) && !directory_.cue("organisation_noun", lemma) && !directory_.cue("state_noun", lemma)) return true;
  }
  const std::uint32_t head = head_of(item.first, item.last, item.last);
  const core::Token& token = analysis_.tokens[head];
  if ((token.head < 0 && token.deprel != Deprel::kRoot) || inside_phrase(token.deprel)) return false;
  const std::uint32_t next_head = head_of(next.first, next.last, next.last);
  const std::uint32_t up = governor(next_head);
  return (up < item.first || up > item.last) && governor(head) != next_head;
}

// "the Turkish and Syrian defense ministers": the last of the modifiers that share the noun, or `at`.
std::size_t PhraseReader::shared_modifiers_end(std::size_t at, std::size_t end) const {
  const std::vector<Item>& items = *items_;
  if (at == 0) return at;
  const bool genitive = items[at - 1].kind == Kind::kState && !is_modifier_state(items[at - 1]);
  if (!genitive && !is_modifier_state(items[at - 1])) return at;
  // "American and allied forces".
  if (!genitive && items[at].kind == Kind::kAnd && at + 2 < end && items[at + 1].kind == Kind::kAdjective && items[at + 2].kind == Kind::kOffice && items[at + 2].plural)
    return at + 1;
  std::size_t last = at;
  for (std::size_t k = at; k < end && is_list_mark(items[k].kind);) {
    while (k < end && (is_list_mark(items[k].kind) || items[k].kind == Kind::kDeterminer)) ++k;
    if (k >= end || !(genitive ? items[k].kind == Kind::kState : is_modifier_state(items[k]))) return at;
    last = k++;
  }
  if (last == at || last + 1 >= end) return at;
  const Kind after = items[last + 1].kind;
  // Headlines leave the "and" out: "Saudi, Iranian foreign ministers".
  if (items[last - 1].kind == Kind::kComma && !(after == Kind::kOffice && items[last + 1].plural)) return at;
  if (genitive) {
    const bool office = last + 2 < end && after == Kind::kGenitive && items[last + 2].kind == Kind::kOffice && items[last + 2].plural;
    return office ? last : at;
  }
  return is_nominal(after) && !is_state_like(after) ? last : at;
}

std::size_t PhraseReader::chunk_end(std::size_t at) const {
  const std::vector<Item>& items = *items_;
  std::size_t k = at;
  bool nominal = false;
  while (k < items.size()) {
    const Kind kind = items[k].kind;
    if (kind == Kind::kDeterminer || kind == Kind::kPossessive) {
      if (nominal) break;
    } else if (kind == Kind::kGenitive) {
      if (!nominal || k + 1 >= items.size() || !(is_nominal(items[k + 1].kind) || items[k + 1].kind == Kind::kNumber)) break;
    } else if (kind == Kind::kHyphen) {
      const bool counted = k > at && items[k - 1].kind == Kind::kNumber;
      const bool tight = (nominal || counted) && !analysis_.tokens[items[k].first - 1].space_after && k + 1 < items.size() && !analysis_.tokens[items[k].last].space_after;
      if (!tight) break;
      ++k;  // what follows belongs to the compound whatever its tag: "-backed"
    } else if (is_list_mark(kind)) {
      const std::size_t shared = shared_modifiers_end(k, items.size());
      if (shared == k) break;
      k = shared;
    } else if (kind == Kind::kNumber) {
      if (nominal) break;
    } else if (!is_nominal(kind)) {
      break;
    }
    if (is_nominal(items[k].kind)) nominal = true;
    const bool stop = nominal && breaks_after(k);
    ++k;
    if (stop) break;
  }
  while (k > at && (items[k - 1].kind == Kind::kHyphen || items[k - 1].kind == Kind::kGenitive)) --k;
  return std::max(k, at + 1);
}

std::size_t PhraseReader::count_of(const Item& item) const {
  const std::string word = lower_form(analysis_, item.first);
  for (const auto& [set, count] : {std::pair<std::string_view, std::size_t>{"count:2", 2}, {"count:3", 3}, {"count:4", 4}, {"count:5", 5}, {"count:6", 6}, {"count:7", 7}})
    if (directory_.cue(set, word)) return count;
  return 0;
}

void PhraseReader::name_words(Actor& actor, std::uint32_t first, std::uint32_t last) const {
  actor.span = {analysis_.tokens[first].begin, analysis_.tokens[last].end};
  actor.text = analysis_.text().substr(actor.span.begin, actor.span.end - actor.span.begin);
  if (actor.name.empty()) actor.name = actor.text;
}

void PhraseReader::emit_modifier(const Owner& owner, std::uint32_t token) {
  if (quiet_) return;
  core::Mention mention;
  mention.sentence = sentence_;
  mention.first = owner.first;
  mention.last = owner.last;
  mention.head = head_of(owner.first, owner.last, token);
  mention.kind = core::Mention::Kind::kModifier;
  mention.actors = {owner.actor};
  name_words(mention.actors.front(), owner.first, owner.last);
  Seen seen;
  seen.actors = mention.actors;
  seen.sentence = sentence_;
  seen.head = mention.head;
  seen.sort = state_of(owner.actor).empty() ? Sort::kGroup : Sort::kState;
  seen.modifier = true;
  memory_.see(std::move(seen));
  analysis_.mentions.push_back(std::move(mention));
}

// "its" missiles: whoever "its" stands for.
void PhraseReader::emit_possessive(const Item& item, const std::vector<Owner>& owners) {
  if (quiet_ || owners.empty()) return;
  core::Mention mention;
  mention.sentence = sentence_;
  mention.first = mention.last = mention.head = item.first;
  mention.kind = core::Mention::Kind::kPronoun;
  for (const Owner& owner : owners) {
    mention.actors.push_back(owner.actor);
    name_words(mention.actors.back(), item.first, item.first);
  }
  analysis_.mentions.push_back(std::move(mention));
}

void PhraseReader::emit(Phrase& phrase) {
  core::Mention& mention = phrase.mention;
  mention.sentence = sentence_;
  Seen seen;
  seen.actors = mention.actors;
  seen.sentence = sentence_;
  seen.head = mention.head;
  seen.sort = phrase.sort;
  seen.plural = phrase.plural;
  if (phrase.office != nullptr) seen.title = phrase.office->phrase;
  seen.guessed = phrase.guessed;
  seen.subject = is_subject(mention.head);
  seen.joined = is_joined(mention.head);
  seen.swayed = directory_.cue("object_verb", lower_lemma(analysis_, governor(mention.head)));
  memory_.see(std::move(seen));
  analysis_.mentions.push_back(mention);
}

// A state, group or person before the noun. Returns the item after it.
std::size_t PhraseReader::read_modifier(std::size_t k, std::size_t end, Parts& parts) {
  const std::vector<Item>& items = *items_;
  const Item& item = items[k];
  Owner owner;
  owner.first = item.first;
  owner.last = item.last;
  if (item.kind == Kind::kPerson) owner.actor = composer_.person(best_entry(item, NameEntry::Kind::kPerson).index, nullptr, false);
  else owner.actor = actor_of(item);
  if (item.kind == Kind::kCapital && k + 2 == end && items[k + 1].kind == Kind::kNoun && directory_.cue("meeting_noun", lower_lemma(analysis_, items[k + 1].last))) return k + 1;
  const bool hyphen = k + 2 < end && items[k + 1].kind == Kind::kHyphen;
  const bool backed = hyphen && directory_.cue("backed", lower_form(analysis_, items[k + 2].first));
  emit_modifier(owner, item.last);
  if (backed) {
    parts.backers.push_back(owner.actor.country);
    return k + 3;
  }
  if (hyphen && is_state_like(items[k + 2].kind)) parts.several_owners = true;
  if (k > 0 && is_list_mark(items[k - 1].kind) && !parts.owners.empty()) parts.several_owners = true;
  parts.owners.push_back(std::move(owner));
  return hyphen ? k + 2 : k + 1;
}

// An office before the last noun: a title ("Minister Akar"), an institution that owns what follows ("Foreign Ministry spokesman"), or an agent
// that says more ("opposition fighters").
void PhraseReader::read_title(std::size_t k, std::size_t end, Parts& parts) {
  const std::vector<Item>& items = *items_;
  const Office* office = office_of(items[k]);
  if (office == nullptr) return;
  const Kind last = items[end - 1].kind;
  const bool names_follow = last == Kind::kPerson || last == Kind::kName;
  if (names_follow && office->kind == Office::Class::kPerson) {
    // "Foreign Minister and Deputy Prime Minister X": the first specific title stays.
    if (parts.office == nullptr || (parts.office->role.empty() && !office->role.empty())) parts.office = office;
    return;
  }
  if (office->agent || office->kind == Office::Class::kPerson) {
    parts.agents.push_back(office);
    return;
  }
  // "a military campaign": an adjective names nobody by itself.
  if (parts.owners.empty() && (parts.indefinite || analysis_.tokens[items[k].last].upos == core::Upos::kAdj)) return;
  Owner owner;
  owner.first = parts.owners.empty() ? items[k].first : parts.owners.front().first;
  owner.last = items[k].last;
  if (parts.owners.empty()) {
    Parts alone;
    alone.definite = true;
    const std::string_view country = context_country(alone, *office);
    if (country.empty()) {
      parts.agents.push_back(office);
      return;
    }
    const Actor state = composer_.state(country);
    owner.actor = composer_.office(*office, &state, false);
  } else {
    owner.actor = composer_.office(*office, &parts.owners.back().actor, false);
  }
  parts.owners.assign(1, owner);
  parts.several_owners = false;
  emit_modifier(owner, items[k].last);
}

PhraseReader::Parts PhraseReader::read_parts(std::size_t begin, std::size_t end, std::vector<Owner> owners) {
  const std::vector<Item>& items = *items_;
  for (std::size_t g = end; g-- > begin + 1;) {
    if (items[g].kind != Kind::kGenitive || g + 1 >= end) continue;
    const bool list = std::all_of(items.begin() + static_cast<std::ptrdiff_t>(begin), items.begin() + static_cast<std::ptrdiff_t>(g), [](const Item& item) {
      return item.kind == Kind::kState || is_list_mark(item.kind) || item.kind == Kind::kDeterminer || item.kind == Kind::kGenitive;
    });
    Parts rest;
    std::vector<Owner> left_owners;
    if (list) {
      for (std::size_t k = begin; k < g; ++k)
        if (items[k].kind == Kind::kState) {
          left_owners.push_back({actor_of(items[k]), items[k].first, items[k].last});
          emit_modifier(left_owners.back(), items[k].last);
        }
    } else {
      Parts left = read_parts(begin, g, {});
      Phrase phrase;
      phrase.next = phrase.next_after = g;
      decide(left, phrase);
      if (phrase.keep)
        for (const Actor& actor : phrase.mention.actors) left_owners.push_back({actor, items[begin].first, items[g - 1].last});
      if (phrase.keep && !quiet_) {
        phrase.mention.kind = core::Mention::Kind::kModifier;
        phrase.mention.first = items[begin].first;
        phrase.mention.last = items[g - 1].last;
        phrase.mention.head = head_of(phrase.mention.first, phrase.mention.last, items[g - 1].last);
        emit(phrase);
      }
    }
    const bool several = left_owners.size() > 1;
    rest = read_parts(g + 1, end, std::move(left_owners));
    rest.several_owners = rest.several_owners || several;
    rest.first = items[begin].first;
    rest.definite = true;
    return rest;
  }
  Parts parts;
  parts.owners = std::move(owners);
  parts.first = items[begin].first;
  parts.last = items[end - 1].last;
  parts.head = &items[end - 1];
  for (std::size_t k = begin; k < end;) {
    const Item& item = items[k];
    const std::string word = item.first == item.last ? lower_form(analysis_, item.first) : std::string();
    if (directory_.cue("former", word)) parts.former = true;
    if (is_foreign(item)) parts.foreign = true;
    if (item.kind == Kind::kDeterminer || item.kind == Kind::kNumber) {
      if (directory_.cue("definite", word)) parts.definite = true;
      if (word == "a" || word == "an" || word == "another" || word == "some") parts.indefinite = true;
      if (const std::size_t count = count_of(item); count != 0) parts.count = count;
    } else if (item.kind == Kind::kHyphen && k > begin && items[k - 1].kind == Kind::kNumber) {
      parts.count = 0;  // "four-party talks"
      k += 2;
      continue;
    } else if (item.kind == Kind::kPossessive) {
      for (Owner& owner : pronoun_owner(item)) parts.owners.push_back(std::move(owner));
      emit_possessive(item, parts.owners);
      parts.several_owners = parts.owners.size() > 1;
      parts.definite = true;
    } else if (k + 1 == end) {
      break;
    } else if (is_state_like(item.kind) || item.kind == Kind::kParty || item.kind == Kind::kPeople || item.kind == Kind::kPerson) {
      k = read_modifier(k, end, parts);
      continue;
    } else if (item.kind == Kind::kOffice) {
      read_title(k, end, parts);
    } else if (item.kind == Kind::kName && item.name == Item::Name::kPlace) {
      parts.place = &item;
    } else if (item.kind == Kind::kName) {
      Phrase phrase;
      if (by_surname(item, phrase, nullptr)) {
        parts.owners.push_back({phrase.mention.actors.front(), item.first, item.last});
        emit_modifier(parts.owners.back(), item.last);
      }
    }
    ++k;
  }
  return parts;
}

// "both sides", "the two countries".
bool PhraseReader::told_of_several(std::size_t at) const {
  for (std::size_t k = at; k < std::min(items_->size(), at + 2); ++k)
    if (count_of((*items_)[k]) > 1) return true;
  return false;
}

// What follows the noun and says whose it is: "of Syria", "from Iran, Syria and Turkey", "in Lima".
void PhraseReader::read_after(std::size_t next, Parts& parts, bool head_takes_owner) {
  const std::vector<Item>& items = *items_;
  if (next + 1 >= items.size() || items[next].kind != Kind::kPreposition) return;
  const std::string preposition = lower_form(analysis_, items[next].first);
  std::size_t k = next + 1;
  while (k < items.size() && items[k].kind == Kind::kDeterminer) ++k;
  if (k >= items.size()) return;
  const bool owner_preposition = preposition == "of" || preposition == "for" || preposition == "from";
  if (owner_preposition && head_takes_owner && (is_state_like(items[k].kind) || items[k].kind == Kind::kParty) && chunk_end(k) == k + 1) {
    const bool counterpart = directory_.cue("counterpart", lower_form(analysis_, parts.head->last));
    if (!parts.owners.empty() && preposition == "from" && !counterpart) return;
    if (preposition == "from") parts.owners.clear();
    for (;;) {
      parts.owners.push_back({actor_of(items[k]), items[k].first, items[k].last});
      parts.last = items[k].last;
      if (!parts.head->plural) break;  // "the government of Ethiopia and the front": two parties, not two governments
      std::size_t j = k + 1;
      while (j < items.size() && (is_list_mark(items[j].kind) || items[j].kind == Kind::kDeterminer)) ++j;
      if (j == k + 1 || j >= items.size() || !(is_state_like(items[j].kind) || items[j].kind == Kind::kParty) || chunk_end(j) != j + 1) break;
      // A comma may also end the phrase; only a list that goes on to "and" is one.
      k = j;
    }
    parts.several_owners = parts.owners.size() > 1;
    return;
  }
  if (owner_preposition && head_takes_owner && parts.owners.empty() && (is_nominal(items[k].kind) || items[k].kind == Kind::kNumber) &&
      (preposition != "from" || told_of_several(next + 1) || directory_.cue("counterpart", lower_form(analysis_, parts.head->last)))) {
    const std::size_t end = chunk_end(k);
    const bool was_quiet = quiet_;
    quiet_ = true;
    Parts inner = read_parts(next + 1, end, {});
    Phrase phrase;
    phrase.next = phrase.next_after = end;
    decide(inner, phrase);
    quiet_ = was_quiet;
    if (phrase.keep && !phrase.mention.actors.empty() && inner.head->kind != Kind::kPeople) {
      for (const Actor& actor : phrase.mention.actors) parts.owners.push_back({actor, items[next].first, items[end - 1].last});
      parts.several_owners = parts.owners.size() > 1;
      parts.last = items[end - 1].last;
      return;
    }
  }
  const bool place = items[k].kind == Kind::kCapital || items[k].kind == Kind::kState || (items[k].kind == Kind::kName && items[k].name != Item::Name::kPerson);
  if (place && parts.owners.empty() && parts.place == nullptr) parts.place = &items[k];
}

PhraseReader::Phrase PhraseReader::read_phrase(std::size_t at) {
  const std::vector<Item>& items = *items_;
  Phrase phrase;
  phrase.next = at + 1;
  if (items[at].kind == Kind::kPronoun) {
    decide_pronoun(items[at], phrase);
    return phrase;
  }
  const std::size_t end = chunk_end(at);
  phrase.next = phrase.next_after = end;
  const std::size_t before = analysis_.mentions.size();
  Parts parts = read_parts(at, end, {});
  // "Syrian soldiers and police": the second is of the first's state too.
  const bool joined = at > 0 && items[at - 1].kind == Kind::kAnd && last_end_ + 1 == at && parts.owners.empty() && !parts.definite && !parts.indefinite &&
                      items[at].kind == Kind::kOffice;
  if (joined) {
    parts.owners = last_owners_;
    parts.several_owners = parts.owners.size() > 1;
  }
  if (items[end - 1].kind == Kind::kPossessive && end == at + 1) return phrase;
  // "Astana talks": where, not who.
  if (parts.head->kind == Kind::kCapital && end < items.size() && items[end].kind == Kind::kNoun && directory_.cue("meeting_noun", lower_lemma(analysis_, items[end].last)))
    return phrase;
  // A capital after "in" is a place; its modifiers were told already.
  if (parts.head->kind == Kind::kCapital && is_place_only(*parts.head, at)) return phrase;
  decide(parts, phrase);
  last_owners_ = parts.owners;
  if (!phrase.keep) {
    if (parts.several_owners) join_modifiers(before, parts);
    return phrase;
  }
  core::Mention& mention = phrase.mention;
  mention.first = parts.first;
  mention.last = parts.last;
  mention.head = head_of(items[at].first, items[end - 1].last, parts.head->last);
  mention.kind = phrase.named || is_state_like(parts.head->kind) || parts.head->kind == Kind::kParty || parts.head->kind == Kind::kName ? core::Mention::Kind::kName
                                                                                                                                        : core::Mention::Kind::kNominal;
  return phrase;
}

void PhraseReader::read_sentence(std::uint32_t sentence, const std::vector<Item>& items) {
  items_ = &items;
  sentence_ = sentence;
  first_token_ = analysis_.sentences[sentence].first_token;
  end_token_ = first_token_ + analysis_.sentences[sentence].token_count;
  last_end_ = static_cast<std::size_t>(-2);
  notes_.clear();
  const std::size_t first_mention = first_mention_ = analysis_.mentions.size();
  for (std::size_t at = 0; at < items.size();) {
    const Kind kind = items[at].kind;
    const bool starts = is_nominal(kind) || kind == Kind::kDeterminer || kind == Kind::kPossessive || kind == Kind::kNumber || kind == Kind::kPronoun;
    const std::optional<core::Span>& dateline = analysis_.document->dateline;
    const core::ByteOffset begin = analysis_.tokens[items[at].first].begin;
    if (!starts || (dateline && dateline->begin <= begin && begin < dateline->end)) {
      ++at;
      continue;
    }
    Phrase phrase = read_phrase(at);
    if (phrase.keep) {
      emit(phrase);
      join_apposition(first_mention, phrase);
      notes_.push_back({analysis_.mentions.size() - 1, phrase.office, phrase.named, phrase.guessed});
      last_end_ = phrase.next;
    }
    at = std::max(phrase.next, at + 1);
  }
  remember_sets(first_mention);
}

}  // namespace dragoman::actors
