#include "text/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "base/tsv.h"
#include "text/characters.h"

namespace dragoman::text {

namespace {

constexpr std::size_t kLongest = 31;

std::string lowered(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = lower_ascii(c);
  return out;
}

base::Status check_order(const base::TsvTable& table) {
  const std::vector<std::string_view>* before = nullptr;
  for (const auto& row : table.rows()) {
    if (before != nullptr) {
      const auto a = std::pair((*before)[0], (*before)[1]);
      const auto b = std::pair(row.cells[0], row.cells[1]);
      if (a == b) return base::Error{"DM202", fmt::format("'{}' stands twice", row.cells[0]), table.where(row), "remove one of the two rows"};
      if (b < a) return base::Error{"DM206", fmt::format("'{}' is out of order", row.cells[0]), table.where(row), "sort the rows by byte order of the first two columns"};
    }
    before = &row.cells;
  }
  return std::monostate{};
}

base::Error bad_cell(const base::TsvTable& table, const base::TsvRow& row, std::string_view cell) {
  return {"DM201", fmt::format("'{}' is not a value of this column", cell), table.where(row), "see the comment at the head of the file"};
}

base::Status read_abbreviations(const std::filesystem::path& file, Lexicon& lexicon) {
  auto table = base::TsvTable::load(file, {"form", "kind", "ends"});
  if (!table) return base::Error(table.error());
  DRAGOMAN_TRY(check_order(*table));
  for (const auto& row : table->rows()) {
    const std::string_view ends = row.cells[2];
    AbbreviationRule rule = AbbreviationRule::kNever;
    if (ends == "starter") rule = AbbreviationRule::kStarter;
    else if (ends == "capital") rule = AbbreviationRule::kCapital;
    else if (ends == "number") rule = AbbreviationRule::kNumber;
    else if (ends != "never") return bad_cell(*table, row, ends);
    std::string_view form = row.cells[0];
    if (form.empty() || form.size() > kLongest || form.back() != '.') return bad_cell(*table, row, form);
    form.remove_suffix(1);
    const bool capital = char_at(form, 0).kind == CharClass::kUpper;
    lexicon.abbreviations.add(form, static_cast<int>(rule) | (capital ? kCapitalOnly : 0));
    if (row.cells[1] == "month") lexicon.calendar.add(form);
    else if (row.cells[1] != "title" && row.cells[1] != "other") return bad_cell(*table, row, row.cells[1]);
  }
  return std::monostate{};
}

base::Status read_tokens(const std::filesystem::path& file, Lexicon& lexicon) {
  auto table = base::TsvTable::load(file, {"word", "kind", "parts"});
  if (!table) return base::Error(table.error());
  DRAGOMAN_TRY(check_order(*table));
  for (const auto& row : table->rows()) {
    const std::string_view word = row.cells[0], kind = row.cells[1], parts = row.cells[2];
    if (word.empty() || word.size() > kLongest) return bad_cell(*table, row, word);
    if (kind == "contraction") {
      const std::size_t cut = parts.find('|');
      if (cut == std::string_view::npos || cut == 0 || cut + 2 > parts.size() || std::string(parts.substr(0, cut)).append(parts.substr(cut + 1)) != word)
        return bad_cell(*table, row, parts);
      lexicon.contractions.add(word, static_cast<int>(cut));
    } else if (kind == "calendar") lexicon.calendar.add(word);
    else if (kind == "prefix") lexicon.prefixes.add(word);
    else if (kind == "unit") lexicon.units.add(word);
    else if (kind == "starter") lexicon.starters.add(word);
    else if (kind == "speech") lexicon.speech.add(word);
    else if (kind == "whole") lexicon.wholes.add(word);
    else return bad_cell(*table, row, kind);
  }
  return std::monostate{};
}

}  // namespace

void WordSet::add(std::string_view word, int value) { entries_.push_back({lowered(word), value}); }

void WordSet::finish() {
  // Stable: of two spellings that differ in case only, the first row counts.
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  for (const Entry& entry : entries_) {
    if (entry.word.empty() || entry.word.size() > kLongest) continue;
    const std::size_t key = static_cast<unsigned char>(entry.word.front()) & 31;
    lengths_[key] |= 1U << entry.word.size();
    lasts_[key] |= bit_of(entry.word.back());
  }
}

int WordSet::search(std::string_view word) const {
  char buffer[kLongest];
  for (std::size_t i = 0; i < word.size(); ++i) buffer[i] = lower_ascii(word[i]);
  const std::string_view key(buffer, word.size());
  const auto it = std::lower_bound(entries_.begin(), entries_.end(), key, [](const Entry& entry, std::string_view k) { return entry.word < k; });
  return it != entries_.end() && it->word == key ? it->value : kAbsent;
}

base::Result<Lexicon> Lexicon::load(const std::filesystem::path& data_dir) {
  Lexicon lexicon;
  DRAGOMAN_TRY(read_abbreviations(data_dir / "text/en/abbreviations.tsv", lexicon));
  DRAGOMAN_TRY(read_tokens(data_dir / "text/en/tokens.tsv", lexicon));
  for (WordSet* set : {&lexicon.abbreviations, &lexicon.calendar, &lexicon.contractions, &lexicon.prefixes, &lexicon.units, &lexicon.starters, &lexicon.speech, &lexicon.wholes})
    set->finish();
  return lexicon;
}

}  // namespace dragoman::text
