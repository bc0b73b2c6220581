#include "store/migrate.h"

#include <fmt/format.h>

#include <array>

#include "store/schema.h"

namespace dragoman::store {

namespace {

// The views stand on the tables: they go first and are made anew at the end.
constexpr std::array kViewsOfSchema1 = {"event_context", "event_quad", "event_flat", "dyad_day", "event_record"};
constexpr size_t kTablesOfSchema1 = 7;

// Schema 2 has records of other kinds beside events, and evidence of all kinds in one table.
std::string from_schema_1() {
  std::string sql;
  for (const char* view : kViewsOfSchema1) sql += fmt::format("DROP VIEW IF EXISTS {};\n", view);
  sql += "ALTER TABLE evidence RENAME COLUMN event TO record;\n";
  for (size_t i = kTablesOfSchema1; i < kTableCount; ++i) sql += create_table_sql(tables()[i]);
  return sql + create_story_table_sql();
}

}  // namespace

base::Status migrate(Engine& engine, int from) {
  if (from >= kSchemaVersion) return {};
  const std::string sql = fmt::format("BEGIN;\n{}{}\nUPDATE meta SET value = '{}' WHERE key = 'schema';\nCOMMIT;", from_schema_1(), create_views_sql(), kSchemaVersion);
  base::Status status = engine.run(sql);
  if (!status) (void)engine.run("ROLLBACK");
  return status;
}

}  // namespace dragoman::store
