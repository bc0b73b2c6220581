// A circle cut by the four classes.
export interface Slice {
  index: number;
  path: string;
}

export function pieOf(counts: number[], radius: number): Slice[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  if (!sum) return [{ index: 0, path: circle(radius) }];
  const out: Slice[] = [];
  let from = -Math.PI / 2;
  for (const index of [1, 0, 2, 3]) {
    const share = (counts[index] ?? 0) / sum;
    if (!share) continue;
    if (share > 0.9999) return [{ index, path: circle(radius) }];
    const to = from + share * 2 * Math.PI;
    const point = (angle: number) => `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
    out.push({ index, path: `M0 0L${point(from)}A${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${share > 0.5 ? 1 : 0} 1 ${point(to)}Z` });
    from = to;
  }
  return out;
}

function circle(radius: number): string {
  const r = radius.toFixed(2);
  return `M${r} 0A${r} ${r} 0 1 1 -${r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}
