import { describe, expect, it } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import { aSlot } from "../../testing/a-slot.ts";
import { checkedFor } from "../../testing/checked.ts";

const fair = { label: "Fair", from: "2026-12-10", promote: true } as const;
const found = (changes: Parameters<typeof checkedFor>[1] = {}) =>
  checkedFor("event-unannounced", { events: [fair], slots: [], ...changes });
const announcement = aPost({ category: "promote", eventId: "Fair", date: "2026-12-01" });

describe("an event that nobody announces", () => {
  it("is a hint once its run-up has begun and a warning in its last week", () => {
    expect(found()).toMatchObject([
      {
        severity: "hint",
        where: { from: "2026-11-19", to: "2026-12-10", postIds: [], event: "Fair" },
        facts: { event: "Fair", on: "2026-12-10", days: 17 },
      },
    ]);
    expect(found({ today: "2026-12-03" })).toMatchObject([{ severity: "warning", facts: { days: 7 } }]);
  });

  it("is told apart from another on the same days", () => {
    const other = { ...fair, label: "Market" };
    expect(found({ events: [fair, other] }).map(({ where }) => where.event)).toEqual(["Fair", "Market"]);
  });

  it("is announced by a post or by a slot that waits for one, but not by what was missed", () => {
    expect(found({ posts: [announcement] })).toEqual([]);
    expect(found({ slots: [aSlot({ date: "2026-12-01", category: "promote", event: "Fair" })] })).toEqual([]);
    expect(found({ posts: [announcement], today: "2026-12-02" })).toHaveLength(1);
    expect(found({ posts: [{ ...announcement, status: "published" }], today: "2026-12-02" })).toEqual([]);
  });
});

describe("the check is silent", () => {
  it("before the run-up, after the event and about what is not to be promoted", () => {
    expect(found({ events: [{ ...fair, from: "2026-12-15" }] })).toEqual([]);
    expect(found({ today: "2026-12-11" })).toEqual([]);
    expect(found({ events: [{ ...fair, promote: false }] })).toEqual([]);
  });
});
