import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** US dollars per post through X's interface; nothing when a person posts it by hand. */
export const X_POST_DOLLARS: Fact<number> = sourced(0.015, "E124");
export const X_LINK_POST_DOLLARS: Fact<number> = sourced(0.2, "E124");

/** Subscribers up to which sending mail is commonly free. */
export const NEWSLETTER_FREE_SUBSCRIBERS: Fact<number> = judged(500, "mail services' order of magnitude");
/** US dollars a month per thousand subscribers above that. */
export const NEWSLETTER_DOLLARS_PER_THOUSAND: Fact<number> = judged(10, "mail services' order of magnitude");

/** US dollars a month for an outside manager: from and to. */
export const MANAGER_DOLLARS_PER_MONTH: Fact<readonly [number, number]> = sourced([500, 2000], "E100");
