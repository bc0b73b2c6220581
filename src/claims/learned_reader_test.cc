#include "claims/learned_reader.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "claims/claims.h"
#include "events/pair_features.h"
#include "events/test_sentence.h"

namespace dragoman::claims {
namespace {

using core::PairTask;
using events::PairFeatures;
using events::TestSentence;

const Claims& claims() {
  static const auto kLoaded = Claims::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// A scorer that gives one class to one pair of words and "none" to all others.
struct Says {
  PairTask task;
  std::uint32_t a, b;
  int type;  // 0: the first after "none"
};

core::PairScores scorer(std::vector<Says> says) {
  return [says = std::move(says)](PairTask task, const core::TokenPairs& pairs, std::vector<float>& scores) {
    const int classes = static_cast<int>(core::pair_classes(task).size()) + 1;
    scores.assign(pairs.pairs.size() * static_cast<std::size_t>(classes), 0.0F);
    for (std::size_t p = 0; p < pairs.pairs.size(); ++p) {
      scores[p * static_cast<std::size_t>(classes)] = 4.0F;
      for (const Says& s : says)
        if (s.task == task && pairs.pairs[p].a == s.a && pairs.pairs[p].b == s.b) scores[p * static_cast<std::size_t>(classes) + 1 + static_cast<std::size_t>(s.type)] = 9.0F;
    }
    return classes;
  };
}

constexpr int kBacks = 0;
constexpr int kControls = 3;

std::string read(TestSentence& sentence, const core::PairScores& scores) {
  claims().read(sentence.analysis(), events::test_lexicon(), scores);
  std::string out;
  for (const core::Relation& r : sentence.analysis().relations)
    out += std::string(core::to_string(r.type)) + " " + r.subject.id + " -> " +
           (r.object  ? r.object->id
            : r.place ? r.place->text
                      : r.goal) +
           " " + std::string(core::to_string(r.status)) + (r.attribution ? " by " + r.attribution->speaker.id : "") + " [" + r.because + "]\n";
  for (const core::Position& p : sentence.analysis().positions) out += std::string(core::to_string(p.stance)) + " " + p.holder.id + ": " + p.issue + " [" + p.because + "]\n";
  return out;
}

// "Iran waters the Houthis": no pattern knows it.
constexpr const char* kWaters = "Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nwaters|water|VERB|VBZ|0|root\nHouthis|Houthis|PROPN|NNPS|2|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct";

TEST(LearnedReader, WritesWhatTheScorerSays) {
  TestSentence sentence(kWaters);
  EXPECT_EQ(read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kBacks}})), "backs IRN -> YEM.HOUTHI ongoing [learned.relation]\n");
  ASSERT_EQ(sentence.analysis().relations.size(), 1U);
  const core::Relation& relation = sentence.analysis().relations.front();
  EXPECT_EQ(relation.trigger, sentence.at("waters"));
  EXPECT_GT(relation.confidence, 0.5);
  EXPECT_LE(relation.confidence, 0.95);
}

TEST(LearnedReader, NothingWithoutAScorerOrBelowTheMargin) {
  TestSentence plain(kWaters), silent(kWaters);
  EXPECT_EQ(read(plain, {}), "");
  EXPECT_EQ(read(silent, scorer({})), "");
}

TEST(LearnedReader, APatternsReadingIsNotToldTwice) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|3|nsubj|IRN:GOV\nhas|have|AUX|VBZ|3|aux\nbacked|back|VERB|VBN|0|root\nHouthis|Houthis|PROPN|NNPS|3|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|3|punct");
  const std::string out = read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kBacks}}));
  EXPECT_EQ(out.find("learned"), std::string::npos) << out;
  EXPECT_EQ(sentence.analysis().relations.size(), 1U);
}

TEST(LearnedReader, WhatDoesNotHoldIsNotWritten) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|4|nsubj|IRN:GOV\ndoes|do|AUX|VBZ|4|aux\nnot|not|PART|RB|4|advmod\nwater|water|VERB|VB|0|root\nHouthis|Houthis|PROPN|NNPS|4|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|4|punct");
  EXPECT_EQ(read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kBacks}})), "");
}

