import { routes, type SavedView } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";

/** The views of the calendar that a business keeps under names. */
export function savedViewsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["views", workspaceId],
    queryFn: ({ signal }) => callApi(routes.listSavedViews, { params: { workspaceId } }, signal),
  });
}

export type NewView = Pick<SavedView, "name" | "search"> & { readonly requestKey: string };
export type ViewChange = {
  /** As it was seen by whoever changes it. */
  readonly view: SavedView;
  readonly change: Partial<Pick<SavedView, "name" | "search">>;
};

/** Keeps, changes and forgets views; done is what the list shows by then. */
export function useSavedViewChanges(workspaceId: string) {
  const queryClient = useQueryClient();
  const then = {
    // After a failure too: it may be that somebody else was quicker.
    onSettled: () => queryClient.invalidateQueries({ queryKey: savedViewsQuery(workspaceId).queryKey }),
  } as const;
  const create = useMutation({
    ...then,
    mutationFn: ({ requestKey, ...body }: NewView) =>
      callApi(routes.createSavedView, { params: { workspaceId }, body, requestKey }),
  });
  const change = useMutation({
    ...then,
    mutationFn: ({ view: { id, version }, change: body }: ViewChange) =>
      callApi(routes.changeSavedView, { params: { workspaceId, viewId: id }, body, version }),
  });
  const remove = useMutation({
    ...then,
    mutationFn: ({ id, version }: SavedView) =>
      callApi(routes.deleteSavedView, { params: { workspaceId, viewId: id }, version }),
  });
  return { create, change, remove };
}
