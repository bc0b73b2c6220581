#include "places/place_finder.h"

#include <algorithm>
#include <cmath>

#include "base/tsv.h"
#include "places/found.h"
#include "places/name_key.h"

namespace dragoman::places {
namespace {

using core::Analysis;
using core::NameTag;
using core::Upos;
using Kind = core::PlaceMention::Kind;

constexpr std::uint32_t kLongestName = 6;  // tokens
constexpr std::uint32_t kUntaggedPopulation = 15'000;
constexpr std::size_t kNeighbours = 60;  // places of a document compared with one another, so that the time stays linear
constexpr std::uint32_t kKnownAbroad = 100'000;  // such a city has an English name that is no lesser one ("Geneva")
constexpr double kNoPoint = 1e9;

// Weights in nats, set once by reasoning on news text and not fitted to a corpus.
struct Weights {
  double population = 0.65;       // per e-fold of inhabitants
  double capital = 2.5, seat = 0.6, supplement = 5.0;
  double state = 26.0;            // a state beats a town of its name
  double state_or_division = 11.0;  // Georgia
  double division = -0.8;         // a division named without its word
  double division_of_seat = -4.0; // a division named as its chief town is: the town is meant
  double alternate = -1.6;
  double container = 9.0;         // "Tripoli, Libya"
  double same_sentence = 2.2, document = 5.0, dateline = 1.0;
  double same_division = 1.5;
  double near_100 = 1.6, near_300 = 0.8;
};
constexpr Weights kWeights;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

bool is_place_tag(NameTag tag) { return tag == NameTag::kBLoc || tag == NameTag::kILoc || tag == NameTag::kBGpe || tag == NameTag::kIGpe; }
bool is_other_name(NameTag tag) { return tag == NameTag::kBPer || tag == NameTag::kIPer || tag == NameTag::kBOrg || tag == NameTag::kIOrg; }
bool starts_capital(std::string_view form) { return !form.empty() && ((form[0] >= 'A' && form[0] <= 'Z') || static_cast<unsigned char>(form[0]) >= 0xC3); }

// Whether a state's name is that of a large division elsewhere too.
bool names_large_division(const std::vector<GazetteerEntry>& candidates) {
  constexpr std::uint32_t kLarge = 1'000'000;
  const auto state = std::find_if(candidates.begin(), candidates.end(), [](const GazetteerEntry& e) { return e.kind == Kind::kCountry; });
  if (state == candidates.end()) return false;
  return std::any_of(candidates.begin(), candidates.end(),
                     [&](const GazetteerEntry& e) { return e.kind == Kind::kAdmin1 && !e.alternate && e.population >= kLarge && e.country != state->country; });
}

// Whether a division's name is also that of a large town in it.
bool names_seat(const std::vector<GazetteerEntry>& candidates, const GazetteerEntry& division) {
  return std::any_of(candidates.begin(), candidates.end(), [&](const GazetteerEntry& e) { return e.kind == Kind::kCity && e.rank > 0 && e.country == division.country; });
}

double kilometres(const GazetteerEntry& a, const GazetteerEntry& b) {
  if (!a.has_point || !b.has_point) return kNoPoint;
  const double rad = 3.14159265358979323846 / 180.0;
  const double x = (b.lon - a.lon) * rad * std::cos((a.lat + b.lat) * 0.5 * rad);
  const double y = (b.lat - a.lat) * rad;
  return 6371.0 * std::sqrt(x * x + y * y);
}

}  // namespace

bool PlaceFinder::word(std::string_view set, std::string_view lower_word) const {
  const auto it = words_.find(set);
  return it != words_.end() && it->second.contains(lower_word);
}

base::Result<PlaceFinder> PlaceFinder::load(const std::filesystem::path& gazetteer_file, const std::filesystem::path& data_dir) {
  PlaceFinder finder;
  auto gazetteer = Gazetteer::load(gazetteer_file);
  if (!gazetteer) return base::Error(std::move(gazetteer.error()));
  finder.gazetteer_ = std::move(*gazetteer);
  auto words = base::TsvTable::load(data_dir / "places" / "words.tsv", {"set", "words"});
  if (!words) return base::Error(std::move(words.error()));
  for (const base::TsvRow& row : words->rows())
    for (const std::string_view entry : base::split(row.cells[1], '|')) finder.words_[std::string(row.cells[0])].emplace(entry);
  auto names = base::TsvTable::load(data_dir / "actors" / "state_names.tsv", {"name", "id", "kind"});
  if (!names) return base::Error(std::move(names.error()));
  for (const base::TsvRow& row : names->rows())
    if (row.cells[2] == "capital") finder.capitals_[std::string(row.cells[1])].emplace_back(row.cells[0]);
    else if (row.cells[2] == "adjective" || row.cells[2] == "people") finder.demonyms_.emplace(name_key(row.cells[0]), row.cells[1]);
  auto persons = base::TsvTable::load(data_dir / "actors" / "persons.tsv", {"name"});
  if (!persons) return base::Error(std::move(persons.error()));
  for (const base::TsvRow& row : persons->rows()) finder.surnames_.insert(name_key(row.cells[0].substr(row.cells[0].rfind(' ') + 1)));
  auto groups = base::TsvTable::load(data_dir / "actors" / "groups.tsv", {"name", "aliases"});
  if (!groups) return base::Error(std::move(groups.error()));
  for (const base::TsvRow& row : groups->rows()) {
    finder.groups_.insert(name_key(row.cells[0]));
    for (const std::string_view alias : base::split(row.cells[1], '|')) finder.groups_.insert(name_key(alias));
  }
  return finder;
}

// Candidates of a tagged name that is not in the table as printed: "St. Petersburg", "al-Bab", "Ky." behind a comma.
std::vector<GazetteerEntry> PlaceFinder::candidates_of_tagged(std::string_view name, bool after_comma) const {
  std::vector<GazetteerEntry> out = gazetteer_.candidates_of_key(bare_key(name));
  std::string key = name_key(name);
  if (out.empty() && key.starts_with("st ")) out = gazetteer_.candidates_of_key("saint " + key.substr(3));
  if (out.empty() && key.starts_with("mt ")) out = gazetteer_.candidates_of_key("mount " + key.substr(3));
  if (out.empty() && after_comma) out = gazetteer_.candidates_of_key(", " + key);
  return out;
}

// The place name that begins at this token, if there is one: longest match, division word ("province") included.
std::optional<PlaceFinder::Found> PlaceFinder::read_at(const Analysis& analysis, std::uint32_t sentence_index, std::uint32_t token) const {
  const core::Sentence& sentence = analysis.sentences[sentence_index];
  const std::uint32_t end = sentence.first_token + sentence.token_count;
  const core::Token& first = analysis.tokens[token];
  const bool tagged = is_place_tag(first.name);
  if (tagged && core::inside_name(first.name) && token > sentence.first_token && is_place_tag(analysis.tokens[token - 1].name) &&
      (token < sentence.first_token + 1 || groups_.contains(name_key(analysis.form(token - 1)) + ' ' + name_key(analysis.form(token)))))
    return std::nullopt;
  const std::optional<core::Span>& dateline = analysis.document->dateline;
  const bool in_dateline = dateline && dateline->begin <= first.begin && first.begin < dateline->end;
  if (!starts_capital(analysis.form(token)) || (is_other_name(first.name) && !in_dateline)) return std::nullopt;
  if (!tagged && !in_dateline && first.upos != Upos::kPropn && first.upos != Upos::kX) return std::nullopt;
  std::uint32_t run = token + 1;  // of the tagger
  while (tagged && run < end && core::inside_name(analysis.tokens[run].name) && is_place_tag(analysis.tokens[run].name)) ++run;
  Found found;
  found.sentence = sentence_index;
  found.first = found.name_first = token;
  found.tagged = tagged;
  std::vector<Atom> atoms;
  std::string key;
  bool matched = false;
  for (std::uint32_t k = token; k < end && k < token + kLongestName; ++k) {
    if (is_other_name(analysis.tokens[k].name) && !in_dateline) break;
    const std::string_view form = analysis.form(k);
    if (form == "," || form == "(" || form == ")" || form == "." || form == ";") break;
    atoms.clear();
    append_atoms(form, atoms);
    for (const Atom& atom : atoms) {
      if (!key.empty()) key.push_back(' ');
      key += atom.key;
    }
    if (atoms.empty() || !starts_capital(form)) {
      if (!(atoms.empty() || word("joins", lower(form)))) break;
      continue;
    }
    if (groups_.contains(key) || (found.first == k && word("not_place", lower(form)))) {
      matched = false;  // a party of this name, or a word that only looks like a town's
      found.candidates.clear();
    } else if (word("region_name", key)) {
      // A part of the world is a place without a state.
      found.candidates.clear();
      found.last = found.name_last = k;
      matched = true;
    } else if (gazetteer_.has_key(key)) {
      found.candidates = gazetteer_.candidates_of_key(key);
      found.last = found.name_last = k;
      matched = true;
    }
  }
  if (tagged && (!matched || found.last + 1 < run)) {
    // The tagger's name is longer than what is known: "Idlib Province" keeps Idlib; anything else is a place of its own.
    const bool covered = matched && word("division_word", lower(analysis.form(found.last + 1)));
    if (!covered) {
      std::string bare;
      for (std::uint32_t k = token; k < run; ++k) (bare += analysis.form(k)) += ' ';
      found.candidates = candidates_of_tagged(bare, token > sentence.first_token && analysis.form(token - 1) == ",");
      if (found.candidates.empty() && word("direction", lower(analysis.form(token))) && run > token + 1) {
        // "Northern Syria" tagged whole.
        std::string rest;
        for (std::uint32_t k = token + 1; k < run; ++k) (rest += analysis.form(k)) += ' ';
        found.candidates = gazetteer_.candidates(rest);
        found.direction = !found.candidates.empty();
        found.name_first = token + 1;
      }
      found.last = found.name_last = run - 1;
      if (groups_.contains(name_key(bare))) return std::nullopt;
    }
  } else if (!matched) {
    return std::nullopt;
  }
  // A demonym that the tagger took for a place is none ("Ugandan"), unless it is a state's name too ("US").
  const bool state = std::any_of(found.candidates.begin(), found.candidates.end(), [](const GazetteerEntry& e) { return e.kind == Kind::kCountry; });
  if (found.candidates.empty() && demonyms_.contains(name_key(analysis.form(token)))) return std::nullopt;  // "Swiss resort"
  // A last name in the data that the tagger took for a place ("Castillo"), unless it stands where a place does or is a large town.
  const bool after_preposition = token > sentence.first_token && word("preposition", lower(analysis.form(token - 1)));
  const bool large = std::any_of(found.candidates.begin(), found.candidates.end(),
                                 [](const GazetteerEntry& e) { return e.supplement || e.population >= kKnownAbroad || e.rank > 0; });
  if (!in_dateline && !after_preposition && !large && !found.division_word && found.name_last == token && surnames_.contains(name_key(analysis.form(token)))) return std::nullopt;
  if (!state && found.last == token && demonyms_.contains(name_key(analysis.form(token)))) return std::nullopt;
  if (!tagged && !in_dateline && !allowed_untagged(analysis, sentence, found)) return std::nullopt;
  if (found.last + 1 < end && word("division_word", lower(analysis.form(found.last + 1))) && !is_other_name(analysis.tokens[found.last + 1].name)) {
    found.division_word = true;
    found.last += 1;
  }
  if (found.last < run - 1) found.last = run - 1;
  return found;
}

// A proper noun that the tagger did not call a place must be a state, or stand where places stand.
bool PlaceFinder::allowed_untagged(const Analysis& analysis, const core::Sentence& sentence, const Found& found) const {
  const std::uint32_t end = sentence.first_token + sentence.token_count;
  if (word("not_place", lower(analysis.form(found.first))) && found.first == found.last) return false;
  const bool next_proper = found.last + 1 < end && analysis.tokens[found.last + 1].upos == Upos::kPropn && !word("division_word", lower(analysis.form(found.last + 1))) &&
                           analysis.tokens[found.last].space_after;
  const bool before_proper = found.first > sentence.first_token && analysis.tokens[found.first - 1].upos == Upos::kPropn &&
                             !demonyms_.contains(name_key(analysis.form(found.first - 1)));
  const bool state = std::any_of(found.candidates.begin(), found.candidates.end(), [](const GazetteerEntry& e) { return e.kind == Kind::kCountry; });
  if (state) return !next_proper || found.last > found.first;
  if (next_proper || before_proper) return false;
  if (found.candidates.empty()) return false;
  const bool large = std::any_of(found.candidates.begin(), found.candidates.end(),
                                 [](const GazetteerEntry& e) { return e.supplement || e.rank > 0 || e.kind == Kind::kAdmin1 || e.population >= kUntaggedPopulation; });
  if (!large) return false;
  if (found.first == sentence.first_token) return found.last > found.first;
  const std::string before = lower(analysis.form(found.first - 1));
  const bool comma_after = found.last + 1 < end && analysis.form(found.last + 1) == ",";
  // "Lima, Ohio": a division behind a town.
  const bool division = std::any_of(found.candidates.begin(), found.candidates.end(), [](const GazetteerEntry& e) { return e.kind == Kind::kAdmin1 && !e.alternate; });
  const bool behind_town = before == "," && found.first > sentence.first_token + 1 && is_place_tag(analysis.tokens[found.first - 2].name);
  return word("preposition", before) || (before == "," && comma_after) || (division && behind_town);
}

// "northwestern Syria", "eastern Ukraine": a part of it.
void PlaceFinder::add_direction(const Analysis& analysis, const core::Sentence& sentence, Found& found) const {
  if (found.direction || found.first <= sentence.first_token) return;
  const std::uint32_t before = found.first - 1;
  if (word("real_direction", lower(analysis.form(before))) && !is_other_name(analysis.tokens[before].name)) {
    found.direction = true;
    found.first = before;
  }
}

std::vector<PlaceFinder::Found> PlaceFinder::collect(const Analysis& analysis) const {
  std::vector<Found> all;
  const std::optional<core::Span>& dateline = analysis.document->dateline;
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    const std::uint32_t end = sentence.first_token + sentence.token_count;
    // The dateline stands before its sentence and is no part of it.
    std::uint32_t start = sentence.first_token;
    while (dateline && start > 0 && (s == 0 || start > analysis.sentences[s - 1].first_token + analysis.sentences[s - 1].token_count) &&
           analysis.tokens[start - 1].begin >= dateline->begin)
      --start;
    for (std::uint32_t t = start; t < end;) {
      std::optional<Found> found = read_at(analysis, s, t);
      if (!found) {
        ++t;
        continue;
      }
      add_direction(analysis, sentence, *found);
      const core::ByteOffset at = analysis.tokens[found->first].begin;
      found->dateline = dateline && dateline->begin <= at && at < dateline->end;
      t = found->last + 1;
      all.push_back(std::move(*found));
    }
  }
  return all;
}

