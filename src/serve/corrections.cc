#include "serve/corrections.h"

namespace dragoman::serve {

void Corrections::set(std::vector<store::Correction> all) {
  const std::lock_guard lock(mutex_);
  all_ = std::move(all);
  verdicts_.clear();
  for (const store::Correction& one : all_)
    if (one.withdrawn.empty()) verdicts_[one.record] = one.action == "accept" ? "accepted" : one.action == "fix" ? "fixed" : "rejected";
}

std::vector<store::Correction> Corrections::all() const {
  const std::lock_guard lock(mutex_);
  return all_;
}

std::vector<store::Correction> Corrections::of(std::string_view record) const {
  const std::lock_guard lock(mutex_);
  std::vector<store::Correction> out;
  for (const store::Correction& one : all_)
    if (one.record == record) out.push_back(one);
  return out;
}

std::string Corrections::verdict(const std::string& record) const {
  const std::lock_guard lock(mutex_);
  const auto at = verdicts_.find(record);
  return at == verdicts_.end() ? std::string() : at->second;
}

std::map<std::string, store::Correction> Corrections::standing(std::string_view who) const {
  const std::lock_guard lock(mutex_);
  std::map<std::string, store::Correction> out;
  for (const store::Correction& one : all_)
    if (one.who == who && one.withdrawn.empty()) out[one.record] = one;
  return out;
}

}  // namespace dragoman::serve
