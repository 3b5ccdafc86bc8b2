import type { Channel } from "./vocabulary.ts";

/**
 * Channels without an account of their own, and the one on whose account they are told: they share its inbox, need no
 * setting up, and open and close with it.
 */
export const TOLD_ON: Readonly<Partial<Record<Channel, Channel>>> = { "instagram-stories": "instagram" };
