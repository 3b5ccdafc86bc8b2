import { expect, test } from "vitest";
import { aSlot } from "../testing/a-slot.ts";
import { teamPlan } from "../testing/team-plan.ts";
import { newPostFor } from "./new-post-for.ts";

test("a slot becomes an empty draft in its place", () => {
  expect(newPostFor(aSlot({ category: "help" }))).toEqual({
    status: "draft",
    title: "",
    text: "",
    category: "help",
    channels: ["facebook-page"],
    date: "2026-11-24",
    time: "08:00",
    zone: "Europe/London",
    slotKey: "facebook-page/2026-11-24/1",
  });
});

test("a slot given to an event makes a post of that event", () => {
  expect(newPostFor(aSlot({ category: "promote", event: "Open day" })).eventId).toBe("Open day");
});

test("a slot of a plan is for the only person there is", () => {
  expect(newPostFor(aSlot(), teamPlan({ Ana: 28 })).author).toBe("Ana");
});

test("a slot of a plan is for the only person whose routine has posts to make", () => {
  const plan = teamPlan({ Ana: 28, Ben: 28 });
  const byPerson = plan.budget.byPerson.map((own) => (own.person === "Ana" ? { ...own, byActivity: [] } : own));
  expect(newPostFor(aSlot(), { ...plan, budget: { ...plan.budget, byPerson } }).author).toBe("Ben");
});

test("a slot of a plan in which several make posts is nobody's in particular", () => {
  expect(newPostFor(aSlot(), teamPlan({ Ana: 28, Ben: 28 }))).not.toHaveProperty("author");
});
