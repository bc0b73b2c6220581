#include "serve/coding.h"

#include <fmt/format.h>

#include <sstream>

#include "formats/records.h"
#include "ingest/reader.h"
#include "serve/json_body.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using base::Status;

namespace {

constexpr size_t kBatch = 500, kFaultsKept = 100;

// A file's name without folders and without what could not be shown.
std::string plain_name(std::string_view name) {
  const size_t slash = name.find_last_of("/\\");
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  std::string out;
  constexpr size_t kLongest = 120;
  for (const char c : name)
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F && out.size() < kLongest) out += c;
  return out.empty() ? "pasted" : out;
}

struct Input {
  std::string bytes, name;
  ingest::Options options;
};

// A pasted text is a record of one line: its title and date are told beside it, not inside it.
Result<Input> input_of(const Call& call) {
  Input out;
  const std::string_view published = call.get("published");
  if (call.request.header("content-type").starts_with("application/octet-stream")) {
    out.bytes = call.request.body;
    out.name = plain_name(call.get("name"));
    out.options.source = call.get("source");
    out.options.published = published;
    if (out.bytes.empty()) return Error{"DM902", "the file is empty", "", ""};
    return out;
  }
  auto body = parse_body(call.request.body);
  if (!body) return body.error();
  if (body->text_of("text").empty()) return Error{"DM902", "text is missing", "", ""};
  const std::string day = body->text_of("published");
  if (!day.empty() && !core::Day::parse(day)) return Error{"DM902", "published: a day as in 2023-04-25", "", ""};
  base::JsonWriter json;
  json.begin_object().field("text", body->text_of("text"));
  for (const char* field : {"title", "source", "published", "url"}) json.field_if(field, body->text_of(field));
  json.end_object();
  out.bytes = json.take() + "\n";
  out.name = "pasted";
  out.options.format = ingest::Format::kJsonl;
  return out;
}

struct Batch {
  std::vector<std::unique_ptr<core::Document>> documents;
  std::vector<core::Analysis> analyses;
  std::vector<core::Fault> faults;
};

std::uint64_t records_in(const core::Analysis& a) {
  return a.events.size() + a.relations.size() + a.positions.size() + a.statements.size() + a.figures.size() + a.circumstances.size();
}

}  // namespace

Result<const coder::Pipeline*> Coding::pipeline() {
  const std::lock_guard lock(mutex_);
  if (!pipeline_) {
    const Error cannot{"DM905", "this program's data or model cannot be read", "", "'dragoman models' tells what is there"};
    const auto config = coder::find_config(model_);
    if (!config) return cannot;
    auto loaded = coder::Pipeline::load(*config);
    if (!loaded) return cannot;
    pipeline_.emplace(std::move(*loaded));
  }
  return &*pipeline_;
}

Status Coding::run(const std::string& bytes, const std::string& name, const ingest::Options& options, Jobs::Progress& progress) {
  progress.tell([](JobState& state) { state.stage = "loading"; });
  auto loaded = pipeline();
  if (!loaded) return loaded.error();
  const coder::Pipeline& pipeline = **loaded;
  std::istringstream in(bytes);
  ingest::Reader reader = ingest::Reader::from_stream(in, name, options);
  std::vector<ingest::Item> items;
  progress.tell([](JobState& state) { state.stage = "reading"; });
  while (auto item = reader.next()) items.push_back(std::move(*item));
  progress.tell([&](JobState& state) {
    state.stage = "coding";
    state.of = items.size();
  });
  syntax::Parser::Scratch scratch;
  for (size_t at = 0; at < items.size() && !progress.stopped();) {
    Batch batch;
    for (; at < items.size() && batch.documents.size() < kBatch && !progress.stopped(); ++at) {
      if (auto* fault = std::get_if<core::Fault>(&items[at])) {
        batch.faults.push_back(*fault);
        progress.tell([&](JobState& state) {
          ++state.done;
          if (state.faults.size() < kFaultsKept) state.faults.push_back(formats::fault_json(*fault, pipeline.version()));
        });
        continue;
      }
      auto document = std::make_unique<core::Document>(std::move(std::get<core::Document>(items[at])));
      core::Analysis analysis;
      pipeline.run(*document, coder::Stage::kRecords, analysis, scratch);
      analysis.document = document.get();
      progress.tell([&](JobState& state) {
        ++state.done;
        state.records += records_in(analysis);
        state.documents.push_back(document->id);
      });
      batch.documents.push_back(std::move(document));
      batch.analyses.push_back(std::move(analysis));
    }
    progress.tell([](JobState& state) { state.stage = "storing"; });
    std::uint64_t known = 0;
    const Status written = library_.write(true, [&](store::Store& store) -> Status {
      for (size_t i = 0; i < batch.documents.size(); ++i) {
        auto added = store.add(*batch.documents[i], batch.analyses[i], batch.analyses[i].sentences.size(), pipeline.version());
        if (!added) return added.error();
        known += *added == store::Added::kKnown ? 1 : 0;
      }
      for (const core::Fault& fault : batch.faults)
        if (auto added = store.add_fault(fault, pipeline.version()); !added) return added.error();
      if (auto told = reading::update_stories(store); !told) return told.error();
      return {};
    });
    if (!written) return written;
    progress.tell([&](JobState& state) {
      state.known += known;
      state.stage = "coding";
    });
  }
  progress.tell([](JobState& state) { state.stage = "done"; });
  return {};
}

