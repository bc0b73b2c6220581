// dragoman track: the negotiating processes of a store - rounds in order, what is planned next, what is still asked for.
#include <fmt/format.h>

#include <memory>

#include "cli/common.h"
#include "cli/track_reader.h"
#include "process/tracks.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, parties;
  bool json = false;
  int limit = 20;
};

std::string round_line(const process::Round& round, size_t number) {
  const bool planned = round.planned != process::Planned::kNo;
  std::string when = round.when ? process::spoken_interval(*round.when) : "";
  if (when.empty()) when = planned ? "no date yet" : "no date";
  std::string line = fmt::format("  {:>3} {:<24} {:<16} {:<14} {}", planned ? std::string("->") : fmt::format("{}.", number), when,
                                 round.level ? process::to_string(*round.level) : std::string_view("level unknown"), round.format, fmt::join(round.parties, ", "));
  if (!round.place.empty()) line += "  @ " + round.place;
  if (!round.hosts.empty()) line += fmt::format("  host {}", fmt::join(round.hosts, ", "));
  if (!round.mediators.empty()) line += fmt::format("  mediator {}", fmt::join(round.mediators, ", "));
  if (!round.sequence_words.empty()) line += fmt::format("  \"{}\"", round.sequence_words);
  if (planned)
    line += fmt::format("  ({}{})", round.planned == process::Planned::kPending ? "planned" : process::to_string(round.planned),
                        round.announced ? ", told " + round.announced->to_string() : "");
  return line + fmt::format("  [{}, {}]\n", counted(round.reports, "report"), round.events.front().substr(0, 10));
}

std::string track_text(const process::Track& track, bool color) {
  std::string out = paint(color, "1", fmt::format("{}", fmt::join(track.parties, ", ")));
  if (!track.mediators.empty()) out += fmt::format("  through {}", fmt::join(track.mediators, ", "));
  if (!track.topics.empty()) out += fmt::format("  on {}", fmt::join(track.topics, ", "));
  out += fmt::format("  {}\n", paint(color, "2", track.id.substr(0, 10)));
  for (size_t i = 0; i < track.rounds.size(); ++i) out += round_line(track.rounds[i], i + 1);
  for (const auto& plan : track.plans) out += round_line(plan, 0);
  if (!track.conditions.empty()) out += "  still asked for:\n";
  for (const auto& position : track.conditions) {
    out += fmt::format("      {} {}: {}", position.holder_name, core::to_string(position.stance), position.issue);
    if (!position.condition_for.empty()) out += fmt::format("  (condition for {})", position.condition_for);
    out += fmt::format("  {}{}\n", position.id.substr(0, 12), position.published ? ", " + position.published->to_string() : "");
  }
  return out + "\n";
}

int run_track(const Options& options) {
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  const auto read = read_tracks(*store, keys_from(options.parties));
  if (!read) return report(read.error()), kCouldNot;
  const auto& tracks = read->tracks;
  size_t shown = 0;
  for (const process::Track& track : tracks) {
    if (options.limit > 0 && shown++ == static_cast<size_t>(options.limit)) break;
    if (!(options.json ? put_line(process::track_json(track)) : put(track_text(track, use_color())))) break;
  }
  if (tracks.empty()) std::fprintf(stderr, "no track: no two parties met twice\n");
  else if (!options.json && options.limit > 0 && tracks.size() > static_cast<size_t>(options.limit))
    std::fprintf(stderr, "%zu more tracks: --limit 0 shows all\n", tracks.size() - static_cast<size_t>(options.limit));
  return tracks.empty() ? kIncomplete : kDone;
}

}  // namespace

Command track_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "track";
  command.summary = "show a store's negotiating processes: rounds, what is planned next, what is still asked for";
  command.details =
      "A track is the rounds of talks between two parties (and whoever joins them), in order: date, level of the officials, format, host, mediator. A planned meeting is shown as pending, held or "
      "overdue. Demands and conditions that no later report takes back stand below. Exit code 1 where no two parties met twice.";
  command.examples = {"dragoman track moscow.duckdb", "dragoman track moscow.duckdb --parties TUR,SYR --json"};
  command.flags = {{"--parties,-p",
                    "IDS",
                    "only rounds at which all of these were, as in TUR,SYR",
                    "Input",
                    [options](const std::string& v) {
                      options->parties = v;
                      return !keys_from(v).empty();
                    },
                    {}},
                   limit_flag(options->limit, "tracks to show (default 20; 0: all)"),
                   json_flag(options->json, "one JSON object a track")};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_track(*options); };
  return command;
}

}  // namespace dragoman::cli
