// Any bytes as a report through everything: whatever the text, each span holds the words it says, each trigger stands in its sentence, and the records are one line each.
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "coder/pipeline.h"
#include "formats/records.h"
#include "ingest/reader.h"
#include "places/gazetteer_build.h"

using namespace dragoman;

namespace {

coder::Pipeline load() {
  const std::string data = std::string(DRAGOMAN_SOURCE_DIR) + "/data";
  const std::string gazetteer = std::string(std::getenv("TMPDIR") != nullptr ? std::getenv("TMPDIR") : "/tmp") + "/dragoman_coder_fuzz_gazetteer.bin";
  if (!places::build_gazetteer({}, data, gazetteer)) std::abort();
  auto pipeline = coder::Pipeline::load({data, gazetteer, data + "/models/fast.model"});
  if (!pipeline) std::abort();
  return std::move(*pipeline);
}

void check(const core::Event& event, const core::Document& document) {
  if (event.evidence.size() < 2) std::abort();
  for (const core::Evidence& evidence : event.evidence)
    if (evidence.span.begin >= evidence.span.end || evidence.span.end > document.text.size()) std::abort();
  if (!event.evidence[1].span.contains(event.evidence[0].span)) std::abort();
  for (const core::Actor& actor : event.actors)
    if (actor.span.end > actor.span.begin && document.text.substr(actor.span.begin, actor.span.end - actor.span.begin) != actor.text) std::abort();
  if (formats::event_json(event, document, "fuzz").find('\n') != std::string::npos) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const coder::Pipeline pipeline = load();
  static syntax::Parser::Scratch scratch;
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  ingest::Options options;
  options.published = "2023-05-10";
  auto reader = ingest::Reader::from_stream(in, "fuzz", options);
  while (auto item = reader.next()) {
    auto* document = std::get_if<core::Document>(&*item);
    if (!document) continue;
    core::Analysis analysis;
    pipeline.run(*document, coder::Stage::kEvents, analysis, scratch);
    for (const core::Event& event : analysis.events) check(event, *document);
  }
  return 0;
}
