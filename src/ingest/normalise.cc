#include "ingest/normalise.h"

#include <algorithm>

namespace dragoman::ingest {

void NfcMap::add(core::ByteOffset canonical, std::uint64_t raw, std::uint8_t step) {
  if (!runs_.empty() && runs_.back().canonical == canonical) {
    // An empty run: raw bytes that left nothing behind.
    runs_.pop_back();
  }
  if (!runs_.empty() && step != 0 && runs_.back().step == step && runs_.back().raw + static_cast<std::uint64_t>(canonical - runs_.back().canonical) * step == raw) return;
  runs_.push_back({canonical, raw, step});
}

std::uint64_t NfcMap::raw_begin(core::ByteOffset at) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), at, [](core::ByteOffset o, const Run& run) { return o < run.canonical; });
  if (after == runs_.begin()) return at;
  const Run& run = *std::prev(after);
  return run.raw + static_cast<std::uint64_t>(at - run.canonical) * run.step;
}

std::uint64_t NfcMap::raw_end(core::ByteOffset at) const {
  const auto after = std::lower_bound(runs_.begin(), runs_.end(), at, [](const Run& run, core::ByteOffset o) { return run.canonical < o; });
  if (after == runs_.begin()) return at;
  const Run& run = *std::prev(after);
  if (run.step == 0 && after != runs_.end()) return after->raw;
  return run.raw + static_cast<std::uint64_t>(at - run.canonical) * run.step;
}

RawSpan NfcMap::raw_span(const core::Span& span) const {
  const std::uint64_t begin = raw_begin(span.begin);
  return {begin, std::max(begin, raw_end(span.end))};
}

NfcMap NfcMap::after(const NfcMap& first) const {
  if (identity()) return first;
  if (first.identity()) return *this;
  NfcMap out;
  for (size_t i = 0; i < runs_.size(); ++i) {
    const Run& run = runs_[i];
    const auto middle = static_cast<core::ByteOffset>(run.raw);
    if (run.step == 0) {
      out.add(run.canonical, first.raw_begin(middle), 0);
      continue;
    }
    const core::ByteOffset length = i + 1 < runs_.size() ? runs_[i + 1].canonical - run.canonical : ~core::ByteOffset{0} - run.canonical;
    auto inner = std::upper_bound(first.runs_.begin(), first.runs_.end(), middle, [](core::ByteOffset o, const Run& r) { return o < r.canonical; });
    out.add(run.canonical, first.raw_begin(middle), inner == first.runs_.begin() ? std::uint8_t{1} : std::prev(inner)->step);
    for (; inner != first.runs_.end() && inner->canonical - middle < length; ++inner) out.add(run.canonical + (inner->canonical - middle), inner->raw, inner->step);
  }
  return out;
}

}  // namespace dragoman::ingest
