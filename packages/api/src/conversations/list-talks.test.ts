import {
  addDays,
  auditReplies,
  CONVERSATION_KINDS,
  type DateRange,
  type Instant,
  type IsoDate,
  type TalkInTime,
} from "@porchlight/core";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { inWorkspace } from "../db/in-workspace.ts";
import { aPlanWithPromises } from "../testing/a-kept-plan.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { listTalks, listWeekTalks } from "./list-talks.ts";

const FIRST: IsoDate = "2026-10-01";
const DAYS = 40;
const HOUR_MS = 3_600_000;
const NOW: Instant = "2026-11-22T12:00:00Z";

type Kept = TalkInTime & { readonly id: string; readonly settlings: NonNullable<TalkInTime["settlings"]> };

/** Talks that go on for weeks: who asks again, who is answered late, elsewhere or never, who is told that all is settled. */
const TALKS: readonly Kept[] = Array.from({ length: 60 }, (_, index) => {
  const beginMs = Date.parse(`${FIRST}T00:00:00Z`) + index * 13 * HOUR_MS;
  const at = (hours: number) => new Date(beginMs + hours * HOUR_MS).toISOString();
  const sides = ["cbcb", "ccb", "bc", "cccccb", "cb", "c", "cbccb"][index % 7] ?? "c";
  const apart = [3, 40, 130, 71][index % 4] ?? 1;
  return {
    id: v7(),
    kind: CONVERSATION_KINDS[index % CONVERSATION_KINDS.length] ?? "question",
    channel: index % 2 === 0 ? "facebook-page" : "instagram",
    isPrivate: index % 3 === 0,
    messages: [...sides].map((side, place) => ({ by: side === "c" ? "customer" : "business", at: at(place * apart) })),
    settlings:
      index % 5 === 0 ? [{ at: at(apart * 1.5), how: index % 2 ? "answered-elsewhere" : "no-answer-needed" }] : [],
  };
});

onBothEngines("the talks of some days", (app) => {
  const fill = async () => {
    const workspaceId = (await app().openWorkspace()).split("/").at(-1) ?? "";
    for (const { id, kind, channel, isPrivate, messages, settlings } of TALKS) {
      const [first = expect.fail()] = messages;
      const last = messages.at(-1) ?? expect.fail();
      const place = { workspace_id: workspaceId, conversation_id: id };
      const said = { last_by: last.by, last_text: "Words", last_at: last.at, began_at: first.at, active_at: last.at };
      const head = { version: 1, kind, channel, is_private: isPrivate, customer: "Dana", needs_owner: false };
      await app()
        .db.insertInto("conversations")
        .values({ ...place, ...head, ...said })
        .execute();
      await app()
        .db.insertInto("conversation_messages")
        .values(
          messages.map(({ by, at }) => ({ ...place, message_id: v7(), written_by: by, text: "Words", written_at: at })),
        )
        .execute();
      for (const { at, how } of settlings) {
        await app()
          .db.insertInto("conversation_settlings")
          .values({ ...place, settled_at: at, settled_how: how })
          .execute();
      }
    }
    return <T>(work: Parameters<typeof inWorkspace<T>>[1]) =>
      inWorkspace({ db: app().db, workspaceId, access: "read" }, work);
  };

  test("tell of every range what the whole of all talks tells", async () => {
    const inside = await fill();
    const plan = aPlanWithPromises();
    const audit = (conversations: readonly TalkInTime[], range: DateRange) =>
      auditReplies({ conversations, plan, range, now: NOW });
    let asked = 0;
    for (let day = 0; day < DAYS; day += 1) {
      for (const length of [1, 7]) {
        const range = { from: addDays(FIRST, day), to: addDays(FIRST, day + length - 1) };
        const found = audit(await inside((workspace) => listTalks(workspace, range)), range);
        expect(found).toEqual(audit(TALKS, range));
        asked += found.all.asked;
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  test("leave out what neither was said on these days nor ends a waiting of them", async () => {
    const inside = await fill();
    const range = { from: addDays(FIRST, 12), to: addDays(FIRST, 13) };
    const talks = await inside((workspace) => listWeekTalks(workspace, range));
    expect(talks.length).toBeGreaterThan(3);
    const [from, until] = [addDays(range.from, -1), addDays(range.to, 2)];
    for (const { messages } of talks) {
      expect(messages.some(({ by, at }) => by === "customer" && at >= from && at < until)).toBe(true);
      expect(messages.filter(({ at }) => at < from).length).toBeLessThanOrEqual(1);
      expect(messages.filter(({ at }) => at >= until).map(({ by }) => by)).toSatisfy(
        (sides: string[]) => sides.length === 0 || (sides.length === 1 && sides[0] === "business"),
      );
    }
    const some = TALKS.filter(({ id }) => talks.some((talk) => talk.id === id));
    const countOf = (all: readonly TalkInTime[]) => all.flatMap(({ messages }) => messages).length;
    expect(countOf(talks)).toBeLessThan(countOf(some));
  });
});
