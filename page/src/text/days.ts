// Days as the records write them ("2023-04-25") and as people read them.

const kMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const kDay = 86_400_000;

export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / kDay);
}

export function dayOf(number: number): string {
  return new Date(number * kDay).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

export function spoken(day: string | undefined | null): string {
  if (!day) return "";
  const [year, month, date] = day.slice(0, 10).split("-");
  return `${Number(date)} ${kMonths[Number(month) - 1] ?? "?"} ${year}`;
}

export interface When {
  start?: string | null;
  end?: string | null;
  precision?: string;
  text?: string;
}

// "25 Apr 2023", "Apr 2023", "2023", "24-26 Apr 2023", "until 3 May 2023"; "" where nothing is known.
export function spokenWhen(when: When | undefined | null): string {
  const { start, end, precision } = when ?? {};
  if (!start && !end) return "";
  if (!start) return `until ${spoken(end)}`;
  if (precision === "year" && start.slice(5) === "01-01")
    return end && end.slice(0, 4) !== start.slice(0, 4) ? `${start.slice(0, 4)}–${end.slice(0, 4)}` : start.slice(0, 4);
  if (precision === "month" && end && end.slice(0, 7) === start.slice(0, 7))
    return `${kMonths[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  if (!end) return precision === "day" ? spoken(start) : `since ${spoken(start)}`;
  if (end === start) return spoken(start);
  if (end.slice(0, 7) === start.slice(0, 7)) return `${Number(start.slice(8, 10))}–${spoken(end)}`;
  return `${spoken(start)} – ${spoken(end)}`;
}

// The bar a day falls into.
export function bucketOf(day: number, unit: string): number {
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday: weeks begin on Monday
  if (unit === "month") return dayNumber(`${dayOf(day).slice(0, 7)}-01`);
  if (unit === "year") return dayNumber(`${dayOf(day).slice(0, 4)}-01-01`);
  return day;
}

export function nextBucket(bucket: number, unit: string): number {
  if (unit === "week") return bucket + 7;
  if (unit === "month") return bucketOf(bucket + 32, "month");
  if (unit === "year") return bucketOf(bucket + 367, "year");
  return bucket + 1;
}
