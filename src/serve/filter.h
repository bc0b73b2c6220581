// serve/filter.h - the one filter of the page: which records of a kind are looked at.
//
// In      the parameters of an address (docs/openapi.yaml, x-filter).
// Out     positions in a kind's table, in order of day.
// Fails   DM902 a parameter that cannot be understood.
// Cost    select: one pass over the table; a name is looked up once, not once for each record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "core/day.h"
#include "http/query_string.h"
#include "serve/index.h"

namespace dragoman::serve {

// What may be left out of a selection: a facet lists all values of its field, not the chosen ones alone.
enum class Field : std::uint8_t { kNothing, kActors, kType, kQuad, kStatus, kSpeaker, kSource, kCountry, kAdmin1, kPlace };

struct Filter {
  std::vector<std::string> actors, other, types, statuses, speakers, sources, countries, admins, places, quads;
  std::optional<core::Day> from, to;
  std::string story, document, q;

  static base::Result<Filter> parse(const http::Parameters& parameters);
  bool empty() const;
};

// Documents that hold the words of `q`; empty: all.
using DocumentMarks = std::vector<std::uint8_t>;

class Selector {
 public:
  Selector(const Index& index, const Filter& filter, DocumentMarks fitting_text);

  std::vector<std::uint32_t> select(Kind kind, Field but = Field::kNothing) const;
  bool fits(Kind kind, std::uint32_t at, Field but = Field::kNothing) const;
  bool document_fits(std::uint32_t document, Field but = Field::kNothing) const;
  // What of the filter a relation of the network is asked for: its report and speaker, and its country.
  bool relation_fits(std::uint32_t at) const;

 private:
  void mark_parties();
  void mark_places();
  void mark_documents();
  bool parties_fit(const RecordTable& table, std::uint32_t at) const;
  bool country_fits(const RecordTable& table, std::uint32_t at) const;
  template <typename Use>
  void each_test(Kind kind, Field but, const Use& use) const;

  const Index& index_;
  Filter filter_;
  std::vector<std::uint8_t> party_, other_, speaker_;    // by party
  std::vector<std::uint8_t> country_, admin_, place_;    // by place name
  std::vector<std::uint8_t> source_, text_;              // by document
  std::array<std::vector<std::uint8_t>, kKinds> type_;
  std::vector<std::uint8_t> status_;
  std::array<bool, 5> quad_{};
  std::uint32_t story_ = kNone, document_ = kNone;
  std::int32_t from_, to_;
};

// Whether an id of the filter means this party: TUR means TUR, TUR.GOV.MOD and whoever is told to be of TUR without an id of their own.
bool means(const std::string& wanted, const PartyName& party, const std::string& key);

}  // namespace dragoman::serve
