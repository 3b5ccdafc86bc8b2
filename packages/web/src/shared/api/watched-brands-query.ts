import { routes, type WatchedBrand } from "@porchlight/api/contract";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "./call-api.ts";

/** The brands to learn from, oldest first. */
export function watchedBrandsQuery(workspaceId: string) {
  return queryOptions({
    queryKey: ["watched-brands", workspaceId, "list"],
    queryFn: async ({ signal }): Promise<readonly WatchedBrand[]> =>
      (await callApi(routes.listWatchedBrands, { params: { workspaceId } }, signal)).items,
  });
}
