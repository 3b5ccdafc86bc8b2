import { readFileSync } from "node:fs";
import { factFormats, formatDuration } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
import i18next from "i18next";
import { makePlan } from "/work/main/packages/core/src/plan/make-plan.ts";

const i = i18next.createInstance();
await i.init({ lng: "en", resources: { en: { translation: en } }, interpolation: { escapeValue: false } });
for (const [n, f] of Object.entries(factFormats((k) => i.t(k)))) i.services.formatter.add(n, (v, l) => f(v, l));
const say = (r) => i.t(`reason.${r.code}`, r.facts) + (r.evidence.length ? ` [${r.evidence.join(",")}]` : " [J]");
for (const n of process.argv.slice(2)) {
  const a = JSON.parse(readFileSync(`/work/main/scenarios/${n}/answers.json`, "utf8"));
  const p = makePlan(a, { startsOn: "2026-11-23" });
  console.log("\n=======", n, p.mode, p.startsOn, "review", p.reviewOn);
  for (const r of p.reasons ?? []) console.log("  *", say(r));
  for (const g of p.goals)
    console.log(
      "goal",
      g.goal,
      (g.share * 100).toFixed(0) + "%",
      g.kpis.map((k) => i.t(`kpi.${k}`)).join("; "),
      "|",
      g.reasons.map(say).join(" "),
    );
  for (const c of p.channels) {
    console.log(
      "CH",
      c.channel,
      c.decision,
      c.postsPerWeek,
      c.minutesPerWeek + "min",
      JSON.stringify(c.minutes),
      c.startsOn,
    );
    for (const r of c.reasons) console.log("    -", say(r));
    for (const k of c.checklist) console.log("    []", i.t(`checklist.${k.code}`, k.facts));
  }
  console.log(
    "MIX",
    p.mix.categories.map((c) => c.category + " " + (c.share * 100).toFixed(0)).join(" "),
    "promo",
    p.mix.promoShare.toFixed(3),
    "max",
    p.mix.promoShareMax,
  );
  for (const r of p.mix.reasons) console.log("    -", say(r));
  for (const c of p.cadence) {
    console.log("CAD", c.channel, c.rrule, c.time, c.zone, c.phaseWeeks);
    for (const r of c.reasons) console.log("    -", say(r));
  }
  for (const b of p.routine) {
    console.log(
      "ROU",
      b.activity,
      b.person,
      b.rrule,
      b.time,
      b.zone,
      b.minutes + "min",
      "|",
      b.reasons.map(say).join(" "),
    );
  }
  const q = p.promise;
  console.log(
    "PROMISE",
    q.withinMinutes,
    q.withinDays,
    q.clock,
    q.level,
    "mean",
    formatDuration(q.meanMinutes ?? 0),
    "worst",
    formatDuration(q.worstMinutes ?? 0),
    q.curve.map((c) => formatDuration(c.withinMinutes) + " " + (c.share * 100).toFixed(0) + "%").join(", "),
  );
  for (const r of q.reasons) console.log("    -", say(r));
  const B = p.budget;
  console.log(
    "BUDGET",
    B.availableMinutesPerWeek,
    B.usableMinutesPerWeek,
    B.plannedMinutesPerWeek,
    "worst",
    B.worstWeekMinutes,
    B.byActivity.map((x) => x.activity + " " + x.minutes).join(" "),
    JSON.stringify(B.byPerson),
  );
  for (const r of B.reasons) console.log("    -", say(r));
  if (B.shortfall) console.log("SHORT", JSON.stringify(B.shortfall).slice(0, 600), B.shortfall.options.map(say));
  for (const g of p.guard)
    console.log("GUARD", g.channel, g.amberDays, g.redDays, g.abandonedDays, g.reasons.map(say).join(" "));
  console.log("LAUNCH", p.launch.minutes, p.launch.weeksWithoutPosts, JSON.stringify(p.launch.items));
  for (const r of p.launch.reasons) console.log("    -", say(r));
  for (const x of p.advice)
    console.log("ADVICE", x.kind, x.gainPerMinute.toFixed(4), JSON.stringify(x.checks ?? []), say(x.reason));
}
