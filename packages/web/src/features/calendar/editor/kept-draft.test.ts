import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { dropKeptDraft, findKeptDraft, keepDraft, keptDraftKey } from "./kept-draft.ts";
import { blankDraft } from "./post-draft.ts";

const key = keptDraftKey("w", "new");
const kept = { draft: { ...blankDraft(aPlan()), text: "Half a sen" }, keptAt: "2026-12-08T19:20:00Z" };

test("what was typed comes back, without a channel too", () => {
  const storage = someStorage();
  expect(keepDraft(storage, key, kept)).toBe(true);
  expect(findKeptDraft(storage, key)).toEqual(kept);
  dropKeptDraft(storage, key);
  expect(findKeptDraft(storage, key)).toBeUndefined();
});

test("link, comment, notes and pictures come back too, half an address as well", () => {
  const storage = someStorage();
  const draft = {
    ...kept.draft,
    link: { url: "exam", tags: { campaign: "Wi" } },
    firstComment: "#sto",
    notes: "Ask",
    media: [{ id: "0198f3a4-7c1e-7000-8000-000000000001", alt: "" }],
  };
  keepDraft(storage, key, { ...kept, draft });
  expect(findKeptDraft(storage, key)?.draft).toEqual(draft);
});

test("what is no post is not brought back", () => {
  const storage = someStorage();
  storage.setItem(key, "{ not json");
  expect(findKeptDraft(storage, key)).toBeUndefined();
  storage.setItem(key, JSON.stringify({ ...kept, draft: { title: 7 } }));
  expect(findKeptDraft(storage, key)).toBeUndefined();
});

test("a browser that keeps nothing says so", () => {
  const full = {
    ...someStorage(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(keepDraft(full, key, kept)).toBe(false);
});

function someStorage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}
