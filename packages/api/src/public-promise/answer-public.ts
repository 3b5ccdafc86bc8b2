import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Context } from "../context.ts";
import { drawNothing } from "./draw-page.ts";
import type { KeptPromise, KeptPromises } from "./kept-promises.ts";
import { readPublicAssets } from "./public-assets.ts";
import { BADGE_HEADERS, type FormReply, JSON_HEADERS, PAGE_HEADERS, type PublicForm } from "./public-forms.ts";
import { type PublicAddress, readPublicAddress } from "./read-public-address.ts";
import { makeVisitorWords } from "./visitor-words.ts";

/** A change of plan, and the end of publishing, reach whoever has seen it within this time, however long nothing else changes. */
const KEPT_BY_OTHERS_SECONDS = 300;

export type AnswerPublic = {
  /** Answers what is at hand; all else goes on. */
  readonly atHand: RequestHandler;
  /** Answers everything below `/p/` that may be asked for. */
  readonly fromDatabase: RequestHandler;
};

/**
 * What everybody may see, by whatever name the server is called: others' pages ask for it, without cookies, and there is nothing
 * in it that a page which points its name here (DNS rebinding) could not read anywhere else.
 */
export function answerPublic(kept: KeptPromises, { now }: Pick<Context, "now">): AnswerPublic {
  const assets = readPublicAssets();
  const nothing = Buffer.from(drawNothing(makeVisitorWords()()));

  function show(exchange: Exchange, found: KeptPromise, form: PublicForm): void {
    const leftSeconds = Math.floor((found.changesAtMs - Date.parse(now())) / 1000);
    const seconds = Math.max(0, Math.min(KEPT_BY_OTHERS_SECONDS, leftSeconds));
    sendForm(exchange, found.reply(form), `public, max-age=${seconds}`);
  }

  return {
    atHand: (request, response, next) => {
      const address = addressOf(request);
      if (address === undefined || "asset" in address || address.slug === undefined) return next();
      const found = kept.find(address.slug);
      if (found === undefined) return next();
      show({ request, response }, found, address.form);
    },
    fromDatabase: async (request, response, next) => {
      const address = addressOf(request);
      if (address === undefined) return next();
      if ("asset" in address) {
        const asset = assets.get(address.asset);
        if (asset === undefined) return sendNothing({ request, response }, { form: { kind: "page" }, nothing });
        response.writeHead(200, {
          ...ASSET_HEADERS,
          "Content-Type": asset.mediaType,
          "Content-Length": asset.body.length,
        });
        return void response.end(request.method === "HEAD" ? undefined : asset.body);
      }
      const found = address.slug === undefined ? undefined : await kept.load(address.slug);
      if (found === undefined) sendNothing({ request, response }, { form: address.form, nothing });
      else show({ request, response }, found, address.form);
    },
  };
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const ASSET_HEADERS = {
  "Cache-Control": "public, max-age=86400",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

// Express works an address out anew each time it is asked for a part of it.
function addressOf({ method, url = "" }: IncomingMessage): PublicAddress | undefined {
  return method === "GET" || method === "HEAD" ? readPublicAddress(url) : undefined;
}

function sendForm({ request, response }: Exchange, { body, etag, headers }: FormReply, cacheControl: string): void {
  const shared: Record<string, string> = { ...headers, ETag: etag, "Cache-Control": cacheControl };
  if (hasTag(request.headers["if-none-match"], etag)) {
    const { "Content-Type": _, ...unchanged } = shared;
    response.writeHead(304, unchanged).end();
    return;
  }
  response.writeHead(200, { ...shared, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function hasTag(asked: string | undefined, etag: string): boolean {
  const tags = asked?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}

const NOTHING_HEADERS = { page: PAGE_HEADERS, json: JSON_HEADERS, badge: BADGE_HEADERS };

// The same whether it was never there, is no longer, or is not shown.
function sendNothing(
  { request, response }: Exchange,
  { form: { kind }, nothing }: { readonly form: PublicForm; readonly nothing: Buffer },
): void {
  const body = kind === "page" ? nothing : kind === "json" ? NOTHING_JSON : NOTHING_BADGE;
  response.writeHead(404, { ...NOTHING_HEADERS[kind], "Cache-Control": "no-store", "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

const NOTHING_JSON = Buffer.from('{"status":404}\n');
const NOTHING_BADGE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
