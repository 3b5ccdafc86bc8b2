import {
  checkCalendar,
  type DateRange,
  type Finding,
  type IsoDate,
  movePost,
  type Post,
  type Slot,
} from "@porchlight/core";
import { listPresence } from "../../../../shared/plan/presence.ts";
import { wallTimeOf } from "../../wall-time-of.ts";
import { type Destination, speaksAgainst, type Verdict, type WhatIf, type WhatIfSource } from "./what-if.ts";

export type WeighMove = (post: Post, to: Destination) => WhatIf | undefined;

/** Weighs moves on one state of the calendar; what is found before any move is worked out once. Undefined for no move at all. */
export function weighMoves(source: WhatIfSource): WeighMove {
  let before: Indexed | undefined;
  const isAttended = attendanceOf(source);
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
    const isUnattended = !standsInSlot(moved) && !isAttended(moved);
    const verdict = verdictOf({ post: moved, solved, added, fills, isUnattended });
    return { verdict, post: moved, solved, added, kept, ...(fills === undefined ? {} : { fills }), isUnattended };
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

/** The plan itself chose the day. */
function standsInSlot({ slotKey, date }: Post): boolean {
  return slotKey !== undefined && slotKey.split("/")[1] === date;
}

/** Whether anybody is in to answer on the day of a post. A plan in which nobody ever answers asks it of no day. */
function attendanceOf({ plan }: WhatIfSource): (post: Post) => boolean {
  const known = new Map<IsoDate, boolean>();
  const hasAnswering = plan.routine.some(({ activity }) => activity === "respond");
  return (post) => {
    const date = wallTimeOf(post, plan.zone)?.date;
    if (!hasAnswering || date === undefined) return true;
    const isAttended = known.get(date) ?? listPresence(plan, { from: date, to: date }).length > 0;
    known.set(date, isAttended);
    return isAttended;
  };
}

type Effect = Pick<WhatIf, "post" | "solved" | "added" | "isUnattended"> & { readonly fills: Slot | undefined };

/**
 * A slot meant for its own kind of post is good, and so is help to others; a slot meant for something else is only fine.
 * What any move away would settle says nothing for a place.
 */
function verdictOf({ post, solved, added, fills, isUnattended }: Effect): Verdict {
  if (isUnattended || added.some(speaksAgainst)) return "poor";
  const helpsOthers = solved.some((finding) => finding.severity !== "hint" && !finding.where.postIds.includes(post.id));
  return fills?.category === post.category || helpsOthers ? "good" : "fine";
}

/** What is said of whom, so that one list of findings can be held against another quickly. */
type Said = ReadonlyMap<string, { readonly postIds: Set<string>; readonly ranges: DateRange[] }>;

type Indexed = { readonly findings: readonly Finding[]; readonly said: Said };

function withIndex(findings: readonly Finding[]): Indexed {
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
