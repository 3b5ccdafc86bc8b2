import { Input, Popover, TextInput, type TextInputProps } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { type IsoDate, isIsoDate } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDateSettings } from "../ui/use-date-settings.ts";
import { useWallFormats } from "../wall/use-wall-formats.ts";
import { judgeTypedDate } from "./judge-typed-date.ts";
import { type NearDay, writesMonthFirst } from "./parse-typed-date.ts";
import { type ProblemProps, useTypedText } from "./use-typed-text.ts";

type DayInputProps = Omit<TextInputProps, "value" | "onChange" | "onClick" | "onFocus"> &
  ProblemProps & {
    readonly value: IsoDate | undefined;
    /** Called with `undefined` only where the field may be emptied. */
    readonly onDay: (day: IsoDate | undefined) => void;
    /** What empties the field, in words; without them there is always a day. */
    readonly clearLabel?: string;
    /** Today where the business is, which the calendar marks. */
    readonly today?: IsoDate | undefined;
    /** The first day that is taken. */
    readonly first?: IsoDate | undefined;
    /** The last day that the calendar offers; a later one that is typed is the page's to judge. */
    readonly last?: IsoDate | undefined;
    /** The day of the week stands before the date. */
    readonly namesWeekday?: boolean;
  };

/** A day, typed or picked. It counts once the field is left. What can't be read stays in it, and is told. */
export function DayInput(props: DayInputProps) {
  const { value, onDay, clearLabel, today, first, last, namesWeekday = false, ...others } = props;
  const { refused, onProblem, error, onBlur, onKeyDown, ...rest } = others;
  const { i18n } = useTranslation();
  const settings = useDateSettings(today);
  const { shortDate, titleDay } = useWallFormats();
  const text = useTypedText({ value, error, refused, onProblem });
  const [isOpen, setOpen] = useState(false);
  /** Whichever month somebody turned to. */
  const [month, setMonth] = useState<string>();
  const typed = text.typed?.trim();
  const judged =
    typed === undefined || typed === ""
      ? undefined
      : judgeTypedDate(typed, {
          monthFirst: writesMonthFirst(i18n.language),
          first,
          near: nearDay({ first, last, today }),
        });
  const shown = judged !== undefined && "day" in judged ? judged.day : value;
  const close = () => {
    setOpen(false);
    setMonth(undefined);
  };
  const take = (day: IsoDate | undefined) => {
    text.forget();
    if (day !== value) onDay(day);
  };
  const settle = () => {
    close();
    if (typed === undefined) return;
    // Emptied where there must be a day: the field goes back to it.
    if (judged === undefined) take(clearLabel === undefined ? value : undefined);
    else if ("problem" in judged) text.refuse(judged.problem);
    else take(judged.day);
  };
  const page = month ?? shown ?? today;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" withRoles={false}>
      <Popover.Target>
        <TextInput
          autoComplete="off"
          {...rest}
          error={text.error}
          value={text.typed ?? (value === undefined ? "" : (namesWeekday ? titleDay : shortDate)(value))}
          rightSection={
            clearLabel !== undefined &&
            value !== undefined && (
              <Input.ClearButton
                aria-label={clearLabel}
                onClick={() => {
                  take(undefined);
                  close();
                }}
              />
            )
          }
          onChange={({ currentTarget }) => {
            text.type(currentTarget.value);
            setMonth(undefined);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={(event) => {
            settle();
            onBlur?.(event);
          }}
          onKeyDown={(event) => {
            // The calendar lies over what comes next.
            if (event.key === "Enter" || event.key === "Escape") settle();
            onKeyDown?.(event);
          }}
          // Escape reads what was typed and shuts the calendar of days before it shuts the dialog around it.
          data-mantine-stop-propagation={isOpen || undefined}
        />
      </Popover.Target>
      <Popover.Dropdown data-dates-dropdown onMouseDown={(event) => event.preventDefault()}>
        <DatePicker
          {...settings}
          value={shown ?? null}
          onChange={(day) => {
            if (isIsoDate(day)) take(day);
            close();
          }}
          {...(page === undefined ? {} : { date: page })}
          onDateChange={setMonth}
          {...(first === undefined ? {} : { minDate: first })}
          {...(last === undefined ? {} : { excludeDate: (day: string) => day > last })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Without a year the next such day is meant or, where all days that are taken lie behind, the last one. */
function nearDay({ first, last, today }: Pick<DayInputProps, "first" | "last" | "today">): NearDay | undefined {
  if (last !== undefined) return { until: last };
  const from = first ?? today;
  return from && { from };
}
