// The html5lib tokenizer tests, where the collection lies beside the project (../shared/data/nasty.tar.gz, or DRAGOMAN_HTML5LIB names
// the folder of *.test files). They are not part of the project; without them this test is skipped.
#include <gtest/gtest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/test_folder.h"
#include "base/utf8.h"
#include "ingest/html_tokenizer.h"

namespace dragoman::ingest {
namespace {

namespace fs = std::filesystem;
using Dom = simdjson::dom::element;

// Tokens as one text, adjacent character tokens joined: easy to compare and to print.
struct Dump {
  std::string out;
  bool in_text = false;
  void text(std::string_view t) {
    if (!in_text) out += "text:";
    in_text = true;
    out += t;
  }
  void item(std::string_view t) {
    if (in_text) out += '\n';
    in_text = false;
    out += t;
    out += '\n';
  }
  std::string take() {
    if (in_text) out += '\n';
    return out;
  }
};

std::string start_line(std::string_view name, std::vector<std::pair<std::string, std::string>> attributes, bool closing) {
  std::sort(attributes.begin(), attributes.end());
  std::string out = "start:" + std::string(name);
  for (const auto& [key, value] : attributes) out += " [" + key + "]=[" + value + "]";
  return out + (closing ? " /" : "");
}

std::string doctype_line(const std::optional<std::string>& name, const std::optional<std::string>& pub, const std::optional<std::string>& sys, bool quirks) {
  const auto show = [](const std::optional<std::string>& s) { return s ? "[" + *s + "]" : std::string("null"); };
  return "doctype:" + show(name) + show(pub) + show(sys) + (quirks ? "quirks" : "");
}

std::string run_tokenizer(const std::string& input, HtmlContent content, const std::string& last_tag) {
  HtmlTokenizer tokenizer(input);
  tokenizer.set_content(content, last_tag);
  HtmlToken token;
  Dump dump;
  while (tokenizer.next(token)) {
    switch (token.kind) {
      case HtmlKind::kText: dump.text(token.text); break;
      case HtmlKind::kComment: dump.item("comment:" + std::string(token.text)); break;
      case HtmlKind::kEnd: dump.item("end:" + std::string(token.name)); break;
      case HtmlKind::kDoctype: dump.item(doctype_line(token.doctype.name, token.doctype.public_id, token.doctype.system_id, token.doctype.force_quirks)); break;
      case HtmlKind::kStart: {
        std::vector<std::pair<std::string, std::string>> attributes;
        for (const auto& a : token.attributes) attributes.emplace_back(a.name, a.value);
        dump.item(start_line(token.name, attributes, token.self_closing));
        break;
      }
    }
  }
  return dump.take();
}

// "\uD83D\uDE00" written out in a double-escaped test; false where a lone surrogate cannot be UTF-8.
bool unescape(std::string& text) {
  std::string out;
  char32_t high = 0;
  for (size_t i = 0; i < text.size();) {
    if (text.compare(i, 2, "\\u") != 0 || i + 6 > text.size()) {
      if (high) return false;
      out += text[i++];
      continue;
    }
    const auto unit = static_cast<char32_t>(std::stoul(text.substr(i + 2, 4), nullptr, 16));
    i += 6;
    if (unit >= 0xD800 && unit < 0xDC00) {
      if (high) return false;
      high = unit;
      continue;
    }
    if (unit >= 0xDC00 && unit < 0xE000) {
      if (!high) return false;
      base::append_utf8(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
      high = 0;
      continue;
    }
    if (high) return false;
    base::append_utf8(out, unit);
  }
  text = out;
  return high == 0;
}

std::optional<std::string> maybe(Dom element, bool escaped, bool& ok) {
  if (element.is_null()) return std::nullopt;
  std::string s(std::string_view(element.get_string()));
  if (escaped) ok &= unescape(s);
  return s;
}

std::string expected_dump(simdjson::dom::array output, bool escaped, bool& ok) {
  Dump dump;
  for (Dom item : output) {
    const simdjson::dom::array parts = item.get_array();
    const std::string_view kind = parts.at(0).get_string();
    const auto word = [&](size_t i) { return maybe(parts.at(i).value(), escaped, ok); };
    if (kind == "Character") dump.text(word(1).value_or(""));
    else if (kind == "Comment") dump.item("comment:" + word(1).value_or(""));
    else if (kind == "EndTag") dump.item("end:" + word(1).value_or(""));
    else if (kind == "DOCTYPE") dump.item(doctype_line(word(1), word(2), word(3), !parts.at(4).get_bool().value()));
    else if (kind == "StartTag") {
      std::vector<std::pair<std::string, std::string>> attributes;
      for (const auto field : simdjson::dom::object(parts.at(2).get_object())) {
        std::string key(field.key);
        if (escaped) ok &= unescape(key);
        attributes.emplace_back(key, maybe(field.value, escaped, ok).value_or(""));
      }
      bool closing = false;
      if (parts.size() > 3) closing = parts.at(3).get_bool();
      dump.item(start_line(*word(1), attributes, closing));
    }
  }
  return dump.take();
}

HtmlContent content_from(std::string_view state) {
  if (state == "RCDATA state") return HtmlContent::kRcdata;
  if (state == "RAWTEXT state") return HtmlContent::kRawtext;
  if (state == "Script data state") return HtmlContent::kScript;
  if (state == "PLAINTEXT state") return HtmlContent::kPlaintext;
  return state == "CDATA section state" ? HtmlContent::kCdata : HtmlContent::kData;
}

struct Score {
  int run = 0, passed = 0, surrogates = 0;
};

std::string read_tests(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void run_test(const Dom& test, const fs::path& file, Score& score) {
  bool escaped = false;
  if (auto flag = test["doubleEscaped"].get_bool(); flag.error() == simdjson::SUCCESS) escaped = flag.value();
  bool ok = true;
  std::string input(std::string_view(test["input"].get_string()));
  if (escaped) ok &= unescape(input);
  const std::string wanted = expected_dump(test["output"].get_array(), escaped, ok);
  if (!ok) {
    ++score.surrogates;
    return;
  }
  std::string last_tag;
  if (auto tag = test["lastStartTag"].get_string(); tag.error() == simdjson::SUCCESS) last_tag = std::string(tag.value());
  std::vector<std::string> states;
  if (auto list = test["initialStates"].get_array(); list.error() == simdjson::SUCCESS)
    for (Dom state : list.value()) states.emplace_back(std::string_view(state.get_string()));
  if (states.empty()) states.emplace_back("Data state");
  for (const std::string& state : states) {
    ++score.run;
    const std::string got = run_tokenizer(input, content_from(state), last_tag);
    if (got == wanted) ++score.passed;
    else
      std::printf("difference %s | %s | %s\n got %s want %s\n", file.filename().c_str(), std::string(std::string_view(test["description"].get_string())).c_str(), state.c_str(),
                  got.c_str(), wanted.c_str());
  }
}

fs::path test_folder() {
  if (const char* folder = std::getenv("DRAGOMAN_HTML5LIB")) return folder;
  const fs::path archive = fs::path(DRAGOMAN_SOURCE_DIR) / ".." / "shared" / "data" / "nasty.tar.gz";
  if (!fs::exists(archive)) return {};
  const fs::path target = base::test_folder() / "dragoman_html5lib";
  fs::create_directories(target);
  const std::string command = "tar xzf '" + archive.string() + "' -C '" + target.string() + "' nasty/html5lib-tests/tokenizer";
  if (std::system(command.c_str()) != 0) return {};
  return target / "nasty" / "html5lib-tests" / "tokenizer";
}

TEST(Html5lib, TokenizerTests) {
  const fs::path folder = test_folder();
  if (folder.empty()) GTEST_SKIP() << "the html5lib tests are not here";
  Score score;
  int files = 0;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".test") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    simdjson::dom::parser parser;
    const std::string json = read_tests(path);
    Dom root;
    ASSERT_EQ(parser.parse(json).get(root), simdjson::SUCCESS) << path;
    ++files;
    simdjson::dom::array tests;
    if (root["tests"].get_array().get(tests) == simdjson::SUCCESS || root["xmlViolationTests"].get_array().get(tests) == simdjson::SUCCESS)
      if (path.filename() != "xmlViolation.test")
        for (Dom test : tests) run_test(test, path, score);
  }
  std::printf("html5lib: %d files, %d of %d runs as the standard says; %d tests hold lone surrogates, which UTF-8 cannot\n", files, score.passed, score.run, score.surrogates);
  ASSERT_GT(score.run, 5000);
  EXPECT_GE(score.passed * 1000, score.run * 999);
}

}  // namespace
}  // namespace dragoman::ingest
