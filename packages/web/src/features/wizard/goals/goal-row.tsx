import type { Goal, GoalAnswer } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { GoalMark } from "../../../shared/ui/goal-mark.tsx";
import { LineSlider } from "../../../shared/ui/line-slider.tsx";
import { fieldId } from "../fields/field-places.ts";
import classes from "./goal-row.module.css";
import { GOAL_STEP, GOAL_TOTAL } from "./share-goals.ts";

type GoalRowProps = {
  readonly goal: Goal;
  /** 0 to 100. */
  readonly weight: number;
  readonly onSlide: (moved: GoalAnswer) => void;
  readonly onSlideEnd: () => void;
};

export function GoalRow({ goal, weight, onSlide, onSlideEnd }: GoalRowProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.row} data-counts={weight > 0 || undefined}>
      <GoalMark goal={goal} />
      <div className={classes.words}>
        <span className={classes.name}>{t(`goal.${goal}`)}</span>
        <span className={classes.meaning}>{t(`ui.wizard.goals.meaning.${goal}`)}</span>
      </div>
      <LineSlider
        className={classes.slider}
        isMuted={weight === 0}
        value={weight}
        max={GOAL_TOTAL}
        step={GOAL_STEP}
        onChange={(moved) => onSlide({ goal, weight: moved })}
        onChangeEnd={onSlideEnd}
        thumbLabel={t(`goal.${goal}`)}
        thumbProps={{ id: fieldId(["goals", goal]) }}
      />
      <strong className={`pl-number ${classes.weight}`}>{weight}</strong>
    </div>
  );
}
