#include "serve/query_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <malloc.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>

#include "base/json.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kRefused = 3;
constexpr char kReady = '>';

// -- the child ---------------------------------------------------------------------------------------------------------------

void limit(int what, rlim_t most) {
  const rlimit value{most, most};
  ::setrlimit(static_cast<__rlimit_resource>(what), &value);
}

// Address space as it is now, and this much more: the engine's own use of what it has mapped is not counted twice.
void limit_growth(size_t most) {
  std::ifstream statm("/proc/self/statm");
  size_t pages = 0;
  statm >> pages;
  limit(RLIMIT_AS, pages * static_cast<size_t>(::sysconf(_SC_PAGESIZE)) + most);
}

int refuse(const Error& error) {
  base::JsonWriter json;
  json.begin_object().field("code", error.code).field("message", error.message).field("hint", error.hint).end_object();
  const std::string line = json.take();
  std::fwrite(line.data(), 1, line.size(), stdout);
  return std::fflush(stdout) == 0 ? kRefused : 1;
}

int answer(store::QueryResult& rows, size_t most_rows, size_t most_bytes) {
  base::JsonWriter head;
  head.begin_object().field("kind", "table").key("columns").begin_array();
  for (const auto& column : rows.columns()) head.begin_object().field("name", column.name).field("type", column.numeric ? "number" : "text").end_object();
  head.end_array();
  // One block, so that a growing string does not need twice its size.
  std::string body;
  body.reserve(most_bytes + (size_t{1} << 16U));
  body = head.take() + ",\"rows\":[";
  store::Row row;
  size_t count = 0;
  std::string_view cut;
  while (true) {
    auto more = rows.next(row);
    if (!more) return refuse(more.error());
    if (!*more) break;
    if (count == most_rows) {
      cut = "rows";
      break;
    }
    base::JsonWriter one;
    one.begin_array();
    for (const store::Value& cell : row) cell.write_json(one);
    one.end_array();
    const std::string line = one.take();
    if (body.size() + line.size() > most_bytes) {
      cut = "bytes";
      break;
    }
    if (count++ > 0) body += ',';
    body += line;
  }
  body += cut.empty() ? "]" : fmt::format("],\"cut\":\"{}\"", cut);
  std::fwrite(body.data(), 1, body.size(), stdout);
  return std::fflush(stdout) == 0 ? 0 : 1;
}

// -- the parent --------------------------------------------------------------------------------------------------------------

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  Pipe() { [[maybe_unused]] const int made = ::pipe2(ends.data(), O_CLOEXEC); }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  void close_end(size_t which) {
    if (ends[which] >= 0) ::close(ends[which]);
    ends[which] = -1;
  }
};

// A process that is ended and waited for, whatever happens.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  ~Child() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  int wait() {
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    id_ = 0;
    return status;
  }

 private:
  pid_t id_;
};

pid_t start(const std::filesystem::path& executable, const std::filesystem::path& store, Pipe& in, Pipe& out) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in.ends[0], STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, out.ends[1], STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string program = executable.string(), flag = kQueryChild, file = store.string();
  std::array<char*, 4> arguments{program.data(), flag.data(), file.data(), nullptr};
  // Nothing of the environment is passed on but the place of shared libraries.
  std::vector<std::string> kept;
  if (const char* path = std::getenv("LD_LIBRARY_PATH"); path != nullptr) kept.push_back(std::string("LD_LIBRARY_PATH=") + path);
  std::vector<char*> environment;
  for (std::string& one : kept) environment.push_back(one.data());
  environment.push_back(nullptr);
  pid_t id = -1;
  const int failed = ::posix_spawn(&id, program.c_str(), &actions, nullptr, arguments.data(), environment.data());
  ::posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? id : -1;
}

Error over(std::string_view what) { return {"DM906", fmt::format("the query was ended: {}", what), "", "ask for less: a condition, a limit, fewer columns"}; }

// The answer, while it comes in time. A process that is slow to start, on a machine that is busy with something else, is no slow query.
Result<std::string> read_answer(int fd, int milliseconds, const std::atomic<bool>& gone) {
  std::string out;
  constexpr auto kStart = std::chrono::seconds(5);
  auto deadline = Clock::now() + kStart;
  bool ready = false;
  std::array<char, 65536> buffer{};
  constexpr int kLook = 20;  // milliseconds: how soon a client's leaving is seen
  while (true) {
    if (gone.load()) return over("nobody waits for it");
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return over("it took longer than a second");
    pollfd waiting{fd, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(std::min<std::int64_t>(left, kLook))) <= 0) continue;
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return out;
    out.append(buffer.data(), static_cast<size_t>(got));
    if (!ready && out.front() == kReady) {
      ready = true;
      out.erase(0, 1);
      deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
    }
  }
}

std::string unescaped_field(const std::string& json, std::string_view name) {
  const std::string key = fmt::format("\"{}\":\"", name);
  const size_t at = json.find(key);
  std::string out;
  for (size_t i = at == std::string::npos ? json.size() : at + key.size(); i < json.size() && json[i] != '"'; ++i) {
    if (json[i] == '\\' && i + 1 < json.size()) {
      ++i;
      out += json[i] == 'n' || json[i] == 't' ? ' ' : json[i];
      continue;
    }
    out += json[i];
  }
  return out;
}

// The store's place is no business of a page.
std::string without_path(std::string words, const std::filesystem::path& store) {
  std::error_code ignored;
  for (const std::string& path : {std::filesystem::absolute(store, ignored).string(), store.string()})
    for (size_t at = words.find(path); !path.empty() && at != std::string::npos; at = words.find(path)) words.replace(at, path.size(), "the store");
  return words;
}

