import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("hashtag sets", (app) => {
  test("are kept under a name, each tag once, replaced and forgotten", async () => {
    const workspace = await app().openWorkspace();
    const [a, b] = [randomUUID(), randomUUID()];
    await app().call({ put: `${workspace}/hashtag-sets/${a}`, body: { name: "Winter", hashtags: ["#snow", "#snow"] } });
    await app().call({
      put: `${workspace}/hashtag-sets/${b}`,
      body: { name: "Shop", hashtags: ["#stoves", "#größe"] },
    });
    await app().call({ put: `${workspace}/hashtag-sets/${a}`, body: { name: "Winter", hashtags: ["#ice"] } });
    const { body } = await app().call({ get: `${workspace}/hashtag-sets` });
    expect(body.items).toEqual([
      { id: b, name: "Shop", hashtags: ["#stoves", "#größe"] },
      { id: a, name: "Winter", hashtags: ["#ice"] },
    ]);
    expect((await app().call({ delete: `${workspace}/hashtag-sets/${a}` })).status).toBe(204);
    expect((await app().call({ delete: `${workspace}/hashtag-sets/${a}` })).status).toBe(404);
  });

  test("have one id, in capitals or not", async () => {
    const workspace = await app().openWorkspace();
    const id = randomUUID();
    const put = `${workspace}/hashtag-sets/${id.toUpperCase()}`;
    const { body: kept } = await app().call({ put, body: { name: "Winter", hashtags: ["#snow"] } });
    expect(kept.id).toBe(id);
    expect((await app().call({ get: `${workspace}/hashtag-sets` })).body.items).toEqual([kept]);
  });

  test("are nobody's but the workspace's", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const id = randomUUID();
    await app().call({ put: `${mine}/hashtag-sets/${id}`, body: { name: "Mine", hashtags: ["#mine"] } });
    await app().call({ put: `${theirs}/hashtag-sets/${id}`, body: { name: "Theirs", hashtags: ["#theirs"] } });
    expect((await app().call({ get: `${mine}/hashtag-sets` })).body.items[0].name).toBe("Mine");
    expect((await app().call({ delete: `${theirs}/hashtag-sets/${id}` })).status).toBe(204);
    expect((await app().call({ get: `${mine}/hashtag-sets` })).body.items).toHaveLength(1);
  });

  test.each([[["stoves"]], [["#two words"]], [[]], [["#"]]])("%j are no hashtags", async (hashtags) => {
    const workspace = await app().openWorkspace();
    const put = `${workspace}/hashtag-sets/${randomUUID()}`;
    expect((await app().call({ put, body: { name: "No", hashtags } })).status).toBe(400);
  });
});
