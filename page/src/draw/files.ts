// Files made by the page from what it shows.
export interface Grid {
  columns: string[];
  rows: (string | number | boolean | null | undefined)[][];
}

// RFC 4180. A cell that a spreadsheet would run as a formula gets a ' before it, as in `dragoman export`; numbers stay numbers.
export function csvOf(grid: Grid): string {
  const cell = (value: Grid["rows"][number][number]) => {
    if (value === null || value === undefined) return "";
    if (typeof value !== "string") return String(value);
    const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };
  return `${[grid.columns, ...grid.rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
