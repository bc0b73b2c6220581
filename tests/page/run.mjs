// run.mjs PROGRAM [CASE..] - the page in a real browser against the real server, on a store of samples/ and a report full of hostile strings.
//
// Exit 0: all passed; 1: each failure is named; 77: no Chromium here (skipped). Screenshots: build/page-screenshots.
// PAGE_URL=http://.. tries a server that runs already. Chromium is Debian's (CHROMIUM=/path overrides); WebGL runs in software.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { cases as accessCases } from "./access_cases.mjs";
import { cases as hostileCases } from "./hostile_cases.mjs";
import { makeStore, serve } from "./server.mjs";
import { cases as viewCases } from "./view_cases.mjs";
import { cases as workCases } from "./work_cases.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = path.resolve(process.argv[2] ?? path.join(root, "build/release/dragoman"));
const wanted = process.argv.slice(3);
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((one) => one && existsSync(one));
if (!executablePath) {
  console.log("skipped: no chromium (apt-get install chromium)");
  process.exit(77);
}

const pictures = path.join(root, "build/page-screenshots");
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), "dragoman-page-"));
const started = Date.now();
let server;
let browser;
let failed = 0;
let passed = 0;
try {
  const running = process.env.PAGE_URL;
  server = running ? { url: running, origin: new URL(running).origin, at: (query) => new URL(query, new URL("/", running)).href, stop: async () => undefined } : await serve(program, makeStore(program, root, folder));
  browser = await chromium.launch({ executablePath, args: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-sandbox", "--force-prefers-reduced-motion"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: "light", acceptDownloads: true });
  const world = { context, browser, server, pictures, root, folder, program };
  await logIn(world);
  for (const [name, run] of [...viewCases, ...workCases, ...hostileCases, ...accessCases]) {
    if (wanted.length && !wanted.some((one) => name.includes(one))) continue;
    const begin = Date.now();
    const faults = [];
    const page = await watched(context, server, faults);
    try {
      await run(page, world);
      if (faults.length) throw new Error(faults.join("\n"));
      passed++;
      console.log(`ok     ${name}  ${Date.now() - begin} ms`);
    } catch (error) {
      failed++;
      console.log(`FAILED ${name}\n       ${String(error?.message ?? error).replaceAll("\n", "\n       ")}`);
      await page.screenshot({ path: path.join(pictures, `failed-${name.replace(/\W+/g, "-").slice(0, 60)}.png`) }).catch(() => undefined);
    }
    await page.close();
    // Without a server every further case would fail after its full time.
    if (server.gone?.()) throw new Error(server.gone());
  }
} catch (error) {
  failed++;
  console.log(`FAILED ${String(error?.stack ?? error)}`);
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(failed ? 1 : 0);

// The one-time address gives the cookie, then the token must be out of the address.
async function logIn({ context, server }) {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForSelector("h1");
  if (/token/i.test(page.url())) throw new Error(`the token stays in the address: ${page.url()}`);
  await page.close();
}

// A page on which every error, policy report and request to another host is a fault.
export async function watched(context, server, faults) {
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  page.on("console", (message) => {
    if (message.type() === "error" && !page.expected?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  // Requests under way; streams of events have no end and are not counted.
  page.underWay = new Set();
  page.on("request", (request) => request.url().endsWith("/events") || page.underWay.add(request));
  page.on("requestfinished", (request) => page.underWay.delete(request));
  page.on("requestfailed", (request) => page.underWay.delete(request));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== server.origin) faults.push(`request to ${url.origin}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
  return page;
}
