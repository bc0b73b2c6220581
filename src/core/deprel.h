// core/deprel.h - the relations of Universal Dependencies v2 as used by the English treebanks.
#pragma once

#include <cstdint>
#include <string_view>

namespace dragoman::core {

enum class Deprel : std::uint8_t {
  kDep,
  kRoot,
  kNsubj,
  kNsubjPass,
  kNsubjOuter,
  kCsubj,
  kCsubjPass,
  kCsubjOuter,
  kObj,
  kIobj,
  kCcomp,
  kXcomp,
  kObl,
  kOblAgent,
  kOblTmod,
  kOblNpmod,
  kOblUnmarked,
  kAdvcl,
  kAdvclRelcl,
  kAdvmod,
  kAdvmodEmph,
  kNmod,
  kNmodPoss,
  kNmodTmod,
  kNmodNpmod,
  kNmodUnmarked,
  kNmodDesc,
  kAcl,
  kAclRelcl,
  kAmod,
  kAppos,
  kNummod,
  kNummodGov,
  kDet,
  kDetPredet,
  kCase,
  kMark,
  kAux,
  kAuxPass,
  kCop,
  kCc,
  kCcPreconj,
  kConj,
  kCompound,
  kCompoundPrt,
  kFlat,
  kFlatForeign,
  kFlatName,
  kFixed,
  kGoeswith,
  kList,
  kParataxis,
  kOrphan,
  kExpl,
  kVocative,
  kDislocated,
  kDiscourse,
  kReparandum,
  kPunct
};
inline constexpr int kDeprelCount = 59;

std::string_view to_string(Deprel relation);        // "nsubj:pass"
Deprel deprel_from(std::string_view name);          // unknown subtypes fall back to the base relation, else kDep

}  // namespace dragoman::core
