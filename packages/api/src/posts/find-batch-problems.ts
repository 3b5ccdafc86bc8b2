import type { Post } from "@porchlight/core";
import type { Change } from "../contract/change-schemas.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import type { KeptPost } from "./kept-posts-store.ts";

/** The kept posts by id, as `lockPosts` gives them. */
export type KeptPosts = ReadonlyMap<string, KeptPost>;

/** Throws when one post is changed twice: nobody could say which of the two was meant to be last. */
export function refuseTwice(changes: readonly Change[]): void {
  const ids = changes.map(idOf);
  refuse("changes-refused", {
    problems: ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index ? [changeProblem("post-twice", [index, "id"])] : [],
    ),
  });
}

/** Throws when a change is of a post that is not there, or was made on another state of it than it has now. */
export function refuseOvertaken(changes: readonly Change[], kept: KeptPosts): void {
  const unknown = changes.flatMap((change, index) => {
    const id = idOf(change);
    return id === undefined || kept.has(id) ? [] : [changeProblem("no-such-post", [index, "id"])];
  });
  refuse("posts-not-found", { problems: unknown });
  const overtaken = changes.flatMap((change, index) => overtakenProblems({ change, index }, kept));
  const current = overtaken.flatMap(({ post }) => post ?? []);
  refuse("stale-versions", { problems: overtaken.map(({ problem }) => problem), current });
}

/** The id that a change names. */
export function idOf(change: Change): string | undefined {
  return change.kind === "create" ? undefined : change.id;
}

/** One problem of one change; `path` goes on from the change. */
export function changeProblem(code: string, path: readonly (string | number)[], facts = {}): ProblemItem {
  return { code, key: `post.${code}`, path: ["changes", ...path], facts };
}

/** Ends the request where there are problems. */
export function refuse(
  kind: "changes-refused" | "posts-not-found" | "stale-versions" | "slots-taken",
  { problems, current }: { readonly problems: readonly ProblemItem[]; readonly current?: readonly Post[] },
): void {
  if (problems.length === 0) return;
  throw new ProblemError(kind, { ...listOf(problems), ...(current === undefined ? {} : { current }) });
}

type Overtaken = { readonly problem: ProblemItem; readonly post?: Post };

function overtakenProblems(
  { change, index }: { readonly change: Change; readonly index: number },
  kept: KeptPosts,
): readonly Overtaken[] {
  if (change.kind === "create") return [];
  const found = kept.get(change.id);
  if (found === undefined) return [];
  const { post, deletedAt } = found;
  const isInTrash = deletedAt !== undefined;
  if (change.kind !== "restore" && isInTrash) return [{ problem: changeProblem("deleted-since", [index, "id"]) }];
  if (change.kind === "restore" && !isInTrash) {
    const code = change.version < post.version ? "restored-since" : "not-in-trash";
    return [{ problem: changeProblem(code, [index, "id"]), post }];
  }
  if (change.version === post.version) return [];
  const facts = { given: change.version, version: post.version };
  const problem = changeProblem("changed-since", [index, "version"], facts);
  // What lies in the trash is not on the calendar, so it is not shown as standing there.
  return [isInTrash ? { problem } : { problem, post }];
}
