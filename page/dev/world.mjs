// Natural Earth's countries (world-atlas, 1:50m) made small for the page: ids as ISO 3166-1 alpha-3, coarser steps, no names.
// Reads node_modules, writes public/world.json; the same bytes every time.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { quantize } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
const codes = new Map(
  JSON.parse(readFileSync(require.resolve("i18n-iso-countries/codes.json"), "utf8")).map(([, alpha3, numeric]) => [numeric, alpha3]),
);
const weighed = presimplify(world);
const small = quantize(simplify(weighed, quantile(weighed, 0.25)), 20000);
for (const country of small.objects.countries.geometries) {
  const alpha3 = codes.get(country.id) ?? (country.properties.name === "Kosovo" ? "KOS" : undefined);
  if (alpha3) country.id = alpha3;
  else delete country.id;
  delete country.properties;
}
delete small.objects.land;
writeFileSync(new URL("../public/world.json", import.meta.url), JSON.stringify(small));
