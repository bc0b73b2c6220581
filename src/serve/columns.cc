#include "serve/columns.h"

#include <fmt/format.h>

#include <cmath>

#include "serve/corrections.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using store::Value;
using From = Column::From;

namespace {

constexpr std::array<std::string_view, 8> kTableNames = {"event", "relation", "position", "statement", "figure", "circumstance", "document", "story"};

#define DRAGOMAN_TAIL                                                                                                                                                        \
  {"speaker", "text", true}, {"speaker_id", "text", false}, {"source", "text", true}, {"published", "day", true}, {"confidence", "number", true}, {"because", "text", true}, \
      {"document", "text", false}, {"correction", "text", false}, {"sentence", "text", false, From::kSentence}, {                                                            \
    "title", "text", false                                                                                                                                                   \
  }

constexpr auto kEventColumns = std::to_array<Column>({{"id", "text"},
                                                      {"date", "day", true},
                                                      {"date_end", "day", false},
                                                      {"precision", "text", false},
                                                      {"type", "text", true},
                                                      {"quad", "number", true},
                                                      {"mode", "text", true},
                                                      {"status", "text", true},
                                                      {"actors", "text", true},
                                                      {"actor_ids", "text", false},
                                                      {"recipients", "text", false},
                                                      {"recipient_ids", "text", false},
                                                      {"place", "text", true},
                                                      {"country", "text", true},
                                                      {"admin1", "text", false},
                                                      {"intensity", "number", true},
                                                      {"reports", "number", true},
                                                      {"story", "text", false},
                                                      DRAGOMAN_TAIL});
constexpr auto kRelationColumns = std::to_array<Column>({{"id", "text"},
                                                         {"date", "day", true},
                                                         {"type", "text", true},
                                                         {"status", "text", true},
                                                         {"subject", "text", true, From::kStore, "r.subject_name"},
                                                         {"subject_id", "text", false, From::kStore, "r.subject"},
                                                         {"object", "text", false, From::kStore, "coalesce(r.object_name, r.place_name, r.place_text, r.goal)"},
                                                         {"object_id", "text", false, From::kStore, "r.object"},
                                                         {"since", "day", false, From::kStore, "coalesce(r.since_start, r.since_end)"},
                                                         {"until", "day", false, From::kStore, "coalesce(r.until_end, r.until_start)"},
                                                         {"place", "text", true},
                                                         {"country", "text", true},
                                                         DRAGOMAN_TAIL});
constexpr auto kPositionColumns = std::to_array<Column>({{"id", "text"},
                                                         {"date", "day", true},
                                                         {"stance", "text", false, From::kStore, "r.stance"},
                                                         {"holder", "text", true, From::kStore, "r.holder_name"},
                                                         {"holder_id", "text", false, From::kStore, "r.holder"},
                                                         {"issue", "text", false, From::kStore, "r.issue"},
                                                         {"issue_code", "text", false, From::kStore, "r.issue_code"},
                                                         {"addressee", "text", false, From::kStore, "r.addressee_name"},
                                                         {"addressee_id", "text", false, From::kStore, "r.addressee"},
                                                         {"condition_for", "text", false, From::kStore, "r.condition_for"},
                                                         DRAGOMAN_TAIL});
constexpr auto kStatementColumns = std::to_array<Column>({{"id", "text"},
                                                          {"date", "day", true},
                                                          {"medium", "text", false, From::kStore, "r.medium"},
                                                          {"about", "text", false, From::kStore, "array_to_string(r.about, '; ')"},
                                                          DRAGOMAN_TAIL});
constexpr auto kFigureColumns = std::to_array<Column>({{"id", "text"},
                                                       {"date", "day", true},
                                                       {"measure", "text", false, From::kStore, "r.measure"},
                                                       {"value", "number", false, From::kStore, "r.value"},
                                                       {"low", "number", false, From::kStore, "r.low"},
                                                       {"high", "number", false, From::kStore, "r.high"},
                                                       {"share", "number", false, From::kStore, "r.share"},
                                                       {"unit", "text", false, From::kStore, "r.unit"},
                                                       {"words", "text", false, From::kStore, "r.text"},
                                                       {"whom", "text", false, From::kStore, "r.whom"},
                                                       {"place", "text", true},
                                                       {"country", "text", true},
                                                       DRAGOMAN_TAIL});
constexpr auto kCircumstanceColumns = std::to_array<Column>({{"id", "text"},
                                                             {"date", "day", true},
                                                             {"circumstance", "text", false, From::kStore, "r.circumstance"},
                                                             {"actor", "text", true, From::kStore, "r.actor_name"},
                                                             {"actor_id", "text", false, From::kStore, "r.actor"},
                                                             DRAGOMAN_TAIL});
constexpr auto kDocumentColumns = std::to_array<Column>({{"id", "text"},
                                                         {"published", "day", true},
                                                         {"source", "text", true},
                                                         {"title", "text", true},
                                                         {"url", "text", false, From::kStore, "r.url"},
                                                         {"language", "text", false, From::kStore, "r.language"},
                                                         {"sentences", "number", true},
                                                         {"events", "number", true}});
constexpr auto kStoryColumns = std::to_array<Column>({{"id", "text"},
                                                      {"date", "day", true},
                                                      {"date_end", "day", false},
                                                      {"type", "text", true},
                                                      {"mode", "text", true},
                                                      {"status", "text", true},
                                                      {"headline", "text", false},
                                                      {"parties", "text", true},
                                                      {"party_ids", "text", false},
                                                      {"place", "text", true},
                                                      {"country", "text", true},
                                                      {"speaker", "text", true},
                                                      {"quad", "number", true},
                                                      {"intensity", "number", true},
                                                      {"events", "number", true},
                                                      {"reports", "number", true},
                                                      {"event", "text", false},
                                                      {"document", "text", false},
                                                      {"source", "text", true},
                                                      {"sentence", "text", false, From::kSentence}});
#undef DRAGOMAN_TAIL

Value null_value() { return {}; }
Value text(std::string_view words) { return words.empty() ? null_value() : text_value(words); }
Value number(double value) {
  Value out;
  out.kind = Value::Kind::kReal;
  out.real = value;
  return out;
}
Value count(std::int64_t value) {
  Value out;
  out.kind = Value::Kind::kInteger;
  out.integer = value;
  return out;
}
Value day(std::int32_t value) {
  if (value == kNoDay) return {};
  Value out;
  out.kind = Value::Kind::kDay;
  out.integer = value;
  return out;
}
double rounded(float value) { return std::round(static_cast<double>(value) * 1000) / 1000; }

// Names or ids of an event's parties: `side` 0 who acts, 1 recipients, 2 all.
std::string party_words(const Index& index, std::uint32_t event, int side, bool ids) {
  std::string out;
  for (const PartyMark& mark : index.table(Kind::kEvent).parties_of(event)) {
    const bool recipient = static_cast<core::ActorRole>(mark.role) == core::ActorRole::kRecipient;
    if (side != 2 && recipient != (side == 1)) continue;
    const PartyName& party = index.parties[mark.party];
    const std::string& words = ids ? party.shown_id() : party.name;
    if (words.empty()) continue;
    out += (out.empty() ? "" : "; ") + words;
  }
  return out;
}

Value record_cell(const Call& call, Kind kind, std::string_view column, std::uint32_t at) {
  const Index& index = call.index();
  const RecordTable& table = index.table(kind);
  const PlaceName& place = index.place_names[table.place[at]];
  if (column == "id") return text(index.id_of(kind, at));
  if (column == "date") return table.dated[at] != 0 ? day(table.day[at]) : null_value();
  if (column == "date_end") return table.dated[at] != 0 ? day(table.last_day[at]) : null_value();
  if (column == "precision") return table.dated[at] != 0 ? text(core::to_string(static_cast<core::Precision>(table.precision[at]))) : null_value();
  if (column == "type") return text(index.types[static_cast<size_t>(kind)][table.type[at]]);
  if (column == "quad") return count(table.quad[at]);
  if (column == "mode") return text(index.modes[table.mode[at]]);
  if (column == "status") return text(index.statuses[table.status[at]]);
  if (column == "actors") return text(party_words(index, at, 0, false));
  if (column == "actor_ids") return text(party_words(index, at, 0, true));
  if (column == "recipients") return text(party_words(index, at, 1, false));
  if (column == "recipient_ids") return text(party_words(index, at, 1, true));
  if (column == "place") return text(place.name);
  if (column == "country") return text(place.country);
  if (column == "admin1") return text(place.admin1);
  if (column == "intensity") return number(rounded(table.intensity[at]));
  if (column == "reports") return count(index.stories[table.story[at]].reports);
  if (column == "story") return index.stories[table.story[at]].real ? text(index.stories[table.story[at]].id.to_string("s:")) : null_value();
  if (column == "speaker") return text(index.parties[table.speaker[at]].name);
  if (column == "speaker_id") return text(index.parties[table.speaker[at]].shown_id());
  const DocumentEntry& document = index.documents[table.document[at]];
  if (column == "source") return text(index.sources[document.source]);
  if (column == "published") return day(document.day);
  if (column == "title") return text(document.title);
  if (column == "confidence") return number(rounded(table.confidence[at]));
  if (column == "because") return text(index.rules[table.because[at]]);
  if (column == "document") return text(index.document_id(table.document[at]));
  if (column == "correction") return text(call.library.corrections().verdict(index.id_of(kind, at)));
  return {};
}

Value document_cell(const Index& index, std::string_view column, std::uint32_t at) {
  const DocumentEntry& document = index.documents[at];
  if (column == "id") return text(index.document_id(at));
  if (column == "published") return day(document.day);
  if (column == "source") return text(index.sources[document.source]);
  if (column == "title") return text(document.title);
  if (column == "sentences") return count(document.sentences);
  if (column == "events") return count(document.events);
  return {};
}

Value story_cell(const Call& call, std::string_view column, std::uint32_t at) {
  const Index& index = call.index();
  const StoryEntry& story = index.stories[at];
  if (column == "id") return text(row_id(index, TableKind::kStories, at));
  if (column == "date_end") return day(story.last_day);
  if (column == "events") return count(story.events);
  if (column == "reports") return count(story.reports);
  if (column == "headline") return text(headline(index, story.first));
  if (column == "parties") return text(party_words(index, story.first, 2, false));
  if (column == "party_ids") return text(party_words(index, story.first, 2, true));
  if (column == "event") return text(index.id_of(Kind::kEvent, story.first));
  return record_cell(call, Kind::kEvent, column, story.first);
}

// Numbers to sort by. Ranks of words are made once for a snapshot.
class Keys {
 public:
  Keys(const Call& call, TableKind kind) : call_(call), index_(call.index()), kind_(kind) {}

