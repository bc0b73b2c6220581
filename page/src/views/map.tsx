// Map: stories by country, division and place; who controls what. Shapes of Natural Earth, no tiles, no other host.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { getJson, useApi } from "../api/client";
import type { Control, MapAnswer, MapMark } from "../api/types";
import { filterText, go, param, selected } from "../state/address";
import { paintVersion } from "../state/settings";
import { countryName, kQuadNames, learnNames, nameOf, words } from "../state/vocabulary";
import { plain } from "../text/visible";
import { rem, Segments, Shown, useWidth } from "../ui/common";
import { Icon } from "../ui/icons";
import { plural, Text, To } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { pieOf } from "./map_pie";
import { type Base, baseOf, paintWorld, project, type View, viewOf, type World, worldShapes } from "./map_world";

type Level = "country" | "admin1" | "place";
interface Drawn {
  base: Base;
  view: View;
  width: number;
  height: number;
}
interface Placed {
  mark: MapMark;
  at: [number, number];
  sel: string;
  name: string;
}

let worldPromise: Promise<World> | undefined;
const loadWorld = () => (worldPromise ??= getJson<World>("world.json"));

export function MapView() {
  const level = (param("map") || "country") as Level;
  const answer = useApi<MapAnswer>(`map?${filterText.value}`, { on: param("on") });
  const [world, setWorld] = useState<World | undefined>(undefined);
  const [frame, width] = useWidth<HTMLDivElement>();
  const chart = useRef<SVGSVGElement>(null);
  const drawn = useRef<Drawn>(undefined);
  useEffect(() => {
    loadWorld().then(setWorld, () => undefined);
  }, []);
  useEffect(() => {
    learnNames((answer.data?.control ?? []).map((one) => [one.holder, one.holder_name]));
  }, [answer.data]);
  const marks = (data: MapAnswer) => (level === "country" ? data.countries : level === "admin1" ? data.admin1 : data.places);
  return (
    <ViewFrame
      title="Map"
      about="Where it happened, as told: sized by stories, divided by class. What was told without a place is counted, not drawn."
      controls={
        <Segments
          label="Marks"
          value={level}
          options={[
            ["country", "Countries"],
            ["admin1", "Divisions"],
            ["place", "Places"],
          ]}
          onPick={(next) => go({ map: next === "country" ? null : next })}
        />
      }
      out={{
        name: `map-${level}`,
        records: "events",
        json: () => answer.data,
        grid: () =>
          answer.data && {
            columns: ["country", "division", "place", "lat", "lon", "stories", "reports", "events", ...kQuadNames.slice(1)],
            rows: marks(answer.data).map((mark) => [
              mark.country,
              mark.admin1,
              mark.place,
              mark.lat,
              mark.lon,
              mark.stories,
              mark.reports,
              mark.events,
              ...mark.quads,
            ]),
          },
        chart: () => chart.current,
        under: () => (drawn.current ? worldShapes(drawn.current.base, drawn.current.view, drawn.current.width, drawn.current.height) : []),
      }}
    >
      <Shown of={answer}>
        {(data) => (
          <div class="map-columns">
            <div class="sheet map-sheet" ref={frame}>
              {world && width ? (
                <Picture world={world} marks={marks(data)} level={level} control={data.control} width={width} refer={chart} shown={drawn} />
              ) : (
                <div class="map-wait" />
              )}
              <div class="legend small">
                {kQuadNames.slice(1).map((name, index) => (
                  <span key={name} class={`tag q${index + 1}`}>
                    {name}
                  </span>
                ))}
                <span class="control-key">held by; dashed: somebody says so</span>
                {data.unplaced ? <span class="faint tiny">{plural(data.unplaced, "story")} without a place</span> : null}
              </div>
            </div>
            <div class="sheet map-list">
              <MarkTable marks={marks(data)} level={level} />
              <ControlTable control={data.control} />
            </div>
          </div>
        )}
      </Shown>
    </ViewFrame>
  );
}

function nameOfMark(mark: MapMark, level: Level): string {
  if (level === "country") return mark.name ?? countryName(mark.country);
  return [level === "place" ? mark.place : mark.admin1, countryName(mark.country)].filter(Boolean).join(", ");
}

function selOf(mark: MapMark, level: Level): string {
  const query = new URLSearchParams({ title: nameOfMark(mark, level) });
  if (level === "country") query.set("country", mark.country);
  else if (level === "admin1") query.set("admin1", `${mark.country}:${mark.admin1 ?? ""}`);
  else query.set("place", `${mark.country}:${mark.place ?? ""}`);
  return `list:stories?${query}`;
}

