import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

const QUERY = "from=2026-11-30&to=2026-12-27";
const OFF = { "promos-adjacent": { off: true, note: "Our customers come for the offers." } };

onBothEngines("the settings of checks", (app) => {
  const save = (workspace: string, version: number, settings: object) =>
    app().call({ put: `${workspace}/rule-settings`, version, body: { settings } });

  test("are none until somebody sets one, and then as they were set", async () => {
    const workspace = await app().openWorkspace();
    const none = await app().call({ get: `${workspace}/rule-settings` });
    expect(none).toMatchObject({ status: 200, body: { version: 0, settings: {}, updatedAt: null } });
    const first = await save(workspace, 0, OFF);
    expect(first).toMatchObject({ status: 200, body: { version: 1, settings: OFF } });
    const tuned = { "gone-dark": { off: false, severity: "hint", limit: 30, note: "Quiet season." } };
    expect((await save(workspace, 1, tuned)).body).toMatchObject({ version: 2, settings: tuned });
    expect((await app().call({ get: `${workspace}/rule-settings` })).body).toMatchObject({
      version: 2,
      settings: tuned,
    });
  });

  test("keep what another has set in the meantime, and show it", async () => {
    const workspace = await app().openWorkspace();
    await save(workspace, 0, OFF);
    for (const version of [0, 2]) {
      const late = await save(workspace, version, {});
      expect(late).toMatchObject({ status: 412, body: { current: { version: 1, settings: OFF } } });
    }
    const body = { settings: {} };
    expect((await app().call({ put: `${workspace}/rule-settings`, body })).status).toBe(428);
  });

  test("are refused with every problem named", async () => {
    const workspace = await app().openWorkspace();
    const { status, body } = await save(workspace, 0, {
      "in-the-past": { off: true, note: "We know." },
      "gone-dark": { off: true },
      "too-salesy": { off: false, limit: 3, note: "All of it." },
      "gone-quiet": { off: true, note: "" },
    });
    expect(status).toBe(400);
    const problems = body.problems.map(({ path, code }: { path: string[]; code: string }) => [path.join("."), code]);
    expect(problems.toSorted()).toEqual([
      ["settings.gone-dark.note", "missing"],
      ["settings.gone-quiet", "unknown-field"],
      ["settings.in-the-past", "rule-stays"],
      ["settings.too-salesy.limit", "too-large"],
    ]);
    expect(body.problems.find(({ code }: { code: string }) => code === "rule-stays").detail).toMatch(/stays/);
  });

  test("hold for the calendar, which says what is off", async () => {
    const workspace = await app().openWorkspace();
    const plan = { answers: scenarioAnswers("salsa-studio"), startsOn: "2026-11-23" };
    await app().call({ post: `${workspace}/plans`, body: plan });
    for (const date of ["2026-12-05", "2026-12-06"] as const) {
      const body = aPost({
        date,
        time: "12:00",
        zone: "America/Chicago",
        channels: ["instagram"],
        category: "promote",
      });
      await app().call({ post: `${workspace}/posts`, body });
    }
    const load = async () => (await app().call({ get: `${workspace}/calendar?${QUERY}` })).body;
    const codesOf = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);
    const before = await load();
    expect(codesOf(before)).toContain("promos-adjacent");
    expect(before).toMatchObject({ ruleSettings: {}, rulesOff: [] });
    await save(workspace, 0, OFF);
    const after = await load();
    expect(codesOf(after)).not.toContain("promos-adjacent");
    expect(after).toMatchObject({ ruleSettings: OFF, rulesOff: ["promos-adjacent"] });
  });

  test("are told by a calendar without a plan too", async () => {
    const workspace = await app().openWorkspace();
    await save(workspace, 0, OFF);
    const { body } = await app().call({ get: `${workspace}/calendar?${QUERY}` });
    expect(body).toMatchObject({ findings: [], rulesOff: ["promos-adjacent"] });
  });
});
