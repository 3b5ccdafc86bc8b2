import type { ConversationDesk } from "./use-conversation-desk.ts";

/** By what those who wait are split for whoever sits here: by who answers, where it is one of the people. */
export function deskSitting({ now, ownName, plan, whoAnswers }: ConversationDesk) {
  const isOfPeople = plan?.answers.people.some(({ name }) => name === ownName) === true;
  return { now, ownName, whoAnswers: isOfPeople ? whoAnswers : undefined };
}
