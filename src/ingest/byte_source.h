// ingest/byte_source.h - bytes of a file or stream, unpacked where they are gzip or zstd.
//
// In      a stream; packed data is told by its first bytes. Several gzip members or zstd frames one after another are one text.
// Out     read() gives the next bytes, 0 at the end. problem(): why the bytes ended early, if they did.
// Fails   DM001 read error, DM104 damaged or cut packed data, DM105 more than 100 bytes out for one in, beyond the first 10 MB.
// Threads one source, one thread. Cost zlib's and zstd's own; memory a few buffers.
#pragma once

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "base/error.h"

namespace dragoman::ingest {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual size_t read(char* to, size_t size) = 0;
  virtual const std::optional<base::Error>& problem() const { return problem_; }
  // Bytes taken from the file so far, packed.
  virtual std::uint64_t consumed() const = 0;

 protected:
  std::optional<base::Error> problem_;
};

// `in` outlives the source.
std::unique_ptr<ByteSource> open_bytes(std::istream& in);
// Bytes that are already here; `after` goes on where they end, and may be null.
std::unique_ptr<ByteSource> from_bytes(std::string bytes, std::unique_ptr<ByteSource> after);

// Lines and whole remainders of a source, with a limit on how much is held.
class ByteBuffer {
 public:
  explicit ByteBuffer(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}
  // The next bytes without taking them; shorter only at the end. Valid until the next call.
  std::string_view peek(size_t size);
  // One line without its end ("\n", "\r\n" or a lone "\r"), at most `limit` bytes; too_long: the rest was read over. False at the end.
  bool line(std::string& out, size_t limit, bool& too_long);
  // Everything left. False where it is more than `limit`: then `out` holds the beginning and the rest is left unread.
  bool rest(std::string& out, size_t limit);
  // Puts bytes back in front of the next one.
  void unread(std::string_view bytes);
  int get();  // one byte, -1 at the end
  int look();
  void advance(size_t n) { at_ += n; }
  std::uint64_t offset() const { return dropped_ + at_; }  // of the next byte, unpacked
  const ByteSource& source() const { return *source_; }
  std::unique_ptr<ByteSource> release() { return std::move(source_); }

 private:
  bool fill();
  std::unique_ptr<ByteSource> source_;
  std::string held_;
  size_t at_ = 0;
  std::uint64_t dropped_ = 0;
  bool end_ = false;
};

}  // namespace dragoman::ingest
