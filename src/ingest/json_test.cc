#include "base/test_folder.h"
#include "ingest/json.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace dragoman::ingest {
namespace {

namespace fs = std::filesystem;

bool parses(std::string_view text) {
  JsonReader reader;
  const auto got = reader.record(text, {});
  return got || got.error().message == "not a JSON object";
}

TEST(Json, Record) {
  JsonReader reader;
  const auto got = reader.record(R"({"a":"x","b":{"c":[1,"y",{"name":"z"}]},"n":null,"d":2.5})", {"a", "b.c", "n", "d", "missing"});
  ASSERT_TRUE(got);
  ASSERT_EQ(got->size(), 3U);
  EXPECT_EQ((*got)[0].values, std::vector<std::string>{"x"});
  EXPECT_EQ((*got)[1].values, (std::vector<std::string>{"1", "y", "z"}));
  EXPECT_EQ((*got)[2].values, std::vector<std::string>{"2.5"});
}

TEST(Json, LinkedDataSurvivesAnything) {
  JsonReader reader;
  LinkedData data;
  EXPECT_FALSE(reader.linked_data("", data));
  EXPECT_FALSE(reader.linked_data("{\"@type\":\"WebPage\"}", data));
  EXPECT_FALSE(reader.linked_data("{\"@type\":\"NewsArticle\"", data));
  EXPECT_FALSE(reader.linked_data(std::string(100000, '['), data));
  EXPECT_TRUE(reader.linked_data(R"([[{"@type":"BlogPosting","headline":7,"author":"A","datePublished":"2023"}]])", data));
  EXPECT_EQ(data.published, "2023");
  EXPECT_TRUE(reader.linked_data("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Two\nlines\"}\n//]]>", data));
  EXPECT_EQ(data.headline, "Two lines");
}

// JSONTestSuite, where it lies beside the project: y_ must be read, n_ must be refused, i_ may be either.
TEST(Json, TestSuite) {
  const fs::path archive = fs::path(DRAGOMAN_SOURCE_DIR) / ".." / "shared" / "data" / "nasty.tar.gz";
  if (!fs::exists(archive)) GTEST_SKIP() << "the test suite is not here";
  const fs::path target = base::test_folder() / "dragoman_json_suite";
  fs::create_directories(target);
  ASSERT_EQ(std::system(("tar xzf '" + archive.string() + "' -C '" + target.string() + "' nasty/JSONTestSuite").c_str()), 0);
  int yes = 0, no = 0, yes_right = 0, no_right = 0;
  for (const auto& entry : fs::recursive_directory_iterator(target)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".json" || (!name.starts_with("y_") && !name.starts_with("n_"))) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const bool read = parses(std::string(std::istreambuf_iterator<char>(in), {}));
    const bool wanted = name.starts_with("y_");
    ++(wanted ? yes : no);
    (wanted ? yes_right : no_right) += read == wanted;
    EXPECT_EQ(read, wanted) << name;
  }
  std::printf("JSONTestSuite: %d of %d read, %d of %d refused\n", yes_right, yes, no_right, no);
  EXPECT_GT(yes, 50);
}

}  // namespace
}  // namespace dragoman::ingest
