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
  readonly channel?: Channel;
  readonly kept: string;
  readonly tried: string;
  /** Why a channel that is wished for would stay shut. */
  readonly why?: string;
};

/** What an owner looks at first, side by side: the whole week's posts, the promise, the time, and each channel. */
export function outcomeRows(
  { kept, tried }: { readonly kept: Plan; readonly tried: Plan },
  t: TFunction,
): OutcomeRow[] {
  const row = (key: string, read: (plan: Plan) => string): OutcomeRow => ({
    key,
    label: t(`ui.plan.whatIf.row.${key}`),
    kept: read(kept),
    tried: read(tried),
  });
  return [
    row("open", (plan) => t("ui.plan.whatIf.count", { count: openChannels(plan).length })),
    row("posts", (plan) => t("ui.plan.whatIf.count", { count: postsPerWeekOf(plan) })),
    row("promise", (plan) => capitalised(withinWords(plan.promise, t) ?? t("ui.plan.whatIf.noPromise"))),
    row("withinDay", (plan) => t("ui.plan.percent", { share: shareWithinDay(plan.promise) })),
    row("free", (plan) => {
      const { state, minutes } = balanceOf(plan);
      return capitalised(t(`ui.plan.balance.${state}.tag`, { minutes }));
    }),
    row("promotion", (plan) => t("ui.plan.percent", { share: plan.mix.promoShare })),
    ...CHANNELS.flatMap((channel) => channelRow(channel, { kept, tried }, t)),
  ];
}

function channelRow(
  channel: Channel,
  plans: { readonly kept: Plan; readonly tried: Plan },
  t: TFunction,
): OutcomeRow[] {
  const [was, is] = [findChannel(plans.kept, channel), findChannel(plans.tried, channel)];
  if (was === undefined && is === undefined) return [];
  const label = t(`channel.${channel}`);
  return [
    { key: channel, label, channel, kept: channelWords(was, t), tried: channelWords(is, t), ...whyShut(is, plans, t) },
  ];
}

function channelWords(entry: ChannelPlan | undefined, t: TFunction): string {
  if (entry === undefined) return t("ui.plan.none");
  const decision = t(`decision.${entry.decision}`);
  if (!isOpen(entry)) return decision;
  const posts = rateCell(entry.postsPerWeek, t);
  const key = entry.postsPerWeek >= 1 ? "aWeek" : "every";
  return t(`ui.plan.whatIf.channel.${key}`, { decision, posts });
}

function whyShut(
  entry: ChannelPlan | undefined,
  { tried }: { readonly tried: Plan },
  t: TFunction,
): { readonly why?: string } {
  if (entry === undefined || isOpen(entry)) return {};
  const wish = tried.answers.channels.find(({ channel }) => channel === entry.channel)?.wish;
  const [first] = entry.reasons;
  return wish === "no" || first === undefined ? {} : { why: t(`reason.${first.code}`, first.facts) };
}

function findChannel({ channels }: Plan, channel: Channel): ChannelPlan | undefined {
  return channels.find((entry) => entry.channel === channel);
}
