#include "serve/json_body.h"

#include <simdjson.h>

namespace dragoman::serve {

namespace {

JsonValue value_of(const simdjson::dom::element& element) {
  using Type = simdjson::dom::element_type;
  JsonValue out;
  switch (element.type()) {
    case Type::STRING:
      out.kind = JsonValue::Kind::kText;
      out.text = std::string(std::string_view(element));
      return out;
    case Type::INT64:
    case Type::UINT64:
    case Type::DOUBLE:
      out.kind = JsonValue::Kind::kNumber;
      out.number = double(element);
      break;
    case Type::BOOL:
      out.kind = JsonValue::Kind::kBool;
      out.truth = bool(element);
      break;
    case Type::ARRAY:
      out.kind = JsonValue::Kind::kList;
      for (const simdjson::dom::element item : simdjson::dom::array(element)) out.items.push_back(value_of(item));
      break;
    case Type::OBJECT:
      out.kind = JsonValue::Kind::kObject;
      for (const auto [key, value] : simdjson::dom::object(element)) out.fields.emplace(std::string(key), value_of(value));
      break;
    case Type::NULL_VALUE: return out;
  }
  out.text = simdjson::minify(element);
  return out;
}

constexpr size_t kDeepest = 16;

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const auto at = fields.find(name);
  return at == fields.end() ? nullptr : &at->second;
}

std::string JsonValue::text_of(std::string_view name) const {
  const JsonValue* value = find(name);
  return value != nullptr && value->kind == Kind::kText ? value->text : std::string();
}

JsonValue parse_json(std::string_view json) {
  simdjson::dom::parser parser;
  if (parser.allocate(json.size() + 1, kDeepest) != simdjson::SUCCESS) return {};
  simdjson::dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return {};
  return value_of(root);
}

base::Result<JsonValue> parse_body(std::string_view body) {
  JsonValue out = parse_json(body);
  if (out.kind != JsonValue::Kind::kObject) return base::Error{"DM902", "the body is no JSON object", "", ""};
  return out;
}

}  // namespace dragoman::serve
