// kill_writer STORE DOCUMENTS [SEED] - adds made-up documents to a store, as a coding run does; for tests/store/kill_test.py.
// kill_writer --dump STORE            - prints rows and a hash of each table, rows in sorted order.
// kill_writer --speed STORE EVENTS    - prints durable events a second.
//
// Exit 0: all documents are in the store; 2: an error, on stderr.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "store/query_output.h"
#include "store/schema.h"
#include "store/store.h"
#include "store/test_records.h"

namespace {

using namespace dragoman;

constexpr std::string_view kCoder = "kill test coder 1";

int fail(const base::Error& error) {
  std::fprintf(stderr, "kill_writer: %s\n", error.to_string().c_str());
  return 2;
}

// Small batches: many commits to be killed in.
int write(const char* path, std::uint64_t documents, std::uint64_t seed) {
  store::StoreOptions options;
  options.batch_documents = 20;
  auto opened = store::Store::open(path, store::Mode::kCreate, options);
  if (!opened) return fail(opened.error());
  for (std::uint64_t i = 0; i < documents; ++i) {
    const auto item = store::test::make_document(seed * 1000000 + i, static_cast<std::uint32_t>(i % 7));
    if (opened->has_document(item.document.id, kCoder)) continue;
    if (const auto added = opened->add(item.document, item.events, item.sentences, kCoder); !added) return fail(added.error());
    if (i % 10 != 0) continue;
    if (const auto added = opened->add_fault({"DM101", "empty", fmt::format("news/{}.txt", i), "", ""}, kCoder); !added) return fail(added.error());
  }
  if (const auto closed = opened->close(); !closed) return fail(closed.error());
  return 0;
}

int dump(const char* path) {
  for (const store::TableSpec& table : store::tables()) {
    auto opened = store::Store::open(path, store::Mode::kReadOnly);
    if (!opened) return fail(opened.error());
    auto rows = opened->query(fmt::format("SELECT * FROM {} ORDER BY ALL", table.name));
    if (!rows) return fail(rows.error());
    base::Sha256 sha;
    auto count = store::write_csv(
        *rows,
        [&](std::string_view text) {
          sha.update(text);
          return true;
        },
        true);
    if (!count) return fail(count.error());
    std::string hex;
    for (const auto byte : sha.digest()) hex += fmt::format("{:02x}", byte);
    std::printf("%s %llu %s\n", std::string(table.name).c_str(), static_cast<unsigned long long>(*count), hex.c_str());
  }
  auto opened = store::Store::open(path, store::Mode::kReadOnly);
  if (!opened) return fail(opened.error());
  auto report = opened->verify([](const store::Finding& finding) { std::printf("%s %s %s\n", finding.code.c_str(), finding.id.c_str(), finding.message.c_str()); });
  if (!report) return fail(report.error());
  std::printf("verify %llu findings\n", static_cast<unsigned long long>(report->findings));
  return 0;
}

// Documents are made beforehand, in portions, so that the store alone is timed.
int speed(const char* path, std::uint64_t events) {
  auto opened = store::Store::open(path, store::Mode::kCreate);
  if (!opened) return fail(opened.error());
  std::chrono::duration<double> spent{};
  std::clock_t processor = 0;  // of all threads
  std::uint64_t number = 0;
  for (std::uint64_t added = 0; added < events;) {
    std::vector<store::test::TestDocument> portion;
    for (int i = 0; i < 2000; ++i) portion.push_back(store::test::make_document(number++));
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor_start = std::clock();
    for (const auto& item : portion) {
      if (const auto done = opened->add(item.document, item.events, item.sentences, kCoder); !done) return fail(done.error());
      added += item.events.size();
    }
    if (const auto flushed = opened->flush(); !flushed) return fail(flushed.error());
    spent += std::chrono::steady_clock::now() - start;
    processor += std::clock() - processor_start;
  }
  const auto start = std::chrono::steady_clock::now();
  const std::clock_t processor_start = std::clock();
  if (const auto closed = opened->close(); !closed) return fail(closed.error());
  spent += std::chrono::steady_clock::now() - start;
  processor += std::clock() - processor_start;
  const double added = static_cast<double>(number) * 5;
  std::printf("%.0f events/s durable, %.0f events/s of processor time\n", added / spent.count(), added * CLOCKS_PER_SEC / static_cast<double>(processor));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view first = argc > 1 ? argv[1] : "";
  if (argc == 3 && first == "--dump") return dump(argv[2]);
  if (argc == 4 && first == "--speed") return speed(argv[2], std::strtoull(argv[3], nullptr, 10));
  if (argc == 3 || argc == 4) return write(argv[1], std::strtoull(argv[2], nullptr, 10), argc == 4 ? std::strtoull(argv[3], nullptr, 10) : 1);
  std::fputs("usage: kill_writer STORE DOCUMENTS [SEED] | --dump STORE | --speed STORE EVENTS\n", stderr);
  return 2;
}
