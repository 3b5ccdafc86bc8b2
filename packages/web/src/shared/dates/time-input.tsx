import { TextInput, type TextInputProps } from "@mantine/core";
import { type LocalTime, minuteOfDay, timeAtMinute } from "@porchlight/core";
import type { KeyboardEvent } from "react";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import { parseTypedTime } from "./parse-typed-time.ts";
import { type ProblemProps, useTypedText } from "./use-typed-text.ts";

type TimeInputProps = Omit<TextInputProps, "value" | "onChange" | "onFocus" | "inputMode" | "w"> &
  ProblemProps & {
    readonly value: LocalTime | undefined;
    readonly onTime: (time: LocalTime) => void;
    /** Called when the field was emptied and left; without it there is always a time. */
    readonly onEmpty?: () => void;
    /** As wide as a time, and no wider. */
    readonly isNarrow?: boolean;
  };

/** Of a time in figures, and of one with AM or PM. */
const WIDTH = { "24h": 76, "12h": 104 } as const;

/** What an arrow key moves a time by. */
const STEP_MINUTES = 15;

const EXAMPLE: LocalTime = "14:30";

/**
 * A wall time, typed as the reader writes it; the browser's own field knows nothing of their choice. It counts once the field
 * is left. What can't be read stays in it, and is told.
 */
export function TimeInput(props: TimeInputProps) {
  const { value, onTime, onEmpty, isNarrow = false, refused, onProblem, error, onBlur, onKeyDown, ...rest } = props;
  const { clock, time: timeWords } = useWallFormats();
  const text = useTypedText({ value, error, refused, onProblem });
  const take = (time: LocalTime | undefined) => {
    text.forget();
    if (time === value) return;
    if (time === undefined) onEmpty?.();
    else onTime(time);
  };
  const settle = () => {
    const typed = text.typed?.trim();
    if (typed === undefined) return;
    if (typed === "") return take(onEmpty === undefined ? value : undefined);
    const time = parseTypedTime(typed, { clock });
    if (time === null) text.refuse({ code: "time-not-read", facts: { text: typed, example: EXAMPLE } });
    else take(time);
  };
  const step = (event: KeyboardEvent) => {
    const direction = STEPS[event.key];
    if (direction === undefined || value === undefined || text.typed !== undefined) return;
    event.preventDefault();
    take(nextStep(value, direction));
  };
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      {...(isNarrow ? { w: WIDTH[clock] } : {})}
      // Figures and a mark between them are enough where no AM or PM is needed.
      inputMode={clock === "24h" ? "decimal" : "text"}
      value={text.typed ?? (value === undefined ? "" : timeWords(value))}
      error={text.error}
      onChange={({ currentTarget }) => text.type(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === "Escape") settle();
        step(event);
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        settle();
        onBlur?.(event);
      }}
      // Escape reads what was just typed before it shuts the dialog around it, which may ask then whether to keep it.
      data-mantine-stop-propagation={text.isNew || undefined}
    />
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

// To the next whole step, as the steps of a clock face.
function nextStep(time: LocalTime, direction: 1 | -1): LocalTime {
  const steps = minuteOfDay(time) / STEP_MINUTES;
  return timeAtMinute((direction > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * STEP_MINUTES);
}
