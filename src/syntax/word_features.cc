#include "syntax/word_features.h"

#include <algorithm>
#include <cstring>

namespace dragoman::syntax {

namespace {

constexpr std::size_t kFoldSize = 0x250;
constexpr std::size_t kMaxPieces = 12;
constexpr std::size_t kSlots = std::size_t{1} << 17;
constexpr int kZero = 64;
constexpr char32_t kBad = 0xFFFD;

void append_utf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

char32_t next_code_point(std::string_view s, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return s[at++];
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
  if (more == 0 || lead > 0xF4 || at + more >= s.size()) return ++at, kBad;
  char32_t c = lead & (0x3F >> more);
  for (int i = 1; i <= more; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return ++at, kBad;
    c = c << 6 | (byte(at + i) & 0x3F);
  }
  at += more + 1;
  return c;
}

// The plain form of a typographic mark; 0 where the code point stays.
char32_t plain_mark(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x0060: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return 0;
  }
}

void decode_plain(std::string_view word, std::u32string& out) {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (c == 0x2026) {
      out.append(3, U'.');
    } else {
      const char32_t mark = plain_mark(c);
      out += mark != 0 ? mark : c;
    }
  }
}

bool is_alnum(char32_t c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::uint32_t hash_piece(bool inside, std::string_view bytes) {
  std::uint32_t h = inside ? 0x9E3779B9U : 0x811C9DC5U;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return h ^ (h >> 15);
}

std::size_t count_code_points(std::string_view s) {
  return static_cast<std::size_t>(std::count_if(s.begin(), s.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

base::Result<WordFeatures::Table> WordFeatures::table(const ModelFile& file, const std::string& name, std::size_t rows, int width) {
  auto data = file.array<std::uint8_t>("table." + name, "u8", rows * static_cast<std::size_t>(width));
  if (!data) return data.error();
  width_ += width;
  return Table{data->data(), rows, width};
}

base::Result<WordFeatures> WordFeatures::load(const ModelFile& file) {
  WordFeatures f;
  auto fold = file.array<std::uint16_t>("fold", "u16", kFoldSize);
  auto lower = file.array<std::uint16_t>("lower", "u16", kFoldSize);
  auto kind = file.array<std::uint8_t>("kind", "u8", kFoldSize);
  auto count = file.size_of("word_keys");
  auto pieces = file.text("pieces");
  auto piece_dims = file.number("piece_dims");
  if (!fold || !lower || !kind || !count || !pieces || !piece_dims) return file.missing("word tables");
  auto keys = file.array<std::uint32_t>("word_keys", "u32", *count);
  if (!keys) return keys.error();
  f.fold_ = *fold;
  f.lower_ = *lower;
  f.kind_ = *kind;
  f.word_keys_ = *keys;
  f.index_pieces(*pieces);
  if (f.pieces_.size() * 2 > kSlots) return file.missing("pieces");
  const auto take = [&](Table& into, const char* name, std::size_t rows, int width) {
    auto loaded = f.table(file, name, rows, width);
    if (loaded) into = *loaded;
    return loaded.has_value();
  };
  if (!take(f.word_, "word", *count + 1, 64) || !take(f.prefix_, "prefix", 4096, 32) || !take(f.suffix2_, "suffix2", 2048, 16) || !take(f.suffix3_, "suffix3", 4096, 32) ||
      !take(f.shape_, "shape", 512, 32)) {
    return file.missing("embedding tables");
  }
  f.table_width_ = f.width_;
  if (file.number("encoder_layers")) {
    f.width_ += *piece_dims;
  } else if (!take(f.piece_, "piece", f.pieces_.size(), *piece_dims)) {
    return file.missing("embedding tables");
  }
  return f;
}

void WordFeatures::index_pieces(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    pieces_.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  slots_.assign(kSlots, 0);
  if (pieces_.size() * 2 > kSlots) return;
  for (std::size_t row = 0; row < pieces_.size(); ++row) {
    std::string_view bytes = pieces_[row];
    const bool inside = bytes.size() > 2 && bytes.substr(0, 2) == "##";
    if (inside) bytes.remove_prefix(2);
    longest_piece_ = std::max(longest_piece_, count_code_points(bytes));
    std::size_t slot = hash_piece(inside, bytes) % kSlots;
    while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
    slots_[slot] = static_cast<std::uint32_t>(row) + 1;
  }
}

bool WordFeatures::find_piece(bool inside, std::string_view bytes, std::uint32_t& row) const {
  for (std::size_t slot = hash_piece(inside, bytes) % kSlots; slots_[slot] != 0; slot = (slot + 1) % kSlots) {
    std::string_view piece = pieces_[slots_[slot] - 1];
    const bool piece_inside = piece.size() > 2 && piece.substr(0, 2) == "##";
    if (piece_inside) piece.remove_prefix(2);
    if (piece_inside == inside && piece == bytes) {
      row = slots_[slot] - 1;
      return true;
    }
  }
  return false;
}

// Longest match first. A chunk with an unknown piece gives nothing at all, or the mark of the unknown where there is an encoder.
void WordFeatures::cut_chunk(std::u32string_view chunk, Buffers& b) const {
  const std::size_t before = b.rows.size();
  for (std::size_t at = 0; at < chunk.size();) {
    std::size_t length = std::min(chunk.size() - at, longest_piece_);
    std::uint32_t row = 0;
    b.bytes.clear();
    for (std::size_t i = 0; i < length; ++i) append_utf8(chunk[at + i], b.bytes);
    std::size_t size = b.bytes.size();
    while (length > 0 && !find_piece(at > 0, std::string_view(b.bytes).substr(0, size), row)) {
      --length;
      do --size;
      while (size > 0 && (b.bytes[size] & 0xC0) == 0x80);
    }
    if (length == 0) {
      b.rows.resize(before);
      if (!has_piece_vectors()) b.rows.push_back(unknown_piece());
      return;
    }
    b.rows.push_back(row);
    at += length;
    if (b.rows.size() > 4 * kMaxPieces) break;  // only the first kMaxPieces count, and words may be megabytes
  }
}

void WordFeatures::cut_pieces(Buffers& b) const {
  b.rows.clear();
  const std::u32string_view low = b.low;
  std::size_t from = 0;
  for (std::size_t i = 0; i <= low.size() && b.rows.size() <= kMaxPieces; ++i) {
    const bool mark = i < low.size() && low[i] < 128 && !is_alnum(low[i]);
    if (i < low.size() && !mark) continue;
    cut_chunk(low.substr(from, i - from), b);
    if (mark) cut_chunk(low.substr(i, 1), b);
    from = i + 1;
  }
  b.rows.resize(std::min(b.rows.size(), kMaxPieces));
}

void WordFeatures::write_piece_mean(const Buffers& b, std::uint8_t* out) const {
  const int n = static_cast<int>(b.rows.size());
  for (int k = 0; k < piece_.width; ++k) {
    int sum = 0;
    for (const std::uint32_t row : b.rows) sum += piece_.rows[static_cast<std::size_t>(row) * piece_.width + k];
    out[k] = static_cast<std::uint8_t>(n == 0 ? kZero : (2 * sum + n) / (2 * n));
  }
}

void WordFeatures::write(std::string_view word, Buffers& b, std::uint8_t* out) const {
  decode_plain(word, b.plain);
  b.low.clear();
  b.key.clear();
  for (const char32_t c : b.plain) {
    b.low += fold(c);
    b.key += b.low.back() >= '0' && b.low.back() <= '9' ? U'0' : b.low.back();
  }
  const auto crc_of = [&](std::string_view prefix, std::u32string_view text) {
    b.bytes.assign(prefix);
    for (const char32_t c : text) append_utf8(c, b.bytes);
    return crc32(b.bytes);
  };
  const auto put = [&](const Table& t, std::size_t row) {
    std::memcpy(out, t.rows + row * t.width, t.width);
    out += t.width;
  };
  const std::u32string_view key = b.key;
  const auto tail = [&](std::size_t n) { return key.substr(key.size() - std::min(n, key.size())); };
  const std::uint32_t hash = crc_of("", key);
  const auto found = std::lower_bound(word_keys_.begin(), word_keys_.end(), hash);
  put(word_, found != word_keys_.end() && *found == hash ? static_cast<std::size_t>(found - word_keys_.begin()) + 1 : 0);
  put(prefix_, crc_of("p", key.substr(0, 3)) % prefix_.size);
  put(suffix2_, crc_of("s", tail(2)) % suffix2_.size);
  put(suffix3_, crc_of("t", tail(3)) % suffix3_.size);
  b.bytes.clear();
  int run = 0;
  for (const char32_t c : b.plain) {
    const int kind = kind_of(c);
    const char s = kind == 1 ? 'x' : kind == 2 ? 'X' : kind == 3 ? 'd' : c < 128 ? static_cast<char>(c) : 'o';
    run = !b.bytes.empty() && b.bytes.back() == s ? run + 1 : 1;
    if (run <= 2) b.bytes += s;
    if (b.bytes.size() == 10) break;
  }
  put(shape_, crc32(b.bytes) % shape_.size);
  cut_pieces(b);
  if (has_piece_vectors()) write_piece_mean(b, out);
}

std::uint8_t WordFeatures::case_of(const Buffers& b) const {
  int lower = 0;
  int upper = 0;
  int digits = 0;
  bool first_is_upper = false;
  for (const char32_t c : b.plain) {
    const int kind = kind_of(c);
    if (kind == 2 && lower + upper == 0) first_is_upper = true;
    lower += kind == 1 ? 1 : 0;
    upper += kind == 2 ? 1 : 0;
    digits += kind == 3 ? 1 : 0;
  }
  if (lower + upper == 0) return digits > 0 ? 7 : 0;
  if (digits > 0) return 6;
  if (upper == 0) return 1;
  if (lower == 0) return upper == 1 ? 2 : 4;
  return upper == 1 && first_is_upper ? 3 : 5;
}

void WordFeatures::list_word(Buffers& b, NameLists::Word& out) const {
  out.letters.clear();
  for (const char32_t c : b.low) {
    if (c >= 128 || is_alnum(c)) append_utf8(c, out.letters);
  }
  out.begins = !b.plain.empty() && b.plain.front() < kind_.size() && kind_[b.plain.front()] == 2;
  out.shouted = std::none_of(b.plain.begin(), b.plain.end(), [&](char32_t c) { return kind_of(c) == 1; });
}

void WordFeatures::plain_form(std::string_view word, bool lower, Buffers& b, std::string& out) const {
  decode_plain(word, b.plain);
  out.clear();
  for (const char32_t c : b.plain) append_utf8(lower && c < lower_.size() ? lower_[c] : c, out);
}

}  // namespace dragoman::syntax
