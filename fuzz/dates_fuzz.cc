// Any text on any day of publication through the date finder: expressions in order, inside their sentence, no interval backward.
// The first line of the input is the day of publication.
#include <algorithm>
#include <cstdint>
#include <string>

#include "base/assert.h"
#include "text/dates.h"
#include "text/segmenter.h"

using namespace dragoman;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const text::Segmenter segmenter = text::Segmenter::load(DRAGOMAN_SOURCE_DIR "/data").value();
  static const text::DateFinder finder = text::DateFinder::load(DRAGOMAN_SOURCE_DIR "/data").value();
  const std::string input(reinterpret_cast<const char*>(data), size);
  const std::size_t line = std::min(input.find('\n'), input.size());
  core::Document document;
  document.published = input.substr(0, line);
  document.text = input.substr(std::min(line + 1, input.size()));
  core::Analysis analysis;
  analysis.document = &document;
  segmenter.segment(analysis);
  finder.find(analysis);
  std::uint32_t next = 0;
  for (const auto& date : analysis.dates) {
    DRAGOMAN_ASSERT(date.sentence < analysis.sentences.size());
    const auto& sentence = analysis.sentences[date.sentence];
    DRAGOMAN_ASSERT(next <= date.first && date.first <= date.last);
    DRAGOMAN_ASSERT(sentence.first_token <= date.first && date.last < sentence.first_token + sentence.token_count);
    DRAGOMAN_ASSERT(date.span.begin == analysis.tokens[date.first].begin && date.span.end == analysis.tokens[date.last].end);
    DRAGOMAN_ASSERT(!(date.when.start && date.when.end && *date.when.end < *date.when.start));
    if (const auto published = document.published_day()) {
      const core::Interval ahead = text::future_reading(date, *published);
      DRAGOMAN_ASSERT(!(ahead.start && ahead.end && *ahead.end < *ahead.start));
    }
    next = date.last + 1;
  }
  return 0;
}
