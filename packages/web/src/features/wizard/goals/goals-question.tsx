import { GOALS, type GoalAnswer } from "@porchlight/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useWizard } from "../wizard-context.ts";
import { GoalRow } from "./goal-row.tsx";
import classes from "./goals-question.module.css";
import { GOAL_TOTAL, goalWeights, shareGoals } from "./share-goals.ts";

/** Seven goals that share a hundred: giving one more makes the others give way. */
export function GoalsQuestion() {
  const { t } = useTranslation();
  const { answers, change } = useWizard();
  const weights = goalWeights(answers.goals);
  // The weightiest come first as somebody enters; nothing moves from its place under the sliding hand.
  const [order] = useState(() => GOALS.toSorted((a, b) => weights[b] - weights[a]));
  // One slide is one change: back and forth in it leaves the others where they were.
  const slideStart = useRef<readonly GoalAnswer[] | undefined>(undefined);
  const total = GOALS.reduce((sum, goal) => sum + weights[goal], 0);

  const slide = (moved: GoalAnswer) => {
    change((now) => {
      slideStart.current ??= now.goals;
      return { ...now, goals: shareGoals(slideStart.current, moved) };
    });
  };
  const endSlide = () => {
    slideStart.current = undefined;
  };
  return (
    <>
      <div className={classes.goals}>
        {order.map((goal) => (
          <GoalRow key={goal} goal={goal} weight={weights[goal]} onSlide={slide} onSlideEnd={endSlide} />
        ))}
      </div>
      <div className={classes.total}>
        <span>{t("ui.wizard.goals.together")}</span>
        {total > 0 && total < GOAL_TOTAL && (
          <span className={classes.left}>{t("ui.wizard.goals.left", { left: GOAL_TOTAL - total })}</span>
        )}
        <strong>{t("ui.wizard.goals.of", { total, all: GOAL_TOTAL })}</strong>
      </div>
      <GroupProblems path={["goals"]} />
    </>
  );
}
