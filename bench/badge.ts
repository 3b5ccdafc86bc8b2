import { fileURLToPath } from "node:url";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { measureLoad } from "./measure-load.ts";
import { createPlan, firstWorkspace, SALSA_PLAN } from "./seed.ts";
import { startBare } from "./start-bare.ts";
import { printTable } from "./table.ts";

/** As many a second as Express alone sends, four fifths at least. */
const AIM = 0.8;
const BARE = fileURLToPath(new URL("./bare-badge-server.ts", import.meta.url));

/** A badge that a busy site asks for again and again, against Express alone with the same bytes in memory. */
export async function benchBadge(): Promise<void> {
  const dataFolder = makeDataFolder();
  const ours = await runServer({ dataFolder, port: await freePort() });
  const address = `${ours.url}/p/salsa/badge.svg`;
  await publish(ours.url);
  const bytes = await textOf(address);
  const bare = await startBare(BARE, { BADGE: bytes });
  try {
    const bareAddress = `${bare.url}/badge.svg`;
    const isSame = (await textOf(bareAddress)) === bytes;
    const load = await measureLoad(
      () => address,
      () => bareAddress,
    );
    printTable("GET a badge, eight at a time", [
      {
        "ours, requests/s": load.ours.perSecond,
        "Express alone, requests/s": load.bare.perSecond,
        "ours / bare": load.ratio,
        [`at least ${AIM}`]: load.ratio >= AIM,
        "ours p50, ms": load.ours.medianMs,
        "ours p99, ms": load.ours.p99Ms,
        "bare p99, ms": load.bare.p99Ms,
        kB: bytes.length / 1000,
        "same bytes": isSame,
      },
    ]);
  } finally {
    await bare.stop();
    await ours.stop();
    removeDataFolder(dataFolder);
  }
}

async function publish(url: string): Promise<void> {
  const workspaceId = await firstWorkspace(url);
  await createPlan(url, workspaceId, SALSA_PLAN);
  const response = await fetch(`${url}/api/v1/workspaces/${workspaceId}/promise-settings`, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": '"0"' },
    body: JSON.stringify({ slug: "salsa", isPublished: true, hurryLine: "", links: {} }),
  });
  if (!response.ok) throw new Error(`the promise was not published: ${response.status}`);
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
