import { Button, Group } from "@mantine/core";
import type { WeeklyHours } from "@porchlight/core";
import { IconPlus } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { fieldId, focusField } from "../fields/field-places.ts";
import type { FieldPath } from "../wizard-context.ts";
import classes from "./hours-editor.module.css";
import { HoursRow } from "./hours-row.tsx";
import { addInterval, weeklyHoursWord, weeklyMinutes } from "./weekly-hours.ts";

type HoursEditorProps = {
  readonly path: FieldPath;
  /** Whose hours these are, for those who hear the page. */
  readonly label: string;
  readonly hours: WeeklyHours;
  readonly onHours: (hours: WeeklyHours) => void;
};

/** Recurring hours as rows of days with a beginning and an end. */
export function HoursEditor({ path, label, hours, onHours }: HoursEditorProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.editor} aria-label={label}>
      {hours.map((interval, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an interval has no other name than its place
        <HoursRow key={index} path={path} index={index} hours={hours} interval={interval} onHours={onHours} />
      ))}
      <Group justify="space-between" mt="xs" gap="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={2.2} aria-hidden />}
          id={fieldId(path)}
          onClick={() => {
            flushSync(() => onHours(addInterval(hours)));
            focusField([...path, hours.length, "days"]);
          }}
        >
          {t("ui.wizard.hours.add")}
        </Button>
        <span className={classes.total}>
          {t("ui.wizard.hours.total", { hours: weeklyHoursWord(weeklyMinutes(hours)) })}
        </span>
      </Group>
    </fieldset>
  );
}
