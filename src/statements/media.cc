#include "statements/media.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/tsv.h"
#include "events/tree.h"

namespace dragoman::statements {

using events::lower;

namespace {

constexpr std::uint32_t kGap = 1;  // words that may stand between two words of a phrase

}  // namespace

base::Result<Media> Media::load(const std::filesystem::path& data_dir) {
  Media media;
  auto table = base::TsvTable::load(data_dir / "patterns" / "en" / "media.tsv", {"id", "medium", "form", "words", "ok", "gives", "no"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    Rule rule;
    rule.id = row.cells[0];
    const auto medium = core::medium_from(row.cells[1]);
    if (!medium) return base::Error{"DM201", fmt::format("unknown medium '{}'", row.cells[1]), table->where(row), "see docs/formats.md, statement"};
    rule.medium = *medium;
    for (const std::string_view piece : base::split(row.cells[3], ' ')) {
      rule.pieces.emplace_back();
      for (const std::string_view word : base::split(piece, '|')) rule.pieces.back().emplace_back(word);
    }
    const auto number = static_cast<std::uint32_t>(media.rules_.size());
    const std::string_view form = row.cells[2];
    const auto all = [&](Index& index) {
      for (const std::string_view word : base::split(row.cells[3], '|')) index.emplace(word, number);
    };
    if (form == "saying") all(media.saying_);
    else if (form == "listener") all(media.listener_);
    else if (form == "crowd") all(media.crowd_);
    else if (form == "issue") all(media.issue_);
    else if (form == "meeting") all(media.meeting_);
    else if (form == "setting")
      for (const std::string_view word : base::split(row.cells[3], '|')) media.settings_.emplace_back(word, number);
    else if (form == "source")
      for (const std::string_view word : base::split(row.cells[3], '|')) media.sources_.emplace_back(word, number);
    else if (form == "noun" && !rule.pieces.empty())
      for (const std::string& word : rule.pieces.front()) media.nouns_[word].push_back(number);
    else return base::Error{"DM201", fmt::format("unknown form '{}'", form), table->where(row), "saying noun issue listener crowd source setting meeting"};
    if (!row.cells[4].empty()) media.examples_.push_back({rule.id, std::string(row.cells[4]), std::string(row.cells[5]), table->where(row)});
    if (!row.cells[6].empty()) media.examples_.push_back({rule.id, std::string(row.cells[6]), "", table->where(row)});
    media.rules_.push_back(std::move(rule));
  }
  return media;
}

std::optional<Media::Saying> Media::look_up(const Index& index, std::string_view word) const {
  const auto it = index.find(std::string(word));
  if (it == index.end()) return std::nullopt;
  return Saying{rules_[it->second].medium, rules_[it->second].id};
}

std::optional<Media::Saying> Media::saying(std::string_view lemma) const { return look_up(saying_, lemma); }

std::optional<Media::Saying> Media::listener(const core::Actor& told) const { return told.sectors.empty() ? std::nullopt : look_up(listener_, told.sectors.front()); }

std::optional<Media::Saying> Media::crowd(std::string_view lemma) const { return look_up(crowd_, lower(lemma)); }

std::optional<Media::Saying> Media::in_source(const Words& words, const core::Document& document) const {
  const std::string source = lower(document.source);
  for (const auto& [word, number] : words)
    if (source.find(word) != std::string::npos) return Saying{rules_[number].medium, rules_[number].id};
  return std::nullopt;
}

std::optional<Media::Saying> Media::own_kind(const core::Document& document) const { return in_source(sources_, document); }
std::optional<Media::Saying> Media::setting(const core::Document& document) const { return in_source(settings_, document); }

bool Media::any(const core::Analysis& analysis, const core::Sentence& sentence) const {
  for (const core::Token& token : analysis.tokens_of(sentence))
    if (saying_.contains(token.lemma) || nouns_.contains(lower(token.lemma)) || nouns_.contains(lower(token.form(analysis.text())))) return true;
  return false;
}

std::vector<Media::Phrase> Media::phrases(const core::Analysis& analysis, const core::Sentence& sentence) const {
  std::vector<Phrase> found;
  const std::uint32_t end = sentence.first_token + sentence.token_count;
  const auto fits = [&](const std::vector<std::string>& piece, std::uint32_t t) {
    const std::string form = lower(analysis.form(t)), lemma = lower(analysis.tokens[t].lemma);
    return std::any_of(piece.begin(), piece.end(), [&](const std::string& p) { return p == form || p == lemma; });
  };
  for (std::uint32_t t = sentence.first_token; t < end; ++t) {
    for (const std::string& word : {lower(analysis.form(t)), lower(analysis.tokens[t].lemma)}) {
      const auto rules = nouns_.find(word);
      if (rules == nouns_.end()) continue;
      for (const std::uint32_t number : rules->second) {
        const Rule& rule = rules_[number];
        std::uint32_t last = t;
        bool whole = true;
        for (size_t p = 1; p < rule.pieces.size() && whole; ++p) {
          std::uint32_t next = last + 1;
          while (next < end && next <= last + 1 + kGap && !fits(rule.pieces[p], next)) ++next;
          whole = next < end && next <= last + 1 + kGap;
          last = next;
        }
        if (!whole) continue;
        const auto over = std::find_if(found.begin(), found.end(), [&](const Phrase& p) { return p.first <= last && t <= p.last; });
        const Phrase phrase{t, last, rule.medium, rule.id};
        if (over == found.end()) found.push_back(phrase);
        else if (last - t > over->last - over->first) *over = phrase;
      }
    }
  }
  return found;
}

}  // namespace dragoman::statements
