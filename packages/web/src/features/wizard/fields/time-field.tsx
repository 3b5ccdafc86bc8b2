import type { LocalTime } from "@porchlight/core";
import { TimeInput } from "../../../shared/dates/time-input.tsx";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import { stayOnStep } from "./stay-on-step.ts";
import { useField } from "./use-field.tsx";

type TimeFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: LocalTime;
  readonly onTime: (value: LocalTime) => void;
};

/** A wall time, named to those who hear it; to the eye its place says what it is. */
export function TimeField({ path, label, value, onTime }: TimeFieldProps) {
  const { setUnread } = useWizard();
  return (
    <TimeInput
      {...useField(path)}
      isNarrow
      aria-label={label}
      value={value}
      onTime={onTime}
      onKeyDown={stayOnStep}
      onProblem={(problem) => setUnread(path, problem)}
    />
  );
}
