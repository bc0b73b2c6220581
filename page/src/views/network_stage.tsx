// The picture of a network: sigma paints parties and ties, an SVG above it what WebGL does not: dashes and triangles.
import { useEffect, useRef, useState } from "preact/hooks";
import Graph from "graphology";
import Sigma from "sigma";
import type { Network } from "../api/types";
import { paint } from "../draw/picture";
import { go, selected, toView } from "../state/address";
import { paintVersion } from "../state/settings";
import { edgeSel } from "./network";
import { arranged, edgeKey, kTriangles, networkPicture, type Positions } from "./network_layout";

const kNs = "http://www.w3.org/2000/svg";

export function NetworkStage({ data, positions, day }: { data: Network; positions: Positions; day: string }) {
  const box = useRef<HTMLDivElement>(null);
  const over = useRef<SVGSVGElement>(null);
  const sigma = useRef<Sigma | undefined>(undefined);
  const shown = useRef({ data, day });
  shown.current = { data, day };
  const taken = useRef<Box[]>([]);
  const [flat, setFlat] = useState(false);
  const version = paintVersion.value;
  const sel = selected.value;

  useEffect(() => {
    const element = box.current;
    if (!element || flat) return undefined;
    try {
      sigma.current = new Sigma(new Graph(), element, {
        allowInvalidContainer: true,
        enableEdgeEvents: true,
        renderEdgeLabels: false,
        labelFont: getComputedStyle(document.body).fontFamily,
        labelDensity: 1.2,
        labelGridCellSize: 90,
        labelRenderedSizeThreshold: 5,
        zIndex: true,
        stagePadding: 64,
        minCameraRatio: 0.08,
        maxCameraRatio: 4,
        defaultDrawNodeHover: drawHover,
        defaultDrawNodeLabel: (context, node, settings) => drawLabel(context, node, settings, taken.current),
      });
    } catch {
      setFlat(true);
      return undefined;
    }
    const stage = sigma.current;
    stage.on("clickNode", ({ node }) => go(toView("actor", { id: node })));
    stage.on("clickEdge", ({ edge }) => {
      const [source, target] = stage.getGraph().extremities(edge);
      if (source && target) go({ sel: edgeSel({ source, target }, shown.current.day) });
    });
    const pointer = (on: boolean) => () => {
      element.classList.toggle("pointing", on);
    };
    stage.on("enterNode", pointer(true));
    stage.on("leaveNode", pointer(false));
    stage.on("enterEdge", pointer(true));
    stage.on("leaveEdge", pointer(false));
    // Each picture begins without labels; the parties' own circles are not written over.
    stage.on("beforeRender", () => {
      taken.current = stage.getGraph().mapNodes((id) => {
        const node = stage.getNodeDisplayData(id);
        if (!node) return [0, 0, 0, 0];
        const { x, y } = stage.framedGraphToViewport(node);
        const size = stage.scaleSize(node.size);
        return [x - size, y - size, x + size, y + size];
      });
    });
    stage.on("afterRender", () => drawOver(stage, over.current, shown.current.data, shown.current.day));
    return () => {
      stage.kill();
      sigma.current = undefined;
    };
    // One stage for the life of the view; days are put into it below.
  }, [flat]);

  useEffect(() => {
    const stage = sigma.current;
    if (!stage) return;
    const graph = arranged(data, positions);
    const colours = {
      plus: paint("--positive"),
      minus: paint("--negative"),
      none: paint("--neutral"),
      node: paint("--ink-soft"),
      on: paint("--accent"),
      label: paint("--ink"),
    };
    const [, from = "", to = ""] = sel.startsWith("edge:") ? ["", ...sel.slice(5).split("~")] : [];
    graph.forEachEdge((key, at, source, target) => {
      const chosen = (source === from && target === to) || (source === to && target === from);
      graph.mergeEdgeAttributes(key, {
        color: at.sign > 0 ? colours.plus : at.sign < 0 ? colours.minus : colours.none,
        hidden: at.dashed,
        size: (at.size as number) + (chosen ? 3 : 0),
        zIndex: chosen ? 2 : 1,
      });
    });
    graph.forEachNode((id) => graph.mergeNodeAttributes(id, { color: id === from || id === to ? colours.on : colours.node }));
    stage.setSetting("labelColor", { color: colours.label });
    stage.setGraph(graph);
    stage.refresh();
  }, [data, version, sel, flat]);

  const flatBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!flat || !flatBox.current) return;
    const picture = networkPicture(data, positions);
    picture.setAttribute("aria-hidden", "true");
    flatBox.current.replaceChildren(picture);
  }, [flat, data, positions, version]);

  if (flat) return <div class="stage flat" ref={flatBox} role="img" aria-label={labelOf(data)} />;
  return (
    <div class="stage" role="img" aria-label={labelOf(data)}>
      <div class="stage-gl" ref={box} />
      <svg class="stage-over" ref={over} aria-hidden="true" />
    </div>
  );
}

