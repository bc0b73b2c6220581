#include "serve/jobs.h"

#include <fmt/format.h>

#include <cmath>
#include <ctime>

#include "base/json.h"

namespace dragoman::serve {

using base::Error;

std::string now_text() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

void Jobs::Progress::tell(const std::function<void(JobState&)>& change) {
  const std::lock_guard lock(jobs_.mutex_);
  for (auto& [number, job] : jobs_.jobs_)
    if (job->state.id == id_) {
      change(job->state);
      jobs_.tell_watchers(*job, false);
    }
}

bool Jobs::Progress::stopped() const {
  const std::lock_guard lock(jobs_.mutex_);
  if (jobs_.closing_) return true;
  for (const auto& [number, job] : jobs_.jobs_)
    if (job->state.id == id_) return job->stop.load();
  return true;
}

Jobs::Jobs() : thread_([this] { run(); }) {}

Jobs::~Jobs() { close(); }

void Jobs::close() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  news_.notify_all();
  if (thread_.joinable()) thread_.join();
}

base::Result<std::string> Jobs::add(std::string what, std::string name, Work work) {
  const std::lock_guard lock(mutex_);
  if (queue_.size() >= kMostWaiting) return Error{"DM904", "too many jobs wait already", "", "wait until one has ended"};
  auto job = std::make_shared<Job>();
  job->state.id = fmt::format("j-{}", next_);
  job->state.what = std::move(what);
  job->state.name = std::move(name);
  job->work = std::move(work);
  jobs_.emplace(next_++, job);
  if (jobs_.size() > kMostKept && has_ended(*jobs_.begin()->second)) jobs_.erase(jobs_.begin());
  queue_.push_back(job);
  news_.notify_all();
  return job->state.id;
}

void Jobs::run() {
  while (true) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock lock(mutex_);
      news_.wait(lock, [this] { return closing_ || !queue_.empty(); });
      if (closing_) return;
      job = queue_.front();
      queue_.pop_front();
      if (job->stop.load()) {
        job->state.state = "stopped";
        tell_watchers(*job, true);
        continue;
      }
      job->state.state = "running";
      job->state.started = now_text();
      job->begun = std::chrono::steady_clock::now();
      tell_watchers(*job, false);
    }
    Progress progress(*this, job->state.id);
    base::Status status;
    try {
      status = job->work(progress);
    } catch (const std::exception& problem) {
      status = Error{"DM700", "it ended unexpectedly", "", ""};
    }
    const std::lock_guard lock(mutex_);
    job->work = {};
    if (!status) job->state.error = status.error();
    job->state.state = !status ? "failed" : job->stop.load() ? "stopped" : "done";
    job->state.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - job->begun).count();
    tell_watchers(*job, true);
    news_.notify_all();
  }
}

std::string Jobs::json_of(const Job& job) {
  const JobState& state = job.state;
  base::JsonWriter json;
  json.begin_object().field("kind", "job").field("job", state.id).field("what", state.what).field("name", state.name).field("state", state.state).field_if("stage", state.stage);
  json.field("done", state.done).field("of", state.of).field("share", state.of > 0 ? static_cast<double>(state.done) / static_cast<double>(state.of) : has_ended(job) ? 1.0 : 0.0);
  json.key("documents").begin_array();
  for (const std::string& id : state.documents) json.value(id);
  json.end_array().field("records", state.records).field("known", state.known).key("faults").begin_array();
  for (const std::string& fault : state.faults) json.raw(fault);
  json.end_array().key("error");
  if (state.error) json.begin_object().field("code", state.error->code).field("message", state.error->message).field_if("hint", state.error->hint).end_object();
  else json.null();
  json.field_if("started", state.started);
  const double seconds = has_ended(job) ? state.seconds : job.state.state == "running" ? std::chrono::duration<double>(std::chrono::steady_clock::now() - job.begun).count() : 0;
  json.field("seconds", std::round(seconds * 100) / 100).end_object();
  return json.take();
}

void Jobs::tell_watchers(Job& job, bool ended) {
  if (job.watchers.empty()) return;
  const std::string state = json_of(job);
  for (const auto& watcher : job.watchers) {
    watcher->put(ended ? "end" : "progress", state);
    if (ended) watcher->close();
  }
  if (ended) job.watchers.clear();
}

std::optional<std::string> Jobs::json(const std::string& id) const {
  const std::lock_guard lock(mutex_);
  for (const auto& [number, job] : jobs_)
    if (job->state.id == id) return json_of(*job);
  return std::nullopt;
}

std::string Jobs::all_json() const {
  const std::lock_guard lock(mutex_);
  base::JsonWriter json;
  json.begin_object().field("kind", "jobs").key("items").begin_array();
  for (auto at = jobs_.rbegin(); at != jobs_.rend(); ++at) json.raw(json_of(*at->second));
  json.end_array().end_object();
  return json.take();
}

bool Jobs::stop(const std::string& id) {
  const std::lock_guard lock(mutex_);
  for (const auto& [number, job] : jobs_)
    if (job->state.id == id) {
      if (!has_ended(*job)) job->stop.store(true);
      return true;
    }
  return false;
}

std::shared_ptr<http::EventStream> Jobs::watch(const std::string& id) {
  const std::lock_guard lock(mutex_);
  for (const auto& [number, job] : jobs_)
    if (job->state.id == id) {
      auto stream = std::make_shared<http::EventStream>();
      stream->put(has_ended(*job) ? "end" : "progress", json_of(*job));
      if (has_ended(*job)) stream->close();
      else job->watchers.push_back(stream);
      return stream;
    }
  return nullptr;
}

bool Jobs::wait(const std::string& id, std::chrono::milliseconds most) {
  std::unique_lock lock(mutex_);
  std::shared_ptr<Job> job;
  for (const auto& [number, one] : jobs_)
    if (one->state.id == id) job = one;
  return job != nullptr && news_.wait_for(lock, most, [&] { return closing_ || has_ended(*job); });
}

}  // namespace dragoman::serve
