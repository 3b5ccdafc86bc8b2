import type { ChannelPlan } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { ideaOfLook } from "./idea-of-look.ts";

const LOOK = { posted: "Two films.", worked: "The one with the mistake.", toTry: "Film a first lesson.\nWith Ana." };
const SEEN = { links: { tiktok: "https://example.org/t", instagram: "https://example.org/i" } };
const PLACE = { zone: "Europe/London", notes: "Seen elsewhere." } as const;

test("an idea has no day, is named after what is to be tried, and carries the note", () => {
  const idea = ideaOfLook({ brand: SEEN, look: LOOK, plan: undefined, ...PLACE });
  expect(idea).toEqual({
    status: "idea",
    title: "Film a first lesson.",
    text: "",
    category: "educate",
    channels: ["instagram", "tiktok"],
    zone: "Europe/London",
    notes: "Seen elsewhere.",
  });
});

test("it goes where the brand was seen and the plan posts, else wherever the plan posts", () => {
  const plan = aPlan({ channels: [open("facebook-page"), open("instagram"), { ...open("tiktok"), decision: "skip" }] });
  const channelsOf = (brand: typeof SEEN | { links: { x: string } }) =>
    ideaOfLook({ brand, look: LOOK, plan, ...PLACE }).channels;
  expect(channelsOf(SEEN)).toEqual(["instagram"]);
  expect(channelsOf({ links: { x: "https://example.org" } })).toEqual(["facebook-page", "instagram"]);
});

test("where nothing is to be tried, it is named after what worked", () => {
  const look = { ...LOOK, toTry: " " };
  expect(ideaOfLook({ brand: SEEN, look, plan: undefined, ...PLACE }).title).toBe("The one with the mistake.");
});

function open(channel: ChannelPlan["channel"]): ChannelPlan {
  return {
    channel,
    decision: "keep",
    postsPerWeek: 1,
    minutesPerWeek: 30,
    minutes: { posts: 30, engage: 0, manage: 0, look: 0, answers: 0 },
    startsOn: "2026-11-23",
    checklist: [],
    reasons: [],
  };
}
