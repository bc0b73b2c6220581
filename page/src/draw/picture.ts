// A chart as a file: the SVG on the screen with its computed style written into it, or painted at three times its size.
import { saveBlob, saveText } from "./files";

const kKept = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "display",
  "visibility",
];

// `under`: shapes that the screen paints by other means (a canvas) and that lie below everything.
export function standalone(svg: SVGSVGElement, under: SVGElement[] = []): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, index) => {
    const target = to[index];
    if (!target) return;
    const style = getComputedStyle(element);
    for (const name of kKept) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value.replaceAll('"', "'"));
    }
    for (const name of ["class", "tabindex", "role", "aria-label", "aria-pressed", "style"]) target.removeAttribute(name);
  });
  for (const hidden of copy.querySelectorAll("[display=none]")) hidden.remove();
  const box = svg.getBoundingClientRect();
  const width = Math.round(box.width) || 800;
  const height = Math.round(box.height) || 400;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.getAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const view = copy.viewBox.baseVal;
  ground.setAttribute("x", String(view?.x ?? 0));
  ground.setAttribute("y", String(view?.y ?? 0));
  ground.setAttribute("width", String(view?.width ?? width));
  ground.setAttribute("height", String(view?.height ?? height));
  ground.setAttribute("fill", paint("--sheet"));
  copy.prepend(ground, ...under);
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(svg: SVGSVGElement, name: string, under?: SVGElement[]): void {
  saveText(name, "image/svg+xml", `<?xml version="1.0" encoding="UTF-8"?>\n${standalone(svg, under)}\n`);
}

// Through a data: address, the only one that the content policy lets pictures have.
export async function savePng(svg: SVGSVGElement, name: string, under?: SVGElement[]): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, under))}`;
  await image.decode();
  const scale = 3;
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob) saveBlob(name, blob);
}

let probe: HTMLElement | undefined;
// A colour of the tokens as the canvas wants it, in the present theme.
export function paint(token: string): string {
  if (!probe) {
    probe = document.createElement("span");
    probe.hidden = true;
    document.body.append(probe);
  }
  probe.style.color = `var(${token})`;
  return getComputedStyle(probe).color;
}
