#include "claims/issues.h"

#include <algorithm>

#include "base/tsv.h"

namespace dragoman::claims {

namespace {

bool any_of(const std::vector<std::string>& lemmas, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return std::find(lemmas.begin(), lemmas.end(), word) != lemmas.end(); });
}

}  // namespace

base::Result<Issues> Issues::load(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"code", "words", "all"});
  if (!table) return base::Error(std::move(table.error()));
  Issues issues;
  for (const base::TsvRow& row : table->rows()) {
    Row out;
    out.code = row.cells[0];
    for (std::string_view word : base::split(row.cells[1], '|')) out.words.emplace_back(word);
    for (std::string_view word : base::split(row.cells[2], '|')) out.all.emplace_back(word);
    issues.rows_.push_back(std::move(out));
  }
  return issues;
}

std::string_view Issues::code_of(const std::vector<std::string>& lemmas) const {
  for (const Row& row : rows_)
    if (any_of(lemmas, row.words) && (row.all.empty() || any_of(lemmas, row.all))) return row.code;
  return {};
}

}  // namespace dragoman::claims
