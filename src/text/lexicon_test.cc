#include "text/lexicon.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "base/tsv.h"
#include "text/date_words.h"

namespace dragoman::text {
namespace {

namespace fs = std::filesystem;

// A data folder of our own with the given three tables.
class Folder {
 public:
  Folder(const std::string& abbreviations, const std::string& tokens, const std::string& dates)
      : root_(fs::temp_directory_path() / ("dragoman-lexicon-" + std::to_string(::getpid()))) {
    fs::create_directories(root_ / "text/en");
    EXPECT_TRUE(base::write_file(root_ / "text/en/abbreviations.tsv", abbreviations));
    EXPECT_TRUE(base::write_file(root_ / "text/en/tokens.tsv", tokens));
    EXPECT_TRUE(base::write_file(root_ / "text/en/dates.tsv", dates));
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }
  const fs::path& path() const { return root_; }

 private:
  fs::path root_;
};

const std::string kAbbreviations = "form\tkind\tends\nGen.\ttitle\tnever\n";
const std::string kTokens = "word\tkind\tparts\ncannot\tcontraction\tcan|not\n";
const std::string kDates = "word\tkind\tvalue\nmonday\tweekday\t0\n";

std::string fault(const std::string& abbreviations, const std::string& tokens) {
  const Folder folder(abbreviations, tokens, kDates);
  const auto loaded = Lexicon::load(folder.path());
  return loaded ? "" : loaded.error().code;
}

std::string date_fault(const std::string& dates) {
  const Folder folder(kAbbreviations, kTokens, dates);
  const auto loaded = DateWords::load(folder.path());
  return loaded ? "" : loaded.error().code;
}

TEST(Lexicon, Faults) {
  EXPECT_EQ(fault(kAbbreviations, kTokens), "");
  EXPECT_EQ(fault("form\tkind\n", kTokens), "DM205");
  EXPECT_EQ(fault(kAbbreviations + "Gen.\ttitle\tnever\n", kTokens), "DM202");
  EXPECT_EQ(fault(kAbbreviations + "Adm.\ttitle\tnever\n", kTokens), "DM206");
  EXPECT_EQ(fault(kAbbreviations + "Lt\ttitle\tnever\n", kTokens), "DM201");
  EXPECT_EQ(fault(kAbbreviations + "Lt.\ttitle\tsometimes\n", kTokens), "DM201");
  EXPECT_EQ(fault(kAbbreviations + "Lt.\trank\tnever\n", kTokens), "DM201");
  EXPECT_EQ(fault(kAbbreviations, kTokens + "dont\tcontraction\tdo|not\n"), "DM201");
  EXPECT_EQ(fault(kAbbreviations, kTokens + "zz\tnothing\t\n"), "DM201");
  EXPECT_FALSE(Lexicon::load("/nowhere"));
}

TEST(DateWords, Faults) {
  EXPECT_EQ(date_fault(kDates), "");
  EXPECT_EQ(date_fault(kDates + "monday\tweekday\t0\n"), "DM202");
  EXPECT_EQ(date_fault(kDates + "friday\tweekday\t4\n"), "DM206");
  EXPECT_EQ(date_fault(kDates + "tuesday\tweekday\t7\n"), "DM201");
  EXPECT_EQ(date_fault(kDates + "tuesday\tweekday\tone\n"), "DM201");
  EXPECT_EQ(date_fault(kDates + "tuesday\tplanet\t1\n"), "DM201");
  EXPECT_EQ(date_fault(kDates + "week\tunit\tfathom\n"), "DM201");
  EXPECT_EQ(date_fault(kDates + "new year\tholiday\t13-01\n"), "DM201");
}

TEST(WordSet, FindsWithoutRegardToCase) {
  WordSet set;
  set.add("Anti", 3);
  set.add("re");
  set.finish();
  EXPECT_EQ(set.find("anti"), 3);
  EXPECT_EQ(set.find("ANTI"), 3);
  EXPECT_EQ(set.find("RE"), 0);
  EXPECT_FALSE(set.contains("ant"));
  EXPECT_FALSE(set.contains(""));
  EXPECT_FALSE(set.contains(std::string(100, 'a')));
}

}  // namespace
}  // namespace dragoman::text
