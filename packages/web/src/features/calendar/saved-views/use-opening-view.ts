import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { savedViewsQuery } from "./saved-views-queries.ts";
import { useDefaultView } from "./use-default-view.ts";
import { parseViewSearch, type ShownView } from "./view-search.ts";

type Opening = {
  /** The same object as long as it shows the same; undefined where none is chosen or there. */
  readonly opening: ShownView | undefined;
  /** One is chosen, and what it shows is not known yet. */
  readonly isPending: boolean;
};

/** What the calendar opens with in this browser. */
export function useOpeningView(workspaceId: string): Opening {
  const { defaultId } = useDefaultView(workspaceId);
  const { data, isPending } = useQuery({ ...savedViewsQuery(workspaceId), enabled: defaultId !== undefined });
  const search = data?.items.find(({ id }) => id === defaultId)?.search;
  const opening = useMemo(() => (search === undefined ? undefined : parseViewSearch(search)), [search]);
  return { opening: defaultId === undefined ? undefined : opening, isPending: defaultId !== undefined && isPending };
}
