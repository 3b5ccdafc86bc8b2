import { Button, Checkbox, Group } from "@mantine/core";
import type { PublicHoliday } from "@porchlight/api/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWizard } from "../wizard-context.ts";
import classes from "./holidays-form.module.css";
import { isAnybodyThere } from "./is-anybody-there.ts";
import { isClosedOn } from "./is-closed-on.ts";

type HolidaysChoiceProps = {
  readonly holidays: readonly PublicHoliday[];
  readonly onTake: (chosen: readonly PublicHoliday[]) => void;
  readonly onCancel: () => void;
};

/** The holidays of a year, at first all chosen on which anybody works; those that are days off already stand there as such. */
export function HolidaysChoice({ holidays, onTake, onCancel }: HolidaysChoiceProps) {
  const { t } = useTranslation();
  const { answers } = useWizard();
  const isOff = (holiday: PublicHoliday) => isClosedOn(answers.closures ?? [], holiday);
  const isFree = (holiday: PublicHoliday) => !isAnybodyThere(answers, holiday);
  const open = holidays.filter((holiday) => !isOff(holiday));
  const [left, setLeft] = useState<ReadonlySet<PublicHoliday>>(() => new Set(holidays.filter(isFree)));
  const chosen = open.filter((holiday) => !left.has(holiday));
  const isAll = chosen.length === open.length;
  const toggle = (holiday: PublicHoliday) => {
    const next = new Set(left);
    if (!next.delete(holiday)) next.add(holiday);
    setLeft(next);
  };
  const wordsOf = (holiday: PublicHoliday) => {
    if (isOff(holiday)) return t("ui.wizard.holidays.off");
    const days = t(daysKey(holiday), { ...holiday });
    return isFree(holiday) ? t("ui.wizard.holidays.free", { days }) : days;
  };
  if (holidays.length === 0) return <p className={classes.hint}>{t("ui.wizard.holidays.none")}</p>;
  return (
    <>
      <Checkbox
        className={classes.all}
        label={t("ui.wizard.holidays.all")}
        checked={isAll}
        indeterminate={!isAll && chosen.length > 0}
        disabled={open.length === 0}
        onChange={() => setLeft(isAll ? new Set(open) : new Set())}
      />
      <ul className={classes.list}>
        {holidays.map((holiday) => (
          <li key={`${holiday.from}/${holiday.name}`} className={classes.item}>
            <Checkbox
              label={holiday.name}
              description={wordsOf(holiday)}
              checked={isOff(holiday) || !left.has(holiday)}
              disabled={isOff(holiday)}
              onChange={() => toggle(holiday)}
            />
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{t("ui.wizard.holidays.source")}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t("ui.shell.cancel")}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
          {t("ui.wizard.holidays.take", { count: chosen.length })}
        </Button>
      </Group>
    </>
  );
}

function daysKey({ from, to }: PublicHoliday): string {
  return from === to ? "ui.wizard.holidays.day" : "ui.wizard.holidays.days";
}
