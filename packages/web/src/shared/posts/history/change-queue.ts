import type { Change } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import type { Shown } from "../with-posts.ts";

/** What is under way, as the calendar shows it. */
export type QueueView = {
  /** What the calendar shows on top of what the server has said, in the order in which it was wanted. */
  readonly pending: readonly Shown[];
  /** How many things wait to be sent or answered. */
  readonly waiting: number;
  /** The server does not answer; the first in the queue is sent again and again. */
  readonly isCut: boolean;
};

/** A post by the name it had until now and by its id. */
type Settled = Shown & { readonly name: string };

type Job = {
  readonly shown: readonly Shown[];
  readonly waits: boolean;
  readonly requestKey: string;
  /** Called when its turn has come; nothing is sent where it returns nothing. */
  readonly prepare: (
    realId: (postId: string) => string,
  ) => { readonly changes: readonly Change[]; readonly shown?: readonly Shown[] } | undefined;
  readonly settle: (posts: readonly Post[], realId: (postId: string) => string) => readonly Settled[];
};

export type ChangeQueue = {
  readonly add: (job: Job) => Promise<readonly Post[]>;
  readonly giveUp: () => void;
  readonly read: () => QueueView;
};

type QueueWorld = {
  readonly send: (changes: readonly Change[], requestKey: string) => Promise<readonly Post[]>;
  readonly isPassing: (error: unknown) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onWritten: (shown: readonly Shown[]) => void;
  readonly onSettled: () => void;
  readonly onChange: () => void;
};

type Waiting = { readonly job: Job; shown: readonly Shown[]; givenUpWith: Error | undefined };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

/** Sends changes one after the other. What got no answer is sent again under its key, so that it is done once. */
export function createChangeQueue(world: QueueWorld): ChangeQueue {
  let line: readonly Waiting[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let cut: Error | undefined;
  let wakeUp = () => {};
  const ids = new Map<string, string>();
  const realId = (postId: string) => ids.get(postId) ?? postId;

  function add(job: Job): Promise<readonly Post[]> {
    if (!job.waits && cut !== undefined) return Promise.reject(cut);
    const waiting: Waiting = { job, shown: job.shown, givenUpWith: undefined };
    line = [...line, waiting];
    world.onChange();
    const turn = tail.then(() => perform(waiting));
    tail = turn.catch(() => {});
    return turn;
  }

  async function perform(waiting: Waiting): Promise<readonly Post[]> {
    try {
      const prepared = waiting.job.prepare(realId);
      if (prepared === undefined) return [];
      if (prepared.shown !== undefined) {
        waiting.shown = prepared.shown;
        world.onChange();
      }
      const posts = await sendUntilAnswered(waiting, prepared.changes);
      const settled = waiting.job.settle(posts, realId);
      for (const { name, postId } of settled) if (name !== postId) ids.set(name, postId);
      leave(waiting);
      world.onWritten(settled);
      return posts;
    } finally {
      leave(waiting);
      if (line.length === 0) world.onSettled();
    }
  }

  async function sendUntilAnswered(waiting: Waiting, changes: readonly Change[]): Promise<readonly Post[]> {
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      if (waiting.givenUpWith !== undefined) throw waiting.givenUpWith;
      try {
        const posts = await world.send(changes, waiting.job.requestKey);
        setCut(undefined);
        return posts;
      } catch (error) {
        if (!(error instanceof Error && world.isPassing(error) && waiting.job.waits)) {
          setCut(undefined);
          throw error;
        }
        setCut(error);
        await Promise.race([world.wait(pause), new Promise<void>((resolve) => (wakeUp = resolve))]);
      }
    }
  }

  function setCut(error: Error | undefined) {
    if (cut === error) return;
    cut = error;
    world.onChange();
  }

  function leave(waiting: Waiting) {
    if (!line.includes(waiting)) return;
    line = line.filter((other) => other !== waiting);
    world.onChange();
  }

  return {
    add,
    giveUp: () => {
      for (const waiting of line) waiting.givenUpWith = cut;
      setCut(undefined);
      wakeUp();
    },
    read: () => ({
      pending: line.flatMap(({ shown }) => shown.map((one) => named(one))),
      waiting: line.length,
      isCut: cut !== undefined,
    }),
  };

  function named({ postId, post }: Shown): Shown {
    const id = realId(postId);
    return { postId: id, post: post === undefined ? undefined : { ...post, id } };
  }
}
