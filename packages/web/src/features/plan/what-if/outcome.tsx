import { CHANNELS, type Channel, type ChannelPlan, type Plan } from "@porchlight/core";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { DifferenceList } from "../changes/difference-list.tsx";
import { listDifferences } from "../changes/list-differences.ts";
import { planSentence } from "../head/plan-sentence.ts";
import classes from "./outcome.module.css";
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
            <Row key={key} label={`ui.plan.whatIf.row.${key}`} kept={keptWords[key]} tried={triedWords?.[key]} />
          ))}
          {CHANNELS.filter((channel) => [kept, tried].some((plan) => findChannel(plan, channel) !== undefined)).map(
            (channel) => (
              <ChannelRow
                key={channel}
                channel={channel}
                kept={findChannel(kept, channel)}
                tried={findChannel(tried, channel)}
                isReady={tried !== undefined}
                isUnwanted={tried?.answers.channels.some(
                  (answer) => answer.channel === channel && answer.wish === "no",
                )}
              />
            ),
          )}
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

function findChannel(plan: Plan | undefined, channel: Channel): ChannelPlan | undefined {
  return plan?.channels.find((entry) => entry.channel === channel);
}

type ChannelRowProps = {
  readonly channel: Channel;
  readonly kept: ChannelPlan | undefined;
  readonly tried: ChannelPlan | undefined;
  readonly isReady: boolean;
  readonly isUnwanted: boolean | undefined;
};

function ChannelRow({ channel, kept, tried, isReady, isUnwanted = false }: ChannelRowProps) {
  const { t } = useTranslation();
  return (
    <Row
      label={`channel.${channel}`}
      channel={channel}
      kept={channelWords(kept, t)}
      tried={isReady ? channelWords(tried, t) : undefined}
      why={whyShut(tried, isUnwanted, t)}
    />
  );
}

type RowProps = {
  /** A key of the catalogue. */
  readonly label: string;
  readonly channel?: Channel;
  readonly kept: string;
  /** Undefined until it is known. */
  readonly tried: string | undefined;
  readonly why?: string | undefined;
};

/** One line of the comparison: what it is now, and what it would be. */
function Row({ label, channel, kept, tried = WORKING, why }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <span className={classes.label}>
          {channel !== undefined && <ChannelMark channel={channel} size={16} />}
          {t(label)}
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
