// Document: an article with all that was read from it marked in its words; and, on request, why the other sentences gave nothing.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useApi } from "../api/client";
import type { DocumentSpan, Explanation, RecordOf, DocumentView as View } from "../api/types";
import { filterText, follow, go, href, param, selected } from "../state/address";
import { quadOf, vocabulary, words } from "../state/vocabulary";
import { spoken } from "../text/days";
import { type Segment, segmentsOf } from "../text/spans";
import { plain, safeUrl } from "../text/visible";
import { Blank, Problem, Shown, Waiting } from "../ui/common";
import { EndOfList } from "../ui/end_of_list";
import { headline, plural, Text, To } from "../ui/text";
import { cells, usePages } from "../ui/use_pages";
import { ViewFrame } from "../ui/view_frame";

export function DocumentsView() {
  const doc = param("doc");
  return doc ? <Article key={doc} id={doc} /> : <Library />;
}

function Library() {
  const pages = usePages(`documents?${filterText.value}`, { sort: "-published" });
  return (
    <ViewFrame
      title="Documents"
      about="All reports under the filter; the search above looks into their words."
      out={{ name: "documents", records: "documents" }}
    >
      <div class="sheet">
        {pages.error ? <Problem error={pages.error} /> : <Waiting of={pages} />}
        {pages.data ? (
          <ul class="library">
            {pages.data.rows.map((row, index) => {
              const rows = pages.data;
              if (!rows) return null;
              const cell = cells(rows);
              const id = rows.ids[index] ?? cell(row, "id") ?? "";
              return (
                <li key={id}>
                  <To patch={{ doc: id, sel: null }} class="library-title reading">
                    <Text of={cell(row, "title") ?? id} />
                  </To>
                  <span class="tiny faint">
                    <Text of={cell(row, "source")} /> · {spoken(cell(row, "published"))} ·{" "}
                    {plural(Number(cell(row, "sentences") ?? 0), "sentence")}, {plural(Number(cell(row, "events") ?? 0), "event")}
                  </span>
                </li>
              );
            })}
          </ul>
        ) : null}
        {pages.data?.total === 0 ? <Blank title="No report fits">Change the words or the filter.</Blank> : null}
        <EndOfList onReach={pages.more} done={pages.done} after={pages.data} />
      </div>
    </ViewFrame>
  );
}

function Article({ id }: { id: string }) {
  const answer = useApi<View>(`documents/${encodeURIComponent(id)}`);
  const explain = param("find") === "why";
  const why = useApi<Explanation>(explain ? `documents/${encodeURIComponent(id)}/explain` : "");
  const view = answer.data;
  const url = safeUrl(view?.document.url);
  return (
    <ViewFrame
      title="Document"
      about={
        <To patch={{ doc: null, sel: null, find: null, at: null }} class="small">
          ← all reports
        </To>
      }
      controls={
        <button type="button" class="button" aria-pressed={explain} onClick={() => go({ find: explain ? null : "why" })}>
          Why the rest gave nothing
        </button>
      }
      out={{
        name: "document",
        records: "events",
        query: `document=${encodeURIComponent(id)}`,
        json: () => view && { ...view, text: undefined },
        grid: () =>
          view && {
            columns: ["id", "kind", "says", "begin", "end", "words"],
            rows: view.records.map((record) => [
              record.id,
              record.kind,
              headline(record),
              record.evidence?.[0]?.begin,
              record.evidence?.[0]?.end,
              record.evidence?.[0]?.text,
            ]),
          },
      }}
    >
      <Shown of={answer}>
        {(data) => (
          <div class="article-columns">
            <article class="sheet article">
              <header class="stack tight">
                <h2 class="article-title">
                  <Text of={data.document.title || data.document.id} />
                </h2>
                <p class="small faint">
                  <Text of={[data.document.source, data.document.authors?.join(", ")].filter(Boolean).join(" · ")} />{" "}
                  {data.document.published ? `· ${spoken(data.document.published)}` : ""}{" "}
                  {url ? (
                    <a href={url} target="_blank" rel="noopener noreferrer">
                      its address
                    </a>
                  ) : null}
                </p>
              </header>
              <Body view={data} />
            </article>
            <div class="stack article-side">
              {explain ? <Refusals of={why.data} waiting={why.waiting} error={why.error?.message} /> : null}
              <RecordList of={data.records} />
              {data.faults.length ? (
                <section class="sheet">
                  <h2>Faults</h2>
                  {data.faults.map((fault) => (
                    <p key={fault.id} class="note bad small">
                      <Text of={`${fault.code ?? ""}: ${fault.message ?? ""}${fault.hint ? ` (${fault.hint})` : ""}`} />
                    </p>
                  ))}
                </section>
              ) : null}
            </div>
          </div>
        )}
      </Shown>
    </ViewFrame>
  );
}

