import { type Pause, routes } from "@porchlight/api/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { callApi } from "../../shared/api/call-api.ts";
import { newRequestKey } from "../../shared/api/new-request-key.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";
import { pausesQuery } from "../../shared/pause/pauses-query.ts";
import { showToast } from "../../shared/ui/show-toast.ts";

const TOAST = "pause";

/** Pausing everything, and lifting the pause. Each deed says whether it got through. */
export function usePauseDeeds(workspaceId: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [ownName] = useOwnName();
  const by = ownName.trim() === "" ? {} : { by: ownName.trim() };
  const { queryKey } = pausesQuery(workspaceId);
  const then = {
    onSuccess: (pause: Pause) => {
      queryClient.setQueryData<readonly Pause[]>(queryKey, (pauses = []) => [
        pause,
        ...pauses.filter(({ id }) => id !== pause.id),
      ]);
    },
    onError: () => showToast({ id: TOAST, message: t("ui.pause.failed") }),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  } as const;
  const starting = useMutation({
    ...then,
    mutationFn: ({ why, requestKey }: { readonly why: string; readonly requestKey: string }) =>
      callApi(routes.startPause, {
        params: { workspaceId },
        body: { ...by, ...(why.trim() === "" ? {} : { why: why.trim() }) },
        requestKey,
      }),
  });
  const lifting = useMutation({
    ...then,
    mutationFn: (pauseId: string) => callApi(routes.liftPause, { params: { workspaceId, pauseId }, body: by }),
  });
  const gotThrough = (deed: Promise<Pause>) =>
    deed.then(
      () => true,
      () => false,
    );
  return {
    isBusy: starting.isPending || lifting.isPending,
    start: (why: string) => gotThrough(starting.mutateAsync({ why, requestKey: newRequestKey() })),
    lift: (pauseId: string) => gotThrough(lifting.mutateAsync(pauseId)),
    tell: (message: string) => showToast({ id: TOAST, message }),
  };
}
