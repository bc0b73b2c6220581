// dragoman data check: every data file against its schema, every pattern against its own examples.
#include <fmt/format.h>

#include <memory>

#include "base/json.h"
#include "cli/common.h"
#include "cli/schema_check.h"
#include "coder/example_check.h"
#include "coder/record_check.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string model = "base";
  bool quiet = false, json = false, tables_only = false;
};

void print_counts(const SchemaReport& tables, const coder::ExampleReport& examples, const coder::RecordReport& records, const Options& options) {
  if (options.json) {
    base::JsonWriter json;
    json.begin_object()
        .field("tables", static_cast<std::uint64_t>(tables.tables))
        .field("rows", static_cast<std::uint64_t>(tables.rows))
        .field("row_faults", static_cast<std::uint64_t>(tables.faults.size()));
    json.field("patterns", static_cast<std::uint64_t>(examples.patterns))
        .field("frames", static_cast<std::uint64_t>(examples.frames))
        .field("ok", static_cast<std::uint64_t>(examples.ok));
    json.field("no", static_cast<std::uint64_t>(examples.no)).field("example_faults", static_cast<std::uint64_t>(examples.faults.size()));
    json.field("record_rules", static_cast<std::uint64_t>(records.rules)).field("record_ok", static_cast<std::uint64_t>(records.ok));
    json.field("record_no", static_cast<std::uint64_t>(records.no)).field("record_faults", static_cast<std::uint64_t>(records.faults.size())).end_object();
    put_line(json.take());
    return;
  }
  put_line(fmt::format("{} tables, {} rows: {} wrong", tables.tables, tables.rows, tables.faults.size()));
  if (options.tables_only) return;
  put_line(fmt::format("{} patterns, {} frames, {} ok and {} no examples: {} wrong", examples.patterns, examples.frames, examples.ok, examples.no, examples.faults.size()));
  put_line(fmt::format("{} rules of figures, circumstances and statements, {} ok and {} no examples: {} wrong", records.rules, records.ok, records.no, records.faults.size()));
}

int run_check(const Options& options) {
  auto config = coder::find_config(options.model);
  if (!config) return report(config.error()), kCouldNot;
  config->readers = false;  // a pattern's example must come out by patterns
  const auto tables = check_schemas(config->data_dir);
  if (!tables) return report(tables.error()), kCouldNot;
  if (!options.quiet)
    for (const base::Error& fault : tables->faults) put_line(fault.to_string());
  coder::ExampleReport examples;
  coder::RecordReport records;
  if (!options.tables_only) {
    // A table that is wrong may keep the pipeline from loading: its faults are told first.
    const auto pipeline = coder::Pipeline::load(*config);
    if (!pipeline) return report(pipeline.error()), kCouldNot;
    examples = coder::check_examples(*pipeline);
    records = coder::check_record_examples(*pipeline);
  }
  if (!options.quiet)
    for (const auto* faults : {&examples.faults, &records.faults})
      for (const coder::ExampleFault& fault : *faults)
        put_line(fmt::format("{}: {}\n    text      {}\n    expected  {}\n    got       {}", fault.where, fault.pattern, fault.text, fault.expected, fault.got));
  print_counts(*tables, examples, records, options);
  return tables->faults.empty() && examples.faults.empty() && records.faults.empty() ? kDone : kIncomplete;
}

}  // namespace

Command data_check_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "data check";
  command.summary = "check every data file against its schema and every pattern against its own examples";
  command.details =
      "Prints one line per row that breaks its schema (data/schema) and per example that does not come out as written, and the counts. Exit code 1 when any is wrong.";
  command.examples = {"dragoman data check"};
  command.flags = {{"--tables", "", "the tables alone, not the patterns' examples", "Input", [options](const std::string&) { return options->tables_only = true; }, {}},
                   json_flag(options->json, "the counts as one JSON object"),
                   quiet_flag(options->quiet, "only the counts"),
                   model_flag(options->model)};
  command.run = [options] { return run_check(*options); };
  return command;
}

}  // namespace dragoman::cli
