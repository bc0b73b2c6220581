import { describe, expect, it } from "vitest";
import { bucketOf, dayNumber, dayOf, isDay, nextBucket, spokenWhen } from "./days";

describe("bins", () => {
  const table: [string, string, string, string][] = [
    ["2023-05-10", "day", "2023-05-10", "2023-05-11"],
    ["2023-05-10", "week", "2023-05-08", "2023-05-15"],
    ["2023-05-08", "week", "2023-05-08", "2023-05-15"],
    ["1969-12-30", "week", "1969-12-29", "1970-01-05"],
    ["2024-02-29", "month", "2024-02-01", "2024-03-01"],
    ["2023-12-31", "month", "2023-12-01", "2024-01-01"],
    ["2024-12-31", "year", "2024-01-01", "2025-01-01"],
  ];
  for (const [day, unit, bin, next] of table)
    it(`${day} by ${unit}`, () => {
      expect(dayOf(bucketOf(dayNumber(day), unit))).toBe(bin);
      expect(dayOf(nextBucket(dayNumber(bin), unit))).toBe(next);
    });
});

describe("words of days", () => {
  const table: [Parameters<typeof spokenWhen>[0], string][] = [
    [{ start: "2023-04-25", end: "2023-04-25", precision: "day" }, "25 Apr 2023"],
    [{ start: "2023-04-24", end: "2023-04-26", precision: "day" }, "24–26 Apr 2023"],
    [{ start: "2023-04-01", end: "2023-04-30", precision: "month" }, "Apr 2023"],
    [{ start: "2016-01-01", end: "2016-12-31", precision: "year" }, "2016"],
    [{ start: null, end: "2023-05-03", precision: "day" }, "until 3 May 2023"],
    [{ start: "2016-08-01", end: null, precision: "month" }, "since 1 Aug 2016"],
    [{ precision: "unknown" }, ""],
    [undefined, ""],
  ];
  for (const [when, words] of table) it(words || "(nothing)", () => expect(spokenWhen(when)).toBe(words));
});

describe("isDay", () => {
  for (const [text, good] of [
    ["2023-05-10", true],
    ["2024-02-29", true],
    ["2023-13-01", false],
    ["10.5.2023", false],
    ["2023-5-1", false],
    ["", false],
  ] as const)
    it(text || "(empty)", () => expect(isDay(text)).toBe(good));
});
