import { Button, Title } from "@mantine/core";
import { IconPlayerPause } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePauseQuestions } from "../../shared/pause/pause-context.ts";
import { AnswersChangedNote } from "../../shared/ui/answers-changed-note.tsx";
import { useWallFormats } from "../../shared/wall/use-wall-formats.ts";
import { greetingOf } from "./greeting-of.ts";
import type { WhoseMinutes } from "./minutes/use-whose-minutes.ts";
import classes from "./today-head.module.css";
import { todaySentence } from "./today-sentence.ts";
import type { Day } from "./use-today.ts";
import { useTodayFigures } from "./use-today-figures.ts";

type TodayHeadProps = { readonly day: Day; readonly whose: WhoseMinutes };

/** Who is greeted, what day it is, and the one sentence. */
export function TodayHead({ day, whose }: TodayHeadProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { ask } = usePauseQuestions();
  const figures = useTodayFigures(day, whose);
  const { now, ownName, closure, plan, pause } = day;
  const greeting = t(`ui.today.greeting.${greetingOf(now.time)}`);
  const label = closure?.label || t("ui.today.sentence.daysOff");
  return (
    <header className={classes.head}>
      <div>
        <Title order={1}>{ownName === "" ? greeting : t("ui.today.greeting.named", { greeting, name: ownName })}</Title>
        <p className={classes.sentence}>
          {formats.day(now.date)}.{" "}
          {closure !== undefined &&
            `${t(`ui.today.sentence.${closure.to === now.date ? "closedToday" : "closed"}`, { label, until: closure.to })} `}
          {now.date < plan.startsOn && `${t("ui.today.sentence.beginsOn", { date: plan.startsOn })} `}
          {todaySentence(figures, t)}
        </p>
        {now.date < plan.startsOn && plan.launch.minutes > 0 && (
          <Link to="/w/$workspaceId/plan" params={{ workspaceId: day.workspaceId }} className={classes.before}>
            {t("ui.today.beforeDayOne", { minutes: plan.launch.minutes })}
          </Link>
        )}
        <AnswersChangedNote className={classes.changed} />
      </div>
      {pause === undefined && (
        <Button
          variant="subtle"
          color="gray"
          className={classes.pause}
          leftSection={<IconPlayerPause size={18} stroke={1.75} aria-hidden />}
          onClick={ask}
        >
          <span className={classes.word}>{t("ui.pause.start")}</span>
        </Button>
      )}
    </header>
  );
}
