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

export type Weigher = {
  readonly weigh: Weigh;
  /** True where weighing takes longer than a hand notices: better done when it rests. */
  readonly isSlow: () => boolean;
};

/** From so many posts on the checks are expected to take their time; under it, how long they took says so. */
const MANY_POSTS = 400;
const SLOW_MS = 50;

/** A weigher that knows how slow it is. */
export function timedWeigher(source: WhatIfSource): Weigher {
  const weigh = weigher(source);
  let lastMs = source.posts.length > MANY_POSTS ? SLOW_MS : 0;
  return {
    isSlow: () => lastMs >= SLOW_MS,
    weigh: (post, to) => {
      const start = performance.now();
      const whatIf = weigh(post, to);
      // The first one runs the checks twice; those after it tell.
      lastMs = (lastMs + performance.now() - start) / 2;
      return whatIf;
    },
  };
}

/** Weighs moves on one state of the calendar; the checks before any move are run once. Undefined for no move at all. */
export function weigher(source: WhatIfSource): Weigh {
  let before: { readonly findings: readonly Finding[]; readonly said: Said } | undefined;
  return (post, to) => {
    const result = movePost(post, to, source.openSlots);
    if (!result.ok) return undefined;
    before ??= withIndex(findingsOf(source));
    const { said } = before;
    const moved = result.post;
    const fills = source.openSlots.find(({ key }) => key === moved.slotKey);
    const after = withIndex(findingsOf({ ...source, ...withMove(source, moved) }));
    const solved = before.findings.filter((finding) => !isSaid(finding, after.said));
    const added = after.findings.filter((finding) => !isSaid(finding, said));
    const kept = after.findings.filter((finding) => isSaid(finding, said));
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

/** What is said of whom, so that one list of findings can be held against another quickly. */
type Said = ReadonlyMap<string, { readonly postIds: Set<string>; readonly ranges: DateRange[] }>;

function withIndex(findings: readonly Finding[]): { readonly findings: readonly Finding[]; readonly said: Said } {
  const said = new Map<string, { postIds: Set<string>; ranges: DateRange[] }>();
  for (const finding of findings) {
    const { postIds, from, to } = finding.where;
    const entry = said.get(subjectOf(finding)) ?? { postIds: new Set<string>(), ranges: [] };
    for (const id of postIds) entry.postIds.add(id);
    if (postIds.length === 0) entry.ranges.push({ from, to });
    said.set(subjectOf(finding), entry);
  }
  return { findings, said };
}

/** The same complaint about the same thing, though its figures or days may have shifted. */
function isSaid(finding: Finding, said: Said): boolean {
  const { postIds, from, to } = finding.where;
  const entry = said.get(subjectOf(finding));
  if (entry === undefined) return false;
  if (postIds.length > 0) return postIds.some((id) => entry.postIds.has(id));
  return entry.ranges.some((range) => range.from <= to && from <= range.to);
}

function subjectOf({ code, where }: Finding): string {
  return `${code}/${where.channel ?? ""}/${where.person ?? ""}`;
}
