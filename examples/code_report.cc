// code_report - dragoman as a library: reads the reports named on the command line and prints who did what to whom.
//
//     code_report FILE ...          one line an event
//     code_report --json FILE ...   the records, as 'dragoman code' prints them
//
// Built on an installed dragoman:  g++ -std=c++20 code_report.cc -ldragoman
#include <dragoman/dragoman.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

std::string names(const dragoman::Event& event, const std::string& role) {
  std::string out;
  for (const dragoman::Actor& actor : event.actors)
    if (actor.role == role) out += (out.empty() ? "" : ", ") + (actor.name.empty() ? actor.text : actor.name);
  return out;
}

void print(const dragoman::Event& event) {
  std::cout << (event.date ? event.date->start : "no date") << "  " << event.type << "  " << names(event, "actor");
  if (const std::string recipients = names(event, "recipient"); !recipients.empty()) std::cout << " -> " << recipients;
  std::cout << "  (" << event.status << ")  \"" << event.evidence.front().text << "\"\n";
}

}  // namespace

int main(int argc, char** argv) {
  const bool json = argc > 1 && std::string(argv[1]) == "--json";
  const auto coder = dragoman::Coder::load({});
  if (!coder) {
    std::cerr << coder.error().code << " " << coder.error().message << " " << coder.error().where << "\n";
    return 2;
  }
  bool complete = true;
  for (int i = json ? 2 : 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    dragoman::Input input;
    input.name = argv[i];
    input.bytes.assign(std::istreambuf_iterator<char>(file), {});
    for (const dragoman::Coded& report : coder.value().code(input)) {
      complete = complete && !report.fault;
      if (json) std::cout << report.json_lines;
      else if (report.fault) std::cerr << report.fault->code << " " << report.fault->where << ": " << report.fault->message << "\n";
      else
        for (const dragoman::Event& event : report.events) print(event);
    }
  }
  return complete ? 0 : 1;
}
