import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { publicPromiseSchema } from "../contract/public-promise-schemas.ts";
import { followEvents } from "../testing/follow-events.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";
import { sendRaw } from "../testing/send-raw.ts";

const SETTINGS = { isPublished: true, hurryLine: "", links: {} };
const TUESDAY = "2026-12-08T19:20:00.000Z";

onBothEngines("the promise, published", (app) => {
  const open = async (scenario: Parameters<typeof scenarioAnswers>[0] = "salsa-studio") => {
    app().setNow(TUESDAY);
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers(scenario);
    await app().call({ post: `${workspace}/plans`, body: { answers, startsOn: "2026-11-23" } });
    const slug = `shop-${randomUUID().slice(0, 8)}`;
    const save = (version: number, changes: object = {}) =>
      app().call({ put: `${workspace}/promise-settings`, version, body: { ...SETTINGS, slug, ...changes } });
    return { workspace, answers, slug, save };
  };
  const forms = (slug: string) => [`/p/${slug}`, `/p/${slug}.json`, `/p/${slug}/badge.svg`];
  const statuses = async (slug: string) => {
    return Promise.all(forms(slug).map(async (get) => (await app().call({ get })).status));
  };

  test("nothing is shown to anybody before the owner publishes it, and it looks as if there were nothing", async () => {
    const { workspace, slug, save } = await open();
    const before = await app().call({ get: `${workspace}/promise-settings` });
    expect(before.body).toEqual({ ...SETTINGS, isPublished: false, slug: null, version: 0, updatedAt: null });
    await save(0, { isPublished: false });
    for (const [index, get] of forms(slug).entries()) {
      const hidden = await app().call({ get });
      const unknown = await app().call({ get: forms("nobody-ever")[index] ?? "" });
      expect([hidden.status, hidden.text]).toEqual([404, unknown.text]);
      expect(hidden.headers.get("cache-control")).toBe("no-store");
      expect(without(hidden.headers, "date")).toEqual(without(unknown.headers, "date"));
    }
  });

  test("published it is there in all forms, and gone from all at once when it is taken back", async () => {
    const { slug, save } = await open();
    expect((await save(0)).status).toBe(200);
    expect(await statuses(slug)).toEqual([200, 200, 200]);
    expect((await save(1, { isPublished: false })).status).toBe(200);
    expect(await statuses(slug)).toEqual([404, 404, 404]);
    expect((await save(2)).body).toMatchObject({ version: 3, slug });
    expect(await statuses(slug)).toEqual([200, 200, 200]);
  });

  test("another address takes the place of the one before, at which nothing is found any longer", async () => {
    const { slug, save } = await open();
    await save(0);
    expect(await statuses(slug)).toEqual([200, 200, 200]);
    await save(1, { slug: `${slug}-two` });
    expect([await statuses(slug), await statuses(`${slug}-two`)]).toEqual([
      [404, 404, 404],
      [200, 200, 200],
    ]);
  });

  test("an address that another has is refused, and nothing of what came with it is kept", async () => {
    const [ours, theirs] = [await open(), await open()];
    await ours.save(0);
    const refused = await theirs.save(0, { slug: ours.slug, hurryLine: "Call us" });
    expect(refused).toMatchObject({ status: 409, body: { type: "urn:porchlight:problem:slug-taken" } });
    const kept = await app().call({ get: `${theirs.workspace}/promise-settings` });
    expect(kept.body).toMatchObject({ version: 0, slug: null, hurryLine: "" });
    // One that was given up is free.
    await ours.save(1, { slug: `${ours.slug}-two` });
    expect((await theirs.save(0, { slug: ours.slug })).status).toBe(200);
  });

  test.each([["ab"], ["-abc"], ["abc-"], ["Paso"], ["a b c"], ["a/b"], ["ünter"], ["x".repeat(61)]])(
    "the address %j is refused",
    async (slug) => {
      const { save } = await open();
      expect(await save(0, { slug })).toMatchObject({ status: 400, body: { problems: [{ path: ["slug"] }] } });
    },
  );

  test("the address under which the files of all pages lie is nobody's", async () => {
    const { save } = await open();
    expect(await save(0, { slug: "assets" })).toMatchObject({
      status: 400,
      body: { problems: [{ path: ["slug"], code: "slug-reserved" }] },
    });
    expect((await save(0, { slug: `assets-${randomUUID().slice(0, 8)}` })).status).toBe(200);
  });

  test.each([["javascript:alert(1)"], ["data:text/html,x"], ["https://"], ["example.org"]])(
    "the link %j is refused",
    async (link) => {
      const { save } = await open();
      expect(await save(0, { links: { instagram: link } })).toMatchObject({
        status: 400,
        body: { problems: [{ path: ["links", "instagram"], code: "not-a-web-address" }] },
      });
    },
  );

  test("settings that somebody changed meanwhile are not written over", async () => {
    const { save } = await open();
    await save(0);
    expect(await save(0)).toMatchObject({ status: 412, body: { current: { version: 1 } } });
    expect(await save(7)).toMatchObject({ status: 412, body: { current: { version: 1 } } });
  });

  test("without a plan there is nothing to publish", async () => {
    const workspace = await app().openWorkspace();
    const body = { ...SETTINGS, slug: "no-plan-here" };
    const put = `${workspace}/promise-settings`;
    expect(await app().call({ put, version: 0, body })).toMatchObject({
      status: 404,
      body: { type: "urn:porchlight:problem:no-plan-yet" },
    });
    expect((await app().call({ put, version: 0, body: { ...body, isPublished: false } })).status).toBe(200);
    expect((await app().call({ get: `${workspace}/public-promise` })).status).toBe(404);
  });

  test("other programs of any origin read it by its schema, moments on the business's clock", async () => {
    const { slug, save, workspace } = await open();
    const links = { instagram: "https://instagram.com/paso" };
    await save(0, { hurryLine: "Call the studio.", links });
    const { body, headers } = await app().call({ get: `/p/${slug}.json` });
    expect(publicPromiseSchema.parse(body)).toEqual(body);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(body).toMatchObject({
      business: "Paso Doble Dance Studio",
      words: "We answer within one working day.",
      at: "2026-12-08T13:20:00-06:00",
      isSomebodyIn: true,
      inUntil: "2026-12-08T16:00:00-06:00",
      nextReadingAt: "2026-12-08T15:45:00-06:00",
      changesAt: "2026-12-08T15:45:00-06:00",
      hurryLine: "Call the studio.",
      shutChannels: [{ channel: "x", name: "X", decision: "close" }],
    });
    expect(body.channels[1]).toEqual({ channel: "instagram", name: "Instagram", url: links.instagram, startsOn: null });
    expect((await app().call({ get: `${workspace}/public-promise` })).body).toEqual(body);
  });

  test("no form has an id, the name of a person, or a cookie in it", async () => {
    const { slug, save, workspace } = await open();
    await save(0);
    for (const get of forms(slug)) {
      const { text, headers } = await app().call({ get });
      const said = text + JSON.stringify([...headers]);
      expect(said).not.toMatch(/Thom|Mercedes|set-cookie|x-powered-by/i);
      expect(said).not.toContain(workspace.split("/").at(-1));
    }
  });

  test("what an owner typed is text on the page, whatever it looks like", async () => {
    const { slug, save } = await open();
    await save(0, {
      hurryLine: `<script>alert("1")</script>`,
      links: { instagram: `https://a.example/?"onclick='x'` },
    });
    const { text, headers } = await app().call({ get: `/p/${slug}` });
    expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(text).toContain(`href="https://a.example/?&quot;onclick=&#39;x&#39;"`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("it may be kept until what is said changes, five minutes at most", async () => {
    const { slug, save } = await open();
    await save(0);
    const keptFor = async (now: string) => {
      app().setNow(now);
      return (await app().call({ get: `/p/${slug}/badge.svg` })).headers.get("cache-control");
    };
    expect(await keptFor(TUESDAY)).toBe("public, max-age=300");
    expect(await keptFor("2026-12-08T21:43:00.000Z")).toBe("public, max-age=120");
    expect(await keptFor("2026-12-08T21:44:59.900Z")).toBe("public, max-age=0");
  });

  test("the badge says what holds at the moment, in days off, too", async () => {
    const { slug, save } = await open();
    await save(0);
    const saidAt = async (now: string, query = "") => {
      app().setNow(now);
      const { text } = await app().call({ get: `/p/${slug}/badge.svg${query}` });
      return [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, said]) => said);
    };
    expect(await saidAt(TUESDAY)).toEqual(["We answer within one working day", "Light on until 4:00\u00A0PM today"]);
    expect(await saidAt("2026-12-08T23:00:00Z")).toEqual([
      "We answer within one working day",
      "Messages are read tomorrow, 9:00\u00A0AM",
    ]);
    expect(await saidAt("2026-12-24T18:00:00Z", "?size=small")).toEqual([
      "Messages are read Saturday, January 2, 9:45\u00A0AM",
    ]);
    expect(await saidAt(TUESDAY, "?size=small&theme=dark")).toEqual(["Within one working day"]);
    expect(await saidAt(TUESDAY, "?size=huge&theme=pink&x=%")).toEqual(await saidAt(TUESDAY));
  });

  test("who has it already is told that it is the same, until it is not", async () => {
    const { slug, save } = await open();
    await save(0);
    for (const get of forms(slug)) {
      const first = await app().call({ get });
      const etag = first.headers.get("etag") ?? "";
      for (const asked of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await app().call({ get, headers: { "if-none-match": asked } });
        expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
      }
      app().setNow("2026-12-08T23:00:00Z");
      expect((await app().call({ get, headers: { "if-none-match": etag } })).status).toBe(200);
      app().setNow(TUESDAY);
    }
  });

  test("a new plan is told at once", async () => {
    const { slug, save, workspace, answers } = await open();
    await save(0);
    await app().call({ get: `/p/${slug}.json` });
    const closures = [{ from: "2026-12-08", to: "2026-12-09", label: "Flood" }];
    await app().call({
      post: `${workspace}/plans`,
      body: { answers: { ...answers, closures }, startsOn: "2026-11-23" },
    });
    // The notice of a change may come a moment after the reply to it.
    await expect
      .poll(async () => (await app().call({ get: `/p/${slug}.json` })).body)
      .toMatchObject({ closures: [{ label: "Flood" }], backAt: "2026-12-10T09:00:00-06:00" });
  });

  test("days on which all who answer are away are told ahead, without their names", async () => {
    const { slug, save, workspace, answers } = await open();
    await save(0);
    const away = [{ from: "2026-12-14", to: "2026-12-16" }];
    const people = answers.people.map((person) => ({ ...person, away }));
    await app().call({ post: `${workspace}/plans`, body: { answers: { ...answers, people }, startsOn: "2026-11-23" } });
    const page = async () => (await app().call({ get: `/p/${slug}` })).text;
    await expect
      .poll(page)
      .toContain("Nobody is in from December 14 to December 16: messages are read again from December 17.");
    for (const { name } of people) expect(await page()).not.toContain(name);
  });

  test("whoever asks once it is saved sees what was saved, however many ask meanwhile", async () => {
    const { slug, save } = await open();
    await save(0);
    const look = async () => (await app().call({ get: `/p/${slug}.json` })).body.hurryLine;
    for (let version = 1; version <= 12; version += 1) {
      const hurryLine = `Knock ${version} times.`;
      const saving = save(version, { hurryLine });
      const others = Array.from({ length: 10 }, look);
      expect((await saving).status).toBe(200);
      expect([await look(), await look()]).toEqual([hurryLine, hurryLine]);
      await Promise.all(others);
      expect(await look()).toBe(hurryLine);
    }
  });

  test("however often it is asked for, the database is asked once", async () => {
    const { workspace, slug, save } = await open();
    const others = await followEvents(`${app().url}${workspace}/events`);
    const seen = (await others.next("hello")).data.number;
    await save(0);
    // The notice of the change may come a moment after the reply to it, and makes what is kept untrue.
    await expect.poll(() => others.heard.at(-1)?.data.number).toBeGreaterThan(seen);
    others.leave();
    const before = app().queries.length;
    await Promise.all(Array.from({ length: 100 }, () => app().call({ get: `/p/${slug}/badge.svg` })));
    const first = app()
      .queries.slice(before)
      .filter((query) => query.includes("promise_slugs")).length;
    const after = app().queries.length;
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: 100 }, () => statuses(slug)));
    }
    expect([first, app().queries.length - after]).toEqual([2, 0]);
  });

  test("others' pages may draw the badge and read the JSON, and it answers by any name", async () => {
    const { slug, save } = await open();
    await save(0);
    const policyOf = async (get: string) => (await app().call({ get })).headers.get("cross-origin-resource-policy");
    expect(await Promise.all(forms(slug).map(policyOf))).toEqual(["same-origin", "cross-origin", "cross-origin"]);
    for (const path of forms(slug)) {
      const elsewhere = { host: "evil.example", origin: "https://evil.example", "sec-fetch-site": "cross-site" };
      expect((await sendRaw(app().url, { method: "GET", path, headers: elsewhere })).status).toBe(200);
      expect((await sendRaw(app().url, { method: "POST", path, headers: elsewhere })).status).toBe(403);
    }
    const head = await sendRaw(app().url, { method: "HEAD", path: `/p/${slug}`, headers: { host: "a" } });
    expect(head).toEqual({ status: 200, body: "" });
  });

  test("before it is published the owner sees it, and other sites do not", async () => {
    const { workspace } = await open();
    const badge = await app().call({ get: `${workspace}/public-promise/badge?theme=dark` });
    expect([badge.status, badge.text.slice(0, 4)]).toEqual([200, "<svg"]);
    const page = await app().call({ get: `${workspace}/public-promise/page` });
    expect([page.status, page.text.slice(0, 15)]).toEqual([200, "<!doctype html>"]);
    for (const { headers } of [badge, page]) {
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBe(null);
      expect(headers.get("cache-control")).toBe("no-store");
    }
    const { pathname } = new URL(`${app().url}${workspace}/public-promise/page`);
    const foreign = await sendRaw(app().url, { method: "GET", path: pathname, headers: { host: "evil.example" } });
    expect(foreign.status).toBe(403);
  });

  test("the files of the page are there, and no others", async () => {
    for (const name of ["figtree.woff2", "bricolage-grotesque.woff2", "visitors-clock.js"]) {
      expect((await app().call({ get: `/p/assets/${name}` })).status).toBe(200);
    }
    for (const name of ["other.js", "..%2f..%2fpackage.json", "__proto__"]) {
      expect((await app().call({ get: `/p/assets/${name}` })).status).toBe(404);
    }
  });
});

function without(headers: Headers, name: string): Record<string, string> {
  const { [name]: _, "x-request-id": __, ...rest } = Object.fromEntries(headers);
  return rest;
}
