// syntax/mentions.h - the phrases of a document that stand for persons, organisations and places: what coreference links.
//
// In      the tagged tokens of a document and its sentences; the words that English has for pronouns and determiners (from the model file).
// Out     one Mention for each head word: personal pronouns, names, and nouns whose kind is an actor's or a place's; in reading order.
// Fails   load only: DM403.
// Owns    its word lists; a Mention owns its strings.
// Threads const members may run concurrently.
// Cost    one pass over the tokens and one over each phrase.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/token.h"
#include "syntax/model_file.h"

namespace dragoman::syntax {

struct Mention {
  enum class Type : std::uint8_t { kPronoun, kName, kNominal } type = Type::kNominal;
  enum class Role : std::uint8_t { kSubject, kObject, kOblique, kModifier, kPossessive, kApposition, kConjunct, kPart, kOther } role = Role::kOther;
  enum class Number : std::uint8_t { kUnknown, kSingular, kPlural } number = Number::kUnknown;
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;      // absolute token indices; first and last inclusive
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t row = 0;       // of the head among the words of all sentences (words outside every sentence do not count)
  std::int32_t governor = -1;  // token, absolute
  int pronoun = 0;             // class of a personal pronoun, 1.. in the order of the model's list; 0: none
  int determiner = 0;          // class of the determiner, 1..; 0: none
  int name = 0;                // 0 none, 1 person, 2 organisation, 3 place
  core::EntityKind kind = core::EntityKind::kNone;
  std::string key;             // the head word, folded
  std::vector<std::string> words;  // nouns and names of the phrase before and at its head, folded
};
inline constexpr int kMentionTypes = 3;
inline constexpr int kRoles = 9;
inline constexpr int kNumbers = 3;
inline constexpr int kNameKinds = 4;

class MentionFinder {
 public:
  static constexpr int kPronouns = 8;     // classes, none included; a model with more is refused
  static constexpr int kDeterminers = 6;

  static base::Result<MentionFinder> load(const ModelFile& file);
  std::vector<Mention> find(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens) const;

 private:
  bool stands_for_actor(const core::Token& token, std::span<const core::Token> sentence, std::size_t index) const;
  Mention describe(std::string_view text, const core::Sentence& sentence, std::span<const core::Token> tokens, std::uint32_t head) const;

  std::map<std::string, int, std::less<>> pronouns_, determiners_;
};

}  // namespace dragoman::syntax
