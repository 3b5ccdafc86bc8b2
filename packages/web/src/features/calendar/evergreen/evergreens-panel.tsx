import { Button } from "@mantine/core";
import { contentOf, type EvergreenContent, listEvergreens, type WallTime } from "@porchlight/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { postTitle } from "../chips/post-title.ts";
import { useCommit } from "../history/use-commit.ts";
import panel from "../panel/panel.module.css";
import { useLabels } from "../use-labels.ts";
import classes from "./evergreens-panel.module.css";
import { evergreensQuery } from "./evergreens-query.ts";

type EvergreensPanelProps = { readonly workspaceId: string; readonly now: WallTime };

/** Content that may be used again, the longest rested first. Used, it lies among the ideas, to be put on a day. */
export function EvergreensPanel({ workspaceId, now }: EvergreensPanelProps) {
  const { t } = useTranslation();
  const { data } = useQuery(evergreensQuery(workspaceId));
  const { commit } = useCommit(workspaceId, now.zone);
  const labels = useLabels();
  const contents = listEvergreens(data ?? []);
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
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
              aria-label={t("ui.calendar.evergreen.useNamed", { title: postTitle(content.post, t) })}
              onClick={() => takeAgain(content)}
            >
              {t("ui.calendar.evergreen.use")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function restKey({ restedOn }: EvergreenContent, today: string): string {
  if (restedOn === undefined) return "ui.calendar.evergreen.unused";
  return restedOn > today ? "ui.calendar.evergreen.rests" : "ui.calendar.evergreen.ready";
}
