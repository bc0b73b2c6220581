#include "coder/runner.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace dragoman::coder {

namespace {

struct Task {
  std::unique_ptr<Coded> coded;
  bool done = false;
};

void code_one(const Pipeline& pipeline, Coded& coded, const RunOptions& options, syntax::Parser::Scratch& scratch) {
  if (!coded.fault) pipeline.run(coded.document, options.until, coded.analysis, scratch, options.references);
}

std::unique_ptr<Coded> take(const Source& source) {
  auto item = source();
  if (!item) return nullptr;
  auto coded = std::make_unique<Coded>();
  if (auto* fault = std::get_if<core::Fault>(&*item)) coded->fault = std::move(*fault);
  else coded->document = std::move(std::get<core::Document>(*item));
  return coded;
}

void run_alone(const Pipeline& pipeline, const Source& source, const Sink& sink, const RunOptions& options) {
  syntax::Parser::Scratch scratch;
  while (auto coded = take(source)) {
    code_one(pipeline, *coded, options, scratch);
    if (!sink(*coded)) return;
  }
}

// A ring of tasks in input order: workers take from it, the calling thread reads and delivers.
class Ring {
 public:
  void push(std::unique_ptr<Coded> coded) {
    const std::lock_guard lock(mutex_);
    tasks_.push_back({std::move(coded), false});
    work_.notify_one();
  }
  // Next undone task; nullptr at the end.
  Task* take_work() {
    std::unique_lock lock(mutex_);
    work_.wait(lock, [&] { return next_ < tasks_.size() || closed_; });
    return next_ < tasks_.size() && !stopped_ ? &tasks_[next_++] : nullptr;
  }
  void finish(Task* task) {
    const std::lock_guard lock(mutex_);
    task->done = true;
    ready_.notify_one();
  }
  // Oldest task once it is done; waits. The deque keeps references valid while others are pushed.
  std::unique_ptr<Coded> pop() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return tasks_.front().done; });
    auto coded = std::move(tasks_.front().coded);
    tasks_.pop_front();
    --next_;
    return coded;
  }
  size_t size() {
    const std::lock_guard lock(mutex_);
    return tasks_.size();
  }
  void close(bool stop) {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    stopped_ = stop;
    work_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable work_, ready_;
  std::deque<Task> tasks_;
  size_t next_ = 0;
  bool closed_ = false, stopped_ = false;
};

}  // namespace

void run(const Pipeline& pipeline, const Source& source, const Sink& sink, const RunOptions& options) {
  const int jobs = std::max(1, options.jobs);
  if (jobs == 1) {
    run_alone(pipeline, source, sink, options);
    return;
  }
  Ring ring;
  std::vector<std::jthread> workers;
  for (int i = 0; i < jobs; ++i)
    workers.emplace_back([&] {
      syntax::Parser::Scratch scratch;
      while (Task* task = ring.take_work()) {
        code_one(pipeline, *task->coded, options, scratch);
        ring.finish(task);
      }
    });
  const size_t window = std::max<size_t>(1, options.window) * static_cast<size_t>(jobs);
  bool more = true, going = true;
  while (going && (more || ring.size() > 0)) {
    while (more && ring.size() < window) {
      auto coded = take(source);
      if (!coded) more = false;
      else ring.push(std::move(coded));
    }
    if (ring.size() == 0) break;
    auto coded = ring.pop();
    going = sink(*coded);
  }
  ring.close(!going);
}

}  // namespace dragoman::coder
