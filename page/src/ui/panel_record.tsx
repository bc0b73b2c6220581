// One record with all that it rests on: the words around its evidence, who says so, the rule, the roles on that day, the other tellings, what people corrected.
import { useApi } from "../api/client";
import type { Party, RecordOf, RecordView } from "../api/types";
import { param, toView } from "../state/address";
import { countryName, issueName, learnNames, words } from "../state/vocabulary";
import { spoken, spokenWhen } from "../text/days";
import { safeUrl } from "../text/visible";
import { Shown } from "./common";
import { Corrections } from "./correct";
import { MarkedText } from "./evidence";
import { sentenceOf } from "./panel_lists";
import { headline, Parties, partyName, percent, placeWords, plural, StatusTag, Text, To, TypeTag } from "./text";

export function RecordPanel({ id, folded = false }: { id: string; folded?: boolean }) {
  const answer = useApi<RecordView>(`records/${encodeURIComponent(id)}`, { window: 260 });
  return (
    <Shown of={answer}>
      {(view) => {
        learnNames(
          [...(view.record.actors ?? []), view.record.subject, view.record.object, view.record.holder, view.record.speaker].map((party) => [
            party?.id,
            party?.name,
          ]),
        );
        return (
          <article class="record stack">
            <RecordHead record={view.record} />
            <Words view={view} />
            {param("doc") === view.document.id ? null : (
              <To patch={toView("document", { doc: view.document.id, sel: view.record.id })} class="button primary">
                Read it in the article
              </To>
            )}
            {folded ? null : (
              <>
                <Fields record={view.record} />
                <Corrections view={view} />
                <Roles view={view} />
                <Tellings view={view} />
                <Because view={view} />
              </>
            )}
          </article>
        );
      }}
    </Shown>
  );
}

function RecordHead({ record }: { record: RecordOf }) {
  return (
    <header class="stack tight">
      <p class="rows">
        {record.kind === "event" ? <TypeTag type={record.type} mode={record.mode} /> : <span class="tag">{words(record.kind)}</span>}
        <StatusTag status={record.status} />
        {record.attribution?.speaker ? <span class="status claim">a claim</span> : null}
      </p>
      <h2>{record.kind === "event" ? <Parties actors={record.actors} /> : <Text of={headline(record)} />}</h2>
      <p class="soft small">
        {[spokenWhen(record.date) || spokenWhen(record.since), placeWords(record.location ?? record.place)]
          .filter(Boolean)
          .map((part, index) => (
            <span key={part}>
              {index ? " · " : ""}
              <Text of={part} />
            </span>
          ))}
      </p>
    </header>
  );
}

