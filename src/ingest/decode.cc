#include "ingest/decode.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/utf8.h"
#include "ingest/ascii.h"
#include "ingest/json.h"

namespace dragoman::ingest {

namespace {

constexpr size_t kLook = 4096;  // bytes that decide what a file is
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
constexpr auto kMarks = std::to_array<Mark>(
    {{{"\xFF\xFE\0\0", 4}, "UTF-32LE"}, {{"\0\0\xFE\xFF", 4}, "UTF-32BE"}, {"\xEF\xBB\xBF", "UTF-8"}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}});

struct Magic {
  std::string_view bytes;
  std::string_view name;
};
constexpr auto kMagic = std::to_array<Magic>({{"%PDF-", "a PDF"},
                                              {"\x89PNG\r\n", "a PNG image"},
                                              {"\xFF\xD8\xFF", "a JPEG image"},
                                              {"GIF8", "a GIF image"},
                                              {"PK\x03\x04", "a zip archive or office document"},
                                              {"\x7F"
                                               "ELF",
                                               "a program"},
                                              {"Rar!\x1A", "a RAR archive"},
                                              {"7z\xBC\xAF", "a 7-Zip archive"},
                                              {"SQLite format 3", "an SQLite database"},
                                              {"\xD0\xCF\x11\xE0", "an old office document"},
                                              {"BZh", "a bzip2 file"},
                                              {"\xFD"
                                               "7zXZ",
                                               "an xz file"},
                                              {"OggS", "an audio file"},
                                              {"ID3", "an audio file"},
                                              {"PAR1", "a Parquet file"}});

size_t sequence_length(unsigned char lead) { return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1; }
bool is_trail(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Bytes of the longest start of a sequence at `at` that could have become one (WHATWG: one U+FFFD for them); at least 1.
size_t broken_length(std::string_view text, size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0xC2 || lead > 0xF4 || at + 1 >= text.size()) return 1;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 1;
  size_t n = 2;
  while (n < sequence_length(lead) - 1 && at + n < text.size() && is_trail(text[at + n])) ++n;
  return n;
}

// Does text that is not clean UTF-8 look like damaged UTF-8 rather than like another encoding?
bool mostly_utf8(std::string_view text) {
  size_t good = 0, bad = 0;
  for (size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const size_t n = sequence_length(static_cast<unsigned char>(text[at]));
    size_t have = 1;
    while (have < n && at + have < text.size() && is_trail(text[at + have])) ++have;
    // Surrogates and overlong forms count too: only something that writes UTF-8 makes them.
    if (n > 1 && have == n) ++good;
    else ++bad;
    at += have;
  }
  return good >= 1 && good >= bad;
}

class Builder {
 public:
  Builder(Decoded& out, NfcMap* map) : out_(out), map_(map) {}
  void step(std::uint64_t raw, std::uint8_t step) {
    if (map_) map_->add(static_cast<core::ByteOffset>(out_.text.size()), raw, step);
  }

