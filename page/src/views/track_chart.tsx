// Rounds as marks over the days, higher officials higher; below them a bar for each demand that is open; the window of the next round.
import type { RefObject } from "preact";
import type { Round, Track } from "../api/types";
import { dayTicks, linear } from "../draw/scale";
import { go, selected } from "../state/address";
import { vocabulary, words } from "../state/vocabulary";
import { dayNumber, spokenWhen } from "../text/days";
import { plain } from "../text/visible";
import { rem } from "../ui/common";
import { conditionWords, roundSel, windowDays } from "./track";

const kLevels = ["head_of_state", "minister", "deputy_minister", "senior_official", "technical"];

function shape(format: string | undefined, r: number): string {
  const polygon = (corners: number, turn: number) =>
    Array.from(
      { length: corners },
      (_, i) =>
        `${(r * 1.2 * Math.cos(turn + (i * 2 * Math.PI) / corners)).toFixed(1)},${(r * 1.2 * Math.sin(turn + (i * 2 * Math.PI) / corners)).toFixed(1)}`,
    ).join(" ");
  switch (format) {
    case "trilateral":
      return polygon(3, -Math.PI / 2);
    case "quadripartite":
      return polygon(4, Math.PI / 4);
    case "multilateral":
      return polygon(4, 0);
    default:
      return polygon(24, 0);
  }
}

export function TrackChart({
  track,
  name,
  width,
  refer,
}: {
  track: Track;
  name: (id: string) => string;
  width: number;
  refer: RefObject<SVGSVGElement | null>;
}) {
  const unit = rem();
  const narrow = width < 560;
  const left = narrow ? unit * 1 : unit * 8;
  const right = width - unit * 2;
  const levels = [...(vocabulary.value?.levels ?? kLevels), "unknown"].filter((level) =>
    [...track.rounds, ...track.plans].some((round) => (round.level ?? "unknown") === level),
  );
  const lane = unit * 2.3;
  const base = unit * 2 + lane * levels.length;
  const conditions = track.conditions.filter((condition) => condition.since ?? condition.said).slice(0, 12);
  const bars = base + unit * 2;
  const height = bars + conditions.length * unit * 1.35 + unit * 0.8;
  const dated = track.rounds.filter((round) => round.date?.start ?? round.date?.end);
  const dayOfRound = (round: Round) => dayNumber((round.date?.start ?? round.date?.end) as string);
  const window = windowDays(track);
  const days = [
    ...dated.map(dayOfRound),
    ...track.plans.filter((plan) => plan.date?.start).map(dayOfRound),
    ...(window ?? []),
    ...conditions.map((condition) => dayNumber((condition.since ?? condition.said) as string)),
  ];
  if (width < 60 || !days.length) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(5, (last - first) * 0.03);
  const x = linear(first - pad, last + pad, left, right);
  const y = (level: string | undefined) => unit * 2 + lane * (Math.max(0, levels.indexOf(level ?? "unknown")) + 0.5) - lane * 0.25;
  const line = dated.map((round) => `${x(dayOfRound(round)).toFixed(1)},${y(round.level).toFixed(1)}`).join(" ");
  let labelEnd = Number.NEGATIVE_INFINITY;
  return (
    <svg
      ref={refer}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      class="track-chart"
      role="img"
      aria-label={`${dated.length} rounds on a line; the table below holds the same`}
    >
      {window ? (
        <g>
          <rect
            class="window"
            x={x(window[0])}
            width={Math.max(2, x(window[1]) - x(window[0]))}
            y={unit * 0.4}
            height={base - unit * 0.4}
          />
          <text x={Math.min(right, x(window[1]))} y={unit * 1.3} text-anchor="end">
            next, 80 %
          </text>
        </g>
      ) : null}
      {levels.map((level) => (
        <g key={level}>
          <line class="grid" x1={left} x2={right} y1={y(level)} y2={y(level)} />
          <text x={narrow ? left : left - unit * 0.7} y={y(level) + (narrow ? -unit * 0.75 : 4)} text-anchor={narrow ? "start" : "end"}>
            {level === "unknown" ? "level unknown" : words(level)}
          </text>
        </g>
      ))}
      {dated.length > 1 ? <polyline class="track-line" points={line} /> : null}
      {dayTicks(first - pad, last + pad, Math.floor((right - left) / (unit * 4.5))).map((tick) => (
        <g key={tick.day}>
          <line class="axis" x1={x(tick.day)} x2={x(tick.day)} y1={base} y2={base + 5} />
          <text x={x(tick.day)} y={base + unit * 1.15} text-anchor="middle">
            {tick.words}
          </text>
        </g>
      ))}
      <line class="axis" x1={left} x2={right} y1={base} y2={base} />
      {[...dated, ...track.plans.filter((plan) => plan.date?.start)].map((round, index) => {
        const sel = roundSel(round);
        const at = x(dayOfRound(round));
        const place = plain(round.location ?? round.hosts.map(name).join(", "));
        const room = at - labelEnd > place.length * unit * 0.42;
        if (room && place) labelEnd = at + place.length * unit * 0.2;
        const mediated = round.format === "mediated" || round.format === "proximity";
        return (
          <g
            key={`${sel}${index}`}
            class={`round${round.planned ? " planned" : ""}${sel === selected.value ? " on" : ""}`}
            transform={`translate(${at.toFixed(1)} ${y(round.level).toFixed(1)})`}
            onClick={() => sel && go({ sel })}
          >
            <title>{`${spokenWhen(round.date)}: ${words(round.level ?? "level unknown")}, ${round.format ?? ""} ${round.parties.map(name).join(", ")}${place ? `, ${place}` : ""}`}</title>
            <polygon class={mediated ? "round-mark ring" : "round-mark"} points={shape(round.format, unit * 0.48)} />
            {mediated ? <circle class="round-dot" r={unit * 0.2} /> : null}
            {place && room ? (
              <text y={unit * 1.35} text-anchor="middle" class="round-place">
                {place}
              </text>
            ) : null}
          </g>
        );
      })}
      {conditions.map((condition, index) => {
        const from = x(dayNumber((condition.since ?? condition.said) as string));
        const at = bars + index * unit * 1.35;
        const text = plain(conditionWords(condition, name));
        const until = Math.max(x(last + pad), from + unit);
        const inside = Math.floor((right - left) / (unit * 0.43));
        return (
          <g
            key={condition.id}
            class={condition.id === selected.value ? "open-bar on" : "open-bar"}
            onClick={() => go({ sel: condition.id })}
          >
            <title>{text}</title>
            <rect x={from} width={until - from} y={at} height={unit * 0.35} rx={unit * 0.17} />
            <text
              x={from > (left + right) / 2 ? until : from}
              y={at + unit * 1.1}
              text-anchor={from > (left + right) / 2 ? "end" : "start"}
            >
              {text.length > inside ? `${text.slice(0, inside - 1)}…` : text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
