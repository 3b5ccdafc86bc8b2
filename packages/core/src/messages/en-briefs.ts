/**
 * The English words of the briefs. They are many, so they come by themselves.
 *
 * @module @porchlight/core/messages/en-briefs
 */

import briefs from "./en/briefs.json" with { type: "json" };
import type { Messages } from "./en.ts";

/** The English words of every brief, `brief.<id>`, and of what is said around them; in the shape of `en`. */
export const enBriefs: Messages = briefs;
