#include "cli/forecast_input.h"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/tsv.h"
#include "cli/common.h"
#include "coder/pipeline.h"
#include "ingest/byte_source.h"
#include "reading/store_history.h"
#include "reading/store_reader.h"
#include "store/store.h"

namespace dragoman::cli {

using namespace reading;

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

bool is_store(const std::string& path) { return path.ends_with(".duckdb"); }

base::Result<forecast::History> read_history(const std::string& path, const forecast::EventCodes& codes, bool as_is) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return forecast::read_quadruple_folder(path);
  forecast::HistoryBuilder builder;
  builder.keep_mirrored(as_is);
  if (is_store(path)) {
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

std::optional<forecast::Sentences> read_sentences(const std::string& path, const std::vector<std::string>& ids) {
  forecast::Sentences out;
  if (!is_store(path) || ids.empty()) return out;
  auto store = store::Store::open(path, store::Mode::kReadOnly);
  if (!store) return report(store.error()), std::nullopt;
  auto rows = store->query(fmt::format(
      "select v.record, arg_min(v.document, v.position), arg_min(v.text, v.position) from evidence v where v.role = 'sentence' and v.record in {} group by 1 order by 1",
      sql_list(ids)));
  if (!rows) return report(rows.error()), std::nullopt;
  for (store::Row cells;;) {
    const auto more = rows->next(cells);
    if (!more) return report(more.error()), std::nullopt;
    if (!*more) return out;
    out[cells[0].to_text()] = {cells[1].to_text(), cells[2].to_text()};
  }
}

std::optional<ForecastInput> read_forecast_input(const std::string& path, const ForecastInputOptions& options) {
  const auto config = coder::find_config("fast");
  if (!config) return report(config.error()), std::nullopt;
  const auto codes = forecast::EventCodes::load(config->data_dir);
  if (!codes) return report(codes.error()), std::nullopt;
  auto history = read_history(path, *codes, options.as_is);
  if (!history) return report(history.error()), std::nullopt;
  if (options.model != nullptr) {
    if (const auto fitted = forecast::fit_to(*options.model, *history, options.model_file); !fitted) return report(fitted.error()), std::nullopt;
  }
  ForecastInput input;
  input.history = std::move(*history);
  for (const std::string& relation : input.history.relations) {
    input.classes.push_back(codes->class_of(relation));
    input.meetings.push_back(codes->is_meeting(relation));
    input.scores.push_back(codes->score(relation));
  }
  if (!options.quiet) {
    if (input.history.mirrored > 0)
      std::fprintf(stderr, "%s told from the other side joined with its mirror (--as-is keeps both)\n", counted(input.history.mirrored, "row").c_str());
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
