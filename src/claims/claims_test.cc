#include "claims/claims.h"

#include <gtest/gtest.h>

#include <string>

#include "claims/phrase_span.h"
#include "events/test_sentence.h"

namespace dragoman::claims {
namespace {

using events::TestSentence;

const Claims& claims() {
  static const auto kLoaded = Claims::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// "backs IRN -> YEM.HOUTHI ongoing" a line, then "demands TCD: the words [code]".
std::string read(TestSentence& sentence) {
  claims().read(sentence.analysis(), events::test_lexicon());
  std::string out;
  for (const core::Relation& r : sentence.analysis().relations) {
    out += std::string(core::to_string(r.type)) + " " + r.subject.id + " -> " +
           (r.object  ? r.object->id
            : r.place ? r.place->text
                      : r.goal) +
           " " + std::string(core::to_string(r.status));
    if (r.attribution) out += " by " + r.attribution->speaker.id;
    out += "\n";
  }
  for (const core::Position& p : sentence.analysis().positions) {
    out += std::string(core::to_string(p.stance)) + " " + p.holder.id + ": " + p.issue + " [" + p.issue_code + "]";
    if (!p.condition_for.empty()) out += " for " + p.condition_for;
    out += "\n";
  }
  return out;
}

TEST(Relations, VerbOfBacking) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|3|nsubj|IRN:GOV\nhas|have|AUX|VBZ|3|aux\nbacked|back|VERB|VBN|0|root\nHouthis|Houthis|PROPN|NNPS|3|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|3|punct");
  EXPECT_EQ(read(sentence), "backs IRN -> YEM.HOUTHI ongoing\n");
}

TEST(Relations, PastOfTheReportsOwnVoiceHasEnded) {
  TestSentence sentence("Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nbacked|back|VERB|VBD|0|root\nHouthis|Houthis|PROPN|NNPS|2|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "backs IRN -> YEM.HOUTHI occurred\n");
}

TEST(Relations, ParticipleBeforeItsNoun) {
  TestSentence sentence(
      "US|US|PROPN|NNP|3|compound|USA:GOV\n-|-|PUNCT|HYPH|3|punct\nbacked|back|VERB|VBN|4|amod\nforces|force|NOUN|NNS|5|nsubj|SYR.SDF:REB\nleft|leave|VERB|VBD|0|root\n.|.|PUNCT|.|5|punct");
  EXPECT_EQ(read(sentence), "backs USA -> SYR.SDF ongoing\n");
}

TEST(Relations, RoleInApposition) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|7|nsubj|IRN:GOV\n,|,|PUNCT|,|4|punct\nmain|main|ADJ|JJ|4|amod\nbacker|backer|NOUN|NN|1|appos\nof|of|ADP|IN|6|case\nHouthis|Houthis|PROPN|NNPS|4|nmod|YEM.HOUTHI:REB\n"
      "left|leave|VERB|VBD|0|root\n.|.|PUNCT|.|7|punct");
  EXPECT_EQ(read(sentence), "backs IRN -> YEM.HOUTHI ongoing\n");
}

TEST(Relations, AnOpinionHasItsHolder) {
  TestSentence sentence(
      "Ankara|Ankara|PROPN|NNP|2|nsubj|TUR.GOV:GOV\nconsiders|consider|VERB|VBZ|0|root\nSDF|SDF|PROPN|NNP|2|obj|SYR.SDF:REB\nan|a|DET|DT|5|det\nextension|extension|NOUN|NN|2|xcomp\n"
      "of|of|ADP|IN|7|case\nPKK|PKK|PROPN|NNP|5|nmod|TUR.PKK:REB\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "part_of SYR.SDF -> TUR.PKK ongoing by TUR.GOV\n");
}

TEST(Relations, WhatTheReportSaysDoesNotHoldIsNone) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|4|nsubj|IRN:GOV\ndoes|do|AUX|VBZ|4|aux\nnot|not|PART|RB|4|advmod\nback|back|VERB|VB|0|root\nHouthis|Houthis|PROPN|NNPS|4|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|4|punct");
  EXPECT_EQ(read(sentence), "");
  ASSERT_FALSE(sentence.analysis().refusals.empty());
  EXPECT_EQ(sentence.analysis().refusals.front().reason, "does not hold");
}

TEST(Relations, OneNamedPartyIsNoState) {
  TestSentence sentence("Iran|Iran|PROPN|NNP|3|nsubj|IRN:GOV\nhas|have|AUX|VBZ|3|aux\nbacked|back|VERB|VBN|0|root\nthem|they|PRON|PRP|3|obj\n.|.|PUNCT|.|3|punct");
  EXPECT_EQ(read(sentence), "");
}

TEST(Positions, DemandWithItsIssue) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\ndemanded|demand|VERB|VBD|0|root\nthe|the|DET|DT|4|det\nwithdrawal|withdrawal|NOUN|NN|2|obj\nof|of|ADP|IN|6|case\ntroops|troops|NOUN|NNS|4|nmod\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "demands TCD: the withdrawal of troops [troop_withdrawal]\n");
}

TEST(Positions, EachOfSeveralDemands) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nurged|urge|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj|NER:GOV\nto|to|PART|TO|5|mark\nleave|leave|VERB|VB|2|xcomp\nand|and|CCONJ|CC|8|cc\nto|to|PART|TO|8|mark\n"
      "pay|pay|VERB|VB|5|conj\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "demands TCD: leave []\ndemands TCD: pay [debt_finance]\n");
}

