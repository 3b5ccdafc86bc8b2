import { addDays, type Instant, listTurns, type PromiseForecastInput, wallTimeAt } from "@porchlight/core";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { listTalks } from "./list-talks.ts";

/** Over so many days it is counted how much comes in. */
const COUNTED_DAYS = 28;
const DAY_MS = 86_400_000;

/** How often somebody began to wait in the last days; `undefined` where nothing was ever written down. */
export async function countArrived(
  workspace: WorkspaceDb,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Promise<PromiseForecastInput["arrived"]> {
  const first = await findFirstMoment(workspace);
  if (first === undefined) return undefined;
  const nowMs = Date.parse(now);
  const fromMs = Math.max(nowMs - COUNTED_DAYS * DAY_MS, Date.parse(first));
  if (fromMs >= nowMs) return undefined;
  const today = wallTimeAt(now, zone).date;
  const talks = await listTalks(workspace, { from: addDays(today, -COUNTED_DAYS), to: today });
  const began = talks.flatMap((talk) => listTurns(talk)).map(({ since }) => Date.parse(since));
  return {
    count: began.filter((ms) => ms >= fromMs && ms <= nowMs).length,
    days: (nowMs - fromMs) / DAY_MS,
  };
}

async function findFirstMoment({ trx, workspaceId }: WorkspaceDb): Promise<Instant | undefined> {
  const row = await trx
    .selectFrom("conversation_messages")
    .select("written_at")
    .where("workspace_id", "=", workspaceId)
    .orderBy("written_at")
    .limit(1)
    .executeTakeFirst();
  return row?.written_at;
}
