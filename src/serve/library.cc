#include "serve/library.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "serve/guard.h"

namespace dragoman::serve {

using base::Error;
using base::Result;
using base::Status;

store::Value text_value(std::string_view words) {
  store::Value value;
  value.kind = store::Value::Kind::kText;
  value.text = words;
  return value;
}

// -- Snapshot ----------------------------------------------------------------------------------------------------------------

Result<const std::vector<process::StatedPosition>*> Snapshot::positions() const {
  const std::lock_guard lock(positions_mutex_);
  if (!positions_) {
    auto made = library_.read([](store::Store& store) { return reading::read_positions(store); });
    if (!made) return made.error();
    positions_ = std::move(*made);
  }
  return &*positions_;
}

Result<const Relations*> Snapshot::relations() const {
  const std::lock_guard lock(relations_mutex_);
  if (!relations_) {
    auto made = library_.read([](store::Store& store) { return reading::read_relations(store); });
    if (!made) return made.error();
    Relations all{std::move(made->told), std::move(made->evidence), {}, {}, {}, {}};
    for (size_t i = 0; i < all.told.size(); ++i) {
      all.by_id.emplace(all.told[i].id, i);
      all.order.push_back(i);
      all.subject.push_back(index.keys.find(all.told[i].subject));
      all.object.push_back(index.keys.find(all.told[i].object));
    }
    std::sort(all.order.begin(), all.order.end(), [&](size_t a, size_t b) { return process::merged_before(all.told[a], all.told[b]); });
    relations_ = std::move(all);
  }
  return &*relations_;
}

Result<const std::vector<process::Happening>*> Snapshot::meetings() const {
  const std::lock_guard lock(meetings_mutex_);
  if (!meetings_) {
    constexpr const char* kMeetings =
        "e.type IN ('CONSULT', 'AGREE', 'CONCEDE') AND e.status IN ('occurred', 'ongoing', 'planned', 'called_for') AND (e.type = 'CONSULT' OR e.status = 'planned')";
    auto made = library_.read([&](store::Store& store) { return reading::read_happenings(store, {kMeetings, true}); });
    if (!made) return made.error();
    meetings_ = std::move(*made);
  }
  return &*meetings_;
}

Result<const TextIndex*> Snapshot::texts() const {
  const std::lock_guard lock(texts_mutex_);
  if (!texts_) {
    TextIndex made(index.documents.size());
    const Status read = library_.each("SELECT id, text FROM document ORDER BY id", {}, [&](store::Row& row) {
      const auto id = Id::parse(row[0].text);
      const std::uint32_t number = id ? index.find_document(*id) : kNone;
      if (number != kNone) made.add(number, row[1].text);
    });
    if (!read) return read.error();
    texts_.emplace(std::move(made));
  }
  return &*texts_;
}

const store::DocumentRows* Snapshot::rows_of(std::uint32_t document) const { return rows_known_.load() ? &rows_[document] : nullptr; }

void Snapshot::prepare() const {
  std::vector<store::DocumentRows> rows(index.documents.size());
  const Status read = library_.read([&](store::Store& store) {
    return store.document_rows([&](const std::string& words, const store::DocumentRows& places) {
      const auto id = Id::parse(words);
      const std::uint32_t number = id ? index.find_document(*id) : kNone;
      if (number != kNone) rows[number] = places;
    });
  });
  if (read) {
    rows_ = std::move(rows);
    rows_known_.store(true);
  }
  static_cast<void>(relations().has_value());
  static_cast<void>(texts().has_value());
}

Result<Selector> Snapshot::selector(const Filter& filter) const {
  DocumentMarks marks;
  if (!filter.q.empty()) {
    auto all = texts();
    if (!all) return all.error();
    auto found = (*all)->ask(filter.q, [&](const std::vector<std::uint32_t>& documents, const TextIndex::UseText& use) {
      // Of many, one pass over all is the quicker way.
      constexpr size_t kFew = 300;
      std::string rows;
      std::vector<std::uint8_t> wanted(index.documents.size(), 0);
      for (const std::uint32_t document : documents) {
        wanted[document] = 1;
        if (documents.size() <= kFew) rows += fmt::format("{}{}", rows.empty() ? " WHERE rowid IN (" : ", ", index.documents[document].row);
      }
      if (!rows.empty()) rows += ")";
      return library_.each("SELECT id, text FROM document" + rows, {}, [&](store::Row& row) {
        const auto id = Id::parse(row[0].text);
        const std::uint32_t number = id ? index.find_document(*id) : kNone;
        if (number != kNone && wanted[number] != 0) use(number, row[1].text);
      });
    });
    if (!found) return found.error();
    marks = std::move(*found);
  }
  return Selector(index, filter, std::move(marks));
}

Result<Selection> Snapshot::kept(const std::string& key, const std::function<Result<std::vector<std::uint32_t>>()>& make) const {
  constexpr size_t kKept = 24;
  std::unique_lock lock(kept_mutex_);
  while (true) {
    const auto at = std::find_if(kept_.begin(), kept_.end(), [&](const auto& one) { return one.first == key; });
    if (at != kept_.end()) {
      std::rotate(kept_.begin(), at, at + 1);
      return kept_.front().second;
    }
    // The requests of one view come together and choose by one filter.
    if (std::find(making_.begin(), making_.end(), key) == making_.end()) break;
    made_.wait(lock);
  }
  making_.push_back(key);
  // However making ends, those who wait go on.
  struct Done {
    const Snapshot& of;
    std::unique_lock<std::mutex>& lock;
    const std::string& key;
    ~Done() {
      if (!lock.owns_lock()) lock.lock();
      of.making_.erase(std::find(of.making_.begin(), of.making_.end(), key));
      of.made_.notify_all();
    }
  } const done{*this, lock, key};
  lock.unlock();
  auto made = make();
  if (!made) return made.error();
  made->shrink_to_fit();
  auto shared = std::make_shared<const std::vector<std::uint32_t>>(std::move(*made));
  lock.lock();
  kept_.insert(kept_.begin(), {key, shared});
  if (kept_.size() > kKept) kept_.pop_back();
  return shared;
}

Result<Selection> Snapshot::selection(Kind kind, const Filter& filter, const std::string& key) const {
  return kept(fmt::format("{}?{}", static_cast<int>(kind), key), [&]() -> Result<std::vector<std::uint32_t>> {
    auto chooser = selector(filter);
    if (!chooser) return chooser.error();
    return chooser->select(kind);
  });
}

// -- Library -----------------------------------------------------------------------------------------------------------------

Result<std::unique_ptr<Library>> Library::open(const LibraryOptions& options) {
  std::unique_ptr<Library> library(new Library(options));
  library->birth_ = new_secret().substr(0, 8);
  auto directory = actors::Directory::load(options.data_dir);
  if (!directory) return directory.error();
  library->directory_ = std::move(*directory);
  auto words = process::TrackWords::load(options.data_dir);
  if (!words) return words.error();
  library->words_ = std::move(*words);
  DRAGOMAN_TRY(library->open_store());
  library->writable_ = ::access(options.store.c_str(), W_OK) == 0 && ::access(options.store.parent_path().empty() ? "." : options.store.parent_path().c_str(), W_OK) == 0;
  DRAGOMAN_TRY(library->read_annotations());
  DRAGOMAN_TRY(library->make_snapshot());
  return library;
}

Library::~Library() {
  if (warmer_.joinable()) warmer_.join();
}

Status Library::open_store() {
  store::StoreOptions options;
  options.memory_limit = options_.memory;
  auto store = store::Store::open(options_.store, store::Mode::kReadOnly, options);
  if (!store) return store.error();
  store_.emplace(std::move(*store));
  return {};
}

Status Library::make_snapshot() {
  auto index = read([&](store::Store& store) -> Result<Index> {
    auto summary = store.summary();
    if (!summary) return summary.error();
    {
      const std::lock_guard lock(snapshot_mutex_);
      summary_ = std::move(*summary);
    }
    return Index::load(store, directory_);
  });
  if (!index) return index.error();
  auto made = std::make_shared<const Snapshot>(std::move(*index), *this);
  {
    const std::lock_guard lock(snapshot_mutex_);
    snapshot_ = made;
  }
  ++generation_;
  // What the first requests would wait for is made meanwhile.
  if (warmer_.joinable()) warmer_.join();
  warmer_ = std::thread([made] { made->prepare(); });
  return {};
}

Status Library::read_annotations() {
  return read([this](store::Store& store) -> Status {
    auto corrections = store::read_corrections(store);
    if (!corrections) return corrections.error();
    corrections_.set(std::move(*corrections));
    auto queries = store::read_saved_queries(store);
    if (!queries) return queries.error();
    const std::lock_guard lock(snapshot_mutex_);
    queries_ = std::move(*queries);
    return {};
  });
}

std::vector<store::SavedQuery> Library::saved_queries() const {
  const std::lock_guard lock(snapshot_mutex_);
  return queries_;
}

std::shared_ptr<const Snapshot> Library::snapshot() const {
  const std::lock_guard lock(snapshot_mutex_);
  return snapshot_;
}

store::StoreSummary Library::summary() const {
  const std::lock_guard lock(snapshot_mutex_);
  return summary_;
}

Status Library::write(bool records_changed, const std::function<Status(store::Store&)>& use) {
  if (!writable_) return Error{"DM905", "the store's file cannot be written", "", "give yourself the right to write it, and start again"};
  const std::lock_guard one(write_mutex_);
  Status status;
  {
    std::unique_lock outside(outside_mutex_);
    writer_waits_ = true;
    outside_left_.wait(outside, [this] { return outside_ == 0; });
    const std::lock_guard lock(store_mutex_);
    store_.reset();
    {
      auto store = store::Store::open(options_.store, store::Mode::kReadWrite);
      if (store) {
        status = use(*store);
        if (const Status closed = store->close(); status && !closed) status = closed.error();
      } else {
        status = store.error().code == "DM602" ? Error{"DM904", "another program has the store open", "", "end it, then try again"} : store.error();
      }
    }
    if (const Status again = open_store(); !again && status) status = again.error();
    writer_waits_ = false;
    outside_left_.notify_all();
  }
  if (!status) return status;
  {
    const std::lock_guard lock(documents_mutex_);
    documents_.clear();
  }
  DRAGOMAN_TRY(read_annotations());
  if (!records_changed) {
    ++generation_;
    return {};
  }
  return make_snapshot();
}

Result<std::shared_ptr<const store::StoredDocument>> Library::document(const Snapshot& snapshot, std::uint32_t number) {
  constexpr size_t kKept = 64;
  const std::string id = snapshot.index.document_id(number);
  {
    const std::lock_guard lock(documents_mutex_);
    for (auto at = documents_.begin(); at != documents_.end(); ++at)
      if (at->first == id) {
        std::rotate(documents_.begin(), at, at + 1);
        return documents_.front().second;
      }
  }
  // Rows lie where they lay while the snapshot is the store's present state; an older one asks by id.
  const store::DocumentRows* rows = this->snapshot().get() == &snapshot ? snapshot.rows_of(number) : nullptr;
  auto read_one = read([&](store::Store& store) { return rows != nullptr ? store.document_at(id, *rows) : store.find_document(id); });
  if (!read_one && rows != nullptr) read_one = read([&](store::Store& store) { return store.find_document(id); });
  if (!read_one) return read_one.error();
  auto shared = std::make_shared<const store::StoredDocument>(std::move(*read_one));
  const std::lock_guard lock(documents_mutex_);
  documents_.insert(documents_.begin(), {id, shared});
  if (documents_.size() > kKept) documents_.pop_back();
  return shared;
}

Library::Reading::Reading(Library& library) : library_(library) {
  std::unique_lock lock(library_.outside_mutex_);
  library_.outside_left_.wait(lock, [this] { return !library_.writer_waits_; });
  ++library_.outside_;
}

Library::Reading::~Reading() {
  const std::lock_guard lock(library_.outside_mutex_);
  --library_.outside_;
  library_.outside_left_.notify_all();
}

}  // namespace dragoman::serve
