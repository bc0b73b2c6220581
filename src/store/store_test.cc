#include "store/store.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "base/test_folder.h"
#include "formats/records.h"
#include "store/query_output.h"
#include "store/schema.h"
#include "store/test_records.h"

namespace dragoman::store {
namespace {

using test::make_document;
using test::TestDocument;

constexpr std::string_view kCoder = "dragoman 0.1.0 data 1f3a model fast-1";

class StoreTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = base::test_folder() / ("dragoman_store_" + std::to_string(::getpid()) + ::testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    path_ = folder_ / "a.duckdb";
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  Store must_open(Mode mode, const StoreOptions& options = {}) {
    auto store = Store::open(path_, mode, options);
    EXPECT_TRUE(store) << store.error().to_string();
    return std::move(store.value());  // throws, and ends the test, where there is none
  }
  static Added must_add(Store& store, const TestDocument& item, std::string_view coder = kCoder) {
    auto added = store.add(item.document, item.events, item.sentences, coder);
    EXPECT_TRUE(added) << added.error().to_string();
    return added.value_or(Added::kKnown);
  }
  void fill(std::uint64_t documents) {
    Store store = must_open(Mode::kCreate);
    for (std::uint64_t i = 0; i < documents; ++i) must_add(store, make_document(i));
    ASSERT_TRUE(store.close());
  }
  // The answer as CSV.
  std::string ask(const std::string& sql) {
    Store store = must_open(Mode::kReadOnly);
    auto rows = store.query(sql);
    if (!rows) return rows.error().code;
    std::string out;
    auto count = write_csv(*rows, [&](std::string_view text) {
      out += text;
      return true;
    });
    return count ? out : count.error().code;
  }
  std::vector<std::string> findings() {
    std::vector<std::string> out;
    Store store = must_open(Mode::kReadOnly);
    auto report = store.verify([&](const Finding& finding) { out.push_back(finding.code + " " + finding.table); });
    if (!report) out.push_back(report.error().to_string());
    return out;
  }
  // Changes the file behind the store's back.
  void tamper(const std::string& sql) {
    auto engine = Engine::open(path_, {});
    ASSERT_TRUE(engine);
    auto done = engine->run(sql);
    ASSERT_TRUE(done) << done.error().to_string();
  }
  static std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::filesystem::path folder_, path_;
};

TEST_F(StoreTest, SameDocumentTwiceAddsNothing) {
  {
    Store store = must_open(Mode::kCreate);
    EXPECT_EQ(must_add(store, make_document(1)), Added::kNew);
    EXPECT_TRUE(store.has_document(make_document(1).document.id, kCoder));
    EXPECT_EQ(must_add(store, make_document(1)), Added::kKnown);
    ASSERT_TRUE(store.close());
  }
  {
    Store store = must_open(Mode::kReadWrite);
    EXPECT_TRUE(store.has_document(make_document(1).document.id, kCoder));
    EXPECT_FALSE(store.has_document(make_document(1).document.id, "another coder"));
    EXPECT_FALSE(store.has_document("d:0", kCoder));
    EXPECT_EQ(must_add(store, make_document(1)), Added::kKnown);
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(ask("SELECT (SELECT count(*) FROM document) AS d, (SELECT count(*) FROM event) AS e"), "d,e\n1,5\n");
}

TEST_F(StoreTest, AnotherCoderReplacesTheRecords) {
  fill(3);
  {
    Store store = must_open(Mode::kReadWrite);
    TestDocument again = make_document(1);
    again.events.resize(2);
    EXPECT_EQ(must_add(store, again, "dragoman 0.2.0"), Added::kReplaced);
    // In one batch: the second one replaces what waits.
    again.events.resize(1);
    EXPECT_EQ(must_add(store, again, "dragoman 0.3.0"), Added::kReplaced);
    EXPECT_EQ(must_add(store, again, "dragoman 0.3.0"), Added::kKnown);
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(ask("SELECT coder, count(*) AS n, sum(events) AS events FROM document GROUP BY ALL ORDER BY 1"),
            "coder,n,events\ndragoman 0.1.0 data 1f3a model fast-1,2,10\ndragoman 0.3.0,1,1\n");
  EXPECT_EQ(ask("SELECT count(*) AS n FROM evidence"), "n\n22\n");
  EXPECT_EQ(findings(), std::vector<std::string>());
}

TEST_F(StoreTest, RecordsComeBackAsTheyWentIn) {
  fill(4);
  const TestDocument item = make_document(2, 5);
  Store store = must_open(Mode::kReadOnly);
  auto found = store.find_document(item.document.id);
  ASSERT_TRUE(found) << found.error().to_string();
  EXPECT_EQ(formats::document_json(found->document, found->sentences, found->coder), formats::document_json(item.document, item.sentences, kCoder));
  EXPECT_EQ(found->document.text, item.document.text);
  ASSERT_EQ(found->events.size(), item.events.size());
  for (size_t i = 0; i < item.events.size(); ++i)
    EXPECT_EQ(formats::event_json(found->events[i], found->document, found->coder), formats::event_json(item.events[i], item.document, kCoder));
  auto event = store.find_event(item.events[3].id.substr(2, 12));
  ASSERT_TRUE(event) << event.error().to_string();
  EXPECT_EQ(formats::event_json(event->event, event->document, event->coder), formats::event_json(item.events[3], item.document, kCoder));
}

TEST_F(StoreTest, IdsByTheirBeginning) {
  {
    Store store = must_open(Mode::kCreate);
    TestDocument item = make_document(1, 3);
    item.events[0].id = "e:abcdef0000000000000000000000000a";
    item.events[1].id = "e:abcdef0000000000000000000000000b";
    item.events[2].id = "e:abcde10000000000000000000000000c";
    must_add(store, item);
    ASSERT_TRUE(store.close());
  }
  Store store = must_open(Mode::kReadOnly);
  const std::map<std::string, std::string> cases = {{"abcde1", ""},      {"e:abcde1", ""},   {"e:abcdef0000000000000000000000000a", ""},
                                                    {"abcdef", "DM610"}, {"abcde", "DM609"}, {"ffffff", "DM609"},
                                                    {"", "DM609"},       {"x'; --", "DM609"}};
  for (const auto& [id, code] : cases) {
    auto found = store.find_event(id);
    EXPECT_EQ(found ? "" : found.error().code, code) << id;
  }
  const auto several = store.find_event("abcdef");
  EXPECT_NE(several.error().hint.find("e:abcdef0000000000000000000000000b"), std::string::npos);
}

TEST_F(StoreTest, Faults) {
  Store store = must_open(Mode::kCreate);
  const core::Fault fault{"DM101", "empty", "news/a.txt", "", "give it text"};
  EXPECT_EQ(store.add_fault(fault, kCoder).value(), Added::kNew);
  EXPECT_EQ(store.add_fault(fault, kCoder).value(), Added::kKnown);
  ASSERT_TRUE(store.export_to(folder_ / "faults.jsonl", ExportKind::kFaults));
  EXPECT_EQ(read(folder_ / "faults.jsonl"), formats::fault_json(fault, kCoder) + "\n");
}

TEST_F(StoreTest, WhatCannotBeOpened) {
  const auto code = [&](const std::filesystem::path& path, Mode mode) {
    auto store = Store::open(path, mode);
    return store ? std::string() : store.error().code;
  };
  EXPECT_EQ(code(folder_ / "none.duckdb", Mode::kReadOnly), "DM601");
  EXPECT_EQ(code(folder_ / "none.duckdb", Mode::kReadWrite), "DM601");
  EXPECT_EQ(code(folder_, Mode::kCreate), "DM601");
  EXPECT_EQ(code(folder_ / "no" / "a.duckdb", Mode::kCreate), "DM601");
  EXPECT_EQ(code("", Mode::kCreate), "DM601");
  EXPECT_EQ(code(":memory:", Mode::kCreate), "DM601");
  std::ofstream(folder_ / "text") << "no database\n";
  EXPECT_EQ(code(folder_ / "text", Mode::kReadOnly), "DM603");
  EXPECT_EQ(code(folder_ / "text", Mode::kCreate), "DM603");
  std::ofstream(folder_ / "empty");
  EXPECT_NE(code(folder_ / "empty", Mode::kReadOnly), "");
  path_ = folder_ / "foreign";
  tamper("CREATE TABLE t (a INT)");
  EXPECT_EQ(code(path_, Mode::kReadWrite), "DM604");
  path_ = folder_ / "newer";
  fill(1);
  tamper("UPDATE meta SET value = '99' WHERE key = 'schema'");
  EXPECT_EQ(code(path_, Mode::kReadOnly), "DM605");
}

TEST_F(StoreTest, UserSqlReadsThisStoreAlone) {
  fill(2);
  std::ofstream(folder_ / "secret.csv") << "a\n1\n";
  const std::string secret = (folder_ / "secret.csv").string();
  const std::map<std::string, std::string> cases = {
      {"SELECT * FROM '" + secret + "'", "DM608"},
      {"SELECT * FROM read_text('" + secret + "')", "DM608"},
      {"COPY document TO '" + secret + "'", "DM608"},
      {"DELETE FROM document", "DM608"},
      {"SET enable_external_access = true", "DM608"},
      {"PRAGMA enable_external_access = true", "DM608"},
      {"ATTACH '" + secret + "'", "DM608"},
      {"INSTALL httpfs", "DM608"},
      {"LOAD httpfs", "DM608"},
      {"SELECT 1; SELECT 2", "DM608"},
      {"CREATE TABLE t (a INT)", "DM608"},
      {"EXPORT DATABASE '" + folder_.string() + "/x'", "DM608"},
      {"", "DM611"},
      {"SELEC 1", "DM611"},
      {"SELECT nothing FROM document", "DM611"},
      {"SELECT 1/0::INT AS a, 'x'::INT", "DM611"},
  };
  for (const auto& [sql, code] : cases) EXPECT_EQ(ask(sql), code) << sql;
  EXPECT_EQ(ask("SELECT 7 AS a, 'b' AS b; -- why"), "a,b\n7,b\n");
  EXPECT_EQ(ask("SHOW TABLES").substr(0, 4), "name");
  EXPECT_EQ(ask("DESCRIBE document").substr(0, 11), "column_name");
  EXPECT_EQ(ask("WITH x AS (SELECT 1 AS a) FROM x"), "a\n1\n");
}

TEST_F(StoreTest, CellsOfEveryKind) {
  fill(1);
  EXPECT_EQ(
      ask("SELECT 1.50 AS dec, -5::HUGEINT AS huge, 170141183460469231731687303715884105727 AS big, 18446744073709551615::UBIGINT AS u, DATE '2023-02-01' AS d, "
          "TIMESTAMP '2023-02-01 10:00:00' AS ts, [1, 2] AS l, {'a': 1, 'b': 'x'} AS s, MAP {'k': 2} AS m, NULL AS n, true AS t, 0.1 + 0.2::DOUBLE AS r"),
      "dec,huge,big,u,d,ts,l,s,m,n,t,r\n1.5,-5,170141183460469231731687303715884105727,18446744073709551615,2023-02-01,2023-02-01 10:00:00,1; 2,\"{\"\"a\"\":1,\"\"b\"\":\"\"x\"\"}\",{k=2},,true,0.30000000000000004\n");
}

TEST_F(StoreTest, DyadsPerDay) {
  {
    Store store = must_open(Mode::kCreate);
    TestDocument item = make_document(1, 2);
    item.events[0].actors[1].role = core::ActorRole::kActor;  // a meeting of equals
    must_add(store, item);
    ASSERT_TRUE(store.close());
  }
  EXPECT_EQ(ask("SELECT day, actor, recipient, actor_country, recipient_country, type, quad, events, documents FROM dyad_day ORDER BY ALL"),
            "day,actor,recipient,actor_country,recipient_country,type,quad,events,documents\n"
            "2022-01-09,AAA,BBB.GOV,AAA,BBB,CONSULT,1,1,1\n2022-01-09,BBB.GOV,AAA,BBB,AAA,CONSULT,1,1,1\n2022-01-10,AAA,BBB.GOV,AAA,BBB,SUPPORT,1,1,1\n");
}

TEST_F(StoreTest, VerifyNamesWhatWasChanged) {
  const std::map<std::string, std::string> cases = {
      {"UPDATE event SET type = 'ASSAULT' WHERE position = 2", "DM620 event"},
      {"UPDATE document SET title = 'x'", "DM620 document"},
      {"UPDATE document SET text = text || '.'", "DM621 document"},
      {"UPDATE event_actor SET \"begin\" = 1 WHERE position = 1", "DM620 event_actor"},
      {"UPDATE evidence SET text = 'other'", "DM622 evidence"},
      {"UPDATE evidence SET \"end\" = 999999", "DM622 evidence"},
      {"DELETE FROM event_actor WHERE position = 1", "DM623 document"},
      {"INSERT INTO event SELECT * FROM event WHERE position = 1", "DM623 event"},
      {"DELETE FROM document", "DM624 event"},
  };
  for (const auto& [sql, finding] : cases) {
    std::filesystem::remove(path_);
    fill(2);
    EXPECT_EQ(findings(), std::vector<std::string>());
    tamper(sql);
    const auto found = findings();
    EXPECT_NE(std::find(found.begin(), found.end(), finding), found.end()) << sql;
  }
}

TEST_F(StoreTest, ExportsHoldTheRecords) {
  fill(3);
  Store store = must_open(Mode::kReadOnly);
  for (const std::string name : {"events", "documents", "faults", "dyads", "actors", "evidence"}) {
    for (const std::string extension : {".parquet", ".csv", ".jsonl"}) {
      const auto count = store.export_to(folder_ / (name + extension), *export_kind_from(name));
      ASSERT_TRUE(count) << name << extension << " " << count.error().to_string();
      const std::map<std::string, std::uint64_t> rows = {{"events", 15}, {"documents", 3}, {"faults", 0}, {"dyads", 5}, {"actors", 30}, {"evidence", 30}};
      EXPECT_EQ(*count, rows.at(name)) << name << extension;
    }
  }
  ASSERT_TRUE(store.export_to(folder_ / "records.jsonl", ExportKind::kRecords));
  std::string expected;
  std::map<std::string, TestDocument> by_id;
  for (std::uint64_t i = 0; i < 3; ++i) by_id[make_document(i).document.id] = make_document(i);
  for (const auto& [id, item] : by_id) {
    expected += formats::document_json(item.document, item.sentences, kCoder) + "\n";
    for (const core::Event& event : item.events) expected += formats::event_json(event, item.document, kCoder) + "\n";
  }
  EXPECT_EQ(read(folder_ / "records.jsonl"), expected);
  EXPECT_EQ(store.export_to(folder_ / "records.csv", ExportKind::kRecords).error().code, "DM612");
  EXPECT_EQ(store.export_to(folder_ / "events.xls", ExportKind::kEvents).error().code, "DM612");
  EXPECT_EQ(store.export_to(folder_ / "no" / "events.csv", ExportKind::kEvents).error().code, "DM607");

  auto parquet = Engine::open(folder_ / "other.duckdb", {});
  ASSERT_TRUE(parquet);
  auto rows = parquet->query("SELECT count(*), min(actors[2].name), min(evidence[2].\"begin\"), count(attribution.speaker.id), any_value(location.country) FROM '" +
                             (folder_ / "events.parquet").string() + "'");
  ASSERT_TRUE(rows) << rows.error().to_string();
  Row row;
  ASSERT_TRUE(rows->next(row).value());
  EXPECT_EQ(row[0].integer, 15);
  EXPECT_EQ(row[1].text, "Borduria \xC3\xA9");
  EXPECT_EQ(row[2].integer, 0);
  EXPECT_EQ(row[3].integer, 3);
  EXPECT_EQ(row[4].text, "AAA");
}

TEST_F(StoreTest, QueriesToFiles) {
  fill(3);
  for (const std::string name : {"q.parquet", "q.csv", "q.jsonl"}) {
    Store store = must_open(Mode::kReadOnly);
    const auto count = store.query_to_file("SELECT type, count(*) AS n FROM event GROUP BY ALL ORDER BY 1;", folder_ / name);
    ASSERT_TRUE(count) << count.error().to_string();
    EXPECT_EQ(*count, 5U);
    EXPECT_TRUE(std::filesystem::exists(folder_ / name));
    EXPECT_FALSE(std::filesystem::exists(folder_ / (name + ".part")));
    // The handle is shut off by now.
    EXPECT_EQ(store.export_to(folder_ / "late.csv", ExportKind::kEvents).error().code, "DM612");
  }
  EXPECT_EQ(read(folder_ / "q.csv").substr(0, 13), "type,n\nAID,3\n");
  Store store = must_open(Mode::kReadOnly);
  EXPECT_EQ(store.query_to_file("SELECT * FROM '" + (folder_ / "q.csv").string() + "'", folder_ / "r.parquet").error().code, "DM608");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "r.parquet"));
}

TEST_F(StoreTest, UnflushedRecordsAreNotThereFlushedOnesAre) {
  {
    StoreOptions options;
    options.batch_time = std::chrono::hours(1);
    Store store = must_open(Mode::kCreate, options);
    must_add(store, make_document(1));
    ASSERT_TRUE(store.flush());
    must_add(store, make_document(2));
  }
  EXPECT_EQ(ask("SELECT count(*) AS n FROM document"), "n\n1\n");
}

TEST_F(StoreTest, DocumentsThatCannotBeStored) {
  Store store = must_open(Mode::kCreate);
  TestDocument item = make_document(1);
  item.document.text = "\xFF";
  EXPECT_EQ(store.add(item.document, {}, 1, kCoder).error().code, "DM612");
  item = make_document(1);
  item.events[0].document = "d:other";
  EXPECT_EQ(store.add(item.document, item.events, 1, kCoder).error().code, "DM612");
  item = make_document(1);
  item.document.title = "bad \xFF byte";
  EXPECT_EQ(must_add(store, item), Added::kNew);
  // The same id twice in a document is one record.
  item = make_document(2);
  item.events.push_back(item.events[0]);
  EXPECT_EQ(must_add(store, item), Added::kNew);
  ASSERT_TRUE(store.close());
  EXPECT_EQ(ask("SELECT title FROM document WHERE title LIKE 'bad%'"), "title\nbad \xEF\xBF\xBD byte\n");
  EXPECT_EQ(findings(), std::vector<std::string>());
}

TEST_F(StoreTest, Summary) {
  fill(3);
  Store store = must_open(Mode::kReadOnly);
  auto summary = store.summary();
  ASSERT_TRUE(summary);
  EXPECT_EQ(summary->documents, 3U);
  EXPECT_EQ(summary->events, 15U);
  EXPECT_EQ(summary->first_day, "2023-04-25");
  EXPECT_EQ(summary->coders, std::vector<std::string>{std::string(kCoder)});
  EXPECT_EQ(summary->schema, std::to_string(kSchemaVersion));
}

}  // namespace
}  // namespace dragoman::store
