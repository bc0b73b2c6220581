// Texts and files of one's own: dropped, picked or pasted, then coded by this computer with progress.
import { signal } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import { ApiError, address, sendJson } from "../api/client";
import { status } from "../state/vocabulary";
import { isDay } from "../text/days";
import { say } from "../ui/common";
import { JobProgress } from "../ui/job";

const jobs = signal<string[]>([]);

async function sendFile(file: File, published: string, source: string): Promise<void> {
  const most = status.value?.limits.upload_bytes ?? 32 << 20;
  if (file.size > most) {
    say(`${file.name} is larger than ${Math.round(most / 1048576)} MB.`, true);
    return;
  }
  try {
    const response = await fetch(address("code", { name: file.name, published, source }), {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const body = await response.json();
    if (!response.ok)
      throw new ApiError(body.error?.code ?? "", body.error?.message ?? `The server answered ${response.status}.`, "", response.status, "");
    jobs.value = [body.job as string, ...jobs.peek()];
  } catch (error) {
    say(`${file.name}: ${(error as Error).message}`, true);
  }
}

export async function sendFiles(files: Iterable<File>, published = "", source = ""): Promise<void> {
  for (const file of files) await sendFile(file, published, source);
}

export function CodeForm() {
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [source, setSource] = useState("");
  const [published, setPublished] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const can = (status.value?.can_code ?? false) && (status.value?.writable ?? false);
  const dayBad = published !== "" && !isDay(published);
  const send = async () => {
    try {
      const answer = await sendJson<{ job: string }>("POST", "code", {
        text,
        ...(title ? { title } : {}),
        ...(source ? { source } : {}),
        ...(published ? { published } : {}),
      });
      jobs.value = [answer.job, ...jobs.peek()];
      setText("");
      setTitle("");
    } catch (error) {
      say((error as Error).message, true);
    }
  };
  if (status.value && !can) return <p class="note">This server reads its store only; start it without --read-only to code texts here.</p>;
  return (
    <div class="code-columns">
      <div class="stack">
        <div
          class={over ? "drop on" : "drop"}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void sendFiles(event.dataTransfer?.files ?? [], published, source);
          }}
        >
          <p>
            <strong>Drop reports here</strong>
          </p>
          <p class="small soft">Text, HTML, JSON Lines or CSV, also packed (.gz, .zst). They stay on this computer.</p>
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            Pick files
          </button>
          <input
            ref={picker}
            class="hidden-words"
            type="file"
            multiple
            tabIndex={-1}
            aria-label="Files to code"
            onChange={(event) => void sendFiles(event.currentTarget.files ?? [], published, source)}
          />
        </div>
        <form
          class="sheet stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() && !dayBad) void send();
          }}
        >
          <label class="field">
            Or paste a text
            <textarea class="input reading" rows={9} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <div class="rows end">
            <label class="field">
              Published on
              <input
                class="input day"
                inputMode="numeric"
                placeholder="2023-05-10"
                value={published}
                aria-invalid={dayBad}
                onInput={(event) => setPublished(event.currentTarget.value.trim())}
              />
            </label>
            <label class="field">
              Publisher
              <input class="input" value={source} onInput={(event) => setSource(event.currentTarget.value)} />
            </label>
            <label class="field grow">
              Title
              <input class="input" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
            </label>
            <button type="submit" class="button primary" disabled={!text.trim() || dayBad}>
              Code it
            </button>
          </div>
          <p class="tiny faint">Words like “on Tuesday” are dated from the day of publication.</p>
        </form>
      </div>
      <section class="sheet" aria-label="Jobs" aria-live="polite">
        <h2>Jobs</h2>
        {jobs.value.length ? (
          <ul class="stack">
            {jobs.value.map((job) => (
              <li key={job}>
                <JobProgress id={job} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="soft small">None yet.</p>
        )}
      </section>
    </div>
  );
}
