import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { openBrowser } from "../tests/testing/open-browser.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { createPlan, firstWorkspace, SALSA_PLAN } from "./seed.ts";
import { printTable } from "./table.ts";

const WEB = fileURLToPath(new URL("../packages/web", import.meta.url));

/** JavaScript that a page really fetches, gzip, against a page of React and FullCalendar alone. */
export async function benchFirstPage(): Promise<void> {
  const dataFolder = makeDataFolder();
  const server = await runServer({ dataFolder, port: await freePort() });
  const browser = await openBrowser();
  try {
    const bare = await bareBytes();
    const start = await scriptBytes(browser, server.url);
    const workspaceId = await firstWorkspace(server.url);
    await createPlan(server.url, workspaceId, SALSA_PLAN);
    const today = await scriptBytes(browser, server.url);
    const calendar = await scriptBytes(browser, `${server.url}/w/${workspaceId}/calendar`);
    printTable("JavaScript, gzip", [
      { page: "React and FullCalendar alone", kB: bare / 1000, "against bare": 1 },
      { page: "first visit", kB: start / 1000, "against bare": start / bare },
      { page: "today", kB: today / 1000, "against bare": today / bare },
      { page: "calendar", kB: calendar / 1000, "against bare": calendar / bare },
    ]);
  } finally {
    await browser.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
}

async function scriptBytes(browser: Awaited<ReturnType<typeof openBrowser>>, url: string): Promise<number> {
  const page = await browser.newPage();
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") bytes += gzipSync(await response.body(), { level: 9 }).length;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return bytes;
}

async function bareBytes(): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), "porchlight-bare-"));
  const entry = join(WEB, "bare-entry.tmp.ts");
  writeFileSync(
    entry,
    `import FullCalendar from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import interaction from "@fullcalendar/react/interaction";
import list from "@fullcalendar/react/list";
import theme from "@fullcalendar/react/themes/forma";
import timeGrid from "@fullcalendar/react/timegrid";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.body).render(createElement(FullCalendar, { plugins: [theme, dayGrid, timeGrid, list, interaction] }));
`,
  );
  try {
    await build({
      root: WEB,
      configFile: false,
      logLevel: "error",
      build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: entry } },
    });
    const scripts = readdirSync(join(out, "assets")).filter((file) => file.endsWith(".js"));
    return scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(out, "assets", file)), { level: 9 }).length,
      0,
    );
  } finally {
    rmSync(entry, { force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
