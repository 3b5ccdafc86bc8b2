import type { Answers } from "@porchlight/core";
import { expect, test } from "vitest";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

const EMPTY: Answers = {
  business: { name: "", does: "", zone: "" },
  workingHours: [],
  audience: [],
  goals: [],
  channels: [],
  people: [],
};

onBothEngines("answers", (app) => {
  const nameOf = async (workspace: string): Promise<string> => {
    const { body } = await app().call({ get: "/api/v1/workspaces?limit=200" });
    return body.items.find(({ id }: { id: string }) => workspace.endsWith(id)).name;
  };

  test("there are none at first", async () => {
    const workspace = await app().openWorkspace();
    const { status, body } = await app().call({ get: `${workspace}/answers` });
    expect({ status, type: body.type }).toEqual({ status: 404, type: "urn:porchlight:problem:no-answers-yet" });
  });

  test("what was saved comes back as it was, half-filled too", async () => {
    const workspace = await app().openWorkspace();
    const saved = await app().call({
      put: `${workspace}/answers`,
      version: 0,
      body: { answers: EMPTY, step: "business" },
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { version: 1, answers: EMPTY, step: "business", updatedAt: "2026-11-22T12:00:00.000Z" },
    });
    expect(saved.headers.get("etag")).toBe('"1"');
    const found = await app().call({ get: `${workspace}/answers` });
    expect(found.text).toBe(saved.text);
    expect(found.headers.get("etag")).toBe('"1"');
  });

  test("each save raises the version; the form of If-Match does not matter", async () => {
    const workspace = await app().openWorkspace();
    const save = (version: string, step: string) =>
      app().call({ put: `${workspace}/answers`, version, body: { answers: EMPTY, step } });
    expect((await save("0", "a")).body.version).toBe(1);
    expect((await save('W/"1"', "b")).body.version).toBe(2);
    expect((await save('"2"', "c")).body).toMatchObject({ version: 3, step: "c" });
  });

  test("a save on a stale version is refused and shows the answers as they are", async () => {
    const workspace = await app().openWorkspace();
    const save = (version: number, step: string) =>
      app().call({ put: `${workspace}/answers`, version, body: { answers: EMPTY, step } });
    await save(0, "first");
    const second = await save(1, "second");
    for (const version of [0, 1, 3, 999_999_999]) {
      const late = await save(version, "late");
      expect(late.status).toBe(412);
      expect(late.body.current).toEqual(second.body);
      expect(late.headers.get("etag")).toBe('"2"');
    }
  });

  test("a save on a version of answers that were never kept is refused", async () => {
    const workspace = await app().openWorkspace();
    const reply = await app().call({ put: `${workspace}/answers`, version: 1, body: { answers: EMPTY, step: "" } });
    expect(reply).toMatchObject({ status: 412, body: { current: null } });
  });

  test.each([
    [undefined, 428, "if-match-missing"],
    ["*", 400, "if-match-malformed"],
    ['"1", "2"', 400, "if-match-malformed"],
    ["-1", 400, "if-match-malformed"],
    ['"12345678901"', 400, "if-match-malformed"],
  ])("If-Match %s is answered with %i", async (version, status, kind) => {
    const workspace = await app().openWorkspace();
    const body = { answers: EMPTY, step: "" };
    const reply = await app().call({
      put: `${workspace}/answers`,
      body,
      ...(version === undefined ? {} : { version }),
    });
    expect(reply).toMatchObject({ status, body: { type: `urn:porchlight:problem:${kind}` } });
  });

  test("every field of a wrong shape is listed", async () => {
    const workspace = await app().openWorkspace();
    const answers = {
      ...EMPTY,
      business: { name: 5, does: "", zone: "" },
      people: [{ name: "A", role: "boss" }],
      closures: [{ from: "soon", to: "2026-12-24", label: "" }],
      extra: 1,
    };
    const { status, body } = await app().call({ put: `${workspace}/answers`, version: 0, body: { answers, step: "" } });
    expect(status).toBe(400);
    expect(body.problems.map(({ path, code }: { path: unknown[]; code: string }) => [path.join("."), code])).toEqual([
      ["answers.business.name", "wrong-type"],
      ["answers.closures.0.from", "wrong-form-like"],
      ["answers.people.0.role", "not-one-of"],
      ["answers.people.0.hoursPerWeek", "missing"],
      ["answers.extra", "unknown-field"],
    ]);
  });

  test("the workspace is called after the business, and keeps its name where the business has none", async () => {
    const workspace = await app().openWorkspace();
    const answers = scenarioAnswers("salsa-studio");
    await app().call({ put: `${workspace}/answers`, version: 0, body: { answers, step: "goals" } });
    expect(await nameOf(workspace)).toBe("Paso Doble Dance Studio");
    await app().call({ put: `${workspace}/answers`, version: 1, body: { answers: EMPTY, step: "goals" } });
    expect(await nameOf(workspace)).toBe("Paso Doble Dance Studio");
  });

  test("one's own answers are kept beside an example's, until they are left out, and the workspace keeps their name", async () => {
    const workspace = await app().openWorkspace();
    const own = { ...EMPTY, business: { ...EMPTY.business, name: "Corner Bakery" } };
    const answers = scenarioAnswers("salsa-studio");
    const trying = { answers, own, step: "business" };
    const kept = await app().call({ put: `${workspace}/answers`, version: 0, body: trying });
    expect(kept).toMatchObject({ status: 200, body: trying });
    expect((await app().call({ get: `${workspace}/answers` })).body).toEqual(kept.body);
    expect(await nameOf(workspace)).toBe("Corner Bakery");
    const back = await app().call({
      put: `${workspace}/answers`,
      version: 1,
      body: { answers: own, step: "business" },
    });
    expect(back.body).toMatchObject({ answers: own });
    expect(back.body).not.toHaveProperty("own");
  });

  test("a business name that is too long for a workspace is cut between characters", async () => {
    const workspace = await app().openWorkspace();
    const answers = { ...EMPTY, business: { ...EMPTY.business, name: `x${"🏡".repeat(120)}` } };
    const reply = await app().call({ put: `${workspace}/answers`, version: 0, body: { answers, step: "" } });
    expect(reply).toMatchObject({ status: 200, body: { answers } });
    expect(await nameOf(workspace)).toBe(`x${"🏡".repeat(99)}`);
  });

  test("of many savers on one version one wins", async () => {
    const workspace = await app().openWorkspace();
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        app().call({ put: `${workspace}/answers`, version: 0, body: { answers: EMPTY, step: `${index}` } }),
      ),
    );
    const winners = replies.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    for (const loser of replies.filter(({ status }) => status !== 200)) {
      expect(loser).toMatchObject({ status: 412, body: { current: winners[0]?.body } });
    }
  });
});
