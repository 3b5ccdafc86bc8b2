import type { Answers } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { setBusiness } from "../change-answers.ts";
import { emptyAnswers } from "../empty-answers.ts";
import { withAdopted, withExample, withOwn } from "./own-answers.ts";

const mine = named("Corner Bakery");
const studio = named("Dance Studio");
const store = named("Online Store");

describe("withExample", () => {
  it("keeps the owner's own answers beside the example's", () => {
    expect(withExample(studio)({ answers: mine })).toEqual({ answers: studio, own: mine });
  });

  it("keeps the owner's own and not the example before, changed or not", () => {
    const changed = setBusiness({ does: "Salsa, at night" })(studio);
    expect(withExample(store)({ answers: changed, own: mine })).toEqual({ answers: store, own: mine });
  });
});

describe("withOwn", () => {
  it("brings them back as they were, whatever was changed in the example", () => {
    const changed = setBusiness({ does: "Salsa, at night" })(studio);
    expect(withOwn({ answers: changed, own: mine })).toEqual({ answers: mine });
  });

  it("leaves the owner's own alone where no example stands in their place", () => {
    expect(withOwn({ answers: mine })).toEqual({ answers: mine });
  });
});

describe("withAdopted", () => {
  it("makes the answers in the fields the owner's own", () => {
    expect(withAdopted({ answers: studio, own: mine })).toEqual({ answers: studio });
  });
});

function named(name: string): Answers {
  return setBusiness({ name })(emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" }));
}
