import { expect, test } from "vitest";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

/** Monday morning in Chicago, a week after that which is summed up. */
const NOW = "2026-12-07T15:00:00Z";
const MONDAY_MS = Date.parse("2026-11-30T15:00:00Z");
const HOUR_MS = 3_600_000;

onBothEngines("the week in sum", (app) => {
  const openWithPlan = async () => {
    const workspace = await app().openWorkspace();
    const body = { answers: scenarioAnswers("salsa-studio"), startsOn: "2026-11-23" };
    const { body: stored } = await app().call({ post: `${workspace}/plans`, body });
    app().setNow(NOW);
    return { workspace, people: stored.plan.answers.people as { name: string; role: string }[] };
  };
  const at = (hours: number) => new Date(MONDAY_MS + hours * HOUR_MS).toISOString();
  const ask = async (workspace: string, parts: Record<string, unknown>): Promise<string> => {
    const { status, body } = await app().call({ post: `${workspace}/conversations`, body: aQuestion(parts) });
    expect(status).toBe(201);
    return body.id;
  };
  const answer = (
    workspace: string,
    id: string,
    { version = 1, ...parts }: Record<string, unknown> & { version?: number },
  ) =>
    app().call({
      post: `${workspace}/conversations/${id}/messages`,
      version,
      body: { by: "business", text: "Yes.", ...parts },
    });
  const summaryOf = async (workspace: string, query = "") =>
    (await app().call({ get: `${workspace}/week-summary${query}` })).body;

  test("says of the last whole week what was written, and agrees with the audit of its days", async () => {
    const { workspace, people } = await openWithPlan();
    const [owner, helper] = [people.find(({ role }) => role === "owner"), people.find(({ role }) => role !== "owner")];
    const ids: string[] = [];
    for (const [index, text] of [
      "Where is parking?",
      "Do you have parking",
      "Parking near you?",
      "A wedding dance?",
    ].entries()) {
      ids.push(await ask(workspace, { at: at(index), text, customer: `Customer ${index}` }));
    }
    const [first = "", second = ""] = ids;
    await answer(workspace, first, { at: at(1), person: helper?.name });
    await answer(workspace, second, { at: at(100), person: owner?.name });
    await ask(workspace, { at: at(-24), text: "Of the week before" });
    await ask(workspace, { at: at(48), kind: "praise", text: "Lovely evening" });

    const { summary, conversations } = await summaryOf(workspace);
    expect(summary.range).toEqual({ from: "2026-11-30", to: "2026-12-06" });
    expect(summary.all).toMatchObject({ came: 4, inTime: 1, late: 1, missed: 2, waiting: 0 });
    expect(summary.before).toMatchObject({ came: 1, missed: 1 });
    const by = Object.fromEntries(
      summary.byPerson.map((each: { person?: string; came: number }) => [each.person, each.came]),
    );
    expect(by).toEqual({ [owner?.name ?? ""]: 3, [helper?.name ?? ""]: 1 });
    expect(summary.kinds.map(({ kind, count }: { kind: string; count: number }) => [kind, count])).toEqual([
      ["question", 4],
      ["praise", 1],
    ]);
    expect(summary.words).toEqual([{ words: ["parking"], count: 3, conversationIds: expect.any(Array) }]);
    expect(summary.words[0].conversationIds.toSorted()).toEqual(ids.slice(0, 3).toSorted());
    expect(conversations).toContainEqual({
      id: first,
      customer: "Customer 0",
      channel: "facebook-page",
      text: "Where is parking?",
    });
    const audit = await app().call({ get: `${workspace}/reply-audit?from=2026-11-30&to=2026-12-06` });
    expect(audit.body.all).toMatchObject({ asked: 4, answered: 2, inTime: 1, waiting: 0 });
    expect(audit.body.all.medianMinutes).toBe(summary.all.medianMinutes);
  });

  test("of a past week counts who was answered since, and says what was asked first, however long ago", async () => {
    const { workspace } = await openWithPlan();
    app().setNow(new Date(MONDAY_MS + 24 * 60 * HOUR_MS).toISOString());
    const id = await ask(workspace, { at: at(-24 * 60), text: "Do you teach tango?" });
    await answer(workspace, id, { at: at(-24 * 59) });
    await answer(workspace, id, { at: at(100), version: 2, by: "customer", text: "And on Sundays?" });
    await answer(workspace, id, { at: at(24 * 9), version: 3 });
    const { summary, conversations } = await summaryOf(workspace, "?day=2026-11-30");
    expect(summary.all).toMatchObject({ came: 1, late: 1 });
    expect(conversations).toMatchObject([{ id, text: "Do you teach tango?" }]);
  });

  test("of a past week stays as it is, whatever is written after it", async () => {
    const { workspace } = await openWithPlan();
    app().setNow(new Date(MONDAY_MS + 24 * 60 * HOUR_MS).toISOString());
    const askOf = (index: number, parts: Record<string, unknown>) =>
      ask(workspace, { text: "Parking?", customer: `Customer ${index}`, ...parts });
    for (const index of [0, 1, 2]) await askOf(index, { at: at(index) });
    const before = await summaryOf(workspace, "?day=2026-11-30");
    expect(before.summary.words).toMatchObject([{ words: ["parking"] }]);
    // So many of two kinds would make a common word of it.
    for (let index = 0; index < 40; index += 1) {
      await askOf(index, { at: at(24 * 14 + index), kind: index % 2 === 0 ? "question" : "praise" });
    }
    expect(await summaryOf(workspace, "?day=2026-11-30")).toEqual(before);
  });

  test("is of the week of any day that is asked for", async () => {
    const { workspace } = await openWithPlan();
    const { summary } = await summaryOf(workspace, "?day=2026-11-26");
    expect(summary.range).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(summary.all.came).toBe(0);
  });

  test("counts whom nobody answered with whoever has it handed over", async () => {
    const { workspace, people } = await openWithPlan();
    const [owner, helper] = [people.find(({ role }) => role === "owner"), people.find(({ role }) => role !== "owner")];
    await ask(workspace, { at: at(0) });
    await ask(workspace, { at: at(0), kind: "complaint" });
    const handOver = { from: owner?.name, to: helper?.name, kinds: ["question"], channels: ["facebook-page"] };
    await app().call({ put: `${workspace}/hand-overs`, version: 0, body: { handOvers: [handOver] } });
    const { summary } = await summaryOf(workspace);
    const missed = summary.byPerson.map((each: { person: string; missed: number }) => `${each.person} ${each.missed}`);
    expect(missed.toSorted()).toEqual([`${owner?.name} 1`, `${helper?.name} 1`].toSorted());
  });

  test("needs a plan", async () => {
    const workspace = await app().openWorkspace();
    expect((await app().call({ get: `${workspace}/week-summary` })).status).toBe(404);
  });
});
