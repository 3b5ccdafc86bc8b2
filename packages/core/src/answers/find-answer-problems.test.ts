import { describe, expect, test } from "vitest";
import agencyOfOne from "../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import ghostTown from "../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maineHeating from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import onlineStore from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsaStudio from "../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { someAnswers } from "../testing/some-answers.ts";
import type { Answers } from "./answers.ts";
import { findAnswerProblems, hasAnswerErrors } from "./find-answer-problems.ts";

/** Codes with the path of their field, such as `people.0.hoursPerWeek hours-negative`. */
function problemsOf(answers: unknown): string[] {
  return findAnswerProblems(answers).map(({ path, code }) => `${path.join(".")} ${code}`.trim());
}

function problemsAfter(changes: Readonly<Record<string, unknown>>): string[] {
  return problemsOf({ ...someAnswers(), ...changes });
}

function channelsWith(...channels: readonly Partial<Answers["channels"][number]>[]): unknown {
  return channels.map((channel) => ({ channel: "facebook-page", state: "active", ...channel }));
}

function somebody(changes: Partial<Answers["people"][number]>): Answers["people"] {
  return [{ name: "Ana", role: "owner", hoursPerWeek: 3, ...changes }];
}

test("sound answers have no problems", () => {
  expect(findAnswerProblems(someAnswers())).toEqual([]);
});

test("the five businesses can be planned; the shop's silent page is pointed out", () => {
  const businesses = [agencyOfOne, ghostTown, maineHeating, onlineStore, salsaStudio];
  expect(businesses.map(problemsOf)).toEqual([[], [], [], ["channels.4.state active-but-silent"], []]);
});

describe("business and hours", () => {
  test("a name needs something to see; an emoji or Arabic will do", () => {
    const named = (name: string) => problemsAfter({ business: { name, does: "Bread", zone: "Europe/London" } });
    expect([" \u200b\t", "🥐", "مخبز الحي", "7"].map(named)).toEqual([
      ["business.name business-name-missing"],
      [],
      [],
      [],
    ]);
  });

  test("a zone must exist, wherever one is named", () => {
    const wrong = {
      business: { name: "Bakery", does: "Bread", zone: "Mars/Olympus" },
      audience: [{ label: "All", zone: "+02:00", share: 1 }],
      people: somebody({ zone: "" }),
    };
    expect(problemsAfter(wrong)).toEqual([
      "business.zone unknown-zone",
      "audience.0.zone unknown-zone",
      "people.0.zone zone-missing",
    ]);
  });

  test("hours need a day and a length", () => {
    expect(problemsAfter({ workingHours: [] })).toEqual(["workingHours no-working-hours"]);
    const hours = [
      { days: [], from: "09:00", to: "17:00" },
      { days: ["mo"], from: "09:00", to: "09:00" },
    ];
    expect(problemsAfter({ people: somebody({ hoursPerWeek: 0, hours: hours as never }) })).toEqual([
      "people.0.hours.0.days no-days",
      "people.0.hours.1.to hours-of-no-length",
    ]);
  });

  test("hours that run past midnight are hours", () => {
    expect(problemsAfter({ workingHours: [{ days: ["sa"], from: "20:00", to: "00:30" }] })).toEqual([]);
  });
});

describe("days", () => {
  test("a day that the calendar does not have is none, wherever one is named", () => {
    const wrong = {
      closures: [{ from: "2026-02-30", to: "2027-02-29", label: "Closed" }],
      events: [{ label: "Fair", from: "2026-13-01", promote: true }],
      channels: channelsWith({ lastPostOn: "2026-04-31", lastReplyOn: "2025-02-29", unansweredOn: "2026-06-31" }),
    };
    expect(problemsAfter(wrong)).toEqual([
      "closures.0.from date-does-not-exist",
      "closures.0.to date-does-not-exist",
      "events.0.from date-does-not-exist",
      "channels.0.lastPostOn date-does-not-exist",
      "channels.0.lastReplyOn date-does-not-exist",
      "channels.0.unansweredOn date-does-not-exist",
    ]);
    expect(problemsAfter({ closures: [{ from: "2028-02-29", to: "2028-02-29", label: "Leap day" }] })).toEqual([]);
  });

  test("a day is shown as it was written, and an end with its beginning", () => {
    const closures = [{ from: "2026-02-30", to: "2026-03-02", label: "Closed" }];
    const events = [{ label: "Fair", from: "2026-12-02", to: "2026-12-01", promote: true }];
    expect(findAnswerProblems({ ...someAnswers(), closures, events }).map(({ facts }) => facts)).toEqual([
      { date: "2026-02-30" },
      { from: "2026-12-02", to: "2026-12-01" },
    ]);
  });

  test("days off and events have a name by which the calendar shows them", () => {
    const closures = [{ from: "2026-12-24", to: "2026-12-27", label: " " }];
    const events = [{ label: "\u200b", from: "2026-12-02", promote: true }];
    expect(problemsAfter({ closures, events })).toEqual([
      "closures.0.label closure-without-name",
      "events.0.label event-without-name",
    ]);
  });

  test("nothing ends before it starts", () => {
    const wrong = {
      closures: [{ from: "2026-12-27", to: "2026-12-24", label: "Closed" }],
      events: [{ label: "", from: "2026-12-02", to: "2026-12-01", promote: true }],
    };
    expect(problemsAfter(wrong)).toEqual([
      "closures.0.to ends-before-it-starts",
      "events.0.to ends-before-it-starts",
      "events.0.label event-without-name",
    ]);
  });
});

