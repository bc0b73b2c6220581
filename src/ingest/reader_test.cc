#include "ingest/reader.h"

#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/test_folder.h"
#include "ingest/document.h"

namespace dragoman::ingest {
namespace {

using std::string_literals::operator""s;
namespace fs = std::filesystem;

// Documents as "title/text." and faults as their code, in order.
std::string dump(Reader& reader) {
  std::string out;
  while (auto item = reader.next()) {
    if (const auto* fault = std::get_if<core::Fault>(&*item)) out += fault->code + " ";
    else {
      const auto& d = std::get<core::Document>(*item);
      EXPECT_FALSE(d.id.empty());
      EXPECT_EQ(d.blocks.size(), d.block_is_heading.size());
      for (const core::Span& block : d.blocks) {
        EXPECT_LT(block.begin, block.end);
        EXPECT_LE(block.end, d.text.size());
      }
      out += (d.title.empty() ? "" : d.title + "/") + d.text.substr(d.body_begin) + " ";
    }
  }
  EXPECT_FALSE(reader.next());
  return out;
}

std::string read(std::string_view bytes, std::string name = "-", const Options& options = {}) {
  std::istringstream in{std::string(bytes)};
  Reader reader = Reader::from_stream(in, std::move(name), options);
  return dump(reader);
}

std::string gzip(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string zstd(const std::string& text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
  return out;
}

const std::string kLine = R"({"title":"T","text":"Body."})"
                          "\n";

struct Case {
  std::string bytes, name, want;
};

TEST(Reader, Formats) {
  const std::vector<Case> cases = {
      {"Title: T\n\nBody.", "a.txt", "T/Body. "},
      {"Title: T\n\nBody.", "-", "T/Body. "},
      {"<html><title>T</title><p>A body that is long enough to be a sentence.</p>", "-", "T/A body that is long enough to be a sentence. "},
      {"<p>A body that is long enough to be a sentence.</p>", "a.html", "A body that is long enough to be a sentence. "},
      {kLine + kLine, "a.jsonl", "T/Body. T/Body. "},
      {kLine + kLine, "-", "T/Body. T/Body. "},
      {"\xEF\xBB\xBF" + kLine, "-", "T/Body. "},
      {"title,text\nT,Body.\n", "a.csv", "T/Body. "},
      {"title,text\nT,Body.\n", "-", "T/Body. "},
      {"\xEF\xBB\xBF"
       "Title;Text\r\nT;\"Body; it\ngoes on.\"\r\n",
       "a.csv", "T/Body; it\ngoes on. "},
      {"title\ttext\nT\tBody.\n", "a.tsv", "T/Body. "},
      {"a,b\n1,2\n", "a.csv", "DM109 "},
      {"title,text\nT,Body.\nT,\"open\nU,Next.\n", "a.csv", "T/Body. DM108 U/Next. "},
      {"title,text\nT,Body.\nT\nU,Next.\n", "a.csv", "T/Body. DM108 U/Next. "},
      {"title,text\nT,Body.\ntitle,text\n", "a.csv", "T/Body. DM108 "},
      {"title,text\nT,\n", "a.csv", "DM107 "},
      {"", "a.txt", "DM101 "},
      {"", "-", "DM101 "},
      {" \n ", "a.txt", "DM101 "},
      {"\n\n", "a.jsonl", "DM101 "},
      {"title,text\n", "a.csv", "DM101 "},
      {std::string("\x89PNG\r\n\x1A\n\0\0", 10), "a.png", "DM102 "},
      {"WARC/1.0\r\nWARC-Type: response\r\n", "-", "DM102 "},
      {"<?xml version=\"1.0\"?><rss><channel/></rss>", "-", "DM102 "},
      {gzip("Title: T\n\nBody."), "a.txt.gz", "T/Body. "},
      {gzip(kLine) + gzip(kLine), "a.jsonl.gz", "T/Body. T/Body. "},
      {gzip(gzip(kLine)), "-", "T/Body. "},
      {zstd(kLine) + zstd(kLine), "a.jsonl.zst", "T/Body. T/Body. "},
      {gzip(""), "a.gz", "DM101 "},
      {"Title: T\n\nBod\0y."s, "a.txt", "T/Body. DM110 "},
  };
  for (const Case& c : cases) EXPECT_EQ(read(c.bytes, c.name), c.want) << c.name << " " << c.bytes.substr(0, 60);
}

TEST(Reader, JsonLines) {
  const std::vector<Case> cases = {
      {R"({"text":"A","title":"T"})", "", "T/A "},
      {R"({"body":"A"})", "", "A "},
      {R"({"content":["One para.","Two para."]})", "", "One para.\n\nTwo para. "},
      {R"({"text":5})", "", "DM107 "},
      {R"({"text":null,"body":"B"})", "", "B "},
      {R"({"text":"  "})", "", "DM107 "},
      {R"({"text":"A"} {"text":"B"})", "", "DM106 "},
      {R"({"text":"A")", "", "DM106 "},
      {R"([1,2])", "", "DM106 "},
      {R"(null)", "", "DM106 "},
      {R"({"text":"<p>A page in a field, with a sentence in it.</p>","title":"T"})", "", "T/A page in a field, with a sentence in it. "},
      {R"({"text":"1 < 2 and so on"})", "", "1 < 2 and so on "},
      {"{\"text\":\"T\xFCrkiye\"}", "", "T\xC3\xBCrkiye "},
      {R"({"text":"a\u0000b"})", "", "ab "},
      {"{\"text\":\"A\"}\r\n{\"text\":\"B\"}\r{\"text\":\"C\"}", "", "A B C "},
      {"\n{\"text\":\"A\"}\nnot json\n{\"text\":\"B\"}", "", "A DM106 B "},
      {"[\n{\"text\":\"A\"},\n{\"text\":\"B\"}\n]", "", "DM106 "},
  };
  for (const Case& c : cases) EXPECT_EQ(read(c.bytes, "a.jsonl"), c.want) << c.bytes;
}

TEST(Reader, MapNamesFields) {
  Options options;
  options.fields = {{"text", "story.body"}, {"published", "when"}, {"title", "head"}};
  std::istringstream in(R"({"story":{"body":"Body."},"when":1658678100,"head":"H","text":"no"})");
  Reader reader = Reader::from_stream(in, "a.jsonl", options);
  const auto item = reader.next();
  const auto& d = std::get<core::Document>(*item);
  EXPECT_EQ(d.text, "H\n\nBody.");
  EXPECT_EQ(d.published, "2022-07-24T15:55:00Z");
  EXPECT_EQ(d.origin, "a.jsonl:1");
  EXPECT_EQ(read("when,article text\n2020-01-01,Body.\n", "a.csv", {Format::kAuto, {{"text", "article text"}}, "", "", 1000}), "Body. ");
}

TEST(Reader, FaultsNameLineAndByte) {
  std::istringstream in("{\"text\":\"A\"}\nbad\n");
  Reader reader = Reader::from_stream(in, "a.jsonl", {});
  reader.next();
  const auto item = reader.next();
  EXPECT_EQ(std::get<core::Fault>(*item).where, "a.jsonl:2 (byte 13)");
}

TEST(Reader, CutPackedDataGivesWhatIsThere) {
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += "{\"text\":\"Body " + std::to_string(i * 7919) + ".\"}\n";
  std::string packed = gzip(lines);
  packed.resize(packed.size() - 40);
  const std::string got = read(packed, "a.jsonl.gz");
  EXPECT_NE(got.find("Body 0. Body 7919. "), std::string::npos);
  EXPECT_TRUE(got.ends_with("DM104 ")) << got.substr(got.size() - 40);
  std::string broken = zstd(lines);
  broken.resize(broken.size() - 10);
  EXPECT_TRUE(read(broken, "a.jsonl.zst").ends_with("DM104 "));
  std::string damaged = gzip(kLine);
  damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 0x55);
  EXPECT_EQ(read(damaged, "a.jsonl.gz"), "T/Body. DM104 ");
  EXPECT_EQ(read(gzip(kLine) + "GARBAGE", "a.jsonl.gz"), "T/Body. DM104 ");
}

TEST(Reader, BombsStop) {
  const std::string bomb = gzip(kLine + "{\"text\":\"" + std::string(100u << 20, ' ') + "\"}\n");
  EXPECT_LT(bomb.size(), 200000U);
  EXPECT_EQ(read(bomb, "a.jsonl.gz"), "T/Body. DM106 DM105 ");
  EXPECT_EQ(read(gzip(std::string(64u << 20, 'a')), "a.txt.gz"), "DM105 ");
  EXPECT_EQ(read(zstd(std::string(64u << 20, 'a')), "a.txt.zst"), "DM105 ");
}

TEST(Reader, LimitOfADocument) {
  Options options;
  options.max_document_bytes = 1000;
  EXPECT_EQ(read(std::string(2000, 'a'), "a.txt", options), "DM103 ");
  EXPECT_EQ(read("{\"text\":\"" + std::string(5000, 'a') + "\"}\n" + kLine, "a.jsonl", options), "DM103 T/Body. ");
  EXPECT_EQ(read("text,title\n\"" + std::string(5000, 'a') + "\",T\nBody.,T\n", "a.csv", options), "DM108 T/Body. ");
}

TEST(Reader, OptionsFillWhatIsUnknown) {
  std::istringstream in("Body.");
  Options options;
  options.published = "2023-04-25";
  options.source = "wire";
  Reader reader = Reader::from_stream(in, "-", options);
  const auto item = reader.next();
  const auto& d = std::get<core::Document>(*item);
  EXPECT_EQ(d.published, "2023-04-25");
  EXPECT_EQ(d.published_precision, core::Precision::kDay);
  EXPECT_EQ(d.source, "wire");
}

TEST(Reader, Ids) {
  const auto id = [](std::string_view text) { return std::get<core::Document>(read_plain_text(text, "anything", {})).id; };
  EXPECT_EQ(id("Source: a\n\nBody."), id("Source: a\n\nBody."));
  EXPECT_NE(id("Source: a\n\nBody."), id("Source: b\n\nBody."));
  EXPECT_NE(id("Published: 2023-04-25\n\nBody."), id("Published: 2023-04-26\n\nBody."));
  EXPECT_EQ(id("Body.").size(), 34U);
  EXPECT_EQ(normalise_url("HTTPS://News.Example:443/A/b/?utm_source=x&id=3&fbclid=y#top"), "https://news.example/A/b?id=3");
  EXPECT_EQ(normalise_url("http://e.org/"), "http://e.org");
}

TEST(Reader, OpenFails) {
  EXPECT_FALSE(Reader::open("/no/such/file", {}));
  EXPECT_FALSE(Reader::open(base::test_folder(), {}));
}

TEST(ListInputs, SortedWithoutHidden) {
  const fs::path folder = base::test_folder() / "dragoman_list_inputs";
  fs::remove_all(folder);
  fs::create_directories(folder / "b");
  fs::create_directories(folder / ".git");
  for (const char* name : {"b/z.txt", "b/a.txt", "a.txt", ".hidden", ".git/x.txt", "B.txt"}) std::ofstream(folder / name) << "x";
  fs::create_directory_symlink(folder, folder / "ring");
  std::vector<core::Fault> faults;
  std::vector<std::string> names;
  for (const auto& file : list_inputs(folder, faults)) names.push_back(file.lexically_relative(folder).string());
  EXPECT_EQ(names, (std::vector<std::string>{"B.txt", "a.txt", "b/a.txt", "b/z.txt"}));
  EXPECT_TRUE(faults.empty());
  EXPECT_EQ(list_inputs(folder / "a.txt", faults).size(), 1U);
}

TEST(ListInputs, LeavesOutWhatItsEndingSaysIsNoReport) {
  const fs::path folder = base::test_folder() / "dragoman_list_kinds";
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const char* name : {"README.md", "a.TXT", "b.html.gz", "c.pdf", "d", "e.jsonl.zst", "f.2023-04-25", "g.md.gz", "h.tar.gz", "i.csv"}) std::ofstream(folder / name) << "x";
  std::vector<core::Fault> faults;
  std::vector<fs::path> left_out;
  std::string read, not_read;
  for (const auto& file : list_inputs(folder, faults, &left_out)) read += file.filename().string() + " ";
  for (const auto& file : left_out) not_read += file.filename().string() + " ";
  EXPECT_EQ(read, "a.TXT b.html.gz d e.jsonl.zst f.2023-04-25 i.csv ");
  EXPECT_EQ(not_read, "README.md c.pdf g.md.gz h.tar.gz ");
  EXPECT_EQ(list_inputs(folder, faults).size(), 10U);
  EXPECT_EQ(list_inputs(folder / "README.md", faults, &left_out).size(), 1U);
}

// Everything a Reader makes of the hostile collection, where it lies beside the project: no crash, nothing that takes long, never nothing.
TEST(Reader, NastyCollection) {
  const fs::path archive = fs::path(DRAGOMAN_SOURCE_DIR) / ".." / "shared" / "data" / "nasty.tar.gz";
  if (!fs::exists(archive)) GTEST_SKIP() << "the hostile collection is not here";
  const fs::path target = base::test_folder() / "dragoman_nasty";
  fs::create_directories(target);
  ASSERT_EQ(std::system(("tar xzf '" + archive.string() + "' -C '" + target.string() + "'").c_str()), 0);
  int files = 0, documents = 0, faults = 0;
  for (const auto& entry : fs::recursive_directory_iterator(target)) {
    if (!entry.is_regular_file()) continue;
    const std::clock_t begin = std::clock();
    for (const Format format : {Format::kAuto, Format::kText, Format::kHtml, Format::kJsonl, Format::kCsv}) {
      if (format != Format::kAuto && entry.file_size() > 300000) continue;
      Options options;
      options.format = format;
      auto reader = Reader::open(entry.path(), options);
      ASSERT_TRUE(reader) << entry.path();
      int items = 0;
      while (auto item = reader->next()) {
        ++items;
        ++(std::holds_alternative<core::Fault>(*item) ? faults : documents);
      }
      EXPECT_GE(items, 1) << entry.path();
    }
    EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, 10.0) << entry.path();
    ++files;
  }
  std::printf("nasty collection: %d files, %d documents, %d faults\n", files, documents, faults);
  EXPECT_GT(files, 100);
}

}  // namespace
}  // namespace dragoman::ingest
