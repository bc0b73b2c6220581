#include "forecast/event_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/tsv.h"
#include "base/utf8.h"

namespace dragoman::forecast {

namespace {

using Cells = std::vector<std::string_view>;

std::string lower_plain(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c == '_' || c == '-' ? ' ' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

// What stands for "missing" in these files.
std::string_view known(std::string_view cell) {
  cell = trim(cell);
  return cell == "NA" || cell == "None" || cell == "---" ? std::string_view{} : cell;
}

Cells cells_of(std::string_view line) {
  Cells out;
  for (;;) {
    const size_t tab = line.find('\t');
    out.push_back(trim(line.substr(0, tab)));
    if (tab == std::string_view::npos) return out;
    line.remove_prefix(tab + 1);
  }
}

// Windows-1252 files exist; a byte that is no UTF-8 is read as Latin-1, so that the same name stays the same name.
std::string as_utf8(std::string_view text) {
  if (base::is_utf8(text)) return std::string(text);
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t length = base::utf8_length_at(text, at);
    if (length > 0) out += text.substr(at, length);
    else base::append_utf8(out, static_cast<unsigned char>(text[at]));
    at += std::max<size_t>(1, length);
  }
  return out;
}

// 2018-06-01, 2018/6/1, 20180601. Files with month before day are told by their own days (DayReader).
std::optional<core::Day> read_day(std::string_view cell) {
  if (cell.size() == 8 && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    const auto number = [&](size_t at, size_t size) {
      int value = 0;
      for (const char c : cell.substr(at, size)) value = 10 * value + (c - '0');
      return value;
    };
    return core::Day::from_ymd(number(0, 4), number(4, 2), number(6, 2));
  }
  return core::Day::parse(cell);
}

double number_in(std::string_view cell) {
  double value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

// "13/1/2017", "1/13/2017": the order is one per file, told by any value above 12.
struct SlashDay {
  int a = 0, b = 0, year = 0;
};
std::optional<SlashDay> read_slash_day(std::string_view cell) {
  int part[3] = {}, at = 0, digits = 0;
  for (const char c : cell) {
    if (c == '/' && at < 2 && digits > 0) {
      ++at;
      digits = 0;
    } else if (c >= '0' && c <= '9' && ++digits <= 4) {
      part[at] = 10 * part[at] + (c - '0');
    } else {
      return std::nullopt;
    }
  }
  if (at != 2 || part[2] < 1000) return std::nullopt;
  return SlashDay{part[0], part[1], part[2]};
}

struct Columns {
  int id = -1, day = -1, actor = -1, actor_country = -1, actor_sectors = -1, relation = -1, code = -1, recipient = -1, recipient_country = -1, recipient_sectors = -1, story = -1,
      sentence = -1;
  size_t expected = 0;
};

int place_of(const Cells& header, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    const auto at = std::find(header.begin(), header.end(), name);
    if (at != header.end()) return static_cast<int>(at - header.begin());
  }
  return -1;
}

Columns columns_of(TableFormat format, const Cells& header) {
  Columns c;
  c.expected = header.size();
  switch (format) {
    case TableFormat::kIcews:
      c.id = place_of(header, {"Event ID"});
      c.day = place_of(header, {"Event Date"});
      c.actor = place_of(header, {"Source Name"});
      c.actor_country = place_of(header, {"Source Country"});
      c.actor_sectors = place_of(header, {"Source Sectors"});
      c.relation = place_of(header, {"Event Text"});
      c.code = place_of(header, {"CAMEO Code"});
      c.recipient = place_of(header, {"Target Name"});
      c.recipient_country = place_of(header, {"Target Country"});
      c.recipient_sectors = place_of(header, {"Target Sectors"});
      c.story = place_of(header, {"Story ID"});
      c.sentence = place_of(header, {"Sentence Number"});
      break;
    case TableFormat::kPolecat: {
      // Some files name a column that they do not have; the rows follow the published 40.
      const int extra = place_of(header, {"Headline"});
      const auto at = [&](std::string_view name) {
        const int place = place_of(header, {name});
        return extra >= 0 && place > extra ? place - 1 : place;
      };
      c.id = at("Event ID");
      c.day = at("Event Date");
      c.actor = at("Actor Name");
      c.actor_country = at("Actor Country");
      c.actor_sectors = at("Primary Actor Sector");
      c.relation = at("Event Type");
      c.recipient = at("Recipient Name");
      c.recipient_country = at("Recipient Country");
      c.recipient_sectors = at("Primary Recipient Sector");
      c.expected = extra >= 0 ? header.size() - 1 : header.size();
      break;
    }
    case TableFormat::kGdelt:
      c.id = 0;
      c.day = 1;
      c.actor = 5;
      c.actor_country = 7;
      c.actor_sectors = 12;
      c.recipient = 15;
      c.recipient_country = 17;
      c.recipient_sectors = 22;
      c.relation = 26;
      break;
    case TableFormat::kRecords:
    case TableFormat::kUnknown: break;
  }
  return c;
}

class TableReader {
 public:
  TableReader(std::string_view name, TableFormat format, const EventCodes& codes, HistoryBuilder& builder) : name_(name), format_(format), codes_(codes), builder_(builder) {}