describe("audience and goals", () => {
  test("somebody has to be talked to", () => {
    const group = { label: "All", zone: "UTC" };
    expect(problemsAfter({ audience: [] })).toEqual(["audience audience-missing"]);
    expect(problemsAfter({ audience: [{ ...group, share: 0 }] })).toEqual(["audience audience-shares-zero"]);
    expect(
      problemsAfter({
        audience: [
          { ...group, share: -1 },
          { ...group, share: 1e12 },
        ],
      }),
    ).toEqual(["audience.0.share share-negative", "audience.1.share number-too-large"]);
  });

  test("some goal has to weigh something; one named twice adds up", () => {
    expect(problemsAfter({ goals: [] })).toEqual(["goals goals-missing"]);
    expect(problemsAfter({ goals: [{ goal: "leads", weight: 0 }] })).toEqual(["goals goal-weights-zero"]);
    expect(problemsAfter({ goals: [{ goal: "leads", weight: -5 }] })).toEqual(["goals.0.weight goal-weight-negative"]);
    const twice = [
      { goal: "leads", weight: 1 },
      { goal: "leads", weight: 2 },
    ];
    expect(problemsAfter({ goals: twice })).toEqual([]);
  });
});

describe("channels", () => {
  test("there may be none", () => {
    expect(problemsAfter({ channels: [] })).toEqual([]);
  });

  test("each is there once, and counts are counts", () => {
    const channels = channelsWith({ followers: -1, messagesPerWeek: -0.5, unanswered: 1e10 }, { state: "idle" });
    expect(problemsAfter({ channels })).toEqual([
      "channels.0.followers followers-negative",
      "channels.0.messagesPerWeek messages-negative",
      "channels.0.unanswered number-too-large",
      "channels.1.channel channel-twice",
    ]);
  });

  test("an active channel that is silent for two months beside the others is a second look, not an error", () => {
    const answers = someAnswers({
      channels: [
        { channel: "x", state: "active", lastPostOn: "2026-08-15" },
        { channel: "blog", state: "idle", lastReplyOn: "2026-10-15" },
      ],
    });
    expect(findAnswerProblems(answers)).toEqual([
      {
        code: "active-but-silent",
        severity: "warning",
        path: ["channels", 0, "state"],
        facts: { channel: "x", lastPostOn: "2026-08-15", newestOn: "2026-10-15", silentDays: 61 },
      },
    ]);
    expect(hasAnswerErrors(findAnswerProblems(answers))).toBe(false);
  });

  test("sixty days of silence are not long, and a lone channel has nothing to be held against", () => {
    const sixty = channelsWith({ lastPostOn: "2026-08-16" }, { channel: "x", lastPostOn: "2026-10-15" });
    expect(problemsAfter({ channels: sixty })).toEqual([]);
    expect(problemsAfter({ channels: channelsWith({ lastPostOn: "2020-01-01" }) })).toEqual([]);
  });

  test("an abandoned channel with news as fresh as an active one's contradicts itself", () => {
    const fresh = channelsWith(
      { state: "abandoned", lastReplyOn: "2026-11-01" },
      { channel: "x", lastPostOn: "2026-11-20" },
    );
    expect(problemsAfter({ channels: fresh })).toEqual(["channels.0.state abandoned-but-recent"]);
    const old = channelsWith(
      { state: "abandoned", lastPostOn: "2026-10-20" },
      { channel: "x", lastPostOn: "2026-11-20" },
    );
    expect(problemsAfter({ channels: old })).toEqual([]);
  });

  test("a channel's own answers count as news of it, and what is paused elsewhere does not make it look recent", () => {
    const idle = channelsWith(
      { state: "abandoned", lastPostOn: "2026-11-01" },
      { channel: "x", state: "idle", lastPostOn: "2026-11-20" },
    );
    expect(problemsAfter({ channels: idle })).toEqual([]);
    const answered = channelsWith(
      { state: "abandoned", lastPostOn: "2026-01-01", lastReplyOn: "2026-11-01" },
      { channel: "x", lastPostOn: "2026-01-02", lastReplyOn: "2026-11-20" },
    );
    expect(problemsAfter({ channels: answered })).toEqual([
      "channels.0.state abandoned-but-recent",
      "channels.1.state active-but-silent",
    ]);
  });

  test("channels that cannot be read do not hide what the others say", () => {
    const channels = [
      null,
      { channel: "x", state: "abandoned", lastReplyOn: "2026-11-01" },
      "blog",
      { channel: "blog", state: "active", lastPostOn: "2026-11-20" },
    ];
    expect(problemsAfter({ channels })).toContain("channels.1.state abandoned-but-recent");
  });

  test("thirty days after the newest day an abandoned channel is still recent", () => {
    const lastReplied = (lastPostOn: string) =>
      problemsAfter({
        channels: channelsWith({ state: "abandoned", lastPostOn } as never, { channel: "x", lastPostOn: "2026-11-20" }),
      });
    expect([lastReplied("2026-10-21"), lastReplied("2026-10-20")]).toEqual([
      ["channels.0.state abandoned-but-recent"],
      [],
    ]);
  });

  test("an account that is not there has no history, whichever part of one is given", () => {
    const traces = [{ lastPostOn: "2026-01-01" }, { lastReplyOn: "2026-01-01" }, { followers: 1 }, { unanswered: 1 }];
    for (const trace of traces) {
      const channels = channelsWith({ state: "none", ...trace } as never);
      expect([trace, problemsAfter({ channels })]).toEqual([trace, ["channels.0.state no-account-but-history"]]);
    }
    expect(problemsAfter({ channels: channelsWith({ state: "none", followers: 0, unanswered: 0 }) })).toEqual([]);
  });

  test("messages alone are no history of an account that is not there", () => {
    const none = channelsWith({ state: "none", followers: 12 }, { channel: "x", state: "none", messagesPerWeek: 3 });
    expect(problemsAfter({ channels: none })).toEqual(["channels.0.state no-account-but-history"]);
  });
});

