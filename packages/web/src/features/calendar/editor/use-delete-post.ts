import type { Post } from "@porchlight/core";
import { useMutation } from "@tanstack/react-query";
import { useCalendarHistory } from "../history/use-calendar-history.ts";
import { useLabels } from "../use-labels.ts";

/** Puts a post into the trash. */
export function useDeletePost(workspaceId: string) {
  const { commit } = useCalendarHistory(workspaceId);
  const labels = useLabels();
  return useMutation({
    networkMode: "always",
    mutationFn: (post: Post) =>
      commit({ label: labels("delete", [post]), changes: [{ kind: "delete", post }], waits: false }),
  });
}
