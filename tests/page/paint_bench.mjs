// paint_bench.mjs PROGRAM BIG.duckdb [--repeat N] [--check] - from a change of the filter to the next painted frame with the new numbers, in a real browser, as JSON.
//
// BIG.duckdb: a million events with the samples' own mix, made by bench/grow_store.cc (see there). Chromium is Debian's, without a GPU.
// Each filter is one that was not asked before, so that neither the server nor the page has an answer ready. Begins: the page's address changes, as a
// click on a facet, a brush or the back button changes it. Ends: the frame is painted in which the view's own part of the page changed for the last time,
// once every request of the view has been answered. A frame is painted every 16.7 ms; half of one is part of every figure.
// The machine may have other work: a change during which other programs took more than a tenth of its time is not counted, but tried again with another
// filter, at most six times as often as asked for; `by_others_percent` says how much they took of those that are counted.
// `server`: the slowest of the view's requests in it, by the browser's clock. First paint: a new browser context with its cookie, nothing kept.
// --check: exit 1 where a median is over its bar: 100 ms timeline, table, map; 150 ms network of 300 parties on a new day; 1 s first paint; 1.5 GB.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const [program, store, ...flags] = process.argv.slice(2);
if (!program || !store) {
  console.error("usage: paint_bench.mjs PROGRAM BIG.duckdb [--repeat N] [--check]");
  process.exit(2);
}
const repeat = flags.includes("--repeat") ? Number(flags[flags.indexOf("--repeat") + 1]) : 24;
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((one) => one && existsSync(one));
const kBars = { timeline: 100, stories: 100, table: 100, map: 100, network: 150 };

const kStates = ["TUR", "RUS", "USA", "FRA", "ARM", "AZE", "COL", "PER", "ISR", "IRN", "SYR", "UKR", "ETH", "MLI", "SDN", "YEM", "LBY", "SRB", "VEN", "GBR"];
const kTypes = ["CONSULT", "AGREE", "ASSAULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"];

// Every kind of filter in turn, never the same twice: the last day makes it a new one.
function filterOf(number, last) {
  const actor = kStates[number % 20];
  const year = last - 2 - (number % 12);
  const to = `${last}-${String((number % 12) + 1).padStart(2, "0")}-${String(28 - (number % 27)).padStart(2, "0")}`;
  const all = [
    `type=${kTypes[number % 8]}&to=${to}`,
    `actors=${actor}&to=${to}`,
    `from=${year}-0${(number % 9) + 1}-01&to=${to}`,
    `actors=${actor}&other=${kStates[(number * 7 + 3) % 20]}&to=${to}`,
    `quad=${(number % 4) + 1}&to=${to}`,
    `country=${kStates[(number * 3) % 20]}&to=${to}`,
    `speaker=any&type=${kTypes[number % 8]}&to=${to}`,
    `status=occurred&to=${to}`,
  ];
  return all[number % all.length];
}

// In the page: changes the address, then waits until what `part` names has changed for the last time and is painted.
async function toPainted(page, query, part) {
  return page.evaluate(
    async ([next, selector]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
      const inside = (node) => (node instanceof Element ? node : node.parentElement)?.closest(selector) !== null;
      let changed = 0;
      let painted = Promise.resolve(0);
      const watch = new MutationObserver((all) => {
        if (!all.some((one) => inside(one.target) || [...one.addedNodes].some((node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector))))) return;
        changed++;
        painted = frame();
      });
      watch.observe(document.querySelector("main"), { childList: true, characterData: true, subtree: true, attributes: true });
      performance.clearResourceTimings();
      const begun = performance.now();
      history.pushState(null, "", `?${next}`);
      dispatchEvent(new PopStateEvent("popstate"));
      // Done: nothing waits, and for 200 ms nothing of the view has changed.
      for (let quiet = 0, seen = -1; quiet < 12; ) {
        await frame();
        const waits = document.querySelector("main .waiting.on") !== null || document.querySelector("main [data-waits]") !== null;
        quiet = waits || changed !== seen || changed === 0 ? 0 : quiet + 1;
        seen = changed;
        if (performance.now() - begun > 20_000) throw new Error(`nothing painted in ${selector}`);
      }
      watch.disconnect();
      const asked = performance.getEntriesByType("resource").filter((one) => one.name.includes("/api/"));
      return {
        took: (await painted) - begun,
        server: Math.max(0, ...asked.map((one) => one.responseEnd - begun)),
        bytes: asked.reduce((sum, one) => sum + one.decodedBodySize, 0),
        requests: asked.map((one) => `${one.name.replace(/.*api\/v1\//, "").split("?")[0]} ${Math.round(one.startTime - begun)}-${Math.round(one.responseEnd - begun)}`),
      };
    },
    [query, part],
  );
}