function labelOf(data: Network): string {
  return `Network of ${data.nodes.length} parties and ${data.edges.length} ties; the list beside it holds the same`;
}

type Box = [left: number, top: number, right: number, bottom: number];

// Beside the party where there is room: right, left, above or below. A name without room is seen when the party is pointed at.
function drawLabel(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label: string | null },
  settings: { labelSize: number; labelFont: string; labelColor: { color?: string | undefined } },
  taken: Box[],
): void {
  const label = data.label ?? "";
  if (!label) return;
  context.font = `${settings.labelSize}px ${settings.labelFont}`;
  const wide = context.measureText(label).width;
  const high = settings.labelSize;
  const gap = data.size + 3;
  const { clientWidth, clientHeight } = context.canvas;
  for (const [x, y] of [
    [data.x + gap, data.y],
    [data.x - gap - wide, data.y],
    [data.x - wide / 2, data.y - gap - high / 2],
    [data.x - wide / 2, data.y + gap + high / 2],
  ] as const) {
    const box: Box = [x, y - high / 2, x + wide, y + high / 2];
    if (box[0] < 0 || box[1] < 0 || box[2] > clientWidth || box[3] > clientHeight) continue;
    if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
    taken.push(box);
    context.fillStyle = settings.labelColor.color ?? "";
    context.textBaseline = "middle";
    context.fillText(label, x, y);
    context.textBaseline = "alphabetic";
    return;
  }
}

// Sigma's own hover paints a white box in every theme.
function drawHover(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label: string | null },
  settings: { labelSize: number; labelFont: string },
): void {
  const label = data.label ?? "";
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const width = context.measureText(label).width + 14;
  const height = settings.labelSize + 10;
  context.fillStyle = paint("--raised");
  context.strokeStyle = paint("--line-strong");
  context.beginPath();
  context.roundRect(data.x + data.size + 2, data.y - height / 2, width, height, 6);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = paint("--ink");
  context.textBaseline = "middle";
  context.fillText(label, data.x + data.size + 9, data.y + 0.5);
  context.textBaseline = "alphabetic";
}

function drawOver(stage: Sigma, svg: SVGSVGElement | null, data: Network, day: string): void {
  if (!svg) return;
  const graph = stage.getGraph();
  const place = (id: string) => stage.graphToViewport({ x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") });
  const made: SVGElement[] = [];
  const add = (name: string, kind: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(kNs, name);
    element.setAttribute("class", kind);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    made.push(element);
    return element;
  };
  for (const triangle of data.triangles.filter((one) => !one.balanced).slice(0, kTriangles)) {
    if (!triangle.nodes.every((id) => graph.hasNode(id))) continue;
    add("polygon", "over-triangle", {
      points: triangle.nodes
        .map(place)
        .map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`)
        .join(" "),
    });
  }
  for (const edge of data.edges) {
    if (!edge.dashed || !graph.hasEdge(edgeKey(edge))) continue;
    const [from, to] = [place(edge.source), place(edge.target)];
    const line = { x1: from.x.toFixed(1), y1: from.y.toFixed(1), x2: to.x.toFixed(1), y2: to.y.toFixed(1) };
    add("line", "over-alleged", line);
    add("line", "over-press", line).addEventListener("click", () => go({ sel: edgeSel(edge, day) }));
  }
  svg.replaceChildren(...made);
}
