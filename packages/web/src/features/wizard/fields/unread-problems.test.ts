import type { Answers, ChannelState } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { addClosure, removeClosure, setClosure, setPerson } from "../change-answers.ts";
import { emptyAnswers } from "../empty-answers.ts";
import type { FieldPath } from "../wizard-context.ts";
import { followAnswers, type UnreadProblems, unreadIn, unreadTextAt, withUnread } from "./unread-problems.ts";

const empty = emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" });
const day = (label: string) => ({ from: "2026-12-24", to: "2026-12-24", label }) as const;
const two: Answers = addClosure(day("Second"))(addClosure(day("First"))(empty));

describe("withUnread", () => {
  it("keeps one text a field, until it is a day", () => {
    const path = ["closures", 0, "from"];
    const once = withUnread([], { path, problem: notRead("soon") });
    const twice = withUnread(once, { path, problem: notRead("later") });
    expect(twice).toEqual(unreadAt(path, "later"));
    expect([unreadTextAt(twice, path), unreadTextAt(twice, ["closures", 1, "from"])]).toEqual(["later", undefined]);
    expect(withUnread(twice, { path, problem: undefined })).toEqual([]);
    expect(withUnread(twice, { path: ["closures", 1, "from"], problem: undefined })).toBe(twice);
  });
});

describe("followAnswers", () => {
  const unread = unreadAt(["closures", 1, "from"], "soon");
  const pathsAfter = (change: (answers: Answers) => Answers) =>
    followAnswers(unread, { before: two, after: change(two) }).map(({ path }) => path);

  it("goes with its entry when one before it is removed", () => {
    expect(pathsAfter(removeClosure(0))).toEqual([["closures", 0, "from"]]);
  });

  it("goes away with its entry", () => {
    expect(pathsAfter(removeClosure(1))).toEqual([]);
  });

  it("stays while its entry or another is edited", () => {
    expect(pathsAfter(setClosure(1, { label: "Other" }))).toEqual([["closures", 1, "from"]]);
    expect(pathsAfter(setClosure(0, { label: "Other" }))).toEqual([["closures", 1, "from"]]);
  });

  it("follows the days of a person", () => {
    const days = [day("a"), day("b")].map(({ from, to }) => ({ from, to }));
    const away = setPerson(0, { away: days })(two);
    const after = setPerson(0, { away: days.slice(1) })(away);
    const inAway = unreadAt(["people", 0, "away", 1, "to"], "soon");
    expect(followAnswers(inAway, { before: away, after }).map(({ path }) => path)).toEqual([
      ["people", 0, "away", 0, "to"],
    ]);
  });

  it("keeps what belongs to no entry", () => {
    const begin = unreadAt(["startsOn"], "soon");
    expect(followAnswers(begin, { before: two, after: empty })).toEqual(begin);
  });
});

describe("unreadIn", () => {
  it("leaves out what happened on an account that there is not, until there is one again", () => {
    const unread = [...unreadAt(["channels", 0, "lastPostOn"], "last spring"), ...unreadAt(["startsOn"], "soon")];
    const withState = (state: ChannelState) => ({ channels: [{ channel: "instagram", state } as const] });
    expect(unreadIn(withState("none"), unread).map(({ path }) => path)).toEqual([["startsOn"]]);
    expect(unreadIn(withState("idle"), unread)).toEqual(unread);
  });
});

function notRead(text: string) {
  return { code: "date-not-read", facts: { text, example: "2026-12-24" } } as const;
}

function unreadAt(path: FieldPath, text: string): UnreadProblems {
  return withUnread([], { path, problem: notRead(text) });
}
