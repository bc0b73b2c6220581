#include "dragoman/coder.h"

#include <dlfcn.h>

#include <cstdlib>
#include <mutex>
#include <sstream>
#include <utility>

#include "api/convert.h"
#include "coder/pipeline.h"
#include "formats/records.h"
#include "ingest/reader.h"

namespace dragoman {

namespace {

Error public_error(const base::Error& error) { return {error.code, error.message, error.where, error.hint}; }

// Working memory is dear to make and must not be shared: each running call borrows one.
class ScratchPool {
 public:
  using Scratch = syntax::Parser::Scratch;

  std::unique_ptr<Scratch> borrow() {
    {
      const std::lock_guard lock(mutex_);
      if (!free_.empty()) {
        auto scratch = std::move(free_.back());
        free_.pop_back();
        return scratch;
      }
    }
    return std::make_unique<Scratch>();
  }
  void give_back(std::unique_ptr<Scratch> scratch) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(scratch));
  }

 private:
  std::mutex mutex_;
  std::vector<std::unique_ptr<Scratch>> free_;
};

ingest::Options ingest_options(const Input& input) {
  ingest::Options options;
  switch (input.format) {
    case Format::kAuto: options.format = ingest::Format::kAuto; break;
    case Format::kText: options.format = ingest::Format::kText; break;
    case Format::kHtml: options.format = ingest::Format::kHtml; break;
    case Format::kJsonLines: options.format = ingest::Format::kJsonl; break;
    case Format::kCsv: options.format = ingest::Format::kCsv; break;
  }
  options.published = input.published;
  options.source = input.source;
  return options;
}

// Where 'make install' puts the data of an installed library: ../share/dragoman from its own folder. Empty where that is not so.
std::filesystem::path installed_data() {
  Dl_info info{};
  if (dladdr(reinterpret_cast<const void*>(&installed_data), &info) == 0 || info.dli_fname == nullptr) return {};
  std::error_code code;
  const auto library = std::filesystem::canonical(info.dli_fname, code);
  const auto data = library.parent_path().parent_path() / "share" / "dragoman";
  return !code && std::filesystem::exists(data / "actors" / "states.tsv", code) ? data : std::filesystem::path();
}

}  // namespace

struct Coder::State {
  coder::Pipeline pipeline;
  mutable ScratchPool pool;

  explicit State(coder::Pipeline loaded) : pipeline(std::move(loaded)) {}
};

Coder::Coder(std::shared_ptr<const State> state) : state_(std::move(state)) {}

Result<Coder> Coder::load(const CoderOptions& asked) {
  coder::Config config;
  CoderOptions options = asked;
  const char* environment = std::getenv("DRAGOMAN_DATA");
  if (options.data.empty() && (environment == nullptr || *environment == '\0')) options.data = installed_data();
  if (options.data.empty() || options.gazetteer.empty()) {
    auto found = coder::find_config(options.model);
    if (found) config = std::move(*found);
    else if (options.data.empty()) return public_error(found.error());
  }
  if (!options.data.empty()) {
    config.data_dir = options.data;
    config.model = options.data / "models" / (options.model + ".model");
    std::error_code code;
    if (std::filesystem::exists(options.data / "gazetteer.bin", code)) config.gazetteer = options.data / "gazetteer.bin";
  }
  if (!options.gazetteer.empty()) config.gazetteer = options.gazetteer;
  auto pipeline = coder::Pipeline::load(config);
  if (!pipeline) return public_error(pipeline.error());
  return Coder(std::make_shared<const State>(std::move(*pipeline)));
}

std::vector<Coded> Coder::code(const Input& input) const {
  const std::string& version = state_->pipeline.version();
  std::istringstream stream(input.bytes);
  auto reader = ingest::Reader::from_stream(stream, input.name, ingest_options(input));
  auto scratch = state_->pool.borrow();
  core::Analysis analysis;
  std::vector<Coded> out;
  while (auto item = reader.next()) {
    Coded& coded = out.emplace_back();
    if (const auto* fault = std::get_if<core::Fault>(&*item)) {
      coded.fault = api::public_fault(*fault);
      coded.json_lines = formats::fault_json(*fault, version) + "\n";
      continue;
    }
    core::Document& document = std::get<core::Document>(*item);
    state_->pipeline.run(document, coder::Stage::kRecords, analysis, *scratch);
    coded.document = api::public_document(document, analysis.sentences.size());
    coded.json_lines = formats::document_json(document, analysis.sentences.size(), version) + "\n";
    for (const core::Event& event : analysis.events) coded.events.push_back(api::public_event(event, document));
    for (const std::string& line : formats::record_lines(analysis, version)) coded.json_lines += line + "\n";
  }
  state_->pool.give_back(std::move(scratch));
  return out;
}

const std::string& Coder::version() const { return state_->pipeline.version(); }

}  // namespace dragoman
