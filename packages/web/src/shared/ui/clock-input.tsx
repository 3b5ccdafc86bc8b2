import { TimePicker } from "@mantine/dates";
import { isLocalTime, type LocalTime } from "@porchlight/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

type ClockInputProps = {
  readonly label: string;
  /** The label is heard and not seen. */
  readonly hidesLabel?: boolean;
  readonly value: LocalTime | undefined;
  /** Called with every time that is whole. */
  readonly onTime: (time: LocalTime) => void;
  /** Called when the field was emptied and left; without it there is always a time. */
  readonly onEmpty?: () => void;
  readonly id?: string;
  readonly width?: number;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly onBlur?: () => void;
};

/**
 * A wall time from 00:00 to 23:59, as every time here is said. The browser's own field follows the language of the
 * browser, and would say 06:00 PM beside a plan that says 18:00. What is half typed goes back to what it was.
 */
export function ClockInput(props: ClockInputProps) {
  const { label, hidesLabel = false, value, onTime, onEmpty, id, width, error, description, onBlur } = props;
  const { t } = useTranslation();
  const [visit, setVisit] = useState(0);
  const leave = (fields: Element) => {
    const texts = [...fields.querySelectorAll("input")].map((input) => input.value);
    if (onEmpty !== undefined && texts.every((text) => text === "")) {
      if (value !== undefined) onEmpty();
    } else if (texts.includes("")) {
      setVisit(visit + 1);
    }
    onBlur?.();
  };
  return (
    <TimePicker
      key={visit}
      {...(id === undefined ? {} : { id })}
      {...(width === undefined ? {} : { w: width })}
      {...(hidesLabel ? {} : { label })}
      hoursInputLabel={t("ui.shell.clock.hours", { label })}
      minutesInputLabel={t("ui.shell.clock.minutes", { label })}
      value={value ?? ""}
      error={error}
      description={description}
      onChange={(next) => {
        if (isLocalTime(next)) onTime(next);
      }}
      onBlur={({ currentTarget }) => leave(currentTarget)}
    />
  );
}
