#include "serve/index.h"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <numeric>
#include <unordered_map>

#include "process/happening.h"
#include "store/each.h"

namespace dragoman::serve {

using base::Result;
using base::Status;

namespace {

struct IdHash {
  size_t operator()(const Id& id) const noexcept { return static_cast<size_t>(id.low); }
};
using IdNumbers = std::unordered_map<Id, std::uint32_t, IdHash>;

std::uint8_t precision_of(const store::Value& value) {
  using enum core::Precision;
  for (const auto precision : {kDay, kWeek, kMonth, kYear})
    if (core::to_string(precision) == value.text) return static_cast<std::uint8_t>(precision);
  return static_cast<std::uint8_t>(kUnknown);
}

std::int32_t day_of(const store::Value& value) { return value.is_null() ? kNoDay : static_cast<std::int32_t>(value.integer); }

std::vector<std::pair<Id, std::uint32_t>> sorted_ids(size_t size, const auto& id_of) {
  std::vector<std::pair<Id, std::uint32_t>> out(size);
  for (std::uint32_t i = 0; i < size; ++i) out[i] = {id_of(i), i};
  std::sort(out.begin(), out.end());
  return out;
}

std::uint32_t find_in(const std::vector<std::pair<Id, std::uint32_t>>& order, const Id& id) {
  const auto at = std::lower_bound(order.begin(), order.end(), std::pair(id, std::uint32_t{0}));
  return at != order.end() && at->first == id ? at->second : kNone;
}

template <typename T>
void reorder(std::vector<T>& column, const std::vector<std::uint32_t>& order) {
  std::vector<T> out(column.size());
  for (size_t i = 0; i < order.size(); ++i) out[i] = std::move(column[order[i]]);
  column.swap(out);
}

// The columns that differ between kinds, as SQL over the kind's table `r`.
struct KindColumns {
  std::string_view type, status, mode, date, place, speaker, parties;
};
constexpr std::array<KindColumns, kKinds> kColumns = {{
    {"type", "status", "mode", "date", "location", "speaker", "event_actor"},
    {"type", "status", "NULL", "since", "place", "speaker", "record_actor"},
    {"stance", "NULL", "issue_code", "since", "", "speaker", "record_actor"},
    {"medium", "NULL", "NULL", "date", "", "speaker", "record_actor"},
    {"measure", "NULL", "unit", "since", "place", "speaker", "record_actor"},
    {"circumstance", "NULL", "NULL", "date", "", "speaker", "record_actor"},
}};

}  // namespace

std::optional<Kind> kind_from(std::string_view name) {
  for (size_t i = 0; i < kKinds; ++i)
    if (name == kKindNames[i] || (name.size() == kKindNames[i].size() + 1 && name.starts_with(kKindNames[i]) && name.ends_with('s'))) return static_cast<Kind>(i);
  return std::nullopt;
}

std::optional<Id> Id::parse(std::string_view words) {
  if (const size_t colon = words.find(':'); colon != std::string_view::npos) words.remove_prefix(colon + 1);
  constexpr size_t kHalf = 16;
  Id out;
  if (words.size() != 2 * kHalf) return std::nullopt;
  const auto high = std::from_chars(words.data(), words.data() + kHalf, out.high, 16), low = std::from_chars(words.data() + kHalf, words.data() + 2 * kHalf, out.low, 16);
  if (high.ptr != words.data() + kHalf || low.ptr != words.data() + 2 * kHalf) return std::nullopt;
  return out;
}

std::string Id::to_string(std::string_view prefix) const { return fmt::format("{}{:016x}{:016x}", prefix, high, low); }

std::string_view quad_name(int quad) {
  constexpr std::array<std::string_view, 5> kNames = {"", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"};
  return quad >= 0 && quad <= 4 ? kNames[static_cast<size_t>(quad)] : "";
}

// PLOVER's own sections of types, as in the store's view event_quad.
std::uint8_t quad_of(std::string_view type) {
  for (const std::string_view name : {"AGREE", "CONSULT", "SUPPORT", "CONCEDE"})
    if (type == name) return 1;
  for (const std::string_view name : {"COOPERATE", "AID", "RETREAT"})
    if (type == name) return 2;
  for (const std::string_view name : {"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
    if (type == name) return 3;
  return 4;
}

struct Index::Loader {
  store::Store& store;
  const actors::Directory& directory;
  Index& index;
  IdNumbers documents;
  std::unordered_map<std::string, std::uint32_t> parties, places;
  std::map<std::string, std::map<std::string, std::uint32_t>> labels;  // key -> label -> times

  std::uint32_t party(std::string id, std::string person, std::string country, std::string name, const std::string& text) {
    if (name.empty()) name = text;
    if (id.empty() && person.empty() && country.empty() && name.empty()) return 0;
    std::string all = id + '\x1f' + person + '\x1f' + country + '\x1f' + name;
    const auto [at, fresh] = parties.try_emplace(std::move(all), static_cast<std::uint32_t>(index.parties.size()));
    if (!fresh) return at->second;
    process::Party whom;
    whom.id = id;
    whom.person = person;
    whom.country = country;
    whom.text = name;
    PartyName entry{std::move(id), std::move(person), std::move(country), std::move(name), 0};
    const std::string key = process::party_key(whom);
    entry.key = index.keys.add(key);
    // The label of a key is that of the whole (TUR), not of an office or a person; of who is only told by words, the words. What names somebody's office
    // without the person (the flat columns of a speaker) is outvoted by what the data call it: name_keys().
    if (entry.person.empty() && (entry.id == key || (entry.id.empty() && entry.country.empty()))) ++labels[key][entry.name];
    index.parties.push_back(std::move(entry));
    return at->second;
  }

  std::uint32_t place(PlaceName entry) {
    if (entry.name.empty() && entry.country.empty()) return 0;
    std::string all = entry.name + '\x1f' + entry.country + '\x1f' + entry.admin1;
    const auto [at, fresh] = places.try_emplace(std::move(all), static_cast<std::uint32_t>(index.place_names.size()));
    if (!fresh) return at->second;
    entry.country_number = index.countries.add(entry.country);
    if (!entry.admin1.empty()) entry.admin1_number = index.admins.add(entry.country + ":" + entry.admin1);
    if (!entry.name.empty()) entry.place_number = index.places.add(entry.country + ":" + entry.name);
    index.place_names.push_back(std::move(entry));
    return at->second;
  }

  Status load_documents() {
    DRAGOMAN_TRY(store::each(store, "SELECT rowid, id, source, title, published_day, events, sentences FROM document ORDER BY id", [&](store::Row& row) {
      DocumentEntry entry;
      entry.row = static_cast<std::uint32_t>(row[0].integer);
      entry.id = Id::parse(row[1].text).value_or(Id{});
      entry.source = index.sources.add(row[2].text);
      entry.title = std::move(row[3].text);
      entry.day = day_of(row[4]);
      entry.events = static_cast<std::uint32_t>(row[5].integer);
      entry.sentences = static_cast<std::uint32_t>(row[6].integer);
      documents.emplace(entry.id, static_cast<std::uint32_t>(index.documents.size()));
      index.documents.push_back(std::move(entry));
    }));
    index.document_order_ = sorted_ids(index.documents.size(), [&](std::uint32_t i) { return index.documents[i].id; });
    return {};
  }

  Status load_kind(Kind kind) {
    const auto number = static_cast<size_t>(kind);
    RecordTable& table = index.tables[number];
    const KindColumns& columns = kColumns[number];
    IdNumbers numbers;
    DRAGOMAN_TRY(load_rows(kind, columns, table, numbers));
    std::vector<std::pair<std::uint32_t, PartyMark>> marks;
    DRAGOMAN_TRY(load_parties(kind, columns, numbers, marks));
    table.sentence.assign(table.size(), 0);
    std::string_view last;
    std::uint64_t place = 0;
    constexpr size_t kLongest = 0xFFFFFF;
    index.words.reserve(index.words.size() + table.size() * size_t{32});
    DRAGOMAN_TRY(
        store::each(store, fmt::format("SELECT record, text FROM evidence WHERE role = 'sentence' AND starts_with(record, '{}')", kKindPrefixes[number]), [&](store::Row& row) {
          const auto id = Id::parse(row[0].text);
          const auto at = id ? numbers.find(*id) : numbers.end();
                        // In the order of writing: the first one is the record's own.
          if (at == numbers.end() || table.sentence[at->second] != 0) return;
          const std::string_view text = std::string_view(row[1].text).substr(0, kLongest);
          if (text != last) {
            place = (std::uint64_t{index.words.size()} << 24U) | text.size();
            index.words += text;
            last = std::string_view(index.words).substr(index.words.size() - text.size());
          }
          table.sentence[at->second] = place;
        }));
    sort_by_day(table, marks);
    index.order_[number] = sorted_ids(table.size(), [&](std::uint32_t i) { return table.id[i]; });
    return {};
  }

  Status load_rows(Kind kind, const KindColumns& columns, RecordTable& table, IdNumbers& numbers) {
    const bool events = kind == Kind::kEvent;
    std::string place = "NULL, NULL, NULL, NULL, NULL";
    if (!columns.place.empty()) place = fmt::format("coalesce(r.{0}_name, r.{0}_text), r.{0}_country, r.{0}_admin1, r.{0}_lat, r.{0}_lon", columns.place);
    const std::string status = columns.status == "NULL" ? "NULL" : fmt::format("r.{}", columns.status), mode = columns.mode == "NULL" ? "NULL" : fmt::format("r.{}", columns.mode);
    const std::string sql = fmt::format(
        "SELECT r.rowid, r.id, r.document, r.{}, {}, {}, r.{}_start, r.{}_end, r.{}_precision, {}, {}, r.speaker, r.speaker_name, r.speaker_country, {}, r.confidence, r.because, {} FROM {} r",
        columns.type, status, mode, columns.date, columns.date, columns.date, place, kind == Kind::kStatement ? "true" : "r.cue_begin IS NOT NULL", events ? "r.intensity" : "0.0",
        events ? "r.position" : "0", kKindNames[static_cast<size_t>(kind)]);
    return store::each(store, sql, [&](store::Row& row) {
      const auto id = Id::parse(row[1].text), document = Id::parse(row[2].text);
      const auto home = document ? documents.find(*document) : documents.end();
      if (!id || home == documents.end() || numbers.contains(*id)) return;  // verify names them
      numbers.emplace(*id, static_cast<std::uint32_t>(table.size()));
      table.row.push_back(static_cast<std::uint32_t>(row[0].integer));
      table.id.push_back(*id);
      table.document.push_back(home->second);
      table.type.push_back(static_cast<std::uint8_t>(index.types[static_cast<size_t>(kind)].add(row[3].text)));
      table.quad.push_back(events ? quad_of(row[3].text) : std::uint8_t{0});
      table.status.push_back(static_cast<std::uint8_t>(index.statuses.add(row[4].text)));
      table.mode.push_back(static_cast<std::uint16_t>(index.modes.add(row[5].text)));
      const std::int32_t start = day_of(row[6]), end = day_of(row[7]), told = start != kNoDay ? start : end;
      table.dated.push_back(told != kNoDay ? 1 : 0);
      table.day.push_back(told != kNoDay ? told : index.documents[home->second].day);
      table.last_day.push_back(end != kNoDay ? end : told);
      table.precision.push_back(precision_of(row[8]));
      PlaceName where{std::move(row[9].text), std::move(row[10].text), std::move(row[11].text), row[12].real, row[13].real, !row[12].is_null(), 0, 0, 0};
      table.place.push_back(place_of(std::move(where)));
      table.speaker.push_back(row[14].integer != 0 ? speaker(row) : 0);
      table.intensity.push_back(static_cast<float>(row[18].real));
      table.confidence.push_back(static_cast<float>(row[19].real));
      table.because.push_back(static_cast<std::uint16_t>(index.rules.add(row[20].text)));
      table.story.push_back(kNone);
    });
  }

  std::uint32_t place_of(PlaceName where) { return place(std::move(where)); }

  // The flat columns hold the id, or the person where there is none.
  std::uint32_t speaker(store::Row& row) {
    std::string id = std::move(row[15].text), person;
    if (id.starts_with("p:")) person.swap(id);
    return party(std::move(id), std::move(person), std::move(row[17].text), std::move(row[16].text), "");
  }

  Status load_parties(Kind kind, const KindColumns& columns, const IdNumbers& numbers, std::vector<std::pair<std::uint32_t, PartyMark>>& marks) {
    const bool events = kind == Kind::kEvent;
    const std::string sql = fmt::format("SELECT {}, role, id, person, country, name, text FROM {} {}", events ? "event" : "record", columns.parties,
                                        events ? std::string() : fmt::format("WHERE role <> 'says' AND starts_with(record, '{}')", kKindPrefixes[static_cast<size_t>(kind)]));
    return store::each(store, sql, [&](store::Row& row) {
      const auto id = Id::parse(row[0].text);
      const auto at = id ? numbers.find(*id) : numbers.end();
      if (at == numbers.end()) return;
      std::uint8_t role = row[1].text == "object" || row[1].text == "addressee" ? 1 : 0;
      if (events) {
        using enum core::ActorRole;
        for (const auto known : {kActor, kRecipient, kHost, kMediator, kParticipant})
          if (core::to_string(known) == row[1].text) role = static_cast<std::uint8_t>(known);
      }
      const std::uint32_t whom = party(std::move(row[2].text), std::move(row[3].text), std::move(row[4].text), std::move(row[5].text), row[6].text);
      if (whom != 0) marks.emplace_back(at->second, PartyMark{whom, role});
    });
  }

  static void sort_by_day(RecordTable& table, std::vector<std::pair<std::uint32_t, PartyMark>>& marks) {
    std::vector<std::uint32_t> order(table.size()), rank(table.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return std::pair(table.day[a], table.id[a]) < std::pair(table.day[b], table.id[b]); });
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    reorder(table.row, order);
    reorder(table.id, order);
    reorder(table.document, order);
    reorder(table.type, order);
    reorder(table.status, order);
    reorder(table.quad, order);
    reorder(table.precision, order);
    reorder(table.mode, order);
    reorder(table.day, order);
    reorder(table.last_day, order);
    reorder(table.dated, order);
    reorder(table.place, order);
    reorder(table.speaker, order);
    reorder(table.intensity, order);
    reorder(table.confidence, order);
    reorder(table.story, order);
    reorder(table.because, order);
    reorder(table.sentence, order);
    for (auto& [record, mark] : marks) record = rank[record];
    std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    table.first_party.assign(table.size() + 1, 0);
    for (const auto& [record, mark] : marks) ++table.first_party[record + 1];
    for (size_t i = 0; i < table.size(); ++i) table.first_party[i + 1] += table.first_party[i];
    table.party.reserve(marks.size());
    for (const auto& [record, mark] : marks) table.party.push_back(mark);
  }

  Status load_stories() {
    RecordTable& events = index.tables[0];
    IdNumbers numbers;
    DRAGOMAN_TRY(store::each(store, "SELECT event, story FROM event_story", [&](store::Row& row) {
      const auto event = Id::parse(row[0].text), story = Id::parse(row[1].text);
      const std::uint32_t at = event ? index.find(Kind::kEvent, *event) : kNone;
      if (at == kNone || !story) return;
      const auto [known, fresh] = numbers.try_emplace(*story, static_cast<std::uint32_t>(index.stories.size()));
      if (fresh) index.stories.push_back({*story, true, kNone, 0, 0, kNoDay, kNoDay});
      events.story[at] = known->second;
    }));
    // An event that nobody has told apart yet is a story of its own.
    for (std::uint32_t i = 0; i < events.size(); ++i)
      if (events.story[i] == kNone) {
        events.story[i] = static_cast<std::uint32_t>(index.stories.size());
        index.stories.push_back({events.id[i], false, kNone, 0, 0, kNoDay, kNoDay});
      }
    group_tellings();
    for (std::uint32_t s = 0; s < index.stories.size(); ++s) describe(index.stories[s], index.events_of_story(s));
    // In order of the events that stand for them, so of day: what goes through events goes through stories from one to the next as well.
    std::vector<std::uint32_t> order(index.stories.size()), rank(index.stories.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return index.stories[a].first < index.stories[b].first; });
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    reorder(index.stories, order);
    for (std::uint32_t& story : events.story) story = rank[story];
    group_tellings();
    index.story_order_ = sorted_ids(index.stories.size(), [&](std::uint32_t i) { return index.stories[i].id; });
    return {};
  }

  void group_tellings() {
    const RecordTable& events = index.tables[0];
    std::vector<std::uint32_t>& begin = index.story_begin;
    begin.assign(index.stories.size() + 1, 0);
    for (const std::uint32_t story : events.story) ++begin[story + 1];
    for (size_t i = 0; i < index.stories.size(); ++i) begin[i + 1] += begin[i];
    index.story_events.resize(events.size());
    std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
    for (std::uint32_t i = 0; i < events.size(); ++i) index.story_events[at[events.story[i]]++] = i;
  }

  void describe(StoryEntry& story, std::span<const std::uint32_t> tellings) const {
    const RecordTable& events = index.tables[0];
    std::vector<std::uint32_t> reports;
    story.events = static_cast<std::uint32_t>(tellings.size());
    for (const std::uint32_t event : tellings) {
      reports.push_back(events.document[event]);
      const bool better = story.first == kNone || std::tuple(events.dated[event], events.confidence[event]) > std::tuple(events.dated[story.first], events.confidence[story.first]);
      if (better) story.first = event;
      story.last_day = std::max(story.last_day, events.last_day[event]);
    }
    std::sort(reports.begin(), reports.end());
    story.reports = static_cast<std::uint32_t>(std::unique(reports.begin(), reports.end()) - reports.begin());
    story.day = events.day[story.first];
  }

  void name_keys() {
    index.key_names.resize(index.keys.size());
    for (std::uint32_t key = 0; key < index.keys.size(); ++key) {
      const auto known = labels.find(index.keys[key]);
      index.key_names[key] = directory.label_of(index.keys[key]);
      if (known == labels.end() || directory.party(index.keys[key]) != nullptr) continue;
      std::uint32_t most = 0;
      for (const auto& [label, times] : known->second)
        if (times > most) {
          most = times;
          index.key_names[key] = label;
        }
    }
  }
};

Result<Index> Index::load(store::Store& store, const actors::Directory& directory) {
  Index index;
  index.parties.emplace_back();
  index.place_names.emplace_back();
  Loader loader{store, directory, index, {}, {}, {}, {}};
  DRAGOMAN_TRY(loader.load_documents());
  for (size_t kind = 0; kind < kKinds; ++kind) DRAGOMAN_TRY(loader.load_kind(static_cast<Kind>(kind)));
  DRAGOMAN_TRY(loader.load_stories());
  loader.name_keys();
  index.words.shrink_to_fit();
  DRAGOMAN_TRY(store::each(store, "SELECT count(*) FROM fault", [&](store::Row& row) { index.faults = static_cast<std::uint64_t>(row[0].integer); }));
  return index;
}

std::uint32_t Index::find(Kind kind, const Id& id) const { return find_in(order_[static_cast<size_t>(kind)], id); }
std::uint32_t Index::find_document(const Id& id) const { return find_in(document_order_, id); }
std::uint32_t Index::find_story(const Id& id) const { return find_in(story_order_, id); }

}  // namespace dragoman::serve
