#include "serve/text_index.h"

#include <algorithm>

namespace dragoman::serve {

namespace {

constexpr size_t kMostParts = 50, kLongestWord = 64;

bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Calls use(word) for each word of the text; the view ends with the call.
template <typename Use>
void each_word(std::string_view text, std::string& word, const Use& use) {
  for (size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    word.clear();
    for (; at < text.size() && is_word_byte(text[at]); ++at)
      if (word.size() < kLongestWord) word += lower(text[at]);
    use(std::string_view(word));
  }
}

struct Part {
  bool wanted = true;
  std::vector<std::string> words;  // several: they stand together
  bool beginning = false;          // "normali*"
};

std::vector<Part> parts_of(std::string_view query) {
  std::vector<Part> out;
  while (!query.empty()) {
    if (query[0] == ' ' || query[0] == '\t' || query[0] == '\n') {
      query.remove_prefix(1);
      continue;
    }
    Part part;
    if (query[0] == '-') {
      part.wanted = false;
      query.remove_prefix(1);
    }
    size_t length = 0;
    if (!query.empty() && query[0] == '"') {
      length = std::min(query.find('"', 1), query.size());
      part.words = words_of(query.substr(1, length - 1));
      length = std::min(length + 1, query.size());
    } else {
      length = std::min(query.find_first_of(" \t\n\""), query.size());
      part.words = words_of(query.substr(0, length));
      part.beginning = length > 0 && query[length - 1] == '*' && part.words.size() == 1;
    }
    query.remove_prefix(length);
    if (!part.words.empty()) out.push_back(std::move(part));
  }
  return out;
}

bool stand_together(const std::vector<std::string>& text, const std::vector<std::string>& words) {
  return std::search(text.begin(), text.end(), words.begin(), words.end()) != text.end();
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  each_word(text, word, [&](std::string_view w) { out.emplace_back(w); });
  return out;
}

void TextIndex::add(std::uint32_t document, std::string_view text) {
  std::string word;
  each_word(text, word, [&](std::string_view w) {
    const std::uint32_t number = words_.add(w);
    if (number >= postings_.size()) postings_.resize(number + 1);
    if (postings_[number].empty() || postings_[number].back() != document) postings_[number].push_back(document);
  });
}

std::vector<std::uint8_t> TextIndex::holding(std::string_view word) const {
  std::vector<std::uint8_t> out(documents_, 0);
  if (const std::uint32_t number = words_.find(word); number != 0 && number < postings_.size())
    for (const std::uint32_t document : postings_[number]) out[document] = 1;
  return out;
}

base::Result<std::vector<std::uint8_t>> TextIndex::ask(std::string_view query, const ReadTexts& read_texts) const {
  const std::vector<Part> parts = parts_of(query);
  if (parts.empty() || parts.size() > kMostParts) return base::Error{"DM902", "q: no words, or more than 50", "", "words, \"words together\", -without"};
  std::vector<std::uint8_t> out(documents_, 1);
  for (const Part& part : parts) {
    std::vector<std::uint8_t> found(documents_, part.beginning ? 0 : 1);
    if (part.beginning) {
      for (std::uint32_t w = 1; w < words_.size() && w < postings_.size(); ++w)
        if (words_[w].starts_with(part.words[0]))
          for (const std::uint32_t document : postings_[w]) found[document] = 1;
    } else {
      for (const std::string& word : part.words) {
        const auto held = holding(word);
        for (size_t i = 0; i < documents_; ++i) found[i] &= held[i];
      }
      if (part.words.size() > 1) {
        std::vector<std::uint32_t> candidates;
        for (std::uint32_t i = 0; i < documents_; ++i) {
          if (found[i] != 0 && out[i] != 0) candidates.push_back(i);
          found[i] = 0;
        }
        DRAGOMAN_TRY(read_texts(candidates, [&](std::uint32_t i, std::string_view text) { found[i] = stand_together(words_of(text), part.words) ? 1 : 0; }));
      }
    }
    for (size_t i = 0; i < documents_; ++i) out[i] &= part.wanted ? found[i] : static_cast<std::uint8_t>(1 - found[i]);
  }
  return out;
}

}  // namespace dragoman::serve
