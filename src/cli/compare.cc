// dragoman compare: the parties' readouts of one meeting side by side.
#include <fmt/format.h>

#include <memory>

#include "base/json.h"
#include "cli/common.h"
#include "process/compare.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, event;
  bool json = false;
};

std::string comparison_json(const process::Comparison& comparison, const std::string& event) {
  base::JsonWriter json;
  json.begin_object().field("kind", "comparison").field("event", event).key("sides").begin_array();
  for (const auto& side : comparison.sides) {
    json.begin_object().field("side", side.side).field_if("name", side.name).key("statements").begin_array();
    for (const auto& id : side.statements) json.value(id);
    json.end_array().key("sources").begin_array();
    for (const auto& source : side.sources) json.value(source);
    json.end_array().end_object();
  }
  json.end_array().key("points").begin_array();
  for (const auto& point : comparison.points) {
    json.begin_object().field("verdict", process::to_string(point.verdict)).field_if("about", point.about).key("said").begin_array();
    for (const auto& said : point.said)
      json.begin_object().field("side", comparison.sides[said.side].side).field("words", said.words).field("sentence", said.sentence).end_object();
    json.end_array().end_object();
  }
  json.end_array().end_object();
  return json.take();
}

std::string comparison_text(const process::Comparison& comparison, const process::Happening& meeting, bool color) {
  std::string out = paint(color, "1", process::headline(meeting)) + (meeting.when ? "  " + process::spoken_interval(*meeting.when) : "") + "\n";
  for (const auto& side : comparison.sides)
    out += fmt::format("  {} [{}]: {}{}\n", side.name.empty() ? side.side : side.name, side.side, counted(side.sentences.size(), "sentence"),
                       side.sources.empty() ? "" : fmt::format(", in {}", fmt::join(side.sources, ", ")));
  const auto section = [&](process::Verdict verdict, std::string_view title) {
    bool first = true;
    for (const auto& point : comparison.points) {
      if (point.verdict != verdict) continue;
      if (first) out += fmt::format("\n{}\n", paint(color, "1;33", title));
      first = false;
      size_t number = 0;
      for (const auto& said : point.said) {
        std::string sentence = said.sentence;
        for (char& c : sentence)
          if (c == '\n') c = ' ';
        out += fmt::format("  {} {:<4} {}\n", number++ == 0 ? '*' : ' ', comparison.sides[said.side].side, said.words);
        if (sentence != said.words) out += fmt::format("         {}\n", paint(color, "2", sentence));
      }
    }
  };
  section(process::Verdict::kConflict, "In conflict");
  section(process::Verdict::kShared, "Said by several");
  section(process::Verdict::kOnly, "Said by one alone");
  return out;
}

int run_compare(const Options& options) {
  if (options.event.empty()) return report(base::Error{"DM701", "--event ID is missing", "", "ids of meetings are printed by 'dragoman track' and 'dragoman timeline'"}), kCouldNot;
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const auto id = store->find_id(options.event);
  if (!id) {
    report(id.error());
    return id.error().code == "DM609" ? kIncomplete : kCouldNot;
  }
  using Kind = store::StoredId::Kind;
  if (id->kind != Kind::kEvent && id->kind != Kind::kStory) return report(base::Error{"DM701", "'" + id->id + "' is no event", "", "give the id of a meeting"}), kCouldNot;
  // All tellings of the meeting, whichever of them was named.
  const std::string named = sql_list({id->id});
  std::vector<std::string> events = {id->id};
  auto rows = store->read(fmt::format("SELECT event FROM event_story WHERE story IN {0} OR story IN (SELECT story FROM event_story WHERE event IN {0})", named));
  if (!rows) return report(rows.error()), kCouldNot;
  store::Row row;
  for (auto more = rows->next(row); more && *more; more = rows->next(row)) events.push_back(row[0].text);
  const auto tellings = read_happenings(*store, {"e.id IN " + sql_list(events), true});
  if (!tellings) return report(tellings.error()), kCouldNot;
  auto readouts = read_readouts(*store, *tellings);
  if (!readouts) return report(readouts.error()), kCouldNot;
  std::vector<std::string> party_words;
  const process::Happening* meeting = &tellings->front();
  for (const auto& telling : *tellings) {
    if (telling.event == id->id) meeting = &telling;
    for (const auto& party : telling.parties)
      for (const std::string& words : {party.name, party.text}) party_words.push_back(words);
  }
  const auto comparison = process::compare(std::move(*readouts), party_words);
  if (options.json) put_line(comparison_json(comparison, id->id));
  else put(comparison_text(comparison, *meeting, use_color()));
  if (comparison.sides.size() < 2) std::fprintf(stderr, "%s\n", comparison.sides.empty() ? "no party is heard on this event" : "one party alone is heard on this event");
  return comparison.sides.size() < 2 ? kIncomplete : kDone;
}

}  // namespace

Command compare_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "compare";
  command.summary = "lay the parties' readouts of one meeting side by side";
  command.details =
      "What several parties say of a meeting, what one alone says, and where they contradict one another (opposite stances on an issue, other numbers, done and denied), with the sentences. Read are the "
      "statements about the meeting in all reports; where there are none, what the reports attribute to its parties. Exit code 1 where fewer than two parties are heard.";
  command.examples = {"dragoman compare moscow.duckdb --event e:3a36aa02"};
  command.flags = {{"--event,-e",
                    "ID",
                    "the meeting: id of an event or story, or its beginning",
                    "Input",
                    [options](const std::string& v) {
                      options->event = v;
                      return !v.empty();
                    },
                    {}},
                   json_flag(options->json, "one JSON object")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_compare(*options); };
  return command;
}

}  // namespace dragoman::cli
