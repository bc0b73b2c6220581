// serve/assets.h - the page's own files, compiled into the program: no address of a request ever names a file of this machine.
//
// Out     bytes with their media type and a hash; also packed (gzip) where that was made.
// Threads any.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/message.h"

namespace dragoman::serve {

struct Asset {
  std::string_view path;    // "/page.js"; "/" is the page itself
  std::string_view type;
  std::string_view bytes;
  std::string_view packed;  // empty: not made
  std::string_view hash;
};

// Nothing where there is no such file. Without a built-in page "/" is a plain notice.
const Asset* find_asset(std::string_view path);
// False where the program was built without the page.
bool has_page();
http::Response asset_response(const Asset& asset, const http::Request& request);

}  // namespace dragoman::serve