  Result<std::vector<std::uint32_t>> of(std::string_view column) {
    const size_t size = kind_ == TableKind::kDocuments ? index_.documents.size() : kind_ == TableKind::kStories ? index_.stories.size() : table().size();
    std::vector<std::uint32_t> out(size);
    if (kind_ == TableKind::kDocuments) return of_documents(column, std::move(out));
    if (kind_ == TableKind::kStories && (column == "events" || column == "reports")) {
      for (size_t i = 0; i < size; ++i) out[i] = column == "events" ? index_.stories[i].events : index_.stories[i].reports;
      return out;
    }
    const auto record = [&](size_t i) { return kind_ == TableKind::kStories ? index_.stories[i].first : static_cast<std::uint32_t>(i); };
    const RecordTable& t = table();
    const auto fill = [&](const auto& key) {
      for (size_t i = 0; i < size; ++i) out[i] = key(record(i));
    };
    if (column == "date") fill([&](std::uint32_t r) { return from_day(t.day[r]); });
    else if (column == "published") fill([&](std::uint32_t r) { return from_day(index_.documents[t.document[r]].day); });
    else if (column == "type") {
      const auto ranks = index_.types[kind_ == TableKind::kStories ? 0 : static_cast<size_t>(kind_)].ranks();
      fill([&](std::uint32_t r) { return ranks[t.type[r]]; });
    } else if (column == "status") {
      const auto ranks = index_.statuses.ranks();
      fill([&](std::uint32_t r) { return ranks[t.status[r]]; });
    } else if (column == "mode") {
      const auto ranks = index_.modes.ranks();
      fill([&](std::uint32_t r) { return ranks[t.mode[r]]; });
    } else if (column == "because") {
      const auto ranks = index_.rules.ranks();
      fill([&](std::uint32_t r) { return ranks[t.because[r]]; });
    } else if (column == "source") {
      const auto ranks = index_.sources.ranks();
      fill([&](std::uint32_t r) { return ranks[index_.documents[t.document[r]].source]; });
    } else if (column == "country") {
      const auto ranks = index_.countries.ranks();
      fill([&](std::uint32_t r) { return ranks[index_.place_names[t.place[r]].country_number]; });
    } else if (column == "quad") fill([&](std::uint32_t r) { return std::uint32_t{t.quad[r]}; });
    else if (column == "reports") fill([&](std::uint32_t r) { return index_.stories[t.story[r]].reports; });
    else if (column == "confidence") fill([&](std::uint32_t r) { return static_cast<std::uint32_t>(t.confidence[r] * 1000); });
    else if (column == "intensity") fill([&](std::uint32_t r) { return static_cast<std::uint32_t>((t.intensity[r] + 100) * 100); });
    else if (column == "place") {
      auto ranks = words("place", index_.place_names.size(), [&](std::uint32_t i) -> const std::string& { return index_.place_names[i].name; });
      if (!ranks) return ranks.error();
      fill([&](std::uint32_t r) { return (**ranks)[t.place[r]]; });
    } else {
      auto ranks = words("party", index_.parties.size(), [&](std::uint32_t i) -> const std::string& { return index_.parties[i].name; });
      if (!ranks) return ranks.error();
      if (column == "speaker") fill([&](std::uint32_t r) { return (**ranks)[t.speaker[r]]; });
      else fill([&](std::uint32_t r) { return t.parties_of(r).empty() ? 0 : (**ranks)[t.parties_of(r).front().party]; });
    }
    return out;
  }

