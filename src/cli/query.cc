// dragoman query: SQL over a store.
#include <fmt/format.h>

#include <memory>

#include "cli/common.h"
#include "store/query_output.h"
#include "store/store.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string store, sql, format, out;
  bool raw = false;
};

int to_file(store::Store& store, const Options& options) {
  store::ExportOptions file_options;
  file_options.raw = options.raw;
  const auto rows = store.query_to_file(options.sql, options.out, file_options);
  if (!rows) return report(rows.error()), kCouldNot;
  std::fprintf(stderr, "%s: %s\n", options.out.c_str(), counted(*rows, "row").c_str());
  return kDone;
}

int run_query(const Options& options) {
  if (options.format == "parquet" && options.out.empty()) {
    report(base::Error{"DM701", "--format parquet needs a file: --out FILE.parquet", "", ""});
    return kCouldNot;
  }
  const size_t dot = options.out.rfind('.');
  if (!options.out.empty() && !options.format.empty() && (dot == std::string::npos || options.out.substr(dot + 1) != options.format)) {
    report(base::Error{"DM701", fmt::format("--format {} and the name {} do not agree", options.format, options.out), "", "the file's name says its format"});
    return kCouldNot;
  }
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  if (!options.out.empty()) return to_file(*store, options);
  auto rows = store->query(options.sql);
  if (!rows) return report(rows.error()), kCouldNot;
  const std::string format = !options.format.empty() ? options.format : stdout_is_terminal() ? "table" : "csv";
  store::TableOptions table;
  table.width = terminal_width();
  table.color = use_color();
  if (!stdout_is_terminal()) table.max_rows = 0;
  const store::Sink sink = [](std::string_view text) { return put(text); };
  const auto written = format == "table" ? store::write_table(*rows, sink, table) : format == "csv" ? store::write_csv(*rows, sink, options.raw) : store::write_jsonl(*rows, sink);
  if (!written) return report(written.error()), kCouldNot;
  return kDone;
}

}  // namespace

Command query_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "query";
  command.summary = "ask a store with SQL";
  command.details =
      "The SQL is DuckDB's and may only read. Tables: document, event, relation, position, statement, figure, circumstance, their parties and evidence, event_story, fault, meta; "
      "views: event_flat (an event a row; relation_flat and so on), dyad_day (who to whom per day), story (a happening a row). docs/formats.md lists them all. In CSV, cells that a spreadsheet would run as a formula get a leading ' unless --raw.";
  command.examples = {"dragoman query moscow.duckdb \"select type, count(*) from event group by 1 order by 2 desc\"",
                      "dragoman query moscow.duckdb \"from dyad_day\" --format csv"};
  command.flags = {
      {"--format,-f",
       "FORMAT",
       "how to print (default: table on a terminal, else csv)",
       "Output",
       [options](const std::string& v) {
         options->format = v;
         return true;
       },
       {"table", "csv", "jsonl", "parquet"}},
      {"--out,-o",
       "FILE",
       "write to FILE; .parquet, .csv or .jsonl",
       "Output",
       [options](const std::string& v) {
         options->out = v;
         return !v.empty();
       },
       {}},
      {"--raw", "", "CSV cells as they are, also those that look like formulas", "Output", [options](const std::string&) { return options->raw = true; }, {}},
  };
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }},
                         {"SQL", "one SELECT (or FROM ...) statement", true, false, [options](const std::string& v) { options->sql = v; }}};
  command.run = [options] { return run_query(*options); };
  return command;
}

}  // namespace dragoman::cli
