// actors/memory.h - what a document has named so far: who "Akar", "the minister", "it" and "the two sides" can be.
//
// In      mentions in text order. Out: actors, or nothing where no reading is safe: an unlinked mention is better than a wrong actor.
// Owns    copies of actors; one Memory per document. Cost: O(recent mentions) per question.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actors/directory.h"
#include "core/actor.h"

namespace dragoman::actors {

enum class Sort : std::uint8_t { kPerson, kState, kInstitution, kGroup, kPeople, kOther };

struct Seen {
  std::vector<core::Actor> actors;
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;
  Sort sort = Sort::kOther;
  std::string title;      // words of the office told with it: "defence minister"
  bool subject = false;
  bool plural = false;
  bool joined = false;    // one of several: "France and Britain"
  bool swayed = false;    // object of a verb that tells what the object does ("accuse", "urge")
  bool guessed = false;   // whose it is was not told, only inferred
  bool modifier = false;  // only named in passing ("Turkish-Syrian")
};

struct PartySet {
  std::vector<core::Actor> actors;
  std::uint32_t sentence = 0;
  int weight = 0;  // 3 parties of a meeting, 2 a list, 1 sides of a verb, 0 all states of a sentence
};

class Memory {
 public:
  void see(Seen seen);
  void see_set(PartySet set);
  // Leaves each side once.
  static void unify(PartySet& set);
  // An apposition told more of somebody just seen at these heads.
  void replace_last(const core::Actor& actor, std::uint32_t head, std::uint32_t other_head);
  void learn_name(std::string_view name, const core::Actor& actor);     // full name of a person
  void learn_acronym(std::string acronym, const core::Actor& actor) { acronyms_.insert_or_assign(std::move(acronym), actor); }
  void weigh(std::string_view country, double weight);
  void weigh_theatre(std::string_view country, double weight);

  const core::Actor* surname(std::string_view key) const;  // of a person named in full before
  const core::Actor* acronym(std::string_view word) const;
  // Last one that answers to the sort; before `head` in this sentence (subject first), then in the sentence before.
  // `excluded`: head of the subject whose object the pronoun is; nobody is meant by both.
  const Seen* pronoun(Sort sort_wanted, bool plural, std::uint32_t sentence, std::uint32_t head, std::uint32_t excluded) const;
  // "the group" (armed or political), "the force" (police, soldiers), "the bloc" (an organisation of states).
  enum class GroupSort : std::uint8_t { kGroup, kForce, kOrganisation };
  const Seen* last_group(GroupSort sort, std::uint32_t before_head) const;
  // Last organisation whose name has the word in it: "the alliance" after "the Three Brotherhood Alliance".
  const Seen* last_named(std::string_view word, std::uint32_t before_head) const;
  const Seen* last_of(Sort sort, std::uint32_t before_head) const;
  const Seen* last_ministry(std::uint32_t before_head) const;
  // Last person told with this title, in full ("special envoy").
  const Seen* last_titled(std::string_view title, std::uint32_t before_head) const;
  // Last actor whose id ends with ".suffix", of a person or else of something that is none; nullptr when none. "Soldiers" and "the junta" share
  // a suffix and need not be of one state: where it names no single office, the words must be the same too.
  const Seen* last_suffix(std::string_view suffix, std::string_view title, bool person) const;
  // Last party with a state whose words end with these: "the Myanmar junta", "400 French soldiers".
  const Seen* last_worded(std::string_view words, bool person) const;
  // Last actor told by this very phrase with its state ("Syrian opposition fighters").
  const core::Actor* last_office(std::string_view phrase) const;
  void learn_office(std::string_view phrase, const core::Actor& actor) { offices_.insert_or_assign(std::string(phrase), actor); }
  const Seen* subject_of(std::uint32_t sentence) const;
  // `size` 0: any. `hint`: id that should be among the members.
  enum class Members : std::uint8_t { kAny, kStates };
  // `others`: one more candidate, or none; `doer`: somebody who is not among them, or nullptr.
  const PartySet* set(std::size_t size, std::uint32_t sentence, std::string_view hint, Members members, const PartySet* others, const core::Actor* doer) const;
  // The last `size` persons told one by one who pass `fits`, oldest first; empty when there are not so many nearby.
  std::vector<core::Actor> persons(std::size_t size, std::uint32_t sentence, const std::function<bool(const Seen&)>& fits) const;
  // The armed group that "the rebels" must be: the only one named, or the one named last nearby; nullptr when not clear.
  const core::Actor* rebels(std::uint32_t sentence) const;

  // The state the report is about; empty when there is no such state.
  std::string_view home(double share) const;
  // The state that the report's places and adjectives speak of: where "the rebels" and "the army" are.
  std::string_view theatre(double share) const;
  double weight_of(std::string_view country) const;
  // Part of all that is named, and of all that is told of the scene, which is this state's: 0..1.
  double home_share(std::string_view country) const;
  double scene_share(std::string_view country) const;
  const std::map<std::string, double, std::less<>>& weights() const { return weights_; }
  // The only state named in this and the previous sentence before `head`; empty when none or several.
  std::string_view local_state(std::uint32_t sentence, std::uint32_t head) const;
  const std::vector<Seen>& seen() const { return seen_; }

 private:
  std::vector<Seen> seen_;
  std::vector<PartySet> sets_;
  std::map<std::string, core::Actor, std::less<>> surnames_;
  std::map<std::string, core::Actor, std::less<>> acronyms_;
  std::map<std::string, core::Actor, std::less<>> offices_;
  std::map<std::string, double, std::less<>> weights_;
  std::map<std::string, double, std::less<>> theatre_;
  double total_ = 0;
  double scene_total_ = 0;
  core::Actor last_rebels_;  // last armed group named
  std::uint32_t rebels_sentence_ = 0;
  bool several_rebels_ = false;
};

}  // namespace dragoman::actors
