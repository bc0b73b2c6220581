#include "text/segmenter.h"

#include <gtest/gtest.h>

#include "text/dateline.h"

namespace dragoman::text {
namespace {

const Segmenter& segmenter() {
  static const Segmenter loaded = Segmenter::load(DRAGOMAN_SOURCE_DIR "/data").value();
  return loaded;
}

// Tokens parted by spaces, sentences by " // ".
std::string dump(const std::string& text) {
  core::Document document;
  document.text = text;
  core::Analysis analysis;
  analysis.document = &document;
  segmenter().segment(analysis);
  std::string out;
  for (const auto& sentence : analysis.sentences) {
    if (!out.empty()) out += " //";
    for (const auto& token : analysis.tokens_of(sentence)) {
      if (!out.empty()) out += ' ';
      out.append(token.form(text));
    }
  }
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

TEST(Segmenter, Sentences) {
  const Case cases[] = {
      {"Talks ended. Both sides left.", "Talks ended . // Both sides left ."},
      {"Gen. Omar Saad met Lt. Col. Ilan Peri.", "Gen. Omar Saad met Lt. Col. Ilan Peri ."},
      {"J. K. Marlow left on Feb. 24. The office closed.", "J. K. Marlow left on Feb. 24 . // The office closed ."},
      {"The U.S. said it agreed.", "The U.S. said it agreed ."},
      {"He flew to the U.S. The talks go on.", "He flew to the U.S. // The talks go on ."},
      {"U.S. President Ford met U.N. envoys.", "U.S. President Ford met U.N. envoys ."},
      {"They met at 10 a.m. Tuesday in Oslo.", "They met at 10 a.m. Tuesday in Oslo ."},
      {"It began at 5 p.m. Police came.", "It began at 5 p.m . // Police came ."},
      {"Resolution No. 5 passed. No. He said no.", "Resolution No. 5 passed . // No . // He said no ."},
      {"It fell 3.5 percent. Prices rose.", "It fell 3.5 percent . // Prices rose ."},
      {"Well... maybe not.", "Well ... maybe not ."},
      {"They waited… Then they left.", "They waited … // Then they left ."},
      {"“We will leave.” The envoy left.", "“ We will leave . ” // The envoy left ."},
      {"\"We will leave.\" The envoy left.", "\" We will leave . \" // The envoy left ."},
      {"“Will you leave?” he asked.", "“ Will you leave ? ” he asked ."},
      {"“Will you leave?” Marlow asked. She nodded.", "“ Will you leave ? ” Marlow asked . // She nodded ."},
      {"“Enough!” Gen. Saad said.", "“ Enough ! ” Gen. Saad said ."},
      {"They opposed the war.The vote failed.", "They opposed the war . // The vote failed ."},
      {"It was so planned.E.U. leaders met.", "It was so planned . // E.U. leaders met ."},
      {"Rep. Lind (D-Mass.) said so.", "Rep. Lind ( D - Mass. ) said so ."},
      {"\u00e9.At once he left.", "\u00e9.At once he left ."},
      {"The U.N.backed plan failed.", "The U.N. backed plan failed ."},
      {"J.Smith came.", "J. Smith came ."},
      {"MOSCOW (AP) — The talks began.", "MOSCOW ( AP ) — The talks began ."},
      {"WASHINGTON, D.C. — The talks began.", "WASHINGTON , D.C. — The talks began ."},
      {"LIMA, Dec. 7. - The vote failed. It rained.", "LIMA , Dec. 7 . - The vote failed . // It rained ."},
      {"First paragraph\n\nSecond one.", "First paragraph // Second one ."},
      {"1. Open the port.", "1 . Open the port ."},
      {"Yahoo! said it would sell.", "Yahoo ! said it would sell ."},
      {"Acme Inc. and Brown Co. merged. Acme Inc. said so.", "Acme Inc. and Brown Co. merged . // Acme Inc. said so ."},
      {"(The minister left.) Nobody spoke.", "( The minister left . ) // Nobody spoke ."},
      {"Is it over? No one knows!", "Is it over ? // No one knows !"},
      {"It was over.[3] The army left.", "It was over . [ 3 ] The army left ."},
      {"“Go,” he said. “Now.”", "“ Go , ” he said . // “ Now . ”"},
      {"Martin Luther King Jr. spoke. Sammy Davis Jr. The end.", "Martin Luther King Jr. spoke . // Sammy Davis Jr . // The end ."},
      {"", ""},
      {"   \n \n ", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(dump(c.text), c.expected) << c.text;
}

TEST(Segmenter, Tokens) {
  const Case cases[] = {
      {"don't can't won't", "do n't ca n't wo n't"},
      {"don’t cannot gonna", "do n’t can not gon na"},
      {"I'm they'll we’ve he'd", "I 'm they 'll we ’ve he 'd"},
      {"Turkey's Turkey’s TURKEY'S", "Turkey 's Turkey ’s TURKEY 'S"},
      {"the parties' accord", "the parties ' accord"},
      {"O'Rourke Qa'ida d'Ivoire o'clock", "O'Rourke Qa'ida d'Ivoire o'clock"},
      {"Turkish-Syrian US-backed U.S.-backed", "Turkish - Syrian US - backed U.S. - backed"},
      {"e-mail pro-Russian non-EU-backed anti-tank re-elected mid-March", "e-mail pro-Russian non-EU - backed anti-tank re-elected mid-March"},
      {"al-Aiban's", "al - Aiban 's"},
      {"1,000 3.5 1,000,000.25", "1,000 3.5 1,000,000.25"},
      {"$5 $3.5bn US$10m £4 10% 5km 7pm", "$ 5 $ 3.5 bn US$ 10 m £ 4 10 % 5 km 7 pm"},
      {"10:30 5-10 2014-2016 2022-03-03 713-853-3989", "10:30 5 - 10 2014 - 2016 2022-03-03 713-853-3989"},
      {"9/11 1/2 03/03/2022 and/or", "9/11 1 / 2 03/03/2022 and / or"},
      {"“Yes” ‘no’ «oui»", "“ Yes ” ‘ no ’ « oui »"},
      {"war—peace war--peace war – peace", "war — peace war -- peace war – peace"},
      {"http://a.example/b-c. www.example.org, a.b-c@example.org!", "http://a.example/b-c . // www.example.org , a.b-c@example.org !"},
      {":-) great :)", ":-) great :)"},
      {"20th 1990s 1960's '60s ’72", "20th 1990s 1960's '60s ’72"},
      {"AT&T R&D this & that", "AT&T R&D this & that"},
      {"#ceasefire @envoy", "#ceasefire @envoy"},
      {"What?! No!!!", "What ?! // No !!!"},
      {"Erdoğan’s Čaputová Şoygu", "Erdoğan ’s Čaputová Şoygu"},
      {"Москва заявила", "Москва заявила"},
      {"S-400 F-16s", "S - 400 F - 16s"},
      {"(Reuters)", "( Reuters )"},
  };
  for (const Case& c : cases) EXPECT_EQ(dump(c.text), c.expected) << c.text;
}

TEST(Segmenter, MultiwordAndSpaces) {
  core::Document document;
  document.text = "Syria's army don’t stop.";
  core::Analysis analysis;
  analysis.document = &document;
  segmenter().segment(analysis);
  ASSERT_EQ(analysis.tokens.size(), 7U);
  EXPECT_EQ(analysis.tokens[0].multiword, 2);
  EXPECT_FALSE(analysis.tokens[0].space_after);
  EXPECT_EQ(analysis.tokens[1].multiword, 0);
  EXPECT_TRUE(analysis.tokens[1].space_after);
  EXPECT_EQ(analysis.tokens[3].multiword, 2);
  EXPECT_TRUE(analysis.tokens[6].space_after);
}

TEST(Segmenter, BlocksAndHeadings) {
  core::Document document;
  document.text = "A title\nThe body. More";
  document.blocks = {{0, 7}, {8, 22}};
  document.block_is_heading = {true, false};
  core::Analysis analysis;
  analysis.document = &document;
  segmenter().segment(analysis);
  ASSERT_EQ(analysis.sentences.size(), 3U);
  EXPECT_TRUE(analysis.sentences[0].heading);
  EXPECT_FALSE(analysis.sentences[1].heading);
}

TEST(Segmenter, AnyBytes) {
  for (const std::string text : {"\xff\xfe.\x80", "a\xe2\x80", "\"\"\"''''....", "-", "U.S", "@@@a@", "a-a-a-a-", "’", "\xe2\x80\x99s", "\xca\x9e.A.", "\xca\x9e.Ab"}) dump(text);
}

TEST(Dateline, Table) {
  const std::pair<const char*, const char*> cases[] = {
      {"ANKARA/KYIV, July 24 - Russian officials", "ANKARA/KYIV, July 24 - "},
      {"MOSCOW (AP) — Talks", "MOSCOW (AP) — "},
      {"Moscow, 25 April (TASS) - Talks", "Moscow, 25 April (TASS) - "},
      {"JULIACA, Peru — The region", "JULIACA, Peru — "},
      {"BEIJING, April 6 -- The foreign", "BEIJING, April 6 -- "},
      {"UNITED NATIONS, Jan. 4 (Reuters) - The", "UNITED NATIONS, Jan. 4 (Reuters) - "},
      {"KYIV—Talks", "KYIV—"},
      {"Moscow wants talks - and peace", ""},
      {"NATO - which met - agreed", ""},
      {"The TASS agency (state) said - yes", ""},
      {"PARIS said on Monday that it agreed - Again", ""},
      {"", ""},
  };
  for (const auto& [block, expected] : cases) {
    const auto span = find_dateline(block);
    EXPECT_EQ(span ? std::string(block).substr(span->begin, span->end - span->begin) : "", expected) << block;
  }
}

}  // namespace
}  // namespace dragoman::text
