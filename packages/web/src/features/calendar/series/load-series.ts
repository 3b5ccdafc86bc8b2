import { routes } from "@porchlight/api/contract";
import type { Post } from "@porchlight/core";
import { callApi } from "../../../shared/api/call-api.ts";
import { loadAllPages } from "../../../shared/api/load-all-pages.ts";

/** All posts of a series, wherever they stand, as the server has them now. */
export function loadSeries(workspaceId: string, seriesId: string): Promise<readonly Post[]> {
  return loadAllPages((page) => callApi(routes.listPosts, { params: { workspaceId }, query: { ...page, seriesId } }));
}
