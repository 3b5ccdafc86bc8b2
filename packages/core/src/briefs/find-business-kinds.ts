import { BUSINESS_KINDS, type BusinessKind, KIND_WORDS } from "../facts/brief-facts.ts";

/**
 * The kinds of business that an owner's own description speaks of, `answers.business.does`; English alone, several or
 * none. What is not recognised gets the briefs that are for any business.
 */
export function findBusinessKinds(does: string): BusinessKind[] {
  // Every word has a space before it, so that a beginning is found and not the middle of another word.
  const text = ` ${does.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, " ")} `;
  return BUSINESS_KINDS.filter((kind) => KIND_WORDS[kind].value.some((beginning) => text.includes(` ${beginning}`)));
}
