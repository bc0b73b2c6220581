#include "events/status.h"

#include <gtest/gtest.h>

#include "events/test_sentence.h"

namespace dragoman::events {
namespace {

const ObjectControl kControl = [](std::string_view lemma) { return test_lexicon().object_control(lemma); };

StatusReading read(const TestSentence& sentence, TestSentence& mutable_sentence, const char* event, bool noun) {
  const Tree tree(mutable_sentence.analysis(), 0, kControl);
  return read_status(tree, test_lexicon(), sentence.at(event), kNoToken, noun);
}

TEST(Status, WhatTheWordsAroundMakeOfIt) {
  using core::EventStatus;
  struct Case {
    const char* rows;
    const char* event;
    bool noun;
    EventStatus status;
  };
  const Case cases[] = {
      {"Chad|Chad|PROPN|NNP|2|nsubj\nraided|raid|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj\n.|.|PUNCT|.|2|punct", "raided", false, EventStatus::kOccurred},
      {"Chad|Chad|PROPN|NNP|3|nsubj\nwill|will|AUX|MD|3|aux\nraid|raid|VERB|VB|0|root\n.|.|PUNCT|.|3|punct", "raid", false, EventStatus::kPlanned},
      {"Chad|Chad|PROPN|NNP|3|nsubj\nmay|may|AUX|MD|3|aux\nraid|raid|VERB|VB|0|root\n.|.|PUNCT|.|3|punct", "raid", false, EventStatus::kPossible},
      {"Chad|Chad|PROPN|NNP|3|nsubj\nmust|must|AUX|MD|3|aux\nleave|leave|VERB|VB|0|root\n.|.|PUNCT|.|3|punct", "leave", false, EventStatus::kCalledFor},
      {"Chad|Chad|PROPN|NNP|3|nsubj\nis|be|AUX|VBZ|3|aux\nraiding|raid|VERB|VBG|0|root\n.|.|PUNCT|.|3|punct", "raiding", false, EventStatus::kOngoing},
      {"Chad|Chad|PROPN|NNP|4|nsubj\ndid|do|AUX|VBD|4|aux\nnot|not|PART|RB|4|advmod\nraid|raid|VERB|VB|0|root\n.|.|PUNCT|.|4|punct", "raid", false, EventStatus::kDenied},
      {"Chad|Chad|PROPN|NNP|2|nsubj\ndenied|deny|VERB|VBD|0|root\nraiding|raid|VERB|VBG|2|xcomp\nNiger|Niger|PROPN|NNP|3|obj\n.|.|PUNCT|.|2|punct", "raiding", false,
       EventStatus::kDenied},
      {"Togo|Togo|PROPN|NNP|2|nsubj\nurged|urge|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|2|obj\nto|to|PART|TO|5|mark\nleave|leave|VERB|VB|2|xcomp\n.|.|PUNCT|.|2|punct", "leave", false,
       EventStatus::kCalledFor},
      {"Chad|Chad|PROPN|NNP|2|nsubj\nplans|plan|VERB|VBZ|0|root\nto|to|PART|TO|4|mark\nleave|leave|VERB|VB|2|xcomp\n.|.|PUNCT|.|2|punct", "leave", false, EventStatus::kPlanned},
      // What a relative clause tells is taken for granted under a plan.
      {"Chad|Chad|PROPN|NNP|2|nsubj\nplans|plan|VERB|VBZ|0|root\nto|to|PART|TO|4|mark\nmeet|meet|VERB|VB|2|xcomp\nrebels|rebel|NOUN|NNS|4|obj\nwho|who|PRON|WP|7|nsubj\nraided|raid|VERB|VBD|5|acl:relcl\n.|.|PUNCT|.|2|punct",
       "raided", false, EventStatus::kOccurred},
  };
  for (const Case& c : cases) {
    TestSentence sentence(c.rows);
    EXPECT_EQ(read(sentence, sentence, c.event, c.noun).status, c.status) << c.rows;
  }
}

TEST(Status, QuestionsTellNothing) {
  TestSentence sentence("Will|will|AUX|MD|3|aux\nChad|Chad|PROPN|NNP|3|nsubj\nleave|leave|VERB|VB|0|root\n?|?|PUNCT|.|3|punct", '?');
  EXPECT_EQ(read(sentence, sentence, "leave", false).refusal, "question");
}

TEST(Status, WillNotIsARefusalAndPlainNegationIsKnown) {
  TestSentence will_not("Chad|Chad|PROPN|NNP|4|nsubj\nwill|will|AUX|MD|4|aux\nnot|not|PART|RB|4|advmod\nleave|leave|VERB|VB|0|root\n.|.|PUNCT|.|4|punct");
  EXPECT_TRUE(read(will_not, will_not, "leave", false).will_not);
  TestSentence did_not("Chad|Chad|PROPN|NNP|4|nsubj\ndid|do|AUX|VBD|4|aux\nnot|not|PART|RB|4|advmod\nleave|leave|VERB|VB|0|root\n.|.|PUNCT|.|4|punct");
  EXPECT_TRUE(read(did_not, did_not, "leave", false).negated_plainly);
  EXPECT_FALSE(read(did_not, did_not, "leave", false).will_not);
}

TEST(Status, AnAllegationKnowsItsClaimant) {
  TestSentence sentence(
      "Togo|Togo|PROPN|NNP|2|nsubj\naccused|accuse|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|2|obj\nof|of|SCONJ|IN|5|mark\nraiding|raid|VERB|VBG|2|advcl\nNiger|Niger|PROPN|NNP|5|obj\n.|.|PUNCT|.|2|punct");
  const StatusReading reading = read(sentence, sentence, "raiding", false);
  EXPECT_TRUE(reading.claimed);
  EXPECT_EQ(sentence.form(reading.claimant), "accused");
}

}  // namespace
}  // namespace dragoman::events
