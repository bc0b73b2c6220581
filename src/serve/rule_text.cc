#include "serve/rule_text.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

#include "base/tsv.h"

namespace dragoman::serve {

namespace {

using Rules = std::map<std::string, RuleText, std::less<>>;

// "pattern ID" and the lines below it up to the next pattern, or a row of a table whose first cell is the id.
void read_patterns(const std::string& content, const std::string& file, Rules& rules) {
  RuleText* open = nullptr;
  int number = 0;
  for (size_t at = 0; at < content.size();) {
    const size_t end = std::min(content.size(), content.find('\n', at));
    const std::string_view line = std::string_view(content).substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.starts_with("pattern ")) {
      std::string id(line.substr(8));
      while (!id.empty() && (id.back() == ' ' || id.back() == '\r')) id.pop_back();
      open = &rules.try_emplace(id, RuleText{file, "", number}).first->second;
    }
    if (line.empty() || line[0] == '#') {
      if (line.empty()) open = nullptr;
      continue;
    }
    if (open != nullptr) open->text += std::string(line) + "\n";
  }
}

// Calls use(part) for each part of a cell.
template <typename Use>
void each_part(std::string_view cell, char separator, const Use& use) {
  while (!cell.empty()) {
    const size_t end = std::min(cell.size(), cell.find(separator));
    use(cell.substr(0, end));
    cell.remove_prefix(std::min(cell.size(), end + 1));
  }
}

// Rows are named by their first cell; rows of words and their complement ("lemma", "complement", "stance") by "stance.word-complement".
void read_table(const std::string& content, const std::string& file, Rules& rules) {
  int number = 0;
  bool of_stances = false;
  for (size_t at = 0; at < content.size();) {
    const size_t end = std::min(content.size(), content.find('\n', at));
    const std::string_view line = std::string_view(content).substr(at, end - at);
    at = end + 1;
    ++number;
    const std::string_view id = line.substr(0, line.find('\t'));
    if (id.empty() || id[0] == '#') continue;
    const RuleText text{file, std::string(line) + "\n", number};
    if (line.starts_with("lemma\tcomplement\tstance")) of_stances = true;
    if (!of_stances) {
      rules.try_emplace(std::string(id), text);
      continue;
    }
    std::vector<std::string_view> cells;
    each_part(line, '\t', [&](std::string_view cell) { cells.push_back(cell); });
    constexpr size_t kNamed = 3;
    if (cells.size() < kNamed) continue;
    each_part(cells[0], '|', [&](std::string_view word) { rules.try_emplace(std::string(cells[2]) + "." + std::string(word) + "-" + std::string(cells[1]), text); });
  }
}

Rules read_rules(const std::filesystem::path& data_dir) {
  Rules out;
  std::error_code ignored;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data_dir / "patterns", ignored)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    const bool patterns = file.extension() == ".pat";
    if (!patterns && file.extension() != ".tsv") continue;
    const auto content = base::read_file(file);
    if (!content) continue;
    const std::string name = file.lexically_relative(data_dir).generic_string();
    if (patterns) read_patterns(*content, name, out);
    else read_table(*content, name, out);
  }
  return out;
}

}  // namespace

RuleText rule_text(const std::filesystem::path& data_dir, const std::string& id) {
  if (id.starts_with("learned.")) return {"", "No pattern: read by weights learned on annotated reports; its words are the evidence, its confidence the margin of the score.", 0};
  static std::mutex mutex;
  static std::map<std::string, Rules> read;
  const std::lock_guard lock(mutex);
  const auto [rules, fresh] = read.try_emplace(data_dir.string());
  if (fresh) rules->second = read_rules(data_dir);
  const auto at = rules->second.find(id);
  return at == rules->second.end() ? RuleText() : at->second;
}

}  // namespace dragoman::serve
