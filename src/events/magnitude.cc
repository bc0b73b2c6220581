#include "events/magnitude.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/tsv.h"

namespace dragoman::events {

using core::Deprel;
using core::Figure;

namespace {

// "1,200", "500", "3.5" (a decimal counts only before a scale); empty when the word is no figure.
std::optional<double> figure_of(std::string_view form) {
  std::string digits;
  for (char c : form) {
    if (c == ',') continue;
    if ((c < '0' || c > '9') && c != '.') return std::nullopt;
    digits += c;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || value > 1e15) return std::nullopt;
  return value;
}

std::optional<std::int64_t> integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

base::Result<Magnitudes> Magnitudes::load(const std::filesystem::path& data_dir) {
  Magnitudes magnitudes;
  auto verbs = base::TsvTable::load(data_dir / "patterns" / "en" / "magnitudes.tsv", {"lemma", "measure", "side"});
  if (!verbs) return base::Error(std::move(verbs.error()));
  for (const base::TsvRow& row : verbs->rows()) magnitudes.verbs_[std::string(row.cells[0])] = {std::string(row.cells[1]), row.cells[2] == "subject"};
  auto words = base::TsvTable::load(data_dir / "text" / "en" / "numbers.tsv", {"word", "kind", "low", "high"});
  if (!words) return base::Error(std::move(words.error()));
  struct Row {
    std::string_view name;
    Kind kind;
  };
  static constexpr auto kKinds = std::to_array<Row>(
      {{"value", Kind::kValue}, {"scale", Kind::kScale}, {"at_least", Kind::kAtLeast}, {"at_most", Kind::kAtMost}, {"around", Kind::kAround}, {"scale_of", Kind::kScaleOf}});
  for (const base::TsvRow& row : words->rows()) {
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Row& r) { return r.name == row.cells[1]; });
    if (kind == kKinds.end()) return base::Error{"DM201", fmt::format("unknown kind '{}'", row.cells[1]), words->where(row), "value scale at_least at_most around scale_of"};
    magnitudes.words_[std::string(row.cells[0])] = {kind->kind, integer(row.cells[2]).value_or(0), integer(row.cells[3])};
  }
  return magnitudes;
}

const Magnitudes::Word* Magnitudes::word(std::string_view form) const {
  const auto it = words_.find(lower(form));
  return it == words_.end() ? nullptr : &it->second;
}

std::optional<Figure> Magnitudes::count_of(const Tree& tree, std::uint32_t noun) const {
  std::uint32_t number = kNoToken;
  if (tree.token(noun).upos == core::Upos::kNum || (word(tree.form(noun)) && word(tree.form(noun))->kind == Kind::kValue && tree.token(noun).upos == core::Upos::kNoun))
    number = noun;
  for (std::uint32_t c : tree.children(noun))
    if (tree.deprel(c) == Deprel::kNummod) number = c;
  if (number == kNoToken) return std::nullopt;
  std::uint32_t first = number, last = number;
  double value = 0, low = 0;
  std::optional<double> high;
  if (const auto figure = figure_of(tree.form(number))) {
    value = *figure;
  } else if (const Word* w = word(tree.form(number)); w && (w->kind == Kind::kValue || w->kind == Kind::kScale)) {
    value = static_cast<double>(w->low);
    if (w->kind == Kind::kValue && w->high != w->low) {
      low = value;
      if (w->high) high = static_cast<double>(*w->high);
      value = -1;
    }
  } else {
    return std::nullopt;
  }
  enum { kExact, kLeast, kMost, kAbout } bound = kExact;
  for (std::uint32_t c : tree.children(number)) {
    first = std::min(first, c);
    last = std::max(last, c);
    if (const auto figure = figure_of(tree.form(c)); figure && value >= 0) {
      value *= *figure;
      continue;
    }  // "3.5 million": million heads
    const Word* w = word(tree.form(c));
    if (!w) continue;
    if (w->kind == Kind::kAtLeast) bound = kLeast;
    else if (w->kind == Kind::kAtMost) bound = kMost;
    else if (w->kind == Kind::kAround) bound = kAbout;
    else if (value >= 0 && (w->kind == Kind::kScale || w->kind == Kind::kValue) && (tree.deprel(c) == Deprel::kCompound || tree.deprel(c) == Deprel::kNummod))
      value *= static_cast<double>(w->low);
  }
  for (std::uint32_t c : tree.children(noun))  // "some 40 people": the word may hang on the noun
    if (c + 2 >= number && c < number && tree.deprel(c) != Deprel::kPunct)
      if (const Word* w = word(tree.form(c)); w && bound == kExact && w->kind != Kind::kValue && w->kind != Kind::kScale) {
        bound = w->kind == Kind::kAtLeast ? kLeast : w->kind == Kind::kAtMost ? kMost : kAbout;
        first = std::min(first, c);
      }
  Figure figure;
  const auto whole = [](double x) { return static_cast<std::int64_t>(x + 0.5); };
  if (value < 0) {
    figure.low = whole(low);
    if (high) figure.high = whole(*high);
  } else {
    figure.value = whole(value);
    if (bound == kLeast) figure.low = figure.value;
    if (bound == kMost) figure.high = figure.value;
  }
  figure.span = {tree.token(first).begin, tree.token(last).end};
  figure.text = tree.analysis().text().substr(figure.span.begin, figure.span.end - figure.span.begin);
  return figure;
}

std::vector<Figure> Magnitudes::read(const Tree& tree, std::uint32_t trigger) const {
  std::vector<Figure> figures;
  std::vector<std::uint32_t> verbs = {trigger};
  for (std::uint32_t c : tree.children(trigger))
    if ((tree.deprel(c) == Deprel::kAdvcl || tree.deprel(c) == Deprel::kConj || tree.deprel(c) == Deprel::kAcl || tree.deprel(c) == Deprel::kXcomp) && tree.is_verbal(c))
      verbs.push_back(c);
  for (size_t i = 0; i < verbs.size() && verbs.size() < 16; ++i)
    for (std::uint32_t c : tree.children(verbs[i]))
      if (tree.deprel(c) == Deprel::kConj && tree.is_verbal(c) && std::find(verbs.begin(), verbs.end(), c) == verbs.end()) verbs.push_back(c);
  for (std::uint32_t verb : verbs) {
    const auto it = verbs_.find(tree.lemma(verb));
    if (it == verbs_.end()) continue;
    const std::uint32_t people = it->second.subject ? tree.logical_subject(verb) : tree.logical_object(verb);
    if (people == kNoToken) continue;
    auto figure = count_of(tree, people);
    if (!figure) continue;
    figure->measure = it->second.measure;
    if (std::none_of(figures.begin(), figures.end(), [&](const Figure& f) { return f.measure == figure->measure; })) figures.push_back(std::move(*figure));
  }
  return figures;
}

}  // namespace dragoman::events
