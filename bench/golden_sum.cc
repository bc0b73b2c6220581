// bench/golden_sum.cc - the checksums of tests/syntax/golden.crc on this machine, without a test framework: for machines we only emulate.
// Usage: golden_sum MODEL TESTS_FOLDER STEP [portable|avx2|avx512|neon]
// Prints the line of golden.crc that it computes. Exit 1: another line stands there; 2: could not run, or the path asked for is not there.
#include <cstdio>
#include <cstdlib>

#include "syntax/golden.h"

int main(int argc, char** argv) {
  using namespace dragoman::syntax;
  if (argc < 4) return std::fprintf(stderr, "golden_sum MODEL TESTS_FOLDER STEP [portable|avx2|avx512|neon]\n"), 2;
  const std::string_view asked = argc > 4 ? argv[4] : "";
  const Path path = asked == "portable" ? Path::kPortable : asked == "avx2" ? Path::kAvx2 : asked == "avx512" ? Path::kAvx512 : asked == "neon" ? Path::kNeon : Path::kBest;
  const std::filesystem::path model = argv[1];
  const auto parser = Parser::load(model, path);
  if (!parser) return std::fprintf(stderr, "%s\n", parser.error().to_string().c_str()), 2;
  if (!asked.empty() && !parser->path().starts_with(asked)) return std::fprintf(stderr, "this processor has no %s\n", argv[4]), 2;
  const auto golden = golden::read(argv[2], model.stem().string(), static_cast<std::size_t>(std::max(1, std::atoi(argv[3]))));
  Parser::Scratch scratch;
  std::vector<std::uint32_t> all;
  for (const auto& sentence : golden.sentences) all.push_back(golden::checksum(*parser, sentence, scratch));
  const std::uint32_t crc = golden::fold(all);
  const std::uint32_t links = golden::links_checksum(*parser, golden.sentences, scratch);
  std::printf("%s %08x %08x  (%s)\n", std::string(parser->version()).c_str(), crc, links, std::string(parser->path()).c_str());
  return golden.version == parser->version() && golden.crc == crc && golden.links == links ? 0 : 1;
}
