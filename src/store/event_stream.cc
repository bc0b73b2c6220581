#include "store/event_stream.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/record_rows.h"
#include "store/schema.h"

namespace dragoman::store {

using base::Result;
using base::Status;

namespace {

constexpr std::array kParts = {TableId::kEvent, TableId::kActor, TableId::kSpeaker, TableId::kFigure, TableId::kEvidence};

}  // namespace

Status EventStream::advance(Part& part) {
  auto more = part.rows.next(part.row);
  if (!more) return more.error();
  part.more = *more;
  return {};
}

Result<EventStream::Part> EventStream::open_part(Engine& engine, size_t at, const std::string& document) {
  const TableSpec& spec = table(kParts[at]);
  Row parameters;
  std::string where;
  if (!document.empty()) {
    Value id;
    id.kind = Value::Kind::kText;
    id.text = document;
    parameters.push_back(id);
    where = "WHERE document = $1";
  }
  auto rows = engine.query(fmt::format("SELECT {} FROM {} {} ORDER BY document, {}, position", column_list(spec), spec.name, where, spec.key), parameters);
  if (!rows) return rows.error();
  Part part{std::move(*rows), {}, false};
  DRAGOMAN_TRY(advance(part));
  return part;
}

Result<EventStream> EventStream::open(Engine& engine, const std::string& document) {
  std::vector<Part> parts;
  for (size_t i = 0; i < kParts.size(); ++i) {
    auto part = open_part(engine, i, document);
    if (!part) return part.error();
    parts.push_back(std::move(*part));
  }
  return EventStream(std::move(parts));
}

// Takes the rows of the event from each part. Rows of events that do not exist are passed over: verify names them.
Status EventStream::add_parts(core::Event& event) {
  for (size_t i = 1; i < parts_.size(); ++i) {
    Part& part = parts_[i];
    while (part.more && std::pair(part.row[1].text, part.row[0].text) < std::pair(event.document, event.id)) DRAGOMAN_TRY(advance(part));
    for (; part.more && part.row[1].text == event.document && part.row[0].text == event.id;) {
      if (kParts[i] == TableId::kActor) event.actors.push_back(actor_from(part.row));
      else if (kParts[i] == TableId::kFigure) event.magnitude.push_back(figure_from(part.row));
      else if (kParts[i] == TableId::kEvidence) event.evidence.push_back(evidence_from(part.row));
      else if (event.attribution && part.row[2].integer == 0) event.attribution->speaker = actor_from(part.row);
      else if (event.attribution) event.attribution->chain.push_back(actor_from(part.row));
      DRAGOMAN_TRY(advance(part));
    }
  }
  return {};
}

Result<bool> EventStream::next(std::string& document, std::vector<core::Event>& events) {
  events.clear();
  Part& head = parts_.front();
  if (!head.more) return false;
  document = head.row[1].text;
  std::vector<std::pair<std::int64_t, core::Event>> found;
  while (head.more && head.row[1].text == document) {
    found.emplace_back(head.row[2].integer, event_from(head.row));
    DRAGOMAN_TRY(add_parts(found.back().second));
    DRAGOMAN_TRY(advance(head));
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [position, event] : found) events.push_back(std::move(event));
  return true;
}

}  // namespace dragoman::store
