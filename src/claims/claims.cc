#include "claims/claims.h"

#include "claims/learned_reader.h"

namespace dragoman::claims {

base::Result<Claims> Claims::load(const std::filesystem::path& data_dir) {
  Claims claims;
  auto relations = RelationReader::load(data_dir);
  if (!relations) return base::Error(std::move(relations.error()));
  claims.relations_ = std::move(*relations);
  auto positions = PositionReader::load(data_dir);
  if (!positions) return base::Error(std::move(positions.error()));
  claims.positions_ = std::move(*positions);
  return claims;
}

void Claims::read(core::Analysis& analysis, const events::Lexicon& lexicon, const core::PairScores& scores) const {
  const events::ObjectControl control = [&](std::string_view lemma) { return lexicon.object_control(lemma); };
  LearnedReader reader(scores);
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    bool relation = false, position = false;
    for (const core::Token& token : analysis.tokens_of(analysis.sentences[s])) {
      const std::string lemma = events::lower(token.lemma);
      relation = relation || relations_.knows(lemma);
      position = position || positions_.knows(lemma) || positions_.knows(events::lower(token.form(analysis.document->text)));
    }
    const bool learned = scores && !analysis.sentences[s].heading;
    if (!relation && !position && !learned) continue;
    const events::Tree tree(analysis, s, control);
    const events::Fillers fillers(analysis, tree);
    if (relation) relations_.read_sentence(analysis, tree, fillers, lexicon);
    if (position) positions_.read_sentence(analysis, tree, fillers, lexicon);
    if (learned) reader.read_sentence(analysis, tree, fillers, lexicon, positions_);
  }
}

}  // namespace dragoman::claims
