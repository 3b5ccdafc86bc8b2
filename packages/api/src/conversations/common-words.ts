import { eng } from "stopword";

/** What people say before and after what they ask. */
const COURTESIES = ["hello", "hey", "dear", "please", "thank", "thanks", "sorry", "want", "need", "know", "tell"];

/** The language in which customers are read. */
export const CUSTOMERS_LOCALE = "en";

/** Words of `CUSTOMERS_LOCALE` that say nothing of what is asked; the first part of "didn't" is one, as "did" is. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...eng, ...eng.map((word) => `${word}n`), ...COURTESIES]);
