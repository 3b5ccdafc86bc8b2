import { Button } from "@mantine/core";
import { type Instant, type Post, type TimeZoneId, wallTimeAt } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./trash-drawer.module.css";

type TrashRowProps = {
  readonly post: Post;
  readonly deletedAt: Instant;
  readonly zone: TimeZoneId;
  readonly onRestore: () => void;
};

/** A deleted post: where it stood, when it was deleted, and the way back. */
export function TrashRow({ post, deletedAt, zone, onRestore }: TrashRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const wall = wallTimeOf(post, zone);
  const deleted = wallTimeAt(deletedAt, zone);
  const title = postTitle(post, t);
  return (
    <li className={classes.row}>
      <CategoryMark category={post.category} size={28} />
      <div className={classes.words}>
        <p className={classes.name}>{title}</p>
        <p className={classes.meta}>
          {wall === undefined
            ? t("ui.calendar.trash.wasIdea")
            : t("ui.calendar.trash.stood", { moment: formats.moment(wall.date, wall.time) })}
        </p>
        <p className={classes.meta}>
          {t("ui.calendar.trash.deleted", { moment: formats.moment(deleted.date, deleted.time) })}
        </p>
      </div>
      <Button variant="default" onClick={onRestore} aria-label={t("ui.calendar.trash.restoreOf", { title })}>
        {t("ui.calendar.trash.restore")}
      </Button>
    </li>
  );
}
