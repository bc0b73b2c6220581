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

// The answer for a path; while a new one is on its way the old one stays on the screen. An empty path asks nothing.
export function useApi<T>(path: string, params: Params = {}): Answer<T> {
  const version = dataVersion.value;
  const url = path ? address(path, params) : "";
  const [answer, set] = useState<Answer<T> & { url: string }>({ data: undefined, error: undefined, waiting: Boolean(url), url: "" });
  const last = useRef<T | undefined>(undefined);
  useEffect(() => {
    if (!url) {
      last.current = undefined;
      set({ data: undefined, error: undefined, waiting: false, url });
      return undefined;
    }
    const known = cache.get(url) as T | undefined;
    if (known !== undefined) {
      last.current = known;
      set({ data: known, error: undefined, waiting: false, url });
      return undefined;
    }
    const abort = new AbortController();
    set({ data: last.current, error: undefined, waiting: true, url });
    getJson<T>(url, abort.signal).then(
      (data) => {
        // A job in place of an answer: the answer comes when it is done.
        if ((data as { kind?: string } | null)?.kind !== "job") remember(url, data);
        last.current = data;
        set({ data, error: undefined, waiting: false, url });
      },
      (error) => {
        if (abort.signal.aborted) return;
        last.current = undefined;
        set({
          data: undefined,
          error: error instanceof ApiError ? error : new ApiError("page", String(error), "", 0, ""),
          waiting: false,
          url,
        });
      },
    );
    return () => abort.abort();
  }, [url, version]);
  const stale = url !== answer.url;
  return { data: answer.data, error: stale ? undefined : answer.error, waiting: answer.waiting || (stale && Boolean(url)) };
}
