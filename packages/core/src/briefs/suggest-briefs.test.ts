import { describe, expect, it } from "vitest";
import { CHANNEL_BRIEF_FORMATS } from "../facts/brief-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { BRIEFS } from "./bank.ts";
import type { BriefPlace } from "./find-occasions.ts";
import { type BriefsInput, suggestBriefs } from "./suggest-briefs.ts";

const PLACE: BriefPlace = { category: "educate", channel: "facebook-page", date: "2027-02-02" };

function planFor(goal: Goal, does = "Something else"): Plan {
  const answers = someAnswers({ business: { name: "Corner", does, zone: "Europe/London" } });
  return somePlan({ answers, goals: [{ goal, share: 1 }] });
}

function suggest(changes: Partial<BriefsInput> = {}) {
  return suggestBriefs({ plan: planFor("service"), place: PLACE, recent: [], count: 5, ...changes });
}

function idsOf(suggested: ReturnType<typeof suggest>): string[] {
  return suggested.map(({ brief }) => brief.id);
}

describe("briefs for a place", () => {
  it("are of its category and made as the channel shows things", () => {
    for (const { brief, format } of suggest({ place: { ...PLACE, channel: "blog" }, count: 50 })) {
      expect(brief.category).toBe("educate");
      expect(CHANNEL_BRIEF_FORMATS.blog.value).toContain(format);
      expect(brief.formats).toContain(format);
    }
  });

  it("are as many as are wanted, each once", () => {
    const suggested = idsOf(suggest());
    expect(suggested).toHaveLength(5);
    expect(new Set(suggested).size).toBe(5);
    expect(suggest({ count: 0 })).toEqual([]);
  });

  it("serve the goals first", () => {
    const firstFor = (goal: Goal) => suggest({ plan: planFor(goal), count: 3 }).map(({ brief }) => brief.goals);
    expect(firstFor("service").every((goals) => goals.includes("service"))).toBe(true);
    expect(firstFor("reputation").every((goals) => goals.includes("reputation"))).toBe(true);
  });

  it("are the same whenever they are asked for", () => {
    expect(suggest()).toEqual(suggest());
  });

  it("do not begin alike on every day", () => {
    const days = Array.from({ length: 14 }, (_, index) => addDays("2027-02-01", index));
    const first = days.map((date) => idsOf(suggest({ place: { ...PLACE, date }, count: 1 }))[0]);
    expect(new Set(first).size).toBeGreaterThan(2);
  });
});

describe("briefs for a kind of business", () => {
  it("come only where the owner's words speak of it", () => {
    const kindsFor = (does: string) =>
      suggest({ plan: planFor("community", does), count: 50 }).flatMap(({ brief }) => brief.kinds ?? []);
    expect(kindsFor("Something else")).toEqual([]);
    expect(kindsFor("Salsa classes")).toContain("studio");
    const strange = suggest({ plan: planFor("community", "Salsa classes"), count: 50 }).filter(
      ({ brief }) => brief.kinds?.includes("studio") === false,
    );
    expect(strange).toEqual([]);
  });

  it("can be named instead", () => {
    const kinds = suggest({ kinds: ["restaurant"], count: 50 }).flatMap(({ brief }) => brief.kinds ?? []);
    expect(kinds).toContain("restaurant");
  });
});

describe("briefs that were used", () => {
  it("rest for a season, and come back after it", () => {
    const [first = ""] = idsOf(suggest());
    const usedOn = (date: IsoDate | undefined) =>
      idsOf(suggest({ recent: [{ briefId: first, ...(date === undefined ? {} : { date }) }], count: 5 }));
    expect(usedOn(addDays(PLACE.date, -83))).not.toContain(first);
    expect(usedOn(addDays(PLACE.date, 3))).not.toContain(first);
    expect(usedOn(undefined)).not.toContain(first);
    expect(usedOn(addDays(PLACE.date, -84))[0]).toBe(first);
  });

  it("are better than none: the one that has rested longest comes first", () => {
    const all = idsOf(suggest({ count: 100 }));
    const recent = all.map((briefId, index) => ({ briefId, date: addDays(PLACE.date, -1 - index) }));
    expect(idsOf(suggest({ recent, count: 100 }))).toEqual(all.toReversed());
  });
});

describe("briefs for a moment", () => {
  const event = { label: "Open day", from: "2027-02-20", promote: true } as const;
  const plan = somePlan({ answers: someAnswers({ events: [event] }), goals: [{ goal: "leads", share: 1 }] });
  const occasionOn = (date: IsoDate) =>
    suggest({ plan, place: { category: "promote", channel: "facebook-page", date, event: event.label }, count: 1 })[0]
      ?.brief.occasion;

  it("lead up to an event, go with it and call for it a last time", () => {
    expect(occasionOn("2027-02-02")).toBe("lead-up");
    expect(occasionOn("2027-02-18")).toBe("last-call");
    expect(occasionOn("2027-02-20")).toBe("day");
  });

  it("stay away where there is no event", () => {
    const place = { category: "promote", channel: "facebook-page", date: "2027-02-18" } as const;
    expect(suggest({ plan, place, count: 100 }).filter(({ brief }) => brief.occasion !== undefined)).toEqual([]);
  });

  it("speak of days off in the week before them", () => {
    const closures = [{ from: "2027-02-08", to: "2027-02-12", label: "Away" }] as const;
    const away = somePlan({ answers: someAnswers({ closures }) });
    const firstOn = (date: IsoDate) =>
      suggest({ plan: away, place: { ...PLACE, category: "help", date }, count: 1 })[0]?.brief.occasion;
    expect(firstOn("2027-02-03")).toBe("days-off");
    expect(firstOn("2027-01-20")).toBe(undefined);
  });

  it("say that somebody is there again where a channel is revived", () => {
    const revived = somePlan({ channels: [someChannel("facebook-page", { decision: "revive" })] });
    const firstOn = (date: IsoDate) =>
      suggest({ plan: revived, place: { ...PLACE, category: "help", date }, count: 1 })[0]?.brief.occasion;
    expect(firstOn("2026-11-24")).toBe("reopening");
    expect(firstOn("2026-12-07")).toBe(undefined);
  });
});

it("every brief comes up somewhere", () => {
  const seen = new Set<string>();
  const answers = someAnswers({
    closures: [{ from: "2027-02-08", to: "2027-02-12", label: "Away" }],
    events: [{ label: "Open day", from: "2027-02-04", promote: true }],
  });
  const plan = somePlan({
    answers,
    channels: [someChannel("newsletter", { decision: "revive", startsOn: "2027-02-01" })],
  });
  for (const { category, kinds = [] } of BRIEFS) {
    for (const channel of ["facebook-page", "instagram-stories", "tiktok", "newsletter"] as const) {
      for (const date of ["2027-01-20", "2027-02-02", "2027-02-04"] as const) {
        const place = { category, channel, date, event: "Open day" };
        for (const { brief } of suggestBriefs({ plan, place, recent: [], kinds, count: 200 })) seen.add(brief.id);
      }
    }
  }
  expect(BRIEFS.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
});
