// events/pattern_reader.h - reads pattern files into a PatternSet. Used by PatternSet::load and its tests only.
//
// Fails   see pattern.h. The first fault stops a file: its place is named.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "events/pattern.h"

namespace dragoman::events {

class PatternReader {
 public:
  explicit PatternReader(PatternSet& out) : out_(out) {}

  base::Status read_sets(const std::filesystem::path& file);
  base::Status read_prepositions(const std::filesystem::path& file);
  base::Status read_patterns(const std::filesystem::path& file);
  base::Status parse_patterns(std::string_view content, const std::string& name);
  base::Result<Frame> parse_frame(std::string_view words, bool noun);
  // "backer|sponsor of {B}", "{B} ally": what a word says somebody is to B.
  base::Result<Frame> parse_role(std::string_view words);
  void build_index();

 private:
  base::Status read_line(std::string_view line);
  base::Status parse_code(std::string_view words);
  base::Status parse_relation(std::string_view words);
  base::Status parse_roles(const std::vector<std::string_view>& words, size_t first);
  base::Status parse_exclusion(std::string_view words);
  base::Status parse_example(std::string_view words, bool ok);
  base::Status finish_pattern();
  base::Result<std::vector<std::string>> alternatives(std::string_view word) const;
  base::Result<Piece> slot_piece(std::string_view word) const;
  bool is_preposition(std::string_view word) const;
  base::Error fault(std::string code, std::string message, std::string hint = "") const;

  PatternSet& out_;
  std::string file_;
  int line_ = 0;
  Pattern pattern_;
  bool open_ = false;
  bool has_code_ = false;
};

}  // namespace dragoman::events