function Picture({
  world,
  marks,
  level,
  control,
  width,
  refer,
  shown,
}: {
  world: World;
  marks: MapMark[];
  level: Level;
  control: Control[];
  width: number;
  refer: preact.RefObject<SVGSVGElement | null>;
  shown: preact.RefObject<Drawn | undefined>;
}) {
  const unit = rem();
  const height = Math.max(280, Math.min(width * 0.62, innerHeight - unit * 14));
  const base = useMemo(() => baseOf(world), [world]);
  const points = useMemo(() => {
    const out: { mark: MapMark; point: [number, number]; sel: string; name: string }[] = [];
    for (const mark of marks) {
      const lonlat: [number, number] | undefined =
        mark.lat !== undefined && mark.lon !== undefined ? [mark.lon, mark.lat] : base.centres.get(mark.country);
      const point = lonlat && project(lonlat);
      if (point) out.push({ mark, point, sel: selOf(mark, level), name: nameOfMark(mark, level) });
    }
    return out;
  }, [marks, level, base]);
  const home = useMemo(
    () =>
      viewOf(
        points.map((one) => one.point),
        width,
        height,
      ),
    [points, width, height],
  );
  const [moved, setMoved] = useState<View | undefined>(undefined);
  // Another filter or size begins at its own best view.
  useEffect(() => setMoved(undefined), [home]);
  const now = moved ?? home;
  const land = useRef<HTMLCanvasElement>(null);
  const version = paintVersion.value;
  useEffect(() => {
    if (land.current) paintWorld(land.current, base, now, width, height);
    shown.current = { base, view: now, width, height };
  }, [base, now, width, height, version]);
  const drag = useRef<{ x: number; y: number; view: View } | undefined>(undefined);
  // A handful of stories is no reason for the largest circle.
  const most = Math.max(12, ...marks.map((mark) => mark.stories));
  const largest = Math.min(unit * 2.2, width / 16);
  const radius = (stories: number) => Math.max(unit * 0.22, largest * Math.sqrt(stories / most));
  const place = (point: [number, number]): [number, number] => [point[0] * now.k + now.x, point[1] * now.k + now.y];
  const zoom = (factor: number, at: [number, number] = [width / 2, height / 2]) => {
    const k = Math.max(home.least, Math.min(home.least * 60, now.k * factor));
    setMoved({ ...now, k, x: at[0] - ((at[0] - now.x) / now.k) * k, y: at[1] - ((at[1] - now.y) / now.k) * k });
  };
  const placed: Placed[] = points
    .map(({ mark, point, sel, name }) => ({ mark, at: place(point), sel, name }))
    .filter(({ at: [x, y] }) => x > -50 && y > -50 && x < width + 50 && y < height + 50)
    .sort((a, b) => b.mark.stories - a.mark.stories);
  const labels = labelled(placed, radius, unit, 26);
  return (
    <div class="map-box" data-zoom={now.k.toFixed(3)}>
      <canvas class="map-land" ref={land} />
      <svg
        ref={refer}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        class="map"
        role="img"
        aria-label={`Map of ${marks.length} ${level === "country" ? "countries" : level === "admin1" ? "divisions" : "places"}; the list beside it holds the same`}
        onWheel={(event) => {
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          zoom(event.deltaY < 0 ? 1.25 : 0.8, [event.clientX - box.left, event.clientY - box.top]);
        }}
        onPointerDown={(event) => {
          if ((event.target as Element).closest(".map-mark")) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, view: now };
        }}
        onPointerMove={(event) => {
          const from = drag.current;
          if (from) setMoved({ ...from.view, x: from.view.x + event.clientX - from.x, y: from.view.y + event.clientY - from.y });
        }}
        onPointerUp={() => (drag.current = undefined)}
        onPointerCancel={() => (drag.current = undefined)}
      >
        {placed.map(({ mark, at, sel, name }) => {
          const r = radius(mark.stories);
          return (
            <g
              key={sel}
              class={selected.value === sel ? "map-mark on" : "map-mark"}
              transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
              onClick={() => go({ sel })}
            >
              <title>{`${plain(name)}: ${plural(mark.stories, "story")}, ${plural(mark.reports, "report")}`}</title>
              <circle class="map-ring" r={r + 1} />
              {pieOf(mark.quads, r).map((slice) => (
                <path key={slice.index} class={`fill-q${slice.index + 1}`} d={slice.path} />
              ))}
            </g>
          );
        })}
        {control.map((one) => {
          if (one.lat === undefined || one.lon === undefined) return null;
          const point = project([one.lon, one.lat]);
          if (!point) return null;
          const [x, y] = place(point);
          const sel = `ids:${one.ids.join(",")}`;
          return (
            <g
              key={sel}
              class={one.alleged ? "map-mark control alleged" : "map-mark control"}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
              onClick={() => go({ sel })}
            >
              <title>{`${plain(one.place)}: held by ${plain(one.holder_name ?? one.holder)}${one.alleged ? ", as somebody says" : ""}`}</title>
              <rect x={-unit * 0.35} y={-unit * 0.35} width={unit * 0.7} height={unit * 0.7} transform="rotate(45)" />
              {now.k > home.least * 3 ? (
                <text x={unit * 0.65} y={unit * 0.3}>
                  {plain(one.holder_name ?? one.holder)}
                </text>
              ) : null}
            </g>
          );
        })}
        {labels.map(({ at, name, mark }) => (
          <text key={name} class="map-label" x={at[0]} y={at[1] + radius(mark.stories) + unit * 0.85} text-anchor="middle">
            {plain(name.split(",")[0] ?? name)}
          </text>
        ))}
      </svg>
      <div class="map-buttons">
        <button type="button" class="button icon" aria-label="Zoom in" onClick={() => zoom(1.6)}>
          <Icon name="plus" />
        </button>
        <button type="button" class="button icon" aria-label="Zoom out" onClick={() => zoom(0.625)}>
          <Icon name="minus" />
        </button>
        <button type="button" class="button" onClick={() => setMoved(moved ? undefined : viewOf([], width, height))}>
          {moved ? "Fit" : "World"}
        </button>
      </div>
    </div>
  );
}