// Time of the machine that was used, and of it by this program, the server and the browser, in ticks.
function used() {
  const ticks = (line, from, to) => line.split(" ").filter(Boolean).slice(from, to).reduce((sum, one) => sum + Number(one), 0);
  const [first = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const fields = first.split(/ +/).map(Number);
  const children = new Map();
  const own = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const rest = stat.slice(stat.lastIndexOf(")") + 2);
      const parent = Number(rest.split(" ")[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
      own.set(Number(pid), ticks(rest, 11, 13));
    } catch {
      // It has ended.
    }
  }
  const under = (pid) => (own.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((sum, child) => sum + under(child), 0);
  return { at: performance.now(), all: fields.slice(1, 4).reduce((a, b) => a + b, 0) + fields.slice(6, 9).reduce((a, b) => a + b, 0), own: under(process.pid) };
}

// `change(number)` again and again until `repeat` of them had the machine nearly to themselves, or six times as many were tried.
async function quietly(name, change) {
  const all = [];
  for (let tries = 0; tries < repeat * 6 && all.filter((one) => one.others <= 0.1).length < repeat; tries++) {
    const before = used();
    const one = await change(tries);
    const after = used();
    one.others = Math.max(0, (after.all - before.all - (after.own - before.own)) * 10) / (after.at - before.at) / os.cpus().length;
    all.push(one);
    if (flags.includes("--each")) console.error(name, JSON.stringify(one));
  }
  return all.toSorted((a, b) => a.others - b.others).slice(0, repeat);
}

const order = (list) => list.toSorted((a, b) => a - b);
const median = (list) => order(list)[list.length >> 1];
const summed = (all) => ({
  median_ms: Math.round(median(all.map((one) => one.took))),
  p90_ms: Math.round(order(all.map((one) => one.took))[Math.floor(all.length * 0.9)]),
  most_ms: Math.round(Math.max(...all.map((one) => one.took))),
  server_ms: Math.round(median(all.map((one) => one.server))),
  by_others_percent: Math.round(100 * Math.max(...all.map((one) => one.others))),
  kilobytes: Math.round(median(all.map((one) => one.bytes)) / 1000),
});

const server = await serve(program, store, ["--quiet"], 120_000);
const browser = await chromium.launch({ executablePath, args: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-sandbox", "--force-prefers-reduced-motion"] });
const result = {};
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const first = await context.newPage();
  await first.goto(server.url);
  await first.waitForSelector("h1");
  const status = await first.evaluate(async () => (await fetch("api/v1/status")).json());
  result.events = status.events;
  result.stories = status.stories;
  result.reports = status.documents;
  result.machine = `${os.cpus()[0]?.model}, ${os.cpus().length} threads, load ${os.loadavg()[0].toFixed(1)}`;
  result.browser = `Chromium ${browser.version()}, headless, without a GPU`;
  const last = Number(status.last_report.slice(0, 4));
  const cookies = (await context.storageState()).cookies;
  await first.close();
  // The words of the texts are gathered meanwhile.
  await new Promise((done) => setTimeout(done, 15_000));

  const paints = [];
  const charts = [];
  for (let index = 0; index < 5; index++) {
    const fresh = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    await fresh.addCookies(cookies);
    const page = await fresh.newPage();
    await page.goto(server.at(`?from=20${10 + index}-01-01`));
    await page.waitForSelector(".volume .bars");
    charts.push(await page.evaluate(() => performance.now()));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN));
    await fresh.close();
  }
  result.first_paint_ms = Math.round(median(paints));
  result.first_chart_ms = Math.round(median(charts));

  const page = await context.newPage();
  const views = { timeline: ["", ".chart-sheet"], stories: ["", ".stories"], table: ["view=table&", ".grid-box"], map: ["view=map&", ".map-columns"] };
  let number = 0;
  result.views = {};
  for (const [name, [view, part]] of Object.entries(views)) {
    await page.goto(server.at(`?${view}to=${last}-11-30`));
    await page.waitForSelector(part);
    await page.waitForTimeout(1500);
    result.views[name] = summed(
      await quietly(name, async () => {
        const filter = filterOf(number++, last);
        return { ...(await toPainted(page, `${view}${filter}`, part)), filter };
      }),
    );
  }
  await page.goto(server.at("?view=network"));
  await page.waitForSelector(".stage");
  await page.waitForTimeout(3000);
  const days = await page.evaluate(() => [document.querySelector("input[type=range]").min, document.querySelector("input[type=range]").max].map(Number));
  // A week on from some day, as the slider and its keys go.
  const network = await quietly("network", async (index) => {
    const day = days[0] + Math.round(((days[1] - days[0]) * ((index % repeat) + 2)) / (repeat + 3)) + 7 * index;
    const of = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    await toPainted(page, `view=network&on=${of(day)}`, ".network-columns");
    const took = await toPainted(page, `view=network&on=${of(day + 7)}`, ".network-columns");
    return { ...took, parties: await page.evaluate(() => Number(/(\d+) part/.exec(document.querySelector(".view-title p")?.textContent ?? "")?.[1])) };
  });
  result.views.network = { ...summed(network), parties: median(network.map((one) => one.parties)) };
  result.server_peak_mb = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024);
} finally {
  await browser.close();
  await server.stop();
}
console.log(JSON.stringify(result, null, 1));
const missed = Object.entries(kBars).filter(([name, bar]) => result.views[name].median_ms > bar).map(([name]) => name);
if (result.first_paint_ms > 1000) missed.push("first paint");
if (result.server_peak_mb > 1536) missed.push("memory");
if (missed.length) console.error(`missed: ${missed.join(", ")}`);
process.exit(flags.includes("--check") && missed.length ? 1 : 0);
