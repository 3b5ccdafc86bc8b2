import { withoutSharedUnit } from "../words/without-shared-unit.ts";
import classes from "./changed-value.module.css";

type ChangedValueProps = {
  readonly value: string;
  /** What it was; left out where there was nothing, or nothing else. */
  readonly from?: string | undefined;
};

/** A value and, in lamp light for a moment, what it was before: 18 → 21%. Each further change lights it anew. */
export function ChangedValue({ value, from }: ChangedValueProps) {
  if (from === undefined || from === value) return <span className={classes.value}>{value}</span>;
  return (
    <span key={`${from}-${value}`} className={classes.changed}>
      <span className={classes.from}>
        {withoutSharedUnit(from, value)} →{"\u00a0"}
      </span>
      {value}
    </span>
  );
}
