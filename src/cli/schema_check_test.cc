#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <map>

#include "base/tsv.h"
#include "cli/schema_check.h"

namespace dragoman::cli {
namespace {

namespace fs = std::filesystem;

// A data folder of its own for each test.
class SchemaCheck : public ::testing::Test {
 protected:
  void SetUp() override {
    dir_ = fs::temp_directory_path() / ("dragoman-schema-" + std::to_string(getpid()) + "-" + ::testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(dir_ / "schema");
    fs::create_directories(dir_ / "a");
    write("schema/a.people.tsv",
          "# key: id\n# interval: since until\ncolumn\ttype\trequired\tref\n"
          "id\tid\tyes\t\nstate\tid\tno\t^a/states.tsv:id any IGO\nsince\tdate\tno\t\nuntil\tdate\tno\t\nkind\tone of x y\tyes\t\nwords\tlist|text\tno\t\n");
    write("schema/a.states.tsv", "# key: id\ncolumn\ttype\trequired\tref\nid\tid\tyes\t\n");
    write("a/states.tsv", "id\nRUS\nTUR\n");
  }
  void TearDown() override { fs::remove_all(dir_); }
  void write(const std::string& name, const std::string& content) { ASSERT_TRUE(base::write_file(dir_ / name, content)); }
  std::string codes(const std::string& rows) {
    write("a/people.tsv", "id\tstate\tsince\tuntil\tkind\twords\n" + rows);
    const auto report = check_schemas(dir_);
    if (!report) return report.error().to_string();
    std::string out;
    for (const base::Error& fault : report->faults) out += (out.empty() ? "" : " ") + fault.code;
    return out;
  }
  fs::path dir_;
};

TEST_F(SchemaCheck, FindsEachKindOfFault) {
  const struct {
    const char* rows;
    const char* codes;
  } cases[] = {
      {"p:a\tRUS\t2020\t2021-05\tx\tone|two\n", ""},
      {"p:a\tRUS.GOV\t\t\tx\t\n", ""},
      {"p:a\tIGO\t\t\tx\t\n", ""},
      {"p:a\tXXX\t\t\tx\t\n", "DM203"},
      {"p:a\tRUS\t2021-06\t2021-05-30\tx\t\n", "DM204"},
      {"p:a\tRUS\t2021\t2021-05-30\tx\t\n", ""},
      {"p:a\tRUS\t2021-02-30\t\tx\t\n", "DM204"},
      {"p:a\tRUS\t\t\tz\t\n", "DM201"},
      {"p:a\tRUS\t\t\t\t\n", "DM201"},
      {"p:a\tRUS\t\t\tx\tone||two\n", "DM201"},
      {"p:a\tRUS\t\t\tx\t two\n", "DM201"},
      {"p:b\t\t\t\tx\t\np:a\t\t\t\tx\t\n", "DM206"},
      {"p:a\t\t\t\tx\t\np:a\t\t\t\tx\t\n", "DM202"},
      {"p a\t\t\t\tx\t\n", "DM201"},
  };
  for (const auto& c : cases) EXPECT_EQ(codes(c.rows), c.codes) << c.rows;
}

TEST_F(SchemaCheck, WhatFollowsAPrefixMustBeKnownWhereTheSchemaSaysSo) {
  write("schema/a.people.tsv", "# key: id\ncolumn\ttype\trequired\tref\nid\tid\tyes\t\nstate\tid\tno\t^a/states.tsv:id +a/offices.tsv:suffix\n");
  write("schema/a.offices.tsv", "column\ttype\trequired\tref\nsuffix\tid\tyes\t\n");
  write("a/offices.tsv", "suffix\nGOV.MOD\n");
  const auto faults = [&](const std::string& rows) {
    write("a/people.tsv", "id\tstate\n" + rows);
    const auto report = check_schemas(dir_);
    return report ? report->faults.size() : 99;
  };
  EXPECT_EQ(faults("p:a\tRUS\np:b\tTUR.GOV.MOD\n"), 0U);
  EXPECT_EQ(faults("p:a\tRUS.GOV\n"), 1U);
  EXPECT_EQ(faults("p:a\tXXX.GOV.MOD\n"), 1U);
}

TEST_F(SchemaCheck, TablesAndColumnsMustBeKnown) {
  write("a/extra.tsv", "x\n1\n");
  EXPECT_EQ(codes("p:a\t\t\t\tx\t\n"), "DM205");
  fs::remove(dir_ / "a/extra.tsv");
  write("a/people.tsv", "id\tother\np:a\tb\n");
  const auto report = check_schemas(dir_);
  ASSERT_TRUE(report);
  ASSERT_EQ(report->faults.size(), 1U);
  EXPECT_EQ(report->faults[0].code, "DM205");
}

TEST_F(SchemaCheck, OurOwnData) {
  const auto report = check_schemas(fs::path(DRAGOMAN_SOURCE_DIR) / "data");
  ASSERT_TRUE(report);
  EXPECT_GT(report->tables, 30U);
  for (const base::Error& fault : report->faults) ADD_FAILURE() << fault.to_string();
}

}  // namespace
}  // namespace dragoman::cli
