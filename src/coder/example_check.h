// coder/example_check.h - runs every pattern's own ok / no examples through the whole pipeline.
//
// Out     one line per example that does not come out as written: place, what was expected, what was read.
// Cost    a few thousand sentences: seconds.
#pragma once

#include <string>
#include <vector>

#include "coder/pipeline.h"

namespace dragoman::events {
struct Example;
}

namespace dragoman::coder {

struct ExampleFault {
  std::string where;    // file:line
  std::string pattern;
  std::string text;
  std::string expected;
  std::string got;
};

struct ExampleReport {
  size_t patterns = 0, frames = 0, ok = 0, no = 0;
  std::vector<ExampleFault> faults;
};

// Patterns of events; relations' patterns and the tables of positions.
ExampleReport check_examples(const Pipeline& pipeline);

// "backs TUR -> SYR.REB", "controls SYR.SDF -> Raqqa"
std::string relation_line(const core::Relation& relation);
// "demands SYR -> TUR: the withdrawal of troops"
std::string position_line(const core::Position& position);
bool satisfies(const core::Relation& relation, const events::Example& example);
bool id_matches(const core::Actor& actor, const std::string& wanted);
// Adds to `report`.
void check_claims(const Pipeline& pipeline, ExampleReport& report);

// One line for an event, as in stories: "CONSULT TUR + SYR status=planned".
std::string event_line(const core::Event& event);
// The event says at least what the example asks for.
bool satisfies(const core::Event& event, const events::Example& example);
// A plain document around a text, published on a fixed day: for examples, pairs and tests.
core::Document document_of(std::string text, std::string published);

}  // namespace dragoman::coder
