#include "cli/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <set>

#include "base/tsv.h"
#include "core/day.h"
#include "ingest/record.h"

namespace dragoman::cli {

base::Result<Inputs> Inputs::open(const std::vector<std::string>& paths, const ingest::Options& options) {
  Inputs inputs;
  inputs.options_ = options;
  if (!paths.empty()) inputs.first_ = paths.front();
  bool stream = false;
  for (const std::string& path : paths) {
    std::error_code code;
    if (path == "-") {
      inputs.files_.emplace_back("-");
      stream = true;
      continue;
    }
    if (!std::filesystem::exists(path, code)) return base::Error{"DM001", "no such file or folder", path, "check the spelling; - reads standard input"};
    // Who says what the files are need not have it told by their names.
    const bool told = options.format != ingest::Format::kAuto;
    for (auto& file : ingest::list_inputs(path, inputs.faults_, told ? nullptr : &inputs.left_out_)) {
      const auto size = std::filesystem::file_size(file, code);
      if (!code) inputs.total_ += size;
      inputs.files_.push_back(std::move(file));
    }
  }
  if (stream) inputs.total_ = 0;
  return inputs;
}

std::string Inputs::left_out_words() const {
  std::set<std::string> endings;
  for (const auto& file : left_out_) endings.insert(file.extension().string());
  return fmt::format("{} left out by {} ending{}: {}", left_out_.size() == 1 ? "1 file" : fmt::format("{} files", left_out_.size()), left_out_.size() == 1 ? "its" : "their",
                     endings.size() == 1 ? "" : "s", fmt::join(endings, " "));
}

std::optional<base::Error> Inputs::nothing_to_read() const {
  if (!files_.empty() || !faults_.empty()) return std::nullopt;
  const std::string hint = left_out() > 0 ? left_out_words() + "; name a file itself, or say what it is with --from" : "hidden files are left out";
  return base::Error{"DM703", "no file to read there", first_, hint};
}

std::optional<ingest::Item> Inputs::next() {
  while (true) {
    if (fault_at_ < faults_.size()) return faults_[fault_at_++];
    if (reader_) {
      if (auto item = reader_->next()) return item;
      done_ += reader_->bytes_read();
      reader_.reset();
    }
    if (at_ == files_.size()) return std::nullopt;
    if (files_[at_] == "-") {
      ++at_;
      reader_.emplace(ingest::Reader::from_stream(std::cin, "-", options_));
      continue;
    }
    auto opened = ingest::Reader::open(files_[at_++], options_);
    if (!opened) {
      const base::Error& error = opened.error();
      return core::Fault{error.code, error.message, error.where, "", error.hint};
    }
    reader_.emplace(std::move(*opened));
  }
}

namespace {

// "text=body,published=date"
bool add_fields(const std::string& value, std::map<std::string, std::string>& fields) {
  for (std::string_view pair : base::split(value, ',')) {
    const size_t equals = pair.find('=');
    if (equals == 0 || equals == std::string_view::npos || equals + 1 == pair.size()) return false;
    const auto known = ingest::our_fields();
    if (std::find(known.begin(), known.end(), pair.substr(0, equals)) == known.end()) return false;
    fields[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
  }
  return !fields.empty();
}

}  // namespace

void add_input_flags(std::vector<Flag>& flags, ingest::Options& options) {
  flags.push_back({"--map",
                   "FIELDS",
                   fmt::format("our fields from theirs, as in text=body,published=date; ours are {}", fmt::join(ingest::our_fields(), " ")),
                   "Input",
                   [&options](const std::string& v) { return add_fields(v, options.fields); },
                   {}});
  flags.push_back({"--date",
                   "DAY",
                   "publication date (YYYY-MM-DD) of reports that tell none",
                   "Input",
                   [&options](const std::string& v) {
                     options.published = v;
                     return v.size() == 10 && core::Day::parse(v).has_value();
                   },
                   {}});
  flags.push_back({"--source",
                   "NAME",
                   "publisher of reports that tell none",
                   "Input",
                   [&options](const std::string& v) {
                     options.source = v;
                     return true;
                   },
                   {}});
  flags.push_back({"--from",
                   "FORMAT",
                   "what the input is (default: told by name and first bytes)",
                   "Input",
                   [&options](const std::string& v) {
                     using ingest::Format;
                     options.format = v == "text" ? Format::kText : v == "html" ? Format::kHtml : v == "jsonl" ? Format::kJsonl : v == "csv" ? Format::kCsv : Format::kAuto;
                     return true;
                   },
                   {"auto", "text", "html", "jsonl", "csv"}});
}

Positional input_positional(std::vector<std::string>& paths) {
  return {"INPUT", "files, folders, or - for standard input", true, true, [&paths](const std::string& v) { paths.push_back(v); }};
}

}  // namespace dragoman::cli
