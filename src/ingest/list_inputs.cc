#include <algorithm>
#include <system_error>

#include "ingest/document.h"
#include "ingest/reader.h"

namespace dragoman::ingest {

namespace {

namespace fs = std::filesystem;

bool hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

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

std::vector<fs::path> list_inputs(const fs::path& path, std::vector<core::Fault>& faults) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {path};
  std::vector<fs::path> files;
  walk(path, files, faults);
  // Bytes, not the locale's order: the same on every machine.
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
  return files;
}

}  // namespace dragoman::ingest
