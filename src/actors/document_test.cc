// Whole documents, given as sentences with tags and trees ("form|lemma|upos|head|deprel|name" a line), as the parser writes them.
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "actors/actor_finder.h"
#include "base/tsv.h"

namespace dragoman::actors {
namespace {

const ActorFinder& finder() {
  static const auto kLoaded = ActorFinder::load(std::string(DRAGOMAN_SOURCE_DIR) + "/data");
  EXPECT_TRUE(kLoaded.has_value()) << (kLoaded ? "" : kLoaded.error().to_string());
  return *kLoaded;
}

struct Report {
  core::Document document;
  core::Analysis analysis;
};

void add_sentence(std::string_view rows, Report& report) {
  core::Sentence sentence;
  std::string& text = report.document.text;
  sentence.begin = static_cast<core::ByteOffset>(text.size());
  sentence.first_token = static_cast<std::uint32_t>(report.analysis.tokens.size());
  for (const std::string_view row : base::split(rows, '\n')) {
    const std::vector<std::string_view> cells = base::split(row, '|');
    core::Token token;
    // A genitive stands without a blank before it.
    if (cells[0][0] == '\'' && !text.empty() && text.back() == ' ') text.pop_back();
    token.begin = static_cast<core::ByteOffset>(text.size());
    text += cells[0];
    token.end = static_cast<core::ByteOffset>(text.size());
    text += ' ';
    token.lemma = cells[1];
    token.upos = core::upos_from(cells[2]);
    token.head = std::atoi(std::string(cells[3]).c_str()) - 1;
    token.deprel = core::deprel_from(cells[4]);
    token.name = core::name_tag_from(cells[5]);
    report.analysis.tokens.push_back(token);
  }
  sentence.end = static_cast<core::ByteOffset>(text.size() - 1);
  sentence.token_count = static_cast<std::uint32_t>(report.analysis.tokens.size()) - sentence.first_token;
  report.analysis.sentences.push_back(sentence);
}

void read(const std::vector<std::string>& sentences, Report& report) {
  report.document.published = "2019-03-05";
  for (const std::string& sentence : sentences) add_sentence(sentence, report);
  report.analysis.document = &report.document;
  finder().find(report.analysis);
}

// One line a mention: words = ids; states that only modify are left out.
std::string dump(const Report& report) {
  std::string out;
  for (const core::Mention& mention : report.analysis.mentions) {
    if (mention.kind == core::Mention::Kind::kModifier) continue;
    out += std::string(report.analysis.form(mention.head)) + " =";
    for (const core::Actor& actor : mention.actors) out += ' ' + (actor.id.empty() ? '?' + actor.country : actor.id);
    out += '\n';
  }
  return out;
}

const std::vector<std::string> kMinisters = {
    R"(Kenya|Kenya|PROPN|4|nmod:poss|B-LOC
's|'s|PART|1|case|O
foreign|foreign|ADJ|4|amod|O
minister|minister|NOUN|5|nsubj|O
received|receive|VERB|0|root|O
her|her|PRON|7|nmod:poss|O
counterparts|counterpart|NOUN|5|obj|O
from|from|ADP|9|case|O
Uganda|Uganda|PROPN|7|nmod|B-LOC
,|,|PUNCT|11|punct|O
Rwanda|Rwanda|PROPN|9|conj|B-LOC
and|and|CCONJ|13|cc|O
Burundi|Burundi|PROPN|9|conj|B-LOC
in|in|ADP|15|case|O
Nairobi|Nairobi|PROPN|5|obl|B-LOC
on|on|ADP|17|case|O
Monday|Monday|PROPN|5|obl|O
.|.|PUNCT|5|punct|O)",
    R"(The|the|DET|4|det|O
Kenyan|Kenyan|ADJ|4|amod|B-ORG
Foreign|foreign|ADJ|4|amod|I-ORG
Ministry|Ministry|PROPN|5|nsubj|I-ORG
said|say|VERB|0|root|O
the|the|DET|8|det|O
four|four|NUM|8|nummod|O
ministers|minister|NOUN|9|nsubj|O
discussed|discuss|VERB|5|ccomp|O
trade|trade|NOUN|9|obj|O
.|.|PUNCT|5|punct|O)",
    R"(Later|late|ADV|4|advmod|O
the|the|DET|3|det|O
minister|minister|NOUN|4|nsubj|O
met|meet|VERB|0|root|O
the|the|DET|10|det|O
Rwandan|Rwandan|PROPN|10|compound|B-ORG
and|and|CCONJ|8|cc|O
Ugandan|Ugandan|PROPN|6|conj|B-LOC
defense|defense|NOUN|10|compound|O
ministers|minister|NOUN|4|obj|O
.|.|PUNCT|4|punct|O)"};

