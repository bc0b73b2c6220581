// Network: who is with and against whom on a day; a slider over the days; the same ties as a list.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useApi } from "../api/client";
import type { Network, NetworkEdge, Rows } from "../api/types";
import { filterText, go, param, selected, toView } from "../state/address";
import { learnNames, nameOf, signOf, words } from "../state/vocabulary";
import { dayNumber, dayOf, spoken } from "../text/days";
import { Blank, Segments, Shown } from "../ui/common";
import { Icon } from "../ui/icons";
import { useCommands } from "../ui/keys";
import { plural, Text, To } from "../ui/text";
import { cells } from "../ui/use_pages";
import { ViewFrame } from "../ui/view_frame";
import { networkPicture, type Positions } from "./network_layout";
import { NetworkStage } from "./network_stage";

const kStep = 7;

export function signWords(edge: NetworkEdge): string {
  if (edge.dashed) return "alleged only";
  return edge.sign > 0 ? "with" : edge.sign < 0 ? "against" : "neither";
}

export function edgeSel(edge: { source: string; target: string }, day: string): string {
  return `edge:${edge.source}~${edge.target}~${day}`;
}

export function NetworkView() {
  const asked = param("on");
  const answer = useApi<Network>(`network?${filterText.value}`, { on: asked, limit: 300 });
  const data = answer.data;
  const positions = useRef<Positions>(new Map());
  const tab = param("tab") || "ties";
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    learnNames((data?.nodes ?? []).map((node) => [node.id, node.name]));
  }, [data]);
  const day = asked || data?.day || "";
  const move = (days: number, how: "push" | "replace" = "push") => {
    if (!data?.first || !data.last || !day) return false;
    const next = Math.max(dayNumber(data.first), Math.min(dayNumber(data.last), dayNumber(day) + days));
    if (next === dayNumber(day)) return false;
    go({ on: dayOf(next) }, how);
    return true;
  };
  // The next day is asked for when the last one has come: a slow server slows the film and nothing piles up.
  useEffect(() => {
    if (!playing || answer.waiting) return undefined;
    const wait = setTimeout(() => {
      if (!move(kStep, "replace")) setPlaying(false);
    }, 320);
    return () => clearTimeout(wait);
  });
  useCommands(
    [
      { keys: "[", words: "a week back", group: "Network", run: () => void move(-kStep) },
      { keys: "]", words: "a week on", group: "Network", run: () => void move(kStep) },
      { keys: " ", words: "play or stop", group: "Network", run: () => setPlaying((now) => !now) },
    ],
    [day, data?.first, data?.last],
  );
  return (
    <ViewFrame
      title="Network"
      about={
        data ? (
          <>
            {plural(data.nodes.length, "party")}, {plural(data.edges.length, "tie")} on {spoken(day)};{" "}
            {plural(data.unbalanced, "unbalanced triangle")}
          </>
        ) : (
          "Who is with and against whom"
        )
      }
      controls={
        <Segments
          label="Beside the picture"
          value={tab as "ties" | "triangles" | "relations"}
          options={[
            ["ties", "Ties"],
            ["triangles", "Triangles"],
            ["relations", "Relations"],
          ]}
          onPick={(next) => go({ tab: next === "ties" ? null : next })}
        />
      }
      out={{
        name: `network-${day}`,
        records: "relations",
        json: () => data,
        grid: () =>
          data && {
            columns: ["source", "target", "sign", "weight", "score", "stories", "reports", "alleged"],
            rows: data.edges.map((edge) => [
              edge.source,
              edge.target,
              edge.sign,
              edge.weight,
              edge.score,
              edge.stories,
              edge.reports,
              Boolean(edge.dashed),
            ]),
          },
        chart: () => data && networkPicture(data, positions.current),
      }}
    >
      <div class="network-columns">
        <div class="sheet network-sheet">
          <DaySlider data={data} day={day} playing={playing} setPlaying={setPlaying} move={move} />
          <Shown of={answer}>
            {(network) =>
              network.nodes.length ? (
                <NetworkStage data={network} positions={positions.current} day={day} />
              ) : (
                <Blank title="No ties on this day">Move the slider, or change the filter.</Blank>
              )
            }
          </Shown>
          <Legend />
        </div>
        <div class="sheet network-list">
          {data && tab === "ties" ? <TieList data={data} day={day} /> : null}
          {data && tab === "triangles" ? <TriangleList data={data} day={day} /> : null}
          {tab === "relations" ? <RelationList /> : null}
        </div>
      </div>
    </ViewFrame>
  );
}

