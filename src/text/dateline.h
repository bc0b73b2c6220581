// text/dateline.h - the place line at the head of a news report: "ANKARA/KYIV, July 24 - ".
//
// In      one block (paragraph) of UTF-8 text, as a rule the first of the body.
// Out     the span of the dateline inside the block, from its first byte to the first byte of the report proper
//         (dash and spaces included); empty when the block begins without one.
// Fails   never. Knows no place: it goes by capitals, the dash and an agency in brackets.
// Cost    looks at no more than the first 140 bytes.
#pragma once

#include <optional>
#include <string_view>

#include "core/document.h"

namespace dragoman::text {

std::optional<core::Span> find_dateline(std::string_view block);

}  // namespace dragoman::text
