// The address of the page is its state: view, filter and what is selected. A link is a finding; back and forward undo and redo.
// The filter has the names that the server gives it, so that an address can be read by people and programs alike.
import { computed, signal } from "@preact/signals";

export const VIEWS = [
  "timeline",
  "network",
  "map",
  "track",
  "readouts",
  "positions",
  "actor",
  "forecast",
  "document",
  "table",
  "sql",
  "work",
] as const;
export type View = (typeof VIEWS)[number];

export const FILTER_KEYS = [
  "actors",
  "other",
  "type",
  "quad",
  "status",
  "speaker",
  "source",
  "country",
  "admin1",
  "place",
  "from",
  "to",
  "story",
  "document",
  "q",
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type Filter = Partial<Record<FilterKey, string[]>>;

// Ids hold no commas and are joined by them; names do, and are repeated; the rest has one value.
const kIds: ReadonlySet<string> = new Set(["actors", "other", "type", "quad", "status", "speaker", "country"]);
const kNames: ReadonlySet<string> = new Set(["source", "admin1", "place"]);

export function isList(key: FilterKey): boolean {
  return kIds.has(key) || kNames.has(key);
}

const query = signal(new URLSearchParams(location.search));

export const view = computed<View>(() => {
  const asked = query.value.get("view") as View | null;
  return asked && VIEWS.includes(asked) ? asked : "timeline";
});

export const filterText = computed(() => filterQuery(filterOf(query.value)));
// Changes only when the filter does, not with every click elsewhere.
export const filter = computed<Filter>(() => filterOf(new URLSearchParams(filterText.value)));
// What the panel at the side shows.
export const selected = computed(() => query.value.get("sel") ?? "");

export function filterOf(params: URLSearchParams): Filter {
  const out: Filter = {};
  for (const key of FILTER_KEYS) {
    const values = kNames.has(key)
      ? params.getAll(key).filter(Boolean)
      : kIds.has(key)
        ? params.getAll(key).flatMap(listOf)
        : [params.get(key) ?? ""].filter(Boolean);
    if (values.length) out[key] = [...new Set(values)];
  }
  return out;
}

export function filterQuery(values: Filter): string {
  const out = new URLSearchParams();
  for (const key of FILTER_KEYS) put(out, key, values[key] ?? []);
  return out.toString();
}

function put(params: URLSearchParams, key: string, values: string[]): void {
  params.delete(key);
  if (kNames.has(key)) for (const value of values) params.append(key, value);
  else if (values.length) params.set(key, values.join(","));
}

// A parameter of one view alone ("on" of the network).
export function param(name: string): string {
  return query.value.get(name) ?? "";
}

export type Patch = Record<string, string | string[] | null | undefined>;

export function patched(patch: Patch, base: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(base);
  for (const [key, value] of Object.entries(patch)) {
    if (Array.isArray(value)) put(next, key, value);
    else if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

// The address a patch leads to: for links that can be opened in another tab.
export function href(patch: Patch): string {
  const text = patched(patch, query.value).toString();
  return text ? `?${text}` : "?";
}

// "replace" while something is dragged: one step back then undoes the whole gesture.
export function go(patch: Patch, how: "push" | "replace" = "push"): void {
  const next = patched(patch, query.peek());
  if (next.toString() === query.peek().toString()) return;
  const address = next.toString() ? `?${next}` : location.pathname;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  query.value = next;
}

// Keys that mean something in one view alone.
const kOfViews = [
  "on",
  "bin",
  "map",
  "track",
  "event",
  "who",
  "aim",
  "without",
  "since",
  "doc",
  "find",
  "records",
  "sort",
  "columns",
  "sql",
  "tab",
  "id",
  "at",
  "a",
  "b",
];

export function toView(next: View, patch: Patch = {}): Patch {
  const out: Patch = {};
  for (const key of kOfViews) out[key] = null;
  return { ...out, sel: null, ...patch, view: next === "timeline" ? null : next };
}

export function listOf(value: string | undefined | null): string[] {
  return value ? value.split(",").filter(Boolean) : [];
}

export function toggled(key: FilterKey, item: string): Patch {
  const now = filter.peek()[key] ?? [];
  return { [key]: now.includes(item) ? now.filter((one) => one !== item) : [...now, item] };
}

export const noFilter: Patch = Object.fromEntries(FILTER_KEYS.map((key) => [key, null]));

// A plain click stays on the page; a click with a modifier is the browser's.
export function follow(event: MouseEvent, patch: Patch): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(patch);
}

addEventListener("popstate", () => {
  query.value = new URLSearchParams(location.search);
});
