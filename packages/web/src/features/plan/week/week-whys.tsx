import { UnstyledButton } from "@mantine/core";
import type { Plan, Reason } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonList } from "../../../shared/ui/why.tsx";
import { distinctReasons } from "../distinct-reasons.ts";
import classes from "./week-whys.module.css";

type WeekWhysProps = { readonly plan: Plan };

/** Why these days and times: the reasons of the cadence by channel, then those of the routine by activity. */
export function WeekWhys({ plan }: WeekWhysProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const namesPeople = plan.answers.people.length > 1;
  const textOf = ({ code, facts }: Reason) => t(`reason.${code}`, facts);
  const groups = [
    ...groupReasons(plan.cadence, { titleOf: ({ channel }) => t(`channel.${channel}`), textOf }),
    ...groupReasons(plan.routine, {
      titleOf: ({ activity, person }) =>
        namesPeople ? t("ui.plan.week.whyTitle", { activity, person }) : t(`activity.${activity}`),
      textOf,
    }),
  ];
  return (
    <div className={classes.whys}>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "ui.plan.week.hideWhy" : "ui.plan.week.why")}
      </UnstyledButton>
      {isOpen && (
        <div id={id} className={classes.groups}>
          {groups.map(({ title, reasons }) => (
            <div key={title}>
              <ReasonList title={title} reasons={reasons} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type Explained = { readonly reasons: readonly Reason[] };
type ReasonGroup = { readonly title: string; readonly reasons: readonly Reason[] };

type GroupOptions<Entry> = {
  readonly titleOf: (entry: Entry) => string;
  readonly textOf: (reason: Reason) => string;
};

/** Entries under one title say the same thing once. */
function groupReasons<Entry extends Explained>(
  entries: readonly Entry[],
  { titleOf, textOf }: GroupOptions<Entry>,
): ReasonGroup[] {
  return [...Map.groupBy(entries, titleOf)].map(([title, group]) => ({
    title,
    reasons: distinctReasons(
      group.flatMap(({ reasons }) => reasons),
      textOf,
    ),
  }));
}
