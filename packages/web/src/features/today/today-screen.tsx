import { Skeleton } from "@mantine/core";
import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useCalendarHistory } from "../../shared/posts/history/use-calendar-history.ts";
import { useCommit } from "../../shared/posts/history/use-commit.ts";
import { useHistoryCommands } from "../../shared/posts/history/use-history-commands.ts";
import { WaitingNote } from "../../shared/posts/history/waiting-note.tsx";
import { BrokenPage } from "../../shared/ui/broken-page.tsx";
import { AheadSection } from "./ahead/ahead-section.tsx";
import { LastDaysSection } from "./audit/last-days-section.tsx";
import { MinutesSection } from "./minutes/minutes-section.tsx";
import { useWhoseMinutes } from "./minutes/use-whose-minutes.ts";
import { MissedSection } from "./posts/missed-section.tsx";
import { PostsSection } from "./posts/posts-section.tsx";
import { StreetSection } from "./street/street-section.tsx";
import { DayStrip } from "./strip/day-strip.tsx";
import { TodayHead } from "./today-head.tsx";
import classes from "./today-screen.module.css";
import { type Day, useToday } from "./use-today.ts";
import { WaitingSection } from "./waiting/waiting-section.tsx";

type TodayScreenProps = { readonly workspaceId: string; readonly plan: Plan };

/** The day of a workspace that has a plan. */
export function TodayScreen({ workspaceId, plan }: TodayScreenProps) {
  const today = useToday({ workspaceId, plan });
  if (today.isThere) return <TodayDay day={today.day} />;
  return today.error === undefined ? <TodaySkeleton /> : <BrokenPage error={today.error} onAgain={today.again} />;
}

function TodayDay({ day }: { readonly day: Day }) {
  const whose = useWhoseMinutes(day.plan, day.workspaceId);
  const history = useCalendarHistory(day.workspaceId);
  const { go } = useCommit(day.workspaceId, day.zone);
  useHistoryCommands({ history, onGo: (way) => void go(way) });
  return (
    <article className={classes.page}>
      <TodayHead day={day} whose={whose} />
      <div className={classes.wide}>
        <WaitingNote history={history} />
        <DayStrip day={day} />
      </div>
      <div className={classes.main}>
        <WaitingSection day={day} />
        <PostsSection day={day} />
      </div>
      <div className={classes.aside}>
        <MinutesSection day={day} whose={whose} />
        <MissedSection day={day} />
        <AheadSection day={day} />
        <StreetSection day={day} />
        <LastDaysSection day={day} />
      </div>
    </article>
  );
}

function TodaySkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.page} role="status" aria-label={t("ui.shell.loading")}>
      <Skeleton height={72} width="60%" className={classes.wide} />
      <Skeleton height={52} radius={14} className={classes.wide} />
      <Skeleton height={280} />
      <Skeleton height={280} />
    </div>
  );
}
