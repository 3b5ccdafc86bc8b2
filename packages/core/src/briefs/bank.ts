import type { Category } from "../facts/vocabulary.ts";
import { ASK } from "./bank/ask.ts";
import { BEHIND_THE_SCENES } from "./bank/behind-the-scenes.ts";
import { COMMUNITY } from "./bank/community.ts";
import { CURATE } from "./bank/curate.ts";
import { EDUCATE } from "./bank/educate.ts";
import { HELP } from "./bank/help.ts";
import { PROMOTE } from "./bank/promote.ts";
import { PROOF } from "./bank/proof.ts";
import type { Brief, BriefRow } from "./brief.ts";

/** Every brief there is, by category. */
export const BRIEFS: readonly Brief[] = [
  ...of("educate", EDUCATE),
  ...of("behind-the-scenes", BEHIND_THE_SCENES),
  ...of("curate", CURATE),
  ...of("community", COMMUNITY),
  ...of("ask", ASK),
  ...of("help", HELP),
  ...of("proof", PROOF),
  ...of("promote", PROMOTE),
];

/** The categories whose briefs name a next step; the others sell nothing, and ask for nothing. */
export const NEXT_STEP_CATEGORIES: readonly Category[] = ["ask", "help", "proof", "promote"];

const BY_ID: ReadonlyMap<string, Brief> = new Map(BRIEFS.map((brief) => [brief.id, brief]));

/** The brief of an id; undefined where a later version of the library has dropped it. */
export function findBrief(id: string): Brief | undefined {
  return BY_ID.get(id);
}

function of(category: Category, rows: readonly BriefRow[]): Brief[] {
  return rows.map((row) => ({ ...row, category }));
}
