// serve/overview.h - what there is: status, vocabulary, summary, facets, suggestions.
//
// Out     docs/openapi.yaml. Fails DM902, DM6xx. Cost: a selection a field that is chosen, and one pass over it.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

struct Abilities {
  std::string program, who;
  bool can_code = false;
};

Reply status_reply(const Call& call, const Abilities& abilities);
Reply vocabulary_reply(const Call& call);
Reply summary_reply(const Call& call);
Reply facets_reply(const Call& call);
Reply suggest_reply(const Call& call);

}  // namespace dragoman::serve
