#include "syntax/coreference.h"

#include <gtest/gtest.h>

#include "syntax/golden.h"

namespace dragoman::syntax {
namespace {

const std::filesystem::path kModels = std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data/models";

struct Read {
  std::string text;
  std::vector<core::Token> tokens;
  std::vector<core::Sentence> sentences;
  Parser::Memory memory;
};

Read read(const Parser& parser, const std::vector<std::string>& lines) {
  Read out;
  Parser::Scratch scratch;
  for (const std::string& line : lines) {
    const auto begin = static_cast<core::ByteOffset>(out.text.size());
    const auto first = static_cast<std::uint32_t>(out.tokens.size());
    out.text += line + "\n";
    for (core::Token token : golden::words_of(line)) {
      token.begin += begin;
      token.end += begin;
      out.tokens.push_back(token);
    }
    out.sentences.push_back({begin, static_cast<core::ByteOffset>(out.text.size()), first, static_cast<std::uint32_t>(out.tokens.size()) - first, false});
  }
  for (const auto& s : out.sentences) parser.parse(out.text, std::span(out.tokens).subspan(s.first_token, s.token_count), scratch, &out.memory);
  return out;
}

// "She -> Lopez": head words.
std::vector<std::string> links_of(const Parser& parser, const std::vector<std::string>& lines, Parser::Links how = Parser::Links::kModel) {
  const Read r = read(parser, lines);
  const auto references = parser.link(r.text, r.sentences, r.tokens, r.memory, how);
  std::vector<std::string> out;
  for (const auto& reference : references) {
    if (reference.antecedent < 0) continue;
    const auto& earlier = references[static_cast<std::size_t>(reference.antecedent)];
    out.push_back(std::string(r.tokens[reference.head].form(r.text)) + " -> " + std::string(r.tokens[earlier.head].form(r.text)));
  }
  return out;
}

class Links : public testing::TestWithParam<std::string> {
 protected:
  Parser parser() { return *Parser::load(kModels / (GetParam() + ".model")); }
};
INSTANTIATE_TEST_SUITE_P(All, Links, testing::Values("fast", "base"), [](const auto& model) { return model.param; });

TEST_P(Links, PronounsAndRepeatedNames) {
  const auto p = parser();
  const auto links = links_of(p, {"President Maria Lopez met the envoy in Geneva on Tuesday .", "She thanked him for the visit .", "Lopez will leave Geneva on Friday ."});
  const auto has = [&](std::string_view link) { return std::find(links.begin(), links.end(), link) != links.end(); };
  EXPECT_TRUE(has("She -> Lopez") || has("She -> Maria") || has("She -> President"));
  EXPECT_TRUE(has("Geneva -> Geneva"));
}

TEST_P(Links, PointBackwardsInsideTheDocument) {
  const auto p = parser();
  const Read r = read(p, {"The rebels said they had left the town .", "It was taken by the army , which said its troops had entered it .", "\xFF it IT … 東京 he"});
  const auto references = p.link(r.text, r.sentences, r.tokens, r.memory);
  ASSERT_FALSE(references.empty());
  for (std::size_t i = 0; i < references.size(); ++i) {
    EXPECT_LT(references[i].antecedent, static_cast<std::int32_t>(i));
    EXPECT_LE(references[i].first, references[i].head);
    EXPECT_LE(references[i].head, references[i].last);
    EXPECT_LT(references[i].last, r.tokens.size());
  }
}

TEST_P(Links, NeedTheVectorsOfTheseSentences) {
  const auto p = parser();
  Read r = read(p, {"Lopez said she would go .", "She went ."});
  EXPECT_FALSE(p.link(r.text, r.sentences, r.tokens, r.memory).empty());
  r.memory.clear();
  EXPECT_TRUE(p.link(r.text, r.sentences, r.tokens, r.memory).empty());
  EXPECT_TRUE(p.link("", {}, {}, r.memory).empty());
}

TEST(RuleLinks, NamesAppositionsAndPronouns) {
  const auto parser = *Parser::load(kModels / "base.model");
  const auto links = links_of(parser, {"Lopez met the rebels in Geneva .", "They left Geneva ."}, Parser::Links::kRules);
  EXPECT_EQ(links, (std::vector<std::string>{"They -> rebels", "Geneva -> Geneva"}));
}

TEST(Candidates, NearestFirstThenTheSameHeadFurtherAway) {
  std::vector<Mention> mentions(Candidates::kNear + 10);
  for (auto& m : mentions) m.type = Mention::Type::kName;
  mentions[3].key = mentions.back().key = "ankara";
  for (std::size_t i = 0; i + 1 < mentions.size(); ++i)
    if (i != 3) mentions[i].key = std::to_string(i);
  std::vector<std::uint32_t> out;
  Candidates::of(mentions, mentions.size() - 1, out);
  ASSERT_EQ(out.size(), Candidates::kNear + 1);
  EXPECT_EQ(out.front(), mentions.size() - 2);
  EXPECT_EQ(out.back(), 3U);
  mentions.back().type = Mention::Type::kPronoun;
  Candidates::of(mentions, mentions.size() - 1, out);
  EXPECT_EQ(out.size(), Candidates::kNear);
  Candidates::of(mentions, 0, out);
  EXPECT_TRUE(out.empty());
}

}  // namespace
}  // namespace dragoman::syntax
