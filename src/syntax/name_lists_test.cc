#include "syntax/name_lists.h"

#include <gtest/gtest.h>

#include "syntax/word_features.h"

namespace dragoman::syntax {
namespace {

const std::filesystem::path kModel = std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data/models/fast.model";

class Lists : public testing::Test {
 protected:
  void SetUp() override {
    auto file = ModelFile::load(kModel);
    ASSERT_TRUE(file) << file.error().to_string();
    file_ = std::move(*file);
    auto features = WordFeatures::load(*file_);
    auto lists = NameLists::load(*file_);
    ASSERT_TRUE(features && lists);
    features_ = std::move(*features);
    lists_ = *lists;
  }
  // Each word's flags as a number: the bit of a column is set where it is flagged.
  std::vector<unsigned> flags(const std::vector<std::string_view>& words) {
    WordFeatures::Buffers buffers;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(features_.width()));
    std::vector<NameLists::Word> listed(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
      features_.write(words[i], buffers, row.data());
      features_.list_word(buffers, listed[i]);
    }
    const auto columns = static_cast<std::size_t>(lists_.columns());
    std::vector<std::uint8_t> cells(words.size() * columns, 0);
    lists_.mark(listed, 1, lists_.columns(), cells.data());
    std::vector<unsigned> out(words.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) out[i / columns] |= static_cast<unsigned>(cells[i]) << (i % columns);
    return out;
  }
  static unsigned begins(unsigned flags) { return flags & 0x555U; }
  static unsigned goes_on(unsigned flags) { return flags & 0xAAAU; }

  std::unique_ptr<ModelFile> file_;
  WordFeatures features_;
  NameLists lists_;
};

TEST_F(Lists, MarkTheWholeNameFromItsFirstWord) {
  const auto f = flags({"The", "European", "Union", "said"});
  EXPECT_NE(begins(f[1]), 0U);
  EXPECT_EQ(goes_on(f[2]), goes_on(f[2]) & (begins(f[1]) << 1));
  EXPECT_NE(goes_on(f[2]), 0U);
  EXPECT_EQ(f[3], 0U);
}

TEST_F(Lists, HyphensAndSpacesDoNotMatter) {
  const auto joined = flags({"Guinea-Bissau"});
  const auto apart = flags({"Guinea", "-", "Bissau"});
  EXPECT_EQ(begins(joined[0]) & begins(apart[0]), begins(joined[0]));
  EXPECT_NE(begins(joined[0]), 0U);
}

TEST_F(Lists, ANameBeginsWithACapitalAndTwoLettersMustBothBe) {
  EXPECT_NE(flags({"Turkey"})[0], 0U);
  EXPECT_EQ(flags({"turkey"})[0], 0U);
  EXPECT_NE(flags({"US"})[0], 0U);
  EXPECT_EQ(flags({"Us"})[0], 0U);
}

TEST_F(Lists, CaseOfAWord) {
  WordFeatures::Buffers buffers;
  std::vector<std::uint8_t> row(static_cast<std::size_t>(features_.width()));
  const struct {
    std::string_view word;
    int kind;
  } table[] = {{"—", 0}, {"talks", 1}, {"A", 2}, {"Moscow", 3}, {"Łódź", 3}, {"NATO", 4}, {"U.S.", 4}, {"McCain", 5}, {"iPhone", 5}, {"F16", 6}, {"2024", 7}, {"", 0}};
  for (const auto& [word, kind] : table) {
    features_.write(word, buffers, row.data());
    EXPECT_EQ(features_.case_of(buffers), kind) << word;
  }
}

}  // namespace
}  // namespace dragoman::syntax
