// dragoman show: one stored record - its sentence with the evidence marked, the rule that fired, the speaker, the parties and their roles on that day.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "actors/directory.h"
#include "base/tsv.h"
#include "cli/common.h"
#include "cli/show_records.h"
#include "cli/timeline.h"
#include "coder/example_check.h"
#include "formats/records.h"
#include "reading/store_reader.h"
#include "store/store.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, id;
  bool json = false;
};

std::string interval(const core::Interval& when) {
  const std::string start = when.start ? when.start->to_string() : "", end = when.end ? when.end->to_string() : "";
  return start == end ? start : start + ".." + end;
}

// "minister of defence", from "defence_minister"
std::string spoken(std::string role) {
  std::replace(role.begin(), role.end(), '_', ' ');
  return role;
}

// What a person was on the day the roles are asked for.
std::string roles_of(const actors::Directory& directory, const core::Actor& actor, std::optional<core::Day> day) {
  const actors::Person* person = actor.person.empty() ? nullptr : directory.person(actor.person);
  std::string out;
  if (!person) return out;
  for (const actors::RoleSpan& role : person->roles)
    if (role.holds(day)) out += fmt::format("{}{} of {}, {}", out.empty() ? "" : "; ", spoken(role.role), directory.label_of(role.actor), interval(role.when));
  return out.empty() ? "no role known" + (day ? " on " + day->to_string() : std::string()) : out;
}

std::string party_line(const actors::Directory& directory, const core::Actor& actor, std::string_view role, std::optional<core::Day> day) {
  std::string line = fmt::format("  {:<12} {}", role, actor.name.empty() ? actor.text : actor.name);
  if (!actor.id.empty()) line += fmt::format("  [{}]", actor.id);
  if (!actor.sectors.empty()) line += fmt::format("  {}", fmt::join(actor.sectors, " "));
  line += fmt::format("  \"{}\"\n", actor.text);
  if (!actor.person.empty()) line += fmt::format("  {:<12} {}: {}\n", "", actor.person, roles_of(directory, actor, day));
  return line;
}

// The lines of the pattern file that define a pattern, with their place; empty when the data no longer has it.
std::string rule_text(const std::filesystem::path& data_dir, const std::string& id) {
  if (id.starts_with("learned.")) return "  no pattern: weights learned on annotated reports (dragoman models --cards)\n";
  std::error_code code;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data_dir / "patterns", code)) {
    if (entry.path().extension() != ".pat") continue;
    const auto content = base::read_file(entry.path());
    if (!content) continue;
    std::string out;
    int number = 0;
    for (size_t at = 0; at < content->size(); ++number) {
      const size_t end = std::min(content->size(), content->find('\n', at));
      std::string_view line = std::string_view(*content).substr(at, end - at);
      at = end + 1;
      if (line.starts_with("pattern ")) {
        if (!out.empty()) return out;
        if (line.substr(8) == id) out = fmt::format("  {}:{}\n", entry.path().filename().string(), number + 1);
      } else if (!out.empty() && (line.starts_with("  verb") || line.starts_with("  noun") || line.starts_with("  code") || line.starts_with("  unless"))) {
        out += fmt::format("  {}\n", line);
      }
    }
    if (!out.empty()) return out;
  }
  return "";
}

// The words around and in the record's sentence, its evidence marked.
std::string passage(const core::Document& document, const std::vector<core::Evidence>& all, bool color) {
  std::string out;
  for (const core::Evidence& evidence : all) {
    if (evidence.role != "sentence" && evidence.role != "mention_sentence") continue;
    const std::string_view marked = evidence.role == "sentence" ? "trigger" : "mention";
    core::Span inner{evidence.span.begin, evidence.span.begin};
    for (const core::Evidence& other : all)
      if (other.role == marked && evidence.span.contains(other.span)) inner = other.span;
    const std::string_view text = document.text;
    std::string line(text.substr(evidence.span.begin, inner.begin - evidence.span.begin));
    const std::string_view words = text.substr(inner.begin, inner.end - inner.begin);
    if (!words.empty()) line += color ? paint(true, "1;4", words) : fmt::format("[{}]", words);
    line += text.substr(inner.end, evidence.span.end - inner.end);
    std::replace(line.begin(), line.end(), '\n', ' ');
    out += fmt::format("  {}{}\n  {}\n", evidence.role == "sentence" ? "" : "told again: ", line,
                       paint(color, "2", fmt::format("bytes {}..{}", evidence.span.begin, evidence.span.end)));
  }
  return out;
}

// The rule and the report of a record.
std::string tail_text(const std::string& because, double confidence, const core::Document& document, const std::string& coder, const std::filesystem::path& data_dir) {
  return fmt::format("rule  {} (confidence {:.2f})\n{}\nreport  {}\n  {}{}{}\n  {}\n  coded by {}\n", because, confidence, rule_text(data_dir, because),
                     document.title.empty() ? document.origin : document.title, document.source, document.source.empty() ? "" : ", ",
                     document.published.empty() ? "no date" : document.published, document.id, coder);
}

