// bench/claim_features.cc - what train/readers.py learns from: of every report its sentences, words, pairs of words with their features, and the network's vectors.
// Usage: claim_features MODEL OUT.jsonl OUT.vectors REPORT.txt...
// OUT.jsonl: one object a report: text, and sentences with words [begin, end], phrases (word numbers), heads (word numbers, -1 the root), and the pairs of each
// task as [a, b, top, [path], [features]]; words are counted from 0 in their sentence. OUT.vectors: the vectors of all words of all sentences, in order.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "base/hash.h"
#include "base/json.h"
#include "base/tsv.h"
#include "events/pair_features.h"
#include "claims/claims.h"
#include "coder/pipeline.h"
#include "events/coder.h"
#include "figures/coder.h"
#include "ingest/plain_text.h"

namespace {

using namespace dragoman;

int fail(const base::Error& error) {
  std::fprintf(stderr, "%s\n", error.to_string().c_str());
  return 1;
}

std::string list(std::span<const std::uint32_t> words, std::uint32_t from) {
  std::string out = "[";
  for (const std::uint32_t word : words) out += (out.size() > 1 ? "," : "") + std::to_string(word - from);
  return out + "]";
}

std::string pairs_of(const core::TokenPairs& pairs, std::uint32_t from) {
  std::string out = "[";
  for (const core::TokenPair& pair : pairs.pairs) {
    out += fmt::format("{}[{},{},{},{},[", out.size() > 1 ? "," : "", pair.a - from, pair.b - from, pair.top - from, list(pairs.path_of(pair), from));
    bool first = true;
    for (const std::uint16_t row : pairs.features_of(pair)) {
      out += (first ? "" : ",") + std::to_string(row);
      first = false;
    }
    out += "]]";
  }
  return out + "]";
}

std::string sentence_json(const coder::Pipeline& pipeline, const core::Analysis& analysis, std::uint32_t s) {
  const events::ObjectControl control = [&](std::string_view lemma) { return pipeline.events().lexicon().object_control(lemma); };
  const events::Tree tree(analysis, s, control);
  const events::Fillers fillers(analysis, tree);
  const events::PairFeatures features(tree, fillers);
  const std::uint32_t from = tree.first();
  std::string words, heads;
  for (std::uint32_t t = from; t < tree.end(); ++t) {
    words += fmt::format("{}[{},{}]", t > from ? "," : "", tree.token(t).begin, tree.token(t).end);
    heads += fmt::format("{}{}", t > from ? "," : "", tree.token(t).head);
  }
  std::string out = fmt::format("{{\"words\":[{}],\"heads\":[{}],\"phrases\":{}", words, heads, list(features.phrases(), from));
  core::TokenPairs pairs;
  features.relation_pairs(pairs);
  out += ",\"relation\":" + pairs_of(pairs, from);
  features.position_pairs(pairs);
  out += ",\"position\":" + pairs_of(pairs, from);
  core::TokenPairs all;
  out += ",\"issue\":[";
  bool first = true;
  for (std::uint32_t word = from; word < tree.end(); ++word) {
    if (!events::PairFeatures::may_tell(tree, word)) continue;
    features.issue_pairs(word, all);
    const std::string some = pairs_of(all, from);
    if (some.size() == 2) continue;
    out += (first ? "" : ",") + some.substr(1, some.size() - 2);
    first = false;
  }
  out += "],\"figure\":" + pairs_of(pipeline.figures().numbers(analysis, s), from);
  features.event_words(pipeline.events().patterns(), pairs);
  return out + ",\"event\":" + pairs_of(pairs, from) + "}";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) return std::fprintf(stderr, "claim_features MODEL OUT.jsonl OUT.vectors REPORT.txt...\n"), 2;
  auto config = coder::find_config(argv[1]);
  if (!config) return fail(config.error());
  config->readers = false;  // what is learned must not depend on what was learned before
  const auto pipeline = coder::Pipeline::load(*config);
  if (!pipeline) return fail(pipeline.error());
  std::ofstream json(argv[2], std::ios::binary), vectors(argv[3], std::ios::binary);
  syntax::Parser::Scratch scratch;
  syntax::Parser::Memory memory;
  for (int i = 4; i < argc; ++i) {
    auto content = base::read_file(argv[i]);
    if (!content) return fail(content.error());
    core::Document document = ingest::parse_plain_text(std::move(*content));
    document.sha256 = base::sha256_hex(document.text);
    document.id = "d:" + document.sha256.substr(0, 32);
    core::Analysis analysis;
    pipeline->run(document, coder::Stage::kEvents, analysis, scratch, true, &memory);
    json << "{\"file\":" << base::JsonWriter().value(argv[i]).take() << ",\"text\":" << base::JsonWriter().value(document.text).take()
         << ",\"layout\":" << base::JsonWriter().value(pipeline->parser().wide_layout()).take() << ",\"width\":" << pipeline->parser().wide_width() << ",\"sentences\":[";
    for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) json << (s ? "," : "") << sentence_json(*pipeline, analysis, s);
    json << "]}\n";
    vectors.write(reinterpret_cast<const char*>(memory.wide().data()), static_cast<std::streamsize>(memory.wide().size()));
  }
  return json && vectors ? 0 : 1;
}
