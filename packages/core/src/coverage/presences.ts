import { remember } from "../remember.ts";
import type { CheckTime } from "./check-times.ts";
import type { Responder } from "./responders.ts";

/** People who are there in the same hours of the same clock. For where checks go they are one; who takes them comes after. */
export type Presence = {
  /** The one who comes first; stands for all while checks are placed. */
  readonly face: Responder;
  readonly members: readonly Responder[];
};

/** Responders by when they are there, in the order of the responders. */
export function listPresences(responders: readonly Responder[]): Presence[] {
  const groups = new Map<string, Responder[]>();
  for (const responder of responders) {
    const key = JSON.stringify([responder.zone, responder.windows]);
    groups.set(key, [...(groups.get(key) ?? []), responder]);
  }
  return [...groups.values()].flatMap((members) => (members[0] ? [{ face: members[0], members }] : []));
}

/**
 * The ways to share placed checks out among those who are there alike: all to who comes first, all to who has most hours,
 * in turn. Which of them people have the minutes for is decided later. A time that is given to the same person twice is the
 * same object.
 */
export function assignAmong(presences: readonly Presence[]): (times: readonly CheckTime[]) => CheckTime[][] {
  const shared = new Map(presences.filter(({ members }) => members.length > 1).map((each) => [each.face, each]));
  const givenTo = remember((responder: Responder) =>
    remember((time: CheckTime): CheckTime => (time.responder === responder ? time : { ...time, responder })),
  );
  return (times) => {
    if (!times.some(({ responder }) => shared.has(responder))) return [[...times]];
    return [takesAll(first), takesAll(mostHoursIn), inTurn].map((memberFor) => {
      const given = new Map<Presence, number>();
      return times.map((time) => {
        const presence = shared.get(time.responder);
        if (!presence) return time;
        const ordinal = given.get(presence) ?? 0;
        given.set(presence, ordinal + 1);
        return givenTo(memberFor(presence, ordinal))(time);
      });
    });
  };
}

type MemberFor = (presence: Presence, ordinal: number) => Responder;

function takesAll(choose: (presence: Presence) => Responder): MemberFor {
  return (presence) => choose(presence);
}

function first({ face }: Presence): Responder {
  return face;
}

/** Who has most hours of those who are there alike; the first of equals. */
export function mostHoursIn({ members, face }: Presence): Responder {
  return members.reduce((most, next) => (next.person.hoursPerWeek > most.person.hoursPerWeek ? next : most), face);
}

function inTurn({ members, face }: Presence, ordinal: number): Responder {
  return members[ordinal % members.length] ?? face;
}
