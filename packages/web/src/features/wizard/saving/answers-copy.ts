import { type AnswersSent, answersSentSchema } from "@porchlight/api/contract";
import { z } from "zod";

/** What was answered and is not yet saved, as this computer keeps it. */
export type AnswersCopy = AnswersSent & {
  /** The saved version that it was written over; 0 before the first. */
  readonly baseVersion: number;
};

export type AnswersCopies = {
  readonly find: () => AnswersCopy | undefined;
  readonly keep: (copy: AnswersCopy) => void;
  readonly drop: () => void;
};

const copySchema = answersSentSchema.extend({ baseVersion: z.int().min(0) });

/** The copies of one workspace in this browser's storage. A browser that refuses to store keeps none. */
export function answersCopiesIn(storage: Storage, workspaceId: string): AnswersCopies {
  const key = `porchlight.answers.${workspaceId}`;
  return {
    find: () => parseCopy(attempt(() => storage.getItem(key))),
    keep: (copy) => attempt(() => storage.setItem(key, JSON.stringify(copy))),
    drop: () => attempt(() => storage.removeItem(key)),
  };
}

function parseCopy(text: string | null | undefined): AnswersCopy | undefined {
  if (text === null || text === undefined) return undefined;
  const parsed = copySchema.safeParse(attempt(() => JSON.parse(text)));
  return parsed.success ? parsed.data : undefined;
}

// Storage may be full or forbidden, and its text may be anybody's; neither may stop the writing.
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
