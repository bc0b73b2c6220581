#include "ingest/decode.h"

#include <gtest/gtest.h>

#include <vector>

namespace dragoman::ingest {
namespace {

using std::string_view_literals::operator""sv;

struct Case {
  std::string_view bytes, declared, text, encoding;
  size_t replaced = 0, dropped = 0;
};

TEST(Decode, Table) {
  const std::vector<Case> cases = {
      {"plain", "", "plain", "UTF-8"},
      {"T\xC3\xBCrkiye", "", "T\xC3\xBCrkiye", "UTF-8"},
      {"T\xC3\xBCrkiye", "iso-8859-1", "T\xC3\xBCrkiye", "UTF-8"},  // a page that lies
      {"T\xFCrkiye", "", "T\xC3\xBCrkiye", "windows-1252"},
      {"\x93quoted\x94 \x96 dash", "", "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 dash", "windows-1252"},
      {"\xD0\xCE\xD1", "windows-1251", "\xD0\xA0\xD0\x9E\xD0\xA1", "windows-1251"},
      {"\xD0\xCE\xD1", "ISO-8859-1", "\xC3\x90\xC3\x8E\xC3\x91", "ISO-8859-1"},
      {"\xD0\xCE\xD1", "no-such-set", "\xC3\x90\xC3\x8E\xC3\x91", "windows-1252"},
      {"\xEF\xBB\xBFmark", "", "mark", "UTF-8"},
      {"\xFF\xFEO\0k\0"sv, "", "Ok", "UTF-16LE"},
      {"\xFE\xFF\0O\0k"sv, "", "Ok", "UTF-16BE"},
      {"O\0k\0 \0t\0o\0"sv, "", "Ok to", "UTF-16LE"},
      {"\xFF\xFE\0\0O\0\0\0"sv, "", "O", "UTF-32LE"},
      {"a\xE6\x96", "", "a\xC3\xA6\xE2\x80\x93", "windows-1252"},
      {"caf\xC3\xA9 \xE6\x96", "", "caf\xC3\xA9 \xEF\xBF\xBD", "UTF-8", 1},
      {"Iran \xED\xA0\x80 talks", "", "Iran \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD talks", "UTF-8", 3},
      {"one\0two"sv, "", "onetwo", "UTF-8", 0, 1},
      {"cafe\xCC\x81", "", "caf\xC3\xA9", "UTF-8"},
      {"a\r\nb\rc", "", "a\r\nb\rc", "UTF-8"},
      {"", "", "", "UTF-8"},
  };
  for (const Case& c : cases) {
    const auto got = decode(c.bytes, c.declared);
    ASSERT_TRUE(got) << c.text;
    EXPECT_EQ(got->text, c.text);
    EXPECT_EQ(got->encoding, c.encoding) << c.text;
    EXPECT_EQ(got->replaced, c.replaced) << c.text;
    EXPECT_EQ(got->dropped, c.dropped) << c.text;
  }
}

TEST(Decode, RefusesWhatIsNoText) {
  for (const std::string_view bytes : {"%PDF-1.7 ..."sv, "\x89PNG\r\n\x1A\n"sv, "PK\x03\x04 rest"sv, "\xFF\xD8\xFF\xE0\0"sv, "\x01\x02\x03\x04\x05\x06\x07\x0E"sv}) {
    const auto got = decode(bytes);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, "DM102");
    EXPECT_FALSE(got.error().hint.empty());
  }
}

// Every word of the canonical text leads back to the raw bytes it was made from.
TEST(NfcMap, LeadsBackToRawBytes) {
  struct Way {
    std::string_view bytes, word, raw;
  };
  const std::vector<Way> ways = {
      {"a plain text", "plain", "plain"},
      {"\xEF\xBB\xBF"
       "a plain text",
       "plain", "plain"},
      {"line\r\nnext line", "next", "next"},
      {"the cafe\xCC\x81 in Tu\xCC\x88rkiye today", "caf\xC3\xA9", "cafe\xCC\x81"},
      {"the cafe\xCC\x81 in Tu\xCC\x88rkiye today", "T\xC3\xBCrkiye", "Tu\xCC\x88rkiye"},
      {"the cafe\xCC\x81 in Tu\xCC\x88rkiye today", "today", "today"},
      {"T\xFCrkiye met Syria", "T\xC3\xBCrkiye", "T\xFCrkiye"},
      {"T\xFCrkiye met Syria", "Syria", "Syria"},
      {"\x93quoted\x94 words", "quoted", "quoted"},
      {"o\0ne tw\0o"sv, "one", "o\0ne"sv},
      {"o\0ne tw\0o"sv, "two", "tw\0o"sv},
      {"\xFF\xFE"
       "a\0 \0w\0o\0r\0d\0"sv,
       "word", "w\0o\0r\0d\0"sv},
      {"caf\xC3\xA9 \xE6\x96 end", "end", "end"},
      {"caf\xC3\xA9 \xE6\x96 end", "\xEF\xBF\xBD", "\xE6\x96"},
      {"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D e\xCC\x81\xE2\x80\x8D x", "\xC3\xA9", "e\xCC\x81"},
  };
  for (const Way& way : ways) {
    NfcMap map;
    const auto got = decode(way.bytes, {}, &map);
    ASSERT_TRUE(got);
    const size_t at = got->text.find(way.word);
    ASSERT_NE(at, std::string::npos) << got->text;
    const RawSpan raw = map.raw_span({static_cast<core::ByteOffset>(at), static_cast<core::ByteOffset>(at + way.word.size())});
    EXPECT_EQ(way.bytes.substr(raw.begin, raw.end - raw.begin), way.raw) << got->text << " " << way.word;
  }
}

// Property: the raw spans of neighbours touch or leave only dropped bytes between them, and never go back.
TEST(NfcMap, IsMonotone) {
  const std::string_view bytes = "\xEF\xBB\xBFOne e\xCC\x81 tw\0o\r\n\xE6\x96 A\xCC\x8A\xCC\xA7 caf\xC3\xA9 end"sv;
  NfcMap map;
  const auto got = decode(bytes, {}, &map);
  ASSERT_TRUE(got);
  std::uint64_t last = 0;
  for (core::ByteOffset i = 0; i < got->text.size(); ++i) {
    const RawSpan raw = map.raw_span({i, i + 1});
    EXPECT_LE(raw.begin, raw.end);
    EXPECT_LE(raw.end, bytes.size());
    EXPECT_GE(raw.begin + 4, last) << i;
    last = raw.begin;
  }
}

TEST(NfcMap, PlainUtf8NeedsNoMap) {
  NfcMap map;
  ASSERT_TRUE(decode("Türkiye and Syria\r\n", {}, &map));
  EXPECT_TRUE(map.identity());
}

TEST(Canonical, DropsNulAndMark) {
  EXPECT_EQ(canonical("\xEF\xBB\xBF"
                      "a\0e\xCC\x81"sv),
            "a\xC3\xA9");
}

}  // namespace
}  // namespace dragoman::ingest
