import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/** What a brief can be made as. */
export const BRIEF_FORMATS = ["photo", "short-video", "text", "story", "article"] as const;
/** One of `BRIEF_FORMATS`. */
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Kinds of business that some briefs are meant for; `studio` teaches or trains, `trade` comes to the customer. */
export const BUSINESS_KINDS = ["shop", "restaurant", "trade", "studio", "consultant", "club", "online-store"] as const;
/** One of `BUSINESS_KINDS`. */
export type BusinessKind = (typeof BUSINESS_KINDS)[number];

const FORMATS_WHY = "what is at home on the channel, the easiest for a small firm first";
const at = (...formats: BriefFormat[]) => judged<readonly BriefFormat[]>(formats, FORMATS_WHY);

/** What a brief is made as on each channel, the most usual first. */
export const CHANNEL_BRIEF_FORMATS: Readonly<Record<Channel, Fact<readonly BriefFormat[]>>> = {
  "facebook-page": at("photo", "text"),
  instagram: at("photo", "short-video"),
  "instagram-stories": at("story"),
  "linkedin-page": at("text", "photo"),
  "linkedin-person": at("text", "photo"),
  x: at("text", "photo"),
  tiktok: at("short-video"),
  // A long video needs as much to tell as an article does.
  youtube: at("article", "short-video"),
  "youtube-shorts": at("short-video"),
  pinterest: at("photo"),
  threads: at("text", "photo"),
  bluesky: at("text", "photo"),
  mastodon: at("text", "photo"),
  "google-business": at("photo", "text"),
  blog: at("article"),
  newsletter: at("article", "text"),
};

/** Words by which an owner's own description tells the kind of business; beginnings of words, in small letters. */
export const KIND_WORDS: Readonly<Record<BusinessKind, Fact<readonly string[]>>> = {
  shop: words(
    "shop",
    "store",
    "grocer",
    "hardware",
    "boutique",
    "florist",
    "flowers",
    "books",
    "retail",
    "butcher",
    "bakery",
    "bread",
    "cakes",
  ),
  restaurant: words(
    "restaurant",
    "cafe",
    "café",
    "coffee",
    "bakery",
    "bread",
    "cakes",
    "bistro",
    "tavern",
    "brewery",
    "catering",
    "pizz",
    "ice cream",
    "food truck",
  ),
  trade: words(
    "heating",
    "plumb",
    "electrician",
    "roof",
    "carpent",
    "joiner",
    "painter",
    "gardener",
    "landscap",
    "builder",
    "cleaning",
    "repair",
    "garage",
    "mechanic",
    "locksmith",
    "glazier",
    "mason",
    "chimney",
  ),
  studio: words(
    "studio",
    "dance",
    "salsa",
    "yoga",
    "pilates",
    "gym",
    "fitness",
    "classes",
    "courses",
    "lessons",
    "school",
    "pottery",
    "salon",
    "hairdress",
  ),
  consultant: words(
    "consult",
    "advice",
    "advis",
    "agency",
    "coach",
    "accountan",
    "tax ",
    "lawyer",
    "law firm",
    "solicitor",
    "architect",
    "translat",
    "freelanc",
    "copywrit",
  ),
  club: words("club", "association", "society", "choir", "orchestra", "team sport", "league", "volunteer"),
  "online-store": words(
    "sold online",
    "sell online",
    "online shop",
    "online store",
    "webshop",
    "web shop",
    "mail order",
    "e-commerce",
  ),
};

function words(...beginnings: string[]): Fact<readonly string[]> {
  return judged(beginnings, "how small firms describe themselves; a brief for the wrong kind does little harm");
}

/** Days in which a brief that was used rests. */
export const BRIEF_REST_DAYS: Fact<number> = judged(84, "a season: whoever follows has forgotten how it was told");
/** How much of a brief's fit chance may outweigh, so that two days do not begin with the same one. */
export const BRIEF_CHANCE_SHARE: Fact<number> = judged(0.4, "near equals take turns; a poor fit never comes first");
/** What a goal counts for that a brief names first, second and so on. */
export const BRIEF_GOAL_WEIGHTS: Fact<readonly number[]> = judged([1, 0.7, 0.5], "the first is what it is for");
/** What it adds that a brief is meant for this kind of business. */
export const BRIEF_KIND_WORTH: Fact<number> = judged(0.2, "closer to the work than one for everybody");
/** What a format is worth on a channel that is its second choice. */
export const SECOND_FORMAT_SHARE: Fact<number> = judged(0.9, "it works, and asks for a little more");

/** Days before the end of an event in which it is a last call. */
export const LAST_CALL_DAYS: Fact<number> = judged(3, "the last days in which somebody still makes plans");
/** Days before days off in which it is time to speak of them. */
export const DAYS_OFF_NOTICE_DAYS: Fact<number> = judged(7, "early enough to order or to come by before");
/** Days from a channel's start in which it says that somebody is there again. */
export const REOPENING_DAYS: Fact<number> = judged(14, "the first posts, whichever of them is written");

/** Days in which a category that the goals cannot do without should come up on a channel. */
export const MUST_HAVE_DAYS: Fact<number> = judged(28, "a month is what a follower remembers as lately");