  void read(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    day_first_ = false;
    std::uint64_t number = 0;
    // Two passes over the days alone where they are written with slashes: the order of day and month is one for the file.
    for_lines(text, [&](std::string_view line) { look_at_days(line, ++number); });
    number = 0;
    for_lines(text, [&](std::string_view line) { read_line(line, ++number); });
  }

 private:
  template <typename Line>
  static void for_lines(std::string_view text, const Line& f) {
    while (!text.empty()) {
      const size_t end = text.find('\n');
      f(text.substr(0, end));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
  }

  bool is_header(std::uint64_t number) const { return number == 1 && format_ != TableFormat::kGdelt; }

  void look_at_days(std::string_view line, std::uint64_t number) {
    if (number == 1) columns_ = columns_of(format_, cells_of(line));
    if (is_header(number) || columns_.day < 0 || line.find('/') == std::string_view::npos) return;
    const Cells cells = cells_of(line);
    if (cells.size() <= static_cast<size_t>(columns_.day)) return;
    if (const auto day = read_slash_day(cells[static_cast<size_t>(columns_.day)]); day && day->a > 12) day_first_ = true;
  }

  std::optional<core::Day> day_of(std::string_view cell) const {
    if (const auto slash = read_slash_day(cell)) {
      return day_first_ ? core::Day::from_ymd(slash->year, slash->b, slash->a) : core::Day::from_ymd(slash->year, slash->a, slash->b);
    }
    return read_day(cell);
  }

  static std::string_view cell(const Cells& cells, int at) {
    return at < 0 || static_cast<size_t>(at) >= cells.size() ? std::string_view{} : known(cells[static_cast<size_t>(at)]);
  }

  // Several names or sectors in one cell: the first one.
  static std::string first_of(std::string_view cell, std::string_view separators) { return as_utf8(trim(cell.substr(0, cell.find_first_of(separators)))); }

  void read_line(std::string_view line, std::uint64_t number) {
    if (is_header(number) || trim(line).empty()) return;
    builder_.row();
    const auto where = [&] { return fmt::format("{}:{}", name_, number); };
    Cells cells = cells_of(line);
    if (format_ == TableFormat::kGdelt ? cells.size() != 57 && cells.size() != 58 && cells.size() != 61 : cells.size() < columns_.expected)
      return builder_.skip("another number of columns", where());
    for (size_t extra = columns_.expected; format_ != TableFormat::kGdelt && extra < cells.size(); ++extra) {
      if (!cells[extra].empty()) return builder_.skip("another number of columns", where());
    }
    const auto day = day_of(cell(cells, columns_.day));
    if (!day) return builder_.skip("no day", where());
    const std::string relation = relation_of(cells);
    if (relation.empty()) return builder_.skip("no code or label of the event", where());
    const PartyName actor{first_of(cell(cells, columns_.actor), ";"), as_utf8(cell(cells, columns_.actor_country)), first_of(cell(cells, columns_.actor_sectors), ",;")};
    const PartyName recipient{first_of(cell(cells, columns_.recipient), ";"), as_utf8(cell(cells, columns_.recipient_country)),
                              first_of(cell(cells, columns_.recipient_sectors), ",;")};
    if (actor.name.empty() || recipient.name.empty()) return builder_.skip("no actor or no recipient", where());
    const std::string id(cell(cells, columns_.id));
    if (!id.empty() && !builder_.first_time(id, *day)) return builder_.skip("the same event id and day once more", where());
    builder_.add(*day, actor, relation, recipient, id.empty() ? where() : id);
    if (const auto story = cell(cells, columns_.story), sentence = cell(cells, columns_.sentence); !story.empty() && !sentence.empty())
      builder_.join_mirrored(fmt::format("{}|{}|{}", story, sentence, codes_.mirror_key(relation)));
  }

  std::string relation_of(const Cells& cells) const {
    const std::string label = as_utf8(cell(cells, columns_.relation));
    if (!label.empty() || columns_.code < 0) return label;
    // No label: the code's own.
    const auto at = codes_.label_of_cameo.find(cell(cells, columns_.code));
    return at == codes_.label_of_cameo.end() ? std::string{} : at->second;
  }

  std::string_view name_;
  TableFormat format_;
  const EventCodes& codes_;
  HistoryBuilder& builder_;
  Columns columns_;
  bool day_first_ = false;
};

}  // namespace

base::Result<EventCodes> EventCodes::load(const std::filesystem::path& data_dir) {
  EventCodes codes;
  const auto ontology = data_dir / "ontology";
  auto labels = base::TsvTable::load(ontology / "icews_labels.tsv", {"label", "code"});
  if (!labels) return labels.error();
  for (const auto& row : labels->rows()) {
    codes.cameo_of_label.emplace(row.cells[0], row.cells[1]);
    codes.label_of_cameo.emplace(row.cells[1], row.cells[0]);
  }
  auto roots = base::TsvTable::load(ontology / "cameo_quads.tsv", {"root", "quad"});
  if (!roots) return roots.error();
  for (const auto& row : roots->rows()) codes.class_of_root.emplace(row.cells[0], static_cast<std::uint8_t>(row.cells[1].front() - '1'));
  auto types = base::TsvTable::load(ontology / "types.tsv", {"type", "quad", "score"});
  if (!types) return types.error();
  for (const auto& row : types->rows()) {
    codes.class_of_type.emplace(row.cells[0], static_cast<std::uint8_t>(row.cells[1].front() - '1'));
    codes.score_of_code.emplace(row.cells[0], number_in(row.cells[2]));
  }
  auto cameo = base::TsvTable::load(ontology / "cameo.tsv", {"code", "plover_type", "goldstein", "plover_mode"});
  if (!cameo) return cameo.error();
  for (const auto& row : cameo->rows()) {
    if (!row.cells[1].empty()) codes.type_of_cameo.emplace(row.cells[0], row.cells[1]);
    if (!row.cells[2].empty()) codes.score_of_code.emplace(row.cells[0], number_in(row.cells[2]));
    if (!row.cells[3].empty()) codes.mirror_of_cameo.emplace(row.cells[0], fmt::format("{} {}", row.cells[1], row.cells[3]));
  }
  return codes;
}

std::string EventCodes::cameo_of(std::string_view relation) const {
  const auto at = cameo_of_label.find(lower_plain(relation));
  return at != cameo_of_label.end() ? at->second : std::string(relation);
}

std::uint8_t EventCodes::class_of(std::string_view relation) const {
  if (const auto type = class_of_type.find(relation); type != class_of_type.end()) return type->second;
  const auto root = class_of_root.find(std::string_view(cameo_of(relation)).substr(0, 2));
  return root == class_of_root.end() ? std::uint8_t{4} : root->second;
}

std::string EventCodes::mirror_key(std::string_view relation) const {
  const std::string code = cameo_of(relation);
  const auto kind = mirror_of_cameo.find(code);
  return kind == mirror_of_cameo.end() ? code : kind->second;
}

bool EventCodes::is_meeting(std::string_view relation) const {
  constexpr std::string_view kMeeting = "CONSULT";
  if (relation == kMeeting) return true;
  const std::string code = cameo_of(relation);
  for (size_t length = code.size(); length >= 2; --length) {  // a value that is missing is the root's
    if (const auto type = type_of_cameo.find(code.substr(0, length)); type != type_of_cameo.end()) return type->second == kMeeting;
  }
  return false;
}

double EventCodes::score(std::string_view relation) const {
  if (const auto type = score_of_code.find(relation); type != score_of_code.end()) return type->second;
  const std::string code = cameo_of(relation);
  for (size_t length = code.size(); length >= 2; --length) {
    if (const auto at = score_of_code.find(code.substr(0, length)); at != score_of_code.end()) return at->second;
  }
  return 0;
}

std::uint32_t HistoryBuilder::entity(const PartyName& party) {
  const auto number = [](auto& numbers, std::vector<std::string>& names, const std::string& name) {
    if (name.empty()) return 0U;
    const auto [at, added] = numbers.try_emplace(name, static_cast<std::uint32_t>(names.size()));
    if (added) names.push_back(name);
    return at->second;
  };
  const auto [at, added] = entities_.try_emplace(party.name, static_cast<std::uint32_t>(history_.entities.size()));
  if (added) {
    history_.entities.push_back(party.name);
    history_.group_of.push_back(number(groups_, history_.groups, party.group));
    // A country has no role in itself.
    history_.role_of.push_back(party.name == party.group ? 0U : number(roles_, history_.roles, party.role));
  }
  return at->second;
}

void HistoryBuilder::add(core::Day day, const PartyName& actor, std::string_view relation, const PartyName& recipient, std::string_view id) {
  const auto [at, added] = relations_.try_emplace(std::string(relation), static_cast<std::uint32_t>(history_.relations.size()));
  if (added) history_.relations.emplace_back(relation);
  const std::uint32_t from = entity(actor);
  history_.quads.push_back({from, at->second, entity(recipient), day.days()});
  history_.ids.emplace_back(id);
}

void HistoryBuilder::join_mirrored(std::string_view told) {
  if (keep_mirrored_) return;
  const size_t last = history_.quads.size() - 1;
  const Quad& quad = history_.quads[last];
  if (quad.subject == quad.object) return;
  const auto key = [&](std::uint32_t from, std::uint32_t to) { return fmt::format("{}|{}|{}|{}", told, quad.step, from, to); };
  const auto mirror = unpaired_.find(key(quad.object, quad.subject));
  if (mirror == unpaired_.end()) {
    unpaired_.try_emplace(key(quad.subject, quad.object), last);
    return;
  }
  std::string &first = history_.ids[mirror->second], &second = history_.ids[last];
  first = second = first + kJoinedIds + second;
  unpaired_.erase(mirror);
  ++history_.mirrored;
}

bool HistoryBuilder::first_time(std::string_view id, core::Day day) { return seen_.insert(fmt::format("{}@{}", id, day.days())).second; }

base::Result<History> HistoryBuilder::build(const std::string& where) {
  if (history_.quads.empty()) return base::Error{"DM802", "no usable event", where, "ICEWS, POLECAT or GDELT events, or JSON Lines of dragoman code"};
  if (history_.entities.size() > kMaxEntities || history_.relations.size() > kMaxRelations)
    return base::Error{"DM803", "more entities or relations than can be held", where, fmt::format("at most {} entities and {} relations", kMaxEntities, kMaxRelations)};
  const auto by_day = [](const Quad& a, const Quad& b) { return a.step < b.step; };
  const std::int32_t first = std::min_element(history_.quads.begin(), history_.quads.end(), by_day)->step;
  const std::int32_t last = std::max_element(history_.quads.begin(), history_.quads.end(), by_day)->step;
  // A century of days: a mistyped year must not make a table of a million empty days.
  if (last - first > 40000) return base::Error{"DM802", "days lie more than a century apart", where, "remove the rows with a mistyped year"};
  for (Quad& quad : history_.quads) quad.step -= first;
  history_.first_day = core::Day(first);
  history_.has_days = true;
  history_.fit_end = last - first + 1;
  sort_by_step(history_);
  return std::move(history_);
}

TableFormat format_of(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (trim(text.substr(0, 64)).starts_with("{")) return TableFormat::kRecords;
  const std::string_view line = text.substr(0, text.find('\n'));
  const Cells cells = cells_of(line);
  if (place_of(cells, {"Source Name"}) >= 0 && place_of(cells, {"Target Name"}) >= 0) return TableFormat::kIcews;
  if (place_of(cells, {"Actor Name"}) >= 0 && place_of(cells, {"Event Type"}) >= 0) return TableFormat::kPolecat;
  if ((cells.size() == 57 || cells.size() == 58 || cells.size() == 61) && read_day(cells[1])) return TableFormat::kGdelt;
  return TableFormat::kUnknown;
}

std::string_view name_of(TableFormat format) {
  switch (format) {
    case TableFormat::kIcews: return "ICEWS";
    case TableFormat::kPolecat: return "POLECAT";
    case TableFormat::kGdelt: return "GDELT";
    case TableFormat::kRecords: return "records";
    case TableFormat::kUnknown: break;
  }
  return "unknown";
}

base::Status read_event_table(std::string_view text, std::string_view name, const EventCodes& codes, HistoryBuilder& builder) {
  const TableFormat format = format_of(text);
  if (format == TableFormat::kUnknown)
    return base::Error{"DM804", "not a table of events that is known", std::string(name), "ICEWS, POLECAT or GDELT events, or JSON Lines of dragoman code"};
  if (format == TableFormat::kRecords) read_event_records(text, name, builder);
  else TableReader(name, format, codes, builder).read(text);
  return std::monostate{};
}

}  // namespace dragoman::forecast
