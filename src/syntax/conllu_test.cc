#include "syntax/conllu.h"

#include <gtest/gtest.h>

namespace dragoman::syntax {
namespace {

constexpr std::string_view kSample =
    "# sent_id = a-1\n# text = Don't go to Aden.\n"
    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n"
    "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n"
    "4\tto\tto\tADP\tIN\t_\t5\tcase\t_\t_\n"
    "5\tAden\tAden\tPROPN\tNNP\t_\t3\tobl\t_\tNE=B-LOC|SpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

TEST(Conllu, ReadsWordsRangesNamesAndSpaces) {
  const auto read = read_conllu(kSample, "sample");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 1U);
  const ConlluSentence& s = read->front();
  EXPECT_EQ(s.text, "Don't go to Aden. ");
  ASSERT_EQ(s.tokens.size(), 6U);
  EXPECT_EQ(s.tokens[0].multiword, 2);
  EXPECT_EQ(s.tokens[1].form(s.text), "n't");
  EXPECT_EQ(s.tokens[1].lemma, "not");
  EXPECT_EQ(s.tokens[2].head, -1);
  EXPECT_EQ(s.tokens[4].name, core::NameTag::kBLoc);
  EXPECT_FALSE(s.tokens[4].space_after);
  EXPECT_EQ(s.tokens[5].deprel, core::Deprel::kPunct);
}

TEST(Conllu, WritesWhatItRead) {
  const auto read = read_conllu(kSample, "sample");
  ASSERT_TRUE(read);
  std::string out;
  write_conllu(read->front().text, read->front().tokens, read->front().comments, out);
  std::string wanted(kSample);
  wanted.erase(wanted.find("3.1\t"), wanted.find("4\tto") - wanted.find("3.1\t"));  // empty nodes are left out
  EXPECT_EQ(out, wanted);
}

TEST(Conllu, RefusesWrongRowsWithTheLine) {
  const struct {
    std::string_view content, where;
  } table[] = {
      {"1\tonly\tthree\n", "x:1"},
      {"# c\n2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "x:2"},
      {"1\ta\ta\tX\t_\t_\tzero\troot\t_\t_\n", "x:1"},
      {"1\ta\ta\tX\t_\t_\t9\tobj\t_\t_\n\n", "x:2"},
      {"1-x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "x:1"},
      {"1\t\ta\tX\t_\t_\t0\troot\t_\t_\n", "x:1"},
      {"1\ta\ta\tX\t_\t_\t0\troot\t_\t_\textra\n", "x:1"},
  };
  for (const auto& row : table) {
    const auto read = read_conllu(row.content, "x");
    ASSERT_FALSE(read) << row.content;
    EXPECT_EQ(read.error().code, "DM404");
    EXPECT_EQ(read.error().where, row.where);
  }
  EXPECT_TRUE(read_conllu("", "x")->empty());
  EXPECT_TRUE(read_conllu("# only a comment\n\n\n", "x")->empty());
}

}  // namespace
}  // namespace dragoman::syntax
