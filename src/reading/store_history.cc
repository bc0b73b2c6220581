#include "reading/store_history.h"

namespace dragoman::reading {

namespace {

// Dyads of what happened on a known day, as dyad_day has them, but with the event's id.
constexpr const char* kDyadEvents =
    "select e.id, e.date_start, e.type, coalesce(nullif(a.id, ''), a.name), a.country, a.sectors[1], coalesce(nullif(b.id, ''), b.name), b.country, b.sectors[1] "
    "from event e join event_actor a on a.event = e.id and a.document = e.document join event_actor b on b.event = e.id and b.document = e.document and b.position <> a.position "
    "where e.status in ('occurred', 'ongoing') and e.date_precision = 'day' and e.date_start is not null and a.role in ('actor', 'participant') and (b.role = 'recipient' "
    "or (b.role in ('actor', 'participant') and not exists (select 1 from event_actor c where c.event = e.id and c.document = e.document and c.role = 'recipient'))) "
    "order by e.date_start, e.id, a.position, b.position";

}  // namespace

base::Status read_dyads(store::Store& store, forecast::HistoryBuilder& builder) {
  auto rows = store.read(kDyadEvents);
  if (!rows) return rows.error();
  for (store::Row cells;;) {
    const auto more = rows->next(cells);
    if (!more) return more.error();
    if (!*more) return std::monostate{};
    builder.row();
    const forecast::PartyName actor{cells[3].to_text(), cells[4].to_text(), cells[5].to_text()}, recipient{cells[6].to_text(), cells[7].to_text(), cells[8].to_text()};
    if (actor.name.empty() || recipient.name.empty() || actor.name == recipient.name) {
      builder.skip("no actor or no recipient", cells[0].to_text());
      continue;
    }
    builder.add(cells[1].day(), actor, cells[2].to_text(), recipient, cells[0].to_text());
  }
}

}  // namespace dragoman::reading
