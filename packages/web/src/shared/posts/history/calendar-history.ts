import type { Change } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { createListeners } from "../../stores/create-listeners.ts";
import type { Shown } from "../with-posts.ts";
import { type ChangeQueue, createChangeQueue, type QueueView } from "./change-queue.ts";
import {
  type Command,
  dropCommand,
  EMPTY_HISTORY,
  endsOf,
  type History,
  nextCommand,
  planWay,
  recordCommand,
  settleWay,
  type Way,
} from "./history.ts";
import { showWish, toChange, toStep, type Wish } from "./wish.ts";

export type Commit = {
  /** What it is, in words that go on from "Undo:". */
  readonly label: string;
  readonly changes: readonly Wish[];
  /** False for who waits for the answer and asks again: without a connection it fails at once. */
  readonly waits?: boolean;
  /** The name under which the same wish is sent again; a new one where none is given. */
  readonly requestKey?: string;
};

/** What going back or forth came to; `overtaken` are the posts as they stand, those that are still there. */
export type WayResult =
  | { readonly kind: "nothing" }
  | { readonly kind: "done"; readonly command: Command; readonly posts: readonly Post[] }
  | { readonly kind: "failed"; readonly command: Command; readonly error: Error };

export type HistoryView = QueueView & {
  /** The next command to take back, and the next to do again. */
  readonly undo: Command | undefined;
  readonly redo: Command | undefined;
};

/** Everything that is done to the posts of a workspace while the page is open, and the ways back and forth. */
export type CalendarHistory = {
  /** The one way in which posts change: shown at once, all or none. Throws `ApiProblem` or `NoConnection`. */
  readonly commit: (commit: Commit) => Promise<readonly Post[]>;
  readonly go: (way: Way) => Promise<WayResult>;
  /** Lets go of all that waits for a connection. */
  readonly giveUp: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => HistoryView;
};

/** The post was changed by somebody else after our command, and by us after that: taking ours back would undo theirs. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
  readonly postIds: readonly string[];
  constructor(postIds: readonly string[]) {
    super("somebody else changed it since");
    this.postIds = postIds;
  }
}

type World = {
  readonly send: (changes: readonly Change[], requestKey: string) => Promise<readonly Post[]>;
  /** Whether sending the same again may help. */
  readonly isPassing: (error: unknown) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly newRequestKey: () => string;
  /** The server has these now. */
  readonly onWritten: (shown: readonly Shown[]) => void;
  /** Nothing else is under way. */
  readonly onSettled: () => void;
};

export function createCalendarHistory(world: World): CalendarHistory {
  const { subscribe, tell } = createListeners();
  let history: History = EMPTY_HISTORY;
  let commands = 0;
  let view: HistoryView | undefined;
  const queue: ChangeQueue = createChangeQueue({
    ...world,
    onChange: () => {
      view = undefined;
      tell();
    },
  });

  async function commit({ label, changes: wishes, waits = true, requestKey }: Commit): Promise<readonly Post[]> {
    commands += 1;
    const id = commands;
    const names = wishes.map((_, index) => `new-${id}-${index}`);
    return queue.add({
      shown: wishes.map((wish, index) => showWish(wish, names[index] ?? "")),
      waits,
      requestKey: requestKey ?? world.newRequestKey(),
      prepare: (realId) => {
        const real = wishes.map((wish) => withRealId(wish, realId));
        return { changes: real.map((wish) => toChange(wish, history)) };
      },
      settle: (posts, realId) => {
        const steps = wishes.flatMap((wish, index) => {
          const post = posts[index];
          return post === undefined ? [] : [toStep(withRealId(wish, realId), post, history)];
        });
        history = recordCommand(history, { id, label, steps }, posts);
        return steps.map(({ postId, after }, index) => ({ name: names[index] ?? postId, postId, post: after.post }));
      },
    });
  }

  async function go(way: Way): Promise<WayResult> {
    let gone: Command | undefined;
    try {
      const posts = await queue.add({
        shown: [],
        waits: true,
        requestKey: world.newRequestKey(),
        prepare: () => {
          const plan = planWay(history, way);
          gone = plan?.command;
          if (plan === undefined) return undefined;
          if (plan.overtaken.length > 0) throw new Overtaken(plan.overtaken);
          const shown = plan.command.steps.map((step) => ({
            postId: step.postId,
            post: endsOf(step, way).to.post,
          }));
          return { changes: plan.changes, shown };
        },
        settle: (after) => {
          const steps = gone?.steps ?? [];
          history = settleWay(history, way, after);
          return steps.map((step, index) => ({
            name: step.postId,
            postId: step.postId,
            post: endsOf(step, way).to.post === undefined ? undefined : after[index],
          }));
        },
      });
      return gone === undefined ? { kind: "nothing" } : { kind: "done", command: gone, posts };
    } catch (error) {
      if (!(error instanceof Error) || gone === undefined) throw error;
      // What can't be gone over any more must not bar the way to the rest.
      if (!world.isPassing(error)) history = dropCommand(history, gone);
      view = undefined;
      tell();
      return { kind: "failed", command: gone, error };
    }
  }

  return {
    commit,
    go,
    giveUp: queue.giveUp,
    subscribe,
    read: () => {
      view ??= { ...queue.read(), undo: nextCommand(history, "undo"), redo: nextCommand(history, "redo") };
      return view;
    },
  };
}

function withRealId(wish: Wish, realId: (postId: string) => string): Wish {
  return wish.kind === "create" ? wish : { ...wish, post: { ...wish.post, id: realId(wish.post.id) } };
}
