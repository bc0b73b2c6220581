// dragoman code: reports in, events out - as a timeline on a terminal, as JSON Lines in a pipe, or into a store.
#include <fmt/format.h>

#include <memory>

#include "base/json.h"
#include "cli/common.h"
#include "cli/inputs.h"
#include "cli/progress.h"
#include "cli/stages.h"
#include "cli/timeline.h"
#include "coder/runner.h"
#include "formats/records.h"
#include "reading/store_reader.h"
#include "store/store.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string model = "base";
  std::vector<std::string> inputs;
  std::string format, store;
  ingest::Options ingest;
  coder::Stage until = coder::Stage::kRecords;
  int jobs = 0;
  bool quiet = false, json = false;
};

struct Totals {
  std::uint64_t documents = 0, sentences = 0, events = 0, faults = 0;
  std::uint64_t known = 0, replaced = 0;
};

bool print(const coder::Coded& coded, const std::string& format, const std::string& version, coder::Stage until) {
  if (coded.fault) return format != "jsonl" || put_line(formats::fault_json(*coded.fault, version));
  if (until != coder::Stage::kRecords)
    return put(format == "jsonl" ? stages_json(coded.document, coded.analysis, until) : stages_text(coded.document, coded.analysis, until, use_color()));
  if (format == "text") return put(timeline(coded.document, coded.analysis, {.color = use_color(), .width = terminal_width()}));
  if (!put_line(formats::document_json(coded.document, coded.analysis.sentences.size(), version))) return false;
  for (const std::string& line : formats::record_lines(coded.analysis, version))
    if (!put_line(line)) return false;
  return true;
}

std::string totals_text(const Totals& totals, double seconds, bool stored) {
  std::string line = fmt::format("{}, {}, {}", counted(totals.documents, "report"), counted(totals.sentences, "sentence"), counted(totals.events, "event"));
  if (stored) line += fmt::format(", {} known already", counted(totals.known, "report"));
  if (totals.replaced > 0) line += fmt::format(", {} coded anew", totals.replaced);
  if (totals.faults > 0) line += fmt::format(", {} not readable", totals.faults);
  return line + fmt::format(" ({:.1f} s)", seconds);
}

std::string totals_json(const Totals& totals, size_t left_out, double seconds, const std::string& version) {
  base::JsonWriter json;
  json.begin_object().field("kind", "summary").field("documents", totals.documents).field("sentences", totals.sentences).field("events", totals.events);
  json.field("faults", totals.faults).field("known", totals.known).field("replaced", totals.replaced);
  json.field("left_out", static_cast<std::uint64_t>(left_out));
  json.field("seconds", seconds).field("coder", version).end_object();
  return json.take();
}

class CodeRun {
 public:
  CodeRun(const Options& options, const coder::Pipeline& pipeline, Inputs inputs, std::optional<store::Store> store)
      : options_(options), pipeline_(pipeline), inputs_(std::move(inputs)), store_(std::move(store)), progress_(!options.quiet) {}

  int run() {
    format_ = !options_.format.empty() ? options_.format : stdout_is_terminal() ? "text" : "jsonl";
    coder::RunOptions run_options;
    run_options.jobs = jobs_or_all(options_.jobs);
    run_options.until = options_.until;
    catch_interrupts();
    coder::run(pipeline_, [this] { return next(); }, [this](coder::Coded& coded) { return deliver(coded); }, run_options);
    if (store_ && !failed_) {
      // Also after an interrupt: what was left without a story the next run takes up.
      if (const auto told = update_stories(*store_); !told) fail(told.error());
    }
    if (store_ && !failed_) {
      const auto closed = store_->close();
      if (!closed) fail(closed.error());
    }
    progress_.clear();
    if (!options_.quiet || options_.json) summary();
    if (failed_) return kCouldNot;
    if (interrupted()) return kInterrupted;
    return totals_.faults > 0 ? kIncomplete : kDone;
  }

 private:
  std::optional<ingest::Item> next() {
    while (!interrupted()) {
      auto item = inputs_.next();
      if (!item || !store_) return item;
      const auto* document = std::get_if<core::Document>(&*item);
      if (!document || !store_->has_document(document->id, pipeline_.version())) return item;
      ++totals_.known;
      show_progress();
    }
    return std::nullopt;
  }

  bool deliver(coder::Coded& coded) {
    if (coded.fault) {
      ++totals_.faults;
      progress_.clear();
      report(*coded.fault);
    } else {
      totals_.sentences += coded.analysis.sentences.size();
    }
    const bool going = store_ ? keep(coded) : print(coded, format_, pipeline_.version(), options_.until);
    if (!store_ && !coded.fault) {
      ++totals_.documents;
      totals_.events += coded.analysis.events.size();
    }
    show_progress();
    return going && !interrupted();
  }

