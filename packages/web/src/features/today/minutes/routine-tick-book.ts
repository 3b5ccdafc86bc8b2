import { type RoutineTick, type RoutineTickChange, routes } from "@porchlight/api/contract";
import type { IsoDate } from "@porchlight/core";
import { callApi } from "../../../shared/api/call-api.ts";
import type { TickBook } from "../../../shared/ticks/use-tick-book.ts";

/** What is done of a day's routine. */
export function routineTickBook(workspaceId: string, date: IsoDate): TickBook<RoutineTick, RoutineTickChange> {
  const params = { workspaceId };
  return {
    queryKey: ["routine-ticks", workspaceId, date],
    read: async ({ signal }) =>
      (await callApi(routes.listRoutineTicks, { params, query: { from: date, to: date } }, signal)).items,
    write: async (change) => (await callApi(routes.saveRoutineTick, { params, body: change })).items,
    isAbout: (change, tick) =>
      change.time === tick.time && change.person === tick.person && change.activity === tick.activity,
    toTick: ({ isDone: _, ...visit }, doneAt) => ({ ...visit, doneAt }),
  };
}
