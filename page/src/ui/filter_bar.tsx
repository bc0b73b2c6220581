// The one filter: a search over the reports' words, a chip for each choice, and a sheet of all fields with their counts.
import { useApi } from "../api/client";
import type { FacetItem, Facets, Summary } from "../api/types";
import { FILTER_KEYS, type FilterKey, filter, filterText, go, isList, noFilter, toggled } from "../state/address";
import { kQuadNames, learnNames, nameOf, words } from "../state/vocabulary";
import { spoken } from "../text/days";
import { Menu, Problem } from "./common";
import { DayField } from "./fields";
import { Icon } from "./icons";
import { ActorField } from "./picker";
import { plural, Text } from "./text";

const kLabels: Record<FilterKey, string> = {
  actors: "party",
  other: "with",
  type: "type",
  quad: "class",
  status: "status",
  speaker: "says",
  source: "source",
  country: "in",
  admin1: "in",
  place: "at",
  from: "from",
  to: "to",
  story: "story",
  document: "report",
  q: "words",
};

function valueWords(key: FilterKey, value: string): string {
  if (key === "quad") return kQuadNames[Number(value)] ?? value;
  if (key === "from" || key === "to") return spoken(value);
  if (key === "status" || key === "type") return words(value);
  if (key === "speaker" && value === "none") return "the report itself";
  if (key === "speaker" && value === "any") return "somebody";
  if (key === "admin1" || key === "place") return value.slice(value.indexOf(":") + 1);
  if (key === "story" || key === "document") return value.slice(0, 10);
  return nameOf(value);
}

export function FilterBar() {
  const now = filter.value;
  const chips = FILTER_KEYS.filter((key) => key !== "q").flatMap((key) => (now[key] ?? []).map((value) => [key, value] as const));
  return (
    <div class="filter-bar" role="search" aria-label="Filter">
      <SearchField />
      <div id="filter-button">
        <Menu label="Filter" icon="filter">
          <FilterSheet />
        </Menu>
      </div>
      <ul class="chips" aria-label="Chosen">
        {chips.map(([key, value]) => (
          <li key={key + value}>
            <button
              type="button"
              class="chip on"
              aria-label={`Remove ${kLabels[key]} ${valueWords(key, value)}`}
              onClick={() => go(isList(key) ? toggled(key, value) : { [key]: null })}
            >
              <span class="faint">{kLabels[key]}</span>
              <Text of={valueWords(key, value)} />
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {chips.length || now.q ? (
          <li>
            <button type="button" class="button quiet" onClick={() => go(noFilter)}>
              Clear
            </button>
          </li>
        ) : null}
      </ul>
      <Counts />
    </div>
  );
}

function Counts() {
  const { data } = useApi<Summary>(`summary?${filterText.value}`);
  if (!data) return null;
  return (
    <p class="counts faint tiny" aria-live="polite">
      <strong>{data.stories.toLocaleString("en")}</strong> {data.stories === 1 ? "story" : "stories"} in{" "}
      <strong>{data.documents.toLocaleString("en")}</strong> {data.documents === 1 ? "report" : "reports"}
    </p>
  );
}

function SearchField() {
  const now = filter.value.q?.[0] ?? "";
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: new FormData(event.currentTarget as HTMLFormElement).get("q") as string });
      }}
    >
      <Icon name="search" />
      <input
        key={now}
        id="search"
        name="q"
        class="input"
        type="search"
        placeholder="Words in the reports"
        aria-label="Words in the reports"
        defaultValue={now}
      />
    </form>
  );
}

const kFields: [FilterKey, string][] = [
  ["actors", "Parties"],
  ["type", "Type"],
  ["status", "Status"],
  ["country", "Country"],
  ["speaker", "Who says so"],
  ["source", "Source"],
];

function FilterSheet() {
  const answer = useApi<Facets>(`facets?${filterText.value}`, { fields: kFields.map(([key]) => key).join(","), limit: 12 });
  const facets = answer.data?.facets ?? {};
  for (const items of Object.values(facets)) learnNames(items.map((item) => [item.id, item.name]));
  return (
    <div class="facets">
      <div class="facet facet-days">
        <p class="group">When</p>
        <DayField label="From" value={filter.value.from?.[0] ?? ""} onPick={(from) => go({ from })} />
        <DayField label="To" value={filter.value.to?.[0] ?? ""} onPick={(to) => go({ to })} />
        <p class="group">Parties by name</p>
        <ActorField label="Any of these" onPick={(id) => go(toggled("actors", id))} />
        <ActorField label="Together with" onPick={(id) => go(toggled("other", id))} />
      </div>
      {answer.error ? <Problem error={answer.error} /> : null}
      {kFields.map(([key, name]) => (
        <Facet key={key} of={key} name={name} items={facets[key] ?? []} />
      ))}
    </div>
  );
}

function Facet({ of, name, items }: { of: FilterKey; name: string; items: FacetItem[] }) {
  const most = Math.max(1, ...items.map((item) => item.stories ?? item.events ?? 0));
  const chosen = filter.value[of] ?? [];
  const listed = of === "speaker" ? items.filter((item) => item.id !== "none" && item.id !== "any") : items;
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      {of === "speaker" ? (
        <>
          <FacetLine of={of} id="none" name="the report itself" checked={chosen.includes("none")} {...counted(items, "none", most)} />
          <FacetLine of={of} id="any" name="somebody" checked={chosen.includes("any")} {...counted(items, "any", most)} />
        </>
      ) : null}
      {listed.map((item) => {
        const count = item.stories ?? item.events ?? item.records ?? 0;
        return (
          <FacetLine
            key={item.id}
            of={of}
            id={item.id}
            name={valueWords(of, item.id) === item.id ? item.name || item.id : valueWords(of, item.id)}
            checked={chosen.includes(item.id)}
            count={count}
            share={count / most}
          />
        );
      })}
      {items.length ? null : <p class="faint tiny">nothing here</p>}
    </fieldset>
  );
}

function counted(items: FacetItem[], id: string, most: number): { count?: number; share?: number } {
  const item = items.find((one) => one.id === id);
  const count = item?.stories ?? item?.events;
  return count === undefined ? {} : { count, share: count / most };
}

function FacetLine({
  of,
  id,
  name,
  checked,
  count,
  share = 0,
}: {
  of: FilterKey;
  id: string;
  name: string;
  checked: boolean;
  count?: number;
  share?: number;
}) {
  return (
    <label class="facet-line">
      <input type="checkbox" checked={checked} onChange={() => go(toggled(of, id))} />
      <span class="facet-name">
        <Text of={name} />
      </span>
      {count === undefined ? null : (
        <>
          <meter class="facet-meter" value={share} aria-hidden="true" />
          <span class="faint tiny num" title={plural(count, "story")}>
            {count.toLocaleString("en")}
          </span>
        </>
      )}
    </label>
  );
}
