import type { Answers, Person } from "../answers/answers.ts";
import { because, type Reason } from "../facts/reason.ts";
import { remember } from "../remember.ts";
import { isAway } from "../routine/list-routine-visits.ts";
import { type Instant, wallTimeAt } from "../time/zoned.ts";
import type { Conversation } from "./conversation.ts";
import type { HandOver } from "./hand-over.ts";

/** What of a conversation says who answers it. */
export type AnsweredConversation = Pick<Conversation, "kind" | "channel" | "needsOwner" | "assignee">;

/** Who answers a conversation: one person, and why. */
export type Answering = {
  /** By a name of the answers. */
  readonly person: string;
  /** Whether it is the owner, to whom all goes that nobody else answers. */
  readonly isOwner: boolean;
  /** Why it is this person. */
  readonly reason: Reason;
};

/** By what it is decided who answers. */
export type HandOverSetting = {
  /** Who there is, and who is away when. */
  readonly answers: Pick<Answers, "business" | "people">;
  /** Where two hand over the same, who stands first answers, if they are there. */
  readonly handOvers: readonly HandOver[];
  /** Now: who is away today answers nothing today. */
  readonly now: Instant;
};

/**
 * Who answers a conversation. What needs the owner is the owner's; what somebody was given by hand is theirs; then comes what was
 * handed over; all else is the owner's, and so is what is with somebody who is away today or no longer there.
 */
export function whoAnswers(conversation: AnsweredConversation, setting: HandOverSetting): Answering {
  return makeWhoAnswers(setting)(conversation);
}

/** `whoAnswers` for many conversations at one moment. */
export function makeWhoAnswers(setting: HandOverSetting): (conversation: AnsweredConversation) => Answering {
  const { handOvers, answers } = setting;
  const { people } = answers;
  const isThere = makeIsThere(setting);
  const owners = listOwners(people);
  const toOwner = (reason: Reason, wanted = ""): Answering => {
    // Of several, one who is there; who is wanted first.
    const inOrder = [...owners.filter((name) => name === wanted), ...owners];
    return { person: inOrder.find(isThere) ?? inOrder[0] ?? "", isOwner: true, reason };
  };
  const toPerson = (person: string, reason: Reason): Answering => ({
    person,
    isOwner: owners.includes(person),
    reason,
  });
  return ({ kind, channel, needsOwner, assignee }) => {
    if (needsOwner) return toOwner(because("answers-owner-needed"), assignee);
    if (assignee !== undefined) {
      if (isThere(assignee)) return toPerson(assignee, because("answers-assigned", { person: assignee }));
      return toOwner(whyNot(assignee, people), assignee);
    }
    const fitting = handOvers.filter((each) => each.kinds.includes(kind) && each.channels.includes(channel));
    const taken = fitting.find(({ to }) => isThere(to));
    if (taken !== undefined) {
      return toPerson(taken.to, because("answers-handed-over", { person: taken.to, owner: taken.from, kind, channel }));
    }
    const [first] = fitting;
    if (first !== undefined) return toOwner(whyNot(first.to, people), first.from);
    if (handOvers.length === 0) return toOwner(because("answers-nothing-handed-over"));
    return toOwner(because("answers-not-handed-over", { kind, channel }));
  };
}

function whyNot(person: string, people: readonly Person[]): Reason {
  const isKnown = people.some(({ name }) => name === person);
  return because(isKnown ? "answers-person-away" : "answers-person-gone", { person });
}

/** The owners by their names, at least one of people: where nobody is called the owner, whoever comes first in the answers is. */
export function listOwners(people: readonly Person[]): readonly string[] {
  const owners = people.filter(({ role }) => role === "owner");
  return (owners.length > 0 ? owners : people.slice(0, 1)).map(({ name }) => name);
}

/** Somebody is there who is one of the people and, on their own clock, not away today. */
function makeIsThere({ answers, now }: HandOverSetting): (name: string) => boolean {
  return remember((name: string) => {
    const person = answers.people.find((each) => each.name === name);
    if (person === undefined) return false;
    const today = wallTimeAt(now, person.zone ?? answers.business.zone).date;
    return !isAway(name, today, answers.people);
  });
}
