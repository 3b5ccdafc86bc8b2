import type { DateRange, Person } from "@porchlight/core";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { setPerson } from "../change-answers.ts";
import { AddDateButton } from "../dates/add-date-button.tsx";
import { DateField } from "../fields/date-field.tsx";
import { fieldId, focusField } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { RemoveButton } from "../fields/remove-button.tsx";
import { useAdd } from "../fields/use-add.ts";
import { useWizard } from "../wizard-context.ts";
import classes from "./away-days.module.css";

type AwayDaysProps = { readonly index: number; readonly person: Person };

/** The days on which somebody is away; the week is planned without them, and the promise is watched with them. */
export function AwayDays({ index, person }: AwayDaysProps) {
  const { t } = useTranslation();
  const { today, change } = useWizard();
  const add = useAdd();
  const away = person.away ?? [];
  const path = ["people", index, "away"];
  const name = person.name || t("ui.wizard.people.one");
  const setAway = (next: readonly DateRange[]) => setPerson(index, { away: next.length === 0 ? undefined : next });
  const setDays = (place: number, days: Partial<DateRange>) =>
    change(setAway(away.map((each, at) => (at === place ? { ...each, ...days } : each))));
  return (
    <fieldset className={classes.away} aria-label={t("ui.wizard.people.awayOf", { name })}>
      {away.map(({ from, to }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: days have no other name than their place
        <div key={place} className={classes.days}>
          <DateField
            path={[...path, place, "from"]}
            label={t("ui.wizard.people.awayFrom")}
            value={from}
            speaksElsewhere
            onDate={(next) => next !== undefined && setDays(place, { from: next })}
          />
          <DateField
            path={[...path, place, "to"]}
            label={t("ui.wizard.people.awayTo")}
            value={to}
            speaksElsewhere
            onDate={(next) => next !== undefined && setDays(place, { to: next })}
          />
          <RemoveButton
            label={t("ui.wizard.remove", { what: t("ui.wizard.people.awayOne", { name, from }) })}
            onRemove={() => {
              flushSync(() => change(setAway(away.toSpliced(place, 1))));
              focusField(path);
            }}
          />
          <div className={classes.problems}>
            <GroupProblems path={[...path, place, "from"]} />
            <GroupProblems path={[...path, place, "to"]} />
          </div>
        </div>
      ))}
      <AddDateButton
        label={t("ui.wizard.people.awayAdd")}
        type="days"
        today={today}
        id={fieldId(path)}
        onSpan={(days) => add(setAway([...away, days]), [...path, away.length, "from"])}
      />
    </fieldset>
  );
}
