#include "events/pattern_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "base/tsv.h"

namespace dragoman::events {

namespace {

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> words_of(std::string_view text) { return base::split(trim(text), ' '); }

std::optional<Slot> slot_from(char letter) {
  switch (letter) {
    case 'A': return Slot::kA;
    case 'B': return Slot::kB;
    case 'H': return Slot::kH;
    case 'M': return Slot::kM;
    case 'P': return Slot::kP;
    default: return std::nullopt;
  }
}

bool is_slot(std::string_view word) { return word.size() >= 3 && word.front() == '{' && word.back() == '}'; }

core::ActorRole& role_of(Pattern& pattern, Slot slot) { return pattern.role[static_cast<size_t>(slot)]; }

// "TUR + SYR", "TUR -> SYR, IRQ": id prefixes of both sides.
void parse_parties(std::string_view text, Example& example) {
  std::vector<std::string>* side = &example.actors;
  for (std::string_view word : words_of(text)) {
    if (word == "->") {
      side = &example.recipients;
    } else if (word == "+" || word == ",") {
      continue;
    } else if (word.starts_with("status=")) {
      example.status = word.substr(7);
    } else if (word.find('=') != std::string_view::npos) {
      continue;  // host=, mediator=, place=: told, not checked here
    } else {
      if (word.back() == ',') word.remove_suffix(1);
      side->emplace_back(word);
    }
  }
}

}  // namespace

base::Error PatternReader::fault(std::string code, std::string message, std::string hint) const {
  return {std::move(code), std::move(message), fmt::format("{}:{}", file_, line_), std::move(hint)};
}

base::Status PatternReader::read_sets(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"set", "lemmas"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) {
    std::vector<std::string> lemmas;
    for (std::string_view lemma : base::split(row.cells[1], '|')) lemmas.emplace_back(lemma);
    if (!out_.sets_.emplace(std::string(row.cells[0]), std::move(lemmas)).second)
      return base::Error{"DM202", fmt::format("set {} is defined twice", row.cells[0]), table->where(row), "join the two rows"};
  }
  return std::monostate{};
}

base::Status PatternReader::read_prepositions(const std::filesystem::path& file) {
  auto table = base::TsvTable::load(file, {"preposition"});
  if (!table) return base::Error(std::move(table.error()));
  for (const base::TsvRow& row : table->rows()) out_.prepositions_.emplace_back(row.cells[0]);
  std::sort(out_.prepositions_.begin(), out_.prepositions_.end());
  return std::monostate{};
}

base::Status PatternReader::read_patterns(const std::filesystem::path& file) {
  auto content = base::read_file(file);
  if (!content) return base::Error(std::move(content.error()));
  return parse_patterns(*content, file.string());
}

base::Status PatternReader::parse_patterns(std::string_view content, const std::string& name) {
  file_ = name;
  line_ = 0;
  open_ = false;
  for (size_t begin = 0; begin < content.size();) {
    size_t end = content.find('\n', begin);
    if (end == std::string_view::npos) end = content.size();
    ++line_;
    DRAGOMAN_TRY(read_line(content.substr(begin, end - begin)));
    begin = end + 1;
  }
  return finish_pattern();
}

base::Status PatternReader::read_line(std::string_view raw) {
  const std::string_view line = trim(raw);
  if (line.empty() || line.front() == '#') return std::monostate{};
  const size_t space = line.find_first_of(" \t");
  const std::string_view key = line.substr(0, space);
  const std::string_view rest = space == std::string_view::npos ? std::string_view{} : trim(line.substr(space));
  if (key == "pattern") {
    DRAGOMAN_TRY(finish_pattern());
    pattern_ = Pattern{};
    pattern_.id = rest;
    pattern_.where = fmt::format("{}:{}", file_, line_);
    open_ = true;
    has_code_ = false;
    return std::monostate{};
  }
  if (!open_) return fault("DM501", fmt::format("'{}' stands before any 'pattern' line", key));
  if (key == "verb" || key == "noun") {
    auto frame = parse_frame(rest, key == "noun");
    if (!frame) return base::Error(std::move(frame.error()));
    pattern_.frames.push_back(std::move(*frame));
    return std::monostate{};
  }
  if (key == "role") {
    auto frame = parse_role(rest);
    if (!frame) return base::Error(std::move(frame.error()));
    pattern_.frames.push_back(std::move(*frame));
    return std::monostate{};
  }
  if (key == "code") return parse_code(rest);
  if (key == "relation") return parse_relation(rest);
  if (key == "unless") return parse_exclusion(rest);
  if (key == "ok" || key == "no") return parse_example(rest, key == "ok");
  if (key == "cameo") {
    pattern_.cameo = rest;
    return std::monostate{};
  }
  if (key == "status") {
    if (!core::event_status_from(rest)) return fault("DM501", fmt::format("unknown status '{}'", rest));
    pattern_.status = rest;
    return std::monostate{};
  }
  if (key == "context") {
    for (std::string_view word : words_of(rest)) pattern_.contexts.emplace_back(word);
    return std::monostate{};
  }
  return fault("DM501", fmt::format("unknown line '{}'", key), "lines are: pattern verb noun role code relation cameo status context unless ok no");
}

