import type { Activity, DateRange, Instant, IsoDate, LocalTime } from "@porchlight/core";
import type { RoutineTick } from "../contract/routine-tick-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["on_date", "at_time", "person", "activity", "done_at"] as const;
/** More than the routines of any team have in the days that can be asked for. */
const TICKS_MOST = 5000;

type Visit = Pick<RoutineTick, "date" | "time" | "person" | "activity">;

/** What is done on the days of a range, by day and time. */
export async function listRoutineTicks(
  { trx, workspaceId }: WorkspaceDb,
  { from, to }: DateRange,
): Promise<RoutineTick[]> {
  const rows = await trx
    .selectFrom("routine_ticks")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("on_date", ">=", from)
    .where("on_date", "<=", to)
    .orderBy("on_date")
    .orderBy("at_time")
    .orderBy("person")
    .orderBy("activity")
    .limit(TICKS_MOST)
    .execute();
  return rows.map(toRoutineTick);
}

/** What is ticked already keeps the moment at which it was. */
export async function insertRoutineTick(
  { trx, workspaceId }: WorkspaceDb,
  { date, time, person, activity, doneAt }: Visit & { readonly doneAt: Instant },
): Promise<void> {
  await trx
    .insertInto("routine_ticks")
    .values({ workspace_id: workspaceId, on_date: date, at_time: time, person, activity, done_at: doneAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteRoutineTick(
  { trx, workspaceId }: WorkspaceDb,
  { date, time, person, activity }: Visit,
): Promise<void> {
  await trx
    .deleteFrom("routine_ticks")
    .where("workspace_id", "=", workspaceId)
    .where("on_date", "=", date)
    .where("at_time", "=", time)
    .where("person", "=", person)
    .where("activity", "=", activity)
    .execute();
}

type Row = {
  readonly on_date: IsoDate;
  readonly at_time: string;
  readonly person: string;
  readonly activity: Activity;
  readonly done_at: Instant;
};

function toRoutineTick({ on_date, at_time, person, activity, done_at }: Row): RoutineTick {
  return { date: on_date, time: at_time.slice(0, 5) as LocalTime, person, activity, doneAt: done_at };
}
