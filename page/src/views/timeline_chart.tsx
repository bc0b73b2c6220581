// Bars of stories by class, reports below the line, the 52-week norm as bands. Drag (or + - and arrows) to zoom, press a bar for what is in it.
import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Timeline } from "../api/types";
import { binned, dayTicks, linear, niceTicks } from "../draw/scale";
import { filter, go } from "../state/address";
import { dayNumber, dayOf, nextBucket, spoken } from "../text/days";
import { rem } from "../ui/common";
import { plural } from "../ui/text";

// Cooperation stands on the line, conflict on top of it.
const kOrder = [1, 0, 2, 3];

export function VolumeChart({
  data,
  width,
  refer,
  whole,
}: {
  data: Timeline;
  width: number;
  refer: RefObject<SVGSVGElement | null>;
  whole: boolean;
}) {
  const unit = rem();
  const height = unit * 15;
  const left = unit * 2.6;
  const right = width - unit * 0.6;
  const base = height - unit * 4.2;
  const top = unit * 0.9;
  const floor = height - unit * 1.5;
  const now = filter.value;
  const first = dayNumber(now.from?.[0] ?? (whole ? data.first : data.usual?.first) ?? "1970-01-01");
  const last = Math.max(first + 6, dayNumber(now.to?.[0] ?? data.last ?? "1970-01-02"));
  const stories = useMemo(() => binned(data.days, data.quads, data.bin, first, last), [data, first, last]);
  const reports = useMemo(() => binned(data.report_days, [data.reports], data.bin, first, last), [data, first, last]);
  const [brush, setBrush] = useState<[number, number] | undefined>(undefined);
  const [over, setOver] = useState(-1);
  const x = linear(first, nextBucket(last, data.bin), left, right);
  const totals = useMemo(
    () => stories.bins.map((_, index) => stories.sums.reduce((sum, series) => sum + (series[index] ?? 0), 0)),
    [stories],
  );
  const ticks = niceTicks(Math.max(1, ...totals));
  const most = Math.max(ticks.at(-1) ?? 1, ...totals);
  const y = linear(0, most, base, top);
  const mostReports = Math.max(1, ...(reports.sums[0] ?? []));
  const down = linear(0, mostReports, 0, floor - base - unit * 0.3);
  const domain = nextBucket(last, data.bin) - first;
  const dayAt = (pixel: number) =>
    Math.floor(first + ((Math.max(left, Math.min(right, pixel)) - left) / Math.max(1, right - left)) * domain);
  const norm = useMemo(() => (data.bin === "week" ? rolling(totals, 52) : undefined), [totals, data.bin]);
  // From the left edge of a bar, and how wide it is.
  const span = (index: number): [number, number] => {
    const bin = stories.bins[index] ?? 0;
    const from = Math.max(left, x(bin));
    return [from, Math.max(1.2, x(nextBucket(bin, data.bin)) - from - 1)];
  };
  // One path for all bars of a class: hundreds of bars are few shapes.
  const bars = useMemo(() => {
    const low = totals.map(() => 0);
    const classes = kOrder.map((quad) => {
      const path = boxes((stories.sums[quad] ?? []).map((value, index) => {
        const under = low[index] ?? 0;
        low[index] = under + value;
        return value ? [...span(index), y(under + value), y(under) - y(under + value)] : undefined;
      }));
      return <path key={quad} class={`bars fill-q${quad + 1}`} d={path} />;
    });
    const below = boxes(
      (reports.sums[0] ?? []).map((value, index) => (value ? [...span(index), base + unit * 0.15, down(value)] : undefined)),
    );
    return [...classes, <path key="reports" class="fill-reports" d={below} />];
  }, [stories, reports, width, unit]);
  if (width < 40) return null;

  const zoom = (from: number, to: number) => go({ from: dayOf(Math.min(from, to)), to: dayOf(Math.max(from, to)) });
  const binAt = (pixel: number) => {
    const day = dayAt(pixel);
    return stories.bins.findLastIndex((bin) => bin <= day);
  };
  const press = (pixel: number) => {
    const bin = stories.bins[binAt(pixel)];
    if (bin === undefined) return;
    const end = nextBucket(bin, data.bin) - 1;
    const query = new URLSearchParams({
      from: dayOf(Math.max(bin, first)),
      to: dayOf(Math.min(end, Math.max(last, bin))),
      title: end > bin ? `${spoken(dayOf(bin))} – ${spoken(dayOf(end))}` : spoken(dayOf(bin)),
    });
    go({ sel: `list:stories?${query}` });
  };
  const pixelOf = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * width;
  };
  return (
    <div
      class="brushable"
      tabIndex={0}
      role="group"
      aria-label="Volume over time. Plus and minus zoom, arrows move."
      onKeyDown={(event) => {
        const span = last - first;
        const step = Math.max(1, Math.round(span / 8));
        if (event.key === "+" || event.key === "=") zoom(first + step, last - step);
        else if (event.key === "-") zoom(first - step, last + step);
        else if (event.key === "ArrowLeft") zoom(first - step, last - step);
        else if (event.key === "ArrowRight") zoom(first + step, last + step);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <svg
        ref={refer}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        class="volume"
        role="img"
        aria-label={`Stories by ${data.bin}: ${totals.reduce((a, b) => a + b, 0)} in all, at most ${Math.max(0, ...totals)} in one ${data.bin}`}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush([pixelOf(event), pixelOf(event)]);
        }}
        onPointerMove={(event) => {
          if (brush) setBrush([brush[0], pixelOf(event)]);
          else setOver(binAt(pixelOf(event)));
        }}
        onPointerLeave={() => setOver(-1)}
        onPointerUp={(event) => {
          const at = pixelOf(event);
          const from = brush?.[0] ?? at;
          setBrush(undefined);
          if (Math.abs(at - from) > 6) zoom(dayAt(from), dayAt(at));
          else press(at);
        }}
        onPointerCancel={() => setBrush(undefined)}
      >
        {norm ? <NormBand norm={norm} bins={stories.bins} x={x} y={y} /> : null}
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {bars}
        {totals[over] ? (
          <rect class="bar-over" x={span(over)[0]} width={span(over)[1]} y={y(totals[over] ?? 0)} height={base - y(totals[over] ?? 0)}>
            <title>{`${spoken(dayOf(stories.bins[over] ?? 0))}: ${plural(totals[over], "story")}`}</title>
          </rect>
        ) : null}
        <line class="axis" x1={left} x2={right} y1={base} y2={base} />
        {dayTicks(first, last, Math.floor((right - left) / (unit * 4.2))).map((tick) => (
          <g key={tick.day}>
            <line class="axis" x1={x(tick.day)} x2={x(tick.day)} y1={floor} y2={floor + 4} />
            <text x={x(tick.day)} y={height - 3} text-anchor="middle">
              {tick.words}
            </text>
          </g>
        ))}
        {brush ? <rect class="brush" x={Math.min(...brush)} width={Math.abs(brush[1] - brush[0])} y={top} height={floor - top} /> : null}
      </svg>
    </div>
  );
}

