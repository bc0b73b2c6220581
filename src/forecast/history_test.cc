#include "forecast/history.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace dragoman::forecast {
namespace {

TEST(Quadruples, DirtIsSkippedAndCounted) {
  History history;
  parse_quadruples(
      "\xEF\xBB\xBF"
      "0 \t1\t 2 \t24 \t0\r\n\nx 1 2 3\n1 2\n-1 0 0 0\n3 0 4 48\n1 99999 2 3\n9999999999999999999 0 0 0\n",
      "train.txt", history);
  ASSERT_EQ(history.quads.size(), 2U);
  EXPECT_EQ(history.quads[0], (Quad{0, 1, 2, 24}));
  EXPECT_EQ(history.quads[1], (Quad{3, 0, 4, 48}));
  EXPECT_EQ(history.ids[1], "train.txt:6");
  EXPECT_EQ(history.rows, 7U);
  ASSERT_EQ(history.skipped.size(), 3U);
  EXPECT_EQ(history.skipped[0].reason, "fewer than four whole numbers");
  EXPECT_EQ(history.skipped[0].rows, 3U);
  EXPECT_EQ(history.skipped[0].first, "train.txt:3");
  EXPECT_EQ(history.skipped_rows(), 5U);
}

TEST(Names, LinesOfAnotherShapeAreCounted) {
  History history;
  parse_names("7128\nChina\t0\nKim Jong-Un\t 1\nnobody\nfar\t99999999\n", "entity2id.txt", history.entities, history);
  EXPECT_EQ(history.entities, (std::vector<std::string>{"China", "Kim Jong-Un"}));
  EXPECT_EQ(history.skipped_rows(), 2U);
}

TEST(Groups, ComeFromTheWordsInBrackets) {
  History history;
  history.entities = {"Nigeria", "Police (Nigeria)", "Citizen_(South_Sudan)", "South Sudan", "Ban Ki-Moon", "Police_(South_Sudan)"};
  group_by_names(history);
  const auto group = [&](size_t i) { return history.groups[history.group_of[i]]; };
  EXPECT_EQ(group(0), "Nigeria");
  EXPECT_EQ(group(1), "Nigeria");
  EXPECT_EQ(group(2), "South Sudan");
  EXPECT_EQ(group(3), "South Sudan");
  EXPECT_EQ(group(4), "");
  EXPECT_EQ(history.role_of[1], history.role_of[5]);
  EXPECT_EQ(history.role_of[0], 0U);
}

class Folder : public ::testing::Test {
 protected:
  Folder() : path_(std::filesystem::temp_directory_path() / ("dragoman-forecast-" + std::to_string(::getpid()))) { std::filesystem::create_directories(path_); }
  ~Folder() override { std::filesystem::remove_all(path_); }
  void write(const char* name, const char* text) const { std::ofstream(path_ / name) << text; }
  std::filesystem::path path_;
};

TEST_F(Folder, TestIsForecastAndValidIsHistory) {
  write("train.txt", "0 0 1 0\n1 0 0 48\n");
  write("valid.txt", "0 0 2 24\n2 1 0 72\n");
  auto history = read_quadruple_folder(path_);
  ASSERT_TRUE(history) << history.error().to_string();
  EXPECT_EQ(history->fit_end, 1);
  write("test.txt", "0 0 3 96\n");
  history = read_quadruple_folder(path_);
  ASSERT_TRUE(history);
  EXPECT_EQ(history->fit_end, 4);
  // By step, whatever file a quadruple stood in; hours have become days.
  EXPECT_EQ(history->quads[1], (Quad{0, 0, 2, 1}));
  EXPECT_EQ(history->ids[1], "valid.txt:1");
  EXPECT_EQ(history->entities.size(), 4U);
}

TEST_F(Folder, WhatIsMissingIsNamed) {
  EXPECT_EQ(read_quadruple_folder(path_).error().code, "DM801");
  write("train.txt", "0 0 1 0\n");
  EXPECT_EQ(read_quadruple_folder(path_).error().code, "DM801");
  write("valid.txt", "nothing here\n");
  EXPECT_EQ(read_quadruple_folder(path_).error().code, "DM802");
  write("valid.txt", "16000000 0 0 24\n");
  EXPECT_EQ(read_quadruple_folder(path_).error().code, "DM803");
}

}  // namespace
}  // namespace dragoman::forecast
