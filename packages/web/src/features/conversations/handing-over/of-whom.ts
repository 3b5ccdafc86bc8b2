import type { ConversationLine } from "@porchlight/api/contract";
import type { ConversationDesk } from "../use-conversation-desk.ts";

type Asked = Pick<ConversationDesk, "whose" | "whoAnswers" | "ownName">;

/** Those that the one answers whose conversations are shown. */
export function ofWhom(
  lines: readonly ConversationLine[],
  { whose, whoAnswers, ownName }: Asked,
): readonly ConversationLine[] {
  if (whose === undefined || whoAnswers === undefined) return lines;
  return lines.filter((line) => {
    const { person, isOwner } = whoAnswers(line);
    return whose === "owner" ? isOwner : person === ownName;
  });
}
