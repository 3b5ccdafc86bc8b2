import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { addDays } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { settleWallTime } from "../time/zoned.ts";
import { movePost } from "./move-post.ts";

const zones = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata"];
const place = fc.record({
  zone: fc.constantFrom(...zones),
  date: fc.nat(800).map((days) => addDays("2026-01-01", days)),
  time: fc.nat(1439).map(timeAtMinute),
});

test("a post moved away and back stands where it stood, unless a clock skipped its hour", () => {
  fc.assert(
    fc.property(place, fc.nat(800), (from, days) => {
      const date = addDays("2026-01-01", days);
      const skips = [from, { ...from, date }].some((wall) => settleWallTime(wall).movedByMinutes !== 0);
      if (skips) return;
      const post = aPost(from);
      const away = movePost(post, { date }, []);
      expect(away.ok && movePost(away.post, { date: from.date }, [])).toEqual({ ok: true, post });
    }),
  );
});

test("a moved post never gives up its words, channels or zone, and stands on a time that exists", () => {
  fc.assert(
    fc.property(place, fc.nat(800), fc.boolean(), (from, days, hasSlot) => {
      const date = addDays("2026-01-01", days);
      const post = aPost({ ...from, title: "Title", text: "Text" });
      const moved = movePost(post, { date }, hasSlot ? [aSlot({ date, zone: from.zone })] : []);
      if (!moved.ok) throw new Error(moved.code);
      const { date: toDate, time: toTime, slotKey: _, ...rest } = moved.post;
      const { date: _date, time: _time, ...before } = post;
      expect(rest).toEqual(before);
      expect(settleWallTime({ date: toDate ?? date, time: toTime ?? from.time, zone: from.zone }).movedByMinutes).toBe(
        0,
      );
    }),
  );
});
