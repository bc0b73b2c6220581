// The world as two paths in units of the projection, and where to look.
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type World = Topology<{ countries: GeometryCollection }>;
export interface View {
  k: number;
  x: number;
  y: number;
  least: number; // the scale at which the whole world is seen
}

const kWidth = 1000;
const projection = geoEqualEarth()
  .scale(kWidth / 5.5)
  .translate([kWidth / 2, kWidth / 4.1])
  .precision(0.2);

export function project(lonlat: [number, number]): [number, number] | null {
  return projection(lonlat);
}

export interface Base {
  land: string;
  borders: string;
  centres: Map<string, [number, number]>; // of a country's largest part
}

export function baseOf(world: World): Base {
  const path = geoPath(projection).digits(2);
  const countries = feature(world, world.objects.countries);
  const centres = new Map<string, [number, number]>();
  for (const country of countries.features) {
    if (country.id === undefined) continue;
    let shape = country.geometry;
    if (shape.type === "MultiPolygon") {
      const parts = shape.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
      shape = parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
    }
    centres.set(String(country.id), geoCentroid(shape));
  }
  return { land: path(countries) ?? "", borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "", centres };
}

// The view that holds all points with room around them, not nearer than a region.
export function viewOf(points: [number, number][], width: number, height: number): View {
  const least = Math.min(width / kWidth, height / (kWidth * 0.487));
  const whole = { k: least, x: (width - kWidth * least) / 2, y: (height - kWidth * 0.487 * least) / 2, least };
  if (!points.length) return whole;
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wide = Math.max(right - left, 40);
  const high = Math.max(bottom - top, 26);
  const k = Math.max(least, Math.min((width * 0.8) / wide, (height * 0.76) / high));
  return { k, x: width / 2 - ((left + right) / 2) * k, y: height / 2 - ((top + bottom) / 2) * k, least };
}
