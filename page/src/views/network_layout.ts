// Where the parties of a network stand: kept from day to day, so that what moves is the news and not the drawing.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Network, NetworkEdge } from "../api/types";
import { paint } from "../draw/picture";
import { plain } from "../text/visible";

export interface Point {
  x: number;
  y: number;
}
export type Positions = Map<string, Point>;

export function edgeKey(edge: { source: string; target: string }): string {
  return `${edge.source}~${edge.target}`;
}

export function widthOf(edge: NetworkEdge, most: number): number {
  return 0.8 + 5 * Math.sqrt(Math.max(0, edge.weight) / most);
}

export function sizeOf(weight: number, most: number): number {
  return 3.5 + 11 * Math.sqrt(Math.max(0, weight) / most);
}

export function colourOf(edge: NetworkEdge): string {
  return edge.sign > 0 ? "--positive" : edge.sign < 0 ? "--negative" : "--neutral";
}

// A graph with a place for everybody. Known ones begin where they stood; new ones beside who they are tied to; the same input gives the same picture.
export function arranged(data: Network, known: Positions): Graph {
  const graph = new Graph({ type: "undirected", multi: false, allowSelfLoops: false });
  const mostNode = Math.max(0.001, ...data.nodes.map((node) => node.weight ?? node.positive + node.negative));
  const mostEdge = Math.max(0.001, ...data.edges.map((edge) => edge.weight));
  let fresh = 0;
  data.nodes.forEach((node, index) => {
    const angle = index * 2.399963; // the golden angle: no two alike
    const distance = 10 * Math.sqrt(index + 1);
    const before = known.get(node.id);
    if (!before) fresh++;
    graph.addNode(node.id, {
      x: before?.x ?? distance * Math.cos(angle),
      y: before?.y ?? distance * Math.sin(angle),
      size: sizeOf(node.weight ?? node.positive + node.negative, mostNode),
      label: plain(node.name || node.id),
    });
  });
  for (const edge of data.edges) {
    if (
      !graph.hasNode(edge.source) ||
      !graph.hasNode(edge.target) ||
      edge.source === edge.target ||
      graph.hasEdge(edge.source, edge.target)
    )
      continue;
    graph.addEdgeWithKey(edgeKey(edge), edge.source, edge.target, {
      size: widthOf(edge, mostEdge),
      weight: 0.2 + edge.weight + (edge.relations ?? 0),
      dashed: Boolean(edge.dashed),
      sign: edge.sign,
    });
  }
  if (known.size) {
    for (const node of data.nodes) {
      if (known.has(node.id)) continue;
      const beside = graph
        .neighbors(node.id)
        .map((id) => known.get(id))
        .filter((point): point is Point => Boolean(point));
      if (!beside.length) continue;
      const at = graph.getNodeAttributes(node.id);
      const mean = (axis: "x" | "y") => beside.reduce((sum, point) => sum + point[axis], 0) / beside.length;
      graph.mergeNodeAttributes(node.id, { x: mean("x") + at.x * 0.05, y: mean("y") + at.y * 0.05 });
    }
  }
  if (graph.order > 1) {
    // Large graphs get fewer rounds: a day must be painted before the next one is asked for.
    const large = graph.order > 150;
    const rounds = known.size === 0 ? 260 : fresh > graph.order / 3 ? (large ? 40 : 80) : large ? 6 : 18;
    forceAtlas2.assign(graph, {
      iterations: graph.order > 400 ? rounds / 3 : rounds,
      getEdgeWeight: "weight",
      settings: {
        ...forceAtlas2.inferSettings(graph),
        gravity: 1.6,
        scalingRatio: 12,
        slowDown: known.size ? 6 : 2,
        linLogMode: false,
        adjustSizes: false,
        barnesHutOptimize: graph.order > 150,
      },
    });
  }
  graph.forEachNode((id, at) => known.set(id, { x: at.x as number, y: at.y as number }));
  return graph;
}

const kNs = "http://www.w3.org/2000/svg";

function element(parent: Element, name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(kNs, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  parent.append(made);
  return made;
}

// The same network as SVG: for files, and where the browser has no WebGL.
export function networkPicture(data: Network, positions: Positions, width = 1200, height = 800): SVGSVGElement {
  const svg = document.createElementNS(kNs, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  if (data.nodes.some((node) => !positions.has(node.id))) arranged(data, positions);
  const points = data.nodes.map((node) => positions.get(node.id) ?? { x: 0, y: 0 });
  const [left, right] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const [low, high] = [Math.min(...points.map((p) => p.y)), Math.max(...points.map((p) => p.y))];
  const scale = Math.min((width - 160) / (right - left || 1), (height - 120) / (high - low || 1));
  const place = (id: string) => {
    const point = positions.get(id) ?? { x: 0, y: 0 };
    return { x: width / 2 + (point.x - (left + right) / 2) * scale, y: height / 2 - (point.y - (low + high) / 2) * scale };
  };
  const mostEdge = Math.max(0.001, ...data.edges.map((edge) => edge.weight));
  const mostNode = Math.max(0.001, ...data.nodes.map((node) => node.weight ?? node.positive + node.negative));
  for (const triangle of data.triangles.filter((one) => !one.balanced).slice(0, kTriangles)) {
    const corners = triangle.nodes.map(place).map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`);
    element(svg, "polygon", { points: corners.join(" "), fill: paint("--q3"), "fill-opacity": 0.14 });
  }
  for (const edge of data.edges) {
    const [from, to] = [place(edge.source), place(edge.target)];
    element(svg, "line", {
      x1: from.x.toFixed(1),
      y1: from.y.toFixed(1),
      x2: to.x.toFixed(1),
      y2: to.y.toFixed(1),
      stroke: paint(colourOf(edge)),
      "stroke-width": widthOf(edge, mostEdge).toFixed(2),
      "stroke-opacity": 0.8,
      ...(edge.dashed ? { "stroke-dasharray": "6 5" } : {}),
    });
  }
  for (const node of data.nodes) {
    const at = place(node.id);
    const size = sizeOf(node.weight ?? node.positive + node.negative, mostNode);
    element(svg, "circle", {
      cx: at.x.toFixed(1),
      cy: at.y.toFixed(1),
      r: size.toFixed(1),
      fill: paint("--ink-soft"),
      stroke: paint("--sheet"),
      "stroke-width": 1.5,
    });
    element(
      svg,
      "text",
      {
        x: (at.x + size + 4).toFixed(1),
        y: (at.y + 4).toFixed(1),
        fill: paint("--ink"),
        "font-size": 13,
        "font-family": "sans-serif",
        stroke: paint("--sheet"),
        "stroke-width": 3,
        "paint-order": "stroke",
      },
      plain(node.name || node.id),
    );
  }
  return svg;
}

// So many unbalanced triangles are marked, the first of the list; more would cover the ties.
export const kTriangles = 8;
