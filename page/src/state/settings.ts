// What the reader chose for this browser: theme, name beside corrections, single-key commands. Kept in the browser alone.
import { effect, signal } from "@preact/signals";

function kept(name: string, otherwise: string) {
  let start = otherwise;
  try {
    start = localStorage.getItem(`dragoman.${name}`) ?? otherwise;
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  const value = signal(start);
  effect(() => {
    try {
      localStorage.setItem(`dragoman.${name}`, value.value);
    } catch {
      // as above
    }
  });
  return value;
}

export const theme = kept("theme", "system");
export const coderName = kept("who", "");
export const keysOn = kept("keys", "on");

effect(() => {
  if (theme.value === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme.value;
});

// Counts changes of what canvases paint with; they read it and paint again.
export const paintVersion = signal(0);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paintVersion.value++);
effect(() => {
  theme.value;
  queueMicrotask(() => paintVersion.value++);
});
