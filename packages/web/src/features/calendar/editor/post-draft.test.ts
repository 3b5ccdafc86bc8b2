import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { aPost } from "../../../shared/testing/a-post.ts";
import { findDraftProblems } from "./find-draft-problems.ts";
import { blankDraft, draftOf, isSameDraft, type PostDraft, tidyDraft } from "./post-draft.ts";

const draft: PostDraft = draftOf(aPost({ channels: ["instagram", "facebook-page"] }));

test("texts that say the same, or go nowhere, are not handed in", () => {
  const variants = {
    instagram: { text: "Shorter" },
    "facebook-page": { text: draft.text },
    x: { text: "Gone" },
  };
  expect(tidyDraft({ ...draft, variants }).variants).toEqual({ instagram: { text: "Shorter" } });
  expect(tidyDraft({ ...draft, variants: { x: { text: "Gone" } } })).not.toHaveProperty("variants");
});

test("what was left empty is not handed in, and an address is completed", () => {
  const empty = tidyDraft({ ...draft, link: { url: " " }, firstComment: " ", notes: "", media: [] });
  for (const field of ["link", "firstComment", "notes", "media"]) expect(empty).not.toHaveProperty(field);
  expect(tidyDraft({ ...draft, link: { url: "example.com/a " } }).link).toEqual({ url: "https://example.com/a" });
  expect(tidyDraft({ ...draft, link: { url: "http://example.com" } }).link?.url).toBe("http://example.com");
});

test("an address that can't be one is told before saving", () => {
  const codes = (url: string) => findDraftProblems({ ...draft, link: { url } }).map(({ code }) => code);
  expect([codes("example.com/a?b=1#c"), codes(""), codes("two words"), codes("javascript:alert(1)")]).toEqual([
    [],
    [],
    ["no-address"],
    ["no-address"],
  ]);
});

test("what has no day is an idea, and an idea with a day is a draft", () => {
  const { date, time, ...undated } = draft;
  expect([date, time]).toEqual(["2026-12-09", "10:00"]);
  expect(tidyDraft(undated).status).toBe("idea");
  expect(tidyDraft({ ...draft, status: "idea" }).status).toBe("draft");
});

test("a slot is given back when its channel is taken off", () => {
  const filled: PostDraft = { ...draft, slotKey: "instagram/2026-12-11/1" };
  expect(tidyDraft(filled).slotKey).toBe("instagram/2026-12-11/1");
  expect(tidyDraft({ ...filled, channels: ["facebook-page"] })).not.toHaveProperty("slotKey");
});

test("the order in which things were chosen makes no difference", () => {
  expect(isSameDraft(draft, { ...draft, channels: ["facebook-page", "instagram"], title: ` ${draft.title}` })).toBe(
    true,
  );
  expect(isSameDraft(draft, { ...draft, time: "11:00" })).toBe(false);
});

test("an empty draft says everything that is missing", () => {
  const blank = blankDraft(aPlan(), { date: "2026-12-09" });
  expect(findDraftProblems(blank).map(({ field, code }) => [field, code])).toEqual([
    ["title", "nothing-written"],
    ["channels", "no-channel"],
    ["time", "no-time"],
  ]);
  expect(findDraftProblems(draft)).toEqual([]);
});

test("a blank post takes day and hour from an address, nothing else of it, and the only author there can be", () => {
  const subject = { kind: "new", date: "2026-12-09", time: "10:00" } as const;
  const blank = blankDraft(aPlan(), subject);
  expect(blank).toEqual({
    status: "draft",
    title: "",
    text: "",
    category: "educate",
    channels: [],
    zone: "Europe/London",
    author: "Ana",
    date: "2026-12-09",
    time: "10:00",
  });
});

test("what went out went out on a day and said something", () => {
  const { date, time, ...undated } = draft;
  expect([date, time]).toEqual(["2026-12-09", "10:00"]);
  const said = findDraftProblems({ ...undated, status: "published", title: "", text: " " });
  expect(said.map(({ code }) => code)).toEqual(["nothing-to-send", "published-when"]);
});