std::string event_text(const store::StoredEvent& stored, const actors::Directory* directory, const std::filesystem::path& data_dir, bool color) {
  const core::Event& event = stored.event;
  const core::Document& document = stored.document;
  std::string out = paint(color, "1;33", coder::event_line(event)) + "\n";
  out += fmt::format("  {:<12} {}\n", "id", event.id);
  if (event.date)
    out += fmt::format("  {:<12} {} ({}){}\n", "when", interval(event.date->when), core::to_string(event.date->when.precision),
                       event.date->text.empty() ? "" : "  \"" + event.date->text + "\"");
  if (event.location) out += fmt::format("  {:<12} {}{}\n", "where", event.location->place.name, event.location->place.country.empty() ? "" : ", " + event.location->place.country);
  out += fmt::format("  {:<12} {}  CAMEO {}  PLOVER score {}\n", "status", core::to_string(event.status), event.cameo, event.intensity);
  std::optional<core::Day> day = event.date && event.date->when.start ? event.date->when.start : document.published_day();
  static const actors::Directory nobody;
  for (const core::Actor& actor : event.actors) out += party_line(directory ? *directory : nobody, actor, core::to_string(actor.role), day);
  if (event.attribution) {
    out += party_line(directory ? *directory : nobody, event.attribution->speaker, "says", document.published_day());
    out += fmt::format("  {:<12} \"{}\"{}\n", "cue", event.attribution->cue, event.attribution->quoted ? ", in quotation marks" : "");
  }
  out += "\n" + passage(document, event.evidence, color) + "\n";
  return out + tail_text(event.because, event.confidence, document, stored.coder, data_dir);
}

// What show needs beside the store: names of offices, rules.
struct Background {
  std::optional<actors::Directory> directory;
  std::filesystem::path data_dir;
  Background() {
    const auto config = coder::find_config("fast");
    if (!config) return;
    data_dir = config->data_dir;
    if (auto loaded = actors::Directory::load(data_dir)) directory.emplace(std::move(*loaded));
  }
};

int show_event(store::Store& store, const std::string& id, bool json) {
  const auto event = store.find_event(id);
  if (!event) return report(event.error()), kCouldNot;
  if (json) return put_line(formats::event_json(event->event, event->document, event->coder)), kDone;
  const Background background;
  put(event_text(*event, background.directory ? &*background.directory : nullptr, background.data_dir, use_color()));
  return kDone;
}

int show_record(store::Store& store, const store::StoredId& id, bool json) {
  const auto document = store.find_document(id.document);
  if (!document) return report(document.error()), kCouldNot;
  if (id.kind == store::StoredId::Kind::kDocument && json) return put_line(formats::document_json(document->document, document->sentences, document->coder)), kDone;
  if (id.kind == store::StoredId::Kind::kDocument) return put(document_text(*document, use_color())), kDone;
  const auto record = shown_record(*document, id.id);
  if (!record) return report(base::Error{"DM603", "damaged: a record without its document", id.id, "run 'dragoman verify'"}), kCouldNot;
  if (json) return put_line(record->json), kDone;
  const Background background;
  put(record->text + "\n" + passage(document->document, record->evidence, use_color()) + "\n" +
      tail_text(record->because, record->confidence, document->document, document->coder, background.data_dir));
  return kDone;
}

int show_story(store::Store& store, const std::string& id, bool json) {
  const auto tellings = read_happenings(store, {"e.id IN (SELECT event FROM event_story WHERE story IN " + sql_list({id}) + ")", true});
  if (!tellings) return report(tellings.error()), kCouldNot;
  put(json ? story_json(id, *tellings) + "\n" : story_text(id, *tellings, use_color()));
  return kDone;
}

int run_show(const Options& options) {
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const auto id = store->find_id(options.id);
  if (!id) {
    report(id.error());
    return id.error().code == "DM609" ? kIncomplete : kCouldNot;
  }
  using Kind = store::StoredId::Kind;
  if (id->kind == Kind::kEvent) return show_event(*store, id->id, options.json);
  return id->kind == Kind::kStory ? show_story(*store, id->id, options.json) : show_record(*store, *id, options.json);
}

}  // namespace

Command show_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "show";
  command.summary = "show one stored record with its evidence, rule and speaker; a story with its sources and what they disagree on";
  command.details =
      "ID is the id of an event (e:), relation (rel:), position (pos:), statement (sta:), figure (fig:), circumstance (cir:), document (d:) or story (s:), or its beginning: at least six hex digits.";
  command.examples = {"dragoman show moscow.duckdb e:3f07c1"};
  command.flags = {json_flag(options->json, "one JSON object")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }},
                         {"ID", "id of a record, report or story, or its beginning", true, false, [options](const std::string& v) { options->id = v; }}};
  command.run = [options] { return run_show(*options); };
  return command;
}

}  // namespace dragoman::cli
