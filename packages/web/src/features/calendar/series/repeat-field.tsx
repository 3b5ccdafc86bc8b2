import { Select } from "@mantine/core";
import type { IsoDate, Repetition } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CustomPace } from "./custom-pace.tsx";
import { EndsField } from "./ends-field.tsx";
import { hasSamePace, listPaces } from "./list-paces.ts";
import classes from "./repeat-field.module.css";
import { repetitionWords } from "./repetition-words.ts";
import { withEnd } from "./with-end.ts";

type RepeatFieldProps = {
  readonly firstDay: IsoDate;
  /** Undefined: it does not repeat. */
  readonly value: Repetition | undefined;
  readonly onChange: (repetition: Repetition | undefined) => void;
};

const NEVER = "never";
const CUSTOM = "custom";

/** How a post repeats: one of the usual paces or one of its own, and when it ends. */
export function RepeatField({ firstDay, value, onChange }: RepeatFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const paces = listPaces(firstDay);
  const index = value === undefined ? -1 : paces.findIndex((pace) => hasSamePace(pace, value));
  // What repeats again ends as it did.
  const [first] = useState(value);
  const [isCustom, setCustom] = useState(value !== undefined && index < 0);
  const choose = (choice: string | null) => {
    setCustom(choice === CUSTOM);
    if (choice === NEVER || choice === null) return onChange(undefined);
    const pace = choice === CUSTOM ? (value ?? paces[1]) : paces[Number(choice)];
    if (pace !== undefined) onChange(withEnd(pace, value ?? first));
  };
  return (
    <div className={classes.field}>
      <Select
        id={id}
        label={t("ui.calendar.repeat.label")}
        allowDeselect={false}
        value={value === undefined ? NEVER : isCustom || index < 0 ? CUSTOM : String(index)}
        data={[
          { value: NEVER, label: t("ui.calendar.repeat.never") },
          ...paces.map((pace, at) => ({ value: String(at), label: repetitionWords(pace, firstDay, t) })),
          { value: CUSTOM, label: t("ui.calendar.repeat.custom") },
        ]}
        onChange={choose}
      />
      {value !== undefined && (isCustom || index < 0) && (
        <CustomPace firstDay={firstDay} value={value} onChange={(pace) => onChange(withEnd(pace, value))} />
      )}
      {value !== undefined && <EndsField firstDay={firstDay} value={value} onChange={onChange} />}
    </div>
  );
}
