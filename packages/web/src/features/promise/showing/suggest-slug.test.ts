import { slugSchema } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import { suggestSlug } from "./suggest-slug.ts";

test.each([
  ["Paso Doble Dance Studio", "paso-doble-dance-studio"],
  ["Café Señorial & Söhne", "cafe-senorial-sohne"],
  ["Ann's  Bakery!", "anns-bakery"],
  [`${"long ".repeat(20)}name`, "long-long-long-long-long-long-long-long-long-long-long-long"],
])("%j becomes an address that is taken in", (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
  expect(slugSchema.safeParse(slug).success).toBe(true);
});

test("an address that is not to be had is not suggested", () => {
  expect([suggestSlug("Assets"), suggestSlug("Assets & Co")]).toEqual(["", "assets-co"]);
});

test("of a name without letters that an address can have nothing is suggested", () => {
  expect(["مقهى", "☕", "B", ""].map(suggestSlug)).toEqual(["", "", "", ""]);
});
