import { CHANNELS, type Channel, type ChannelPlan, type Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import { isOpen, openChannels } from "../../../shared/plan/open-channels.ts";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { shareWithinDay } from "../../../shared/plan/share-within-day.ts";
import { capitalised } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { rateCell } from "../where/rate-cell.ts";

/** One line of the comparison: what it is now, and what it would be. */
export type OutcomeRow = {
  readonly key: string;
  readonly label: string;
  readonly channel: Channel | undefined;
  readonly kept: string;
  readonly tried: string;
  /** Why a channel that is wished for would stay shut. */
  readonly why: string | undefined;
};

/** What an owner looks at first of a plan, by the key of its line. */
export type OutcomeColumn = ReadonlyMap<string, OutcomeCell>;

type OutcomeCell = Pick<OutcomeRow, "label"> &
  Partial<Pick<OutcomeRow, "channel" | "why">> & { readonly words: string };

/** The whole week's posts, the promise, the time, and each channel. */
export function outcomeColumn(plan: Plan, t: TFunction): OutcomeColumn {
  const { state, minutes } = balanceOf(plan);
  const lines = {
    open: t("ui.plan.whatIf.count", { count: openChannels(plan).length }),
    posts: t("ui.plan.whatIf.count", { count: postsPerWeekOf(plan) }),
    promise: capitalised(withinWords(plan.promise, t) ?? t("ui.plan.whatIf.noPromise")),
    withinDay: t("ui.plan.percent", { share: shareWithinDay(plan.promise) }),
    free: capitalised(t(`ui.plan.balance.${state}.tag`, { minutes })),
    promotion: t("ui.plan.percent", { share: plan.mix.promoShare }),
  };
  return new Map<string, OutcomeCell>([
    ...Object.entries(lines).map(([key, words]) => [key, { label: t(`ui.plan.whatIf.row.${key}`), words }] as const),
    ...plan.channels.map((entry) => [entry.channel, channelCell(entry, plan, t)] as const),
  ]);
}

/** Two plans side by side, channels that only one of them knows too. */
export function outcomeRows(
  { kept, tried }: { readonly kept: OutcomeColumn; readonly tried: OutcomeColumn },
  t: TFunction,
): OutcomeRow[] {
  const keys = new Set([...kept.keys(), ...tried.keys()]);
  const order: readonly string[] = CHANNELS;
  return [...keys]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((key) => {
      const [was, is] = [kept.get(key), tried.get(key)];
      const named = is ?? was;
      if (named === undefined) return [];
      const { label, channel } = named;
      const none = t("ui.plan.none");
      return [{ key, label, channel, kept: was?.words ?? none, tried: is?.words ?? none, why: is?.why }];
    });
}

function channelCell(entry: ChannelPlan, plan: Plan, t: TFunction): OutcomeCell {
  const { channel } = entry;
  return { label: t(`channel.${channel}`), channel, words: channelWords(entry, t), why: whyShut(entry, plan, t) };
}

function channelWords(entry: ChannelPlan, t: TFunction): string {
  const decision = t(`decision.${entry.decision}`);
  if (!isOpen(entry)) return decision;
  const posts = rateCell(entry.postsPerWeek, t);
  const key = entry.postsPerWeek >= 1 ? "aWeek" : "every";
  return t(`ui.plan.whatIf.channel.${key}`, { decision, posts });
}

function whyShut(entry: ChannelPlan, { answers }: Plan, t: TFunction): string | undefined {
  if (isOpen(entry)) return undefined;
  const wish = answers.channels.find(({ channel }) => channel === entry.channel)?.wish;
  const [first] = entry.reasons;
  return wish === "no" || first === undefined ? undefined : t(`reason.${first.code}`, first.facts);
}
