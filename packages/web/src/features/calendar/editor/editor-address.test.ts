import { expect, test } from "vitest";
import { type EditorSubject, formatEditorAddress, parseEditorAddress } from "./editor-address.ts";

const SUBJECTS: readonly EditorSubject[] = [
  { kind: "idea" },
  { kind: "new" },
  { kind: "new", date: "2026-12-08" },
  { kind: "new", date: "2026-12-08", time: "14:00" },
  { kind: "slot", slotKey: "instagram-stories/2026-12-11/2" },
  { kind: "slot", slotKey: "x/2026-12-11/1", briefId: "two-choices" },
  { kind: "post", postId: "0193a1f0-1111-7000-8000-000000000001" },
];

test.each(SUBJECTS)("the editor comes back from its address: %o", (subject) => {
  expect(parseEditorAddress(formatEditorAddress(subject))).toEqual(subject);
});

test("a day that does not exist is left out of the address", () => {
  expect(parseEditorAddress("new@2026-02-30T10:00")).toEqual({ kind: "new" });
  expect(parseEditorAddress("new@2026-12-08T25:00")).toEqual({ kind: "new", date: "2026-12-08" });
});
