import { expect, test } from "vitest";
import { linkTelephone } from "./link-telephone.ts";

const hrefsIn = (line: string) => [...linkTelephone(line).html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test.each([
  ["Call (207) 555-0134, day and night.", ["tel:2075550134"]],
  ["+1 207 555 0134", ["tel:+12075550134"]],
  ["Ring 030/901820 or +49 171 5550134.", ["tel:030901820", "tel:+491715550134"]],
  ["Call the studio.", []],
  ["Closed until 2026-12-27, back on 27.12.2026 at 09:30.", []],
  ["Room 12 345", []],
  ["Order 1234567890123456", []],
])("in %j %j can be pressed", (line, hrefs) => {
  expect(hrefsIn(line)).toEqual(hrefs);
});

test("the words stay as they are, and nothing in them is taken for a tag", () => {
  expect(linkTelephone(`<b>"Now": 555 0134</b>`).html).toBe(
    `&lt;b&gt;&quot;Now&quot;: <a href="tel:5550134">555 0134</a>&lt;/b&gt;`,
  );
});
