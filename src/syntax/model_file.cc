#include "syntax/model_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <simdjson.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

namespace dragoman::syntax {

namespace {

constexpr std::string_view kMagic = "DRGMODEL";
constexpr std::uint32_t kVersion = 2;
constexpr std::size_t kHeader = 32;

std::uint32_t u32_at(std::span<const std::byte> map, std::size_t at) {
  std::uint32_t v = 0;
  std::memcpy(&v, map.data() + at, sizeof v);
  return v;
}

base::Error bad(std::string code, std::string message, const std::string& where) {
  return {std::move(code), std::move(message), where, "take the file that came with this version, or make it again with train/fast.sh"};
}

base::Result<std::span<const std::byte>> map_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return base::Error{"DM001", "cannot open the model file", path, "data/models/fast.model is part of the installation"};
  struct stat info{};
  if (::fstat(fd, &info) != 0 || info.st_size < static_cast<off_t>(kHeader)) {
    ::close(fd);
    return bad("DM401", "not a model file", path);
  }
  const auto size = static_cast<std::size_t>(info.st_size);
  void* map = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  ::close(fd);
  if (map == MAP_FAILED) return base::Error{"DM001", "cannot map the model file", path, ""};
  return std::span(static_cast<const std::byte*>(map), size);
}

std::size_t width(std::string_view type) {
  if (type == "u8" || type == "i8") return 1;
  if (type == "u16") return 2;
  return 4;
}

}  // namespace

ModelFile::~ModelFile() {
  if (!map_.empty()) ::munmap(const_cast<std::byte*>(map_.data()), map_.size());
}

base::Result<std::unique_ptr<ModelFile>> ModelFile::load(const std::filesystem::path& file) {
  std::unique_ptr<ModelFile> model(new ModelFile);
  model->path_ = file.string();
  auto map = map_file(model->path_);
  if (!map) return map.error();
  model->map_ = *map;
  if (std::memcmp(map->data(), kMagic.data(), kMagic.size()) != 0) return bad("DM401", "not a model file", model->path_);
  if (const auto version = u32_at(*map, 8); version != kVersion) {
    return bad("DM401", fmt::format("model file version {} is not read, only {}", version, kVersion), model->path_);
  }
  const std::size_t json_size = u32_at(*map, 12);
  std::uint64_t size = 0;
  std::memcpy(&size, map->data() + 24, sizeof size);
  if (size != map->size() || json_size > map->size() - kHeader) return bad("DM402", "model file is cut or too long", model->path_);
  model->checksum_ = u32_at(*map, 16);
  if (crc32(map->subspan(kHeader)) != model->checksum_) return bad("DM402", "checksum of the model file is wrong", model->path_);
  model->arrays_begin_ = kHeader + json_size;
  DRAGOMAN_TRY(model->read_header({reinterpret_cast<const char*>(map->data()) + kHeader, json_size}));
  return model;
}

base::Status ModelFile::read_header(std::string_view json) {
  simdjson::dom::parser parser;
  simdjson::dom::object root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return bad("DM402", "model header is not JSON", path_);
  for (const auto field : root) {
    const std::string key(field.key);
    if (std::string_view value; field.value.get(value) == simdjson::SUCCESS) {
      if (key == "name") name_ = value;
    } else if (std::int64_t number = 0; field.value.get(number) == simdjson::SUCCESS) {
      numbers_[key] = static_cast<int>(number);
    } else if (simdjson::dom::array list; field.value.get(list) == simdjson::SUCCESS) {
      for (const auto item : list) {
        if (std::string_view text; item.get(text) == simdjson::SUCCESS) lists_[key].emplace_back(text);
      }
    }
  }
  simdjson::dom::object arrays;
  if (root["arrays"].get(arrays) != simdjson::SUCCESS) return missing("arrays");
  for (const auto field : arrays) {
    std::string_view type;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
    if (field.value.at(0).get(type) != simdjson::SUCCESS || field.value.at(1).get(size) != simdjson::SUCCESS || field.value.at(2).get(offset) != simdjson::SUCCESS) {
      return missing(field.key);
    }
    const std::size_t room = map_.size() - arrays_begin_;
    if (offset % 64 != 0 || offset > room || size > (room - offset) / width(type)) return missing(field.key);
    entries_[std::string(field.key)] = {std::string(type), size, offset};
  }
  return std::monostate{};
}

base::Error ModelFile::missing(std::string_view what) const { return bad("DM403", fmt::format("the model file has no usable '{}'", what), path_); }

base::Result<std::span<const std::byte>> ModelFile::bytes_of(std::string_view name, std::string_view type, std::size_t bytes) const {
  const auto it = entries_.find(name);
  if (it == entries_.end() || it->second.type != type || it->second.size * width(type) != bytes) return missing(name);
  return map_.subspan(arrays_begin_ + it->second.offset, bytes);
}

base::Result<std::string_view> ModelFile::text(std::string_view name) const {
  const auto it = entries_.find(name);
  if (it == entries_.end() || it->second.type != "u8") return missing(name);
  return std::string_view(reinterpret_cast<const char*>(map_.data()) + arrays_begin_ + it->second.offset, it->second.size);
}

base::Result<std::size_t> ModelFile::size_of(std::string_view name) const {
  const auto it = entries_.find(name);
  if (it == entries_.end()) return missing(name);
  return it->second.size;
}

base::Result<std::vector<std::string>> ModelFile::strings(const std::string& field) const {
  const auto it = lists_.find(field);
  if (it == lists_.end()) return missing(field);
  return it->second;
}

base::Result<int> ModelFile::number(const std::string& field) const {
  const auto it = numbers_.find(field);
  if (it == numbers_.end()) return missing(field);
  return it->second;
}

}  // namespace dragoman::syntax
