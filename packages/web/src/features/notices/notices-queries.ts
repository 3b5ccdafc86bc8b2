import { type Digest, routes } from "@porchlight/api/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { input } from "zod";
import { callApi } from "../../shared/api/call-api.ts";
import { newRequestKey } from "../../shared/api/new-request-key.ts";

/** The calendars that other programs fetch. */
export function feedsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["feeds", workspaceId],
    queryFn: ({ signal }) => callApi(routes.listFeeds, { params: { workspaceId } }, signal),
  });
}

/** Who gets a mail about the day. */
export function digestsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["digests", workspaceId],
    queryFn: ({ signal }) => callApi(routes.listDigests, { params: { workspaceId } }, signal),
  });
}

/** Makes and takes back calendars; done is what the list shows by then. */
export function useFeedChanges(workspaceId: string) {
  const then = useThen(feedsQuery(workspaceId).queryKey);
  const make = useMutation({
    ...then,
    mutationFn: (body: input<typeof routes.createFeed.body>) =>
      callApi(routes.createFeed, { params: { workspaceId }, body }),
  });
  const revoke = useMutation({
    ...then,
    mutationFn: (feedId: string) => callApi(routes.deleteFeed, { params: { workspaceId, feedId } }),
  });
  return { make, revoke };
}

type NewDigest = input<typeof routes.createDigest.body>;
type DigestChange = input<typeof routes.changeDigest.body>;

/** Adds, changes, removes and tries mails about the day. */
export function useDigestChanges(workspaceId: string) {
  const then = useThen(digestsQuery(workspaceId).queryKey);
  const add = useMutation({
    ...then,
    mutationFn: (body: NewDigest) =>
      callApi(routes.createDigest, { params: { workspaceId }, body, requestKey: newRequestKey() }),
  });
  const change = useMutation({
    ...then,
    mutationFn: ({ id, version, body }: Pick<Digest, "id" | "version"> & { readonly body: DigestChange }) =>
      callApi(routes.changeDigest, { params: { workspaceId, digestId: id }, version, body }),
  });
  const remove = useMutation({
    ...then,
    mutationFn: ({ id, version }: Pick<Digest, "id" | "version">) =>
      callApi(routes.deleteDigest, { params: { workspaceId, digestId: id }, version }),
  });
  const sendNow = useMutation({
    mutationFn: (digestId: string) => callApi(routes.sendDigestNow, { params: { workspaceId, digestId } }),
  });
  return { add, change, remove, sendNow };
}

function useThen(queryKey: readonly unknown[]) {
  const queryClient = useQueryClient();
  return { onSettled: () => queryClient.invalidateQueries({ queryKey }) };
}
