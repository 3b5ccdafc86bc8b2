import {
  addDays,
  type IsoDate,
  indexCalendar,
  layOutSlots,
  makePlan,
  newPostFor,
  type Plan,
  type Post,
  type PostChange,
} from "@porchlight/core";
import { STARTS_ON } from "../tests/testing/scenario.ts";
import { measure } from "./measure.ts";
import { growingAnswers } from "./planner-growth.ts";
import { printTable } from "./table.ts";

const MOVES = 2000;

/** What checking costs: a whole calendar until its findings are there, and what one move of a post would do to it. */
export async function benchChecker(): Promise<void> {
  const plan = makePlan(growingAnswers({ channels: 16, people: 20 }), { startsOn: STARTS_ON });
  const rows = [];
  for (const count of [1000, 10_000, 100_000]) rows.push(await measureCalendar(plan, count));
  printTable("Checking a calendar", rows);
}

async function measureCalendar(plan: Plan, count: number) {
  const posts = filledSlots(plan, count);
  const to = posts.at(-1)?.date ?? STARTS_ON;
  const input = { plan, posts, slots: [], from: STARTS_ON, to, today: STARTS_ON } as const;
  const index = indexCalendar(input);
  const all = await measure(() => indexCalendar(input).findings(), 10);
  const moves = listMoves(posts);
  let next = 0;
  const one = await measure(() => {
    const move = moves[next % moves.length];
    next += 1;
    if (move !== undefined) index.whatIf(move);
  }, MOVES);
  return {
    posts: posts.length,
    findings: index.findings().length,
    "all, ms": all.medianMs,
    "one move, ms": one.medianMs,
    "p99, ms": one.p99Ms,
    "all / one move": all.medianMs / one.medianMs,
  };
}

/** Every slot of a plan filled as it is, but for one in twenty, which stands some days later. */
function filledSlots(plan: Plan, count: number): Post[] {
  const postsPerWeek = plan.channels.reduce((sum, channel) => sum + channel.postsPerWeek, 0);
  const to = addDays(STARTS_ON, Math.ceil((count / postsPerWeek) * 7) + 28);
  const slots = layOutSlots(plan, { from: STARTS_ON, to }).slice(0, count);
  return slots.map((slot, index) => {
    const date: IsoDate = index % 20 === 0 ? addDays(slot.date, (index / 20) % 9) : slot.date;
    return { ...newPostFor(slot), date, text: wordsOfPost(index), id: `post-${index}`, version: 1, status: "ready" };
  });
}

/** No two posts say the same, and each says about as much as people do. */
function wordsOfPost(index: number): string {
  return `Story ${index}: The oven is warm and the first loaves are out. Come by before noon. We keep one for whoever tells us what is in it.`;
}

/** Moves of posts from all over the calendar, up to ten days to and fro. */
function listMoves(posts: readonly Post[]): PostChange[] {
  return Array.from({ length: MOVES }, (_, index) => {
    const post = posts[(index * 7919) % posts.length];
    if (post?.date === undefined) throw new Error("the calendar of the bench is empty");
    return { put: { ...post, date: addDays(post.date, ((index * 13) % 21) - 10) } };
  });
}