const std::vector<std::string> kTreaty = {
    R"(Norway|Norway|PROPN|4|nsubj|B-LOC
and|and|CCONJ|3|cc|O
Chile|Chile|PROPN|1|conj|B-LOC
signed|sign|VERB|0|root|O
a|a|DET|7|det|O
fisheries|fishery|NOUN|7|compound|O
treaty|treaty|NOUN|4|obj|O
.|.|PUNCT|4|punct|O)",
    R"(The|the|DET|3|det|O
two|two|NUM|3|nummod|O
countries|country|NOUN|5|nsubj|O
also|also|ADV|5|advmod|O
agreed|agree|VERB|0|root|O
to|to|PART|7|mark|O
share|share|VERB|5|xcomp|O
data|data|NOUN|7|obj|O
.|.|PUNCT|5|punct|O)",
    R"(Chilean|Chilean|ADJ|2|amod|O
troops|troops|NOUN|3|nsubj|O
joined|join|VERB|0|root|O
a|a|DET|5|det|O
drill|drill|NOUN|3|obj|O
near|near|ADP|7|case|O
Oslo|Oslo|PROPN|5|nmod|B-LOC
.|.|PUNCT|3|punct|O)"};

const std::vector<std::string> kEnvoy = {
    R"(Amara|Amara|PROPN|9|nsubj|B-PER
Velt|Velt|PROPN|1|flat|I-PER
,|,|PUNCT|7|punct|O
the|the|DET|7|det|O
Danish|Danish|ADJ|7|amod|O
trade|trade|NOUN|7|compound|O
envoy|envoy|NOUN|1|appos|O
,|,|PUNCT|1|punct|O
arrived|arrive|VERB|0|root|O
in|in|ADP|11|case|O
Oslo|Oslo|PROPN|9|obl|B-LOC
.|.|PUNCT|9|punct|O)",
    R"(Velt|Velt|PROPN|2|nsubj|B-PER
met|meet|VERB|0|root|O
Norwegian|Norwegian|ADJ|4|amod|O
officials|official|NOUN|2|obj|O
.|.|PUNCT|2|punct|O)",
    R"(She|she|PRON|2|nsubj|O
praised|prais|VERB|0|root|O
Norway|Norway|PROPN|2|obj|B-LOC
and|and|CCONJ|6|cc|O
its|its|PRON|6|nmod:poss|O
navy|navy|NOUN|3|conj|O
.|.|PUNCT|2|punct|O)"};

TEST(Document, CounterpartsAndTheFourMinisters) {
  Report report;
  read(kMinisters, report);
  EXPECT_EQ(dump(report),
            "minister = KEN.GOV.MFA\n"
            "her = KEN.GOV.MFA\n"
            "counterparts = UGA.GOV.MFA RWA.GOV.MFA BDI.GOV.MFA\n"
            "Uganda = UGA\n"
            "Rwanda = RWA\n"
            "Burundi = BDI\n"
            "Ministry = KEN.GOV.MFA\n"
            "ministers = KEN.GOV.MFA UGA.GOV.MFA RWA.GOV.MFA BDI.GOV.MFA\n"
            "minister = KEN.GOV.MFA\n"
            "ministers = RWA.GOV.MOD UGA.GOV.MOD\n");
}

TEST(Document, TheTwoCountries) {
  Report report;
  read(kTreaty, report);
  EXPECT_EQ(dump(report),
            "Norway = NOR\n"
            "Chile = CHL\n"
            "countries = NOR CHL\n"
            "troops = CHL.MIL\n");
}

TEST(Document, AnUnknownEnvoyIsKeptAndKnownByTheLastName) {
  Report report;
  read(kEnvoy, report);
  EXPECT_EQ(dump(report),
            "Amara = DNK.GOV.MFA\n"
            "envoy = DNK.GOV.MFA\n"
            "Velt = DNK.GOV.MFA\n"
            "officials = NOR.GOV\n"
            "She = DNK.GOV.MFA\n"
            "Norway = NOR\n"
            "its = NOR\n"
            "navy = NOR.MIL.NAV\n");
}

const std::vector<std::string> kScene = {
    R"(Burkina|Burkina|PROPN|3|nsubj|B-LOC
Faso|Faso|PROPN|1|flat|I-LOC
closed|close|VERB|0|root|O
its|its|PRON|5|nmod:poss|O
border|border|NOUN|3|obj|O
.|.|PUNCT|3|punct|O)",
    R"(French|French|ADJ|2|amod|O
soldiers|soldier|NOUN|3|nsubj|O
left|leave|VERB|0|root|O
the|the|DET|5|det|O
country|country|NOUN|3|obj|O
.|.|PUNCT|3|punct|O)",
    R"(The|the|DET|2|det|O
