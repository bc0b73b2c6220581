#include "store/value.h"

#include <fmt/format.h>

#include <cstring>

namespace dragoman::store {

std::string Value::to_text() const {
  switch (kind) {
    case Kind::kNull: return {};
    case Kind::kText:
    case Kind::kNumber: return text;
    case Kind::kInteger: return fmt::format("{}", integer);
    case Kind::kReal: return fmt::format("{}", real);
    case Kind::kBool: return integer != 0 ? "true" : "false";
    case Kind::kDay: return day().to_string();
    case Kind::kStruct: return to_json();
    case Kind::kList: break;
  }
  std::string out;
  for (const Value& item : items) {
    if (&item != items.data()) out += "; ";
    out += item.to_text();
  }
  return out;
}

void Value::write_json(base::JsonWriter& json) const {
  switch (kind) {
    case Kind::kNull: json.null(); return;
    case Kind::kText: json.value(text); return;
    case Kind::kInteger: json.value(integer); return;
    case Kind::kReal: json.value(real); return;
    case Kind::kBool: json.value(integer != 0); return;
    case Kind::kDay: json.value(day().to_string()); return;
    // Digits beyond int64 and double: a string, because most JSON readers would round a number.
    case Kind::kNumber: json.value(text); return;
    case Kind::kList:
      json.begin_array();
      for (const Value& item : items) item.write_json(json);
      json.end_array();
      return;
    case Kind::kStruct:
      json.begin_object();
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].is_null()) continue;
        json.key(i < names.size() ? std::string_view(names[i]) : std::string_view());
        items[i].write_json(json);
      }
      json.end_object();
      return;
  }
}

std::string Value::to_json() const {
  base::JsonWriter json;
  write_json(json);
  return json.take();
}

void RowHasher::tag(char kind, std::uint64_t number) {
  buffer_ += kind;
  for (int i = 0; i < 8; ++i) buffer_ += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

void RowHasher::real(double number) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &number, sizeof bits);
  tag('r', bits);
}

void RowHasher::add(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kNull: null(); return;
    case Value::Kind::kText:
    case Value::Kind::kNumber: text(value.text); return;
    case Value::Kind::kInteger: integer(value.integer); return;
    case Value::Kind::kReal: real(value.real); return;
    case Value::Kind::kBool: boolean(value.integer != 0); return;
    case Value::Kind::kDay: day(value.day()); return;
    case Value::Kind::kList:
    case Value::Kind::kStruct:
      list(value.items.size());
      for (const Value& item : value.items) add(item);
      return;
  }
}

std::uint64_t RowHasher::take() {
  base::Sha256 sha;
  sha.update(buffer_);
  buffer_.clear();
  const auto digest = sha.digest();
  std::uint64_t hash = 0;
  for (size_t i = 0; i < 8; ++i) hash = hash << 8 | digest[i];
  return hash;
}

}  // namespace dragoman::store
