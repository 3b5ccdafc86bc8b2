import { CALENDAR_DAYS_MAX, routes } from "@porchlight/api/contract";
import { addDays, laterOf, type NewPost, type Post, type Slot } from "@porchlight/core";
import { callApi } from "../../../shared/api/call-api.ts";

/** A post may stand in another zone than the plan, where a slot's day is another. */
const ZONES_APART_DAYS = 2;

/** The slots that no post fills, as the server knows them now, from the first to the last day of these posts. */
export async function loadOpenSlots(workspaceId: string, posts: readonly (Post | NewPost)[]): Promise<readonly Slot[]> {
  const days = posts.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const to = addDays(last, ZONES_APART_DAYS);
  const slots: Slot[] = [];
  for (let from = addDays(first, -ZONES_APART_DAYS); from <= to; from = addDays(from, CALENDAR_DAYS_MAX)) {
    const end = addDays(from, CALENDAR_DAYS_MAX - 1);
    const query = { from, to: laterOf(end, to) === to ? end : to, fixes: "none" } as const;
    slots.push(...(await callApi(routes.loadCalendar, { params: { workspaceId }, query })).slots);
  }
  return slots;
}
