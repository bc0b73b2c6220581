// Data files by strangers: tables, patterns, and binary tables of places and weights. Refused with a place, or usable; never a crash.
// The first byte says which of them the rest is.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "events/pattern_reader.h"
#include "places/gazetteer.h"
#include "syntax/model_file.h"

using namespace dragoman;

namespace {

void as_binary_file(std::string_view bytes, bool model) {
  const int file = memfd_create("fuzz", 0);
  if (file < 0 || write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) std::abort();
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  if (model) {
    (void)syntax::ModelFile::load(path);
  } else if (const auto gazetteer = places::Gazetteer::load(path)) {
    for (const char* name : {"paris", "a", ""})
      for (const auto& entry : gazetteer->candidates(name))
        if (entry.name.data() == nullptr) std::abort();
  }
  close(file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 4) {
    case 0: {
      const auto table = base::TsvTable::parse(std::string(bytes), "fuzz.tsv", {"id", "name"});
      if (!table && table.error().where.empty()) std::abort();
      if (table)
        for (const base::TsvRow& row : table->rows())
          if (row.cells.size() != 2) std::abort();
      break;
    }
    case 1: {
      events::PatternSet set;
      events::PatternReader reader(set);
      const auto status = reader.parse_patterns(bytes, "fuzz.pat");
      if (!status && status.error().where.empty()) std::abort();
      if (status) reader.build_index();
      break;
    }
    default: as_binary_file(bytes, data[0] % 4 == 3);
  }
  return 0;
}