// "Tripoli, Libya", "Alexandria, La.", "Saraqib in Idlib province": the second tells where the first is.
void PlaceFinder::read_container(const Analysis& analysis, std::vector<Found>& all) const {
  for (std::size_t k = 0; k < all.size(); ++k) {
    Found& inner = all[k];
    const core::Sentence& sentence = analysis.sentences[inner.sentence];
    const std::uint32_t end = sentence.first_token + sentence.token_count;
    const std::uint32_t next = inner.last + 1;
    if (next + 1 >= end) continue;
    const std::string_view mark = analysis.form(next);
    if (mark == ",") {
      const std::string key = ", " + name_key(analysis.form(next + 1));
      if (gazetteer_.has_key(key) && starts_capital(analysis.form(next + 1))) {
        const GazetteerEntry division = gazetteer_.candidates_of_key(key).front();
        inner.container_country = division.country;
        inner.container_division = division.admin1;
        continue;
      }
    }
    if (k + 1 >= all.size() || all[k + 1].sentence != inner.sentence) continue;
    const Found& outer = all[k + 1];
    const std::uint32_t gap = outer.first - next;
    const bool comma = mark == "," && gap == 1;
    const std::string preposition = lower(mark);
    std::uint32_t from = next + 1;
    while (from < outer.first && (lower(analysis.form(from)) == "the" || demonyms_.contains(name_key(analysis.form(from))) || word("direction", lower(analysis.form(from)))))
      ++from;
    const bool in = (preposition == "in" || preposition == "of") && from == outer.first;
    if (comma || in) inner.container = static_cast<int>(k + 1);
  }
}

