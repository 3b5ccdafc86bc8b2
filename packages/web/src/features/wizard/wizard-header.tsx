import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Logo } from "../../shared/ui/logo.tsx";
import { STEPS, type StepId, stepIndexOf } from "./steps.ts";
import classes from "./wizard-header.module.css";

export type StepMark = "done" | "wrong" | "open";

type WizardHeaderProps = {
  readonly workspaceId: string;
  readonly here: StepId | undefined;
  readonly markOf: (step: StepId) => StepMark;
  readonly onStep: (step: StepId) => void;
  readonly onLeave: () => void;
  readonly isLeaving: boolean;
};

/** The way through the questions: where one is, what is done, and the way out. */
export function WizardHeader({ workspaceId, here, markOf, onStep, onLeave, isLeaving }: WizardHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes.bar}>
      <Link to="/w/$workspaceId" params={{ workspaceId }} className={classes.name} aria-label={t("ui.shell.name")}>
        <Logo />
        <span>{t("ui.shell.name")}</span>
      </Link>
      <nav className={classes.steps} aria-label={t("ui.wizard.steps")}>
        {STEPS.map(({ id }, index) => (
          <StepButton
            key={id}
            id={id}
            number={index + 1}
            mark={markOf(id)}
            isHere={id === here}
            onStep={() => onStep(id)}
          />
        ))}
      </nav>
      {here !== undefined && (
        <span className={classes.short}>
          {t("ui.wizard.stepOf", {
            number: stepIndexOf(here) + 1,
            all: STEPS.length,
            step: t(`ui.wizard.step.${here}`),
          })}
        </span>
      )}
      <Button className={classes.leave} variant="subtle" px="xs" loading={isLeaving} onClick={onLeave}>
        {t("ui.wizard.leave")}
      </Button>
    </header>
  );
}

type StepButtonProps = {
  readonly id: StepId;
  readonly number: number;
  readonly mark: StepMark;
  readonly isHere: boolean;
  readonly onStep: () => void;
};

function StepButton({ id, number, mark, isHere, onStep }: StepButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes.step}
      data-mark={isHere ? "here" : mark}
      aria-current={isHere ? "step" : undefined}
      onClick={onStep}
    >
      {!isHere && mark === "done" ? (
        <IconCheck size={18} stroke={1.75} aria-hidden />
      ) : !isHere && mark === "wrong" ? (
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      ) : (
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
      )}
      <span className={classes.word}>{t(`ui.wizard.step.${id}`)}</span>
      {!isHere && mark !== "open" && <span className="pl-hidden">{t(`ui.wizard.mark.${mark}`)}</span>}
    </button>
  );
}
