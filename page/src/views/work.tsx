// Work: code texts of your own, go through records with one key each, take corrections out, compare two people.
import { useState } from "preact/hooks";
import { useApi } from "../api/client";
import type { Agreement, Correction } from "../api/types";
import { filterText, go, param, selected } from "../state/address";
import { status, words } from "../state/vocabulary";
import { Blank, Segments, Shown } from "../ui/common";
import { changesWords } from "../ui/correct";
import { EndOfList } from "../ui/end_of_list";
import { CoderNameField } from "../ui/fields";
import { useCommands } from "../ui/keys";
import { percent, plural, Text, To, TypeTag } from "../ui/text";
import { cells, usePages } from "../ui/use_pages";
import { ViewFrame } from "../ui/view_frame";
import { CodeForm } from "./work_code";

const kTabs = [
  ["code", "Code texts"],
  ["review", "Review"],
  ["corrections", "Corrections"],
  ["agreement", "Two people"],
] as const;
type Tab = (typeof kTabs)[number][0];

export function WorkView() {
  const tab = (kTabs.find(([id]) => id === param("tab"))?.[0] ?? "code") as Tab;
  return (
    <ViewFrame
      title="Work"
      about={
        status.value?.writable === false
          ? "The store is open for reading only."
          : "What you code and correct goes into the store, with who and when; the coder's records stay as they are."
      }
      controls={
        <Segments label="Work" value={tab} options={kTabs} onPick={(next) => go({ tab: next === "code" ? null : next, sel: null })} />
      }
      out={{ name: "work" }}
    >
      {tab === "code" ? <CodeForm /> : null}
      {tab === "review" ? <Review /> : null}
      {tab === "corrections" ? <CorrectionList /> : null}
      {tab === "agreement" ? <Agree /> : null}
    </ViewFrame>
  );
}

const kKinds = ["events", "relations", "positions", "statements", "figures", "circumstances"];

// Records one after another: a, r, t, p, s, d judge the one in the panel, j and k go on and back.
function Review() {
  const kind = kKinds.find((one) => one === param("records")) ?? "events";
  const pages = usePages(`${kind}?${filterText.value}`, { sort: "confidence" });
  const rows = pages.data;
  const ids = rows?.ids ?? [];
  const now = ids.indexOf(selected.value);
  const step = (by: number) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, now + by))];
    if (next) go({ sel: next }, "replace");
    if (now + by > ids.length - 10) pages.more();
  };
  useCommands(
    [
      { keys: "j", words: "next record", group: "Correct", run: () => step(1) },
      { keys: "k", words: "record before", group: "Correct", run: () => step(-1) },
    ],
    [now, ids.length, kind],
  );
  const cell = rows ? cells(rows) : undefined;
  return (
    <div class="stack">
      <div class="rows">
        <select
          class="input"
          aria-label="Kind of record"
          value={kind}
          onChange={(event) => go({ records: event.currentTarget.value, sel: null })}
        >
          {kKinds.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <span class="small soft">
          Least sure first. <kbd>j</kbd> <kbd>k</kbd> next and back, <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>t</kbd> <kbd>p</kbd>{" "}
          <kbd>s</kbd> <kbd>d</kbd> fix type, parties, status, date.
        </span>
      </div>
      {pages.error ? <p class="note bad">{pages.error.message}</p> : null}
      <ol class="sheet review">
        {rows?.rows.map((row, index) => {
          const id = rows.ids[index] ?? "";
          const correction = cell?.(row, "correction");
          return (
            <li key={id}>
              <To patch={{ sel: id }} class={id === selected.value ? "review-row on" : "review-row"} current={id === selected.value}>
                <span class="review-state" title={correction ?? "not judged yet"}>
                  {correction === "accepted" ? "✓" : correction === "rejected" ? "×" : correction === "fixed" ? "✎" : "·"}
                  <span class="hidden-words">{correction ?? "not judged yet"}</span>
                </span>
                <span>
                  <TypeTag
                    type={
                      cell?.(row, "type") ??
                      cell?.(row, "stance") ??
                      cell?.(row, "medium") ??
                      cell?.(row, "measure") ??
                      cell?.(row, "circumstance")
                    }
                  />{" "}
                  <strong>
                    <Text
                      of={[
                        cell?.(row, "actors") ??
                          cell?.(row, "subject") ??
                          cell?.(row, "holder") ??
                          cell?.(row, "speaker") ??
                          cell?.(row, "actor"),
                        cell?.(row, "recipients") ?? cell?.(row, "object") ?? cell?.(row, "issue"),
                      ]
                        .filter(Boolean)
                        .join(" → ")}
                    />
                  </strong>
                  <span class="reading small soft review-words">
                    <Text of={cell?.(row, "sentence")} />
                  </span>
                </span>
                <span class="tiny faint">{cell?.(row, "confidence") ?? ""}</span>
              </To>
            </li>
          );
        })}
      </ol>
      {rows?.total === 0 ? <Blank title="No record fits the filter" /> : null}
      <EndOfList onReach={pages.more} done={pages.done} after={pages.data} />
    </div>
  );
}

