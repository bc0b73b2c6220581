// serve/text_index.h - which documents hold which words, for the filter's full text.
//
// In      the texts of a store's documents, numbered as in the Index.
// Out     for a query ("moscow talks", "\"road map\"", "-ukraine", "normali*") a mark for each document.
// How     Words are runs of letters and digits, ASCII letters without case, other letters as they are. Words in quotation marks: the documents that hold
//         all of them are read again, and the words must stand together.
// Threads const members may run concurrently.
// Cost    build: one pass over the texts; about 4 bytes for each different word of a document. ask: the postings of the words, and the texts for quotations.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "serve/dictionary.h"

namespace dragoman::serve {

class TextIndex {
 public:
  explicit TextIndex(size_t documents) : documents_(documents) {}
  // Once for each document, in order of number.
  void add(std::uint32_t document, std::string_view text);

  // Calls use(document, text) for each of the documents, for quotations.
  using UseText = std::function<void(std::uint32_t document, std::string_view text)>;
  using ReadTexts = std::function<base::Status(const std::vector<std::uint32_t>& documents, const UseText& use)>;
  // 1 for each document that fits; DM902 where nothing is asked or the query has more than 50 parts.
  base::Result<std::vector<std::uint8_t>> ask(std::string_view query, const ReadTexts& read_texts) const;

 private:
  std::vector<std::uint8_t> holding(std::string_view word) const;

  size_t documents_;
  Dictionary words_;
  std::vector<std::vector<std::uint32_t>> postings_;
};

// The words of a text, lower case.
std::vector<std::string> words_of(std::string_view text);

}  // namespace dragoman::serve
