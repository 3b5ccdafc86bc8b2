import { describe, expect, it } from "vitest";
import { emptyAnswers } from "../empty-answers.ts";
import { answersCopiesIn } from "./answers-copy.ts";

const answers = emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" });
const copy = { answers, step: "goals", baseVersion: 4 };

describe("answersCopiesIn", () => {
  it("finds what was kept, for its own workspace alone, until it is dropped", () => {
    const storage = aStorage();
    const copies = answersCopiesIn(storage, "one");
    copies.keep(copy);
    expect(copies.find()).toEqual(copy);
    expect(answersCopiesIn(storage, "another").find()).toBeUndefined();
    copies.drop();
    expect(copies.find()).toBeUndefined();
  });

  it("finds one's own answers beside an example's", () => {
    const copies = answersCopiesIn(aStorage(), "one");
    const own = { ...answers, business: { ...answers.business, name: "Mine" } };
    copies.keep({ ...copy, own });
    expect(copies.find()).toEqual({ ...copy, own });
  });

  it("passes over what it can't read", () => {
    const storage = aStorage();
    const copies = answersCopiesIn(storage, "one");
    for (const text of ["", "{", "null", '{"answers":{}}', JSON.stringify({ ...copy, baseVersion: -1 })]) {
      storage.setItem("porchlight.answers.one", text);
      expect(copies.find()).toBeUndefined();
    }
  });

  it("goes on without a copy where the browser stores nothing", () => {
    const refuse = () => {
      throw new Error("the quota is exceeded");
    };
    const copies = answersCopiesIn({ ...aStorage(), setItem: refuse, getItem: refuse, removeItem: refuse }, "one");
    copies.keep(copy);
    copies.drop();
    expect(copies.find()).toBeUndefined();
  });
});

function aStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}
