import type { Plan } from "@porchlight/core";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { DifferenceList } from "../changes/difference-list.tsx";
import { listDifferences } from "../changes/list-differences.ts";
import { planSentence } from "../head/plan-sentence.ts";
import classes from "./outcome.module.css";
import { outcomeChannels } from "./outcome-channels.ts";
import { OutcomeRow } from "./outcome-row.tsx";
import { channelWords, OUTCOMES, outcomeWords, whyShut } from "./outcome-words.ts";

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
  const keptWords = outcomeWords(kept, t);
  const triedWords = tried === undefined ? undefined : outcomeWords(tried, t);
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
          {OUTCOMES.map((key) => (
            <OutcomeRow key={key} label={`ui.plan.whatIf.row.${key}`} kept={keptWords[key]} tried={triedWords?.[key]} />
          ))}
          {outcomeChannels({ kept, tried }).map(({ channel, keptEntry, triedEntry, isUnwanted }) => (
            <OutcomeRow
              key={channel}
              label={`channel.${channel}`}
              channel={channel}
              kept={channelWords(keptEntry, t)}
              tried={tried === undefined ? undefined : channelWords(triedEntry, t)}
              why={whyShut(tried === undefined ? keptEntry : triedEntry, isUnwanted, t)}
            />
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
