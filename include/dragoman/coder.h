// dragoman/coder.h - reports in, events out: the coder as a library.
//
//     auto coder = dragoman::Coder::load({});
//     if (!coder) return complain(coder.error());
//     for (const dragoman::Coded& report : coder.value().code({.bytes = text, .published = "2023-04-25"}))
//       std::cout << report.json_lines;
//
// In      a data folder, once; then the bytes of reports.
// Out     for each report in the input its document record and its events; for what could not be read, a fault. Input order.
// Fails   load: a data folder, gazetteer or model that is not there or is damaged (DM2xx, DM4xx). code never fails.
// Owns    the tables and weights, about 100 MB, shared by copies of a Coder.
// Threads code() may run on any number of threads at once; the records do not depend on how many.
// Cost    load: a tenth of a second. code: about a second for a thousand sentences.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dragoman/records.h"
#include "dragoman/result.h"

#if defined(__GNUC__)
#define DRAGOMAN_API __attribute__((visibility("default")))
#else
#define DRAGOMAN_API
#endif

namespace dragoman {

struct CoderOptions {
  std::filesystem::path data;       // the data/ folder; empty: $DRAGOMAN_DATA, else where it was installed, else beside the program, else where it was built
  std::filesystem::path gazetteer;  // table of places; empty: gazetteer.bin in `data`, else beside the program, else where dragoman was built
  std::string model = "base";       // data/models/<model>.model
};

enum class Format { kAuto, kText, kHtml, kJsonLines, kCsv };

// One input: a report, or for JSON Lines and CSV a file of them.
struct Input {
  std::string bytes;                // any encoding that can be told; also gzip and zstd
  std::string name = "-";           // stands in origins and faults; its ending helps to tell the format
  std::string published;            // YYYY-MM-DD, for reports that do not tell it themselves
  std::string source;               // publisher, likewise
  Format format = Format::kAuto;
};

struct Coded {
  Document document;
  std::vector<Event> events;
  std::optional<Fault> fault;       // then document and events are empty

  std::string json_lines;           // the records as 'dragoman code' prints them: one JSON object a line, each line ended
};

class DRAGOMAN_API Coder {
 public:
  static Result<Coder> load(const CoderOptions& options);

  std::vector<Coded> code(const Input& input) const;
  // "dragoman 0.1.0 data 902556106279 model fast c56d1541": stands in every record.
  const std::string& version() const;

 private:
  struct State;
  explicit Coder(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;
};

}  // namespace dragoman
