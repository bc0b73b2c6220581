#include "syntax/verb_lexicon.h"

#include <gtest/gtest.h>

#include <fstream>

namespace dragoman::syntax {
namespace {

TEST(VerbLexicon, GivesTheBaseFormOfRegularAndIrregularForms) {
  const auto lexicon = VerbLexicon::load(DRAGOMAN_SOURCE_DIR "/data/text/en/verbs.tsv");
  ASSERT_TRUE(lexicon) << lexicon.error().to_string();
  struct Row {
    const char* form;
    const char* lemma;
  };
  for (const Row& row : {Row{"bombed", "bomb"},
                         {"waged", "wage"},
                         {"blamed", "blame"},
                         {"partnering", "partner"},
                         {"withheld", "withhold"},
                         {"accuses", "accuse"},
                         {"banned", "ban"},
                         {"denied", "deny"},
                         {"denies", "deny"},
                         {"fleeing", "flee"},
                         {"met", "meet"},
                         {"struck", "strike"},
                         {"vetoed", "veto"},
                         {"vetoes", "veto"},
                         {"shelled", "shell"},
                         {"seized", "seize"},
                         {"freed", "free"},
                         {"agreed", "agree"},
                         {"normalizing", "normalize"}})
    EXPECT_EQ(lexicon->base_form(row.form), row.lemma) << row.form;
  EXPECT_EQ(lexicon->base_form("qwertyed"), "");
  EXPECT_EQ(lexicon->base_form("found"), "") << "find or found: the model decides";
}

TEST(VerbLexicon, ChangesOnlyWhatIsTaggedAsAVerb) {
  const auto lexicon = VerbLexicon::load(DRAGOMAN_SOURCE_DIR "/data/text/en/verbs.tsv");
  ASSERT_TRUE(lexicon);
  core::Token noun;
  noun.upos = core::Upos::kNoun;
  noun.lemma = "meeting";
  lexicon->repair("meeting", noun);
  EXPECT_EQ(noun.lemma, "meeting");
  core::Token verb;
  verb.upos = core::Upos::kVerb;
  verb.lemma = "bombe";
  lexicon->repair("Bombed", verb);
  EXPECT_EQ(verb.lemma, "bomb");
}

}  // namespace
}  // namespace dragoman::syntax
