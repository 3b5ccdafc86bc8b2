import { Checkbox } from "@mantine/core";
import type { Tick } from "@porchlight/api/contract";
import { IconCheck } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import lessonsTexts from "../../shared/texts/en/lessons.json" with { type: "json" };
import { useTexts } from "../../shared/texts/use-texts.ts";
import { listTickBook } from "../../shared/ticks/list-tick-book.ts";
import { LESSONS_LIST } from "../../shared/ticks/tick-lists.ts";
import { useListTicks } from "../../shared/ticks/use-list-ticks.ts";
import { LESSONS, type Lesson, nextLesson } from "./lessons.ts";
import classes from "./lessons-page.module.css";
import { useLessonWords } from "./use-lesson-words.ts";

/** What somebody new to this should know, a lesson at a time; the first that is not done lies open. */
export function LessonsPage() {
  useTexts({ lessons: lessonsTexts });
  useLessonWords();
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const { queryKey, read } = listTickBook(workspaceId);
  useSuspenseQuery({ queryKey, queryFn: read });
  const { ticks, tick } = useListTicks(workspaceId, LESSONS_LIST);
  const done = new Set(LESSONS.filter((lesson) => ticks.has(lesson)));
  // The one that is read stays open when it is ticked.
  const [first] = useState(() => nextLesson(done));
  const next = nextLesson(done);
  return (
    <article className={classes.page}>
      <h1>{t("ui.lessons.title")}</h1>
      <p className={classes.lead}>{t("ui.lessons.lead")}</p>
      <p className={classes.progress} role="status">
        {done.size > 0 && t("ui.lessons.progress", { count: done.size, all: LESSONS.length })}{" "}
        {next === undefined
          ? t("ui.lessons.finished")
          : t("ui.lessons.next", { title: t(`ui.lessons.lesson.${next}.title`) })}
      </p>
      <ol className={classes.lessons} aria-label={t("ui.lessons.all")}>
        {LESSONS.map((lesson) => (
          <LessonItem
            key={lesson}
            lesson={lesson}
            isOpen={lesson === first}
            tick={ticks.get(lesson)}
            onDone={(isDone) => tick(lesson, isDone)}
          />
        ))}
      </ol>
      <Link to="/w/$workspaceId/watch-list" params={{ workspaceId }} className={classes.others}>
        {t("ui.lessons.watchList")}
      </Link>
      <p className={classes.kept}>{t("ui.lessons.kept")}</p>
    </article>
  );
}

type LessonItemProps = {
  readonly lesson: Lesson;
  readonly isOpen: boolean;
  readonly tick: Tick | undefined;
  readonly onDone: (isDone: boolean) => void;
};

function LessonItem({ lesson, isOpen, tick, onDone }: LessonItemProps) {
  const { t } = useTranslation();
  const title = t(`ui.lessons.lesson.${lesson}.title`);
  return (
    <li className={classes.lesson}>
      <details open={isOpen}>
        <summary>
          <h2>{title}</h2>
          {tick !== undefined && (
            <span className={classes.done}>
              <IconCheck size={18} stroke={2} aria-hidden />
              {tick.doneBy === undefined ? t("ui.lessons.done") : t("ui.lessons.doneBy", { name: tick.doneBy })}
            </span>
          )}
        </summary>
        <p>{t(`ui.lessons.lesson.${lesson}.text`)}</p>
        <div className={classes.task}>
          <h3>{t("ui.lessons.task")}</h3>
          <p>{t(`ui.lessons.lesson.${lesson}.task`)}</p>
          <Checkbox
            radius="xs"
            color="var(--pl-ok)"
            checked={tick !== undefined}
            label={
              <>
                {t("ui.lessons.done")}
                <span className="pl-hidden">: {title}</span>
              </>
            }
            onChange={({ currentTarget }) => onDone(currentTarget.checked)}
          />
        </div>
      </details>
    </li>
  );
}
