import { UnstyledButton } from "@mantine/core";
import type { Plan, Reason } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonList } from "../../shared/ui/why.tsx";
import classes from "./week-whys.module.css";

type WeekWhysProps = { readonly plan: Plan };

/** Why these days and times: the reasons of the cadence by channel, then those of the routine by activity. */
export function WeekWhys({ plan }: WeekWhysProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const namesPeople = plan.answers.people.length > 1;
  const groups = [
    ...groupReasons(plan.cadence, ({ channel }) => t(`channel.${channel}`)),
    ...groupReasons(plan.routine, ({ activity, person }) =>
      namesPeople ? t("ui.plan.week.whyTitle", { activity, person }) : t(`activity.${activity}`),
    ),
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

/** Entries under one title say the same thing once. */
function groupReasons<Entry extends Explained>(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
): ReasonGroup[] {
  return [...Map.groupBy(entries, titleOf)].map(([title, group]) => ({
    title,
    reasons: [...new Map(group.flatMap(({ reasons }) => reasons).map((reason) => [nameOf(reason), reason])).values()],
  }));
}

function nameOf({ code, facts }: Reason): string {
  return code + JSON.stringify(facts);
}
