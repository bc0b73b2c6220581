// A network as JSON, GraphML and DOT.
#include <fmt/format.h>

#include "base/json.h"
#include "process/network.h"

namespace dragoman::process {

namespace {

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else if (static_cast<unsigned char>(c) < 0x20) out += ' ';  // no control character may stand in XML
    else out += c;
  }
  return out;
}

std::string dot_words(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out + "\"";
}

std::string_view colour_of(int sign) { return sign > 0 ? "forestgreen" : sign < 0 ? "firebrick" : "grey60"; }

}  // namespace

std::string network_json(const Network& network, std::string_view day) {
  base::JsonWriter json;
  json.begin_object().field("kind", "network").field("day", day);
  json.field("balanced", static_cast<std::uint64_t>(network.balanced())).field("unbalanced", static_cast<std::uint64_t>(network.triangles.size() - network.balanced()));
  json.field("communities", static_cast<std::uint64_t>(network.communities)).field("modularity", network.modularity);
  json.key("nodes").begin_array();
  for (const Node& node : network.nodes)
    json.begin_object()
        .field("id", node.key)
        .field("name", node.name)
        .field("degree", static_cast<std::uint64_t>(node.degree))
        .field("positive", node.positive)
        .field("negative", node.negative)
        .field("community", static_cast<std::uint64_t>(node.community))
        .field("betweenness", node.betweenness)
        .end_object();
  json.end_array().key("edges").begin_array();
  for (const Edge& edge : network.edges)
    json.begin_object()
        .field("source", network.nodes[edge.a].key)
        .field("target", network.nodes[edge.b].key)
        .field("weight", edge.weight)
        .field("score", edge.score)
        .field("sign", edge.sign)
        .field("stories", edge.stories)
        .field("reports", edge.reports)
        .field("relations", edge.relations)
        .end_object();
  json.end_array().key("triangles").begin_array();
  for (const Triangle& triangle : network.triangles) {
    json.begin_object().key("nodes").begin_array();
    for (const size_t node : triangle.nodes) json.value(network.nodes[node].key);
    json.end_array().field("balanced", triangle.balanced).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

std::string network_graphml(const Network& network) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
      "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n<key id=\"community\" for=\"node\" attr.name=\"community\" attr.type=\"int\"/>\n"
      "<key id=\"betweenness\" for=\"node\" attr.name=\"betweenness\" attr.type=\"double\"/>\n<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
      "<key id=\"score\" for=\"edge\" attr.name=\"score\" attr.type=\"double\"/>\n<key id=\"sign\" for=\"edge\" attr.name=\"sign\" attr.type=\"int\"/>\n"
      "<key id=\"stories\" for=\"edge\" attr.name=\"stories\" attr.type=\"long\"/>\n<key id=\"reports\" for=\"edge\" attr.name=\"reports\" attr.type=\"long\"/>\n"
      "<graph edgedefault=\"undirected\">\n";
  for (const Node& node : network.nodes)
    out += fmt::format("<node id=\"{}\"><data key=\"name\">{}</data><data key=\"community\">{}</data><data key=\"betweenness\">{}</data></node>\n", xml(node.key), xml(node.name),
                       node.community, node.betweenness);
  for (const Edge& edge : network.edges)
    out += fmt::format(
        "<edge source=\"{}\" target=\"{}\"><data key=\"weight\">{}</data><data key=\"score\">{}</data><data key=\"sign\">{}</data><data key=\"stories\">{}</data><data "
        "key=\"reports\">{}</data></edge>\n",
        xml(network.nodes[edge.a].key), xml(network.nodes[edge.b].key), edge.weight, edge.score, edge.sign, edge.stories, edge.reports);
  return out + "</graph>\n</graphml>\n";
}

std::string network_dot(const Network& network) {
  std::string out = "graph network {\n  node [shape=ellipse, fontname=\"sans-serif\"];\n";
  for (const Node& node : network.nodes)
    out += fmt::format("  {} [label={}, community={}, betweenness={:.4f}];\n", dot_words(node.key), dot_words(node.name), node.community, node.betweenness);
  for (const Edge& edge : network.edges)
    out += fmt::format("  {} -- {} [weight={:.4f}, score={:.4f}, color={}];\n", dot_words(network.nodes[edge.a].key), dot_words(network.nodes[edge.b].key), edge.weight, edge.score,
                       colour_of(edge.sign));
  return out + "}\n";
}

}  // namespace dragoman::process
