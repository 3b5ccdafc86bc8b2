import type { Limits } from "../answers/answers.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import {
  NEWSLETTER_DOLLARS_PER_THOUSAND,
  NEWSLETTER_FREE_SUBSCRIBERS,
  X_LINK_POST_DOLLARS,
  X_POST_DOLLARS,
} from "../facts/money-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import type { Money } from "./money.ts";

const WEEKS_PER_MONTH = 52 / 12;

/** What the plan costs in money; undefined where no open channel does. Nothing is decided by it: it is said. */
export function estimateMoney({ channels, answers }: Pick<Strategy, "channels" | "answers">): Money | undefined {
  const items = channels.filter(({ postsPerWeek }) => postsPerWeek > 0).flatMap(estimateChannel);
  if (items.length === 0) return undefined;
  const dollarsPerMonth = items.reduce((total, item) => total + item.dollarsPerMonth, 0);
  return { dollarsPerMonth, items, reasons: [explainSum(dollarsPerMonth, answers.limits)] };
}

function estimateChannel({ channel, postsPerWeek, answer }: DecidedChannel): Money["items"] {
  if (channel === "newsletter") return estimateNewsletter(answer.followers ?? 0);
  return channel === "x" ? [estimateX(postsPerWeek)] : [];
}

function estimateNewsletter(subscribers: number): Money["items"] {
  if (subscribers <= NEWSLETTER_FREE_SUBSCRIBERS.value) return [];
  const dollarsPerMonth = Math.round((subscribers / 1000) * NEWSLETTER_DOLLARS_PER_THOUSAND.value);
  return [
    {
      channel: "newsletter",
      dollarsPerMonth,
      reasons: [because("newsletter-by-subscribers", { subscribers, dollarsPerMonth })],
    },
  ];
}

// A person posts by hand; the price of X's interface is said for those who would let a program do it.
function estimateX(postsPerWeek: number): Money["items"][number] {
  const linkShare = CHANNEL_FACTS.x.formatShares.value.link ?? 0;
  const dollarsPerPost = (1 - linkShare) * X_POST_DOLLARS.value + linkShare * X_LINK_POST_DOLLARS.value;
  const interfaceDollarsPerMonth = Math.round(postsPerWeek * WEEKS_PER_MONTH * dollarsPerPost * 100) / 100;
  const evidence = [...X_POST_DOLLARS.evidence, ...X_LINK_POST_DOLLARS.evidence];
  return { channel: "x", dollarsPerMonth: 0, reasons: [because("x-by-hand", { interfaceDollarsPerMonth }, evidence)] };
}

function explainSum(dollarsPerMonth: number, limits: Limits = {}): Reason {
  const { moneyPerMonth, currency = "USD" } = limits;
  if (moneyPerMonth === undefined) return because("money-in-sum", { dollarsPerMonth });
  const facts = { dollarsPerMonth, moneyPerMonth, currency };
  // Rates of exchange move; whoever counts in another currency compares the two figures.
  if (currency !== "USD") return because("money-beside-limit", facts);
  return because(dollarsPerMonth > moneyPerMonth ? "money-above-limit" : "money-within-limit", facts);
}
