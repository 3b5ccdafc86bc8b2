import type { Post } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan, aRespondBlock } from "../../../../shared/testing/a-plan.ts";
import { aPost } from "../../../../shared/testing/a-post.ts";
import { aSlot } from "../../../../shared/testing/a-slot.ts";
import { weighMoves } from "./weigh-moves.ts";
import type { WhatIfSource } from "./what-if.ts";

const today = "2026-12-07";
const range = { from: "2026-11-30", to: "2027-01-03" } as const;
const onInstagram = (changes: Partial<Post>) => aPost({ channels: ["instagram"], status: "ready", ...changes });

function aSource(changes: Partial<WhatIfSource> = {}): WhatIfSource {
  const plan = aPlan({
    answers: { closures: [{ from: "2026-12-24", to: "2026-12-27", label: "Christmas" }] },
    routine: [aRespondBlock(), aRespondBlock({ time: "16:30" })],
    budget: { availableMinutesPerWeek: 660, usableMinutesPerWeek: 594 },
  });
  return { plan, posts: [], openSlots: [], range, today, ...changes };
}

test("a place that fills an open slot is good and says which", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [post], openSlots: [aSlot({ category: "help" })] }))(post, {
    date: "2026-12-11",
  });
  expect([whatIf?.verdict, whatIf?.fills?.key, whatIf?.post.time]).toEqual(["good", aSlot().key, "10:00"]);
});

test("a place beside another post of the channel is poor and says why", () => {
  const post = onInstagram({ id: "a", date: "2026-12-09", time: "10:00" });
  const other = onInstagram({ id: "b", date: "2026-12-14", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [post, other] }))(post, { date: "2026-12-14", time: "10:30" });
  expect([whatIf?.verdict, whatIf?.added.map(({ code }) => code)]).toEqual(["poor", ["double-booked"]]);
});

test("a closed day is poor; what leaves it settles that, which alone makes no place good", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const into = weighMoves(aSource({ posts: [post] }))(post, { date: "2026-12-26" });
  expect([into?.verdict, into?.added.map(({ code }) => code)]).toEqual(["poor", ["closed-day"]]);
  const closed = onInstagram({ date: "2026-12-26", time: "10:00" });
  const outOf = weighMoves(aSource({ posts: [closed] }))(closed, { date: "2026-12-16" });
  expect([outOf?.verdict, outOf?.solved.map(({ code }) => code)]).toEqual(["fine", ["closed-day"]]);
});

test("a complaint that goes along with the post is neither new nor settled", () => {
  const closed = onInstagram({ date: "2026-12-24", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [closed] }))(closed, { date: "2026-12-26" });
  expect([whatIf?.added, whatIf?.solved, whatIf?.verdict]).toEqual([[], [], "poor"]);
  expect(whatIf?.kept.map(({ code, where }) => [code, where.from])).toEqual([
    ["closed-day", "2026-12-26"],
    ["needs-media", "2026-12-26"],
  ]);
});

test("a post that is being written is weighed as if it stood there", () => {
  const other = onInstagram({ id: "b", date: "2026-12-14", time: "10:00" });
  const draft = onInstagram({ id: "", date: "2026-12-14", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [other] }))(draft, { date: "2026-12-14", time: "10:00" });
  expect(whatIf?.added.map(({ code }) => code)).toContain("double-booked");
});

test("what went out is not weighed", () => {
  const post = onInstagram({ status: "published", date: "2026-12-04", time: "10:00" });
  expect(weighMoves(aSource({ posts: [post] }))(post, { date: "2026-12-10" })).toBeUndefined();
});

test("a slot that is meant for something else is no better than fine", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [post], openSlots: [aSlot({ category: "ask" })] }))(post, {
    date: "2026-12-11",
  });
  expect([whatIf?.verdict, whatIf?.fills?.category]).toEqual(["fine", "ask"]);
});

test("a day on which nobody is in is poor, though no finding says so", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const onSunday = weighMoves(aSource({ posts: [post] }))(post, { date: "2026-12-13" });
  expect([onSunday?.verdict, onSunday?.isUnattended, onSunday?.added]).toEqual(["poor", true, []]);
  const onFriday = weighMoves(aSource({ posts: [post] }))(post, { date: "2026-12-11" });
  expect([onFriday?.verdict, onFriday?.isUnattended]).toEqual(["fine", false]);
});

test("a day that the plan itself chose, or a plan in which nobody answers, asks for nobody to be in", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const slot = aSlot({ key: "instagram/2026-12-13/1", date: "2026-12-13", category: "help" });
  expect(weighMoves(aSource({ posts: [post], openSlots: [slot] }))(post, { date: slot.date })?.verdict).toBe("good");
  expect(weighMoves(aSource({ plan: aPlan(), posts: [post] }))(post, { date: "2026-12-13" })?.verdict).toBe("fine");
});

test("a hint that after the post nobody looks in for a day is reason enough against a place", () => {
  const post = onInstagram({ date: "2026-12-09", time: "10:00" });
  const whatIf = weighMoves(aSource({ posts: [post] }))(post, { date: "2026-12-11", time: "20:00" });
  expect([whatIf?.verdict, whatIf?.added.map(({ code, severity }) => [code, severity])]).toEqual([
    "poor",
    [["nobody-answers-after", "hint"]],
  ]);
});
