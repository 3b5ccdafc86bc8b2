import { escapeHtml } from "../http/escape-html.ts";

/** Text that stands in a page as it is; everything else is escaped on its way in. */
export type Html = { readonly html: string };

type Part = string | number | Html | readonly Html[] | undefined;

/** A piece of HTML or SVG. What is put in is text, in attributes in quotes, too; pieces made by this stay what they are. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, index) => `${piece}${index < parts.length ? partOf(parts[index]) : ""}`).join("") };
}

/** Text of ours that is HTML already. */
export function verbatim(text: string): Html {
  return { html: text };
}

function partOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "object") return "html" in part ? part.html : part.map((each) => each.html).join("");
  return escapeHtml(String(part));
}
