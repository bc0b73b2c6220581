#include "actors/memory.h"

#include <algorithm>
#include <array>

namespace dragoman::actors {
namespace {

// A set told more sentences ago is not what "the two sides" means.
constexpr std::uint32_t kSetReach = 16;
constexpr std::uint32_t kPersonReach = 4;  // "he", where the sentence before names nobody
constexpr std::uint32_t kNounReach = 40;  // "the group", "the minister"
constexpr std::uint32_t kSuffixReach = 12;
// The scene of a report must be clear of the runner-up.
constexpr double kTheatreLead = 1.5;
// A state that is only named counts less for the scene than its towns and adjectives do.
constexpr double kNamedWeight = 0.15;

// A state, its government or somebody of it.
bool is_government(const core::Actor& actor) {
  if (actor.id.empty()) return !actor.country.empty() && !actor.sectors.empty() && actor.sectors.front() == "GOV";
  return !actor.country.empty() && (actor.id == actor.country || (actor.id.substr(0, 3) == actor.country && actor.id.substr(3, 4) == ".GOV"));
}

// News media, firms and people at large are told of, but do not make "the two sides".
bool is_no_side(std::string_view sector) { return sector == "JRN" || sector == "BUS" || sector == "CVL" || sector == "REF"; }

// Organisations that bring others together are sides less often than those whom they bring.
bool is_neutral(const core::Actor& actor) { return actor.country == "UNO" || actor.country == "IGO" || actor.country == "NGO" || actor.country == "EUU"; }

int neutral_members(const PartySet& set) { return static_cast<int>(std::count_if(set.actors.begin(), set.actors.end(), is_neutral)); }

// One side of a meeting: the state for its government, ministers and president; a group for itself.
bool same_side(const core::Actor& a, const core::Actor& b) {
  if (a.country == b.country && is_government(a) && is_government(b)) return true;
  return !a.id.empty() ? a.id == b.id : a.same_party(b);
}

}  // namespace

void Memory::unify(PartySet& set) {
  std::vector<core::Actor> unique;
  for (core::Actor& actor : set.actors) {
    if (!actor.sectors.empty() && actor.person.empty() && is_no_side(actor.sectors.front())) continue;
    const auto same = std::find_if(unique.begin(), unique.end(), [&](const core::Actor& other) { return same_side(actor, other); });
    if (same == unique.end()) unique.push_back(std::move(actor));
    else if (actor.id.size() > same->id.size()) *same = std::move(actor);  // the minister says more than the state
  }
  set.actors = std::move(unique);
}

void Memory::see_set(PartySet set) {
  unify(set);
  if (set.actors.size() > 1) sets_.push_back(std::move(set));
}

void Memory::replace_last(const core::Actor& actor, std::uint32_t head, std::uint32_t other_head) {
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence == seen_.back().sentence; ++it)
    if ((it->head == head || it->head == other_head) && it->actors.size() == 1 && !it->modifier) {
      it->actors = {actor};
      it->sort = Sort::kPerson;
    }
}

void Memory::learn_name(std::string_view name, const core::Actor& actor) {
  if (std::string key = surname_key(name); !key.empty()) {
    // "Faisal bin Farhan": "Farhan" alone names him too.
    if (const std::size_t blank = key.rfind(' '); blank != std::string::npos) surnames_.insert_or_assign(key.substr(blank + 1), actor);
    surnames_.insert_or_assign(std::move(key), actor);
  }
  // Some names put the family first ("Qin Gang"); nobody else is called by the first name alone in the news.
  const std::vector<places::Atom> atoms = places::atoms_of(name);
  if (atoms.size() > 1 && atoms.front().key.size() > 1) surnames_.try_emplace(atoms.front().key, actor);
}

void Memory::weigh(std::string_view country, double weight) {
  if (country.empty()) return;
  weights_[std::string(country)] += weight;
  total_ += weight;
}

const core::Actor* Memory::surname(std::string_view key) const {
  const auto it = surnames_.find(key);
  return it == surnames_.end() ? nullptr : &it->second;
}

const core::Actor* Memory::acronym(std::string_view word) const {
  const auto it = acronyms_.find(word);
  return it == acronyms_.end() ? nullptr : &it->second;
}

