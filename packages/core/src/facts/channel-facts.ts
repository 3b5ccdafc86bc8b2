import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { Format } from "./format-minutes.ts";
import type { Channel } from "./vocabulary.ts";

/** What is known of a channel. Rates are posts per week. */
export type ChannelFacts = {
  /** The least that still counts as being there. */
  readonly floor: Fact<number>;
  readonly typical: Fact<number>;
  /** The most; only accounts with a large audience gain from more than `typical`. */
  readonly max: Fact<number>;
  /** What its posts are made of; shares sum to 1. */
  readonly formatShares: Fact<Readonly<Partial<Record<Format, number>>>>;
  readonly manageMinutesPerWeek: Fact<number>;
  /** At the typical rate. */
  readonly engageMinutesPerWeek: Fact<number>;
  /** Share of the reach that needs no followers, 0 to 1. */
  readonly discovery: Fact<number>;
  /** Share of messages that need an answer, 0 to 1. */
  readonly needsAnswer: Fact<number>;
  /** Share of answered messages that come back once more, 0 to 1. */
  readonly followRate: Fact<number>;
  /** Followers to reckon with where the number was not given. */
  readonly proxyFollowers: Fact<number>;
  /** From and to, hours of the audience's local day. */
  readonly peakHours: Fact<readonly [number, number]>;
  /** Monday to Sunday, 0 to 1. */
  readonly weekdayWeights: Fact<readonly number[]>;
  readonly minGapHours: Fact<number>;
};

const FORMATS_WHY = "shares of formats that a small firm can make";
const MANAGE_WHY = "spam, profile, settings";
const QUIET_WHY = "little or no talk here";
const DISCOVERY_WHY = "share of the reach that comes from people who do not follow";
const FOLLOW_WHY = "4 of 10 conversations have one more turn";
const FOLLOWERS_WHY = "a typical small firm, for when the number is not given";
const HOURS_WHY = "a starting point: mornings of the audience, afternoons for video, evenings for Pinterest";
const DAYS_WHY = "a weak starting point";
const GAP_WHY = "a post's half-life where it is known, 4 hours at least, a day for video";
const ALIVE_WHY = "the least that still reads as alive";
const TWICE_WHY = "about twice the typical rate";

