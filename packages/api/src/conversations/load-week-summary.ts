import {
  addDays,
  type Instant,
  type IsoDate,
  startOfWeek,
  summarizeWeek,
  type WeekSummary,
  wallTimeAt,
} from "@porchlight/core";
import { type ShownWeek, WEEK_NAMED_MOST, WEEK_TEXT_LENGTH } from "../contract/week-summary-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { COMMON_WORDS, CUSTOMERS_LOCALE } from "./common-words.ts";
import { findHandOvers } from "./hand-overs-store.ts";
import { listWeekTalks } from "./list-talks.ts";
import { listFirstWords } from "./messages-store.ts";

/** From so many days before a week on it is known which words are common, and how the week before it was. */
const KNOWN_DAYS = 28;

type Wanted = { readonly now: Instant; readonly day?: IsoDate | undefined };

/** The week of a day, or the last whole one, in sum; `undefined` before there is a plan. */
export async function loadWeekSummary(workspace: WorkspaceDb, { now, day }: Wanted): Promise<ShownWeek | undefined> {
  const plan = (await findCurrentPlan(workspace))?.plan;
  if (plan === undefined) return undefined;
  const monday = startOfWeek(day ?? addDays(wallTimeAt(now, plan.zone).date, -7));
  const conversations = await listWeekTalks(workspace, {
    from: addDays(monday, -KNOWN_DAYS),
    to: addDays(monday, 6),
  });
  const { handOvers } = await findHandOvers(workspace);
  const summary = summarizeWeek({
    conversations,
    plan,
    handOvers,
    monday,
    now,
    locale: CUSTOMERS_LOCALE,
    commonWords: COMMON_WORDS,
  });
  const named = listNamed(summary);
  const words = await listFirstWords(workspace, { conversationIds: [...named], length: WEEK_TEXT_LENGTH });
  return {
    summary,
    conversations: conversations
      .filter(({ id }) => named.has(id))
      .map(({ id, customer, channel }) => ({ id, customer, channel, text: words.get(id) ?? "" })),
  };
}

function listNamed({ kinds, words }: WeekSummary): ReadonlySet<string> {
  return new Set([...kinds, ...words].flatMap(({ conversationIds }) => conversationIds.slice(0, WEEK_NAMED_MOST)));
}
