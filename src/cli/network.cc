// dragoman network: the signed graph of a store's actors on a day.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "cli/common.h"
#include "process/network.h"
#include "reading/store_reader.h"

namespace dragoman::cli {

using namespace reading;

namespace {

struct Options {
  std::string store, format = "text";
  std::optional<core::Day> on;
  int half_life = 90, limit = 300;
};

std::string network_text(const process::Network& network, const std::string& day, bool color) {
  std::string out = paint(
      color, "1",
      fmt::format("{}: {}, {}, {} (modularity {:.3f}), triangles {} balanced, {} unbalanced\n", day, counted(network.nodes.size(), "actor"), counted(network.edges.size(), "tie"),
                  network.communities == 1 ? std::string("1 community") : fmt::format("{} communities", network.communities), network.modularity, network.balanced(),
                  network.triangles.size() - network.balanced()));
  std::vector<const process::Node*> brokers;
  for (const auto& node : network.nodes) brokers.push_back(&node);
  std::stable_sort(brokers.begin(), brokers.end(), [](const auto* a, const auto* b) { return a->betweenness > b->betweenness; });
  out += "\nBrokers\n";
  constexpr size_t kShown = 10;
  for (size_t i = 0; i < brokers.size() && i < kShown; ++i)
    out += fmt::format("  {:.3f}  {:<12} {}  {}, community {}\n", brokers[i]->betweenness, brokers[i]->key, brokers[i]->name, counted(brokers[i]->degree, "tie"),
                       brokers[i]->community);
  std::vector<const process::Edge*> edges;
  for (const auto& edge : network.edges) edges.push_back(&edge);
  std::stable_sort(edges.begin(), edges.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
  out += "\nStrongest ties\n";
  for (size_t i = 0; i < edges.size() && i < 2 * kShown; ++i)
    out += fmt::format("  {} {:>6.2f}  {:+.2f}  {} - {}  [{} stories, {}]\n",
                       edges[i]->sign > 0   ? '+'
                       : edges[i]->sign < 0 ? '-'
                                            : '0',
                       edges[i]->weight, edges[i]->score, network.nodes[edges[i]->a].key, network.nodes[edges[i]->b].key, edges[i]->stories, counted(edges[i]->reports, "report"));
  size_t shown = 0;
  for (const auto& triangle : network.triangles) {
    if (triangle.balanced || shown == kShown) continue;
    if (shown++ == 0) out += "\nUnbalanced\n";
    out += fmt::format("  {}, {}, {}\n", network.nodes[triangle.nodes[0]].key, network.nodes[triangle.nodes[1]].key, network.nodes[triangle.nodes[2]].key);
  }
  return out;
}

int run_network(const Options& options) {
  auto store = store::Store::open(options.store, store::Mode::kReadOnly);
  if (!store) return report(store.error()), kCouldNot;
  std::optional<core::Day> day = options.on;
  if (!day) {
    const auto summary = store->summary();
    if (!summary) return report(summary.error()), kCouldNot;
    day = core::Day::parse(summary->last_day);
    if (!day) return report(base::Error{"DM701", "no report tells its day: --on DAY is missing", options.store, ""}), kCouldNot;
  }
  const auto ties = read_ties(*store, *day, options.half_life);
  if (!ties) return report(ties.error()), kCouldNot;
  const auto relations = read_relations(*store, fmt::format("d.published_day IS NULL OR d.published_day <= DATE '{}'", day->to_string()));
  if (!relations) return report(relations.error()), kCouldNot;
  std::vector<process::Friendship> friendships;
  for (const auto& interval : process::merge_relations(relations->told))
    // What somebody merely alleges makes nobody's friend or foe.
    if (!interval.alleged() && interval.holds_on(*day)) friendships.push_back({interval.subject, interval.object, process::sign_of(interval.type)});
  const auto network = process::network_of(ties->ties, friendships, ties->names, static_cast<size_t>(options.limit));
  const std::string on = day->to_string();
  if (options.format == "json") put_line(process::network_json(network, on));
  else if (options.format == "graphml") put(process::network_graphml(network));
  else if (options.format == "dot") put(process::network_dot(network));
  else put(network_text(network, on, use_color()));
  if (network.edges.empty()) std::fprintf(stderr, "no ties: nothing with a date up to %s names two actors\n", on.c_str());
  return network.edges.empty() ? kIncomplete : kDone;
}

}  // namespace

Command network_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "network";
  command.summary = "who stands how to whom on a day: signed ties, triangles, communities, brokers";
  command.details =
      "Ties are made from what two actors did to one another (intensity, halved every --half-life days; a story counts once, however many reports tell it) and from relations that hold on the day; allegations "
      "are left out. The sign is that of the smoothed net score. Triangles of three signed ties are balanced where the product of the signs is positive; communities are those of the positive ties (Louvain); "
      "brokers are actors on many shortest paths (betweenness).";
  command.examples = {"dragoman network moscow.duckdb --on 2023-04-25", "dragoman network moscow.duckdb --format graphml > ties.graphml"};
  command.flags = {{"--on",
                    "DAY",
                    "the day, YYYY-MM-DD (default: that of the last report)",
                    "Input",
                    [options](const std::string& v) {
                      options->on = core::Day::parse(v);
                      return options->on.has_value() && v.size() == 10;
                    },
                    {}},
                   {"--half-life",
                    "DAYS",
                    "days after which an act counts half (default 90)",
                    "Input",
                    [options](const std::string& v) {
                      const auto read = std::from_chars(v.data(), v.data() + v.size(), options->half_life);
                      return read.ec == std::errc() && read.ptr == v.data() + v.size() && options->half_life > 0 && options->half_life <= 36500;
                    },
                    {}},
                   {"--format,-f",
                    "FORMAT",
                    "how to print (default: text)",
                    "Output",
                    [options](const std::string& v) {
                      options->format = v;
                      return true;
                    },
                    {"text", "json", "graphml", "dot"}},
                   limit_flag(options->limit, "actors to keep, those with most weight (default 300; 0: all)"),
                   {"--json",
                    "",
                    "the same as --format json",
                    "Output",
                    [options](const std::string&) {
                      options->format = "json";
                      return true;
                    },
                    {}}};
  command.positionals = {{"STORE", "store made by 'dragoman code --store'", true, false, [options](const std::string& v) { options->store = v; }}};
  command.run = [options] { return run_network(*options); };
  return command;
}

}  // namespace dragoman::cli