function DaySlider({
  data,
  day,
  playing,
  setPlaying,
  move,
}: {
  data: Network | undefined;
  day: string;
  playing: boolean;
  setPlaying: (on: boolean) => void;
  move: (days: number) => boolean;
}) {
  if (!data?.first || !data.last) return null;
  const first = dayNumber(data.first);
  const last = dayNumber(data.last);
  return (
    <div class="slider rows">
      <button
        type="button"
        class="button icon"
        aria-label={playing ? "Stop" : "Play"}
        aria-pressed={playing}
        title="Play (space)"
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <button type="button" class="button icon" aria-label="A week back" onClick={() => move(-kStep)}>
        <Icon name="left" />
      </button>
      <input
        type="range"
        class="grow"
        aria-label="Day"
        aria-valuetext={spoken(day)}
        min={first}
        max={last}
        step={1}
        value={dayNumber(day)}
        onPointerDown={() => setPlaying(false)}
        onInput={(event) => go({ on: dayOf(Number(event.currentTarget.value)) }, "replace")}
      />
      <button type="button" class="button icon" aria-label="A week on" onClick={() => move(kStep)}>
        <Icon name="right" />
      </button>
      <output class="slider-day">{spoken(day)}</output>
    </div>
  );
}

function Legend() {
  return (
    <div class="legend small">
      <span class="line-key line-plus">with</span>
      <span class="line-key line-minus">against</span>
      <span class="line-key line-none">neither</span>
      <span class="line-key line-dashed">alleged only</span>
      <span class="line-key line-triangle">unbalanced triangle</span>
      <span class="faint tiny">width: how much lately (half-life 90 days)</span>
    </div>
  );
}

// So many ties are listed at first: a day of hundreds of parties has thousands.
const kTies = 40;
const kMostTies = 1000;

