// actors/scene.h - where a report plays and whom it is about, read before its phrases are.
//
// In      the items of all sentences, the places, the dateline and the title; a Memory that learned the persons named in full.
// Out     Memory's weights: how much of the report each state is (home), and how much of it takes place there (theatre).
// Fails   never. Threads: const. Cost: O(items + places).
#pragma once

#include <vector>

#include "actors/directory.h"
#include "actors/items.h"
#include "actors/memory.h"
#include "core/analysis.h"

namespace dragoman::actors {

void weigh_scene(const Directory& directory, const core::Analysis& analysis, const std::vector<std::vector<Item>>& sentences, Memory& memory);

}  // namespace dragoman::actors
