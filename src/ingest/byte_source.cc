#include "ingest/byte_source.h"

#include <zlib.h>
#include <zstd.h>

#include <cstring>
#include <vector>

namespace dragoman::ingest {

namespace {

constexpr size_t kChunk = 1 << 18;
constexpr std::uint64_t kFree = 10u << 20;  // bytes that may come out at any ratio
constexpr std::uint64_t kRatio = 100;

class StreamSource : public ByteSource {
 public:
  explicit StreamSource(std::istream& in) : in_(in) {}
  size_t read(char* to, size_t size) override {
    if (problem_ || !in_.good()) return 0;
    in_.read(to, static_cast<std::streamsize>(size));
    if (in_.bad()) problem_ = base::Error{"DM001", "input could not be read to its end", {}, {}};
    const auto got = static_cast<size_t>(in_.gcount());
    taken_ += got;
    return got;
  }
  std::uint64_t consumed() const override { return taken_; }

 private:
  std::istream& in_;
  std::uint64_t taken_ = 0;
};

// Some bytes already read, then the rest.
class Unread : public ByteSource {
 public:
  Unread(std::string head, std::unique_ptr<ByteSource> rest) : head_(std::move(head)), rest_(std::move(rest)) {}
  size_t read(char* to, size_t size) override {
    if (at_ >= head_.size()) return rest_ ? rest_->read(to, size) : 0;
    const size_t n = std::min(size, head_.size() - at_);
    std::memcpy(to, head_.data() + at_, n);
    at_ += n;
    return n;
  }
  const std::optional<base::Error>& problem() const override { return rest_ ? rest_->problem() : problem_; }
  std::uint64_t consumed() const override { return rest_ ? rest_->consumed() : at_; }

 private:
  std::string head_;
  size_t at_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

// What gzip and zstd have in common: an input buffer, the count of both sides, the limit.
class Unpacked : public ByteSource {
 public:
  explicit Unpacked(std::unique_ptr<ByteSource> packed) : packed_(std::move(packed)), buffer_(kChunk) {}
  std::uint64_t consumed() const override { return packed_->consumed(); }

 protected:
  bool refill() {
    begin_ = 0;
    end_ = packed_->read(buffer_.data(), buffer_.size());
    taken_ += end_;
    if (end_ == 0 && packed_->problem()) problem_ = packed_->problem();
    return end_ > 0;
  }
  void count(size_t made) {
    made_ += made;
    if (made_ > kFree && made_ - kFree > (taken_ - (end_ - begin_)) * kRatio) fail("DM105", "packed data grows more than 100 to 1", "if the file is sound, unpack it first");
  }
  void fail(std::string code, std::string message, std::string hint) {
    if (!problem_) problem_ = base::Error{std::move(code), std::move(message), {}, std::move(hint)};
  }

  std::unique_ptr<ByteSource> packed_;
  std::vector<char> buffer_;
  size_t begin_ = 0, end_ = 0;

 private:
  std::uint64_t taken_ = 0, made_ = 0;
};

class GzipSource : public Unpacked {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> packed) : Unpacked(std::move(packed)) {
    if (inflateInit2(&stream_, 15 + 16) != Z_OK) fail("DM104", "gzip could not be started", {});
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  size_t read(char* to, size_t size) override {
    size_t made = 0;
    while (made == 0 && !done_ && !problem_) {
      if (begin_ == end_ && !refill()) {
        if (inside_) fail("DM104", "gzip data is cut short", "what could be unpacked was read");
        done_ = true;
        break;
      }
      if (!inside_ && !next_member()) break;
      made = step(to, size);
    }
    return made;
  }

 private:
  // Another member, zero padding, or foreign bytes after the last member.
  bool next_member() {
    while (begin_ < end_ && buffer_[begin_] == 0 && members_ > 0) ++begin_;
    if (begin_ == end_) return true;
    if (static_cast<unsigned char>(buffer_[begin_]) != 0x1F) {
      fail("DM104", "bytes after the gzip data that are not gzip", "what came before was read");
      done_ = true;
      return false;
    }
    if (members_ > 0) inflateReset(&stream_);
    inside_ = true;
    ++members_;
    return true;
  }

  size_t step(char* to, size_t size) {
    if (!inside_) return 0;
    stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data() + begin_);
    stream_.avail_in = static_cast<uInt>(end_ - begin_);
    stream_.next_out = reinterpret_cast<Bytef*>(to);
    stream_.avail_out = static_cast<uInt>(size);
    const int code = inflate(&stream_, Z_NO_FLUSH);
    begin_ = end_ - stream_.avail_in;
    const size_t made = size - stream_.avail_out;
    count(made);
    if (code == Z_STREAM_END) inside_ = false;
    else if (code != Z_OK && code != Z_BUF_ERROR) fail("DM104", "gzip data is damaged", "what could be unpacked was read");
    return made;
  }

