// syntax/model_file.h - the weights file: a JSON header and aligned arrays, mapped read-only.
//
// In      a file written by train/export.py (layout: docs/language.md).
// Out     arrays by name as spans into the map; strings and numbers of the header.
// Fails   DM401 not a model file or of a version we do not read, DM402 damaged (size or checksum), DM403 an array or field is missing
//         or has another size than the layout asks for; DM001 unreadable.
// Owns    the map. Spans live as long as the ModelFile.
// Threads const members may run concurrently.
// Cost    load reads the file once for its checksum (~3 ms for 5 MB).
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::syntax {

class ModelFile {
 public:
  static base::Result<std::unique_ptr<ModelFile>> load(const std::filesystem::path& file);
  ~ModelFile();
  ModelFile(const ModelFile&) = delete;
  ModelFile& operator=(const ModelFile&) = delete;

  template <typename T>
  base::Result<std::span<const T>> array(std::string_view name, std::string_view type, std::size_t size) const {
    auto raw = bytes_of(name, type, size * sizeof(T));
    if (!raw) return raw.error();
    return std::span<const T>(reinterpret_cast<const T*>(raw->data()), size);
  }
  base::Result<std::string_view> text(std::string_view name) const;
  base::Result<std::size_t> size_of(std::string_view name) const;  // elements
  base::Result<std::vector<std::string>> strings(const std::string& field) const;
  base::Result<int> number(const std::string& field) const;

  const std::string& name() const { return name_; }
  std::uint32_t checksum() const { return checksum_; }
  base::Error missing(std::string_view what) const;  // DM403

 private:
  struct Entry {
    std::string type;
    std::size_t size = 0;
    std::size_t offset = 0;  // from the start of the arrays
  };
  ModelFile() = default;
  base::Status read_header(std::string_view json);
  base::Result<std::span<const std::byte>> bytes_of(std::string_view name, std::string_view type, std::size_t bytes) const;

  std::string path_, name_;
  std::span<const std::byte> map_;
  std::size_t arrays_begin_ = 0;
  std::uint32_t checksum_ = 0;
  std::map<std::string, Entry, std::less<>> entries_;
  std::map<std::string, std::vector<std::string>> lists_;
  std::map<std::string, int> numbers_;
};

// CRC-32 of zlib and PNG; `seed` continues a former result.
std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t seed = 0);
inline std::uint32_t crc32(std::string_view bytes, std::uint32_t seed = 0) { return crc32(std::as_bytes(std::span(bytes.data(), bytes.size())), seed); }

}  // namespace dragoman::syntax
