import { Checkbox } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LESSONS, type Lesson, nextLesson } from "./lessons.ts";
import classes from "./lessons-page.module.css";
import { useDoneLessons } from "./use-done-lessons.ts";
import { useLessonWords } from "./use-lesson-words.ts";

/** What somebody new to this should know, a lesson at a time; the first that is not done lies open. */
export function LessonsPage() {
  useLessonWords();
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const { done, mark } = useDoneLessons(workspaceId);
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
            isDone={done.has(lesson)}
            onDone={(isDone) => mark(lesson, isDone)}
          />
        ))}
      </ol>
      <p className={classes.kept}>{t("ui.lessons.kept")}</p>
    </article>
  );
}

type LessonItemProps = {
  readonly lesson: Lesson;
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly onDone: (isDone: boolean) => void;
};

function LessonItem({ lesson, isOpen, isDone, onDone }: LessonItemProps) {
  const { t } = useTranslation();
  const title = t(`ui.lessons.lesson.${lesson}.title`);
  return (
    <li className={classes.lesson}>
      <details open={isOpen}>
        <summary>
          <h2>{title}</h2>
          {isDone && (
            <span className={classes.done}>
              <IconCheck size={18} stroke={2} aria-hidden />
              {t("ui.lessons.done")}
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
            checked={isDone}
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
