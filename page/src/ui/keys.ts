// Single-key commands. One table: what a key does, where, and the words that the help shows. They can be switched off (WCAG 2.1.4),
// and they are silent while somebody writes.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { keysOn } from "../state/settings";

export interface Command {
  keys: string; // "g t" is g, then t
  words: string;
  group: string;
  run: () => void;
}

export const commands = signal<Command[]>([]);

export function useCommands(list: Command[], dependencies: unknown[]): void {
  useEffect(() => {
    commands.value = [...commands.peek(), ...list];
    return () => {
      commands.value = commands.peek().filter((command) => !list.includes(command));
    };
  }, dependencies);
}

let before = "";
let since = 0;

function writes(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.("input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]"));
}

export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    // An open dialog has keys of its own.
    if (document.querySelector("dialog[open]")) return;
    if (event.key !== "Escape" && ((keysOn.value !== "on" && event.key !== "?") || writes(event.target))) return;
    const inTime = event.timeStamp - since < 1200;
    const both = before && inTime ? `${before} ${event.key}` : "";
    // The latest mounted wins: a panel's keys go before the view's.
    const all = [...commands.value].reverse();
    const found = (both && all.find((command) => command.keys === both)) || all.find((command) => command.keys === event.key);
    before = event.key.length === 1 ? event.key : "";
    since = event.timeStamp;
    if (!found) return;
    if (found.keys.includes(" ") && found.keys !== " ") before = "";
    event.preventDefault();
    found.run();
  });
}