 private:
  Decoded& out_;
  NfcMap* map_;
};

void decode_utf8(std::string_view bytes, size_t from, Decoded& out, NfcMap* map) {
  out.encoding = "UTF-8";
  const bool clean = valid_utf8(bytes.substr(from)) && bytes.find('\0', from) == std::string_view::npos;
  Builder builder(out, map);
  if (from != 0) builder.step(from, 1);
  if (clean) {
    out.text.assign(bytes.substr(from));
    return;
  }
  for (size_t at = from; at < bytes.size();) {
    size_t end = at;
    size_t n = 0;
    while (end < bytes.size() && bytes[end] != 0 && (n = static_cast<unsigned char>(bytes[end]) < 0x80 ? 1 : base::utf8_length_at(bytes, end)) != 0) end += n;
    builder.step(at, 1);
    out.text.append(bytes.substr(at, end - at));
    at = end;
    if (at >= bytes.size()) break;
    if (bytes[at] == 0) {
      ++out.dropped;
      ++at;
      continue;
    }
    builder.step(at, 0);
    out.text += kReplacement;
    ++out.replaced;
    at += broken_length(bytes, at);
    builder.step(at, 1);
  }
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const std::string& name) {
  UErrorCode error = U_ZERO_ERROR;
  // A page that declares Latin-1 means windows-1252 (WHATWG encoding standard).
  const std::string folded = lower(name);
  const bool latin1 = folded == "iso-8859-1" || folded == "iso8859-1" || folded == "latin1" || folded == "us-ascii" || folded == "ascii" || folded == "l1";
  Converter converter(ucnv_open(latin1 ? "windows-1252" : name.c_str(), &error));
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

// True where the name means an encoding that ICU reads and that is not a trap (UTF-7 hides markup).
std::optional<std::string> known_encoding(std::string_view declared) {
  if (declared.empty() || declared.size() > 40 || starts_with_letters(declared, "utf-7") || starts_with_letters(declared, "utf7")) return std::nullopt;
  if (!open_converter(std::string(declared))) return std::nullopt;
  return std::string(declared);
}

void decode_other(std::string_view bytes, size_t from, const std::string& encoding, Decoded& out, NfcMap* map) {
  const Converter converter = open_converter(encoding);
  out.encoding = encoding;
  Builder builder(out, map);
  const auto step = static_cast<std::uint8_t>(starts_with_letters(encoding, "utf-16") ? 2 : starts_with_letters(encoding, "utf-32") ? 4 : 1);
  const char* at = bytes.data() + from;
  const char* const end = bytes.data() + bytes.size();
  builder.step(from, step);
  while (at < end) {
    const char* const begin = at;
    UErrorCode error = U_ZERO_ERROR;
    UChar32 c = ucnv_getNextUChar(converter.get(), &at, end, &error);
    if (error == U_INDEX_OUTOFBOUNDS_ERROR) break;
    if (U_FAILURE(error)) c = 0xFFFD;
    if (at == begin) ++at;  // never stand still, whatever the converter says
    if (c == 0xFFFD) ++out.replaced;
    const auto raw = static_cast<std::uint64_t>(begin - bytes.data());
    if (c == 0) {
      ++out.dropped;
      builder.step(raw + step, step);
      continue;
    }
    if (c < 0x80 && at - begin == step) {
      out.text += static_cast<char>(c);
      continue;
    }
    builder.step(raw, 0);
    base::append_utf8(out.text, static_cast<char32_t>(c));
    builder.step(static_cast<std::uint64_t>(at - bytes.data()), step);
  }
}

std::string_view guess_utf16(std::string_view bytes) {
  const std::string_view look = bytes.substr(0, kLook);
  size_t even = 0, odd = 0;
  for (size_t i = 0; i < look.size(); ++i)
    if (look[i] == 0) ++((i & 1U) == 0 ? even : odd);
  const size_t half = look.size() / 2;
  // One stray NUL in a short text is no sign.
  if (half < 2 || std::max(even, odd) < std::min<size_t>(half, 4)) return {};
  if (odd * 10 >= half * 3 && even * 20 <= half) return "UTF-16LE";
  if (even * 10 >= half * 3 && odd * 20 <= half) return "UTF-16BE";
  return {};
}

std::optional<base::Error> refuse_binary(std::string_view bytes) {
  for (const Magic& magic : kMagic)
    if (bytes.starts_with(magic.bytes)) {
      if (magic.bytes.size() == 3 && bytes.find('\0') == std::string_view::npos) continue;  // three letters may begin a text
      return base::Error{"DM102", fmt::format("not text: it looks like {}", magic.name), {}, "convert it to text or HTML first"};
    }
  const std::string_view look = bytes.substr(0, kLook);
  size_t controls = 0;
  for (const char c : look) controls += (static_cast<unsigned char>(c) < 0x20 && !is_space(c) && c != 0x1B) || c == 0x7F;
  // A text may hold a stray NUL or two; one byte in twenty is something else.
  if (controls > 4 && controls * 20 > look.size()) return base::Error{"DM102", "not text: control bytes in many places", {}, "convert it to text or HTML first"};
  return std::nullopt;
}

void normalise(Decoded& out, NfcMap* map) {
  bool ascii = true;
  for (const char c : out.text) ascii &= static_cast<unsigned char>(c) < 0x80;
  if (ascii) return;
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return;
  const icu::StringPiece piece(out.text.data(), static_cast<int32_t>(out.text.size()));
  if (nfc->isNormalizedUTF8(piece, error)) return;
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal, static_cast<int32_t>(out.text.size()));
  icu::Edits edits;
  nfc->normalizeUTF8(0, piece, sink, map ? &edits : nullptr, error);
  if (U_FAILURE(error)) return;
  out.text = std::move(normal);
  if (!map) return;
  NfcMap changes;
  for (auto it = edits.getFineIterator(); it.next(error);)
    changes.add(static_cast<core::ByteOffset>(it.destinationIndex()), static_cast<std::uint64_t>(it.sourceIndex()), it.hasChange() ? 0 : 1);
  changes.add(static_cast<core::ByteOffset>(out.text.size()), static_cast<std::uint64_t>(piece.length()), 1);
  *map = changes.after(*map);
}

}  // namespace

std::string canonical(std::string_view utf8) {
  Decoded out;
  decode_utf8(utf8, utf8.starts_with("\xEF\xBB\xBF") ? 3 : 0, out, nullptr);
  normalise(out, nullptr);
  return std::move(out.text);
}

base::Result<Decoded> decode(std::string_view bytes, std::string_view declared, NfcMap* map) {
  Decoded out;
  if (map) *map = {};
  if (bytes.size() > 0x7FFFFFFFU) return base::Error{"DM103", "document larger than 2 GiB", {}, "split it"};
  const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
  if (mark != kMarks.end()) {
    if (mark->encoding == "UTF-8") decode_utf8(bytes, mark->bytes.size(), out, map);
    else decode_other(bytes, mark->bytes.size(), std::string(mark->encoding), out, map);
  } else if (const std::string_view wide = guess_utf16(bytes); !wide.empty()) {
    decode_other(bytes, 0, std::string(wide), out, map);
  } else {
    if (auto binary = refuse_binary(bytes)) return *std::move(binary);
    const auto known = known_encoding(declared);
    const bool escapes = known && starts_with_letters(*known, "iso-2022") && bytes.find('\x1B') != std::string_view::npos;
    // Text that reads as UTF-8 is UTF-8, whatever a page declares: no other encoding makes such bytes by chance.
    if (!escapes && (valid_utf8(bytes) || mostly_utf8(bytes))) decode_utf8(bytes, 0, out, map);
    else if (known && !starts_with_letters(*known, "utf")) decode_other(bytes, 0, *known, out, map);
    else decode_other(bytes, 0, "windows-1252", out, map);
  }
  normalise(out, map);
  return out;
}

}  // namespace dragoman::ingest