function Words({ view }: { view: RecordView }) {
  const { document: report, window: around } = view;
  const url = safeUrl(report.url);
  return (
    <figure class="words">
      <blockquote class="reading">
        {around ? (
          <>
            {around.cut_before ? "… " : ""}
            <MarkedText text={around.text} offset={around.begin} marks={view.spans ?? view.record.evidence ?? []} />
            {around.cut_after ? " …" : ""}
          </>
        ) : (
          <Text of={sentenceOf(view.record)} />
        )}
      </blockquote>
      <figcaption class="tiny faint">
        <To patch={toView("document", { doc: report.id, sel: view.record.id })}>
          <Text of={report.title || report.id} />
        </To>
        {report.source ? (
          <>
            {" · "}
            <Text of={report.source} />
          </>
        ) : null}
        {report.published ? ` · ${spoken(report.published)}` : ""}
        {url ? (
          <>
            {" · "}
            <a href={url} target="_blank" rel="noopener noreferrer">
              its address
            </a>
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}

function PartyLine({ party }: { party: Party }) {
  return (
    <>
      <To patch={toView("actor", { id: party.person ?? party.id ?? party.country ?? "" })}>
        <Text of={partyName(party)} />
      </To>
      {party.id ? (
        <span class="faint tiny mono">
          {" "}
          <Text of={party.id} />
        </span>
      ) : null}
      {party.text && party.text !== party.name ? (
        <span class="soft">
          {" “"}
          <Text of={party.text} />
          {"”"}
        </span>
      ) : null}
      {party.sectors?.length ? <span class="faint tiny"> {party.sectors.join(", ")}</span> : null}
    </>
  );
}

function Fields({ record }: { record: RecordOf }) {
  const lines: [string, preact.ComponentChildren][] = [];
  for (const party of record.actors ?? []) lines.push([party.role ?? "party", <PartyLine party={party} />]);
  const parties: [string, Party | undefined][] = [
    ["who", record.subject ?? record.holder ?? record.actor],
    ["addressed to", record.addressee],
    ["whom", record.object?.id ? record.object : undefined],
  ];
  for (const [name, party] of parties) if (party) lines.push([name, <PartyLine party={party} />]);
  for (const speaker of record.speakers ?? (record.speaker ? [record.speaker] : [])) lines.push(["speaks", <PartyLine party={speaker} />]);
  if (record.issue)
    lines.push(["issue", <Text of={`${record.issue.code ? `${issueName(record.issue.code)}: ` : ""}${record.issue.text ?? ""}`} />]);
  const condition = typeof record.condition_for === "string" ? record.condition_for : record.condition_for?.text;
  if (condition) lines.push(["condition for", <Text of={condition} />]);
  if (record.date?.text) lines.push(["day, in words", <Text of={`“${record.date.text}” → ${spokenWhen(record.date)}`} />]);
  else if (record.date) lines.push(["day", `${spokenWhen(record.date)} (${record.date.precision ?? "day"})`]);
  if (record.since) lines.push(["since", spokenWhen(record.since)]);
  if (record.until) lines.push(["until", spokenWhen(record.until)]);
  if (record.location)
    lines.push([
      "place",
      <Text
        of={[record.location.name ?? record.location.text, record.location.admin1, countryName(record.location.country)]
          .filter(Boolean)
          .join(", ")}
      />,
    ]);
  if (record.attribution?.speaker) {
    const { speaker, cue, quoted, chain } = record.attribution;
    lines.push([
      "says so",
      <>
        <PartyLine party={speaker} />
        <span class="soft">
          {cue ? " (" : ""}
          <Text of={cue} />
          {cue ? `${quoted ? ", in quotation marks" : ""})` : ""}
        </span>
        {(chain ?? []).map((by) => (
          <span key={by.begin}>
            , quoted by <PartyLine party={by} />
          </span>
        ))}
      </>,
    ]);
  }
  for (const [measure, count] of Object.entries(record.magnitude ?? {}))
    lines.push([words(measure), <Text of={count.text ?? String(count.value ?? `${count.low ?? "?"}–${count.high ?? "?"}`)} />]);
  if (record.kind === "figure")
    lines.push([
      "number",
      <Text
        of={[
          record.value ?? (record.share !== undefined ? percent(record.share) : `${record.low ?? ""}–${record.high ?? ""}`),
          record.unit,
          record.whom,
        ]
          .filter(Boolean)
          .join(" ")}
      />,
    ]);
  for (const quote of record.quotes ?? [])
    lines.push([
      "in own words",
      <q>
        <Text of={typeof quote === "string" ? quote : quote.text} />
      </q>,
    ]);
  if (record.contexts?.length) lines.push(["contexts", record.contexts.map(words).join(", ")]);
  if (record.cameo) lines.push(["CAMEO", `${record.cameo}, intensity ${record.intensity ?? "–"}`]);
  lines.push(["confidence", percent(record.confidence)]);
  return (
    <dl class="fields">
      {lines.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Roles({ view }: { view: RecordView }) {
  if (!view.roles?.length) return null;
  return (
    <section>
      <h3>Offices on that day</h3>
      <ul class="small">
        {view.roles.map((role) => (
          <li key={`${role.person}${role.role}`}>
            <To patch={toView("actor", { id: role.person ?? "" })}>
              <Text of={role.name ?? role.person} />
            </To>
            {": "}
            <Text of={[role.label ?? words(role.role ?? ""), role.of].filter(Boolean).join(", ")} />
            <span class="faint"> {[spoken(role.since), spoken(role.until)].join(" – ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tellings({ view }: { view: RecordView }) {
  const others = (view.story?.events ?? []).filter((telling) => telling.id !== view.record.id);
  if (!others.length || !view.story) return null;
  return (
    <section>
      <h3>
        Also told in {plural(others.length, "report")}{" "}
        <To patch={{ sel: view.story.id }} class="tiny">
          all tellings
        </To>
      </h3>
      <ul class="small stack tight">
        {others.slice(0, 5).map((telling) => (
          <li key={telling.id}>
            <To patch={{ sel: telling.id }}>
              <Text of={telling.sentence || telling.id} />
            </To>
            <span class="faint tiny">
              {" "}
              <Text of={telling.source} /> {spoken(telling.published)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Because({ view }: { view: RecordView }) {
  const rule = view.because;
  return (
    <details class="because">
      <summary>
        Read by the rule <code class="mono">{rule?.id ?? view.record.because}</code>
      </summary>
      {rule?.file ? <p class="tiny faint">{`data/${rule.file}${rule.line ? `:${rule.line}` : ""}`}</p> : null}
      {rule?.text ? (
        <pre class="mono">
          <Text of={rule.text} />
        </pre>
      ) : null}
      <p class="tiny faint mono">
        <Text of={view.record.id} />
        <br />
        <Text of={view.record.coder} />
      </p>
    </details>
  );
}
