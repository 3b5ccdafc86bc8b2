import { ANSWERING_STEPS, type ChannelAnswer, DECISIONS, type Plan } from "@porchlight/core";
import { checklistName } from "../contract/checklist-name.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { deleteTicks } from "../ticks/ticks-store.ts";

type Answered = { readonly answers: Pick<Plan["answers"], "channels"> };
type Plans = { readonly before: Answered; readonly after: Answered };

/** Where the owner counted anew who waits, nobody of them has had an answer yet, whatever was ticked for those before. */
export async function untickAnswering(workspace: WorkspaceDb, { before, after }: Plans): Promise<void> {
  const counted = new Map(before.answers.channels.map((answer) => [answer.channel, answer]));
  const lists = after.answers.channels
    .filter((answer) => isCountedAnew(answer, counted.get(answer.channel)))
    .flatMap(({ channel }) => DECISIONS.map((decision) => checklistName({ channel, decision })));
  if (lists.length > 0) await deleteTicks(workspace, { lists, items: [...ANSWERING_STEPS] });
}

function isCountedAnew(now: ChannelAnswer, before: ChannelAnswer | undefined): boolean {
  return now.unanswered !== before?.unanswered || now.unansweredOn !== before?.unansweredOn;
}
