// Words of reports and names on the screen: always as text, isolated from the direction of what stands around them.
import type { ComponentChildren } from "preact";
import type { Party, PlaceOf, RecordOf } from "../api/types";
import { follow, href, type Patch } from "../state/address";
import { countryName, quadOf, words } from "../state/vocabulary";
import { pieces } from "../text/visible";

export function Text({ of }: { of: string | undefined | null }) {
  if (!of) return null;
  const parts = pieces(of);
  if (parts.length === 1 && !parts[0]?.unseen) return <bdi>{of}</bdi>;
  return (
    <bdi>
      {parts.map((piece, index) =>
        piece.unseen ? (
          <span key={index} class="unseen" title="a character that prints nothing">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}

export function To({
  patch,
  class: name,
  title,
  children,
  label,
  current,
}: {
  patch: Patch;
  class?: string;
  title?: string;
  children: ComponentChildren;
  label?: string;
  current?: boolean;
}) {
  return (
    <a
      href={href(patch)}
      class={name}
      title={title}
      aria-label={label}
      aria-current={current ? "true" : undefined}
      onClick={(event) => follow(event, patch)}
    >
      {children}
    </a>
  );
}

export function TypeTag({ type, mode }: { type: string | undefined; mode?: string | undefined }) {
  if (!type) return null;
  return (
    <span class={`tag q${quadOf(type)}`}>
      {words(type)}
      {mode ? <span class="faint"> {words(mode)}</span> : null}
    </span>
  );
}

export function StatusTag({ status }: { status: string | undefined }) {
  if (!status || status === "occurred") return null;
  return <span class="status">{words(status)}</span>;
}

export function partyName(party: Party | undefined): string {
  return party?.name || party?.text || party?.id || "";
}

// "Russia, Türkiye → Syria"
export function Parties({ actors }: { actors: Party[] | undefined }) {
  const all = actors ?? [];
  const from = all.filter((party) => party.role === "actor" || !party.role);
  const to = all.filter((party) => party.role === "recipient");
  const others = all.filter((party) => party.role && party.role !== "actor" && party.role !== "recipient");
  return (
    <span class="parties">
      <Names of={from} />
      {to.length ? (
        <>
          <span class="faint" aria-hidden="true">
            {" → "}
          </span>
          <span class="hidden-words"> towards </span>
          <Names of={to} />
        </>
      ) : null}
      {others.map((party) => (
        <span class="soft" key={`${party.role}${party.begin}`}>
          {` · ${party.role} `}
          <Text of={partyName(party)} />
        </span>
      ))}
    </span>
  );
}

function Names({ of }: { of: Party[] }) {
  return (
    <>
      {of.map((party, index) => (
        <span key={`${party.id}${party.begin}`}>
          {index ? ", " : ""}
          <Text of={partyName(party)} />
        </span>
      ))}
    </>
  );
}

export function placeWords(place: PlaceOf | undefined): string {
  if (!place) return "";
  const name = place.name || place.place || place.text || "";
  const country = place.country ? countryName(place.country) : "";
  return country && country !== name ? [name, country].filter(Boolean).join(", ") : name;
}

// One line that says what a record of any kind says.
export function headline(record: RecordOf): string {
  const join = (parties: (Party | undefined)[]) => parties.map(partyName).filter(Boolean).join(", ");
  switch (record.kind) {
    case "event": {
      const from = join((record.actors ?? []).filter((party) => party.role !== "recipient"));
      const to = join((record.actors ?? []).filter((party) => party.role === "recipient"));
      return `${record.type ?? ""} ${from}${to ? ` → ${to}` : ""}`;
    }
    case "relation":
      return `${partyName(record.subject)} ${words(record.type ?? "")} ${record.object?.name ?? record.object?.place ?? record.object?.text ?? ""}`;
    case "position":
      return `${partyName(record.holder)} ${record.stance ?? ""}: ${record.issue?.text ?? ""}`;
    case "statement":
      return `${join(record.speakers ?? [record.speaker])}: ${words(record.medium ?? "")}`;
    case "figure":
      return `${words(record.measure ?? "")}: ${record.text ?? record.value ?? ""}${record.whom ? ` ${record.whom}` : ""}`;
    case "circumstance":
      return `${partyName(record.actor)}: ${words(record.circumstance ?? "")}`;
    default:
      return record.title ?? record.message ?? record.id;
  }
}

export function plural(count: number | undefined, one: string, many?: string): string {
  const number = count ?? 0;
  const usual = /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${number.toLocaleString("en")} ${number === 1 ? one : (many ?? usual)}`;
}

export function percent(share: number | undefined | null, digits = 0): string {
  return share === undefined || share === null ? "–" : `${(100 * share).toFixed(digits)} %`;
}
