// Track: a negotiating process as rounds on a line; what is still asked for at each; what is planned, and when the next is likely.
import { useEffect, useRef } from "preact/hooks";
import { useApi } from "../api/client";
import type { Condition, Round, Track, Tracks } from "../api/types";
import { filter, filterText, param, selected, toView } from "../state/address";
import { issueName, learnNames, nameOf, words } from "../state/vocabulary";
import { dayNumber, spoken, spokenWhen } from "../text/days";
import { Blank, Shown, useWidth } from "../ui/common";
import { percent, plural, Text, To } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { TrackChart } from "./track_chart";

export function roundSel(round: Round): string | undefined {
  return round.events?.[0] ?? round.story;
}

export function TrackView() {
  const answer = useApi<Tracks>(`tracks?${filterText.value}`, { limit: 40 });
  const chart = useRef<SVGSVGElement>(null);
  const [frame, width] = useWidth<HTMLDivElement>();
  useEffect(() => {
    learnNames(Object.entries(answer.data?.names ?? {}));
  }, [answer.data]);
  const tracks = answer.data?.tracks ?? [];
  const track = tracks.find((one) => one.id === param("track")) ?? tracks[0];
  const name = (id: string) => answer.data?.names[id] ?? nameOf(id);
  return (
    <ViewFrame
      title="Tracks"
      about="Rounds of talks between the same parties, in order. Choose two parties in the filter for theirs alone."
      out={{
        name: "track",
        records: "positions",
        json: () => track,
        grid: () =>
          track && {
            columns: ["day", "level", "format", "parties", "hosts", "mediators", "place", "planned", "reports", "sentence"],
            rows: [...track.rounds, ...track.plans].map((round) => [
              round.date?.start,
              round.level,
              round.format,
              round.parties.join("; "),
              round.hosts.join("; "),
              round.mediators.join("; "),
              round.location,
              round.planned,
              round.reports,
              round.sentence,
            ]),
          },
        chart: () => chart.current,
      }}
    >
      <Shown of={answer}>
        {() =>
          track ? (
            <div class="track-columns">
              <TrackList tracks={tracks} chosen={track.id} name={name} />
              <div class="stack">
                <div class="sheet" ref={frame}>
                  <TrackHead track={track} name={name} />
                  {width ? <TrackChart track={track} name={name} width={width - 2} refer={chart} /> : null}
                  <Formats />
                </div>
                <Open track={track} name={name} />
                <Rounds track={track} name={name} />
              </div>
            </div>
          ) : (
            <NoTrack />
          )
        }
      </Shown>
    </ViewFrame>
  );
}

// Nothing here: where else to look for what was asked.
function NoTrack() {
  const { actors, other } = filter.value;
  if (!actors || !other)
    return <Blank title="No two parties met twice here">A track needs two rounds. Name two parties in the filter for every meeting of theirs.</Blank>;
  return (
    <Blank title="No report here tells of a meeting of theirs">
      <To patch={toView("positions")}>What they want of one another</To> · <To patch={toView("timeline")}>what they did</To> ·{" "}
      <To patch={{ other: null }}>all meetings of {actors.map(nameOf).join(", ")}</To>
    </Blank>
  );
}

type Name = (id: string) => string;

