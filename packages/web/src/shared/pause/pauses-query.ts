import { type Pause, routes } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api/call-api.ts";

/** When everything was paused, newest first. */
export function pausesQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["pauses", workspaceId],
    queryFn: async ({ signal }): Promise<readonly Pause[]> =>
      (await callApi(routes.listPauses, { params: { workspaceId } }, signal)).items,
  });
}

/** The pause that is on. */
export function currentPause(pauses: readonly Pause[] | undefined): Pause | undefined {
  const [newest] = pauses ?? [];
  return newest?.liftedAt === undefined ? newest : undefined;
}
