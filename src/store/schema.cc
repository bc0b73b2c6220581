#include "store/schema.h"

#include <fmt/format.h>

#include <algorithm>

namespace dragoman::store {

namespace {

using enum CellType;

// `text` is not part of the row's hash: sha256 is, and verify checks the text against it.
constexpr auto kDocumentColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"source", kText},
    {"url", kText},
    {"title", kText},
    {"authors", kTexts},
    {"published", kText},
    {"published_precision", kText},
    {"published_day", kDay},
    {"language", kText},
    {"sha256", kText},
    {"bytes", kBig},
    {"sentences", kInteger},
    {"origin", kText},
    {"coder", kText},
    {"events", kInteger},
    {"records_hash", kHash},
    {"text", kText, false},
});

constexpr auto kEventColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"document", kText},
    {"position", kInteger},
    {"type", kText},
    {"mode", kText},
    {"contexts", kTexts},
    {"cameo", kText},
    {"intensity", kReal},
    {"status", kText},
    {"date_start", kDay},
    {"date_end", kDay},
    {"date_precision", kText},
    {"date_text", kText},
    {"date_text_begin", kInteger},
    {"date_text_end", kInteger},
    {"location_text", kText},
    {"location_name", kText},
    {"location_country", kText},
    {"location_admin1", kText},
    {"location_geonameid", kBig},
    {"location_lat", kReal},
    {"location_lon", kReal},
    {"location_begin", kInteger},
    {"location_end", kInteger},
    {"speaker", kText},
    {"speaker_name", kText},
    {"speaker_country", kText},
    {"cue", kText},
    {"quoted", kBool},
    {"cue_begin", kInteger},
    {"cue_end", kInteger},
    {"sentence", kInteger},
    {"confidence", kReal},
    {"because", kText},
    {"coder", kText},
});

constexpr auto kActorColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"id", kText},
    {"name", kText},
    {"country", kText},
    {"sectors", kTexts},
    {"person", kText},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

// position 0 is the speaker of attribution, the following ones its chain.
constexpr auto kSpeakerColumns = kActorColumns;

