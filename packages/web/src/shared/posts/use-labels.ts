import type { Category } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { postTitle } from "./post-title.ts";

/** What can be done to posts, by the name that it has in the words of the history. */
export type Deed =
  | "write"
  | "edit"
  | "move"
  | "change-category"
  | "unschedule"
  | "swap"
  | "split"
  | "delete"
  | "restore"
  | "duplicate"
  | "paste"
  | "set-channels"
  | "set-status"
  | "assign-to";

/** The names of what was done, as they stand after "Undo:". */
export function useLabels() {
  const { t } = useTranslation();
  return (deed: Deed, posts: readonly { readonly title: string; readonly category: Category }[]): string => {
    const [first] = posts;
    const title = first === undefined ? "" : postTitle(first, t);
    return t(`ui.calendar.history.label.${deed}`, { count: posts.length, title });
  };
}