function CorrectionList() {
  const answer = useApi<{ total: number; items: Correction[] }>("corrections", { limit: 100 });
  return (
    <div class="stack">
      <div class="rows">
        <a class="button" href="api/v1/corrections.jsonl" download="corrections.jsonl">
          All as JSON Lines
        </a>
        <a class="button" href="api/v1/corrections.story" download="corrections.story">
          All as story tests
        </a>
        <CoderNameField label="Your name beside them" inline />
      </div>
      <Shown of={answer}>
        {(data) =>
          data.items.length ? (
            <div class="sheet scroll-x" tabIndex={0}>
              <table>
                <caption class="table-caption">{plural(data.total, "correction")}, newest first</caption>
                <thead>
                  <tr>
                    <th scope="col">when</th>
                    <th scope="col">who</th>
                    <th scope="col">what</th>
                    <th scope="col">record</th>
                  </tr>
                </thead>
                <tbody>
                  {data.items.map((item) => (
                    <tr key={item.id} class={item.withdrawn ? "withdrawn" : ""}>
                      <td class="nowrap">{item.when.slice(0, 16).replace("T", " ")}</td>
                      <td>
                        <Text of={item.who} />
                      </td>
                      <td>
                        {item.action === "fix" ? (
                          <>
                            <Text of={changesWords(item.changes)} />
                            {item.before ? (
                              <span class="faint">
                                {" (was "}
                                <Text of={changesWords(item.before)} />)
                              </span>
                            ) : null}
                          </>
                        ) : (
                          item.action
                        )}
                        {item.withdrawn ? <span class="faint"> withdrawn</span> : null}
                        {item.note ? (
                          <div class="small soft">
                            <Text of={item.note} />
                          </div>
                        ) : null}
                      </td>
                      <td>
                        <To patch={{ sel: item.record }} class="mono small">
                          {item.record.slice(0, 12)}
                        </To>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : (
            <Blank title="Nobody has corrected anything yet">
              Press any record, then a to accept, r to reject, t, p, s or d to fix a field.
            </Blank>
          )
        }
      </Shown>
    </div>
  );
}

function Agree() {
  const coders = useApi<{ items: { who: string; records: number; accept: number; fix: number; reject: number }[] }>("coders");
  const names = coders.data?.items.map((item) => item.who) ?? [];
  const a = param("a") || names[0] || "";
  const b = param("b") || names.find((name) => name !== a) || "";
  const answer = useApi<Agreement>(a && b && a !== b ? "agreement" : "", { a, b });
  const pick = (key: "a" | "b", value: string) => (
    <label class="field">
      {key === "a" ? "One" : "The other"}
      <select class="input" value={value} onChange={(event) => go({ [key]: event.currentTarget.value })}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
  return (
    <Shown of={coders}>
      {(data) =>
        data.items.length < 2 ? (
          <Blank title="Two people must have judged the same records">
            So far: {data.items.length ? data.items.map((item) => `${item.who} (${plural(item.records, "record")})`).join(", ") : "nobody"}.
            Your name stands under “?” and Corrections.
          </Blank>
        ) : (
          <div class="stack">
            <div class="rows end">
              {pick("a", a)}
              {pick("b", b)}
            </div>
            <Shown of={answer}>{(agreement) => <AgreementTable of={agreement} />}</Shown>
          </div>
        )
      }
    </Shown>
  );
}

function AgreementTable({ of }: { of: Agreement }) {
  const [open, setOpen] = useState("");
  return (
    <>
      <div class="sheet scroll-x" tabIndex={0}>
        <table>
          <caption class="table-caption">
            {plural(of.records, "record")} judged by both. Kappa: agreement beyond what chance gives; 0 none, 1 full.
          </caption>
          <thead>
            <tr>
              <th scope="col">field</th>
              <th scope="col" class="num">
                n
              </th>
              <th scope="col" class="num">
                agreed
              </th>
              <th scope="col" class="num">
                by chance
              </th>
              <th scope="col" class="num">
                kappa
              </th>
              <th scope="col">95 %</th>
            </tr>
          </thead>
          <tbody>
            {of.fields.map((field) => (
              <tr key={field.field}>
                <th scope="row">
                  {field.table ? (
                    <button
                      type="button"
                      class="link"
                      aria-expanded={open === field.field}
                      onClick={() => setOpen(open === field.field ? "" : field.field)}
                    >
                      {words(field.field)}
                    </button>
                  ) : (
                    words(field.field)
                  )}
                </th>
                <td class="num">{field.n}</td>
                <td class="num">{percent(field.observed)}</td>
                <td class="num">{percent(field.expected)}</td>
                <td class="num">
                  <strong>{field.kappa === null ? "not defined" : field.kappa.toFixed(2)}</strong>
                </td>
                <td>{field.low === null || field.low === undefined ? "–" : `${field.low.toFixed(2)} to ${field.high?.toFixed(2)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.fields
        .filter((field) => field.field === open && field.table)
        .map((field) => (
          <div class="sheet scroll-x" key={field.field} tabIndex={0}>
            <table>
              <caption class="table-caption">
                {field.field}: rows {of.a}, columns {of.b}
              </caption>
              <thead>
                <tr>
                  <td />
                  {field.table?.labels.map((label) => (
                    <th key={label} scope="col" class="num">
                      {words(label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {field.table?.counts.map((row, index) => (
                  <tr key={field.table?.labels[index]}>
                    <th scope="row">{words(field.table?.labels[index] ?? "")}</th>
                    {row.map((count, at) => (
                      <td key={field.table?.labels[at]} class="num">
                        {count || ""}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      {of.differ.length ? (
        <section class="sheet">
          <h2>Where they differ</h2>
          <ul class="small stack tight">
            {of.differ.map((one) => (
              <li key={one.record}>
                <To patch={{ sel: one.record }} class="mono">
                  {one.record.slice(0, 12)}
                </To>{" "}
                {one.fields.map(words).join(", ")}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
