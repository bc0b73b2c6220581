#include "forecast/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <unordered_map>

#include "base/tsv.h"

namespace dragoman::forecast {

namespace {

bool blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

template <typename Line>
void for_each_line(std::string_view text, const Line& line) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const size_t end = text.find('\n');
    line(trim(text.substr(0, end)), number);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

bool next_number(std::string_view& text, std::int64_t& value) {
  text = trim(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || (end != text.data() + text.size() && !blank(*end))) return false;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return true;
}

// "Police_(Nigeria)" and "Police (Nigeria)" are written the same way in different editions of one data set.
std::string plain(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::uint32_t number_of(std::unordered_map<std::string, std::uint32_t>& numbers, std::vector<std::string>& names, const std::string& name) {
  const auto [at, added] = numbers.try_emplace(name, static_cast<std::uint32_t>(names.size()));
  if (added) names.push_back(name);
  return at->second;
}

// Times are counted from the first one and divided by their greatest common divisor: hours in steps of 24 become days.
void number_steps(History& history) {
  if (history.quads.empty()) return;
  std::int32_t first = history.quads.front().step, divisor = 0;
  for (const Quad& quad : history.quads) first = std::min(first, quad.step);
  for (const Quad& quad : history.quads) divisor = std::gcd(divisor, quad.step - first);
  divisor = std::max(divisor, 1);
  for (Quad& quad : history.quads) quad.step = (quad.step - first) / divisor;
}

base::Status read_part(const std::filesystem::path& file, History& history) {
  auto text = base::read_file(file);
  if (!text) return text.error();
  const size_t before = history.quads.size();
  parse_quadruples(*text, file.filename().string(), history);
  if (history.quads.size() == before) {
    return base::Error{"DM802", "no line with subject, relation, object and time", file.string(), "each line holds four whole numbers, separated by blanks or tabs"};
  }
  return std::monostate{};
}

// Names that the id maps lack are numbers; entities beyond every limit end the reading.
base::Status fill_names(History& history, const std::string& where) {
  std::uint32_t entities = 0, relations = 0;
  for (const Quad& quad : history.quads) {
    entities = std::max({entities, quad.subject + 1, quad.object + 1});
    relations = std::max(relations, quad.relation + 1);
  }
  // Numbers are dense: a far one is dirt, and would cost its size in memory.
  if (entities > history.entities.size() + 2 * history.quads.size() + 1000 || std::max<std::size_t>(entities, history.entities.size()) > kMaxEntities ||
      std::max<std::size_t>(relations, history.relations.size()) > kMaxRelations) {
    return base::Error{"DM803", "more entities or relations than can be held", where, fmt::format("at most {} entities and {} relations", kMaxEntities, kMaxRelations)};
  }
  while (history.entities.size() < entities) history.entities.push_back(fmt::format("#{}", history.entities.size()));
  while (history.relations.size() < relations) history.relations.push_back(fmt::format("#{}", history.relations.size()));
  return std::monostate{};
}

}  // namespace

std::uint64_t History::skipped_rows() const {
  std::uint64_t sum = 0;
  for (const Skipped& s : skipped) sum += s.rows;
  return sum;
}

void History::skip(std::string_view reason, std::string_view where) {
  for (Skipped& s : skipped) {
    if (s.reason == reason) {
      ++s.rows;
      return;
    }
  }
  skipped.push_back({std::string(reason), std::string(where), 1});
}

void group_by_names(History& history) {
  std::unordered_map<std::string, std::uint32_t> groups, roles;
  const size_t count = history.entities.size();
  history.groups = history.roles = {""};
  history.group_of.assign(count, 0);
  history.role_of.assign(count, 0);
  for (size_t i = 0; i < count; ++i) {
    const std::string name = plain(history.entities[i]);
    const size_t open = name.rfind(" (");
    if (open == std::string::npos || name.back() != ')' || open == 0 || open + 3 >= name.size()) continue;
    history.group_of[i] = number_of(groups, history.groups, name.substr(open + 2, name.size() - open - 3));
    history.role_of[i] = number_of(roles, history.roles, name.substr(0, open));
  }
  for (size_t i = 0; i < count; ++i) {
    if (history.group_of[i] != 0) continue;
    if (const auto group = groups.find(plain(history.entities[i])); group != groups.end()) history.group_of[i] = group->second;
  }
}

void sort_by_step(History& history) {
  std::vector<std::uint32_t> order(history.quads.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return history.quads[a].step < history.quads[b].step; });
  std::vector<Quad> quads;
  std::vector<std::string> ids;
  quads.reserve(order.size());
  ids.reserve(order.size());
  for (const std::uint32_t i : order) {
    quads.push_back(history.quads[i]);
    if (i < history.ids.size()) ids.push_back(std::move(history.ids[i]));
  }
  history.quads = std::move(quads);
  history.ids = std::move(ids);
}

void parse_names(std::string_view text, std::string_view file, std::vector<std::string>& names, History& history) {
  for_each_line(text, [&](std::string_view line, std::uint64_t number) {
    if (line.empty()) return;
    const size_t tab = line.find_last_of(" \t");
    std::int64_t id = 0;
    std::string_view rest = tab == std::string_view::npos ? std::string_view{} : line.substr(tab);
    const std::string_view name = tab == std::string_view::npos ? line : trim(line.substr(0, tab));
    // A count of the rows in the first line is usual in some of these files.
    if (tab == std::string_view::npos && number == 1) return;
    if (name.empty() || !next_number(rest, id) || id < 0 || id >= static_cast<std::int64_t>(std::min(kMaxEntities, text.size()))) {
      history.skip("id map: no 'name, tab, number'", fmt::format("{}:{}", file, number));
      return;
    }
    if (names.size() <= static_cast<size_t>(id)) names.resize(static_cast<size_t>(id) + 1);
    names[static_cast<size_t>(id)] = name;
  });
}

void parse_quadruples(std::string_view text, std::string_view name, History& history) {
  for_each_line(text, [&](std::string_view line, std::uint64_t number) {
    if (line.empty()) return;
    ++history.rows;
    const auto where = [&] { return fmt::format("{}:{}", name, number); };
    std::int64_t field[4];
    std::string_view rest = line;
    for (std::int64_t& value : field) {
      if (!next_number(rest, value)) return history.skip("fewer than four whole numbers", where());
    }
    const auto [s, r, o, t] = field;
    if (s < 0 || o < 0 || r < 0 || t < 0) return history.skip("negative number", where());
    if (s >= static_cast<std::int64_t>(kMaxEntities) || o >= static_cast<std::int64_t>(kMaxEntities) || r >= static_cast<std::int64_t>(kMaxRelations) || t > INT32_MAX) {
      return history.skip("number beyond the limits", where());
    }
    history.quads.push_back({static_cast<std::uint32_t>(s), static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(o), static_cast<std::int32_t>(t)});
    history.ids.push_back(where());
  });
}

base::Result<History> read_quadruple_folder(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  History history;
  std::error_code ignored;
  const bool test = fs::exists(folder / "test.txt", ignored), valid = fs::exists(folder / "valid.txt", ignored);
  if (!fs::exists(folder / "train.txt", ignored) || (!test && !valid)) {
    return base::Error{"DM801", "not a folder of quadruples", folder.string(), "it holds train.txt and valid.txt or test.txt"};
  }
  for (const auto& [file, names] : {std::pair{"entity2id.txt", &history.entities}, std::pair{"relation2id.txt", &history.relations}}) {
    if (!fs::exists(folder / file, ignored)) continue;
    auto text = base::read_file(folder / file);
    if (!text) return text.error();
    parse_names(*text, file, *names, history);
  }
  DRAGOMAN_TRY(read_part(folder / "train.txt", history));
  size_t fitted = history.quads.size();
  if (valid) DRAGOMAN_TRY(read_part(folder / "valid.txt", history));
  if (test) {
    fitted = history.quads.size();
    DRAGOMAN_TRY(read_part(folder / "test.txt", history));
  }
  DRAGOMAN_TRY(fill_names(history, folder.string()));
  number_steps(history);
  history.fit_end = INT32_MAX;
  for (size_t i = fitted; i < history.quads.size(); ++i) history.fit_end = std::min(history.fit_end, history.quads[i].step);
  sort_by_step(history);
  group_by_names(history);
  return history;
}

}  // namespace dragoman::forecast
