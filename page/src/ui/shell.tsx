// The frame around every view: rail of views, bar with the filter, the view itself, the panel that says why.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { follow, go, noFilter, selected, toView, VIEWS, type View, view } from "../state/address";
import { theme } from "../state/settings";
import { status } from "../state/vocabulary";
import { Toasts } from "./common";
import { FilterBar } from "./filter_bar";
import { Help, helpOpen } from "./help";
import { Icon } from "./icons";
import { useCommands } from "./keys";
import { Panel } from "./panel";
import { plural, Text, To } from "./text";

export const kViewNames: Record<View, string> = {
  timeline: "Timeline",
  network: "Network",
  map: "Map",
  track: "Tracks",
  readouts: "Readouts",
  positions: "Positions",
  actor: "Actors",
  forecast: "Forecast",
  document: "Documents",
  table: "Table",
  sql: "SQL",
  work: "Work",
};
const kViewKeys: Record<View, string> = {
  timeline: "t",
  network: "n",
  map: "m",
  track: "k",
  readouts: "r",
  positions: "p",
  actor: "a",
  forecast: "f",
  document: "d",
  table: "b",
  sql: "s",
  work: "w",
};
const kGroups: [string, View[]][] = [
  ["What happened", ["timeline", "map", "network"]],
  ["What is negotiated", ["track", "readouts", "positions"]],
  ["Who, and what next", ["actor", "forecast"]],
  ["Sources and records", ["document", "table", "sql", "work"]],
];

const railOpen = signal(false);

export function Shell({ views }: { views: Record<View, ComponentType> }) {
  const Current = views[view.value];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${kViewNames[view.value]} · dragoman`;
    railOpen.value = false;
    main.current?.scrollTo(0, 0);
  }, [view.value]);
  useCommands(
    [
      ...VIEWS.map((one) => ({ keys: `g ${kViewKeys[one]}`, words: kViewNames[one], group: "Go to", run: () => go(toView(one)) })),
      { keys: "?", words: "these keys", group: "Page", run: () => (helpOpen.value = true) },
      { keys: "/", words: "search the reports", group: "Page", run: () => document.querySelector<HTMLInputElement>("#search")?.focus() },
      { keys: "f", words: "filter", group: "Page", run: () => document.querySelector<HTMLButtonElement>("#filter-button button")?.click() },
      { keys: "Escape", words: "close the panel", group: "Page", run: () => selected.value && go({ sel: null }) },
    ],
    [],
  );
  return (
    <div class={selected.value ? "frame with-panel" : "frame"}>
      <a class="skip" href="#main" onClick={(event) => jump(event, "main")}>
        Skip to the view
      </a>
      {selected.value ? (
        <a class="skip" href="#panel" onClick={(event) => jump(event, "panel")}>
          Skip to the evidence
        </a>
      ) : null}
      <header class="bar">
        <button
          type="button"
          class="button icon quiet rail-button"
          aria-label="Views"
          aria-expanded={railOpen.value}
          aria-controls="rail"
          onClick={() => (railOpen.value = !railOpen.value)}
        >
          <Icon name="menu" />
        </button>
        <FilterBar />
      </header>
      <nav class={railOpen.value ? "rail open" : "rail"} id="rail" aria-label="Views">
        <Brand />
        {kGroups.map(([name, group]) => (
          <div class="rail-group" key={name}>
            <h2>{name}</h2>
            <ul>
              {group.map((one) => (
                <li key={one}>
                  <To patch={toView(one)} class="rail-link" current={one === view.value}>
                    <Icon name={one} />
                    <span>{kViewNames[one]}</span>
                  </To>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div class="rail-foot">
          <ThemeButton />
          <button
            type="button"
            class="button icon quiet"
            aria-label="Keys and help"
            title="Keys and help (?)"
            onClick={() => (helpOpen.value = true)}
          >
            <kbd>?</kbd>
          </button>
        </div>
      </nav>
      <main class="main" id="main" tabIndex={-1} ref={main}>
        <Current key={view.value} />
        <footer class="foot faint tiny">
          Read by a program: records can be wrong or missing. Read the sentence before you rely on one. Not for targeting, arrest, asylum or
          credit decisions, nor for any automatic action on people.
        </footer>
      </main>
      <Panel />
      <Help />
      <Toasts />
    </div>
  );
}

function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function Brand() {
  const served = status.value;
  return (
    <div class="brand">
      <a href="?" class="brand-name" onClick={(event) => follow(event, { ...noFilter, ...toView("timeline") })}>
        <svg viewBox="0 0 32 32" aria-hidden="true" class="brand-mark">
          <path d="M7 11.500h10a5 5 0 0 1 0 10h-2" class="brand-a" />
          <path d="M25 20.500H15a5 5 0 0 1 0-10h2" class="brand-b" />
        </svg>
        <span>dragoman</span>
      </a>
      {served ? (
        <p class="tiny faint">
          <Text of={served.store} />
          <br />
          {plural(served.documents, "report")}, {plural(served.stories, "story")}
        </p>
      ) : null}
    </div>
  );
}

const kThemes = ["system", "light", "dark"];
const kThemeIcons: Record<string, string> = { system: "half", light: "sun", dark: "moon" };
function ThemeButton() {
  const next = kThemes[(kThemes.indexOf(theme.value) + 1) % kThemes.length] as string;
  return (
    <button
      type="button"
      class="button icon quiet"
      aria-label={`Colours: ${theme.value}. Change to ${next}`}
      title={`Colours: ${theme.value}`}
      onClick={() => (theme.value = next)}
    >
      <Icon name={kThemeIcons[theme.value] ?? "half"} />
    </button>
  );
}
