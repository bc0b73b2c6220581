// Talking to the server: JSON with its errors, the same answer once while it is wanted, progress as events.
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";

// What went wrong, as the server tells it: a stable code, words for people, a hint.
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string,
    readonly status: number,
    readonly request: string,
  ) {
    super(message);
  }
}

export type Params = Record<string, string | number | boolean | undefined | null>;

export function address(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    if (value !== undefined && value !== null && value !== "") query.set(key, String(value));
  const text = query.toString();
  const [bare = "", more = ""] = path.split("?");
  const all = [more, text].filter(Boolean).join("&");
  return `api/v1/${bare}${all ? `?${all}` : ""}`;
}

async function errorOf(response: Response): Promise<ApiError> {
  let body: { error?: Record<string, unknown> } & Record<string, unknown> = {};
  try {
    body = await response.json();
  } catch {
    // No JSON: the status alone tells.
  }
  const error = (typeof body.error === "object" && body.error) || body;
  const text = (key: string) => (typeof error[key] === "string" ? (error[key] as string) : "");
  const fallback = response.status === 401 ? "The page has lost its key." : `The server answered ${response.status}.`;
  const hint = response.status === 401 ? "Open the address that dragoman serve printed." : text("hint");
  return new ApiError(
    text("code") || `HTTP ${response.status}`,
    text("message") || fallback,
    hint,
    response.status,
    text("request") || text("request_id"),
  );
}

export async function getJson<T>(url: string, abort?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { signal: abort ?? null, headers: { accept: "application/json" } });
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new ApiError("offline", "The server does not answer.", "Is dragoman serve still running?", 0, "");
  }
  if (!response.ok) throw await errorOf(response);
  return (await response.json()) as T;
}

export async function sendJson<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`api/v1/${path}`, {
      method,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
  } catch {
    throw new ApiError("offline", "The server does not answer.", "Is dragoman serve still running?", 0, "");
  }
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export interface Answer<T> {
  data: T | undefined;
  error: ApiError | undefined;
  waiting: boolean;
}

// Grows when records change (coding, corrections): every answer on the screen is asked for again.
export const dataVersion = signal(0);
export function dataChanged(): void {
  cache.clear();
  dataVersion.value++;
}

const cache = new Map<string, unknown>();
const kCached = 60;

function remember(url: string, data: unknown): void {
  cache.delete(url);
  cache.set(url, data);
  if (cache.size > kCached) cache.delete(cache.keys().next().value as string);
}

interface Asked<T> extends Answer<T> {
  key: string;
  abort: AbortController | undefined;
}

// The answer for a path; while a new one is on its way the old one stays on the screen. An empty path asks nothing.
// It is asked for while the view is drawn, not after: the server works while the page does.
export function useApi<T>(path: string, params: Params = {}): Answer<T> {
  const url = path ? address(path, params) : "";
  const key = `${url}#${dataVersion.value}`;
  const [, redraw] = useState(0);
  const now = useRef<Asked<T>>({ key: "", data: undefined, error: undefined, waiting: false, abort: undefined });
  if (now.current.key !== key) {
    now.current.abort?.abort();
    const known = url ? (cache.get(url) as T | undefined) : undefined;
    const asked: Asked<T> = { key, data: url ? (known ?? now.current.data) : undefined, error: undefined, waiting: false, abort: undefined };
    now.current = asked;
    if (url && known === undefined) {
      asked.waiting = true;
      asked.abort = new AbortController();
      const done = (what: Partial<Answer<T>>) => {
        if (asked.abort?.signal.aborted) return;
        Object.assign(asked, { waiting: false, abort: undefined }, what);
        redraw((count) => count + 1);
      };
      getJson<T>(url, asked.abort.signal).then(
        (data) => {
          // A job in place of an answer: the answer comes when it is done.
          if ((data as { kind?: string } | null)?.kind !== "job") remember(url, data);
          done({ data });
        },
        (error) => done({ data: undefined, error: asError(error) }),
      );
    }
  }
  useEffect(() => () => now.current.abort?.abort(), []);
  const { data, error, waiting } = now.current;
  return { data, error, waiting };
}

export function asError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError("page", String(error), "", 0, "");
}
