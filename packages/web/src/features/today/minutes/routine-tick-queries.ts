import { type RoutineTick, type RoutineTickChange, routes } from "@porchlight/api/contract";
import type { IsoDate } from "@porchlight/core";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { callApi } from "../../../shared/api/call-api.ts";
import { showToast } from "../../../shared/ui/show-toast.ts";

type Ticks = readonly RoutineTick[];

/** What is done of a day's routine. */
export function routineTicksQuery(workspaceId: string, date: IsoDate) {
  return queryOptions({
    queryKey: ["routine-ticks", workspaceId, date],
    queryFn: async ({ signal }): Promise<Ticks> =>
      (await callApi(routes.listRoutineTicks, { params: { workspaceId }, query: { from: date, to: date } }, signal))
        .items,
  });
}

/** Ticks something off, or takes the tick back: shown at once, and put back where it could not be kept. */
export function useSaveTick(workspaceId: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keyOf = ({ date }: Pick<RoutineTickChange, "date">) => routineTicksQuery(workspaceId, date).queryKey;
  const saving = useMutation({
    networkMode: "always",
    // One after the other, so that the last press counts.
    scope: { id: `routine-ticks ${workspaceId}` },
    mutationFn: async (change: RoutineTickChange): Promise<Ticks> =>
      (await callApi(routes.saveRoutineTick, { params: { workspaceId }, body: change })).items,
    onError: () => showToast({ id: "routine-tick", message: t("ui.today.minutes.notKept") }),
    onSettled: (_ticks, _error, change) => queryClient.invalidateQueries({ queryKey: keyOf(change) }),
  });
  return (change: RoutineTickChange) => {
    // A look that is under way would bring the state before it.
    void queryClient.cancelQueries({ queryKey: keyOf(change) });
    queryClient.setQueryData<Ticks>(keyOf(change), (ticks = []) => withTick(ticks, change));
    saving.mutate(change);
  };
}

function withTick(ticks: Ticks, { isDone, ...visit }: RoutineTickChange): Ticks {
  const others = ticks.filter(
    ({ time, person, activity }) => time !== visit.time || person !== visit.person || activity !== visit.activity,
  );
  return isDone ? [...others, { ...visit, doneAt: new Date().toISOString() }] : others;
}
