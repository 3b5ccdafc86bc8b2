import { addDays, checkCalendar, type IsoDate, isWithin, listRulesOff, type Post, wallTimeAt } from "@porchlight/core";
import { findRuleSettings } from "../checks/rule-settings-store.ts";
import type { CalendarReply } from "../contract/calendar-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { ProblemError } from "../http/problem-error.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { listOpenSlots } from "../posts/list-open-slots.ts";
import { listLastPublished, listPostsBetween } from "../posts/posts-store.ts";

type Range = { readonly from: IsoDate; readonly to: IsoDate };

/** How far before and after a range a check has to look: four weeks of rolling shares and the week they begin in. */
const NEAR_DAYS = 35;
const POSTS_MAX = 10_000;

/**
 * The calendar of a range of days: the slots of the newest plan that no post fills, the posts, and every finding that
 * touches the range. `now` decides what day it is, on the clock of the plan's own zone.
 */
export async function loadCalendar(
  workspace: WorkspaceDb,
  { range, now, withFixes }: { range: Range; now: string; withFixes: boolean },
): Promise<CalendarReply> {
  const [{ settings: ruleSettings }, stored] = await Promise.all([
    findRuleSettings(workspace),
    findCurrentPlan(workspace),
  ]);
  const asked = { ruleSettings, rulesOff: listRulesOff(ruleSettings) };
  if (stored === undefined) {
    const posts = [...(await listAll(workspace, range))];
    return { planId: null, planVersion: null, slots: [], posts, findings: [], ...asked };
  }

  const near = { from: addDays(range.from, -NEAR_DAYS), to: addDays(range.to, NEAR_DAYS) };
  const { plan } = stored;
  const today = wallTimeAt(now, plan.zone).date;
  const channels = plan.channels.map(({ channel }) => channel);
  const [nearPosts, lastPosts, nearSlots] = await Promise.all([
    listAll(workspace, near),
    // How long a channel has been silent may be told by a post that lies far before the range.
    listLastPublished(workspace, { channels, until: today }),
    listOpenSlots(workspace, { plan, range: near }),
  ]);
  const known = new Map([...nearPosts, ...lastPosts].map((post) => [post.id, post]));
  const events = plan.answers.events ?? [];
  const findings = checkCalendar({
    plan,
    posts: [...known.values()],
    events,
    slots: nearSlots,
    ...range,
    today,
    ruleSettings,
    withFixes,
  });
  return {
    planId: stored.id,
    planVersion: stored.version,
    slots: nearSlots.filter(({ date }) => isWithin(date, range)),
    posts: nearPosts.filter(({ date }) => date !== undefined && isWithin(date, range)),
    findings: [...findings],
    ...asked,
  };
}

async function listAll(workspace: WorkspaceDb, range: Range): Promise<readonly Post[]> {
  const posts = await listPostsBetween(workspace, { ...range, limit: POSTS_MAX + 1 });
  if (posts.length > POSTS_MAX) throw new ProblemError("calendar-too-full", { facts: { limit: POSTS_MAX } });
  return posts;
}