namespace {

bool answers(const Seen& seen, Sort wanted, bool plural) {
  // News media are named as sources; pronouns hardly ever mean them.
  if (seen.modifier || (!seen.actors.front().sectors.empty() && seen.actors.front().sectors.front() == "JRN")) return false;
  const bool many = seen.plural || seen.actors.size() > 1;
  if (wanted == Sort::kPerson) return seen.sort == Sort::kPerson && !many;
  if (plural) return many || seen.sort == Sort::kGroup || seen.sort == Sort::kPeople;
  return !many && (seen.sort == Sort::kState || seen.sort == Sort::kInstitution || seen.sort == Sort::kGroup);
}

}  // namespace

const Seen* Memory::pronoun(Sort wanted, bool plural, std::uint32_t sentence, std::uint32_t head, std::uint32_t excluded) const {
  const Seen* best = nullptr;
  int best_score = 0;
  bool nearest = true;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + 1 >= sentence; ++it) {
    if (it->sentence > sentence || (it->sentence == sentence && it->head >= head) || it->head == excluded || !answers(*it, wanted, plural)) continue;
    if (!plural && it->joined && it->subject && wanted != Sort::kPerson) continue;  // "France and Britain imposed sanctions on its leaders"
    const bool object = nearest && it->swayed && it->sentence == sentence;
    const int score = (it->sentence == sentence ? 4 : 0) + (it->subject ? 3 : 0) + (object ? 4 : 0) + (plural && it->actors.size() > 1 ? 1 : 0);
    nearest = false;
    if (best == nullptr || score > best_score) {
      best = &*it;
      best_score = score;
    }
  }
  if (best != nullptr || wanted != Sort::kPerson || plural) return best;
  // "He": when the sentence before names nobody, the last person told a little earlier, a subject before others.
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kPersonReach >= sentence; ++it) {
    if (it->sentence >= sentence || !answers(*it, wanted, plural)) continue;
    if (best != nullptr && (it->sentence != best->sentence || best->subject)) {
      if (best->sentence != it->sentence) break;
      continue;
    }
    best = &*it;
  }
  return best;
}

const Seen* Memory::last_group(GroupSort sort, std::uint32_t before_head) const {
  static constexpr std::array<std::string_view, 5> kForces = {"COP", "MIL", "PRM", "UAF", "REB"};
  static constexpr std::array<std::string_view, 6> kNoGroups = {"GOV", "JRN", "LEG", "JUD", "COP", "MIL"};
  const Seen* organisation = nullptr;  // "the 15-nation group", where no other group was told
  const auto among = [](const auto& list, std::string_view word) { return std::find(list.begin(), list.end(), word) != list.end(); };
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kNounReach >= seen_.back().sentence; ++it) {
    if ((it->sort != Sort::kGroup && it->sort != Sort::kInstitution) || it->head >= before_head || it->actors.size() != 1) continue;
    const core::Actor& actor = it->actors.front();
    if (actor.id.empty() || (it->modifier && sort != GroupSort::kOrganisation)) continue;
    const std::string_view first = actor.sectors.empty() ? std::string_view() : std::string_view(actor.sectors.front());
    const bool of_states = actor.id.substr(0, 3) != actor.country || actor.country == "EUU" || actor.country == "UNO";
    if (sort == GroupSort::kOrganisation ? of_states && first != "REB" : sort == GroupSort::kForce ? among(kForces, first) : !among(kNoGroups, first)) {
      if (sort != GroupSort::kGroup || !is_neutral(actor)) return &*it;
      if (organisation == nullptr) organisation = &*it;
    }
  }
  return organisation;
}

const Seen* Memory::last_named(std::string_view word, std::uint32_t before_head) const {
  if (seen_.empty()) return nullptr;
  const auto has_word = [&](std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
      const std::size_t end = std::min(name.size(), name.find(' ', at));
      const std::string_view part = name.substr(at, end - at);
      at = end + 1;
      // In a name the word has a capital.
      if (part.size() == word.size() && part[0] >= 'A' && part[0] <= 'Z' && part[0] + 32 == word[0] && part.substr(1) == word.substr(1)) return true;
    }
    return false;
  };
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kNounReach >= seen_.back().sentence; ++it) {
    if ((it->sort != Sort::kGroup && it->sort != Sort::kInstitution) || it->head >= before_head || it->actors.size() != 1 || it->guessed) continue;
    const core::Actor& actor = it->actors.front();
    if (!actor.person.empty() || actor.id.empty() || actor.text.find(' ') == std::string::npos) continue;
    if (has_word(actor.text)) return &*it;
  }
  return nullptr;
}

