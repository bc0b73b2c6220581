// dragoman code: reports in, records out.
#include <fmt/format.h>

#include <cstdlib>
#include <memory>
#include <thread>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/timeline.h"
#include "coder/runner.h"
#include "formats/records.h"
#include "ingest/reader.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string model = "fast";
  std::vector<std::string> inputs;
  std::string format;
  ingest::Options ingest;
  int jobs = 0;
  bool quiet = false;
};

// All inputs one after the other, as one stream.
class Inputs {
 public:
  explicit Inputs(const Options& options) : options_(options) {
    for (const std::string& input : options.inputs) {
      if (input == "-") files_.emplace_back("-");
      else for (const auto& file : ingest::list_inputs(input, faults_)) files_.push_back(file);
    }
  }
  std::optional<ingest::Item> next() {
    while (true) {
      if (!faults_.empty()) {
        core::Fault fault = std::move(faults_.front());
        faults_.erase(faults_.begin());
        return fault;
      }
      if (reader_)
        if (auto item = reader_->next()) return item;
      reader_.reset();
      if (at_ == files_.size()) return std::nullopt;
      auto opened = ingest::Reader::open(files_[at_++], options_.ingest);
      if (!opened) {
        const base::Error& error = opened.error();
        return core::Fault{error.code, error.message, error.where, "", error.hint};
      }
      reader_.emplace(std::move(*opened));
    }
  }

 private:
  const Options& options_;
  std::vector<std::filesystem::path> files_;
  std::vector<core::Fault> faults_;
  std::optional<ingest::Reader> reader_;
  size_t at_ = 0;
};

bool print(const coder::Coded& coded, const std::string& format, const std::string& version) {
  if (coded.fault) {
    report({coded.fault->code, coded.fault->message, coded.fault->where, coded.fault->hint});
    return format != "jsonl" || put_line(formats::fault_json(*coded.fault, version));
  }
  if (format == "text") return put(timeline(coded.document, coded.analysis, use_color()));
  if (!put_line(formats::document_json(coded.document, coded.analysis.sentences.size(), version))) return false;
  for (const core::Event& event : coded.analysis.events)
    if (!put_line(formats::event_json(event, coded.document, version))) return false;
  return true;
}

int run_code(const Options& options) {
  const auto pipeline = load_pipeline(options.model);
  if (!pipeline) return kCouldNot;
  const std::string format = !options.format.empty() ? options.format : stdout_is_terminal() ? "text" : "jsonl";
  Inputs inputs(options);
  bool faults = false;
  coder::RunOptions run_options;
  run_options.jobs = options.jobs > 0 ? options.jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  coder::run(*pipeline, [&] { return inputs.next(); },
             [&](coder::Coded& coded) {
               faults |= coded.fault.has_value();
               return print(coded, format, pipeline->version());
             },
             run_options);
  return faults ? kIncomplete : kDone;
}

// "text=body,published=date"
bool add_fields(const std::string& value, std::map<std::string, std::string>& fields) {
  for (std::string_view pair : base::split(value, ',')) {
    const size_t equals = pair.find('=');
    if (equals == 0 || equals == std::string_view::npos || equals + 1 == pair.size()) return false;
    fields[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
  }
  return true;
}

}  // namespace

Command code_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "code";
  command.summary = "read reports and write down their events";
  command.details =
      "INPUT is a file or folder of plain text, HTML, JSON Lines or CSV (also .gz and .zst), or - for standard input. On a terminal the events are "
      "printed as a timeline; into a pipe as JSON Lines. A report that cannot be read becomes a fault record; the others are coded all the same.";
  command.examples = {"dragoman code report.txt", "cat articles.jsonl | dragoman code - --map text=body,published=date > events.jsonl"};
  command.flags = {
      {"--map", "FIELDS", "our fields from theirs: text=body,published=date", "Input", [options](const std::string& v) { return add_fields(v, options->ingest.fields); }, {}},
      {"--date", "DAY", "publication date (YYYY-MM-DD) of reports that tell none", "Input", [options](const std::string& v) { options->ingest.published = v; return core::Day::parse(v).has_value(); }, {}},
      {"--source", "NAME", "publisher of reports that tell none", "Input", [options](const std::string& v) { options->ingest.source = v; return true; }, {}},
      {"--format,-f", "FORMAT", "how to print (default: text on a terminal, else jsonl)", "Output", [options](const std::string& v) { options->format = v; return true; }, {"text", "jsonl"}},
      {"--jobs,-j", "N", "threads (default: all cores)", "General", [options](const std::string& v) { options->jobs = std::atoi(v.c_str()); return options->jobs > 0; }, {}},
      {"--quiet,-q", "", "no progress bar, no summary", "General", [options](const std::string&) { return options->quiet = true; }, {}},
      model_flag(options->model),
  };
  command.positionals = {{"INPUT", "files, folders, or -", true, true, [options](const std::string& v) { options->inputs.push_back(v); }}};
  command.run = [options] { return run_code(*options); };
  return command;
}

}  // namespace dragoman::cli
