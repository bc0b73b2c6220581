#include "events/matcher.h"

#include <gtest/gtest.h>

#include <string>

#include "events/pattern_reader.h"
#include "events/test_sentence.h"

namespace dragoman::events {
namespace {

const ObjectControl kControl = [](std::string_view lemma) { return test_lexicon().object_control(lemma); };

constexpr const char* kPatterns = R"(
pattern t.raid
  verb {A:armed} raid {B}
  code ASSAULT A -> B
  unless obj fridge
pattern t.attack
  noun {A} attack on {B}
  code ASSAULT A -> B
pattern t.talks
  verb {A} hold talks with {B}
  noun talks between {A} and {B}
  code CONSULT A + B
pattern t.meet
  verb {A} meet
  code CONSULT A
pattern t.pull
  verb {A} pull+out of {B}
  code RETREAT A -> B
pattern t.must
  verb {A} say that {B} must
  code REQUEST A -> B
pattern t.warn
  verb {A} warn that {A} retaliate
  code THREATEN A
pattern t.vote
  verb {A} grant vote of confidence
  code SUPPORT A
)";

// "pattern: A > B" for each match, ids as in the sentence.
std::string matches(TestSentence& sentence) {
  PatternSet set;
  PatternReader reader(set);
  const std::string dir = std::string(DRAGOMAN_SOURCE_DIR) + "/data/patterns/en/";
  EXPECT_TRUE(reader.read_sets(dir + "engine_sets.tsv").has_value());
  EXPECT_TRUE(reader.read_prepositions(dir + "prepositions.tsv").has_value());
  const auto status = reader.parse_patterns(kPatterns, "t.pat");
  EXPECT_TRUE(status.has_value()) << (status ? "" : status.error().to_string());
  reader.build_index();
  const Tree tree(sentence.analysis(), 0, kControl);
  const Fillers fillers(sentence.analysis(), tree);
  std::vector<NearMiss> misses;
  std::string out;
  for (const Match& match : Matcher(set, tree, fillers).run(misses)) {
    out += match.pattern->id + ":";
    for (const Slot slot : {Slot::kA, Slot::kB}) {
      if (slot == Slot::kB) out += " >";
      for (const Filler& filler : match.slots[static_cast<size_t>(slot)])
        for (const core::Actor& actor : filler.actors) out += " " + actor.id;
    }
    out += "\n";
  }
  return out;
}

TEST(Matcher, FramesOverTrees) {
  struct Case {
    const char* what;
    const char* rows;
    const char* expected;
  };
  const Case cases[] = {
      {"active", "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nraided|raid|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj|NER\n.|.|PUNCT|.|2|punct", "t.raid: TCD > NER\n"},
      {"passive without doer", "Niger|Niger|PROPN|NNP|3|nsubj:pass|NER\nwas|be|AUX|VBD|3|aux:pass\nraided|raid|VERB|VBN|0|root\n.|.|PUNCT|.|3|punct", "t.raid: > NER\n"},
      {"class of A", "Teachers|teacher|NOUN|NNS|2|nsubj|TCD.EDU:EDU\nraided|raid|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj|NER\n.|.|PUNCT|.|2|punct", ""},
      {"unless obj", "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nraided|raid|VERB|VBD|0|root\nthe|the|DET|DT|4|det\nfridge|fridge|NOUN|NN|2|obj\n.|.|PUNCT|.|2|punct", ""},
      {"noun frame with light verb",
       "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nlaunched|launch|VERB|VBD|0|root\nattack|attack|NOUN|NN|2|obj\non|on|ADP|IN|5|case\nNiger|Niger|PROPN|NNP|3|nmod|NER\n.|.|PUNCT|.|2|punct",
       "t.attack: TCD > NER\n"},
      {"the noun in a verb frame is no second event",
       "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nheld|hold|VERB|VBD|0|root\ntalks|talks|NOUN|NNS|2|obj\nwith|with|ADP|IN|5|case\nNiger|Niger|PROPN|NNP|2|obl|NER\n.|.|PUNCT|.|2|punct",
       "t.talks: TCD > NER\n"},
      {"coordinated parties", "Chad|Chad|PROPN|NNP|4|nsubj|TCD\nand|and|CCONJ|CC|3|cc\nNiger|Niger|PROPN|NNP|1|conj|NER\nmet|meet|VERB|VBD|0|root\n.|.|PUNCT|.|4|punct",
       "t.meet: TCD NER >\n"},
      {"particle taken for a preposition",
       "Chad|Chad|PROPN|NNP|2|nsubj|TCD\npulled|pull|VERB|VBD|0|root\nout|out|ADP|IN|5|case\nof|of|ADP|IN|5|case\nNiger|Niger|PROPN|NNP|2|obl|NER\n.|.|PUNCT|.|2|punct",
       "t.pull: TCD > NER\n"},
      {"modal of a clause",
       "Togo|Togo|PROPN|NNP|2|nsubj|TGO\nsaid|say|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|5|nsubj|TCD\nmust|must|AUX|MD|5|aux\nleave|leave|VERB|VB|2|ccomp\n.|.|PUNCT|.|2|punct",
       "t.must: TGO > TCD\n"},
      {"modal, speech verb after the clause",
       "Chad|Chad|PROPN|NNP|3|nsubj|TCD\nmust|must|AUX|MD|3|aux\nleave|leave|VERB|VB|0|root\n,|,|PUNCT|,|6|punct\nTogo|Togo|PROPN|NNP|6|nsubj|TGO\nsaid|say|VERB|VBD|3|parataxis\n.|.|PUNCT|.|3|punct",
       "t.must: TGO > TCD\n"},
      {"no modal",
       "Togo|Togo|PROPN|NNP|2|nsubj|TGO\nsaid|say|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|5|nsubj|TCD\nwill|will|AUX|MD|5|aux\nleave|leave|VERB|VB|2|ccomp\n.|.|PUNCT|.|2|punct", ""},
      {"a clause about one's own side",
       "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nwarned|warn|VERB|VBD|0|root\nthat|that|SCONJ|IN|6|mark\narmy|army|NOUN|NN|6|nsubj|TCD.MIL:MIL\nwould|would|AUX|MD|6|aux\nretaliate|retaliate|VERB|VB|2|ccomp\n.|.|PUNCT|.|2|punct",
       "t.warn: TCD >\n"},
      {"a clause about others",
       "Chad|Chad|PROPN|NNP|2|nsubj|TCD\nwarned|warn|VERB|VBD|0|root\nthat|that|SCONJ|IN|6|mark\nNiger|Niger|PROPN|NNP|6|nsubj|NER\nwould|would|AUX|MD|6|aux\nretaliate|retaliate|VERB|VB|2|ccomp\n.|.|PUNCT|.|2|punct",
       ""},
      {"two objects",
       "Congress|Congress|PROPN|NNP|2|nsubj|PER.LEG:LEG\ngranted|grant|VERB|VBD|0|root\ncabinet|cabinet|NOUN|NN|2|obj|PER.GOV:GOV\nvote|vote|NOUN|NN|2|obj\nof|of|ADP|IN|6|case\nconfidence|confidence|NOUN|NN|4|nmod\n.|.|PUNCT|.|2|punct",
       "t.vote: PER.LEG >\n"},
  };
  for (const Case& c : cases) {
    TestSentence sentence(c.rows);
    EXPECT_EQ(matches(sentence), c.expected) << c.what;
  }
}

TEST(Matcher, NearMissesSayWhy) {
  TestSentence sentence("Teachers|teacher|NOUN|NNS|2|nsubj|TCD.EDU:EDU\nraided|raid|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj|NER\n.|.|PUNCT|.|2|punct");
  PatternSet set;
  PatternReader reader(set);
  ASSERT_TRUE(reader.parse_patterns("pattern t.raid\n verb {A:armed} raid {B}\n code ASSAULT A -> B\n", "t.pat").has_value());
  reader.build_index();
  const Tree tree(sentence.analysis(), 0, kControl);
  const Fillers fillers(sentence.analysis(), tree);
  std::vector<NearMiss> misses;
  EXPECT_TRUE(Matcher(set, tree, fillers).run(misses).empty());
  ASSERT_EQ(misses.size(), 1U);
  EXPECT_EQ(misses[0].reason, "A is no armed");
  EXPECT_EQ(sentence.form(misses[0].head), "raided");
}

}  // namespace
}  // namespace dragoman::events
