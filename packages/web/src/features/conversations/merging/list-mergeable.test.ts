import type { ConversationLine } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import { listMergeable } from "./list-mergeable.ts";

const line = (id: string, customer: string, channel: ConversationLine["channel"] = "blog"): ConversationLine => ({
  id,
  version: 1,
  channel,
  isPrivate: false,
  kind: "question",
  customer,
  needsOwner: false,
  last: { by: "customer", text: "Are you there?", at: "2026-12-08T09:00:00Z" },
});

test("the same customer comes first, then the same channel, and no conversation joins itself", () => {
  const lines = [
    line("far", "Somebody", "instagram"),
    line("near", "Somebody else"),
    line("same", "dána ruiz", "instagram"),
    line("this", "Dana Ruiz"),
    line("same", "dána ruiz", "instagram"),
  ];
  const others = listMergeable({ id: "this", customer: "Dana Ruiz ", channel: "blog" }, lines);
  expect(others.map(({ id }) => id)).toEqual(["same", "near", "far"]);
});