Reply Coding::code(const Call& call) {
  if (!library_.writable()) return Error{"DM905", "the store's file cannot be written", "", ""};
  auto input = input_of(call);
  if (!input) return input.error();
  if (!input->options.published.empty() && !core::Day::parse(input->options.published)) return Error{"DM902", "published: a day as in 2023-04-25", "", ""};
  const auto kept = std::make_shared<Input>(std::move(*input));
  auto id = jobs_.add("code", kept->name, [this, kept](Jobs::Progress& progress) { return run(kept->bytes, kept->name, kept->options, progress); });
  if (!id) return http::Response(429, "application/json", error_response(id.error(), call.request.number).body);
  base::JsonWriter json;
  json.begin_object().field("kind", "job").field("job", *id).end_object();
  return json_response(json.take(), 202);
}

Reply Coding::explain(const Call& call) {
  const auto id = Id::parse(call.path[1]);
  const std::uint32_t at = id ? call.index().find_document(*id) : kNone;
  if (at == kNone) return Error{"DM903", "no such document", "", ""};
  auto stored = call.library.document(*call.snapshot, at);
  if (!stored) return stored.error();
  auto loaded = pipeline();
  if (!loaded) return loaded.error();
  // Read again as it was read: its head lines and blocks are not in the store.
  const core::Document& old = (*stored)->document;
  core::Document document = old;
  ingest::Options options;
  options.published = old.published;
  options.source = old.source;
  if (auto item = ingest::read_plain_text(old.text, old.origin, options); auto* again = std::get_if<core::Document>(&item))
    if (again->text == old.text) {
      document.blocks = again->blocks;
      document.block_is_heading = again->block_is_heading;
      document.body_begin = again->body_begin;
    }
  if (document.blocks.empty()) {
    document.blocks = {{0, static_cast<core::ByteOffset>(document.text.size())}};
    document.block_is_heading = {false};
  }
  core::Analysis analysis;
  syntax::Parser::Scratch scratch;
  (*loaded)->run(document, coder::Stage::kRecords, analysis, scratch);
  base::JsonWriter json;
  json.begin_object().field("kind", "explanation").field("document", old.id).field("coder", (*loaded)->version()).field("same_coder", (*stored)->coder == (*loaded)->version());
  json.key("sentences").begin_array();
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const core::Sentence& sentence = analysis.sentences[s];
    json.begin_object().field("begin", std::uint64_t{sentence.begin}).field("end", std::uint64_t{sentence.end});
    json.field("text", std::string_view(document.text).substr(sentence.begin, sentence.end - sentence.begin)).key("gave").begin_array();
    const auto gave = [&](const auto& records) {
      for (const auto& record : records)
        if (record.sentence == s) json.value(record.id);
    };
    gave(analysis.events);
    gave(analysis.relations);
    gave(analysis.positions);
    gave(analysis.statements);
    gave(analysis.figures);
    gave(analysis.circumstances);
    json.end_array().key("refusals").begin_array();
    for (const core::Refusal& refusal : analysis.refusals) {
      if (refusal.sentence != s) continue;
      json.begin_object().field_if("pattern", refusal.pattern).field("reason", refusal.reason);
      if (refusal.token < analysis.tokens.size())
        json.field("begin", std::uint64_t{analysis.tokens[refusal.token].begin})
            .field("end", std::uint64_t{analysis.tokens[refusal.token].end})
            .field("word", analysis.form(refusal.token));
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
