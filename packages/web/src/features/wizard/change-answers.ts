import {
  type Answers,
  type Audience,
  type BigDate,
  type Channel,
  type ChannelAnswer,
  type Closure,
  daysBetween,
  type Limits,
  type Person,
} from "@porchlight/core";

/** One change of the answers, from what they are to what they shall be. */
export type ChangeAnswers = (answers: Answers) => Answers;

export function setBusiness(change: Partial<Answers["business"]>): ChangeAnswers {
  return (answers) => ({ ...answers, business: { ...answers.business, ...change } });
}

/** Moves the business to another zone, and with it the customers who were taken to be where it is. */
export function moveBusiness(zone: string): ChangeAnswers {
  return (answers) => {
    const before = answers.business.zone;
    const audience = answers.audience.map((group) => (group.zone === before ? { ...group, zone } : group));
    return { ...answers, business: { ...answers.business, zone }, audience };
  };
}

/** Puts another channel on the list of those to decide on, or takes it off. */
export function toggleChannel(channel: Channel): ChangeAnswers {
  return (answers) => {
    const isThere = answers.channels.some((entry) => entry.channel === channel);
    const others = answers.channels.filter((entry) => entry.channel !== channel);
    return { ...answers, channels: isThere ? others : [...others, { channel, state: "active", wish: "may" }] };
  };
}

export function setChannel(index: number, change: Changes<ChannelAnswer>): ChangeAnswers {
  return (answers) => ({ ...answers, channels: withChanged(answers.channels, index, change) });
}

export function setPerson(index: number, change: Changes<Person>): ChangeAnswers {
  return (answers) => ({ ...answers, people: withChanged(answers.people, index, change) });
}

export function addPerson(): ChangeAnswers {
  return (answers) => ({
    ...answers,
    people: [...answers.people, { name: "", role: answers.people.length === 0 ? "owner" : "manager", hoursPerWeek: 2 }],
  });
}

export function removePerson(index: number): ChangeAnswers {
  return (answers) => ({ ...answers, people: answers.people.toSpliced(index, 1) });
}

export function setAudience(index: number, change: Changes<Audience>): ChangeAnswers {
  return (answers) => ({ ...answers, audience: withChanged(answers.audience, index, change) });
}

/** Another group of customers with an equal part; the others make room in proportion. */
export function addAudience(label: string): ChangeAnswers {
  return (answers) => {
    const total = answers.audience.reduce((sum, { share }) => sum + share, 0);
    const part = 1 / (answers.audience.length + 1);
    const others = answers.audience.map((group) => ({
      ...group,
      share: total > 0 ? wholePercent((group.share / total) * (1 - part)) : 0,
    }));
    const rest = 1 - others.reduce((sum, { share }) => sum + share, 0);
    return {
      ...answers,
      audience: [...others, { label, zone: answers.business.zone, share: wholePercent(rest) }],
    };
  };
}

/** Takes a group away; those who stay keep their proportions and make up the whole again. */
export function removeAudience(index: number): ChangeAnswers {
  return (answers) => {
    const staying = answers.audience.toSpliced(index, 1);
    const total = staying.reduce((sum, { share }) => sum + share, 0);
    const only = staying.length === 1;
    return {
      ...answers,
      audience: staying.map((group) => ({
        ...group,
        share: only ? 1 : total > 0 ? wholePercent(group.share / total) : group.share,
      })),
    };
  };
}

export function addClosure(closure: Closure): ChangeAnswers {
  return (answers) => ({ ...answers, closures: [...(answers.closures ?? []), closure] });
}

/** Several at once, all of them in the order of their days. */
export function addClosures(closures: readonly Closure[]): ChangeAnswers {
  return (answers) => ({
    ...answers,
    closures: [...(answers.closures ?? []), ...closures].toSorted((a, b) => daysBetween(b.from, a.from)),
  });
}

export function setClosure(index: number, change: Changes<Closure>): ChangeAnswers {
  return (answers) => ({ ...answers, closures: withChanged(answers.closures ?? [], index, change) });
}

export function removeClosure(index: number): ChangeAnswers {
  return (answers) => withList(answers, "closures", (answers.closures ?? []).toSpliced(index, 1));
}

export function addEvent(event: BigDate): ChangeAnswers {
  return (answers) => ({ ...answers, events: [...(answers.events ?? []), event] });
}

export function setEvent(index: number, change: Changes<BigDate>): ChangeAnswers {
  return (answers) => ({ ...answers, events: withChanged(answers.events ?? [], index, change) });
}

export function removeEvent(index: number): ChangeAnswers {
  return (answers) => withList(answers, "events", (answers.events ?? []).toSpliced(index, 1));
}

/** Sets bounds or, with `undefined`, takes them away; no bound at all leaves nothing behind. */
export function setLimits(change: Changes<Limits>): ChangeAnswers {
  return (answers) => {
    const limits: Limits = withoutMissing({ ...answers.limits, ...change });
    const { limits: _before, ...rest } = answers;
    return Object.keys(limits).length === 0 ? rest : { ...rest, limits };
  };
}

/** Any part of a thing; `undefined` takes an optional part away. */
type Changes<Thing> = { readonly [Key in keyof Thing]?: Thing[Key] | undefined };

function withChanged<Entry extends object>(
  list: readonly Entry[],
  index: number,
  change: Changes<Entry>,
): readonly Entry[] {
  return list.map((entry, at) => (at === index ? withoutMissing<Entry>({ ...entry, ...change }) : entry));
}

// An empty list is left out, as it was before its first entry.
function withList<Key extends "closures" | "events">(answers: Answers, key: Key, list: Answers[Key]): Answers {
  return withoutMissing({ ...answers, [key]: list?.length === 0 ? undefined : list });
}

type Allowing<Thing> = { readonly [Key in keyof Thing]: Thing[Key] | undefined };

function withoutMissing<Thing extends object>(thing: Allowing<Thing>): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
}

function wholePercent(share: number): number {
  return Math.round(share * 100) / 100;
}
