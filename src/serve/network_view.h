// serve/network_view.h - the signed graph of actors on a day, and what a tie of it rests on.
//
// Out     docs/openapi.yaml, /network and /network/edge. The same graph as `dragoman network`, from the columns of the Index.
// Cost    the acts of eight half-lives; the graph's own (process/network.h).
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply network_reply(const Call& call);
Reply edge_reply(const Call& call);

}  // namespace dragoman::serve
