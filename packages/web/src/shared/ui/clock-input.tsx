import { TimePicker } from "@mantine/dates";
import { isLocalTime, type LocalTime } from "@porchlight/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import { likelyTime } from "./likely-time.ts";

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
  /** As wide as a time, and no wider. */
  readonly isNarrow?: boolean;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly onBlur?: () => void;
};

/** Of a time in figures, and of one with AM or PM. */
const WIDTH = { "24h": 92, "12h": 116 } as const;

/**
 * A wall time on the reader's clock, as every time on the page is said; the browser's own field knows nothing of their
 * choice. What is half typed goes back to what it was; without AM or PM it is an hour of the day.
 */
export function ClockInput(props: ClockInputProps) {
  const { label, hidesLabel = false, value, onTime, onEmpty, id, isNarrow = false, error, description, onBlur } = props;
  const { t } = useTranslation();
  const { clock } = useWallFormats();
  const [visit, setVisit] = useState(0);
  const leave = (fields: Element) => {
    const figures = [...fields.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")].map(
      ({ value: text }) => text,
    );
    const half = fields.querySelector("select")?.value;
    const [hours = 0, minutes = 0] = figures.map(Number);
    if (onEmpty !== undefined && figures.every((text) => text === "")) {
      if (value !== undefined) onEmpty();
    } else if (figures.includes("") || half === "") {
      if (!figures.includes("")) onTime(likelyTime(hours, minutes));
      setVisit(visit + 1);
    }
    onBlur?.();
  };
  return (
    <TimePicker
      key={`${clock}/${visit}`}
      {...(id === undefined ? {} : { id })}
      {...(isNarrow ? { w: WIDTH[clock] } : {})}
      {...(hidesLabel ? {} : { label })}
      hoursInputLabel={t("ui.shell.clock.hours", { label })}
      minutesInputLabel={t("ui.shell.clock.minutes", { label })}
      amPmInputLabel={t("ui.shell.clock.halfDay", { label })}
      format={clock}
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
