import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { Goal } from "./vocabulary.ts";

/** What a goal asks for. `post` and `answer` are worths relative to each other, unitless. */
export type GoalFacts = {
  readonly post: Fact<number>;
  readonly answer: Fact<number>;
  /** Hours after which an answer is worth half of a quick one. */
  readonly halfLifeHours: Fact<number>;
  /** The slowest promise that still serves the goal, in minutes of opening hours; absent: one opening day. */
  readonly slowestAnswerMinutes?: Fact<number>;
  /** What to measure, the primary first; words under `kpi` in the catalogue. */
  readonly kpis: Fact<readonly string[]>;
};

const STAGES_WHY = "chosen along the usual stages: exposure, engagement, preference, impact, advocacy";

export const GOAL_FACTS: Readonly<Record<Goal, GoalFacts>> = {
  branding: {
    post: judged(1, "the unit: posts are what this goal is made of"),
    answer: judged(0.3, "asynchronous answers are fine for awareness"),
    halfLifeHours: judged(24, "slower is fine when it is said"),
    kpis: judged(["weekly-reach", "share-of-voice", "branded-searches", "profile-visits"], STAGES_WHY),
  },
  reputation: {
    post: judged(0.6, "half of it is what one says, half how one answers"),
    answer: sourced(0.8, "E073", "E070"),
    halfLifeHours: sourced(8, "E054", "E079"),
    kpis: judged(["positive-share", "mean-rating", "review-reply-rate", "first-reply-hours"], STAGES_WHY),
  },
  "public-relations": {
    post: judged(0.8, "needs something to quote"),
    answer: judged(0.4, "few but weighty messages"),
    halfLifeHours: judged(12, "a journalist's deadline is a day"),
    kpis: judged(["earned-mentions", "press-replies"], STAGES_WHY),
  },
  community: {
    post: judged(0.9, "posts open the talk"),
    answer: sourced(0.7, "E046"),
    halfLifeHours: judged(12, "same evening or next morning"),
    kpis: judged(["engaged-follower-share", "talk-per-reach", "active-advocates", "member-posts"], STAGES_WHY),
  },
  service: {
    post: judged(0.3, "posts only prevent questions"),
    answer: judged(1, "the unit: answers are what this goal is made of"),
    halfLifeHours: sourced(2, "E050", "E055", "E062"),
    slowestAnswerMinutes: sourced(240, "E062"),
    kpis: judged(["reply-rate", "replies-within-promise", "median-reply-hours", "solved-share"], STAGES_WHY),
  },
  research: {
    post: judged(0.5, "asking takes posts"),
    answer: judged(0.5, "reading and thanking"),
    halfLifeHours: judged(24, "ideas keep"),
    kpis: judged(["ideas-logged", "poll-answers", "ideas-shipped"], STAGES_WHY),
  },
  leads: {
    post: sourced(0.8, "E047"),
    answer: sourced(0.8, "E069", "E072"),
    halfLifeHours: sourced(1, "E072"),
    slowestAnswerMinutes: sourced(60, "E072"),
    kpis: judged(["qualified-leads", "link-clicks", "cost-per-lead", "lead-reply-minutes"], STAGES_WHY),
  },
};
