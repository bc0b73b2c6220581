#include "events/learned_events.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "events/coder.h"
#include "events/ontology.h"
#include "events/test_sentence.h"

namespace dragoman::events {
namespace {

using core::PairTask;

const EventCoder& coder() {
  static const auto kLoaded = EventCoder::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data", nullptr);
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// A scorer that gives one class to one pair of words and "none" to all others.
struct Says {
  PairTask task;
  std::uint32_t a, b;
  std::string_view name;
};

core::PairScores scorer(std::vector<Says> says) {
  return [says = std::move(says)](PairTask task, const core::TokenPairs& pairs, std::vector<float>& scores) {
    const auto classes = core::pair_classes(task);
    const std::size_t columns = classes.size() + 1;
    scores.assign(pairs.pairs.size() * columns, 0.0F);
    for (std::size_t p = 0; p < pairs.pairs.size(); ++p) {
      scores[p * columns] = 4.0F;
      for (const Says& s : says)
        for (std::size_t c = 0; c < classes.size(); ++c)
          if (s.task == task && pairs.pairs[p].a == s.a && pairs.pairs[p].b == s.b && classes[c] == s.name) scores[p * columns + 1 + c] = 9.0F;
    }
    return static_cast<int>(columns);
  };
}

std::string read(TestSentence& sentence, std::vector<Says> says) {
  coder().code(sentence.analysis(), scorer(std::move(says)));
  std::string out;
  for (const core::Event& event : sentence.analysis().events) {
    out += std::string(core::to_string(event.type)) + (event.mode.empty() ? "" : " " + event.mode);
    for (const core::Actor& actor : event.actors) out += (actor.role == core::ActorRole::kRecipient ? " > " : " ") + actor.id;
    out += " " + std::string(core::to_string(event.status)) + " [" + event.because + "]\n";
  }
  return out;
}

// No frame knows "to water" somebody.
constexpr const char* kWatered = "Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nwatered|water|VERB|VBD|0|root\nHouthis|Houthis|PROPN|NNPS|2|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct";

std::vector<Says> watering(const TestSentence& sentence) {
  const std::uint32_t word = sentence.at("watered"), iran = sentence.at("Iran"), houthis = sentence.at("Houthis");
  return {{PairTask::kEvent, word, word, "ASSAULT"},
          {PairTask::kMode, word, word, "ASSAULT drone"},
          {PairTask::kParty, iran, word, "actor"},
          {PairTask::kParty, houthis, word, "recipient"}};
}

TEST(LearnedEvents, WritesWhatTheScorerSays) {
  TestSentence sentence(kWatered);
  EXPECT_EQ(read(sentence, watering(sentence)), "ASSAULT drone IRN > YEM.HOUTHI occurred [learned.event]\n");
  const core::Event& event = sentence.analysis().events.front();
  EXPECT_EQ(event.trigger, sentence.at("watered"));
  EXPECT_EQ(event.confidence, learned_confidence(5.0F));
  EXPECT_LT(event.intensity, 0);
}

TEST(LearnedEvents, WithoutAScorerOnlyPatternsSpeak) {
  TestSentence sentence(kWatered);
  coder().code(sentence.analysis());
  EXPECT_TRUE(sentence.analysis().events.empty());
}

TEST(LearnedEvents, AModeOfAnotherTypeIsNotTaken) {
  TestSentence sentence(kWatered);
  auto says = watering(sentence);
  says[1].name = "COERCE arrest";
  EXPECT_EQ(read(sentence, says), "ASSAULT IRN > YEM.HOUTHI occurred [learned.event]\n");
}

TEST(LearnedEvents, PassTheQuestionsOfStatus) {
  TestSentence sentence(
      "Iran|Iran|PROPN|NNP|4|nsubj|IRN:GOV\ndid|do|AUX|VBD|4|aux\nnot|not|PART|RB|4|advmod\nwatered|water|VERB|VB|0|root\nHouthis|Houthis|PROPN|NNPS|4|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|4|punct");
  EXPECT_EQ(read(sentence, watering(sentence)), "");
  ASSERT_FALSE(sentence.analysis().refusals.empty());
  EXPECT_EQ(sentence.analysis().refusals.front().reason, "did not happen");
  EXPECT_EQ(sentence.analysis().refusals.front().pattern, "learned.event");
}

TEST(LearnedEvents, NobodyNamedIsNoEvent) {
  TestSentence sentence(kWatered);
  const std::uint32_t word = sentence.at("watered");
  EXPECT_EQ(read(sentence, {{PairTask::kEvent, word, word, "ASSAULT"}}), "");
  EXPECT_EQ(sentence.analysis().refusals.front().reason, "nobody named");
}

constexpr const char* kAttacked = "Iran|Iran|PROPN|NNP|2|nsubj|IRN:GOV\nattacked|attack|VERB|VBD|0|root\nHouthis|Houthis|PROPN|NNPS|2|obj|YEM.HOUTHI:REB\n.|.|PUNCT|.|2|punct";

TEST(LearnedEvents, WhatAPatternToldIsNotToldAgain) {
  TestSentence plain(kAttacked);
  const std::string told = read(plain, {});
  ASSERT_NE(told.find("ASSAULT"), std::string::npos);
  TestSentence sentence(kAttacked);
  const std::uint32_t word = sentence.at("attacked");
  EXPECT_EQ(read(sentence, {{PairTask::kEvent, word, word, "COERCE"}, {PairTask::kParty, sentence.at("Iran"), word, "recipient"}}), told);
}

TEST(LearnedEvents, ASideThatAFrameLeftOpenIsFilled) {
  // The frame of a protest asks for no recipient in this phrase.
  constexpr const char* kRows =
      "Farmers|farmer|NOUN|NNS|2|nsubj|FRA.AGR:AGR\nprotested|protest|VERB|VBD|0|root\nacross|across|ADP|IN|4|case\nMorocco|Morocco|PROPN|NNP|2|obl|MAR:GOV\n.|.|PUNCT|.|2|punct";
  TestSentence plain(kRows);
  const std::string told = read(plain, {});
  ASSERT_EQ(told.find("PROTEST"), 0U) << told;
  ASSERT_EQ(told.find("MAR"), std::string::npos) << told;
  TestSentence sentence(kRows);
  const std::string filled = read(sentence, {{PairTask::kParty, sentence.at("Morocco"), sentence.at("protested"), "recipient"}});
  EXPECT_NE(filled.find("> MAR"), std::string::npos) << filled;
  // A side that is taken stays as it is.
  TestSentence again(kRows);
  EXPECT_EQ(read(again, {{PairTask::kParty, again.at("Morocco"), again.at("protested"), "actor"}}), told);
}

TEST(LearnedEvents, NoPartyIsReadAcrossSomebodysWords) {
  // "Ten were killed, Iran said": the speaker is not the doer, whatever the weights say.
  TestSentence said(
      "Ten|ten|NUM|CD|3|nsubj:pass\nwere|be|AUX|VBD|3|aux:pass\nkilled|kill|VERB|VBN|5|ccomp\nIran|Iran|PROPN|NNP|5|nsubj|IRN:GOV\nsaid|say|VERB|VBD|0|root\nin|in|ADP|IN|7|case\n"
      "Aden|Aden|PROPN|NNP|3|obl|YEM.CVL:CVL\n.|.|PUNCT|.|5|punct");
  const std::string told = read(said, {{PairTask::kParty, said.at("Iran"), said.at("killed"), "actor"}, {PairTask::kParty, said.at("Aden"), said.at("killed"), "recipient"}});
  EXPECT_EQ(told.find("ASSAULT > YEM.CVL"), 0U) << told;
  EXPECT_EQ(told.find("IRN"), std::string::npos) << told;
  // "a strike that Kyiv blamed on Iran": an allegation is no fact about the strike.
  TestSentence blamed(
      "Aden|Aden|PROPN|NNP|2|nsubj|YEM.CVL:CVL\nwatered|water|VERB|VBD|0|root\nstrike|strike|NOUN|NN|2|obl\nthat|that|PRON|WDT|6|obj\nKyiv|Kyiv|PROPN|NNP|6|nsubj|UKR:GOV\n"
      "blamed|blame|VERB|VBD|3|acl:relcl\non|on|ADP|IN|8|case\nIran|Iran|PROPN|NNP|6|obl|IRN:GOV\n.|.|PUNCT|.|2|punct");
  const std::uint32_t word = blamed.at("watered");
  const std::string event = read(
      blamed, {{PairTask::kEvent, word, word, "ASSAULT"}, {PairTask::kParty, blamed.at("Iran"), word, "actor"}, {PairTask::kParty, blamed.at("Aden"), word, "recipient"}});
  EXPECT_NE(event.find("ASSAULT > YEM.CVL occurred [learned.event]\n"), std::string::npos) << event;
  EXPECT_EQ(event.find("ASSAULT IRN"), std::string::npos) << event;
}

TEST(LearnedEvents, AModifierIsNoTelling) {
  TestSentence sentence("watered|watered|ADJ|JJ|2|amod\nHouthis|Houthis|PROPN|NNPS|3|nsubj|YEM.HOUTHI:REB\nslept|sleep|VERB|VBD|0|root\n.|.|PUNCT|.|3|punct");
  const std::uint32_t word = sentence.at("watered");
  EXPECT_EQ(read(sentence, {{PairTask::kEvent, word, word, "ASSAULT"}, {PairTask::kParty, sentence.at("Houthis"), word, "recipient"}}), "");
  EXPECT_EQ(sentence.analysis().refusals.front().reason, "a modifier, not a telling");
}

TEST(LearnedEvents, ModesAreThoseOfTheOntology) {
  const auto ontology = Ontology::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data/ontology").value();
  for (const std::string_view name : core::pair_classes(PairTask::kMode)) {
    const std::size_t space = name.find(' ');
    const auto type = core::event_type_from(name.substr(0, space));
    ASSERT_TRUE(type) << name;
    EXPECT_TRUE(ontology.has_mode(*type, name.substr(space + 1))) << name;
  }
}

}  // namespace
}  // namespace dragoman::events
