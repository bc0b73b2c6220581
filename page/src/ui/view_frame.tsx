// The head of a view: its name, what it shows in a line, its controls, and the way out (link, tables, pictures).
import type { ComponentChildren } from "preact";
import { address } from "../api/client";
import { csvOf, type Grid, saveText } from "../draw/files";
import { savePng, saveSvg } from "../draw/picture";
import { filterText, selected, view } from "../state/address";
import { Menu, say } from "./common";
import { Icon } from "./icons";

export interface Out {
  name: string; // of the files
  grid?: (() => Grid | undefined) | undefined;
  json?: (() => unknown) | undefined;
  records?: string | undefined; // the kind behind the view, as the server names it: "events"
  query?: string | undefined; // what narrows it besides the filter
  chart?: (() => SVGSVGElement | null | undefined) | undefined;
  under?: (() => SVGElement[]) | undefined; // what lies below the chart
}

export function ViewFrame({
  title,
  about,
  controls,
  out,
  children,
}: {
  title: string;
  about?: ComponentChildren;
  controls?: ComponentChildren;
  out?: Out;
  children: ComponentChildren;
}) {
  return (
    <section class={`view view-${view.value}`} aria-labelledby="view-title">
      <header class="view-head">
        <div class="view-title">
          <h1 id="view-title">{title}</h1>
          {about ? <p class="soft small">{about}</p> : null}
        </div>
        <div class="rows view-controls">
          {controls}
          {out ? <OutMenu out={out} /> : null}
        </div>
      </header>
      {children}
    </section>
  );
}

function OutMenu({ out }: { out: Out }) {
  const file = (ending: string) => `dragoman-${out.name}.${ending}`;
  const chart = async (save: (svg: SVGSVGElement, name: string, under?: SVGElement[]) => Promise<void> | void, ending: string) => {
    const svg = out.chart?.();
    if (!svg) return say("There is no picture to keep yet.", true);
    await save(svg, file(ending), out.under?.());
    return undefined;
  };
  const grid = (save: (grid: Grid) => void) => {
    const data = out.grid?.();
    if (data) save(data);
    else say("There is nothing to keep yet.", true);
  };
  const all = out.records
    ? (ending: string) => address(`${out.records}.${ending}?${[filterText.value, out.query].filter(Boolean).join("&")}`)
    : undefined;
  return (
    <Menu label="Out" icon="out">
      <div class="out">
        <button type="button" class="button quiet" onClick={copyLink}>
          <Icon name="link" />
          Copy the link to this view
        </button>
        {out.grid || out.json ? <p class="group">What is on the screen</p> : null}
        {out.grid ? (
          <button type="button" class="button quiet" onClick={() => grid((data) => saveText(file("csv"), "text/csv", csvOf(data)))}>
            CSV
          </button>
        ) : null}
        {out.json ? (
          <button
            type="button"
            class="button quiet"
            onClick={() => saveText(file("json"), "application/json", JSON.stringify(out.json?.(), null, 2))}
          >
            JSON
          </button>
        ) : null}
        {out.chart ? (
          <>
            <button type="button" class="button quiet" onClick={() => void chart(saveSvg, "svg")}>
              Picture, SVG
            </button>
            <button type="button" class="button quiet" onClick={() => void chart(savePng, "png")}>
              Picture, PNG
            </button>
          </>
        ) : null}
        {all ? (
          <>
            <p class="group">All records behind it</p>
            {["csv", "jsonl", "parquet"].map((ending) => (
              <a key={ending} class="button quiet" href={all(ending)} download>
                {ending === "jsonl" ? "JSON Lines" : ending === "csv" ? "CSV" : "Parquet"}
              </a>
            ))}
          </>
        ) : null}
        <p class="group">Report of the situation</p>
        <a class="button quiet" href={address(`report?${filterText.value}`, { format: "html" })} download>
          HTML, with footnotes
        </a>
        <a class="button quiet" href={address(`report?${filterText.value}`, { format: "markdown" })} download>
          Markdown, with footnotes
        </a>
      </div>
    </Menu>
  );
}

async function copyLink(): Promise<void> {
  selected.peek();
  try {
    await navigator.clipboard.writeText(location.href);
    say("Link copied");
  } catch {
    say("The browser does not let the page copy: take the address above.", true);
  }
}