function TieList({ data, day }: { data: Network; day: string }) {
  const [all, setAll] = useState(false);
  const names = useMemo(() => new Map(data.nodes.map((node) => [node.id, node.name])), [data]);
  const edges = useMemo(() => data.edges.toSorted((a, b) => b.weight - a.weight), [data]);
  const most = Math.max(0.001, edges[0]?.weight ?? 0);
  return (
    <>
      <table class="ties">
        <caption class="hidden-words">Ties on {spoken(day)}, strongest first</caption>
        <thead>
          <tr>
            <th scope="col">between</th>
            <th scope="col">sign</th>
            <th scope="col" class="num">
              stories
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, all ? kMostTies : kTies).map((edge) => {
            const sel = edgeSel(edge, day);
            return (
              <tr key={sel} class={selected.value === sel ? "on" : ""}>
                <td>
                  <To patch={{ sel }}>
                    <Text of={names.get(edge.source) ?? edge.source} /> – <Text of={names.get(edge.target) ?? edge.target} />
                  </To>
                  <meter class="tie-meter" value={edge.weight / most} aria-label={`intensity ${edge.weight.toFixed(2)}`} />
                </td>
                <td>
                  <span class={edge.dashed ? "sign alleged" : edge.sign > 0 ? "sign plus" : edge.sign < 0 ? "sign minus" : "sign"}>
                    {signWords(edge)}
                  </span>
                  {(edge.alleged ?? []).map((tie) => (
                    <div key={tie.ids[0]} class="tiny">
                      <To patch={{ sel: `ids:${tie.ids.join(",")}` }}>
                        <Text of={tie.says_name || nameOf(tie.says ?? "")} /> says: {words(tie.type)}
                      </To>
                    </div>
                  ))}
                </td>
                <td class="num">{edge.stories}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {edges.length > kTies ? (
        <button type="button" class="button quiet" onClick={() => setAll(!all)}>
          {all ? `The ${kTies} strongest` : edges.length > kMostTies ? `The ${kMostTies} strongest of ${edges.length}` : `All ${edges.length} ties`}
        </button>
      ) : null}
    </>
  );
}

function TriangleList({ data, day }: { data: Network; day: string }) {
  const names = new Map(data.nodes.map((node) => [node.id, node.name]));
  const edge = (a: string, b: string) =>
    data.edges.find((one) => (one.source === a && one.target === b) || (one.source === b && one.target === a));
  const all = data.triangles.filter((triangle) => !triangle.balanced);
  if (!all.length) return <Blank title="Every triangle is balanced">A friend's friend is a friend, a friend's enemy an enemy.</Blank>;
  return (
    <div class="stack tight">
      <p class="small soft">Unbalanced: one or three of the three ties are against. Such a side tends to change.</p>
      <ul class="stack">
        {all.slice(0, 100).map((triangle) => {
          const [a = "", b = "", c = ""] = triangle.nodes;
          return (
            <li key={triangle.nodes.join()} class="triangle">
              {[
                [a, b],
                [b, c],
                [a, c],
              ].map(([from = "", to = ""]) => {
                const tie = edge(from, to);
                if (!tie) return null;
                return (
                  <div key={from + to}>
                    <To patch={{ sel: edgeSel(tie, day) }}>
                      <Text of={names.get(from) ?? from} /> – <Text of={names.get(to) ?? to} />
                    </To>{" "}
                    <span class={tie.sign > 0 ? "sign plus" : tie.sign < 0 ? "sign minus" : "sign"}>{signWords(tie)}</span>
                  </div>
                );
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

// Relations that the reports state or somebody alleges: who backs, opposes, controls whom.
function RelationList() {
  const answer = useApi<Rows>(`relations?${relationFilter()}`, { form: "rows", limit: 300, sort: "type" });
  return (
    <Shown of={answer}>
      {(rows) => {
        const cell = cells(rows);
        if (!rows.rows.length) return <Blank title="No relation is told here">Who backs, fights or controls whom stands here once a report tells it.</Blank>;
        return (
          <table>
            <caption class="hidden-words">Relations under the filter</caption>
            <thead>
              <tr>
                <th scope="col">who</th>
                <th scope="col">what, whom</th>
                <th scope="col">who says so</th>
              </tr>
            </thead>
            <tbody>
              {rows.rows.map((row, index) => (
                <tr key={rows.ids[index]}>
                  <td>
                    <Text of={cell(row, "subject")} />
                  </td>
                  <td>
                    <span class={signOf(cell(row, "type")) > 0 ? "sign plus" : signOf(cell(row, "type")) < 0 ? "sign minus" : "sign"}>
                      {words(cell(row, "type") ?? "")}
                    </span>{" "}
                    <To patch={{ sel: rows.ids[index] }}>
                      <Text of={cell(row, "object") ?? cell(row, "goal") ?? cell(row, "place") ?? "…"} />
                    </To>
                    {cell(row, "status") === "denied" ? <span class="status">denied</span> : null}
                  </td>
                  <td class="small">{cell(row, "speaker") ? <Text of={cell(row, "speaker")} /> : <span class="faint">the report</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </Shown>
  );
}

// Types of events choose no relations; the rest of the filter does.
function relationFilter(): string {
  const params = new URLSearchParams(filterText.value);
  params.delete("type");
  params.delete("quad");
  params.delete("status");
  return params.toString();
}

export const actorPatch = (id: string) => toView("actor", { id });
