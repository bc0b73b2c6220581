#include "figures/quantity.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "base/tsv.h"

namespace dragoman::figures {
namespace {

const QuantityReader& reader() {
  static const auto kLoaded = QuantityReader::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  if (!kLoaded) throw std::runtime_error(kLoaded.error().to_string());
  return *kLoaded;
}

// Words separated by blanks; a word that begins with "_" stands close to the one before ("_m", "_-").
std::string read(std::string_view words) {
  core::Document document;
  core::Analysis analysis;
  for (std::string_view word : base::split(words, ' ')) {
    const bool close = word.front() == '_';
    if (close) word.remove_prefix(1);
    if (!close && !document.text.empty()) document.text += ' ';
    if (!analysis.tokens.empty()) analysis.tokens.back().space_after = !close;
    core::Token token;
    token.begin = static_cast<core::ByteOffset>(document.text.size());
    document.text += word;
    token.end = static_cast<core::ByteOffset>(document.text.size());
    token.upos = word == "the" || word == "a" ? core::Upos::kDet : core::Upos::kNoun;
    analysis.tokens.push_back(token);
  }
  core::Sentence sentence;
  sentence.end = static_cast<core::ByteOffset>(document.text.size());
  sentence.token_count = static_cast<std::uint32_t>(analysis.tokens.size());
  analysis.sentences.push_back(sentence);
  analysis.document = &document;
  std::string out;
  for (const Quantity& q : reader().read(analysis, 0)) {
    out += out.empty() ? "" : "; ";
    const auto begin = analysis.tokens[q.first].begin, end = analysis.tokens[q.last].end;
    out += fmt::format("[{}]", document.text.substr(begin, end - begin));
    if (q.value) out += fmt::format(" {}", *q.value);
    if (q.share) out += fmt::format(" share {:.3g}", *q.share);
    if (q.low) out += fmt::format(" low {}", *q.low);
    if (q.high) out += fmt::format(" high {}", *q.high);
    if (q.money) out += " money" + (q.unit.empty() ? "" : " " + q.unit);
    if (q.increment) out += " more";
    if (q.vague) out += " vague";
  }
  return out;
}

TEST(Quantity, Table) {
  const struct {
    const char* words;
    const char* wanted;
  } cases[] = {
      {"killed 20 people", "[20] 20"},
      {"nearly 500,000 people", "[nearly 500,000] 500000 high 500000"},
      {"more than 1.5 million refugees", "[more than 1.5 million] 1500000 low 1500000"},
      {"Four million people", "[Four million] 4000000"},
      {"twenty _- _five men", "[twenty-five] 25"},
      {"one hundred and twenty men", "[one hundred and twenty] 120"},
      {"at least a dozen people", "[at least a dozen] 12 low 12"},
      {"dozens of people", "[dozens] low 24 high 99 vague"},
      {"hundreds of thousands of people", "[hundreds of thousands] low 200000 high 999999 vague"},
      {"tens of thousands fled", "[tens of thousands] low 20000 high 99999 vague"},
      {"several hundred people", "[several hundred] low 200 high 900 vague"},
      {"half of the population", "[half] share 0.5"},
      {"half a million people", "[half a million] 500000"},
      {"two _- _thirds of the land", "[two-thirds] share 0.667"},
      {"a third of voters", "[a third] share 0.333"},
      {"a third term", ""},
      {"more than 11 percent of them", "[more than 11 percent] share 0.11 low 0.11"},
      {"40 _% of it", "[40%] share 0.4"},
      {"one in five children", "[one in five] share 0.2"},
      {"between 20 and 30 men", "[between 20 and 30] low 20 high 30"},
      {"20 to 30 men", "[20 to 30] low 20 high 30"},
      {"from 32 to 10 states", "[32] 32; [10] 10"},
      {"20 _- _30 million people", "[20-30 million] low 20000000 high 30000000"},
      {"another 12 people", "[another 12] 12 more"},
      {"12 more people", "[12 more] 12 more"},
      {"$ _20 billion", "[$20 billion] 20000000000 money USD"},
      {"€ _3.5 _bn", "[€3.5bn] 3500000000 money EUR"},
      {"5 million euros", "[5 million euros] 5000000 money EUR"},
      {"more than $ _200 million", "[more than $200 million] 200000000 low 200000000 money USD"},
      {"handed over 41,000 suspects", "[41,000] 41000"},
      {"the 15 _- _member council", ""},
      {"up to 1,495 soldiers", "[up to 1,495] 1495 high 1495"},
      {"20 or more people", "[20 or more] 20 low 20"},
      {"three and a half million guests", "[three and a half million] 3500000"},
      {"two or three hundred men", "[two or three hundred] low 200 high 300"},
      {"1.5 trillion rupees", "[1.5 trillion rupees] 1500000000000 money"},
      {"a 3,000 _- _strong force", "[3,000] 3000"},
      {"eight out of ten voters", "[eight out of ten] share 0.8"},
      {"fewer than four in every hundred voters", "[fewer than four in every hundred] share 0.04 high 0.04"},
      {"four in 2015 villages", "[four] 4; [2015] 2015"},
      {"perhaps sixty gunmen", "[perhaps sixty] 60"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.words), c.wanted) << c.words;
}

TEST(Quantity, TimeExpressionsAreLeftOut) {
  core::Document document;
  document.text = "in 2015";
  core::Analysis analysis;
  analysis.document = &document;
  for (const auto& [begin, end] : {std::pair{0U, 2U}, std::pair{3U, 7U}}) {
    core::Token token;
    token.begin = begin, token.end = end;
    analysis.tokens.push_back(token);
  }
  core::Sentence sentence;
  sentence.end = 7, sentence.token_count = 2;
  analysis.sentences.push_back(sentence);
  EXPECT_EQ(reader().read(analysis, 0).size(), 1U);
  core::DateExpression date;
  date.first = 0, date.last = 1;
  analysis.dates.push_back(date);
  EXPECT_TRUE(reader().read(analysis, 0).empty());
  EXPECT_TRUE(reader().any(analysis, sentence));
}

TEST(Quantity, LoadNamesTheFault) {
  const auto missing = QuantityReader::load("/nowhere");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, "DM001");
}

}  // namespace
}  // namespace dragoman::figures
