#include "syntax/parser.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstring>
#include <set>
#include <string>
#include <thread>

#include "base/test_folder.h"
#include "base/tsv.h"
#include "syntax/golden.h"

namespace dragoman::syntax {
namespace {

const std::filesystem::path kRoot = DRAGOMAN_SOURCE_DIR;
const std::filesystem::path kModel = kRoot / "data/models/fast.model";
const std::filesystem::path kBase = kRoot / "data/models/base.model";

using golden::words_of;

std::string line_of(const Parser& parser, std::string_view text, Parser::Scratch& scratch) {
  auto tokens = words_of(text);
  parser.parse(text, tokens, scratch);
  std::string out;
  for (const auto& t : tokens) {
    out += fmt::format("{}{}/{}/{}/{}", out.empty() ? "" : " ", t.form(text), t.lemma, core::to_string(t.upos), core::to_string(t.deprel));
    out += t.head < 0 ? std::string("<root") : fmt::format("<{}", tokens[t.head].form(text));
    if (t.name != core::NameTag::kO) out += fmt::format("/{}", core::to_string(t.name));
  }
  return out;
}

// Under the sanitizers one run of each kernel must do: that its sum is the one of the other compiler's build is what is asked there.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

void expect_golden(const std::filesystem::path& model, std::size_t step) {
  const auto g = golden::read(kRoot / "tests/syntax", model.stem().string(), step);
  ASSERT_GE(g.sentences.size() * step, 200U);
  std::set<std::string> seen;
  for (const Path path : {Path::kPortable, Path::kAvx2, Path::kAvx512, Path::kNeon, Path::kBest}) {
    auto parser = Parser::load(model, path);
    ASSERT_TRUE(parser) << parser.error().to_string();
    if (!seen.emplace(parser->path()).second) continue;  // a path that the processor lacks gives another one's kernels
    EXPECT_EQ(parser->version(), g.version) << "new weights: write tests/syntax/golden.crc anew";
    for (const unsigned threads : {1U, 4U}) {
      if (kSanitized && threads == 1) continue;
      std::vector<std::uint32_t> all(g.sentences.size());
      std::vector<std::jthread> pool;
      for (unsigned t = 0; t < threads; ++t) {
        pool.emplace_back([&, t] {
          Parser::Scratch scratch;
          for (std::size_t i = t; i < all.size(); i += threads) all[i] = golden::checksum(*parser, g.sentences[i], scratch);
        });
      }
      pool.clear();
      EXPECT_EQ(fmt::format("{:08x}", golden::fold(all)), fmt::format("{:08x}", g.crc)) << parser->path() << ", " << threads << " threads";
    }
    if (kSanitized && path == Path::kPortable) continue;  // ten times slower there
    Parser::Scratch scratch;
    EXPECT_EQ(fmt::format("{:08x}", golden::links_checksum(*parser, g.sentences, scratch)), fmt::format("{:08x}", g.links)) << parser->path();
  }
}

TEST(Golden, SameBytesOnEveryPathAndThreadCount) { expect_golden(kModel, 1); }
// The portable code needs 50 ms for a sentence of `base`: every seventh will do.
TEST(Golden, SameBytesOfBaseOnEveryPathAndThreadCount) { expect_golden(kBase, 7); }

class Models : public testing::TestWithParam<std::filesystem::path> {};
INSTANTIATE_TEST_SUITE_P(All, Models, testing::Values(kModel, kBase), [](const auto& model) { return model.param.stem().string(); });

TEST_P(Models, ReadPlainNewsSentences) {
  auto parser = Parser::load(GetParam());
  ASSERT_TRUE(parser) << parser.error().to_string();
  Parser::Scratch scratch;
  const struct {
    std::string_view text, part;
  } table[] = {
      {"Turkey held talks with Syria in Moscow .", "held/hold/VERB/root<root talks/talk/NOUN/obj<held"},
      {"The rebels attacked the town .", "rebels/rebel/NOUN/nsubj<attacked attacked/attack/VERB/root<root the/the/DET/det<town"},
      {"The town was attacked by rebels .", "town/town/NOUN/nsubj:pass<attacked was/be/AUX/aux:pass<attacked attacked/attack/VERB/root<root"},
      {"President Vladimir Putin met the ministers on Tuesday .", "met/meet/VERB/root<root the/the/DET/det<ministers ministers/minister/NOUN/obj<met"},
      {"The army did n’t withdraw its troops", "n’t/not/PART/advmod<withdraw withdraw/withdraw/VERB/root<root"},
  };
  for (const auto& row : table) {
    const std::string line = line_of(*parser, row.text, scratch);
    EXPECT_NE(line.find(row.part), std::string::npos) << line;
  }
}

TEST_P(Models, HaveACardThatNamesTheseWeights) {
  auto parser = Parser::load(GetParam());
  ASSERT_TRUE(parser);
  auto card = GetParam();
  const auto text = base::read_file(card.replace_extension(".card.json"));
  ASSERT_TRUE(text);
  EXPECT_NE(text->find(fmt::format("\"version\": \"{}\"", parser->version())), std::string::npos);
  EXPECT_NE(text->find(fmt::format("\"bytes\": {}", std::filesystem::file_size(GetParam()))), std::string::npos);
}

TEST_P(Models, GiveATreeWithOneRootForAnyBytes) {
  auto parser = Parser::load(GetParam());
  ASSERT_TRUE(parser);
  Parser::Scratch scratch;
  std::string many;
  for (int i = 0; i < 700; ++i) many += "troops withdrew ";
  std::string windows;  // more pieces than one window of the encoder holds, in one window of words
  for (int i = 0; i < 250; ++i) windows += "Kyrgyzgazprombankskaya-Zhylkybaev ";
  const std::string hostile[] = {"x", "\xFF\xFE \xC3 a\xE2\x80", std::string(100000, 'q'), "…", "“ ” — ’s", many, windows, std::string(5000, '#'), "ÀÉ ß Ł İ 東京 Москва"};
  for (const auto& text : hostile) {
    auto tokens = words_of(text);
    parser->parse(text, tokens, scratch);
    int roots = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      std::size_t steps = 0;
      for (std::int32_t at = static_cast<std::int32_t>(i); at >= 0 && steps <= tokens.size(); ++steps) at = tokens[at].head;
      EXPECT_LE(steps, tokens.size());
      roots += tokens[i].head < 0 ? 1 : 0;
    }
    EXPECT_EQ(roots, 1) << text.substr(0, 20);
  }
  parser->parse("", {}, scratch);
}

TEST_P(Models, DoNotRememberWhatCameBefore) {
  auto parser = Parser::load(GetParam());
  ASSERT_TRUE(parser);
  Parser::Scratch used;
  Parser::Scratch fresh;
  line_of(*parser, "A much longer sentence about something else entirely came before this one , said the spokesman for the ministry .", used);
  EXPECT_EQ(line_of(*parser, "Talks ended .", used), line_of(*parser, "Talks ended .", fresh));
}

// Past the encoder's window the same sentence is read again and again: the far ones come out as the near ones.
TEST(Parser, WindowsOfTheEncoderLoseNothing) {
  auto parser = Parser::load(kBase);
  ASSERT_TRUE(parser);
  Parser::Scratch scratch;
  std::string text;
  for (int i = 0; i < 25; ++i) text += "Abdurrahmanoglu visited Nagornokarabakhskaya and Kyzylordinskaya yesterday afternoon . ";
  auto tokens = words_of(text);
  ASSERT_LT(tokens.size(), Parser::kWindow);
  parser->parse(text, tokens, scratch);
  int verbs = 0;
  for (std::size_t i = 1; i < tokens.size(); i += 8) verbs += tokens[i].upos == core::Upos::kVerb && tokens[i].lemma == "visit" ? 1 : 0;
  EXPECT_EQ(verbs, 25);
}

class Damaged : public testing::Test {
 protected:
  void SetUp() override {
    bytes_ = *base::read_file(kModel);
    file_ = base::test_folder() / fmt::format("dragoman_model_{}", ::testing::UnitTest::GetInstance()->current_test_info()->name());
  }
  void TearDown() override { std::filesystem::remove(file_); }
  std::string code_of(const std::string& bytes) {
    EXPECT_TRUE(base::write_file(file_, bytes));
    auto parser = Parser::load(file_);
    return parser ? "" : parser.error().code;
  }
  // Renames an array in the header and repairs the checksum: damage that only the layout check can see.
  std::string renamed(std::string_view from, std::string_view to) {
    std::string copy = bytes_;
    copy.replace(copy.find(from), from.size(), to);
    const std::uint32_t crc = crc32(std::string_view(copy).substr(32));
    std::memcpy(copy.data() + 16, &crc, sizeof crc);
    return copy;
  }
  std::string bytes_;
  std::filesystem::path file_;
};

TEST_F(Damaged, IsRefusedWithACode) {
  EXPECT_EQ(code_of(bytes_), "");
  EXPECT_EQ(code_of(""), "DM401");
  EXPECT_EQ(code_of("hello, this is no model at all, only a short line of text"), "DM401");
  std::string copy = bytes_;
  copy[8] = 99;
  EXPECT_EQ(code_of(copy), "DM401");
  EXPECT_EQ(code_of(bytes_.substr(0, bytes_.size() / 2)), "DM402");
  copy = bytes_;
  copy[copy.size() - 100] = static_cast<char>(copy[copy.size() - 100] ^ 1);
  EXPECT_EQ(code_of(copy), "DM402");
  copy = bytes_;
  std::memset(copy.data() + 12, 0xFF, 4);
  EXPECT_EQ(code_of(copy), "DM402");
  EXPECT_EQ(code_of(renamed("\"arc_mix.w\"", "\"arc_mux.w\"")), "DM403");
  EXPECT_EQ(code_of(renamed("\"dims\": 256", "\"dims\": 512")), "DM403");
  EXPECT_EQ(code_of(renamed("\"lexicon\"", "\"lexikon\"")), "DM403");
  EXPECT_EQ(Parser::load(file_.string() + ".gone").error().code, "DM001");
  bytes_ = *base::read_file(kBase);
  EXPECT_EQ(code_of(renamed("\"block3.up.w\"", "\"block9.up.w\"")), "DM403");
  EXPECT_EQ(code_of(renamed("\"encoder_layers\": 6", "\"encoder_layers\": 7")), "DM403");
  EXPECT_EQ(code_of(renamed("\"encoder.position\"", "\"encoder.positron\"")), "DM403");
}

}  // namespace
}  // namespace dragoman::syntax
