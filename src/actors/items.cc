#include "actors/items.h"

#include <algorithm>
#include <array>
#include <span>

namespace dragoman::actors {
namespace {

using core::NameTag;
using core::Upos;
using Kind = Item::Kind;

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Plurals of regular nouns, for words that the tagger gave no lemma.
std::string singular_of(const std::string& key) {
  if (key.size() < 4) return key;
  if (key.ends_with("ies")) return key.substr(0, key.size() - 3) + "y";
  if (key.ends_with("men")) return key.substr(0, key.size() - 3) + "man";
  if (key.ends_with("ches") || key.ends_with("sses") || key.ends_with("shes")) return key.substr(0, key.size() - 2);
  if (key.ends_with("s") && !key.ends_with("ss")) return key.substr(0, key.size() - 1);
  return key;
}

Item::Name name_kind(NameTag tag) {
  switch (tag) {
    case NameTag::kBPer:
    case NameTag::kIPer: return Item::Name::kPerson;
    case NameTag::kBOrg:
    case NameTag::kIOrg: return Item::Name::kOrganisation;
    case NameTag::kBLoc:
    case NameTag::kILoc:
    case NameTag::kBGpe:
    case NameTag::kIGpe: return Item::Name::kPlace;
    case NameTag::kO: return Item::Name::kNone;
    default: return Item::Name::kOther;
  }
}

bool is_nominal(Upos upos) { return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kAdj || upos == Upos::kX || upos == Upos::kPron || upos == Upos::kNum; }

bool is_state_country(const Directory& directory, std::string_view country) {
  const Party* state = directory.party(country);
  return state != nullptr && state->kind == Party::Kind::kState;
}

constexpr auto kHyphens = std::to_array<std::string_view>({"-", "–", "‑", "‐"});
constexpr auto kGenitives = std::to_array<std::string_view>({"'s", "’s", "'", "’", "`s", "'S", "’S"});
constexpr auto kPossessives = std::to_array<std::string_view>({"its", "his", "her", "their", "whose"});
constexpr auto kDeterminers = std::to_array<std::string_view>({"the", "a", "an", "this", "that", "these", "those", "both", "all", "each", "every", "another", "some", "any", "no"});
constexpr auto kJoining = std::to_array<std::string_view>({"of", "the", "for"});
constexpr auto kNumbers = std::to_array<std::string_view>({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many"});

}  // namespace

std::string lower_form(const core::Analysis& analysis, std::uint32_t token) { return lower_ascii(analysis.form(token)); }

std::string lower_lemma(const core::Analysis& analysis, std::uint32_t token) {
  const std::string& lemma = analysis.tokens[token].lemma;
  return lower_ascii(lemma.empty() ? analysis.form(token) : std::string_view(lemma));
}

void ItemScanner::add_noun_forms(Word& word, const std::string& key, const core::Token& token) {
  word.noun.form = directory_.nouns().word(key);
  if (word.last_of_token && !token.lemma.empty()) {
    const std::string lemma = places::fold(token.lemma);
    if (lemma != key) word.noun.lemma = directory_.nouns().word(lemma);
  }
  const std::string singular = singular_of(key);
  if (singular != key) word.noun.singular = directory_.nouns().word(singular);
}

void ItemScanner::read_words(const core::Sentence& sentence) {
  words_.clear();
  name_words_.clear();
  noun_words_.clear();
  word_of_token_.clear();
  first_token_ = sentence.first_token;
  std::vector<places::Atom> atoms;
  for (std::uint32_t k = 0; k < sentence.token_count; ++k) {
    const std::uint32_t index = sentence.first_token + k;
    const core::Token& token = analysis_.tokens[index];
    word_of_token_.push_back(words_.size());
    atoms.clear();
    places::append_atoms(analysis_.form(index), atoms);
    for (std::size_t a = 0; a < atoms.size(); ++a) {
      Word word;
      word.token = index;
      word.last_of_token = a + 1 == atoms.size();
      word.name.form = directory_.names().word(atoms[a].key);
      word.name.shape = word.noun.shape = atoms[a].shape;
      add_noun_forms(word, atoms[a].key, token);
      words_.push_back(word);
      name_words_.push_back(word.name);
      noun_words_.push_back(word.noun);
    }
  }
  word_of_token_.push_back(words_.size());
}

// Token after the match, or 0 where the match ends inside a token.
std::uint32_t ItemScanner::match_end(const NameIndex::Match& match, std::size_t at) const {
  if (match.length == 0) return 0;
  const Word& last = words_[at + match.length - 1];
  return last.last_of_token ? last.token + 1 : 0;
}

bool ItemScanner::is_plural(std::uint32_t token) const {
  const core::Token& t = analysis_.tokens[token];
  if (t.xpos == "NNS" || t.xpos == "NNPS") return true;
  if (t.xpos == "NN" || t.xpos == "NNP") return false;
  const std::string form = lower_form(analysis_, token);
  if (!t.lemma.empty() && t.upos != Upos::kPropn) return form != lower_ascii(t.lemma);
  return singular_of(form) != form;
}

// A known name or office that begins at this token.
bool ItemScanner::known_item(std::uint32_t token, std::uint32_t end, Item& item) const {
  const std::size_t at = word_of_token_[token - first_token_];
  if (at >= words_.size() || words_[at].token != token) return false;
  NameIndex::Match name = directory_.names().longest(name_words_, at);
  NameIndex::Match noun = directory_.nouns().longest(noun_words_, at);
  std::uint32_t name_stop = match_end(name, at);
  std::uint32_t noun_stop = match_end(noun, at);
  if (name_stop > end) name_stop = 0;
  if (noun_stop > end) noun_stop = 0;
  // "forces", "heads", "guards" are verbs too; so are "Turkey" and "Polish" never.
  while (noun_stop > token + 1 && !is_nominal(analysis_.tokens[noun_stop - 1].upos)) {
    // "the army patrolled" is no "army patrol", but an army.
    noun = directory_.nouns().longest(std::span(noun_words_).first(word_of_token_[noun_stop - 1 - first_token_]), at);
    noun_stop = match_end(noun, at);
    if (noun_stop > end) noun_stop = 0;
  }
  if (noun_stop != 0 && !is_nominal(analysis_.tokens[noun_stop - 1].upos)) noun_stop = 0;
  if (name_stop == 0 && noun_stop == 0) return false;
  // "U.N. experts" is written among the offices too; the organisation says more.
  if (name_stop != 0 && noun_stop > name_stop) {
    const NameEntry& entry = name.entries.front();
    const bool party = entry.kind == NameEntry::Kind::kParty && !is_state_country(directory_, directory_.parties()[entry.index].country);
    if (party || entry.kind == NameEntry::Kind::kState || entry.kind == NameEntry::Kind::kAdjective) noun_stop = 0;
  }
  item.first = token;
  if (name_stop >= noun_stop) {
    item.last = name_stop - 1;
    item.entries = std::move(name.entries);
    if (noun_stop == name_stop)
      for (const NameEntry& entry : noun.entries) item.entries.push_back(entry);
  } else {
    item.last = noun_stop - 1;
    item.entries = std::move(noun.entries);
  }
  switch (item.entries.front().kind) {
    case NameEntry::Kind::kState: item.kind = Kind::kState; break;
    case NameEntry::Kind::kAdjective: item.kind = Kind::kDemonym; break;
    case NameEntry::Kind::kPeople: item.kind = Kind::kPeople; break;
    case NameEntry::Kind::kCapital: item.kind = Kind::kCapital; break;
    case NameEntry::Kind::kParty: item.kind = Kind::kParty; break;
    case NameEntry::Kind::kPerson: item.kind = Kind::kPerson; break;
    case NameEntry::Kind::kOffice: item.kind = Kind::kOffice; break;
  }
  // "US", "UK": the name and the adjective are one word; as a head it is the state.
  const auto has = [&](NameEntry::Kind kind) { return std::any_of(item.entries.begin(), item.entries.end(), [&](const NameEntry& e) { return e.kind == kind; }); };
  if (has(NameEntry::Kind::kState)) item.kind = Kind::kState;
  else if (item.kind == Kind::kPeople && has(NameEntry::Kind::kAdjective)) item.kind = Kind::kDemonym;
  item.plural = is_plural(item.last);
  return true;
}

Item ItemScanner::plain_item(std::uint32_t token) const {
  Item item;
  item.first = item.last = token;
  const core::Token& t = analysis_.tokens[token];
  const std::string_view form = analysis_.form(token);
  const std::string low = lower_ascii(form);
  if (among(kHyphens, form)) item.kind = Kind::kHyphen;
  else if (form == ",") item.kind = Kind::kComma;
  else if (form == "(" || form == "[") item.kind = Kind::kOpen;
  else if (form == ")" || form == "]") item.kind = Kind::kClose;
  else if (among(kGenitives, form) && (t.upos == Upos::kPart || t.upos == Upos::kX || t.deprel == core::Deprel::kCase)) item.kind = Kind::kGenitive;
  else if (low == "and" || low == "&" || (t.upos == Upos::kCconj && low == "or")) item.kind = Kind::kAnd;
  else if (among(kPossessives, low) && (low != "her" || t.deprel == core::Deprel::kNmodPoss || t.xpos == "PRP$")) item.kind = Kind::kPossessive;
  else if (among(kDeterminers, low) && t.upos != Upos::kSconj && t.upos != Upos::kPron) item.kind = Kind::kDeterminer;
  else if (t.upos == Upos::kNum || among(kNumbers, low)) item.kind = Kind::kNumber;
  else if (t.upos == Upos::kPron) item.kind = Kind::kPronoun;
  else if (t.upos == Upos::kAdp || low == "of" || low == "to") item.kind = Kind::kPreposition;
  else if (t.upos == Upos::kAdj) item.kind = Kind::kAdjective;
  else if (t.upos == Upos::kPropn) item.kind = Kind::kName;
  else if (t.upos == Upos::kNoun) item.kind = Kind::kNoun;
  else if (t.upos == Upos::kVerb && (t.deprel == core::Deprel::kAmod || t.deprel == core::Deprel::kCompound)) item.kind = Kind::kAdjective;
  // "its nearly 7,000 fighters": an adverb before a number or an adjective stays in the phrase.
  if (t.upos == Upos::kAdv && t.deprel == core::Deprel::kAdvmod && item.kind == Kind::kOther && t.head > static_cast<std::int32_t>(token - first_token_)) {
    const Upos head = analysis_.tokens[first_token_ + static_cast<std::uint32_t>(t.head)].upos;
    if ((head == Upos::kNum || head == Upos::kAdj) && static_cast<std::uint32_t>(t.head) <= token - first_token_ + 2) item.kind = Kind::kAdjective;
  }
  item.name = name_kind(t.name);
  item.plural = item.kind == Kind::kNoun && is_plural(token);
  return item;
}

// Token after the tagged name (or the run of proper nouns) that begins here.
std::uint32_t ItemScanner::name_end(std::uint32_t token, std::uint32_t end) const {
  const std::vector<core::Token>& tokens = analysis_.tokens;
  std::uint32_t stop = token + 1;
  if (tokens[token].name != NameTag::kO) {
    const Item::Name kind = name_kind(tokens[token].name);
    while (stop < end && core::inside_name(tokens[stop].name) && name_kind(tokens[stop].name) == kind) ++stop;
    return stop;
  }
  const auto joins = [&](std::uint32_t k) { return among(kHyphens, analysis_.form(k)) && !tokens[k - 1].space_after && !tokens[k].space_after; };
  while (stop < end && tokens[stop].name == NameTag::kO) {
    if (tokens[stop].upos == Upos::kPropn) ++stop;
    else if (stop + 1 < end && joins(stop) && tokens[stop + 1].upos == Upos::kPropn) stop += 2;
    else break;
  }
  return stop;
}

// A name nobody knows; what is known inside it stays reachable.
Item ItemScanner::named_item(std::uint32_t token, std::uint32_t end) const {
  Item item;
  item.kind = Kind::kName;
  item.name = name_kind(analysis_.tokens[token].name);
  item.first = token;
  item.last = end - 1;
  for (std::uint32_t k = token; k < end;) {
    Item inner;
    if (known_item(k, end, inner)) {
      k = inner.last + 1;
      item.inside.push_back(std::move(inner));
    } else {
      ++k;
    }
  }
  return item;
}

std::vector<Item> ItemScanner::scan(const core::Sentence& sentence) {
  read_words(sentence);
  std::vector<Item> items;
  const std::uint32_t end = sentence.first_token + sentence.token_count;
  for (std::uint32_t token = sentence.first_token; token < end;) {
    Item item;
    const core::Token& t = analysis_.tokens[token];
    const bool known = known_item(token, end, item);
    const bool tagged = core::begins_name(t.name);
    std::uint32_t stop = tagged || t.upos == Upos::kPropn ? name_end(token, end) : token + 1;
    // A tagged name that goes on beyond what is known ("Jordan Henderson", "Bank of Ukraine") is another name, unless it ends in an office
    // ("Russian Defense Ministry") or begins with a title.
    if (tagged && stop > token + 1 && (!known || item.last + 1 < stop)) {
      Item named = named_item(token, stop);
      const bool ends_known = !named.inside.empty() && named.inside.back().last + 1 == stop;
      const bool person = named.name == Item::Name::kPerson;
      bool composed = ends_known &&
                      (person ? named.inside.back().kind == Kind::kPerson
                              : named.inside.back().kind == Kind::kOffice || named.inside.back().kind == Kind::kParty || named.inside.back().last > named.inside.back().first);
      // All of it known, piece by piece ("South Korean President" + a person): the pieces count.
      std::uint32_t covered = token;
      // "President of Serbia", "Ministry of Foreign Affairs of the Republic of Kosovo": the small words join.
      for (Item piece; covered < stop; piece = Item{}) {
        if (known_item(covered, end, piece)) covered = piece.last + 1;
        else if (known && item.kind == Kind::kOffice && covered > token && among(kJoining, analysis_.form(covered))) ++covered;
        else break;
      }
      if (covered >= stop && covered > token) composed = true;
      const bool title = person && known && item.kind == Kind::kOffice;
      const bool state_place = named.name == Item::Name::kPlace && known && item.last > item.first;
      if (!composed && !title && !state_place) {
        items.push_back(std::move(named));
        token = stop;
        continue;
      }
    }
    if (!known && (tagged || t.upos == Upos::kPropn)) {
      // An untagged run of proper nouns ends where something known begins.
      Item inner;
      std::uint32_t cut = token + 1;
      if (tagged || stop == token + 1) cut = stop;
      else
        while (cut < stop && !known_item(cut, end, inner)) ++cut;
      item = named_item(token, cut);
      item.inside.clear();
    } else if (!known) {
      item = plain_item(token);
    } else {
      item.name = name_kind(t.name);
    }
    token = item.last + 1;
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace dragoman::actors
