#include "dragoman/coder.h"

#include <gtest/gtest.h>

#include <thread>

namespace dragoman {
namespace {

Coder load_coder() {
  auto coder = Coder::load({});
  EXPECT_TRUE(coder.ok());
  return coder.value();
}

TEST(Coder, ReadsAReport) {
  const Coder coder = load_coder();
  const auto coded = coder.code({.bytes = "The foreign ministers of Turkey and Syria met in Moscow on Tuesday.", .name = "a.txt", .published = "2023-05-10", .source = "wire"});
  ASSERT_EQ(coded.size(), 1u);
  const Coded& report = coded[0];
  EXPECT_FALSE(report.fault);
  EXPECT_EQ(report.document.source, "wire");
  EXPECT_EQ(report.document.published, "2023-05-10");
  EXPECT_EQ(report.document.sentences, 1u);
  ASSERT_EQ(report.events.size(), 1u);
  const Event& event = report.events[0];
  EXPECT_EQ(event.type, "CONSULT");
  EXPECT_EQ(event.status, "occurred");
  ASSERT_TRUE(event.date);
  EXPECT_EQ(event.date->start, "2023-05-09");
  ASSERT_TRUE(event.location);
  EXPECT_EQ(event.location->country, "RUS");
  EXPECT_TRUE(event.location->lat.has_value());
  EXPECT_EQ(event.actors.size(), 2u);
  for (const Evidence& evidence : event.evidence) EXPECT_EQ(report.document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
  EXPECT_NE(report.json_lines.find("\"id\":\"" + event.id + "\""), std::string::npos);
}

TEST(Coder, ReadsManyReportsAndNamesWhatItCannot) {
  const Coder coder = load_coder();
  const auto coded = coder.code(
      {.bytes = "{\"text\":\"Russia attacked Ukraine.\"}\n{\"text\":\n{\"text\":\"Iran and Iraq signed an agreement.\"}\n", .name = "a.jsonl", .published = "", .source = ""});
  ASSERT_EQ(coded.size(), 3u);
  EXPECT_FALSE(coded[0].fault);
  ASSERT_TRUE(coded[1].fault);
  EXPECT_TRUE(coded[1].events.empty());
  EXPECT_NE(coded[1].json_lines.find("\"kind\":\"fault\""), std::string::npos);
  EXPECT_EQ(coded[2].document.origin, "a.jsonl:3");
}

TEST(Coder, MissingDataIsAnErrorWithACode) {
  const auto coder = Coder::load({.data = "/nowhere", .gazetteer = {}, .model = "fast"});
  ASSERT_FALSE(coder.ok());
  EXPECT_EQ(coder.error().code.substr(0, 2), "DM");
}

TEST(Coder, TheSameOnSeveralThreads) {
  const Coder coder = load_coder();
  const Input input{.bytes = "Armenia and Azerbaijan signed a truce in Moscow on Saturday. Russia welcomed it.", .name = "a.txt", .published = "2020-10-12", .source = ""};
  const std::string alone = coder.code(input)[0].json_lines;
  std::vector<std::string> out(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& slot : out) threads.emplace_back([&coder, &input, &slot] { slot = coder.code(input)[0].json_lines; });
  }
  for (const std::string& lines : out) EXPECT_EQ(lines, alone);
}

}  // namespace
}  // namespace dragoman
