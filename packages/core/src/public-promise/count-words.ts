import { AUTO_REPLY_LIMITS, PROFILE_TEXT_LIMITS } from "../facts/profile-limits.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { countAgainstLimits, type TextCount } from "../posts/count-text.ts";

/** How long a text is for a channel's profile, beside its limit where one is known. */
export function countProfileText(text: string, channel: Channel): TextCount {
  const limit = PROFILE_TEXT_LIMITS[channel];
  return countAgainstLimits(text, limit === undefined ? [] : [limit.value]);
}

/** How long a text is for a channel's answer while nobody is in, beside its limit where one is known. */
export function countAutoReply(text: string, channel: Channel): TextCount {
  const limit = AUTO_REPLY_LIMITS[channel];
  return countAgainstLimits(text, limit === undefined ? [] : [limit.value]);
}
