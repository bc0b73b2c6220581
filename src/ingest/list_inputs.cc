#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <system_error>

#include "ingest/ascii.h"
#include "ingest/document.h"
#include "ingest/reader.h"

namespace dragoman::ingest {

namespace {

namespace fs = std::filesystem;

bool hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// Endings of what is read, after .gz, .zst, .zstd are taken off. No ending, or one with a digit ("2023-04-25", "v2"), says nothing: such a file is read.
constexpr auto kReadEndings = std::to_array<std::string_view>({".txt", ".text", ".html", ".htm", ".xhtml", ".shtml", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".tab"});

bool names_another_kind(fs::path name) {
  std::string ending = lower(name.extension().string());
  if (ending == ".gz" || ending == ".zst" || ending == ".zstd") ending = lower(name.stem().extension().string());
  const bool telling = ending.size() > 1 && std::none_of(ending.begin(), ending.end(), [](unsigned char c) { return (c >= '0' && c <= '9') || c == ' '; });
  return telling && std::find(kReadEndings.begin(), kReadEndings.end(), ending) == kReadEndings.end();
}

// Links to folders are not followed: a ring of them would never end.
void walk(const fs::path& folder, std::vector<fs::path>& files, std::vector<core::Fault>& faults) {
  std::error_code error;
  fs::directory_iterator it(folder, error);
  if (error) {
    faults.push_back(make_fault("DM111", "folder cannot be listed: " + error.message(), folder.string(), "check its permissions"));
    return;
  }
  std::vector<fs::path> folders;
  for (; it != fs::directory_iterator(); it.increment(error)) {
    if (hidden(it->path())) continue;
    std::error_code kind;
    if (it->is_directory(kind) && !it->is_symlink(kind)) folders.push_back(it->path());
    else if (it->is_regular_file(kind)) files.push_back(it->path());
  }
  if (error) faults.push_back(make_fault("DM111", "folder was listed only in part: " + error.message(), folder.string()));
  for (const auto& inner : folders) walk(inner, files, faults);
}

}  // namespace

std::vector<fs::path> list_inputs(const fs::path& path, std::vector<core::Fault>& faults, std::vector<fs::path>* left_out) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {path};
  std::vector<fs::path> files;
  walk(path, files, faults);
  // Bytes, not the locale's order: the same on every machine.
  const auto by_bytes = [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); };
  std::sort(files.begin(), files.end(), by_bytes);
  if (left_out != nullptr) {
    const auto other = std::stable_partition(files.begin(), files.end(), [](const fs::path& file) { return !names_another_kind(file.filename()); });
    left_out->insert(left_out->end(), std::make_move_iterator(other), std::make_move_iterator(files.end()));
    files.erase(other, files.end());
  }
  return files;
}

}  // namespace dragoman::ingest
