import type { LocalTime } from "@porchlight/core";
import { TimeInput } from "../../../shared/dates/time-input.tsx";
import type { FieldPath } from "../wizard-context.ts";
import { stayOnStep } from "./stay-on-step.ts";
import { useField } from "./use-field.tsx";
import { useUnreadText } from "./use-unread-text.ts";

type TimeFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: LocalTime;
  readonly onTime: (value: LocalTime) => void;
};

/** A wall time, named to those who hear it; to the eye its place says what it is. */
export function TimeField({ path, label, value, onTime }: TimeFieldProps) {
  return (
    <TimeInput
      {...useField(path)}
      {...useUnreadText(path)}
      isNarrow
      aria-label={label}
      value={value}
      onTime={onTime}
      onKeyDown={stayOnStep}
    />
  );
}