function TrackList({ tracks, chosen, name }: { tracks: Track[]; chosen: string; name: Name }) {
  return (
    <nav class="sheet track-list" aria-label="Processes">
      <ul>
        {tracks.map((track) => (
          <li key={track.id}>
            <To patch={{ track: track.id, sel: null }} class="pick" current={track.id === chosen}>
              <strong>
                <Text of={track.core.map(name).join(" – ")} />
              </strong>
              <span class="tiny faint">
                {plural(track.rounds.length, "round")}
                {track.plans.length ? `, ${track.plans.length} planned` : ""}
                {track.conditions.length ? `, ${plural(track.conditions.length, "demand")} open` : ""}
              </span>
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// "They last met on 10 May 2023 in Moscow: ministers, quadripartite, Russia host."
function TrackHead({ track, name }: { track: Track; name: Name }) {
  const last = track.rounds.at(-1);
  const plan = track.plans.find((one) => one.planned === "pending") ?? track.plans.at(-1);
  const window = track.forecast;
  return (
    <div class="stack tight track-head">
      <h2>
        <Text of={track.parties.map(name).join(", ")} />
        {track.mediators.length ? (
          <span class="soft">
            {" through "}
            <Text of={track.mediators.map(name).join(", ")} />
          </span>
        ) : null}
      </h2>
      {track.topics.length ? <p class="small soft">on {track.topics.map(issueName).join(", ")}</p> : null}
      {last ? (
        <p>
          Last met <strong>{spokenWhen(last.date) || "on an unknown day"}</strong>
          {last.location ? (
            <>
              {" in "}
              <Text of={last.location} />
            </>
          ) : null}
          {": "}
          <strong>{last.level ? words(last.level) : "level unknown"}</strong>
          {last.format ? `, ${last.format}` : ""}
          {last.hosts.length ? `, host ${last.hosts.map(name).join(", ")}` : ""}.{" "}
          {roundSel(last) ? (
            <To patch={{ sel: roundSel(last) }} class="small">
              the sentence
            </To>
          ) : null}
        </p>
      ) : null}
      {plan ? (
        <p class="small">
          Planned: {spokenWhen(plan.date) || "no day yet"}
          {plan.location ? ` in ${plan.location}` : ""} ({plan.planned}).{" "}
          {roundSel(plan) ? <To patch={{ sel: roundSel(plan) }}>the sentence</To> : null}
        </p>
      ) : null}
      {window ? (
        <p class="small soft">
          By the gaps so far, the next between day {Math.round(window.window_from_days)} and {Math.round(window.window_to_days)} after{" "}
          {spoken(window.on ?? last?.date?.start)} (80 %);{" "}
          {window.within.map((one) => `${percent(one.probability)} within ${one.days} days`).join(", ")}.{" "}
          <To patch={toView("forecast", { who: track.core[0], aim: track.core[1] })}>forecast of the two</To>
        </p>
      ) : null}
    </div>
  );
}

function Formats() {
  return (
    <div class="legend small">
      <span>● bilateral</span>
      <span>▲ trilateral</span>
      <span>■ quadripartite</span>
      <span>◆ multilateral</span>
      <span>◎ mediated or in separate rooms</span>
      <span>○ planned</span>
      <span class="faint tiny">height: level of the officials; bars below: what is still asked for</span>
    </div>
  );
}

export function conditionWords(condition: Condition, name: Name): string {
  return `${name(condition.holder)} ${condition.stance}: ${condition.issue}`;
}

function Open({ track, name }: { track: Track; name: Name }) {
  return (
    <section class="sheet" aria-labelledby="open-title">
      <h2 id="open-title">Still asked for</h2>
      {track.conditions.length ? (
        <ul class="stack">
          {track.conditions.map((condition) => (
            <li key={condition.id} class={selected.value === condition.id ? "quoted on" : "quoted"}>
              <p>
                <strong>
                  <Text of={name(condition.holder)} />
                </strong>{" "}
                {condition.stance}{" "}
                <To patch={{ sel: condition.id }}>
                  <Text of={condition.issue} />
                </To>
                {condition.addressee ? <span class="soft"> of {name(condition.addressee)}</span> : null}
                {condition.condition_for ? (
                  <span class="soft">
                    {" before "}
                    <Text of={condition.condition_for} />
                  </span>
                ) : null}
              </p>
              <p class="tiny faint">
                {[
                  condition.code ? issueName(condition.code) : "",
                  condition.since ? `first ${spoken(condition.since)}` : "",
                  condition.said ? `last said ${spoken(condition.said)}` : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">No demand or condition between them is open.</p>
      )}
    </section>
  );
}

function Rounds({ track, name }: { track: Track; name: Name }) {
  return (
    <section class="sheet scroll-x" aria-labelledby="rounds-title" tabIndex={0}>
      <h2 id="rounds-title">Rounds</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">day</th>
            <th scope="col">level</th>
            <th scope="col">format</th>
            <th scope="col">parties</th>
            <th scope="col">where, host</th>
            <th scope="col" class="num">
              open then
            </th>
          </tr>
        </thead>
        <tbody>
          {[...track.plans, ...track.rounds.toReversed()].map((round, index) => {
            const sel = roundSel(round);
            return (
              <tr key={`${sel}${index}`} class={sel === selected.value ? "on" : ""}>
                <td class="nowrap">
                  {sel ? <To patch={{ sel }}>{spokenWhen(round.date) || "no day"}</To> : spokenWhen(round.date)}
                  {round.planned ? <span class="status">{round.planned === "pending" ? "planned" : round.planned}</span> : null}
                </td>
                <td>{round.level ? words(round.level) : <span class="faint">unknown</span>}</td>
                <td>{round.format}</td>
                <td>
                  <Text of={round.parties.map(name).join(", ")} />
                </td>
                <td>
                  <Text
                    of={[
                      round.location,
                      round.hosts.length ? `host ${round.hosts.map(name).join(", ")}` : "",
                      round.mediators.length ? `through ${round.mediators.map(name).join(", ")}` : "",
                    ]
                      .filter(Boolean)
                      .join("; ")}
                  />
                </td>
                <td class="num">
                  {round.open?.length ? <To patch={{ sel: `ids:${round.open.join(",")}` }}>{round.open.length}</To> : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function windowDays(track: Track): [number, number] | undefined {
  const window = track.forecast;
  const start = window?.on ?? track.rounds.at(-1)?.date?.start;
  if (!window || !start) return undefined;
  return [dayNumber(start) + window.window_from_days, dayNumber(start) + window.window_to_days];
}
