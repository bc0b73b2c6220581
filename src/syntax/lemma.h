// syntax/lemma.h - edit scripts and exceptions -> lemmas. Mirrors train/data.py apply_script.
//
// In      a word, its UPOS and the script class the network chose.
// Out     the lemma. Exceptions of the model's lexicon (form, UPOS) win over the script.
// Fails   load only: DM403.
// Owns    an index into the model file, which must live longer.
// Threads const members may run concurrently, each with its own Buffers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "core/token.h"
#include "syntax/word_features.h"

namespace dragoman::syntax {

class Lemmatiser {
 public:
  struct Buffers {
    WordFeatures::Buffers words;
    std::string form;
  };
  static base::Result<Lemmatiser> load(const ModelFile& file);
  void write(std::string_view word, core::Upos upos, int script, const WordFeatures& features, Buffers& buffers, std::string& lemma) const;

 private:
  struct Script {
    bool lower = false;
    int strip = 0;  // code points
    std::string add;
  };
  struct Exception {
    std::string_view form, upos, lemma;
  };
  std::vector<Script> scripts_;
  std::vector<Exception> exceptions_;  // sorted by form, then UPOS
};

}  // namespace dragoman::syntax
