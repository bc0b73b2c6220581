#include "reading/store_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/test_folder.h"
#include "store/test_records.h"

namespace dragoman::reading {
namespace {

// A store with one made-up document that has a record of every kind for each of its sentences.
class StoreReaderTest : public ::testing::Test {
 protected:
  void SetUp() override {
    path_ = base::test_folder() / ("dragoman_reader_" + std::to_string(::getpid()) + ".duckdb");
    std::filesystem::remove(path_);
    item_ = store::test::make_document(1);
    records_ = store::test::make_records(item_, true);
    auto store = store::Store::open(path_, store::Mode::kCreate);
    ASSERT_TRUE(store);
    core::Analysis analysis;
    for (const core::Event& event : records_.events) analysis.sentences.push_back({event.evidence[1].span.begin, event.evidence[1].span.end, 0, 0, false});
    analysis.events = records_.events;
    analysis.relations = records_.relations;
    analysis.positions = records_.positions;
    analysis.statements = records_.statements;
    analysis.figures = records_.figures;
    ASSERT_TRUE(store->add(item_.document, analysis, item_.sentences, "coder"));
    const auto told = update_stories(*store);
    ASSERT_TRUE(told) << told.error().to_string();
    EXPECT_EQ(*told, item_.events.size());
    ASSERT_TRUE(store->close());
  }
  void TearDown() override { std::filesystem::remove(path_); }
  store::Store open() {
    auto store = store::Store::open(path_, store::Mode::kReadOnly);
    EXPECT_TRUE(store);
    return std::move(store.value());
  }

  std::filesystem::path path_;
  store::test::TestDocument item_;
  store::RecordSet records_;
};

TEST_F(StoreReaderTest, PositionsAndRelations) {
  store::Store store = open();
  const auto positions = read_positions(store);
  ASSERT_TRUE(positions) << positions.error().to_string();
  ASSERT_EQ(positions->size(), 5U);
  EXPECT_EQ(positions->front().holder, "AAA");
  EXPECT_EQ(positions->front().addressee, "AAA");
  EXPECT_EQ(positions->front().stance, core::Stance::kConditions);
  EXPECT_EQ(positions->front().issue_code, "withdrawal");
  EXPECT_TRUE(positions->front().sentence.starts_with("Astoria met"));
  const auto relations = read_relations(store);
  ASSERT_TRUE(relations) << relations.error().to_string();
  ASSERT_EQ(relations->told.size(), 5U);
  EXPECT_EQ(relations->told.front().subject, "AAA");
  EXPECT_EQ(relations->told.front().says, "AAA");
  EXPECT_TRUE(relations->told.front().since);
  for (const auto& relation : relations->told) EXPECT_TRUE(relation.object == "AAA" || relation.object == "place:Port Ara") << relation.object;
}

TEST_F(StoreReaderTest, ReadoutsAreTheStatementsAboutAMeeting) {
  store::Store store = open();
  const std::string& meeting = records_.statements[1].about[0];
  const auto tellings = read_happenings(store, {"e.id IN " + sql_list({meeting}), true});
  ASSERT_TRUE(tellings) << tellings.error().to_string();
  ASSERT_EQ(tellings->size(), 1U);
  EXPECT_EQ(tellings->front().parties.size(), 2U);
  const auto readouts = read_readouts(store, *tellings);
  ASSERT_TRUE(readouts) << readouts.error().to_string();
  ASSERT_EQ(readouts->size(), 1U);
  EXPECT_EQ(readouts->front().side, "AAA");
  EXPECT_EQ(readouts->front().statements, std::vector<std::string>{records_.statements[1].id});
  // It names sentence 1 of the document, and one that is not there.
  EXPECT_EQ(readouts->front().sentences, std::vector<std::string>{"Astoria met Borduri\xC3\xA9 for round 1 of the talks numbered 1."});
  EXPECT_EQ(readouts->front().events.size(), 1U);
}

TEST_F(StoreReaderTest, TiesOfPairs) {
  store::Store store = open();
  const auto ties = read_ties(store, core::Day(19010), 90);
  ASSERT_TRUE(ties) << ties.error().to_string();
  ASSERT_EQ(ties->ties.size(), 1U);
  EXPECT_EQ(ties->ties[0].a, "AAA");
  EXPECT_EQ(ties->ties[0].b, "BBB");
  EXPECT_GT(ties->ties[0].net, 0);
  EXPECT_EQ(ties->ties[0].reports, ties->ties[0].stories);
}

TEST_F(StoreReaderTest, KeysOfAList) {
  EXPECT_EQ(keys_from("TUR,SYR.SDF,TUR.GOV"), (std::vector<std::string>{"TUR", "SYR.SDF"}));
  EXPECT_TRUE(keys_from(",").empty());
  EXPECT_EQ(sql_list({"it's", "b"}), "('it''s', 'b')");
}

}  // namespace
}  // namespace dragoman::reading
