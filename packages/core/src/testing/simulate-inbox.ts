import { seededNumbers } from "./seeded-numbers.ts";

const WEEK_MINUTES = 10_080;

export type Inbox = {
  /** Minutes of the week at which somebody begins to look. */
  readonly checkMinutes: readonly number[];
  /** From the beginning of a look to its first answer. */
  readonly delayMinutes: number;
  /** How many messages come in a week, at random moments. */
  readonly messagesPerWeek: number;
  /** What one answer takes; 0: all are answered at once. */
  readonly minutesPerMessage: number;
  /** One entry a minute of the week: with it only open minutes count until the look. */
  readonly isOpen?: readonly boolean[];
  readonly weeks: number;
  readonly seed: number;
};

/** One message of the simulation. */
export type Answered = {
  readonly week: number;
  readonly minuteOfWeek: number;
  /** Open minutes until the look, and every minute from there to the answer. */
  readonly waitMinutes: number;
  /** Open minutes from arrival to answer: after closing the clock stands. */
  readonly openMinutes: number;
};

/**
 * Lives through an inbox week after week: messages drop in, at each look one person answers what has gathered, oldest first,
 * one after the other; what a look begins is finished before the next one begins, however long it takes.
 */
export function simulateInbox(inbox: Inbox): Answered[] {
  const { checkMinutes, delayMinutes, minutesPerMessage, weeks } = inbox;
  const arrivals = listArrivals(inbox);
  const openBefore = countOpenMinutes(inbox.isOpen);
  const looks = [...new Set(checkMinutes)].sort((a, b) => a - b);
  const answered: Answered[] = [];
  let next = 0;
  let freeAt = 0;
  for (let week = 0; week <= weeks; week += 1) {
    for (const look of looks) {
      const lookAt = week * WEEK_MINUTES + look;
      let clock = Math.max(freeAt, lookAt + delayMinutes);
      for (let arrival = arrivals[next]; arrival !== undefined && arrival < lookAt; arrival = arrivals[next]) {
        clock += minutesPerMessage;
        const untilLook = openBefore(lookAt) - openBefore(arrival);
        answered.push({
          week: Math.floor(arrival / WEEK_MINUTES),
          minuteOfWeek: arrival % WEEK_MINUTES,
          waitMinutes: untilLook + (clock - lookAt),
          openMinutes: openBefore(clock) - openBefore(arrival),
        });
        next += 1;
      }
      freeAt = clock;
    }
  }
  return answered;
}

// A Poisson stream: the time to the next message is exponential.
function listArrivals({ messagesPerWeek, weeks, seed }: Inbox): number[] {
  const random = seededNumbers(seed);
  const arrivals: number[] = [];
  const meanGap = WEEK_MINUTES / messagesPerWeek;
  for (let moment = -Math.log(random()) * meanGap; moment < weeks * WEEK_MINUTES; ) {
    arrivals.push(moment);
    moment -= Math.log(random()) * meanGap;
  }
  return arrivals;
}

// How many open minutes lie before a moment; without opening hours all of them.
function countOpenMinutes(isOpen: readonly boolean[] | undefined): (moment: number) => number {
  if (isOpen === undefined) return (moment) => moment;
  const before = [0];
  for (const open of isOpen) before.push((before.at(-1) ?? 0) + Number(open));
  return (moment) => {
    const whole = Math.floor(moment);
    const minute = whole % WEEK_MINUTES;
    const inWeek = (before[minute] ?? 0) + (isOpen[minute] ? moment - whole : 0);
    return Math.floor(moment / WEEK_MINUTES) * (before.at(-1) ?? 0) + inWeek;
  };
}
