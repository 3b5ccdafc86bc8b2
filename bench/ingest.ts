import { fileURLToPath } from "node:url";
import pg from "pg";
import { keepExitCode } from "../packages/api/src/testing/keep-exit-code.ts";
import { findOrRunPostgres } from "../packages/api/src/testing/run-postgres.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { createBareInserts } from "./bare-inserts.ts";
import { medianOf, quantile } from "./measure.ts";
import { openClient } from "./open-client.ts";
import { firstWorkspace } from "./seed.ts";
import { type Delivery, makeDeliveries } from "./signed-deliveries.ts";
import { startBare } from "./start-bare.ts";
import { printTable } from "./table.ts";

const BARE = fileURLToPath(new URL("./bare-hook-server.ts", import.meta.url));
const AIM_PER_SECOND = 1000;
const CONNECTIONS = 64;
const MESSAGES_A_ROUND = 2000;
const ROUNDS = 7;

/** Signed messages a second that are taken in and kept, against a route that looks at the signature alone, and rows alone. */
export async function benchIngest(): Promise<void> {
  keepExitCode();
  const folder = makeDataFolder();
  const postgres = await findOrRunPostgres(folder);
  const ours = await runServer({ dataFolder: folder, port: await freePort(), env: { DATABASE_URL: postgres.url } });
  const workspaceId = await firstWorkspace(ours.url);
  const secret = await makeSecret(`${ours.url}/api/v1/workspaces/${workspaceId}/webhook-secret`);
  const bare = await startBare(BARE, { SECRET: secret });
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
  const insertBare = await createBareInserts(pool);
  const client = openClient(CONNECTIONS);
  const send = async (url: string, { headers, body }: Delivery) => {
    const { status } = await client.post(url, { headers, body });
    if (status !== 202) throw new Error(`${url} answered ${status}`);
  };
  const [hook, bareHook] = [`${ours.url}/api/v1/hooks/${workspaceId}`, `${bare.url}/hook`];
  const rounds: Round[] = [];
  let messages = 0;
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const deliveries = makeDeliveries({ secret, count: MESSAGES_A_ROUND });
      messages += new Set(deliveries.map(({ messageId }) => messageId)).size;
      const ran = {
        ours: await runRound(deliveries, (delivery) => send(hook, delivery)),
        verify: await runRound(deliveries, (delivery) => send(bareHook, delivery)),
        insert: await runRound(deliveries, (delivery) => insertBare(workspaceId, delivery)),
      };
      if (round > 0) rounds.push(ran);
    }
    const perSecond = medianOf(rounds.map((round) => round.ours.perSecond));
    const times = rounds.flatMap((round) => round.ours.times);
    printTable(`Signed messages, ${CONNECTIONS} at a time, a tenth of them told twice, half of them in threads`, [
      {
        "ours, messages/s": perSecond,
        [`at least ${AIM_PER_SECOND}`]: perSecond >= AIM_PER_SECOND,
        "signature alone, messages/s": medianOf(rounds.map(({ verify }) => verify.perSecond)),
        "rows alone, messages/s": medianOf(rounds.map(({ insert }) => insert.perSecond)),
        "ours / signature": medianOf(rounds.map((round) => round.ours.perSecond / round.verify.perSecond)),
        "ours / rows": medianOf(rounds.map((round) => round.ours.perSecond / round.insert.perSecond)),
        "ours p50, ms": quantile(times, 0.5),
        "ours p99, ms": quantile(times, 0.99),
        "each kept once": (await countMessages(pool)) === messages,
      },
    ]);
  } finally {
    client.close();
    await pool.end();
    await bare.stop();
    await ours.stop();
    await postgres.stop();
    removeDataFolder(folder);
  }
}

type Ran = { readonly times: readonly number[]; readonly perSecond: number };
type Round = { readonly ours: Ran; readonly verify: Ran; readonly insert: Ran };

async function runRound(deliveries: readonly Delivery[], send: (delivery: Delivery) => Promise<void>): Promise<Ran> {
  const times: number[] = [];
  const waiting = deliveries.values();
  const begun = performance.now();
  const work = async () => {
    for (const delivery of waiting) {
      const start = performance.now();
      await send(delivery);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return { times, perSecond: (deliveries.length / (performance.now() - begun)) * 1000 };
}

async function makeSecret(address: string): Promise<string> {
  const response = await fetch(address, { method: "POST" });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return ((await response.json()) as { secret: string }).secret;
}

async function countMessages(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>("select count(*)::int as count from conversation_messages");
  return rows[0]?.count ?? 0;
}
