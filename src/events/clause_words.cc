#include "events/clause_words.h"

namespace dragoman::events {

using core::Deprel;

ClauseWords read_clause_words(const Tree& tree, std::uint32_t head) {
  ClauseWords local;
  bool be_present = false, been = false, have_present = false, be = false, infinitive = false, would = false, have = false;
  for (std::uint32_t c : tree.children(head)) {
    const Deprel relation = tree.deprel(c);
    const std::string form = lower(tree.form(c));
    if (relation == Deprel::kAdvmod || relation == Deprel::kDet || relation == Deprel::kCc || relation == Deprel::kAux) {
      if (form == "not" || form == "n't" || form == "n’t" || form == "never" || form == "neither" || form == "nor" || (form == "no" && relation == Deprel::kDet))
        local.negated = true;
      if (form == "possibly" || form == "potentially") local.modal_possible = true;
    }
    if (relation == Deprel::kAux || relation == Deprel::kAuxPass || relation == Deprel::kCop) {
      if (form == "could" || form == "may" || form == "might" || form == "can") local.modal_possible = true;
      if (form == "should" || form == "must" || form == "ought") local.obliged = true;
      if (form == "will" || form == "shall" || form == "'ll" || form == "’ll" || form == "would" || form == "'d" || form == "wo") local.future = true;
      if (form == "is" || form == "are" || form == "'s" || form == "’s" || form == "am" || form == "'re" || form == "’re") be_present = true;
      if (form == "been") been = true;
      be |= form == "is" || form == "are" || form == "was" || form == "were";
      would |= form == "would";
      have |= form == "have";
      if (form == "has" || form == "have" || form == "'ve" || form == "’ve") have_present = true;
    }
    if (relation == Deprel::kMark && form == "to") infinitive = true;
    if (relation == Deprel::kMark && (form == "if" || form == "unless" || form == "whether")) local.conditional = true;
  }
  if (be && infinitive) local.future = true;  // "the sides are to meet"
  if (would && have) local.modal_possible = true;  // "would have met": it did not come to it
  const std::string_view xpos = tree.token(head).xpos;
  const bool gerund = xpos == "VBG" || (xpos.empty() && lower(tree.form(head)).ends_with("ing"));
  local.progressive = tree.is_verbal(head) && gerund && (be_present || (been && have_present));
  return local;
}

}  // namespace dragoman::events