  bool keep(const coder::Coded& coded) {
    const auto added = coded.fault ? store_->add_fault(*coded.fault, pipeline_.version())
                                   : store_->add(coded.document, coded.analysis, coded.analysis.sentences.size(), pipeline_.version());
    if (!added) return fail(added.error());
    if (coded.fault) return true;
    if (*added == store::Added::kKnown) {
      ++totals_.known;  // twice in this very input
      return true;
    }
    ++totals_.documents;
    if (*added == store::Added::kReplaced) ++totals_.replaced;
    totals_.events += coded.analysis.events.size();
    return true;
  }

  bool fail(const base::Error& error) {
    progress_.clear();
    report(error);
    failed_ = true;
    return false;
  }

  void show_progress() { progress_.update({inputs_.bytes_read(), inputs_.total_bytes(), totals_.documents + totals_.known, totals_.sentences}); }

  void summary() const {
    if (std::fflush(stdout) != 0 || output_closed()) return;
    const std::string line = options_.json ? totals_json(totals_, inputs_.left_out(), progress_.seconds(), pipeline_.version())
                                           : totals_text(totals_, progress_.seconds(), store_.has_value());
    if (inputs_.left_out() > 0 && !options_.json) std::fprintf(stderr, "%s\n", inputs_.left_out_words().c_str());
    std::fprintf(stderr, "%s%s\n", line.c_str(), interrupted() && !options_.json ? ", interrupted: what was read is kept" : "");
  }

  const Options& options_;
  const coder::Pipeline& pipeline_;
  Inputs inputs_;
  std::optional<store::Store> store_;
  Progress progress_;
  std::string format_;
  Totals totals_;
  bool failed_ = false;
};

int run_code(const Options& options) {
  if (!options.store.empty() && options.until != coder::Stage::kRecords) {
    report(base::Error{"DM701", "--store keeps events: it cannot go with an earlier --until", "", ""});
    return kCouldNot;
  }
  auto inputs = Inputs::open(options.inputs, options.ingest);
  if (!inputs) return report(inputs.error()), kCouldNot;
  if (const auto nothing = inputs->nothing_to_read()) return report(*nothing), kIncomplete;
  const auto pipeline = load_pipeline(options.model);
  if (!pipeline) return kCouldNot;
  std::optional<store::Store> store;
  if (!options.store.empty()) {
    store::StoreOptions store_options;
    store_options.created_by = pipeline->version();
    auto opened = store::Store::open(options.store, store::Mode::kCreate, store_options);
    if (!opened) return report(opened.error()), kCouldNot;
    store.emplace(std::move(*opened));
  }
  return CodeRun(options, *pipeline, std::move(*inputs), std::move(store)).run();
}

}  // namespace

Command code_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "code";
  command.summary = "read reports and write down their events";
  command.details =
      "INPUT is a file or folder of plain text, HTML, JSON Lines or CSV (also .gz and .zst), or - for standard input. On a terminal the events are "
      "printed as a timeline; into a pipe as JSON Lines. With --store they go into a database file instead: each report once, in one transaction with "
      "its events, so that a run can be interrupted and repeated. A report that cannot be read becomes a fault record; the others are coded all the same.";
  command.examples = {"dragoman code report.txt", "dragoman code news/ --store moscow.duckdb",
                      "cat articles.jsonl | dragoman code - --map text=body,published=date > events.jsonl"};
  add_input_flags(command.flags, options->ingest);
  command.flags.push_back({"--store,-s",
                           "FILE",
                           "keep reports and events in this store; it is made if it is not there",
                           "Output",
                           [options](const std::string& v) {
                             options->store = v;
                             return !v.empty();
                           },
                           {}});
  command.flags.push_back({"--format,-f",
                           "FORMAT",
                           "how to print (default: text on a terminal, else jsonl)",
                           "Output",
                           [options](const std::string& v) {
                             options->format = v;
                             return true;
                           },
                           {"text", "jsonl"}});
  command.flags.push_back(json_flag(options->json, "the closing summary (standard error) as one JSON object"));
  command.flags.push_back(until_flag(options->until));
  command.flags.push_back(jobs_flag(options->jobs));
  command.flags.push_back(quiet_flag(options->quiet, "no progress bar, no summary"));
  command.flags.push_back(model_flag(options->model));
  command.positionals = {input_positional(options->inputs)};
  command.run = [options] { return run_code(*options); };
  return command;
}

}  // namespace dragoman::cli
