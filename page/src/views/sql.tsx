// SQL: one reading statement at a time, limited in time and rows; queries are kept under names.
import { useRef, useState } from "preact/hooks";
import { type ApiError, dataChanged, sendJson, useApi } from "../api/client";
import type { Query, SqlTable } from "../api/types";
import { go, param } from "../state/address";
import { status } from "../state/vocabulary";
import { Problem, say } from "../ui/common";
import { Text } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { VirtualGrid } from "../ui/virtual_grid";

const kStart = "SELECT type, count(*) AS events, count(DISTINCT document) AS reports\nFROM event GROUP BY type ORDER BY events DESC";

export function SqlView() {
  const [text, setText] = useState(param("sql") || kStart);
  const [table, setTable] = useState<SqlTable | undefined>(undefined);
  const [error, setError] = useState<ApiError | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const run = async (sql = text) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      setTable(await sendJson<SqlTable>("POST", "sql", { sql, limit: status.value?.limits.sql_rows ?? 10000 }));
      go({ sql }, "replace");
    } catch (problem) {
      setTable(undefined);
      setError(problem as ApiError);
    }
    setBusy(false);
  };
  return (
    <ViewFrame
      title="SQL"
      about="Reads only: at most a second and 10,000 rows, no files, no network."
      out={{
        name: "query",
        json: () => table,
        grid: () => table && { columns: table.columns.map((column) => column.name), rows: table.rows },
      }}
    >
      <div class="sql-columns">
        <div class="stack">
          <div class="sheet stack tight">
            <label class="field">
              Statement
              <textarea
                ref={area}
                class="input mono sql-text"
                rows={7}
                spellcheck={false}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
                  event.preventDefault();
                  void run();
                }}
              />
            </label>
            <div class="rows spread">
              <div class="rows">
                <button type="button" class="button primary" disabled={busy} onClick={() => void run()}>
                  Run
                </button>
                <span class="tiny faint">
                  <kbd>Ctrl</kbd> <kbd>Enter</kbd>
                </span>
              </div>
              <Save sql={text} />
            </div>
          </div>
          {error ? <Problem error={error} /> : null}
          {table ? (
            <>
              <p class="small soft" role="status">
                {table.rows.length.toLocaleString("en")} {table.rows.length === 1 ? "row" : "rows"} in {table.milliseconds} ms
                {table.cut ? `, cut at the limit of ${table.cut}` : ""}
              </p>
              {table.rows.length ? (
                <VirtualGrid
                  label="Answer"
                  total={table.rows.length}
                  columns={table.columns.map((column, index) => ({
                    id: `${index}${column.name}`,
                    name: column.name,
                    type: column.type,
                    sortable: false,
                  }))}
                  sort=""
                  row={(index) => table.rows[index]}
                  onOpen={(index) => openId(table, index)}
                />
              ) : null}
            </>
          ) : null}
        </div>
        <div class="stack">
          <Saved
            onPick={(query) => {
              setText(query.sql);
              void run(query.sql);
            }}
          />
          <Schema onPick={(word) => insert(area.current, word, setText)} />
        </div>
      </div>
    </ViewFrame>
  );
}

// A row that holds the id of a record opens it.
function openId(table: SqlTable, index: number): void {
  const id = table.rows[index]?.find((cell) => typeof cell === "string" && /^(e|rel|pos|sta|fig|cir|s):[0-9a-f]{8,}$/.test(cell));
  if (id) go({ sel: String(id) });
}

function insert(area: HTMLTextAreaElement | null, word: string, set: (text: string) => void): void {
  if (!area) return;
  area.setRangeText(word, area.selectionStart, area.selectionEnd, "end");
  set(area.value);
  area.focus();
}

function Save({ sql }: { sql: string }) {
  return (
    <form
      class="rows"
      onSubmit={async (event) => {
        event.preventDefault();
        event.stopPropagation();
        const form = event.currentTarget as HTMLFormElement;
        const name = String(new FormData(form).get("name") ?? "").trim();
        if (!name) return;
        try {
          await sendJson("POST", "queries", { name, sql });
          form.reset();
          say("Saved");
          dataChanged();
        } catch (error) {
          say((error as Error).message, true);
        }
      }}
    >
      <input class="input" name="name" aria-label="Name to save the query under" placeholder="save as …" maxLength={80} />
      <button type="submit" class="button">
        Save
      </button>
    </form>
  );
}

function Saved({ onPick }: { onPick: (query: Query) => void }) {
  const { data } = useApi<{ items: Query[] }>("queries");
  const forget = async (query: Query) => {
    try {
      await sendJson("DELETE", `queries/${encodeURIComponent(query.id)}`);
      dataChanged();
    } catch (error) {
      say((error as Error).message, true);
    }
  };
  return (
    <section class="sheet">
      <h2>Saved queries</h2>
      <ul class="stack tight small">
        {(data?.items ?? []).map((query) => (
          <li key={query.id} class="rows spread">
            <button type="button" class="link" onClick={() => onPick(query)}>
              <Text of={query.name} />
            </button>
            {query.built_in ? null : (
              <button type="button" class="button quiet" aria-label={`Forget ${query.name}`} onClick={() => void forget(query)}>
                forget
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Schema({ onPick }: { onPick: (word: string) => void }) {
  const { data } = useApi<{ tables: { name: string; view: boolean; columns: { name: string; type: string }[] }[] }>("sql/schema");
  return (
    <section class="sheet">
      <h2>Tables</h2>
      {(data?.tables ?? []).map((table) => (
        <details key={table.name}>
          <summary class="mono">{table.name}</summary>
          <ul class="schema">
            {table.columns.map((column) => (
              <li key={column.name}>
                <button type="button" class="link plain mono tiny" onClick={() => onPick(column.name)}>
                  {column.name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
