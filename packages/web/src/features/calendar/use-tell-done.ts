import type { Post } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { postTitle } from "../../shared/posts/post-title.ts";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import type { SavedPosts } from "./editor/use-save-post.ts";
import type { Desk } from "./use-desk.ts";

/** What toasts say of a post that left the editor, also when the filter hides it. */
export function useTellDone({ changes, filtered }: Desk) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return {
    saved: ({ post, count }: SavedPosts, isNew: boolean) => {
      const { date, time } = post;
      const moment = date === undefined || time === undefined ? undefined : formats.moment(date, time);
      const message =
        moment === undefined
          ? t("ui.calendar.toast.keptAsIdea")
          : t(isNew ? "ui.calendar.toast.written" : "ui.calendar.toast.saved", { moment, count });
      const isHidden = date !== undefined && !filtered.isShown(post);
      changes.tellDone(isHidden ? t("ui.calendar.filter.hides", { message }) : message);
    },
    deleted: (posts: readonly Post[]) => {
      const [first] = posts;
      if (first === undefined) return;
      changes.tellDone(t("ui.calendar.toast.deleted", { title: postTitle(first, t), count: posts.length }));
    },
  };
}
