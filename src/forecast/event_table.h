// forecast/event_table.h - event files of others, and our own records, as a history by days.
//
// In      ICEWS (tab-separated, header), POLECAT (the same), GDELT 1 and 2 (tab-separated, no header, 57, 58 or 61 columns), JSON Lines of `dragoman code`.
// Out     a History: entities by name, their country as group and their sector as role; relations (ICEWS: the event's label, GDELT: the CAMEO code,
//         POLECAT and ours: the PLOVER type); a quad class per relation; the row's own id beside each quad.
// Fails   DM802 no usable row. Rows that cannot be used are left out and counted by reason (History::skipped).
// Cost    linear; memory that of the history and one file.
#pragma once

#include <map>
#include <unordered_map>
#include <unordered_set>

#include "forecast/history.h"

namespace dragoman::forecast {

// What codes mean, from data/ontology: cameo.tsv, icews_labels.tsv, cameo_quads.tsv, types.tsv.
struct EventCodes {
  std::map<std::string, std::string, std::less<>> cameo_of_label;       // label in lower case, hyphens as blanks
  std::map<std::string, std::string, std::less<>> label_of_cameo;
  std::map<std::string, std::uint8_t, std::less<>> class_of_root;       // "01" -> 0
  std::map<std::string, std::uint8_t, std::less<>> class_of_type;       // "CONSULT" -> 0
  std::map<std::string, std::string, std::less<>> type_of_cameo;        // "042" -> "CONSULT"
  std::map<std::string, std::string, std::less<>> mirror_of_cameo;      // "042", "043" -> "CONSULT visit": one act told from two sides has one of these
  std::map<std::string, double, std::less<>> score_of_code;             // CAMEO code or PLOVER type
  static base::Result<EventCodes> load(const std::filesystem::path& data_dir);
  // Class 0..3 of a relation's name (label, CAMEO code or PLOVER type); 4: none known.
  std::uint8_t class_of(std::string_view relation) const;
  // True where the relation is a meeting or talks (PLOVER type CONSULT).
  bool is_meeting(std::string_view relation) const;
  // The same for two codes that tell one act from its two sides: a visit made, a visit hosted.
  std::string mirror_key(std::string_view relation) const;
  // -10 (worst) to 10; 0 where none is known.
  double score(std::string_view relation) const;

 private:
  std::string cameo_of(std::string_view relation) const;
};

struct PartyName {
  std::string name, group, role;
};

class HistoryBuilder {
 public:
  void add(core::Day day, const PartyName& actor, std::string_view relation, const PartyName& recipient, std::string_view id);
  void skip(std::string_view reason, std::string_view where) { history_.skip(reason, where); }
  void row() { ++history_.rows; }
  // The event added last is told by the row `told` (story, sentence, kind of act): where an earlier row of these tells it from the other side on the same day,
  // the two become one event with two quads and the ids of both.
  void join_mirrored(std::string_view told);
  void keep_mirrored(bool keep) { keep_mirrored_ = keep; }
  // True the first time an (id, day) is seen: files repeat rows.
  bool first_time(std::string_view id, core::Day day);
  size_t size() const { return history_.quads.size(); }
  // Steps are days since the first one; sorted. DM802 where there is nothing.
  base::Result<History> build(const std::string& where);

 private:
  std::uint32_t entity(const PartyName& party);
  History history_;
  std::unordered_map<std::string, std::uint32_t> entities_, relations_, groups_, roles_;
  std::unordered_set<std::string> seen_;
  std::unordered_map<std::string, size_t> unpaired_;  // what a row tells -> its quad
  bool keep_mirrored_ = false;
};

enum class TableFormat : std::uint8_t { kUnknown, kIcews, kPolecat, kGdelt, kRecords };
TableFormat format_of(std::string_view text);
std::string_view name_of(TableFormat format);

// Reads a whole file's text of any of the formats.
base::Status read_event_table(std::string_view text, std::string_view name, const EventCodes& codes, HistoryBuilder& builder);
// JSON Lines of ours (event_records.cc).
void read_event_records(std::string_view text, std::string_view name, HistoryBuilder& builder);

}  // namespace dragoman::forecast