  z_stream stream_{};
  bool inside_ = false, done_ = false;
  std::uint64_t members_ = 0;
};

class ZstdSource : public Unpacked {
 public:
  explicit ZstdSource(std::unique_ptr<ByteSource> packed) : Unpacked(std::move(packed)), stream_(ZSTD_createDStream()) {
    // 128 MiB window: enough for "zstd --long=27", bounded for a hostile header.
    ZSTD_DCtx_setParameter(stream_, ZSTD_d_windowLogMax, 27);
  }
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }
  ZstdSource(const ZstdSource&) = delete;
  ZstdSource& operator=(const ZstdSource&) = delete;

  size_t read(char* to, size_t size) override {
    size_t made = 0;
    while (made == 0 && !problem_) {
      if (begin_ == end_ && !refill()) {
        if (inside_) fail("DM104", "zstd data is cut short", "what could be unpacked was read");
        return 0;
      }
      ZSTD_inBuffer in{buffer_.data(), end_, begin_};
      ZSTD_outBuffer out{to, size, 0};
      const size_t code = ZSTD_decompressStream(stream_, &out, &in);
      begin_ = in.pos;
      made = out.pos;
      if (ZSTD_isError(code)) fail("DM104", std::string("zstd data is damaged: ") + ZSTD_getErrorName(code), "what could be unpacked was read");
      else inside_ = code != 0;
      count(made);
    }
    return made;
  }

 private:
  ZSTD_DStream* stream_;
  bool inside_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> open_bytes(std::istream& in) {
  std::unique_ptr<ByteSource> source = std::make_unique<StreamSource>(in);
  // Packed twice happens ("report.gz.gz"); deeper nesting is read as the bytes it is.
  for (int layer = 0; layer < 2; ++layer) {
    std::string head(4, '\0');
    size_t have = 0;
    for (size_t n = 1; have < head.size() && n > 0; have += n) n = source->read(head.data() + have, head.size() - have);
    head.resize(have);
    const bool gzip = head.starts_with("\x1F\x8B");
    const bool zstd = head.starts_with("\x28\xB5\x2F\xFD");
    source = std::make_unique<Unread>(std::move(head), std::move(source));
    if (gzip) source = std::make_unique<GzipSource>(std::move(source));
    else if (zstd) source = std::make_unique<ZstdSource>(std::move(source));
    else break;
  }
  return source;
}

std::unique_ptr<ByteSource> from_bytes(std::string bytes, std::unique_ptr<ByteSource> after) { return std::make_unique<Unread>(std::move(bytes), std::move(after)); }

bool ByteBuffer::fill() {
  if (end_) return false;
  if (at_ > kChunk) {
    dropped_ += at_;
    held_.erase(0, at_);
    at_ = 0;
  }
  const size_t old = held_.size();
  held_.resize(old + kChunk);
  const size_t got = source_->read(held_.data() + old, kChunk);
  held_.resize(old + got);
  end_ = got == 0;
  return got > 0;
}

std::string_view ByteBuffer::peek(size_t size) {
  while (held_.size() - at_ < size && fill()) {
  }
  return std::string_view(held_).substr(at_, size);
}

int ByteBuffer::look() {
  if (at_ >= held_.size() && !fill()) return -1;
  return static_cast<unsigned char>(held_[at_]);
}

int ByteBuffer::get() {
  const int c = look();
  if (c >= 0) ++at_;
  return c;
}

bool ByteBuffer::line(std::string& out, size_t limit, bool& too_long) {
  out.clear();
  too_long = false;
  if (look() < 0) return false;
  while (true) {
    const std::string_view have = std::string_view(held_).substr(at_);
    const size_t feed = std::min(have.find('\n'), have.size());
    const size_t end = std::min(have.substr(0, feed).find('\r'), feed);
    const size_t n = end;
    if (out.size() + n <= limit) out.append(have.substr(0, n));
    else too_long = true;
    at_ += n;
    if (end < have.size()) break;
    if (!fill()) return true;
  }
  if (get() == '\r' && look() == '\n') ++at_;
  return true;
}

void ByteBuffer::unread(std::string_view bytes) {
  held_.replace(0, at_, bytes);
  dropped_ += at_ - bytes.size();  // may wrap for a moment; the sum with at_ is right
  at_ = 0;
}

bool ByteBuffer::rest(std::string& out, size_t limit) {
  out.clear();
  while (look() >= 0) {
    out.append(std::string_view(held_).substr(at_));
    at_ = held_.size();
    if (out.size() > limit) return false;
  }
  return true;
}

}  // namespace dragoman::ingest
