// Timeline: how much happened when, against the usual; below it the stories by day.
import { useMemo, useRef } from "preact/hooks";
import { useApi } from "../api/client";
import type { Against, Change, Rows, Timeline } from "../api/types";
import { filter, filterText, go, param, selected } from "../state/address";
import { countryName, kQuadNames, nameOf } from "../state/vocabulary";
import { spoken, spokenWhen } from "../text/days";
import { Blank, Problem, Segments, Shown, useWidth, Waiting } from "../ui/common";
import { EndOfList } from "../ui/end_of_list";
import { percent, plural, StatusTag, Text, To, TypeTag } from "../ui/text";
import { cells, usePages } from "../ui/use_pages";
import { ViewFrame } from "../ui/view_frame";
import { VolumeChart } from "./timeline_chart";

const kBins = [
  ["auto", "Auto"],
  ["day", "Days"],
  ["week", "Weeks"],
  ["month", "Months"],
  ["year", "Years"],
] as const;

export function TimelineView() {
  const now = filter.value;
  const bin = param("bin") || "auto";
  const zoomed = Boolean(now.from || now.to);
  const whole = param("at") === "whole";
  const answer = useApi<Timeline>(`timeline?${filterText.value}`, { bin: bin === "auto" && !whole && !now.from ? "usual" : bin });
  const [frame, width] = useWidth<HTMLDivElement>();
  const chart = useRef<SVGSVGElement>(null);
  return (
    <ViewFrame
      title="Timeline"
      about="Stories by the day they happened, reports by the day they were published: never added to one another."
      controls={
        <>
          <Segments
            label="Bars"
            value={bin as (typeof kBins)[number][0]}
            options={kBins}
            onPick={(next) => go({ bin: next === "auto" ? null : next })}
          />
          <button type="button" class="button" disabled={!zoomed && !whole} onClick={() => go({ from: null, to: null, at: null })}>
            Zoom out
          </button>
        </>
      }
      out={{
        name: "timeline",
        records: "events",
        json: () => answer.data,
        grid: () =>
          answer.data && {
            columns: ["day", "stories", "tellings", ...kQuadNames.slice(1)],
            rows: answer.data.days.map((day, index) => [
              day,
              answer.data?.stories[index],
              answer.data?.events[index],
              ...(answer.data?.quads.map((series) => series[index]) ?? []),
            ]),
          },
        chart: () => chart.current,
      }}
    >
      <div class="sheet chart-sheet" ref={frame}>
        <Shown of={answer}>
          {(data) => (
            <>
              {data.days.length ? (
                <VolumeChart data={data} width={width} refer={chart} whole={whole} />
              ) : (
                <Blank title="Nothing happened here that anybody reported">Change the filter, or look at all days.</Blank>
              )}
              <Legend undated={data.undated} before={whole || now.from ? undefined : data.usual} onWhole={() => go({ at: "whole" })} />
              {data.change ? <Norms of={data.change} /> : null}
            </>
          )}
        </Shown>
      </div>
      <Stories />
    </ViewFrame>
  );
}

function Legend({
  undated,
  before,
  onWhole,
}: {
  undated: number;
  before: Timeline["usual"];
  onWhole: () => void;
}) {
  return (
    <div class="legend small">
      {kQuadNames.slice(1).map((name, index) => (
        <span key={name} class={`tag q${index + 1}`}>
          {name}
        </span>
      ))}
      <span class="tag">reports, below the line</span>
      {before?.before ? (
        <button type="button" class="link tiny" onClick={onWhole}>
          {plural(before.before, "story")} before {spoken(before.first)}: show all days
        </button>
      ) : null}
      {undated ? <span class="faint tiny">{plural(undated, "telling")} without a day, drawn on the day of the report</span> : null}
    </div>
  );
}

