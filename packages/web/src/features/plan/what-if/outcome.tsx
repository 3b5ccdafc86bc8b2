import type { Plan } from "@porchlight/core";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { DifferenceList } from "../changes/difference-list.tsx";
import { listDifferences } from "../changes/list-differences.ts";
import { planSentence } from "../head/plan-sentence.ts";
import classes from "./outcome.module.css";
import { type OutcomeRow, outcomeColumn, outcomeRows } from "./outcome-rows.ts";

type OutcomeProps = {
  readonly kept: Plan;
  /** The plan of what is tried; undefined until the first is ready. */
  readonly tried: Plan | undefined;
  readonly version: number;
};

/** The plan that would be beside the one that is; drawn anew only when it is another. */
export const Outcome = memo(function Outcome({ kept, tried, version }: OutcomeProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const keptColumn = outcomeColumn(kept, t);
  const triedColumn = tried === undefined ? keptColumn : outcomeColumn(tried, t);
  const differences = tried === undefined ? [] : listDifferences(kept, tried);
  return (
    <div className={classes.outcome}>
      <p className={classes.sentence} aria-live="polite">
        {tried === undefined ? t("ui.plan.whatIf.working") : planSentence(tried, t)}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("ui.plan.whatIf.kept", { version })}</th>
            <th scope="col">{t("ui.plan.whatIf.tried")}</th>
          </tr>
        </thead>
        <tbody>
          {outcomeRows({ kept: keptColumn, tried: triedColumn }, t).map((row) => (
            <Row key={row.key} row={tried === undefined ? { ...row, tried: WORKING } : row} />
          ))}
        </tbody>
      </table>
      {differences.length > 0 && (
        <details className={classes.all} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t("ui.plan.whatIf.all", { count: differences.length })}</summary>
          {isOpen && <DifferenceList differences={differences} />}
        </details>
      )}
    </div>
  );
});

/** Stands where a value will be. */
const WORKING = "…";

type RowProps = { readonly row: OutcomeRow };

function Row({ row: { label, channel, kept, tried, why } }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span className={classes.label}>
          {channel !== undefined && <ChannelMark channel={channel} size={16} />}
          {label}
        </span>
      </th>
      <td>{kept}</td>
      <td>
        {/* A new key lights the value anew whenever it is another one. */}
        <span key={tried} className={tried === kept || tried === WORKING ? classes.same : classes.changed}>
          {tried}
        </span>
        {why !== undefined && <span className={classes.why}>{why}</span>}
      </td>
    </tr>
  );
}
