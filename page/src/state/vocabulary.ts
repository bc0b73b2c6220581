// What the codes are called, and what is served. Read once; the page shows codes by their names from here.
import { computed, signal } from "@preact/signals";
import { getJson } from "../api/client";
import type { Status, Vocabulary } from "../api/types";

export const status = signal<Status | undefined>(undefined);
export const vocabulary = signal<Vocabulary | undefined>(undefined);

export async function loadStatus(): Promise<void> {
  status.value = await getJson<Status>("api/v1/status");
}
export async function loadVocabulary(): Promise<void> {
  vocabulary.value = await getJson<Vocabulary>("api/v1/vocabulary");
}

const quads = computed(() => new Map(vocabulary.value?.types.map((type) => [type.id, type.quad])));
const issues = computed(() => new Map(vocabulary.value?.issues.map((issue) => [issue.id, issue.name])));
const countries = computed(() => new Map(vocabulary.value?.countries.map((country) => [country.id, country.name])));
const signs = computed(() => new Map(vocabulary.value?.relation_types.map((type) => [type.id, type.sign])));

export function quadOf(type: string | undefined): number {
  return quads.value.get(type ?? "") ?? 0;
}
export function signOf(relation: string | undefined): number {
  return signs.value.get(relation ?? "") ?? 0;
}
export function issueName(code: string | undefined): string {
  return issues.value.get(code ?? "") ?? words(code ?? "");
}
export function countryName(code: string | undefined): string {
  return countries.value.get(code ?? "") ?? code ?? "";
}
// "head_of_state" as people write it.
export function words(code: string): string {
  return code.replaceAll("_", " ");
}
export const kQuadNames = ["", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

// Names seen in answers, so that a filter's chip can say "Türkiye" and not TUR.
const names = signal(new Map<string, string>());
export function learnNames(pairs: Iterable<readonly [string | undefined, string | undefined]>): void {
  let next: Map<string, string> | undefined;
  for (const [id, name] of pairs) {
    // The first name stays: one id may be printed under several, and they would take turns for ever.
    if (!id || !name || id === name || names.peek().has(id)) continue;
    next ??= new Map(names.peek());
    next.set(id, name);
  }
  // Views call this while they are drawn; names change after that.
  if (next) {
    const all = next;
    queueMicrotask(() => {
      names.value = new Map([...all, ...names.peek()]);
    });
  }
}
export function nameOf(id: string): string {
  return names.value.get(id) ?? countries.value.get(id) ?? id;
}
