#include "serve/filter.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "serve/guard.h"
#include "serve/text_index.h"
#include "store/test_records.h"

namespace dragoman::serve {
namespace {

TEST(Means, AStateIsItsOrgansButNotItsRebels) {
  const PartyName ministry{"TUR.GOV.MOD", "", "TUR", "defence ministry", 0}, words{"", "", "TUR", "protesters", 0}, longer{"TURX", "", "", "x", 0};
  EXPECT_TRUE(means("TUR", ministry, "TUR"));
  EXPECT_TRUE(means("TUR.GOV", ministry, "TUR"));
  EXPECT_FALSE(means("TUR.GOV.MFA", ministry, "TUR"));
  EXPECT_TRUE(means("TUR", words, "TUR"));
  EXPECT_FALSE(means("TUR", longer, "TURX"));
  EXPECT_TRUE(means("p:a", PartyName{"TUR.GOV.HOS", "p:a", "TUR", "A", 0}, "TUR"));
}

TEST(TextIndex, WordsQuotationsAndWithout) {
  const std::vector<std::string> texts = {"The road map was agreed in Moscow.", "A map of the road; Moscow was quiet.", "Nothing of the kind. Çavuşoğlu spoke."};
  TextIndex index(texts.size());
  for (std::uint32_t i = 0; i < texts.size(); ++i) index.add(i, texts[i]);
  const auto ask = [&](std::string_view query) {
    const auto found = index.ask(query, [&](const std::vector<std::uint32_t>& documents, const TextIndex::UseText& use) -> base::Status {
      for (const std::uint32_t i : documents) use(i, texts[i]);
      return {};
    });
    std::string out;
    if (found)
      for (const std::uint8_t mark : *found) out += static_cast<char>('0' + mark);
    return out;
  };
  EXPECT_EQ(ask("moscow map"), "110");
  EXPECT_EQ(ask("\"road map\""), "100");
  EXPECT_EQ(ask("moscow -quiet"), "100");
  EXPECT_EQ(ask("-moscow"), "001");
  EXPECT_EQ(ask("agre*"), "100");
  EXPECT_EQ(ask("Çavuşoğlu"), "001");
  EXPECT_EQ(ask("nowhere"), "000");
  EXPECT_EQ(ask("   "), "");
}

// A store of made-up documents, and what the columns say of it.
TEST(Index, HoldsEveryRecordOnceInOrderOfDay) {
  const auto path = std::filesystem::path(::testing::TempDir()) / ("dragoman_index_" + std::to_string(::getpid()) + ".duckdb");
  std::filesystem::remove(path);
  size_t events = 0, positions = 0;
  {
    auto store = store::Store::open(path, store::Mode::kCreate);
    ASSERT_TRUE(store);
    for (int number = 1; number <= 5; ++number) {
      const auto item = store::test::make_document(number);
      const auto records = store::test::make_records(item, true);
      ASSERT_TRUE(store->add(item.document, records, item.sentences, "coder"));
      events += records.events.size();
      positions += records.positions.size();
    }
    ASSERT_TRUE(store->close());
  }
  auto store = store::Store::open(path, store::Mode::kReadOnly);
  ASSERT_TRUE(store);
  const actors::Directory nobody;
  auto index = Index::load(*store, nobody);
  ASSERT_TRUE(index) << index.error().to_string();
  const RecordTable& table = index->table(Kind::kEvent);
  EXPECT_EQ(table.size(), events);
  EXPECT_EQ(index->table(Kind::kPosition).size(), positions);
  EXPECT_EQ(index->documents.size(), 5U);
  EXPECT_TRUE(std::is_sorted(table.day.begin(), table.day.end()));
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    EXPECT_EQ(index->find(Kind::kEvent, table.id[i]), i);
    EXPECT_EQ(Id::parse(index->id_of(Kind::kEvent, i)), table.id[i]);
    EXPECT_FALSE(index->sentence(Kind::kEvent, i).empty());
  }
  // Without stories each event is one of its own.
  EXPECT_EQ(index->stories.size(), events);
  const auto parameters = http::Parameters::parse("document=" + index->document_id(2));
  const auto filter = Filter::parse(*parameters);
  ASSERT_TRUE(filter);
  const Selector chooser(*index, *filter, {});
  size_t expected = 0;
  for (std::uint32_t i = 0; i < table.size(); ++i) expected += table.document[i] == 2 ? 1 : 0;
  EXPECT_EQ(chooser.select(Kind::kEvent).size(), expected);
  std::filesystem::remove(path);
}

TEST(Guard, SecretsAndHosts) {
  EXPECT_NE(new_secret(), new_secret());
  EXPECT_EQ(new_secret().size(), 64U);
  EXPECT_TRUE(same_secret("abc", "abc"));
  for (const char* wrong : {"", "ab", "abd", "abcd"}) EXPECT_FALSE(same_secret(wrong, "abc")) << wrong;
  Guard guard({"127.0.0.1:1"}, 1, "token");
  http::Request request;
  request.method = "GET";
  request.path = "/";
  const auto status = [&] {
    const auto admission = guard.admit(request);
    return admission.refused ? admission.refused->status : 0;
  };
  EXPECT_EQ(status(), 400);
  request.headers = {{"host", "evil:1"}, {"authorization", "Bearer token"}};
  EXPECT_EQ(status(), 421);
  request.headers[0].second = "127.0.0.1:1";
  EXPECT_EQ(status(), 0);
  request.headers.emplace_back("origin", "null");
  EXPECT_EQ(status(), 403);
  request.headers.back() = {"sec-fetch-site", "cross-site"};
  EXPECT_EQ(status(), 403);
  request.headers.pop_back();
  request.headers[1].second = "Bearer other";
  EXPECT_EQ(status(), 401);
  const std::string ticket = guard.new_ticket();
  EXPECT_FALSE(guard.open("x"));
  EXPECT_TRUE(guard.open(ticket));
  EXPECT_FALSE(guard.open(ticket));
}

}  // namespace
}  // namespace dragoman::serve
