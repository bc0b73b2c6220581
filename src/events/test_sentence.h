// events/test_sentence.h - hand-made trees for this room's tests.
//
// In      rows "form|lemma|upos|xpos|head|deprel|party", one word each; party: empty, or "ID" or "ID:SECTOR;SECTOR" (a mention of that one word), "@" a place.
// Out     an Analysis of one sentence; the tests ask by form.
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "core/analysis.h"
#include "events/lexicon.h"
#include "events/tree.h"

namespace dragoman::events {

class TestSentence {
 public:
  explicit TestSentence(std::string_view rows, char last = '.') {
    for (const std::string_view row : base::split(rows, '\n'))
      if (!row.empty()) add(base::split(row, '|'));
    document_.text.back() = last;
    core::Sentence sentence;
    sentence.end = static_cast<core::ByteOffset>(document_.text.size());
    sentence.token_count = static_cast<std::uint32_t>(analysis_.tokens.size());
    analysis_.sentences.push_back(sentence);
    analysis_.document = &document_;
  }
  TestSentence(const TestSentence&) = delete;
  TestSentence& operator=(const TestSentence&) = delete;

  core::Analysis& analysis() { return analysis_; }
  // The first word of this form; throws when there is none, so that a test with a slip fails loudly.
  std::uint32_t at(std::string_view form) const {
    for (std::uint32_t i = 0; i < analysis_.tokens.size(); ++i)
      if (analysis_.form(i) == form) return i;
    throw std::out_of_range("no such word in the test sentence: " + std::string(form));
  }
  std::string form(std::uint32_t token) const { return token == kNoToken ? "-" : std::string(analysis_.form(token)); }

 private:
  void add(const std::vector<std::string_view>& cells) {
    core::Token token;
    token.begin = static_cast<core::ByteOffset>(document_.text.size());
    document_.text += cells.at(0);
    token.end = static_cast<core::ByteOffset>(document_.text.size());
    document_.text += ' ';
    token.lemma = cells.at(1);
    token.upos = core::upos_from(cells.at(2));
    token.xpos = cells.at(3);
    token.head = std::atoi(std::string(cells.at(4)).c_str()) - 1;
    token.deprel = core::deprel_from(cells.at(5));
    const auto index = static_cast<std::uint32_t>(analysis_.tokens.size());
    analysis_.tokens.push_back(token);
    if (cells.size() > 6 && !cells[6].empty()) mention(cells[6], token, index);
  }

  void mention(std::string_view party, const core::Token& token, std::uint32_t index) {
    if (party == "@") {
      core::PlaceMention place;
      place.head = place.first = place.last = index;
      place.span = {token.begin, token.end};
      analysis_.places.push_back(place);
      return;
    }
    core::Actor actor;
    const size_t colon = std::min(party.find(':'), party.size());
    actor.id = party.substr(0, colon);
    actor.country = actor.id.substr(0, 3);
    if (colon < party.size())
      for (std::string_view sector : base::split(party.substr(colon + 1), ';')) actor.sectors.emplace_back(sector);
    actor.span = {token.begin, token.end};
    core::Mention mention;
    mention.head = mention.first = mention.last = index;
    mention.actors.push_back(actor);
    if (token.deprel == core::Deprel::kAmod) mention.kind = core::Mention::Kind::kModifier;
    analysis_.mentions.push_back(mention);
  }

  core::Document document_;
  core::Analysis analysis_;
};

inline const Lexicon& test_lexicon() {
  static const auto kLoaded = Lexicon::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data/patterns/en");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

}  // namespace dragoman::events
