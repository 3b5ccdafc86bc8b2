import { TimeInput } from "@mantine/dates";
import { isLocalTime, type LocalTime } from "@porchlight/core";
import { useState } from "react";
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
  const field = useField(path);
  const [draft, setDraft] = useState<string>();
  return (
    <TimeInput
      {...field}
      w={104}
      aria-label={label}
      value={draft ?? value}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        if (isLocalTime(currentTarget.value)) onTime(currentTarget.value);
      }}
      onBlur={() => {
        setDraft(undefined);
        field.onBlur();
      }}
    />
  );
}
