import type { Instant, Post, SlotKey } from "@porchlight/core";
import type { Change } from "../contract/change-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { applyChange } from "./apply-change.ts";
import { changeProblem, idOf, type KeptPosts, refuse, refuseOvertaken, refuseTwice } from "./find-batch-problems.ts";
import { findPostProblems } from "./find-post-problems.ts";
import { findUnknownMedia } from "./find-unknown-media.ts";
import { type KeptPost, listHolders, lockPosts, writePosts } from "./kept-posts-store.ts";
import { listFirstVersions } from "./post-versions-store.ts";
import { takeTurnOfPosts } from "./take-turn-of-posts.ts";

type Batch = { readonly changes: readonly Change[]; readonly now: Instant; readonly newId: () => string };

/** Makes all of these changes or none; the posts after it, in their order. Throws every problem of the first kind it meets. */
export async function changePosts(workspace: WorkspaceDb, { changes, now, newId }: Batch): Promise<readonly Post[]> {
  refuseTwice(changes);
  await takeTurnOfPosts(workspace);
  const ids = changes.flatMap((change) => idOf(change) ?? []);
  const before = await lockPosts(workspace, ids);
  refuseOvertaken(changes, before);
  const takenBack = changes.flatMap((change) => ("takesBackCreate" in change ? change.id : []));
  const firsts = await listFirstVersions(workspace, takenBack);
  const wanted = changes.map((change) => {
    const id = idOf(change);
    const known = id === undefined ? { before: undefined } : { before: before.get(id), first: firsts.get(id) };
    return applyChange(change, { ...known, now, newId });
  });
  refuseUnfit({ changes, wanted, before });
  refuse("changes-refused", { problems: await unknownMediaProblems(workspace, { changes, wanted }) });
  const kept = await settleSlots(workspace, { changes, wanted, ids });
  return writePosts(workspace, { kept, now });
}

type Planned = {
  readonly changes: readonly Change[];
  readonly wanted: readonly KeptPost[];
};

function refuseUnfit({ changes, wanted, before }: Planned & { readonly before: KeptPosts }): void {
  const misfits = wanted.flatMap(({ post }, index) => {
    const part = partOf(changes[index]);
    if (part === undefined) return [];
    const found = findPostProblems(post, before.get(post.id)?.post);
    return found.map((problem) => ({ ...problem, path: ["changes", index, part, ...problem.path] }));
  });
  const claims = claimsOf({ changes, wanted });
  const twice = claims.flatMap(({ slotKey, index, part }, place) =>
    claims.findIndex((claim) => claim.slotKey === slotKey) < place
      ? [changeProblem("slot-twice", [index, part, "slotKey"])]
      : [],
  );
  refuse("changes-refused", { problems: [...misfits, ...twice] });
}

async function unknownMediaProblems(workspace: WorkspaceDb, { changes, wanted }: Planned) {
  const unknown = await findUnknownMedia(
    workspace,
    wanted.map(({ post }) => post),
  );
  return unknown.map(({ path: [index, ...path], ...problem }) => {
    const part = partOf(changes[Number(index)]);
    return { ...problem, path: ["changes", Number(index), ...(part === undefined ? [] : [part]), ...path] };
  });
}

/** A slot that somebody else fills is refused to what is written for it; what comes back from the trash does without. */
async function settleSlots(
  workspace: WorkspaceDb,
  { changes, wanted, ids }: Planned & { readonly ids: readonly string[] },
): Promise<readonly KeptPost[]> {
  const slotKeys = wanted.flatMap(({ post, deletedAt }) => (deletedAt === undefined ? (post.slotKey ?? []) : []));
  const holders = await listHolders(workspace, { slotKeys, besides: ids });
  const held = new Set(holders.flatMap(({ slotKey }) => slotKey ?? []));
  const claims = claimsOf({ changes, wanted });
  const refused = claims.filter(({ slotKey }) => held.has(slotKey));
  refuse("slots-taken", {
    problems: refused.map(({ index, part }) => changeProblem("slot-held", [index, part, "slotKey"])),
    current: holders.filter((holder) => refused.some(({ slotKey }) => slotKey === holder.slotKey)),
  });
  const taken = new Set([...held, ...claims.map(({ slotKey }) => slotKey)]);
  return wanted.map((kept, index) => {
    const { slotKey, ...post } = kept.post;
    if (changes[index]?.kind !== "restore" || slotKey === undefined) return kept;
    if (taken.has(slotKey)) return { ...kept, post };
    taken.add(slotKey);
    return kept;
  });
}

type Claim = { readonly slotKey: SlotKey; readonly index: number; readonly part: "post" | "change" };

/** The slots that new and changed posts fill in the end; what comes back from the trash claims none. */
function claimsOf({ changes, wanted }: Planned): readonly Claim[] {
  return wanted.flatMap(({ post: { slotKey } }, index) => {
    const part = changes[index]?.kind === "restore" ? undefined : partOf(changes[index]);
    return part === undefined || slotKey === undefined ? [] : [{ slotKey, index, part }];
  });
}

/** Where a change holds the fields of its post. */
function partOf(change: Change | undefined): "post" | "change" | undefined {
  if (change?.kind === "create") return "post";
  return change !== undefined && "change" in change ? "change" : undefined;
}