const kRank: Record<string, number> = {
  trigger: 0,
  actor: 1,
  recipient: 1,
  speaker: 2,
  date: 2,
  place: 2,
  cue: 2,
  mention: 3,
  sentence: 5,
  mention_sentence: 5,
};

function rank(span: DocumentSpan): number {
  return (span.kind === "event" ? 0 : 0.5) + (kRank[span.role] ?? 3);
}

function Body({ view }: { view: View }) {
  const sel = selected.value;
  const at = param("at");
  const body = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState<{ span: DocumentSpan; x: number; y: number } | undefined>(undefined);
  const types = useMemo(
    () => new Map(view.records.map((record) => [record.id, record.kind === "event" ? quadOf(record.type) : 0])),
    [view, vocabulary.value],
  );
  const segments = useMemo(() => {
    const [begin, end] = at.split("-").map(Number);
    const spans = [...view.spans];
    if (begin !== undefined && end !== undefined && end > begin) spans.push({ record: "at", kind: "at", role: "sentence", begin, end });
    return segmentsOf(view.text, spans);
  }, [view, at]);
  // To the words that were asked for: the trigger where there is one, else the sentence.
  useEffect(() => {
    const found = body.current?.querySelector(".chosen-trigger") ?? body.current?.querySelector(".chosen");
    found?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }, [sel, at, segments]);
  const over = (event: Event) => {
    const id = (event.target as Element).closest<HTMLElement>("[data-seg]")?.dataset.seg;
    const segment = id === undefined ? undefined : segments[Number(id)];
    const span = segment && strongest(segment.over);
    if (!span?.label) return setHint(undefined);
    const box = (event.target as Element).getClientRects()[0];
    const frame = body.current?.getBoundingClientRect();
    if (box && frame) setHint({ span, x: Math.min(box.left - frame.left, Math.max(0, frame.width - 260)), y: box.bottom - frame.top });
    return undefined;
  };
  return (
    <div
      class="article-body reading"
      ref={body}
      onPointerOver={over}
      onPointerLeave={() => setHint(undefined)}
      onFocusIn={over}
      onFocusOut={() => setHint(undefined)}
    >
      {paragraphs(segments).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map(({ segment, index: at }) => (
            <Piece key={at} segment={segment} index={at} sel={sel} quad={(record) => types.get(record) ?? 0} />
          ))}
        </p>
      ))}
      {hint ? <Hint span={hint.span} x={hint.x} y={hint.y} /> : null}
    </div>
  );
}

function Hint({ span, x, y }: { span: DocumentSpan; x: number; y: number }) {
  return (
    <div
      class="hint"
      ref={(element) => {
        if (!element) return;
        element.style.left = `${x}px`;
        element.style.top = `${y}px`;
      }}
    >
      <strong>
        <Text of={span.label} />
      </strong>
      <div class="tiny">{span.role === "sentence" ? span.kind : `${words(span.role)} of this ${span.kind}`} · press for why</div>
    </div>
  );
}

interface Part {
  segment: Segment<DocumentSpan>;
  index: number;
}

// Segments cut at empty lines, so that paragraphs are paragraphs; a single line break stays one.
function paragraphs(segments: Segment<DocumentSpan>[]): Part[][] {
  const out: Part[][] = [[]];
  segments.forEach((segment, index) => {
    segment.text.split(/\n[ \t]*\n+/).forEach((text, piece) => {
      if (piece) out.push([]);
      if (text) out.at(-1)?.push({ segment: { ...segment, text }, index });
    });
  });
  return out.filter((paragraph) => paragraph.length);
}

