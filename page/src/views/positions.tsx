// Positions: who wants what. Parties by issues, the last word in each cell, what changed since a day; each cell opens its sentences.
import { useEffect, useState } from "preact/hooks";
import { useApi } from "../api/client";
import type { Cell, Matrix } from "../api/types";
import { filterText, go, param } from "../state/address";
import { issueName, learnNames, nameOf } from "../state/vocabulary";
import { spoken } from "../text/days";
import { Blank, Shown } from "../ui/common";
import { DayField } from "../ui/fields";
import { Quoted } from "../ui/panel_lists";
import { plural, Text, To } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";

// A stance by sign and by letter: colour alone tells nobody.
export const kStances: Record<string, { mark: string; sign: string }> = {
  demands: { mark: "!", sign: "plus" },
  supports: { mark: "+", sign: "plus" },
  offers: { mark: "»", sign: "plus" },
  conditions: { mark: "if", sign: "if" },
  refuses: { mark: "×", sign: "minus" },
  opposes: { mark: "–", sign: "minus" },
};
const kMostColumns = 16;

export function PositionsView() {
  const since = param("since");
  const answer = useApi<Matrix>(`positions/matrix?${filterText.value}`, { since });
  const at = param("at");
  useEffect(() => {
    learnNames((answer.data?.rows ?? []).map((row) => [row.holder, row.name]));
  }, [answer.data]);
  const matrix = answer.data;
  return (
    <ViewFrame
      title="Positions"
      about="What each party wants, by issue: its last word, and how often it was said."
      controls={
        <DayField label="What changed since" value={since} placeholder="2023-04-01" onPick={(day) => go({ since: day })} />
      }
      out={{
        name: "positions",
        records: "positions",
        json: () => matrix,
        grid: () =>
          matrix && {
            columns: ["holder", "issue", "stance", "date", "addressee", "condition_for", "alleged", "says", "change", "before", "times"],
            rows: matrix.cells.map((cell) => [
              cell.holder,
              cell.issue,
              cell.stance,
              cell.date,
              cell.addressee,
              cell.condition_for,
              cell.alleged,
              cell.says,
              cell.change,
              cell.before,
              cell.times,
            ]),
          },
      }}
    >
      <Shown of={answer}>
        {(data) =>
          data.rows.length ? (
            <>
              <div class="sheet scroll-x matrix-sheet" tabIndex={0} role="region" aria-label="Parties by issues">
                <MatrixTable of={data} at={at} />
              </div>
              <Legend />
              {at ? <CellSentences of={data.cells.find((cell) => `${cell.holder}~${cell.issue}` === at)} /> : null}
              {since ? <Changes of={data} since={since} /> : null}
            </>
          ) : (
            <Blank title="No position is told here">Who demands, refuses or conditions what stands here once a report tells it.</Blank>
          )
        }
      </Shown>
    </ViewFrame>
  );
}

function Legend() {
  return (
    <div class="legend small">
      {Object.entries(kStances).map(([stance, { mark, sign }]) => (
        <span key={stance} class="stance-key">
          <b class={`stance stance-${sign}`}>{mark}</b> {stance}
        </span>
      ))}
      <span class="faint tiny">dashed: only others say that they want it</span>
    </div>
  );
}

