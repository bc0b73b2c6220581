// dragoman data stories: story tests, which need no C++ (CONTRIBUTING.md).
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/story.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string model = "base";
  std::vector<std::string> folders;
  std::string root, floor;
  bool quiet = false, unasked = false;
};

struct Count {
  size_t stories = 0, passed = 0, failed = 0;
};

std::vector<std::filesystem::path> story_files(const std::vector<std::string>& folders) {
  std::vector<std::filesystem::path> files;
  for (const std::string& folder : folders) {
    std::error_code code;
    if (std::filesystem::is_regular_file(folder, code)) files.emplace_back(folder);
    else
      for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, code))
        if (entry.path().extension() == ".story") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void print_result(const Story& story, const StoryResult& result, const Options& options) {
  if (!options.quiet)
    for (const WishResult& wish : result.wishes)
      if (!wish.passed) put_line(fmt::format("{}: {}\n      {}", wish.wish->where, wish.wish->line, wish.reason));
  if (options.unasked)
    for (const std::string& event : result.unasked) put_line(fmt::format("{}: not asked for: {}", story.where, event));
}

bool check_file(const coder::Pipeline& pipeline, const std::filesystem::path& file, const Options& options, Count& count) {
  const auto content = base::read_file(file);
  if (!content) return report(content.error()), false;
  const auto stories = parse_stories(*content, file.generic_string());
  if (!stories) return report(stories.error()), false;
  for (const Story& story : *stories) {
    const StoryResult result = check_story(pipeline, story, options.root);
    print_result(story, result, options);
    ++count.stories;
    for (const WishResult& wish : result.wishes) ++(wish.passed ? count.passed : count.failed);
  }
  return true;
}

// The floor is the number of lines that came out when it was last raised: fewer is a step back.
int judge(const Count& count, const Options& options) {
  put_line(fmt::format("{} stories: {} lines passed, {} failed", count.stories, count.passed, count.failed));
  if (options.floor.empty()) return count.failed == 0 ? kDone : kIncomplete;
  const auto written = base::read_file(options.floor);
  if (!written) return report(written.error()), kCouldNot;
  const auto floor = static_cast<size_t>(std::strtoull(written->c_str(), nullptr, 10));
  if (count.passed >= floor) return kDone;
  put_line(fmt::format("below the floor of {} in {}", floor, options.floor));
  return kIncomplete;
}

int run_stories(Options& options) {
  const auto pipeline = load_pipeline(options.model);
  if (!pipeline) return kCouldNot;
  const auto files = story_files(options.folders);
  if (files.empty()) {
    report(base::Error{"DM001", "no .story file there", options.folders.front(), ""});
    return kCouldNot;
  }
  Count count;
  for (const auto& file : files)
    if (!check_file(*pipeline, file, options, count)) return kCouldNot;
  return judge(count, options);
}

}  // namespace

Command data_stories_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "data stories";
  command.summary = "run story tests: short reports and the events that must be read from them";
  command.details =
      "Prints each line of a story that does not come out, with what was read instead, and a count. Exit code 1 when a line fails (with --floor: when fewer pass than that file says).";
  command.examples = {"dragoman data stories tests/stories", "dragoman data stories tests/stories/samples --floor tests/stories/samples/floor.txt"};
  command.flags = {
      {"--root",
       "DIR",
       "where the paths of 'file' lines start (default: here)",
       "Input",
       [options](const std::string& v) {
         options->root = v;
         return true;
       },
       {}},
      {"--floor",
       "FILE",
       "number of lines that must pass",
       "Input",
       [options](const std::string& v) {
         options->floor = v;
         return true;
       },
       {}},
      {"--unasked", "", "also list the events that no line asks for", "Output", [options](const std::string&) { return options->unasked = true; }, {}},
      {"--quiet,-q", "", "only the count", "Output", [options](const std::string&) { return options->quiet = true; }, {}},
      model_flag(options->model),
  };
  command.positionals = {{"STORIES", "story files, or folders of them", true, true, [options](const std::string& v) { options->folders.push_back(v); }}};
  command.run = [options] { return run_stories(*options); };
  return command;
}

}  // namespace dragoman::cli
