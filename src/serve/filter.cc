#include "serve/filter.h"

#include <numeric>

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr size_t kMostValues = 200;

// A name may hold a comma: a value that is one name is not cut.
std::vector<std::string> names_of(const http::Parameters& parameters, std::string_view name) {
  std::vector<std::string> out = parameters.all(name, false);
  for (std::string& part : parameters.all(name, true))
    if (std::find(out.begin(), out.end(), part) == out.end()) out.push_back(std::move(part));
  return out;
}

bool among(const std::vector<std::string>& all, std::string_view one) { return std::find(all.begin(), all.end(), one) != all.end(); }

}  // namespace

Result<Filter> Filter::parse(const http::Parameters& parameters) {
  Filter out;
  out.actors = parameters.all("actors");
  out.other = parameters.all("other");
  out.types = parameters.all("type");
  out.quads = parameters.all("quad");
  out.statuses = parameters.all("status");
  out.speakers = parameters.all("speaker");
  out.sources = names_of(parameters, "source");
  out.countries = parameters.all("country");
  out.admins = names_of(parameters, "admin1");
  out.places = names_of(parameters, "place");
  out.story = parameters.get("story");
  out.document = parameters.get("document");
  out.q = parameters.get("q");
  for (const auto* list : {&out.actors, &out.other, &out.types, &out.quads, &out.statuses, &out.speakers, &out.sources, &out.countries, &out.admins, &out.places})
    if (list->size() > kMostValues) return Error{"DM902", "more than 200 values of one parameter", "", "choose fewer"};
  for (const std::string& quad : out.quads)
    if (quad.size() != 1 || quad[0] < '1' || quad[0] > '4') return Error{"DM902", "quad: 1, 2, 3 or 4", "", ""};
  for (const auto& [name, day] : {std::pair("from", &out.from), std::pair("to", &out.to)}) {
    const std::string_view words = parameters.get(name);
    if (words.empty()) continue;
    *day = words.size() == 10 ? core::Day::parse(words) : std::nullopt;
    if (!*day) return Error{"DM902", std::string(name) + ": a day as in 2023-04-25", "", ""};
  }
  return out;
}

bool Filter::empty() const {
  return actors.empty() && other.empty() && types.empty() && statuses.empty() && speakers.empty() && sources.empty() && countries.empty() && admins.empty() && places.empty() &&
         quads.empty() && !from && !to && story.empty() && document.empty() && q.empty();
}

bool means(const std::string& wanted, const PartyName& party, const std::string& key) {
  if (wanted == key || wanted == party.person) return true;
  if (party.id.empty()) return wanted == party.country;
  return party.id == wanted || (party.id.size() > wanted.size() && party.id[wanted.size()] == '.' && party.id.starts_with(wanted));
}

Selector::Selector(const Index& index, const Filter& filter, DocumentMarks fitting_text)
    : index_(index),
      filter_(filter),
      text_(std::move(fitting_text)),
      from_(filter.from ? filter.from->days() : std::numeric_limits<std::int32_t>::min()),
      to_(filter.to ? filter.to->days() : std::numeric_limits<std::int32_t>::max()) {
  mark_parties();
  mark_places();
  mark_documents();
  for (size_t kind = 0; kind < kKinds; ++kind) {
    if (filter_.types.empty()) continue;
    for (std::uint32_t i = 0; i < index_.types[kind].size(); ++i) type_[kind].push_back(among(filter_.types, index_.types[kind][i]) ? 1 : 0);
  }
  if (!filter_.statuses.empty())
    for (std::uint32_t i = 0; i < index_.statuses.size(); ++i) status_.push_back(among(filter_.statuses, index_.statuses[i]) ? 1 : 0);
  for (const std::string& quad : filter_.quads) quad_[static_cast<size_t>(quad[0] - '0')] = true;
}

void Selector::mark_parties() {
  const auto mark = [&](const std::vector<std::string>& wanted, std::vector<std::uint8_t>& marks) {
    if (wanted.empty()) return;
    marks.assign(index_.parties.size(), 0);
    for (size_t i = 1; i < index_.parties.size(); ++i)
      for (const std::string& one : wanted)
        if (means(one, index_.parties[i], index_.keys[index_.parties[i].key])) marks[i] = 1;
  };
  mark(filter_.actors, party_);
  mark(filter_.other, other_);
  mark(filter_.speakers, speaker_);
  if (among(filter_.speakers, "any")) std::fill(speaker_.begin() + 1, speaker_.end(), std::uint8_t{1});
  if (among(filter_.speakers, "none")) speaker_[0] = 1;
}

void Selector::mark_places() {
  const auto mark = [&](const std::vector<std::string>& wanted, const Dictionary& names, std::uint32_t PlaceName::* number, std::vector<std::uint8_t>& marks) {
    if (wanted.empty()) return;
    std::vector<std::uint8_t> chosen(names.size(), 0);
    for (const std::string& one : wanted) chosen[names.find(one)] = 1;
    chosen[0] = 0;
    for (const PlaceName& place : index_.place_names) marks.push_back(chosen[place.*number]);
  };
  mark(filter_.countries, index_.countries, &PlaceName::country_number, country_);
  mark(filter_.admins, index_.admins, &PlaceName::admin1_number, admin_);
  mark(filter_.places, index_.places, &PlaceName::place_number, place_);
}