export const CHANNEL_FACTS: Readonly<Record<Channel, ChannelFacts>> = {
  "facebook-page": {
    floor: sourced(1, "E033", "E009"),
    typical: sourced(4, "E007", "E008", "E009"),
    max: sourced(7, "E007", "E010"),
    formatShares: judged({ text: 0.3, image: 0.5, link: 0.2 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: sourced(15, "E094", "E095"),
    discovery: judged(0.2, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(500, FOLLOWERS_WHY),
    peakHours: sourced([8, 13], "E115"),
    weekdayWeights: sourced([1, 1, 1, 1, 0.7, 0.5, 0.3], "E115"),
    minGapHours: sourced(12, "E155"),
  },
  instagram: {
    floor: sourced(1, "E033"),
    typical: sourced(4, "E001", "E003", "E004"),
    max: sourced(7, "E003"),
    formatShares: judged({ image: 0.6, carousel: 0.2, clip: 0.2 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(6, MANAGE_WHY),
    engageMinutesPerWeek: sourced(20, "E094", "E095"),
    discovery: judged(0.3, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(500, FOLLOWERS_WHY),
    peakHours: sourced([9, 13], "E116"),
    weekdayWeights: sourced([0.9, 1, 1, 0.8, 0.9, 0.6, 0.3], "E116"),
    minGapHours: sourced(19, "E156"),
  },
  "instagram-stories": {
    floor: judged(3, ALIVE_WHY),
    typical: sourced(7, "E001", "E005"),
    max: sourced(21, "E005"),
    formatShares: judged({ story: 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(0, "same account as Instagram"),
    engageMinutesPerWeek: judged(5, QUIET_WHY),
    discovery: judged(0.0, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(500, FOLLOWERS_WHY),
    peakHours: judged([8, 12], HOURS_WHY),
    weekdayWeights: judged([1, 1, 1, 1, 1, 0.8, 0.8], DAYS_WHY),
    minGapHours: judged(4, GAP_WHY),
  },
  "linkedin-page": {
    floor: sourced(1, "E033"),
    typical: sourced(3, "E012", "E013"),
    max: sourced(5, "E011", "E013"),
    formatShares: judged({ text: 0.6, image: 0.2, link: 0.2 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: judged(5, QUIET_WHY),
    discovery: judged(0.15, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(150, FOLLOWERS_WHY),
    peakHours: sourced([10, 12], "E118"),
    weekdayWeights: sourced([0.7, 1, 1, 0.8, 0.6, 0.1, 0.1], "E118"),
    minGapHours: sourced(18, "E012", "E157"),
  },
  "linkedin-person": {
    floor: sourced(1, "E033"),
    typical: sourced(3, "E012"),
    max: sourced(5, "E011"),
    formatShares: judged({ text: 0.8, image: 0.1, link: 0.1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: sourced(25, "E094", "E095"),
    discovery: judged(0.35, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(500, FOLLOWERS_WHY),
    peakHours: sourced([10, 12], "E118"),
    weekdayWeights: sourced([0.7, 1, 1, 0.8, 0.6, 0.1, 0.1], "E118"),
    minGapHours: sourced(18, "E012", "E157"),
  },
  x: {
    floor: judged(2, ALIVE_WHY),
    typical: sourced(7, "E014", "E015", "E016"),
    max: sourced(14, "E014", "E016"),
    formatShares: judged({ "short-text": 0.8, link: 0.2 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(8, MANAGE_WHY),
    engageMinutesPerWeek: sourced(20, "E094", "E095"),
    discovery: judged(0.15, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(200, FOLLOWERS_WHY),
    peakHours: sourced([9, 12], "E117", "E121"),
    weekdayWeights: sourced([0.7, 1, 1, 1, 1, 0.5, 0.4], "E117"),
    minGapHours: sourced(4, "E154"),
  },
  tiktok: {
    floor: sourced(1, "E033"),
    typical: sourced(4, "E017", "E018"),
    max: sourced(7, "E017"),
    formatShares: judged({ clip: 0.6, "short-video": 0.4 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(6, MANAGE_WHY),
    engageMinutesPerWeek: sourced(15, "E094", "E095"),
    discovery: sourced(0.5, "E017"),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(200, FOLLOWERS_WHY),
    peakHours: sourced([14, 17], "E119"),
    weekdayWeights: sourced([0.7, 1, 1, 1, 0.7, 0.6, 0.6], "E119"),
    minGapHours: judged(20, GAP_WHY),
  },
  youtube: {
    floor: sourced(0.25, "E019"),
    typical: sourced(1, "E019"),
    max: sourced(2, "E019"),
    formatShares: judged({ "long-video": 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: judged(5, QUIET_WHY),
    discovery: sourced(0.45, "E158"),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(100, FOLLOWERS_WHY),
    peakHours: judged([14, 17], HOURS_WHY),
    weekdayWeights: judged([0.7, 0.8, 0.8, 1, 1, 0.9, 0.8], DAYS_WHY),
    minGapHours: sourced(72, "E158"),
  },
  "youtube-shorts": {
    floor: sourced(1, "E033"),
    typical: sourced(3, "E020"),
    max: judged(7, TWICE_WHY),
    formatShares: judged({ clip: 0.7, "short-video": 0.3 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(3, MANAGE_WHY),
    engageMinutesPerWeek: judged(5, QUIET_WHY),
    discovery: judged(0.4, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(100, FOLLOWERS_WHY),
    peakHours: judged([14, 17], HOURS_WHY),
    weekdayWeights: judged([0.7, 1, 1, 1, 0.8, 0.7, 0.7], DAYS_WHY),
    minGapHours: judged(20, GAP_WHY),
  },
  pinterest: {
    floor: judged(3, ALIVE_WHY),
    typical: sourced(7, "E021"),
    max: sourced(14, "E021", "E022"),
    formatShares: judged({ pin: 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(3, MANAGE_WHY),
    engageMinutesPerWeek: judged(5, QUIET_WHY),
    discovery: sourced(0.4, "E159"),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(100, FOLLOWERS_WHY),
    peakHours: judged([19, 22], HOURS_WHY),
    weekdayWeights: judged([0.8, 0.8, 0.8, 0.8, 0.9, 1, 1], DAYS_WHY),
    minGapHours: sourced(4, "E159"),
  },
  threads: {
    floor: sourced(1, "E033"),
    typical: sourced(5, "E023", "E032"),
    max: sourced(14, "E023"),
    formatShares: judged({ "short-text": 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: sourced(15, "E094", "E095"),
    discovery: judged(0.2, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(100, FOLLOWERS_WHY),
    peakHours: judged([9, 12], HOURS_WHY),
    weekdayWeights: judged([0.7, 1, 1, 1, 1, 0.5, 0.4], DAYS_WHY),
    minGapHours: judged(4, GAP_WHY),
  },
  bluesky: {
    floor: sourced(1, "E033"),
    typical: sourced(5, "E024", "E032"),
    max: sourced(14, "E024"),
    formatShares: judged({ "short-text": 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: sourced(15, "E094", "E095"),
    discovery: judged(0.15, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(50, FOLLOWERS_WHY),
    peakHours: judged([9, 12], HOURS_WHY),
    weekdayWeights: judged([0.7, 1, 1, 1, 1, 0.5, 0.4], DAYS_WHY),
    minGapHours: judged(4, GAP_WHY),
  },
  mastodon: {
    floor: sourced(1, "E033"),
    typical: sourced(5, "E032"),
    max: judged(14, TWICE_WHY),
    formatShares: judged({ "short-text": 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: sourced(15, "E094", "E095"),
    discovery: judged(0.15, DISCOVERY_WHY),
    needsAnswer: sourced(0.4, "E064"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(50, FOLLOWERS_WHY),
    peakHours: judged([9, 12], HOURS_WHY),
    weekdayWeights: judged([0.7, 1, 1, 1, 1, 0.5, 0.4], DAYS_WHY),
    minGapHours: judged(4, GAP_WHY),
  },
  "google-business": {
    floor: sourced(0.25, "E026"),
    typical: sourced(1, "E026", "E027"),
    max: judged(2, TWICE_WHY),
    formatShares: judged({ update: 1 }, FORMATS_WHY),
    manageMinutesPerWeek: sourced(5, "E093"),
    engageMinutesPerWeek: judged(0, QUIET_WHY),
    discovery: sourced(0.7, "E026", "E073"),
    needsAnswer: sourced(0.9, "E079"),
    followRate: judged(0.1, "a review rarely has a second turn"),
    proxyFollowers: judged(0, FOLLOWERS_WHY),
    peakHours: judged([9, 12], HOURS_WHY),
    weekdayWeights: judged([0.8, 0.8, 0.8, 1, 1, 0.5, 0.3], DAYS_WHY),
    minGapHours: judged(72, GAP_WHY),
  },
  blog: {
    floor: sourced(0.25, "E029"),
    typical: sourced(0.5, "E029"),
    max: sourced(2, "E028"),
    formatShares: judged({ article: 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(5, MANAGE_WHY),
    engageMinutesPerWeek: judged(0, QUIET_WHY),
    discovery: judged(0.4, DISCOVERY_WHY),
    needsAnswer: judged(0.3, "much blog comment is spam"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(0, FOLLOWERS_WHY),
    peakHours: sourced([9, 12], "E120"),
    weekdayWeights: judged([0.7, 1, 1, 1, 0.6, 0.2, 0.2], DAYS_WHY),
    minGapHours: judged(72, GAP_WHY),
  },
  newsletter: {
    floor: sourced(0.5, "E030"),
    typical: sourced(1, "E030", "E031"),
    max: sourced(2, "E031"),
    formatShares: judged({ newsletter: 1 }, FORMATS_WHY),
    manageMinutesPerWeek: judged(8, MANAGE_WHY),
    engageMinutesPerWeek: judged(0, QUIET_WHY),
    discovery: judged(0.1, DISCOVERY_WHY),
    needsAnswer: judged(0.5, "replies to a mail are mostly real"),
    followRate: judged(0.4, FOLLOW_WHY),
    proxyFollowers: judged(200, FOLLOWERS_WHY),
    peakHours: sourced([9, 12], "E120"),
    weekdayWeights: judged([0.6, 1, 1, 1, 0.6, 0.2, 0.3], DAYS_WHY),
    minGapHours: judged(72, GAP_WHY),
  },
};
