#include "ingest/record.h"

#include "ingest/ascii.h"
#include "ingest/decode.h"
#include "ingest/document.h"
#include "ingest/html_article.h"
#include "ingest/plain_text.h"
#include "ingest/published.h"

namespace dragoman::ingest {

namespace {

struct FieldNames {
  std::string_view ours;
  std::array<std::string_view, 8> usual;
};
// In the order of Field.
constexpr std::array<FieldNames, kFieldCount> kNames = {{
    {"text", {"text", "body", "content", "articleBody", "maintext", "full_text", "article", ""}},
    {"title", {"title", "headline", "", "", "", "", "", ""}},
    {"published", {"published", "date", "published_at", "datetime", "date_publish", "publishedAt", "pub_date", "publication_date"}},
    {"source", {"source", "publisher", "source_name", "outlet", "", "", "", ""}},
    {"url", {"url", "link", "", "", "", "", "", ""}},
    {"author", {"author", "authors", "byline", "", "", "", "", ""}},
    {"language", {"language", "lang", "", "", "", "", "", ""}},
}};

}  // namespace

std::vector<std::string_view> our_fields() {
  std::vector<std::string_view> out;
  for (const FieldNames& names : kNames) out.push_back(names.ours);
  return out;
}

std::vector<std::string> field_names(Field field, const Options& options) {
  const FieldNames& names = kNames[static_cast<size_t>(field)];
  if (const auto mapped = options.fields.find(std::string(names.ours)); mapped != options.fields.end()) return {mapped->second};
  std::vector<std::string> out;
  for (const std::string_view name : names.usual)
    if (!name.empty()) out.emplace_back(name);
  return out;
}

std::string_view Record::first(Field field) const {
  const auto& list = values[static_cast<size_t>(field)];
  return list.empty() ? std::string_view() : std::string_view(list.front());
}

Item document_from(const Record& record, std::string origin, const Options& options) {
  const auto& parts = record.values[static_cast<size_t>(Field::kText)];
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "\n\n") + part;
  text = canonical(text);
  if (trim(text).empty()) return make_fault("DM107", "the record has no text", std::move(origin), "name its text field with --map text=NAME");
  if (text.size() > options.max_document_bytes) return make_fault("DM103", "the record's text is larger than the limit", std::move(origin));
  const std::string title = canonical(record.first(Field::kTitle));
  core::Document document;
  if (looks_like_html(text)) {
    Item item = read_html(text, origin, options);
    if (std::holds_alternative<core::Fault>(item)) return item;
    document = std::get<core::Document>(std::move(item));
    if (document.title.empty() && !title.empty()) {
      // The page had no title: the record's stands before it, and every offset moves.
      const auto shift = static_cast<core::ByteOffset>(title.size() + 2);
      document.text = title + "\n\n" + document.text;
      document.title = title;
      document.body_begin += shift;
      for (core::Span& block : document.blocks) block = {block.begin + shift, block.end + shift};
      document.blocks.insert(document.blocks.begin(), core::Span{0, static_cast<core::ByteOffset>(title.size())});
      document.block_is_heading.insert(document.block_is_heading.begin(), true);
    }
  } else {
    document = parse_record_text(title, text);
  }
  const auto set = [&record](std::string& target, Field field) {
    if (!record.first(field).empty()) target = canonical(trim(record.first(field)));
  };
  set(document.source, Field::kSource);
  set(document.url, Field::kUrl);
  set(document.language, Field::kLanguage);
  if (!record.values[static_cast<size_t>(Field::kAuthor)].empty()) document.authors = record.values[static_cast<size_t>(Field::kAuthor)];
  if (!record.first(Field::kPublished).empty()) set_published(document, record.first(Field::kPublished));
  if (document.blocks.empty()) return make_fault("DM107", "the record's text is empty", std::move(origin));
  return finish_document(std::move(document), std::move(origin), options);
}

}  // namespace dragoman::ingest
