// base/hash.h - SHA-256 (FIPS 180-4) and the short ids made from it. Pure; the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman::base {

class Sha256 {
 public:
  Sha256();
  void update(std::string_view bytes);
  std::array<std::uint8_t, 32> digest();  // ends the computation

 private:
  void block(const std::uint8_t* bytes);

  std::array<std::uint32_t, 8> state_;
  std::array<std::uint8_t, 64> buffer_{};
  std::uint64_t length_ = 0;
  std::size_t filled_ = 0;
};

std::string sha256_hex(std::string_view bytes);
// First 128 bits of SHA-256 as 32 hex digits, with a prefix: "e:3f..".
std::string short_id(std::string_view prefix, std::string_view bytes);

}  // namespace dragoman::base