base::Status PatternReader::finish_pattern() {
  if (!open_) return std::monostate{};
  open_ = false;
  if (!has_code_ || pattern_.frames.empty())
    return base::Error{"DM503", fmt::format("pattern {} needs a code line and at least one verb or noun line", pattern_.id), pattern_.where, ""};
  for (const Pattern& other : out_.patterns_)
    if (other.id == pattern_.id) return base::Error{"DM202", fmt::format("pattern id {} is used twice", pattern_.id), pattern_.where, "also at " + other.where};
  out_.patterns_.push_back(std::move(pattern_));
  return std::monostate{};
}

base::Status PatternReader::parse_code(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 2) return fault("DM501", "code needs a type and at least one role");
  const auto parts = base::split(words[0], '.');
  // A word of dots alone ("code . {A}") has no parts.
  const auto type = parts.empty() ? std::nullopt : core::event_type_from(parts.front());
  if (!type) return fault("DM501", fmt::format("unknown event type '{}'", words[0]));
  pattern_.type = *type;
  for (size_t i = 1; i < parts.size(); ++i) pattern_.modes.emplace_back(parts[i]);
  return parse_roles(words, 1);
}

// "relation backs A -> B"
base::Status PatternReader::parse_relation(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 2) return fault("DM501", "relation needs a type and at least one role");
  pattern_.relation = core::relation_type_from(words[0]);
  if (!pattern_.relation) return fault("DM501", fmt::format("unknown relation type '{}'", words[0]));
  return parse_roles(words, 1);
}

base::Status PatternReader::parse_roles(const std::vector<std::string_view>& words, size_t first) {
  core::ActorRole role = core::ActorRole::kActor;
  for (size_t i = first; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word == "->") {
      role = core::ActorRole::kRecipient;
      continue;
    }
    if (word == "+") {
      pattern_.mutual = true;
      continue;
    }
    core::ActorRole own = role;
    std::string_view letter = word;
    if (word.starts_with("host=")) {
      own = core::ActorRole::kHost;
      letter = word.substr(5);
    } else if (word.starts_with("mediator=")) {
      own = core::ActorRole::kMediator;
      letter = word.substr(9);
    } else if (word.starts_with("place=")) {
      letter = word.substr(6);
    }
    const auto slot = letter.size() == 1 ? slot_from(letter[0]) : std::nullopt;
    if (!slot) return fault("DM501", fmt::format("'{}' is not a slot", word), "slots are A B H M P");
    role_of(pattern_, *slot) = own;
    pattern_.used[static_cast<size_t>(*slot)] = *slot != Slot::kP || pattern_.relation;
  }
  has_code_ = true;
  return std::monostate{};
}

base::Status PatternReader::parse_exclusion(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 2) return fault("DM501", "unless needs a place and words", "e.g. 'unless obj issue|matter'");
  Exclusion exclusion;
  const std::string_view key = words[0];
  if (key == "obj") exclusion.kind = Exclusion::Kind::kObject;
  else if (key == "subj") exclusion.kind = Exclusion::Kind::kSubject;
  else if (key == "prt") exclusion.kind = Exclusion::Kind::kParticle;
  else if (key == "mod") exclusion.kind = Exclusion::Kind::kModifier;
  else if (key == "adv") exclusion.kind = Exclusion::Kind::kAdverb;
  else if (key == "poss") exclusion.kind = Exclusion::Kind::kPossessor;
  else {
    exclusion.kind = Exclusion::Kind::kPrep;
    exclusion.prep = key;
  }
  for (size_t i = 1; i < words.size(); ++i) {
    if (words[i] == "*") {
      exclusion.lemmas.emplace_back("*");
      continue;
    }
    auto lemmas = alternatives(words[i]);
    if (!lemmas) return base::Error(std::move(lemmas.error()));
    exclusion.lemmas.insert(exclusion.lemmas.end(), lemmas->begin(), lemmas->end());
  }
  pattern_.exclusions.push_back(std::move(exclusion));
  return std::monostate{};
}

