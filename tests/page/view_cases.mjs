// Every view shows what it should; one filter for all; from a mark to the sentence in two clicks; an address brings the same page back.
import { strict as assert } from "node:assert";
import path from "node:path";

export const kViews = {
  timeline: ".volume",
  network: ".stage",
  map: ".map-land",
  track: ".track-list, .blank",
  readouts: ".track-list, .blank",
  positions: ".matrix, .blank",
  actor: ".actor-name",
  forecast: ".outlook, .blank, .job, progress",
  document: ".library-title",
  table: ".grid-window .grid-row",
  sql: ".sql-text",
  work: ".drop",
};

export async function open(page, world, query) {
  await page.goto(world.server.at(`?${query}`));
  await page.waitForSelector(".view h1");
}

// Another address without loading the page anew: as back and forward do.
export async function turnTo(page, query) {
  await page.evaluate((next) => {
    history.pushState(null, "", `?${next}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  const view = new URLSearchParams(query).get("view") ?? "timeline";
  await page.waitForSelector(`.view-${view} h1`);
}

// What the page asked for has come and is drawn: nothing under way for some frames.
export async function settled(page) {
  const until = Date.now() + 25_000;
  for (let quiet = 0; quiet < 3; ) {
    if (Date.now() > until) throw new Error(`still waiting for ${[...page.underWay].map((request) => request.url()).join(" ")}`);
    const waiting = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(document.querySelector(".waiting.on") !== null))));
    quiet = waiting || page.underWay.size ? 0 : quiet + 1;
    await new Promise((done) => setTimeout(done, 15));
  }
}

const count = (page) => page.locator(".counts strong").first().innerText();

// The click of a mark has shown words with evidence marked in them.
async function evidenceShown(page) {
  await page.locator("#panel .ev-trigger, #panel .ev-sentence, #panel .quoted-words").filter({ visible: true, hasText: /\w/ }).first().waitFor();
}

// The second click: the article at the sentence.
async function toArticle(page) {
  await page.locator("#panel .quoted-words, #panel a.button.primary").first().click();
  await page.waitForSelector(".article-body .chosen");
  // In sight, below the bar.
  await page.waitForFunction(() => {
    const box = document.querySelector(".article-body .chosen")?.getBoundingClientRect();
    return box && box.top > 40 && box.top < innerHeight;
  });
}

export const cases = [
  ...Object.entries(kViews).map(([view, mark]) => [
    `view ${view} loads`,
    async (page, world) => {
      await open(page, world, `view=${view}`);
      await page.waitForSelector(mark);
      await settled(page);
      await page.screenshot({ path: path.join(world.pictures, `${view}.png`) });
    },
  ]),
  [
    "the frame: rail, skip links, title",
    async (page, world) => {
      await open(page, world, "");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skip to the view");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
      await page.keyboard.press("g");
      await page.keyboard.press("m");
      await page.waitForSelector(".view-map");
      await page.waitForFunction(() => document.title.startsWith("Map"));
      await page.keyboard.press("?");
      await page.waitForSelector("dialog[open] .keys");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog:not([open])", { state: "attached" });
    },
  ],
  [
    "one filter for all views, in the address, undone by back",
    async (page, world) => {
      await open(page, world, "");
      await settled(page);
      const all = await count(page);
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      const type = page.locator("fieldset", { hasText: "Type" }).locator("input").first();
      await type.click();
      await page.waitForFunction((before) => document.querySelector(".counts strong")?.textContent !== before, all);
      const fewer = await count(page);
      assert.ok(Number(fewer.replaceAll(",", "")) < Number(all.replaceAll(",", "")), `${fewer} is fewer than ${all}`);
      const address = page.url();
      assert.match(address, /type=/);
      await page.keyboard.press("Escape");
      for (const view of ["Map", "Network", "Table", "Timeline"]) {
        await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view, exact: true }).click();
        assert.match(page.url(), /type=/, `${view} keeps the filter`);
      }
      await page.goto(address);
      await settled(page);
      assert.equal(await count(page), fewer, "a link is a finding");
      await page.getByRole("button", { name: /Remove type/ }).click();
      await page.waitForFunction((before) => document.querySelector(".counts strong")?.textContent === before, all);
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector(".counts strong")?.textContent === before, fewer);
    },
  ],
  [
    "full text narrows the reports",
    async (page, world) => {
      await open(page, world, "view=document");
      await page.waitForSelector(".library-title");
      const all = await page.locator(".library-title").count();
      await page.keyboard.press("/");
      await page.keyboard.type("ceasefire");
      await page.keyboard.press("Enter");
      await page.waitForFunction((before) => document.querySelectorAll(".library-title").length < before, all);
      assert.match(page.url(), /q=ceasefire/);
      assert.ok((await page.locator(".library-title").count()) > 0);
    },
  ],
  [
    "timeline: brush zooms, keys zoom, a bar opens its stories, two clicks to the sentence",
    async (page, world) => {
      await open(page, world, "");
      await page.waitForSelector(".volume .bars");
      await settled(page);
      const box = await page.locator(".volume").boundingBox();
      await page.mouse.move(box.x + box.width * 0.4, box.y + 60);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 4 });
      await page.waitForSelector(".brush");
      await page.mouse.move(box.x + box.width * 0.95, box.y + 60, { steps: 4 });
      await page.mouse.up();
      await page.waitForFunction(() => /from=\d{4}/.test(location.search) && /to=\d{4}/.test(location.search));
      await settled(page);
      const wide = new URL(page.url()).searchParams;
      await page.locator(".brushable").focus();
      await page.keyboard.press("+");
      await page.waitForFunction((from) => new URLSearchParams(location.search).get("from") > from, wide.get("from"));
      await settled(page);
      await page.getByRole("button", { name: "Zoom out" }).click();
      await page.waitForFunction(() => !/from=/.test(location.search));
      await settled(page);
      // The last bar: the classes' paths end with it.
      const ends = await page.locator(".volume .bars").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map((one) => [one.right, one.bottom]));
      await page.mouse.click(Math.max(...ends.map((one) => one[0])) - 0.6, Math.max(...ends.map((one) => one[1])) - 1);
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "timeline: a story opens its words, the panel closes with Escape",
    async (page, world) => {
      await open(page, world, "");
      await page.locator(".story-body").first().click();
      await page.waitForSelector("#panel .ev-trigger, #panel .ev-sentence");
      await page.screenshot({ path: path.join(world.pictures, "panel.png") });
      await page.keyboard.press("Escape");
      await page.waitForSelector("#panel", { state: "detached" });
    },
  ],
  [
    "network: slider and keys move the day, play moves on, a tie opens its words",
    async (page, world) => {
      await open(page, world, "view=network");
      await page.waitForSelector(".ties tbody tr");
      await settled(page);
      const day = () => page.locator(".slider-day").innerText();
      const first = await day();
      await page.keyboard.press("[");
      await page.waitForFunction((before) => document.querySelector(".slider-day")?.textContent !== before, first);
      const second = await day();
      await settled(page);
      await page.locator("input[type=range]").focus();
      await page.keyboard.press("ArrowLeft");
      await page.waitForFunction((before) => document.querySelector(".slider-day")?.textContent !== before, second);
      assert.match(page.url(), /on=\d{4}-\d{2}-\d{2}/);
      await settled(page);
      const third = await day();
      await page.getByRole("button", { name: "Play" }).click();
      await page.waitForFunction((before) => document.querySelector(".slider-day")?.textContent !== before, third);
      await page.getByRole("button", { name: "Stop" }).click().catch(() => undefined);
      await open(page, world, "view=network");
      await page.locator(".ties tbody a").first().click();
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "network: the picture is painted, triangles and relations beside it",
    async (page, world) => {
      await open(page, world, "view=network");
      await page.waitForSelector(".stage");
      await settled(page);
      assert.ok((await page.locator(".stage canvas, .stage.flat svg").count()) > 0);
      await page.getByRole("button", { name: "Triangles" }).click();
      await page.waitForSelector(".triangle, .blank");
      await page.getByRole("button", { name: "Relations" }).click();
      await page.locator(".network-list tbody a").first().click();
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "map: three levels, a mark and a line open their words, zoom",
    async (page, world) => {
      await open(page, world, "view=map");
      await page.waitForSelector(".map-mark path");
      await page.locator(".map-mark path").last().click();
      await evidenceShown(page);
      await page.getByRole("button", { name: "Divisions" }).click();
      await page.waitForFunction(() => /map=admin1/.test(location.search));
      await settled(page);
      const before = await page.locator(".map-box").getAttribute("data-zoom");
      await page.getByRole("button", { name: "Zoom in" }).click();
      await page.waitForFunction((old) => document.querySelector(".map-box")?.getAttribute("data-zoom") !== old, before);
      await page.getByRole("button", { name: "Places" }).click();
      await settled(page);
      await page.locator(".map-list tbody a").first().click();
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "tracks: rounds on a line, open demands, the sentence",
    async (page, world) => {
      await open(page, world, "view=track");
      await settled(page);
      if (!(await page.locator(".track-chart").count())) throw new Error("the samples hold two parties that met twice");
      assert.match(await page.locator(".track-head").innerText(), /Last met/);
      // What is still asked for leads to its sentence as well.
      await page.locator("#open-title ~ ul a").first().click();
      await evidenceShown(page);
      await page.keyboard.press("Escape");
      await page.locator(".round .round-mark").first().click();
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "two parties in the filter: every meeting of theirs, who backs whom, the forecast asked for by one press",
    async (page, world) => {
      await open(page, world, "view=track&actors=ARM&other=AZE");
      await settled(page);
      if (await page.locator(".track-head").count()) assert.match(await page.locator(".track-head").innerText(), /Last met|Planned/);
      else await page.getByRole("link", { name: "What they want of one another" }).waitFor();
      await open(page, world, "view=network&tab=relations&actors=SYR");
      await page.getByRole("row", { name: /Russia .*backs/ }).first().waitFor();
      await open(page, world, "view=network&tab=relations&country=SYR");
      await page.getByRole("row", { name: /Russia .*backs/ }).first().waitFor();
      await open(page, world, "view=forecast&actors=RWA&other=COD");
      await page.getByRole("button", { name: /as in the filter/ }).waitFor();
    },
  ],
  [
    "readouts: sides beside one another, what one leaves out",
    async (page, world) => {
      await open(page, world, "view=readouts");
      await page.waitForSelector(".pick");
      await settled(page);
      await page.waitForSelector(".sides, .note");
      const left = page.locator(".readouts .segments .button");
      if ((await left.count()) > 1) {
        await left.nth(1).click();
        await page.waitForFunction(() => /without=/.test(location.search));
      }
      await page.locator(".sides .quoted-words").first().click();
      await page.waitForSelector("#panel .ev-sentence, #panel .ev-trigger, .article-body .chosen");
    },
  ],
  [
    "positions: a cell opens its sentences, what changed since a day",
    async (page, world) => {
      await open(page, world, "view=positions");
      await page.locator(".cell").first().click();
      await evidenceShown(page);
      await page.getByLabel("What changed since").fill("2020-01-01");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /since=2020-01-01/.test(location.search));
      await page.getByRole("heading", { name: /Changed since/ }).waitFor();
      await toArticle(page);
    },
  ],
  [
    "actors: dealings open their stories, a name is found by typing",
    async (page, world) => {
      await open(page, world, "view=actor");
      await page.waitForSelector(".actor-name");
      await page.getByRole("combobox", { name: "Show" }).fill("Russ");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /Russia/.test(document.querySelector(".actor-name")?.textContent ?? ""));
      await settled(page);
      await page.locator("#dyads-title ~ table a").first().click();
      await evidenceShown(page);
      await toArticle(page);
    },
  ],
  [
    "forecast: chances with their past events; without one of them",
    async (page, world) => {
      await open(page, world, "view=forecast");
      await page.waitForSelector(".outlook li, .blank", { timeout: 30_000 });
      await settled(page);
      if (await page.locator(".outlook li").count()) {
        const without = page.getByRole("button", { name: "without this event" }).first();
        if (await without.count()) {
          if (!(await without.isVisible())) await page.locator(".next-event summary").first().click();
          await without.click();
          await page.waitForFunction(() => /without=e/.test(decodeURIComponent(location.search)));
          await page.getByText(/As if 1 event had never been/).waitFor({ timeout: 20_000 });
        }
        await settled(page);
        await page.screenshot({ path: path.join(world.pictures, "forecast.png") });
        const reason = page.locator(".reason-event .quoted-words").first();
        if (!(await reason.isVisible())) await page.locator(".next-event summary").first().click();
        await reason.click();
        await evidenceShown(page);
        await toArticle(page);
      }
    },
  ],
  [
    "document: marks, hover, press for why, refusals on request",
    async (page, world) => {
      await open(page, world, "view=document");
      await page.getByRole("link", { name: /Karabakh/ }).first().click();
      await page.waitForSelector(".article-body .span-trigger");
      await page.locator(".article-body .span-trigger").first().hover();
      await page.waitForSelector(".hint");
      await page.locator(".article-body .span-trigger").first().click();
      await page.waitForSelector("#panel .ev-trigger");
      await page.waitForSelector(".article-body .chosen");
      await page.screenshot({ path: path.join(world.pictures, "article.png") });
      await page.getByRole("button", { name: "Why the rest gave nothing" }).click();
      await page.getByRole("heading", { name: "Sentences that gave nothing" }).waitFor({ timeout: 20_000 });
    },
  ],
  [
    "table: sort, columns, keys, the last row",
    async (page, world) => {
      await open(page, world, "view=table");
      await page.waitForSelector(".grid-window .grid-row");
      await page.getByRole("button", { name: /^type/ }).click();
      await page.waitForFunction(() => /sort=-type/.test(location.search));
      await page.locator(".grid-box").focus();
      await page.keyboard.press("End");
      await settled(page);
      await page.waitForFunction(() => document.querySelector(".grid-window .grid-row.on") !== null);
      await page.waitForFunction(() => document.querySelector(".grid-window .grid-row.on")?.textContent !== "…");
      await page.keyboard.press("Enter");
      await evidenceShown(page);
      const address = page.url();
      await toArticle(page);
      await page.goto(address);
      await page.waitForSelector(".grid-window .grid-row");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("checkbox", { name: "confidence" }).click();
      await page.waitForFunction(() => /columns=/.test(location.search));
      for (const kind of ["stories", "relations", "positions", "statements", "figures", "circumstances", "documents", "faults"]) {
        await turnTo(page, `view=table&records=${kind}`);
        await page.waitForSelector(".grid-window .grid-row, .blank");
      }
    },
  ],
  [
    "sql: a query, a refusal, a saved query",
    async (page, world) => {
      page.expected = /400/;
      await open(page, world, "view=sql");
      await page.getByLabel("Statement").fill("select type, count(*) as n from event group by type order by n desc");
      await page.keyboard.press("Control+Enter");
      await page.getByText(/rows? in \d+/).waitFor();
      await page.screenshot({ path: path.join(world.pictures, "sql.png") });
      await page.getByLabel("Statement").fill("delete from event");
      await page.getByRole("button", { name: "Run" }).click();
      await page.waitForSelector(".note.bad");
      await page.getByLabel("Statement").fill("select 1 as one");
      await page.getByLabel("Name to save").fill("the number one");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("button", { name: "the number one", exact: true }).waitFor();
      await page.getByRole("button", { name: "Forget the number one" }).click();
      await page.getByRole("button", { name: "the number one", exact: true }).waitFor({ state: "detached" });
    },
  ],
  [
    "a link brings back view, filter, day and panel",
    async (page, world) => {
      await open(page, world, "");
      await page.locator(".story-body").first().click();
      await page.waitForSelector("#panel h2");
      const words = await page.locator("#panel h2").first().innerText();
      const address = page.url();
      await page.goto("about:blank");
      await page.goto(address);
      await page.waitForSelector("#panel h2");
      assert.equal(await page.locator("#panel h2").first().innerText(), words);
    },
  ],
];
