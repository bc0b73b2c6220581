#include "places/name_key.h"

#include <array>

#include "places/fold_table.h"

namespace dragoman::places {
namespace {

struct Char {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};

// A broken sequence is passed on byte by byte: a fold must never fail.
Char decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t k) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + k])); };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (length == 1 || at + length > text.size()) return {0xFFFD, 1};
  std::uint32_t code = lead & (0xFFu >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte(k) & 0xC0) != 0x80) return {0xFFFD, 1};
    code = (code << 6) | (byte(k) & 0x3F);
  }
  return {code, length};
}

bool is_apostrophe(std::uint32_t code) { return code == '\'' || code == '`' || code == 0x2018 || code == 0x2019 || (code >= 0x2B9 && code <= 0x2BF) || code == 0xB4; }
bool splits(std::uint32_t code) { return code <= ' ' || code == '-' || code == '/' || code == 0xA0 || code == 0xAD || (code >= 0x2010 && code <= 0x2015) || code == 0x202F; }
bool is_mark(std::uint32_t code) { return code >= 0x300 && code <= 0x36F; }
bool is_dropped_ascii(std::uint32_t code) { return code < 0x80 && !((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '&'); }

std::string_view latin(std::uint32_t code) {
  std::string_view pair;
  if (code >= 0xC0 && code < 0x250) pair = kFoldLatin.substr((code - 0xC0) * 2, 2);
  if (code >= 0x1E00 && code < 0x1F00) pair = kFoldLatinAdditional.substr((code - 0x1E00) * 2, 2);
  if (pair.empty() || pair[0] == ' ') return {};
  return pair[1] == ' ' ? pair.substr(0, 1) : pair;
}

// Upper-case Latin letters outside ASCII: in these blocks capitals and small letters alternate, which is close enough for a shape.
bool is_capital(std::uint32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  if (code >= 0xC0 && code <= 0xDE) return true;
  if (code >= 0xDF && code <= 0xFF) return false;
  if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E)) return (code & 1) == 1;
  if ((code >= 0x100 && code <= 0x177) || (code >= 0x1E00 && code < 0x1F00)) return (code & 1) == 0;
  return code >= 0x410 && code <= 0x42F;
}

struct Folder {
  std::vector<Atom>& out;
  Atom atom;
  int letters = 0;
  int capitals = 0;
  bool starts_capital = false;

  void letter(std::string_view folded, bool capital) {
    if (letters == 0) starts_capital = capital;
    letters += 1;
    capitals += capital ? 1 : 0;
    atom.key.append(folded);
  }
  void finish() {
    if (!atom.key.empty()) {
      if (letters >= 2 && capitals == letters) atom.shape = Shape::kUpper;
      else if (letters > 0) atom.shape = starts_capital ? Shape::kCapital : Shape::kLower;
      out.push_back(std::move(atom));
    }
    atom = Atom{};
    letters = capitals = 0;
    starts_capital = false;
  }
  void take(std::string_view text, std::size_t at, Char c) {
    if (c.code < 0x80) {
      const char low = static_cast<char>(c.code >= 'A' && c.code <= 'Z' ? c.code + 32 : c.code);
      if (low >= 'a' && low <= 'z') letter(std::string_view(&low, 1), c.code < 'a');
      else if (!is_dropped_ascii(c.code)) atom.key.push_back(low);
      return;
    }
    if (const std::string_view folded = latin(c.code); !folded.empty()) {
      letter(folded, is_capital(c.code));
    } else if (!is_mark(c.code) && !(c.code >= 0x2000 && c.code <= 0x206F)) {
      letter(text.substr(at, c.bytes), is_capital(c.code));
    }
  }
};

}  // namespace

void append_atoms(std::string_view name, std::vector<Atom>& out) {
  Folder folder{out, {}};
  for (std::size_t at = 0; at < name.size();) {
    const Char c = decode(name, at);
    const std::size_t next = at + c.bytes;
    if (is_apostrophe(c.code)) {
      const bool genitive = next < name.size() && name[next] == 's' && (next + 1 == name.size() || splits(decode(name, next + 1).code));
      if (genitive) folder.finish();
    } else if (splits(c.code)) {
      folder.finish();
    } else {
      folder.take(name, at, c);
    }
    at = next;
  }
  folder.finish();
}

std::vector<Atom> atoms_of(std::string_view name) {
  std::vector<Atom> atoms;
  append_atoms(name, atoms);
  return atoms;
}

std::string fold(std::string_view word) {
  std::string out;
  for (const Atom& atom : atoms_of(word)) out += atom.key;
  return out;
}

std::string name_key(std::string_view name) {
  std::string out;
  for (const Atom& atom : atoms_of(name)) {
    if (!out.empty()) out.push_back(' ');
    out += atom.key;
  }
  return out;
}

std::string bare_key(std::string_view name) {
  static constexpr auto kArticles = std::to_array<std::string_view>({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ez", "es", "ed", "er", "the"});
  std::vector<Atom> atoms = atoms_of(name);
  std::string out;
  for (std::size_t k = 0; k < atoms.size(); ++k) {
    bool article = false;
    for (const std::string_view word : kArticles) article = article || atoms[k].key == word;
    if (article && k + 1 < atoms.size()) continue;
    if (!out.empty()) out.push_back(' ');
    out += atoms[k].key;
  }
  return out;
}

}  // namespace dragoman::places
