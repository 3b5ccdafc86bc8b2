/** The seven strategic goals (Falls and Deckers, 2011). */
export const GOALS = [
  "branding",
  "reputation",
  "public-relations",
  "community",
  "service",
  "research",
  "leads",
] as const;
/** One of `GOALS`. */
export type Goal = (typeof GOALS)[number];

/** Every place to be present that Porchlight knows; their order breaks ties. */
export const CHANNELS = [
  "facebook-page",
  "instagram",
  "instagram-stories",
  "linkedin-page",
  "linkedin-person",
  "x",
  "tiktok",
  "youtube",
  "youtube-shorts",
  "pinterest",
  "threads",
  "bluesky",
  "mastodon",
  "google-business",
  "blog",
  "newsletter",
] as const;
/** One of `CHANNELS`. */
export type Channel = (typeof CHANNELS)[number];

/** What a post is for; their order breaks ties. */
export const CATEGORIES = [
  "educate",
  "behind-the-scenes",
  "curate",
  "community",
  "ask",
  "help",
  "proof",
  "promote",
] as const;
/** One of `CATEGORIES`. */
export type Category = (typeof CATEGORIES)[number];

/** What a routine is made of. A respond block is a check. Writing posts is `contribute`. */
export const ACTIVITIES = ["respond", "contribute", "engage", "monitor", "review", "train"] as const;
/** One of `ACTIVITIES`. */
export type Activity = (typeof ACTIVITIES)[number];

/** Everything that a plan can say of a channel. */
export const DECISIONS = ["keep", "start", "revive", "pause", "close", "skip"] as const;
/** What a plan says of a channel. */
export type Decision = (typeof DECISIONS)[number];

/** What a customer's message is; their order breaks ties. */
export const CONVERSATION_KINDS = ["question", "complaint", "lead", "review", "comment", "praise", "spam"] as const;
/** One of `CONVERSATION_KINDS`. */
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];
