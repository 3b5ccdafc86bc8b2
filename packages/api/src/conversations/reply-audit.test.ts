import { expect, test } from "vitest";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { scenarioAnswers } from "../testing/scenario-answers.ts";

const MINUTE_MS = 60_000;
/** Monday morning in Chicago. */
const MONDAY_MS = Date.parse("2026-11-30T14:00:00Z");
const WEEK = "from=2026-11-30&to=2026-12-06";
/** The longest opening day of the dance studio, which promises one of those. */
const PROMISED_MINUTES = 570;

type Asked = { readonly at: number; readonly answeredAt: number | undefined };

/** A week of a business: somebody writes every few hours; some are answered soon, some late, some never. */
const asked: readonly Asked[] = Array.from({ length: 48 }, (_, index) => {
  const at = MONDAY_MS + index * 197 * MINUTE_MS;
  const waits = [35, 160, 610, 1500, 2890, undefined][index % 6];
  return { at, answeredAt: waits === undefined ? undefined : at + (waits + index) * MINUTE_MS };
});

onBothEngines("the audit of replies", (app) => {
  test("says of a week exactly what going through its log minute by minute says, day after day", async () => {
    const workspace = await openWithPlan();
    const log = asked.flatMap(({ at, answeredAt }, index) => [
      { moment: at, index, by: "customer" },
      ...(answeredAt === undefined ? [] : [{ moment: answeredAt, index, by: "business" }]),
    ]);
    const kept = new Map<number, { readonly id: string; readonly version: number }>();
    const days = Array.from({ length: 9 }, (_, day) => MONDAY_MS + day * 1440 * MINUTE_MS);
    let told = 0;
    for (const now of days) {
      app().setNow(instant(now));
      const until = log.filter(({ moment }) => moment <= now).sort((a, b) => a.moment - b.moment);
      for (const { moment, index, by } of until.slice(told)) await write(workspace, { moment, index, by, kept });
      told = until.length;
      const { body } = await app().call({ get: `${workspace}/reply-audit?${WEEK}` });
      expect(figures(body.all)).toEqual(countByHand(now));
    }
    const { body } = await app().call({ get: `${workspace}/reply-audit?${WEEK}` });
    expect(body.byWeek.map(({ monday }: { monday: string }) => monday)).toEqual(["2026-11-30"]);
    expect(figures(body.byChannel[0])).toEqual(figures(body.all));
    expect(body.all.inTime).toBeGreaterThan(5);
    expect(body.all.answered).toBeGreaterThan(body.all.inTime);
  });

  test("needs a plan, and days in their order", async () => {
    const workspace = await app().openWorkspace();
    expect((await app().call({ get: `${workspace}/reply-audit?${WEEK}` })).status).toBe(404);
    const backwards = await app().call({ get: `${workspace}/reply-audit?from=2026-12-06&to=2026-11-30` });
    expect(backwards.body.problems).toMatchObject([{ code: "range-backwards" }]);
    const long = await app().call({ get: `${workspace}/reply-audit?from=2025-11-30&to=2026-12-06` });
    expect(long.body.problems).toMatchObject([{ code: "range-too-long" }]);
  });

  async function openWithPlan(): Promise<string> {
    const workspace = await app().openWorkspace();
    const body = { answers: scenarioAnswers("salsa-studio"), startsOn: "2026-11-23" };
    const { body: stored } = await app().call({ post: `${workspace}/plans`, body });
    expect(stored.plan.promise).toMatchObject({ clock: "working", withinMinutes: PROMISED_MINUTES });
    return workspace;
  }

  async function write(
    workspace: string,
    entry: {
      readonly moment: number;
      readonly index: number;
      readonly by: string;
      readonly kept: Map<number, { readonly id: string; readonly version: number }>;
    },
  ): Promise<void> {
    const { moment, index, by, kept } = entry;
    const at = instant(moment);
    const before = kept.get(index);
    const { body, status } = await app().call(
      before === undefined
        ? { post: `${workspace}/conversations`, body: aQuestion({ kind: "review", at }) }
        : {
            post: `${workspace}/conversations/${before.id}/messages`,
            version: before.version,
            body: { by, text: "Here you are.", at },
          },
    );
    expect(status).toBeLessThan(300);
    kept.set(index, body);
  }
});

/** The same figures from the log alone, each last moment in time found by walking on minute by minute. */
function countByHand(now: number) {
  const seen = asked.filter(({ at }) => at <= now);
  const rated = seen.map(({ at, answeredAt }) => {
    const last = lastInTime(at);
    if (answeredAt === undefined || answeredAt > now) return last < now ? "unanswered" : "waiting";
    return answeredAt <= last ? "in-time" : "late";
  });
  const count = (state: string) => rated.filter((each) => each === state).length;
  return {
    asked: count("in-time") + count("late") + count("unanswered"),
    answered: count("in-time") + count("late"),
    inTime: count("in-time"),
    waiting: count("waiting"),
  };
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "America/Chicago",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function isOpen(moment: number): boolean {
  const [weekday = "", time = ""] = clock.format(moment).replace(",", "").split(" ");
  if (["Tue", "Wed", "Thu", "Fri"].includes(weekday)) return time >= "13:00" && time < "21:30";
  if (weekday === "Sat") return (time >= "10:00" && time < "15:00") || time >= "20:00";
  return weekday === "Sun" && time < "00:30";
}

// One opening minute more would be too many.
function lastInTime(at: number): number {
  let passed = 0;
  for (let moment = at; ; moment += MINUTE_MS) {
    if (!isOpen(moment)) continue;
    if (passed === PROMISED_MINUTES) return moment;
    passed += 1;
  }
}

function figures({ asked: times, answered, inTime, waiting }: Record<string, number>) {
  return { asked: times, answered, inTime, waiting };
}

function instant(moment: number): string {
  return new Date(moment).toISOString();
}
