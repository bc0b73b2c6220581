#include "figures/measures.h"

#include <gtest/gtest.h>

#include "core/token_pairs.h"
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

TEST(Measures, LearnedOnesAreOfTheTable) {
  for (const std::string_view name : core::pair_classes(core::PairTask::kFigure)) EXPECT_TRUE(loaded<Measures>().known(name)) << name;
  EXPECT_FALSE(loaded<Measures>().known("goals"));
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

// "93 of the 264 seats": what a part is taken from is no count of its own.
TEST(Measures, TheWholeOfAPart) {
  EXPECT_EQ(measure("They|they|PRON|PRP|2|nsubj\nwon|win|VERB|VBD|0|root\n93|93|NUM|CD|2|obj\nof|of|ADP|IN|7|case\nthe|the|DET|DT|7|det\n264|264|NUM|CD|7|nummod\n"
                    "seats|seat|NOUN|NNS|3|nmod\n.|.|PUNCT|.|2|punct\n"),
            "seats(seats) -");
}

// "a mission 258 strong": what the words around it say stands for the noun.
TEST(Measures, Strong) {
  const char* rows = "The|the|DET|DT|2|det\n%|%|NOUN|NN|5|nsubj\n258|258|NUM|CD|4|nummod\nstrong|strong|ADJ|JJ|2|amod\nleaves|leave|VERB|VBZ|0|root\n.|.|PUNCT|.|5|punct\n";
  const auto of = [&](const std::string& noun) {
    std::string text = rows;
    for (size_t at = text.find('%'); at != std::string::npos; at = text.find('%')) text.replace(at, 1, noun);
    return measure(text.c_str());
  };
  EXPECT_EQ(of("mission").substr(0, 7), "troops(");
  EXPECT_EQ(of("choir"), "-");
}

// "ten million dollars each" is a price.
TEST(Measures, PricesAreNoSums) {
  EXPECT_EQ(measure("They|they|PRON|PRP|2|nsubj\npaid|pay|VERB|VBD|0|root\n3,000|3000|NUM|CD|4|nummod\ndollars|dollar|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "money(dollars)");
  EXPECT_EQ(
      measure("They|they|PRON|PRP|2|nsubj\npaid|pay|VERB|VBD|0|root\n3,000|3000|NUM|CD|4|nummod\ndollars|dollar|NOUN|NNS|2|obj\neach|each|DET|DT|4|det\n.|.|PUNCT|.|2|punct\n"),
      "-");
  EXPECT_EQ(measure("They|they|PRON|PRP|2|nsubj\npaid|pay|VERB|VBD|0|root\n30|30|NUM|CD|4|nummod\ndollars|dollar|NOUN|NNS|2|obj\n.|.|PUNCT|.|2|punct\n"), "-");
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
