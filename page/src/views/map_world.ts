// The world as two paths in units of the projection, and where to look.
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { paint } from "../draw/picture";

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
  landPath: Path2D;
  borderPath: Path2D;
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
  const shapes = world.objects.countries.geometries as (Polygon | MultiPolygon)[];
  const land = path(merge(world, shapes)) ?? "";
  const borders = path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "";
  return { land, borders, landPath: new Path2D(land), borderPath: new Path2D(borders), centres };
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

// Painted on a canvas and only when the view moves: as SVG its coasts would be cut anew whenever a mark changes.
export function paintWorld(canvas: HTMLCanvasElement, base: Base, view: View, width: number, height: number): void {
  const ratio = Math.min(2, devicePixelRatio || 1);
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = paint("--sea");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(view.k * ratio, 0, 0, view.k * ratio, view.x * ratio, view.y * ratio);
  context.fillStyle = paint("--land");
  context.fill(base.landPath);
  context.strokeStyle = paint("--coast");
  context.lineJoin = "round";
  context.lineWidth = 0.7 / view.k;
  context.stroke(base.landPath);
  context.stroke(base.borderPath);
}

// The same as SVG, for files.
export function worldShapes(base: Base, view: View, width: number, height: number): SVGElement[] {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const transform = `translate(${view.x} ${view.y}) scale(${view.k})`;
  const line = { fill: "none", stroke: paint("--coast"), "stroke-width": String(0.7 / view.k), transform };
  return [
    make("rect", { width: String(width), height: String(height), fill: paint("--sea") }),
    make("path", { d: base.land, ...line, fill: paint("--land") }),
    make("path", { d: base.borders, ...line }),
  ];
}
