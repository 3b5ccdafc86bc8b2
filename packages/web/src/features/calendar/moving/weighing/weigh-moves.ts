import {
  type CalendarIndex,
  type Finding,
  type IsoDate,
  indexCalendar,
  movePost,
  type Post,
  readSlotKey,
  type Slot,
} from "@porchlight/core";
import { listPresence } from "../../../../shared/plan/presence.ts";
import { wallTimeOf } from "../../../../shared/posts/wall-time-of.ts";
import { isSameComplaint } from "./is-same-complaint.ts";
import { type Destination, speaksAgainst, type Verdict, type WhatIf, type WhatIfSource } from "./what-if.ts";

export type WeighMove = (post: Post, to: Destination) => WhatIf | undefined;

/** Weighs moves on one state of the calendar, which is sorted once, when it is needed. Undefined for no move at all. */
export function weighMoves(source: WhatIfSource, findIndex = () => indexOf(source)): WeighMove {
  const { openSlots } = source;
  let known: Known | undefined;
  const isAttended = attendanceOf(source);
  return (post, to) => {
    const result = movePost(post, to, openSlots);
    if (!result.ok) return undefined;
    known ??= listKnown(findIndex());
    const moved = result.post;
    const fills = standsInSlot(moved) ? openSlots.find(({ key }) => key === moved.slotKey) : undefined;
    const { gone, come } = known.index.whatIf({ put: moved });
    const goneTexts = new Set(gone.map((finding) => JSON.stringify(finding)));
    const stays = known.findings.flatMap(({ finding, text }) => (goneTexts.has(text) ? [] : [finding]));
    const solved = gone.filter((finding) => ![...come, ...stays].some((other) => isSameComplaint(finding, other)));
    const [kept, added] = partition(come, (finding) =>
      [...gone, ...stays].some((other) => isSameComplaint(finding, other)),
    );
    const isUnattended = !standsInSlot(moved) && !isAttended(moved);
    const verdict = verdictOf({ post: moved, solved, added, kept, fills, isUnattended });
    return { verdict, post: moved, solved, added, kept, ...(fills === undefined ? {} : { fills }), isUnattended };
  };
}

export function indexOf({ plan, posts, openSlots, range, today, ruleSettings = {} }: WhatIfSource): CalendarIndex {
  return indexCalendar({ plan, posts, slots: openSlots, ...range, today, ruleSettings });
}

/** What is found before any move, each also as text, to be told apart by. */
type Known = {
  readonly index: CalendarIndex;
  readonly findings: readonly { readonly finding: Finding; readonly text: string }[];
};

function listKnown(index: CalendarIndex): Known {
  return { index, findings: index.findings().map((finding) => ({ finding, text: JSON.stringify(finding) })) };
}

/** The plan itself chose the day. */
function standsInSlot({ slotKey, date }: Post): boolean {
  return slotKey !== undefined && readSlotKey(slotKey).date === date;
}

/** Whether anybody is in to answer on the day of a post. A plan in which nobody ever answers asks it of no day. */
function attendanceOf({ plan }: WhatIfSource): (post: Post) => boolean {
  const known = new Map<IsoDate, boolean>();
  const hasAnswering = plan.routine.some(({ isLook }) => isLook);
  return (post) => {
    const date = wallTimeOf(post, plan.zone)?.date;
    if (!hasAnswering || date === undefined) return true;
    const isAttended = known.get(date) ?? listPresence(plan, { from: date, to: date }).length > 0;
    known.set(date, isAttended);
    return isAttended;
  };
}

/** What is wrong with a place, whatever the post says. */
const OF_PLACES = new Set(["closed-day", "in-the-past", "double-booked", "outside-audience-day"]);

type Effect = Pick<WhatIf, "post" | "solved" | "added" | "kept" | "isUnattended"> & {
  readonly fills: Slot | undefined;
};

/**
 * A slot meant for its own kind of post is good, and so is help to others; a slot meant for something else is only fine.
 * What any move away would settle says nothing for a place.
 */
function verdictOf({ post, solved, added, kept, fills, isUnattended }: Effect): Verdict {
  if (isUnattended || added.some(speaksAgainst)) return "poor";
  // No worse than where it stands now is not good yet.
  if (kept.some(({ code, where }) => OF_PLACES.has(code) && where.postIds.includes(post.id))) return "fine";
  const helpsOthers = solved.some((finding) => finding.severity !== "hint" && !finding.where.postIds.includes(post.id));
  return fills?.category === post.category || helpsOthers ? "good" : "fine";
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
