#include "ingest/json.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

#include "ingest/ascii.h"

namespace dragoman::ingest {

namespace {

namespace dom = simdjson::dom;
constexpr size_t kDepth = 256;

bool get(dom::element element, std::string_view& out) { return element.get_string().get(out) == simdjson::SUCCESS; }

bool member(dom::element element, std::string_view key, dom::element& out) {
  dom::object object;
  return element.get_object().get(object) == simdjson::SUCCESS && object.at_key(key).get(out) == simdjson::SUCCESS;
}

std::string text_member(dom::element element, std::string_view key) {
  dom::element value;
  std::string_view text;
  if (member(element, key, value) && get(value, text)) return std::string(text);
  return {};
}

// "X", {"name": "X"}, ["X", {"name": "Y"}] -> X, Y. Numbers as digits.
void names(dom::element element, std::vector<std::string>& out, int depth = 0) {
  std::string_view text;
  std::int64_t whole = 0;
  dom::array list;
  if (depth > 3 || out.size() > 50) return;
  if (get(element, text)) {
    if (!trim(text).empty()) out.emplace_back(trim(text));
  } else if (element.get_int64().get(whole) == simdjson::SUCCESS) out.push_back(fmt::format("{}", whole));
  else if (double number = 0; element.get_double().get(number) == simdjson::SUCCESS) out.push_back(fmt::format("{}", number));
  else if (element.get_array().get(list) == simdjson::SUCCESS)
    for (dom::element item : list) names(item, out, depth + 1);
  else if (dom::element name; member(element, "name", name)) names(name, out, depth + 1);
}

bool is_article_type(std::string_view type) { return type.ends_with("Article") || type.ends_with("Posting") || type == "Report" || type.ends_with("Report"); }

bool is_article(dom::element element) {
  dom::element type;
  if (!member(element, "@type", type)) return false;
  std::vector<std::string> types;
  names(type, types);
  return std::any_of(types.begin(), types.end(), [](const std::string& t) { return is_article_type(t); });
}

// Depth first; lists of lists end at a depth no page needs.
bool find_article(dom::element element, dom::element& out, int depth) {
  dom::array list;
  dom::element graph;
  if (depth > 4) return false;
  if (is_article(element)) {
    out = element;
    return true;
  }
  if (element.get_array().get(list) == simdjson::SUCCESS)
    for (dom::element item : list)
      if (find_article(item, out, depth + 1)) return true;
  if (member(element, "@graph", graph) && find_article(graph, out, depth + 1)) return true;
  return member(element, "mainEntity", graph) && find_article(graph, out, depth + 1);
}

std::string url_of(dom::element article) {
  dom::element page;
  std::string url = text_member(article, "url");
  if (url.empty() && member(article, "mainEntityOfPage", page)) {
    std::string_view text;
    url = get(page, text) ? std::string(text) : text_member(page, "@id");
  }
  return url.starts_with("http") ? url : std::string();
}

bool reach(dom::element root, std::string_view path, dom::element& out) {
  if (member(root, path, out)) return true;
  const size_t dot = path.find('.');
  dom::element inner;
  return dot != std::string_view::npos && member(root, path.substr(0, dot), inner) && reach(inner, path.substr(dot + 1), out);
}

}  // namespace

struct JsonReader::Parser {
  dom::parser parser;
  simdjson::padded_string_view pad(std::string_view text) {
    // The parser reads a few bytes past the end; the copy gives it room.
    buffer.assign(text);
    buffer.append(simdjson::SIMDJSON_PADDING, ' ');
    return simdjson::padded_string_view(buffer.data(), text.size(), buffer.size());
  }
  bool parse(std::string_view text, dom::element& root, simdjson::error_code& error) {
    const auto padded = pad(text);
    if (parser.capacity() < text.size() || parser.max_depth() != kDepth)
      error = parser.allocate(text.size() + text.size() / 2 + 256, kDepth);  // tight: a page's few hundred bytes, or line by line longer ones
    if (!error) error = parser.parse(padded.data(), padded.length(), false).get(root);
    return error == simdjson::SUCCESS;
  }
  std::string buffer;
};

bool valid_utf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

JsonReader::JsonReader() : parser_(std::make_unique<Parser>()) {}
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;
JsonReader::~JsonReader() = default;

base::Result<std::vector<JsonField>> JsonReader::record(std::string_view line, const std::vector<std::string>& wanted) {
  dom::element root;
  simdjson::error_code error = simdjson::SUCCESS;
  if (!parser_->parse(line, root, error)) return base::Error{"DM106", fmt::format("not JSON: {}", simdjson::error_message(error)), {}, "one JSON object a line"};
  if (!root.is_object()) return base::Error{"DM106", "not a JSON object", {}, "one JSON object a line"};
  std::vector<JsonField> fields;
  for (const std::string& name : wanted) {
    dom::element value;
    if (!reach(root, name, value) || value.is_null()) continue;
    JsonField field{name, {}, value.is_string()};
    std::string_view text;
    // A text keeps its white space; lists of names are trimmed.
    if (get(value, text)) field.values.emplace_back(text);
    else names(value, field.values);
    fields.push_back(std::move(field));
  }
  return fields;
}

bool JsonReader::linked_data(std::string_view text, LinkedData& out) {
  dom::element root, article, value;
  simdjson::error_code error = simdjson::SUCCESS;
  // Pages wrap it in CDATA marks and leave raw line breaks inside strings: both are no JSON, and mean nothing.
  std::string plain(trim(text));
  for (const std::string_view mark : {"//<![CDATA[", "<![CDATA[", "//]]>", "]]>"})
    for (size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark)) plain.replace(at, mark.size(), " ");
  for (char& c : plain)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  if (!parser_->parse(plain, root, error) || !find_article(root, article, 0)) return false;
  out.headline = text_member(article, "headline");
  if (out.headline.empty()) out.headline = text_member(article, "name");
  out.published = text_member(article, "datePublished");
  if (out.published.empty()) out.published = text_member(article, "dateCreated");
  out.language = text_member(article, "inLanguage");
  out.body = text_member(article, "articleBody");
  out.url = url_of(article);
  if (member(article, "author", value)) names(value, out.authors);
  std::vector<std::string> publishers;
  if (member(article, "publisher", value)) names(value, publishers);
  if (!publishers.empty()) out.publisher = publishers.front();
  return true;
}

}  // namespace dragoman::ingest
