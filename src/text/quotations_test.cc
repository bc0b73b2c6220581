#include "text/quotations.h"

#include <gtest/gtest.h>

namespace dragoman::text {
namespace {

// Inner texts parted by "|"; "…" after an unclosed one, "*" after a scare.
std::string dump(const std::string& text) {
  core::Document document;
  document.text = text;
  core::Analysis analysis;
  analysis.document = &document;
  find_quotations(analysis);
  std::string out;
  for (const auto& quotation : analysis.quotations) {
    EXPECT_TRUE(quotation.outer.contains(quotation.span));
    if (!out.empty()) out += "|";
    out += text.substr(quotation.span.begin, quotation.span.end - quotation.span.begin);
    if (!quotation.closed) out += "...";
    if (quotation.scare) out += "*";
  }
  return out;
}

TEST(Quotations, Table) {
  const std::pair<const char*, const char*> cases[] = {
      {"“We agree,” he said.", "We agree,"},
      {"\"We agree,\" he said. \"All of us.\"", "We agree,|All of us."},
      {"a “secured area” in the north", "secured area*"},
      {"He said: “No”", "No"},
      {"He called it “a very grave and needless step” today", "a very grave and needless step"},
      {"“He told me ‘never again’ twice,” she said", "He told me ‘never again’ twice,|never again*"},
      {"\"He told me 'never again' twice,\" she said", "He told me 'never again' twice,|never again*"},
      {"Turkey’s army and Syria’s army", ""},
      {"Turkey's army and Syria's army", ""},
      {"the parties' accord and the sides' words", ""},
      {"‘We respect the parties’ accord’ he said", "We respect the parties’ accord"},
      {"‘We won’t go,’ he said", "We won’t go,"},
      {"“We will go on.\n\n“We will win,” he said", "We will go on....|We will win,"},
      {"\"We will go on.\n\n\"We will win,\" he said", "We will go on....|We will win,"},
      {"a 5\" gun and a 7\" gun", ""},
      {"the class of '68 met", ""},
      {"«Nous partons», dit-il", "Nous partons"},
      {"stray ” mark", ""},
      {"“”", ""},
      {"he spoke of \"reform\" and of \"order\"", "reform*|order*"},
      {"", ""},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(dump(text), expected) << text;
}

}  // namespace
}  // namespace dragoman::text
