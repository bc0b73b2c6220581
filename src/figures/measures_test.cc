#include "figures/measures.h"

#include <gtest/gtest.h>

#include "events/test_sentence.h"

namespace dragoman::figures {
namespace {

using events::TestSentence;
using events::Tree;

template <typename T>
const T& loaded() {
  static const auto kLoaded = T::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// "killed(people)" for each quantity; "-" where it is no figure.
std::string measure(const char* rows, const std::string& before = "") {
  TestSentence sentence(rows);
  const events::ObjectControl control = [](std::string_view) { return false; };
  const Tree tree(sentence.analysis(), 0, control);
  const auto quantities = loaded<QuantityReader>().read(sentence.analysis(), 0);
  std::string out;
  for (const Counted& counted : loaded<Measures>().read(tree, quantities, before))
    out += (out.empty() ? "" : " ") + (counted.measure.empty() ? "-" : counted.measure + "(" + sentence.form(counted.noun) + ")");
  return out;
}

TEST(Measures, ByTheDeed) {
  EXPECT_EQ(measure("Shells|shell|NOUN|NNS|2|nsubj\nkilled|kill|VERB|VBD|0|root\n20|20|NUM|CD|4|nummod\npeople|person|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "killed(people)");
  EXPECT_EQ(measure("17|17|NUM|CD|2|nummod\ncivilians|civilian|NOUN|NNS|3|nsubj\ndied|die|VERB|VBD|0|root\n.|.|PUNCT|.|3|punct\n"), "killed(civilians)");
  // Troops killed are dead, not stationed.
  EXPECT_EQ(measure("Shells|shell|NOUN|NNS|2|nsubj\nkilled|kill|VERB|VBD|0|root\n20|20|NUM|CD|4|nummod\nsoldiers|soldier|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"),
            "killed(soldiers)");
}

TEST(Measures, ByTheCounted) {
  EXPECT_EQ(measure("Kigali|Kigali|PROPN|NNP|2|nsubj\nsent|send|VERB|VBD|0|root\n1,000|1000|NUM|CD|4|nummod\nsoldiers|soldier|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"),
            "troops(soldiers)");
  // Two soldiers are persons of the story.
  EXPECT_EQ(measure("Kigali|Kigali|PROPN|NNP|2|nsubj\nsent|send|VERB|VBD|0|root\n2|2|NUM|CD|4|nummod\nsoldiers|soldier|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "-");
}

TEST(Measures, NoFigure) {
  EXPECT_EQ(measure("They|they|PRON|PRP|2|nsubj\nread|read|VERB|VBD|0|root\n20|20|NUM|CD|4|nummod\nbooks|book|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "-");
  // "the two" are known before.
  EXPECT_EQ(measure("They|they|PRON|PRP|2|nsubj\nfreed|free|VERB|VBD|0|root\nthe|the|DET|DT|5|det\ntwo|two|NUM|CD|5|nummod\nmen|man|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "-");
}

TEST(Measures, TheNumberToldBefore) {
  const char* put =
      "Police|police|NOUN|NNS|2|nsubj\nput|put|VERB|VBD|0|root\nthe|the|DET|DT|4|det\nnumber|number|NOUN|NN|2|obj\nat|at|ADP|IN|6|case\nsix|six|NUM|CD|2|obl\n.|.|PUNCT|.|2|punct\n";
  EXPECT_EQ(measure(put, "arrested"), "arrested(six)");
  EXPECT_EQ(measure(put), "-");
}

}  // namespace
}  // namespace dragoman::figures
