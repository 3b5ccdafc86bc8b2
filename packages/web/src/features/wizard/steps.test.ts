import { describe, expect, it } from "vitest";
import { findNeighbour, findPlace, placeOfPath, problemsOfPlace, STEPS } from "./steps.ts";

describe("findPlace", () => {
  it("knows a question by its own name and a step by its first question", () => {
    expect(findPlace("hours")).toEqual({ step: "business", question: "hours" });
    expect(findPlace("dates")).toEqual({ step: "dates", question: "dates" });
    expect(findPlace("limits")).toEqual({ step: "dates", question: "limits" });
  });

  it("is silent about words that name nothing", () => {
    expect(findPlace("example")).toBeUndefined();
    expect(findPlace(undefined)).toBeUndefined();
  });
});

describe("findNeighbour", () => {
  it("goes from step to step on a wide screen, wherever in the step somebody is", () => {
    const place = { step: "business", question: "hours" } as const;
    expect(findNeighbour(place, { by: "step", towards: "next" })).toEqual({ step: "customers", question: "customers" });
    expect(findNeighbour(place, { by: "step", towards: "back" })).toBeUndefined();
  });

  it("goes from question to question on a phone, through every one of them", () => {
    const seen = ["business"];
    let place = findPlace("business");
    while (place !== undefined) {
      place = findNeighbour(place, { by: "question", towards: "next" });
      if (place !== undefined) seen.push(place.question);
    }
    expect(seen).toEqual(STEPS.flatMap(({ questions }) => questions));
  });

  it("ends at the plan", () => {
    expect(findNeighbour({ step: "plan", question: "plan" }, { by: "question", towards: "next" })).toBeUndefined();
    expect(findNeighbour({ step: "plan", question: "plan" }, { by: "step", towards: "next" })).toBeUndefined();
  });
});

describe("placeOfPath", () => {
  it.each([
    [["business", "zone"], "business", "business"],
    [["workingHours", 0, "days"], "business", "hours"],
    [["closures", 1, "to"], "business", "closures"],
    [["audience"], "customers", "customers"],
    [["goals", 2, "weight"], "goals", "goals"],
    [["channels", 4, "state"], "channels", "channels"],
    [["people", 0, "hours", 1, "days"], "people", "people"],
    [["events", 0, "label"], "dates", "dates"],
    [["limits", "currency"], "dates", "limits"],
  ])("finds the fields of %j", (path, step, question) => {
    expect(placeOfPath(path)).toEqual({ step, question });
  });

  it("sends a problem of the whole to the beginning", () => {
    expect(placeOfPath([])).toEqual({ step: "business", question: "business" });
  });
});

describe("problemsOfPlace", () => {
  it("keeps to the step on a wide screen and to the question on a phone", () => {
    const problems = [["business", "name"], ["workingHours"], ["people"]].map((path) => ({
      code: "any",
      severity: "error" as const,
      path,
      facts: {},
    }));
    const place = { step: "business", question: "hours" } as const;
    expect(problemsOfPlace(problems, place, "step").map(({ path }) => path[0])).toEqual(["business", "workingHours"]);
    expect(problemsOfPlace(problems, place, "question").map(({ path }) => path[0])).toEqual(["workingHours"]);
  });
});