constexpr auto kFigureColumns = std::to_array<ColumnSpec>({
    {"event", kText},
    {"document", kText},
    {"position", kInteger},
    {"measure", kText},
    {"value", kBig},
    {"low", kBig},
    {"high", kBig},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

// Of records of every kind.
constexpr auto kEvidenceColumns = std::to_array<ColumnSpec>({
    {"record", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"begin", kInteger},
    {"end", kInteger},
    {"text", kText},
});

constexpr auto kFaultColumns = std::to_array<ColumnSpec>({
    {"id", kText},
    {"document", kText},
    {"code", kText},
    {"message", kText},
    {"where", kText},
    {"hint", kText},
    {"coder", kText},
});

// -- the records beside events: groups of columns that several tables have --------------------------------------------------------

template <size_t... N>
constexpr auto join(const std::array<ColumnSpec, N>&... parts) {
  std::array<ColumnSpec, (N + ...)> out{};
  auto at = out.begin();
  ((at = std::copy(parts.begin(), parts.end(), at)), ...);
  return out;
}

constexpr auto kHead = std::to_array<ColumnSpec>({{"id", kText}, {"document", kText}, {"position", kInteger}});
constexpr auto kSince = std::to_array<ColumnSpec>(
    {{"since_start", kDay}, {"since_end", kDay}, {"since_precision", kText}, {"since_text", kText}, {"since_text_begin", kInteger}, {"since_text_end", kInteger}});
constexpr auto kUntil = std::to_array<ColumnSpec>(
    {{"until_start", kDay}, {"until_end", kDay}, {"until_precision", kText}, {"until_text", kText}, {"until_text_begin", kInteger}, {"until_text_end", kInteger}});
constexpr auto kDate = std::to_array<ColumnSpec>(
    {{"date_start", kDay}, {"date_end", kDay}, {"date_precision", kText}, {"date_text", kText}, {"date_text_begin", kInteger}, {"date_text_end", kInteger}});
constexpr auto kPlace = std::to_array<ColumnSpec>({{"place_text", kText},
                                                   {"place_name", kText},
                                                   {"place_country", kText},
                                                   {"place_admin1", kText},
                                                   {"place_geonameid", kBig},
                                                   {"place_lat", kReal},
                                                   {"place_lon", kReal},
                                                   {"place_begin", kInteger},
                                                   {"place_end", kInteger}});
constexpr auto kSays = std::to_array<ColumnSpec>(
    {{"speaker", kText}, {"speaker_name", kText}, {"speaker_country", kText}, {"cue", kText}, {"quoted", kBool}, {"cue_begin", kInteger}, {"cue_end", kInteger}});
constexpr auto kTail = std::to_array<ColumnSpec>({{"sentence", kInteger}, {"confidence", kReal}, {"because", kText}, {"coder", kText}});

// A party in short: its id (or person), its label (or words), its country. The whole party is in record_actor.
constexpr auto kSubject = std::to_array<ColumnSpec>({{"subject", kText}, {"subject_name", kText}, {"subject_country", kText}});
constexpr auto kObject = std::to_array<ColumnSpec>({{"object", kText}, {"object_name", kText}, {"object_country", kText}});
constexpr auto kHolder = std::to_array<ColumnSpec>({{"holder", kText}, {"holder_name", kText}, {"holder_country", kText}});
constexpr auto kAddressee = std::to_array<ColumnSpec>({{"addressee", kText}, {"addressee_name", kText}, {"addressee_country", kText}});
constexpr auto kSpeaker = std::to_array<ColumnSpec>({{"speaker", kText}, {"speaker_name", kText}, {"speaker_country", kText}});
constexpr auto kWhom = std::to_array<ColumnSpec>({{"whom_actor", kText}, {"whom_name", kText}, {"whom_country", kText}});
constexpr auto kActor1 = std::to_array<ColumnSpec>({{"actor", kText}, {"actor_name", kText}, {"actor_country", kText}});

constexpr auto kRelationColumns = join(kHead, std::to_array<ColumnSpec>({{"type", kText}, {"status", kText}}), kSubject, kObject, kPlace,
                                       std::to_array<ColumnSpec>({{"goal", kText}, {"goal_begin", kInteger}, {"goal_end", kInteger}}), kSince, kUntil, kSays, kTail);
constexpr auto kPositionColumns = join(kHead, std::to_array<ColumnSpec>({{"stance", kText}}), kHolder,
                                       std::to_array<ColumnSpec>({{"issue", kText}, {"issue_begin", kInteger}, {"issue_end", kInteger}, {"issue_code", kText}}), kAddressee,
                                       std::to_array<ColumnSpec>({{"condition_for", kText}, {"condition_begin", kInteger}, {"condition_end", kInteger}}), kSince, kSays, kTail);
constexpr auto kStatementColumns = join(kHead, kSpeaker, std::to_array<ColumnSpec>({{"medium", kText}, {"about", kTexts}, {"clauses", kTexts}, {"sentences", kIntegers}}), kDate,
                                        kTail);
constexpr auto kFigureRecordColumns = join(kHead,
                                           std::to_array<ColumnSpec>({{"measure", kText},
                                                                      {"value", kReal},
                                                                      {"low", kReal},
                                                                      {"high", kReal},
                                                                      {"share", kReal},
                                                                      {"unit", kText},
                                                                      {"increment", kBool},
                                                                      {"text", kText},
                                                                      {"begin", kInteger},
                                                                      {"end", kInteger},
                                                                      {"whom", kText}}),
                                           kWhom, kPlace, kSince, kUntil, kSays, kTail);
constexpr auto kCircumstanceColumns = join(kHead, std::to_array<ColumnSpec>({{"circumstance", kText}}), kActor1, kDate, kSays, kTail);

// role: subject, object, holder, addressee, speaker, whom, actor, and says: who says so (position 0) and who quotes him (the following ones).
constexpr auto kRecordActorColumns = std::to_array<ColumnSpec>({
    {"record", kText},
    {"document", kText},
    {"position", kInteger},
    {"role", kText},
    {"id", kText},
    {"name", kText},
    {"country", kText},
    {"sectors", kTexts},
    {"person", kText},
    {"text", kText},
    {"begin", kInteger},
    {"end", kInteger},
});

// role: quote (verbatim words), sentence (that the statement vouches for).
constexpr auto kStatementSpanColumns = std::to_array<ColumnSpec>(
    {{"statement", kText}, {"document", kText}, {"position", kInteger}, {"role", kText}, {"begin", kInteger}, {"end", kInteger}, {"text", kText}});

constexpr std::array<TableSpec, kTableCount> kTables = {{
    {TableId::kDocument, "document", "id", kDocumentColumns},
    {TableId::kEvent, "event", "id", kEventColumns},
    {TableId::kActor, "event_actor", "event", kActorColumns},
    {TableId::kSpeaker, "event_speaker", "event", kSpeakerColumns},
    {TableId::kFigure, "event_figure", "event", kFigureColumns},
    {TableId::kEvidence, "evidence", "record", kEvidenceColumns},
    {TableId::kFault, "fault", "id", kFaultColumns},
    {TableId::kRelation, "relation", "id", kRelationColumns},
    {TableId::kPosition, "position", "id", kPositionColumns},
    {TableId::kStatement, "statement", "id", kStatementColumns},
    {TableId::kFigureRecord, "figure", "id", kFigureRecordColumns},
    {TableId::kCircumstance, "circumstance", "id", kCircumstanceColumns},
    {TableId::kRecordActor, "record_actor", "record", kRecordActorColumns},
    {TableId::kStatementSpan, "statement_span", "statement", kStatementSpanColumns},
}};

}  // namespace

const std::array<TableSpec, kTableCount>& tables() { return kTables; }
const TableSpec& table(TableId id) { return kTables[static_cast<size_t>(id)]; }

std::string_view sql_type(CellType type) {
  switch (type) {
    case kText: return "VARCHAR";
    case kTexts: return "VARCHAR[]";
    case kIntegers: return "UINTEGER[]";
    case kInteger: return "UINTEGER";
    case kBig: return "BIGINT";
    case kReal: return "DOUBLE";
    case kBool: return "BOOLEAN";
    case kDay: return "DATE";
    case kHash: return "UBIGINT";
  }
  return "VARCHAR";
}

std::string column_list(const TableSpec& table) {
  std::string out;
  for (const ColumnSpec& column : table.columns) out += fmt::format("{}\"{}\"", out.empty() ? "" : ", ", column.name);
  return out;
}

std::string create_table_sql(const TableSpec& table) {
  std::string sql = fmt::format("CREATE TABLE {} (", table.name);
  for (const ColumnSpec& column : table.columns) sql += fmt::format("\"{}\" {}, ", column.name, sql_type(column.type));
  return sql + "row_hash UBIGINT NOT NULL);\n";
}

std::string create_story_table_sql() {
  return "CREATE TABLE event_story (event VARCHAR NOT NULL, document VARCHAR NOT NULL, story VARCHAR NOT NULL, component VARCHAR NOT NULL);\n";
}

std::string create_tables_sql() {
  std::string sql = "CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);\n";
  for (const TableSpec& table : kTables) sql += create_table_sql(table);
  return sql + create_story_table_sql();
}

}  // namespace dragoman::store
