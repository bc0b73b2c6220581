// coder/pipeline.h - builds the coding pipeline from a data folder and a model, and runs one document through it. Does no coding itself.
//
// In      a Document as ingest made it.
// Out     its Analysis, filled up to the asked stage.
// Fails   load: whatever a part's load says; a data folder that cannot be found DM205.
// Owns    all tables and weights, read-only and shared: copies of a Pipeline are cheap.
// Threads run() is const; give each thread its own Scratch.
// Cost    see docs/performance.md; nearly all of it is the network.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "core/analysis.h"
#include "core/token_pairs.h"
#include "syntax/parser.h"

// Whoever asks a part for more than its place includes its header.
namespace dragoman::actors {
class ActorFinder;
}
namespace dragoman::claims {
class Claims;
}
namespace dragoman::events {
class EventCoder;
}
namespace dragoman::figures {
class FigureCoder;
}
namespace dragoman::places {
class PlaceFinder;
}
namespace dragoman::statements {
class StatementCoder;
}
namespace dragoman::syntax {
class PairScorer;
class VerbLexicon;
}  // namespace dragoman::syntax
namespace dragoman::text {
class DateFinder;
class Segmenter;
}  // namespace dragoman::text

namespace dragoman::coder {

// What a part needs and adds, in order.
enum class Stage { kText, kSentences, kDates, kSyntax, kPlaces, kActors, kEvents, kRecords };
std::optional<Stage> stage_from(std::string_view name);
std::string_view to_string(Stage stage);

struct Config {
  std::filesystem::path data_dir;    // the data/ folder
  std::filesystem::path gazetteer;   // binary table made by `dragoman data build`
  std::filesystem::path model;       // weights; beside them NAME.claims and NAME.events, where there are such, read what no pattern knows
  bool readers = true;  // false: patterns alone, whatever weights lie beside the parser's
};

class Pipeline {
 public:
  static base::Result<Pipeline> load(const Config& config);

  // `analysis` is cleared first; document is borrowed. Its dateline is found here and written into it.
  // Tags, lemmas and trees for sentences and tokens that are already there.
  // references: also who is meant by whom (Analysis::references); always found where a run goes as far as actors, which read it.
  // memory: where given, is cleared and keeps the network's vectors of the document's words.
  void parse(core::Analysis& analysis, syntax::Parser::Scratch& scratch, bool references = false, syntax::Parser::Memory* memory = nullptr) const;
  void run(core::Document& document, Stage until, core::Analysis& analysis, syntax::Parser::Scratch& scratch, bool references = false,
           syntax::Parser::Memory* memory = nullptr) const;

  // "dragoman 0.1.0 data 1f3a.. model base 9c.. readers 1c.. events 5c..": written into every record.
  const std::string& version() const { return version_; }
  const events::EventCoder& events() const { return *events_; }
  const claims::Claims& claims() const { return *claims_; }
  const figures::FigureCoder& figures() const { return *figures_; }
  const statements::StatementCoder& statements() const { return *statements_; }
  const text::Segmenter& segmenter() const { return *segmenter_; }
  const syntax::Parser& parser() const { return *parser_; }

 private:
  base::Status load_readers(const std::filesystem::path& model, const syntax::Parser& parser);
  core::PairScores pair_scores(const core::Analysis& analysis, const syntax::Parser::Memory& memory) const;

  std::shared_ptr<const text::Segmenter> segmenter_;
  std::shared_ptr<const text::DateFinder> dates_;
  std::shared_ptr<const syntax::Parser> parser_;
  std::shared_ptr<const syntax::PairScorer> pairs_, event_pairs_;  // either may be missing
  std::shared_ptr<const syntax::VerbLexicon> verbs_;
  std::shared_ptr<const places::PlaceFinder> places_;
  std::shared_ptr<const actors::ActorFinder> actors_;
  std::shared_ptr<const events::EventCoder> events_;
  std::shared_ptr<const claims::Claims> claims_;
  std::shared_ptr<const figures::FigureCoder> figures_;
  std::shared_ptr<const statements::StatementCoder> statements_;
  std::string version_;
};

// Folder of data files: $DRAGOMAN_DATA, else beside the program, else the source tree it was built from.
base::Result<Config> find_config(std::string_view model_name);

}  // namespace dragoman::coder