TEST(LearnedReader, AnEndedStateIsClosed) {
  TestSentence sentence("Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nwatered|water|VERB|VBD|0|root\nHouthis|Houthis|PROPN|NNPS|2|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kBacks}})), "backs IRN -> YEM.HOUTHI occurred [learned.relation]\n");
}

TEST(LearnedReader, OnlyPlacesAreControlled) {
  TestSentence sentence(kWaters);
  EXPECT_EQ(read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kControls}})), "");
  TestSentence place("Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nwaters|water|VERB|VBZ|0|root\nSadah|Sadah|PROPN|NNP|2|obj|@\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(place, scorer({{PairTask::kRelation, place.at("Iran"), place.at("Sadah"), kControls}})), "controls IRN -> Sadah ongoing [learned.relation]\n");
}

TEST(LearnedReader, AClaimKeepsItsSpeaker) {
  const char* rows =
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nclaims|claim|VERB|VBZ|0|root\nthat|that|SCONJ|IN|5|mark\nIran|Iran|PROPN|NNP|5|nsubj|IRN:GOV\nwaters|water|VERB|VBZ|2|ccomp\n"
      "Houthis|Houthis|PROPN|NNPS|5|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct";
  TestSentence sentence(rows);
  EXPECT_EQ(read(sentence, scorer({{PairTask::kRelation, sentence.at("Iran"), sentence.at("Houthis"), kBacks}})), "backs IRN -> YEM.HOUTHI ongoing by TCD [learned.relation]\n");
}

constexpr int kLeads = 5;

// "Chad minister": an office, which the party's id tells. "Houthi chief": somebody leads a group.
TEST(LearnedReader, AnOfficeOfAStateIsNoRelation) {
  const auto with = [&](const std::string& body, const std::string& person) {
    TestSentence sentence("Body|Body|PROPN|NNP|2|compound|" + body + "\nchief|chief|NOUN|NN|0|root|" + person + "\nspeaks|speak|VERB|VBZ|2|acl\n.|.|PUNCT|.|2|punct");
    return read(sentence, scorer({{PairTask::kRelation, sentence.at("chief"), sentence.at("Body"), kLeads}}));
  };
  EXPECT_EQ(with("TCD:GOV", "TCD.GOV.MFA:GOV"), "");
  EXPECT_EQ(with("TCD:GOV", "TCD.GOV.HOS:GOV"), "");
  EXPECT_EQ(with("YEM.HOUTHI:REB", "YEM:GOV"), "leads YEM -> YEM.HOUTHI ongoing [learned.relation]\n");
}

TEST(LearnedReader, PositionWithItsIssue) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nthirsts|thirst|VERB|VBZ|0|root\nfor|for|ADP|IN|5|case\na|a|DET|DT|5|det\nceasefire|ceasefire|NOUN|NN|2|obl\n.|.|PUNCT|.|2|punct");
  const std::string out = read(
      sentence, scorer({{PairTask::kPosition, sentence.at("Chad"), sentence.at("thirsts"), 0}, {PairTask::kIssue, sentence.at("thirsts"), sentence.at("ceasefire"), 0}}));
  EXPECT_EQ(out, "demands TCD: a ceasefire [learned.position]\n");
}

TEST(PairFeatures, EveryPairOnceAndRowsInTheTable) {
  TestSentence sentence(kWaters);
  const events::ObjectControl control = [](std::string_view) { return false; };
  const events::Tree tree(sentence.analysis(), 0, control);
  const events::Fillers fillers(sentence.analysis(), tree);
  const PairFeatures features(tree, fillers);
  EXPECT_EQ(features.phrases(), (std::vector<std::uint32_t>{0, 2}));
  core::TokenPairs pairs;
  features.relation_pairs(pairs);
  ASSERT_EQ(pairs.pairs.size(), 2U);
  EXPECT_EQ(pairs.pairs[0].top, sentence.at("waters"));
  EXPECT_EQ(std::vector<std::uint32_t>(pairs.path_of(pairs.pairs[0]).begin(), pairs.path_of(pairs.pairs[0]).end()), std::vector<std::uint32_t>{1});
  for (const std::uint16_t row : pairs.features) EXPECT_LT(row, core::kPairFeatureRows);
  // Which way round matters.
  const auto first = pairs.features_of(pairs.pairs[0]);
  const auto second = pairs.features_of(pairs.pairs[1]);
  EXPECT_NE(std::multiset<std::uint16_t>(first.begin(), first.end()), std::multiset<std::uint16_t>(second.begin(), second.end()));
}

}  // namespace
}  // namespace dragoman::claims
