import type { IsoDate } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import { EXAMPLE_DAY } from "../../../shared/dates/judge-typed-date.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { stayOnStep } from "./stay-on-step.ts";
import { useField } from "./use-field.tsx";
import { useUnreadText } from "./use-unread-text.ts";

type DateFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: IsoDate | undefined;
  /** Called with `undefined` only where the day may be left out. */
  readonly onDate: (value: IsoDate | undefined) => void;
  /** What the empty field says; a field with it may be left empty. */
  readonly emptyWord?: string;
  /** The last day that the calendar offers. */
  readonly last?: IsoDate;
  readonly className?: string | undefined;
  /** The field is too narrow for sentences: a `GroupProblems` of its path stands where there is room. */
  readonly speaksElsewhere?: boolean;
};

/** A day, typed or picked. */
export function DateField({ path, label, value, onDate, emptyWord, speaksElsewhere = false, ...rest }: DateFieldProps) {
  const { t } = useTranslation();
  const { today } = useWizard();
  const { shortDate } = useWallFormats();
  const isOptional = emptyWord !== undefined;
  return (
    <DayInput
      {...useField(path, { speaksElsewhere })}
      {...useUnreadText(path)}
      {...rest}
      label={label}
      today={today}
      value={value}
      onDay={(day) => (day !== undefined || isOptional) && onDate(day)}
      onKeyDown={stayOnStep}
      placeholder={emptyWord ?? shortDate(EXAMPLE_DAY)}
      {...(isOptional ? { clearLabel: t("ui.wizard.clear", { what: label }) } : {})}
    />
  );
}
