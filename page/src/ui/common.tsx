// Small parts that every view uses.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, ApiError } from "../api/client";
import { Icon } from "./icons";

export function Waiting({ of }: { of: Answer<unknown> }) {
  return <div class={of.waiting ? "waiting on" : "waiting"} role="status" aria-label={of.waiting ? "loading" : ""} />;
}

export function Problem({ error }: { error: ApiError }) {
  return (
    <div class="note bad" role="alert">
      <strong>{error.message}</strong> {error.hint}
      <div class="faint tiny">
        {error.code}
        {error.request ? ` · ${error.request}` : ""}
      </div>
    </div>
  );
}

export function Blank({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="blank">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
    </div>
  );
}

// Shows an answer, what went wrong, or that it is on its way.
export function Shown<T>({ of, children }: { of: Answer<T>; children: (data: T) => ComponentChildren }) {
  if (of.error) return <Problem error={of.error} />;
  return (
    <>
      <Waiting of={of} />
      {of.data !== undefined ? children(of.data) : null}
    </>
  );
}

export function Segments<T extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onPick: (value: T) => void;
}) {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map(([id, name]) => (
        <button key={id} type="button" class="button" aria-pressed={id === value} onClick={() => onPick(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}

// Width of an element in CSS pixels, followed.
export function useWidth<E extends HTMLElement>(): [(element: E | null) => void, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const set = useRef((element: E | null) => {
    observer.current?.disconnect();
    if (!element) return;
    setWidth(Math.floor(element.clientWidth));
    observer.current = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.current.observe(element);
  });
  return [set.current, width];
}

// One rem in CSS pixels: charts grow with the letters.
export function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

export interface Toast {
  id: number;
  words: string;
  bad: boolean;
}
export const toasts = signal<Toast[]>([]);
let lastToast = 0;
export function say(words: string, bad = false): void {
  const toast = { id: ++lastToast, words, bad };
  toasts.value = [...toasts.peek(), toast];
  setTimeout(
    () => {
      toasts.value = toasts.peek().filter((one) => one !== toast);
    },
    bad ? 9000 : 4500,
  );
}
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((toast) => (
        <div key={toast.id} class={toast.bad ? "toast bad" : "toast"}>
          {toast.words}
        </div>
      ))}
    </div>
  );
}

// A button that opens a small sheet below it; Escape and a click elsewhere close it.
export function Menu({
  label,
  icon,
  children,
  name = "button",
  words,
}: {
  label: string;
  icon?: string;
  children: ComponentChildren;
  name?: string;
  words?: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", away, true);
    const element = root.current;
    element?.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", away, true);
      element?.removeEventListener("keydown", onEscape);
    };
  }, [open]);
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class={name}
        aria-expanded={open}
        aria-label={words === undefined ? undefined : label}
        onClick={() => setOpen(!open)}
      >
        {icon ? <Icon name={icon} /> : null}
        {words === undefined ? <span>{label}</span> : words}
      </button>
      {open ? <div class="menu-sheet">{children}</div> : null}
    </div>
  );
}

// Something for the keyboard and the mouse that is no link: a row, a mark.
export function pressable(run: () => void) {
  return {
    onClick: run,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      run();
    },
  };
}
