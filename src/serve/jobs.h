// serve/jobs.h - what takes longer than a request: coding, fitting. One after the other, on a thread of its own; watched by server-sent events.
//
// In      work as a function that tells how far it is. Out: the state of each job as JSON.
// Fails   add: DM904 where kMostWaiting wait already (429).
// Threads any.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/result.h"
#include "http/message.h"

namespace dragoman::serve {

// What a job tells of itself. Changed by its work, through Progress.
struct JobState {
  std::string id, what, name, state = "waiting", stage, started;
  std::uint64_t done = 0, of = 0, records = 0, known = 0;
  std::vector<std::string> documents, faults;  // ids; fault records as JSON
  std::optional<base::Error> error;
  double seconds = 0;
};

class Jobs {
 public:
  // The work's hold on its job.
  class Progress {
   public:
    Progress(Jobs& jobs, std::string id) : jobs_(jobs), id_(std::move(id)) {}
    void tell(const std::function<void(JobState&)>& change);
    bool stopped() const;

   private:
    Jobs& jobs_;
    std::string id_;
  };
  using Work = std::function<base::Status(Progress&)>;
  static constexpr size_t kMostWaiting = 8, kMostKept = 200;

  Jobs();
  ~Jobs();
  Jobs(const Jobs&) = delete;
  Jobs& operator=(const Jobs&) = delete;

  // Asks what is under way to stop and waits for it; nothing begins afterwards. Whoever lends itself to a job calls it before it ends.
  void close();

  base::Result<std::string> add(std::string what, std::string name, Work work);
  std::optional<std::string> json(const std::string& id) const;
  std::string all_json() const;
  // Asks it to stop after what is under way. False where there is no such job.
  bool stop(const std::string& id);
  // Nothing where there is no such job; the first message is its state now.
  std::shared_ptr<http::EventStream> watch(const std::string& id);
  // Waits until it has ended, or the time is over. True where it has.
  bool wait(const std::string& id, std::chrono::milliseconds most);

 private:
  struct Job {
    JobState state;
    Work work;
    std::atomic<bool> stop{false};
    std::chrono::steady_clock::time_point begun;
    std::vector<std::shared_ptr<http::EventStream>> watchers;
  };
  void run();
  void tell_watchers(Job& job, bool ended);
  static std::string json_of(const Job& job);
  static bool has_ended(const Job& job) { return job.state.state != "waiting" && job.state.state != "running"; }

  mutable std::mutex mutex_;
  std::condition_variable news_;
  std::map<std::uint64_t, std::shared_ptr<Job>> jobs_;
  std::deque<std::shared_ptr<Job>> queue_;
  std::uint64_t next_ = 1;
  bool closing_ = false;
  std::thread thread_;
};

// "2026-11-23T18:00:00Z"
std::string now_text();

}  // namespace dragoman::serve
