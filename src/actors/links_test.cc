// A small document by hand: what a link makes of a phrase that no rule has read.
#include "actors/links.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dragoman::actors {
namespace {

const Directory& directory() {
  static const auto kLoaded = Directory::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  EXPECT_TRUE(kLoaded.has_value()) << (kLoaded ? "" : kLoaded.error().to_string());
  return *kLoaded;
}

struct Word {
  const char* form;
  core::Upos upos;
  core::Deprel deprel;
  core::EntityKind kind;
};

// "The Front attacked . The movement left . It fled ." with one sentence for each three or four words.
class LinksTest : public testing::Test {
 protected:
  void SetUp() override {
    using core::Deprel;
    using core::EntityKind;
    using core::Upos;
    const std::vector<Word> words = {{"The", Upos::kDet, Deprel::kDet, EntityKind::kNone},           {"Front", Upos::kPropn, Deprel::kNsubj, EntityKind::kOrganization},
                                     {"attacked", Upos::kVerb, Deprel::kRoot, EntityKind::kNone},    {".", Upos::kPunct, Deprel::kPunct, EntityKind::kNone},
                                     {"The", Upos::kDet, Deprel::kDet, EntityKind::kNone},           {"movement", Upos::kNoun, Deprel::kNsubj, EntityKind::kOrganization},
                                     {"left", Upos::kVerb, Deprel::kRoot, EntityKind::kNone},        {".", Upos::kPunct, Deprel::kPunct, EntityKind::kNone},
                                     {"It", Upos::kPron, Deprel::kNsubj, EntityKind::kOrganization}, {"fled", Upos::kVerb, Deprel::kRoot, EntityKind::kNone},
                                     {".", Upos::kPunct, Deprel::kPunct, EntityKind::kNone}};
    for (const Word& word : words) {
      core::Token token;
      token.begin = static_cast<core::ByteOffset>(document_.text.size());
      document_.text += word.form;
      token.end = static_cast<core::ByteOffset>(document_.text.size());
      document_.text += ' ';
      token.upos = word.upos;
      token.deprel = word.deprel;
      token.kind = word.kind;
      analysis_.tokens.push_back(token);
    }
    analysis_.document = &document_;
    for (const auto& [first, count] : {std::pair{0U, 4U}, {4U, 4U}, {8U, 3U}}) {
      core::Sentence sentence;
      sentence.first_token = first;
      sentence.token_count = count;
      analysis_.sentences.push_back(sentence);
    }
    core::Mention front;
    front.head = front.last = 1;
    core::Actor actor;
    actor.id = "TCD.FRT";
    actor.country = "TCD";
    actor.sectors = {"REB"};
    front.actors = {actor};
    analysis_.mentions = {front};
    analysis_.references = {{0, 1, 0, 1, -1}, {1, 5, 4, 5, 0}, {2, 8, 8, 8, 1}};
  }

  std::string run() {
    follow_links(directory(), analysis_);
    std::string out;
    for (const core::Mention& mention : analysis_.mentions)
      out += (out.empty() ? "" : " | ") + std::to_string(mention.head) + " " + mention.actors.front().id + " " + mention.actors.front().text;
    return out;
  }

  core::Document document_;
  core::Analysis analysis_;
};

TEST_F(LinksTest, NounAndPronounStandForThePartyToldBefore) { EXPECT_EQ(run(), "1 TCD.FRT  | 5 TCD.FRT The movement | 8 TCD.FRT It"); }

TEST_F(LinksTest, NothingIsLinkedToAThing) {
  analysis_.tokens[5].kind = core::EntityKind::kNone;
  analysis_.references[2].antecedent = -1;
  EXPECT_EQ(run(), "1 TCD.FRT ");
}

TEST_F(LinksTest, WhatTheRulesReadStays) {
  core::Mention own = analysis_.mentions.front();
  own.sentence = 1, own.first = 4, own.head = own.last = 5;
  own.actors.front().id = "NER.FRT";
  analysis_.mentions.push_back(own);
  analysis_.references[2].antecedent = -1;
  EXPECT_EQ(run(), "1 TCD.FRT  | 5 NER.FRT ");
}

TEST_F(LinksTest, AStatelessPartyTakesTheStateOfItsSort) {
  core::Mention open = analysis_.mentions.front();
  open.sentence = 1, open.first = 4, open.head = open.last = 5, open.kind = core::Mention::Kind::kNominal;
  open.actors.front().id.clear(), open.actors.front().country.clear();
  analysis_.mentions.push_back(open);
  analysis_.references[2].antecedent = -1;
  EXPECT_EQ(run(), "1 TCD.FRT  | 5 TCD.FRT ");
  analysis_.mentions[1].actors.front().id.clear(), analysis_.mentions[1].actors.front().country.clear();
  analysis_.mentions[1].actors.front().sectors = {"COP"};
  EXPECT_EQ(run(), "1 TCD.FRT  | 5  ");
}

}  // namespace
}  // namespace dragoman::actors
