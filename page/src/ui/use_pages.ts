// A long list read in parts as the reader comes to its end.
import { useEffect, useRef, useState } from "preact/hooks";
import { type Answer, type ApiError, address, dataVersion, getJson, type Params } from "../api/client";
import type { Rows } from "../api/types";

const kPart = 100;

export function usePages(path: string, params: Params = {}): Answer<Rows> & { more: () => void; done: boolean } {
  const url = address(path, { form: "rows", limit: kPart, ...params });
  const version = dataVersion.value;
  const [state, set] = useState<{ data: Rows | undefined; error: ApiError | undefined; waiting: boolean; url: string }>({
    data: undefined,
    error: undefined,
    waiting: true,
    url: "",
  });
  const asking = useRef<AbortController | undefined>(undefined);
  const load = (offset: number, before: Rows | undefined) => {
    asking.current?.abort();
    const abort = new AbortController();
    asking.current = abort;
    getJson<Rows>(`${url}&offset=${offset}`, abort.signal).then(
      (part) => {
        asking.current = undefined;
        const data =
          before && offset ? { ...part, offset: 0, rows: [...before.rows, ...part.rows], ids: [...before.ids, ...part.ids] } : part;
        set({ data, error: undefined, waiting: false, url });
      },
      (error: ApiError) => {
        if (abort.signal.aborted) return;
        asking.current = undefined;
        set({ data: undefined, error, waiting: false, url });
      },
    );
  };
  useEffect(() => {
    load(0, undefined);
    return () => asking.current?.abort();
  }, [url, version]);
  const fresh = state.url === url;
  const done = fresh && Boolean(state.data && state.data.rows.length >= state.data.total);
  return {
    data: state.data,
    error: fresh ? state.error : undefined,
    waiting: !fresh || state.waiting,
    done,
    more: () => {
      if (fresh && state.data && !done && !asking.current) load(state.data.rows.length, state.data);
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