describe("people", () => {
  test("there is at least one, each with a name of their own", () => {
    expect(problemsAfter({ people: [] })).toEqual(["people people-missing"]);
    const people = [...somebody({}), ...somebody({ name: "Ana ", role: "manager" }), ...somebody({ name: " " })];
    expect(problemsAfter({ people })).toEqual(["people.1.name person-name-twice", "people.2.name person-name-missing"]);
  });

  test("a week has 168 hours", () => {
    expect(findAnswerProblems(someAnswers({ people: somebody({ hoursPerWeek: 169 }) }))[0]).toEqual({
      code: "more-hours-than-a-week",
      severity: "error",
      path: ["people", 0, "hoursPerWeek"],
      facts: { hoursPerWeek: 169 },
    });
    expect(problemsAfter({ people: somebody({ hoursPerWeek: -1 }) })).toEqual(["people.0.hoursPerWeek hours-negative"]);
    expect(problemsAfter({ people: somebody({ hoursPerWeek: 0 }) })).toEqual([]);
  });

  test("hours beyond somebody's windows are pointed out; overlapping windows count once", () => {
    const hours = [
      { days: ["mo", "tu"], from: "09:00", to: "11:00" },
      { days: ["mo"], from: "10:00", to: "12:00" },
      { days: ["su"], from: "23:00", to: "01:00" },
    ] as const;
    expect(findAnswerProblems(someAnswers({ people: somebody({ hoursPerWeek: 7.5, hours }) }))).toEqual([
      {
        code: "hours-do-not-fit-windows",
        severity: "warning",
        path: ["people", 0, "hoursPerWeek"],
        facts: { person: "Ana", hours: 7.5, windowHours: 7 },
      },
    ]);
    expect(problemsAfter({ people: somebody({ hoursPerWeek: 7, hours }) })).toEqual([]);
  });

  test("hours that leave no sleep are pointed out, however long the windows", () => {
    const days = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
    const hours = [{ days, from: "00:00", to: "23:59" }] as const;
    expect(findAnswerProblems(someAnswers({ people: somebody({ hoursPerWeek: 160, hours }) }))).toEqual([
      {
        code: "hours-without-sleep",
        severity: "warning",
        path: ["people", 0, "hoursPerWeek"],
        facts: { hours: 160 },
      },
    ]);
    expect(problemsAfter({ people: somebody({ hoursPerWeek: 112, hours }) })).toEqual([]);
  });

  test("a team without an owner is a second look", () => {
    expect(problemsAfter({ people: somebody({ role: "manager" }) })).toEqual(["people nobody-is-owner"]);
  });
});

test("limits stay within what they can be", () => {
  const limits = { promoShareMax: 1.1, moneyPerMonth: -1, currency: "£" };
  expect(problemsAfter({ limits })).toEqual([
    "limits.promoShareMax promo-share-out-of-range",
    "limits.moneyPerMonth money-negative",
    "limits.currency not-a-currency",
  ]);
  expect(problemsAfter({ limits: { promoShareMax: 0, moneyPerMonth: 0, currency: "gbp" } })).toEqual([]);
  for (const currency of ["euro", "EU", "€UR", "EUR "]) {
    expect([currency, problemsAfter({ limits: { currency } })]).toEqual([currency, ["limits.currency not-a-currency"]]);
  }
});
