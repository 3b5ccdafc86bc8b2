import { expect, test } from "vitest";
import { type BrandDraft, findBrandProblems, toBrandFields } from "./brand-draft.ts";

const DRAFT: BrandDraft = {
  name: " A school ",
  why: "Kind.",
  links: [
    { channel: "instagram", address: "example.org/school" },
    { channel: "tiktok", address: " " },
  ],
};

test("an address without its scheme is one on https, and a line without an address is none", () => {
  expect([...findBrandProblems(DRAFT)]).toEqual([]);
  expect(toBrandFields(DRAFT)).toEqual({
    name: "A school",
    why: "Kind.",
    links: { instagram: "https://example.org/school" },
  });
});

test("a name is needed, and an address", () => {
  expect([...findBrandProblems({ name: " ", why: "", links: [] })]).toEqual(["name", "address"]);
});

test.each(["http://example.org", "javascript:alert(1)", "their page"])("%s is no address", (address) => {
  expect([...findBrandProblems({ ...DRAFT, links: [{ channel: "x", address }] })]).toEqual(["address.0"]);
});