// The first word of a statement, upper case; comments before it are passed over.
std::string first_word(std::string_view sql) {
  size_t at = 0;
  while (at < sql.size()) {
    if (sql[at] == ' ' || sql[at] == '\t' || sql[at] == '\n' || sql[at] == '\r' || sql[at] == '(') ++at;
    else if (sql.substr(at, 2) == "--") at = std::min(sql.size(), sql.find('\n', at));
    else if (sql.substr(at, 2) == "/*") at = sql.find("*/", at + 2) == std::string_view::npos ? sql.size() : sql.find("*/", at + 2) + 2;
    else break;
  }
  std::string out;
  for (; at < sql.size() && ((sql[at] >= 'a' && sql[at] <= 'z') || (sql[at] >= 'A' && sql[at] <= 'Z')); ++at) out += static_cast<char>(sql[at] & ~0x20);
  return out;
}

// What reads. The engine takes some PRAGMAs and CALLs for reading that tell of this machine.
bool begins_as_reading(std::string_view sql) {
  const std::string word = first_word(sql);
  constexpr std::array<std::string_view, 10> kReading = {"SELECT", "WITH", "FROM", "EXPLAIN", "DESCRIBE", "SHOW", "SUMMARIZE", "VALUES", "TABLE", "PIVOT"};
  return std::find(kReading.begin(), kReading.end(), word) != kReading.end();
}

}  // namespace

int run_query_child(const std::filesystem::path& store) {
  std::string input;
  std::array<char, 65536> buffer{};
  for (size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), stdin)) > 0;) input.append(buffer.data(), got);
  size_t most_rows = 0, most_bytes = 0;
  const char* end = input.data() + input.size();
  auto read = std::from_chars(input.data(), end, most_rows);
  if (read.ec == std::errc() && read.ptr != end) read = std::from_chars(read.ptr + 1, end, most_bytes);
  const size_t line = input.find('\n');
  if (read.ec != std::errc() || line == std::string::npos) return 1;
  // Each further arena of the allocator reserves 128 MB of addresses, which the limit below would count.
  ::mallopt(M_ARENA_MAX, 1);
  store::StoreOptions options;
  options.threads = 1;
  options.memory_limit = "96MB";
  auto opened = store::Store::open(store, store::Mode::kReadOnly, options);
  if (!opened) return refuse(opened.error());
  if (auto set = opened->read("SET temp_directory = ''"); !set) return refuse(set.error());
  constexpr size_t kGrowth = size_t{152} << 20U;  // beside some 42 MB that it holds by now
  limit_growth(kGrowth);
  limit(RLIMIT_CPU, 2);
  limit(RLIMIT_CORE, 0);
  std::signal(SIGXFSZ, SIG_IGN);
  limit(RLIMIT_FSIZE, 0);
  // From here on the time is the query's.
  std::fputc(kReady, stdout);
  if (std::fflush(stdout) != 0) return 1;
  auto rows = opened->query(input.substr(line + 1));
  if (!rows) return refuse(rows.error());
  return answer(*rows, most_rows, most_bytes);
}

Result<std::string> run_query(Library& library, const std::filesystem::path& executable, const std::string& sql, const QueryLimits& limits, const std::atomic<bool>& gone) {
  if (!begins_as_reading(sql))
    return Error{"DM608", "a query begins with SELECT, WITH, FROM, EXPLAIN, DESCRIBE, SHOW, SUMMARIZE, VALUES, TABLE or PIVOT", "",
                 "the page reads the store, it does not change it"};
  const Library::Reading reading(library);
  const auto begun = Clock::now();
  Pipe in, out;
  if (in.ends[0] < 0 || out.ends[0] < 0) return Error{"DM904", "no more handles for a query", "", "ask again in a moment"};
  const pid_t id = start(executable, library.path(), in, out);
  if (id < 0) return Error{"DM905", "the process for a query cannot be started", "", ""};
  Child child(id);
  in.close_end(0);
  out.close_end(1);
  const std::string words = fmt::format("{} {}\n{}", limits.rows, limits.bytes, sql);
  // It reads to the end before it does anything: this cannot block for long, and a child that died is seen below.
  for (size_t at = 0; at < words.size();) {
    const ssize_t put = ::write(in.ends[1], words.data() + at, words.size() - at);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) break;
    at += static_cast<size_t>(put);
  }
  in.close_end(1);
  auto body = read_answer(out.ends[0], limits.milliseconds, gone);
  if (!body) return body;
  const int status = child.wait();
  if (WIFEXITED(status) && WEXITSTATUS(status) == kRefused) {
    Error error{unescaped_field(*body, "code"), without_path(unescaped_field(*body, "message"), library.path()), "", without_path(unescaped_field(*body, "hint"), library.path())};
    if (error.message.find("Out of Memory") != std::string::npos || error.message.find("bad_alloc") != std::string::npos ||
        error.message.find("Allocation failure") != std::string::npos)
      return over("it needs more than 200 MB");
    // The handle is read-only and may write no byte: whatever failed to be written was none of a query's business.
    if (error.code == "DM607") return Error{"DM608", "a query reads this store alone", "", "it changes nothing and writes no files"};
    return error;
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return over("it needs more memory or time than it may");
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun).count();
  return without_path(std::move(*body), library.path()) + fmt::format(",\"milliseconds\":{}}}", took);
}

}  // namespace dragoman::serve
