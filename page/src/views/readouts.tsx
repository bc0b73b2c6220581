// Readouts: what each side says of one meeting, side by side; what several say, what one alone says, where they contradict one another.
import { useEffect } from "preact/hooks";
import { useApi } from "../api/client";
import type { Comparison, Meeting, Said } from "../api/types";
import { filterText, go, param, toView } from "../state/address";
import { learnNames, nameOf } from "../state/vocabulary";
import { spoken } from "../text/days";
import { Blank, Segments, Shown } from "../ui/common";
import { plural, Text, To } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";

export function ReadoutsView() {
  const meetings = useApi<{ total: number; items: Meeting[] }>(`meetings?${filterText.value}`);
  const items = meetings.data?.items ?? [];
  const chosen = param("event") || (items.find((one) => one.sides.length > 1) ?? items[0])?.event || "";
  const answer = useApi<Comparison>(chosen ? "compare" : "", { event: chosen });
  useEffect(() => {
    learnNames(items.flatMap((one) => one.sides.map((side) => [side.side, side.name] as const)));
  }, [items]);
  const comparison = answer.data;
  return (
    <ViewFrame
      title="Readouts"
      about="What the parties say of one meeting, clause by clause, in the words of the reports."
      out={{
        name: "readouts",
        records: "statements",
        json: () => comparison,
        grid: () =>
          comparison && {
            columns: ["verdict", "about", ...comparison.sides.map((side) => side.name ?? side.side)],
            rows: comparison.points.map((point) => [
              point.verdict,
              point.about,
              ...comparison.sides.map((side) => point.said.find((said) => said.side === side.side)?.words),
            ]),
          },
      }}
    >
      <div class="track-columns">
        <Shown of={meetings}>
          {(data) =>
            data.items.length ? (
              <nav class="sheet track-list" aria-label="Meetings">
                <ul>
                  {data.items.map((meeting) => (
                    <li key={meeting.event}>
                      <To
                        patch={{ event: meeting.event, sel: null, tab: null }}
                        class="pick"
                        current={meeting.event === chosen || meeting.event === comparison?.event}
                      >
                        <span class="tiny faint">{spoken(meeting.date) || "no day"}</span>
                        <strong>
                          <Text of={titleOf(meeting.headline)} />
                        </strong>
                        <span class="tiny faint">heard: {meeting.sides.map((side) => side.name ?? side.side).join(", ")}</span>
                      </To>
                    </li>
                  ))}
                </ul>
              </nav>
            ) : (
              <Blank title="Nobody is heard on a meeting here">Widen the filter.</Blank>
            )
          }
        </Shown>
        {chosen ? <Shown of={answer}>{(data) => <Sides of={data} />}</Shown> : null}
      </div>
    </ViewFrame>
  );
}

// "visit A -> B @ C" without its type, with the page's own arrow.
function titleOf(headline: string): string {
  return headline.replace(/^CONSULT +/, "").replace(" -> ", " → ");
}

function Sides({ of }: { of: Comparison }) {
  const missing = param("without");
  const shown = missing ? of.points.filter((point) => !point.said.some((said) => said.side === missing)) : of.points;
  const sideName = (side: string) => of.sides.find((one) => one.side === side)?.name || nameOf(side);
  const groups: [string, string, Comparison["points"]][] = [
    ["conflict", "In conflict", shown.filter((point) => point.verdict === "conflict")],
    ["shared", "Said by several", shown.filter((point) => point.verdict === "shared")],
    ["only", missing ? `Left out by ${sideName(missing)}` : "Said by one alone", shown.filter((point) => point.verdict === "only")],
  ];
  return (
    <div class="sheet readouts">
      <header class="stack tight">
        <h2>
          <Text of={titleOf(of.headline)} />
        </h2>
        <p class="soft small">
          {spoken(of.date)} · told in {plural(of.tellings.length, "report")} ·{" "}
          <To patch={{ sel: of.story ?? of.event }}>the meeting itself</To>
        </p>
        {of.sides.length > 1 ? (
          <Segments
            label="Left out by"
            value={missing}
            options={[
              ["", "All points"],
              ...of.sides.map((side) => [side.side, `Left out by ${side.name || nameOf(side.side)}`] as [string, string]),
            ]}
            onPick={(side) => go({ without: side })}
          />
        ) : (
          <p class="note">
            Only <Text of={sideName(of.sides[0]?.side ?? "")} /> is heard on this meeting. What others say of it is in none of the reports: there is
            nothing to compare.
          </p>
        )}
      </header>
      <div class="scroll-x" tabIndex={0} role="region" aria-label="The sides' words">
        <table class="sides">
          <thead>
            <tr>
              {of.sides.map((side) => (
                <th key={side.side} scope="col">
                  <Text of={side.name || nameOf(side.side)} />
                  <span class="faint tiny"> {plural(side.sentences?.length ?? side.statements.length, "sentence")}</span>
                  <div class="faint tiny">
                    <Text of={side.sources.join(", ")} />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([verdict, title, points]) =>
            points.length ? (
              <tbody key={verdict} class={`verdict-${verdict}`}>
                <tr class="verdict-head">
                  <th scope="rowgroup" colSpan={of.sides.length}>
                    {title} <span class="faint tiny">{points.length}</span>
                  </th>
                </tr>
                {points.map((point, index) => (
                  <tr key={index}>
                    {of.sides.map((side) => (
                      <td key={side.side}>
                        {point.said
                          .filter((said) => said.side === side.side)
                          .map((said) => (
                            <Clause key={`${said.begin}${said.words}`} said={said} sides={of.sides} />
                          ))}
                        {point.said.some((said) => said.side === side.side) ? null : <span class="faint tiny">nothing</span>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ) : null,
          )}
          {of.sides.some((side) => side.quotes?.length) ? (
            <tbody class="verdict-quotes">
              <tr class="verdict-head">
                <th scope="rowgroup" colSpan={of.sides.length}>
                  In their own words
                </th>
              </tr>
              <tr>
                {of.sides.map((side) => (
                  <td key={side.side}>
                    {(side.quotes ?? []).map((quote) => (
                      <p key={`${quote.document}${quote.begin}`} class="reading">
                        <To
                          patch={quote.statement ? { sel: quote.statement } : toView("document", { doc: quote.document })}
                          class="quoted-words"
                        >
                          <q>
                            <Text of={quote.text} />
                          </q>
                        </To>
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            </tbody>
          ) : null}
        </table>
      </div>
    </div>
  );
}

// The clause; one click opens the article at its sentence, since a clause is no record of its own.
function Clause({ said, sides }: { said: Said; sides: Comparison["sides"] }) {
  const sentence = sides
    .find((side) => side.side === said.side)
    ?.sentences?.find((one) => one.document === said.document && one.begin === said.begin);
  const record = sentence?.records?.[0];
  const patch = record
    ? { sel: record }
    : toView("document", { doc: said.document ?? null, at: `${said.words_begin ?? said.begin ?? 0}-${said.words_end ?? said.end ?? 0}` });
  return (
    <p class="reading">
      <To patch={patch} class="quoted-words" title={said.sentence}>
        <Text of={said.words} />
      </To>
    </p>
  );
}
