// store/event_stream.h - stored events as records again, one document after the other, in order of document id.
//
// In      a condition on the columns of event (and the same one on `event` of its parts), or none for all.
// Out     all events of a document, in the order the coder made them.
// Fails   DM6xx when the file cannot be read.
// Cost    streamed: memory is that of one document, and of the engine's sort.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/event.h"
#include "store/engine.h"

namespace dragoman::store {

class EventStream {
 public:
  // `document`: only that document's events; empty: those of all.
  static base::Result<EventStream> open(Engine& engine, const std::string& document = {});
  // False at the end.
  base::Result<bool> next(std::string& document, std::vector<core::Event>& events);

 private:
  // Rows of one table, one row ahead.
  struct Part {
    Rows rows;
    Row row;
    bool more = false;
  };
  static base::Result<Part> open_part(Engine& engine, size_t table, const std::string& document);
  static base::Status advance(Part& part);
  base::Status add_parts(core::Event& event);

  explicit EventStream(std::vector<Part> parts) : parts_(std::move(parts)) {}
  std::vector<Part> parts_;  // event, actor, speaker, figure, evidence
};

}  // namespace dragoman::store
