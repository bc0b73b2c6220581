#include "process/network.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dragoman::process {
namespace {

Tie tie(std::string a, std::string b, double net, double weight = 1) { return {std::move(a), std::move(b), net, std::abs(net), weight, 1, 2}; }

TEST(Network, SignsTrianglesAndBrokers) {
  // A and B are friends, both are C's foes: balanced. D is a friend of C and of A: two unbalanced triangles... and E hangs on D.
  const auto network = network_of({tie("A", "B", 10), tie("B", "C", -10), tie("C", "A", -10), tie("C", "D", 10), tie("A", "D", 10), tie("D", "E", 0.1)}, {}, {{"A", "Alpha"}});
  ASSERT_EQ(network.nodes.size(), 5U);
  EXPECT_EQ(network.nodes[0].name, "Alpha");
  EXPECT_EQ(network.nodes[1].name, "B");
  ASSERT_EQ(network.edges.size(), 6U);
  EXPECT_NEAR(network.edges[0].score, 10.0 / 15, 1e-12);
  EXPECT_EQ(network.edges[0].sign, 1);
  EXPECT_EQ(network.edges.back().sign, 0);  // D-E: within the neutral band
  ASSERT_EQ(network.triangles.size(), 2U);
  EXPECT_EQ(network.balanced(), 1U);
  // networkx.betweenness_centrality of the same graph.
  const std::vector<double> expected = {1.0 / 6, 0, 1.0 / 6, 0.5, 0};
  for (size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(network.nodes[i].betweenness, expected[i], 1e-12) << network.nodes[i].key;
}

TEST(Network, RelationsCountAsActs) {
  const auto network = network_of({tie("A", "B", 1)}, {{"B", "A", -1}, {"A", "A", -1}, {"A", "B", 0}}, {});
  ASSERT_EQ(network.edges.size(), 1U);
  EXPECT_EQ(network.edges[0].relations, 1U);
  EXPECT_EQ(network.edges[0].sign, -1);
  EXPECT_EQ(sign_of(core::RelationType::kFights), -1);
  EXPECT_EQ(sign_of(core::RelationType::kControls), 0);
}

TEST(Network, TwoCliquesAreTwoCommunities) {
  std::vector<Tie> ties;
  for (const std::string group : {"A", "B"})
    for (int i = 0; i < 4; ++i)
      for (int j = i + 1; j < 4; ++j) ties.push_back(tie(group + std::to_string(i), group + std::to_string(j), 10));
  ties.push_back(tie("A0", "B0", 10));
  const auto network = network_of(ties, {}, {});
  EXPECT_EQ(network.communities, 2U);
  for (const Node& node : network.nodes) EXPECT_EQ(node.community, node.key[0] == 'A' ? 0U : 1U);
  // networkx.community.modularity of these two groups.
  EXPECT_NEAR(network.modularity, 12.0 / 13 - 0.5, 1e-12);
  std::reverse(ties.begin(), ties.end());
  EXPECT_EQ(network_json(network_of(ties, {}, {}), "2023-04-25"), network_json(network, "2023-04-25"));
}

TEST(Network, OutputsAreWellFormed) {
  const auto network = network_of({tie("A&B", "C\"D", 10)}, {}, {});
  EXPECT_NE(network_graphml(network).find("<node id=\"A&amp;B\">"), std::string::npos);
  EXPECT_NE(network_dot(network).find("\"C\\\"D\""), std::string::npos);
  EXPECT_NE(network_json(network, "2023-04-25").find("\"source\":\"A&B\",\"target\":\"C\\\"D\""), std::string::npos);
}

TEST(Network, OnlyTheStrongestActorsAreKept) {
  const auto network = network_of({tie("A", "B", 10, 9), tie("B", "C", 10, 5), tie("C", "D", 10, 1)}, {}, {}, 3);
  EXPECT_EQ(network.nodes.size(), 3U);
  EXPECT_EQ(network.edges.size(), 2U);
}

}  // namespace
}  // namespace dragoman::process
