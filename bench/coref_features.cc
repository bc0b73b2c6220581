// bench/coref_features.cc - what train/coref.py learns from, and links of the rules for train/coref_eval.py.
// Usage: coref_features MODEL DATA_DIR OUT GOLD.conllu...        the features of every document
//        coref_features --rules MODEL DATA_DIR OUT GOLD.conllu...  the links of link_by_rules(): "document head antecedent" a line, words counted from 0
//        coref_features --rows                                  how many rows the table of features has
// OUT, little-endian, one run for each document (a file of GOLD is one): number of mentions; then for each mention: its head (word of the document,
// from 0), the word's vector in bytes, the number of candidates, and candidates + 1 rows of: mention, count, features. The first row is "no antecedent".
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "base/tsv.h"
#include "syntax/conllu.h"
#include "syntax/coreference.h"
#include "syntax/parser.h"
#include "syntax/tree_repair.h"
#include "syntax/verb_lexicon.h"

namespace {

using namespace dragoman;

int fail(const base::Error& error) {
  std::fprintf(stderr, "%s\n", error.to_string().c_str());
  return 1;
}

struct Document {
  std::string text;
  std::vector<core::Sentence> sentences;
  std::vector<core::Token> tokens;
};

Document join(const std::vector<syntax::ConlluSentence>& gold) {
  Document out;
  for (const auto& sentence : gold) {
    const auto begin = static_cast<core::ByteOffset>(out.text.size());
    out.text += sentence.text + "\n";
    out.sentences.push_back(
        {begin, static_cast<core::ByteOffset>(out.text.size()), static_cast<std::uint32_t>(out.tokens.size()), static_cast<std::uint32_t>(sentence.tokens.size()), false});
    for (core::Token token : sentence.tokens) {
      token.begin += begin;
      token.end += begin;
      out.tokens.push_back(token);
    }
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--rows") return std::printf("%d\n", syntax::PairFeatures::rows()), 0;
  const bool rules = argc > 1 && std::string_view(argv[1]) == "--rules";
  const int at = rules ? 2 : 1;
  if (argc < at + 4) return std::fprintf(stderr, "coref_features [--rules] MODEL DATA_DIR OUT GOLD.conllu...\n"), 2;
  const auto parser = syntax::Parser::load(argv[at]);
  if (!parser) return fail(parser.error());
  const auto verbs = syntax::VerbLexicon::load(std::filesystem::path(argv[at + 1]) / "text" / "en" / "verbs.tsv");
  if (!verbs) return fail(verbs.error());
  syntax::Parser::Scratch scratch;
  syntax::Parser::Memory memory;
  std::string out;
  for (int i = at + 3; i < argc; ++i) {
    const auto content = base::read_file(argv[i]);
    if (!content) return fail(content.error());
    const auto gold = syntax::read_conllu(*content, argv[i]);
    if (!gold) return fail(gold.error());
    Document document = join(*gold);
    memory.clear();
    for (const core::Sentence& sentence : document.sentences) {  // as coder::Pipeline::parse does
      const auto tokens = std::span(document.tokens).subspan(sentence.first_token, sentence.token_count);
      parser->parse(document.text, tokens, scratch, &memory);
      for (core::Token& token : tokens) verbs->repair(token.form(document.text), token);
      syntax::repair_second_subject(tokens);
      syntax::trim_articles(tokens);
    }
    if (!rules) {
      out += parser->link_features(document.text, document.sentences, document.tokens, memory);
      continue;
    }
    const auto links = parser->link(document.text, document.sentences, document.tokens, memory, syntax::Parser::Links::kRules);
    for (const core::Reference& link : links)
      if (link.antecedent >= 0)
        out += std::to_string(i - at - 3) + " " + std::to_string(link.head) + " " + std::to_string(links[static_cast<std::size_t>(link.antecedent)].head) + "\n";
  }
  if (auto done = base::write_file(argv[at + 2], out); !done) return fail(done.error());
  return 0;
}