void PlaceFinder::resolve(const Analysis& analysis, std::vector<Found>& all) const {
  std::map<std::string, double, std::less<>> states;  // how much the document speaks of each
  double total = 1e-9;
  const auto weigh = [&](std::string_view country, double weight) {
    if (country.empty()) return;
    states[std::string(country)] += weight;
    total += weight;
  };
  std::vector<std::map<std::string, double, std::less<>>> in_sentence(analysis.sentences.size());
  for (const Found& found : all) {
    if (found.candidates.empty()) continue;
    const bool state = std::any_of(found.candidates.begin(), found.candidates.end(), [](const GazetteerEntry& e) { return e.kind == Kind::kCountry; });
    for (const GazetteerEntry& entry : found.candidates)
      if (entry.kind == Kind::kCountry) {
        weigh(entry.country, names_large_division(found.candidates) ? 0.3 : 1.0);
        in_sentence[found.sentence][std::string(entry.country)] = 1;
      }
    const std::string_view only = found.candidates.front().country;
    const bool sure = !state && std::all_of(found.candidates.begin(), found.candidates.end(), [&](const GazetteerEntry& e) { return e.country == only; });
    if (sure) weigh(only, 0.7);
    if (!found.container_country.empty()) weigh(found.container_country, 1.5);
  }
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s)
    for (std::uint32_t k = 0; k < analysis.sentences[s].token_count; ++k) {
      const std::uint32_t t = analysis.sentences[s].first_token + k;
      if (!starts_capital(analysis.form(t))) continue;
      const auto it = demonyms_.find(name_key(analysis.form(t)));
      if (it == demonyms_.end()) continue;
      weigh(it->second, 0.7);
      in_sentence[s][it->second] = 1;
    }
  for (int round = 0; round < 3; ++round)
    for (std::size_t k = all.size(); k-- > 0;) {
      Found& found = all[k];
      found.scores.assign(found.candidates.size(), 0);
      const bool division_too = names_large_division(found.candidates);
      for (std::size_t c = 0; c < found.candidates.size(); ++c) {
        const GazetteerEntry& entry = found.candidates[c];
        double score = kWeights.population * std::log1p(static_cast<double>(entry.population));
        if (entry.kind == Kind::kCountry) score = division_too ? kWeights.state_or_division : kWeights.state;
        if (entry.kind == Kind::kAdmin1) score += found.division_word ? 3.0 : names_seat(found.candidates, entry) ? kWeights.division_of_seat : kWeights.division;
        if (entry.rank == 2) score += kWeights.capital;
        if (entry.rank == 1) score += kWeights.seat;
        if (entry.supplement) score += kWeights.supplement;
        if (entry.alternate && entry.rank == 0 && entry.population < kKnownAbroad) score += kWeights.alternate;
        if (found.direction && entry.kind != Kind::kCountry && entry.kind != Kind::kAdmin1 && entry.kind != Kind::kRegion) score -= 1.0;
        if (!found.container_country.empty() && found.container_country == entry.country && (found.container_division.empty() || found.container_division == entry.admin1))
          score += kWeights.container;
        if (found.container >= 0) {
          const Found& outer = all[static_cast<std::size_t>(found.container)];
          if (!outer.candidates.empty() && round > 0) {
            const GazetteerEntry& in = outer.candidates[outer.best];
            const bool fits = in.country == entry.country && (in.kind == Kind::kCountry || in.admin1 == entry.admin1 || kilometres(in, entry) < 150);
            if (fits && entry.kind != Kind::kCountry) score += kWeights.container * (in.kind == Kind::kCountry || in.kind == Kind::kAdmin1 ? 1.0 : 0.3);
          } else {
            for (const GazetteerEntry& in : outer.candidates)
              if (in.kind == Kind::kCountry && in.country == entry.country && entry.kind != Kind::kCountry) score += kWeights.container;
          }
        }
        if (in_sentence[found.sentence].contains(entry.country) && entry.kind != Kind::kCountry) score += kWeights.same_sentence;
        const auto weight = states.find(entry.country);
        if (weight != states.end()) score += kWeights.document * std::sqrt(weight->second / total);
        if (round > 0) {
          double nearest = kNoPoint;
          bool division = false;
          const std::size_t from = k > kNeighbours ? k - kNeighbours : 0;
          for (std::size_t o = from; o < std::min(all.size(), k + kNeighbours); ++o) {
            const Found& other = all[o];
            if (o == k || other.candidates.empty()) continue;
            const GazetteerEntry& place = other.candidates[other.best];
            if (place.kind == Kind::kCountry || (place.name == entry.name && other.candidates.size() == found.candidates.size())) continue;
            nearest = std::min(nearest, kilometres(entry, place));
            division = division || (!entry.admin1.empty() && place.admin1 == entry.admin1 && place.country == entry.country);
          }
          if (nearest < 100) score += kWeights.near_100;
          else if (nearest < 300) score += kWeights.near_300;
          if (division) score += kWeights.same_division;
        }
        found.scores[c] = score;
      }
      found.best = static_cast<std::size_t>(std::max_element(found.scores.begin(), found.scores.end()) - found.scores.begin());
    }
}

