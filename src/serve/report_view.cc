// A dated report of what the filter leaves: the timeline with the words of every line in a footnote, as Markdown or as one HTML file without scripts.
#include <fmt/format.h>

#include "process/timeline.h"
#include "serve/jobs.h"
#include "serve/process_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr std::string_view kCaution =
    "Made by a program from news reports. It misses events and misreads some: read the words in the footnotes before you rely on a line. "
    "What a speaker says is marked as said by them. Not for targeting, arrest, asylum or credit decisions.";

std::string html(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else if (static_cast<unsigned char>(c) < 0x20 && c != '\n') out += ' ';
    else out += c;
  }
  return out;
}

std::string filter_words(const Call& call) {
  std::string out;
  for (const auto& [name, value] : call.parameters.items()) {
    if (name == "format" || name == "title" || name == "limit" || value.empty()) continue;
    out += fmt::format("{}{}: {}", out.empty() ? "" : "; ", name, value);
  }
  return out.empty() ? "everything in the store" : out;
}

std::string counted(size_t number, std::string_view noun) { return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s"); }

std::string stories_words(size_t stories) { return fmt::format("{} {}", stories, stories == 1 ? "story" : "stories"); }

class Html {
 public:
  std::string of(const process::Timeline& timeline, const std::string& title, const std::string& about, size_t left_out) {
    std::string out = fmt::format(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{0}</title>\n<style>\n"
        "body{{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}}\nli{{margin:.3rem 0}}\n.day{{font-weight:600}}\n"
        ".notes{{font-size:.9em}}\nq{{quotes:'\\201C' '\\201D'}}\n@media print{{a{{color:inherit}}}}\n</style>\n<h1>{0}</h1>\n<p>{1}. {2}, {3}{4}.</p>\n<p><small>{5}</small></p>\n",
        html(title), html(about), stories_words(timeline.stories), counted(timeline.reports, "report"),
        left_out > 0 ? fmt::format("; {} before these are left out", stories_words(left_out)) : "", kCaution);
    out += "<h2>What happened</h2>\n<ul>\n";
    for (const process::Entry& entry : timeline.entries) {
      out += fmt::format("<li><span class=\"day\">{}</span> {}", html(entry.when.empty() ? entry.day.to_string() : entry.when), html(entry.head));
      if (!entry.says.empty()) out += ", says " + html(entry.says);
      if (!entry.disagreement.empty()) out += " (they disagree: " + html(entry.disagreement) + ")";
      for (const process::Cited& cited : entry.cited) out += note(cited);
      out += "</li>\n";
    }
    out += "</ul>\n";
    if (!timeline.standing.empty()) out += "<h2>Where the parties stand</h2>\n<ul>\n";
    for (const process::Standing& standing : timeline.standing) {
      const auto& p = standing.position;
      out += fmt::format("<li>{}", html(process::position_words(p)));
      if (!p.condition_for.empty()) out += html(", for " + p.condition_for);
      if (!standing.before.empty()) out += html(" (before: " + standing.before + ")");
      if (!p.says.empty() && p.says != p.holder_name) out += ", says " + html(p.says);
      out += note({p.id, p.source, "", p.published, p.sentence}) + "</li>\n";
    }
    if (!timeline.standing.empty()) out += "</ul>\n";
    return out + "<h2>Words</h2>\n<ol class=\"notes\">\n" + notes_ + "</ol>\n</html>\n";
  }

 private:
  std::string note(const process::Cited& cited) {
    ++number_;
    notes_ += fmt::format("<li id=\"n{0}\"><q>{1}</q> {2}{3}{4} <code>{5}</code> <a href=\"#r{0}\" aria-label=\"back to line {0}\">&#8617;</a></li>\n", number_,
                          html(cited.sentence), html(cited.source), cited.published ? ", " + cited.published->to_string() : "", cited.title.empty() ? "" : html(": " + cited.title),
                          html(cited.id.substr(0, 12)));
    return fmt::format(" <sup id=\"r{0}\"><a href=\"#n{0}\">[{0}]</a></sup>", number_);
  }

  size_t number_ = 0;
  std::string notes_;
};

}  // namespace

Reply report_reply(const Call& call) {
  const std::string_view format = call.get("format").empty() ? std::string_view("html") : call.get("format");
  if (format != "html" && format != "markdown") return Error{"DM902", "format: html or markdown", "", ""};
  const auto limit = call.number("limit", 200, 1, 2000);
  if (!limit) return limit.error();
  auto selection = call.selection(Kind::kEvent);
  if (!selection) return selection.error();
  const Index& index = call.index();
  const RecordTable& events = index.table(Kind::kEvent);
  // The latest stories; of a large store nobody reads the whole.
  std::vector<std::uint8_t> wanted(index.stories.size(), 0);
  size_t chosen = 0, left_out = 0;
  std::vector<std::string> ids;
  std::int32_t earliest = std::numeric_limits<std::int32_t>::max();
  for (auto at = (*selection)->rbegin(); at != (*selection)->rend(); ++at) {
    std::uint8_t& mark = wanted[events.story[*at]];
    if (mark == 0) {
      mark = chosen < static_cast<size_t>(*limit) ? 1 : 2;
      (mark == 1 ? chosen : left_out) += 1;
    }
    if (mark != 1) continue;
    ids.push_back(index.id_of(Kind::kEvent, *at));
    earliest = std::min(earliest, events.day[*at]);
  }
  auto happenings = call.library.read([&](store::Store& store) { return reading::read_happenings(store, {"e.id IN " + reading::sql_list(ids), true}); });
  if (!happenings) return happenings.error();
  auto all_positions = call.snapshot->positions();
  if (!all_positions) return all_positions.error();
  auto all_relations = call.snapshot->relations();
  if (!all_relations) return all_relations.error();
  auto chooser = call.snapshot->selector(call.filter);
  if (!chooser) return chooser.error();
  const auto fits = [&](Kind kind, const std::string& record) {
    const auto id = Id::parse(record);
    const std::uint32_t at = id ? index.find(kind, *id) : kNone;
    // Where the earlier stories are left out, so is what was said before the others.
    return at != kNone && (left_out == 0 || index.documents[index.table(kind).document[at]].day >= earliest) && chooser->fits(kind, at, Field::kType);
  };
  std::vector<process::StatedPosition> positions;
  for (const auto& one : **all_positions)
    if (fits(Kind::kPosition, one.id)) positions.push_back(one);
  std::vector<process::ToldRelation> relations;
  for (const auto& one : (*all_relations)->told)
    if (fits(Kind::kRelation, one.id)) relations.push_back(one);
  // The filter has chosen already: nothing more is left out here.
  const process::Timeline timeline = process::timeline_of(*happenings, positions, process::merge_relations(relations), (*all_relations)->evidence, {});
  const std::string title = call.get("title").empty() ? "Situation" : std::string(call.get("title").substr(0, 200));
  const std::string about = fmt::format("As of {}, from {}; chosen: {}", now_text().substr(0, 10), call.library.path().filename().string(), filter_words(call));
  http::Response response(200, "text/html; charset=utf-8", "");
  if (format == "html") {
    response.body = Html().of(timeline, title, about, left_out);
  } else {
    response.type = "text/markdown; charset=utf-8";
    response.body = process::timeline_markdown(timeline, title);
    const size_t first = response.body.find("\n\n");
    response.body.insert(first == std::string::npos ? 0 : first + 2, fmt::format("{}.\n\n> {}\n\n", about, kCaution));
  }
  as_file(response, format == "html" ? "situation.html" : "situation.md");
  return response;
}

}  // namespace dragoman::serve
