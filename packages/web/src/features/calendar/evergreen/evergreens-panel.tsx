import { ActionIcon, Button } from "@mantine/core";
import { contentOf, type EvergreenContent, listEvergreens, type Post, type WallTime } from "@porchlight/core";
import { IconRefresh, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCommit } from "../../../shared/posts/history/use-commit.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { useLabels } from "../../../shared/posts/use-labels.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import panel from "../panel/panel.module.css";
import classes from "./evergreens-panel.module.css";

type EvergreensPanelProps = {
  readonly workspaceId: string;
  readonly now: WallTime;
  /** All that may be used again. */
  readonly posts: readonly Post[];
};

/** Content that may be used again, the longest rested first. Used, it lies among the ideas, to be put on a day. */
export function EvergreensPanel({ workspaceId, now, posts }: EvergreensPanelProps) {
  const { t } = useTranslation();
  const { commit } = useCommit(workspaceId, now.zone);
  const labels = useLabels();
  const contents = listEvergreens(posts);
  if (contents.length === 0) return null;
  const takeAgain = (content: EvergreenContent) => {
    const { channels, ...post } = contentOf(content);
    const idea = { ...post, channels: [...channels], status: "idea" as const };
    return commit({
      label: labels("write", [idea]),
      changes: [{ kind: "create", post: idea }],
      done: t("ui.calendar.evergreen.used", { title: postTitle(idea, t) }),
    });
  };
  const dropContent = ({ post: { evergreen, ...post } }: EvergreenContent) => {
    const uses = posts.filter((each) => each.evergreen?.id === evergreen.id);
    return commit({
      label: labels("edit", uses),
      changes: uses.map((each) => ({ kind: "change", post: each, change: { evergreen: null } })),
      done: t("ui.calendar.evergreen.dropped", { title: postTitle(post, t) }),
    });
  };
  return (
    <section className={panel.section} aria-label={t("ui.calendar.evergreen.title")}>
      <div className={panel.head}>
        <h2>{t("ui.calendar.evergreen.title")}</h2>
      </div>
      <ul className={panel.list}>
        {contents.map((content) => (
          <li key={content.post.evergreen.id} className={classes.content}>
            <CategoryMark category={content.post.category} size={20} />
            <span className={classes.words}>
              <span>{postTitle(content.post, t)}</span>
              <span className={panel.quiet}>{t(restKey(content, now.date), { ...content })}</span>
            </span>
            <span className={classes.deeds}>
              {!content.isWaiting && (content.restedOn ?? now.date) <= now.date && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
                  aria-label={t("ui.calendar.evergreen.useNamed", { title: postTitle(content.post, t) })}
                  onClick={() => takeAgain(content)}
                >
                  {t("ui.calendar.evergreen.use")}
                </Button>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("ui.calendar.evergreen.drop", { title: postTitle(content.post, t) })}
                onClick={() => dropContent(content)}
              >
                <IconX size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function restKey({ restedOn, isWaiting }: EvergreenContent, today: string): string {
  if (isWaiting || restedOn === undefined) return "ui.calendar.evergreen.waits";
  return restedOn > today ? "ui.calendar.evergreen.rests" : "ui.calendar.evergreen.ready";
}
