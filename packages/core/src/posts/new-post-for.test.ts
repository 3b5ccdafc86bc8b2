import { expect, test } from "vitest";
import { aSlot } from "../testing/a-slot.ts";
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