function Norms({ of }: { of: NonNullable<Timeline["change"]> }) {
  return (
    <div class="norms">
      <p class="tiny faint">
        The week from {spoken(of.week)} against the mean week before it. As usual: within 10 %. More or less: 10 to 25 %. Much: beyond 25 %.
        Limited: mean at most 2 and now at most 5, too few to say.
      </p>
      <NormLine name="stories" change={of.stories} />
      <NormLine name="reports" change={of.reports} />
    </div>
  );
}

function NormLine({ name, change }: { name: string; change: Change }) {
  return (
    <p class="norm-line">
      <strong class="big">{change.now.toLocaleString("en")}</strong> {name} in the week; <Norm weeks={4} of={change.against_4} />;{" "}
      <Norm weeks={52} of={change.against_52} />
    </p>
  );
}

function Norm({ weeks, of }: { weeks: number; of: Against | undefined }) {
  if (of?.norm === undefined) return <span>no {weeks} weeks lie before it</span>;
  const change = of.change ?? 0;
  return (
    <span>
      {weeks}-week mean {of.norm.toFixed(1)}: <strong class={`band band-${of.band.replaceAll(" ", "-")}`}>{of.band}</strong>
      {!change || of.band === "limited"
        ? ""
        : change > 2
          ? ` (${Math.round(change + 1)} times as many)`
          : ` (${change > 0 ? "+" : ""}${percent(change)})`}
    </span>
  );
}

function Stories() {
  const pages = usePages(`stories?${filterText.value}`, { sort: "-date" });
  if (pages.error) return <Problem error={pages.error} />;
  const rows = pages.data;
  const cell = useMemo(() => rows && cells(rows), [rows]);
  if (!rows || !cell) return <Waiting of={pages} />;
  let day = "";
  return (
    <section class="stories" aria-label="Stories by day">
      <Waiting of={pages} />
      <ol>
        {rows.rows.map((row, index) => {
          const heading = headingOf(cell, row);
          const first = heading !== day;
          day = heading;
          const id = rows.ids[index] ?? "";
          return <StoryLine key={id} id={id} row={row} cell={cell} heading={first ? heading : ""} />;
        })}
      </ol>
      {rows.total ? null : <Blank title="No stories fit the filter" />}
      <EndOfList onReach={pages.more} done={pages.done} after={pages.data} />
    </section>
  );
}

type CellOf = ReturnType<typeof cells>;
type Row = Rows["rows"][number];

function headingOf(cell: CellOf, row: Row): string {
  const date = cell(row, "date");
  return (
    spokenWhen({ start: date ?? null, end: cell(row, "date_end") ?? date ?? null, precision: cell(row, "precision") ?? "day" }) ||
    "no day told"
  );
}

function StoryLine({ id, row, cell, heading }: { id: string; row: Row; cell: CellOf; heading: string }) {
  const sel = cell(row, "event") ?? id;
  const reports = Number(cell(row, "reports") ?? 1);
  const where = [cell(row, "place"), countryName(cell(row, "country"))].filter((part, at, all) => part && all.indexOf(part) === at);
  return (
    <li class={heading ? "story first" : "story"}>
      <div class="story-day">{heading}</div>
      <To patch={{ sel }} class={selected.value === sel ? "story-body on" : "story-body"}>
        <span class="rows story-head">
          <TypeTag type={cell(row, "type")} mode={cell(row, "mode")} />
          <strong>
            <Text of={cell(row, "parties")} />
          </strong>
          <StatusTag status={cell(row, "status")} />
          {cell(row, "says") ? (
            <span class="status claim">
              says <Text of={nameOf(cell(row, "says") ?? "")} />
            </span>
          ) : null}
          <span class="faint tiny">
            <Text of={where.join(", ")} />
          </span>
        </span>
        <span class="story-words reading">
          <Text of={cell(row, "sentence")} />
        </span>
      </To>
      <div class="story-reports tiny faint">{reports > 1 ? <To patch={{ sel: id }}>{plural(reports, "report")}</To> : "1 report"}</div>
    </li>
  );
}