// Towns that the tagger took for persons or bodies ("M23 rebels hold Goma"): a one-word name of a large town that stands where towns stand, or is held, taken or
// shelled, and is no part of a longer name in the report.
void PlaceFinder::retag(Analysis& analysis) const {
  std::set<std::string, std::less<>> longer;
  for (std::size_t t = 0; t + 1 < analysis.tokens.size(); ++t)
    if (is_other_name(analysis.tokens[t].name) && core::inside_name(analysis.tokens[t + 1].name)) {
      longer.insert(name_key(analysis.form(static_cast<std::uint32_t>(t))));
      for (std::size_t k = t + 1; k < analysis.tokens.size() && core::inside_name(analysis.tokens[k].name); ++k)
        longer.insert(name_key(analysis.form(static_cast<std::uint32_t>(k))));
    }
  for (const core::Sentence& sentence : analysis.sentences) {
    const std::uint32_t end = sentence.first_token + sentence.token_count;
    for (std::uint32_t t = sentence.first_token; t < end; ++t) {
      core::Token& token = analysis.tokens[t];
      if ((token.name != NameTag::kBPer && token.name != NameTag::kBOrg) || (t + 1 < end && core::inside_name(analysis.tokens[t + 1].name))) continue;
      const std::string key = name_key(analysis.form(t));
      if (longer.contains(key) || surnames_.contains(key) || groups_.contains(key) || word("not_place", key)) continue;
      const std::vector<GazetteerEntry> candidates = gazetteer_.candidates_of_key(key);
      if (std::none_of(candidates.begin(), candidates.end(), [](const GazetteerEntry& e) { return e.supplement || e.rank > 0 || e.population >= kKnownAbroad; })) continue;
      const bool behind = t > sentence.first_token && word("locative", lower(analysis.form(t - 1)));
      const std::int32_t governor = token.head < 0 ? -1 : static_cast<std::int32_t>(sentence.first_token) + token.head;
      const bool taken = (token.deprel == core::Deprel::kObj || token.deprel == core::Deprel::kNsubjPass) && governor >= 0 &&
                         word("taken_place", analysis.tokens[static_cast<std::size_t>(governor)].lemma);
      const bool part = t > sentence.first_token + 1 && lower(analysis.form(t - 1)) == "of" && word("part_of_place", lower(analysis.form(t - 2)));
      if (behind || taken || part) token.name = NameTag::kBLoc;
    }
  }
}

