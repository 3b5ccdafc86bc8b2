import { MUST_HAVE_WITHIN_POSTS } from "../facts/category-facts.ts";
import { type Category, CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { listMustHaves } from "../mix/must-haves.ts";
import { startRotation } from "../mix/start-rotation.ts";
import type { Plan } from "../plan/plan.ts";
import { addDays, type DateRange, isWithin } from "../time/iso-date.ts";
import { entriesBetween } from "./entries-between.ts";
import { type PlacedPromotions, type PromotionRates, placePromotions, WHOLE } from "./place-promotions.ts";
import { type EventPull, isOpen, LOOK_AHEAD_DAYS, pullTowardsEvents } from "./pull-towards-events.ts";
import { disturbedSeasons, seasonAt, seasonIndexOf } from "./season.ts";
import type { SlotKey } from "./slot.ts";
import { listSlotPlaces, type SlotPlace } from "./slot-place.ts";

export type FilledPlace = { readonly place: SlotPlace; readonly category: Category; readonly event?: string };

/**
 * Says what each place of a channel is for, in every season that touches a range, whole seasons at a time. Each season
 * goes on from the one before, from the plan's start on, so that a slot's category never depends on what was asked for;
 * seasons in which nothing happens are not gone through but stepped over. Promotion is placed first, events pulling it to
 * themselves; the rest takes turns between.
 */
export function fillChannel(plan: Plan, channel: Channel, range: DateRange): FilledPlace[] {
  const { startsOn } = plan;
  const { events = [], closures = [] } = plan.answers;
  const nextDisturbed = disturbedSeasons({ startsOn, events, closures });
  const wanted = seasonIndexOf(startsOn, range.from);
  const last = seasonIndexOf(startsOn, range.to);
  const shares = sharesOf(plan, channel);
  const rates = ratesOf(plan, shares);
  const turns = startTurns(shares);
  const placesOf = listOnce((index) => placesAround(plan, channel, seasonAt(startsOn, index)));
  let level = opensWithEvent(plan, channel, placesOf(0)) ? WHOLE - rates.share : startLevel({ plan, channel, rates });
  let target = level;
  const filled: FilledPlace[] = [];
  for (let index = 0; index <= last; ) {
    const calm = Math.min(wanted, nextDisturbed(index)) - index;
    // In the first season a channel may still have to begin; later ones all have as many places as the wanted one.
    if (index > 0 && calm > 0 && level === target) {
      const slotCount = calm * entriesBetween(placesOf(wanted), seasonAt(startsOn, wanted)).length;
      target = level + slotCount * rates.share;
      turns.skip(slotCount - (Math.floor(target / WHOLE) - Math.floor(level / WHOLE)));
      level = target;
      index += calm;
      continue;
    }
    const season = seasonAt(startsOn, index);
    const placed = placeSeason({ plan, season, places: placesOf(index), rates, level, target });
    level = placed.level;
    target = placed.target;
    const here = placed.places.map((place, at) => fillPlace(place, placed, { at, turns }));
    if (index >= wanted) filled.push(...here);
    index += 1;
  }
  return filled;
}

// A season's places and those of the weeks after it.
function placesAround(plan: Plan, channel: Channel, { from, to }: DateRange): readonly SlotPlace[] {
  return listSlotPlaces(plan, channel, { from, to: addDays(to, LOOK_AHEAD_DAYS) });
}

function listOnce<Listed>(list: (index: number) => Listed): (index: number) => Listed {
  const known = new Map<number, Listed>();
  return (index) => {
    const listed = known.get(index) ?? list(index);
    known.set(index, listed);
    return listed;
  };
}

function fillPlace(
  place: SlotPlace,
  { isPromotion, pull }: PlacedSeason,
  { at, turns }: { readonly at: number; readonly turns: Turns },
): FilledPlace {
  if (isPromotion[at] !== true) return { place, category: turns.next() };
  const event = pull.eventByKey.get(place.key);
  return { place, category: "promote", ...(event === undefined ? {} : { event }) };
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

type Turns = { readonly next: () => Category; readonly skip: (turns: number) => void };

// Shares of a mix are given to a ten-thousandth, so these weights are exact.
function startTurns(shares: Shares): Turns {
  const categories = shares
    .map(({ category, share }) => ({ category, weight: Math.round(share * 10_000) }))
    .filter(({ category, weight }) => category !== "promote" && weight > 0);
  if (categories.length === 0) return { next: () => "educate", skip: () => {} };
  const { next, skip } = startRotation(categories.map(({ weight }) => weight));
  return { next: () => categories[next()]?.category ?? "educate", skip };
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
  const floor = isMustHave
    ? Math.min(ceiling, Math.max(0, WHOLE - MUST_HAVE_WITHIN_POSTS.value * (rates.share / 2)))
    : 0;
  return Math.floor(floor + (ceiling - floor) * phaseOf(channel));
}

// Whoever reads a channel that simply goes on does not see a beginning: there an event's own post may come first.
function opensWithEvent(plan: Plan, channel: Channel, places: readonly SlotPlace[]): boolean {
  const [first] = places;
  const season = seasonAt(plan.startsOn, 0);
  const isKept = plan.channels.some((each) => each.channel === channel && each.decision === "keep");
  if (!isKept || first === undefined || !isWithin(first.date, season)) return false;
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
