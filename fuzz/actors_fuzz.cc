// Any text through sentences, tags, places and actors: every span must be the words it says.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "actors/actor_finder.h"
#include "places/gazetteer_build.h"
#include "places/place_finder.h"
#include "text/segmenter.h"

namespace {

struct Tools {
  dragoman::text::Segmenter segmenter;
  dragoman::places::PlaceFinder places;
  dragoman::actors::ActorFinder actors;
};

Tools load() {
  const std::string data = std::string(DRAGOMAN_SOURCE_DIR) + "/data";
  const std::string gazetteer = std::string(std::getenv("TMPDIR") != nullptr ? std::getenv("TMPDIR") : "/tmp") + "/dragoman_fuzz_gazetteer.bin";
  if (!dragoman::places::build_gazetteer({}, data, gazetteer)) std::abort();
  auto segmenter = dragoman::text::Segmenter::load(data);
  auto places = dragoman::places::PlaceFinder::load(gazetteer, data);
  auto actors = dragoman::actors::ActorFinder::load(data);
  if (!segmenter || !places || !actors) std::abort();
  return {std::move(*segmenter), std::move(*places), std::move(*actors)};
}

}  // namespace

// The first byte of each token's text stands for the model: tags and heads are drawn from the bytes, so that wild trees are tried too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Tools kTools = load();
  if (size > 4096) return 0;
  dragoman::core::Document document;
  document.text.assign(reinterpret_cast<const char*>(data), size);
  document.published = "2023-04-25";
  dragoman::core::Analysis analysis;
  analysis.document = &document;
  kTools.segmenter.segment(analysis);
  for (const auto& sentence : analysis.sentences) {
    std::uint32_t seed = sentence.token_count + (size > 0 ? data[size - 1] : 0u);
    for (std::uint32_t k = 0; k < sentence.token_count; ++k) {
      auto& token = analysis.tokens[sentence.first_token + k];
      seed = seed * 1664525u + 1013904223u + token.begin;
      token.upos = static_cast<dragoman::core::Upos>((seed >> 8) % dragoman::core::kUposCount);
      token.name = static_cast<dragoman::core::NameTag>((seed >> 14) % dragoman::core::kNameTagCount);
      token.deprel = static_cast<dragoman::core::Deprel>((seed >> 18) % dragoman::core::kDeprelCount);
      token.head = static_cast<std::int32_t>((seed >> 4) % (sentence.token_count + 1)) - 1;
      if (token.head == static_cast<std::int32_t>(k)) token.head = -1;
    }
  }
  kTools.places.find(analysis);
  kTools.actors.find(analysis);
  for (const auto& mention : analysis.mentions) {
    if (mention.actors.empty() || mention.first > mention.last || mention.last >= analysis.tokens.size()) std::abort();
    for (const auto& actor : mention.actors)
      if (actor.span.end > document.text.size() || document.text.compare(actor.span.begin, actor.span.end - actor.span.begin, actor.text) != 0) std::abort();
  }
  for (const auto& place : analysis.places)
    if (place.first > place.last || place.span.end > document.text.size() || place.span.begin > place.span.end) std::abort();
  return 0;
}