// The boxes [x, width, y, height] as one path.
function boxes(of: (number[] | undefined)[]): string {
  return of
    .map((box) => {
      const [x = 0, wide = 0, y = 0, high = 0] = (box ?? []).map((number) => Math.round(number * 10) / 10);
      return box ? `M${x} ${y}h${wide}v${high}h${-wide}z` : "";
    })
    .join("");
}

function rolling(values: number[], weeks: number): number[] {
  let sum = 0;
  return values.map((value, index) => {
    const count = Math.min(index, weeks);
    const mean = count ? sum / count : Number.NaN;
    sum += value - (index >= weeks ? (values[index - weeks] ?? 0) : 0);
    return mean;
  });
}

// The mean of the 52 weeks before each week, with the bands of 10 and 25 % around it.
function NormBand({ norm, bins, x, y }: { norm: number[]; bins: number[]; x: (day: number) => number; y: (value: number) => number }) {
  const points = norm.map((mean, index) => [x((bins[index] ?? 0) + 3.5), mean] as const).filter(([, mean]) => Number.isFinite(mean));
  if (points.length < 8) return null;
  const band = (share: number) =>
    [
      ...points.map(([at, mean]) => `${at.toFixed(1)},${y(mean * (1 + share)).toFixed(1)}`),
      ...points.toReversed().map(([at, mean]) => `${at.toFixed(1)},${y(mean * (1 - share)).toFixed(1)}`),
    ].join(" ");
  return (
    <g class="norm-bands">
      <title>mean of the 52 weeks before, with 10 and 25 % around it</title>
      <polygon class="band-25" points={band(0.25)} />
      <polygon class="band-10" points={band(0.1)} />
    </g>
  );
}
