// Strangers' CoNLL-U: reading never crashes, and what was read is parsed and written so that it can be read again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "syntax/conllu.h"
#include "syntax/parser.h"

using namespace dragoman;

namespace {

const syntax::Parser& parser() {
  static const auto loaded = syntax::Parser::load(DRAGOMAN_SOURCE_DIR "/data/models/fast.model");
  if (!loaded) std::abort();
  return *loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static syntax::Parser::Scratch scratch;
  auto read = syntax::read_conllu({reinterpret_cast<const char*>(data), size}, "fuzz");
  if (!read) return 0;
  std::string out;
  for (auto& s : *read) {
    parser().parse(s.text, s.tokens, scratch);
    for (const auto& t : s.tokens) {
      if (t.head >= static_cast<std::int32_t>(s.tokens.size())) std::abort();
    }
    syntax::write_conllu(s.text, s.tokens, {}, out);
  }
  const auto again = syntax::read_conllu(out, "again");
  if (!again || again->size() != read->size()) std::abort();
  return 0;
}
