import { auditPresence, type ChannelRecord, type Instant, laterOf, wallTimeAt } from "@porchlight/core";
import { findRuleSettings } from "../checks/rule-settings-store.ts";
import type { PresenceReply } from "../contract/presence-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { whenCounted } from "../plans/when-counted.ts";
import { listLastPublished } from "../posts/posts-store.ts";
import { countAnswered } from "./count-answered.ts";
import { countWrittenDown } from "./counted-people-store.ts";
import { listPlannedDays } from "./planned-days-store.ts";
import { listReplyRecords } from "./reply-records-store.ts";

/** How the channels of the newest plan look today, on the clock of the plan's own zone; `undefined` without a plan. */
export async function loadPresence(workspace: WorkspaceDb, now: Instant): Promise<PresenceReply | undefined> {
  const stored = await findCurrentPlan(workspace);
  if (stored === undefined) return undefined;
  const { plan } = stored;
  const dayOf = (instant: Instant) => wallTimeAt(instant, plan.zone).date;
  const today = dayOf(now);
  const channels = plan.channels.map(({ channel }) => channel);
  const countings = whenCounted(stored);
  const [published, planned, replies, writtenDown, answered, { settings: ruleSettings }] = await Promise.all([
    listLastPublished(workspace, { channels, until: today }),
    listPlannedDays(workspace, today),
    listReplyRecords(workspace, channels),
    countWrittenDown(workspace, countings),
    countAnswered(workspace, { plan, countings }),
    findRuleSettings(workspace),
  ]);
  const records = channels.map((channel): ChannelRecord => {
    const days = published.flatMap((post) => (post.channels.includes(channel) && post.date ? [post.date] : []));
    const reply = replies.find((record) => record.channel === channel);
    return {
      channel,
      plannedOn: planned.get(channel) ?? [],
      writtenDown: writtenDown.get(channel) ?? 0,
      answeredBySteps: answered.get(channel) ?? 0,
      ...(days.length === 0 ? {} : { lastPostOn: days.reduce(laterOf) }),
      ...(reply === undefined ? {} : { waiting: reply.waiting }),
      ...(reply?.waitingSince === undefined ? {} : { waitingSince: dayOf(reply.waitingSince) }),
      ...(reply?.repliedAt === undefined ? {} : { lastReplyOn: dayOf(reply.repliedAt) }),
    };
  });
  return { today, channels: [...auditPresence({ plan, records, today, ruleSettings })] };
}
