import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Person } from "../answers/answers.ts";
import { CHANNELS, CONVERSATION_KINDS } from "../facts/vocabulary.ts";
import { slotsIn, textsOf } from "../testing/message-texts.ts";
import { someAnswers } from "../testing/some-answers.ts";
import type { HandOver } from "./hand-over.ts";
import { listOwners, makeWhoAnswers } from "./who-answers.ts";

const NAMES = ["Ana", "Bo", "Cem", "Dee", "Eli"] as const;
const NOW = "2026-11-25T12:00:00Z";
const TODAY = { from: "2026-11-25", to: "2026-11-25" } as const;
const LATER = { from: "2026-11-26", to: "2026-11-30" } as const;

const anyName = fc.constantFrom(...NAMES, "Gone");
const anyKind = fc.constantFrom(...CONVERSATION_KINDS);
const anyChannel = fc.constantFrom(...CHANNELS.slice(0, 4));
const anyPeople: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    role: fc.constantFrom("owner" as const, "manager" as const, "contributor" as const),
    hoursPerWeek: fc.constant(3),
    away: fc.constantFrom([], [TODAY], [LATER]),
  }),
  { selector: ({ name }) => name, minLength: 1 },
);
const anyHandOver: fc.Arbitrary<HandOver> = fc.record({
  from: anyName,
  to: anyName,
  kinds: fc.uniqueArray(anyKind, { minLength: 1 }),
  channels: fc.uniqueArray(anyChannel, { minLength: 1 }),
});
const anySetting = fc.record({ people: anyPeople, handOvers: fc.array(anyHandOver, { maxLength: 4 }) });
const anyConversation = fc.record(
  { kind: anyKind, channel: anyChannel, needsOwner: fc.boolean(), assignee: anyName },
  { requiredKeys: ["kind", "channel", "needsOwner"] },
);

test("every conversation has exactly one who answers: one of the people, there today unless no owner is", () => {
  fc.assert(
    fc.property(anySetting, anyConversation, ({ people, handOvers }, conversation) => {
      const { person, isOwner } = makeWhoAnswers({ answers: someAnswers({ people }), handOvers, now: NOW })(
        conversation,
      );
      const who = people.filter(({ name }) => name === person);
      expect(who).toHaveLength(1);
      expect(isOwner).toBe(listOwners(people).includes(person));
      const isThere = ({ away }: Person) => away?.includes(TODAY) !== true;
      const owners = people.filter(({ name }) => listOwners(people).includes(name));
      expect(who.every(isThere) || (isOwner && !owners.some(isThere))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("nobody but an owner answers what needs the owner, what was given to nobody and what is in nobody's hands", () => {
  fc.assert(
    fc.property(anySetting, anyConversation, ({ people, handOvers }, conversation) => {
      const { person, isOwner } = makeWhoAnswers({ answers: someAnswers({ people }), handOvers, now: NOW })(
        conversation,
      );
      const { kind, channel, needsOwner, assignee } = conversation;
      const isTheirs =
        assignee === undefined
          ? handOvers.some(
              ({ to, kinds, channels }) => to === person && kinds.includes(kind) && channels.includes(channel),
            )
          : assignee === person;
      expect(isOwner || (!needsOwner && isTheirs)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every reason has its words, with all the facts that they ask for", () => {
  fc.assert(
    fc.property(anySetting, anyConversation, ({ people, handOvers }, conversation) => {
      const { reason } = makeWhoAnswers({ answers: someAnswers({ people }), handOvers, now: NOW })(conversation);
      const texts = textsOf("reason", reason.code);
      expect(texts).toHaveLength(1);
      for (const { fact } of texts.flatMap(slotsIn)) expect(reason.facts[fact], `${reason.code} ${fact}`).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
