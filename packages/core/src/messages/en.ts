/**
 * The English words for every code.
 *
 * @module @porchlight/core/messages/en
 */

import findings from "./en/findings.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };
import problems from "./en/problems.json" with { type: "json" };
import visitors from "./en/visitors.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };

/** A catalogue in i18next's shape: nested keys, `{{fact, format}}` in the texts, `_one` and `_other` for plurals. */
export type Messages = { readonly [key: string]: string | Messages };

/** The English words for every code that core speaks in. */
export const en: Messages = { ...words, ...problems, ...plan, ...findings, ...visitors };
