import { NumberInput, type NumberInputProps } from "@mantine/core";
import { useState } from "react";
import type { FieldPath } from "../wizard-context.ts";
import { useField } from "./use-field.tsx";

type NumberFieldProps = Pick<NumberInputProps, "suffix" | "placeholder" | "max" | "step" | "decimalScale"> & {
  readonly path: FieldPath;
  readonly label: string;
  readonly value: number | undefined;
  /** Called with `undefined` when the field is emptied. */
  readonly onNumber: (value: number | undefined) => void;
  readonly className?: string | undefined;
  /** The field is too narrow for sentences: a `GroupProblems` of its path stands where there is room. */
  readonly speaksElsewhere?: boolean;
};

/** A number, or nothing. While it is being typed the field shows the typing, such as "1.". */
export function NumberField({ path, value, onNumber, speaksElsewhere = false, ...rest }: NumberFieldProps) {
  const field = useField(path, { speaksElsewhere });
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
        onNumber(typed === "" || !Number.isFinite(Number(typed)) ? undefined : Number(typed));
      }}
      onBlur={() => {
        setDraft(undefined);
        field.onBlur();
      }}
    />
  );
}