const Seen* Memory::last_of(Sort sort, std::uint32_t before_head) const {
  const Seen* passing = nullptr;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kNounReach >= seen_.back().sentence; ++it) {
    if (it->sort != sort || it->head >= before_head || it->actors.size() != 1) continue;
    if (!it->modifier) return &*it;
    if (passing == nullptr) passing = &*it;
  }
  return passing;
}

const Seen* Memory::last_ministry(std::uint32_t before_head) const {
  const Seen* passing = nullptr;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kNounReach >= seen_.back().sentence; ++it) {
    if (it->sort != Sort::kInstitution || it->head >= before_head || it->actors.size() != 1 || it->actors.front().id.find(".GOV.") == std::string::npos) continue;
    if (!it->modifier) return &*it;
    if (passing == nullptr) passing = &*it;
  }
  return passing;
}

const Seen* Memory::last_titled(std::string_view title, std::uint32_t before_head) const {
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kNounReach >= seen_.back().sentence; ++it)
    if (it->sort == Sort::kPerson && !it->guessed && it->head < before_head && it->actors.size() == 1 && !it->plural && it->title == title) return &*it;
  return nullptr;
}

const Seen* Memory::last_suffix(std::string_view suffix, std::string_view title, bool person) const {
  const bool one_office = suffix.find('.') != std::string_view::npos || suffix == "LEG" || suffix == "JUD";
  if (seen_.empty()) return nullptr;
  const std::uint32_t now = seen_.back().sentence;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kSuffixReach >= now; ++it) {
    if (it->guessed || (!one_office && it->title != title) || it->sort == Sort::kState || person != (it->sort == Sort::kPerson)) continue;
    for (const core::Actor& actor : it->actors) {
      if (actor.id.size() < suffix.size() + 4 || actor.id[3] != '.' || !std::string_view(actor.id).substr(4).starts_with(suffix)) continue;
      if (actor.id.size() == suffix.size() + 4 || suffix == "LEG" || suffix == "JUD") return &*it;
    }
  }
  return nullptr;
}

const Seen* Memory::last_worded(std::string_view words, bool person) const {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kSuffixReach >= seen_.back().sentence; ++it) {
    if (it->guessed || it->sort == Sort::kState || person != (it->sort == Sort::kPerson) || it->actors.size() != 1) continue;
    const std::string& text = it->actors.front().text;
    if (it->actors.front().country.empty() || text.size() <= words.size() || text[text.size() - words.size() - 1] != ' ') continue;
    if (std::equal(words.begin(), words.end(), text.end() - static_cast<std::ptrdiff_t>(words.size()), [&](char w, char t) { return same(t, w); })) return &*it;
  }
  return nullptr;
}

const core::Actor* Memory::last_office(std::string_view phrase) const {
  const auto it = offices_.find(phrase);
  return it == offices_.end() ? nullptr : &it->second;
}

const Seen* Memory::subject_of(std::uint32_t sentence) const {
  for (auto it = std::lower_bound(seen_.begin(), seen_.end(), sentence, [](const Seen& a, std::uint32_t b) { return a.sentence < b; });
       it != seen_.end() && it->sentence == sentence; ++it)
    if (const Seen& seen = *it; seen.subject && (seen.actors.front().sectors.empty() || seen.actors.front().sectors.front() != "JRN")) return &seen;
  return nullptr;
}

