// ingest/normalise.h - the way back from canonical text to the raw bytes.
//
// A map of runs. step 1: both sides advance byte for byte; step 2: two raw bytes for one (ASCII in UTF-16); step 0: the whole run
// stands for the whole raw run, as where NFC joined two characters, or the encoding was not UTF-8.
// Threads const members may run concurrently. Cost one run per change, none for plain UTF-8; raw_span O(log runs).
#pragma once

#include <cstdint>
#include <vector>

#include "core/document.h"

namespace dragoman::ingest {

struct RawSpan {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  bool operator==(const RawSpan&) const = default;
};

class NfcMap {
 public:
  struct Run {
    core::ByteOffset canonical = 0;
    std::uint64_t raw = 0;
    std::uint8_t step = 1;  // raw bytes for one canonical byte; 0: no inner way back
  };

  // Runs are added in order; the last one holds to the end. An empty map is the identity.
  void add(core::ByteOffset canonical, std::uint64_t raw, std::uint8_t step);
  // Smallest raw span whose decoding covers `span`.
  RawSpan raw_span(const core::Span& span) const;
  bool identity() const { return runs_.empty(); }
  const std::vector<Run>& runs() const { return runs_; }
  // The map of doing `first` and then this: canonical of this -> raw of first.
  NfcMap after(const NfcMap& first) const;

 private:
  std::uint64_t raw_begin(core::ByteOffset at) const;
  std::uint64_t raw_end(core::ByteOffset at) const;
  std::vector<Run> runs_;
};

}  // namespace dragoman::ingest
