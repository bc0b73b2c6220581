#include "ingest/reader.h"

#include <fmt/format.h>

#include <array>
#include <fstream>

#include "ingest/ascii.h"
#include "ingest/byte_source.h"
#include "ingest/decode.h"
#include "ingest/document.h"
#include "ingest/html_article.h"
#include "ingest/plain_text.h"
#include "ingest/record_source.h"

namespace dragoman::ingest {

namespace {

constexpr size_t kLook = 4096;

// By name, without the ending of a packer; kAuto where the name says nothing.
Format format_of_name(std::string_view name) {
  std::string folded = lower(name);
  for (const std::string_view packed : {".gz", ".zst", ".zstd"})
    if (folded.ends_with(packed)) folded.resize(folded.size() - packed.size());
  const auto ends = [&folded](std::initializer_list<std::string_view> list) {
    for (const std::string_view e : list)
      if (folded.ends_with(e)) return true;
    return false;
  };
  if (ends({".html", ".htm", ".xhtml", ".shtml"})) return Format::kHtml;
  if (ends({".jsonl", ".ndjson", ".json"})) return Format::kJsonl;
  if (ends({".csv", ".tsv", ".tab"})) return Format::kCsv;
  return Format::kAuto;
}

Format format_of_bytes(std::string_view head, const Options& options) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string_view text = trim(head);
  if (looks_like_html(text)) return Format::kHtml;
  if (text.starts_with('{') && text.find('"') != std::string_view::npos && text.find(':') != std::string_view::npos) return Format::kJsonl;
  return looks_like_csv(head, options) ? Format::kCsv : Format::kText;
}

// What no reader here understands although it is text: said, instead of read as prose.
std::optional<base::Error> refuse_kind(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string folded = lower(trim(head));
  const auto starts = [&folded](std::string_view with) { return folded.starts_with(with); };
  if (starts("warc/")) return base::Error{"DM102", "a WARC archive, which is not read", {}, "extract its pages first"};
  const bool xml = starts("<?xml") && folded.find("<html") == std::string::npos && folded.find("<!doctype html") == std::string::npos;
  if (xml || starts("<rss") || starts("<feed") || starts("<rdf")) return base::Error{"DM102", "an XML feed or file, which is not read", {}, "save the articles as HTML or text"};
  return std::nullopt;
}

bool is_wide(std::string_view head) {
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;
  size_t zeros = 0;
  for (const char c : head.substr(0, 1024)) zeros += c == 0;
  return zeros * 4 > std::min<size_t>(head.size(), 1024);
}

core::Fault fault_from(const base::Error& error, const std::string& where) { return make_fault(error.code, error.message, where, error.hint); }

}  // namespace

struct Reader::State {
  State(std::unique_ptr<std::ifstream> own, std::istream& in, std::string file, const Options& chosen)
      : owned(std::move(own)), name(std::move(file)), options(chosen), bytes(open_bytes(in)) {}

  std::unique_ptr<std::ifstream> owned;
  std::string name;
  Options options;
  ByteBuffer bytes;
  std::unique_ptr<RecordSource> records;
  std::vector<Item> waiting;   // in order; `given` of them are already out
  size_t given = 0;
  std::uint64_t consumed_before = 0;
  bool started = false, ended = false, any = false;

  void start();
  void read_whole(Format format);
  void widen();
  void advance();
};

// UTF-16 and UTF-32 records: made UTF-8 as a whole, since lines cannot be found before.
void Reader::State::widen() {
  std::string all;
  if (!bytes.rest(all, options.max_document_bytes)) {
    waiting.emplace_back(make_fault("DM103", "file in UTF-16 larger than the limit", name, "convert it to UTF-8"));
    return;
  }
  auto decoded = decode(all);
  if (!decoded) {
    waiting.emplace_back(fault_from(decoded.error(), name));
    return;
  }
  bytes = ByteBuffer(from_bytes(std::move(decoded->text), bytes.release()));
}

