// Small charts of one actor: stories by month, offices as bars over the years.
import type { Role } from "../api/types";
import { binned, dayTicks, linear } from "../draw/scale";
import { go, toView } from "../state/address";
import { words } from "../state/vocabulary";
import { dayNumber, dayOf, kDay, nextBucket, spoken } from "../text/days";
import { plain } from "../text/visible";
import { rem, useWidth } from "../ui/common";

export function MonthBars({ days, stories, name }: { days: string[]; stories: number[]; name: string }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  if (!days.length) return null;
  const unit = rem();
  const height = unit * 5.5;
  const first = dayNumber(days[0] as string);
  const last = Math.max(dayNumber(days.at(-1) as string), first + 60);
  const { bins, sums } = binned(days, [stories], "month", first, last);
  const most = Math.max(1, ...(sums[0] ?? []));
  const x = linear(first, nextBucket(last, "month"), 2, Math.max(10, width - 2));
  const base = height - unit * 1.5;
  return (
    <div ref={frame}>
      <svg
        class="month-bars"
        viewBox={`0 0 ${Math.max(10, width)} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`Stories of ${name} by month, at most ${most}`}
      >
        {bins.map((bin, index) => {
          const value = sums[0]?.[index] ?? 0;
          if (!value) return null;
          const tall = (value / most) * (base - unit * 0.4);
          return (
            <rect
              key={bin}
              class="fill-plain"
              x={x(bin)}
              width={Math.max(1.2, x(nextBucket(bin, "month")) - x(bin) - 1)}
              y={base - tall}
              height={tall}
            >
              <title>{`${dayOf(bin).slice(0, 7)}: ${value}`}</title>
            </rect>
          );
        })}
        <line class="axis" x1={2} x2={width - 2} y1={base} y2={base} />
        {dayTicks(first, last, Math.floor(width / (unit * 5))).map((tick) => (
          <text key={tick.day} x={Math.max(unit, x(tick.day))} y={height - 4} text-anchor="middle">
            {tick.words}
          </text>
        ))}
      </svg>
    </div>
  );
}

// An office that has no beginning or end in the data runs to the border of the picture and fades there.
// Of many officeholders those are shown who were in office while the reports tell of it.
export function RoleBars({ roles, first: told, last: until }: { roles: Role[]; first: string | undefined; last: string | undefined }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const unit = rem();
  const then = roles.filter((role) => (!until || !role.since || role.since <= until) && (!told || !role.until || role.until >= told));
  const shown = (roles.length > 24 && then.length ? then : roles)
    .toSorted((a, b) => (a.since ?? "").localeCompare(b.since ?? ""))
    .slice(-24);
  const today = Math.floor(Date.now() / kDay);
  const known = shown
    .flatMap((role) => [role.since, role.until])
    .filter((day): day is string => Boolean(day))
    .map((day) => dayNumber(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day));
  const good = known.filter((day) => !Number.isNaN(day));
  if (!good.length) {
    return (
      <ul class="small">
        {shown.map((role) => (
          <li key={`${role.person}${role.role}`}>{plain([role.name, role.label ?? role.role].filter(Boolean).join(": "))}</li>
        ))}
      </ul>
    );
  }
  const first = Math.min(...good) - 200;
  const last = Math.min(Math.max(...good) + 400, today);
  const row = unit * 1.9;
  const top = unit * 1.3;
  const height = top + shown.length * row + 4;
  const x = linear(first, last, 2, Math.max(10, width - 2));
  const dayFrom = (day: string | undefined, otherwise: number) =>
    day ? dayNumber(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day) : otherwise;
  return (
    <div ref={frame}>
      <svg
        viewBox={`0 0 ${Math.max(10, width)} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${shown.length} offices: ${shown.map((role) => plain(`${role.name ?? ""} ${role.label ?? words(role.role ?? "")} ${role.since ?? ""} to ${role.until ?? "now"}`)).join("; ")}`}
      >
        {dayTicks(first, last, Math.floor(width / (unit * 5))).map((tick) => (
          <g key={tick.day}>
            <line class="grid" x1={x(tick.day)} x2={x(tick.day)} y1={top} y2={height} />
            <text x={x(tick.day)} y={unit * 0.9} text-anchor="middle">
              {tick.words}
            </text>
          </g>
        ))}
        {shown.map((role, index) => {
          const from = x(Math.max(first, dayFrom(role.since, first)));
          const to = x(Math.min(last, dayFrom(role.until, last)));
          const text = plain([role.name, role.label ?? words(role.role ?? "")].filter(Boolean).join(", "));
          const y = top + index * row;
          const right = from > width * 0.6;
          return (
            <g
              key={`${role.person}${role.role}${role.since}`}
              class="role-bar"
              onClick={() => role.person && go(toView("actor", { id: role.person }))}
            >
              <title>{`${text}: ${spoken(role.since) || "?"} – ${spoken(role.until) || "today"}`}</title>
              <rect
                x={from}
                width={Math.max(3, to - from)}
                y={y + unit * 1.2}
                height={unit * 0.4}
                rx={unit * 0.2}
                class={role.until ? "" : "open-end"}
              />
              <text x={right ? to : from} y={y + unit} text-anchor={right ? "end" : "start"}>
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
