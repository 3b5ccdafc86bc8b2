import { DateInput } from "@mantine/dates";
import { type IsoDate, isIsoDate } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useCalendarSettings } from "../use-calendar-settings.ts";
import type { FieldPath } from "../wizard-context.ts";
import { problemsId } from "./field-places.ts";
import { parseTypedDate } from "./parse-typed-date.ts";
import { useField } from "./use-field.tsx";

type DateFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: IsoDate | undefined;
  /** Called with `undefined` only where the day may be left out. */
  readonly onDate: (value: IsoDate | undefined) => void;
  /** What the empty field says; a field with it may be left empty. */
  readonly emptyWord?: string;
  readonly minDate?: IsoDate | undefined;
  readonly maxDate?: IsoDate | undefined;
  readonly hidesLabel?: boolean;
  readonly className?: string | undefined;
  /** The field is too narrow for sentences: a `GroupProblems` of its path stands where there is room. */
  readonly speaksElsewhere?: boolean;
};

/** A day, typed or picked. */
export function DateField(props: DateFieldProps) {
  const { path, label, value, onDate, emptyWord, minDate, maxDate, hidesLabel = false, className } = props;
  const field = useField(path);
  const silent = { error: field.error !== null, description: null, "aria-describedby": problemsId(path) };
  const { t } = useTranslation();
  const settings = useCalendarSettings();
  const isOptional = emptyWord !== undefined;
  return (
    <DateInput
      {...settings}
      {...field}
      {...(props.speaksElsewhere === true ? silent : {})}
      className={className}
      {...(hidesLabel ? { "aria-label": label } : { label })}
      value={value ?? null}
      onChange={(next) => {
        if (isIsoDate(next)) onDate(next);
        else if (isOptional) onDate(undefined);
      }}
      valueFormat="D MMM YYYY"
      placeholder={emptyWord ?? t("ui.wizard.datePlaceholder")}
      dateParser={parseTypedDate}
      clearable={isOptional}
      clearButtonProps={{ "aria-label": t("ui.wizard.clear", { what: label }) }}
      {...(minDate === undefined ? {} : { minDate, defaultDate: value ?? minDate })}
      {...(maxDate === undefined ? {} : { maxDate })}
      popoverProps={{ withinPortal: true, shadow: "md" }}
    />
  );
}
