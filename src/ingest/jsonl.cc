#include <fmt/format.h>

#include "ingest/ascii.h"
#include "ingest/decode.h"
#include "ingest/document.h"
#include "ingest/json.h"
#include "ingest/record.h"
#include "ingest/record_source.h"

namespace dragoman::ingest {

namespace {

class JsonlSource : public RecordSource {
 public:
  JsonlSource(ByteBuffer& bytes, std::string name, const Options& options) : bytes_(bytes), name_(std::move(name)), options_(options) {
    for (size_t i = 0; i < kFieldCount; ++i) {
      names_[i] = field_names(static_cast<Field>(i), options);
      wanted_.insert(wanted_.end(), names_[i].begin(), names_[i].end());
    }
  }

  bool next(std::vector<Item>& items) override {
    bool too_long = false;
    std::uint64_t begin = bytes_.offset();
    // Escapes may make a line six times as long as its text ("\u0041").
    while (bytes_.line(line_, options_.max_document_bytes * 2, too_long)) {
      ++number_;
      const std::string where = fmt::format("{}:{}", name_, number_);
      if (too_long) items.emplace_back(make_fault("DM103", "line longer than the limit", fmt::format("{} (byte {})", where, begin)));
      else if (number_ == 1 && trim(line_).starts_with('[')) return whole_array(items, where);
      else if (!trim(line_).empty()) read_line(items, where, begin);
      if (!items.empty()) return true;
      begin = bytes_.offset();
    }
    return false;
  }

 private:
  // A JSON array is one value over many lines: said once, instead of a fault for each line.
  bool whole_array(std::vector<Item>& items, const std::string& where) {
    bool too_long = false;
    while (bytes_.line(line_, 0, too_long)) {
    }
    items.emplace_back(make_fault("DM106", "a JSON array, not JSON Lines", where, "one object a line: jq -c '.[]' FILE"));
    return true;
  }

  void read_line(std::vector<Item>& items, const std::string& where, std::uint64_t begin) {
    Decoded decoded;
    std::string_view line = line_;
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (!valid_utf8(line)) {
      auto text = decode(line);
      if (!text) {
        items.emplace_back(make_fault(text.error().code, text.error().message, fmt::format("{} (byte {})", where, begin), text.error().hint));
        return;
      }
      decoded = *std::move(text);
      line = decoded.text;
    }
    auto fields = json_.record(line, wanted_);
    if (!fields) {
      items.emplace_back(make_fault(fields.error().code, fields.error().message, fmt::format("{} (byte {})", where, begin), fields.error().hint));
      return;
    }
    items.push_back(document_from(to_record(*std::move(fields)), where, options_));
    if (auto fault = replaced_fault(decoded.replaced, decoded.dropped, where)) items.emplace_back(*std::move(fault));
  }

  Record to_record(std::vector<JsonField> fields) const {
    Record record;
    for (size_t i = 0; i < kFieldCount; ++i)
      for (const std::string& name : names_[i]) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const JsonField& f) { return f.name == name; });
        if (found == fields.end() || found->values.empty() || trim(found->values.front()).empty()) continue;
        // A number is no text, whatever its field is called; a list of paragraphs is.
        if (i == static_cast<size_t>(Field::kText) && !found->is_text && found->values.size() < 2) continue;
        record.values[i] = std::move(found->values);
        break;
      }
    return record;
  }

  ByteBuffer& bytes_;
  std::string name_;
  const Options& options_;
  std::array<std::vector<std::string>, kFieldCount> names_;
  std::vector<std::string> wanted_;
  JsonReader json_;
  std::string line_;
  std::uint64_t number_ = 0;
};

}  // namespace

std::unique_ptr<RecordSource> read_jsonl(ByteBuffer& bytes, std::string name, const Options& options) { return std::make_unique<JsonlSource>(bytes, std::move(name), options); }

std::optional<core::Fault> replaced_fault(size_t replaced, size_t dropped, const std::string& where) {
  if (replaced + dropped == 0) return std::nullopt;
  return make_fault("DM110", fmt::format("{} byte sequences are no characters and became U+FFFD, {} NULs were left out; the document was read", replaced, dropped), where,
                    "check the encoding of the input");
}

}  // namespace dragoman::ingest
