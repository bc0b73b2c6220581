// serve/map_view.h - where: events by country, first-level division and place, by type and by stories; who is told to control what.
//
// Out     docs/openapi.yaml, /map. Cost: one pass over the selection; relations are read once for each state of the store.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply map_reply(const Call& call);

}  // namespace dragoman::serve
