import { addDays } from "@porchlight/core";
import { IconBeach, IconConfetti, IconMessageCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { Section } from "../../../shared/ui/section.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import classes from "./ahead-section.module.css";
import { type Ahead, listAhead } from "./list-ahead.ts";

const SHOWN_MOST = 8;

/** What comes until tomorrow night, so that nothing goes out unseen. */
export function AheadSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { instant, zone, plan, visitsNear, calendar } = day;
  const ahead = listAhead({
    now: instant,
    zone,
    visits: visitsNear,
    posts: calendar.posts.flatMap((post) => {
      const wall = wallTimeOf(post, zone);
      return wall === undefined ? [] : [{ post, wall }];
    }),
    closures: plan.answers.closures ?? [],
    events: plan.answers.events ?? [],
  });
  const more = ahead.length - SHOWN_MOST;
  return (
    <Section title={t("ui.today.ahead.title")}>
      {ahead.length === 0 && <p className={classes.quiet}>{t("ui.today.ahead.none")}</p>}
      <ul className={classes.rows}>
        {ahead.slice(0, SHOWN_MOST).map((one) => (
          <AheadRow key={keyOf(one)} ahead={one} day={day} />
        ))}
      </ul>
      {more > 0 && <p className={classes.quiet}>{t("ui.today.ahead.more", { count: more })}</p>}
    </Section>
  );
}

function AheadRow({ ahead, day }: { readonly ahead: Ahead; readonly day: Day }) {
  return (
    <li className={classes.row}>
      <span className={classes.when}>
        <When ahead={ahead} day={day} />
      </span>
      <What ahead={ahead} day={day} />
    </li>
  );
}

function When({ ahead: { date, time }, day }: { readonly ahead: Ahead; readonly day: Day }): ReactNode {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { now } = day;
  if (time === undefined) return formats.weekday(date);
  const said = formats.time(time);
  if (date === now.date) return said;
  return date === addDays(now.date, 1)
    ? t("ui.words.when.tomorrow", { time: said })
    : `${formats.weekday(date)} ${said}`;
}

function What({ ahead, day }: { readonly ahead: Ahead; readonly day: Day }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  if (ahead.kind === "check") {
    return (
      <span className={classes.what}>
        <IconMessageCircle size={18} stroke={1.75} aria-hidden />
        {t("ui.today.ahead.check", { person: ahead.person })}
      </span>
    );
  }
  if (ahead.kind === "post") {
    const { post } = ahead;
    const tag = post.status === "ready" ? (day.pause === undefined ? undefined : "held") : "draft";
    return (
      <Link
        to="/w/$workspaceId/calendar"
        params={{ workspaceId: day.workspaceId }}
        search={{ post: post.id }}
        className={classes.what}
      >
        <CategoryMark category={post.category} size={18} />
        <span className={classes.title}>{postTitle(post, t)}</span>
        {tag !== undefined && <span className={classes.tag}>{t(`ui.today.ahead.${tag}`)}</span>}
      </Link>
    );
  }
  if (ahead.kind === "event") {
    return (
      <span className={classes.what}>
        <IconConfetti size={18} stroke={1.75} aria-hidden />
        {ahead.event.label}
      </span>
    );
  }
  const { from, to } = ahead.closure;
  const label = ahead.closure.label || t("ui.today.sentence.daysOff");
  return (
    <span className={classes.what}>
      <IconBeach size={18} stroke={1.75} aria-hidden />
      {from === to
        ? t("ui.today.ahead.closureToday", { label })
        : t("ui.today.ahead.closure", { label, until: formats.dayAndMonth(to) })}
    </span>
  );
}

function keyOf(ahead: Ahead): string {
  const what =
    ahead.kind === "post"
      ? ahead.post.id
      : ahead.kind === "check"
        ? ahead.person
        : ahead.kind === "event"
          ? ahead.event.label
          : ahead.closure.label;
  return `${ahead.kind} ${ahead.date} ${ahead.time} ${what}`;
}
