// Strings that want to run or to mislead, in every view: nothing runs, nothing is sent, what prints nothing is shown by name.
import { strict as assert } from "node:assert";
import { kScripts } from "./hostile.mjs";
import { kViews, open, settled, turnTo } from "./view_cases.mjs";

async function untouched(page) {
  assert.equal(await page.evaluate(() => window.hacked), undefined, "a script of a report ran");
  const alien = await page.evaluate(() => document.querySelectorAll("main img, main iframe, main script, main svg[onload], aside img, aside iframe, aside script").length);
  assert.equal(alien, 0, "an element of a report is on the page");
  const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => link.href).filter((href) => !/^(https?|blob):/.test(href)));
  assert.deepEqual(links, [], "links are http(s) alone");
  const styled = await page.evaluate(() => document.querySelectorAll("main [onclick], main [onerror], main [onload]").length);
  assert.equal(styled, 0);
}

export const cases = [
  [
    "hostile strings in every view",
    async (page, world) => {
      const wrong = [];
      await open(page, world, "from=2023-04-18&to=2023-04-30");
      for (const [view, mark] of Object.entries(kViews)) {
        await turnTo(page, `view=${view}&from=2023-04-18&to=2023-04-30`);
        await page.waitForSelector(`${mark}, .blank`, { timeout: 20_000 });
        await settled(page);
        await untouched(page).catch((error) => wrong.push(`${view}: ${error.message}`));
      }
      assert.equal(wrong.length, 0, wrong.join("\n"));
    },
  ],
  [
    "hostile strings in the article, its marks and the panel",
    async (page, world) => {
      await open(page, world, "view=document&from=2023-04-18&to=2023-04-30&q=hacked");
      await page.waitForSelector(".library-title");
      const titles = await page.locator(".library-title").allInnerTexts();
      assert.ok(titles.some((title) => title.includes("<script>")), `titles are shown as they are: ${titles.join(" | ")}`);
      assert.ok(titles.some((title) => title.includes("U+202E")), "an override is shown by name");
      const loose = await page.locator(".library-title").evaluateAll((all) => all.filter((one) => [...one.childNodes].some((node) => node.nodeName !== "BDI")).length);
      assert.equal(loose, 0, "a name cannot turn the words around it");
      const all = await page.locator(".library-title").count();
      for (let index = 0; index < Math.min(all, kScripts.length); index++) {
        await turnTo(page, "view=document&from=2023-04-18&to=2023-04-30&q=hacked");
        await page.locator(".library-title").nth(index).click();
        await page.waitForSelector(".article-body .span-trigger");
        await page.locator(".article-body .span-trigger").first().click();
        await page.waitForSelector("#panel h2");
        await page.locator(".article-body .span-trigger").first().hover();
        await untouched(page);
        const address = page.locator("article.article a[target=_blank]");
        for (const link of await address.all()) assert.match((await link.getAttribute("rel")) ?? "", /noopener/);
      }
      assert.ok((await page.locator(".article-body .unseen").count()) > 0, "zero-width and override characters of the text are shown by name");
    },
  ],
  [
    "hostile words in the address, in SQL errors and in file names",
    async (page, world) => {
      page.expected = /40\d/;
      const attack = encodeURIComponent('"><img src=x onerror=window.hacked=9>');
      await open(page, world, `q=${attack}&actors=${attack}&source=${attack}&sel=${attack}&view=table`);
      await settled(page);
      await untouched(page);
      await open(page, world, "view=sql");
      await page.getByLabel("Statement").fill("select '<img src=x onerror=window.hacked=10>' as \"<b onclick=x>\", <script>");
      await page.getByRole("button", { name: "Run" }).click();
      await page.waitForSelector(".note.bad");
      await untouched(page);
      await page.getByLabel("Statement").fill("select '<img src=x onerror=window.hacked=10>' as \"<b onclick=x>\"");
      await page.getByRole("button", { name: "Run" }).click();
      await page.waitForSelector(".grid-window .grid-row");
      await untouched(page);
      await open(page, world, "view=work");
      await page.waitForSelector(".drop");
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(["Iran met Syria in Tehran on Monday."], "<img src=x onerror=window.hacked=11>.txt"));
        document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
      });
      await page.waitForSelector(".job[data-state=done], .job[data-state=failed], .toast.bad", { timeout: 30_000 });
      await untouched(page);
    },
  ],
  [
    "other origins get nothing; the page sends no referrer and no token",
    async (page, world) => {
      await open(page, world, "");
      const answers = await page.evaluate(async () => {
        const response = await fetch("api/v1/status");
        return { policy: (await fetch(location.href)).headers.get("content-security-policy"), cors: response.headers.get("access-control-allow-origin"), referrer: document.referrer, cookie: document.cookie };
      });
      assert.match(answers.policy ?? "", /default-src 'none'/);
      assert.equal(answers.cors, null);
      assert.equal(answers.cookie, "", "the cookie is not for scripts");
      const stranger = await world.browser.newContext();
      const other = await stranger.newPage();
      const response = await other.goto(world.server.at(""));
      assert.equal(response?.status(), 401, "without the token nothing is shown");
      await stranger.close();
    },
  ],
];
