import type { Messages } from "../messages/en.ts";
import { en } from "../messages/en.ts";

/** The texts of a message: one, or its plural forms; none where the catalogue lacks it. */
export function textsOf(kind: string, code: string): string[] {
  const group = messagesAt(kind);
  return ["", "_one", "_other"].flatMap((suffix) => {
    const text = group[`${code}${suffix}`];
    return typeof text === "string" ? [text] : [];
  });
}

/** What a text asks for: `{{freeMinutes, duration}}` asks for the fact `freeMinutes` in the format `duration`. */
export function slotsIn(text: string): { readonly fact: string; readonly format?: string }[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g)].map(([, fact = "", format]) =>
    format === undefined ? { fact } : { fact, format },
  );
}

function messagesAt(kind: string): Messages {
  const group = en[kind];
  return typeof group === "object" ? group : {};
}
