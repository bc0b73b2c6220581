#include "statements/media.h"

#include <gtest/gtest.h>

#include "base/tsv.h"
#include "statements/contents.h"

namespace dragoman::statements {
namespace {

const Media& media() {
  static const auto kLoaded = Media::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// Media phrases of a sentence of words, "joint statement:joint_statement".
std::string phrases(std::string_view words) {
  core::Document document;
  core::Analysis analysis;
  for (const std::string_view word : base::split(words, ' ')) {
    core::Token token;
    token.begin = static_cast<core::ByteOffset>(document.text.size());
    document.text += word;
    token.end = static_cast<core::ByteOffset>(document.text.size());
    document.text += ' ';
    token.lemma = word;
    analysis.tokens.push_back(token);
  }
  core::Sentence sentence;
  sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size());
  analysis.sentences.push_back(sentence);
  analysis.document = &document;
  std::string out;
  for (const Media::Phrase& phrase : media().phrases(analysis, sentence)) {
    const auto begin = analysis.tokens[phrase.first].begin;
    out += (out.empty() ? "" : "; ") + document.text.substr(begin, analysis.tokens[phrase.last].end - begin) + ":" + std::string(core::to_string(phrase.medium));
  }
  return out;
}

TEST(Media, Phrases) {
  const struct {
    const char* words;
    const char* wanted;
  } cases[] = {
      {"they said in a statement that", "statement:statement"},
      {"they said in a joint statement that", "joint statement:joint_statement"},
      {"wrote in its summary of the meeting", "summary of the meeting:readout"},
      {"a reading of the map", ""},
      {"at a news conference in Rome", "news conference:press_conference"},
      {"wrote on twitter", "on twitter:post"},
      {"the talks in Rome", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(phrases(c.words), c.wanted) << c.words;
}

TEST(Media, TheReportsOwnKind) {
  core::Document document;
  document.source = "Ministry readout";
  ASSERT_TRUE(media().own_kind(document));
  EXPECT_EQ(media().own_kind(document)->medium, core::Medium::kReadout);
  document.source = "wire";
  EXPECT_FALSE(media().own_kind(document));
}

TEST(Media, SameSpeaker) {
  core::Actor minister, ministry, other;
  minister.id = ministry.id = "TUR.GOV.MOD";
  minister.person = "p:a";
  EXPECT_FALSE(same_speaker(minister, ministry));
  other = minister;
  other.id = "TUR.ELI";
  EXPECT_TRUE(same_speaker(minister, other));
  EXPECT_TRUE(same_speaker(ministry, ministry));
}

}  // namespace
}  // namespace dragoman::statements
