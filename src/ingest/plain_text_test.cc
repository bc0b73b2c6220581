#include "ingest/plain_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ingest/boilerplate.h"
#include "ingest/reader.h"

namespace dragoman::ingest {
namespace {

// Blocks one a line; headings begin with '#'.
std::string dump(const core::Document& d) {
  std::string out;
  for (size_t i = 0; i < d.blocks.size(); ++i) out += (d.block_is_heading[i] ? "#" : "") + d.text.substr(d.blocks[i].begin, d.blocks[i].end - d.blocks[i].begin) + "\n";
  return out;
}

struct Case {
  std::string_view text, blocks;
};

TEST(PlainText, Blocks) {
  const std::vector<Case> cases = {
      {"Title: A talk\nSource: wire\n\nBody one.\n\nBody two.\n", "#A talk\nBody one.\nBody two.\n"},
      {"A lone first line\n\nBody.\n", "#A lone first line\nBody.\n"},
      {"Is it a question?\n\n\n\nBody.\n", "#Is it a question?\nBody.\n"},
      {"A sentence is no title.\n\nBody.\n", "A sentence is no title.\nBody.\n"},
      {"only one line", "only one line\n"},
      {"wrapped at\nthe margin.\n", "wrapped at\nthe margin.\n"},
      {"A sentence ends here.\nThe next begins here.\n", "A sentence ends here.\nThe next begins here.\n"},
      {"It was told by Gen.\nSmith of the army.\n", "It was told by Gen.\nSmith of the army.\n"},
      {"The points:\n- first point\n- second point\n", "The points:\nfirst point\nsecond point\n"},
      {"The points:\n1. first point\n2. second point\n", "The points:\nfirst point\nsecond point\n"},
      {"T\r\n\r\nBody over\r\ntwo lines.\r\n", "#T\nBody over\r\ntwo lines.\n"},
      {"T\n\nBody.\n\n___\n\nX Y contributed to this report.\n\nLeave a Comment", "#T\nBody.\n"},
      {"T\n\nBody.\n\nRead more: something else\n\nMore body.\n", "#T\nBody.\nMore body.\n"},
      {"T\n\nBody begins.\n\nWhat comes next\n\nMore body.\n", "#T\nBody begins.\n#What comes next\nMore body.\n"},
      {"T\n\n- Ankara recalls its envoy\n\n- Moscow protests\n\nBody.\n", "#T\nAnkara recalls its envoy\nMoscow protests\nBody.\n"},
      {"T\n\nOne short line\n\nTwo short lines\n\nBody.\n", "#T\nOne short line\nTwo short lines\nBody.\n"},
      {"T\n\nBy Mara Ellery\n25 April 2023\n\nBody.\n", "#T\nBody.\n"},
      {"  \n \n  T  \n\n\xC2\xA0 Body.\xC2\xA0\n", "#T\nBody.\n"},
      {"Published: 2023-04-25\n\nHeadline here\n\nBody.\n", "#Headline here\nBody.\n"},
      {"", ""},
      {" \n\t\n", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(dump(parse_plain_text(std::string(c.text))), c.blocks) << c.text;
}

TEST(PlainText, HeadLines) {
  const auto d = parse_plain_text("Title: A talk\nSource: The Wire\nPublished: 2023-04-25T10:00:00Z\nBy: Mara Ellery\nURL: https://e.org/a\n\nBody.\n");
  EXPECT_EQ(d.title, "A talk");
  EXPECT_EQ(d.source, "The Wire");
  EXPECT_EQ(d.published, "2023-04-25T10:00:00Z");
  EXPECT_EQ(d.published_precision, core::Precision::kDay);
  ASSERT_EQ(d.authors.size(), 1U);
  EXPECT_EQ(d.authors[0], "Mara Ellery");
  EXPECT_EQ(d.url, "https://e.org/a");
  EXPECT_EQ(d.text.substr(d.body_begin), "Body.\n");
}

TEST(PlainText, BylineAndDate) {
  const auto d = parse_plain_text("T\n\nBy Mara Ellery and John Roe\nTuesday, April 25, 2023\n\nBody.\n");
  EXPECT_EQ(d.published, "2023-04-25");
  EXPECT_EQ(d.authors, (std::vector<std::string>{"Mara Ellery", "John Roe"}));
}

TEST(PlainText, OffsetsAreTheBytesOfTheFile) {
  const std::string bytes = "Title: T\xC3\xBCrkiye\r\n\r\nThe caf\xC3\xA9 opened.\r\nIt closed.\r\n";
  const Item item = read_plain_text(bytes, "x", {});
  EXPECT_EQ(std::get<core::Document>(item).text, bytes);
}

TEST(PlainText, Record) {
  EXPECT_EQ(dump(parse_record_text("A title.", "Body one.\n\nBody two.")), "#A title.\nBody one.\nBody two.\n");
  EXPECT_EQ(dump(parse_record_text("", "Body one")), "Body one\n");
  EXPECT_EQ(dump(parse_record_text("A title", "A title\n\nBody.")), "#A title\nBody.\n");
  EXPECT_EQ(dump(parse_record_text("Talks", "Talks began. They ended.")), "#Talks\nTalks began. They ended.\n");
  EXPECT_EQ(parse_record_text("A\ntitle", "Body.").title, "A title");
}

TEST(Boilerplate, Table) {
  EXPECT_TRUE(is_boilerplate("Leave a Comment", false));
  EXPECT_TRUE(is_boilerplate("___", false));
  EXPECT_TRUE(is_boilerplate("Related stories:", false));
  EXPECT_TRUE(is_boilerplate("Maria Okello contributed to this story from Kampala.", true));
  EXPECT_FALSE(is_boilerplate("Maria Okello contributed to this story from Kampala.", false));
  EXPECT_FALSE(is_boilerplate("The two sides agreed to share this water.", true));
  EXPECT_FALSE(is_boilerplate("", true));
}

}  // namespace
}  // namespace dragoman::ingest
