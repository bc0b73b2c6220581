// dragoman verify: does a store still hold what was written into it?
#include <fmt/format.h>

#include <memory>

#include "base/json.h"
#include "cli/common.h"
#include "store/store.h"

namespace dragoman::cli {

Command verify_command() {
  struct Options {
    std::string store;
    bool json = false, quiet = false;
  };
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "verify";
  command.summary = "check every hash and every evidence span of a store";
  command.details = "Recomputes the hash of each row and of each report's text, and compares the words of each evidence span with the text. Exit code 1 when something differs.";
  command.examples = {"dragoman verify moscow.duckdb"};
  command.flags = {json_flag(options->json, "one JSON object a finding, and one for the counts"), quiet_flag(options->quiet, "only the exit code")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] {
    auto store = store::Store::open(options->store, store::Mode::kReadOnly);
    if (!store) return report(store.error()), kCouldNot;
    const auto counts = store->verify([&](const store::Finding& finding) {
      if (options->quiet) return;
      base::JsonWriter json;
      if (options->json)
        put_line(json.begin_object()
                     .field("kind", "finding")
                     .field("code", finding.code)
                     .field("table", finding.table)
                     .field("id", finding.id)
                     .field("message", finding.message)
                     .end_object()
                     .take());
      else put_line(fmt::format("{} {} {}: {}", finding.code, finding.table, finding.id, finding.message));
    });
    if (!counts) return report(counts.error()), kCouldNot;
    base::JsonWriter json;
    json.begin_object()
        .field("kind", "summary")
        .field("documents", counts->documents)
        .field("events", counts->events)
        .field("spans", counts->spans)
        .field("rows", counts->rows)
        .field("findings", counts->findings)
        .end_object();
    if (options->json) put_line(json.take());
    else if (!options->quiet)
      put_line(fmt::format("{}, {}, {}, {}: {}", counted(counts->documents, "report"), counted(counts->events, "event"), counted(counts->spans, "evidence span"),
                           counted(counts->rows, "row"), counted(counts->findings, "finding")));
    return counts->findings == 0 ? kDone : kIncomplete;
  };
  return command;
}

}  // namespace dragoman::cli
