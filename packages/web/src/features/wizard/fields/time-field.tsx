import type { LocalTime } from "@porchlight/core";
import { ClockInput } from "../../../shared/ui/clock-input.tsx";
import type { FieldPath } from "../wizard-context.ts";
import { useField } from "./use-field.tsx";

type TimeFieldProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: LocalTime;
  readonly onTime: (value: LocalTime) => void;
};

/** A wall time. While it is half typed the answer stays as it was. */
export function TimeField({ path, label, value, onTime }: TimeFieldProps) {
  const { inputWrapperOrder: _order, ...field } = useField(path);
  return <ClockInput {...field} isNarrow label={label} hidesLabel value={value} onTime={onTime} />;
}
