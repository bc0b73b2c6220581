// A grid of any number of rows of which only those in sight exist. Browsers cap the height of elements, so beyond some rows the scroll is scaled.
import { useEffect, useRef, useState } from "preact/hooks";
import { rem } from "./common";
import { Text } from "./text";

const kTallest = 6_000_000; // CSS pixels; browsers stop near 17 million

export interface GridColumn {
  id: string;
  name: string;
  type: string;
  sortable: boolean;
}

interface Props {
  label: string;
  total: number;
  columns: GridColumn[];
  sort: string;
  onSort?: (column: string) => void;
  row: (index: number) => (string | number | boolean | null)[] | undefined;
  need?: (first: number, last: number) => void;
  onOpen?: (index: number) => void;
}

const kWidths: Record<string, number> = {
  sentence: 34,
  title: 24,
  actors: 14,
  recipients: 14,
  parties: 18,
  issue: 18,
  words: 18,
  date: 7,
  published: 7,
  type: 8,
  status: 7,
  confidence: 6,
  country: 6,
  actor_ids: 12,
  sources: 14,
};

export function VirtualGrid({ label, total, columns, sort, onSort, row, need, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [size, setSize] = useState({ width: 800, height: 600 });
  const [at, setAt] = useState(0);
  const unit = rem();
  const tall = Math.round(unit * 2.1);
  const full = total * tall;
  const height = Math.min(full, kTallest);
  const inSight = Math.max(1, Math.floor((size.height - tall) / tall));
  // From the scroll's share of its way to the first row in sight.
  const share = height > size.height - tall ? top / Math.max(1, height - (size.height - tall)) : 0;
  const first = full <= kTallest ? Math.floor(top / tall) : Math.round(share * Math.max(0, total - inSight));
  const offset = full <= kTallest ? -(top % tall) : 0;
  const last = Math.min(total - 1, first + inSight + 1);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    need?.(first, last);
  });
  const toRow = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setAt(next);
    const element = box.current;
    if (!element) return;
    if (next > first && next < first + inSight - 1) return;
    const wanted = Math.max(0, next - Math.floor(inSight / 2));
    element.scrollTop = full <= kTallest ? wanted * tall : (wanted / Math.max(1, total - inSight)) * (height - (size.height - tall));
  };
  const widths = columns.map((column) => `${kWidths[column.id] ?? (column.type === "number" || column.type === "day" ? 7 : 10)}rem`);
  const rows = [];
  for (let index = first; index <= last && index < total; index++) rows.push(index);
  const set = (name: string, value: string) => (element: HTMLElement | null) => element?.style.setProperty(name, value);
  return (
    <div
      class="grid-box sheet"
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows.includes(at) ? `row-${at}` : undefined}
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === "ArrowDown" || event.key === "j") toRow(at + 1);
        else if (event.key === "ArrowUp" || event.key === "k") toRow(at - 1);
        else if (event.key === "PageDown") toRow(at + inSight);
        else if (event.key === "PageUp") toRow(at - inSight);
        else if (event.key === "Home") toRow(0);
        else if (event.key === "End") toRow(total - 1);
        else if (event.key === "Enter") onOpen?.(at);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="grid-inner" ref={set("--columns", widths.join(" "))}>
        <div class="grid-head" role="rowgroup">
          <div class="grid-row" role="row" aria-rowindex={1}>
            {columns.map((column) => {
              const down = sort === `-${column.id}`;
              const up = sort === column.id;
              return (
                <div
                  key={column.id}
                  role="columnheader"
                  class={column.type === "number" ? "num" : ""}
                  aria-sort={up ? "ascending" : down ? "descending" : undefined}
                >
                  {column.sortable && onSort ? (
                    <button type="button" class="grid-sort" onClick={() => onSort(column.id)}>
                      {column.name}
                      <span aria-hidden="true">{down ? " ↓" : up ? " ↑" : ""}</span>
                    </button>
                  ) : (
                    column.name
                  )}
                </div>
              );
            })}
          </div>
        </div>
        <div class="grid-space" role="rowgroup" ref={set("height", `${height}px`)}>
          <div class="grid-window" ref={set("transform", `translateY(${top + offset}px)`)}>
            {rows.map((index) => {
              const cells = row(index);
              return (
                <div
                  key={index}
                  id={`row-${index}`}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={index === at}
                  class={index === at ? "grid-row on" : "grid-row"}
                  ref={set("height", `${tall}px`)}
                  onClick={() => {
                    setAt(index);
                    onOpen?.(index);
                  }}
                >
                  {columns.map((column, at) => (
                    <div
                      key={column.id}
                      role="gridcell"
                      class={column.type === "number" ? "num" : ""}
                      title={
                        cells && typeof cells[at] === "string" && (cells[at] as string).length > 30 ? (cells[at] as string) : undefined
                      }
                    >
                      {cells ? <Cell value={cells[at]} /> : at === 0 ? <span class="faint">…</span> : ""}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function Cell({ value }: { value: string | number | boolean | null | undefined }) {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return <Text of={value} />;
  return <>{String(value)}</>;
}
