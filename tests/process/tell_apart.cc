// tell_apart < EVENTS.tsv - gives each event of a table its story, for tools/score_stories.py: how well stories are told apart where the events are right.
//
// In      a line an event: event, document, type, status, start, end, published, place, place country, sentence, trigger, parties; days as YYYY-MM-DD or empty,
//         a party as role|id|country|words, parties separated by ;
// Out     event and story, tab-separated. Exit 2: a line has another number of cells.
#include <iostream>
#include <sstream>

#include "process/stories.h"

namespace {

using namespace dragoman;

std::vector<std::string> cells_of(const std::string& line, char separator) {
  std::vector<std::string> out;
  std::stringstream in(line);
  for (std::string cell; std::getline(in, cell, separator);) out.push_back(cell);
  return out;
}

process::Party party_of(const std::string& words) {
  auto cells = cells_of(words, '|');
  cells.resize(4);
  process::Party party;
  if (cells[0] == "recipient") party.role = core::ActorRole::kRecipient;
  else if (cells[0] == "host") party.role = core::ActorRole::kHost;
  else if (cells[0] == "mediator") party.role = core::ActorRole::kMediator;
  party.id = cells[1];
  party.country = cells[2];
  party.text = cells[3];
  return party;
}

}  // namespace

int main() {
  process::StoryIndex index;
  for (std::string line; std::getline(std::cin, line);) {
    auto cells = cells_of(line + "\t.", '\t');
    if (cells.size() != 13) {
      std::cerr << "tell_apart: " << cells.size() - 1 << " cells: " << line << "\n";
      return 2;
    }
    process::Happening happening;
    happening.event = cells[0];
    happening.document = cells[1];
    happening.type = core::event_type_from(cells[2]).value_or(core::EventType::kConsult);
    happening.status = core::event_status_from(cells[3]).value_or(core::EventStatus::kOccurred);
    const auto start = core::Day::parse(cells[4]), end = core::Day::parse(cells[5]);
    if (start || end) happening.when = core::Interval{start, end, core::Precision::kDay};
    happening.published = core::Day::parse(cells[6]);
    happening.place = cells[7];
    happening.place_country = cells[8];
    happening.sentence = cells[9];
    happening.trigger = cells[10];
    for (const std::string& party : cells_of(cells[11], ';')) happening.parties.push_back(party_of(party));
    index.add(happening);
  }
  for (const auto& [event, story] : index.stories()) std::cout << event << "\t" << story << "\n";
  return 0;
}
