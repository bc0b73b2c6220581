import { describe, expect, it } from "vitest";
import { dayNumber } from "../text/days";
import { pieOf } from "../views/map_pie";
import { csvOf } from "./files";
import { binned, dayTicks, linear, niceTicks } from "./scale";

describe("csvOf", () => {
  const line = (...cells: (string | number | boolean | null | undefined)[]) => csvOf({ columns: ["a"], rows: [cells] }).split("\r\n")[1];
  const table: [(string | number | boolean | null | undefined)[], string][] = [
    [["plain", 1, null], "plain,1,"],
    [['say "no", please'], '"say ""no"", please"'],
    [["two\nlines"], '"two\nlines"'],
    [["=1+1"], "'=1+1"],
    [["@SUM(A1)"], "'@SUM(A1)"],
    [["+49"], "'+49"],
    [["-5 men"], "'-5 men"],
    [[-5], "-5"],
    [["\tx"], "'\tx"],
    [[true, undefined], "true,"],
  ];
  for (const [cells, expected] of table) it(JSON.stringify(cells), () => expect(line(...cells) ?? "").toBe(expected.split("\r\n")[0]));
});

describe("scales", () => {
  it("linear goes from border to border and survives no width", () => {
    const scale = linear(10, 20, 100, 200);
    expect([scale(10), scale(15), scale(20)]).toEqual([100, 150, 200]);
    expect(linear(5, 5, 0, 100)(5)).toBe(0);
  });
  it("ticks are whole, begin at zero and are few", () => {
    for (const top of [1, 2, 3, 7, 23, 99, 100, 12345]) {
      const ticks = niceTicks(top);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
      expect(ticks.at(-1)).toBeLessThanOrEqual(top);
    }
  });
  it("day ticks lie inside and are at most about as many as asked for", () => {
    for (const days of [1, 5, 20, 90, 400, 4000, 40000]) {
      const first = dayNumber("1999-07-13");
      const ticks = dayTicks(first, first + days, 8);
      expect(ticks.length).toBeLessThanOrEqual(18);
      for (const tick of ticks) expect(tick.day >= first && tick.day <= first + days).toBe(true);
    }
  });
  it("bins that are missing are nothing, sums are kept", () => {
    const { bins, sums } = binned(["2023-01-02", "2023-01-16"], [[3, 4]], "week", dayNumber("2023-01-02"), dayNumber("2023-01-20"));
    expect(bins.length).toBe(3);
    expect(sums[0]).toEqual([3, 0, 4]);
  });
});

describe("pieOf", () => {
  it("one class is a whole circle, none is drawn as one", () => {
    expect(pieOf([0, 0, 5, 0], 4)).toHaveLength(1);
    expect(pieOf([0, 0, 0, 0], 4)).toHaveLength(1);
  });
  it("each class that is there has a slice", () => {
    expect(pieOf([1, 2, 0, 3], 4).map((slice) => slice.index)).toEqual([1, 0, 3]);
  });
});
