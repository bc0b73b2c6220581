// Who wants what: the last word of each party on each issue.
#include <fmt/format.h>

#include <map>

#include "base/tsv.h"
#include "serve/process_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

constexpr size_t kCellsWithAll = 50;  // words of a cell that are told

// A position, and whether another than its holder says that they want it.
struct Said {
  const process::StatedPosition* position = nullptr;
  bool alleged = false;
};

struct Cell {
  std::vector<Said> said;  // newest first
};

std::string issue_of(const process::StatedPosition& one) { return one.issue_code.empty() ? "other" : one.issue_code; }

// Newest first; what the holder and the reports say before what others say.
bool newer(const Said& a, const Said& b) {
  if (a.position->published != b.position->published) return b.position->published < a.position->published;
  return std::tie(a.alleged, a.position->id) < std::tie(b.alleged, b.position->id);
}

void write_position(base::JsonWriter& json, const Said& said) {
  const process::StatedPosition& one = *said.position;
  json.begin_object().field("id", one.id).field("stance", core::to_string(one.stance)).field_if("date", one.published ? one.published->to_string() : "").field("words", one.issue);
  json.field_if("addressee", one.addressee).field_if("addressee_name", one.addressee_name).field_if("condition_for", one.condition_for).field_if("says", one.says);
  json.field("alleged", said.alleged).field("source", one.source).field("document", one.document).field("sentence", one.sentence).end_object();
}

bool is_alleged(const Index& index, std::uint32_t at) {
  const RecordTable& table = index.table(Kind::kPosition);
  if (table.speaker[at] == 0) return false;
  for (const PartyMark& mark : table.parties_of(at))
    if (mark.role == 0) return index.parties[mark.party].key != index.parties[table.speaker[at]].key;
  return true;
}

// Against what was wanted before the day.
void write_change(base::JsonWriter& json, const Cell& cell, core::Day since) {
  const auto& now = *cell.said.front().position;
  if (!now.published || *now.published < since) return;
  const auto before = std::find_if(cell.said.begin(), cell.said.end(), [&](const Said& one) { return one.position->published && *one.position->published < since; });
  if (before == cell.said.end()) json.field("change", "new");
  else if (before->position->stance != now.stance) json.field("change", "other").field("before", core::to_string(before->position->stance));
  else json.field("change", "repeated");
}

std::map<std::string, std::string, std::less<>> names_of_issues(const std::filesystem::path& data_dir) {
  std::map<std::string, std::string, std::less<>> out;
  const auto table = base::TsvTable::load(data_dir / "ontology" / "issues.tsv", {"code", "means"});
  if (table)
    for (const base::TsvRow& row : table->rows()) out.emplace(row.cells[0], row.cells[1]);
  return out;
}

}  // namespace

Reply matrix_reply(const Call& call) {
  auto since = call.day("since");
  if (!since) return since.error();
  auto positions = call.snapshot->positions();
  if (!positions) return positions.error();
  auto selection = call.selection(Kind::kPosition);
  if (!selection) return selection.error();
  const Index& index = call.index();
  std::vector<std::uint8_t> fits(index.table(Kind::kPosition).size(), 0);
  for (const std::uint32_t at : **selection) fits[at] = 1;
  std::map<std::string, size_t> rows, columns;
  std::map<std::string, std::string> names;
  std::map<std::pair<std::string, std::string>, Cell> cells;
  for (const process::StatedPosition& one : **positions) {
    const auto id = Id::parse(one.id);
    const std::uint32_t at = id ? index.find(Kind::kPosition, *id) : kNone;
    if (at == kNone || fits[at] == 0 || one.holder.empty()) continue;
    ++rows[one.holder];
    ++columns[issue_of(one)];
    const std::uint32_t key = index.keys.find(one.holder);
    names[one.holder] = key != 0 ? index.key_names[key] : one.holder_name;
    cells[{one.holder, issue_of(one)}].said.push_back({&one, is_alleged(index, at)});
  }
  const auto issue_names = names_of_issues(call.library.data_dir());
  const auto by_size = [](const std::map<std::string, size_t>& all) {
    std::vector<std::pair<std::string, size_t>> out(all.begin(), all.end());
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return out;
  };
  base::JsonWriter json;
  json.begin_object().field("kind", "positions_matrix").field_if("since", *since ? (*since)->to_string() : "").key("rows").begin_array();
  for (const auto& [holder, count] : by_size(rows))
    json.begin_object().field("holder", holder).field("name", names[holder]).field("positions", static_cast<std::uint64_t>(count)).end_object();
  json.end_array().key("columns").begin_array();
  for (const auto& [issue, count] : by_size(columns)) {
    const auto name = issue_names.find(issue);
    json.begin_object().field("issue", issue).field("name", name != issue_names.end() ? name->second : "other wishes").field("coded", name != issue_names.end());
    json.field("positions", static_cast<std::uint64_t>(count)).end_object();
  }
  json.end_array().key("cells").begin_array();
  for (auto& [at, cell] : cells) {
    std::sort(cell.said.begin(), cell.said.end(), newer);
    const process::StatedPosition& last = *cell.said.front().position;
    json.begin_object()
        .field("holder", at.first)
        .field("issue", at.second)
        .field("stance", core::to_string(last.stance))
        .field_if("date", last.published ? last.published->to_string() : "");
    json.field_if("addressee", last.addressee).field_if("addressee_name", last.addressee_name).field_if("condition_for", last.condition_for);
    json.field("alleged", std::all_of(cell.said.begin(), cell.said.end(), [](const Said& one) { return one.alleged; })).field_if("says", last.says);
    if (*since) write_change(json, cell, **since);
    json.field("times", static_cast<std::uint64_t>(cell.said.size())).key("positions").begin_array();
    for (size_t i = 0; i < cell.said.size() && i < kCellsWithAll; ++i) write_position(json, cell.said[i]);
    json.end_array().end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
