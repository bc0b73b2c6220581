#include "core/record.h"

#include <algorithm>
#include <array>

#include "base/hash.h"

namespace dragoman::core {

namespace {

constexpr std::array<std::string_view, kRelationTypeCount> kRelations = {"backs", "opposes", "fights", "controls", "part_of", "leads", "allied_with", "present_in", "seeks"};
constexpr std::array<std::string_view, kStanceCount> kStances = {"demands", "refuses", "supports", "opposes", "conditions", "offers"};
constexpr std::array<std::string_view, kMediumCount> kMedia = {"statement", "joint_statement", "readout", "interview", "post", "speech", "press_conference"};

template <typename Code, size_t N>
std::optional<Code> code_from(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto it = std::find(names.begin(), names.end(), name);
  if (it == names.end()) return std::nullopt;
  return static_cast<Code>(it - names.begin());
}

}  // namespace

std::string_view to_string(RelationType type) { return kRelations[static_cast<size_t>(type)]; }
std::optional<RelationType> relation_type_from(std::string_view name) { return code_from<RelationType>(kRelations, name); }
std::string_view to_string(Stance stance) { return kStances[static_cast<size_t>(stance)]; }
std::optional<Stance> stance_from(std::string_view name) { return code_from<Stance>(kStances, name); }
std::string_view to_string(Medium medium) { return kMedia[static_cast<size_t>(medium)]; }
std::optional<Medium> medium_from(std::string_view name) { return code_from<Medium>(kMedia, name); }

std::string record_id(std::string_view kind, const Record& record, std::string_view codes) {
  std::string key(kind);
  key += "|" + record.document + "|";
  key += codes;
  key += "|";
  for (const Evidence& evidence : record.evidence)
    if (evidence.role == "trigger") key += std::to_string(evidence.span.begin) + "-" + std::to_string(evidence.span.end) + "|";
  return base::short_id(std::string(kind.substr(0, 3)) + ":", key);
}

}  // namespace dragoman::core
