// Axes: from numbers and days to pixels, with ticks that people can read.
import { bucketOf, dayNumber, dayOf, nextBucket } from "../text/days";

export type Scale = (value: number) => number;

export function linear(from: number, to: number, begin: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => begin + ((value - from) / span) * (end - begin);
}

// 1, 2, 5 times a power of ten; at most `most` steps from zero to the top.
export function niceTicks(top: number, most = 4): number[] {
  if (!(top > 0)) return [0];
  const raw = top / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= raw) ?? 10 * power);
  const out: number[] = [];
  for (let value = 0; value <= top + 1e-9; value += step) out.push(value);
  return out;
}

export interface DayTick {
  day: number;
  words: string;
}

const kMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

// Ticks at the beginnings of days, weeks, months or years, whichever gives at most `most`.
export function dayTicks(first: number, last: number, most: number): DayTick[] {
  const days = Math.max(1, last - first);
  const room = Math.max(2, most);
  if (days / 30.4 > room * 2) {
    const step = [1, 2, 5, 10, 20, 50, 100].find((years) => days / 365.25 / years <= room) ?? 200;
    return ticks(
      first,
      last,
      "year",
      (day) => dayOf(day).slice(0, 4),
      (day) => Number(dayOf(day).slice(0, 4)) % step === 0,
    );
  }
  if (days > room * 10) {
    const step = [1, 2, 3, 6].find((months) => days / 30.4 / months <= room) ?? 12;
    return ticks(first, last, "month", monthWords, (day) => (Number(dayOf(day).slice(5, 7)) - 1) % step === 0);
  }
  if (days > room) return ticks(first, last, "week", dayWords, () => true);
  return ticks(first, last, "day", dayWords, () => true);
}

function monthWords(day: number): string {
  const text = dayOf(day);
  const month = Number(text.slice(5, 7)) - 1;
  return month === 0 ? text.slice(0, 4) : (kMonths[month] ?? "");
}
function dayWords(day: number): string {
  const text = dayOf(day);
  return `${Number(text.slice(8))} ${kMonths[Number(text.slice(5, 7)) - 1]}`;
}

function ticks(first: number, last: number, unit: string, words: (day: number) => string, wanted: (day: number) => boolean): DayTick[] {
  const out: DayTick[] = [];
  let day = bucketOf(first, unit);
  if (day < first) day = nextBucket(day, unit);
  for (; day <= last && out.length < 400; day = nextBucket(day, unit)) if (wanted(day)) out.push({ day, words: words(day) });
  return out;
}

// Values of bins that may be missing, joined into bins that all have room on the screen.
export function binned(
  days: string[],
  values: number[][],
  unit: string,
  first: number,
  last: number,
): { bins: number[]; sums: number[][] } {
  const bins: number[] = [];
  for (let bin = bucketOf(first, unit); bin <= last && bins.length < 20_000; bin = nextBucket(bin, unit)) bins.push(bin);
  const at = new Map(bins.map((bin, index) => [bin, index]));
  const sums = values.map(() => new Array<number>(bins.length).fill(0));
  days.forEach((day, index) => {
    const bin = at.get(bucketOf(dayNumber(day), unit));
    if (bin === undefined) return;
    values.forEach((series, which) => {
      (sums[which] as number[])[bin] = ((sums[which] as number[])[bin] ?? 0) + (series[index] ?? 0);
    });
  });
  return { bins, sums };
}
