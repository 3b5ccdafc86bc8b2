import type { Request } from "express";
import type { Context } from "../context.ts";
import { DIGESTS_MOST } from "../contract/digest-schemas.ts";
import { idSchema } from "../contract/text-schemas.ts";
import { type Access, inWorkspace, UnknownWorkspace, type WorkspaceDb } from "../db/in-workspace.ts";
import { findBySecret, fingerprintOf } from "../feeds/feed-secret.ts";
import { escapeHtml } from "../http/escape-html.ts";
import type { Mounting } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { type KeptDigest, listDigests, stopDigest } from "./digests-store.ts";
import { digestWords } from "./send-digest.ts";

const PATH = "/digests/:workspaceId/:secret";

/**
 * Where whoever gets a digest asks for no more. Mail programs write to it by themselves (RFC 8058), so it stands before the guard
 * of origins. Looking at it changes nothing: programs that look for bad links follow every one.
 */
export function serveStopPage({ router, context }: Mounting): void {
  const words = digestWords();
  router.get(PATH, async (request, response) => {
    await withAsked({ request, context, access: "read" }, () => Promise.resolve());
    const form = `<form method="post"><button>${escapeHtml(words("digest.stopPage.button"))}</button></form>`;
    response.set(HEADERS).send(page(words("digest.stopPage.ask"), form));
  });

  router.post(PATH, async (request, response) => {
    const now = context.now();
    await withAsked({ request, context, access: "write" }, (workspace, { id }) => stopDigest(workspace, { id, now }));
    response.set(HEADERS).send(page(words("digest.stopPage.done")));
  });

  function page(sentence: string, form = ""): string {
    const title = escapeHtml(words("digest.stopPage.title"));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${escapeHtml(sentence)}</p>${form}</main></body></html>`;
  }
}

const STYLE = `body{font:16px/1.5 Figtree,system-ui,sans-serif;background:#f6f5f2;color:#1e2432;margin:0}
main{max-width:480px;margin:15vh auto;padding:0 20px}h1{font-size:26px;line-height:1.2}
button{font:inherit;font-weight:600;padding:10px 20px;min-height:44px;border:0;border-radius:9px;background:#2e4272;color:#fff;cursor:pointer}
button:focus-visible{outline:2px solid #2e4272;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#12151d;color:#ece9e2}button{background:#a9bff2;color:#131a2b}button:focus-visible{outline-color:#a9bff2}}`;

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
};

type Asked = { readonly request: Request; readonly context: Context; readonly access: Access };

/** Works on the digest that an address names in the transaction in which it was found. */
function withAsked(
  { request: { params }, context: { db }, access }: Asked,
  work: (workspace: WorkspaceDb, digest: KeptDigest) => Promise<void>,
): Promise<void> {
  const workspaceId = idSchema.safeParse(params.workspaceId).data;
  if (workspaceId === undefined) throw notFound("digest");
  return inWorkspace({ db, workspaceId, access }, async (workspace) => {
    const digests = await listDigests(workspace, DIGESTS_MOST);
    const kept = digests.map((digest) => ({ digest, fingerprint: fingerprintOf(digest.stopSecret) }));
    const found = findBySecret(kept, String(params.secret));
    if (found === undefined) throw notFound("digest");
    await work(workspace, found.digest);
  }).catch((error: unknown) => {
    throw error instanceof UnknownWorkspace ? notFound("digest") : error;
  });
}
