// A page of any bytes: no crash, every block inside the text, the tokeniser always comes to an end.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ingest/decode.h"
#include "ingest/html_article.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragoman;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const bool recover : {false, true}) {
    ingest::HtmlTokenizer tokenizer(bytes, recover);
    ingest::HtmlToken token;
    size_t tokens = 0;
    while (tokenizer.next(token)) {
      // Each token takes a byte at least, or it is one half of a pair that does.
      if (++tokens > 2 * size + 2) std::abort();
      if (token.kind != ingest::HtmlKind::kStart) continue;
      if (const auto* tag = ingest::find_tag(token.name); tag && tag->content != ingest::HtmlContent::kData) tokenizer.set_content(tag->content, tag->name);
    }
  }
  const auto decoded = ingest::decode(bytes, ingest::declared_encoding(bytes));
  if (!decoded) return 0;
  const auto item = ingest::read_html(decoded->text, "fuzz", {});
  if (const auto* document = std::get_if<core::Document>(&item))
    for (const core::Span& block : document->blocks)
      if (block.begin >= block.end || block.end > document->text.size()) std::abort();
  return 0;
}
