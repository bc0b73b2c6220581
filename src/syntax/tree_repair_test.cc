#include "syntax/tree_repair.h"

#include <gtest/gtest.h>

#include <vector>

namespace dragoman::syntax {
namespace {

using core::Deprel;

std::vector<core::Token> tokens_of(const std::vector<std::pair<int, Deprel>>& rows) {
  std::vector<core::Token> tokens(rows.size());
  for (std::size_t k = 0; k < rows.size(); ++k) {
    tokens[k].head = rows[k].first;
    tokens[k].deprel = rows[k].second;
  }
  return tokens;
}

// "Ann , Bo Lund and Cy": "Lund" was hung on "Cy".
TEST(TreeRepair, WordsOfANameHangOnItsFirst) {
  auto tokens = tokens_of({{-1, Deprel::kRoot}, {2, Deprel::kPunct}, {0, Deprel::kConj}, {5, Deprel::kFlat}, {5, Deprel::kCc}, {0, Deprel::kConj}});
  tokens[0].name = tokens[2].name = tokens[5].name = core::NameTag::kBPer;
  tokens[3].name = core::NameTag::kIPer;
  repair_flat_names(tokens);
  EXPECT_EQ(tokens[3].head, 2);
}

// A first word that hangs on the later one stays: turned round they would make a ring.
TEST(TreeRepair, ANameHeadedByItsLastWordStays) {
  auto tokens = tokens_of({{1, Deprel::kCompound}, {2, Deprel::kFlat}, {-1, Deprel::kRoot}});
  tokens[0].name = core::NameTag::kBPer;
  tokens[1].name = core::NameTag::kIPer;
  repair_flat_names(tokens);
  EXPECT_EQ(tokens[1].head, 2);
}

// "Chad Niger met , officials said"
TEST(TreeRepair, FirstOfTwoSubjectsGoesToTheClauseToldBefore) {
  auto tokens = tokens_of({{5, Deprel::kNsubj}, {0, Deprel::kConj}, {5, Deprel::kCcomp}, {5, Deprel::kPunct}, {5, Deprel::kNsubj}, {-1, Deprel::kRoot}});
  repair_second_subject(tokens);
  EXPECT_EQ(tokens[0].head, 2);
  EXPECT_EQ(tokens[0].deprel, Deprel::kNsubj);
  EXPECT_EQ(tokens[4].head, 5);
}

// "Men were held , officials said"
TEST(TreeRepair, PassiveClauseGetsAPassiveSubject) {
  auto tokens = tokens_of({{5, Deprel::kNsubj}, {2, Deprel::kAuxPass}, {5, Deprel::kCcomp}, {5, Deprel::kPunct}, {5, Deprel::kNsubj}, {-1, Deprel::kRoot}});
  repair_second_subject(tokens);
  EXPECT_EQ(tokens[0].head, 2);
  EXPECT_EQ(tokens[0].deprel, Deprel::kNsubjPass);
}

// "Men they met said": the clause has its subject, and one subject alone is left where it is.
TEST(TreeRepair, LeavesEverythingElse) {
  auto tokens = tokens_of({{3, Deprel::kNsubj}, {2, Deprel::kNsubj}, {3, Deprel::kCcomp}, {-1, Deprel::kRoot}});
  const auto before = tokens;
  repair_second_subject(tokens);
  for (std::size_t k = 0; k < tokens.size(); ++k) EXPECT_EQ(tokens[k].head, before[k].head);
}

// "the African Union" with the article inside the name, and "a Union" with another determiner.
TEST(TreeRepair, ArticleLeavesTheName) {
  auto tokens = tokens_of({{2, Deprel::kDet}, {2, Deprel::kAmod}, {-1, Deprel::kRoot}});
  const auto tag = [&](const char* lemma) {
    tokens[0].upos = core::Upos::kDet;
    tokens[0].lemma = lemma;
    tokens[0].name = core::NameTag::kBOrg;
    tokens[1].name = tokens[2].name = core::NameTag::kIOrg;
    trim_articles(tokens);
  };
  tag("the");
  EXPECT_EQ(tokens[0].name, core::NameTag::kO);
  EXPECT_EQ(tokens[1].name, core::NameTag::kBOrg);
  EXPECT_EQ(tokens[2].name, core::NameTag::kIOrg);
  tag("a");
  EXPECT_EQ(tokens[0].name, core::NameTag::kBOrg);
}

}  // namespace
}  // namespace dragoman::syntax