function MatrixTable({ of, at }: { of: Matrix; at: string }) {
  const [all, setAll] = useState(false);
  const columns = all ? of.columns : of.columns.slice(0, kMostColumns);
  const cells = new Map(of.cells.map((cell) => [`${cell.holder}~${cell.issue}`, cell]));
  const rows = of.rows.filter((row) => columns.some((column) => cells.has(`${row.holder}~${column.issue}`)));
  return (
    <>
      <table class="matrix">
        <caption class="hidden-words">The last stance of each party on each issue</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.issue} scope="col" class={column.coded ? "" : "uncoded"}>
                <Text of={column.coded ? column.name || issueName(column.issue) : column.name || column.issue} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.holder}>
              <th scope="row">
                <Text of={row.name || row.holder} />
              </th>
              {columns.map((column) => {
                const key = `${row.holder}~${column.issue}`;
                const cell = cells.get(key);
                return <td key={column.issue}>{cell ? <CellMark cell={cell} on={key === at} /> : null}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {of.columns.length > kMostColumns ? (
        <button type="button" class="button quiet" onClick={() => setAll(!all)}>
          {all ? "Fewer issues" : `All ${of.columns.length} issues`}
        </button>
      ) : null}
    </>
  );
}

function CellMark({ cell, on }: { cell: Cell; on: boolean }) {
  const { mark, sign } = kStances[cell.stance] ?? { mark: "?", sign: "if" };
  const changed = cell.change === "new" || cell.change === "other";
  const key = `${cell.holder}~${cell.issue}`;
  const said = `${cell.stance}${cell.date ? `, ${spoken(cell.date)}` : ""}, ${plural(cell.times, "time")}${changed ? `, ${cell.change === "new" ? "new" : `before: ${cell.before}`}` : ""}${cell.alleged ? ", only others say so" : ""}`;
  return (
    <To
      patch={{ at: on ? null : key, sel: on ? null : (cell.positions[0]?.id ?? null) }}
      class={`cell${on ? " on" : ""}${changed ? " changed" : ""}`}
      title={said}
    >
      <span class="hidden-words">{said}</span>
      <b class={`stance stance-${sign}${cell.alleged ? " alleged" : ""}`} aria-hidden="true">
        {mark}
      </b>
      <span class="tiny" aria-hidden="true">
        {cell.date ? cell.date.slice(0, 7) : ""}
      </span>
      {cell.times > 1 ? (
        <span class="tiny faint" aria-hidden="true">
          ×{cell.times}
        </span>
      ) : null}
    </To>
  );
}

function CellSentences({ of }: { of: Cell | undefined }) {
  if (!of) return null;
  return (
    <section class="sheet" aria-live="polite">
      <h2>
        <Text of={nameOf(of.holder)} /> on <Text of={issueName(of.issue)} />
      </h2>
      <ol class="stack">
        {of.positions.map((position) => (
          <Quoted
            key={position.id}
            id={position.id}
            sentence={position.sentence ?? position.words}
            document={position.document}
            by={position.source}
            day={position.date}
          >
            <b class={`stance stance-${kStances[position.stance]?.sign ?? "if"}`}>{kStances[position.stance]?.mark}</b> {position.stance}{" "}
            <strong>
              <Text of={position.words} />
            </strong>
            {position.addressee ? <span class="soft">of {nameOf(position.addressee)}</span> : null}
            {position.says ? <span class="status claim">says {nameOf(position.says)}</span> : null}
          </Quoted>
        ))}
      </ol>
    </section>
  );
}

function Changes({ of, since }: { of: Matrix; since: string }) {
  const changed = of.cells.filter((cell) => cell.change === "new" || cell.change === "other");
  const row = new Map(of.rows.map((one) => [one.holder, one.name]));
  return (
    <section class="sheet">
      <h2>Changed since {spoken(since)}</h2>
      {changed.length ? (
        <ul class="stack">
          {changed.map((cell) => (
            <Quoted
              key={`${cell.holder}${cell.issue}`}
              id={cell.positions[0]?.id ?? ""}
              sentence={cell.positions[0]?.sentence}
              document={cell.positions[0]?.document}
              by={cell.positions[0]?.source}
              day={cell.date}
            >
              <strong>
                <Text of={row.get(cell.holder) ?? cell.holder} />
              </strong>{" "}
              on <Text of={issueName(cell.issue)} />: {cell.change === "new" ? `new: ${cell.stance}` : `${cell.before} → ${cell.stance}`}
            </Quoted>
          ))}
        </ul>
      ) : (
        <p class="soft">Nothing new and nothing other was said since then.</p>
      )}
    </section>
  );
}
