// Actor: one state, body, group or person. Offices in time, names used, relations, dealings with each other party, words, what presses on them.
import { useEffect } from "preact/hooks";
import { useApi } from "../api/client";
import type { ActorView as Actor, Facets } from "../api/types";
import { filter, filterText, go, param, toggled, toView } from "../state/address";
import { countryName, issueName, learnNames, nameOf, signOf, words } from "../state/vocabulary";
import { spoken, spokenWhen, type When } from "../text/days";
import { Blank, Shown } from "../ui/common";
import { Quoted } from "../ui/panel_lists";
import { ActorField } from "../ui/picker";
import { plural, Text, To } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { MonthBars, RoleBars } from "./actor_charts";
import { QuadBar } from "./map";
import { kStances } from "./positions";

export function ActorView() {
  const top = useApi<Facets>(`facets?${filterText.value}`, { fields: "actors", limit: 40 });
  const items = top.data?.facets.actors ?? [];
  const id = param("id") || filter.value.actors?.[0] || items[0]?.id || "";
  // Of one actor all is shown: the filter's own parties would narrow it to their common part.
  const params = new URLSearchParams(filterText.value);
  params.delete("actors");
  const answer = useApi<Actor>(id ? `actors/${encodeURIComponent(id)}?${params}` : "");
  useEffect(() => {
    const data = answer.data;
    if (data) learnNames([[data.id, data.name], ...data.dyads.map((dyad) => [dyad.actor, dyad.name] as const)]);
  }, [answer.data]);
  useEffect(() => {
    learnNames(items.map((item) => [item.id, item.name]));
  }, [items]);
  const actor = answer.data;
  return (
    <ViewFrame
      title="Actors"
      about="States, bodies, groups, and persons in public office."
      controls={<ActorField label="Show" value={id} onPick={(next) => go({ id: next, sel: null })} />}
      out={{
        name: `actor-${id.replace(/[^\w.-]/g, "_")}`,
        records: "events",
        query: `actors=${encodeURIComponent(id)}`,
        json: () => actor,
        grid: () =>
          actor && {
            columns: ["with", "name", "stories", "events", "given", "received", "intensity", "last"],
            rows: actor.dyads.map((dyad) => [
              dyad.actor,
              dyad.name,
              dyad.stories,
              dyad.events,
              dyad.given,
              dyad.received,
              dyad.intensity,
              dyad.last,
            ]),
          },
        chart: () => document.querySelector<SVGSVGElement>(".month-bars"),
      }}
    >
      <div class="track-columns">
        <nav class="sheet track-list" aria-label="Most told of">
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <To patch={{ id: item.id, sel: null }} class="pick pick-row" current={item.id === id}>
                  <Text of={item.name || item.id} />
                  <span class="tiny faint">{item.stories ?? item.events}</span>
                </To>
              </li>
            ))}
          </ul>
        </nav>
        {id ? <Shown of={answer}>{(data) => <Profile of={data} />}</Shown> : <Blank title="Nobody acts here" />}
      </div>
    </ViewFrame>
  );
}

