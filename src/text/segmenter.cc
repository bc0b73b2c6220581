#include "text/segmenter.h"

#include "text/block_reader.h"
#include "text/lexicon.h"
#include "text/paragraphs.h"

namespace dragoman::text {

base::Result<Segmenter> Segmenter::load(const std::filesystem::path& data_dir) {
  auto lexicon = Lexicon::load(data_dir);
  if (!lexicon) return base::Error(std::move(lexicon.error()));
  Segmenter segmenter;
  segmenter.lexicon_ = std::make_shared<const Lexicon>(std::move(*lexicon));
  return segmenter;
}

void Segmenter::segment(core::Analysis& analysis) const {
  analysis.sentences.clear();
  analysis.tokens.clear();
  const core::Document& document = *analysis.document;
  analysis.tokens.reserve(document.text.size() / 5);
  each_block(document, [&](std::size_t begin, std::size_t end, bool heading) {
    BlockReader(*lexicon_, analysis, {static_cast<core::ByteOffset>(begin), static_cast<core::ByteOffset>(end)}, heading).read();
  });
}

}  // namespace dragoman::text
