// What a person says of a record: right, wrong, or what it should be. The coder's record stays as it is; every word is kept with who and when.
import { useState } from "preact/hooks";
import { dataChanged, sendJson } from "../api/client";
import type { Correction, Party, RecordView } from "../api/types";
import { coderName } from "../state/settings";
import { status, vocabulary, words } from "../state/vocabulary";
import { isDay } from "../text/days";
import { say } from "./common";
import { useCommands } from "./keys";
import { ActorField } from "./picker";
import { partyName, Text } from "./text";

type Changes = Record<string, unknown>;
type Part = "type" | "parties" | "status" | "date";

// Which field of a kind its "type" is, and where the vocabulary lists its values.
const kTypeField: Record<string, string> = {
  event: "type",
  relation: "type",
  position: "stance",
  statement: "medium",
  figure: "measure",
  circumstance: "circumstance",
};

function valuesOf(field: string): string[] {
  const all = vocabulary.value;
  if (!all) return [];
  switch (field) {
    case "event":
      return all.types.map((type) => type.id);
    case "relation":
      return all.relation_types.map((type) => type.id);
    case "position":
      return all.stances;
    case "statement":
      return all.mediums;
    case "figure":
      return all.measures;
    case "circumstance":
      return all.circumstances;
    default:
      return [];
  }
}

export function Corrections({ view }: { view: RecordView }) {
  const { record } = view;
  const [part, setPart] = useState<Part | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const can = status.value?.writable ?? false;
  const send = async (action: Correction["action"], changes?: Changes) => {
    if (!can) return say("The store is open for reading only.", true);
    if (busy) return undefined;
    setBusy(true);
    try {
      await sendJson("POST", "corrections", {
        record: record.id,
        action,
        ...(changes ? { changes } : {}),
        ...(coderName.value ? { who: coderName.value } : {}),
      });
      setPart(undefined);
      say(action === "accept" ? "Accepted" : action === "reject" ? "Rejected" : "Corrected");
      dataChanged();
    } catch (error) {
      say(`${(error as Error).message}`, true);
    }
    setBusy(false);
    return undefined;
  };
  const parts: [Part, string, string, boolean][] = [
    ["type", "t", record.kind === "position" ? "Stance" : "Type", true],
    ["parties", "p", "Parties", true],
    ["status", "s", "Status", record.kind === "event" || record.kind === "relation"],
    ["date", "d", "Date", record.kind === "event"],
  ];
  useCommands(
    [
      { keys: "a", words: "accept the record", group: "Correct", run: () => void send("accept") },
      { keys: "r", words: "reject the record", group: "Correct", run: () => void send("reject") },
      ...parts
        .filter(([, , , there]) => there)
        .map(([id, key, name]) => ({ keys: key, words: `fix ${name.toLowerCase()}`, group: "Correct", run: () => setPart(id) })),
    ],
    [record.id, busy, can],
  );
  return (
    <section class="correct" aria-label="Correct">
      <div class="rows">
        <button type="button" class="button" disabled={!can || busy} onClick={() => void send("accept")}>
          Accept <kbd>a</kbd>
        </button>
        <button type="button" class="button" disabled={!can || busy} onClick={() => void send("reject")}>
          Reject <kbd>r</kbd>
        </button>
        {parts
          .filter(([, , , there]) => there)
          .map(([id, key, name]) => (
            <button
              key={id}
              type="button"
              class="button"
              disabled={!can}
              aria-expanded={part === id}
              onClick={() => setPart(part === id ? undefined : id)}
            >
              {name} <kbd>{key}</kbd>
            </button>
          ))}
      </div>
      {part === "type" ? (
        <Choice
          label={words(kTypeField[record.kind] ?? "type")}
          values={valuesOf(record.kind)}
          onPick={(value) => void send("fix", { [kTypeField[record.kind] ?? "type"]: value })}
          onEnd={() => setPart(undefined)}
        />
      ) : null}
      {part === "status" ? (
        <Choice
          label="status"
          values={vocabulary.value?.statuses ?? []}
          onPick={(value) => void send("fix", { status: value })}
          onEnd={() => setPart(undefined)}
        />
      ) : null}
      {part === "date" ? (
        <DateChange
          onSend={(date) => void send("fix", { date })}
          onEnd={() => setPart(undefined)}
          start={record.date?.start ?? ""}
          end={record.date?.end ?? ""}
        />
      ) : null}
      {part === "parties" ? (
        <PartiesChange view={view} onSend={(changes) => void send("fix", changes)} onEnd={() => setPart(undefined)} />
      ) : null}
      <Said items={view.corrections ?? []} />
    </section>
  );
}

function focusFirst(element: HTMLElement | null): void {
  if (element && !element.contains(document.activeElement)) element.querySelector<HTMLElement>("input, select, button")?.focus();
}

function onEscape(end: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    end();
  };
}

function Choice({ label, values, onPick, onEnd }: { label: string; values: string[]; onPick: (value: string) => void; onEnd: () => void }) {
  return (
    <div class="choice" role="group" aria-label={`The right ${label}`} ref={focusFirst} onKeyDown={onEscape(onEnd)}>
      {values.map((value) => (
        <button key={value} type="button" class="chip" onClick={() => onPick(value)}>
          {words(value)}
        </button>
      ))}
    </div>
  );
}

