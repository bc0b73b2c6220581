// grow_store FROM TO EVENTS - a store of at least EVENTS events, made from the reports of a small one: the same mix of types, parties, dates and words,
// over many years and other parties. For measuring track, compare, network and timeline (bench/process_bench.py).
//
// Copy k of a report is told k * 3 days later; states change places with each copy, so that dyads are as uneven as in the small store but not the same.
// Exit 2: an error, on stderr.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "base/hash.h"
#include "reading/store_reader.h"
#include "store/store.h"

namespace {

using namespace dragoman;

int fail(const base::Error& error) {
  std::fprintf(stderr, "grow_store: %s\n", error.to_string().c_str());
  return 2;
}

constexpr int kDaysApart = 3;

// One copy of a report, with everything that must differ from the other copies.
class Copy {
 public:
  Copy(const std::vector<std::string>& states, std::uint64_t number) : states_(states), number_(number) {
    for (size_t i = 0; i < states.size(); ++i) place_[states[i]] = i;
  }

  store::StoredDocument of(store::StoredDocument report) const {
    core::Document& document = report.document;
    const std::string suffix = "|" + std::to_string(number_);
    document.id = base::short_id("d:", document.id + suffix);
    if (const auto day = document.published_day()) document.published = day->plus(days()).to_string();
    const auto each = [&](auto& records) {
      for (auto& record : records) {
        record.document = document.id;
        const size_t colon = record.id.find(':') + 1;
        record.id = base::short_id(record.id.substr(0, colon), record.id + suffix);
      }
    };
    each(report.events);
    each(report.relations);
    each(report.positions);
    each(report.statements);
    each(report.figures);
    each(report.circumstances);
    for (core::Event& event : report.events) {
      for (core::Actor& actor : event.actors) move(actor);
      if (event.attribution) move(event.attribution->speaker);
      shift(event.date);
    }
    for (core::Relation& relation : report.relations) {
      move(relation.subject);
      if (relation.object) move(*relation.object);
      shift(relation.since);
      shift(relation.until);
    }
    for (core::Position& position : report.positions) {
      move(position.holder);
      if (position.addressee) move(*position.addressee);
    }
    for (core::Statement& statement : report.statements) {
      for (core::Actor& speaker : statement.speakers) move(speaker);
      for (std::string& id : statement.about) id = base::short_id("e:", id + suffix);
      for (std::string& id : statement.clauses) id = base::short_id(id.substr(0, id.find(':') + 1), id + suffix);
    }
    return report;
  }

 private:
  int days() const { return static_cast<int>(number_) * kDaysApart; }
  void shift(std::optional<core::EventDate>& date) const {
    if (!date) return;
    if (date->when.start) date->when.start = date->when.start->plus(days());
    if (date->when.end) date->when.end = date->when.end->plus(days());
  }
  void move(core::Actor& actor) const {
    const auto at = place_.find(actor.country);
    if (at == place_.end()) return;
    const std::string& other = states_[(at->second + number_ * (1 + at->second % 3)) % states_.size()];
    if (actor.id.starts_with(actor.country)) actor.id = other + actor.id.substr(actor.country.size());
    actor.country = other;
  }

  const std::vector<std::string>& states_;
  std::uint64_t number_;
  std::map<std::string, size_t> place_;
};

base::Result<std::vector<std::string>> column(store::Store& store, const std::string& sql) {
  auto rows = store.read(sql);
  if (!rows) return rows.error();
  std::vector<std::string> out;
  store::Row row;
  while (true) {
    auto more = rows->next(row);
    if (!more) return more.error();
    if (!*more) return out;
    out.push_back(row[0].text);
  }
}

int grow(const char* from, const char* to, std::uint64_t wanted) {
  auto source = store::Store::open(from, store::Mode::kReadOnly);
  if (!source) return fail(source.error());
  const auto ids = column(*source, "SELECT id FROM document ORDER BY id");
  const auto states = column(*source, "SELECT DISTINCT country FROM event_actor WHERE country IS NOT NULL ORDER BY 1");
  if (!ids) return fail(ids.error());
  if (!states) return fail(states.error());
  std::vector<store::StoredDocument> reports;
  for (const std::string& id : *ids) {
    auto report = source->find_document(id);
    if (!report) return fail(report.error());
    reports.push_back(std::move(*report));
  }
  auto target = store::Store::open(to, store::Mode::kCreate);
  if (!target) return fail(target.error());
  std::uint64_t events = 0;
  for (std::uint64_t number = 0; events < wanted; ++number) {
    const Copy copy(*states, number);
    const std::uint64_t before = events;
    for (const auto& report : reports) {
      const store::StoredDocument copied = copy.of(report);
      if (const auto added = target->add(copied.document, copied, copied.sentences, report.coder); !added) return fail(added.error());
      events += copied.events.size();
    }
    if (events == before) break;  // reports without events make none
  }
  const auto told = reading::update_stories(*target);
  if (!told) return fail(told.error());
  if (const auto closed = target->close(); !closed) return fail(closed.error());
  std::printf("%llu events, %zu told apart\n", static_cast<unsigned long long>(events), *told);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: grow_store FROM TO EVENTS\n");
    return 2;
  }
  return grow(argv[1], argv[2], std::strtoull(argv[3], nullptr, 10));
}
