import { describe, expect, test } from "vitest";
import type { Person } from "../answers/answers.ts";
import type { ConversationKind } from "../facts/vocabulary.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { auditReplies } from "./audit-replies.ts";
import type { HandOver } from "./hand-over.ts";
import { summarizeWeek } from "./summarize-week.ts";
import type { WeekTalk } from "./week-summary.ts";

const people: Person[] = [
  { name: "Ana", role: "owner", hoursPerWeek: 3 },
  { name: "Bo", role: "manager", hoursPerWeek: 5 },
];
// Four opening hours; the shop is open from 9 to 17 on working days.
const promise = {
  clock: "working",
  withinMinutes: 240,
  level: 0.95,
  curve: [],
  byGoal: [],
  meanMinutes: null,
  worstMinutes: null,
  reasons: [],
} as const;
const plan = { answers: someAnswers({ people }), promise };
const toBo: HandOver = { from: "Ana", to: "Bo", kinds: ["question"], channels: ["blog"] };
const NOW = "2026-11-30T12:00:00Z";

type Line = readonly [by: "c" | "Ana" | "Bo" | "?", at: string, text?: string];
let made = 0;
const talk = (lines: readonly Line[], changes: Partial<WeekTalk> = {}): WeekTalk => {
  made += 1;
  return {
    id: `t${made}`,
    customer: `Customer ${made}`,
    channel: "blog",
    isPrivate: false,
    kind: "question",
    needsOwner: false,
    messages: lines.map(([by, at, text = "…"]) => ({
      by: by === "c" ? "customer" : "business",
      at: `2026-11-${at}:00Z`,
      text,
      ...(by === "Ana" || by === "Bo" ? { person: by } : {}),
    })),
    ...changes,
  };
};
const summarize = (conversations: readonly WeekTalk[], handOvers: readonly HandOver[] = [toBo]) =>
  summarizeWeek({ conversations, plan, handOvers, monday: "2026-11-23", now: NOW, locale: "en" });
const ofKind = (kind: ConversationKind, at: string) => talk([["c", at]], { kind });

const inTime = () =>
  talk([
    ["c", "23T09:00"],
    ["Bo", "23T10:00"],
  ]);
const late = () =>
  talk(
    [
      ["c", "24T09:00"],
      ["Ana", "25T09:00"],
    ],
    { channel: "x" },
  );
const missed = () => talk([["c", "25T09:00"]]);
const elsewhere = () =>
  talk([["c", "26T09:00"]], { settlings: [{ at: "2026-11-26T09:30:00Z", how: "answered-elsewhere" }] });
const justCame = () => talk([["c", "30T11:00"]]);
const sundayNight = () => talk([["c", "29T23:30"]], { kind: "complaint" });
const weekBefore = () =>
  talk([
    ["c", "16T09:00"],
    ["Bo", "16T09:20"],
  ]);

describe("a week of answers", () => {
  test("says how many came and how it ended for them, beside the week before", () => {
    const { range, all, before } = summarize([
      inTime(),
      late(),
      missed(),
      elsewhere(),
      justCame(),
      sundayNight(),
      weekBefore(),
    ]);
    expect(range).toEqual({ from: "2026-11-23", to: "2026-11-29" });
    expect(all).toEqual({ came: 5, inTime: 2, late: 1, missed: 1, waiting: 1, medianMinutes: 60 });
    expect(before).toEqual({ came: 1, inTime: 1, late: 0, missed: 0, waiting: 0, medianMinutes: 20 });
  });

  test("says it of each who answered, or was to, and of each channel", () => {
    const { byPerson, byChannel } = summarize([inTime(), late(), missed(), elsewhere(), sundayNight()]);
    const counts = { came: 1, inTime: 0, late: 0, missed: 0, waiting: 0 };
    expect(byPerson).toEqual([
      { person: "Ana", ...counts, came: 2, late: 1, waiting: 1, medianMinutes: 1440 },
      { person: "Bo", ...counts, came: 2, inTime: 1, missed: 1, medianMinutes: 60 },
      { ...counts, inTime: 1, medianMinutes: 30 },
    ]);
    expect(byChannel.map(({ channel, came }) => [channel, came])).toEqual([
      ["x", 1],
      ["blog", 4],
    ]);
  });

  test("counts whom nobody answered with whoever answers it", () => {
    const missedBy = (handOvers: readonly HandOver[], changes: Partial<WeekTalk> = {}) =>
      summarize([{ ...missed(), ...changes }], handOvers).byPerson.map(({ person }) => person);
    expect(missedBy([toBo])).toEqual(["Bo"]);
    expect(missedBy([])).toEqual(["Ana"]);
    expect(missedBy([toBo], { needsOwner: true })).toEqual(["Ana"]);
    expect(missedBy([], { assignee: "Bo" })).toEqual(["Bo"]);
  });

  test("counts as the audit of replies does", () => {
    const conversations = [inTime(), late(), missed(), elsewhere(), justCame(), sundayNight(), weekBefore()];
    const { all, byChannel } = summarize(conversations);
    const audit = auditReplies({ conversations, plan, range: { from: "2026-11-23", to: "2026-11-29" }, now: NOW });
    const asAudited = ({ inTime, late, missed, waiting, medianMinutes }: typeof all) => ({
      asked: inTime + late + missed,
      answered: inTime + late,
      inTime,
      waiting,
      medianMinutes,
    });
    expect(audit.all).toMatchObject(asAudited(all));
    expect(audit.byChannel).toMatchObject(byChannel.map((each) => ({ channel: each.channel, ...asAudited(each) })));
  });

  test("says what came by kind, the most frequent first, those whom no answer is owed among them", () => {
    const conversations = [
      ofKind("complaint", "24T10:00"),
      ofKind("praise", "24T10:00"),
      ofKind("praise", "25T10:00"),
      ofKind("praise", "17T10:00"),
      ofKind("review", "18T10:00"),
    ];
    const { kinds } = summarize(conversations);
    expect(kinds).toEqual([
      { kind: "praise", count: 2, countBefore: 1, conversationIds: [conversations[1]?.id, conversations[2]?.id] },
      { kind: "complaint", count: 1, countBefore: 0, conversationIds: [conversations[0]?.id] },
    ]);
  });

  test("says which words most of those share who asked in these days", () => {
    const ask = (at: string, text: string, changes: Partial<WeekTalk> = {}) => talk([["c", at, text]], changes);
    const conversations = [
      ask("23T09:00", "Do you have parking?"),
      ask("24T09:00", "Where is parking", { kind: "lead" }),
      talk([
        ["c", "25T09:00", "Parking on Sunday?"],
        ["Bo", "25T10:00", "Sunday is free."],
      ]),
      ask("26T09:00", "Parking is awful, Sunday", { kind: "complaint" }),
      ask("26T09:00", "Open on Sunday?"),
      ask("17T09:00", "Sunday?"),
    ];
    const { words, askedCount } = summarize(conversations);
    expect(askedCount).toBe(4);
    expect(words).toEqual([
      { words: ["parking"], count: 3, conversationIds: conversations.slice(0, 3).map(({ id }) => id) },
    ]);
  });

  test("is empty where nobody wrote", () => {
    const nothing = { came: 0, inTime: 0, late: 0, missed: 0, waiting: 0, medianMinutes: null };
    expect(summarize([])).toEqual({
      range: { from: "2026-11-23", to: "2026-11-29" },
      all: nothing,
      before: nothing,
      byPerson: [],
      byChannel: [],
      kinds: [],
      askedCount: 0,
      words: [],
    });
  });
});
