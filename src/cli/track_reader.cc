#include "cli/track_reader.h"

#include <fmt/format.h>

#include "actors/directory.h"
#include "coder/pipeline.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

base::Result<StoreTracks> read_tracks(store::Store& store, const std::vector<std::string>& parties, std::optional<core::Day> until) {
  const auto config = coder::find_config("fast");
  if (!config) return config.error();
  const auto words = process::TrackWords::load(config->data_dir);
  if (!words) return words.error();
  process::TrackOptions options;
  options.parties = parties;
  std::string condition =
      "e.type IN ('CONSULT', 'AGREE', 'CONCEDE') AND e.status IN ('occurred', 'ongoing', 'planned', 'called_for') AND (e.type = 'CONSULT' OR e.status = 'planned')";
  // Few rounds are read where parties are asked for; sentences only for meetings.
  for (const std::string& party : parties)
    condition += fmt::format(" AND e.id IN (SELECT p.event FROM event_actor p WHERE {} = {})", party_key_sql("p."), sql_list({party}).substr(1, sql_list({party}).size() - 2));
  // What was not yet reported on the day is not known on it.
  if (until) condition += fmt::format(" AND e.document IN (SELECT d.id FROM document d WHERE d.published_day <= DATE '{}')", until->to_string());
  const auto happenings = read_happenings(store, {condition, true});
  if (!happenings) return happenings.error();
  const auto positions = read_positions(store);
  if (!positions) return positions.error();
  const auto summary = store.summary();
  if (!summary) return summary.error();
  const auto directory = actors::Directory::load(config->data_dir);
  if (directory)
    options.role_of = [&](const std::string& person, std::optional<core::Day> day) {
      const actors::Person* found = directory->person(person);
      const actors::RoleSpan* role = found ? actors::role_on(*found, day) : nullptr;
      return role ? role->role : std::string();
    };
  StoreTracks out;
  out.until = until ? until : core::Day::parse(summary->last_day);
  options.until = out.until;
  out.tracks = process::tracks_of(*happenings, *positions, *words, options);
  return out;
}

}  // namespace dragoman::cli
