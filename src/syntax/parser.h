// syntax/parser.h - tags, lemmas, dependency tree and names of one sentence.
//
// In      the canonical text and the tokens of ONE sentence (byte spans into it, in order).
// Out     upos, xpos, lemma, head, deprel and name of those tokens, in place; every sentence gets a tree with exactly one root.
//         Equal input gives equal bytes on every machine, build and thread count, whatever was parsed before.
// Fails   load only: DM001 unreadable, DM401 not a model or another version, DM402 damaged, DM403 incomplete.
// Owns    the mapped model file, shared by all copies of the Parser.
// Threads copies are cheap; parse may run concurrently with one Scratch per thread.
// Cost    language.md and docs/language.md give sentences per second. Longer than kWindow tokens: windows joined by parataxis.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/token.h"

namespace dragoman::syntax {

struct Kernels;

enum class Path : std::uint8_t { kBest, kPortable, kAvx2, kAvx512, kNeon };  // a path the machine lacks falls back to portable

class Parser {
 public:
  static constexpr std::size_t kWindow = 256;

  // Working memory of one thread; grows to the longest sentence seen and stays.
  class Scratch {
   public:
    Scratch();
    ~Scratch();
    Scratch(Scratch&&) noexcept;
    Scratch& operator=(Scratch&&) noexcept;

   private:
    friend class Parser;
    struct Parts;
    std::unique_ptr<Parts> parts_;
  };

  // The vectors of a document's words, for link(): parse() adds those of each sentence, in the order of the sentences. clear() before the next document.
  class Memory {
   public:
    void clear() {
      vectors_.clear();
      wide_.clear();
    }
    // wide_width() bytes for each word of the sentences parsed, in order: what a PairScorer reads.
    std::span<const std::uint8_t> wide() const { return wide_; }

   private:
    friend class Parser;
    std::vector<std::uint8_t> vectors_, wide_;
  };

  static base::Result<Parser> load(const std::filesystem::path& model_file, Path path = Path::kBest);

  void parse(std::string_view text, std::span<core::Token> tokens, Scratch& scratch, Memory* memory = nullptr) const;

  // Who is meant by whom in a parsed document (mentions.h, coreference.h): `memory` holds the vectors of exactly these sentences.
  // kRules needs no weights and is there to be measured against. A model without the head links nothing.
  enum class Links : std::uint8_t { kModel, kRules };
  std::vector<core::Reference> link(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens, const Memory& memory,
                                    Links how = Links::kModel, std::uint32_t* checksum = nullptr) const;
  // Of one document, what train/coref.py learns from: see bench/coref_features.cc for the layout.
  std::string link_features(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens, const Memory& memory) const;

  int wide_width() const;
  std::string wide_layout() const;
  const Kernels& kernels() const;
  // "fast 1c0ffee5": name and checksum of the weights; valid as long as the Parser.
  std::string_view version() const;
  // "avx2": which kernels run.
  std::string_view path() const;
  // CRC-32 over every raw score of the last sentence parsed with this scratch, going on from `seed`: for the golden test.
  std::uint32_t scores_checksum(const Scratch& scratch, std::uint32_t seed) const;

 private:
  struct Model;
  void parse_window(std::string_view text, std::span<core::Token> tokens, Scratch::Parts& s, Memory* memory) const;
  std::shared_ptr<const Model> model_;
};

}  // namespace dragoman::syntax
