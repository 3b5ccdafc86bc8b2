import { type Category, CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { listMustHaves, MUST_HAVE_WITHIN_POSTS } from "../mix/must-haves.ts";
import { type Rotation, startRotation } from "../mix/start-rotation.ts";
import type { Plan } from "../plan/plan.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, isWithin } from "../time/iso-date.ts";
import { entriesBetween } from "./entries-between.ts";
import { type EventPull, isOpen, LOOK_AHEAD_DAYS, pullTowardsEvents } from "./event-pins.ts";
import { type PlacedPromotions, type PromotionRates, placePromotions, WHOLE } from "./place-promotions.ts";
import type { SlotKey } from "./slot.ts";
import { listSlotPlaces, type SlotPlace } from "./slot-place.ts";

export type FilledPlace = { readonly place: SlotPlace; readonly category: Category; readonly event?: string };

/**
 * Says what each place of a channel is for, from the plan's start to `to` at least. It works in seasons of twelve weeks
 * from the plan's start, each going on from the one before, so that a slot's category never depends on what was asked
 * for. Promotion is placed first, events pulling it to themselves; the rest takes turns between.
 */
export function fillChannel(plan: Plan, channel: Channel, to: IsoDate): FilledPlace[] {
  const seasons = listSeasons(plan.startsOn, to);
  const lastDay = seasons.at(-1)?.to ?? plan.startsOn;
  const places = listSlotPlaces(plan, channel, addDays(lastDay, LOOK_AHEAD_DAYS));
  const shares = sharesOf(plan, channel);
  const rates = ratesOf(plan, shares);
  const next = startTurns(shares);
  let level = opensWithEvent(plan, channel, places) ? WHOLE - rates.share : startLevel({ plan, channel, rates });
  let target = level;
  const filled: FilledPlace[] = [];
  for (const season of seasons) {
    const near = entriesBetween(places, { from: season.from, to: addDays(season.to, LOOK_AHEAD_DAYS) });
    const placed = placeSeason({ plan, season, places: near, rates, level, target });
    level = placed.level;
    target = placed.target;
    for (const [index, place] of placed.places.entries()) {
      const isPromotion = placed.isPromotion[index] === true;
      const event = isPromotion ? placed.pull.eventByKey.get(place.key) : undefined;
      filled.push({ place, category: isPromotion ? "promote" : next(), ...(event === undefined ? {} : { event }) });
    }
  }
  return filled;
}

const SEASON_DAYS = 84;

function listSeasons(startsOn: IsoDate, to: IsoDate): DateRange[] {
  const count = Math.max(0, Math.floor(daysBetween(startsOn, to) / SEASON_DAYS) + 1);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(startsOn, index * SEASON_DAYS);
    return { from, to: addDays(from, SEASON_DAYS - 1) };
  });
}

type Shares = readonly { readonly category: Category; readonly share: number }[];

function sharesOf(plan: Plan, channel: Channel): Shares {
  return plan.mix.byChannel.find((each) => each.channel === channel)?.categories ?? plan.mix.categories;
}

function ratesOf(plan: Plan, shares: Shares): PromotionRates {
  const share = shares.find(({ category }) => category === "promote")?.share ?? 0;
  const most = Math.max(share, plan.mix.promoShareMax);
  return { share: Math.round(share * WHOLE), most: Math.floor(most * WHOLE) };
}

// Shares of a mix are given to a ten-thousandth, so these weights are exact.
function startTurns(shares: Shares): () => Category {
  const turns = shares
    .map(({ category, share }) => ({ category, weight: Math.round(share * 10_000) }))
    .filter(({ category, weight }) => category !== "promote" && weight > 0);
  const next: Rotation = turns.length === 0 ? () => 0 : startRotation(turns.map(({ weight }) => weight));
  return () => turns[next()]?.category ?? "educate";
}

/**
 * The level at which a channel begins differs by channel, so that they do not all sell on one day. It lies so low that
 * none of the first three posts promotes unless an event is near, and, where promotion is a must-have, so high that it
 * comes among the first twenty even at the least rate.
 */
function startLevel(input: { readonly plan: Plan; readonly channel: Channel; readonly rates: PromotionRates }): number {
  const { plan, channel, rates } = input;
  const isMustHave = listMustHaves(plan.goals, plan.mix.promoShareMax).includes("promote");
  const ceiling = Math.max(0, Math.min(WHOLE - 3 * rates.share, WHOLE - rates.most) - 1);
  const floor = isMustHave ? Math.min(ceiling, Math.max(0, WHOLE - MUST_HAVE_WITHIN_POSTS * (rates.share / 2))) : 0;
  return Math.floor(floor + (ceiling - floor) * phaseOf(channel));
}

// Whoever reads a channel that simply goes on does not see a beginning: there an event's own post may come first.
function opensWithEvent(plan: Plan, channel: Channel, places: readonly SlotPlace[]): boolean {
  const [first] = places;
  const [season] = listSeasons(plan.startsOn, plan.startsOn);
  const isKept = plan.channels.some((each) => each.channel === channel && each.decision === "keep");
  if (!isKept || first === undefined || season === undefined || !isWithin(first.date, season)) return false;
  const { events = [], closures = [] } = plan.answers;
  return pullTowardsEvents({ places, events, closures, season, refused: new Set() }).pinned.has(first.key);
}

// Steps of the golden ratio lie far apart for any few channels.
function phaseOf(channel: Channel): number {
  return ((CHANNELS.indexOf(channel) * 618_034 + 500_000) % 1_000_000) / 1_000_000;
}

type PlacedSeason = PlacedPromotions & {
  readonly places: readonly SlotPlace[];
  readonly target: number;
  readonly pull: EventPull;
};

function placeSeason(input: {
  readonly plan: Plan;
  readonly season: DateRange;
  /** The season's places and those of the weeks after it. */
  readonly places: readonly SlotPlace[];
  readonly rates: PromotionRates;
  readonly level: number;
  readonly target: number;
}): PlacedSeason {
  const { plan, season, rates, level } = input;
  const closures = plan.answers.closures ?? [];
  const events = rates.share > 0 ? (plan.answers.events ?? []) : [];
  const open = input.places.filter(({ date }) => isWithin(date, season) && isOpen(date, closures));
  const target = input.target + open.length * rates.share;
  const refused = new Set<SlotKey>();
  // Each round refuses one more closed slot, so there are few.
  for (;;) {
    const pull = pullTowardsEvents({ places: input.places, events, closures, season, refused });
    const places = input.places.filter(
      ({ date, key }) => isWithin(date, season) && (isOpen(date, closures) || pull.closedKeys.has(key)),
    );
    const slots = places.map(({ key }) => ({ isRunUp: pull.eventByKey.has(key), isPinned: pull.pinned.has(key) }));
    const placed = placePromotions({ slots, rates, level, target });
    const unwanted = places.filter(({ key }, index) => pull.closedKeys.has(key) && !placed.isPromotion[index]);
    if (unwanted.length === 0) return { ...placed, places, target, pull };
    for (const { key } of unwanted) refused.add(key);
  }
}
