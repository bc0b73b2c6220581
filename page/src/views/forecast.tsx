// Forecast: what is likely next, how sure, because of which past events; what if these had not been; how such chances came true so far.
import { useEffect, useRef } from "preact/hooks";
import { useApi } from "../api/client";
import type { Forecast, ForecastEvent } from "../api/types";
import { filter, go, listOf, param, toView } from "../state/address";
import { learnNames, nameOf, status, words } from "../state/vocabulary";
import { spoken } from "../text/days";
import { Blank, Shown } from "../ui/common";
import { DayField } from "../ui/fields";
import { JobProgress } from "../ui/job";
import { ActorField } from "../ui/picker";
import { percent, plural, Text, To, TypeTag } from "../ui/text";
import { ViewFrame } from "../ui/view_frame";
import { CalibrationChart, FanChart } from "./forecast_charts";

export function ForecastView() {
  const who = param("who");
  const aim = param("aim");
  const on = param("on");
  const without = param("without");
  const can = status.value?.can_forecast ?? true;
  const answer = useApi<Forecast>(can ? "forecast" : "", { who, to: aim, on, without, top: 20 });
  const chart = useRef<SVGSVGElement>(null);
  const data = answer.data;
  const chosen = [filter.value.actors?.[0], filter.value.other?.[0]].filter((id): id is string => Boolean(id));
  useEffect(() => {
    if (!data?.events) return;
    learnNames([
      [data.who, data.who_name],
      [data.to, data.to_name],
      ...data.events.flatMap((event) => [[event.actor, event.actor_name] as const, [event.recipient, event.recipient_name] as const]),
    ]);
  }, [data]);
  return (
    <ViewFrame
      title="Forecast"
      about="Counted from the past of this store: it knows no causes, and not what has no past."
      controls={
        <div class="rows end">
          <ActorField label="Who" value={who} hint="anybody" onPick={(id) => go({ who: id, without: null })} />
          <ActorField label="To whom" value={aim} hint="anybody" onPick={(id) => go({ aim: id, without: null })} />
          <DayField label="From the day" value={on || data?.on || ""} onPick={(day) => go({ on: day, without: null })} />
          {who || aim ? (
            <button type="button" class="button" onClick={() => go({ who: null, aim: null, without: null })}>
              Anybody
            </button>
          ) : chosen.length ? (
            <button type="button" class="button" onClick={() => go({ who: chosen[0], aim: chosen[1], without: null })}>
              {chosen.map(nameOf).join(" → ")}, as in the filter
            </button>
          ) : null}
        </div>
      }
      out={{
        name: "forecast",
        json: () => data,
        grid: () =>
          data?.events && {
            columns: ["actor", "act", "recipient", "probability", "share_if_asked", "rank", "before"],
            rows: data.events.map((event) => [
              event.actor,
              event.relation,
              event.recipient,
              event.probability,
              event.share_if_asked,
              event.rank,
              event.before,
            ]),
          },
        chart: () => chart.current,
      }}
    >
      {can ? null : <Blank title="This store cannot be forecast">Too few days lie in it.</Blank>}
      {answer.error?.code === "DM805" ? (
        <Blank title={`Nothing of ${[who, aim].filter(Boolean).map(nameOf).join(" and ")} to count from`}>
          No report of this store tells to the day what they did or what was done to them. Ask with one of them alone, or press Anybody.
        </Blank>
      ) : can ? (
        <Shown of={answer}>
          {(forecast) =>
            forecast.kind === "job" ? (
              <div class="sheet stack">
                <h2>Learning from the past of this store</h2>
                <JobProgress id={forecast.job ?? ""} />
              </div>
            ) : forecast.too_little ? (
              <Blank title="Too little has happened to say what is next">
                Chances need weeks of events between the same parties. More reports may help.
              </Blank>
            ) : (
              <Outlook of={forecast} refer={chart} without={listOf(without)} />
            )
          }
        </Shown>
      ) : null}
    </ViewFrame>
  );
}

