// dragoman timeline: a store's events, relations and positions as a person would tell them, by day.
#include <fmt/format.h>

#include <memory>

#include "cli/common.h"
#include "process/timeline.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, actors, format = "text";
  std::optional<core::Day> from, to;
  int limit = 500;
};

// A condition that keeps every event the timeline may show.
std::string condition_of(const process::TimelineOptions& options) {
  std::string out = "true";
  const auto party = [](const std::string& key) { return fmt::format("e.id IN (SELECT p.event FROM event_actor p WHERE {} IN {})", party_key_sql("p."), sql_list({key})); };
  for (const std::string& actor : options.actors) out += " AND " + party(actor);
  constexpr std::string_view day = "coalesce(e.date_start, e.date_end, (SELECT any_value(published_day) FROM document x WHERE x.id = e.document))";
  if (options.from) out += fmt::format(" AND {} >= DATE '{}'", day, options.from->to_string());
  if (options.to) out += fmt::format(" AND {} <= DATE '{}'", day, options.to->to_string());
  return out;
}

struct Latest {
  std::string condition;
  std::uint64_t left_out = 0;  // stories
};

// The events of the latest stories: of a large store nobody reads the whole.
base::Result<Latest> latest_events(store::Store& store, const std::string& condition, int limit) {
  if (limit == 0) return Latest{condition, 0};
  auto rows = store.read(
      fmt::format("WITH told AS MATERIALIZED (SELECT e.id, coalesce(s.story, e.id) AS story, coalesce(e.date_start, e.date_end, d.published_day) AS day FROM event e "
                  "LEFT JOIN event_story s ON s.event = e.id LEFT JOIN document d ON d.id = e.document WHERE {}), "
                  "days AS MATERIALIZED (SELECT story, max(day) AS day FROM told WHERE day IS NOT NULL GROUP BY story), latest AS (FROM days ORDER BY day DESC, story LIMIT {}) "
                  "SELECT id, (SELECT count(*) FROM days) FROM told SEMI JOIN latest USING (story)",
                  condition, limit));
  if (!rows) return rows.error();
  std::vector<std::string> ids;
  Latest out;
  store::Row row;
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) break;
    ids.push_back(std::move(row[0].text));
    const auto stories = static_cast<std::uint64_t>(row[1].integer), shown = static_cast<std::uint64_t>(limit);
    out.left_out = stories > shown ? stories - shown : 0;
  }
  out.condition = "e.id IN " + sql_list(ids);
  return out;
}

int run_timeline(const Options& options) {
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const process::TimelineOptions chosen{keys_from(options.actors), options.from, options.to};
  const auto latest = latest_events(*store, condition_of(chosen), options.limit);
  if (!latest) return report(latest.error()), kCouldNot;
  const auto happenings = read_happenings(*store, {latest->condition, true});
  if (!happenings) return report(happenings.error()), kCouldNot;
  const auto positions = read_positions(*store);
  if (!positions) return report(positions.error()), kCouldNot;
  const auto relations = read_relations(*store);
  if (!relations) return report(relations.error()), kCouldNot;
  const auto timeline = process::timeline_of(*happenings, *positions, process::merge_relations(relations->told), relations->evidence, chosen);
  if (timeline.entries.empty()) {
    std::fprintf(stderr, "nothing in the store fits\n");
    return kIncomplete;
  }
  put(options.format == "markdown" ? process::timeline_markdown(timeline, options.actors.empty() ? "Timeline" : options.actors) : process::timeline_text(timeline));
  if (latest->left_out > 0)
    std::fprintf(stderr, "%s before these: --limit 0 shows all\n", fmt::format("{} more {}", latest->left_out, latest->left_out == 1 ? "story" : "stories").c_str());
  return kDone;
}

Flag day_flag(std::string name, std::string help, std::optional<core::Day>& day) {
  return {std::move(name),
          "DAY",
          std::move(help),
          "Input",
          [&day](const std::string& v) {
            day = core::Day::parse(v);
            return day.has_value() && v.size() == 10;
          },
          {}};
}

}  // namespace

Command timeline_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "timeline";
  command.summary = "tell a store by day: what happened, who says so, where the parties stand";
  command.details =
      "One entry for each story, however many reports tell it, with the best sentence and what the reports disagree on; relations as they begin; positions as they are first said, repeated or changed, and at "
      "the end where the parties stand. An event without a day stands on the day of its report. --format markdown puts the evidence of every line into a footnote.";
  command.examples = {"dragoman timeline moscow.duckdb --actors TUR,SYR", "dragoman timeline moscow.duckdb --from 2022-12-01 --format markdown > process.md"};
  command.flags = {{"--actors,-a",
                    "IDS",
                    "only what all of these take part in, as in TUR,SYR",
                    "Input",
                    [options](const std::string& v) {
                      options->actors = v;
                      return !keys_from(v).empty();
                    },
                    {}},
                   day_flag("--from", "first day, YYYY-MM-DD", options->from),
                   day_flag("--to", "last day, YYYY-MM-DD", options->to),
                   {"--format,-f",
                    "FORMAT",
                    "how to print (default: text)",
                    "Output",
                    [options](const std::string& v) {
                      options->format = v;
                      return true;
                    },
                    {"text", "markdown"}},
                   limit_flag(options->limit, "stories to show, the latest (default 500; 0: all)")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_timeline(*options); };
  return command;
}

}  // namespace dragoman::cli