 private:
  const RecordTable& table() const { return index_.table(kind_ == TableKind::kStories ? Kind::kEvent : static_cast<Kind>(kind_)); }
  static std::uint32_t from_day(std::int32_t value) { return static_cast<std::uint32_t>(value) ^ 0x80000000U; }

  Result<std::vector<std::uint32_t>> of_documents(std::string_view column, std::vector<std::uint32_t> out) {
    const auto fill = [&](const auto& key) {
      for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = key(i);
    };
    if (column == "published" || column == "date") fill([&](std::uint32_t i) { return from_day(index_.documents[i].day); });
    else if (column == "sentences") fill([&](std::uint32_t i) { return index_.documents[i].sentences; });
    else if (column == "events") fill([&](std::uint32_t i) { return index_.documents[i].events; });
    else if (column == "source") {
      const auto ranks = index_.sources.ranks();
      fill([&](std::uint32_t i) { return ranks[index_.documents[i].source]; });
    } else {
      auto ranks = words("title", index_.documents.size(), [&](std::uint32_t i) -> const std::string& { return index_.documents[i].title; });
      if (!ranks) return ranks.error();
      return **ranks;
    }
    return out;
  }

  template <typename Word>
  Result<Selection> words(std::string_view name, size_t size, const Word& word) {
    return call_.snapshot->kept(fmt::format("ranks of {}", name), [&]() -> Result<std::vector<std::uint32_t>> {
      std::vector<std::uint32_t> order(size), ranks(size);
      std::iota(order.begin(), order.end(), 0U);
      std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return word(a) < word(b); });
      // Equal words are equal numbers: what is equal stays in order of day.
      for (std::uint32_t i = 0, rank = 0; i < size; ++i) {
        if (i > 0 && word(order[i]) != word(order[i - 1])) ++rank;
        ranks[order[i]] = rank;
      }
      return ranks;
    });
  }

  const Call& call_;
  const Index& index_;
  TableKind kind_;
};

