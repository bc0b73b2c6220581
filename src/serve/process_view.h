// serve/process_view.h - what the algorithms of src/process say: tracks, meetings and their readouts, who wants what, a dated report.
//
// Out     docs/openapi.yaml: /tracks /meetings /compare /positions/matrix /report. Cost: that of the algorithms, over what the filter leaves.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply tracks_reply(const Call& call);
Reply meetings_reply(const Call& call);
Reply compare_reply(const Call& call);
Reply matrix_reply(const Call& call);
Reply report_reply(const Call& call);

// Keys of the filter's actors and others, as the algorithms name parties.
std::vector<std::string> party_keys_of(const Filter& filter);

}  // namespace dragoman::serve