function Profile({ of }: { of: Actor }) {
  return (
    <div class="stack">
      <div class="sheet">
        <header class="rows spread">
          <div>
            <h2 class="actor-name">
              <Text of={of.name || of.id} />
            </h2>
            <p class="soft small">
              <span class="mono">
                <Text of={of.id} />
              </span>
              {of.country ? ` · ${countryName(of.country)}` : ""}
              {of.sectors?.length ? ` · ${of.sectors.join(", ")}` : ""}
              {of.part_of?.length ? ` · part of ${of.part_of.map(nameOf).join(", ")}` : ""}
            </p>
            <p class="small">
              {plural(of.stories, "story")}, {plural(of.reports, "report")}
              {of.first_day ? `, ${spoken(of.first_day)} – ${spoken(of.last_day)}` : ""}
            </p>
          </div>
          <button
            type="button"
            class="button"
            aria-pressed={filter.value.actors?.includes(of.id) ?? false}
            onClick={() => go(toggled("actors", of.id))}
          >
            {filter.value.actors?.includes(of.id) ? "In the filter" : "Put in the filter"}
          </button>
        </header>
        <MonthBars days={of.months.days} stories={of.months.stories} name={of.name || of.id} />
        {of.names.length || of.aliases?.length ? (
          <p class="small">
            <span class="faint">Named in the reports: </span>
            {of.names.slice(0, 20).map((name, index) => (
              <span key={name.text}>
                {index ? ", " : ""}
                <Text of={name.text} /> <span class="faint tiny">×{name.times}</span>
              </span>
            ))}
            {of.aliases?.length ? (
              <span class="faint">
                {" · also: "}
                <Text of={of.aliases.slice(0, 12).join(", ")} />
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      {of.roles.length ? (
        <section class="sheet">
          <h2>Offices in time</h2>
          <RoleBars roles={of.roles} first={of.first_day} last={of.last_day} />
        </section>
      ) : null}
      <Dyads of={of} />
      <div class="two-columns">
        <Relations of={of} />
        <Positions of={of} />
      </div>
      <div class="two-columns">
        <Statements of={of} />
        <Circumstances of={of} />
      </div>
    </div>
  );
}

function Dyads({ of }: { of: Actor }) {
  if (!of.dyads.length) return null;
  const most = Math.max(1, ...of.dyads.map((dyad) => Math.max(dyad.given, dyad.received)));
  return (
    <section class="sheet scroll-x" tabIndex={0} aria-labelledby="dyads-title">
      <h2 id="dyads-title">Dealings with others</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">with</th>
            <th scope="col">class of acts</th>
            <th scope="col" class="num">
              stories
            </th>
            <th scope="col">done to them</th>
            <th scope="col">done by them</th>
            <th scope="col" class="num">
              mean score
            </th>
            <th scope="col">last</th>
          </tr>
        </thead>
        <tbody>
          {of.dyads.slice(0, 30).map((dyad) => (
            <tr key={dyad.actor}>
              <td>
                <To
                  patch={{
                    sel: `list:stories?${new URLSearchParams({ actors: of.id, other: dyad.actor, title: `${of.name} and ${dyad.name}` })}`,
                  }}
                >
                  <Text of={dyad.name || dyad.actor} />
                </To>
              </td>
              <td>
                <QuadBar quads={dyad.quads} />
              </td>
              <td class="num">{dyad.stories}</td>
              <td>
                <meter class="tie-meter" value={dyad.given / most} aria-label={String(dyad.given)} /> <span class="tiny">{dyad.given}</span>
              </td>
              <td>
                <meter class="tie-meter" value={dyad.received / most} aria-label={String(dyad.received)} />{" "}
                <span class="tiny">{dyad.received}</span>
              </td>
              <td class="num">{dyad.intensity?.toFixed(1) ?? "–"}</td>
              <td class="nowrap">{spoken(dyad.last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function when(value: string | When | undefined): string {
  return typeof value === "string" ? value : spokenWhen(value);
}

function Relations({ of }: { of: Actor }) {
  return (
    <section class="sheet">
      <h2>Relations</h2>
      {of.relations.length ? (
        <ul class="stack tight">
          {of.relations.map((relation) => (
            <li key={relation.ids.join() || relation.type + relation.object}>
              <To patch={{ sel: `ids:${relation.ids.join(",")}` }} class="plain-link">
                <Text of={relation.subject_name || nameOf(relation.subject)} />{" "}
                <span class={signOf(relation.type) > 0 ? "sign plus" : signOf(relation.type) < 0 ? "sign minus" : "sign"}>
                  {words(relation.type)}
                </span>{" "}
                <Text of={relation.object_name || nameOf(relation.object ?? "")} />
              </To>{" "}
              {relation.status === "ongoing" ? null : <span class="status">{relation.status}</span>}
              {relation.alleged ? (
                <span class="status claim">
                  says <Text of={relation.says_name || nameOf(relation.says ?? "")} />
                </span>
              ) : null}
              <span class="tiny faint">
                {[
                  when(relation.since) ? `since ${when(relation.since)}` : "",
                  when(relation.until) ? `until ${when(relation.until)}` : "",
                  plural(relation.reports, "report"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">None is told.</p>
      )}
    </section>
  );
}

function Positions({ of }: { of: Actor }) {
  return (
    <section class="sheet">
      <h2>What they want</h2>
      {of.positions.length ? (
        <ul class="stack tight">
          {of.positions.map((position) => (
            <li key={position.id}>
              <b class={`stance stance-${kStances[position.stance]?.sign ?? "if"}`}>{kStances[position.stance]?.mark}</b> {position.stance}{" "}
              <To patch={{ sel: position.id }}>
                <Text of={position.issue || issueName(position.issue_code) || position.sentence} />
              </To>{" "}
              <span class="tiny faint">{spoken(position.date)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">No demand, refusal or condition is told.</p>
      )}
      <p class="small">
        <To patch={toView("positions", { actors: [of.id] })}>in the matrix</To>
      </p>
    </section>
  );
}

function Statements({ of }: { of: Actor }) {
  return (
    <section class="sheet">
      <h2>Statements</h2>
      {of.statements.length ? (
        <ol class="stack">
          {of.statements.slice(0, 25).map((statement) => (
            <Quoted
              key={statement.id}
              id={statement.id}
              sentence={statement.sentence}
              document={statement.document}
              by={statement.source}
              day={statement.date}
            >
              <span class="tag">{words(statement.medium)}</span>
            </Quoted>
          ))}
        </ol>
      ) : (
        <p class="soft">None is told.</p>
      )}
    </section>
  );
}

function Circumstances({ of }: { of: Actor }) {
  return (
    <section class="sheet">
      <h2>What presses on them</h2>
      {of.circumstances.length ? (
        <ol class="stack">
          {of.circumstances.map((circumstance) => (
            <Quoted
              key={circumstance.id}
              id={circumstance.id}
              sentence={circumstance.sentence}
              document={circumstance.document}
              by={circumstance.source}
              day={circumstance.date}
            >
              <span class="tag">{words(circumstance.circumstance)}</span>
            </Quoted>
          ))}
        </ol>
      ) : (
        <p class="soft">Nothing is told.</p>
      )}
    </section>
  );
}
