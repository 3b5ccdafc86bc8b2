import { afterEach, expect, test } from "vitest";
import { type Call, callServer } from "../testing/call-server.ts";
import { createDatabase } from "../testing/open-database.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { spawnServer } from "../testing/spawn-server.ts";
import { firstWorkspace } from "../testing/write-until-gone.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("what one process takes back, another that has it at hand shows no longer", async () => {
  const environment = { DATABASE_URL: await createDatabase() };
  const [one, two] = await Promise.all([spawnServer(environment), spawnServer(environment)]);
  ends.push(
    () => one.end("SIGTERM"),
    () => two.end("SIGTERM"),
  );
  const workspace = await firstWorkspace(one.url);
  const callOne = (call: Call) => callServer(one.url, call);
  const lookAtTwo = async () => (await callServer(two.url, { get: "/p/on-two-processes.json" })).body;
  const save = (version: number, changes: object) =>
    callOne({
      put: `${workspace}/promise-settings`,
      version,
      body: { slug: "on-two-processes", isPublished: true, hurryLine: "", links: {}, ...changes },
    });
  const answers = scenarioAnswers("salsa-studio");
  await callOne({ post: `${workspace}/plans`, body: { answers, startsOn: "2026-11-23" } });
  await save(0, {});
  expect(await lookAtTwo()).toMatchObject({ hurryLine: null });
  await save(1, { hurryLine: "Knock." });
  await expect.poll(lookAtTwo).toMatchObject({ hurryLine: "Knock." });
  await save(2, { isPublished: false });
  await expect.poll(lookAtTwo).toEqual({ status: 404 });
});