TEST(Positions, ConditionIsToldOnceWithWhatWaits) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|4|nsubj|TCD:GOV\nwill|will|AUX|MD|4|aux\nnot|not|PART|RB|4|advmod\nsign|sign|VERB|VB|0|root\nunless|unless|SCONJ|IN|7|mark\nNiger|Niger|PROPN|NNP|7|nsubj|NER:GOV\n"
      "leaves|leave|VERB|VBZ|4|advcl\n.|.|PUNCT|.|4|punct");
  EXPECT_EQ(read(sentence), "conditions TCD: Niger leaves [] for Chad will not sign\n");
}

TEST(Positions, WhatMustBeIsDemandedWhatIsIsNot) {
  TestSentence must(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nsaid|say|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|5|nsubj|NER:GOV\nmust|must|AUX|MD|5|aux\nleave|leave|VERB|VB|2|ccomp\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(must), "demands TCD: Niger must leave []\n");
  TestSentence did("Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nsaid|say|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|4|nsubj|NER:GOV\nleft|leave|VERB|VBD|2|ccomp\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(did), "");
}

TEST(Positions, NounWithItsOwner) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nvoiced|voice|VERB|VBD|0|root\nopposition|opposition|NOUN|NN|2|obj\nto|to|ADP|IN|6|case\nthe|the|DET|DT|6|det\nsale|sale|NOUN|NN|3|nmod\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "opposes TCD: the sale []\n");
}

TEST(Positions, WhatAVerbOfDoingHasAsObjectIsNobodysStance) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nmet|meet|VERB|VBD|0|root\nopposition|opposition|NOUN|NN|2|obj\nto|to|ADP|IN|6|case\nthe|the|DET|DT|6|det\nsale|sale|NOUN|NN|3|nmod\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "");
}

TEST(Positions, OneWhoSpeaksRefusesForItself) {
  TestSentence sentence(
      "We|we|PRON|PRP|4|nsubj\nwill|will|AUX|MD|4|aux\nnot|not|PART|RB|4|advmod\nwait|wait|VERB|VB|6|ccomp\n,|,|PUNCT|,|4|punct\nsaid|say|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|6|nsubj|TCD:GOV\n.|.|PUNCT|.|6|punct");
  EXPECT_EQ(read(sentence), "refuses TCD: wait []\n");
  TestSentence other(
      "Niger|Niger|PROPN|NNP|4|nsubj|NER:GOV\nwill|will|AUX|MD|4|aux\nnot|not|PART|RB|4|advmod\nwait|wait|VERB|VB|6|ccomp\n,|,|PUNCT|,|4|punct\nsaid|say|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|6|nsubj|TCD:GOV\n.|.|PUNCT|.|6|"
      "punct");
  EXPECT_EQ(read(other), "");
}

TEST(Positions, PhraseOfCondition) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|4|nsubj|TCD:GOV\nwill|will|AUX|MD|4|aux\nnot|not|PART|RB|4|advmod\nsign|sign|VERB|VB|0|root\nwithout|without|ADP|IN|6|case\nguarantees|guarantee|NOUN|NNS|4|obl\n.|.|PUNCT|.|4|punct");
  EXPECT_EQ(read(sentence), "conditions TCD: guarantees [security_guarantees] for Chad will not sign\n");
}

TEST(Positions, WordsNotSaidAreNoIssue) {
  TestSentence sentence("Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nrefused|refuse|VERB|VBD|0|root\nto|to|PART|TO|4|mark\ncomment|comment|VERB|VB|2|xcomp\n.|.|PUNCT|.|2|punct");
  EXPECT_EQ(read(sentence), "");
}

TEST(PhraseSpan, WithoutMarksAndParts) {
  TestSentence sentence(
      "Chad|Chad|PROPN|NNP|2|nsubj|TCD:GOV\nsaid|say|VERB|VBD|0|root\nthat|that|SCONJ|IN|5|mark\nNiger|Niger|PROPN|NNP|5|nsubj|NER:GOV\nleaves|leave|VERB|VBZ|2|ccomp\nif|if|SCONJ|IN|8|mark\nMali|Mali|PROPN|NNP|8|nsubj|MLI:GOV\n"
      "stays|stay|VERB|VBZ|5|advcl\n.|.|PUNCT|.|2|punct");
  const events::ObjectControl control = [](std::string_view) { return false; };
  const events::Tree tree(sentence.analysis(), 0, control);
  EXPECT_EQ(words_of(tree, phrase_span(tree, sentence.at("leaves"))), "Niger leaves if Mali stays");
  EXPECT_EQ(words_of(tree, phrase_span(tree, sentence.at("leaves"), {sentence.at("stays")})), "Niger leaves");
}

TEST(Issues, NarrowBeforeWide) {
  const auto issues = Issues::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data/ontology/issues.tsv");
  ASSERT_TRUE(issues.has_value());
  EXPECT_EQ(issues->code_of({"exchange", "of", "prisoner"}), "prisoner_exchange");
  EXPECT_EQ(issues->code_of({"release", "of", "prisoner"}), "prisoners");
  EXPECT_EQ(issues->code_of({"withdrawal", "of", "troops"}), "troop_withdrawal");
  EXPECT_EQ(issues->code_of({"weather"}), "");
  EXPECT_GE(issues->size(), 50U);
}

}  // namespace
}  // namespace dragoman::claims
