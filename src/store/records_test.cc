// Records of all kinds: in and out again, found by id, verified, replaced; a store of schema 1 brought forward; stories.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "base/test_folder.h"
#include "formats/records.h"
#include "store/query_output.h"
#include "store/store.h"
#include "store/test_records.h"

namespace dragoman::store {
namespace {

using test::make_document;
using test::make_records;

constexpr std::string_view kCoder = "dragoman test coder";

std::vector<std::string> lines_of(const core::Document& document, const RecordSet& records, std::string_view coder) {
  core::Analysis analysis;
  analysis.document = &document;
  analysis.events = records.events;
  analysis.relations = records.relations;
  analysis.positions = records.positions;
  analysis.statements = records.statements;
  analysis.figures = records.figures;
  analysis.circumstances = records.circumstances;
  return formats::record_lines(analysis, coder);
}

class RecordsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = base::test_folder() / ("dragoman_records_" + std::to_string(::getpid()) + ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    path_ = folder_ / "a.duckdb";
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  Store must_open(Mode mode) {
    auto store = Store::open(path_, mode);
    EXPECT_TRUE(store) << store.error().to_string();
    return std::move(store.value());
  }
  std::string ask(const std::string& sql) {
    Store store = must_open(Mode::kReadOnly);
    auto rows = store.query(sql);
    if (!rows) return rows.error().to_string();
    std::string out;
    auto count = write_csv(*rows, [&](std::string_view text) {
      out += text;
      return true;
    });
    return count ? out : count.error().to_string();
  }
  std::uint64_t findings() {
    auto report = must_open(Mode::kReadOnly).verify([](const Finding& finding) {
      ADD_FAILURE() << finding.code << " " << finding.table << " " << finding.id << " " << finding.message;
    });
    EXPECT_TRUE(report);
    return report ? report->findings : 1;
  }

  std::filesystem::path folder_, path_;
};

TEST_F(RecordsTest, EveryFieldComesBack) {
  for (const bool full : {true, false}) {
    const auto item = make_document(full ? 1 : 2);
    const RecordSet records = make_records(item, full);
    {
      Store store = must_open(Mode::kCreate);
      ASSERT_TRUE(store.add(item.document, records, item.sentences, kCoder));
      ASSERT_TRUE(store.close());
    }
    auto back = must_open(Mode::kReadOnly).find_document(item.document.id);
    ASSERT_TRUE(back);
    EXPECT_EQ(lines_of(back->document, *back, kCoder), lines_of(item.document, records, kCoder));
    EXPECT_EQ(back->statements[0].sentences, records.statements[0].sentences);
    EXPECT_EQ(back->positions[0].condition_span, records.positions[0].condition_span);
    EXPECT_EQ(back->figures[0].span, records.figures[0].span);
  }
  EXPECT_EQ(findings(), 0U);
}

TEST_F(RecordsTest, ExportIsWhatCodePrints) {
  std::vector<std::string> wanted;
  {
    Store store = must_open(Mode::kCreate);
    std::vector<std::pair<std::string, std::vector<std::string>>> documents;
    for (std::uint64_t i = 0; i < 3; ++i) {
      const auto item = make_document(i);
      const RecordSet records = make_records(item, i != 1);
      ASSERT_TRUE(store.add(item.document, records, item.sentences, kCoder));
      auto lines = lines_of(item.document, records, kCoder);
      lines.insert(lines.begin(), formats::document_json(item.document, item.sentences, kCoder));
      documents.emplace_back(item.document.id, lines);
    }
    std::sort(documents.begin(), documents.end());
    for (const auto& [id, lines] : documents) wanted.insert(wanted.end(), lines.begin(), lines.end());
    ASSERT_TRUE(store.close());
  }
  const auto to = folder_ / "r.jsonl";
  auto count = must_open(Mode::kReadOnly).export_to(to, ExportKind::kRecords);
  ASSERT_TRUE(count);
  std::ifstream in(to);
  std::vector<std::string> got;
  for (std::string line; std::getline(in, line);) got.push_back(line);
  EXPECT_EQ(got, wanted);
  for (const ExportKind kind : {ExportKind::kRelations, ExportKind::kPositions, ExportKind::kStatements, ExportKind::kFigures, ExportKind::kCircumstances})
    for (const char* name : {"k.jsonl", "k.csv", "k.parquet"}) {
      auto rows = must_open(Mode::kReadOnly).export_to(folder_ / name, kind);
      ASSERT_TRUE(rows) << rows.error().to_string();
      EXPECT_EQ(*rows, 15U) << name;
    }
}

TEST_F(RecordsTest, AnyRecordIsFoundById) {
  const auto item = make_document(1);
  const RecordSet records = make_records(item, true);
  {
    Store store = must_open(Mode::kCreate);
    ASSERT_TRUE(store.add(item.document, records, item.sentences, kCoder));
    ASSERT_TRUE(store.set_stories({{item.events[0].id, "s:0123456789abcdef0123456789abcdef", "c"}}));
    ASSERT_TRUE(store.close());
  }
  Store store = must_open(Mode::kReadOnly);
  const auto kind = [&](std::string_view id) {
    auto found = store.find_id(id);
    return found ? std::to_string(static_cast<int>(found->kind)) + (found->document == item.document.id ? "" : " elsewhere") : found.error().code;
  };
  EXPECT_EQ(kind(item.events[0].id), "0");
  EXPECT_EQ(kind(records.relations[0].id.substr(0, 14)), "1");
  EXPECT_EQ(kind(records.positions[1].id.substr(4)), "2");
  EXPECT_EQ(kind(records.statements[0].id), "3");
  EXPECT_EQ(kind(records.figures[0].id), "4");
  EXPECT_EQ(kind(records.circumstances[0].id), "5");
  EXPECT_EQ(kind(item.document.id), "6");
  EXPECT_EQ(kind("s:012345"), "7 elsewhere");
  EXPECT_EQ(kind("rel:000000000000"), "DM609");
  EXPECT_EQ(kind("000000000000"), "DM609");
  EXPECT_EQ(kind("x:000000"), "DM609");
}

TEST_F(RecordsTest, AnotherCoderReplacesRecordsAndStories) {
  const auto item = make_document(1), other = make_document(2);
  {
    Store store = must_open(Mode::kCreate);
    ASSERT_TRUE(store.add(item.document, make_records(item, true), item.sentences, kCoder));
    ASSERT_TRUE(store.add(other.document, make_records(other, true), other.sentences, kCoder));
    ASSERT_TRUE(store.set_stories({{item.events[0].id, "s:1", "c:1"}, {other.events[0].id, "s:1", "c:1"}, {other.events[1].id, "s:2", "c:2"}}));
    EXPECT_TRUE(store.add(item.document, RecordView(item.events), item.sentences, "another coder"));
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(ask("SELECT count(*) AS n, count(DISTINCT document) AS d FROM relation"), "n,d\n5,1\n");
  // The event of the other document that shared the story is to be told apart anew.
  EXPECT_EQ(ask("SELECT story FROM event_story"), "story\ns:2\n");
  EXPECT_EQ(findings(), 0U);
}

TEST_F(RecordsTest, StoriesAndReportsAreCountedApart) {
  const auto item = make_document(1), other = make_document(2);
  {
    Store store = must_open(Mode::kCreate);
    for (const auto& one : {item, other}) ASSERT_TRUE(store.add(one.document, one.events, one.sentences, kCoder));
    ASSERT_TRUE(store.set_stories({{item.events[0].id, "s:1", "c:1"}, {other.events[0].id, "s:1", "c:1"}}));
    ASSERT_TRUE(store.set_stories({{item.events[0].id, "s:2", "c:1"}, {other.events[0].id, "s:2", "c:1"}}));
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(ask("SELECT story, events, reports, sources FROM story"), "story,events,reports,sources\ns:2,2,2,1\n");
  EXPECT_EQ(ask("SELECT stories, documents, events FROM dyad_day WHERE type = 'CONSULT' LIMIT 1"), "stories,documents,events\n1,2,2\n");
}

// The DDL of schema 1 as it was written then, filled with the rows of its seven tables.
TEST_F(RecordsTest, AStoreOfSchema1IsBroughtForward) {
  const auto old_path = folder_ / "old.duckdb";
  const auto item = make_document(1);
  {
    Store store = must_open(Mode::kCreate);
    ASSERT_TRUE(store.add(item.document, item.events, item.sentences, kCoder));
    ASSERT_TRUE(store.add_fault({"DM101", "empty", "a.txt", "", ""}, kCoder));
    ASSERT_TRUE(store.close());
  }
  {
    std::ifstream in(std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "tests/store/schema_1.sql");
    const std::string ddl{std::istreambuf_iterator<char>(in), {}};
    ASSERT_FALSE(ddl.empty());
    auto engine = Engine::open(old_path, {});
    ASSERT_TRUE(engine);
    std::string sql = ddl + "INSERT INTO meta VALUES ('format', 'dragoman store'), ('schema', '1'), ('created_by', 'dragoman 0.1.0');\nATTACH '" + path_.string() +
                      "' AS present;\n";
    for (const char* table : {"document", "event", "event_actor", "event_speaker", "event_figure", "evidence", "fault"})
      sql += std::string("INSERT INTO ") + table + " SELECT * FROM present." + table + ";\n";
    auto done = engine->run(sql + "DETACH present; CHECKPOINT;");
    ASSERT_TRUE(done) << done.error().to_string();
  }
  path_ = old_path;
  EXPECT_EQ(ask("SELECT (SELECT count(*) FROM relation) AS r, (SELECT count(*) FROM event) AS e, (SELECT value FROM meta WHERE key = 'schema') AS s"), "r,e,s\n0,5,2\n");
  EXPECT_EQ(ask("SELECT count(*) AS n FROM event_flat WHERE sentence_text IS NOT NULL"), "n\n5\n");
  EXPECT_EQ(findings(), 0U);
  const auto other = make_document(2);
  {
    Store store = must_open(Mode::kReadWrite);
    EXPECT_TRUE(store.has_document(item.document.id, kCoder));
    ASSERT_TRUE(store.add(other.document, make_records(other, true), other.sentences, kCoder));
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(findings(), 0U);
  auto back = must_open(Mode::kReadOnly).find_document(item.document.id);
  ASSERT_TRUE(back);
  EXPECT_EQ(lines_of(back->document, *back, kCoder), lines_of(item.document, RecordSet{item.events, {}, {}, {}, {}, {}}, kCoder));
}

}  // namespace
}  // namespace dragoman::store
