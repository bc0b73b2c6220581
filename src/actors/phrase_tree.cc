// What PhraseReader asks of the parser's tree: heads, subjects, who does what is told.
#include "actors/phrase_reader.h"

namespace dragoman::actors {
namespace {

using core::Deprel;

constexpr std::uint32_t kNobody = 0xffffffffU;

}  // namespace

std::uint32_t PhraseReader::governor(std::uint32_t token) const {
  const std::int32_t head = analysis_.tokens[token].head;
  return head < 0 ? token : first_token_ + static_cast<std::uint32_t>(head);
}

// The word of a stretch that hangs on something outside it; `likely` where the tree does not tell.
std::uint32_t PhraseReader::head_of(std::uint32_t first, std::uint32_t last, std::uint32_t likely) const {
  const auto outward = [&](std::uint32_t t) {
    const core::Token& token = analysis_.tokens[t];
    if (token.head < 0) return token.deprel == Deprel::kRoot;
    const std::uint32_t head = governor(t);
    return head < first || head > last;
  };
  if (outward(likely)) return likely;
  std::uint32_t found = likely;
  for (std::uint32_t t = first; t <= last; ++t)
    if (outward(t) && analysis_.tokens[t].deprel != Deprel::kCase && analysis_.tokens[t].deprel != Deprel::kPunct && analysis_.tokens[t].deprel != Deprel::kCc) found = t;
  return found;
}

bool PhraseReader::is_subject(std::uint32_t token) const {
  const Deprel relation = analysis_.tokens[token].deprel;
  return relation == Deprel::kNsubj || relation == Deprel::kNsubjPass || relation == Deprel::kNsubjOuter;
}

bool PhraseReader::is_joined(std::uint32_t token) const {
  if (analysis_.tokens[token].deprel == Deprel::kConj) return !(analysis_.tokens[governor(token)].upos == core::Upos::kVerb);
  for (std::uint32_t t = token + 1; t < end_token_; ++t)
    if (analysis_.tokens[t].deprel == Deprel::kConj && governor(t) == token) return true;
  return false;
}

// Head of the subject of the verb whose object this word is.
std::uint32_t PhraseReader::subject_over(std::uint32_t token) const {
  if (is_subject(token)) return kNobody;
  for (auto it = memory_.seen().rbegin(); it != memory_.seen().rend() && it->sentence == sentence_; ++it)
    if (it->subject && governor(it->head) == governor(token)) return it->head;
  return kNobody;
}

// Who does it to them: the subject, or whom the clause is about ("Trump, who telephoned the two leaders").
std::uint32_t PhraseReader::doer_over(std::uint32_t token) const {
  if (is_subject(token)) return kNobody;
  const std::uint32_t verb = governor(token);
  // "Trump, who telephoned the two leaders", whatever the clause hangs on.
  for (std::uint32_t t = first_token_; t < token; ++t) {
    const std::string word = governor(t) == verb && is_subject(t) ? lower_form(analysis_, t) : std::string();
    if (word != "who" && word != "which") continue;
    for (auto it = memory_.seen().rbegin(); it != memory_.seen().rend() && it->sentence == sentence_; ++it)
      if (!it->modifier && it->head < t) return it->head;
  }
  if (analysis_.tokens[verb].deprel != Deprel::kAclRelcl) return subject_over(token);
  std::uint32_t noun = governor(verb);
  // The head of a title and a name may be either.
  for (auto it = memory_.seen().rbegin(); it != memory_.seen().rend() && it->sentence == sentence_; ++it)
    if (!it->modifier && (it->head == noun || governor(it->head) == noun || governor(noun) == it->head)) return it->head;
  return noun;
}

// Subject of a verb of speech that stands behind what is said.
bool PhraseReader::told_after(std::uint32_t token) const {
  const std::uint32_t verb = governor(token);
  if (!is_subject(token) || verb == token || !directory_.cue("say", lower_lemma(analysis_, verb))) return false;
  if (analysis_.tokens[verb].deprel == Deprel::kParataxis && governor(verb) < token) return true;
  for (std::uint32_t t = first_token_; t < token; ++t)
    if (governor(t) == verb && (analysis_.tokens[t].deprel == Deprel::kCcomp || analysis_.tokens[t].deprel == Deprel::kParataxis)) return true;
  return false;
}

}  // namespace dragoman::actors
