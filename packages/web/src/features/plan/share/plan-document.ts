import { findEvidence, formatDuration, layOutSlots, type Plan, type Reason } from "@porchlight/core";
import type { TFunction } from "i18next";
import { mixPercents } from "../../../shared/plan/mix-percents.ts";
import { channelsByDecision, openChannels } from "../../../shared/plan/open-channels.ts";
import { capitalised } from "../../../shared/words/number-word.ts";
import { withinWords } from "../../../shared/words/within-words.ts";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import { dateDayWords, dateWords } from "../dates/date-words.ts";
import { leadUpRange, leadUps } from "../dates/lead-up.ts";
import { goalWords, peopleWords } from "../head/lead-words.ts";
import { planSentence } from "../head/plan-sentence.ts";
import { mainReasons } from "../main-reasons.ts";
import { promiseWords } from "../promise/promise-words.ts";
import { weekGrid } from "../week/week-grid.ts";
import { rateCell } from "../where/rate-cell.ts";
import { taskWords } from "../where/task-words.ts";
import { checksOf, makesOf, postsOf } from "./week-words.ts";

/** A plan as plain words, for whatever it is written down as. No text in it is markup. */
export type PlanDocument = {
  readonly language: string;
  readonly title: string;
  readonly when: string;
  /** The plan in one sentence. */
  readonly sentence: string;
  readonly lead: string;
  readonly sections: readonly DocumentSection[];
  readonly made: string;
};

export type DocumentSection = { readonly title: string; readonly blocks: readonly DocumentBlock[] };

export type DocumentBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly title?: string; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

type DocumentInput = { readonly plan: Plan; readonly version: number; readonly language: string };

/** Everything of a plan that somebody without the app needs to keep it, in the words of the page. */
export function planDocument({ plan, version, language }: DocumentInput, t: TFunction): PlanDocument {
  const open = openChannels(plan).length > 0;
  const sections = [
    channelSection(plan, t),
    ...(open ? [mixSection(plan, t), promiseSection(plan, t), weekSection(plan, t)] : []),
    launchSection(plan, t),
    listSection(plan, t),
    ...(open ? [dateSection(plan, t)] : []),
    ...(open ? [measureSection(plan, t)] : []),
    sourceSection(plan, t),
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    language,
    title: plan.answers.business.name,
    when: t("ui.plan.head.when", { version, day: plan.startsOn }),
    sentence: planSentence(plan, t),
    lead: `${goalWords(plan, t).replaceAll(/<\/?b>/g, "")} ${peopleWords(plan, t)}`.trim(),
    sections,
    made: t("ui.plan.share.made"),
  };
}

function channelSection(plan: Plan, t: TFunction): DocumentSection {
  const heads = ["channel", "do", "posts", "time", "because"].map((head) => t(`ui.plan.where.${head}`));
  const rows = channelsByDecision(plan).map((channel) => [
    t(`channel.${channel.channel}`),
    t(`decision.${channel.decision}`),
    rateCell(channel.postsPerWeek, t),
    channel.minutesPerWeek === 0 ? t("ui.plan.none") : formatDuration(channel.minutesPerWeek),
    mainReasons(channel)
      .map((reason) => reasonWords(reason, t))
      .join(" "),
  ]);
  return { title: t("ui.plan.where.title"), blocks: rows.length === 0 ? [] : [{ kind: "table", heads, rows }] };
}

function mixSection({ mix }: Plan, t: TFunction): DocumentSection {
  const rows = mixPercents(mix.categories).map(({ category, percent }) => [
    t(`category.${category}`),
    t("ui.plan.percent", { share: percent / 100 }),
    t(`ui.plan.mix.meaning.${category}`),
  ]);
  const heads = ["kind", "share", "meaningHead"].map((head) => t(`ui.plan.mix.${head}`));
  return { title: t("ui.plan.mix.title"), blocks: rows.length === 0 ? [] : [{ kind: "table", heads, rows }] };
}

