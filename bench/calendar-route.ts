import { PGlite } from "@electric-sql/pglite";
import { addDays, CATEGORIES, type IsoDate } from "@porchlight/core";
import express from "express";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { compare } from "./measure.ts";
import { createPlan, createPost, firstWorkspace, SALSA_PLAN } from "./seed.ts";
import { printTable } from "./table.ts";

const POSTS = 60;

/** A month of the calendar over HTTP, against Express and the same driver that send the same bytes from one row. */
export async function benchCalendarRoute(): Promise<void> {
  const dataFolder = makeDataFolder();
  const server = await runServer({ dataFolder, port: await freePort() });
  const workspaceId = await firstWorkspace(server.url);
  await createPlan(server.url, workspaceId, SALSA_PLAN);
  for (let index = 0; index < POSTS; index += 1) await createPost(server.url, workspaceId, aPost(index));
  const address = `${server.url}/api/v1/workspaces/${workspaceId}/calendar?from=2026-11-30&to=2027-01-03`;
  const bytes = await (await fetch(address)).text();
  const bare = await startBareHandler(bytes);
  // Opening a database holds this process up; what ended meanwhile on its connections is to be noticed first.
  await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    const read = (url: string) => async () => (await fetch(url)).text();
    const result = await compare(read(address), read(bare.address), 60);
    printTable("GET calendar of a month", [
      {
        "ours, ms": result.ours.medianMs,
        "p99, ms": result.ours.p99Ms,
        "bare, ms": result.bare.medianMs,
        "ours / bare": result.ratio,
        kB: bytes.length / 1000,
        "same bytes": (await (await fetch(bare.address)).text()) === bytes,
      },
    ]);
  } finally {
    await bare.stop();
    await server.stop();
    removeDataFolder(dataFolder);
  }
}

function aPost(index: number) {
  return {
    status: "draft",
    title: `Post ${index + 1}`,
    text: "What to bring to a first class, and where to park.",
    category: CATEGORIES[index % CATEGORIES.length],
    channels: ["facebook-page"],
    date: addDays("2026-11-30" as IsoDate, index % 35),
    time: index < 35 ? "10:00" : "17:30",
    zone: "America/Chicago",
  };
}

async function startBareHandler(bytes: string) {
  const database = await PGlite.create("memory://");
  await database.query("create table reply (id int primary key, body text not null)");
  await database.query("insert into reply values (1, $1)", [bytes]);
  const app = express();
  app.get("/calendar", async (_request, response) => {
    const { rows } = await database.query<{ body: string }>("select body from reply where id = $1", [1]);
    response.type("json").send(rows[0]?.body);
  });
  const port = await freePort();
  const listening = app.listen(port, "127.0.0.1");
  return {
    address: `http://127.0.0.1:${port}/calendar`,
    stop: async () => {
      listening.close();
      listening.closeAllConnections();
      await database.close();
    },
  };
}
