import type { Plan } from "@porchlight/core";
import classes from "./outlook.module.css";
import { useWhatIfLines } from "./use-what-if-lines.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import type { WhatIf } from "./weighing/what-if.ts";

type OutlookProps = { readonly plan: Plan; readonly whatIf: WhatIf };

/** What a day and hour would do: good, fine or what is wrong, and why. */
export function Outlook({ plan, whatIf }: OutlookProps) {
  const linesOf = useWhatIfLines(plan);
  return (
    <div className={classes.outlook} aria-live="polite">
      <VerdictBadge whatIf={whatIf} />
      <ul>
        {linesOf(whatIf).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
