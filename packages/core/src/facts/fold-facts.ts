import { type Fact, judged } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/** How much of a text is seen before a reader asks for more; of both, what is reached first. */
export type Fold = { readonly characters: number; readonly lines: number };

const SEEN_WHY = "as seen in the networks' apps in 2026; it differs by a few signs with the screen";

/** Channels that are missing show a text whole. */
export const FOLDS: Readonly<Partial<Record<Channel, Fact<Fold>>>> = {
  "facebook-page": judged({ characters: 400, lines: 5 }, SEEN_WHY),
  instagram: judged({ characters: 125, lines: 2 }, SEEN_WHY),
  "linkedin-page": judged({ characters: 210, lines: 3 }, SEEN_WHY),
  "linkedin-person": judged({ characters: 210, lines: 3 }, SEEN_WHY),
  tiktok: judged({ characters: 90, lines: 2 }, SEEN_WHY),
  youtube: judged({ characters: 150, lines: 3 }, SEEN_WHY),
  "youtube-shorts": judged({ characters: 80, lines: 2 }, SEEN_WHY),
  pinterest: judged({ characters: 60, lines: 2 }, SEEN_WHY),
  "google-business": judged({ characters: 250, lines: 4 }, SEEN_WHY),
};
