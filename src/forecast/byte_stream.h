// forecast/byte_stream.h - numbers and words as bytes and back, for files of our own: little-endian, lengths before what they count.
//
// In      ByteReader: any bytes; it never reads beyond them, and never makes room for more than they can hold.
// Out     what was read; after the first thing that does not fit, zeros and `ok() == false`.
// Owns    ByteWriter its bytes; ByteReader nothing: the bytes outlive it.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dragoman::forecast {

static_assert(std::endian::native == std::endian::little, "files are written as memory lies");

template <typename T>
concept PlainNumber = std::is_arithmetic_v<T>;

class ByteWriter {
 public:
  template <PlainNumber T>
  void put(T value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put(std::string_view words) {
    put(static_cast<std::uint32_t>(words.size()));
    bytes_ += words;
  }
  template <PlainNumber T>
  void put(const std::vector<T>& values) {
    put(static_cast<std::uint64_t>(values.size()));
    bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
  }
  void put(const std::vector<std::string>& words) {
    put(static_cast<std::uint64_t>(words.size()));
    for (const std::string& w : words) put(std::string_view(w));
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}
  bool ok() const { return ok_; }
  // All was read, and all of it fitted.
  bool finished() const { return ok_ && bytes_.empty(); }

  template <PlainNumber T>
  T number() {
    T value{};
    if (take(sizeof value)) std::memcpy(&value, taken_, sizeof value);
    return value;
  }
  std::string words() {
    const auto size = number<std::uint32_t>();
    return take(size) ? std::string(taken_, size) : std::string{};
  }
  // How many items follow, each of at least `least` bytes.
  std::size_t count(std::size_t least) {
    const auto size = number<std::uint64_t>();
    if (size > bytes_.size() / least) ok_ = false;
    return ok_ ? static_cast<std::size_t>(size) : 0;
  }
  template <PlainNumber T>
  std::vector<T> numbers() {
    std::vector<T> out(count(sizeof(T)));
    if (take(out.size() * sizeof(T)) && !out.empty()) std::memcpy(out.data(), taken_, out.size() * sizeof(T));
    return out;
  }
  std::vector<std::string> list() {
    std::vector<std::string> out(count(sizeof(std::uint32_t)));
    for (std::string& w : out) w = words();
    return out;
  }

 private:
  bool take(std::size_t size) {
    if (!ok_ || size > bytes_.size()) return ok_ = false;
    taken_ = bytes_.data();
    bytes_.remove_prefix(size);
    return true;
  }
  std::string_view bytes_;
  const char* taken_ = nullptr;
  bool ok_ = true;
};

}  // namespace dragoman::forecast
