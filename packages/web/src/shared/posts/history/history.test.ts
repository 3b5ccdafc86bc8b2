import { expect, test } from "vitest";
import { aPost } from "../../testing/a-post.ts";
import {
  type Command,
  dropCommand,
  EMPTY_HISTORY,
  type History,
  markOf,
  planWay,
  recordCommand,
  settleWay,
  versionOf,
} from "./history.ts";

const POST = aPost({ version: 3 });

function moved(id: number, { from, to }: { from: number; to: number }): Command {
  const before = aPost({ version: from, date: `2026-12-${10 + from}` as "2026-12-10" });
  const after = aPost({ version: to, date: `2026-12-${10 + to}` as "2026-12-10" });
  return {
    id,
    label: `move ${id}`,
    steps: [{ postId: POST.id, before: { post: before, mark: from }, after: { post: after, mark: to } }],
  };
}

function done(history: History, command: Command): History {
  return recordCommand(
    history,
    command,
    command.steps.flatMap(({ after }) => after.post ?? []),
  );
}

test("nothing was done, so nothing is undone", () => {
  expect(planWay(EMPTY_HISTORY, "undo")).toBeUndefined();
});

test("undo sends what differs, on the version that the post has by now", () => {
  let history = done(EMPTY_HISTORY, moved(1, { from: 1, to: 2 }));
  history = done(history, moved(2, { from: 2, to: 3 }));
  expect(planWay(history, "undo")?.changes).toEqual([
    { kind: "change", id: POST.id, version: 3, change: { date: "2026-12-12" } },
  ]);
  history = settleWay(history, "undo", [aPost({ version: 4 })]);
  // The first command made version 2; taking back the second made version 4 of the same state.
  expect(planWay(history, "undo")).toMatchObject({ overtaken: [], changes: [{ version: 4 }] });
  expect(planWay(history, "redo")).toMatchObject({ overtaken: [], changes: [{ version: 4 }] });
});

test("what somebody else changed between two commands bars the way back over the first alone", () => {
  let history = done(EMPTY_HISTORY, moved(1, { from: 1, to: 2 }));
  history = done(history, moved(2, { from: 3, to: 4 }));
  expect(planWay(history, "undo")?.overtaken).toEqual([]);
  history = settleWay(history, "undo", [aPost({ version: 5 })]);
  expect(planWay(history, "undo")?.overtaken).toEqual([POST.id]);
});

test("a post that was written is deleted on the way back, and restored on the way forth, as it was", () => {
  const step = { postId: POST.id, before: { post: undefined, mark: 0 }, after: { post: POST, mark: 3 } };
  let history = done(EMPTY_HISTORY, { id: 1, label: "write", steps: [step] });
  expect(planWay(history, "undo")?.changes).toEqual([
    { kind: "delete", id: POST.id, version: 3, takesBackCreate: true },
  ]);
  history = settleWay(history, "undo", [aPost({ version: 4 })]);
  expect(planWay(history, "redo")).toMatchObject({ overtaken: [] });
  expect(planWay(history, "redo")?.changes).toEqual([{ kind: "restore", id: POST.id, version: 4 }]);
  const slotKey = "facebook-page/2026-12-09/1";
  history = settleWay(history, "redo", [aPost({ version: 5, slotKey })]);
  history = settleWay(history, "undo", [aPost({ version: 6, slotKey })]);
  expect(planWay(history, "redo")?.changes).toEqual([
    { kind: "restore", id: POST.id, version: 6, change: { slotKey: null } },
  ]);
});

test("a post that was restored goes back into the trash for all to see, and so does one deleted again", () => {
  const restored = { postId: POST.id, before: { post: undefined, mark: 2 }, after: { post: POST, mark: 3 } };
  const history = done(EMPTY_HISTORY, { id: 1, label: "restore", steps: [restored] });
  expect(planWay(history, "undo")?.changes).toEqual([{ kind: "delete", id: POST.id, version: 3 }]);
  const deleted = { postId: POST.id, before: { post: POST, mark: 3 }, after: { post: undefined, mark: 4 } };
  let again = recordCommand(EMPTY_HISTORY, { id: 1, label: "delete", steps: [deleted] }, [aPost({ version: 4 })]);
  again = settleWay(again, "undo", [aPost({ version: 5 })]);
  expect(planWay(again, "redo")?.changes).toEqual([{ kind: "delete", id: POST.id, version: 5 }]);
});

test("something new ends what could be done again", () => {
  let history = done(EMPTY_HISTORY, moved(1, { from: 1, to: 2 }));
  history = settleWay(history, "undo", [aPost({ version: 3 })]);
  history = done(history, moved(2, { from: 3, to: 4 }));
  expect(planWay(history, "redo")).toBeUndefined();
});

test("a command that is dropped leaves the way to the others", () => {
  let history = done(EMPTY_HISTORY, moved(1, { from: 1, to: 2 }));
  history = done(history, { ...moved(2, { from: 1, to: 2 }), steps: [] });
  history = dropCommand(history, moved(2, { from: 1, to: 2 }));
  expect(planWay(history, "undo")?.command.id).toBe(1);
});

test("a change is made on what our own last command made of a post, not on an older look at it", () => {
  const history = done(EMPTY_HISTORY, moved(1, { from: 1, to: 2 }));
  expect(versionOf(history, aPost({ version: 1 }))).toBe(2);
  expect(versionOf(history, aPost({ version: 7 }))).toBe(7);
  // Version 4 is somebody else's, and 5 is ours again: who began on 2 has not seen theirs.
  const later = done(history, moved(2, { from: 4, to: 5 }));
  expect([2, 3, 4, 5].map((version) => versionOf(later, aPost({ version })))).toEqual([2, 3, 5, 5]);
  const back = settleWay(history, "undo", [aPost({ version: 3 })]);
  expect([markOf(back, POST.id, 3), markOf(back, POST.id, 7)]).toEqual([1, 7]);
});
