import { NumberInput, type NumberInputProps } from "@mantine/core";
import { useState } from "react";
import { useField } from "./use-field.tsx";
import type { FieldPath } from "./wizard-context.ts";

type NumberFieldProps = Pick<NumberInputProps, "suffix" | "placeholder" | "max" | "step" | "decimalScale"> & {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: number | undefined;
  /** Called with `undefined` when the field is emptied. */
  readonly onNumber: (value: number | undefined) => void;
  readonly className?: string | undefined;
};

/** A number, or nothing. While it is being typed the field shows the typing, such as "1.". */
export function NumberField({ path, value, onNumber, ...rest }: NumberFieldProps) {
  const field = useField(path);
  const [draft, setDraft] = useState<number | string>();
  return (
    <NumberInput
      {...field}
      {...rest}
      value={draft ?? value ?? ""}
      min={0}
      allowNegative={false}
      clampBehavior="none"
      thousandSeparator=","
      hideControls
      onChange={(typed) => {
        setDraft(typed);
        onNumber(typed === "" || Number.isNaN(Number(typed)) ? undefined : Number(typed));
      }}
      onBlur={() => {
        setDraft(undefined);
        field.onBlur();
      }}
    />
  );
}
