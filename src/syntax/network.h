// syntax/network.h - the forward pass over one sentence: `fast` whole, and what stands on the encoder in `base`.
//
// In      words of one sentence. Out: Outputs in scratch, overwritten by the next call.
// Fails   load only: DM403 when an array is missing or has another shape.
// Threads const members may run concurrently, each with its own scratch.
// Cost    ~1.2 M multiply-adds per word (and the encoder's, where the model has one) and one square of arc scores; no allocation once the scratch has seen the longest sentence.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/encoder.h"
#include "syntax/kernels.h"
#include "syntax/model_file.h"
#include "syntax/word_features.h"

namespace dragoman::syntax {

struct NetworkScratch {
  WordFeatures::Buffers words;
  EncoderScratch encoder;
  std::vector<std::uint8_t> input, q, positive, heads;
  std::vector<NameLists::Word> list_words;  // kept longer than the sentence: their strings keep their memory
  std::vector<std::uint8_t> named;
  std::vector<float> x, wide, mixed, label_head;
  // Outputs
  std::vector<float> tags;        // rows of tag_stride: UPOS, XPOS, lemma script
  std::vector<float> arcs;        // n x (n + 1), see tree.h
  std::vector<float> label_dep;   // kept for labels()
  std::vector<float> names;       // rows of name_stride
  std::vector<float> kinds;       // rows of kind_stride
  std::vector<float> labels;      // rows of label_stride, after labels()
};

class Network {
 public:
  static base::Result<Network> load(const ModelFile& file, const Kernels& kernels);

  void run(const std::vector<std::string_view>& words, NetworkScratch& s) const;
  // Relation scores of each word under the head chosen for it (-1 root).
  void labels(const std::vector<std::int32_t>& heads, NetworkScratch& s) const;

  int tag_stride() const { return tags_.outputs; }
  int name_stride() const { return names_.outputs; }
  int kind_stride() const { return kinds_.outputs; }
  int label_stride() const { return label_out_.outputs; }
  // The shared layers' result for each word of the last run, vector_width() bytes a word; valid until the next run.
  int vector_width() const { return dims_; }
  std::span<const std::uint8_t> vectors(const NetworkScratch& s) const {
    return std::span(s.q).subspan(static_cast<std::size_t>(dims_), s.q.size() - 2 * static_cast<std::size_t>(dims_));
  }
  // The same with what the encoder holds in its middle behind it, where there is one: wide_width() bytes a word appended to `out`.
  int wide_width() const { return dims_ + (encoder_ ? encoder_->middle_width() : 0); }
  // "256+384@3": what it consists of; weights learned on one layout are refused on another.
  std::string wide_layout() const;
  void append_wide(const NetworkScratch& s, std::vector<std::uint8_t>& out) const;
  const float* name_steps() const { return steps_.data(); }
  const Kernels& kernels() const { return *kernels_; }
  const WordFeatures& features() const { return features_; }

 private:
  void read_words(const std::vector<std::string_view>& words, NetworkScratch& s) const;
  void encode(const std::vector<std::string_view>& words, NetworkScratch& s) const;
  void score_arcs(int n, NetworkScratch& s) const;
  void score_names(int n, NetworkScratch& s) const;

  const Kernels* kernels_ = nullptr;
  WordFeatures features_;
  std::optional<Encoder> encoder_;
  int dims_ = 0, arc_ = 0, label_ = 0, names_width_ = 0, names_hidden_width_ = 0;
  Linear enter_, conv_, tags_, arc_dep_, arc_head_, arc_mix_, label_dep_, label_head_, label_out_, kinds_;
  Linear names_enter_, names_pool_, names_hidden_, names_;
  NameLists lists_;
  std::vector<Linear> pools_;
  std::span<const std::uint8_t> root_arc_;
  std::span<const float> root_label_, distance_, steps_;
};

}  // namespace dragoman::syntax
