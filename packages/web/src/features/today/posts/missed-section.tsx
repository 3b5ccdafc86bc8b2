import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { Section } from "../../../shared/ui/section.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import classes from "./missed-section.module.css";
import type { PlacedPost } from "./sort-posts.ts";
import { type PostDeeds, usePostDeeds } from "./use-post-deeds.ts";

/** As many as one decides about at a sitting; the rest is on the calendar. */
const SHOWN_MOST = 5;

/** What should have gone out of late, to decide one by one; nothing where there is nothing. */
export function MissedSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const deeds = usePostDeeds(day);
  const { missed } = day.posts;
  if (missed.length === 0) return null;
  const more = missed.length - SHOWN_MOST;
  return (
    <Section title={t("ui.today.missed.title")}>
      <ul className={classes.rows}>
        {missed.slice(0, SHOWN_MOST).map((placed) => (
          <MissedRow key={placed.post.id} placed={placed} day={day} deeds={deeds} />
        ))}
      </ul>
      {more > 0 && (
        <Link
          to="/w/$workspaceId/calendar"
          params={{ workspaceId: day.workspaceId }}
          search={{ view: "list", date: missed.at(-1)?.wall.date, states: "missed" }}
          className={classes.link}
        >
          {t("ui.today.missed.more", { count: more })}
        </Link>
      )}
    </Section>
  );
}

type MissedRowProps = { readonly placed: PlacedPost; readonly day: Day; readonly deeds: PostDeeds };

function MissedRow({ placed: { post, wall }, day, deeds }: MissedRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const title = postTitle(post, t);
  const isReady = post.status === "ready";
  const isHeld = day.pause !== undefined;
  const isTooLate = deeds.timeToday(post) === undefined;
  return (
    <li className={classes.row}>
      <IconAlertTriangle size={20} stroke={1.75} className={classes.mark} aria-hidden />
      <div>
        <Link
          to="/w/$workspaceId/calendar"
          params={{ workspaceId: day.workspaceId }}
          search={{ post: post.id }}
          className={classes.words}
        >
          {t(`ui.today.missed.${isReady ? "text" : "draftText"}`, { title, day: formats.day(wall.date) })}
        </Link>
        {isTooLate && !isHeld && <p className={classes.late}>{t("ui.today.missed.tooLate")}</p>}
        <div className={classes.ways}>
          {!isHeld && !isTooLate && (
            <Way words={t("ui.today.missed.today")} title={title} onClick={() => deeds.postToday(post)} />
          )}
          {isReady && !isHeld && (
            <Way words={t("ui.today.posts.wentOut")} title={title} onClick={() => deeds.markPosted(post)} />
          )}
          <Way words={t("ui.today.missed.letGo")} title={title} onClick={() => deeds.letGo(post)} />
        </div>
      </div>
    </li>
  );
}

type WayProps = { readonly words: string; readonly title: string; readonly onClick: () => void };

function Way({ words, title, onClick }: WayProps) {
  return (
    <Button variant="transparent" size="compact-sm" px={0} onClick={onClick}>
      {words}
      <span className="pl-hidden"> {title}</span>
    </Button>
  );
}
