#include "coder/pipeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "actors/actor_finder.h"
#include "base/hash.h"
#include "base/tsv.h"
#include "claims/claims.h"
#include "coder/version.h"
#include "events/coder.h"
#include "figures/coder.h"
#include "places/place_finder.h"
#include "statements/coder.h"
#include "syntax/pair_scorer.h"
#include "syntax/tree_repair.h"
#include "syntax/verb_lexicon.h"
#include "text/dateline.h"
#include "text/dates.h"
#include "text/quotations.h"
#include "text/segmenter.h"

namespace dragoman::coder {

namespace {

constexpr std::array<std::string_view, 8> kStages = {"text", "sentences", "dates", "syntax", "places", "actors", "events", "records"};

template <typename T>
std::shared_ptr<const T> share(T&& value) {
  return std::make_shared<const T>(std::forward<T>(value));
}

// One hash over every data file's name and bytes, in name order: the data version of a record.
base::Result<std::string> hash_data(const std::filesystem::path& dir) {
  std::vector<std::filesystem::path> files;
  std::error_code code;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(dir, code))
    if (entry.is_regular_file() && (entry.path().extension() == ".tsv" || entry.path().extension() == ".pat")) files.push_back(entry.path());
  if (code) return base::Error{"DM205", "data folder cannot be read: " + code.message(), dir.string(), "set DRAGOMAN_DATA to the data/ folder"};
  std::sort(files.begin(), files.end());
  base::Sha256 hash;
  for (const auto& file : files) {
    auto bytes = base::read_file(file);
    if (!bytes) return base::Error(std::move(bytes.error()));
    hash.update(file.lexically_relative(dir).generic_string());
    hash.update(*bytes);
  }
  std::string hex;
  for (const std::uint8_t byte : hash.digest()) hex += fmt::format("{:02x}", byte);
  return hex.substr(0, 12);
}

void set_dateline(core::Document& document) {
  for (size_t i = 0; i < document.blocks.size(); ++i) {
    if (document.block_is_heading[i]) continue;
    const core::Span block = document.blocks[i];
    if (auto found = text::find_dateline(std::string_view(document.text).substr(block.begin, block.end - block.begin)))
      document.dateline = core::Span{block.begin + found->begin, block.begin + found->end};
    return;  // only the first paragraph of the body can carry it
  }
}

// The dateline is no part of the sentence that it opens: its words would be read as subject and time of the first event.
void skip_dateline(const core::Document& document, core::Analysis& analysis) {
  if (!document.dateline) return;
  for (core::Sentence& sentence : analysis.sentences) {
    if (sentence.begin > document.dateline->begin || sentence.end <= document.dateline->end) continue;
    while (sentence.token_count > 1 && analysis.tokens[sentence.first_token].begin < document.dateline->end) {
      ++sentence.first_token;
      --sentence.token_count;
    }
    sentence.begin = analysis.tokens[sentence.first_token].begin;
    return;
  }
}

}  // namespace

std::optional<Stage> stage_from(std::string_view name) {
  const auto it = std::find(kStages.begin(), kStages.end(), name);
  if (it == kStages.end()) return std::nullopt;
  return static_cast<Stage>(it - kStages.begin());
}

std::string_view to_string(Stage stage) { return kStages[static_cast<size_t>(stage)]; }

base::Status Pipeline::load_readers(const std::filesystem::path& model, const syntax::Parser& parser) {
  for (const auto& [extension, tasks, what] : syntax::kReaderFiles) {
    std::filesystem::path file = model;
    file.replace_extension(extension);
    std::error_code nothing;
    if (!std::filesystem::exists(file, nothing)) continue;
    auto loaded = syntax::PairScorer::load(file, parser, tasks);
    if (!loaded) return base::Error(std::move(loaded.error()));
    (tasks.front() == core::PairTask::kEvent ? event_pairs_ : pairs_) = share(std::move(*loaded));
  }
  return {};
}

base::Result<Pipeline> Pipeline::load(const Config& config) {
  Pipeline pipeline;
  auto segmenter = text::Segmenter::load(config.data_dir);
  if (!segmenter) return base::Error(std::move(segmenter.error()));
  auto dates = text::DateFinder::load(config.data_dir);
  if (!dates) return base::Error(std::move(dates.error()));
  auto parser = syntax::Parser::load(config.model);
  if (!parser) return base::Error(std::move(parser.error()));
  if (config.readers) {
    auto readers = pipeline.load_readers(config.model, *parser);
    if (!readers) return base::Error(std::move(readers.error()));
  }
  auto verbs = syntax::VerbLexicon::load(config.data_dir / "text" / "en" / "verbs.tsv");
  if (!verbs) return base::Error(std::move(verbs.error()));
  auto places = places::PlaceFinder::load(config.gazetteer, config.data_dir);
  if (!places) return base::Error(std::move(places.error()));
  auto actors = actors::ActorFinder::load(config.data_dir);
  if (!actors) return base::Error(std::move(actors.error()));
  auto events = events::EventCoder::load(config.data_dir, &text::future_reading);
  if (!events) return base::Error(std::move(events.error()));
  auto claims = claims::Claims::load(config.data_dir);
  if (!claims) return base::Error(std::move(claims.error()));
  auto figures = figures::FigureCoder::load(config.data_dir, events->lexicon(), &text::future_reading);
  if (!figures) return base::Error(std::move(figures.error()));
  auto statements = statements::StatementCoder::load(config.data_dir, events->lexicon());
  if (!statements) return base::Error(std::move(statements.error()));
  auto data = hash_data(config.data_dir);
  if (!data) return base::Error(std::move(data.error()));
  pipeline.version_ = fmt::format("dragoman {} data {} model {}", kVersion, *data, parser->version());
  for (const auto& [name, reader] : {std::pair("readers", pipeline.pairs_.get()), std::pair("events", pipeline.event_pairs_.get())})
    if (reader) pipeline.version_ += fmt::format(" {} {:.8}", name, reader->version().substr(reader->version().rfind(' ') + 1));
  pipeline.segmenter_ = share(std::move(*segmenter));
  pipeline.dates_ = share(std::move(*dates));
  pipeline.parser_ = share(std::move(*parser));
  pipeline.verbs_ = share(std::move(*verbs));
  pipeline.places_ = share(std::move(*places));
  pipeline.actors_ = share(std::move(*actors));
  pipeline.events_ = share(std::move(*events));
  pipeline.claims_ = share(std::move(*claims));
  pipeline.figures_ = share(std::move(*figures));
  pipeline.statements_ = share(std::move(*statements));
  return pipeline;
}

