// dragoman models: the language models that are there.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/json.h"
#include "base/tsv.h"
#include "cli/common.h"
#include "syntax/pair_scorer.h"
#include "syntax/parser.h"

namespace dragoman::cli {

namespace {

// A card file on one line: JSON has no line breaks inside its strings.
std::string on_one_line(std::string_view json) {
  std::string out;
  for (size_t at = 0; at < json.size();) {
    const size_t end = std::min(json.find('\n', at), json.size());
    const std::string_view line = json.substr(at, end - at);
    out += line.substr(std::min(line.find_first_not_of(' '), line.size()));
    at = end + 1;
  }
  return out;
}

// Weights beside a parser's.
struct Reader {
  std::string version;  // "base.claims 1c0ffee5"
  const char* what;
  std::string card;
};

}  // namespace

Command models_command() {
  auto json = std::make_shared<bool>(false);
  auto cards = std::make_shared<bool>(false);
  Command command;
  command.name = "models";
  command.summary = "list the language models";
  command.details =
      "Name, version (name and checksum of the weights), size, and the kind of kernels that run on this machine. Scores and training corpora: the model's card, and docs/language.md.";
  command.examples = {"dragoman models", "dragoman models --cards"};
  command.flags = {json_flag(*json, "one JSON object a model, its card in `about`"),
                   {"--cards", "", "the card of each model below it: data, licence, scores, limits", "Output", [cards](const std::string&) { return *cards = true; }, {}}};
  command.run = [json, cards] {
    const auto config = coder::find_config("fast");
    if (!config) return report(config.error()), kCouldNot;
    std::vector<std::filesystem::path> files;
    std::error_code code;
    for (const auto& entry : std::filesystem::directory_iterator(config->model.parent_path(), code))
      if (entry.path().extension() == ".model") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    bool damaged = files.empty();
    if (files.empty()) report(base::Error{"DM001", "no model there", config->model.parent_path().string(), ""});
    for (const auto& file : files) {
      const auto parser = syntax::Parser::load(file);
      if (!parser) {
        report(parser.error());
        damaged = true;
        continue;
      }
      const auto bytes = std::filesystem::file_size(file, code);
      std::vector<Reader> readers;  // none: patterns alone read
      for (const auto& [extension, tasks, what] : syntax::kReaderFiles) {
        auto weights = file;
        weights.replace_extension(extension);
        if (!std::filesystem::exists(weights, code)) continue;
        const auto scorer = syntax::PairScorer::load(weights, *parser, tasks);
        if (scorer) readers.push_back({std::string(scorer->version()), what, weights.string() + ".card.md"});
        else report(scorer.error());
        damaged |= !scorer;
      }
      auto card = file;
      card.replace_extension(".card.md");
      const bool has_card = std::filesystem::exists(card, code);
      if (*json) {
        base::JsonWriter out;
        out.begin_object()
            .field("name", file.stem().string())
            .field("version", parser->version())
            .field("bytes", static_cast<std::uint64_t>(bytes))
            .field("kernels", parser->path())
            .field("file", file.string())
            .field("card", has_card ? card.string() : "");
        out.key("readers").begin_array();
        for (const Reader& reader : readers) out.value(reader.version);
        out.end_array();
        auto machine_card = file;
        machine_card.replace_extension(".card.json");
        if (const auto about = base::read_file(machine_card)) out.key("about").raw(on_one_line(*about));
        out.end_object();
        put_line(out.take());
      } else {
        put_line(fmt::format("{:<8} {:<16} {:.1f} MB  {}  {}", file.stem().string(), parser->version(), static_cast<double>(bytes) / 1e6, parser->path(), file.string()));
        for (const Reader& reader : readers) put_line(fmt::format("{:<8} learned readers of {}: {}", "", reader.what, reader.version));
      }
      if (*cards && has_card) {
        const auto text = base::read_file(card);
        if (text) put_line("\n" + *text);
        for (const Reader& reader : readers)
          if (const auto more = base::read_file(reader.card)) put_line("\n" + *more);
      }
    }
    return damaged ? kIncomplete : kDone;
  };
  return command;
}

}  // namespace dragoman::cli
