import { expect, test } from "vitest";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

const TO_LENA = {
  from: "Thom",
  to: "Lena",
  kinds: ["question", "praise"],
  channels: ["instagram"],
  note: "Warm and short. Never promise a refund.",
};

onBothEngines("hand-overs", (app) => {
  const openWithPlan = async () => {
    const workspace = await app().openWorkspace();
    const salsa = scenarioAnswers("salsa-studio");
    const [first] = salsa.people;
    const people = [
      { ...first, name: "Thom", role: "owner" },
      { ...first, name: "Lena", role: "manager" },
    ];
    const body = { answers: { ...salsa, people }, startsOn: "2026-11-23" };
    expect((await app().call({ post: `${workspace}/plans`, body })).status).toBe(201);
    return workspace;
  };
  const save = (workspace: string, version: number, handOvers: readonly object[]) =>
    app().call({ put: `${workspace}/hand-overs`, version, body: { handOvers } });
  const problemsOf = async (workspace: string, handOvers: readonly object[]) => {
    const { status, body } = await save(workspace, 0, handOvers);
    const problems = body.problems.map(
      ({ path, code }: { path: string[]; code: string }) => `${path.join(".")} ${code}`,
    );
    return [status, ...problems];
  };

  test("are none until the owner hands something over, and then as they were said", async () => {
    const workspace = await openWithPlan();
    const none = await app().call({ get: `${workspace}/hand-overs` });
    expect(none).toMatchObject({ status: 200, body: { version: 0, handOvers: [], updatedAt: null } });
    expect(await save(workspace, 0, [TO_LENA])).toMatchObject({
      status: 200,
      body: { version: 1, handOvers: [TO_LENA] },
    });
    const wider = { ...TO_LENA, channels: ["instagram", "facebook-page"] };
    expect((await save(workspace, 1, [wider])).body).toMatchObject({ version: 2, handOvers: [wider] });
    expect((await app().call({ get: `${workspace}/hand-overs` })).body).toMatchObject({
      version: 2,
      handOvers: [wider],
    });
    expect((await save(workspace, 2, [])).body).toMatchObject({ version: 3, handOvers: [] });
  });

  test("keep what another has said in the meantime, and show it", async () => {
    const workspace = await openWithPlan();
    await save(workspace, 0, [TO_LENA]);
    for (const version of [0, 2]) {
      expect(await save(workspace, version, [])).toMatchObject({
        status: 412,
        body: { current: { version: 1, handOvers: [TO_LENA] } },
      });
    }
    const blind = await app().call({ put: `${workspace}/hand-overs`, body: { handOvers: [] } });
    expect(blind.status).toBe(428);
  });

  test("name people of the plan, from an owner to another, each once", async () => {
    const workspace = await openWithPlan();
    const refused = await problemsOf(workspace, [
      { ...TO_LENA, to: "Nobody" },
      { ...TO_LENA, from: "Lena", to: "Thom" },
      { ...TO_LENA, to: "Thom" },
      { ...TO_LENA, from: "Ghost" },
      TO_LENA,
    ]);
    expect(refused).toEqual([
      422,
      "handOvers.0.to unknown-person",
      "handOvers.1.from not-the-owner",
      "handOvers.2.to to-oneself",
      "handOvers.2.to person-twice",
      "handOvers.3.from unknown-person",
      "handOvers.4.to person-twice",
    ]);
    const { body } = await save(workspace, 0, [{ ...TO_LENA, to: "Nobody" }]);
    expect(body.problems[0].detail).toBe('Nobody of the plan\'s people has the name "Nobody".');
  });

  test("hand over something, said once", async () => {
    const workspace = await openWithPlan();
    const refused = await problemsOf(workspace, [
      { ...TO_LENA, kinds: [], channels: [] },
      { ...TO_LENA, kinds: ["question", "question"] },
      { ...TO_LENA, kinds: ["gossip"], note: " " },
    ]);
    expect(refused).toEqual([
      400,
      "handOvers.0.kinds too-few",
      "handOvers.0.channels too-few",
      "handOvers.1.kinds twice",
      "handOvers.2.kinds.0 not-one-of",
      "handOvers.2.note too-short",
    ]);
  });

  test("need a plan, whose people they name", async () => {
    const workspace = await app().openWorkspace();
    expect((await save(workspace, 0, [TO_LENA])).status).toBe(404);
  });
});
