// Everybody can use it: axe finds nothing in any view and theme, narrow screens need no sideways scroll, wide ones are used.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { kViews, open, settled, turnTo } from "./view_cases.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function check(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const result = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return result.violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`).join("\n  ")}`);
  });
  assert.ok(found.length === 0, found.join("\n"));
}

export const cases = [
  ...["light", "dark"].map((theme) => [
    `axe: no violation in any view, ${theme}`,
    async (page, world) => {
      await page.emulateMedia({ colorScheme: theme });
      const wrong = [];
      await open(page, world, "");
      for (const [view, mark] of Object.entries(kViews)) {
        await turnTo(page, `view=${view}`);
        await page.waitForSelector(`${mark}, .blank`, { timeout: 20_000 });
        await settled(page);
        await check(page).catch((error) => wrong.push(`${view}: ${error.message}`));
        if (theme === "dark") await page.screenshot({ path: path.join(world.pictures, `${view}-dark.png`) });
      }
      assert.ok(wrong.length === 0, wrong.join("\n"));
    },
  ]),
  [
    "axe: panel, filter, menus, help, article",
    async (page, world) => {
      await open(page, world, "");
      await page.locator(".story-body").first().click();
      await page.waitForSelector("#panel .correct");
      await page.keyboard.press("t");
      await check(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.waitForSelector(".facet-line");
      await page.screenshot({ path: path.join(world.pictures, "filter.png") });
      await check(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Out", exact: true }).click();
      await check(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.waitForSelector("dialog[open]");
      await page.screenshot({ path: path.join(world.pictures, "help.png") });
      await check(page);
      await page.keyboard.press("Escape");
      await open(page, world, "view=document");
      await page.locator(".library-title").first().click();
      await page.waitForSelector(".article-body .span-trigger");
      await check(page);
    },
  ],
  ...[
    [320, 700],
    [3840, 2160],
  ].map(([width, height]) => [
    `${width} pixels wide: the views fit`,
    async (page, world) => {
      await page.setViewportSize({ width, height });
      await open(page, world, "");
      const wrong = [];
      for (const [view, mark] of Object.entries(kViews)) {
        if (width > 1000 && !["timeline", "map", "readouts", "table"].includes(view)) continue;
        await turnTo(page, `view=${view}`);
        await page.waitForSelector(`${mark}, .blank`, { timeout: 20_000 });
        await settled(page);
        const [page_, main] = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth]);
        if (page_ > 0 || main > 0) wrong.push(`${view}: ${Math.max(page_, main)} pixels stick out`);
        if (["timeline", "map"].includes(view)) await page.screenshot({ path: path.join(world.pictures, `${view}-${width}.png`) });
      }
      assert.ok(wrong.length === 0, wrong.join("\n"));
    },
  ]),
  [
    "a phone: the rail opens and closes, the panel is a sheet",
    async (page, world) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await open(page, world, "");
      await page.getByRole("button", { name: "Views" }).click();
      await page.getByRole("link", { name: "Map", exact: true }).click();
      await page.waitForSelector(".view-map");
      await page.locator(".map-list tbody a").first().click();
      await page.waitForSelector("#panel .quoted-words");
      await page.screenshot({ path: path.join(world.pictures, "panel-320.png") });
      await page.getByRole("button", { name: "Close the panel" }).click();
      await page.waitForSelector("#panel", { state: "detached" });
    },
  ],
];
