// base/json.h - writes JSON in a fixed field order, with exact numbers. For the hot path; reading is simdjson's job.
//
// In      UTF-8 (bytes that are not are written as U+FFFD, so that the output always parses).
// Out     one JSON value without white space.
// Cost    appends to one string; no other allocation.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman::base {

class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(std::uint64_t number);
  JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(std::uint32_t number) { return value(static_cast<std::uint64_t>(number)); }
  JsonWriter& value(double number);  // shortest digits that read back the same; NaN and infinities as null
  JsonWriter& value(bool truth);
  JsonWriter& null();
  JsonWriter& raw(std::string_view json);  // one value that is JSON already

  template <typename T>
  JsonWriter& field(std::string_view name, const T& item) {
    key(name);
    return value(item);
  }
  // Left out when empty: an unknown value is absent, never guessed.
  JsonWriter& field_if(std::string_view name, std::string_view text) { return text.empty() ? *this : field(name, text); }

  std::string take() {
    needs_comma_ = false;
    return std::move(out_);
  }
  const std::string& text() const { return out_; }

 private:
  JsonWriter& open(char c);
  JsonWriter& close(char c);
  void comma();

  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace dragoman::base
