// serve/corrections.h - what people said of records: kept in memory as in the store, so that every table can show it.
//
// Threads any.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "store/annotations.h"

namespace dragoman::serve {

class Corrections {
 public:
  void set(std::vector<store::Correction> all);
  std::vector<store::Correction> all() const;          // in order of time
  std::vector<store::Correction> of(std::string_view record) const;
  // "accepted", "fixed", "rejected": the last standing word on it; empty where there is none.
  std::string verdict(const std::string& record) const;
  // The last standing word of a person on each record that they judged.
  std::map<std::string, store::Correction> standing(std::string_view who) const;

 private:
  mutable std::mutex mutex_;
  std::vector<store::Correction> all_;
  std::map<std::string, std::string> verdicts_;
};

}  // namespace dragoman::serve