void Reader::State::read_whole(Format format) {
  ended = true;
  std::string all;
  if (!bytes.rest(all, options.max_document_bytes)) {
    waiting.emplace_back(make_fault("DM103", fmt::format("document larger than {} bytes", options.max_document_bytes), name, "split it"));
    return;
  }
  // A bomb's first megabytes are no document; a cut file's are.
  if (all.empty() || (bytes.source().problem() && bytes.source().problem()->code == "DM105")) return;
  auto decoded = decode(all, format == Format::kHtml ? declared_encoding(all) : std::string());
  if (!decoded) {
    waiting.emplace_back(fault_from(decoded.error(), name));
    return;
  }
  all = {};
  const auto note = replaced_fault(decoded->replaced, decoded->dropped, name);
  if (format == Format::kHtml) {
    waiting.push_back(read_html(decoded->text, name, options));
  } else {
    core::Document document = parse_plain_text(std::move(decoded->text));
    if (document.blocks.empty()) waiting.emplace_back(make_fault("DM101", "no text in it", name));
    else waiting.emplace_back(finish_document(std::move(document), name, options));
  }
  if (note) waiting.emplace_back(*note);
}

void Reader::State::start() {
  started = true;
  const std::string head(bytes.peek(kLook));
  if (head.empty()) {
    ended = true;
    return;
  }
  Format format = options.format;
  if (format == Format::kAuto) {
    if (auto refused = refuse_kind(head)) {
      waiting.emplace_back(fault_from(*refused, name));
      ended = true;
      return;
    }
    format = format_of_name(name);
    if (format == Format::kAuto) format = is_wide(head) ? Format::kText : format_of_bytes(head, options);
  }
  if (format == Format::kText || format == Format::kHtml) {
    read_whole(format);
    return;
  }
  if (is_wide(head)) widen();
  if (!waiting.empty()) {
    ended = true;
    return;
  }
  records = format == Format::kJsonl ? read_jsonl(bytes, name, options) : read_csv(bytes, name, options);
}

// Fills `waiting`, or sets `ended`.
void Reader::State::advance() {
  waiting.clear();
  given = 0;
  if (!started) start();
  else if (records && !records->next(waiting)) records.reset();
  if (waiting.empty() && !records) ended = true;
}

Reader::Reader(std::unique_ptr<State> state) : state_(std::move(state)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

base::Result<Reader> Reader::open(const std::filesystem::path& path, const Options& options) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return base::Error{"DM001", "a folder, not a file", path.string(), {}};
  auto in = std::make_unique<std::ifstream>(path, std::ios::binary);
  if (!*in) return base::Error{"DM001", "file cannot be opened", path.string(), "check that it exists and may be read"};
  std::istream& stream = *in;
  return Reader(std::make_unique<State>(std::move(in), stream, path.string(), options));
}

Reader Reader::from_stream(std::istream& in, std::string name, const Options& options) { return Reader(std::make_unique<State>(nullptr, in, std::move(name), options)); }

std::optional<Item> Reader::next() {
  State& state = *state_;
  while (state.given >= state.waiting.size()) {
    if (state.ended) {
      // What ended the bytes early, once; and an input that gave nothing at all is said to be empty.
      const auto& problem = state.bytes.source().problem();
      if (state.given == ~size_t{0}) return std::nullopt;
      state.waiting.clear();
      if (problem) state.waiting.emplace_back(fault_from(*problem, state.name));
      else if (!state.any) state.waiting.emplace_back(make_fault("DM101", "empty: no document in it", state.name));
      state.given = 0;
      if (state.waiting.empty()) {
        state.given = ~size_t{0};
        return std::nullopt;
      }
      Item last = std::move(state.waiting.front());
      state.waiting.clear();
      state.given = ~size_t{0};
      return last;
    }
    state.advance();
  }
  state.any = true;
  return std::move(state.waiting[state.given++]);
}

std::uint64_t Reader::bytes_read() const { return state_->bytes.source().consumed(); }

Item read_plain_text(std::string_view bytes, std::string origin, const Options& options) {
  auto decoded = decode(bytes);
  if (!decoded) return fault_from(decoded.error(), origin);
  core::Document document = parse_plain_text(std::move(decoded->text));
  if (document.blocks.empty()) return make_fault("DM101", "no text in it", std::move(origin));
  return finish_document(std::move(document), std::move(origin), options);
}

}  // namespace dragoman::ingest
