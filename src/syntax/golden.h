// syntax/golden.h - the checksums of tests/syntax: fixed sentences of ours, every raw score and the CoNLL-U of each, and of the links between them.
//
// For tests and bench/golden_sum.cc only: what one machine writes every other must write too.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/conllu.h"
#include "syntax/model_file.h"
#include "syntax/parser.h"

namespace dragoman::syntax::golden {

// Words cut at spaces.
inline std::vector<core::Token> words_of(std::string_view text) {
  std::vector<core::Token> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    core::Token t;
    t.begin = static_cast<core::ByteOffset>(at);
    t.end = static_cast<core::ByteOffset>(end);
    if (end > at) out.push_back(t);
    at = end + 1;
  }
  return out;
}

struct Golden {
  std::vector<std::string> sentences;
  std::string version;
  std::uint32_t crc = 0;
  std::uint32_t links = 0;
};

// Every `step`-th sentence, and the line of golden.crc that names the model.
inline Golden read(const std::filesystem::path& folder, std::string_view model, std::size_t step) {
  Golden g;
  std::ifstream text(folder / "golden.txt");
  std::size_t count = 0;
  for (std::string line; std::getline(text, line);) {
    if (!line.empty() && count++ % step == 0) g.sentences.push_back(line);
  }
  std::ifstream crc(folder / "golden.crc");
  std::string name;
  std::string hash;
  while (crc >> name >> hash >> std::hex >> g.crc >> g.links) {
    g.version = name + " " + hash;
    if (name == model) break;
  }
  return g;
}

inline std::uint32_t checksum(const Parser& parser, std::string_view sentence, Parser::Scratch& scratch) {
  auto tokens = words_of(sentence);
  parser.parse(sentence, tokens, scratch);
  std::string out;
  write_conllu(sentence, tokens, {}, out);
  return crc32(out, parser.scores_checksum(scratch, 0));
}

inline std::uint32_t fold(const std::vector<std::uint32_t>& all) { return crc32(std::as_bytes(std::span(all))); }

// The sentences as one document: every score of every pair of phrases.
inline std::uint32_t links_checksum(const Parser& parser, const std::vector<std::string>& sentences, Parser::Scratch& scratch) {
  std::string text;
  std::vector<core::Token> tokens;
  std::vector<core::Sentence> spans;
  Parser::Memory memory;
  for (const std::string& sentence : sentences) {
    const auto begin = static_cast<core::ByteOffset>(text.size());
    const auto first = static_cast<std::uint32_t>(tokens.size());
    text += sentence + "\n";
    for (core::Token token : words_of(sentence)) {
      token.begin += begin;
      token.end += begin;
      tokens.push_back(token);
    }
    spans.push_back({begin, static_cast<core::ByteOffset>(text.size()), first, static_cast<std::uint32_t>(tokens.size()) - first, false});
  }
  for (const core::Sentence& span : spans) parser.parse(text, std::span(tokens).subspan(span.first_token, span.token_count), scratch, &memory);
  std::uint32_t sum = 0;
  for (const core::Reference& r : parser.link(text, spans, tokens, memory, Parser::Links::kModel, &sum)) {
    sum = crc32(std::as_bytes(std::span(&r.antecedent, 1)), sum);
  }
  return sum;
}

}  // namespace dragoman::syntax::golden
