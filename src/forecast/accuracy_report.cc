#include "forecast/accuracy_report.h"

#include <fmt/format.h>

#include <cmath>

#include "base/json.h"

namespace dragoman::forecast {

namespace {

double two_digits(double value) { return std::round(100 * value) / 100; }

void put(base::JsonWriter& json, const Accuracy& a) {
  json.field("mrr", two_digits(a.mrr())).field("hits1", two_digits(a.hits(a.first))).field("hits3", two_digits(a.hits(a.third))).field("hits10", two_digits(a.hits(a.tenth)));
}

void object(base::JsonWriter& json, std::string_view key, const Accuracy& a) {
  json.key(key).begin_object();
  put(json, a);
  json.field("n", a.asked).end_object();
}

double rare(const Breakdown& b) { return b.rare_weight > 0 ? 100 * b.rare_reciprocal / b.rare_weight : 0; }

void strata(base::JsonWriter& json, const Breakdown& b) {
  json.key("strata").begin_object();
  for (size_t i = 0; i < b.strata.size(); ++i) object(json, kStratumNames[i], b.strata[i]);
  json.end_object();
}

void whole(base::JsonWriter& json, std::string_view key, const Breakdown& b) {
  json.key(key).begin_object();
  put(json, b.all);
  json.field("rare_mrr", two_digits(rare(b)));
  strata(json, b);
  json.end_object();
}

void modes(base::JsonWriter& json, std::string_view key, const std::map<std::string, Breakdown>& all) {
  if (all.empty()) return;
  json.key(key).begin_object();
  for (const auto& [name, b] : all) whole(json, name == "additive" ? "transparent" : std::string_view(name), b);
  json.end_object();
}

const Breakdown* best(const std::map<std::string, Breakdown>& all) {
  for (const char* name : {"boosted", "additive", "rules"}) {
    if (const auto at = all.find(name); at != all.end()) return &at->second;
  }
  return nullptr;
}

}  // namespace

std::string evaluation_json(const EvaluationReport& report, const History& history, const RunFigures& figures) {
  base::JsonWriter json;
  json.begin_object();
  const Breakdown* main = best(report.single);
  if (main != nullptr) {
    put(json, main->all);
    json.field("seconds", two_digits(report.seconds)).field("fit_seconds", two_digits(report.fit_seconds)).field("peak_mb", std::round(figures.peak_mb));
    json.field("threads", figures.threads).field("questions", main->all.asked).field("rare_mrr", two_digits(rare(*main))).field("pool_recall", two_digits(report.pool_recall));
    strata(json, *main);
    json.key("directions").begin_object();
    object(json, "object", main->tail);
    object(json, "subject", main->head);
    json.end_object();
  }
  json.key("baselines").begin_object();
  for (const auto& [name, b] : report.baselines) whole(json, name, b);
  json.end_object();
  modes(json, "single_step", report.single);
  modes(json, "frozen", report.single_frozen);
  modes(json, "multi_step", report.multi);
  if (main != nullptr) {
    json.key("relations").begin_array();
    for (const auto& [relation, accuracy] : main->relations) {
      json.begin_object().field("relation", history.relations[relation]);
      put(json, accuracy);
      json.field("n", accuracy.asked).end_object();
    }
    json.end_array();
  }
  json.key("data").begin_object().field("entities", std::uint64_t{history.entities.size()}).field("relations", std::uint64_t{history.relations.size()});
  json.field("quads", std::uint64_t{history.quads.size()}).field("rows", history.rows).field("rows_fitted", std::uint64_t{report.rows_fitted}).end_object();
  json.key("skipped").begin_array();
  for (const Skipped& s : history.skipped) json.begin_object().field("reason", s.reason).field("rows", s.rows).field("first", s.first).end_object();
  json.end_array().end_object();
  return json.take();
}

std::string evaluation_text(const EvaluationReport& report, const History& history, const RunFigures& figures) {
  std::string out = fmt::format("{} entities, {} relations, {} quadruples; {} questions\n", history.entities.size(), history.relations.size(), history.quads.size(),
                                report.questions);
  for (const Skipped& s : history.skipped) out += fmt::format("{} rows skipped: {} (first: {})\n", s.rows, s.reason, s.first);
  out += fmt::format("\n{:<34}{:>7}{:>8}{:>8}{:>8}   {:>10}{:>11}{:>7}{:>8}\n", "", "MRR", "Hits@1", "Hits@3", "Hits@10", "recurrent", "known dyad", "cold", "rare");
  const auto lines = [&](std::string_view title, const std::map<std::string, Breakdown>& all) {
    if (all.empty()) return;
    out += fmt::format("{}\n", title);
    for (const auto& [name, b] : all) {
      out += fmt::format("  {:<32}{:>7.2f}{:>8.2f}{:>8.2f}{:>8.2f}   {:>10.2f}{:>11.2f}{:>7.2f}{:>8.2f}\n", name == "additive" ? "transparent" : name, b.all.mrr(),
                         b.all.hits(b.all.first), b.all.hits(b.all.third), b.all.hits(b.all.tenth), b.strata[0].mrr(), b.strata[1].mrr(), b.strata[2].mrr(), rare(b));
    }
  };
  lines("single-step, rules count on", report.single);
  lines("single-step, rules frozen", report.single_frozen);
  lines("multi-step (never compare with single-step)", report.multi);
  lines("baselines, single-step", report.baselines);
  out += fmt::format("\nanswers among the candidates {:.2f} %; {} rows fitted; fit {:.1f} s, all {:.1f} s on {} threads; peak {:.0f} MB\n", report.pool_recall, report.rows_fitted,
                     report.fit_seconds, report.seconds, figures.threads, figures.peak_mb);
  return out;
}

}  // namespace dragoman::forecast
