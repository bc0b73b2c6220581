// serve/library.h - the store that is served, and what was made of it: one for all requests.
//
// In      the path of a store; the data folder.
// Out     a Snapshot: columns, and what src/process looks at, made when first asked for; SQL of ours; writing.
// Fails   DM6xx; DM904 where another process holds the file while something is to be written; DM905 where the file cannot be written.
// Owns    the store's handle. It is open for reading, so that other programs can read beside us; for writing it is opened anew, and readers wait.
// Threads any. A snapshot stays as it is while a newer one is made.
// Cost    open: Index::load. write: the same again where records changed.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>

#include "actors/directory.h"
#include "process/intervals.h"
#include "process/tracks.h"
#include "reading/store_reader.h"
#include "serve/corrections.h"
#include "serve/filter.h"
#include "serve/index.h"
#include "serve/text_index.h"
#include "store/each.h"
#include "store/store.h"

namespace dragoman::serve {

class Library;

struct Relations {
  std::vector<process::ToldRelation> told;
  std::vector<process::Cited> evidence;
  std::unordered_map<std::string, size_t> by_id;  // into both
  std::vector<size_t> order;                      // into `told`, by process::merged_before
  std::vector<std::uint32_t> subject, object;     // of each of `told`: its number in Index::keys
};

using Selection = std::shared_ptr<const std::vector<std::uint32_t>>;

// A store as it was at one time. Parts are made when first asked for; an error is told each time.
class Snapshot {
 public:
  Snapshot(Index made, Library& library) : index(std::move(made)), library_(library) {}
  const Index index;

  base::Result<const std::vector<process::StatedPosition>*> positions() const;
  base::Result<const Relations*> relations() const;
  // Meetings, agreements and plans: what tracks are made of.
  base::Result<const std::vector<process::Happening>*> meetings() const;
  base::Result<const TextIndex*> texts() const;
  // Where each document's rows lie; nullptr until prepare() has found out.
  const store::DocumentRows* rows_of(std::uint32_t document) const;
  // Makes what the first requests would wait for.
  void prepare() const;
  // What a filter leaves of a kind, and in which order; the last ones are kept, so that leafing through a table costs nothing.
  base::Result<Selector> selector(const Filter& filter) const;
  base::Result<Selection> selection(Kind kind, const Filter& filter, const std::string& key) const;
  // `make` is called where nothing is kept under the key; who asks for it meanwhile waits for that one.
  base::Result<Selection> kept(const std::string& key, const std::function<base::Result<std::vector<std::uint32_t>>()>& make) const;

 private:
  Library& library_;
  mutable std::mutex positions_mutex_, relations_mutex_, meetings_mutex_, texts_mutex_, kept_mutex_;
  mutable std::optional<std::vector<process::StatedPosition>> positions_;
  mutable std::optional<Relations> relations_;
  mutable std::optional<std::vector<process::Happening>> meetings_;
  mutable std::optional<TextIndex> texts_;
  mutable std::vector<store::DocumentRows> rows_;
  mutable std::atomic<bool> rows_known_{false};
  mutable std::condition_variable made_;
  mutable std::vector<std::pair<std::string, Selection>> kept_;
  mutable std::vector<std::string> making_;  // keys
};

struct LibraryOptions {
  std::filesystem::path store, data_dir;
  std::string memory = "384MB";
};

class Library {
 public:
  static base::Result<std::unique_ptr<Library>> open(const LibraryOptions& options);
  ~Library();
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  std::shared_ptr<const Snapshot> snapshot() const;
  // Grows with every change of the store, of corrections and of saved queries: for ETags.
  std::uint64_t generation() const { return generation_.load(); }
  const std::string& birth() const { return birth_; }  // of this server: tags of another one mean nothing here
  const actors::Directory& directory() const { return directory_; }
  const process::TrackWords& track_words() const { return words_; }
  const std::filesystem::path& data_dir() const { return options_.data_dir; }
  const std::filesystem::path& path() const { return options_.store; }
  store::StoreSummary summary() const;
  bool writable() const { return writable_; }
  const Corrections& corrections() const { return corrections_; }
  std::vector<store::SavedQuery> saved_queries() const;

  // A document with all its records; the last ones are kept.
  base::Result<std::shared_ptr<const store::StoredDocument>> document(const Snapshot& snapshot, std::uint32_t number);
  // Calls use(store) with the handle to itself.
  template <typename Use>
  auto read(const Use& use) -> decltype(use(std::declval<store::Store&>())) {
    const std::lock_guard lock(store_mutex_);
    if (!store_) return base::Error{"DM904", "the store is being written", "", "ask again in a moment"};
    return use(*store_);
  }
  // Calls use(row) for each row of the answer to SQL of ours.
  template <typename Use>
  base::Status each(const std::string& sql, const store::Row& parameters, const Use& use) {
    return read([&](store::Store& store) { return store::each(store, sql, parameters, use); });
  }
  // The store for writing, while nobody reads. `records_changed`: columns are made anew afterwards.
  base::Status write(bool records_changed, const std::function<base::Status(store::Store&)>& use);
  // While one is there, nobody writes: for processes that read the file beside us.
  class Reading {
   public:
    explicit Reading(Library& library);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

   private:
    Library& library_;
  };

 private:
  explicit Library(LibraryOptions options) : options_(std::move(options)) {}
  base::Status open_store();
  base::Status make_snapshot();
  base::Status read_annotations();

  LibraryOptions options_;
  std::string birth_;
  actors::Directory directory_;
  process::TrackWords words_;
  store::StoreSummary summary_;
  bool writable_ = false;
  Corrections corrections_;
  std::vector<store::SavedQuery> queries_;
  std::optional<store::Store> store_;
  mutable std::mutex store_mutex_, snapshot_mutex_, write_mutex_;
  std::mutex outside_mutex_;
  std::condition_variable outside_left_;
  int outside_ = 0;
  bool writer_waits_ = false;
  std::mutex documents_mutex_;
  std::vector<std::pair<std::string, std::shared_ptr<const store::StoredDocument>>> documents_;
  std::shared_ptr<const Snapshot> snapshot_;
  std::atomic<std::uint64_t> generation_{1};
  std::thread warmer_;
};

store::Value text_value(std::string_view words);

}  // namespace dragoman::serve
