import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { postQuery } from "../../shared/posts/calendar-queries.ts";
import classes from "./viewer-stack.module.css";

type PersonRowProps = {
  readonly workspaceId: string;
  readonly name: string;
  readonly postId: string | undefined;
  readonly onOpen: () => void;
};

/** Somebody's name, and the post that they have open as the way to it. */
export function PersonRow({ workspaceId, name, postId, onOpen }: PersonRowProps) {
  const { t } = useTranslation();
  const { data: post } = useQuery({ ...postQuery(workspaceId, postId ?? ""), enabled: postId !== undefined });
  return (
    <span className={classes.words}>
      <span className={classes.name}>{name || t("ui.shell.live.someone")}</span>
      {postId !== undefined && post !== undefined && (
        <Link
          to="/w/$workspaceId/calendar"
          params={{ workspaceId }}
          search={{ post: postId, ...(post.date === undefined ? {} : { date: post.date }) }}
          className={classes.post}
          onClick={onOpen}
        >
          {t("ui.shell.live.hasOpen", { title: post.title || t(`category.${post.category}`) })}
        </Link>
      )}
    </span>
  );
}
