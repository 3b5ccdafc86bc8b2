import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./question.module.css";
import type { QuestionId } from "./steps.ts";

type QuestionProps = {
  readonly id: QuestionId;
  /** A step's first question carries the page's title. */
  readonly level: 1 | 2;
  readonly children: ReactNode;
};

/** One question: what is asked, a line that helps to answer, and the fields. */
export function Question({ id, level, children }: QuestionProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={classes.question} aria-labelledby={titleId} data-level={level}>
      <Title order={level} id={titleId} tabIndex={-1} data-question={id} className={classes.title}>
        {t(`ui.wizard.${id}.title`)}
      </Title>
      <p className={classes.lead}>{t(`ui.wizard.${id}.lead`)}</p>
      {children}
    </section>
  );
}
