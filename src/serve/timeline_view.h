// serve/timeline_view.h - volume over time: happenings by the day they happened, reports by the day they were published, and the change against the usual.
//
// Out     docs/openapi.yaml, /timeline. Cost: one pass over the selection.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply timeline_reply(const Call& call);

}  // namespace dragoman::serve
