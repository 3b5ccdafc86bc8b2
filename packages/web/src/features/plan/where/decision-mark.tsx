import type { Decision } from "@porchlight/core";
import {
  type Icon,
  IconCheck,
  IconDoor,
  IconDoorEnter,
  IconMinus,
  IconPlayerPause,
  IconSun,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./decision-mark.module.css";

const MARKS = {
  keep: IconCheck,
  start: IconDoorEnter,
  revive: IconSun,
  pause: IconPlayerPause,
  close: IconDoor,
  skip: IconMinus,
} as const satisfies Record<Decision, Icon>;

type DecisionMarkProps = { readonly decision: Decision };

/** What to do with a channel: a mark, the word and a colour. */
export function DecisionMark({ decision }: DecisionMarkProps) {
  const { t } = useTranslation();
  const Mark = MARKS[decision];
  return (
    <span className={classes.decision} data-decision={decision}>
      <Mark size={18} stroke={1.75} aria-hidden />
      {t(`decision.${decision}`)}
    </span>
  );
}
