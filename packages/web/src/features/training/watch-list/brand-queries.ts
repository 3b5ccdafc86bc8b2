import { type BrandLook, type NewPost, routes, type WatchedBrand } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { input } from "zod";
import { callApi } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { lookAgain } from "../../../shared/api/shown-in.ts";

/** What was seen of a brand, newest first. */
export function brandLooksQuery(workspaceId: string, brandId: string) {
  return queryOptions({
    queryKey: ["watched-brands", workspaceId, "looks", brandId],
    queryFn: async ({ signal }): Promise<readonly BrandLook[]> =>
      (await callApi(routes.listBrandLooks, { params: { workspaceId, brandId } }, signal)).items,
  });
}

export type BrandFields = input<typeof routes.createWatchedBrand.body>;
export type LookFields = input<typeof routes.createBrandLook.body>;

/** Writes brands down, changes and forgets them; done is what the list shows by then. */
export function useBrandChanges(workspaceId: string) {
  const then = useThen(workspaceId);
  const add = useMutation({
    ...then,
    mutationFn: (body: BrandFields) =>
      callApi(routes.createWatchedBrand, { params: { workspaceId }, body, requestKey: newRequestKey() }),
  });
  const change = useMutation({
    ...then,
    mutationFn: ({ id, version, body }: Pick<WatchedBrand, "id" | "version"> & { readonly body: BrandFields }) =>
      callApi(routes.changeWatchedBrand, { params: { workspaceId, brandId: id }, version, body }),
  });
  const remove = useMutation({
    ...then,
    mutationFn: ({ id, version }: Pick<WatchedBrand, "id" | "version">) =>
      callApi(routes.deleteWatchedBrand, { params: { workspaceId, brandId: id }, version }),
  });
  return { add, change, remove };
}

/** Keeps what was seen of a brand, and makes ideas of it. */
export function useLookChanges(workspaceId: string, brandId: string) {
  const queryClient = useQueryClient();
  const then = useThen(workspaceId);
  const params = { workspaceId, brandId };
  const keep = useMutation({
    ...then,
    mutationFn: (body: LookFields) => callApi(routes.createBrandLook, { params, body, requestKey: newRequestKey() }),
  });
  const makeIdea = useMutation({
    ...then,
    mutationFn: ({ lookId, post }: { readonly lookId: string; readonly post: NewPost }) =>
      callApi(routes.createIdeaFromLook, { params: { ...params, lookId }, body: post, requestKey: newRequestKey() }),
    onSuccess: () => lookAgain(queryClient, workspaceId, "posts"),
  });
  return { keep, makeIdea };
}

function useThen(workspaceId: string) {
  const queryClient = useQueryClient();
  return { onSettled: () => lookAgain(queryClient, workspaceId, "watched-brands") };
}