function strongest(spans: DocumentSpan[]): DocumentSpan | undefined {
  return spans.reduce<DocumentSpan | undefined>((best, span) => (!best || rank(span) < rank(best) ? span : best), undefined);
}

function Piece({
  segment,
  index,
  sel,
  quad,
}: {
  segment: Segment<DocumentSpan>;
  index: number;
  sel: string;
  quad: (record: string) => number;
}) {
  const top = strongest(segment.over.filter((span) => span.kind !== "at"));
  const chosen = segment.over.filter((span) => span.record === sel || span.kind === "at");
  const state = chosen.length ? (chosen.some((span) => span.role === "trigger") ? " chosen chosen-trigger" : " chosen") : "";
  if (!top)
    return state ? (
      <mark class={`span${state}`}>
        <Text of={segment.text} />
      </mark>
    ) : (
      <Text of={segment.text} />
    );
  const kind = top.kind === "event" ? `span-q${quad(top.record)}` : `span-${top.kind}`;
  const trigger = top.role === "trigger";
  const record = chosen.length && chosen[0]?.kind !== "at" ? nextOf(segment.over, sel) : top.record;
  return (
    <a
      href={href({ sel: record })}
      class={`span span-${top.role === "sentence" || top.role === "mention_sentence" ? "sentence" : "words"} ${kind}${trigger ? " span-trigger" : ""}${state}`}
      data-seg={index}
      tabIndex={trigger ? 0 : -1}
      title={plain(top.label ?? "")}
      onClick={(event) => follow(event, { sel: record })}
    >
      <Text of={segment.text} />
    </a>
  );
}

// Pressing marked words again goes to the next record that lies over them.
function nextOf(spans: DocumentSpan[], sel: string): string {
  const ids = [
    ...new Set(
      spans
        .filter((span) => span.kind !== "at")
        .toSorted((a, b) => rank(a) - rank(b))
        .map((span) => span.record),
    ),
  ];
  return ids[(ids.indexOf(sel) + 1) % ids.length] ?? sel;
}

function RecordList({ of }: { of: RecordOf[] }) {
  const kinds = new Map<string, RecordOf[]>();
  for (const record of of) kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), record]);
  return (
    <section class="sheet">
      <h2>Read from it</h2>
      {[...kinds].map(([kind, records]) => (
        <details key={kind} open={kind === "event" || kinds.size < 3}>
          <summary>{plural(records.length, kind)}</summary>
          <ul class="record-list small">
            {records.map((record) => (
              <li key={record.id}>
                <To patch={{ sel: record.id }} current={record.id === selected.value} class="plain-link">
                  <Text of={headline(record)} />
                </To>
                {record.status && record.status !== "occurred" && record.kind === "event" ? (
                  <span class="status">{words(record.status)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Refusals({ of, waiting, error }: { of: Explanation | undefined; waiting: boolean; error: string | undefined }) {
  if (error) return <p class="note bad">{error}</p>;
  if (waiting || !of) return <p class="note">Reading it again…</p>;
  const silent = of.sentences.filter((sentence) => sentence.gave.length === 0);
  return (
    <section class="sheet">
      <h2>Sentences that gave nothing</h2>
      {of.same_coder ? null : <p class="note small">The records are of another version of the coder: {of.coder}</p>}
      <ol class="stack small">
        {silent.map((sentence) => (
          <li key={sentence.begin} class="quoted">
            <To patch={{ at: `${sentence.begin}-${sentence.end}`, sel: null }} class="quoted-words reading">
              <Text of={sentence.text} />
            </To>
            {sentence.refusals.length ? (
              <ul class="tiny faint">
                {sentence.refusals.slice(0, 6).map((refusal) => (
                  <li key={`${refusal.pattern}${refusal.begin}`}>
                    <span class="mono">
                      <Text of={refusal.pattern} />
                    </span>
                    {": "}
                    <Text of={refusal.reason} />
                  </li>
                ))}
              </ul>
            ) : (
              <p class="tiny faint">
                no pattern came near
                {sentence.words?.length
                  ? `; verbs nobody knows: ${sentence.words.map((word) => plain(typeof word === "string" ? word : (word.text ?? word.word ?? ""))).join(", ")}`
                  : ""}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