void Selector::mark_documents() {
  if (!filter_.sources.empty()) {
    std::vector<std::uint8_t> chosen(index_.sources.size(), 0);
    for (const std::string& one : filter_.sources) chosen[index_.sources.find(one)] = 1;
    chosen[0] = 0;
    for (const DocumentEntry& document : index_.documents) source_.push_back(chosen[document.source]);
  }
  if (!filter_.document.empty()) {
    const auto id = Id::parse(filter_.document);
    document_ = id ? index_.find_document(*id) : kNone;
  }
  if (!filter_.story.empty()) {
    const auto id = Id::parse(filter_.story);
    story_ = id ? index_.find_story(*id) : kNone;
  }
}

bool Selector::document_fits(std::uint32_t document, Field but) const {
  if (!source_.empty() && but != Field::kSource && source_[document] == 0) return false;
  if (!text_.empty() && text_[document] == 0) return false;
  return filter_.document.empty() || document == document_;
}

bool Selector::country_fits(const RecordTable& table, std::uint32_t at) const {
  if (country_[table.place[at]] != 0) return true;
  const auto parties = table.parties_of(at);
  return std::any_of(parties.begin(), parties.end(), [&](const PartyMark& mark) { return among(filter_.countries, index_.parties[mark.party].country); });
}

bool Selector::relation_fits(std::uint32_t at) const {
  const RecordTable& table = index_.table(Kind::kRelation);
  return document_fits(table.document[at]) && (speaker_.empty() || speaker_[table.speaker[at]] != 0) && (country_.empty() || country_fits(table, at));
}

bool Selector::parties_fit(const RecordTable& table, std::uint32_t at) const {
  const auto parties = table.parties_of(at);
  if (other_.empty()) return std::any_of(parties.begin(), parties.end(), [&](const PartyMark& mark) { return party_[mark.party] != 0; });
  for (size_t i = 0; i < parties.size(); ++i) {
    if (!party_.empty() && party_[parties[i].party] == 0) continue;
    for (size_t j = 0; j < parties.size(); ++j)
      if ((j != i || party_.empty()) && other_[parties[j].party] != 0) return true;
  }
  return false;
}

// Calls use(test) for each test that the filter asks of a record, days aside; test(at) says whether the record passes.
template <typename Use>
void Selector::each_test(Kind kind, Field but, const Use& use) const {
  const RecordTable& table = index_.table(kind);
  const auto marked = [&](const std::vector<std::uint8_t>& marks, Field field, const auto& column) {
    if (!marks.empty() && but != field) use([&](std::uint32_t at) { return marks[column[at]] != 0; });
  };
  marked(type_[static_cast<size_t>(kind)], Field::kType, table.type);
  if (!filter_.quads.empty() && but != Field::kQuad) use([&](std::uint32_t at) { return quad_[table.quad[at]]; });
  marked(status_, Field::kStatus, table.status);
  if (kind == Kind::kRelation || kind == Kind::kPosition) {
    if (!country_.empty() && but != Field::kCountry) use([&](std::uint32_t at) { return country_fits(table, at); });
  } else {
    marked(country_, Field::kCountry, table.place);
  }
  marked(admin_, Field::kAdmin1, table.place);
  marked(place_, Field::kPlace, table.place);
  marked(speaker_, Field::kSpeaker, table.speaker);
  if (!filter_.story.empty()) use([&](std::uint32_t at) { return table.story[at] == story_ && story_ != kNone; });
  if (!source_.empty() || !text_.empty() || !filter_.document.empty()) use([&](std::uint32_t at) { return document_fits(table.document[at], but); });
  if (but != Field::kActors && !(party_.empty() && other_.empty())) use([&](std::uint32_t at) { return parties_fit(table, at); });
}

bool Selector::fits(Kind kind, std::uint32_t at, Field but) const {
  const std::int32_t day = index_.table(kind).day[at];
  bool passes = day >= from_ && day <= to_;
  each_test(kind, but, [&](const auto& test) { passes = passes && test(at); });
  return passes;
}

// One test after the other over what is left: each goes straight through its own column.
std::vector<std::uint32_t> Selector::select(Kind kind, Field but) const {
  const RecordTable& table = index_.table(kind);
  // The table is in order of day.
  const auto first = static_cast<std::uint32_t>(std::lower_bound(table.day.begin(), table.day.end(), from_) - table.day.begin());
  const auto last = static_cast<std::uint32_t>(std::upper_bound(table.day.begin(), table.day.end(), to_) - table.day.begin());
  std::vector<std::uint32_t> out(last > first ? last - first : 0);
  std::iota(out.begin(), out.end(), first);
  each_test(kind, but, [&](const auto& test) {
    // Without a branch on the outcome, which nobody could foretell.
    size_t kept = 0;
    for (const std::uint32_t at : out) {
      out[kept] = at;
      kept += test(at) ? 1 : 0;
    }
    out.resize(kept);
  });
  return out;
}

}  // namespace dragoman::serve
