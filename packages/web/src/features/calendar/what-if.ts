import {
  checkCalendar,
  type DateRange,
  type Finding,
  type IsoDate,
  type LocalTime,
  movePost,
  type Plan,
  type Post,
  type Slot,
} from "@porchlight/core";

export type Verdict = "good" | "fine" | "poor";

/** What a move would do: the checks after it beside the checks before it. */
export type WhatIf = {
  readonly verdict: Verdict;
  readonly post: Post;
  /** What the checks would no longer say. */
  readonly solved: readonly Finding[];
  /** What they would say that they do not say now. */
  readonly added: readonly Finding[];
  /** What they say now and would go on saying, with the figures of then. */
  readonly kept: readonly Finding[];
  /** The open slot that it would fill. */
  readonly fills?: Slot;
};

export type WhatIfSource = {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly openSlots: readonly Slot[];
  /** The days that the checks look at. */
  readonly range: DateRange;
  readonly today: IsoDate;
};

export type Weigh = (post: Post, to: { readonly date: IsoDate; readonly time?: LocalTime }) => WhatIf | undefined;

/** Weighs moves on one state of the calendar; the checks before any move are run once. Undefined for no move at all. */
export function weigher(source: WhatIfSource): Weigh {
  let before: readonly Finding[] | undefined;
  return (post, to) => {
    const result = movePost(post, to, source.openSlots);
    if (!result.ok) return undefined;
    before ??= findingsOf(source);
    const moved = result.post;
    const fills = source.openSlots.find(({ key }) => key === moved.slotKey);
    const after = findingsOf({ ...source, ...withMove(source, moved) });
    const solved = before.filter((finding) => !after.some((other) => isSame(finding, other)));
    const isKnown = (finding: Finding) => before?.some((other) => isSame(finding, other)) === true;
    const added = after.filter((finding) => !isKnown(finding));
    const kept = after.filter(isKnown);
    const verdict = verdictOf({ postId: post.id, solved, added, fills });
    return { verdict, post: moved, solved, added, kept, ...(fills === undefined ? {} : { fills }) };
  };
}

function findingsOf({ plan, posts, openSlots, range, today }: WhatIfSource): readonly Finding[] {
  return checkCalendar({ plan, posts, slots: openSlots, ...range, today, withFixes: false });
}

function withMove({ posts, openSlots }: WhatIfSource, moved: Post): Pick<WhatIfSource, "posts" | "openSlots"> {
  return {
    // A post that is being written is not among them yet.
    posts: [...posts.filter(({ id }) => id !== moved.id), moved],
    openSlots: openSlots.filter(({ key }) => key !== moved.slotKey),
  };
}

type Effect = Pick<WhatIf, "solved" | "added"> & { readonly postId: string; readonly fills: Slot | undefined };

/** What any move away would settle says nothing for a place; an open slot, or help to others, does. */
function verdictOf({ postId, solved, added, fills }: Effect): Verdict {
  if (added.some(isGrave)) return "poor";
  const helpsOthers = solved.some((finding) => isGrave(finding) && !finding.where.postIds.includes(postId));
  return fills !== undefined || helpsOthers ? "good" : "fine";
}

/** More than a hint. */
export function isGrave({ severity }: Finding): boolean {
  return severity !== "hint";
}

/** The same complaint about the same thing, though its figures or days may have shifted. */
function isSame(a: Finding, b: Finding): boolean {
  const sharesPosts = a.where.postIds.some((id) => b.where.postIds.includes(id));
  const namesNone = a.where.postIds.length === 0 && b.where.postIds.length === 0;
  return (
    a.code === b.code &&
    a.where.channel === b.where.channel &&
    a.where.person === b.where.person &&
    (sharesPosts || (namesNone && a.where.from <= b.where.to && b.where.from <= a.where.to))
  );
}
