import { addDays, type Instant, inZone, listRoutineVisits, WEEKDAYS, wallTimeAt, weekdayOf } from "@porchlight/core";
import { loadCalendar } from "../calendar/load-calendar.ts";
import type { Digest } from "../contract/digest-schemas.ts";
import { findHandOvers } from "../conversations/hand-overs-store.ts";
import { listWaiting } from "../conversations/list-waiting.ts";
import { loadWeekSummary } from "../conversations/load-week-summary.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { findOpenPause } from "../pauses/pauses-store.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { listPostsBetween } from "../posts/posts-store.ts";
import { loadPresence } from "../presence/load-presence.ts";
import { DIGEST_AHEAD_DAYS, type DigestSource, MISSED_DAYS } from "./digest-source.ts";

/** Of more nobody reads in a mail; the list in the app has them all. */
const WAITING_MOST = 200;
const POSTS_MOST = 500;

type Asked = Pick<DigestSource, "links"> & {
  readonly digest: Pick<Digest, "person" | "zone" | "days">;
  readonly now: Instant;
};

/** What a digest tells of, as the workspace has it now. */
export async function loadDigestSource(workspace: WorkspaceDb, { digest, links, now }: Asked): Promise<DigestSource> {
  const { zone } = digest;
  const today = wallTimeAt(now, zone).date;
  const plan = (await findCurrentPlan(workspace))?.plan;
  const { items } = await listWaiting(workspace, { cursor: undefined, limit: WAITING_MOST, now });
  const ahead = { from: today, to: addDays(today, DIGEST_AHEAD_DAYS.findings) };
  const { findings } = await loadCalendar(workspace, { range: ahead, now, withFixes: false });
  const isFirstOfWeek = WEEKDAYS.find((day) => digest.days.includes(day)) === weekdayOf(today);
  // On another clock a post may lie on the day before or after.
  const near = { from: addDays(today, -MISSED_DAYS), to: addDays(today, 1) };
  const posts = await listPostsBetween(workspace, { ...near, limit: POSTS_MOST });
  return {
    workspaceId: workspace.workspaceId,
    digest,
    now,
    today,
    plan,
    waiting: items.filter(({ snoozedUntil }) => snoozedUntil === undefined || snoozedUntil <= now),
    handOvers: (await findHandOvers(workspace)).handOvers,
    lastWeek: isFirstOfWeek ? (await loadWeekSummary(workspace, { now }))?.summary : undefined,
    posts,
    visits: plan === undefined ? [] : visitsOn(plan),
    presence: (await loadPresence(workspace, now))?.channels ?? [],
    findings,
    closures: plan?.answers.closures ?? [],
    isPaused: (await findOpenPause(workspace)) !== undefined,
    links,
  };

  function visitsOn(current: NonNullable<typeof plan>) {
    const range = { from: addDays(today, -1), to: addDays(today, 1) };
    return listRoutineVisits(current, range).flatMap((visit) => {
      const wall = inZone({ ...visit, zone: current.zone }, zone);
      return wall.date === today ? [{ ...visit, date: wall.date, time: wall.time }] : [];
    });
  }
}
