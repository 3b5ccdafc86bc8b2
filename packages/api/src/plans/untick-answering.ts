import { ANSWERING_STEPS, type ChannelAnswer, DECISIONS } from "@porchlight/core";
import { checklistName } from "../contract/checklist-name.ts";
import type { StoredPlan } from "../contract/plan-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { deleteTicks } from "../ticks/ticks-store.ts";
import { whenCounted } from "./when-counted.ts";

type Plans = { readonly before: StoredPlan; readonly after: StoredPlan };

/** Where the owner counted anew who waits, nobody of them has had an answer yet, whatever was ticked until then. */
export async function untickAnswering(workspace: WorkspaceDb, { before, after }: Plans): Promise<void> {
  const answerIn = ({ plan }: StoredPlan, channel: string) =>
    plan.answers.channels.find((answer) => answer.channel === channel);
  for (const { channel, until } of whenCounted(after)) {
    if (!isCountedAnew(answerIn(after, channel), answerIn(before, channel))) continue;
    const lists = DECISIONS.map((decision) => checklistName({ channel, decision }));
    await deleteTicks(workspace, { lists, items: [...ANSWERING_STEPS], before: until });
  }
}

function isCountedAnew(now: ChannelAnswer | undefined, before: ChannelAnswer | undefined): boolean {
  return now?.unanswered !== before?.unanswered || now?.unansweredOn !== before?.unansweredOn;
}
