// A field that completes names of actors as they are typed (a combobox with a list).
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { address, getJson } from "../api/client";
import type { FacetItem } from "../api/types";
import { learnNames, nameOf } from "../state/vocabulary";
import { Text } from "./text";

interface Props {
  label: string;
  onPick: (id: string) => void;
  value?: string;
  field?: "actors" | "speaker" | "place" | "country" | "source";
  hint?: string;
}

export function ActorField({ label, onPick, value, field = "actors", hint = "a name or id" }: Props) {
  const [text, setText] = useState<string | undefined>(undefined);
  const [items, setItems] = useState<FacetItem[]>([]);
  const [at, setAt] = useState(-1);
  const list = useId();
  const abort = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    abort.current?.abort();
    if (!text?.trim()) {
      setItems([]);
      return undefined;
    }
    const wait = setTimeout(() => {
      abort.current = new AbortController();
      getJson<{ items: FacetItem[] }>(address("suggest", { field, text: text.trim(), limit: 8 }), abort.current.signal).then(
        (answer) => {
          learnNames(answer.items.map((item) => [item.id, item.name]));
          setItems(answer.items);
          setAt(-1);
        },
        () => setItems([]),
      );
    }, 120);
    return () => clearTimeout(wait);
  }, [text, field]);
  const pick = (id: string) => {
    setText(undefined);
    setItems([]);
    onPick(id);
  };
  const shown = text ?? (value ? nameOf(value) : "");
  return (
    <div class="field picker">
      <label for={`${list}i`}>{label}</label>
      <input
        id={`${list}i`}
        class="input"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}${at}` : undefined}
        placeholder={hint}
        value={shown}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => setTimeout(() => setItems([]), 150)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt(Math.min(items.length - 1, at + 1));
          else if (event.key === "ArrowUp") setAt(Math.max(-1, at - 1));
          else if (event.key === "Escape" && items.length) setItems([]);
          else if (event.key === "Enter") {
            const chosen = items[at] ?? items[0];
            if (chosen) pick(chosen.id);
            else if (text !== undefined) pick(text.trim());
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ul class={items.length ? "picker-list" : "picker-list empty"} id={list} role="listbox" aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.id}
            id={`${list}${index}`}
            role="option"
            aria-selected={index === at}
            class={index === at ? "on" : ""}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(item.id);
            }}
          >
            <Text of={item.name || item.id} />
            <span class="faint tiny mono">
              <Text of={item.id} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
