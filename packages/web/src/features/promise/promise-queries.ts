import { type PromiseSettings, routes, type StoredPromiseSettings } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem, callApi } from "../../shared/api/call-api.ts";

/** Where and whether the promise is shown to everybody. */
export function promiseSettingsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["promise-settings", workspaceId],
    queryFn: ({ signal }) => callApi(routes.loadPromiseSettings, { params: { workspaceId } }, signal),
  });
}

type Save = {
  readonly settings: PromiseSettings;
  /** The settings on which the change is made. */
  readonly base: StoredPromiseSettings;
};

/** Saves where the promise is shown. Where somebody else was quicker nothing is kept, and theirs are shown. */
export function useSavePromiseSettings(workspaceId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = promiseSettingsQuery(workspaceId);
  return useMutation({
    mutationFn: ({ settings, base: { version } }: Save) =>
      callApi(routes.savePromiseSettings, { params: { workspaceId }, body: settings, version }),
    onSuccess: (saved) => queryClient.setQueryData(queryKey, saved),
    onError: (error) => {
      const current = currentIn(error);
      if (current !== undefined) queryClient.setQueryData(queryKey, current);
    },
  });
}

/** What the server holds, told when something was saved on an older state. */
export function currentIn(error: unknown): StoredPromiseSettings | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 412) return undefined;
  return error.problem.current as StoredPromiseSettings;
}

/** Whether another page has the address already. */
export function isSlugTaken(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.type === "urn:porchlight:problem:slug-taken";
}
