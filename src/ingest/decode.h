// ingest/decode.h - bytes in any encoding -> canonical text, with the way back.
//
// In      one document's bytes; `declared` is what the page or the record says its encoding is ("" where nothing is told).
// Out     UTF-8 in NFC without NUL and byte-order mark. Decided by: byte-order mark, then strict UTF-8, then `declared`, then
//         the pattern of zero bytes (UTF-16), then windows-1252. Bytes that mean nothing become U+FFFD and are counted.
// Fails   DM102: the bytes are no text (images, archives, many NULs).
// Threads any. Cost one pass over ASCII, about 800 MB/s; other text also goes through ICU's normaliser.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "ingest/normalise.h"

namespace dragoman::ingest {

struct Decoded {
  std::string text;
  std::string encoding;   // "UTF-8", "windows-1252"
  size_t replaced = 0;    // sequences that became U+FFFD
  size_t dropped = 0;     // NUL characters left out
};

// `map`, where given, becomes the way from canonical offsets to offsets in `bytes`.
base::Result<Decoded> decode(std::string_view bytes, std::string_view declared = {}, NfcMap* map = nullptr);

// For text that is UTF-8 already (a JSON string, a CSV cell): NFC, without NUL and a leading byte-order mark.
std::string canonical(std::string_view utf8);

}  // namespace dragoman::ingest
