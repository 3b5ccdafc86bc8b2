import type { WatchedBrand } from "@porchlight/api/contract";
import { listBrandDues } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { watchedBrandsQuery } from "../../../shared/api/watched-brands-query.ts";
import type { Day } from "../use-today.ts";

/** The brand whose monthly look is due longest; undefined where none is. The page does not wait for it. */
export function useDueBrand({ workspaceId, now, zone }: Pick<Day, "workspaceId" | "now" | "zone">) {
  const { data = [] } = useQuery(watchedBrandsQuery(workspaceId));
  const due = listBrandDues<WatchedBrand>(data, { today: now.date, zone });
  return due.find(({ isDue }) => isDue)?.brand;
}
