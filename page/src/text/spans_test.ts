import { describe, expect, it } from "vitest";
import { segmentsOf, unitsOf } from "./spans";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("unitsOf", () => {
  const table: [string, string][] = [
    ["plain", "talks in Moscow"],
    ["two bytes", "Türkiye said"],
    ["three bytes", "“no” – he said"],
    ["four bytes", "a 🕊 dove"],
    ["combined", "e\u0301tat"],
  ];
  for (const [name, text] of table)
    it(`${name}: every border of a character is where the string has it`, () => {
      let byte = 0;
      let unit = 0;
      for (const character of `${text}`) {
        expect(unitsOf(text, [byte]).get(byte)).toBe(unit);
        byte += bytes(character);
        unit += character.length;
      }
      expect(unitsOf(text, [byte]).get(byte)).toBe(text.length);
    });
  it("an offset inside a character is its beginning, one beyond the text its end", () => {
    expect(unitsOf("ü!", [1]).get(1)).toBe(0);
    expect(unitsOf("ü!", [99]).get(99)).toBe(2);
  });
});

describe("segmentsOf", () => {
  const cut = (text: string, spans: { begin: number; end: number; id: string }[]) =>
    segmentsOf(text, spans).map((one) => `${one.text}:${one.over.map((span) => span.id).join("")}`);
  it("cuts where spans begin and end, nested and overlapping", () => {
    expect(
      cut("abcdef", [
        { begin: 1, end: 5, id: "s" },
        { begin: 2, end: 3, id: "t" },
        { begin: 4, end: 6, id: "u" },
      ]),
    ).toEqual(["a:", "b:s", "c:st", "d:s", "e:su", "f:u"]);
  });
  it("joins to the whole text whatever the spans are", () => {
    const text = "Türkiye 🕊 – “no”";
    for (let begin = 0; begin < 26; begin++)
      for (let end = begin; end < 30; end++)
        expect(
          segmentsOf(text, [{ begin, end }])
            .map((one) => one.text)
            .join(""),
        ).toBe(text);
  });
  it("leaves out empty and turned spans", () => {
    expect(
      cut("abc", [
        { begin: 2, end: 2, id: "x" },
        { begin: 3, end: 1, id: "y" },
      ]),
    ).toEqual(["abc:"]);
  });
  it("holds a text without spans as one piece, and an empty one as none", () => {
    expect(cut("abc", [])).toEqual(["abc:"]);
    expect(cut("", [])).toEqual([]);
  });
});
