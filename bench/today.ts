import { fileURLToPath } from "node:url";
import { addDays, type IsoDate } from "@porchlight/core";
import pg from "pg";
import { keepExitCode } from "../packages/api/src/testing/keep-exit-code.ts";
import { findOrRunPostgres } from "../packages/api/src/testing/run-postgres.ts";
import { openBrowser } from "../tests/testing/open-browser.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { bareStatementsOf } from "./bare-today.ts";
import { fillBusyWorkspace } from "./fill-busy-workspace.ts";
import { quantile } from "./measure.ts";
import { openClient } from "./open-client.ts";
import { createPlan, firstWorkspace, SALSA_PLAN } from "./seed.ts";
import { startBare } from "./start-bare.ts";
import { printTable } from "./table.ts";

const BARE = fileURLToPath(new URL("./bare-today-server.ts", import.meta.url));
/** At most twice what the rows cost that are shown. */
const AIM = 2;
const ROUNDS = 300;
const WARM_UP_ROUNDS = 60;

/**
 * What the Today page asks for, in a workspace of ten busy years on PostgreSQL, against the SQL of the rows that each answer is
 * made from: sent by Express and pg alone, and asked for from here.
 */
export async function benchToday(): Promise<void> {
  keepExitCode();
  const folder = makeDataFolder();
  const postgres = await findOrRunPostgres(folder);
  const ours = await runServer({ dataFolder: folder, port: await freePort(), env: { DATABASE_URL: postgres.url } });
  const bare = await startBare(BARE, { DATABASE_URL: postgres.url });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
  const client = openClient(10);
  try {
    const workspaceId = await firstWorkspace(ours.url);
    const today = new Date().toISOString().slice(0, 10) as IsoDate;
    await createPlan(ours.url, workspaceId, { ...SALSA_PLAN, startsOn: addDays(today, -28) });
    await fillBusyWorkspace(pool, workspaceId);
    const cases = (await askedByPage(`${ours.url}/w/${workspaceId}/today`)).map((address) => {
      const { pathname, search } = new URL(address);
      const statements = bareStatementsOf(new URL(address));
      if (statements === undefined)
        throw new Error(`the page asks for ${pathname}${search}, whose rows nobody has named`);
      return { address, bareAddress: `${bare.url}${pathname}${search}`, statements };
    });
    const ask = async (address: string) => {
      const { status } = await client.get(address);
      // Answers that nobody has begun are not there.
      if (status !== 200 && status !== 404) throw new Error(`${address} answered ${status}`);
    };
    const query = async (statements: (typeof cases)[number]["statements"]) => {
      for (const { text, values } of statements) await pool.query(text, [...values]);
    };
    const rows = [];
    for (const { address, bareAddress, statements } of cases) {
      const name = new URL(address).pathname.split("/").slice(5).join("/") || "workspaces";
      const ways = { ours: () => ask(address), bare: () => ask(bareAddress), sql: () => query(statements) };
      rows.push(toRow(name, await compareTimes(ways)));
    }
    const whole = await compareTimes({
      ours: () => Promise.all(cases.map(({ address }) => ask(address))),
      bare: () => Promise.all(cases.map(({ bareAddress }) => ask(bareAddress))),
      sql: () => Promise.all(cases.map(({ statements }) => query(statements))),
    });
    rows.push(toRow("all of them at once", whole));
    printTable("What the Today page asks for, among 50,000 conversations and 100,000 posts", rows);
  } finally {
    client.close();
    await pool.end();
    await bare.stop();
    await ours.stop();
    await postgres.stop();
    removeDataFolder(folder);
  }
}

/** The addresses below `/api` that the page reads, by the page itself in a browser. */
async function askedByPage(url: string): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      const isStream = request.resourceType() === "eventsource" || request.url().includes("/live");
      if (request.method() === "GET" && request.url().includes("/api/v1/") && !isStream) asked.add(request.url());
    });
    await page.goto(url, { waitUntil: "load" });
    await page.locator("article").first().waitFor();
    await page.waitForTimeout(3000);
    return [...asked];
  } finally {
    await browser.close();
  }
}

const WAYS = ["ours", "bare", "sql"] as const;
type Way = (typeof WAYS)[number];

/** Milliseconds, one way after the other, so that a slow moment of the machine meets all. */
async function compareTimes(
  ways: Readonly<Record<Way, () => Promise<unknown>>>,
): Promise<Readonly<Record<Way, readonly number[]>>> {
  const times: Record<Way, number[]> = { ours: [], bare: [], sql: [] };
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (const way of WAYS) {
      const time = await timeOf(ways[way]);
      if (round >= WARM_UP_ROUNDS) times[way].push(time);
    }
  }
  return times;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function toRow(name: string, { ours, bare, sql }: Readonly<Record<Way, readonly number[]>>) {
  const ratio = quantile(ours, 0.99) / quantile(bare, 0.99);
  return {
    what: name,
    "ours p50, ms": quantile(ours, 0.5),
    "ours p99, ms": quantile(ours, 0.99),
    "bare p50, ms": quantile(bare, 0.5),
    "bare p99, ms": quantile(bare, 0.99),
    "SQL p50, ms": quantile(sql, 0.5),
    "SQL p99, ms": quantile(sql, 0.99),
    "p50 / bare p50": quantile(ours, 0.5) / quantile(bare, 0.5),
    "p99 / SQL p99": quantile(ours, 0.99) / quantile(sql, 0.99),
    "p99 / bare p99": ratio,
    [`at most ${AIM}`]: ratio <= AIM,
  };
}
