// A store and a server for the tests: started on a free port, stopped by its own id.
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { hostileLines } from "./hostile.mjs";

export function makeStore(program, root, folder) {
  const store = path.join(folder, "samples.duckdb");
  const hostile = path.join(folder, "hostile.jsonl");
  writeFileSync(hostile, hostileLines().join("\n"));
  execFileSync(program, ["code", "samples/", "--store", store, "--quiet"], { cwd: root, stdio: "pipe" });
  execFileSync(program, ["code", hostile, "--store", store, "--quiet"], { cwd: root, stdio: "pipe" });
  return store;
}

export async function serve(program, store, flags = [], patience = 20_000) {
  const child = spawn(program, ["serve", store, "--port", "0", ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`serve printed no address in ${patience / 1000} s:\n${output}`)), patience);
    const read = (chunk) => {
      output += chunk;
      const found = output.match(/https?:\/\/[^\s"']+\S/);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`serve ended with ${code}:\n${output}`));
    });
  });
  let end;
  const ended = new Promise((resolve) =>
    child.on("exit", (code, signal) => {
      end = `serve ended by itself: exit ${code}, signal ${signal}\n${output}`;
      resolve();
    }),
  );
  return {
    url,
    pid: child.pid,
    origin: new URL(url).origin,
    gone: () => end,
    at: (query) => `${new URL(url).origin}/${query}`,
    stop: async () => {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
      await ended;
      clearTimeout(timer);
    },
  };
}
