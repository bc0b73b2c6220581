// Coding and correcting from the page; what can be taken out of it.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import path from "node:path";
import { open, settled } from "./view_cases.mjs";

async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

export const cases = [
  [
    "a dropped file is coded with progress, and its report is there",
    async (page, world) => {
      await open(page, world, "view=work");
      await page.waitForSelector(".drop");
      await page.evaluate(() => {
        const text = "Title: Norway and Kenya talk\nSource: own notes\nPublished: 2024-02-01\n\nNorway's foreign minister met Kenya's foreign minister in Nairobi on Thursday.\n";
        const data = new DataTransfer();
        data.items.add(new File([text], "nairobi.txt", { type: "text/plain" }));
        document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
      });
      await page.waitForSelector('.job[data-state="done"]', { timeout: 30_000 });
      await page.screenshot({ path: path.join(world.pictures, "work.png") });
      await page.getByRole("link", { name: "read it with its marks" }).click();
      await page.getByRole("heading", { name: "Norway and Kenya talk" }).waitFor();
      await page.waitForSelector(".article-body .span-trigger");
      await open(page, world, "actors=KEN");
      await page.getByText(/Nairobi/).first().waitFor();
    },
  ],
  [
    "a pasted text is coded",
    async (page, world) => {
      await open(page, world, "view=work");
      await page.getByLabel("Or paste a text").fill("Ghana's president met the president of Togo in Accra on Monday. Ghana accused Togo of smuggling.");
      await page.getByLabel("Published on").fill("2024-03-05");
      await page.getByLabel("Publisher").fill("own notes");
      await page.getByRole("button", { name: "Code it" }).click();
      await page.waitForSelector('.job[data-state="done"]', { timeout: 30_000 });
      await open(page, world, "actors=GHA&from=2024-03-01");
      await page.getByText(/Accra|smuggling/).first().waitFor();
    },
  ],
  [
    "a record is accepted, fixed and rejected with one key each; the coder's record stays",
    async (page, world) => {
      await open(page, world, "view=work&tab=review&actors=RUS");
      await page.waitForSelector(".review-row");
      await page.keyboard.press("j");
      await page.waitForSelector("#panel .correct");
      const record = new URL(page.url()).searchParams.get("sel");
      const before = await page.evaluate(async (id) => (await (await fetch(`api/v1/records/${encodeURIComponent(id)}`)).json()).record, record);
      await page.keyboard.press("a");
      await page.locator("#panel .said").getByText("accepted").waitFor();
      await page.keyboard.press("s");
      await page.locator("#panel .choice").getByRole("button", { name: "planned" }).click();
      await page.locator("#panel .said").getByText(/status: planned/).waitFor();
      await page.keyboard.press("t");
      await page.locator("#panel .choice").getByRole("button", { name: "CONSULT", exact: true }).click();
      await page.locator("#panel .said").getByText(/type: CONSULT/).waitFor();
      await page.keyboard.press("d");
      await page.getByLabel("First day").fill("2020-01-02");
      await page.getByLabel("Last day").fill("2020-01-02");
      await page.getByRole("button", { name: "Keep" }).click();
      await page.locator("#panel .said").getByText(/2020-01-02/).waitFor();
      await page.keyboard.press("p");
      await page.getByRole("button", { name: "Turn round" }).click();
      await page.getByRole("button", { name: "Keep" }).click();
      await page.locator("#panel .said").getByText(/actors:/).waitFor();
      await page.keyboard.press("r");
      await page.locator("#panel .said").getByText("rejected").first().waitFor();
      const after = await page.evaluate(async (id) => (await (await fetch(`api/v1/records/${encodeURIComponent(id)}`)).json()).record, record);
      assert.deepEqual(after, before, "what the coder wrote is as it was");
      await page.getByRole("button", { name: "withdraw" }).first().click();
      await page.locator("#panel .withdrawn").first().waitFor();
      await page.keyboard.press("j");
      await page.waitForFunction((id) => new URLSearchParams(location.search).get("sel") !== id, record);
    },
  ],
  [
    "corrections leave as JSON Lines and as stories; two people are compared",
    async (page, world) => {
      await open(page, world, "view=work&tab=review");
      await page.waitForSelector(".review-row");
      const ids = await page.evaluate(async () => (await (await fetch("api/v1/events?form=rows&limit=4")).json()).ids);
      for (const who of ["anna", "ben"])
        for (const [index, id] of ids.entries())
          await page.evaluate(
            async ([record, action, name]) => {
              const response = await fetch("api/v1/corrections", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ record, action, who: name }) });
              if (!response.ok) throw new Error(await response.text());
            },
            [id, index === 0 || (index === 1 && who === "ben") ? "reject" : "accept", who],
          );
      await open(page, world, "view=work&tab=corrections");
      await page.waitForSelector("tbody tr");
      const lines = await saved(page, () => page.getByRole("link", { name: "All as JSON Lines" }).click());
      const items = lines.text.trim().split("\n").map((line) => JSON.parse(line));
      assert.ok(items.length >= 8, `${items.length} corrections`);
      assert.ok(items.every((item) => item.record && item.who));
      const stories = await saved(page, () => page.getByRole("link", { name: "All as story tests" }).click());
      assert.match(stories.text, /^story /m);
      await open(page, world, "view=work&tab=agreement&a=anna&b=ben");
      await page.getByRole("row", { name: /decision/ }).waitFor();
      assert.match(await page.getByRole("row", { name: /decision/ }).innerText(), /4\s+75 %/);
      await page.screenshot({ path: path.join(world.pictures, "agreement.png") });
    },
  ],
  [
    "out: CSV, JSON, SVG, PNG of the screen; all records as CSV, JSON Lines, Parquet; the report",
    async (page, world) => {
      await open(page, world, "");
      await page.waitForSelector(".volume .bars");
      await settled(page);
      const out = page.getByRole("button", { name: "Out", exact: true });
      await out.click();
      const csv = await saved(page, () => page.getByRole("button", { name: "CSV" }).click());
      assert.match(csv.text, /^day,stories,tellings,verbal cooperation/);
      const json = await saved(page, () => page.getByRole("button", { name: "JSON", exact: true }).click());
      assert.ok(JSON.parse(json.text).days.length > 0);
      const svg = await saved(page, () => page.getByRole("button", { name: "Picture, SVG" }).click());
      assert.match(svg.text, /^<\?xml[\s\S]*<svg[\s\S]*<rect[\s\S]*fill="rgb/);
      assert.ok(!/class=|style=/.test(svg.text), "the picture needs no style sheet");
      const png = await saved(page, () => page.getByRole("button", { name: "Picture, PNG" }).click());
      assert.equal(png.text.slice(1, 4), "PNG");
      for (const [link, start] of [
        ["CSV", /^\ufeff?["\w]/],
        ["JSON Lines", /^\{/],
        ["Parquet", /^PAR1/],
        ["HTML, with footnotes", /^<!doctype html/i],
        ["Markdown, with footnotes", /^(---|#|\w)/],
      ]) {
        const file = await saved(page, () => page.getByRole("link", { name: link, exact: true }).click());
        assert.match(file.text, start, link);
      }
      await open(page, world, "view=network");
      await page.waitForSelector(".stage");
      await settled(page);
      await page.getByRole("button", { name: "Out", exact: true }).click();
      const network = await saved(page, () => page.getByRole("button", { name: "Picture, SVG" }).click());
      assert.match(network.text, /<circle/);
    },
  ],
];
