// store/migrate.h - brings a store of an older schema to the present one, in one transaction.
//
// In      a store open for writing, and the schema its meta names (1 .. kSchemaVersion).
// Out     the present tables and views; nothing of what was stored is lost, no row hash changes.
// Fails   DM6xx: nothing was changed then.
// Cost    O(1) for schema 1: tables are made, a column gets another name, the views are made anew.
#pragma once

#include "base/result.h"
#include "store/engine.h"

namespace dragoman::store {

base::Status migrate(Engine& engine, int from);

}  // namespace dragoman::store
