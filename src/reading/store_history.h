// reading/store_history.h - a store's events as a history to forecast from: who did what to whom on which day.
//
// In      an open store. Out: one quadruple for each dyad of what happened on a known day, named by the event's id.
// Fails   DM6xx. Cost: one pass over events and parties.
#pragma once

#include "base/result.h"
#include "forecast/event_table.h"
#include "store/store.h"

namespace dragoman::reading {

base::Status read_dyads(store::Store& store, forecast::HistoryBuilder& builder);

}  // namespace dragoman::reading
