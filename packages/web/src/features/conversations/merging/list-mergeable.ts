import type { ConversationLine, ShownConversation } from "@porchlight/api/contract";
import { plainOf } from "../../../shared/words/has-all-words.ts";

/** The other conversations, each once, those of the same customer first and then those on the same channel. */
export function listMergeable(
  { id, customer, channel }: Pick<ShownConversation, "id" | "customer" | "channel">,
  lines: readonly ConversationLine[],
): ConversationLine[] {
  const others = new Map(lines.filter((line) => line.id !== id).map((line) => [line.id, line]));
  const name = plainOf(customer.trim());
  const rank = (line: ConversationLine) =>
    Number(plainOf(line.customer.trim()) !== name) * 2 + Number(line.channel !== channel);
  return [...others.values()].sort((a, b) => rank(a) - rank(b));
}
