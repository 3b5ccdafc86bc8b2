import { describe, expect, it } from "vitest";
import { anIdea, aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { movePost } from "./move-post.ts";

describe("a post that moves to another day", () => {
  it("keeps its hour", () => {
    expect(movePost(aPost(), { date: "2026-11-26" }, [])).toEqual({ ok: true, post: aPost({ date: "2026-11-26" }) });
  });

  it("keeps its hour over a change of clocks", () => {
    const post = aPost({ date: "2027-03-27", time: "09:30" });
    expect(movePost(post, { date: "2027-03-28" }, [])).toEqual({
      ok: true,
      post: aPost({ date: "2027-03-28", time: "09:30" }),
    });
  });

  it("fills the open slot there and keeps its own time", () => {
    const post = aPost({ slotKey: "facebook-page/2026-11-24/1" });
    const slot = aSlot({ date: "2026-11-26", time: "14:00" });
    expect(movePost(post, { date: "2026-11-26" }, [slot])).toEqual({
      ok: true,
      post: aPost({ date: "2026-11-26", time: "09:00", slotKey: "facebook-page/2026-11-26/1" }),
    });
  });

  it("fills the nearest of several, and only of its own channels", () => {
    const post = aPost({ channels: ["x", "threads"] });
    const slots = [
      aSlot({ channel: "facebook-page", date: "2026-11-26", time: "09:00" }),
      aSlot({ channel: "x", date: "2026-11-26", time: "12:00" }),
      aSlot({ channel: "threads", date: "2026-11-26", time: "10:00" }),
    ];
    const moved = movePost(post, { date: "2026-11-26" }, slots);
    expect(moved.ok && moved.post.slotKey).toBe("threads/2026-11-26/1");
  });

  it("keeps the slot that it fills where the new day has none", () => {
    const post = aPost({ slotKey: "facebook-page/2026-11-24/1" });
    expect(movePost(post, { date: "2026-11-29" }, [aSlot({ date: "2026-11-30" })])).toEqual({
      ok: true,
      post: { ...post, date: "2026-11-29" },
    });
  });

  it("comes home to its own slot", () => {
    const post = aPost({ date: "2026-11-29", slotKey: "facebook-page/2026-11-24/1" });
    const other = { ...aSlot(), key: "facebook-page/2026-11-24/2" } as const;
    const moved = movePost(post, { date: "2026-11-24" }, [other]);
    expect(moved.ok && moved.post.slotKey).toBe("facebook-page/2026-11-24/1");
  });

  it("finds the slot of its own clock's day", () => {
    const post = aPost({ zone: "Australia/Sydney" });
    const slot = aSlot({ date: "2026-11-25", time: "22:00" });
    const moved = movePost(post, { date: "2026-11-26" }, [slot]);
    expect(moved.ok && moved.post.slotKey).toBe("facebook-page/2026-11-25/1");
  });
});

describe("a post that moves to another time", () => {
  it("stays on its day and in its slot", () => {
    const post = aPost({ slotKey: "facebook-page/2026-11-24/1" });
    expect(movePost(post, { time: "15:30" }, [])).toEqual({ ok: true, post: { ...post, time: "15:30" } });
  });

  it("settles where the clock skips that time, and says so", () => {
    const post = aPost({ date: "2027-03-28" });
    expect(movePost(post, { time: "01:30" }, [])).toEqual({
      ok: true,
      post: aPost({ date: "2027-03-28", time: "02:30" }),
      settledTime: "02:30",
    });
  });
});

describe("an idea", () => {
  it("becomes a draft at the time of the slot that it lands on", () => {
    const slot = aSlot({ date: "2026-11-26", time: "14:00" });
    const { date, time, ...rest } = aPost();
    expect([date, time]).toEqual(["2026-11-24", "09:00"]);
    expect(movePost(anIdea(), { date: "2026-11-26" }, [slot])).toEqual({
      ok: true,
      post: { ...rest, date: "2026-11-26", time: "14:00", slotKey: "facebook-page/2026-11-26/1" },
    });
  });

  it("needs a day, and a time where no slot gives one", () => {
    expect(movePost(anIdea(), { time: "09:00" }, [])).toEqual({ ok: false, code: "needs-a-day" });
    expect(movePost(anIdea(), { date: "2026-11-26" }, [])).toEqual({ ok: false, code: "needs-a-time" });
  });
});

it("a published post stays where it went out", () => {
  expect(movePost(aPost({ status: "published" }), { date: "2026-11-26" }, [])).toEqual({
    ok: false,
    code: "already-published",
  });
});
