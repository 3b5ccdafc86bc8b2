import {
  type Answers,
  addDays,
  type Channel,
  type ChannelAnswer,
  type IsoDate,
  inZone,
  type LocalTime,
  minuteOfDay,
  type Person,
  timeAtMinute,
  WEEKDAYS,
  type Weekday,
  type WeeklyHours,
  type Wish,
  weekdayIndexOf,
  weekdayOf,
} from "@porchlight/core";

/** What somebody tries out: only what is otherwise than in the answers of the plan. */
export type Trial = {
  /** Hours a week by the place of a person in the answers. */
  readonly hours?: Readonly<Record<number, number>>;
  /** 0 to 1. */
  readonly promoShareMax?: number;
  readonly look?: Look;
  readonly wishes?: Readonly<Partial<Record<Channel, Wish>>>;
  /** Channels that the answers do not have, in the order in which they came. */
  readonly added?: readonly Channel[];
};

/** Further looks at the inbox by one person, on the business's clock. */
export type Look = {
  /** The place of the person in the answers. */
  readonly person: number;
  readonly at: readonly { readonly day: Weekday; readonly time: LocalTime }[];
};

/** Time that somebody is taken to be there for a look; a check begins a quarter hour before the end at the latest. */
const LOOK_MINUTES = 30;

/** The answers as they would be; the very same where nothing is tried. */
export function answersOfTrial(
  answers: Answers,
  { trial, startsOn }: { readonly trial: Trial; readonly startsOn: IsoDate },
): Answers {
  if (isUntouched(trial)) return answers;
  const people = answers.people.map((person, index) =>
    withLook({ ...person, hoursPerWeek: trial.hours?.[index] ?? person.hoursPerWeek }, index),
  );
  const added = newChannels(answers, trial).map((channel): ChannelAnswer => ({ channel, state: "none" }));
  const channels = [...answers.channels, ...added].map((entry) => withWish(entry, trial));
  const limits =
    trial.promoShareMax === undefined ? {} : { limits: { ...answers.limits, promoShareMax: trial.promoShareMax } };
  return { ...answers, people, channels, ...limits };

  function withLook(person: Person, index: number): Person {
    const { look } = trial;
    if (look === undefined || look.person !== index) return person;
    const zone = person.zone ?? answers.business.zone;
    const hours = look.at.map((at) => lookHours(at, { from: answers.business.zone, to: zone, startsOn }));
    return { ...person, hours: [...(person.hours ?? answers.workingHours), ...hours] };
  }
}

/** The trial without what says the same as the answers. */
export function withoutIdle(trial: Trial, answers: Answers): Trial {
  const hours = Object.entries(trial.hours ?? {}).filter(
    ([index, value]) => answers.people[Number(index)]?.hoursPerWeek !== value,
  );
  const added = newChannels(answers, trial);
  const wishes = Object.entries(trial.wishes ?? {}).filter(
    ([channel, wish]) => wish !== (answers.channels.find((entry) => entry.channel === channel)?.wish ?? "may"),
  );
  const capIsSame = trial.promoShareMax === undefined || trial.promoShareMax === answers.limits?.promoShareMax;
  return {
    ...(hours.length === 0 ? {} : { hours: Object.fromEntries(hours) }),
    ...(capIsSame ? {} : { promoShareMax: trial.promoShareMax }),
    ...(trial.look === undefined || answers.people[trial.look.person] === undefined ? {} : { look: trial.look }),
    ...(wishes.length === 0 ? {} : { wishes: same(trial.wishes, Object.fromEntries(wishes)) }),
    ...(added.length === 0 ? {} : { added: same(trial.added, added) }),
  };
}

// The very object where nothing was left out of it: who shows it need not show it again.
function same<Part extends object>(before: Part | undefined, after: Part): Part {
  return before !== undefined && Object.keys(before).length === Object.keys(after).length ? before : after;
}

export function isUntouched(trial: Trial): boolean {
  return Object.keys(trial).length === 0;
}

function newChannels(answers: Answers, { added = [] }: Trial): Channel[] {
  const known = new Set(answers.channels.map(({ channel }) => channel));
  return added.filter((channel) => !known.has(channel));
}

function withWish(entry: ChannelAnswer, { wishes }: Trial): ChannelAnswer {
  const wish = wishes?.[entry.channel];
  return wish === undefined ? entry : { ...entry, wish };
}

type Clocks = { readonly from: string; readonly to: string; readonly startsOn: IsoDate };

// The look stands on the business's clock, a person's hours on their own.
function lookHours({ day, time }: Look["at"][number], { from, to, startsOn }: Clocks): WeeklyHours[number] {
  const daysAhead = (WEEKDAYS.indexOf(day) - weekdayIndexOf(startsOn) + WEEKDAYS.length) % WEEKDAYS.length;
  const own = inZone({ date: addDays(startsOn, daysAhead), time, zone: from }, to);
  return { days: [weekdayOf(own.date)], from: own.time, to: timeAtMinute(minuteOfDay(own.time) + LOOK_MINUTES) };
}
