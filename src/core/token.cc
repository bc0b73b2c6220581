#include "core/token.h"

#include <algorithm>
#include <array>

namespace dragoman::core {

namespace {

constexpr std::array<std::string_view, kUposCount> kUposNames = {"X",   "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN",
                                                                 "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};
constexpr std::array<std::string_view, kNameTagCount> kNameTags = {"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-GPE", "I-GPE", "B-MISC", "I-MISC"};
constexpr std::array<std::string_view, kEntityKindCount> kEntityKinds = {"none",      "person", "organization", "place",    "object",      "event",  "time",
                                                                         "substance", "animal", "plant",        "abstract", "nationality", "weapon", "vehicle"};
constexpr std::array<std::string_view, kDeprelCount> kDeprels = {
    "dep",        "root",          "nsubj",     "nsubj:pass", "nsubj:outer",  "csubj",      "csubj:pass",  "csubj:outer", "obj",          "iobj",       "ccomp",        "xcomp",
    "obl",        "obl:agent",     "obl:tmod",  "obl:npmod",  "obl:unmarked", "advcl",      "advcl:relcl", "advmod",      "advmod:emph",  "nmod",       "nmod:poss",    "nmod:tmod",
    "nmod:npmod", "nmod:unmarked", "nmod:desc", "acl",        "acl:relcl",    "amod",       "appos",       "nummod",      "nummod:gov",   "det",        "det:predet",   "case",
    "mark",       "aux",           "aux:pass",  "cop",        "cc",           "cc:preconj", "conj",        "compound",    "compound:prt", "flat",       "flat:foreign", "flat:name",
    "fixed",      "goeswith",      "list",      "parataxis",  "orphan",       "expl",       "vocative",    "dislocated",  "discourse",    "reparandum", "punct"};

template <size_t size>
int index_of(const std::array<std::string_view, size>& names, std::string_view name) {
  const auto it = std::find(names.begin(), names.end(), name);
  return it == names.end() ? -1 : static_cast<int>(it - names.begin());
}

}  // namespace

std::string_view to_string(Upos upos) { return kUposNames[static_cast<size_t>(upos)]; }

Upos upos_from(std::string_view name) { return static_cast<Upos>(std::max(0, index_of(kUposNames, name))); }

std::string_view to_string(NameTag tag) { return kNameTags[static_cast<size_t>(tag)]; }

NameTag name_tag_from(std::string_view name) { return static_cast<NameTag>(std::max(0, index_of(kNameTags, name))); }

std::string_view to_string(EntityKind kind) { return kEntityKinds[static_cast<size_t>(kind)]; }

EntityKind entity_kind_from(std::string_view name) { return static_cast<EntityKind>(std::max(0, index_of(kEntityKinds, name))); }

std::string_view to_string(Deprel relation) { return kDeprels[static_cast<size_t>(relation)]; }

Deprel deprel_from(std::string_view name) {
  const int exact = index_of(kDeprels, name);
  if (exact >= 0) return static_cast<Deprel>(exact);
  return static_cast<Deprel>(std::max(0, index_of(kDeprels, name.substr(0, name.find(':')))));
}

}  // namespace dragoman::core