// Names of the largest marks that have room.
function labelled(placed: Placed[], radius: (stories: number) => number, unit: number, most: number): Placed[] {
  const out: Placed[] = [];
  const boxes: [number, number, number, number][] = [];
  for (const one of placed) {
    if (out.length >= most) break;
    const half = (Math.min(18, one.name.split(",")[0]?.length ?? 0) * unit * 0.4) / 1.6 + 4;
    const y = one.at[1] + radius(one.mark.stories) + unit * 0.4;
    const box: [number, number, number, number] = [one.at[0] - half, y, one.at[0] + half, y + unit];
    if (boxes.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
    boxes.push(box);
    out.push(one);
  }
  return out;
}

function MarkTable({ marks, level }: { marks: MapMark[]; level: Level }) {
  return (
    <table>
      <caption class="table-caption">{level === "country" ? "Countries" : level === "admin1" ? "First-level divisions" : "Places"}</caption>
      <thead>
        <tr>
          <th scope="col">where</th>
          <th scope="col">mostly</th>
          <th scope="col" class="num">
            stories
          </th>
          <th scope="col" class="num">
            reports
          </th>
        </tr>
      </thead>
      <tbody>
        {marks
          .toSorted((a, b) => b.stories - a.stories)
          .slice(0, 200)
          .map((mark) => {
            const sel = selOf(mark, level);
            return (
              <tr key={sel} class={selected.value === sel ? "on" : ""}>
                <td>
                  <To patch={{ sel }}>
                    <Text of={nameOfMark(mark, level)} />
                  </To>
                </td>
                <td>
                  {mark.types?.length ? (
                    <span class="tiny">
                      {mark.types
                        .slice(0, 2)
                        .map((type) => words(type.type))
                        .join(", ")}
                    </span>
                  ) : (
                    <QuadBar quads={mark.quads} />
                  )}
                </td>
                <td class="num">{mark.stories}</td>
                <td class="num">{mark.reports}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

export function QuadBar({ quads }: { quads: number[] }) {
  const sum = quads.reduce((a, b) => a + b, 0) || 1;
  let at = 0;
  return (
    <svg
      class="quad-bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={quads.map((count, index) => `${count} ${kQuadNames[index + 1]}`).join(", ")}
    >
      {[1, 0, 2, 3].map((quad) => {
        const wide = (100 * (quads[quad] ?? 0)) / sum;
        const rect = <rect key={quad} class={`fill-q${quad + 1}`} x={at} y={0} width={wide} height={8} />;
        at += wide;
        return rect;
      })}
    </svg>
  );
}

function ControlTable({ control }: { control: Control[] }) {
  if (!control.length) return null;
  return (
    <table>
      <caption class="table-caption">Who holds what, by the latest word</caption>
      <thead>
        <tr>
          <th scope="col">place</th>
          <th scope="col">held by</th>
          <th scope="col">since</th>
        </tr>
      </thead>
      <tbody>
        {control.slice(0, 200).map((one) => (
          <tr key={one.ids.join()}>
            <td>
              <To patch={{ sel: `ids:${one.ids.join(",")}` }}>
                <Text of={one.place} />
              </To>{" "}
              <span class="faint tiny">{countryName(one.country)}</span>
            </td>
            <td>
              <Text of={one.holder_name || nameOf(one.holder)} />
              {one.alleged ? (
                <span class="status claim">
                  says <Text of={nameOf(one.says ?? "")} />
                </span>
              ) : null}
              {one.disputed ? <span class="status">disputed</span> : null}
            </td>
            <td class="nowrap">{one.since}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