army|army|NOUN|3|nsubj|O
patrolled|patrol|VERB|0|root|O
in|in|ADP|5|case|O
Ouagadougou|Ouagadougou|PROPN|3|obl|B-LOC
.|.|PUNCT|3|punct|O)"};

const std::vector<std::string> kSides = {
    R"(Norway|Norway|PROPN|4|nsubj|B-LOC
and|and|CCONJ|3|cc|O
Chile|Chile|PROPN|1|conj|B-LOC
fought|fight|VERB|0|root|O
at|at|ADP|6|case|O
sea|sea|NOUN|4|obl|O
.|.|PUNCT|4|punct|O)",
    R"(A|a|DET|4|det|O
United|United|ADJ|3|amod|B-LOC
Nations|Nation|PROPN|4|compound|I-LOC
envoy|envoy|NOUN|5|nsubj|O
urged|urge|VERB|0|root|O
both|both|DET|7|det|O
sides|side|NOUN|5|obj|O
to|to|PART|9|mark|O
stop|stop|VERB|5|xcomp|O
.|.|PUNCT|5|punct|O)"};

const std::vector<std::string> kRefusal = {
    R"(Sebastian|Sebastian|PROPN|3|nsubj|B-PER
Pinera|Pinera|PROPN|1|flat|I-PER
presented|present|VERB|0|root|O
a|a|DET|5|det|O
plan|plan|NOUN|3|obj|O
.|.|PUNCT|3|punct|O)",
    R"(Erna|Erna|PROPN|3|nsubj|B-PER
Solberg|Solberg|PROPN|1|flat|I-PER
refused|refuse|VERB|7|ccomp|O
it|it|PRON|3|obj|O
,|,|PUNCT|3|punct|O
he|he|PRON|7|nsubj|O
said|say|VERB|0|root|O
.|.|PUNCT|7|punct|O)"};

TEST(Document, TheArmyIsOfTheStateThatTheReportIsAbout) {
  Report report;
  read(kScene, report);
  EXPECT_EQ(dump(report),
            "Burkina = BFA\n"
            "its = BFA\n"
            "soldiers = FRA.MIL\n"
            "country = BFA\n"
            "army = BFA.MIL.ARM\n");
}

TEST(Document, WhoUrgesBothSidesIsNoneOfThem) {
  Report report;
  read(kSides, report);
  EXPECT_EQ(dump(report),
            "Norway = NOR\n"
            "Chile = CHL\n"
            "envoy = UNO\n"
            "sides = NOR CHL\n");
}

TEST(Document, WhoSaysItAfterwardsWasToldBefore) {
  Report report;
  read(kRefusal, report);
  EXPECT_EQ(dump(report),
            "Sebastian = CHL.GOV.HOS\n"
            "Erna = NOR.GOV.HOG\n"
            "he = CHL.GOV.HOS\n");
}

// No state is read otherwise than another.
TEST(Document, SwappingTwoStatesSwapsTheActors) {
  const auto swap_words = [](std::string text, std::string_view a, std::string_view b) {
    for (std::size_t at = 0; at < text.size();) {
      const bool is_a = text.compare(at, a.size(), a) == 0;
      const bool is_b = !is_a && text.compare(at, b.size(), b) == 0;
      if (is_a || is_b) {
        const std::string_view other = is_a ? b : a;
        text.replace(at, is_a ? a.size() : b.size(), other);
        at += other.size();
      } else {
        ++at;
      }
    }
    return text;
  };
  std::vector<std::string> swapped = kTreaty;
  for (std::string& sentence : swapped) sentence = swap_words(swap_words(sentence, "Norwegian", "Chilean"), "Norway", "Chile");
  Report before, after;
  read(kTreaty, before);
  read(swapped, after);
  EXPECT_EQ(swap_words(swap_words(dump(before), "NOR", "CHL"), "Norway", "Chile"), dump(after));
}

TEST(Document, EverySpanIsItsWords) {
  for (const auto* sentences : {&kMinisters, &kTreaty, &kEnvoy}) {
    Report report;
    read(*sentences, report);
    for (const core::Mention& mention : report.analysis.mentions)
      for (const core::Actor& actor : mention.actors) EXPECT_EQ(report.document.text.substr(actor.span.begin, actor.span.end - actor.span.begin), actor.text);
  }
}

TEST(Document, ASecondRunGivesTheSame) {
  Report report;
  read(kMinisters, report);
  const std::string first = dump(report);
  finder().find(report.analysis);
  EXPECT_EQ(dump(report), first);
}

}  // namespace
}  // namespace dragoman::actors
