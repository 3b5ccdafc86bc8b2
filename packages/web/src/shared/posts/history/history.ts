import type { Change, PostChange } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { changesBetween } from "../post-changes.ts";

/**
 * How a post stood at one moment; without `post` it was not there: in the trash, or not written yet. Equal marks of one
 * post mean equal states: undoing leads back to a mark, somebody else's change to one that no command knows.
 */
export type Moment = { readonly post: Post | undefined; readonly mark: number };

/** What a command did to one post. */
export type Step = { readonly postId: string; readonly before: Moment; readonly after: Moment };

/** One thing that somebody did, to one post or to many, and that is taken back as one. */
export type Command = {
  readonly id: number;
  /** In words that go on from "Undo:". */
  readonly label: string;
  readonly steps: readonly Step[];
};

export type History = {
  /** Oldest first: the last is undone next. */
  readonly done: readonly Command[];
  /** The last is done again next. */
  readonly undone: readonly Command[];
  /** Each post as our last command left it. */
  readonly known: ReadonlyMap<string, Known>;
};

/**
 * A post as the server had it after a command of ours, in the trash too, and the mark of that state. `since` is the first of
 * the versions that are ours without one of somebody else's between them.
 */
export type Known = { readonly post: Post; readonly mark: number; readonly since: number };

export type Way = "undo" | "redo";

/** What has to be sent to go one way, and the posts that somebody else has changed since. */
export type WayPlan = {
  readonly command: Command;
  readonly changes: readonly Change[];
  readonly overtaken: readonly string[];
};

/** The mark of a post before it was written. */
export const NOT_WRITTEN = 0;

export const EMPTY_HISTORY: History = { done: [], undone: [], known: new Map() };

/** Older commands are forgotten. */
const COMMANDS_MAX = 200;

/**
 * The version that a change of a post goes out on, which was begun on the given one: what our own commands made of it
 * meanwhile, unless somebody else's change lies between, which the server then tells of.
 */
export function versionOf({ known }: History, { id, version }: Post): number {
  const last = known.get(id);
  return last === undefined || version < last.since - 1 ? version : Math.max(version, last.post.version);
}

/** The mark of a post at a version: one that the history knows, or a new one. */
export function markOf({ known }: History, postId: string, version: number): number {
  const last = known.get(postId);
  return last?.post.version === version ? last.mark : version;
}

/** The history after something new was done, with its posts as they are now: what was undone before can't be done again. */
export function recordCommand(history: History, command: Command, posts: readonly Post[]): History {
  const known = new Map(history.known);
  for (const post of posts) known.set(post.id, { post, mark: post.version, since: sinceOf(history, post) });
  return { done: [...history.done, command].slice(-COMMANDS_MAX), undone: [], known };
}

/** The command that the way leads over next. */
export function nextCommand({ done, undone }: History, way: Way): Command | undefined {
  return way === "undo" ? done.at(-1) : undone.at(-1);
}

/** What to send to take the next command back, or to do it again. */
export function planWay(history: History, way: Way): WayPlan | undefined {
  const command = nextCommand(history, way);
  if (command === undefined) return undefined;
  const steps = command.steps.map((step) => ({ postId: step.postId, ...endsOf(step, way) }));
  const isOvertaken = (postId: string, mark: number) => history.known.get(postId)?.mark !== mark;
  return {
    command,
    overtaken: steps.filter(({ postId, from }) => isOvertaken(postId, from.mark)).map(({ postId }) => postId),
    changes: steps.map(({ postId, from, to }) => {
      const kept = history.known.get(postId)?.post;
      const target = { id: postId, version: kept?.version ?? from.mark };
      // What was never written is not thrown away by taking its writing back.
      if (to.post === undefined) {
        return { kind: "delete", ...target, ...(to.mark === NOT_WRITTEN ? { takesBackCreate: true } : {}) };
      }
      if (from.post === undefined) return { kind: "restore", ...target, ...amends(kept, to.post) };
      return { kind: "change", ...target, change: changesBetween(from.post, to.post) };
    }),
  };
}

function sinceOf({ known }: History, { id, version }: Post): number {
  const last = known.get(id);
  return last?.post.version === version - 1 ? last.since : version;
}

/** What lies in the trash may have lost its slot to another post since the state that it goes back to. */
function amends(kept: Post | undefined, wanted: Post): { readonly change?: PostChange } {
  const change = kept === undefined ? {} : changesBetween(kept, wanted);
  return Object.keys(change).length === 0 ? {} : { change };
}

/** The states that a step leads from and to. */
export function endsOf({ before, after }: Step, way: Way): { readonly from: Moment; readonly to: Moment } {
  return way === "undo" ? { from: after, to: before } : { from: before, to: after };
}

/** The history after the next command was gone over; `posts` are its posts as they are now. */
export function settleWay(history: History, way: Way, posts: readonly Post[]): History {
  const command = nextCommand(history, way);
  if (command === undefined) return history;
  const known = new Map(history.known);
  command.steps.forEach((step, index) => {
    const post = posts[index];
    if (post !== undefined)
      known.set(step.postId, { post, mark: endsOf(step, way).to.mark, since: sinceOf(history, post) });
  });
  const { done, undone } = history;
  return way === "undo"
    ? { done: done.slice(0, -1), undone: [...undone, command], known }
    : { done: [...done, command], undone: undone.slice(0, -1), known };
}

/** The history without a command that can't be gone over any more. */
export function dropCommand({ done, undone, known }: History, { id }: Command): History {
  const others = (commands: readonly Command[]) => commands.filter((command) => command.id !== id);
  return { done: others(done), undone: others(undone), known };
}
