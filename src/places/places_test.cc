// The gazetteer is built from the data folder and a few lines in the form of cities500, written here.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "base/test_folder.h"
#include "base/tsv.h"
#include "places/gazetteer_build.h"
#include "places/name_key.h"
#include "places/place_finder.h"

namespace dragoman::places {
namespace {

using Kind = core::PlaceMention::Kind;

// Coordinates and populations rounded; ids invented.
constexpr const char* kCities =
    "1\tTripoli\tTripoli\tTripolis,Tarabulus\t32.88\t13.19\tP\tPPLC\tLY\t\t77\t\t\t\t1150000\t\t\tAfrica/Tripoli\t2020-01-01\n"
    "2\tTripoli\tTripoli\t\t34.43\t35.84\tP\tPPLA\tLB\t\t09\t\t\t\t230000\t\t\tAsia/Beirut\t2020-01-01\n"
    "3\tParis\tParis\t\t48.85\t2.35\tP\tPPLC\tFR\t\t11\t\t\t\t2100000\t\t\tEurope/Paris\t2020-01-01\n"
    "4\tParis\tParis\t\t33.66\t-95.55\tP\tPPLA2\tUS\t\tTX\t\t\t\t25000\t\t\tAmerica/Chicago\t2020-01-01\n"
    "5\tLima\tLima\t\t-12.04\t-77.03\tP\tPPLC\tPE\t\t15\t\t\t\t7700000\t\t\tAmerica/Lima\t2020-01-01\n"
    "6\tLima\tLima\t\t40.74\t-84.10\tP\tPPLA2\tUS\t\tOH\t\t\t\t37000\t\t\tAmerica/New_York\t2020-01-01\n"
    "7\tSanaa\tSanaa\tSana'a,San'a\t15.35\t44.2\tP\tPPLC\tYE\t\t26\t\t\t\t1900000\t\t\tAsia/Aden\t2020-01-01\n";

struct Built {
  std::filesystem::path file;
  Built() {
    const auto folder = base::test_folder() / "places_test";
    std::filesystem::create_directories(folder);
    EXPECT_TRUE(base::write_file(folder / "cities.txt", kCities).has_value());
    file = folder / "gazetteer.bin";
    const auto counts = build_gazetteer(folder / "cities.txt", data(), file);
    EXPECT_TRUE(counts.has_value()) << (counts ? "" : counts.error().to_string());
  }
  static std::filesystem::path data() { return std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "data"; }
};

const PlaceFinder& finder() {
  static const Built kBuilt;
  static const auto kLoaded = PlaceFinder::load(kBuilt.file, Built::data());
  EXPECT_TRUE(kLoaded.has_value()) << (kLoaded ? "" : kLoaded.error().to_string());
  return *kLoaded;
}

// Words apart by blanks, sentences by " . "; a word with * before it is tagged as a place (the next ones with + too).
std::vector<core::PlaceMention> read(std::string_view marked) {
  static core::Document document;
  document = core::Document{};
  core::Analysis analysis;
  std::string text;
  core::Sentence sentence;
  for (std::string_view word : base::split(marked, ' ')) {
    core::Token token;
    token.name = word[0] == '*' ? core::NameTag::kBLoc : word[0] == '+' ? core::NameTag::kILoc : word[0] == '@' ? core::NameTag::kBPer : core::NameTag::kO;
    if (token.name != core::NameTag::kO) word.remove_prefix(1);
    token.begin = static_cast<core::ByteOffset>(text.size());
    text += word;
    token.end = static_cast<core::ByteOffset>(text.size());
    text += ' ';
    token.upos = word[0] >= 'A' && word[0] <= 'Z' ? core::Upos::kPropn : core::Upos::kNoun;
    analysis.tokens.push_back(token);
    if (word != ".") continue;
    sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size()) - sentence.first_token;
    analysis.sentences.push_back(sentence);
    sentence.first_token = static_cast<std::uint32_t>(analysis.tokens.size());
  }
  sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size()) - sentence.first_token;
  if (sentence.token_count != 0) analysis.sentences.push_back(sentence);
  document.text = text;
  analysis.document = &document;
  finder().find(analysis);
  return analysis.places;
}

std::string dump(const std::vector<core::PlaceMention>& places) {
  std::string out;
  for (const core::PlaceMention& place : places) {
    if (!out.empty()) out += "; ";
    out += place.place.name + '=' + place.place.country + (place.place.geonameid != 0 ? '#' + std::to_string(place.place.geonameid) : "");
  }
  return out;
}

TEST(NameKey, FoldsWhatSpellingsDifferIn) {
  EXPECT_EQ(name_key("Sana'a"), "sanaa");
  EXPECT_EQ(name_key("Deir ez-Zor"), "deir ez zor");
  EXPECT_EQ(name_key("Türkiye"), "turkiye");
  EXPECT_EQ(name_key("U.S."), "us");
  EXPECT_EQ(name_key("People's Republic"), "people s republic");
  EXPECT_EQ(name_key("Łódź"), "lodz");
  EXPECT_EQ(bare_key("al-Bab"), "bab");
  EXPECT_EQ(name_key("\xff broken \xc3"), "\xff broken \xc3");  // kept, not lost
}

