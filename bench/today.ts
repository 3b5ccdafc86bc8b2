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
import { printTable } from "./table.ts";

/** At most twice what the rows cost that are shown. */
const AIM = 2;
const ROUNDS = 120;
const WARM_UP_ROUNDS = 12;

/** What the Today page asks for, in a workspace of ten busy years on PostgreSQL, against the SQL of the same rows alone. */
export async function benchToday(): Promise<void> {
  keepExitCode();
  const folder = makeDataFolder();
  const postgres = await findOrRunPostgres(folder);
  const ours = await runServer({ dataFolder: folder, port: await freePort(), env: { DATABASE_URL: postgres.url } });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
  const client = openClient(10);
  try {
    const workspaceId = await firstWorkspace(ours.url);
    const today = new Date().toISOString().slice(0, 10) as IsoDate;
    await createPlan(ours.url, workspaceId, { ...SALSA_PLAN, startsOn: addDays(today, -28) });
    await fillBusyWorkspace(pool, workspaceId);
    const cases = (await askedByPage(`${ours.url}/w/${workspaceId}/today`)).map((address) => {
      const statements = bareStatementsOf(new URL(address), workspaceId);
      return { address, statements };
    });
    const ask = async (address: string) => {
      const { status } = await client.get(address);
      // Answers that nobody has begun are not there.
      if (status !== 200 && status !== 404) throw new Error(`${address} answered ${status}`);
    };
    const query = async (statements: Statements) => {
      for (const { text, values } of statements) await pool.query(text, [...values]);
    };
    const rows = [];
    for (const { address, statements } of cases) {
      const name = new URL(address).pathname.split("/").slice(5).join("/") || "workspaces";
      rows.push(toRow(name, await compareTimes(() => ask(address), statements && (() => query(statements)))));
    }
    const known = cases.flatMap(({ address, statements }) =>
      statements === undefined ? [] : [{ address, statements }],
    );
    const whole = await compareTimes(
      () => Promise.all(known.map(({ address }) => ask(address))),
      () => Promise.all(known.map(({ statements }) => query(statements))),
    );
    rows.push(toRow("all of them at once", whole));
    printTable("What the Today page asks for, among 50,000 conversations and 100,000 posts", rows);
  } finally {
    client.close();
    await pool.end();
    await ours.stop();
    await postgres.stop();
    removeDataFolder(folder);
  }
}

type Statements = NonNullable<ReturnType<typeof bareStatementsOf>>;

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

type Times = { readonly ours: readonly number[]; readonly bare: readonly number[] };

async function compareTimes(ours: () => Promise<unknown>, bare: (() => Promise<unknown>) | undefined): Promise<Times> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const [oursMs, bareMs] = [await timeOf(ours), bare === undefined ? undefined : await timeOf(bare)];
    if (round < WARM_UP_ROUNDS) continue;
    times.ours.push(oursMs);
    if (bareMs !== undefined) times.bare.push(bareMs);
  }
  return times;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function toRow(name: string, { ours, bare }: Times) {
  const ratio = quantile(ours, 0.99) / quantile(bare, 0.99);
  return {
    what: name,
    "ours p50, ms": quantile(ours, 0.5),
    "ours p99, ms": quantile(ours, 0.99),
    "SQL p50, ms": bare.length === 0 ? "" : quantile(bare, 0.5),
    "SQL p99, ms": bare.length === 0 ? "" : quantile(bare, 0.99),
    "p99 / SQL p99": bare.length === 0 ? "" : ratio,
    [`at most ${AIM}`]: bare.length === 0 ? "" : ratio <= AIM,
  };
}
