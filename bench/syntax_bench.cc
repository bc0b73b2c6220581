// bench/syntax_bench.cc - sentences per second of a language model, and its CoNLL-U for the scorer.
// Usage: syntax_bench MODEL DATA_DIR FILE OUT.conllu [portable|avx2|avx512]
// FILE.conllu: its words are kept. Any other file: plain text, cut into sentences and words by us, byte for byte as it stands (`dragoman parse`
// would clean it first). One thread, CPU time from text (or words) to trees and names.
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "syntax/conllu.h"
#include "syntax/parser.h"
#include "text/segmenter.h"

namespace {

using namespace dragoman;

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

int fail(const base::Error& error) {
  std::fprintf(stderr, "%s\n", error.to_string().c_str());
  return 1;
}

void report(const syntax::Parser& parser, std::size_t sentences, std::size_t words, double spent) {
  std::fprintf(stderr, "%s %s: %zu sentences, %zu words, %.3f s: %.0f words/s, %.0f sentences of 25 words/s\n", std::string(parser.version()).c_str(),
               std::string(parser.path()).c_str(), sentences, words, spent, static_cast<double>(words) / spent, static_cast<double>(words) / spent / 25);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) return std::fprintf(stderr, "syntax_bench MODEL DATA_DIR FILE OUT.conllu [portable|avx2|avx512]\n"), 2;
  const std::string_view asked = argc > 5 ? argv[5] : "";
  const syntax::Path path = asked == "portable" ? syntax::Path::kPortable : asked == "avx2" ? syntax::Path::kAvx2 : asked == "avx512" ? syntax::Path::kAvx512 : syntax::Path::kBest;
  const auto parser = syntax::Parser::load(argv[1], path);
  if (!parser) return fail(parser.error());
  auto content = base::read_file(argv[3]);
  if (!content) return fail(content.error());
  syntax::Parser::Scratch scratch;
  std::string out;
  std::size_t words = 0;
  if (std::string_view(argv[3]).ends_with(".conllu")) {
    auto sentences = syntax::read_conllu(*content, argv[3]);
    if (!sentences) return fail(sentences.error());
    const double begin = seconds();
    for (auto& s : *sentences) {
      parser->parse(s.text, s.tokens, scratch);
      words += s.tokens.size();
    }
    report(*parser, sentences->size(), words, seconds() - begin);
    for (const auto& s : *sentences) syntax::write_conllu(s.text, s.tokens, s.comments, out);
  } else {
    const auto segmenter = text::Segmenter::load(argv[2]);
    if (!segmenter) return fail(segmenter.error());
    core::Document document;
    document.text = std::move(*content);
    core::Analysis analysis;
    analysis.document = &document;
    const double begin = seconds();
    segmenter->segment(analysis);
    for (const auto& s : analysis.sentences) parser->parse(document.text, std::span(analysis.tokens).subspan(s.first_token, s.token_count), scratch);
    report(*parser, analysis.sentences.size(), analysis.tokens.size(), seconds() - begin);
    for (const auto& s : analysis.sentences) {
      syntax::write_conllu(document.text, std::span<const core::Token>(analysis.tokens).subspan(s.first_token, s.token_count), {}, out);
    }
  }
  const auto written = base::write_file(argv[4], out);
  if (!written) return fail(written.error());
  return 0;
}
