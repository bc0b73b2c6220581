#include "actors/actor_finder.h"

#include <algorithm>
#include <array>

#include "actors/composer.h"
#include "actors/items.h"
#include "actors/links.h"
#include "actors/memory.h"
#include "actors/phrase_reader.h"
#include "actors/scene.h"

namespace dragoman::actors {
namespace {

using core::Analysis;
using Kind = Item::Kind;

// The small words of a phrase, for text that no model has tagged.
core::Upos guess_tag(std::string_view word) {
  static constexpr auto kPrepositions = std::to_array<std::string_view>({"of", "in", "from", "for", "to", "at", "near", "on"});
  static constexpr auto kOthers = std::to_array<std::string_view>({"the", "a", "an", "The", "A", "both", "this", "these"});
  const auto is = [&](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
  if (is(kPrepositions)) return core::Upos::kAdp;
  if (is(kOthers)) return core::Upos::kDet;
  if (word == "and") return core::Upos::kCconj;
  if (word == "," || word == "-") return core::Upos::kPunct;
  if (word == "'s" || word == "’s" || word == "'" || word == "’") return core::Upos::kPart;
  return word[0] >= 'a' && word[0] <= 'z' ? core::Upos::kNoun : core::Upos::kPropn;
}

// Cuts at blanks, hyphens, commas and before a genitive, as the tokenizer does.
void add_tokens(std::string_view text, Analysis& analysis) {
  const auto add = [&](std::size_t begin, std::size_t end) {
    if (begin == end) return;
    core::Token token;
    token.begin = static_cast<core::ByteOffset>(begin);
    token.end = static_cast<core::ByteOffset>(end);
    token.upos = guess_tag(text.substr(begin, end - begin));
    token.space_after = end < text.size() && text[end] == ' ';
    analysis.tokens.push_back(token);
  };
  std::size_t begin = 0;
  for (std::size_t k = 0; k <= text.size(); ++k) {
    const bool end = k == text.size();
    const bool genitive = !end && (text.substr(k).starts_with("'s") || text.substr(k).starts_with("’s"));
    if (!end && text[k] != ' ' && text[k] != '-' && text[k] != ',' && !genitive) continue;
    add(begin, k);
    begin = k;
    if (end) break;
    if (text[k] == ' ') begin = k + 1;
    else if (text[k] == '-' || text[k] == ',') {
      add(k, k + 1);
      begin = k + 1;
    } else {
      const std::size_t length = text[k] == '\'' ? 2 : 4;
      add(k, k + length);
      k += length - 1;
      begin = k + 1;
    }
  }
}

}  // namespace

base::Result<ActorFinder> ActorFinder::load(const std::filesystem::path& data_dir) {
  auto directory = Directory::load(data_dir);
  if (!directory) return base::Error(std::move(directory.error()));
  ActorFinder finder;
  finder.directory_ = std::make_unique<Directory>(std::move(*directory));
  return finder;
}

void ActorFinder::find(Analysis& analysis) const {
  analysis.mentions.clear();
  ItemScanner scanner(*directory_, analysis);
  std::vector<std::vector<Item>> sentences;
  sentences.reserve(analysis.sentences.size());
  for (const core::Sentence& sentence : analysis.sentences) sentences.push_back(scanner.scan(sentence));
  Memory memory;
  const Composer composer(*directory_, analysis.document->published_day());
  // Headlines use last names before the text gives the full ones.
  for (const std::vector<Item>& items : sentences)
    for (const Item& item : items)
      if (item.kind == Kind::kPerson && item.last > item.first && item.entries.size() == 1)
        memory.learn_name(directory_->persons()[item.entries.front().index].name, composer.person(item.entries.front().index, nullptr, false));
  weigh_scene(*directory_, analysis, sentences, memory);
  PhraseReader reader(composer, memory, analysis);
  for (std::size_t s = 0; s < sentences.size(); ++s) reader.read_sentence(static_cast<std::uint32_t>(s), sentences[s]);
  follow_links(*directory_, analysis);
}

std::vector<core::Actor> ActorFinder::describe(std::string_view phrase, std::optional<core::Day> day) const {
  core::Document document;
  document.text = phrase;
  if (day) document.published = day->to_string();
  Analysis analysis;
  analysis.document = &document;
  add_tokens(document.text, analysis);
  core::Sentence sentence;
  sentence.end = static_cast<core::ByteOffset>(phrase.size());
  sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size());
  if (sentence.token_count == 0) return {};
  analysis.sentences.push_back(sentence);
  find(analysis);
  for (const core::Mention& mention : analysis.mentions)
    if (mention.kind != core::Mention::Kind::kModifier) return mention.actors;
  return {};
}

}  // namespace dragoman::actors
