// Each built file also as gzip, for the server to compile in; and the bar: all of it at most 350 KB.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const kMost = 350 * 1024;
let sum = 0;
for (const name of readdirSync(dist).sort()) {
  if (name.endsWith(".gz")) continue;
  const packed = gzipSync(readFileSync(new URL(name, dist)), { level: 9 });
  writeFileSync(new URL(`${name}.gz`, dist), packed);
  sum += packed.length;
  console.log(`${name.padEnd(14)} ${String(packed.length).padStart(8)} bytes gzip`);
}
console.log(`${"all".padEnd(14)} ${String(sum).padStart(8)} bytes gzip (at most ${kMost})`);
if (sum > kMost) process.exit(1);
