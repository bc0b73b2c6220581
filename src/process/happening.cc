#include "process/happening.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dragoman::process {

namespace {

constexpr size_t kShortestWord = 4, kStem = 6;
constexpr int kDaysBeforePublication = 3;

// The first parts of an id behind a state's code that still mean the state: PLOVER's sectors of government, armed forces, police, courts, parliament, spies.
constexpr std::array<std::string_view, 7> kOrgans = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "ELI"};

std::string lower(std::string_view words) {
  std::string out(words);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

}  // namespace

std::string party_key(const Party& party) {
  const std::string& id = party.id;
  if (id.empty()) return !party.country.empty() ? party.country : !party.person.empty() ? party.person : lower(party.text);
  const size_t dot = id.find('.');
  if (dot == std::string::npos) return id;
  const std::string_view rest = std::string_view(id).substr(dot + 1);
  const std::string_view organ = rest.substr(0, rest.find('.'));
  return std::find(kOrgans.begin(), kOrgans.end(), organ) != kOrgans.end() ? id.substr(0, dot) : id;
}

std::vector<std::string_view> organs() { return {kOrgans.begin(), kOrgans.end()}; }

std::vector<std::string> party_keys(const Happening& happening) {
  std::vector<std::string> keys;
  for (const Party& party : happening.parties)
    if (std::string key = party_key(party); !key.empty()) keys.push_back(std::move(key));
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::optional<Window> window_of(const Happening& happening) {
  if (happening.when && (happening.when->start || happening.when->end)) {
    const core::Interval& when = *happening.when;
    if (when.start && when.end) return Window{*when.start, std::max(*when.start, *when.end), true};
    // Open at one side: only the day that is told.
    const core::Day day = when.start ? *when.start : *when.end;
    return Window{day, day, true};
  }
  if (!happening.published) return std::nullopt;
  return Window{happening.published->plus(-kDaysBeforePublication), *happening.published, false};
}

std::vector<std::string> content_stems(std::string_view text) {
  std::vector<std::string> out;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    const bool number = is_digit(text[at]);
    while (at < text.size() && (number ? is_digit(text[at]) || (text[at] == ',' && at + 1 < text.size() && is_digit(text[at + 1])) : is_letter(text[at]))) ++at;
    if (at == begin) {
      ++at;
      continue;
    }
    std::string word = lower(text.substr(begin, at - begin));
    if (number) {
      word.erase(std::remove(word.begin(), word.end(), ','), word.end());
    } else {
      // A typographic apostrophe and quotation mark are letters to this loop: E2 80 9x.
      for (size_t mark = word.find("\xE2\x80"); mark != std::string::npos; mark = word.find("\xE2\x80")) word.erase(mark, mark == 0 ? 3 : std::string::npos);
      if (word.size() < kShortestWord) continue;
      word = word.substr(0, kStem);
    }
    out.push_back(std::move(word));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

double jaccard(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return 0;
  const size_t both = shared(a, b);
  return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return 0;
  return static_cast<double>(shared(a, b)) / static_cast<double>(std::min(a.size(), b.size()));
}

std::string spoken_interval(const core::Interval& when) {
  if (!when.start && !when.end) return "";
  if (!when.end) return "since " + when.start->to_string();
  if (!when.start) return "until " + when.end->to_string();
  const std::string start = when.start->to_string(), end = when.end->to_string();
  if (start == end) return start;
  const bool one_year = when.start->year() == when.end->year();
  if (when.precision == core::Precision::kYear && one_year && start.ends_with("-01-01") && end.ends_with("-12-31")) return start.substr(0, 4);
  if (when.precision == core::Precision::kMonth && one_year && when.start->month() == when.end->month() && when.start->month_day() == 1 &&
      when.end->month_day() == core::days_in_month(when.start->year(), when.start->month()))
    return start.substr(0, 7);
  return start + ".." + end;
}

}  // namespace dragoman::process
