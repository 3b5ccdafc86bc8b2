import type { AnswersDraft } from "@porchlight/api/contract";
import type { Answers } from "@porchlight/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { setBusiness } from "../change-answers.ts";
import { emptyAnswers } from "../empty-answers.ts";
import { withExample, withOwn } from "../examples/own-answers.ts";
import type { AnswersCopies, AnswersCopy } from "./answers-copy.ts";
import { openAnswers } from "./answers-state.ts";
import { createAnswersStore, RETRY_AFTER_MS, SAVE_AFTER_MS } from "./answers-store.ts";

const empty = emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("saving as one goes", () => {
  it("saves once for a run of changes, a moment after the last", async () => {
    const { store, server } = open();
    store.change(setBusiness({ name: "A" }));
    store.change(setBusiness({ name: "An" }));
    store.change(setBusiness({ name: "Ana" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS - 1);
    expect(server.saves).toBe(0);
    expect(store.state().saving).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(server.saves).toBe(1);
    expect(server.draft?.answers.business.name).toBe("Ana");
    expect(store.state()).toMatchObject({ saving: "saved", version: 1 });
  });

  it("sends what changes while a request is under way with the next one, over the new version", async () => {
    const { store, server } = open();
    store.change(setBusiness({ name: "First" }));
    server.delayMs = 5_000;
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    store.change(setBusiness({ name: "Second" }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.draft?.answers.business.name).toBe("First");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS + 5_000);
    expect(server.draft).toMatchObject({ version: 2, answers: { business: { name: "Second" } } });
    expect(store.state().saving).toBe("saved");
  });

  it("saves nothing while nobody has said anything, wherever they look", async () => {
    const { store, server } = open();
    store.goTo("goals");
    await vi.advanceTimersByTimeAsync(10_000);
    expect([server.saves, store.state().step, store.state().saving]).toEqual([0, "goals", "untouched"]);
  });

  it("waits for a request under way when asked to save at once", async () => {
    const { store, server } = open();
    server.delayMs = 5_000;
    store.change(setBusiness({ name: "First" }));
    const flushes = [store.flush(), store.flush()];
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all(flushes);
    expect([server.saves, store.state().saving]).toEqual([1, "saved"]);
  });

  it("saves at once what waits when it stops", async () => {
    const { store, server } = open();
    store.change(setBusiness({ name: "Ana" }));
    store.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.draft?.answers.business.name).toBe("Ana");
  });
});

describe("without a connection", () => {
  it("keeps a copy on this computer, tries again every minute, and drops the copy once it is saved", async () => {
    const { store, server, copies } = open();
    server.isAway = true;
    store.change(setBusiness({ name: "Ana" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(store.state().saving).toBe("no-connection");
    expect(copies.find()).toMatchObject({ baseVersion: 0, answers: { business: { name: "Ana" } } });
    store.change(setBusiness({ name: "Ana's" }));
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(server.attempts).toBe(2);
    server.isAway = false;
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(server.draft?.answers.business.name).toBe("Ana's");
    expect([store.state().saving, copies.find()]).toEqual(["saved", undefined]);
  });

  it("takes up after a reload what never reached the server, and saves it", async () => {
    const { store, server, copies } = open();
    server.isAway = true;
    store.change(setBusiness({ name: "Ana" }));
    store.stop();
    server.isAway = false;
    const again = open({ server, copies });
    expect(again.store.state()).toMatchObject({ saving: "waiting", answers: { business: { name: "Ana" } } });
    again.store.start();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.draft?.answers.business.name).toBe("Ana");
  });

  it("knows its own change when only the reply was lost", async () => {
    const { store, server } = open();
    server.losesReply = true;
    store.change(setBusiness({ name: "Ana" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    server.losesReply = false;
    store.change(setBusiness({ name: "Ana's" }));
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS + SAVE_AFTER_MS);
    expect(store.state().gaveWay).toBeUndefined();
    expect(server.draft).toMatchObject({ version: 2, answers: { business: { name: "Ana's" } } });
  });
});

describe("when somebody else was quicker", () => {
  it("shows theirs and keeps mine for a choice", async () => {
    const { store, server } = await overtaken();
    expect(store.state()).toMatchObject({
      version: 7,
      saving: "saved",
      answers: { business: { name: "Theirs" } },
      gaveWay: { answers: { business: { name: "Mine" } } },
    });
    expect(server.draft?.answers.business.name).toBe("Theirs");
  });

  it("puts mine over theirs when asked to", async () => {
    const { store, server } = await overtaken();
    store.takeMine();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.draft).toMatchObject({ version: 8, answers: { business: { name: "Mine" } } });
    expect(store.state().gaveWay).toBeUndefined();
  });

  it("lets go of mine when theirs are taken", async () => {
    const { store, copies } = await overtaken();
    store.takeTheirs();
    expect([store.state().gaveWay, store.state().answers.business.name, copies.find()]).toEqual([
      undefined,
      "Theirs",
      undefined,
    ]);
  });

  it("still offers mine after a reload", () => {
    const theirs = aDraft({ version: 7, name: "Theirs" });
    const copies = copiesInMemory({ answers: aDraft({ name: "Mine" }).answers, step: "goals", baseVersion: 3 });
    const { store } = open({ server: aServer(theirs), copies });
    expect(store.state()).toMatchObject({
      saving: "saved",
      answers: { business: { name: "Theirs" } },
      gaveWay: { answers: { business: { name: "Mine" } } },
    });
  });
});

describe("an example's answers", () => {
  const example: Answers = { ...empty, business: { ...empty.business, name: "Studio" } };

  it("go to the server beside one's own, and come back from it", async () => {
    const { store, server } = open({ server: aServer(aDraft({ name: "Mine" })) });
    store.hold(withExample(example));
    store.change(setBusiness({ does: "Salsa" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    const again = open({ server });
    expect(again.store.state()).toMatchObject({
      answers: { business: { name: "Studio", does: "Salsa" } },
      own: { business: { name: "Mine" } },
    });
    again.store.hold(withOwn);
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.draft?.answers).toEqual(aDraft({ name: "Mine" }).answers);
    expect(server.draft).not.toHaveProperty("own");
  });

  it("are kept beside one's own on this computer until the server has both", () => {
    const { store, server, copies } = open({ server: aServer(aDraft({ name: "Mine" })) });
    store.hold(withExample(example));
    const again = open({ server, copies });
    expect(again.store.state()).toMatchObject({ saving: "waiting", own: { business: { name: "Mine" } } });
  });

  it("give way together with one's own, and come back with them", async () => {
    const { store, server } = open({ server: aServer(aDraft({ version: 3, name: "Mine" })) });
    server.draft = aDraft({ version: 7, name: "Theirs" });
    store.hold(withExample(example));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(store.state()).toMatchObject({ answers: { business: { name: "Theirs" } } });
    expect(store.state()).not.toHaveProperty("own");
    store.takeMine();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.draft).toMatchObject({
      version: 8,
      answers: { business: { name: "Studio" } },
      own: { business: { name: "Mine" } },
    });
  });
});

describe("when the server refuses", () => {
  it("says so and tries again with the next change", async () => {
    const { store, server } = open();
    server.refusal = 400;
    store.change(setBusiness({ name: "Ana" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS + RETRY_AFTER_MS);
    expect([store.state().saving, server.attempts]).toEqual(["refused", 1]);
    server.refusal = undefined;
    store.change(setBusiness({ name: "Ana's" }));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(store.state().saving).toBe("saved");
  });
});

type Server = {
  draft: AnswersDraft | null;
  saves: number;
  attempts: number;
  delayMs: number;
  isAway: boolean;
  losesReply: boolean;
  refusal: number | undefined;
};

function aServer(draft: AnswersDraft | null = null): Server {
  return { draft, saves: 0, attempts: 0, delayMs: 0, isAway: false, losesReply: false, refusal: undefined };
}

function aDraft({ version = 1, name = "" }: { version?: number; name?: string }): AnswersDraft {
  const answers: Answers = { ...empty, business: { ...empty.business, name } };
  return { version, answers, step: "business", updatedAt: "2026-11-23T09:00:00Z" };
}

function copiesInMemory(first?: AnswersCopy): AnswersCopies {
  let kept = first;
  return {
    find: () => kept,
    keep: (copy) => {
      kept = copy;
    },
    drop: () => {
      kept = undefined;
    },
  };
}

function open({ server = aServer(), copies = copiesInMemory() } = {}) {
  const first = openAnswers({ saved: server.draft, copy: copies.find(), empty });
  const store = createAnswersStore({
    first,
    copies,
    save: async (sent, version) => {
      server.attempts += 1;
      if (server.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, server.delayMs));
      if (server.isAway) throw new NoConnection("no answer from the server");
      if (server.refusal !== undefined) throw problemOf(server.refusal);
      if ((server.draft?.version ?? 0) !== version) throw problemOf(412, server.draft);
      server.saves += 1;
      server.draft = { ...sent, version: version + 1, updatedAt: "2026-11-23T10:00:00Z" };
      if (server.losesReply) throw new NoConnection("no answer from the server");
      return server.draft;
    },
  });
  return { store, server, copies };
}

async function overtaken() {
  const opened = open({ server: aServer(aDraft({ version: 3, name: "Before" })) });
  opened.server.draft = aDraft({ version: 7, name: "Theirs" });
  opened.store.change(setBusiness({ name: "Mine" }));
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  return opened;
}

function problemOf(status: number, current?: unknown): ApiProblem {
  return new ApiProblem({ type: "about:blank", title: `Status ${status}`, status, current });
}
