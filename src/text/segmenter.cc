#include "text/segmenter.h"

#include "text/block_reader.h"
#include "text/lexicon.h"

namespace dragoman::text {

namespace {

// Calls `take` for each run of lines that no blank line interrupts.
template <typename Take>
void each_paragraph(std::string_view text, Take take) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t newline = text.find('\n', at);
    if (newline == std::string_view::npos) break;
    std::size_t next = newline + 1;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r')) ++next;
    if (next < text.size() && text[next] == '\n') {
      take(begin, newline);
      begin = next + 1;
    }
    at = next;
  }
  take(begin, text.size());
}

}  // namespace

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
  const auto read = [&](std::size_t begin, std::size_t end, bool heading) {
    BlockReader(*lexicon_, analysis, {static_cast<core::ByteOffset>(begin), static_cast<core::ByteOffset>(end)}, heading).read();
  };
  if (document.blocks.empty()) {
    each_paragraph(document.text, [&](std::size_t begin, std::size_t end) { read(begin, end, false); });
    return;
  }
  for (std::size_t i = 0; i < document.blocks.size(); ++i)
    read(document.blocks[i].begin, document.blocks[i].end, i < document.block_is_heading.size() && document.block_is_heading[i]);
}

}  // namespace dragoman::text
