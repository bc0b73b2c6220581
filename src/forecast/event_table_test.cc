#include "forecast/event_table.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/tsv.h"

namespace dragoman::forecast {
namespace {

EventCodes codes() {
  auto loaded = EventCodes::load(std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data");
  EXPECT_TRUE(loaded) << loaded.error().to_string();
  return std::move(*loaded);
}

constexpr const char* kIcewsHeader =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence "
    "Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

base::Result<History> read(const std::string& text) {
  HistoryBuilder builder;
  const auto read = read_event_table(text, "events", codes(), builder);
  if (!read) return read.error();
  return builder.build("events");
}

std::string icews(const char* id, const char* day, const char* from, const char* label, const char* code, const char* to) {
  return std::string(id) + "\t" + day + "\t" + from + "\tMilitary,Government\tAland\t" + label + "\t" + code + "\t1\t" + to + "\tNA\tBland\t1\t2\tP\tNA\tNA\tNA\tBland\t1.0\t2.0\n";
}

TEST(Icews, RowsBecomeEventsAndDirtIsCounted) {
  const auto history = read(kIcewsHeader + icews("1", "2018-06-02", "Army (Aland)", "Make a visit", "042", "Bland") +
                            icews("1", "2018-06-02", "Army (Aland)", "Make a visit", "042", "Bland") + icews("2", "2018-06-01", "Aland", "NA", "190", "Bland") +
                            icews("3", "2018-13-01", "A", "Consult", "040", "B") + icews("4", "2018-06-01", "NA", "Consult", "040", "B") + "5\ttoo short\n");
  ASSERT_TRUE(history) << history.error().to_string();
  ASSERT_EQ(history->quads.size(), 2U);
  EXPECT_EQ(history->first_day.to_string(), "2018-06-01");
  EXPECT_EQ(history->ids[0], "2");
  EXPECT_EQ(history->relations[history->quads[0].relation], "use conventional military force");  // from its code
  EXPECT_EQ(history->quads[1].step, 1);
  EXPECT_EQ(history->groups[history->group_of[history->quads[1].subject]], "Aland");
  EXPECT_EQ(history->roles[history->role_of[history->quads[1].subject]], "Military");
  EXPECT_EQ(history->rows, 6U);
  EXPECT_EQ(history->skipped_rows(), 4U);
}

TEST(Icews, TheOrderOfDayAndMonthIsOnePerFile) {
  const auto day_first = read(kIcewsHeader + icews("1", "3/1/2017", "A", "Consult", "040", "B") + icews("2", "25/1/2017", "A", "Consult", "040", "B"));
  ASSERT_TRUE(day_first);
  EXPECT_EQ(day_first->first_day.to_string(), "2017-01-03");
  const auto month_first = read(kIcewsHeader + icews("1", "3/1/2017", "A", "Consult", "040", "B") + icews("2", "3/25/2017", "A", "Consult", "040", "B"));
  ASSERT_TRUE(month_first);
  EXPECT_EQ(month_first->first_day.to_string(), "2017-03-01");
}

TEST(Icews, RowsThatTellOneEventFromBothSidesAreJoined) {
  const std::string text = kIcewsHeader + icews("1", "2018-06-02", "Aland", "Consult", "040", "Bland") + icews("2", "2018-06-02", "Bland", "Consult", "040", "Aland") +
                           icews("3", "2018-06-02", "Aland", "Make a visit", "042", "Bland") + icews("4", "2018-06-02", "Bland", "Host a visit", "043", "Aland") +
                           icews("5", "2018-06-02", "Aland", "Criticize or denounce", "111", "Bland") + icews("6", "2018-06-03", "Bland", "Criticize or denounce", "111", "Aland");
  const auto history = read(text);
  ASSERT_TRUE(history) << history.error().to_string();
  EXPECT_EQ(history->ids, (std::vector<std::string>{"1+2", "1+2", "3+4", "3+4", "5", "6"}));
  EXPECT_EQ(history->mirrored, 2U);
  HistoryBuilder as_is;
  as_is.keep_mirrored(true);
  ASSERT_TRUE(read_event_table(text, "events", codes(), as_is));
  const auto rows = as_is.build("events");
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->ids, (std::vector<std::string>{"1", "2", "3", "4", "5", "6"}));
  EXPECT_EQ(rows->quads, history->quads);
}

TEST(Gdelt, ColumnsAreCounted) {
  const auto row = [](size_t columns, const char* day) {
    std::string out = std::string("77\t") + day;
    for (size_t i = 2; i < columns; ++i) {
      out += "\t";
      if (i == 5) out += "AAAGOV";
      if (i == 7) out += "AAA";
      if (i == 15) out += "BBB";
      if (i == 17) out += "BBB";
      if (i == 26) out += "042";
    }
    return out + "\n";
  };
  for (const size_t columns : {57U, 58U, 61U}) {
    const auto history = read(row(columns, "20150218"));
    ASSERT_TRUE(history) << columns;
    EXPECT_EQ(history->relations[0], "042");
    EXPECT_EQ(history->first_day.to_string(), "2015-02-18");
    EXPECT_EQ(history->groups[history->group_of[0]], "AAA");
  }
  EXPECT_EQ(read(row(60, "20150218")).error().code, "DM804");
  EXPECT_EQ(read(row(61, "20150299")).error().code, "DM804");
}

TEST(Polecat, AColumnThatIsOnlyNamedIsIgnored) {
  const std::string names = "Event ID\tEvent Date\tEvent Type\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tStory";
  const auto plain = read(names + "\nE1\t2023-01-02\tCONSULT\tAda;Bob\tAAA\tGOV\tCem\tBBB\tNone\tx\n");
  ASSERT_TRUE(plain);
  EXPECT_EQ(plain->entities[0], "Ada");
  EXPECT_EQ(plain->relations[0], "CONSULT");
  EXPECT_EQ(plain->role_of[1], 0U);
  const auto extra = read(
      "Event ID\tHeadline\tEvent Date\tEvent Type\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\n"
      "E1\t2023-01-02\tCONSULT\tAda\tAAA\tGOV\tCem\tBBB\tNone\n");
  ASSERT_TRUE(extra) << extra.error().to_string();
  EXPECT_EQ(extra->entities[1], "Cem");
}

TEST(Records, ActorsActOnRecipientsAndEqualsMeet) {
  const auto event = [](const char* id, const char* status, const char* date, const char* actors) {
    return std::string("{\"kind\":\"event\",\"id\":\"") + id + "\",\"type\":\"CONSULT\",\"status\":\"" + status + "\",\"date\":{\"start\":\"" + date +
           "\",\"precision\":\"day\"},\"actors\":[" + actors + "]}\n";
  };
  const std::string ada = R"({"role":"actor","id":"AAA.GOV","country":"AAA","sectors":["GOV"]})", bob = R"({"role":"actor","name":"Bob","country":"BBB","sectors":[]})",
                    cem = R"({"role":"recipient","id":"CCC","country":"CCC"})";
  const auto history = read("{\"kind\":\"document\",\"id\":\"d\"}\n" + event("e1", "occurred", "2023-01-02", (ada + "," + bob).c_str()) +
                            event("e2", "occurred", "2023-01-03", (ada + "," + bob + "," + cem).c_str()) + event("e3", "planned", "2023-01-03", (ada + "," + cem).c_str()) +
                            "no json\n[1]\n" + event("e4", "ongoing", "no day", (ada + "," + cem).c_str()));
  ASSERT_TRUE(history) << history.error().to_string();
  ASSERT_EQ(history->quads.size(), 4U);
  EXPECT_EQ(history->quads[0].object, history->quads[1].subject);
  EXPECT_EQ(history->entities[history->quads[2].object], "CCC");
  EXPECT_EQ(history->skipped_rows(), 4U);
}

TEST(Codes, ClassesMeetingsAndScores) {
  const EventCodes c = codes();
  EXPECT_EQ(c.class_of("Use conventional military force"), 3);
  EXPECT_EQ(c.class_of("Make_a_visit"), 0);
  EXPECT_EQ(c.class_of("Appeal for target to allow international involvement (non-mediation)"), 0);
  EXPECT_EQ(c.class_of("190"), 3);
  EXPECT_EQ(c.class_of("ACCUSE"), 2);
  EXPECT_EQ(c.class_of("#7"), 4);
  EXPECT_TRUE(c.is_meeting("Host a visit"));
  EXPECT_TRUE(c.is_meeting("CONSULT"));
  EXPECT_FALSE(c.is_meeting("Threaten"));
  EXPECT_LT(c.score("fight with small arms and light weapons"), -5);
  EXPECT_GT(c.score("AID"), 5);
  EXPECT_EQ(c.score("#7"), 0);
}

TEST(Table, OfAnotherKindIsRefused) {
  EXPECT_EQ(read("a,b,c\n1,2,3\n").error().code, "DM804");
  EXPECT_EQ(read("").error().code, "DM804");
  EXPECT_EQ(read(kIcewsHeader).error().code, "DM802");
}

// Real rows, where the development data lies beside the checkout.
TEST(Table, RealSamples) {
  const std::filesystem::path sample = std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "../shared/data/tkg/raw_samples/icews_events.2018.sample.tab";
  if (!std::filesystem::exists(sample)) GTEST_SKIP() << sample << " is not there";
  const auto text = base::read_file(sample);
  ASSERT_TRUE(text);
  const auto history = read(*text);
  ASSERT_TRUE(history);
  EXPECT_EQ(history->rows, 3705U);
  EXPECT_EQ(history->quads.size() + history->skipped_rows(), history->rows);
  for (const std::string& relation : history->relations) EXPECT_LT(codes().class_of(relation), 4) << relation;
}

}  // namespace
}  // namespace dragoman::forecast
