// The panel for marks that stand for many records: a bar, a place, a tie, a happening. Each with its sentence.
import { useApi } from "../api/client";
import type { EdgeItem, RecordOf, Rows, Telling } from "../api/types";
import { filter, filterOf, filterQuery, toView } from "../state/address";
import { nameOf, words } from "../state/vocabulary";
import { spoken } from "../text/days";
import { Blank, Shown } from "./common";
import { plural, Text, To, TypeTag } from "./text";

// The words with a link to the article at them (the second click) and one to the record.
export function Quoted({
  id,
  sentence,
  document,
  by,
  day,
  children,
}: {
  id: string;
  sentence: string | undefined;
  document: string | undefined;
  by?: string | undefined;
  day?: string | undefined;
  children?: preact.ComponentChildren;
}) {
  return (
    <li class="quoted">
      {children ? <p class="rows">{children}</p> : null}
      {sentence ? (
        <To
          patch={document ? toView("document", { doc: document, sel: id }) : { sel: id }}
          class="quoted-words reading"
          title={document ? "read it in the article" : "what it rests on"}
        >
          <Text of={sentence} />
        </To>
      ) : null}
      <p class="tiny faint">
        {[by, spoken(day)].filter(Boolean).map((part) => (
          <span key={part}>
            <Text of={part} />
            {" · "}
          </span>
        ))}
        <To patch={{ sel: id }} label={`Why: the record of this line`}>
          why
        </To>
      </p>
    </li>
  );
}

export function StoryPanel({ id }: { id: string }) {
  const answer = useApi<{
    id: string;
    reports: number;
    events?: Telling[];
    records: RecordOf[];
    disagreements?: { about: string; values?: string[] }[];
  }>(`stories/${encodeURIComponent(id)}`);
  return (
    <Shown of={answer}>
      {(story) => (
        <div class="stack">
          <div>
            <h2>One happening, {plural(story.reports, "report")}</h2>
            <p class="soft small">Every line is one report's telling of it.</p>
          </div>
          <ol class="stack">
            {(story.events ?? []).map((telling) => {
              const record = story.records?.find((one) => one.id === telling.id);
              return (
                <Quoted
                  key={telling.id}
                  id={telling.id}
                  sentence={telling.sentence ?? sentenceOf(record)}
                  document={telling.document}
                  by={telling.source}
                  day={telling.published}
                >
                  <TypeTag type={record?.type} mode={record?.mode} />
                  {record?.status && record.status !== "occurred" ? <span class="status">{words(record.status)}</span> : null}
                </Quoted>
              );
            })}
            {story.events
              ? null
              : story.records.map((record) => (
                  <Quoted
                    key={record.id}
                    id={record.id}
                    sentence={sentenceOf(record)}
                    document={record.document}
                    day={record.date?.start ?? undefined}
                  >
                    <TypeTag type={record.type} mode={record.mode} />
                  </Quoted>
                ))}
          </ol>
        </div>
      )}
    </Shown>
  );
}

export function sentenceOf(record: RecordOf | undefined): string | undefined {
  return record?.evidence?.find((span) => span.role === "sentence")?.text ?? record?.evidence?.[0]?.text;
}

export function EdgePanel({ of }: { of: string }) {
  const [source = "", target = "", on = ""] = of.split("~");
  const answer = useApi<{ items: EdgeItem[] }>(`network/edge?${filterText()}`, { a: source, b: target, on, limit: 100 });
  return (
    <Shown of={answer}>
      {(edge) => (
        <div class="stack">
          <div>
            <h2>
              <Text of={nameOf(source)} /> and <Text of={nameOf(target)} />
            </h2>
            <p class="soft small">
              What their tie rests on{on ? ` up to ${spoken(on)}` : ""}, latest first. Each act weighs half after every half-life.
            </p>
          </div>
          {edge.items.length ? null : <Blank title="Nothing between them up to this day" />}
          <ol class="stack">
            {edge.items.map((item) => (
              <EdgeLine key={item.id} item={item} />
            ))}
          </ol>
        </div>
      )}
    </Shown>
  );
}

function EdgeLine({ item }: { item: EdgeItem & { document?: string } }) {
  return (
    <Quoted id={item.id} sentence={item.sentence} document={item.document} by={item.source} day={item.date}>
      <span class={(item.intensity ?? 0) < 0 ? "sign minus" : (item.intensity ?? 0) > 0 ? "sign plus" : "sign"}>
        {(item.intensity ?? 0) > 0 ? "with" : (item.intensity ?? 0) < 0 ? "against" : "neither"}
      </span>
      <span class="small">
        <Text of={item.label} />
      </span>
      {item.says ? (
        <span class="status claim">
          says <Text of={nameOf(item.says)} />
        </span>
      ) : null}
    </Quoted>
  );
}

function filterText(): string {
  return filterQuery(filter.value);
}

// "events?country=SYR": the view's filter narrowed by the mark's own.
export function ListPanel({ of }: { of: string }) {
  const [kind = "events", query = ""] = of.split("?");
  const own = new URLSearchParams(query);
  const title = own.get("title") ?? "";
  const merged = filterQuery({ ...filter.value, ...filterOf(own) });
  const answer = useApi<Rows>(`${kind}?${merged}`, { form: "rows", sort: own.get("sort") ?? "-date", limit: 100, kind: null });
  return (
    <Shown of={answer}>
      {(rows) => {
        const at = (name: string) => rows.columns.findIndex((column) => column.id === name);
        const cell = (row: Rows["rows"][number], name: string) => {
          const index = at(name);
          return index >= 0 && row[index] !== null ? String(row[index]) : undefined;
        };
        return (
          <div class="stack">
            <div>
              {title ? (
                <h2>
                  <Text of={title} />
                </h2>
              ) : null}
              <p class="soft small">
                {plural(rows.total, kind.replace(/s$/, "").replace(/ie$/, "y"))}
                {rows.total > rows.rows.length ? `, the first ${rows.rows.length} here` : ""}
              </p>
            </div>
            {rows.rows.length ? null : <Blank title="Nothing fits the filter here" />}
            <ol class="stack">
              {rows.rows.map((row, index) => (
                <Quoted
                  key={rows.ids[index]}
                  id={cell(row, "event") ?? rows.ids[index] ?? ""}
                  sentence={cell(row, "sentence")}
                  document={cell(row, "document")}
                  by={cell(row, "source") ?? cell(row, "sources")}
                  day={cell(row, "date") ?? cell(row, "published")}
                >
                  <TypeTag
                    type={
                      cell(row, "type") ?? cell(row, "stance") ?? cell(row, "medium") ?? cell(row, "measure") ?? cell(row, "circumstance")
                    }
                    mode={cell(row, "mode")}
                  />
                  <span class="small">
                    <Text
                      of={
                        kind === "stories"
                          ? cell(row, "parties")
                          : [cell(row, "actors"), cell(row, "recipients")].filter(Boolean).join(" → ") ||
                            cell(row, "subject") ||
                            cell(row, "holder") ||
                            cell(row, "speaker")
                      }
                    />
                  </span>
                </Quoted>
              ))}
            </ol>
          </div>
        );
      }}
    </Shown>
  );
}