function promiseSection({ promise, advice }: Plan, t: TFunction): DocumentSection {
  const items = advice.map(({ reason }) => reasonWords(reason, t));
  return {
    title: t("ui.plan.promise.title"),
    blocks: [
      { kind: "text", text: promiseWords(promise, t) },
      {
        kind: "text",
        text: promise.reasons
          .slice(0, 1)
          .map((reason) => reasonWords(reason, t))
          .join(" "),
      },
      ...(items.length === 0 ? [] : [{ kind: "list", title: t("ui.plan.shortfall.helps"), items } as const]),
    ],
  };
}

function weekSection(plan: Plan, t: TFunction): DocumentSection {
  const namesPeople = plan.answers.people.length > 1;
  const rows = weekGrid(plan).map(({ day, posts, checks, makes }) => [
    t(`weekday.${day}`),
    postsOf(posts, t),
    checksOf(checks, t),
    makesOf(makes, { namesPeople }, t),
  ]);
  const heads = ["day", "post", "answer", "make"].map((head) => t(`ui.plan.week.${head}`));
  return {
    title: t("ui.plan.week.title"),
    blocks: [
      { kind: "text", text: t("ui.plan.week.zone", { city: zoneCity(plan.zone) }) },
      { kind: "table", heads, rows },
    ],
  };
}

function launchSection({ launch }: Plan, t: TFunction): DocumentSection {
  const items = launch.items.map(({ channel, task, minutes, count = 0 }) =>
    t("ui.plan.launch.line", { task: t(`ui.plan.launch.task.${task}`, { channel, count }), minutes }),
  );
  const text = launch.reasons.map((reason) => reasonWords(reason, t)).join(" ");
  return {
    title: t("ui.plan.launch.title"),
    blocks:
      items.length === 0
        ? []
        : [
            { kind: "text", text },
            { kind: "list", items },
          ],
  };
}

function dateSection(plan: Plan, t: TFunction): DocumentSection {
  const rows = leadUps(plan, layOutSlots(plan, leadUpRange(plan))).map((leadUp) => [
    leadUp.date.label,
    dateDayWords(leadUp, t),
    dateWords(leadUp, plan, t),
  ]);
  const heads = ["what", "when", "does"].map((head) => t(`ui.plan.dates.${head}`));
  return { title: t("ui.plan.dates.title"), blocks: rows.length === 0 ? [] : [{ kind: "table", heads, rows }] };
}

function listSection(plan: Plan, t: TFunction): DocumentSection {
  const promised = withinWords(plan.promise, t);
  const lists = channelsByDecision(plan)
    .filter(({ checklist }) => checklist.length > 0)
    .map(({ channel, decision, checklist }) => ({
      kind: "list" as const,
      title: `${t(`decision.${decision}`)}: ${t(`channel.${channel}`)}`,
      items: checklist.map((item) => taskWords(item, { promised }, t)),
    }));
  return { title: t("ui.plan.share.lists"), blocks: lists };
}

function measureSection({ goals }: Plan, t: TFunction): DocumentSection {
  const rows = goals
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ goal, kpis }) =>
      kpis.slice(0, 1).map((kpi) => [t(`goal.${goal}`), t(`kpi.${kpi}`), t(`ui.plan.goals.measure.${kpi}`)]),
    );
  const heads = ["goal", "measureHead", "how"].map((head) => t(`ui.plan.goals.${head}`));
  return { title: t("ui.plan.goals.title"), blocks: rows.length === 0 ? [] : [{ kind: "table", heads, rows }] };
}

function sourceSection(plan: Plan, t: TFunction): DocumentSection {
  const reasons: readonly Reason[] = [
    ...plan.channels.flatMap(mainReasons),
    ...plan.promise.reasons.slice(0, 1),
    ...plan.advice.map(({ reason }) => reason),
  ];
  const items = [...new Set(reasons.flatMap(({ evidence }) => evidence))].flatMap((id) => {
    const evidence = findEvidence(id);
    return evidence === undefined ? [] : [`${capitalised(evidence.figure)}. ${evidence.title}.`];
  });
  return { title: t("ui.plan.share.sources"), blocks: items.length === 0 ? [] : [{ kind: "list", items }] };
}

function reasonWords({ code, facts }: Reason, t: TFunction): string {
  return t(`reason.${code}`, facts);
}