void Pipeline::parse(core::Analysis& analysis, syntax::Parser::Scratch& scratch, bool references, syntax::Parser::Memory* memory) const {
  const std::string_view text = analysis.text();
  syntax::Parser::Memory own;
  if (!memory && references) memory = &own;
  if (memory) memory->clear();
  for (const core::Sentence& sentence : analysis.sentences) {
    const auto tokens = analysis.tokens_of(sentence);
    parser_->parse(text, tokens, scratch, memory);
    for (core::Token& token : tokens) verbs_->repair(token.form(text), token);
    syntax::repair_flat_names(tokens);
    syntax::repair_second_subject(tokens);
    syntax::trim_articles(tokens);
  }
  if (references) analysis.references = parser_->link(text, analysis.sentences, analysis.tokens, *memory);
}

core::PairScores Pipeline::pair_scores(const core::Analysis& analysis, const syntax::Parser::Memory& memory) const {
  if (!pairs_ && !event_pairs_) return {};
  // Where each sentence's words begin among the vectors: words outside every sentence have none.
  std::vector<std::pair<std::uint32_t, std::size_t>> begins;
  std::size_t words = 0;
  for (const core::Sentence& sentence : analysis.sentences) {
    begins.emplace_back(sentence.first_token, words);
    words += sentence.token_count;
  }
  begins.emplace_back(0xffffffffU, words);
  return [this, begins = std::move(begins), vectors = memory.wide(), scratch = std::make_shared<syntax::PairScorer::Scratch>()](core::PairTask task, const core::TokenPairs& pairs,
                                                                                                                                std::vector<float>& scores) {
    const auto& scorer = task >= core::PairTask::kEvent ? event_pairs_ : pairs_;
    if (!scorer || pairs.pairs.empty()) return 0;
    const std::uint32_t word = pairs.pairs.front().a;
    const auto after = std::upper_bound(begins.begin(), begins.end(), word, [](std::uint32_t token, const auto& begin) { return token < begin.first; });
    const auto& [first, row] = *std::prev(after);
    const auto width = static_cast<std::size_t>(parser_->wide_width());
    return scorer->score(task, first, vectors.subspan(row * width, (after->second - row) * width), pairs, scores, *scratch);
  };
}

void Pipeline::run(core::Document& document, Stage until, core::Analysis& analysis, syntax::Parser::Scratch& scratch, bool references, syntax::Parser::Memory* memory) const {
  analysis.clear();
  analysis.document = &document;
  if (until == Stage::kText) return;
  syntax::Parser::Memory own;
  if (!memory) memory = &own;
  set_dateline(document);
  segmenter_->segment(analysis);
  skip_dateline(document, analysis);
  text::find_quotations(analysis);
  if (until == Stage::kSentences) return;
  dates_->find(analysis);
  if (until == Stage::kDates) return;
  parse(analysis, scratch, references || until >= Stage::kActors, memory);
  if (until == Stage::kSyntax) return;
  places_->find(analysis);
  if (until == Stage::kPlaces) return;
  actors_->find(analysis);
  if (until == Stage::kActors) return;
  const core::PairScores scores = pair_scores(analysis, *memory);
  events_->code(analysis, scores);
  if (until == Stage::kEvents) return;
  claims_->read(analysis, events_->lexicon(), scores);
  figures_->code(analysis, scores);
  statements_->code(analysis, scores);
}

base::Result<Config> find_config(std::string_view model_name) {
  std::vector<std::filesystem::path> roots;
  if (const char* asked = std::getenv("DRAGOMAN_DATA"); asked && *asked) roots.emplace_back(asked);
  std::error_code code;
  // Asked for and not there is an error, never a reason to take another folder.
  if (!roots.empty() && !std::filesystem::exists(roots[0] / "actors" / "states.tsv", code))
    return base::Error{"DM205", "DRAGOMAN_DATA names no data folder: actors/states.tsv is not in it", roots[0].string(), "set it to dragoman's data/ folder, or unset it"};
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", code);
  const std::filesystem::path beside = program.parent_path();
  if (!code) {
    roots.push_back(beside / "data");
    roots.push_back(beside / ".." / "share" / "dragoman");
  }
  roots.emplace_back(kSourceData);
  for (const auto& root : roots) {
    if (!std::filesystem::exists(root / "actors" / "states.tsv", code)) continue;
    Config config;
    config.data_dir = root.lexically_normal();
    config.model = config.data_dir / "models" / (std::string(model_name) + ".model");
    for (const auto& place : {root / "gazetteer.bin", beside / "gazetteer.bin", std::filesystem::path(kBuildGazetteer)})
      if (config.gazetteer.empty() && std::filesystem::exists(place, code)) config.gazetteer = place;
    return config;
  }
  return base::Error{"DM205", "no data folder found", "", "set DRAGOMAN_DATA to dragoman's data/ folder"};
}

}  // namespace dragoman::coder
