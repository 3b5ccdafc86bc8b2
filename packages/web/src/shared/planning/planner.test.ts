import type { Answers, Plan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { createPlanner, type PlanReply, type PlanRequest } from "./planner.ts";

describe("createPlanner", () => {
  it("answers a request and says so", () => {
    const { planner, reply, posted } = open();
    let calls = 0;
    planner.subscribe(() => {
      calls += 1;
    });
    planner.ask(aRequest("first"));
    expect([posted.length, planner.planned(), calls]).toEqual([1, undefined, 0]);
    reply({ failure: "broken" });
    expect(planner.planned()).toEqual({ request: aRequest("first"), reply: { failure: "broken" } });
    expect(calls).toBe(1);
  });

  it("keeps only the newest request while it is busy", () => {
    const { planner, reply, posted } = open();
    for (const name of ["first", "second", "third"]) planner.ask(aRequest(name));
    expect(posted.map(({ answers }) => answers.business.name)).toEqual(["first"]);
    reply({ plan: {} as Plan });
    expect(posted.map(({ answers }) => answers.business.name)).toEqual(["first", "third"]);
    expect(planner.planned()?.request.answers.business.name).toBe("first");
    reply({ plan: {} as Plan });
    expect(planner.planned()?.request.answers.business.name).toBe("third");
  });

  it("opens anew after it was stopped", () => {
    const { planner, reply, posted, opened } = open();
    planner.ask(aRequest("first"));
    planner.stop();
    planner.ask(aRequest("second"));
    reply({ plan: {} as Plan });
    expect(opened()).toBe(2);
    expect(posted.map(({ answers }) => answers.business.name)).toEqual(["first", "second"]);
    expect(planner.planned()?.request.answers.business.name).toBe("second");
  });
});

function aRequest(name: string): PlanRequest {
  return { answers: { ...someAnswers, business: { name, does: "", zone: "UTC" } }, startsOn: "2026-11-23" };
}

const someAnswers: Answers = {
  business: { name: "", does: "", zone: "UTC" },
  workingHours: [],
  audience: [],
  goals: [],
  channels: [],
  people: [],
};

function open() {
  const posted: PlanRequest[] = [];
  let opened = 0;
  let reply: (reply: PlanReply) => void = () => {};
  const planner = createPlanner((onReply) => {
    opened += 1;
    reply = onReply;
    return { post: (request) => posted.push(request), close: () => {} };
  });
  return { planner, posted, opened: () => opened, reply: (given: PlanReply) => reply(given) };
}