base::Status PatternReader::parse_example(std::string_view text, bool ok) {
  Example example;
  example.ok = ok;
  example.where = fmt::format("{}:{}", file_, line_);
  const size_t first = text.find('"');
  const size_t last = text.rfind('"');
  if (first == std::string_view::npos || last == first) return fault("DM501", "an example stands in double quotes");
  example.text = text.substr(first + 1, last - first - 1);
  if (ok) {
    const std::string_view rest = trim(text.substr(last + 1));
    if (!rest.starts_with("=>")) return fault("DM501", "an ok example ends with '=> TYPE ACTORS'");
    std::string_view code = trim(rest.substr(2));
    const size_t space = std::min(code.find(' '), code.size());
    example.type = core::event_type_from(code.substr(0, std::min(space, code.find('.'))));
    example.relation = core::relation_type_from(code.substr(0, space));
    if (!example.type && !example.relation) return fault("DM501", fmt::format("unknown type in '{}'", code));
    parse_parties(code.substr(space), example);
  }
  pattern_.examples.push_back(std::move(example));
  return std::monostate{};
}

base::Result<std::vector<std::string>> PatternReader::alternatives(std::string_view word) const {
  std::vector<std::string> lemmas;
  for (std::string_view part : base::split(word, '|')) {
    if (part.front() != '@') {
      lemmas.emplace_back(part);
      continue;
    }
    const auto it = out_.sets_.find(part.substr(1));
    if (it == out_.sets_.end()) return fault("DM502", fmt::format("unknown set {}", part), "define it in sets.tsv");
    lemmas.insert(lemmas.end(), it->second.begin(), it->second.end());
  }
  return lemmas;
}

base::Result<Piece> PatternReader::slot_piece(std::string_view word) const {
  Piece piece;
  const auto slot = slot_from(word[1]);
  if (!slot || (word.size() > 3 && word[2] != ':')) return fault("DM501", fmt::format("'{}' is not a slot", word), "write {A}, {B:gov} ...");
  piece.slot = *slot;
  if (word.size() > 3) {
    const auto found = slot_class_from(word.substr(3, word.size() - 4));
    if (!found) return fault("DM501", fmt::format("unknown class in '{}'", word));
    piece.slot_class = *found;
  }
  return piece;
}

bool PatternReader::is_preposition(std::string_view word) const {
  for (std::string_view part : base::split(word, '|'))
    if (!std::binary_search(out_.prepositions_.begin(), out_.prepositions_.end(), part)) return false;
  return true;
}

