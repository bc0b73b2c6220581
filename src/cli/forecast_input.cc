#include "cli/forecast_input.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/tsv.h"
#include "cli/common.h"
#include "coder/pipeline.h"
#include "ingest/byte_source.h"
#include "reading/store_history.h"
#include "store/store.h"

namespace dragoman::cli {

namespace {

base::Result<std::string> unpacked(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::Error{"DM001", "cannot be opened", path, ""};
  ingest::ByteBuffer buffer(ingest::open_bytes(in));
  std::string text;
  constexpr size_t kLimit = size_t{8} << 30U;
  if (!buffer.rest(text, kLimit)) return base::Error{"DM103", "larger than 8 GB unpacked", path, "split the file by years"};
  if (buffer.source().problem()) return *buffer.source().problem();
  return text;
}

base::Result<forecast::History> read_history(const std::string& path, const forecast::EventCodes& codes) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return forecast::read_quadruple_folder(path);
  forecast::HistoryBuilder builder;
  if (path.ends_with(".duckdb")) {
    auto store = store::Store::open(path, store::Mode::kReadOnly);
    if (!store) return store.error();
    DRAGOMAN_TRY(reading::read_dyads(*store, builder));
  } else {
    auto text = unpacked(path);
    if (!text) return text.error();
    DRAGOMAN_TRY(forecast::read_event_table(*text, std::filesystem::path(path).filename().string(), codes, builder));
  }
  return builder.build(path);
}

}  // namespace

std::optional<ForecastInput> read_forecast_input(const std::string& path, bool quiet) {
  const auto config = coder::find_config("fast");
  if (!config) return report(config.error()), std::nullopt;
  const auto codes = forecast::EventCodes::load(config->data_dir);
  if (!codes) return report(codes.error()), std::nullopt;
  auto history = read_history(path, *codes);
  if (!history) return report(history.error()), std::nullopt;
  ForecastInput input;
  input.history = std::move(*history);
  for (const std::string& relation : input.history.relations) {
    input.classes.push_back(codes->class_of(relation));
    input.meetings.push_back(codes->is_meeting(relation));
    input.scores.push_back(codes->score(relation));
  }
  if (!quiet) {
    for (const auto& s : input.history.skipped) std::fprintf(stderr, "%s left out: %s (first: %s)\n", counted(s.rows, "row").c_str(), s.reason.c_str(), s.first.c_str());
  }
  return input;
}

std::optional<std::int32_t> step_of(const forecast::History& history, const std::string& day) {
  if (const auto read = core::Day::parse(day); read && history.has_days) {
    const std::int32_t step = read->days() - history.first_day.days();
    return step >= 0 ? std::optional(step) : std::nullopt;
  }
  std::int32_t step = 0;
  const auto read = std::from_chars(day.data(), day.data() + day.size(), step);
  if (read.ec != std::errc() || read.ptr != day.data() + day.size() || step < 0 || step > 1000000) return std::nullopt;
  return step;
}

}  // namespace dragoman::cli
