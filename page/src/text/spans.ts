// Records count bytes of UTF-8, strings of a browser count UTF-16 units. One walk over the text turns all offsets.

export interface Span {
  begin: number;
  end: number;
}

// Units for the given byte offsets; an offset beyond the text is its end, one inside a character is the character's beginning.
export function unitsOf(text: string, bytes: Iterable<number>): Map<number, number> {
  const wanted = [...new Set(bytes)].sort((a, b) => a - b);
  const out = new Map<number, number>();
  let next = 0;
  let byte = 0;
  let unit = 0;
  while (unit < text.length && next < wanted.length) {
    const code = text.codePointAt(unit) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    while (next < wanted.length && (wanted[next] as number) < byte + width) out.set(wanted[next++] as number, unit);
    byte += width;
    unit += code > 0xffff ? 2 : 1;
  }
  while (next < wanted.length) out.set(wanted[next++] as number, text.length);
  return out;
}

export interface Segment<T> {
  text: string;
  begin: number; // byte offset of the first span border at or before it
  over: T[];
}

// The text cut where a span begins or ends; each piece with the spans that lie over it, in the order given.
export function segmentsOf<T extends Span>(text: string, spans: readonly T[]): Segment<T>[] {
  const good = spans.filter((span) => span.end > span.begin);
  const units = unitsOf(
    text,
    good.flatMap((span) => [span.begin, span.end]),
  );
  const cuts = [...new Map([...units].map(([byte, unit]) => [unit, byte])).entries()].sort((a, b) => a[0] - b[0]);
  const begins = new Map<number, T[]>();
  for (const span of good) {
    const unit = units.get(span.begin) as number;
    begins.set(unit, [...(begins.get(unit) ?? []), span]);
  }
  const order = new Map(good.map((span, index) => [span, index]));
  const out: Segment<T>[] = [];
  let open: T[] = [];
  let at = 0;
  let byte = 0;
  const borders = cuts.some(([unit]) => unit === text.length)
    ? cuts
    : [...cuts, [text.length, Number.POSITIVE_INFINITY] as [number, number]];
  for (const [unit, borderByte] of borders) {
    if (unit > at) out.push({ text: text.slice(at, unit), begin: byte, over: open });
    open = [...open.filter((span) => (units.get(span.end) as number) > unit), ...(begins.get(unit) ?? [])].sort(
      (a, b) => (order.get(a) as number) - (order.get(b) as number),
    );
    at = unit;
    byte = borderByte;
  }
  return out;
}
