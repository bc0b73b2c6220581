#include "process/compare.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace dragoman::process {

namespace {

struct Clause {
  size_t side = 0;
  std::string words, sentence;
  std::vector<std::string> stems;
};

bool opposite(core::Stance a, core::Stance b) {
  using enum core::Stance;
  const auto wants = [](core::Stance s) { return s == kDemands || s == kSupports || s == kConditions || s == kOffers; };
  return wants(a) != wants(b);
}

// "and", "but" and "while" join clauses in the language of the reports; so do , ; : and dashes.
constexpr std::array<std::string_view, 3> kJoins = {" and ", " but ", " while "};

size_t next_cut(std::string_view text, size_t from, size_t& length) {
  size_t best = text.size();
  length = 0;
  for (size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    // A comma inside a number is none.
    const bool digits = at > 0 && at + 1 < text.size() && text[at - 1] >= '0' && text[at - 1] <= '9' && text[at + 1] >= '0' && text[at + 1] <= '9';
    if ((c == ',' || c == ';' || c == ':') && !digits) {
      best = at;
      length = 1;
      break;
    }
  }
  for (const std::string_view join : kJoins)
    if (const size_t at = text.find(join, from); at < best) {
      best = at;
      length = join.size();
    }
  return best;
}

std::string trimmed(std::string_view words) {
  const auto blank = [](char c) { return c == ' ' || c == ',' || c == ';' || c == '.' || c == ':' || c == '\n' || c == '\t'; };
  while (!words.empty() && blank(words.front())) words.remove_prefix(1);
  while (!words.empty() && blank(words.back())) words.remove_suffix(1);
  std::string out(words);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

std::vector<Readout> one_for_each_side(std::vector<Readout> readouts) {
  std::map<std::string, Readout> sides;
  for (Readout& readout : readouts) {
    Readout& into = sides[readout.side];
    const auto append = [](auto& list, auto& more) { list.insert(list.end(), more.begin(), more.end()); };
    if (into.side.empty()) {
      into = std::move(readout);
    } else {
      append(into.statements, readout.statements);
      append(into.sources, readout.sources);
      append(into.positions, readout.positions);
      append(into.figures, readout.figures);
      append(into.events, readout.events);
      append(into.sentences, readout.sentences);
    }
  }
  std::vector<Readout> out;
  for (auto& [key, side] : sides) {
    std::sort(side.statements.begin(), side.statements.end());
    std::sort(side.sources.begin(), side.sources.end());
    side.sources.erase(std::unique(side.sources.begin(), side.sources.end()), side.sources.end());
    std::set<std::string> seen;
    std::vector<std::string> sentences;
    for (const std::string& sentence : side.sentences)
      if (seen.insert(sentence).second) sentences.push_back(sentence);
    side.sentences = std::move(sentences);
    out.push_back(std::move(side));
  }
  return out;
}

std::vector<Clause> all_clauses(const std::vector<Readout>& sides, const std::set<std::string>& party_stems) {
  std::vector<Clause> out;
  for (size_t side = 0; side < sides.size(); ++side)
    for (const std::string& sentence : sides[side].sentences)
      for (std::string& words : clauses_of(sentence)) {
        Clause clause{side, std::move(words), sentence, {}};
        for (std::string& stem : content_stems(clause.words))
          if (!party_stems.contains(stem)) clause.stems.push_back(std::move(stem));
        if (!clause.stems.empty()) out.push_back(std::move(clause));
      }
  return out;
}

class Matcher {
 public:
  explicit Matcher(const std::vector<Clause>& clauses) : clauses_(clauses), group_(clauses.size()) {
    for (const Clause& clause : clauses)
      for (const std::string& stem : clause.stems) ++frequency_[stem];
    for (size_t i = 0; i < group_.size(); ++i) group_[i] = i;
  }

  // Each clause goes with the one of another side that it has most in common with.
  std::vector<Point> points() {
    for (size_t i = 0; i < clauses_.size(); ++i) {
      size_t best = i;
      double most = 0;
      for (size_t j = 0; j < clauses_.size(); ++j)
        if (clauses_[i].side != clauses_[j].side)
          if (const double agreement = common(clauses_[i], clauses_[j]); agreement > most) {
            most = agreement;
            best = j;
          }
      if (most >= kSamePoint) join(i, best);
    }
    std::map<size_t, Point> groups;
    for (size_t i = 0; i < clauses_.size(); ++i) groups[root(i)].said.push_back({clauses_[i].side, clauses_[i].words, clauses_[i].sentence});
    std::vector<Point> out;
    for (auto& [first, point] : groups) {
      std::stable_sort(point.said.begin(), point.said.end(), [](const Said& a, const Said& b) { return a.side < b.side; });
      point.verdict = point.said.front().side == point.said.back().side ? Verdict::kOnly : Verdict::kShared;
      out.push_back(std::move(point));
    }
    return out;
  }

 private:
  double weight(const std::string& stem) const { return 1.0 / static_cast<double>(frequency_.at(stem)); }
  // A stem that both have counts as one that is rare: it is there twice because both say it.
  double common(const Clause& a, const Clause& b) const {
    double shared = 0, of_a = 0, of_b = 0;
    for (const std::string& stem : a.stems) of_a += weight(stem);
    for (const std::string& stem : b.stems) of_b += weight(stem);
    for (const std::string& stem : a.stems)
      if (std::binary_search(b.stems.begin(), b.stems.end(), stem)) shared += 2 * weight(stem);
    return shared / (std::min(of_a, of_b) + shared / 2);
  }
  size_t root(size_t i) const {
    while (group_[i] != i) i = group_[i];
    return i;
  }
  void join(size_t a, size_t b) {
    a = root(a);
    b = root(b);
    group_[std::max(a, b)] = std::min(a, b);
  }

  const std::vector<Clause>& clauses_;
  std::map<std::string, size_t> frequency_;
  std::vector<size_t> group_;
};

void add_conflict(std::vector<Point>& points, std::string about, Said first, Said second) {
  points.push_back({Verdict::kConflict, {std::move(first), std::move(second)}, std::move(about)});
}

void conflicts_between(const Readout& a, size_t side_a, const Readout& b, size_t side_b, std::vector<Point>& points) {
  for (const StatedPosition& x : a.positions)
    for (const StatedPosition& y : b.positions)
      if (x.holder == y.holder && issue_key(x) == issue_key(y) && opposite(x.stance, y.stance))
        add_conflict(points, "position", {side_a, position_words(x), x.sentence}, {side_b, position_words(y), y.sentence});
  for (const SaidFigure& x : a.figures)
    for (const SaidFigure& y : b.figures) {
      if (x.measure != y.measure || !x.value || !y.value || *x.value == *y.value) continue;
      // The same people must be meant: nobody is named, or words are shared.
      if (!x.whom.empty() && !y.whom.empty() && overlap(content_stems(x.whom), content_stems(y.whom)) < kSamePoint) continue;
      add_conflict(points, "figure", {side_a, x.measure + " " + x.text, x.sentence}, {side_b, y.measure + " " + y.text, y.sentence});
    }
  for (const SaidEvent& x : a.events)
    for (const SaidEvent& y : b.events) {
      const bool denied = (x.status == core::EventStatus::kDenied) != (y.status == core::EventStatus::kDenied);
      if (x.type == y.type && denied && !x.parties.empty() && x.parties == y.parties)
        add_conflict(points, "status", {side_a, std::string(core::to_string(x.status)), x.sentence}, {side_b, std::string(core::to_string(y.status)), y.sentence});
    }
}

}  // namespace

std::string_view to_string(Verdict verdict) {
  constexpr std::array<std::string_view, 3> kNames = {"shared", "only", "conflict"};
  return kNames[static_cast<size_t>(verdict)];
}

std::string position_words(const StatedPosition& position) { return position.holder_name + " " + std::string(core::to_string(position.stance)) + ": " + position.issue; }

std::vector<std::string> clauses_of(std::string_view sentence) {
  constexpr size_t kFewest = 2;  // content words of a clause
  std::vector<std::string> out;
  std::string open;  // too short to stand alone: goes with what follows
  for (size_t from = 0; from < sentence.size();) {
    size_t length = 0;
    const size_t cut = next_cut(sentence, from, length);
    open += sentence.substr(from, cut - from);
    from = cut + length;
    if (content_stems(open).size() < kFewest && from < sentence.size()) {
      open += sentence.substr(cut, length);
      continue;
    }
    if (std::string words = trimmed(open); !words.empty()) {
      if (content_stems(words).size() < kFewest && !out.empty()) out.back() += " " + words;
      else out.push_back(std::move(words));
    }
    open.clear();
  }
  return out;
}

Comparison compare(std::vector<Readout> readouts, const std::vector<std::string>& party_words) {
  Comparison out;
  out.sides = one_for_each_side(std::move(readouts));
  std::set<std::string> party_stems;
  for (const std::string& words : party_words)
    for (std::string& stem : content_stems(words)) party_stems.insert(std::move(stem));
  const std::vector<Clause> clauses = all_clauses(out.sides, party_stems);
  for (size_t a = 0; a < out.sides.size(); ++a)
    for (size_t b = a + 1; b < out.sides.size(); ++b) conflicts_between(out.sides[a], a, out.sides[b], b, out.points);
  std::vector<Point> points = Matcher(clauses).points();
  const auto sides_of = [](const Point& point) {
    std::set<size_t> sides;
    for (const Said& said : point.said) sides.insert(said.side);
    return sides.size();
  };
  std::stable_sort(points.begin(), points.end(), [&](const Point& a, const Point& b) { return sides_of(a) > sides_of(b); });
  out.points.insert(out.points.end(), points.begin(), points.end());
  return out;
}

}  // namespace dragoman::process