base::Result<Frame> PatternReader::parse_frame(std::string_view text, bool noun) {
  // Parentheses become a flag on each word they enclose.
  struct Word {
    std::string_view text;
    bool optional;
  };
  std::vector<Word> words;
  bool optional = false;
  for (std::string_view word : words_of(text)) {
    bool close = false;
    if (word.front() == '(') {
      optional = true;
      word.remove_prefix(1);
    }
    if (!word.empty() && word.back() == ')') {
      close = true;
      word.remove_suffix(1);
    }
    if (word.ends_with("'s") || word.ends_with("’s")) word = word.substr(0, word.rfind(word.ends_with("'s") ? "'" : "’"));
    if (!word.empty()) words.push_back({word, optional});
    if (close) optional = false;
  }
  Frame frame;
  frame.noun = noun;
  size_t at = 0;
  // What stands before the head.
  while (at < words.size() && is_slot(words[at].text)) {
    auto piece = slot_piece(words[at].text);
    if (!piece) return base::Error(std::move(piece.error()));
    piece->kind = noun ? Piece::Kind::kModifier : Piece::Kind::kSubject;
    piece->optional = words[at].optional;
    frame.pieces.push_back(std::move(*piece));
    ++at;
    if (at < words.size() && words[at].text == "and") ++at;
  }
  if (at < words.size() && !noun && words[at].text == "be" && at + 1 < words.size()) {
    frame.copula = true;
    ++at;
    if (is_preposition(words[at].text) && at + 1 < words.size()) {
      for (std::string_view prep : base::split(words[at].text, '|')) frame.head_preps.emplace_back(prep);
      ++at;
    }
  }
  // A verb frame may begin with a bare subject noun: "talks collapse".
  if (!noun && !frame.copula && frame.pieces.empty() && at + 1 < words.size() && !is_slot(words[at].text) && !is_slot(words[at + 1].text) && !is_preposition(words[at + 1].text) &&
      words[at + 1].text != "to" && words[at].text.front() == '@') {
    Piece subject;
    subject.kind = Piece::Kind::kSubject;
    auto lemmas = alternatives(words[at].text);
    if (!lemmas) return base::Error(std::move(lemmas.error()));
    subject.lemmas = std::move(*lemmas);
    frame.pieces.push_back(std::move(subject));
    ++frame.words;
    ++at;
  }
  // A noun frame may begin with a word that qualifies the head: "{A} drone strike on {B}".
  if (noun && at + 1 < words.size() && !is_slot(words[at].text) && !is_slot(words[at + 1].text) && !words[at + 1].optional && !is_preposition(words[at + 1].text) &&
      words[at + 1].text != "to" && words[at + 1].text != "and") {
    Piece qualifier;
    qualifier.kind = Piece::Kind::kModifier;
    auto lemmas = alternatives(words[at].text);
    if (!lemmas) return base::Error(std::move(lemmas.error()));
    qualifier.lemmas = std::move(*lemmas);
    frame.pieces.push_back(std::move(qualifier));
    ++frame.words;
    ++at;
  }
  if (at >= words.size() || is_slot(words[at].text)) return fault("DM501", "frame has no head word", "a frame is words in English order, e.g. {A} visit {B}");
  std::string_view head = words[at].text;
  if (const size_t plus = head.find('+'); plus != std::string_view::npos) {
    // "pull+out|withdraw" is not allowed: a particle belongs to all alternatives.
    frame.particle = head.substr(plus + 1);
    head = head.substr(0, plus);
    ++frame.words;
  }
  auto heads = alternatives(head);
  if (!heads) return base::Error(std::move(heads.error()));
  frame.heads = std::move(*heads);
  ++frame.words;
  ++at;
  // What follows.
  int parent = -1;     // where the next preposition or object hangs
  while (at < words.size()) {
    std::string_view word = words[at].text;
    Piece piece;
    piece.optional = words[at].optional;
    piece.parent = parent;
    if (word == "and" && at + 1 < words.size() && is_slot(words[at + 1].text) && !frame.pieces.empty()) {
      // "between {A} and {B}": one phrase, all parties.
      frame.pieces.back().list = true;
      at += 2;
      continue;
    }
    if (word == "to" && at + 1 < words.size() && !is_slot(words[at + 1].text) && words[at + 1].text.front() != '@' && !is_preposition(words[at + 1].text) &&
        words[at + 1].text.front() >= 'a' && words[at + 1].text.front() <= 'z') {
      piece.kind = Piece::Kind::kInfinitive;
      auto lemmas = alternatives(words[at + 1].text);
      if (!lemmas) return base::Error(std::move(lemmas.error()));
      piece.lemmas = std::move(*lemmas);
      ++frame.words;
      frame.pieces.push_back(std::move(piece));
      parent = static_cast<int>(frame.pieces.size()) - 1;
      at += 2;
      continue;
    }
    if (word == "that") {
      if (++at < words.size() && is_slot(words[at].text)) {
        auto slot = slot_piece(words[at].text);
        if (!slot) return base::Error(std::move(slot.error()));
        piece = *slot;
        piece.parent = parent;
        ++at;
      }
      if (at >= words.size() || is_slot(words[at].text)) return fault("DM501", "'that' needs the verb or modal of its clause", "e.g. 'that {B} must'");
      piece.kind = Piece::Kind::kClause;
      auto lemmas = alternatives(words[at].text);
      if (!lemmas) return base::Error(std::move(lemmas.error()));
      piece.lemmas = std::move(*lemmas);
      ++frame.words;
      frame.pieces.push_back(std::move(piece));
      parent = static_cast<int>(frame.pieces.size()) - 1;
      ++at;
      continue;
    }
    if (is_preposition(word)) {
      for (std::string_view prep : base::split(word, '|')) piece.preps.emplace_back(prep);
      piece.kind = Piece::Kind::kPrep;
      if (++at >= words.size()) return fault("DM501", fmt::format("nothing follows '{}'", word));
      word = words[at].text;
    } else {
      piece.kind = Piece::Kind::kObject;
    }
    const bool prep = piece.kind == Piece::Kind::kPrep;
    if (is_slot(word)) {
      auto slot = slot_piece(word);
      if (!slot) return base::Error(std::move(slot.error()));
      piece.slot = slot->slot;
      piece.slot_class = slot->slot_class;
      // "{B} resignation": the slot belongs to the noun that follows.
      if (at + 1 < words.size() && !is_slot(words[at + 1].text) && !is_preposition(words[at + 1].text) && words[at + 1].text != "to" && words[at + 1].text != "and" &&
          !words[at + 1].text.empty()) {
        Piece owner = piece;
        owner.slot = Slot::kNone;
        owner.slot_class = SlotClass::kAny;
        auto lemmas = alternatives(words[at + 1].text);
        if (!lemmas) return base::Error(std::move(lemmas.error()));
        owner.lemmas = std::move(*lemmas);
        ++frame.words;
        frame.pieces.push_back(std::move(owner));
        piece.preps.clear();
        piece.kind = Piece::Kind::kModifier;
        piece.parent = static_cast<int>(frame.pieces.size()) - 1;
        parent = piece.parent;
        ++at;
      }
      frame.pieces.push_back(std::move(piece));
    } else {
      // "impose travel ban": the first of two bare words qualifies the second.
      std::string_view qualifier;
      if (at + 1 < words.size() && !is_slot(words[at + 1].text) && !is_preposition(words[at + 1].text) && words[at + 1].text != "to" && words[at + 1].text != "and" &&
          words[at + 1].optional == words[at].optional) {
        qualifier = word;
        word = words[++at].text;
      }
      auto lemmas = alternatives(word);
      if (!lemmas) return base::Error(std::move(lemmas.error()));
      piece.lemmas = std::move(*lemmas);
      ++frame.words;
      const bool is_optional = piece.optional;
      frame.pieces.push_back(std::move(piece));
      parent = static_cast<int>(frame.pieces.size()) - 1;
      if (!qualifier.empty()) {
        Piece qualifying;
        qualifying.kind = Piece::Kind::kModifier;
        qualifying.parent = parent;
        qualifying.optional = is_optional;
        auto qualifiers = alternatives(qualifier);
        if (!qualifiers) return base::Error(std::move(qualifiers.error()));
        qualifying.lemmas = std::move(*qualifiers);
        ++frame.words;
        frame.pieces.push_back(std::move(qualifying));
      }
    }
    (void)prep;
    ++at;
  }
  return frame;
}