// By 16 bits at a time, from the least: stable, and linear.
std::vector<std::uint32_t> radix_sorted(const std::vector<std::uint32_t>& selection, const std::vector<std::uint32_t>& keys) {
  std::vector<std::uint32_t> from = selection, to(selection.size());
  for (const unsigned shift : {0U, 16U}) {
    std::vector<std::uint32_t> begin(65537, 0);
    for (const std::uint32_t i : from) ++begin[((keys[i] >> shift) & 0xFFFFU) + 1];
    for (size_t i = 0; i < 65536; ++i) begin[i + 1] += begin[i];
    for (const std::uint32_t i : from) to[begin[(keys[i] >> shift) & 0xFFFFU]++] = i;
    from.swap(to);
  }
  return from;
}

Result<std::unordered_map<std::uint32_t, store::Row>> store_cells(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> records) {
  std::unordered_map<std::uint32_t, store::Row> out;
  std::string list, rows;
  for (const Column& column : columns)
    if (column.from == From::kStore) list += fmt::format(", {}", column.sql);
  if (list.empty() || records.empty()) return out;
  const auto row_of = [&](std::uint32_t at) { return kind == TableKind::kDocuments ? call.index().documents[at].row : call.index().table(static_cast<Kind>(kind)).row[at]; };
  std::unordered_map<std::uint32_t, std::uint32_t> at_row;
  for (const std::uint32_t at : records) {
    at_row.emplace(row_of(at), at);
    rows += fmt::format("{}{}", rows.empty() ? "" : ", ", row_of(at));
  }
  DRAGOMAN_TRY(call.library.each(fmt::format("SELECT r.rowid{} FROM {} r WHERE r.rowid IN ({})", list, name_of(kind), rows), {}, [&](store::Row& row) {
    const auto at = at_row.find(static_cast<std::uint32_t>(row[0].integer));
    if (at != at_row.end()) out.emplace(at->second, store::Row(row.begin() + 1, row.end()));
  }));
  return out;
}

}  // namespace