function Outlook({ of, refer, without }: { of: Forecast; refer: preact.RefObject<SVGSVGElement | null>; without: string[] }) {
  const month = of.counts.filter((count) => count.days === 28);
  return (
    <div class="forecast-columns">
      <div class="stack">
        {without.length ? (
          <div class="note rows spread">
            <span>
              As if {plural(without.length, "event")} had never been: each chance stands beside the one with{" "}
              {without.length === 1 ? "it" : "them"}.
            </span>
            <button type="button" class="button" onClick={() => go({ without: null })}>
              With all events
            </button>
          </div>
        ) : null}
        <section class="sheet">
          <h2>Likely on {spoken(of.on)}</h2>
          {of.events.length ? null : <p class="soft">Nothing of the kind is in the history.</p>}
          <ol class="outlook">
            {of.events.map((event) => (
              <NextEvent
                key={`${event.actor}${event.relation}${event.recipient}`}
                of={event}
                most={of.events[0]?.probability ?? 1}
                without={without}
              />
            ))}
          </ol>
        </section>
      </div>
      <div class="stack">
        {of.counts.length ? (
          <section class="sheet">
            <h2>
              How many events: <Text of={of.who_name || "anybody"} /> → <Text of={of.to_name || "anybody"} />
            </h2>
            <FanChart of={of} refer={refer} />
            <div class="scroll-x" tabIndex={0} role="region" aria-label="Counts of the next 28 days">
              <table>
                <caption class="hidden-words">Counts of the next 28 days</caption>
                <thead>
                  <tr>
                    <th scope="col">next 28 days</th>
                    <th scope="col" class="num">
                      mean
                    </th>
                    <th scope="col" class="num">
                      50 %
                    </th>
                    <th scope="col" class="num">
                      90 %
                    </th>
                    <th scope="col" class="num">
                      at least one
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {month.map((count) => (
                    <tr key={count.class}>
                      <td>{count.class}</td>
                      <td class="num">{count.mean.toFixed(1)}</td>
                      <td class="num">{count.interval_50.join("–")}</td>
                      <td class="num">{count.interval_90.join("–")}</td>
                      <td class="num">{percent(count.at_least_one)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ) : (
          <p class="note">Name who and to whom for counts of the coming weeks.</p>
        )}
        {of.next_meeting ? (
          <section class="sheet">
            <h2>Next meeting</h2>
            <p>
              {plural(of.next_meeting.meetings, "meeting")} so far, the last {plural(of.next_meeting.last_days_ago, "day")} before; with 80
              % between day {Math.round(of.next_meeting.window_from_days)} and {Math.round(of.next_meeting.window_to_days)}.
            </p>
            <ul class="within">
              {of.next_meeting.within.map((one) => (
                <li key={one.days}>
                  <span class="small">{one.days} days</span>
                  <meter class="tie-meter wide" value={one.probability} aria-label={`within ${one.days} days`} />
                  <strong>{percent(one.probability)}</strong>
                </li>
              ))}
            </ul>
            {of.who && of.to ? (
              <p class="small">
                <To patch={toView("track", { actors: [of.who], other: [of.to] })}>their rounds so far</To>
              </p>
            ) : null}
          </section>
        ) : null}
        <section class="sheet">
          <h2>How such chances came true</h2>
          {of.calibration?.n ? (
            <>
              {of.calibration.bins.some((bin) => bin.n && Math.max(bin.mean, bin.share) > 0.001) ? (
                <CalibrationChart of={of.calibration} />
              ) : null}
              <p class="small soft">
                {of.calibration.n.toLocaleString("en")} chances of the last {of.calibration.days} days, which the model had not seen. Brier
                score {of.calibration.brier.toFixed(4)}; saying the base rate of {percent(of.calibration.base_rate, 1)} every time:{" "}
                {of.calibration.base_brier.toFixed(4)}.
              </p>
            </>
          ) : (
            <p class="soft">The history is too short to hold chances against what came.</p>
          )}
          {of.skill ? (
            <p class={of.skill.better_than_base ? "note" : "note bad"}>
              <Text of={of.skill.words} />
            </p>
          ) : null}
        </section>
      </div>
    </div>
  );
}

function chance(probability: number): string {
  return probability < 0.0005 ? "< 0.1 %" : percent(probability, probability < 0.1 ? 1 : 0);
}

function NextEvent({ of, most, without }: { of: ForecastEvent; most: number; without: string[] }) {
  const past = of.reasons.flatMap((reason) => reason.events.map((event) => event.id));
  return (
    <li class="next-event">
      <div class="next-chance">
        <strong>{chance(of.probability)}</strong>
        {of.before === undefined || without.length === 0 ? null : (
          <span class="tiny faint" title="with all events">
            with: {chance(of.before)}
          </span>
        )}
        <meter class="tie-meter wide" value={most ? of.probability / most : 0} aria-hidden="true" />
      </div>
      <div>
        <p class="rows">
          <TypeTag type={of.relation} />
          <strong>
            <Text of={of.actor_name || nameOf(of.actor)} /> → <Text of={of.recipient_name || nameOf(of.recipient)} />
          </strong>
          <span class="faint tiny">
            if {of.actor_name || nameOf(of.actor)} does this to anybody: {percent(of.share_if_asked)}
          </span>
        </p>
        {of.reasons.length ? (
          <details open={of.rank <= 1}>
            <summary class="small">
              because of {plural(past.length, "past event")}
              {past.length ? "" : " of others like them"}
            </summary>
            <ul class="reasons">
              {of.reasons.map((reason) => (
                <li key={`${reason.relation}${reason.days_ago}`}>
                  <p class="small soft">
                    {words(reason.relation)}
                    {reason.by_other_side ? " by the other side" : ""} {plural(reason.days_ago, "day")} before,{" "}
                    {plural(reason.times, "time")}
                    {reason.of
                      ? `: followed by this in ${reason.hits} of ${reason.of} such cases`
                      : "; too few such cases to count what followed"}
                  </p>
                  <ul>
                    {reason.events.map((event) => (
                      <li key={event.id} class="reason-event">
                        <To patch={{ sel: event.id }} class="quoted-words reading small">
                          <Text of={event.sentence || event.headline || event.id} />
                        </To>
                        <span class="tiny faint">
                          {spoken(event.date)}{" "}
                          <button
                            type="button"
                            class="link tiny"
                            onClick={() => go({ without: [...new Set([...without, event.id])].join(",") })}
                            disabled={without.includes(event.id)}
                          >
                            {without.includes(event.id) ? "taken out" : "without this event"}
                          </button>
                        </span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <p class="small soft">No past event between the two: a guess from others like them.</p>
        )}
      </div>
    </li>
  );
}
