// A long list read in parts as the reader comes to its end.
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answer, type ApiError, address, asError, dataVersion, getJson, type Params } from "../api/client";
import type { Rows } from "../api/types";

// The first part fills the tallest screens; what nobody has come to is neither fetched nor drawn.
const kFirst = 30;
const kPart = 100;

interface List {
  key: string;
  data: Rows | undefined;
  error: ApiError | undefined;
  waiting: boolean; // for the first part
  abort: AbortController | undefined;
}

export function usePages(path: string, params: Params = {}): Answer<Rows> & { more: () => void; done: boolean } {
  const key = `${address(path, { form: "rows", ...params })}#${dataVersion.value}`;
  const [, redraw] = useState(0);
  const now = useRef<List>({ key: "", data: undefined, error: undefined, waiting: false, abort: undefined });
  const load = (list: List, before: Rows | undefined) => {
    const abort = new AbortController();
    list.abort = abort;
    const offset = before?.rows.length ?? 0;
    getJson<Rows>(address(path, { form: "rows", ...params, limit: before ? kPart : kFirst, offset }), abort.signal).then(
      (part) => {
        list.data = before ? { ...part, offset: 0, rows: [...before.rows, ...part.rows], ids: [...before.ids, ...part.ids] } : part;
        Object.assign(list, { waiting: false, abort: undefined });
        redraw((count) => count + 1);
      },
      (error) => {
        if (abort.signal.aborted) return;
        Object.assign(list, { data: undefined, error: asError(error), waiting: false, abort: undefined });
        redraw((count) => count + 1);
      },
    );
  };
  if (now.current.key !== key) {
    now.current.abort?.abort();
    now.current = { key, data: now.current.data, error: undefined, waiting: true, abort: undefined };
    load(now.current, undefined);
  }
  useEffect(() => () => now.current.abort?.abort(), []);
  const list = now.current;
  const done = !list.waiting && Boolean(list.data && list.data.rows.length >= list.data.total);
  return {
    data: list.data,
    error: list.error,
    waiting: list.waiting,
    done,
    more: () => {
      if (!list.waiting && list.data && !done && !list.abort) load(list, list.data);
    },
  };
}

// Values of a row by the column's name.
export function cells(rows: Rows): (row: Rows["rows"][number], name: string) => string | undefined {
  const at = new Map(rows.columns.map((column, index) => [column.id, index]));
  return (row, name) => {
    const index = at.get(name);
    const value = index === undefined ? undefined : row[index];
    return value === null || value === undefined || value === "" ? undefined : String(value);
  };
}
