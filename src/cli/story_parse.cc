// Reads *.story files.
#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "base/tsv.h"
#include "cli/story.h"

namespace dragoman::cli {

namespace {

std::string_view trim(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// First word and what follows it.
std::pair<std::string_view, std::string_view> cut_word(std::string_view line) {
  const size_t space = line.find_first_of(" \t");
  if (space == std::string_view::npos) return {line, {}};
  return {line.substr(0, space), trim(line.substr(space))};
}

// A word, or words in quotation marks (a mark inside is doubled), from the front of `rest`.
std::string take_value(std::string_view& rest) {
  std::string value;
  if (rest.empty() || rest[0] != '"') {
    const auto [word, after] = cut_word(rest);
    rest = after;
    return std::string(word);
  }
  size_t at = 1;
  for (; at < rest.size(); ++at) {
    if (rest[at] == '"') {
      if (at + 1 == rest.size() || rest[at + 1] != '"') break;
      ++at;
    }
    value += rest[at];
  }
  rest = trim(rest.substr(std::min(rest.size(), at + 1)));
  return value;
}

bool is_field(std::string_view word) {
  const size_t equals = word.find('=');
  return equals != std::string_view::npos && equals > 0;
}

bool names_claim(std::string_view word) { return word == "relation" || word == "position"; }

bool names_record(std::string_view word) { return word == "figure" || word == "circumstance" || word == "statement" || names_claim(word); }

// `KIND WORDS field=.. evidence="..."`; of a relation or position `KIND TYPE A -> B`, where B may be words in quotation marks.
Wish parse_record(std::string_view kind, std::string_view rest, bool wanted) {
  Wish wish;
  wish.kind = wanted ? Wish::Kind::kRecord : Wish::Kind::kNoRecord;
  wish.type = kind;
  bool second = false;
  while (!rest.empty()) {
    const auto [word, next] = cut_word(rest);
    if (names_claim(kind) && (word == "->" || word == "+")) {
      second = second || word == "->";
      rest = next;
      continue;
    }
    if (rest[0] == '"' || !is_field(word)) {
      (second ? wish.recipients : wish.actors).push_back(take_value(rest));
      continue;
    }
    const std::string name(word.substr(0, word.find('=')));
    rest.remove_prefix(name.size() + 1);
    std::string value = take_value(rest);
    if (name == "evidence") wish.evidence = std::move(value);
    else wish.fields.emplace_back(name, std::move(value));
  }
  return wish;
}

// `TYPE A + B -> C status=planned evidence="..."`
std::optional<Wish> parse_wish(std::string_view rest, bool wanted) {
  Wish wish;
  wish.kind = wanted ? Wish::Kind::kEvent : Wish::Kind::kNoEvent;
  const auto [type, after] = cut_word(rest);
  wish.type = type;
  rest = after;
  bool recipients = false;
  while (!rest.empty()) {
    const auto [word, next] = cut_word(rest);
    if (word == "->") recipients = true, rest = next;
    else if (word == "+" || word == ",") rest = next;
    else if (is_field(word)) {
      const std::string name(word.substr(0, word.find('=')));
      rest.remove_prefix(name.size() + 1);
      std::string value = take_value(rest);
      if (name == "evidence") wish.evidence = std::move(value);
      else wish.fields.emplace_back(name, std::move(value));
    } else {
      (recipients ? wish.recipients : wish.actors).emplace_back(word);
      rest = next;
    }
  }
  if (wish.type != "*" && !core::event_type_from(wish.type)) return std::nullopt;
  return wish;
}

// `ID = "words"`
std::optional<Wish> parse_actor(std::string_view rest) {
  Wish wish;
  wish.kind = Wish::Kind::kActor;
  const auto [id, after] = cut_word(rest);
  if (after.empty() || after[0] != '=') return std::nullopt;
  wish.actors.emplace_back(id);
  std::string_view words = trim(after.substr(1));
  wish.evidence = take_value(words);
  if (wish.evidence.empty()) return std::nullopt;
  return wish;
}

}  // namespace

base::Result<std::vector<Story>> parse_stories(const std::string& content, const std::string& name) {
  std::vector<Story> stories;
  int number = 0;
  for (size_t at = 0; at < content.size();) {
    const size_t end = std::min(content.size(), content.find('\n', at));
    const std::string_view line = trim(std::string_view(content).substr(at, end - at));
    const bool indented = at < content.size() && (content[at] == ' ' || content[at] == '\t');
    at = end + 1;
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const std::string where = fmt::format("{}:{}", name, number);
    const auto [word, rest] = cut_word(line);
    if (word == "story" && !indented) {
      stories.push_back({std::string(rest), where, "", "", "", "", {}});
      continue;
    }
    if (stories.empty()) return base::Error{"DM702", "a story file begins with a 'story' line", where, ""};
    Story& story = stories.back();
    std::optional<Wish> wish;
    // Indented lines go on with the text; an empty `text` line inside it makes a paragraph.
    if (indented) story.text += (story.text.empty() || story.text.back() == '\n' ? "" : " ") + std::string(line);
    else if (word == "on") story.published = rest;
    else if (word == "source") story.source = rest;
    else if (word == "file") story.file = rest;
    else if (word == "text") story.text += (story.text.empty() ? "" : "\n\n") + std::string(rest);
    else if (names_record(word)) wish = parse_record(word, rest, true);
    else if (word == "no" && names_record(cut_word(rest).first)) wish = parse_record(cut_word(rest).first, cut_word(rest).second, false);
    else if (word == "event" || word == "no") wish = parse_wish(rest, word == "event");
    else if (word == "actor") wish = parse_actor(rest);
    else
      return base::Error{"DM702", fmt::format("'{}' begins no line of a story", word), where,
                         "one of story on source file text actor event relation position figure circumstance statement no"};
    if (word == "event" || word == "no" || word == "actor" || names_record(word)) {
      if (indented) continue;
      if (!wish) return base::Error{"DM702", "line cannot be read", where, "event TYPE A + B -> C status= date= place= speaker= evidence=\"words\""};
      wish->line = line;
      wish->where = where;
      story.wishes.push_back(std::move(*wish));
    }
  }
  return stories;
}

}  // namespace dragoman::cli
