// claims/issues.h - the code of what is negotiated about, from the words of the issue.
//
// In      data/ontology/issues.tsv, in its order; a list of lemmas.
// Out     the first code whose words are there; empty when none fits.
// Fails   load only: DM2xx with file and line.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace dragoman::claims {

class Issues {
 public:
  static base::Result<Issues> load(const std::filesystem::path& file);
  // Lower-case lemmas of the issue's words.
  std::string_view code_of(const std::vector<std::string>& lemmas) const;
  size_t size() const { return rows_.size(); }

 private:
  struct Row {
    std::string code;
    std::vector<std::string> words, all;
  };
  std::vector<Row> rows_;
};

}  // namespace dragoman::claims
