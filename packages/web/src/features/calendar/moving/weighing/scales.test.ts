import { expect, test } from "vitest";
import { aPlan } from "../../../../shared/testing/a-plan.ts";
import { aPost } from "../../../../shared/testing/a-post.ts";
import { createScales, type ScalesMessage, type ScalesReply, type WeighRequest } from "./scales.ts";
import { weighOn } from "./weigh-on.ts";
import type { WhatIf, WhatIfSource } from "./what-if.ts";

const source: WhatIfSource = {
  plan: aPlan(),
  posts: [],
  openSlots: [],
  range: { from: "2026-11-30", to: "2027-01-03" },
  today: "2026-12-07",
};
const onto = (date: WeighRequest["to"]["date"]): WeighRequest => ({ post: aPost(), to: { date } });
const aWhatIf: WhatIf = { verdict: "fine", post: aPost(), solved: [], added: [], kept: [], isUnattended: false };

test("what was weighed is known until the calendar changes", () => {
  const { scales, reply } = open();
  scales.setSource(source);
  scales.ask([onto("2026-12-11")], { isUrgent: true });
  expect(scales.find(onto("2026-12-11"))).toBeUndefined();
  reply({ whatIf: aWhatIf });
  expect(scales.find(onto("2026-12-11"))).toBe(aWhatIf);
  scales.setSource({ ...source, today: "2026-12-08" });
  expect(scales.find(onto("2026-12-11"))).toBeUndefined();
});

test("one at a time goes out, what is urgent before what waits, and nothing twice", () => {
  const { scales, reply, sent } = open();
  scales.setSource(source);
  scales.ask([onto("2026-12-10"), onto("2026-12-11"), onto("2026-12-12")], { isUrgent: false });
  scales.ask([onto("2026-12-12")], { isUrgent: true });
  scales.ask([onto("2026-12-11"), onto("2026-12-10")], { isUrgent: false });
  for (let turn = 0; turn < 3; turn += 1) reply({ whatIf: null });
  expect(sent()).toEqual(["2026-12-10", "2026-12-12", "2026-12-11"]);
});

test("an answer on a calendar that changed meanwhile does not count, and is asked for again", () => {
  const { scales, reply, sent, messages } = open();
  scales.setSource(source);
  scales.ask([onto("2026-12-11")], { isUrgent: true });
  const changed = { ...source, today: "2026-12-08" } as const;
  scales.setSource(changed);
  reply({ whatIf: aWhatIf });
  expect(scales.find(onto("2026-12-11"))).toBeUndefined();
  expect(sent()).toEqual(["2026-12-11", "2026-12-11"]);
  expect(messages[2]).toEqual({ kind: "source", source: changed });
  reply({ whatIf: null });
  expect(scales.find(onto("2026-12-11"))).toBeNull();
});

test("what waits without haste can be dropped; what is urgent stays", () => {
  const { scales, reply, sent } = open();
  scales.setSource(source);
  scales.ask([onto("2026-12-10"), onto("2026-12-11")], { isUrgent: false });
  scales.ask([onto("2026-12-12")], { isUrgent: true });
  scales.forgetWaiting();
  for (let turn = 0; turn < 3; turn += 1) reply({ whatIf: null });
  expect(sent()).toEqual(["2026-12-10", "2026-12-12"]);
});

test("other words of a post weigh the same, another category or channel does not", () => {
  const { scales, reply } = open();
  scales.setSource(source);
  const request = onto("2026-12-11");
  scales.ask([request], { isUrgent: true });
  reply({ whatIf: aWhatIf });
  expect(scales.find({ ...request, post: aPost({ text: "Other words", version: 4 }) })).toBe(aWhatIf);
  expect(scales.find({ ...request, post: aPost({ category: "promote" }) })).toBeUndefined();
  expect(scales.find({ ...request, asNew: true })).toBeUndefined();
});

test("who waits for an answer gets it, and nobody waits for ever when weighing fails", async () => {
  const { scales, reply } = open();
  scales.setSource(source);
  const first = weighOn(scales, onto("2026-12-11"));
  reply({ whatIf: aWhatIf });
  const second = weighOn(scales, onto("2026-12-12"));
  reply({ failure: "broken" });
  expect(await Promise.all([first, second, weighOn(scales, onto("2026-12-11"))])).toEqual([aWhatIf, null, aWhatIf]);
});

function open() {
  const messages: ScalesMessage[] = [];
  let answer: (reply: ScalesReply) => void = () => {};
  const scales = createScales((onReply) => {
    answer = onReply;
    return { post: (message) => messages.push(message), close: () => {} };
  });
  return {
    scales,
    messages,
    reply: (reply: ScalesReply) => answer(reply),
    sent: () => messages.flatMap((message) => (message.kind === "weigh" ? [message.request.to.date] : [])),
  };
}
