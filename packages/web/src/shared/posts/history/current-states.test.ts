import { expect, test } from "vitest";
import { ApiProblem } from "../../api/call-api.ts";
import { aPost } from "../../testing/a-post.ts";
import { findCurrentState } from "./current-states.ts";

const sibling = aPost({ id: "sibling", version: 4 });
const mine = aPost({ id: "mine", version: 3 });
const overtaken = (current: unknown) =>
  new ApiProblem({
    type: "urn:porchlight:problem:stale-version",
    title: "",
    status: 412,
    detail: "",
    instance: "",
    current,
  });

test("of several overtaken posts the one in hand is found, and no other stands in for it", () => {
  expect(findCurrentState(overtaken([sibling, mine]), "mine")).toEqual(mine);
  expect(findCurrentState(overtaken([sibling]), "mine")).toBeUndefined();
});
