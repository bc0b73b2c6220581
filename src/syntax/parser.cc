#include "syntax/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "syntax/coreference.h"
#include "syntax/lemma.h"
#include "syntax/mentions.h"
#include "syntax/model_file.h"
#include "syntax/names.h"
#include "syntax/network.h"
#include "syntax/tree.h"

namespace dragoman::syntax {

namespace {

int argmax(const float* row, int n) { return static_cast<int>(std::max_element(row, row + n) - row); }

const Kernels& kernels_for(Path path) {
  const Kernels* wanted = nullptr;
  if (path == Path::kBest) return best_kernels();
  if (path == Path::kAvx2) wanted = avx2_kernels();
  if (path == Path::kAvx512) wanted = avx512_kernels();
  if (path == Path::kNeon) wanted = neon_kernels();
  return wanted != nullptr ? *wanted : portable_kernels();
}

}  // namespace

struct Parser::Model {
  std::unique_ptr<ModelFile> file;
  Network network;
  Lemmatiser lemmas;
  std::vector<core::Upos> upos;
  std::vector<std::string> xpos;
  std::vector<core::Deprel> deprels;
  std::vector<core::NameTag> names;
  std::vector<core::EntityKind> kinds;
  MentionFinder mentions;
  std::optional<Coreference> coreference;
  int script_count = 0;
  int root_label = 0;
  std::string version;
};

struct Parser::Scratch::Parts {
  NetworkScratch network;
  TreeScratch tree;
  NameScratch names;
  Lemmatiser::Buffers lemmas;
  std::vector<std::string_view> words;
  std::vector<std::int32_t> heads;
  std::vector<int> tags;
};

Parser::Scratch::Scratch() : parts_(std::make_unique<Parts>()) {}
Parser::Scratch::~Scratch() = default;
Parser::Scratch::Scratch(Scratch&&) noexcept = default;
Parser::Scratch& Parser::Scratch::operator=(Scratch&&) noexcept = default;

base::Result<Parser> Parser::load(const std::filesystem::path& model_file, Path path) {
  auto file = ModelFile::load(model_file);
  if (!file) return file.error();
  auto model = std::make_shared<Model>();
  model->file = std::move(*file);
  auto network = Network::load(*model->file, kernels_for(path));
  if (!network) return network.error();
  model->network = std::move(*network);
  auto lemmas = Lemmatiser::load(*model->file);
  if (!lemmas) return lemmas.error();
  model->lemmas = std::move(*lemmas);
  auto upos = model->file->strings("upos");
  auto xpos = model->file->strings("xpos");
  auto deprels = model->file->strings("deprel");
  auto names = model->file->strings("names");
  auto kinds = model->file->strings("kinds");
  auto scripts = model->file->strings("lemma");
  if (!kinds || !upos || !xpos || !deprels || !names || !scripts) return model->file->missing("labels");
  for (const auto& name : *upos) model->upos.push_back(core::upos_from(name));
  model->xpos = std::move(*xpos);
  model->root_label = -1;
  for (std::size_t i = 0; i < deprels->size(); ++i) {
    if ((*deprels)[i] == "root") model->root_label = static_cast<int>(i);
    model->deprels.push_back(core::deprel_from((*deprels)[i]));
  }
  if (model->root_label < 0) return model->file->missing("deprel root");
  for (const auto& name : *names) model->names.push_back(core::name_tag_from(name));
  for (const auto& name : *kinds) model->kinds.push_back(core::entity_kind_from(name));
  auto mentions = MentionFinder::load(*model->file);
  if (!mentions) return mentions.error();
  model->mentions = std::move(*mentions);
  auto coreference = Coreference::load(*model->file, model->network.vector_width(), model->network.kernels());
  if (!coreference) return coreference.error();
  model->coreference = std::move(*coreference);
  model->script_count = static_cast<int>(scripts->size());
  model->version = fmt::format("{} {:08x}", model->file->name(), model->file->checksum());
  Parser parser;
  parser.model_ = std::move(model);
  return parser;
}

std::string_view Parser::version() const { return model_->version; }
const Kernels& Parser::kernels() const { return model_->network.kernels(); }
std::string Parser::wide_layout() const { return model_->network.wide_layout(); }
int Parser::wide_width() const { return model_->network.wide_width(); }
std::string_view Parser::path() const { return model_->network.kernels().name; }

void Parser::parse(std::string_view text, std::span<core::Token> tokens, Scratch& scratch, Memory* memory) const {
  for (std::size_t from = 0; from < tokens.size(); from += kWindow) {
    const auto window = tokens.subspan(from, std::min(kWindow, tokens.size() - from));
    parse_window(text, window, *scratch.parts_, memory);
    if (from == 0) continue;
    const auto is_root = [](const core::Token& t) { return t.head < 0; };
    const auto first = std::find_if(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(from), is_root) - tokens.begin();
    for (core::Token& t : window) {
      if (t.head < 0) {
        t.head = static_cast<std::int32_t>(first);
        t.deprel = core::Deprel::kParataxis;
      } else {
        t.head += static_cast<std::int32_t>(from);
      }
    }
  }
}

void Parser::parse_window(std::string_view text, std::span<core::Token> tokens, Scratch::Parts& s, Memory* memory) const {
  const Model& m = *model_;
  const Network& net = m.network;
  const int n = static_cast<int>(tokens.size());
  s.words.clear();
  for (const core::Token& t : tokens) s.words.push_back(t.form(text));
  net.run(s.words, s.network);
  if (memory != nullptr) {
    const auto vectors = net.vectors(s.network);
    memory->vectors_.insert(memory->vectors_.end(), vectors.begin(), vectors.end());
    net.append_wide(s.network, memory->wide_);
  }
  s.heads.resize(tokens.size());
  best_tree(s.network.arcs, n, s.tree, s.heads);
  net.labels(s.heads, s.network);
  s.tags.resize(tokens.size());
  const int name_count = static_cast<int>(m.names.size());
  best_names(s.network.names.data(), n, net.name_stride(), name_count, net.name_steps(), s.names, s.tags);
  for (int i = 0; i < n; ++i) {
    core::Token& t = tokens[i];
    const float* row = s.network.tags.data() + static_cast<std::size_t>(i) * net.tag_stride();
    const int upos = argmax(row, static_cast<int>(m.upos.size()));
    row += m.upos.size();
    const int xpos = argmax(row, static_cast<int>(m.xpos.size()));
    row += m.xpos.size();
    t.upos = m.upos[upos];
    t.xpos = m.xpos[xpos];
    m.lemmas.write(s.words[i], t.upos, argmax(row, m.script_count), net.features(), s.lemmas, t.lemma);
    t.head = s.heads[i];
    t.name = m.names[s.tags[i]];
    t.kind = m.kinds[argmax(s.network.kinds.data() + static_cast<std::size_t>(i) * net.kind_stride(), static_cast<int>(m.kinds.size()))];
    float* labels = s.network.labels.data() + static_cast<std::size_t>(i) * net.label_stride();
    if (t.head < 0) {
      t.deprel = core::Deprel::kRoot;
    } else {
      labels[m.root_label] = -1e30F;  // only the root is `root`
      t.deprel = m.deprels[argmax(labels, static_cast<int>(m.deprels.size()))];
    }
  }
}

std::uint32_t Parser::scores_checksum(const Scratch& scratch, std::uint32_t seed) const {
  const NetworkScratch& s = scratch.parts_->network;
  for (const auto* part : {&s.tags, &s.arcs, &s.names, &s.kinds, &s.labels}) seed = crc32(std::as_bytes(std::span(*part)), seed);
  return seed;
}

std::vector<core::Reference> Parser::link(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens, const Memory& memory, Links how,
                                          std::uint32_t* checksum) const {
  const Model& m = *model_;
  const bool rules = how == Links::kRules;
  std::size_t words = 0;
  for (const core::Sentence& s : sentences) words += s.token_count;
  if (!rules && (!m.coreference || memory.vectors_.size() != words * static_cast<std::size_t>(m.network.vector_width()))) return {};
  const auto mentions = m.mentions.find(text, sentences, tokens);
  const auto links = rules ? link_by_rules(tokens, mentions) : m.coreference->link(tokens, mentions, memory.vectors_, checksum);
  std::vector<core::Reference> out;
  for (std::size_t i = 0; i < mentions.size(); ++i) out.push_back({mentions[i].sentence, mentions[i].head, mentions[i].first, mentions[i].last, links[i]});
  return out;
}

std::string Parser::link_features(std::string_view text, std::span<const core::Sentence> sentences, std::span<const core::Token> tokens, const Memory& memory) const {
  const Model& m = *model_;
  const auto width = static_cast<std::size_t>(m.network.vector_width());
  const auto mentions = m.mentions.find(text, sentences, tokens);
  std::string out;
  const auto put = [&out](std::uint32_t value) {
    for (int byte = 0; byte < 4; ++byte) out += static_cast<char>(value >> (8 * byte) & 0xFFU);
  };
  put(static_cast<std::uint32_t>(mentions.size()));
  std::vector<std::uint32_t> candidates;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    put(mentions[i].head);
    out.append(reinterpret_cast<const char*>(memory.vectors_.data()) + mentions[i].row * width, width);
    Candidates::of(mentions, i, candidates);
    put(static_cast<std::uint32_t>(candidates.size()));
    bool head_seen = false;
    for (const std::uint32_t j : candidates) head_seen = head_seen || mentions[j].key == mentions[i].key;
    std::uint16_t features[PairFeatures::kMost];
    const auto put_row = [&](std::uint32_t which, int count) {
      put(which);
      put(static_cast<std::uint32_t>(count));
      for (int f = 0; f < count; ++f) put(features[f]);
    };
    put_row(0, PairFeatures::of_none(mentions[i], head_seen, features));
    for (const std::uint32_t j : candidates) put_row(j, PairFeatures::of_pair(tokens, mentions[i], mentions[j], static_cast<int>(i - j), features));
  }
  return out;
}

}  // namespace dragoman::syntax
