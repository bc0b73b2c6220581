// syntax/encoder.h - the pretrained encoder of `base`: WordPieces of a sentence -> a 7-bit vector for every word.
//
// In      the pieces of n words, in order, and the first piece of each word.
// Out     `width()` bytes for each word: the normalised vector of its first piece on the symmetric grid.
//         More than kPieces pieces: overlapping windows, a word's vector from the window where it stands further from the edge.
// Fails   load only: DM403 when an array is missing or has another shape.
// Owns    nothing; the arrays are views into the model file, which must live longer.
// Threads const members may run concurrently, each with its own scratch.
// Cost    10.6 M multiply-adds a piece at 6 layers of 384; no allocation once the scratch has seen the longest sentence.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "syntax/kernels.h"
#include "syntax/model_file.h"

namespace dragoman::syntax {

struct EncoderScratch {
  std::vector<std::uint32_t> pieces;  // in: of all words
  std::vector<std::uint32_t> firsts;  // in: where each word begins in `pieces`, then pieces.size()
  std::vector<std::uint8_t> cases;    // in: of each word, WordFeatures::case_of
  std::vector<float> x, wide, mixed, attention;
  std::vector<std::uint8_t> q;
  std::vector<std::uint8_t> middle, window_middle;  // out: middle_width() bytes a word; of the window being read
};

class Encoder {
 public:
  static constexpr std::size_t kPieces = 510;   // of a window, without start and end
  static constexpr std::size_t kOverlap = 128;  // pieces that two windows share

  static base::Result<Encoder> load(const ModelFile& file, std::size_t piece_count, const Kernels& kernels);
  int width() const { return width_; }
  // EncoderScratch::middle: what goes into a block in the middle (kMiddle; none where there are fewer), where vectors still tell more of a word's
  // meaning and less of its grammar than at the end, on that block's own 7-bit grid.
  static constexpr std::size_t kMiddle[] = {3};
  int middle_width() const;

  // Writes word i's vector to out + i * stride.
  void run(std::uint32_t start_piece, EncoderScratch& s, std::uint8_t* out, int stride) const;

 private:
  struct Grid {
    const float* inverse_step = nullptr;
    const float* zero = nullptr;
  };
  struct Step {
    Grid grid;
    Linear linear;
  };
  struct Norm {
    const float* gain = nullptr;
    const float* shift = nullptr;
  };
  struct Block {
    Step qkv, out, up, down;
    Norm middle, last;
  };
  base::Status load_step(const ModelFile& file, const std::string& name, int inputs, int outputs, Step& into) const;
  base::Status load_norm(const ModelFile& file, const std::string& name, Norm& into) const;
  void apply(const Step& step, const float* x, int rows, bool gelu, EncoderScratch& s, std::vector<float>& y) const;
  void keep_middle(std::size_t block, std::size_t from, std::size_t to, EncoderScratch& s) const;
  void add_cases(std::size_t from, std::size_t to, int rows, EncoderScratch& s) const;
  void encode(std::size_t from, std::size_t to, std::uint32_t start_piece, EncoderScratch& s) const;

  const Kernels* kernels_ = nullptr;
  int width_ = 0, inner_ = 0;
  std::span<const std::int8_t> table_;
  std::span<const float> table_scale_, position_, case_;
  Norm norm_;
  std::vector<Block> blocks_;
};

}  // namespace dragoman::syntax
