// serve/actor_view.h - one actor: offices in time, names used, relations, with whom it deals, what it says, what presses on it.
//
// Out     docs/openapi.yaml, /actors/{id}. Fails DM903 nobody of that name. Cost: one pass over the selection, and the words of what is shown.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply actor_reply(const Call& call);

}  // namespace dragoman::serve
