import type { NewConversation } from "../contract/conversation-schemas.ts";

/** What a customer asks, as it is handed in; `parts` may say anything else. */
export function aQuestion(parts: Readonly<Record<string, unknown>> = {}): NewConversation {
  const question = {
    channel: "facebook-page",
    isPrivate: false,
    kind: "question",
    customer: "Dana",
    text: "Is there a course for beginners?",
  };
  return { ...question, ...parts } as NewConversation;
}
