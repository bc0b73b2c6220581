#include "events/ontology.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/tsv.h"

namespace dragoman::events {

namespace {

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

base::Error bad(const base::TsvTable& table, const base::TsvRow& row, std::string message) {
  return {"DM201", std::move(message), table.where(row), "see data/ontology/README.md"};
}

}  // namespace

base::Result<Ontology> Ontology::load(const std::filesystem::path& dir) {
  Ontology ontology;
  auto types = base::TsvTable::load(dir / "types.tsv", {"type", "quad", "score", "cameo_root", "future_as", "promise_cameo"});
  if (!types) return base::Error(std::move(types.error()));
  for (const base::TsvRow& row : types->rows()) {
    const auto type = core::event_type_from(row.cells[0]);
    const auto score = number(row.cells[2]);
    if (!type || !score) return bad(*types, row, fmt::format("'{}' is no type with a score", row.cells[0]));
    Type& entry = ontology.types_[static_cast<size_t>(*type)];
    if (row.cells[1].size() != 1 || row.cells[1][0] < '1' || row.cells[1][0] > '4') return bad(*types, row, fmt::format("'{}' is no quad class (1 to 4)", row.cells[1]));
    entry.quad = row.cells[1][0] - '0';
    entry.score = *score;
    entry.cameo = std::string(row.cells[3]);
    if (entry.cameo.size() == 2) entry.cameo += "0";
    entry.promise_cameo = std::string(row.cells[5]);
    if (!row.cells[4].empty()) {
      entry.future_as = core::event_type_from(row.cells[4]);
      if (!entry.future_as) return bad(*types, row, fmt::format("unknown future_as '{}'", row.cells[4]));
    }
  }
  auto modes = base::TsvTable::load(dir / "modes.tsv", {"type", "mode", "score", "cameo"});
  if (!modes) return base::Error(std::move(modes.error()));
  for (const base::TsvRow& row : modes->rows()) {
    const auto type = core::event_type_from(row.cells[0]);
    if (!type) return bad(*modes, row, fmt::format("unknown type '{}'", row.cells[0]));
    ontology.modes_[{*type, std::string(row.cells[1])}] = Mode{number(row.cells[2]), std::string(row.cells[3])};
  }
  auto codes = base::TsvTable::load(dir / "cameo.tsv", {"code", "plover_type"});
  if (!codes) return base::Error(std::move(codes.error()));
  for (const base::TsvRow& row : codes->rows())
    if (const auto type = core::event_type_from(row.cells[1]); type && row.cells[0].size() == 2) ontology.roots_.emplace(std::string(row.cells[0]), *type);
  auto contexts = base::TsvTable::load(dir / "contexts.tsv", {"context"});
  if (!contexts) return base::Error(std::move(contexts.error()));
  for (const base::TsvRow& row : contexts->rows()) ontology.contexts_.emplace_back(row.cells[0]);
  auto words = base::TsvTable::load(dir / "context_words.tsv", {"context", "word"});
  if (!words) return base::Error(std::move(words.error()));
  for (const base::TsvRow& row : words->rows()) {
    if (std::find(ontology.contexts_.begin(), ontology.contexts_.end(), row.cells[0]) == ontology.contexts_.end())
      return base::Error{"DM203", fmt::format("unknown context '{}'", row.cells[0]), words->where(row), "contexts are listed in contexts.tsv"};
    ontology.context_words_[std::string(row.cells[1])].emplace_back(row.cells[0]);
  }
  return ontology;
}

double Ontology::score(core::EventType type, std::string_view mode) const {
  const auto it = modes_.find({type, std::string(mode)});
  if (it != modes_.end() && it->second.score) return *it->second.score;
  return types_[static_cast<size_t>(type)].score;
}

std::string Ontology::cameo(core::EventType type, std::string_view mode) const {
  const auto it = modes_.find({type, std::string(mode)});
  if (it != modes_.end() && !it->second.cameo.empty()) return it->second.cameo;
  return types_[static_cast<size_t>(type)].cameo;
}

bool Ontology::has_mode(core::EventType type, std::string_view mode) const { return modes_.contains({type, std::string(mode)}); }

std::optional<core::EventType> Ontology::type_of_cameo_root(std::string_view cameo) const {
  const auto it = roots_.find(cameo.substr(0, 2));
  if (it == roots_.end()) return std::nullopt;
  return it->second;
}

const std::vector<std::string>& Ontology::contexts_of(std::string_view word) const {
  static const std::vector<std::string> kNone;
  const auto it = context_words_.find(word);
  return it == context_words_.end() ? kNone : it->second;
}

}  // namespace dragoman::events
