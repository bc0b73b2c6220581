// Table: every kind of record, any number of rows. Only the rows in sight are asked for and drawn.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type ApiError, address, asError, dataVersion, getJson } from "../api/client";
import type { Rows } from "../api/types";
import { filterText, go, listOf, param, toView } from "../state/address";
import { status, words } from "../state/vocabulary";
import { Blank, Menu, Problem } from "../ui/common";
import { plural } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { VirtualGrid } from "../ui/virtual_grid";

const kKinds = ["events", "stories", "relations", "positions", "statements", "figures", "circumstances", "documents", "faults"] as const;
const kPage = 100;
// What is shown first of each kind; all other columns are a press away.
const kFirst: Record<string, string[]> = {
  events: ["date", "type", "mode", "status", "actors", "recipients", "place", "country", "speaker", "source", "confidence", "sentence"],
  stories: ["date", "type", "status", "parties", "place", "country", "events", "reports", "sentence"],
  documents: ["published", "source", "title", "sentences", "events", "stories"],
};

interface Known {
  url: string;
  head: Rows | undefined;
  pages: Map<number, Rows>;
  error: ApiError | undefined;
}

export function TableView() {
  const kind = kKinds.find((one) => one === param("records")) ?? "events";
  const sort = param("sort");
  const params = new URLSearchParams(filterText.value);
  const url = address(`${kind}?${params}`, { form: "rows", limit: kPage, sort });
  const version = dataVersion.value;
  const known = useRef<Known>({ url: "", head: undefined, pages: new Map(), error: undefined });
  const asking = useRef(new Map<number, AbortController>());
  const [, redraw] = useState(0);
  const key = `${url}#${version}`;
  if (known.current.url !== key) {
    // The old head stays until the new one comes, so that the table does not jump.
    for (const abort of asking.current.values()) abort.abort();
    asking.current.clear();
    known.current = {
      url: key,
      head:
        known.current.head?.of === kind.replace(/ies$/, "y").replace(/s$/, "") || known.current.head?.of === kind
          ? known.current.head
          : undefined,
      pages: new Map(),
      error: undefined,
    };
  }
  const load = useCallback(
    (page: number) => {
      const at = known.current;
      if (at.url !== key || at.pages.has(page) || asking.current.has(page) || at.error) return;
      const abort = new AbortController();
      asking.current.set(page, abort);
      getJson<Rows>(`${url}&offset=${page * kPage}`, abort.signal).then(
        (rows) => {
          if (known.current !== at) return;
          asking.current.delete(page);
          at.head = rows;
          at.pages.set(page, rows);
          if (at.pages.size > 60) at.pages.delete(at.pages.keys().next().value as number);
          redraw((n) => n + 1);
        },
        (error) => {
          if (known.current !== at || abort.signal.aborted) return;
          asking.current.delete(page);
          at.error = asError(error);
          redraw((n) => n + 1);
        },
      );
    },
    [key, url],
  );
  useEffect(() => load(0), [load]);
  const head = known.current.head;
  const chosen = listOf(param("columns"));
  const all = head?.columns ?? [];
  const usual =
    kFirst[kind] ??
    all
      .map((column) => column.id)
      .filter((id) => !["id", "document", "because", "title"].includes(id))
      .slice(0, 12);
  const shown = (chosen.length ? chosen : usual).map((id) => all.findIndex((column) => column.id === id)).filter((index) => index >= 0);
  const total = head?.total ?? 0;
  const open = (row: number) => {
    const page = known.current.pages.get(Math.floor(row / kPage));
    const id = page?.ids[row % kPage];
    if (!id) return;
    if (kind === "documents") go(toView("document", { doc: id }));
    else go({ sel: id });
  };
  return (
    <ViewFrame
      title="Table"
      about={head ? plural(total, kind.replace(/ies$/, "y").replace(/s$/, "")) : "Every kind of record"}
      controls={
        <>
          <label class="field inline">
            <span class="hidden-words">Kind of record</span>
            <select class="input" value={kind} onChange={(event) => go({ records: event.currentTarget.value, sort: null, columns: null })}>
              {kKinds.map((one) => (
                <option key={one} value={one}>
                  {one}
                  {countOf(one)}
                </option>
              ))}
            </select>
          </label>
          <Menu label="Columns" icon="table">
            <fieldset class="facet">
              <legend>Columns</legend>
              {all.map((column, index) => (
                <label key={column.id} class="facet-line">
                  <input
                    type="checkbox"
                    checked={shown.includes(index)}
                    onChange={() => {
                      const ids = shown.map((one) => all[one]?.id ?? "");
                      go(
                        { columns: (ids.includes(column.id) ? ids.filter((id) => id !== column.id) : [...ids, column.id]).join(",") },
                        "replace",
                      );
                    }}
                  />
                  <span>{words(column.name)}</span>
                </label>
              ))}
            </fieldset>
          </Menu>
        </>
      }
      out={{
        name: kind,
        records: kind,
        query: sort ? `sort=${encodeURIComponent(sort)}` : "",
        grid: () =>
          head && {
            columns: shown.map((index) => all[index]?.id ?? ""),
            rows: [...known.current.pages.entries()]
              .sort((a, b) => a[0] - b[0])
              .flatMap(([, page]) => page.rows.map((row) => shown.map((index) => row[index]))),
          },
      }}
    >
      {known.current.error ? <Problem error={known.current.error} /> : null}
      {head && total === 0 ? <Blank title="No record fits the filter" /> : null}
      {head && total > 0 ? (
        <VirtualGrid
          key={kind}
          label={`${kind}, ${total} rows`}
          total={total}
          columns={shown.map((index) => ({
            id: all[index]?.id ?? "",
            name: words(all[index]?.name ?? ""),
            type: all[index]?.type ?? "text",
            sortable: all[index]?.sortable ?? false,
          }))}
          sort={sort}
          onSort={(column) => go({ sort: sort === `-${column}` ? column : `-${column}` })}
          row={(index) => {
            const page = known.current.pages.get(Math.floor(index / kPage));
            const cellsOf = page?.rows[index % kPage];
            return cellsOf && shown.map((column) => cellsOf[column] ?? null);
          }}
          need={(first, last) => {
            for (let page = Math.floor(first / kPage); page <= Math.floor(last / kPage); page++) load(page);
          }}
          onOpen={open}
        />
      ) : null}
    </ViewFrame>
  );
}

function countOf(kind: string): string {
  const count = (status.value as unknown as Record<string, unknown> | undefined)?.[kind];
  return typeof count === "number" ? ` (${count.toLocaleString("en")})` : "";
}
