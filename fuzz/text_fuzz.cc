// Any bytes through sentences, tokens, quotations and datelines: offsets stay in range, on borders of characters, in order.
#include <cstdint>
#include <string>

#include "base/assert.h"
#include "text/characters.h"
#include "text/dateline.h"
#include "text/quotations.h"
#include "text/segmenter.h"

using namespace dragoman;

namespace {

bool on_border(const std::string& text, std::size_t at) { return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80; }

// Every sequence well formed: what ingest promises.
bool is_utf8(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Char c = text::char_at(text, at);
    if (c.bytes == 1 && static_cast<unsigned char>(text[at]) >= 0x80) return false;
    at += c.bytes;
  }
  return true;
}

void check(const core::Analysis& analysis, bool utf8) {
  const std::string& text = analysis.document->text;
  std::size_t before = 0;
  std::uint32_t next_token = 0;
  for (const auto& sentence : analysis.sentences) {
    DRAGOMAN_ASSERT(sentence.first_token == next_token && sentence.token_count > 0);
    next_token += sentence.token_count;
    for (const auto& token : analysis.tokens_of(sentence)) {
      DRAGOMAN_ASSERT(before <= token.begin && token.begin < token.end && token.end <= text.size());
      DRAGOMAN_ASSERT(sentence.begin <= token.begin && token.end <= sentence.end);
      DRAGOMAN_ASSERT(!utf8 || (on_border(text, token.begin) && on_border(text, token.end)));
      before = token.end;
    }
  }
  DRAGOMAN_ASSERT(next_token == analysis.tokens.size());
  std::size_t opened = 0;
  for (const auto& quotation : analysis.quotations) {
    DRAGOMAN_ASSERT(quotation.outer.contains(quotation.span) && quotation.outer.end <= text.size() && quotation.span.begin < quotation.span.end);
    DRAGOMAN_ASSERT(opened <= quotation.outer.begin);
    DRAGOMAN_ASSERT(!utf8 || (on_border(text, quotation.span.begin) && on_border(text, quotation.span.end)));
    opened = quotation.outer.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const text::Segmenter segmenter = text::Segmenter::load(DRAGOMAN_SOURCE_DIR "/data").value();
  core::Document document;
  document.text.assign(reinterpret_cast<const char*>(data), size);
  core::Analysis analysis;
  analysis.document = &document;
  segmenter.segment(analysis);
  text::find_quotations(analysis);
  check(analysis, is_utf8(document.text));
  if (const auto span = text::find_dateline(document.text)) DRAGOMAN_ASSERT(span->begin == 0 && span->end <= document.text.size());
  return 0;
}
