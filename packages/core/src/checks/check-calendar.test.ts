import { describe, expect, it } from "vitest";
import agency from "../../../../scenarios/agency-of-one/answers.json" with { type: "json" };
import ghost from "../../../../scenarios/ghost-town/answers.json" with { type: "json" };
import maine from "../../../../scenarios/maine-heating/answers.json" with { type: "json" };
import store from "../../../../scenarios/online-store/answers.json" with { type: "json" };
import salsa from "../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import type { Answers } from "../answers/answers.ts";
import { makePlan } from "../plan/make-plan.ts";
import { newPostFor } from "../posts/new-post-for.ts";
import type { Post } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { checked, checkedFor } from "../testing/checked.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";

import { checkCalendar } from "./check-calendar.ts";

const codesOf = (findings: ReturnType<typeof checked>) => findings.map(({ code }) => code);

describe("a calendar", () => {
  it("that is empty, or whose plan has no channels, has nothing to say", () => {
    expect(checked()).toEqual([]);
    expect(checked({ plan: somePlan({ channels: [] }) })).toEqual([]);
    expect(checked({ from: "2026-12-20", to: "2026-11-23" })).toEqual([]);
  });

  it("says what is worst first, then what comes first", () => {
    const posts = [
      aPost({ id: "asleep", date: "2026-11-28", time: "03:00" }),
      aPost({ id: "twin-1", date: "2026-12-01" }),
      aPost({ id: "twin-2", date: "2026-12-01" }),
      aPost({ id: "missed", date: "2026-11-24", status: "ready" }),
    ];
    const findings = checked({ posts, today: "2026-11-25" });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error in-the-past",
      "error double-booked",
      "warning outside-audience-day",
    ]);
  });

  it("looks at what lies within its range alone", () => {
    const posts = [aPost({ id: "asleep", date: "2026-12-21", time: "03:00" })];
    expect(checked({ posts, to: "2026-12-20" })).toEqual([]);
    expect(codesOf(checked({ posts, to: "2026-12-21" }))).toEqual(["outside-audience-day"]);
  });

  it("does not count a slot that a post fills, wherever the post stands", () => {
    const slot = aSlot({ date: "2026-12-01", category: "promote" });
    const post = aPost({ date: "2026-12-03", category: "promote" });
    expect(checkedFor("promos-adjacent", { posts: [post], slots: [slot] })).toHaveLength(1);
    expect(checkedFor("promos-adjacent", { posts: [{ ...post, slotKey: slot.key }], slots: [slot] })).toEqual([]);
  });

  it("takes a post that is given twice for one, as it was given last", () => {
    const moved = aPost({ id: "one", date: "2026-12-02", text: "Now on Wednesday" });
    const given = [aPost({ id: "one", date: "2026-12-01" }), moved];
    expect(checked({ posts: given })).toEqual(checked({ posts: [moved] }));
    expect(codesOf(checked({ posts: [moved, moved] }))).not.toContain("double-booked");
  });

  it("takes the plan's events unless others are given", () => {
    const answers = someAnswers({
      closures: [{ from: "2026-12-01", to: "2026-12-03", label: "Works" }],
      events: [{ label: "Open day", from: "2026-12-02", promote: true }],
    });
    const plan = somePlan({ answers });
    const posts = [aPost({ date: "2026-12-02", eventId: "Open day" })];
    expect(checked({ plan, posts }).map(({ severity }) => severity)).toEqual(["hint"]);
    expect(checked({ plan, posts, events: [] }).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("can be asked without fixes", () => {
    const posts = [aPost({ time: "03:00" })];
    expect(checked({ posts })[0]?.fixes).toHaveLength(1);
    expect(checked({ posts, withFixes: false })[0]?.fixes).toEqual([]);
  });
});

describe("a fix", () => {
  it("is not offered where it would bring up something else", () => {
    // The nearest day after the closure is taken by another post.
    const answers = someAnswers({ closures: [{ from: "2026-12-01", to: "2026-12-03", label: "Works" }] });
    const plan = somePlan({ answers, channels: someChannels({ "facebook-page": 1 }) });
    const posts = [
      aPost({ id: "closed", date: "2026-12-02" }),
      aPost({ id: "before", date: "2026-11-30", time: "10:00" }),
      aPost({ id: "out", date: "2026-11-23", status: "published" }),
    ];
    const closed = checked({ plan, posts, slots: [] }).find(({ code }) => code === "closed-day");
    expect(closed?.fixes).toEqual([{ kind: "move-to", postId: "closed", date: "2026-11-29", time: "09:00" }]);
  });
});

describe("a business's own plan", () => {
  it.each(Object.entries({ agency, ghost, maine, store, salsa }))(
    "of %s, filled as it is, has nothing to put right",
    (_, given) => {
      const plan = makePlan(given as unknown as Answers, { startsOn: "2026-11-23" });
      const slots = layOutSlots(plan, { from: plan.startsOn, to: plan.reviewOn });
      const posts = slots.map(
        (slot, index): Post => ({
          ...newPostFor(slot),
          id: `${index}`,
          version: 1,
          text: `Words ${index}`,
          status: "ready",
          media: [{ id: "picture", alt: "The shop" }],
        }),
      );
      const findings = checkCalendar({ plan, posts, from: plan.startsOn, to: plan.reviewOn, today: plan.startsOn });
      expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
    },
  );
});
