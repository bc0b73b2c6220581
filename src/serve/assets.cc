#include "serve/assets.h"

#include <fmt/format.h>

#include <span>

namespace dragoman::serve {

// Made by tools/embed_page.py from the built page, or from nothing.
std::span<const Asset> embedded_assets();

namespace {

constexpr std::string_view kNotice =
    "dragoman serves its interface under /api/v1 (docs/openapi.yaml).\n"
    "This program was built without the page: build it with Node on the machine, or without -DDRAGOMAN_UI=OFF.\n";
constexpr Asset kNoPage{"/", "text/plain; charset=utf-8", kNotice, {}, "none"};

}  // namespace

bool has_page() { return !embedded_assets().empty(); }

const Asset* find_asset(std::string_view path) {
  for (const Asset& asset : embedded_assets())
    if (asset.path == path) return &asset;
  return !has_page() && path == "/" ? &kNoPage : nullptr;
}

http::Response asset_response(const Asset& asset, const http::Request& request) {
  const std::string tag = fmt::format("\"{}\"", asset.hash);
  const bool packed = !asset.packed.empty() && request.header("accept-encoding").find("gzip") != std::string_view::npos;
  http::Response response(200, std::string(asset.type), "");
  if (request.header("if-none-match") == tag) response.status = 304;
  else response.body = packed ? asset.packed : asset.bytes;
  if (packed && response.status == 200) response.headers.emplace_back("Content-Encoding", "gzip");
  response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Vary", "Accept-Encoding");
  response.headers.emplace_back("Cache-Control", "no-cache");
  return response;
}

}  // namespace dragoman::serve
