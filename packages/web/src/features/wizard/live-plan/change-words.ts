import { type Category, formatDuration } from "@porchlight/core";
import type { TFunction } from "i18next";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import type { PlanChange } from "./what-changed.ts";

/** Changes as sentences, in their order. */
export function changeWords(changes: readonly PlanChange[], t: TFunction): string {
  return changes.map((change) => sentenceOf(change, t)).join(" ");
}

function sentenceOf(change: PlanChange, t: TFunction): string {
  switch (change.kind) {
    case "goal":
      return t("ui.wizard.changed.goal", { goal: t(`goal.${change.goal}`), from: change.from, to: change.to });
    case "hours":
      return t("ui.wizard.changed.hours", {
        from: formatDuration(change.fromMinutes),
        to: formatDuration(change.toMinutes),
      });
    case "promise":
      return promiseSentence(change, t);
    case "decision":
      return decisionSentence(change, t);
    case "rate":
      return t("ui.wizard.changed.rate", {
        channel: t(`channel.${change.channel}`),
        from: rateIn(change.fromPosts, t),
        to: rateIn(change.toPosts, t),
      });
    case "more-channels":
      return t("ui.wizard.changed.moreChannels", {
        count: change.channels,
        number: capitalised(numberWord(change.channels, t)),
      });
    case "shift":
      return shiftSentence(change, t);
    case "mix":
      return mixSentence(change, t);
    case "time": {
      const minutes = Math.abs(change.moreMinutes);
      return t(`ui.wizard.changed.${change.moreMinutes > 0 ? "more" : "less"}`, { duration: formatDuration(minutes) });
    }
    case "steady":
      return t(`ui.wizard.changed.steady.${change.what}`);
  }
}

type Of<Kind extends PlanChange["kind"]> = Extract<PlanChange, { readonly kind: Kind }>;

function promiseSentence({ from, to }: Of<"promise">, t: TFunction): string {
  const [was, is] = [withinWords(from, t), withinWords(to, t)];
  if (is === undefined) return t("ui.wizard.changed.promiseLost");
  if (was === undefined) return t("ui.wizard.changed.promiseGained", { is });
  return t("ui.wizard.changed.promise", { was, is });
}

function decisionSentence({ channels, from, to }: Of<"decision">, t: TFunction): string {
  const words = { channels, count: channels.length };
  if (to === undefined) return t("ui.wizard.changed.channelGone", words);
  if (from === undefined) return t(`ui.wizard.changed.channelNew.${to}`, words);
  const is = t(`decision.${to}`).toLocaleLowerCase();
  return t("ui.wizard.changed.decision", { ...words, was: t(`decision.${from}`).toLocaleLowerCase(), is });
}

function shiftSentence({ gains, loses, goals, minutesPerPost }: Of<"shift">, t: TFunction): string {
  const words = { channel: t(`channel.${gains}`), goals };
  if (minutesPerPost === undefined) return t("ui.wizard.changed.shift", words);
  const { gains: minutes, loses: otherMinutes } = minutesPerPost;
  return t("ui.wizard.changed.shiftCheaper", { ...words, minutes, otherMinutes, other: t(`channel.${loses}`) });
}

function mixSentence({ gains, loses, postsInFourWeeks }: Of<"mix">, t: TFunction): string {
  const words = { gains: about(gains, t), loses: capitalised(t(`ui.wizard.changed.noun.${loses}`)) };
  if (postsInFourWeeks === 0) return t("ui.wizard.changed.mixShare", words);
  const isEveryFew = postsInFourWeeks === 1 || postsInFourWeeks === 2;
  const key = isEveryFew ? `every${4 / postsInFourWeeks}Weeks` : "inFourWeeks";
  return t(`ui.wizard.changed.mix.${key}`, { ...words, number: capitalised(numberWord(postsInFourWeeks, t)) });
}

function about(category: Category, t: TFunction): string {
  return t(`ui.wizard.changed.about.${category}`);
}

function rateIn(postsPerWeek: number, t: TFunction): string {
  if (postsPerWeek >= 1 || postsPerWeek === 0) return t("ui.wizard.changed.ratePosts", { count: postsPerWeek });
  return t("ui.wizard.changed.rateEvery", { weeks: Math.round(1 / postsPerWeek) });
}
