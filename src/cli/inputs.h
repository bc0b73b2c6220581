// cli/inputs.h - everything a command was told to read, as one stream of documents and faults.
//
// In      paths of files and folders, or "-".
// Out     items in order of the command line, folders in byte order of their files' names.
// Fails   open: DM001 for a path that is not there. Later failures are faults in the stream.
// Cost    one file is open at a time.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/command.h"
#include "ingest/reader.h"

namespace dragoman::cli {

class Inputs {
 public:
  static base::Result<Inputs> open(const std::vector<std::string>& paths, const ingest::Options& options);
  std::optional<ingest::Item> next();

  // Files of folders that were left out for what their ending says they are, and those endings: "2 files left out: .md .pdf".
  size_t left_out() const { return left_out_.size(); }
  std::string left_out_words() const;
  // DM703 when there is no file in any of the folders: said, not passed over.
  std::optional<base::Error> nothing_to_read() const;
  // Bytes of all files, and how many of them were read; total is 0 while standard input is among them.
  std::uint64_t total_bytes() const { return total_; }
  std::uint64_t bytes_read() const { return done_ + (reader_ ? reader_->bytes_read() : 0); }

 private:
  ingest::Options options_;
  std::vector<std::filesystem::path> files_;
  std::string first_;  // path on the command line
  std::vector<std::filesystem::path> left_out_;
  std::vector<core::Fault> faults_;
  std::optional<ingest::Reader> reader_;
  size_t at_ = 0;
  size_t fault_at_ = 0;
  std::uint64_t total_ = 0, done_ = 0;
};

// --map --date --source --from: how documents are found in what is read.
void add_input_flags(std::vector<Flag>& flags, ingest::Options& options);
Positional input_positional(std::vector<std::string>& paths);

}  // namespace dragoman::cli
