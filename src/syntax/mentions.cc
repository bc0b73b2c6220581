#include "syntax/mentions.h"

#include <algorithm>

namespace dragoman::syntax {

namespace {

using core::Deprel;
using core::EntityKind;
using core::Upos;

std::string folded(std::string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

// "he|him|his" -> each word with the number of its line, from 1.
base::Status read_classes(const ModelFile& file, const std::string& field, int most, std::map<std::string, int, std::less<>>& into) {
  auto lines = file.strings(field);
  if (!lines || static_cast<int>(lines->size()) >= most) return file.missing(field);
  for (std::size_t i = 0; i < lines->size(); ++i) {
    std::string_view line = (*lines)[i];
    for (std::size_t at = 0; at <= line.size();) {
      const std::size_t end = std::min(line.find('|', at), line.size());
      into.emplace(line.substr(at, end - at), static_cast<int>(i) + 1);
      at = end + 1;
    }
  }
  return std::monostate{};
}

int class_of(const std::map<std::string, int, std::less<>>& classes, std::string_view word) {
  const auto found = classes.find(word);
  return found == classes.end() ? 0 : found->second;
}

Mention::Role role_of(Deprel relation) {
  using Role = Mention::Role;
  switch (relation) {
    case Deprel::kNsubj:
    case Deprel::kNsubjPass:
    case Deprel::kNsubjOuter: return Role::kSubject;
    case Deprel::kObj:
    case Deprel::kIobj: return Role::kObject;
    case Deprel::kObl:
    case Deprel::kOblAgent: return Role::kOblique;
    case Deprel::kNmod: return Role::kModifier;
    case Deprel::kNmodPoss: return Role::kPossessive;
    case Deprel::kAppos: return Role::kApposition;
    case Deprel::kConj: return Role::kConjunct;
    case Deprel::kCompound:
    case Deprel::kFlat: return Role::kPart;
    default: return Role::kOther;
  }
}

int name_kind(core::NameTag tag) {
  using core::NameTag;
  if (tag == NameTag::kBPer || tag == NameTag::kIPer) return 1;
  if (tag == NameTag::kBOrg || tag == NameTag::kIOrg) return 2;
  return tag == NameTag::kBLoc || tag == NameTag::kILoc || tag == NameTag::kBGpe || tag == NameTag::kIGpe ? 3 : 0;
}

bool is_actor_kind(EntityKind kind) { return kind == EntityKind::kPerson || kind == EntityKind::kOrganization || kind == EntityKind::kPlace; }

// A word that belongs to the phrase of its governor and not to a clause or a second phrase beside it.
bool joins_phrase(Deprel relation) {
  switch (relation) {
    case Deprel::kPunct:
    case Deprel::kCc:
    case Deprel::kConj:
    case Deprel::kAppos:
    case Deprel::kAclRelcl:
    case Deprel::kParataxis:
    case Deprel::kCase:
    case Deprel::kCop:
    case Deprel::kNsubj:
    case Deprel::kMark: return false;
    default: return true;
  }
}

}  // namespace

base::Result<MentionFinder> MentionFinder::load(const ModelFile& file) {
  MentionFinder finder;
  if (auto done = read_classes(file, "pronouns", kPronouns, finder.pronouns_); !done) return done.error();
  if (auto done = read_classes(file, "determiners", kDeterminers, finder.determiners_); !done) return done.error();
  return finder;
}

// A part of a longer name, "New" of "New York", stands for nothing; "Ankara" of "the Ankara government" does.
bool MentionFinder::stands_for_actor(const core::Token& token, std::span<const core::Token> sentence, std::size_t index) const {
  if (token.upos == Upos::kPron) return token.deprel != Deprel::kExpl;
  if (token.upos != Upos::kNoun && token.upos != Upos::kPropn && name_kind(token.name) == 0) return false;
  const bool named = name_kind(token.name) != 0;
  if (!named && !is_actor_kind(token.kind)) return false;
  if (token.head < 0) return true;
  const auto governor = static_cast<std::size_t>(token.head);
  const bool part = token.deprel == Deprel::kFlat || token.deprel == Deprel::kCompound || token.deprel == Deprel::kGoeswith || token.deprel == Deprel::kFixed;
  if (!part) return !named || !core::inside_name(token.name) || name_kind(sentence[governor].name) == 0 || token.deprel != Deprel::kNmod;
  if (!named) return false;
  // Inside one name with its governor: every word between them carries on one name.
  const auto [low, high] = std::minmax(index, governor);
  for (std::size_t i = low + 1; i <= high; ++i)
    if (!core::inside_name(sentence[i].name)) return token.deprel == Deprel::kCompound;
  return false;
}

Mention MentionFinder::describe(std::string_view text, const core::Sentence& sentence, std::span<const core::Token> tokens, std::uint32_t head) const {
  const core::Token& token = tokens[head];
  const std::uint32_t begin = sentence.first_token;
  const std::uint32_t end = begin + sentence.token_count;
  Mention m;
  m.head = m.first = m.last = head;
  m.governor = token.head < 0 ? -1 : token.head + static_cast<std::int32_t>(begin);
  m.role = role_of(token.deprel);
  m.key = folded(token.form(text));
  m.pronoun = token.upos == Upos::kPron ? class_of(pronouns_, m.key) : 0;
  m.name = name_kind(token.name);
  m.kind = token.kind;
  m.type = m.pronoun != 0 ? Mention::Type::kPronoun : m.name != 0 || token.upos == Upos::kPropn ? Mention::Type::kName : Mention::Type::kNominal;
  if (token.xpos == "NNS" || token.xpos == "NNPS") m.number = Mention::Number::kPlural;
  if (token.xpos == "NN" || token.xpos == "NNP") m.number = Mention::Number::kSingular;
  const auto belongs = [&](std::uint32_t at) {
    for (int steps = 0; steps < 8; ++steps) {
      if (at == head) return true;
      if (tokens[at].head < 0 || !joins_phrase(tokens[at].deprel)) return false;
      at = begin + static_cast<std::uint32_t>(tokens[at].head);
    }
    return false;
  };
  while (m.first > begin && belongs(m.first - 1)) --m.first;
  while (m.last + 1 < end && belongs(m.last + 1)) ++m.last;
  for (std::uint32_t i = m.first; i <= m.last; ++i) {
    const core::Token& t = tokens[i];
    if (t.deprel == Deprel::kDet && t.head + static_cast<std::int32_t>(begin) == static_cast<std::int32_t>(head)) m.determiner = class_of(determiners_, folded(t.form(text)));
    if (t.deprel == Deprel::kNmodPoss && t.head + static_cast<std::int32_t>(begin) == static_cast<std::int32_t>(head)) m.determiner = kDeterminers - 1;
    if (t.upos == Upos::kPropn || i == head || (t.upos == Upos::kNoun && i < head)) m.words.push_back(folded(t.form(text)));
  }
  return m;
}

std::vector<Mention> MentionFinder::find(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens) const {
  std::vector<Mention> out;
  std::uint32_t rows = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const core::Sentence& sentence = sentences[s];
    const auto words = tokens.subspan(sentence.first_token, sentence.token_count);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!stands_for_actor(words[i], words, i)) continue;
      Mention m = describe(text, sentence, tokens, sentence.first_token + static_cast<std::uint32_t>(i));
      m.sentence = static_cast<std::uint32_t>(s);
      m.row = rows + static_cast<std::uint32_t>(i);
      if (words[i].upos == Upos::kPron && m.pronoun == 0) continue;  // "something", "which"
      out.push_back(std::move(m));
    }
    rows += sentence.token_count;
  }
  return out;
}

}  // namespace dragoman::syntax
