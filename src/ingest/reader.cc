#include "ingest/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "ingest/ascii.h"
#include "ingest/decode.h"
#include "ingest/document.h"
#include "ingest/html_article.h"
#include "ingest/plain_text.h"

namespace dragoman::ingest {

struct Reader::State {
  std::string bytes, name;
  Options options;
  bool done = false;
};

Reader::Reader(std::unique_ptr<State> state) : state_(std::move(state)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

base::Result<Reader> Reader::open(const std::filesystem::path& path, const Options& options) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::Error{"DM001", "file cannot be opened", path.string(), {}};
  return from_stream(in, path.string(), options);
}

Reader Reader::from_stream(std::istream& in, std::string name, const Options& options) {
  auto state = std::make_unique<State>();
  state->name = std::move(name);
  state->options = options;
  state->bytes.assign(std::istreambuf_iterator<char>(in), {});
  return Reader(std::move(state));
}

std::optional<Item> Reader::next() {
  if (state_->done) return std::nullopt;
  state_->done = true;
  if (looks_like_html(std::string_view(state_->bytes).substr(0, 4096)) || state_->name.ends_with(".html")) {
    auto decoded = decode(state_->bytes, declared_encoding(state_->bytes));
    if (!decoded) return make_fault(decoded.error().code, decoded.error().message, state_->name, decoded.error().hint);
    return read_html(decoded->text, state_->name, state_->options);
  }
  return read_plain_text(state_->bytes, state_->name, state_->options);
}

std::uint64_t Reader::bytes_read() const { return state_->bytes.size(); }

Item read_plain_text(std::string_view bytes, std::string origin, const Options& options) {
  auto decoded = decode(bytes);
  if (!decoded) return make_fault(decoded.error().code, decoded.error().message, origin, decoded.error().hint);
  core::Document document = parse_plain_text(std::move(decoded->text));
  if (document.blocks.empty()) return make_fault("DM101", "no text in it", std::move(origin));
  return finish_document(std::move(document), std::move(origin), options);
}

}  // namespace dragoman::ingest
