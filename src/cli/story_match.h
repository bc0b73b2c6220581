// cli/story_match.h - how a story's line is held against a record: ids, days, words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.h"

namespace dragoman::cli {

// The actor's id or one it is part of, country, person or sector is `wanted`; "?" is anybody.
bool means(const core::Actor& actor, const std::string& wanted);
// "2023-05-01..2023-05-31"; "none".
std::string days(const std::optional<core::EventDate>& date);
// `wanted`: what days() gives, one day, or a year or month that holds both its ends.
bool days_match(const std::optional<core::EventDate>& date, const std::string& wanted);
// The place's name, its words in the text, its province or its country.
bool place_is(const core::EventLocation& location, const std::string& wanted);
// The id; the words where there is none.
std::string label(const core::Actor& actor);
// Where the words stand in the text; runs of white space are alike.
std::vector<core::Span> find_words(std::string_view text, std::string_view words);
// The record's own words, here or in a later telling, stand among the spans.
bool stands_in(const std::vector<core::Evidence>& evidence, const std::vector<core::Span>& spans);

}  // namespace dragoman::cli
