import { DateInput, type DateInputProps } from "@mantine/dates";
import { type IsoDate, isIsoDate } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDateSettings } from "../ui/use-date-settings.ts";
import { judgeTypedDate } from "./judge-typed-date.ts";
import { parseTypedDate, writesMonthFirst } from "./parse-typed-date.ts";
import { type ProblemProps, useTypedText } from "./use-typed-text.ts";

type DayInputProps = Omit<
  DateInputProps,
  "value" | "onChange" | "valueFormat" | "dateParser" | "fixOnBlur" | "minDate" | "maxDate" | "onInput" | "onClick"
> &
  ProblemProps & {
    readonly value: IsoDate | undefined;
    /** Called with `undefined` only where the field may be emptied. */
    readonly onDay: (day: IsoDate | undefined) => void;
    /** Today where the business is, which the calendar marks. */
    readonly today?: IsoDate | undefined;
    /** The first day that is taken. */
    readonly first?: IsoDate | undefined;
    /** The last day that the calendar offers; a later one that is typed is the page's to judge. */
    readonly last?: IsoDate | undefined;
    /** The day of the week stands before the date. */
    readonly namesWeekday?: boolean;
  };

const DAY_FORMAT = { dayFirst: "D MMM YYYY", monthFirst: "MMM D, YYYY" } as const;
const WEEKDAY_FORMAT = { dayFirst: "ddd ", monthFirst: "ddd, " } as const;

/** A day, typed or picked. What can't be read stays in the field, and is told. */
export function DayInput(props: DayInputProps) {
  const {
    value,
    onDay,
    today,
    first,
    last,
    namesWeekday = false,
    onProblem,
    error,
    onBlur,
    onKeyDown,
    ...rest
  } = props;
  const { i18n } = useTranslation();
  const settings = useDateSettings(today);
  const text = useTypedText({ error, onProblem });
  const [isOpen, setIsOpen] = useState(false);
  // Enter shuts the calendar of days, which lies over what comes next.
  const [isDone, setDone] = useState(false);
  const monthFirst = writesMonthFirst(i18n.language);
  const order = monthFirst ? "monthFirst" : "dayFirst";
  const typed = text.typed?.trim() ?? "";
  const judged = typed === "" ? undefined : judgeTypedDate(typed, { monthFirst, first });
  const take = (day: IsoDate | undefined) => {
    text.forget();
    onDay(day);
  };
  const settle = () => {
    if (text.typed === undefined) return;
    // Emptied where there must be a day: the field goes back to it.
    if (judged === undefined) text.forget();
    else if ("problem" in judged) text.refuse(judged.problem);
    else take(judged.day);
  };
  return (
    <DateInput
      {...settings}
      valueFormat={`${namesWeekday ? WEEKDAY_FORMAT[order] : ""}${DAY_FORMAT[order]}`}
      {...rest}
      error={text.error}
      value={value ?? null}
      onChange={(day) => take(isIsoDate(day) ? day : undefined)}
      // A year of two figures may be the beginning of one of four: it counts once the field is left.
      dateParser={(words) => (/\d{4}/.test(words) ? parseTypedDate(words, { monthFirst }) : null)}
      fixOnBlur={judged === undefined || "day" in judged}
      onInput={({ currentTarget }) => {
        setDone(false);
        text.type(currentTarget.value);
      }}
      onClick={() => setDone(false)}
      onBlur={(event) => {
        settle();
        setDone(false);
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          settle();
          setDone(true);
        }
        onKeyDown?.(event);
      }}
      {...(first === undefined ? {} : { minDate: first })}
      {...(last === undefined ? {} : { excludeDate: (day: string) => day > last })}
      // Escape shuts the calendar of days before it shuts the dialog around it.
      data-mantine-stop-propagation={(isOpen && !isDone) || undefined}
      popoverProps={{
        ...(isDone ? { opened: false } : {}),
        withinPortal: true,
        shadow: "md",
        onOpen: () => setIsOpen(true),
        onClose: () => setIsOpen(false),
      }}
    />
  );
}
