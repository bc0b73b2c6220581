#include "coder/record_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "figures/coder.h"
#include "statements/coder.h"

namespace dragoman::coder {

namespace {

constexpr std::string_view kExampleDay = "2023-06-15";  // as for the events' examples

// The lines that a text gives and the rules behind them.
struct Given {
  std::vector<std::pair<std::string, std::string>> lines;  // line, rule

  std::string all() const {
    std::string text;
    for (const auto& [line, rule] : lines) text += fmt::format("{}{} [{}]", text.empty() ? "" : "; ", line, rule);
    return text.empty() ? "nothing" : text;
  }
};

template <typename Lines>
Given code(const Pipeline& pipeline, const std::string& text, syntax::Parser::Scratch& scratch, Lines&& lines) {
  core::Document document = document_of(text, std::string(kExampleDay));
  core::Analysis analysis;
  pipeline.run(document, Stage::kRecords, analysis, scratch);
  Given given;
  lines(analysis, given);
  return given;
}

// `ok`: the rule gives what is written (further bounds of a number may follow). `no`: nothing by this rule.
template <typename Examples, typename Lines>
void check(const Pipeline& pipeline, const Examples& examples, RecordReport& report, Lines&& lines) {
  syntax::Parser::Scratch scratch;
  std::set<std::string> rules;
  for (const auto& example : examples) {
    rules.insert(example.rule);
    const Given given = code(pipeline, example.text, scratch, lines);
    const bool ok = !example.gives.empty();
    ++(ok ? report.ok : report.no);
    const bool found = std::any_of(given.lines.begin(), given.lines.end(), [&](const auto& got) {
      return got.second == example.rule && (!ok || got.first == example.gives || got.first.starts_with(example.gives + " "));
    });
    if (found != ok) report.faults.push_back({example.where, example.rule, example.text, ok ? example.gives : "not this rule", given.all()});
  }
  report.rules += rules.size();
}

}  // namespace

RecordReport check_record_examples(const Pipeline& pipeline) {
  RecordReport report;
  check(pipeline, pipeline.figures().measures().examples(), report, [](const core::Analysis& analysis, Given& given) {
    for (const core::FigureRecord& figure : analysis.figures) given.lines.emplace_back(figures::figure_line(figure), figure.because);
  });
  check(pipeline, pipeline.figures().circumstances().examples(), report, [](const core::Analysis& analysis, Given& given) {
    for (const core::Circumstance& circumstance : analysis.circumstances) given.lines.emplace_back(figures::circumstance_line(circumstance), circumstance.because);
  });
  check(pipeline, pipeline.statements().media().examples(), report, [](const core::Analysis& analysis, Given& given) {
    for (const core::Statement& statement : analysis.statements) given.lines.emplace_back(statements::statement_line(statement), statement.because);
  });
  return report;
}

}  // namespace dragoman::coder
