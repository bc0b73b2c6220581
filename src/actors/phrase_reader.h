// actors/phrase_reader.h - one noun phrase after another: who it names.
//
// In      the items of a sentence, its tokens and tree, what the document named before (Memory).
// Out     mentions in text order; the Memory learns them.
// Fails   never; phrases that name no party give nothing.
// Method  phrases are read from left to right (the words before a noun are rarely misparsed far enough to matter);
//         the tree tells the head, the subject and where two phrases touch.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "actors/composer.h"
#include "actors/items.h"
#include "actors/memory.h"

namespace dragoman::actors {

class PhraseReader {
 public:
  PhraseReader(const Composer& composer, Memory& memory, core::Analysis& analysis);
  void read_sentence(std::uint32_t sentence, const std::vector<Item>& items);

 private:
  struct Owner {
    core::Actor actor;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  // What a stretch of items says before it is decided who it is.
  struct Parts {
    std::vector<Owner> owners;
    const Item* head = nullptr;
    const Office* office = nullptr;       // of the head, or the title before a name
    std::vector<const Office*> agents;    // modifying agents: "opposition" fighters
    std::vector<std::string> backers;     // "Turkey"-backed: not whose the phrase is
    const Item* place = nullptr;          // "Puno" police
    bool definite = false;
    bool indefinite = false;
    bool former = false;
    bool foreign = false;                 // "foreign" troops: not of the state the report is about
    bool several_owners = false;          // joined by "and": one actor each
    std::size_t count = 0;                // "two", "both"
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  struct Phrase {
    core::Mention mention;
    Sort sort = Sort::kOther;
    bool plural = false;
    bool named = false;          // a person's name
    const Office* office = nullptr;
    std::size_t next = 0;        // item after the phrase
    std::size_t next_after = 0;  // the same, for what follows the head ("of Syria")
    bool guessed = false;        // its state is inferred, not told
    bool keep = false;           // a party
  };

  struct Hints {  // to the state that an office without one belongs to
    std::vector<std::string> not_these;
    std::string_view told;     // the same office was told of this state
    double told_weight = 0;
    std::string_view here;     // where the sentence plays
    bool stays = false;        // those meant are of the place
    std::string_view local;    // the only state named nearby
  };
  struct Note {  // what a mention of this sentence was read from
    std::size_t mention = 0;
    const Office* office = nullptr;
    bool named = false;
    bool guessed = false;
  };

  std::size_t chunk_end(std::size_t at) const;
  std::size_t shared_modifiers_end(std::size_t at, std::size_t end) const;
  bool breaks_after(std::size_t at) const;
  Phrase read_phrase(std::size_t at);
  Parts read_parts(std::size_t begin, std::size_t end, std::vector<Owner> owners);
  std::size_t read_modifier(std::size_t k, std::size_t end, Parts& parts);
  void read_title(std::size_t k, std::size_t end, Parts& parts);
  void read_after(std::size_t next, Parts& parts, bool head_takes_owner);
  void decide(Parts& parts, Phrase& phrase);
  void decide_name(Parts& parts, Phrase& phrase);
  void decide_unknown_name(Parts& parts, Phrase& phrase);
  void decide_office(Parts& parts, Phrase& phrase);
  void decide_noun(Parts& parts, Phrase& phrase);
  const Seen* that_group(std::string_view lemma, const Parts& parts) const;
  bool is_leader(const core::Actor& actor) const;
  void decide_that_state(Phrase& phrase, const Item& head);
  void decide_pronoun(const Item& item, Phrase& phrase);
  std::vector<core::Actor> main_states() const;
  std::string_view domestic() const;  // the one state that nearly all of the report is about; empty: there is none
  bool decide_set(const Parts& parts, Phrase& phrase, std::string_view lemma, const Office* office);
  void decide_counterpart(Parts& parts, Phrase& phrase);
  void decide_statement(Phrase& phrase);
  bool is_place_only(const Item& item, std::size_t at) const;

  core::Actor actor_of(const Item& item) const;                 // state, capital, demonym, party
  const NameEntry& best_entry(const Item& item, NameEntry::Kind kind) const;
  const Office* office_of(const Item& item) const;
  std::vector<Owner> pronoun_owner(const Item& item) const;
  std::string_view context_country(const Parts& parts, const Office& office) const;
  std::string_view loudest_state(const Hints& hints) const;
  std::string_view place_country(const Item& item) const;
  bool by_surname(const Item& item, Phrase& phrase, const Office* title);
  void name_words(core::Actor& actor, std::uint32_t first, std::uint32_t last) const;
  void emit_modifier(const Owner& owner, std::uint32_t token);
  void emit_possessive(const Item& item, const std::vector<Owner>& owners);
  void emit(Phrase& phrase);
  void join_modifiers(std::size_t first_mention, const Parts& parts);
  std::uint32_t end_with_of(const core::Mention& mention) const;
  void join_apposition(std::size_t first_mention, const Phrase& phrase);
  std::vector<PartySet> lists(std::size_t first_mention) const;
  void remember_sets(std::size_t first_mention);
  void remember_verb_sets(std::size_t first_mention);
  std::uint32_t head_of(std::uint32_t first, std::uint32_t last, std::uint32_t likely) const;
  std::uint32_t governor(std::uint32_t token) const;
  std::uint32_t subject_over(std::uint32_t token) const;
  std::uint32_t doer_over(std::uint32_t token) const;
  bool accompanies(std::uint32_t token) const;
  std::string_view sentence_place(std::uint32_t sentence) const;
  bool is_subject(std::uint32_t token) const;
  bool told_after(std::uint32_t token) const;
  bool is_joined(std::uint32_t token) const;
  bool party_adjective(std::uint32_t token) const;  // "it remains ready": said of parties only
  bool is_foreign(const Item& item) const;  // "foreign", "West African": of more states than one
  bool told_of_several(std::size_t at) const;
  std::size_t count_of(const Item& item) const;
  static bool is_state_of(const Item& item) { return item.kind == Item::Kind::kState || item.kind == Item::Kind::kDemonym || item.kind == Item::Kind::kCapital; }

  const Composer& composer_;
  const Directory& directory_;
  Memory& memory_;
  core::Analysis& analysis_;
  std::vector<std::int32_t> place_at_;   // token -> index into Analysis::places, or -1
  const std::vector<Item>* items_ = nullptr;
  bool quiet_ = false;                   // reading ahead: emit nothing
  std::vector<Owner> last_owners_;          // of the last phrase
  std::size_t last_end_ = 0;                // item after it
  std::size_t first_mention_ = 0;           // of this sentence
  std::vector<Note> notes_;                 // of this sentence
  std::uint32_t sentence_ = 0;
  std::uint32_t first_token_ = 0;
  std::uint32_t end_token_ = 0;
};

}  // namespace dragoman::actors