struct Row {
  const char* text;
  const char* expected;
};
class Resolution : public testing::TestWithParam<Row> {};
TEST_P(Resolution, OfPlaces) { EXPECT_EQ(dump(read(GetParam().text)), GetParam().expected) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(Table, Resolution,
                         testing::ValuesIn(std::vector<Row>{
                             {"Shells fell near *Tripoli .", "Tripoli=LBY#1"},
                             {"Shells fell near *Tripoli , *Lebanon .", "Tripoli=LBN#2; Lebanon=LBN"},
                             {"Lebanese troops entered *Tripoli . *Lebanon said so .", "Tripoli=LBN#2; Lebanon=LBN"},
                             {"A man in *Paris , *Texas .", "Paris=USA#4; Texas=USA"},
                             {"A man in *Paris .", "Paris=FRA#3"},
                             {"A fire in *Lima , Ohio .", "Lima=USA#6; Ohio=USA"},
                             {"Fighters from northwestern *Syria .", "northwestern Syria=SYR"},
                             {"Fighters held *Qamishli .", "Qamishli=SYR#173377"},
                             {"Rebels took *Sana'a .", "Sanaa=YEM#7"},
                             {"@Paris Hilton came .", ""},
                             {"Syrian troops moved .", ""},
                             {"Crossing the *Middle +East .", "Middle East="},
                             {"Clashes in *Nowhereville .", "Nowhereville="},
                             {"A summit in the Libyan capital .", "Tripoli=LBY#1"},
                             {"Shells hit *Yemen 's capital .", "Yemen=YEM; Sanaa=YEM#7"},
                             {"Shells hit the capital of *Yemen .", "Sanaa=YEM#7; Yemen=YEM"},
                             {"Troops reached the Libyan capital , *Tripoli .", "Tripoli=LBY#1"},
                             {"Shells fell on *Lima and *Peru . Nobody left the capital .", "Lima=PER#5; Peru=PER; Lima=PER#5"},
                             {"The firm raised capital .", ""},
                             {"Nobody left the capital .", ""},
                         }));

// The dateline stands before the first sentence: its town is read for its state and is no place of the text.
TEST(PlaceFinder, ReadsTheDatelineForItsStateOnly) {
  core::Document document;
  document.text = "LIMA - Shells fell near Tripoli";
  document.dateline = core::Span{0, 4};
  core::Analysis analysis;
  analysis.document = &document;
  for (core::ByteOffset at = 0; at < document.text.size();) {
    const auto end = static_cast<core::ByteOffset>(std::min(document.text.size(), document.text.find(' ', at)));
    core::Token token;
    token.begin = at;
    token.end = end;
    token.upos = core::Upos::kPropn;
    analysis.tokens.push_back(token);
    at = end + 1;
  }
  analysis.tokens.back().name = core::NameTag::kBLoc;
  core::Sentence sentence;
  sentence.begin = analysis.tokens[2].begin;
  sentence.end = static_cast<core::ByteOffset>(document.text.size());
  sentence.first_token = 2;
  sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size()) - 2;
  analysis.sentences.push_back(sentence);
  finder().find(analysis);
  EXPECT_EQ(dump(analysis.places), "Tripoli=LBY#1");
  ASSERT_EQ(analysis.written_in.size(), 1U);
  EXPECT_EQ(analysis.written_in.front(), "PER");
}

TEST(Gazetteer, TheSameInputsGiveTheSameBytes) {
  const Built first;
  const auto bytes = base::read_file(first.file);
  const Built second;
  const auto again = base::read_file(second.file);
  ASSERT_TRUE(bytes && again);
  EXPECT_EQ(*bytes, *again);
}

TEST(Gazetteer, RefusesWhatIsNoGazetteer) {
  const auto file = base::test_folder() / "no_gazetteer.bin";
  ASSERT_TRUE(base::write_file(file, std::string(100, 'x')).has_value());
  const auto loaded = Gazetteer::load(file);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, "DM207");
}

TEST(Gazetteer, RefusesATruncatedFile) {
  const Built built;
  const auto bytes = base::read_file(built.file);
  const auto file = base::test_folder() / "short_gazetteer.bin";
  ASSERT_TRUE(base::write_file(file, bytes->substr(0, bytes->size() / 2)).has_value());
  EXPECT_FALSE(Gazetteer::load(file).has_value());
}

TEST(Gazetteer, IsBuiltWithoutCities) {
  const auto file = base::test_folder() / "small_gazetteer.bin";
  const auto counts = build_gazetteer({}, Built::data(), file);
  ASSERT_TRUE(counts.has_value());
  EXPECT_FALSE(counts->with_cities);
  const auto loaded = Gazetteer::load(file);
  ASSERT_TRUE(loaded.has_value());
  EXPECT_FALSE(loaded->candidates("Turkey").empty());
  EXPECT_TRUE(loaded->candidates("Zzyzx Nowhere").empty());
}

}  // namespace
}  // namespace dragoman::places
