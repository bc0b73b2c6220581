// A job of the server with its progress, told by server-sent events.
import { useEffect, useState } from "preact/hooks";
import { dataChanged, getJson } from "../api/client";
import type { Job } from "../api/types";
import { toView } from "../state/address";
import { loadStatus } from "../state/vocabulary";
import { plural, Text, To } from "./text";

export function useJob(id: string, onEnd?: (job: Job) => void): Job | undefined {
  const [job, set] = useState<Job | undefined>(undefined);
  useEffect(() => {
    if (!id) return undefined;
    const stream = new EventSource(`api/v1/jobs/${encodeURIComponent(id)}/events`);
    let ended = false;
    const end = (last: Job | undefined) => {
      if (ended) return;
      ended = true;
      stream.close();
      if (last) {
        set(last);
        onEnd?.(last);
      }
    };
    const read = (event: MessageEvent<string>): Job | undefined => {
      try {
        return JSON.parse(event.data) as Job;
      } catch {
        return undefined;
      }
    };
    const ask = () => getJson<Job>(`api/v1/jobs/${encodeURIComponent(id)}`);
    stream.addEventListener("progress", (event) => {
      const now = read(event as MessageEvent<string>);
      if (now) set(now);
    });
    stream.addEventListener("end", (event) => {
      const last = read(event as MessageEvent<string>);
      if (last?.state) end(last);
      else ask().then(end, () => end(undefined));
    });
    // A stream that breaks is asked about once; the browser tries again by itself while the job runs.
    stream.onerror = () => {
      ask().then(
        (now) => (["done", "failed", "stopped"].includes(now.state) ? end(now) : set(now)),
        () => end(undefined),
      );
    };
    return () => {
      ended = true;
      stream.close();
    };
  }, [id]);
  return job;
}

// After a job what is on the screen may be other.
export function JobProgress({ id, quiet = false }: { id: string; quiet?: boolean }) {
  const job = useJob(id, () => {
    dataChanged();
    void loadStatus();
  });
  if (!job) return <progress aria-label="waiting" />;
  const over = job.state === "done" || job.state === "failed" || job.state === "stopped";
  return (
    <div class="job" data-state={job.state}>
      <p class="small">
        <strong>
          <Text of={job.name || job.what} />
        </strong>{" "}
        {job.state === "running" ? (job.stage ?? "running") : job.state}
        {job.of ? `, ${job.done ?? 0} of ${job.of}` : ""}
        {job.records !== undefined && !quiet ? `, ${plural(job.records, "record")}` : ""}
        {job.known ? `, ${plural(job.known, "report")} known already` : ""}
      </p>
      {over ? null : (
        <progress aria-label={`progress of ${job.name || job.what}`} {...(job.share === undefined ? {} : { value: job.share })} max={1} />
      )}
      {job.error ? (
        <p class="note bad">
          <Text of={`${job.error.code ?? ""} ${job.error.message ?? ""} ${job.error.hint ?? ""}`} />
        </p>
      ) : null}
      {(job.faults ?? []).map((fault) => (
        <p key={fault.id} class="note bad small">
          <Text of={`${fault.code ?? ""} ${fault.message ?? ""}${fault.hint ? ` (${fault.hint})` : ""}`} />
        </p>
      ))}
      {over && job.documents?.length ? (
        <ul class="rows small">
          {job.documents.slice(0, 12).map((document, index) => (
            <li key={document}>
              <To patch={toView("document", { doc: document })} class="chip">
                {job.documents?.length === 1 ? "read it with its marks" : `report ${index + 1}`}
              </To>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