base::Result<Frame> PatternReader::parse_role(std::string_view text) {
  const auto words = words_of(text);
  if (words.size() < 2 || !is_slot(words.back())) return fault("DM501", "a role is a noun and whose it is", "e.g. backer|sponsor of {B}");
  Frame frame;
  frame.noun = true;
  frame.role = true;
  auto heads = alternatives(words[0]);
  if (!heads) return base::Error(std::move(heads.error()));
  frame.heads = std::move(*heads);
  frame.words = 1;
  auto piece = slot_piece(words.back());
  if (!piece) return base::Error(std::move(piece.error()));
  piece->kind = Piece::Kind::kPrep;
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    if (!is_preposition(words[i])) return fault("DM501", fmt::format("'{}' is no preposition", words[i]), "e.g. backer|sponsor of {B}");
    for (std::string_view prep : base::split(words[i], '|')) piece->preps.emplace_back(prep);
  }
  frame.pieces.push_back(std::move(*piece));
  return frame;
}

void PatternReader::build_index() {
  for (std::uint32_t p = 0; p < out_.patterns_.size(); ++p) {
    for (std::uint32_t f = 0; f < out_.patterns_[p].frames.size(); ++f) {
      const Frame& frame = out_.patterns_[p].frames[f];
      auto& index = frame.role ? out_.role_index_ : frame.noun ? out_.noun_index_ : frame.copula ? out_.copula_index_ : out_.verb_index_;
      for (const std::string& head : frame.heads) {
        auto& refs = index[head];
        if (refs.empty() || refs.back().pattern != p || refs.back().frame != f) refs.push_back({p, f});
      }
    }
  }
}

}  // namespace dragoman::events
