// events/matcher.h - finds the frames of a PatternSet in one parsed sentence.
//
// In      tree and fillers of a sentence.
// Out     at most one match per head word: the most specific frame; plus the near misses, with the reason why they gave nothing.
// Cost    O(frames of the sentence's lemmas).
#pragma once

#include <array>
#include <string>
#include <vector>

#include "events/fillers.h"
#include "events/pattern.h"
#include "events/tree.h"

namespace dragoman::events {

struct Match {
  const Pattern* pattern = nullptr;
  const Frame* frame = nullptr;
  std::uint32_t head = kNoToken;
  std::array<std::vector<Filler>, kSlotCount> slots;
  std::vector<std::uint32_t> words;  // tokens matched by written-out words, head included
  std::uint32_t light_verb = kNoToken;  // "launched an attack" seen through the noun frame: launched
  double score = 0;
};

struct NearMiss {
  const Pattern* pattern = nullptr;
  std::uint32_t head = kNoToken;
  std::string reason;  // "no recipient", "A is no actor", "excluded: obj issue"
};

class Matcher {
 public:
  Matcher(const PatternSet& patterns, const Tree& tree, const Fillers& fillers);

  std::vector<Match> run(std::vector<NearMiss>& misses) const;
  // Best match at one head word; false with a reason when none.
  bool best_at(std::uint32_t head, Match& best, std::vector<NearMiss>& misses) const;

 private:
  struct Attempt;
  bool match(const FrameRef& ref, std::uint32_t head, Match& out, std::string& reason) const;
  static bool names_both(const Match& match);
  bool match_role(const FrameRef& ref, std::uint32_t head, Match& out, std::string& reason) const;
  // Who a role noun is said of ("Iran, the backer of ..."), and whose it is ("... of the Houthis").
  std::vector<Filler> said_of(std::uint32_t noun, const std::vector<Filler>& owners) const;
  std::vector<Filler> owners_of(std::uint32_t noun, const Piece& piece) const;
  void fill_from_words(Attempt& attempt) const;
  void fill_missing_actor(Attempt& attempt) const;
  bool match_piece(const Piece& piece, size_t index, Attempt& attempt) const;
  bool match_subject(const Piece& piece, Attempt& attempt) const;
  bool match_object(const Piece& piece, size_t index, Attempt& attempt) const;
  bool match_prep(const Piece& piece, size_t index, Attempt& attempt) const;
  bool match_modifier(const Piece& piece, Attempt& attempt) const;
  bool match_clause(const Piece& piece, size_t index, Attempt& attempt) const;
  bool clause_subject_fits(const Piece& piece, std::uint32_t clause, Attempt& attempt) const;
  bool match_infinitive(const Piece& piece, size_t index, Attempt& attempt) const;
  bool fill(const Piece& piece, std::uint32_t token, Attempt& attempt) const;
  bool excluded(const Pattern& pattern, const Match& match, std::string& reason) const;
  bool head_fits(const Frame& frame, std::uint32_t head) const;
  std::uint32_t light_subject(std::uint32_t noun, std::uint32_t* verb) const;
  std::uint32_t through_partitive(std::uint32_t token) const;
  bool in_set(std::string_view set, std::string_view lemma) const;

  const PatternSet& patterns_;
  const Tree& tree_;
  const Fillers& fillers_;
};

}  // namespace dragoman::events
