#include "process/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace dragoman::process {

namespace {

constexpr size_t kMostCited = 5;

std::string joined(const std::set<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::optional<core::Day> first_day(const Happening& happening) {
  if (happening.when && happening.when->start) return happening.when->start;
  if (happening.when && happening.when->end) return happening.when->end;
  return happening.published;
}

// Lower is better: said to be done, dated to the day, in the report's own voice, early.
auto rank_of(const Happening* telling) {
  const bool real = telling->status == core::EventStatus::kOccurred || telling->status == core::EventStatus::kOngoing;
  const bool exact = telling->when && telling->when->start && telling->when->start == telling->when->end;
  return std::tuple(!real, !exact, !telling->says.empty(), telling->published, telling->event);
}

bool takes_part(const std::vector<std::string>& keys, const std::vector<std::string>& actors) {
  const auto there = [&](const std::string& actor) { return std::find(keys.begin(), keys.end(), actor) != keys.end(); };
  return actors.size() > 1 ? std::all_of(actors.begin(), actors.end(), there) : actors.empty() || there(actors.front());
}

bool inside(core::Day day, const TimelineOptions& options) { return (!options.from || *options.from <= day) && (!options.to || day <= *options.to); }

// What the tellings of one story do not agree on.
std::string disagreement_of(const std::vector<const Happening*>& tellings) {
  std::set<std::string> days, places, statuses;
  for (const Happening* telling : tellings) {
    if (telling->when) {
      if (std::string day = spoken_interval(*telling->when); !day.empty()) days.insert(std::move(day));
    }
    if (!telling->place.empty()) places.insert(telling->place);
    statuses.insert(std::string(core::to_string(telling->status)));
  }
  std::string out;
  const auto add = [&](std::string_view what, const std::set<std::string>& values) {
    if (values.size() > 1) out += (out.empty() ? "" : "; ") + std::string(what) + " " + joined(values);
  };
  add("dates", days);
  add("places", places);
  add("status", statuses);
  return out;
}

Entry entry_of(std::vector<const Happening*>& tellings) {
  std::sort(tellings.begin(), tellings.end(), [](const Happening* a, const Happening* b) { return rank_of(a) < rank_of(b); });
  const Happening& best = *tellings.front();
  Entry entry;
  entry.day = first_day(best).value_or(core::Day(0));
  entry.when = best.when ? spoken_interval(*best.when) : "";
  entry.head = headline(best);
  std::set<std::string> says, documents;
  bool own_voice = false;
  for (const Happening* telling : tellings) {
    if (telling->says.empty()) own_voice = true;
    else says.insert(telling->says);
    if (documents.insert(telling->document).second && entry.cited.size() < kMostCited)
      entry.cited.push_back({telling->event, telling->source, telling->title, telling->published, telling->sentence});
  }
  if (!own_voice) entry.says = joined(says);
  entry.reports = documents.size();
  entry.disagreement = disagreement_of(tellings);
  return entry;
}

void add_events(const std::vector<Happening>& happenings, const TimelineOptions& options, Timeline& out) {
  std::map<std::string, std::vector<const Happening*>> stories;
  std::set<std::string> documents;
  for (const Happening& happening : happenings) {
    const auto day = first_day(happening);
    if (!day || !inside(*day, options) || (!options.actors.empty() && !takes_part(party_keys(happening), options.actors))) continue;
    stories[happening.story.empty() ? happening.event : happening.story].push_back(&happening);
    documents.insert(happening.document);
  }
  out.stories = stories.size();
  out.reports = documents.size();
  for (auto& [story, tellings] : stories) out.entries.push_back(entry_of(tellings));
}

std::string position_head(const StatedPosition& position, std::string_view change) {
  std::string head = position.holder_name + " " + std::string(core::to_string(position.stance)) + ": " + position.issue;
  if (!position.issue_code.empty()) head += " [" + position.issue_code + "]";
  if (!position.addressee_name.empty()) head += "  (to " + position.addressee_name + ")";
  if (!position.condition_for.empty()) head += "  (condition for " + position.condition_for + ")";
  return head + "  - " + std::string(change);
}

void add_positions(const std::vector<StatedPosition>& positions, const TimelineOptions& options, Timeline& out) {
  std::map<std::pair<std::string, std::string>, std::vector<const StatedPosition*>> said;
  for (const StatedPosition& position : positions) {
    std::vector<std::string> keys = {position.holder};
    if (!position.addressee.empty()) keys.push_back(position.addressee);
    if (!takes_part(keys, options.actors)) continue;
    said[{position.holder, issue_key(position)}].push_back(&position);
  }
  for (auto& [key, list] : said) {
    std::sort(list.begin(), list.end(), [](const StatedPosition* a, const StatedPosition* b) { return std::tie(a->published, a->id) < std::tie(b->published, b->id); });
    Standing standing{*list.back(), list.front()->published, list.size(), ""};
    const StatedPosition* before = nullptr;
    for (const StatedPosition* position : list) {
      const bool changed = before != nullptr && before->stance != position->stance;
      if (changed) standing.before = std::string(core::to_string(before->stance));
      const std::string change = before == nullptr ? "first said" : changed ? "before: " + std::string(core::to_string(before->stance)) : "repeated";
      before = position;
      if (!position->published || !inside(*position->published, options)) continue;
      Entry entry;
      entry.kind = Entry::Kind::kPosition;
      entry.day = *position->published;
      entry.head = position_head(*position, change);
      entry.says = position->says;
      entry.cited = {{position->id, position->source, "", position->published, position->sentence}};
      entry.reports = 1;
      out.entries.push_back(std::move(entry));
    }
    out.standing.push_back(std::move(standing));
  }
}

void add_relations(const std::vector<RelationInterval>& relations, const std::vector<Cited>& evidence, const TimelineOptions& options, Timeline& out) {
  std::map<std::string, const Cited*> by_id;
  for (const Cited& cited : evidence) by_id[cited.id] = &cited;
  for (const RelationInterval& relation : relations) {
    const auto day = relation.since && relation.since->start ? relation.since->start : relation.first_told;
    if (!day || !inside(*day, options) || !takes_part({relation.subject, relation.object}, options.actors)) continue;
    Entry entry;
    entry.kind = Entry::Kind::kRelation;
    entry.day = *day;
    if (relation.since) entry.when = spoken_interval(*relation.since);
    entry.head = relation.subject_name + " " + std::string(core::to_string(relation.type)) + " " + relation.object_name;
    if (relation.until) entry.head += "  (ended " + spoken_interval(*relation.until) + ")";
    if (relation.status != core::EventStatus::kOngoing && !relation.until) entry.head += "  (" + std::string(core::to_string(relation.status)) + ")";
    entry.says = relation.says_name;
    entry.reports = relation.reports;
    for (const Disagreement& d : relation.disagreements) entry.disagreement += (entry.disagreement.empty() ? "" : "; ") + d.about + " " + d.told;
    for (const std::string& id : relation.relations)
      if (const auto found = by_id.find(id); found != by_id.end() && entry.cited.size() < kMostCited) entry.cited.push_back(*found->second);
    out.entries.push_back(std::move(entry));
  }
}

std::string when_words(const Entry& entry) { return !entry.when.empty() ? entry.when : "told " + entry.day.to_string(); }

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string counted_reports(size_t reports) { return std::to_string(reports) + (reports == 1 ? " report" : " reports"); }

std::string standing_words(const Standing& standing) {
  std::string out = position_head(standing.position, standing.before.empty() ? "unchanged" : "before: " + standing.before);
  if (standing.first_said) out += "; first said " + standing.first_said->to_string();
  if (standing.position.published) out += ", last " + standing.position.published->to_string();
  return out + ", " + std::to_string(standing.times) + (standing.times == 1 ? " time" : " times");
}

// Characters that Markdown would take for its own.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

std::string footnote(const Cited& cited) {
  std::string out = cited.sentence.empty() ? "" : "\u201C" + escaped(cited.sentence) + "\u201D ";
  out += escaped(cited.source.empty() ? cited.title : cited.source);
  if (cited.published) out += ", " + cited.published->to_string();
  return out + " (`" + cited.id + "`)";
}

}  // namespace

std::string headline(const Happening& happening) {
  std::string actors, recipients, others;
  for (const Party& party : happening.parties) {
    const std::string& label = !party.name.empty() ? party.name : party.text;
    using core::ActorRole;
    if (party.role == ActorRole::kActor || party.role == ActorRole::kParticipant) actors += (actors.empty() ? "" : ", ") + label;
    else if (party.role == ActorRole::kRecipient) recipients += (recipients.empty() ? "" : ", ") + label;
    else others += "; " + std::string(core::to_string(party.role)) + " " + label;
  }
  std::string head(core::to_string(happening.type));
  if (!happening.mode.empty()) head += " " + happening.mode;
  head += "  " + (actors.empty() ? "?" : actors) + (recipients.empty() ? "" : " -> " + recipients) + others;
  if (!happening.place.empty()) head += "  @ " + happening.place + (happening.place_country.empty() ? "" : ", " + happening.place_country);
  if (happening.status != core::EventStatus::kOccurred) head += "  (" + std::string(core::to_string(happening.status)) + ")";
  return head;
}

Timeline timeline_of(const std::vector<Happening>& happenings, const std::vector<StatedPosition>& positions, const std::vector<RelationInterval>& relations,
                     const std::vector<Cited>& relation_evidence, const TimelineOptions& options) {
  Timeline out;
  add_events(happenings, options, out);
  add_positions(positions, options, out);
  add_relations(relations, relation_evidence, options, out);
  const auto id = [](const Entry& entry) { return entry.cited.empty() ? std::string_view() : std::string_view(entry.cited.front().id); };
  std::sort(out.entries.begin(), out.entries.end(), [&](const Entry& a, const Entry& b) {
    const std::string_view x = id(a), y = id(b);
    return std::tie(a.day, a.kind, x, a.head) < std::tie(b.day, b.kind, y, b.head);
  });
  return out;
}

std::string timeline_text(const Timeline& timeline) {
  std::string out;
  for (const Entry& entry : timeline.entries) {
    std::string when = when_words(entry);
    when.resize(std::max<size_t>(when.size(), 16), ' ');
    out += when + "  " + one_line(entry.head);
    if (entry.reports > 1) out += "  [" + counted_reports(entry.reports) + "]";
    out += "\n";
    if (!entry.says.empty()) out += "    says: " + entry.says + "\n";
    if (!entry.cited.empty()) {
      const Cited& best = entry.cited.front();
      if (!best.sentence.empty()) out += "    " + one_line(best.sentence) + "\n";
      out += "    " + best.id.substr(0, 12) + "  " + (best.source.empty() ? best.title : best.source) + (best.published ? ", " + best.published->to_string() : "") + "\n";
    }
    if (!entry.disagreement.empty()) out += "    they disagree: " + entry.disagreement + "\n";
  }
  if (!timeline.standing.empty()) out += "\nWhere the parties stand\n";
  for (const Standing& standing : timeline.standing) out += "  " + one_line(standing_words(standing)) + "\n";
  out += "\n" + std::to_string(timeline.stories) + (timeline.stories == 1 ? " story, " : " stories, ") + counted_reports(timeline.reports) + "\n";
  return out;
}

std::string timeline_markdown(const Timeline& timeline, std::string_view title) {
  std::string out = "# " + escaped(title) + "\n\n" + std::to_string(timeline.stories) + (timeline.stories == 1 ? " story, " : " stories, ") + counted_reports(timeline.reports) +
                    ".\n\n";
  std::string notes;
  size_t number = 0;
  for (const Entry& entry : timeline.entries) {
    out += "- **" + when_words(entry) + "** " + escaped(entry.head);
    if (!entry.says.empty()) out += ", says " + escaped(entry.says);
    if (!entry.disagreement.empty()) out += " (they disagree: " + escaped(entry.disagreement) + ")";
    for (const Cited& cited : entry.cited) {
      const std::string name = std::to_string(++number);
      out += "[^" + name + "]";
      notes += "[^" + name + "]: " + footnote(cited) + "\n";
    }
    out += "\n";
  }
  if (!timeline.standing.empty()) out += "\n## Where the parties stand\n\n";
  for (const Standing& standing : timeline.standing) {
    const std::string name = std::to_string(++number);
    out += "- " + escaped(standing_words(standing)) + "[^" + name + "]\n";
    notes += "[^" + name + "]: " + footnote({standing.position.id, standing.position.source, "", standing.position.published, standing.position.sentence}) + "\n";
  }
  return out + (notes.empty() ? "" : "\n" + notes);
}

}  // namespace dragoman::process
