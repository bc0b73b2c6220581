// Fans: the past weeks and what the next may hold, a strip for each class. Calibration: said chance against what came.
import type { RefObject } from "preact";
import type { Forecast } from "../api/types";
import { linear, niceTicks } from "../draw/scale";
import { dayNumber, dayOf, spoken } from "../text/days";
import { rem, useWidth } from "../ui/common";

const kClasses = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

export function FanChart({ of, refer }: { of: Forecast; refer: RefObject<SVGSVGElement | null> }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const unit = rem();
  const strip = unit * 6;
  const classes = kClasses.filter((name) => of.counts.some((count) => count.class === name));
  const shown = classes.length ? classes : [...new Set(of.counts.map((count) => count.class))];
  const height = shown.length * strip + unit * 1.6;
  const weeks = of.past?.week_days.length ?? 0;
  const ahead = Math.max(4, ...of.counts.map((count) => count.days / 7));
  const x = linear(-weeks, ahead, unit * 2, Math.max(30, width - unit * 0.6));
  return (
    <div ref={frame}>
      <svg
        ref={refer}
        class="fan"
        viewBox={`0 0 ${Math.max(30, width)} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`Events a week of the last ${weeks} weeks, and fans of the next ${ahead}; the table below holds the next 28 days`}
      >
        {shown.map((name, row) => {
          const past = of.past?.classes[name] ?? [];
          const fans = of.counts
            .filter((count) => count.class === name)
            .toSorted((a, b) => a.days - b.days)
            .map((count) => {
              const perWeek = count.days / 7;
              const q = count.quantiles ?? [
                count.interval_90[0],
                count.interval_50[0],
                count.mean,
                count.interval_50[1],
                count.interval_90[1],
              ];
              return { week: perWeek, q: q.map((value) => value / perWeek) };
            });
          const top = row * strip + unit * 1.5;
          const base = (row + 1) * strip - unit * 0.6;
          const ticks = niceTicks(Math.max(1, ...past, ...fans.map((fan) => fan.q[4] ?? 0)), 2);
          const y = linear(0, Math.max(ticks.at(-1) ?? 1, ...past, ...fans.map((fan) => fan.q[4] ?? 0)), base, top);
          const from = past.at(-1) ?? 0;
          const edge = (which: number) => [
            `${x(0).toFixed(1)},${y(from).toFixed(1)}`,
            ...fans.map((fan) => `${x(fan.week).toFixed(1)},${y(fan.q[which] ?? 0).toFixed(1)}`),
          ];
          const band = (low: number, high: number) => [...edge(high), ...edge(low).toReversed()].join(" ");
          return (
            <g key={name} class={`fan-q${kClasses.indexOf(name) + 1}`}>
              <text x={unit * 2} y={row * strip + unit} class="fan-name">
                {name}
              </text>
              {ticks.map((tick) => (
                <g key={tick}>
                  <line class="grid" x1={unit * 2} x2={width - unit * 0.6} y1={y(tick)} y2={y(tick)} />
                  <text x={unit * 1.7} y={y(tick) + 4} text-anchor="end">
                    {tick}
                  </text>
                </g>
              ))}
              <polygon class="fan-90" points={band(0, 4)} />
              <polygon class="fan-50" points={band(1, 3)} />
              <polyline class="fan-mid" points={edge(2).join(" ")} />
              <polyline
                class="fan-past"
                points={past.map((value, index) => `${x(index - weeks + 0.5).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}
              />
            </g>
          );
        })}
        <line class="axis" x1={x(0)} x2={x(0)} y1={unit * 0.4} y2={height - unit * 1.4} />
        <text x={x(0)} y={height - 3} text-anchor="middle">
          {spoken(of.on)}
        </text>
        {of.past?.week_days[0] && width > 420 ? (
          <text x={x(-weeks)} y={height - 3}>
            {spoken(of.past.week_days[0])}
          </text>
        ) : null}
        {width > 420 ? (
          <text x={x(ahead)} y={height - 3} text-anchor="end">
            {spoken(dayOf(dayNumber(of.on) + Math.round(ahead * 7)))}
          </text>
        ) : null}
      </svg>
      <p class="tiny faint">events a week; dark: 50 %, light: 90 %, line: median</p>
    </div>
  );
}

export function CalibrationChart({ of }: { of: NonNullable<Forecast["calibration"]> }) {
  const unit = rem();
  const size = unit * 13;
  const left = unit * 2.6;
  const base = size - unit * 2.2;
  const top = Math.max(0.05, ...of.bins.filter((bin) => bin.n).flatMap((bin) => [bin.mean, bin.share]));
  const most = Math.min(1, Math.ceil(top * 10) / 10);
  const x = linear(0, most, left, size - unit * 0.8);
  const y = linear(0, most, base, unit * 0.6);
  const n = Math.max(1, ...of.bins.map((bin) => bin.n));
  return (
    <svg
      class="calibration"
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      role="img"
      aria-label={`Calibration: ${of.bins
        .filter((bin) => bin.n)
        .map((bin) => `said ${(100 * bin.mean).toFixed(0)} %, came ${(100 * bin.share).toFixed(0)} %`)
        .join("; ")}`}
    >
      {[0, most / 2, most].map((tick) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={size - unit * 0.8} y1={y(tick)} y2={y(tick)} />
          <text x={left - 5} y={y(tick) + 4} text-anchor="end">
            {Math.round(100 * tick)}
          </text>
          <text x={x(tick)} y={base + unit} text-anchor="middle">
            {Math.round(100 * tick)}
          </text>
        </g>
      ))}
      <line class="diagonal" x1={x(0)} y1={y(0)} x2={x(most)} y2={y(most)} />
      {of.bins
        .filter((bin) => bin.n)
        .map((bin) => (
          <circle key={bin.from} class="fill-plain dot" cx={x(bin.mean)} cy={y(bin.share)} r={unit * (0.25 + 0.5 * Math.sqrt(bin.n / n))}>
            <title>{`said ${(100 * bin.mean).toFixed(1)} %, came ${(100 * bin.share).toFixed(1)} % of ${bin.n}`}</title>
          </circle>
        ))}
      <text x={(left + size) / 2} y={size - 4} text-anchor="middle">
        said, %
      </text>
      <text x={left + 4} y={unit * 1.2}>
        came, %
      </text>
    </svg>
  );
}
