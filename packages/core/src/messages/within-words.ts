/** Looks a key up in the catalogue and puts facts into its text, as i18next's `t` does. */
export type TranslateFacts = (key: string, facts: Readonly<Record<string, unknown>>) => string;

/** A time that is promised, as a plan's promise has it. */
export type PromisedTime = {
  /** On the working clock these are minutes of opening hours. Absent where no time is promised. */
  readonly withinMinutes?: number;
  /** From a day up, on the working clock: the promise in opening days. */
  readonly withinDays?: number;
  /** `wall` counts every minute, `working` those of opening hours. */
  readonly clock: "wall" | "working";
};

/** Whole numbers from here up are written in digits. */
const DIGITS_FROM = 13;

/** A promised time as the end of a sentence: `within one working day`; undefined where none is promised. */
export function withinWords(
  { withinMinutes, withinDays, clock }: PromisedTime,
  translate: TranslateFacts,
): string | undefined {
  if (withinDays !== undefined) {
    return translate("within.workingDays", { count: withinDays, number: numberWord(withinDays, translate) });
  }
  if (withinMinutes === undefined) return undefined;
  const hours = withinMinutes / 60;
  if (!Number.isInteger(hours)) return translate(`within.${clock}Minutes`, { minutes: withinMinutes });
  return translate(`within.${clock}Hours`, { count: hours, number: numberWord(hours, translate) });
}

/** A whole number as it reads in a sentence: `seven`, from thirteen up `13`. */
export function numberWord(value: number, translate: TranslateFacts): string {
  const isWord = Number.isInteger(value) && value >= 0 && value < DIGITS_FROM;
  return isWord ? translate(`number.${value}`, {}) : translate("number.digits", { value });
}
