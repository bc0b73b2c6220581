// cli/story.h - story tests: a short report, and the events that must or must not be read from it (CONTRIBUTING.md tells the format).
//
// In      *.story files; a story's text stands in it (`text`, `on`) or is one of the samples (`file`).
// Out     for each line that asks for something: did it come out, and if not, what came out instead.
// Fails   parse: DM702 with file:line. A story whose sample is missing counts all its lines as failed.
// Cost    one run of the pipeline a story.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "coder/pipeline.h"

namespace dragoman::cli {

// One line that asks for something.
struct Wish {
  enum class Kind { kEvent, kNoEvent, kActor, kRecord, kNoRecord } kind = Kind::kEvent;
  std::string line;                    // as written
  std::string where;                   // file:line
  std::string type;                    // "CONSULT"; "*": any (kNoEvent only); kRecord: "figure", "circumstance", "statement", "relation", "position"
  std::vector<std::string> actors;     // id prefixes; "?" anybody. kActor: the id. kRecord: its first words ("killed 20", "readout RUS"; "backs", "RUS")
  std::vector<std::string> recipients;
  std::vector<std::pair<std::string, std::string>> fields;  // status, date, place, speaker, host, mediator, mode, quoted
  std::string evidence;                // words of the text; kActor: the words that must mean the id
};

struct Story {
  std::string name;
  std::string where;
  std::string published;  // `on`
  std::string source;
  std::string text;
  std::string file;       // relative to the folder of the stories' project
  std::vector<Wish> wishes;
};

struct WishResult {
  const Wish* wish = nullptr;
  bool passed = false;
  std::string reason;  // why not
};

struct StoryResult {
  std::vector<WishResult> wishes;
  std::vector<std::string> unasked;  // events that no line asks for
};

base::Result<std::vector<Story>> parse_stories(const std::string& content, const std::string& name);
// A line that asks for a record beside the events; `spans`: where its evidence's words stand.
WishResult check_record(const core::Analysis& analysis, const Wish& wish, const std::vector<core::Span>& spans);
// `root`: the folder that `file` lines start from.
StoryResult check_story(const coder::Pipeline& pipeline, const Story& story, const std::filesystem::path& root);

}  // namespace dragoman::cli
