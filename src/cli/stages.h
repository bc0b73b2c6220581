// cli/stages.h - what each stage of the pipeline made of a report, for people and as JSON Lines.
#pragma once

#include <string>

#include "cli/command.h"
#include "coder/pipeline.h"
#include "core/analysis.h"

namespace dragoman::cli {

// Sentence by sentence; every stage up to `until`. At kEvents a sentence without an event says why.
std::string stages_text(const core::Document& document, const core::Analysis& analysis, coder::Stage until, bool color);
// One object a sentence, after one for the document.
std::string stages_json(const core::Document& document, const core::Analysis& analysis, coder::Stage until);
// A sentence's words, tags, governors and names as a table.
std::string tree_table(const core::Document& document, const core::Analysis& analysis, const core::Sentence& sentence);
Flag until_flag(coder::Stage& until);

}  // namespace dragoman::cli