function DateChange({ start, end, onSend, onEnd }: { start: string; end: string; onSend: (date: Changes) => void; onEnd: () => void }) {
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState(end);
  const [precision, setPrecision] = useState("day");
  const good = isDay(from) && (to === "" || isDay(to));
  return (
    <form
      class="rows end choice"
      ref={focusFirst}
      onKeyDown={onEscape(onEnd)}
      onSubmit={(event) => {
        event.preventDefault();
        if (good) onSend({ start: from, end: to || from, precision });
      }}
    >
      <label class="field">
        First day
        <input class="input" value={from} placeholder="2023-05-10" onInput={(event) => setFrom(event.currentTarget.value.trim())} />
      </label>
      <label class="field">
        Last day
        <input class="input" value={to} placeholder="the same" onInput={(event) => setTo(event.currentTarget.value.trim())} />
      </label>
      <label class="field">
        As exactly as
        <select class="input" value={precision} onChange={(event) => setPrecision(event.currentTarget.value)}>
          {["day", "week", "month", "year"].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button class="button primary" type="submit" disabled={!good}>
        Keep
      </button>
    </form>
  );
}

const kRoles = ["actor", "recipient", "host", "mediator", "participant"];

// An event has parties with roles; the other kinds have a party in each of a few places.
function PartiesChange({ view, onSend, onEnd }: { view: RecordView; onSend: (changes: Changes) => void; onEnd: () => void }) {
  const { record } = view;
  const [list, setList] = useState<Party[]>((record.actors ?? []).map((party) => ({ ...party })));
  if (record.kind !== "event") {
    const places =
      {
        relation: ["subject", "object"],
        position: ["holder", "addressee"],
        statement: ["speaker"],
        figure: ["speaker"],
        circumstance: ["actor"],
      }[record.kind] ?? [];
    return (
      <div class="rows end choice" ref={focusFirst} onKeyDown={onEscape(onEnd)}>
        {places.map((place) => (
          <ActorField key={place} label={`The right ${place}`} onPick={(id) => onSend({ [place]: id })} />
        ))}
      </div>
    );
  }
  const change = (index: number, patch: Partial<Party>) =>
    setList(list.map((party, at) => (at === index ? { ...party, ...patch } : party)));
  return (
    <div class="choice stack tight" ref={focusFirst} onKeyDown={onEscape(onEnd)}>
      {list.map((party, index) => (
        <div class="rows" key={`${party.id}${party.begin ?? index}`}>
          <select
            class="input"
            aria-label={`Role of ${partyName(party)}`}
            value={party.role ?? "actor"}
            onChange={(event) => change(index, { role: event.currentTarget.value })}
          >
            {kRoles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </select>
          <span class="grow">
            <Text of={partyName(party)} /> <span class="faint tiny mono">{party.id}</span>
          </span>
          <button
            type="button"
            class="button quiet"
            aria-label={`Take out ${partyName(party)}`}
            onClick={() => setList(list.filter((_, at) => at !== index))}
          >
            take out
          </button>
        </div>
      ))}
      <ActorField label="Add a party" onPick={(id) => setList([...list, { role: "recipient", id, name: id }])} />
      <div class="rows">
        <button
          type="button"
          class="button"
          onClick={() =>
            setList(
              list.map((party) => ({
                ...party,
                role: party.role === "actor" ? "recipient" : party.role === "recipient" ? "actor" : (party.role ?? "actor"),
              })),
            )
          }
        >
          Turn round
        </button>
        <button
          type="button"
          class="button primary"
          disabled={!list.length}
          onClick={() => onSend({ actors: list.map((party) => ({ role: party.role ?? "actor", id: party.person ?? party.id })) })}
        >
          Keep
        </button>
      </div>
    </div>
  );
}

function Said({ items }: { items: Correction[] }) {
  if (!items.length) return null;
  const withdraw = async (id: string) => {
    try {
      await sendJson("DELETE", `corrections/${encodeURIComponent(id)}`);
      say("Withdrawn");
      dataChanged();
    } catch (error) {
      say((error as Error).message, true);
    }
  };
  return (
    <ul class="said small">
      {items.map((item) => (
        <li key={item.id} class={item.withdrawn ? "withdrawn" : ""}>
          <strong>
            <Text of={item.who} />
          </strong>{" "}
          {item.action === "fix" ? `corrected ${changesWords(item.changes)}` : item.action === "accept" ? "accepted" : "rejected"}
          <span class="faint"> {item.when.slice(0, 16).replace("T", " ")}</span>
          {item.note ? (
            <>
              {": "}
              <Text of={item.note} />
            </>
          ) : null}
          {item.withdrawn ? (
            <span class="faint"> (withdrawn)</span>
          ) : (
            <button type="button" class="link tiny" onClick={() => void withdraw(item.id)}>
              withdraw
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function changesWords(changes: Changes | undefined): string {
  return Object.entries(changes ?? {})
    .map(([field, value]) => {
      if (Array.isArray(value)) return `${field}: ${value.map((one: Party) => `${one.role ?? ""} ${one.id ?? ""}`.trim()).join(", ")}`;
      if (value && typeof value === "object") return `${field}: ${Object.values(value).join(" ")}`;
      return `${field}: ${words(String(value))}`;
    })
    .join("; ");
}