void PlaceFinder::find(Analysis& analysis) const {
  analysis.places.clear();
  analysis.written_in.clear();
  retag(analysis);
  std::vector<Found> all = collect(analysis);
  read_container(analysis, all);
  resolve(analysis, all);
  const std::vector<Found> told = capitals(analysis, all);
  for (const Found& found : all) {
    const bool before = found.first < analysis.sentences[found.sentence].first_token;
    if (!before) write(found, all, analysis);
    else if (!found.candidates.empty()) analysis.written_in.emplace_back(found.candidates[found.best].country);
  }
  for (const Found& found : told) write(found, all, analysis);
  if (!told.empty()) std::stable_sort(analysis.places.begin(), analysis.places.end(), [](const core::PlaceMention& a, const core::PlaceMention& b) { return a.first < b.first; });
}

void PlaceFinder::write(const Found& found, const std::vector<Found>& all, Analysis& analysis) const {
  core::PlaceMention mention;
  mention.sentence = found.sentence;
  mention.first = found.first;
  mention.last = found.last;
  mention.head = found.name_last;
  const core::Sentence& sentence = analysis.sentences[found.sentence];
  for (std::uint32_t t = found.first; t <= found.last; ++t) {
    const std::int32_t head = analysis.tokens[t].head;
    const std::int32_t local_first = static_cast<std::int32_t>(found.first - sentence.first_token), local_last = static_cast<std::int32_t>(found.last - sentence.first_token);
    if (head >= 0 && (head < local_first || head > local_last) && analysis.tokens[t].upos != Upos::kAdp) mention.head = t;
  }
  mention.span = {analysis.tokens[found.first].begin, analysis.tokens[found.last].end};
  const core::Span words{analysis.tokens[found.first].begin, analysis.tokens[found.name_last].end};
  mention.place.name = analysis.text().substr(words.begin, words.end - words.begin);
  if (found.candidates.empty()) {
    mention.place.country = found.container_country;
    mention.place.admin1 = found.container_division;
    if (found.container >= 0 && analysis.form(found.last + 1) == ",") {
      const Found& outer = all[static_cast<std::size_t>(found.container)];
      if (!outer.candidates.empty()) mention.place.country = outer.candidates[outer.best].country;
    }
    mention.kind = Kind::kRegion;
    mention.score = -3.0;
    analysis.places.push_back(std::move(mention));
    return;
  }
  const GazetteerEntry& entry = found.candidates[found.best];
  double sum = 0;
  for (const double score : found.scores) sum += std::exp(score - found.scores[found.best]);
  mention.score = -std::log(sum);
  mention.kind = entry.kind;
  mention.place.country = entry.country;
  if (found.direction && entry.kind != Kind::kCity) {
    mention.kind = Kind::kRegion;
    mention.place.admin1 = entry.kind == Kind::kCountry ? std::string_view() : entry.admin1;
  } else {
    if (!found.direction) mention.place.name = entry.alternate ? mention.place.name : std::string(entry.name);
    mention.place.admin1 = entry.admin1;
    mention.place.geonameid = entry.geonameid;
    mention.place.lat = entry.lat;
    mention.place.lon = entry.lon;
    mention.place.has_point = entry.has_point;  // of a state or division: a point in its middle
  }
  analysis.places.push_back(std::move(mention));
}

}  // namespace dragoman::places
