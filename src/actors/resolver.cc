#include "actors/resolver.h"

#include <algorithm>
#include <cmath>

#include "actors/composer.h"

namespace dragoman::actors {
namespace {

// A person out of office is meant less often than one in it; a people less often than its state.
constexpr double kInOffice = 4.0;
constexpr double kOutOfOffice = 1.0;
constexpr double kPeople = 0.5;

std::vector<IndexWord> words_of(const NameIndex& index, std::string_view name) {
  std::vector<IndexWord> words;
  for (const places::Atom& atom : places::atoms_of(name)) {
    if (words.empty() && atom.key == "the") continue;
    words.push_back({index.word(atom.key), 0, 0, atom.shape});
  }
  return words;
}

}  // namespace

std::vector<Candidate> Resolver::resolve(std::string_view name, std::optional<core::Day> day) const {
  const std::vector<IndexWord> words = words_of(directory_.names(), name);
  const NameIndex::Match match = words.empty() ? NameIndex::Match{} : directory_.names().longest(words, 0);
  const Composer composer(directory_, day);
  std::vector<Candidate> out;
  double total = 0;
  const auto add = [&](core::Actor actor, double weight) {
    total += weight;
    out.push_back({std::move(actor), weight});
  };
  const auto add_person = [&](std::uint32_t index) {
    const bool in_office = role_on(directory_.persons()[index], day) != nullptr;
    add(composer.person(index, nullptr, false), in_office ? kInOffice : kOutOfOffice);
  };
  if (match.length == words.size())
    for (const NameEntry& entry : match.entries) switch (entry.kind) {
        case NameEntry::Kind::kPerson: add_person(entry.index); break;
        case NameEntry::Kind::kCapital: add(composer.government(entry.index), 1.0); break;
        case NameEntry::Kind::kPeople: add(composer.people(entry.index), kPeople); break;
        case NameEntry::Kind::kOffice: break;
        default: add(composer.party(entry.index), 1.0);
      }
  if (out.empty())
    if (const std::vector<std::uint32_t>* persons = directory_.by_surname(places::name_key(name)))
      for (const std::uint32_t index : *persons) add_person(index);
  for (Candidate& candidate : out) candidate.score = std::log(candidate.score / total);
  std::stable_sort(out.begin(), out.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  return out;
}

}  // namespace dragoman::actors
