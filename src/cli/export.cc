// dragoman export: a store's records as a Parquet, CSV or JSON Lines file.
#include <memory>

#include "cli/common.h"
#include "store/store.h"

namespace dragoman::cli {

Command export_command() {
  struct Options {
    std::string store, to, what = "events";
    store::ExportOptions file;
    bool quiet = false;
  };
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "export";
  command.summary = "write a store's records to a Parquet, CSV or JSON Lines file";
  command.details = "The ending of the file's name says the format. 'records' are the JSON Lines that 'dragoman code' prints; reports come without their text unless --with-text.";
  command.examples = {"dragoman export moscow.duckdb --to events.parquet", "dragoman export moscow.duckdb --what dyads --to dyads.csv"};
  command.flags = {
      {"--to,-o",
       "FILE",
       "where to: .parquet, .csv or .jsonl",
       "Output",
       [options](const std::string& v) {
         options->to = v;
         return !v.empty();
       },
       {}},
      {"--what,-w", "KIND", "which records (default: events)", "Output",
       [options](const std::string& v) {
         options->what = v;
         return store::export_kind_from(v).has_value();
       },
       store::export_kind_names()},
      {"--with-text", "", "documents with their full text", "Output", [options](const std::string&) { return options->file.with_text = true; }, {}},
      {"--raw", "", "CSV cells as they are, also those that look like formulas", "Output", [options](const std::string&) { return options->file.raw = true; }, {}},
      quiet_flag(options->quiet, "no count"),
  };
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] {
    if (options->to.empty()) return report(base::Error{"DM701", "--to FILE is missing", "", ""}), kCouldNot;
    auto store = store::Store::open(options->store, store::Mode::kReadOnly);
    if (!store) return report(store.error()), kCouldNot;
    const auto rows = store->export_to(options->to, *store::export_kind_from(options->what), options->file);
    if (!rows) return report(rows.error()), kCouldNot;
    if (!options->quiet) std::fprintf(stderr, "%s: %s\n", options->to.c_str(), counted(*rows, "row").c_str());
    return kDone;
  };
  return command;
}

}  // namespace dragoman::cli
