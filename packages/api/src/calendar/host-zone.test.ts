import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { callServer } from "../testing/call-server.ts";
import { createDatabase } from "../testing/open-database.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { spawnServer } from "../testing/spawn-server.ts";
import { firstWorkspace } from "../testing/write-until-gone.ts";

// A week with the change of clocks in Chicago, where the business is, and without one in Tokyo.
const QUERY = "from=2027-02-22&to=2027-04-04";

test("a calendar is the same, byte for byte, wherever the server stands", async () => {
  const DATABASE_URL = await createDatabase();
  const zones = ["Asia/Tokyo", "America/Los_Angeles"];
  const replies: string[] = [];
  for (const TZ of zones) {
    const server = await spawnServer({ DATABASE_URL, TZ, LOG_LEVEL: "info" });
    const workspace = await firstWorkspace(server.url);
    if (replies.length === 0) {
      const plan = { answers: scenarioAnswers("salsa-studio"), startsOn: "2026-11-23" };
      await callServer(server.url, { post: `${workspace}/plans`, body: plan });
      for (const time of ["00:30", "02:30", "23:30"] as const) {
        const post = aPost({ date: "2027-03-14", time, zone: "America/Chicago", channels: ["instagram"] });
        await callServer(server.url, { post: `${workspace}/posts`, body: post });
      }
    }
    const calendar = await callServer(server.url, { get: `${workspace}/calendar?${QUERY}` });
    const posts = await callServer(server.url, { get: `${workspace}/posts` });
    expect(calendar.status).toBe(200);
    expect(calendar.body.slots.length).toBeGreaterThan(10);
    expect(calendar.body.posts.map(({ time }: { time: string }) => time)).toEqual(["00:30", "02:30", "23:30"]);
    replies.push(calendar.text + posts.text);
    expect(await server.end("SIGTERM")).toBe(0);
  }
  expect(new Set(replies).size).toBe(1);
});
