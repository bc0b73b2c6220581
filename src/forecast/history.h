// forecast/history.h - a history of events as numbers: who did what to whom on which step of time.
//
// A quadruple is (subject, relation, object, step). The inverse of relation r is r + R ("was done to by"), so that every question asks for an object.
// Owns    all names; entities and relations are indices into them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "core/day.h"

namespace dragoman::forecast {

struct Quad {
  std::uint32_t subject = 0, relation = 0, object = 0;
  std::int32_t step = 0;
  bool operator==(const Quad&) const = default;
};

// Rows that were left out, by reason; `first` says where the first of them stands.
struct Skipped {
  std::string reason, first;
  std::uint64_t rows = 0;
};

struct History {
  std::vector<std::string> entities, relations;
  // What an entity belongs to (a country) and what it is there (police): dense numbers; 0 is "not told".
  std::vector<std::uint32_t> group_of, role_of;
  std::vector<std::string> groups{""}, roles{""};
  std::vector<Quad> quads;             // by step; within one in the order of the source
  std::vector<std::string> ids;        // the source's name for each quad: an event id, or file:line
  std::vector<Skipped> skipped;
  std::uint64_t rows = 0;              // read, with those left out
  std::uint64_t mirrored = 0;          // rows that tell the event of another row from the other side: both quads are there, under one joint id
  std::int32_t fit_end = 0;            // quads at or after this step are to be forecast (folders only)
  core::Day first_day;                 // the day of step 0, where steps are days and has_days
  bool has_days = false;

  std::uint32_t relation_count() const { return static_cast<std::uint32_t>(relations.size()); }
  std::uint32_t inverse(std::uint32_t relation) const { return relation < relation_count() ? relation + relation_count() : relation - relation_count(); }
  std::uint64_t skipped_rows() const;
  void skip(std::string_view reason, std::string_view where);
};

// Between the ids of rows that tell one event.
inline constexpr char kJoinedIds = '+';

// Limits of the keys that the engine packs into 64 bits.
inline constexpr std::size_t kMaxEntities = std::size_t{1} << 24U, kMaxRelations = 700;

// "Police (Nigeria)", "Police_(Nigeria)" -> role "Police", group "Nigeria"; "Nigeria" itself -> group "Nigeria" where another entity is of that group.
void group_by_names(History& history);

// Sorts quads (and ids) by step, keeping the order within a step.
void sort_by_step(History& history);

// Reads a folder of quadruples: train.txt with valid.txt and test.txt where they are, entity2id.txt, relation2id.txt. Columns are separated by blanks
// or tabs: subject, relation, object, time; what follows is ignored. Times are divided by their common step (24 where they count hours).
// To be forecast is test.txt, or valid.txt where there is no test.txt.
// Fails   DM001 unreadable, DM801 no train.txt, or neither valid.txt nor test.txt; DM802 nothing usable in a file; DM803 beyond kMaxEntities, kMaxRelations.
base::Result<History> read_quadruple_folder(const std::filesystem::path& folder);

// One file's worth, for the fuzzer and the tests: appends to `history.quads` and `history.ids`.
void parse_quadruples(std::string_view text, std::string_view name, History& history);
// "name<tab>id" a line; lines of another shape are skipped and counted.
void parse_names(std::string_view text, std::string_view file, std::vector<std::string>& names, History& history);

}  // namespace dragoman::forecast
