// dragoman parse: sentences, tags, lemmas, trees and names, as CoNLL-U or as tables.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>
#include <span>

#include "base/tsv.h"
#include "cli/common.h"
#include "cli/inputs.h"
#include "cli/stages.h"
#include "coder/runner.h"
#include "syntax/conllu.h"

namespace dragoman::cli {

namespace {

struct Options {
  std::string model = "fast", format = "conllu";
  std::vector<std::string> inputs;
  ingest::Options ingest;
  int jobs = 0;
  bool gold_tokens = false;
};

std::string one_line(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c == '\n' || c == '\t') c = ' ';
  return out;
}

// "Antecedent=2:7" for the head word of each phrase that means an earlier one: sentence and word, counted from 1 in the document.
std::vector<std::vector<std::string>> antecedents(const core::Analysis& analysis) {
  std::vector<std::vector<std::string>> out(analysis.sentences.size());
  for (const core::Reference& reference : analysis.references) {
    if (reference.antecedent < 0) continue;
    const core::Reference& earlier = analysis.references[static_cast<size_t>(reference.antecedent)];
    const core::Sentence& sentence = analysis.sentences[reference.sentence];
    auto& words = out[reference.sentence];
    words.resize(sentence.token_count);
    words[reference.head - sentence.first_token] = fmt::format("Antecedent={}:{}", earlier.sentence + 1, earlier.head - analysis.sentences[earlier.sentence].first_token + 1);
  }
  return out;
}

std::string document_conllu(const core::Document& document, const core::Analysis& analysis) {
  std::string out;
  const auto misc = antecedents(analysis);
  for (size_t i = 0; i < analysis.sentences.size(); ++i) {
    const core::Sentence& sentence = analysis.sentences[i];
    std::vector<std::string> comments;
    if (i == 0) comments.push_back("# newdoc id = " + document.id);
    comments.push_back(fmt::format("# sent_id = {}-{}", document.id, i + 1));
    comments.push_back("# text = " + one_line(std::string_view(document.text).substr(sentence.begin, sentence.end - sentence.begin)));
    syntax::write_conllu(document.text, analysis.tokens_of(sentence), comments, out, misc[i]);
  }
  return out;
}

std::string document_tables(const core::Document& document, const core::Analysis& analysis) {
  std::string out;
  for (const core::Sentence& sentence : analysis.sentences)
    out += one_line(std::string_view(document.text).substr(sentence.begin, sentence.end - sentence.begin)) + "\n" + tree_table(document, analysis, sentence) + "\n";
  return out;
}

std::string render(const Options& options, const core::Document& document, const core::Analysis& analysis) {
  return options.format == "text" ? document_tables(document, analysis) : document_conllu(document, analysis);
}

base::Result<std::string> read_all(const std::string& path) {
  if (path != "-") return base::read_file(path);
  return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

bool begins_document(const syntax::ConlluSentence& sentence) {
  return std::any_of(sentence.comments.begin(), sentence.comments.end(), [](const std::string& comment) { return comment.starts_with("# newdoc"); });
}

// The sentences of one document, on one text.
void join(std::span<const syntax::ConlluSentence> gold, core::Document& document, core::Analysis& analysis) {
  for (const syntax::ConlluSentence& sentence : gold) {
    const auto begin = static_cast<core::ByteOffset>(document.text.size());
    const auto first = static_cast<std::uint32_t>(analysis.tokens.size());
    document.text += sentence.text;
    analysis.sentences.push_back({begin, static_cast<core::ByteOffset>(document.text.size()), first, static_cast<std::uint32_t>(sentence.tokens.size()), false});
    for (core::Token token : sentence.tokens) {
      token.begin += begin;
      token.end += begin;
      analysis.tokens.push_back(std::move(token));
    }
    document.text += '\n';
  }
  analysis.document = &document;
}

// CoNLL-U in: its sentences and words are kept, its tags and trees are made anew.
int parse_gold(const Options& options, const coder::Pipeline& pipeline) {
  syntax::Parser::Scratch scratch;
  for (const std::string& path : options.inputs) {
    const auto content = read_all(path);
    if (!content) return report(content.error()), kCouldNot;
    auto sentences = syntax::read_conllu(*content, path);
    if (!sentences) return report(sentences.error()), kCouldNot;
    for (size_t first = 0; first < sentences->size();) {
      size_t end = first + 1;
      while (end < sentences->size() && !begins_document((*sentences)[end])) ++end;
      const std::span<const syntax::ConlluSentence> gold(sentences->data() + first, end - first);
      core::Document document;
      core::Analysis analysis;
      join(gold, document, analysis);
      pipeline.parse(analysis, scratch, true);
      std::string out;
      const auto misc = antecedents(analysis);
      if (options.format == "text") out = document_tables(document, analysis);
      else
        for (size_t i = 0; i < gold.size(); ++i) syntax::write_conllu(document.text, analysis.tokens_of(analysis.sentences[i]), gold[i].comments, out, misc[i]);
      if (!put(out)) return kDone;
      first = end;
    }
  }
  return kDone;
}

int run_parse(const Options& options) {
  const auto pipeline = load_pipeline(options.model);
  if (!pipeline) return kCouldNot;
  if (options.gold_tokens) return parse_gold(options, *pipeline);
  auto inputs = Inputs::open(options.inputs, options.ingest);
  if (!inputs) return report(inputs.error()), kCouldNot;
  if (const auto nothing = inputs->nothing_to_read()) return report(*nothing), kIncomplete;
  bool faults = false;
  coder::RunOptions run_options;
  run_options.jobs = jobs_or_all(options.jobs);
  run_options.until = coder::Stage::kSyntax;
  run_options.references = true;
  coder::run(
      *pipeline, [&] { return inputs->next(); },
      [&](coder::Coded& coded) {
        if (!coded.fault) return put(render(options, coded.document, coded.analysis));
        faults = true;
        report(*coded.fault);
        return true;
      },
      run_options);
  return faults ? kIncomplete : kDone;
}

}  // namespace

Command parse_command() {
  auto options = std::make_shared<Options>();
  Command command;
  command.name = "parse";
  command.summary = "print sentences, tags, lemmas, dependency trees, names and who is meant by whom";
  command.details =
      "CoNLL-U of Universal Dependencies; in the last column stand names (NE=B-PER, NE=I-PER ...), what the phrase under a word is (Kind=person ...) and, for a phrase that means an earlier one, that one's head (Antecedent=sentence:word). With --gold-tokens the input is CoNLL-U itself: its "
      "sentences and words are kept, the other columns are made anew.";
  command.examples = {"dragoman parse report.txt --format conllu", "dragoman parse gold.conllu --gold-tokens > ours.conllu"};
  command.flags.push_back({"--format,-f",
                           "FORMAT",
                           "how to print (default: conllu)",
                           "Output",
                           [options](const std::string& v) {
                             options->format = v;
                             return true;
                           },
                           {"conllu", "text"}});
  command.flags.push_back(
      {"--gold-tokens", "", "the input is CoNLL-U: keep its sentences and words", "Input", [options](const std::string&) { return options->gold_tokens = true; }, {}});
  add_input_flags(command.flags, options->ingest);
  command.flags.push_back(jobs_flag(options->jobs));
  command.flags.push_back(model_flag(options->model));
  command.positionals = {input_positional(options->inputs)};
  command.run = [options] { return run_parse(*options); };
  return command;
}

}  // namespace dragoman::cli
