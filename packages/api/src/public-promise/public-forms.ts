import { createHash } from "node:crypto";
import type { PublicPromise } from "@porchlight/core";
import type { BadgeLook } from "../contract/public-promise-schemas.ts";
import { drawBadge } from "./draw-badge.ts";
import { drawPage, PAGE_STYLE_HASH } from "./draw-page.ts";
import { type Shown, toPublicReply } from "./to-public-reply.ts";
import type { VisitorWords } from "./visitor-words.ts";

/** The forms in which a promise is shown to everybody. */
export type PublicForm =
  | { readonly kind: "page" }
  | { readonly kind: "json" }
  | { readonly kind: "badge"; readonly look: BadgeLook };

/** One form, ready to be sent as often as it is asked for. */
export type FormReply = {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Draws a form of what is told. */
export function drawForm(
  form: PublicForm,
  { told, shown, words }: { readonly told: PublicPromise; readonly shown: Shown; readonly words: VisitorWords },
): FormReply {
  if (form.kind === "page") return formReply(drawPage(told, shown, words), PAGE_HEADERS);
  if (form.kind === "json")
    return formReply(`${JSON.stringify(toPublicReply(told, shown, words), null, 2)}\n`, JSON_HEADERS);
  return formReply(drawBadge(told, form.look, words), BADGE_HEADERS);
}

const SHARED_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** The page brings its style, two fonts and one script of its own, and asks nobody else for anything. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...SHARED_HEADERS,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Any program of any origin may read it: there is nothing in it that is not meant for all. */
export const JSON_HEADERS: Readonly<Record<string, string>> = {
  ...SHARED_HEADERS,
  "Content-Type": "application/json; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

/** Without leave to be used across origins, a browser draws nothing of it in the page of another site. */
export const BADGE_HEADERS: Readonly<Record<string, string>> = {
  ...SHARED_HEADERS,
  "Content-Type": "image/svg+xml; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

function formReply(text: string, headers: Readonly<Record<string, string>>): FormReply {
  const body = Buffer.from(text);
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`, headers };
}
