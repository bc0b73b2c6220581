import { describe, expect, it } from "vitest";
import { pieces, plain, safeUrl } from "./visible";

describe("characters that print nothing are named", () => {
  const table: [string, string, string][] = [
    ["right-to-left override", "abc\u202Etxt", "abc[U+202E]txt"],
    ["isolates", "\u2066a\u2069", "[U+2066]a[U+2069]"],
    ["zero width", "Ass\u200Bad", "Ass[U+200B]ad"],
    ["soft hyphen", "a\u00ADb", "a[U+00AD]b"],
    ["control", "a\u0007b\u0000", "a[U+0007]b[U+0000]"],
    ["tags beyond 16 bits", "a\u{E0041}b", "a[U+E0041]b"],
    ["BOM", "\uFEFFa", "[U+FEFF]a"],
    ["tab and line feed stay", "a\tb\nc", "a\tb\nc"],
    ["a line end of two stays", "a\r\nb", "a\r\nb"],
    ["names of all scripts stay", "Ердоған אבג 文字 é", "Ердоған אבג 文字 é"],
  ];
  for (const [name, text, shown] of table)
    it(name, () => {
      expect(plain(text)).toBe(shown);
      expect(pieces(text).some((piece) => piece.unseen)).toBe(shown.includes("[U+"));
    });
});

describe("addresses of articles", () => {
  const table: [string, boolean][] = [
    ["https://example.org/a?b=c", true],
    ["http://example.org", true],
    ["javascript:alert(1)", false],
    ["JaVaScRiPt:alert(1)", false],
    [" javascript:alert(1)", false],
    ["data:text/html,<script>alert(1)</script>", false],
    ["//example.org", false],
    ["/local", false],
    ["file:///etc/passwd", false],
    ["", false],
  ];
  for (const [url, good] of table) it(url || "(empty)", () => expect(safeUrl(url) !== undefined).toBe(good));
});
