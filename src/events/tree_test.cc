#include "events/tree.h"

#include <gtest/gtest.h>

#include "events/test_sentence.h"

namespace dragoman::events {
namespace {

const ObjectControl kControl = [](std::string_view lemma) { return test_lexicon().object_control(lemma); };

struct Case {
  const char* what;
  const char* rows;
  const char* verb;
  const char* subject;
  const char* object;
};

TEST(Tree, DoerAndDoneTo) {
  const Case cases[] = {
      {"active", "Chad|Chad|PROPN|NNP|2|nsubj\nraided|raid|VERB|VBD|0|root\nNiger|Niger|PROPN|NNP|2|obj\n.|.|PUNCT|.|2|punct", "raided", "Chad", "Niger"},
      {"passive",
       "Niger|Niger|PROPN|NNP|3|nsubj:pass\nwas|be|AUX|VBD|3|aux:pass\nraided|raid|VERB|VBN|0|root\nby|by|ADP|IN|5|case\nChad|Chad|PROPN|NNP|3|obl:agent\n.|.|PUNCT|.|3|punct",
       "raided", "Chad", "Niger"},
      {"agentless passive", "Niger|Niger|PROPN|NNP|3|nsubj:pass\nwas|be|AUX|VBD|3|aux:pass\nraided|raid|VERB|VBN|0|root\n.|.|PUNCT|.|3|punct", "raided", "-", "Niger"},
      {"subject control",
       "Chad|Chad|PROPN|NNP|2|nsubj\nagreed|agree|VERB|VBD|0|root\nto|to|PART|TO|4|mark\nleave|leave|VERB|VB|2|xcomp\nNiger|Niger|PROPN|NNP|4|obj\n.|.|PUNCT|.|2|punct", "leave",
       "Chad", "Niger"},
      {"object control",
       "Togo|Togo|PROPN|NNP|2|nsubj\nurged|urge|VERB|VBD|0|root\nChad|Chad|PROPN|NNP|2|obj\nto|to|PART|TO|5|mark\nleave|leave|VERB|VB|2|xcomp\n.|.|PUNCT|.|2|punct", "leave",
       "Chad", "-"},
      {"relative clause, subject gap", "rebels|rebel|NOUN|NNS|0|root\nwho|who|PRON|WP|3|nsubj\nraided|raid|VERB|VBD|1|acl:relcl\nNiger|Niger|PROPN|NNP|3|obj\n.|.|PUNCT|.|1|punct",
       "raided", "rebels", "Niger"},
      {"relative clause, object gap", "town|town|NOUN|NN|0|root\nthat|that|PRON|WDT|4|obj\nrebels|rebel|NOUN|NNS|4|nsubj\nraided|raid|VERB|VBD|1|acl:relcl\n.|.|PUNCT|.|1|punct",
       "raided", "rebels", "town"},
      {"clause with conjunction leaves no gap",
       "Chad|Chad|PROPN|NNP|2|nsubj\ntold|tell|VERB|VBD|0|root\nreporters|reporter|NOUN|NNS|2|iobj\nthat|that|SCONJ|IN|6|mark\nrebels|rebel|NOUN|NNS|6|nsubj\npressed|press|VERB|VBD|3|acl:relcl\n.|.|PUNCT|.|2|punct",
       "pressed", "rebels", "-"},
      {"past participle", "forces|force|NOUN|NNS|0|root\nbacked|back|VERB|VBN|1|acl\nby|by|ADP|IN|4|case\nChad|Chad|PROPN|NNP|2|obl:agent\n.|.|PUNCT|.|1|punct", "backed", "Chad",
       "forces"},
      {"present participle",
       "Chad|Chad|PROPN|NNP|2|nsubj\nleft|leave|VERB|VBD|0|root\n,|,|PUNCT|,|4|punct\nblaming|blame|VERB|VBG|2|advcl\nNiger|Niger|PROPN|NNP|4|obj\n.|.|PUNCT|.|2|punct", "blaming",
       "Chad", "Niger"},
      {"coordination shares the doer",
       "Chad|Chad|PROPN|NNP|2|nsubj\ncame|come|VERB|VBD|0|root\nand|and|CCONJ|CC|4|cc\nraided|raid|VERB|VBD|2|conj\nNiger|Niger|PROPN|NNP|4|obj\n.|.|PUNCT|.|2|punct", "raided",
       "Chad", "Niger"},
      {"coordination shares the object",
       "Chad|Chad|PROPN|NNP|2|nsubj\nshelled|shell|VERB|VBD|0|root\nand|and|CCONJ|CC|4|cc\nraided|raid|VERB|VBD|2|conj\nNiger|Niger|PROPN|NNP|4|obj\n.|.|PUNCT|.|2|punct",
       "shelled", "Chad", "Niger"},
      {"bare phrase is the object",
       "Chad|Chad|PROPN|NNP|2|nsubj\nsigned|sign|VERB|VBD|0|root\nwith|with|ADP|IN|4|case\nNiger|Niger|PROPN|NNP|2|obl\npact|pact|NOUN|NN|2|obl:unmarked\n.|.|PUNCT|.|2|punct",
       "signed", "Chad", "pact"},
      {"a counted object",
       "Police|police|NOUN|NNS|2|nsubj\nshot|shoot|VERB|VBD|0|root\nat|at|ADP|IN|6|case\nleast|least|ADJ|JJS|3|fixed\nthree|three|NUM|CD|6|nummod\nmen|man|NOUN|NNS|2|obl\n.|.|PUNCT|.|2|punct",
       "shot", "Police", "men"},
      {"a place is no object", "Police|police|NOUN|NNS|2|nsubj\nfired|fire|VERB|VBD|0|root\nin|in|ADP|IN|4|case\nLima|Lima|PROPN|NNP|2|obl\n.|.|PUNCT|.|2|punct", "fired", "Police",
       "-"},
      {"subject hung on the auxiliary", "Chad|Chad|PROPN|NNP|2|nsubj\nhas|have|AUX|VBZ|3|aux\nraided|raid|VERB|VBN|0|root\nNiger|Niger|PROPN|NNP|3|obj\n.|.|PUNCT|.|3|punct",
       "raided", "Chad", "Niger"},
  };
  for (const Case& c : cases) {
    TestSentence sentence(c.rows);
    const Tree tree(sentence.analysis(), 0, kControl);
    EXPECT_EQ(sentence.form(tree.logical_subject(sentence.at(c.verb))), c.subject) << c.what;
    EXPECT_EQ(sentence.form(tree.logical_object(sentence.at(c.verb))), c.object) << c.what;
  }
}

TEST(Tree, CoordinationAndPhrase) {
  TestSentence sentence(
      "the|the|DET|DT|2|det\nministers|minister|NOUN|NNS|6|nsubj\nand|and|CCONJ|CC|5|cc\ntwo|two|NUM|CD|5|nummod\nenvoys|envoy|NOUN|NNS|2|conj\nmet|meet|VERB|VBD|0|root\n.|.|PUNCT|.|6|punct");
  const Tree tree(sentence.analysis(), 0, kControl);
  const std::uint32_t head = sentence.at("ministers");
  EXPECT_EQ(tree.coordinated(head), (std::vector<std::uint32_t>{head, sentence.at("envoys")}));
  EXPECT_EQ(tree.coordination_head(sentence.at("envoys")), head);
  EXPECT_EQ(tree.phrase(head), (std::pair<std::uint32_t, std::uint32_t>{sentence.at("the"), head}));
  EXPECT_TRUE(tree.dominates(sentence.at("met"), sentence.at("two")));
  EXPECT_FALSE(tree.dominates(sentence.at("two"), sentence.at("met")));
}

}  // namespace
}  // namespace dragoman::events
