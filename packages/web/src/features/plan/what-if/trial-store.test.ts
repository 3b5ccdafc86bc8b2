import { describe, expect, it } from "vitest";
import type { Trial } from "./trial.ts";
import { createTrialStore } from "./trial-store.ts";

const TRIAL: Trial = {
  hours: { 0: 2.5 },
  promoShareMax: 0.1,
  look: { person: 1, at: [{ day: "su", time: "17:30" }] },
  wishes: { x: "no" },
  added: ["blog"],
};

function aStorage(first: Record<string, string> = {}) {
  const kept = new Map(Object.entries(first));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("createTrialStore", () => {
  it("finds after a reload what was tried", () => {
    const storage = aStorage();
    createTrialStore({ storage, planId: "p1" }).change(() => TRIAL);
    expect(createTrialStore({ storage, planId: "p1" }).trial()).toEqual(TRIAL);
    expect(createTrialStore({ storage, planId: "p2" }).trial()).toEqual({});
  });

  it("leaves nothing behind once it is put back, and says so", () => {
    const storage = aStorage();
    const store = createTrialStore({ storage, planId: "p1" });
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.change(() => TRIAL);
    store.clear();
    expect([store.trial(), storage.kept.size, calls]).toEqual([{}, 0, 2]);
  });

  it.each(["", "{", "[]", '{"hours":{"0":-1}}', '{"look":{"person":0,"at":[{"day":"su","time":"25:00"}]}}'])(
    "begins anew where the browser kept %j",
    (text) => {
      expect(createTrialStore({ storage: aStorage({ "porchlight.trial.p1": text }), planId: "p1" }).trial()).toEqual(
        {},
      );
    },
  );

  it("goes on where the browser refuses to store", () => {
    const refuse = () => {
      throw new Error("forbidden");
    };
    const store = createTrialStore({
      storage: { getItem: refuse, setItem: refuse, removeItem: refuse },
      planId: "p1",
    });
    store.change(() => TRIAL);
    expect(store.trial()).toEqual(TRIAL);
  });
});
