#include "coder/pair_evaluation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/tsv.h"
#include "coder/example_check.h"
#include "events/coder.h"

namespace dragoman::coder {

using core::ActorRole;
using core::EventType;

namespace {

// The published sets were made by converting CAMEO: the root of an event's CAMEO code, where it has one, is what they mean by a root
// (a verdict is 11, a blockade 19, the promise to yield 03).
std::string root_of(const events::Ontology& ontology, EventType type, std::string_view cameo) {
  if (const auto by_root = ontology.type_of_cameo_root(cameo)) type = *by_root;
  // They join the two halves of yielding.
  if (type == EventType::kConcede || type == EventType::kRetreat) return "YIELD";
  return std::string(core::to_string(type));
}

std::optional<core::Span> find_words(const std::string& text, std::string_view words) {
  const size_t at = text.find(words);
  if (words.empty() || at == std::string::npos) return std::nullopt;
  return core::Span{static_cast<core::ByteOffset>(at), static_cast<core::ByteOffset>(at + words.size())};
}

// How well an event joins source to target; higher is better.
double fit(const core::Event& event, const std::optional<core::Span>& source, const std::optional<core::Span>& target) {
  double score = event.confidence;
  bool source_acts = false, target_hit = false, turned = false;
  for (const core::Actor& actor : event.actors) {
    const bool recipient = actor.role == ActorRole::kRecipient;
    if (source && actor.span.overlaps(*source)) {
      if (recipient) turned = true;
      else source_acts = true;
    }
    if (target && actor.span.overlaps(*target)) {
      target_hit = true;
      if (!recipient && !source_acts) score += 0;
    }
  }
  if (source_acts) score += 4;
  if (target_hit) score += 3;
  if (turned) score -= 1;
  // The trigger as a rule stands near the two parties named.
  const core::Span trigger = event.evidence.front().span;
  for (const auto& party : {source, target})
    if (party) {
      const double gap = trigger.begin > party->end ? trigger.begin - party->end : party->begin > trigger.end ? party->begin - trigger.end : 0;
      score -= std::min(gap, 200.0) / 200.0;
    }
  if (target && trigger.overlaps(*target)) score -= 2;
  if (source && trigger.overlaps(*source)) score -= 2;
  return score;
}

// No event, but the set says that there is one: the pattern that came nearest to firing, closest to the two parties.
const events::Pattern* nearest_miss(const events::PatternSet& patterns, const core::Analysis& analysis, const std::optional<core::Span>& source,
                                    const std::optional<core::Span>& target) {
  const events::Pattern* best = nullptr;
  double best_score = -1e9;
  for (const core::Refusal& refusal : analysis.refusals) {
    const auto it = std::find_if(patterns.patterns().begin(), patterns.patterns().end(), [&](const events::Pattern& p) { return p.id == refusal.pattern; });
    if (it == patterns.patterns().end()) continue;
    const core::ByteOffset at = analysis.tokens[refusal.token].begin;
    double score = refusal.reason == "other words" || refusal.reason.starts_with("excluded") ? -3 : refusal.reason == "no phrase for a slot" ? -1 : 0;
    for (const auto& party : {source, target})
      if (party) {
        if (at >= party->begin && at < party->end) score -= 2;
        score -= std::min(200.0, at > party->end ? static_cast<double>(at - party->end) : at < party->begin ? static_cast<double>(party->begin - at) : 0.0) / 50.0;
      }
    if (score > best_score) {
      best = &*it;
      best_score = score;
    }
  }
  return best;
}

}  // namespace

base::Result<PairTable> evaluate_pairs(const Pipeline& pipeline, const std::filesystem::path& file) {
  auto content = base::read_file(file);
  if (!content) return base::Error(std::move(content.error()));
  auto table = base::TsvTable::parse(*content, file.string(), {"sentence", "source", "target"});
  if (!table) return base::Error(std::move(table.error()));
  PairTable out;
  syntax::Parser::Scratch scratch;
  core::Analysis analysis;
  // Rows and lines go together: the file's own lines are kept byte for byte, two cells are added.
  std::vector<std::string_view> lines = base::split(*content, '\n');
  for (std::string_view& line : lines)
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  std::erase_if(lines, [](std::string_view line) { return line.empty() || line.front() == '#'; });
  out.table = std::string(lines.front()) + "\troot\tbecause\n";
  for (size_t i = 0; i < table->rows().size(); ++i) {
    const auto& cells = table->rows()[i].cells;
    core::Document document = document_of(std::string(cells[0]), "2020-01-01");
    pipeline.run(document, Stage::kEvents, analysis, scratch);
    const auto source = find_words(document.text, cells[1]);
    const auto target = find_words(document.text, cells[2]);
    const core::Event* best = nullptr;
    double best_fit = -1e9;
    for (const core::Event& event : analysis.events)
      if (const double f = fit(event, source, target); f > best_fit) {
        best = &event;
        best_fit = f;
      }
    ++out.rows;
    out.coded += best != nullptr;
    const events::Ontology& ontology = pipeline.events().ontology();
    std::string root, because;
    if (best) {
      root = root_of(ontology, best->type, best->cameo);
      because = best->because;
    } else if (const events::Pattern* near = nearest_miss(pipeline.events().patterns(), analysis, source, target)) {
      root = root_of(ontology, near->type, near->cameo);
      because = "near " + near->id;
    }
    out.table += fmt::format("{}\t{}\t{}\n", lines[i + 1], root, because);
  }
  return out;
}

}  // namespace dragoman::coder