std::optional<TableKind> table_kind_from(std::string_view name) {
  if (name == "stories") return TableKind::kStories;
  for (size_t i = 0; i < kTableNames.size(); ++i)
    if (name.size() == kTableNames[i].size() + 1 && name.starts_with(kTableNames[i]) && name.ends_with('s')) return static_cast<TableKind>(i);
  return std::nullopt;
}

std::string_view name_of(TableKind kind) { return kTableNames[static_cast<size_t>(kind)]; }

std::span<const Column> columns_of(TableKind kind) {
  switch (kind) {
    case TableKind::kEvents: return kEventColumns;
    case TableKind::kRelations: return kRelationColumns;
    case TableKind::kPositions: return kPositionColumns;
    case TableKind::kStatements: return kStatementColumns;
    case TableKind::kFigures: return kFigureColumns;
    case TableKind::kCircumstances: return kCircumstanceColumns;
    case TableKind::kDocuments: return kDocumentColumns;
    case TableKind::kStories: return kStoryColumns;
  }
  return {};
}

Result<std::vector<Column>> chosen_columns(TableKind kind, const std::vector<std::string>& names) {
  const auto all = columns_of(kind);
  if (names.empty()) return std::vector<Column>(all.begin(), all.end());
  std::vector<Column> out;
  for (const std::string& name : names) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const Column& column) { return column.id == name; });
    if (at == all.end()) return Error{"DM902", "columns: one of them is not there", "", "ask without columns to see all"};
    out.push_back(*at);
  }
  return out;
}

std::string row_id(const Index& index, TableKind kind, std::uint32_t at) {
  if (kind == TableKind::kDocuments) return index.document_id(at);
  if (kind == TableKind::kStories) return index.stories[at].id.to_string(index.stories[at].real ? "s:" : "e:");
  return index.id_of(static_cast<Kind>(kind), at);
}

Result<std::vector<store::Row>> cells_of(const Call& call, TableKind kind, const std::vector<Column>& columns, std::span<const std::uint32_t> records) {
  const Index& index = call.index();
  auto stored = store_cells(call, kind, columns, records);
  if (!stored) return stored.error();
  std::vector<store::Row> out;
  out.reserve(records.size());
  for (const std::uint32_t at : records) {
    store::Row row;
    size_t number_in_store = 0;
    const auto found = stored->find(at);
    for (const Column& column : columns) {
      if (column.from == From::kStore) {
        row.push_back(found == stored->end() ? Value() : found->second[number_in_store]);
        ++number_in_store;
      } else if (column.from == From::kSentence) {
        row.push_back(text(kind == TableKind::kStories ? index.sentence(Kind::kEvent, index.stories[at].first) : index.sentence(static_cast<Kind>(kind), at)));
      } else if (kind == TableKind::kDocuments) {
        row.push_back(document_cell(index, column.id, at));
      } else if (kind == TableKind::kStories) {
        row.push_back(story_cell(call, column.id, at));
      } else {
        row.push_back(record_cell(call, static_cast<Kind>(kind), column.id, at));
      }
    }
    out.push_back(std::move(row));
  }
  return out;
}

Result<std::vector<std::uint32_t>> sorted_by(const Call& call, TableKind kind, std::string_view column, bool descending, const std::vector<std::uint32_t>& selection) {
  const auto all = columns_of(kind);
  const bool known = column == "date" || std::any_of(all.begin(), all.end(), [&](const Column& c) { return c.id == column && c.sortable; });
  if (!known) return Error{"DM902", "sort: not a column that can be sorted by", "", "'sortable' in the answer says which"};
  std::vector<std::uint32_t> out;
  const bool by_day = column == "date" && kind != TableKind::kDocuments;
  if (by_day) {
    out = selection;  // records and stories are in this order
  } else {
    auto keys = Keys(call, kind).of(column);
    if (!keys) return keys.error();
    out = radix_sorted(selection, *keys);
  }
  if (descending) std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace dragoman::serve
