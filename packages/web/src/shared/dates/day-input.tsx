import { DateInput, type DateInputProps } from "@mantine/dates";
import { type IsoDate, isIsoDate } from "@porchlight/core";
import { useContext, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDateSettings } from "../ui/use-date-settings.ts";
import { judgeTypedDate, type TypedDateProblem } from "./judge-typed-date.ts";
import { parseTypedDate, writesMonthFirst } from "./parse-typed-date.ts";
import { UnreadDaysContext } from "./unread-days.ts";

type DayInputProps = Omit<
  DateInputProps,
  "value" | "onChange" | "valueFormat" | "dateParser" | "fixOnBlur" | "minDate" | "maxDate" | "onInput"
> & {
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
  /**
   * Called when the field is left with a text that is no day, and with `undefined` once it is one. The page says then
   * what is wrong; without this the field does so itself.
   */
  readonly onProblem?: (problem: TypedDateProblem | undefined) => void;
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
  const { t, i18n } = useTranslation();
  const settings = useDateSettings(today);
  const field = useId();
  const unread = useContext(UnreadDaysContext);
  useEffect(() => () => unread?.note(field, false), [unread, field]);
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<TypedDateProblem>();
  const monthFirst = writesMonthFirst(i18n.language);
  const order = monthFirst ? "monthFirst" : "dayFirst";
  const judge = (text: string) => judgeTypedDate(text, { monthFirst, first });
  const tell = (next: TypedDateProblem | undefined) => {
    setProblem(next);
    if (next === undefined && problem === undefined) return;
    onProblem?.(next);
    unread?.note(field, next !== undefined);
  };
  const take = (day: IsoDate | undefined) => {
    setTyped(undefined);
    tell(undefined);
    onDay(day);
  };
  const settle = () => {
    if (typed === undefined || typed.trim() === "") return;
    const judged = judge(typed);
    if ("problem" in judged) tell(judged.problem);
    else take(judged.day);
  };
  return (
    <DateInput
      {...settings}
      valueFormat={`${namesWeekday ? WEEKDAY_FORMAT[order] : ""}${DAY_FORMAT[order]}`}
      {...rest}
      error={onProblem === undefined && problem !== undefined ? problemWords(problem) : error}
      value={value ?? null}
      onChange={(day) => take(isIsoDate(day) ? day : undefined)}
      // A year of two figures may be the beginning of one of four: it counts once the field is left.
      dateParser={(text) => (/\d{4}/.test(text) ? parseTypedDate(text, { monthFirst }) : null)}
      fixOnBlur={typed === undefined || typed.trim() === "" || "day" in judge(typed)}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={(event) => {
        settle();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
        onKeyDown?.(event);
      }}
      {...(first === undefined ? {} : { minDate: first })}
      {...(last === undefined ? {} : { excludeDate: (day: string) => day > last })}
      // Escape shuts the calendar of days before it shuts the dialog around it.
      data-mantine-stop-propagation={isOpen || undefined}
      popoverProps={{
        withinPortal: true,
        shadow: "md",
        onOpen: () => setIsOpen(true),
        onClose: () => setIsOpen(false),
      }}
    />
  );

  function problemWords({ code, facts }: TypedDateProblem): string {
    return t(`ui.shell.dates.problem.${code}`, facts);
  }
}