const PartySet* Memory::set(std::size_t size, std::uint32_t sentence, std::string_view hint, Members members, const PartySet* others, const core::Actor* doer) const {
  const PartySet* best = nullptr;
  int best_score = 0;
  const auto look = [&](const PartySet& set) {
    if (size != 0 && set.actors.size() != size) return;
    if (size == 0 && set.weight < 2) return;
    if (members == Members::kStates && !std::all_of(set.actors.begin(), set.actors.end(), is_government)) return;
    if (set.weight < 2 && set.sentence + 2 * static_cast<std::uint32_t>(set.weight) < sentence) return;
    if (doer != nullptr && std::any_of(set.actors.begin(), set.actors.end(), [&](const core::Actor& actor) { return same_side(actor, *doer); })) return;
    const bool has_hint = !hint.empty() && std::any_of(set.actors.begin(), set.actors.end(), [&](const core::Actor& actor) { return actor.id == hint; });
    // The states of which the report speaks most are its sides.
    double share = 0;
    for (const core::Actor& actor : set.actors) share += home_share(actor.country);
    const int score = 4 * set.weight - static_cast<int>(sentence - set.sentence) + (has_hint ? 12 : 0) - 6 * neutral_members(set) + static_cast<int>(10 * share);
    if (best == nullptr || score > best_score) {
      best = &set;
      best_score = score;
    }
  };
  for (auto it = sets_.rbegin(); it != sets_.rend() && it->sentence + kSetReach >= sentence; ++it) look(*it);
  if (others != nullptr && others->actors.size() > 1) look(*others);
  return best;
}

std::vector<core::Actor> Memory::persons(std::size_t size, std::uint32_t sentence, const std::function<bool(const Seen&)>& fits) const {
  constexpr std::uint32_t kReach = 3;
  std::vector<core::Actor> found;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + kReach >= sentence && found.size() < size; ++it) {
    if (it->sort != Sort::kPerson || it->actors.size() != 1 || !fits(*it)) continue;
    const core::Actor& actor = it->actors.front();
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&](const core::Actor& other) { return other.same_party(actor) || (!actor.person.empty() && other.person == actor.person); });
    if (!known) found.push_back(actor);
  }
  if (found.size() != size) return {};
  std::reverse(found.begin(), found.end());
  return found;
}

const core::Actor* Memory::rebels(std::uint32_t sentence) const {
  if (last_rebels_.id.empty() || (several_rebels_ && rebels_sentence_ + 1 < sentence)) return nullptr;
  return &last_rebels_;
}

void Memory::see(Seen seen) {
  for (const core::Actor& actor : seen.actors) {
    const bool named = actor.id.size() > 4 || actor.country.empty();
    if (!actor.person.empty() || actor.sectors.empty() || actor.sectors.front() != "REB" || actor.id.empty() || !named || actor.id.ends_with(".REB") || actor.id.ends_with(".UAF"))
      continue;
    several_rebels_ = several_rebels_ || (!last_rebels_.id.empty() && last_rebels_.id != actor.id);
    last_rebels_ = actor;
    rebels_sentence_ = seen.sentence;
  }
  seen_.push_back(std::move(seen));
}

std::string_view Memory::home(double share) const {
  const auto best = std::max_element(weights_.begin(), weights_.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == weights_.end() || best->second < share * total_) return {};
  return best->first;
}

void Memory::weigh_theatre(std::string_view country, double weight) {
  if (country.empty()) return;
  theatre_[std::string(country)] += weight;
  scene_total_ += weight;
}

double Memory::home_share(std::string_view country) const { return total_ > 0 ? weight_of(country) / total_ : 0; }

double Memory::scene_share(std::string_view country) const {
  const auto it = theatre_.find(country);
  return it == theatre_.end() ? 0 : it->second / scene_total_;
}

std::string_view Memory::theatre(double share) const {
  std::string_view best;
  double best_score = 0, second = 0, total = 0;
  for (const auto& [country, weight] : weights_) {
    const auto it = theatre_.find(country);
    const double score = kNamedWeight * weight + (it == theatre_.end() ? 0 : it->second);
    total += score;
    if (score > best_score) {
      second = best_score;
      best_score = score;
      best = country;
    } else {
      second = std::max(second, score);
    }
  }
  if (best_score < share * total || best_score < kTheatreLead * second) return {};
  return best;
}

double Memory::weight_of(std::string_view country) const {
  const auto it = weights_.find(country);
  return it == weights_.end() ? 0 : it->second;
}

std::string_view Memory::local_state(std::uint32_t sentence, std::uint32_t head) const {
  std::string_view found;
  for (auto it = seen_.rbegin(); it != seen_.rend() && it->sentence + 1 >= sentence; ++it) {
    if (it->sentence == sentence && it->head >= head) continue;
    for (const core::Actor& actor : it->actors) {
      if (actor.country.empty()) continue;
      if (!found.empty() && found != actor.country) return {};
      found = actor.country;
    }
  }
  return found;
}

}  // namespace dragoman::actors
