import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import classes from "../panel/panel.module.css";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { WhatIf } from "./weighing/what-if.ts";

/** Good, fine, or what is wrong in two words. */
export function VerdictBadge({ whatIf }: { readonly whatIf: WhatIf }) {
  const word = useVerdictWord();
  const { verdict } = whatIf;
  return (
    <span className={classes.badge} data-tone={verdict}>
      {verdict === "good" && <IconCheck size={16} stroke={2.2} aria-hidden />}
      {verdict === "poor" && <IconAlertTriangle size={16} stroke={2} aria-hidden />}
      {word(whatIf)}
    </span>
  );
}
